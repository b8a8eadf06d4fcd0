//! The order of names and the writing of lists.

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use crate::{Lang, PerLang};

static COLLATORS: PerLang<Order> = PerLang::new();
static LISTS: PerLang<Option<ListFormatter>> = PerLang::new();

/// The order of a language.
pub struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// Which of two names comes first.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> std::cmp::Ordering {
        self.0.as_ref().map_or_else(|| one.cmp(other), |collator| collator.compare(one, other))
    }
}

/// The order in which a language lists names.
#[must_use]
pub fn collator(lang: Lang) -> &'static Order {
    COLLATORS.get(lang, || Order(Collator::try_new(lang.locale().into(), CollatorOptions::default()).ok()))
}

/// Sorts things by their names.
pub fn sort_by_name<T>(lang: Lang, things: &mut [T], name: impl Fn(&T) -> &str) {
    let order = collator(lang);
    things.sort_by(|one, other| order.compare(name(one), name(other)));
}

/// Words as an enumeration: `a, b and c`.
#[must_use]
pub fn list<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let formatter = LISTS.get(lang, || ListFormatter::try_new_and(lang.locale().into(), ListFormatterOptions::default()).ok());
    match formatter {
        Some(formatter) => formatter.format(items.iter().map(AsRef::as_ref)).to_string(),
        None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
    }
}
