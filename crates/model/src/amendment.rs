//! A change of a law that the metadata of a file declares, in the words of its publisher.

use std::collections::HashMap;

use crate::date::PartialDate;
use crate::link::Way;

/// A change between two laws as metadata declares it; all that it says of one act and one day is one.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DeclaredAmendment {
    /// Which changes which.
    pub way: Way,
    /// The other law in words, or its address where the publisher has no words for it.
    pub act: String,
    /// The address of the other law in Akoma Ntoso, where it is given.
    pub address: Option<String>,
    /// The day of the change.
    pub day: Option<PartialDate>,
    /// The addresses of the changed provisions, where they are named.
    pub provisions: Vec<String>,
    /// Whether the publisher says that the change is not in the text.
    pub outstanding: bool,
}

/// Changes that one file declares at most; the code that was changed most often has not a tenth of it.
const MOST: usize = 5_000;

/// Provisions of one change that are named at most; beyond them the number says nothing more.
const MOST_PROVISIONS: usize = 500;

/// Provisions of all changes of a file: one effect may name many for many days, and the text keeps them all.
const MOST_IN_ALL: usize = 50_000;

/// The changes that a file declares, each act and day once.
#[derive(Default, Debug)]
pub struct Declarations {
    list: Vec<DeclaredAmendment>,
    /// Where each stands in the list, found by itself without its provisions.
    places: HashMap<DeclaredAmendment, usize>,
    /// The provisions of all.
    provisions: usize,
}

impl Declarations {
    /// Adds what one place of the metadata says.
    pub fn add(&mut self, mut declared: DeclaredAmendment) {
        let provisions = std::mem::take(&mut declared.provisions);
        let place = match self.places.get(&declared) {
            Some(place) => *place,
            None if self.list.len() < MOST => {
                self.places.insert(declared.clone(), self.list.len());
                self.list.push(declared);
                self.list.len() - 1
            }
            None => return,
        };
        let Some(known) = self.list.get_mut(place).map(|known| &mut known.provisions) else { return };
        for provision in provisions {
            if known.len() < MOST_PROVISIONS && self.provisions < MOST_IN_ALL && !known.contains(&provision) {
                known.push(provision);
                self.provisions += 1;
            }
        }
    }

    /// All of them, in the order in which they were declared.
    #[must_use]
    pub fn into_list(self) -> Vec<DeclaredAmendment> {
        self.list
    }
}

/// What tells of a change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Told {
    /// The words of a text or a title.
    Words,
    /// The metadata of the file.
    Metadata,
    /// The metadata of the file, which says that the change is not in the text.
    Outstanding,
}

impl Told {
    /// The name in databases.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Metadata => "metadata",
            Self::Outstanding => "outstanding",
        }
    }

    /// What a database calls by this name; of a name from elsewhere the words, which promise least.
    #[must_use]
    pub fn named(name: &str) -> Self {
        [Self::Metadata, Self::Outstanding].into_iter().find(|told| told.as_str() == name).unwrap_or(Self::Words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(act: &str, provision: &str, outstanding: bool) -> DeclaredAmendment {
        DeclaredAmendment { way: Way::By, act: act.to_owned(), address: None, day: None, provisions: vec![provision.to_owned()], outstanding }
    }

    #[test]
    fn what_is_said_of_one_act_is_one() {
        let mut declarations = Declarations::default();
        for (act, provision, outstanding) in [("Act 1", "#a", false), ("Act 1", "#b", false), ("Act 1", "#a", false), ("Act 1", "#a", true)] {
            declarations.add(declared(act, provision, outstanding));
        }
        let list = declarations.into_list();
        assert_eq!(list.len(), 2);
        assert_eq!(list[0].provisions, ["#a", "#b"]);
    }

    #[test]
    fn a_file_that_declares_without_end_is_bounded() {
        let mut declarations = Declarations::default();
        for act in 0..MOST + 10 {
            for provision in 0..20 {
                declarations.add(declared(&act.to_string(), &provision.to_string(), false));
            }
        }
        (0..MOST_PROVISIONS + 10).for_each(|provision| declarations.add(declared("0", &format!("more {provision}"), false)));
        let list = declarations.into_list();
        assert_eq!(list.len(), MOST);
        assert_eq!(list.iter().map(|declared| declared.provisions.len()).sum::<usize>(), MOST_IN_ALL);
    }
}
