//! How long other States imprison for the same offence: the most of each, in the region of the State where enough of them are held.

use std::collections::BTreeSet;

use model::country::CountryCode;
use serde::Serialize;

use crate::comparison::terms;
use crate::concordance::Concordances;
use crate::desk::{ActionError, Desk};
use crate::reference::Reference;

/// Fewer States make no range.
const FEWEST: usize = 3;
/// Topics of one draft.
const MOST_TOPICS: usize = 24;
/// A suggestion that is worth less says too little to be counted with.
const LEAST_SCORE: u16 = 500;

/// The most that States imprison for, on one topic.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Range {
    /// The key of the topic.
    pub topic: String,
    /// The M49 number of the region; nothing for all States that are held.
    pub region: Option<String>,
    /// Each State with the longest term of its provisions in months; nothing for life.
    pub states: Vec<StateTerm>,
    /// The shortest of these terms, in months.
    pub least: u64,
    /// The one in the middle.
    pub median: u64,
    /// The longest; nothing where it is life.
    pub most: Option<u64>,
}

/// The longest term of a State.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct StateTerm {
    /// The State.
    pub country: CountryCode,
    /// In months; nothing for life.
    pub months: Option<u64>,
}

/// The ranges on these topics; one for which too few States are held has none.
///
/// # Errors
/// When the store cannot be read.
pub async fn ranges(
    desk: &Desk,
    all: &Concordances,
    reference: &Reference,
    country: Option<CountryCode>,
    topics: &BTreeSet<String>,
) -> Result<Vec<Range>, ActionError> {
    let region = country.and_then(|country| reference.region_of(country));
    let mut ranges = Vec::new();
    for topic in topics.iter().take(MOST_TOPICS) {
        let terms = terms::of_topic(desk, all, topic).await?;
        // What a sample says of a fictional State counts for nothing.
        let counts = |term: &&terms::StateTerm| {
            country != Some(term.country) && is_likely(all, term) && reference.country(term.country).is_some_and(|entry| !entry.sample)
        };
        let terms: Vec<StateTerm> = terms.iter().filter(counts).filter_map(longest).collect();
        let near: Vec<StateTerm> = terms.iter().filter(|term| region.is_some() && reference.region_of(term.country) == region).cloned().collect();
        ranges.extend(if near.len() >= FEWEST { range(topic, region, near) } else { range(topic, None, terms) });
    }
    Ok(ranges)
}

/// Whether a source names the provision, or much speaks for it.
fn is_likely(all: &Concordances, term: &terms::StateTerm) -> bool {
    let suggestion = term.held.suggestion.and_then(|place| all.suggestions.get(place));
    suggestion.is_none_or(|suggestion| suggestion.score >= LEAST_SCORE)
}

/// The longest term of a State; nothing where it imprisons nobody, or says not how long.
fn longest(term: &terms::StateTerm) -> Option<StateTerm> {
    term.range.most.map(|most| StateTerm { country: term.country, months: most.months() })
}

fn range(topic: &str, region: Option<&str>, states: Vec<StateTerm>) -> Option<Range> {
    if states.len() < FEWEST {
        return None;
    }
    let mut terms: Vec<u64> = states.iter().map(|term| term.months.unwrap_or(u64::MAX)).collect();
    terms.sort_unstable();
    let bounded = |months: u64| (months < u64::MAX).then_some(months);
    let (least, median, most) = (*terms.first()?, *terms.get(terms.len() / 2)?, *terms.last()?);
    // Where half of the States imprison for life there is no range to speak of.
    Some(Range {
        topic: topic.to_owned(),
        region: region.map(str::to_owned),
        states,
        least: bounded(least)?,
        median: bounded(median)?,
        most: bounded(most),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(country: &str, months: Option<u64>) -> StateTerm {
        StateTerm { country: country.parse().unwrap(), months }
    }

    #[test]
    fn a_range_needs_three_states_and_life_is_its_longest_end() {
        let three = vec![term("AAA", Some(24)), term("BBB", None), term("CCC", Some(60))];
        let found = range("illegal-access", Some("150"), three.clone()).unwrap();
        assert_eq!((found.least, found.median, found.most), (24, 60, None));
        assert_eq!(range("illegal-access", None, three[..2].to_vec()), None);
        assert_eq!(range("illegal-access", None, vec![term("AAA", None), term("BBB", None), term("CCC", Some(60))]), None);
    }
}
