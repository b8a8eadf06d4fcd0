//! The acts that changed a law and the laws that an act changes: recorded links, and what texts and titles tell, each act once.

use std::collections::HashMap;

use model::access::Clearance;
use model::amendment::Told;
use model::date::PartialDate;
use model::hash::Sha256;
use model::ids::RecordId;
use model::link::{LinkKind, Way};
use store::{Card, Store, StoredAmendment};

use crate::desk::ActionError;

/// A change of one law by another.
#[derive(Clone, Debug, Default)]
pub struct Amendment {
    /// The other law, where it is held and the reader may see it.
    pub record: Option<Card>,
    /// The other law in the words of the text; empty where only the day is told.
    pub label: String,
    /// The day of the change, or its year: as the words tell it, else the date of the amending act.
    pub day: Option<PartialDate>,
    /// In how many places the texts tell it, and how many provisions their metadata names.
    pub places: u64,
    /// The texts of the record that tell it, and so contain it, unless their publisher says that they lack it.
    pub told_by: Vec<Sha256>,
    /// The texts of the record that lack it by the word of their publisher, with the day from which each lacks it, where that is known.
    pub lacking: Vec<(Sha256, Option<PartialDate>)>,
    /// Whether the words of a text or a title tell it.
    pub in_words: bool,
    /// Whether a person or a source recorded it as a link.
    pub linked: bool,
}

/// What two tellings of one change have in common.
#[derive(PartialEq, Eq, Hash)]
enum Same {
    Record(i64),
    Name([u8; 16], Option<i64>),
    Day(i64),
    Label(String),
}

/// The changes of a record by others (`Way::By`), or of others by it (`Way::Of`): the latest first, those without a day last.
///
/// # Errors
/// When the store cannot be read.
pub async fn of(store: &Store, id: &RecordId, way: Way, clearance: Clearance) -> Result<Vec<Amendment>, ActionError> {
    let told = store.amendments(id, way, clearance).await?;
    let links = match way {
        Way::By => store.links_to(id, clearance).await?,
        Way::Of => store.links_from(id, clearance).await?,
    };
    let other = |link: &store::StoredLink| if way == Way::By { Some(link.from_seq) } else { link.to_seq };
    let is_change = |kind| kind == LinkKind::Amends || way == Way::By && kind == LinkKind::Repeals;
    let linked: Vec<i64> = links.iter().filter(|link| is_change(link.link.kind)).filter_map(other).collect();
    let mut seqs: Vec<i64> = told.iter().filter_map(|told| told.other).chain(linked.iter().copied()).collect();
    seqs.sort_unstable();
    seqs.dedup();
    let cards: HashMap<i64, Card> = store.cards_by_seq(&seqs, clearance).await?.into_iter().map(|card| (card.seq, card)).collect();
    // The changed law's own date says nothing of the day of a change.
    let date_of = |card: &Card| card.date.filter(|_| way == Way::By);
    let mut merged = Merged::default();
    for seq in linked {
        if let Some(card) = cards.get(&seq) {
            let change = merged.at(Same::Record(seq), "");
            change.linked = true;
            change.day = change.day.or_else(|| date_of(card));
        }
    }
    // A law that metadata names by its address alone has a name for readers when it is held.
    for told in told.into_iter().filter(|told| told.other.is_some() || !told.label.starts_with("/akn/")) {
        let change = merged.at(same(&told), &told.label);
        change.places += told.places;
        change.day = later(change.day, told.day);
        change.in_words |= told.told == Told::Words;
        match told.told {
            Told::Outstanding => change.lacking.extend(told.text.map(|text| (text, told.day))),
            Told::Words | Told::Metadata => change.told_by.extend(told.text),
        }
    }
    let mut changes: Vec<Amendment> = merged.changes;
    for (same, place) in &merged.places {
        if let (Same::Record(seq), Some(change)) = (same, changes.get_mut(*place)) {
            change.record = cards.get(seq).cloned();
            change.day = change.day.or_else(|| change.record.as_ref().and_then(date_of));
        }
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.day.map(PartialDate::last_day_number)));
    Ok(changes)
}

/// The changes in the order in which they are told, each once.
#[derive(Default)]
struct Merged {
    changes: Vec<Amendment>,
    places: HashMap<Same, usize>,
}

impl Merged {
    fn at(&mut self, same: Same, label: &str) -> &mut Amendment {
        let place = *self.places.entry(same).or_insert_with(|| {
            let label = label.to_owned();
            self.changes.push(Amendment { label, ..Amendment::default() });
            self.changes.len() - 1
        });
        &mut self.changes[place]
    }
}

fn same(told: &StoredAmendment) -> Same {
    match (told.other, told.name, told.day) {
        (Some(record), ..) => Same::Record(record),
        // One name without a number is that of several acts: `关于修改〈著作权法〉的决定`.
        (None, Some(name), day) => {
            Same::Name(name, day.filter(|_| !told.label.contains(|letter: char| letter.is_ascii_digit())).map(PartialDate::number))
        }
        (None, None, Some(day)) => Same::Day(day.number()),
        (None, None, None) => Same::Label(told.label.clone()),
    }
}

/// The later of two days; of a year and a day within it the day, which says more.
fn later(one: Option<PartialDate>, other: Option<PartialDate>) -> Option<PartialDate> {
    let (Some(one), Some(other)) = (one, other) else { return one.or(other) };
    if one.year() == other.year() && one.day().is_some() != other.day().is_some() {
        return Some(if one.day().is_some() { one } else { other });
    }
    Some(if other.last_day_number() > one.last_day_number() { other } else { one })
}
