//! How long other States imprison for the same offence: the most of each, in the region of the State where enough of them are held.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use analysis::penalties::penalties;
use model::access::Clearance;
use model::country::CountryCode;
use model::ids::RecordId;
use model::language::Language;
use serde::Serialize;

use super::PenaltyLine;
use crate::concordance::{Concordances, LawCard, Provision};
use crate::desk::{ActionError, Desk};
use crate::reference::Reference;

/// Fewer States make no range.
const FEWEST: usize = 3;
/// States that are looked at for one topic, and provisions of each; the likeliest first.
const MOST_STATES: usize = 40;
const A_STATE: usize = 2;
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
    let wanted: Vec<(&String, Vec<Candidate<'_>>)> =
        topics.iter().take(MOST_TOPICS).map(|topic| (topic, candidates(all, reference, topic, country))).collect();
    let texts = texts_of(desk, wanted.iter().flat_map(|(_, candidates)| candidates)).await?;
    let region = country.and_then(|country| reference.region_of(country));
    let of_topic = |(topic, candidates): &(&String, Vec<Candidate<'_>>)| {
        let terms = terms(candidates, &texts);
        let near: Vec<StateTerm> = terms.iter().filter(|term| region.is_some() && reference.region_of(term.country) == region).cloned().collect();
        if near.len() >= FEWEST { range(topic, region, near) } else { range(topic, None, terms) }
    };
    Ok(wanted.iter().filter_map(of_topic).collect())
}

/// A provision that may be counted with.
struct Candidate<'c> {
    country: CountryCode,
    provision: &'c Provision,
    law: &'c LawCard,
}

/// The likeliest provisions of each State. What a sample says of a fictional State counts for nothing.
fn candidates<'c>(all: &'c Concordances, reference: &Reference, topic: &str, own: Option<CountryCode>) -> Vec<Candidate<'c>> {
    let mut counts: HashMap<CountryCode, usize> = HashMap::new();
    let mut found = Vec::new();
    for suggested in all.of_topic(topic).iter().filter_map(|place| all.suggestions.get(*place)).filter(|suggested| suggested.score >= LEAST_SCORE) {
        let Some(provision) = all.provisions.get(suggested.provision) else { continue };
        let Some(law) = all.laws.get(provision.law) else { continue };
        let Some(country) = law.country.filter(|country| own != Some(*country) && reference.country(*country).is_some_and(|entry| !entry.sample))
        else {
            continue;
        };
        if counts.len() == MOST_STATES && !counts.contains_key(&country) {
            continue;
        }
        let count = counts.entry(country).or_default();
        *count += 1;
        if *count <= A_STATE {
            found.push(Candidate { country, provision, law });
        }
    }
    found
}

/// The words of provisions, by law and address.
type Texts = HashMap<(RecordId, String), String>;

async fn texts_of<'a, 'c: 'a>(desk: &Desk, candidates: impl Iterator<Item = &'a Candidate<'c>>) -> Result<Texts, ActionError> {
    let mut of_law: BTreeMap<RecordId, (BTreeSet<&str>, &str)> = BTreeMap::new();
    for candidate in candidates {
        let (eids, _) = of_law.entry(candidate.law.id).or_insert_with(|| (BTreeSet::new(), candidate.provision.language.as_str()));
        eids.insert(&candidate.provision.eid);
    }
    let mut texts = Texts::new();
    for (law, (eids, language)) in of_law {
        let Some(stored) = desk.store.record(&law, Clearance::PUBLIC).await? else { continue };
        let expression = stored.record.expression(language.parse().ok().as_ref(), None);
        let Some(hash) = expression.and_then(|expression| expression.text) else { continue };
        let Some(head) = desk.store.text_head(&hash).await? else { continue };
        let contents = desk.store.contents(&hash).await?;
        let wanted: Vec<(i64, u32)> = contents.iter().filter(|piece| eids.contains(piece.eid.as_str())).map(|piece| (head.seq, piece.ord)).collect();
        for piece in desk.store.pieces(&wanted).await? {
            texts.insert((law, piece.eid), model::text::structured::plain_of_xml(&piece.xml));
        }
    }
    Ok(texts)
}

/// The longest term of each State, of the likeliest of its provisions that has one.
fn terms(candidates: &[Candidate<'_>], texts: &Texts) -> Vec<StateTerm> {
    let mut terms: BTreeMap<CountryCode, Option<u64>> = BTreeMap::new();
    for candidate in candidates {
        let Some(text) = texts.get(&(candidate.law.id, candidate.provision.eid.clone())) else { continue };
        if let Some(term) = longest_term(&lines(text, &candidate.provision.language)) {
            terms.entry(candidate.country).or_insert(term);
        }
    }
    terms.into_iter().map(|(country, months)| StateTerm { country, months }).collect()
}

/// The penalties of a text as a report has them.
fn lines(text: &str, language: &Language) -> Vec<PenaltyLine> {
    penalties(text, language).iter().map(super::penalty_line).collect()
}

/// The longest term of penalties in months: nothing for those that imprison nobody, `Some(None)` for life.
#[must_use]
pub fn longest_term(penalties: &[PenaltyLine]) -> Option<Option<u64>> {
    if penalties.iter().any(|penalty| penalty.kind == "life") {
        return Some(None);
    }
    let months = penalties.iter().filter(|penalty| penalty.kind == "imprisonment").filter_map(|penalty| {
        let amount = penalty.most.as_ref()?;
        match amount.unit.as_str() {
            "months" => Some(amount.value),
            "days" => Some(amount.value / 30),
            _ => None,
        }
    });
    months.max().map(Some)
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

    #[test]
    fn the_longest_of_several_terms_counts() {
        let english: Language = "en".parse().unwrap();
        let found = lines("is liable to imprisonment for two years or, where damage is caused, to imprisonment for five years", &english);
        assert_eq!(longest_term(&found), Some(Some(60)));
        assert_eq!(longest_term(&lines("is liable to a fine of 500 euros", &english)), None);
    }
}
