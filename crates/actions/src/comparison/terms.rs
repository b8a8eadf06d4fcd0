//! How long prison may last for an offence, State by State: the least and the most that the words of its provision threaten.

use std::cmp::Ordering;
use std::sync::Arc;

use analysis::penalties::{Amount, AmountUnit, Penalty, PenaltyKind};
use model::country::CountryCode;

use super::{Held, Subject, held, words};
use crate::concordance::Concordances;
use crate::desk::{ActionError, Desk};

/// Provisions of a State that are looked through for one that threatens something.
const MOST_TRIED: usize = 4;

/// How long prison lasts, the graver the greater.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Term {
    /// So many months.
    Months(u64),
    /// So many days.
    Days(u64),
    /// As long as one lives.
    Life,
    /// One does not live.
    Death,
}

impl Term {
    fn of(amount: &Amount) -> Option<Self> {
        match amount.unit {
            AmountUnit::Months => Some(Self::Months(amount.value)),
            AmountUnit::Days => Some(Self::Days(amount.value)),
            AmountUnit::Money(_) | AmountUnit::Rate(_) => None,
        }
    }

    /// In days, a month being a twelfth of a year of 365 days and a quarter; nothing for what has no end.
    #[must_use]
    pub fn days(self) -> Option<u64> {
        match self {
            Self::Months(months) => Some(months.saturating_mul(1461) / 48),
            Self::Days(days) => Some(days),
            Self::Life | Self::Death => None,
        }
    }

    /// In whole months, a month having thirty days; nothing for what has no end.
    #[must_use]
    pub fn months(self) -> Option<u64> {
        match self {
            Self::Months(months) => Some(months),
            Self::Days(days) => Some(days / 30),
            Self::Life | Self::Death => None,
        }
    }
}

impl PartialOrd for Term {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Term {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |term: &Self| match term {
            Self::Months(_) | Self::Days(_) => 0,
            Self::Life => 1,
            Self::Death => 2,
        };
        rank(self).cmp(&rank(other)).then_with(|| self.days().cmp(&other.days()))
    }
}

/// The least and the most of the prison terms that are threatened.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Range {
    /// The lowest least, where no prison term goes without one.
    pub least: Option<Term>,
    /// The highest most.
    pub most: Option<Term>,
}

impl Range {
    /// Of these penalties; fines have no part in it.
    #[must_use]
    pub fn of<'p>(penalties: impl Iterator<Item = &'p Penalty>) -> Self {
        let mut range = Self::default();
        let mut is_open = false;
        for penalty in penalties {
            let (least, most) = match penalty.kind {
                PenaltyKind::Life => (None, Some(Term::Life)),
                PenaltyKind::Death => (None, Some(Term::Death)),
                PenaltyKind::Imprisonment => (penalty.least.as_ref().and_then(Term::of), penalty.most.as_ref().and_then(Term::of)),
                PenaltyKind::Fine => continue,
            };
            is_open |= least.is_none() && penalty.kind == PenaltyKind::Imprisonment;
            range.least = [range.least, least].into_iter().flatten().min();
            range.most = range.most.max(most);
        }
        // Where the simple offence has no least, that of an aggravated one is none of the offence.
        Self { least: range.least.filter(|_| !is_open), ..range }
    }
}

/// What one State threatens.
pub struct StateTerm {
    /// Which.
    pub country: CountryCode,
    /// The provision that it was read out of; where none threatens anything, the first.
    pub held: Held,
    /// All that this provision threatens.
    pub penalties: Vec<Penalty>,
    /// Its prison terms.
    pub range: Range,
    /// How many provisions the State has on the topic.
    pub provisions: usize,
}

/// The penalties of every State that has a provision on a topic, by code. They are read once for as long as the concordance stands.
///
/// # Errors
/// When the store cannot be read.
pub async fn of_topic(desk: &Desk, all: &Concordances, topic: &str) -> Result<Arc<Vec<StateTerm>>, ActionError> {
    if let Some(known) = all.terms(topic) {
        return Ok(known);
    }
    let mut reader = words::Reader::new(desk, "en");
    let mut terms = Vec::new();
    for (country, provisions) in held(all, &Subject::Topic(topic.to_owned())) {
        terms.extend(of_state(&mut reader, all, country, &provisions).await?);
    }
    let terms = Arc::new(terms);
    all.keep_terms(topic, Arc::clone(&terms));
    Ok(terms)
}

/// The first provision that threatens prison, else the first that threatens anything, else the first.
async fn of_state(
    reader: &mut words::Reader<'_>,
    all: &Concordances,
    country: CountryCode,
    provisions: &[Held],
) -> Result<Option<StateTerm>, ActionError> {
    let mut best: Option<StateTerm> = None;
    for found in provisions.iter().take(MOST_TRIED) {
        let Some(side) = reader.side(all, *found, None).await? else { continue };
        let range = Range::of(side.penalties.iter());
        let (has_prison, has_any) = (range != Range::default(), !side.penalties.is_empty());
        if best.as_ref().is_none_or(|best| has_any && best.penalties.is_empty() || has_prison) {
            best = Some(StateTerm { country, held: *found, penalties: side.penalties, range, provisions: provisions.len() });
        }
        if has_prison {
            break;
        }
    }
    Ok(best)
}

#[cfg(test)]
mod tests {
    use super::*;
    use analysis::penalties::penalties;

    fn range(text: &str) -> Range {
        Range::of(penalties(text, &"en".parse().unwrap()).iter())
    }

    #[test]
    fn the_least_of_an_aggravated_offence_is_not_that_of_the_simple_one() {
        let simple = "liable to imprisonment for a term not exceeding two years.";
        let grave = "Whoever causes damage is liable to imprisonment for a term of not less than three years and not more than eight years.";
        assert_eq!(range(simple), Range { least: None, most: Some(Term::Months(24)) });
        assert_eq!(range(grave), Range { least: Some(Term::Months(36)), most: Some(Term::Months(96)) });
        let both = format!("{simple} {} {grave}", "The court decides on costs as it sees fit. ".repeat(6));
        assert_eq!(range(&both), Range { least: None, most: Some(Term::Months(96)) });
    }

    #[test]
    fn terms_are_ordered_by_how_grave_they_are() {
        let mut terms = [Term::Death, Term::Months(12), Term::Life, Term::Days(90), Term::Months(2)];
        terms.sort();
        assert_eq!(terms, [Term::Months(2), Term::Days(90), Term::Months(12), Term::Life, Term::Death]);
    }
}
