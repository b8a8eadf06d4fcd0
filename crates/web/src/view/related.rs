//! The ties of a record, both ways, each with the record at its other end.

use std::collections::HashMap;

use model::access::Clearance;
use model::date::PartialDate;
use model::link::{LinkKind, LinkTarget};
use model::record::{Kind, Record};
use store::{Card, StoredLink};

use super::address;
use super::cards::{self, CardView};
use super::markup::Markup;
use super::words::Words;
use crate::AppState;
use crate::error::PageError;

/// Links shown of one sort; more are a number, with the search that lists them.
const MOST: usize = 60;

/// The ties of a record.
pub(crate) struct Related {
    /// Sorted by what they say.
    pub(crate) groups: Vec<RelatedGroup>,
    /// The records that end this one, by their day, each with its page; those that change it are told elsewhere, with what texts say.
    pub(crate) ends: Vec<(PartialDate, Markup)>,
}

/// Links of one sort.
pub(crate) struct RelatedGroup {
    /// What ties them: `Amended by`.
    pub(crate) label: String,
    /// The records at the other end.
    pub(crate) items: Vec<RelatedItem>,
    /// How many more there are.
    pub(crate) more: u64,
}

/// One link.
pub(crate) struct RelatedItem {
    /// The record at the other end, where there is one here.
    pub(crate) card: Option<CardView>,
    /// The name that no record answers to yet.
    pub(crate) name: Markup,
    /// The provisions that it ties: of this record, of the other one.
    pub(crate) provisions: Vec<Markup>,
}

/// The links of a record and those to it, sorted by what they say; two queries for the links, one for their records.
pub(crate) async fn of(state: &AppState, words: Words, record: &Record) -> Result<Related, PageError> {
    let store = &state.desk.store;
    let from = store.links_from(&record.id, Clearance::PUBLIC).await?;
    let to = store.links_to(&record.id, Clearance::PUBLIC).await?;
    let mut seqs: Vec<i64> = from.iter().filter_map(|link| link.to_seq).chain(to.iter().map(|link| link.from_seq)).collect();
    seqs.sort_unstable();
    seqs.dedup();
    let cards: HashMap<i64, Card> = store.cards_by_seq(&seqs, Clearance::PUBLIC).await?.into_iter().map(|card| (card.seq, card)).collect();
    let mut groups: Vec<(String, Vec<RelatedItem>)> = Vec::new();
    for link in from.iter().filter(|link| !is_told_elsewhere(record, link, link.to_seq)) {
        let item = outgoing(state, words, record, link, &cards);
        add(&mut groups, format!("link-{}", link.link.kind.as_str()), item);
    }
    for link in to.iter().filter(|link| link.from != record.id && !is_told_elsewhere(record, link, Some(link.from_seq))) {
        if let Some(item) = incoming(state, words, record, link, &cards) {
            add(&mut groups, format!("linked-{}", link.link.kind.as_str()), item);
        }
    }
    let groups = groups.into_iter().map(|(key, items)| shortened(words.t(&key), items)).collect();
    let ends = to.iter().filter(|link| link.link.kind == LinkKind::Repeals).filter_map(|link| cards.get(&link.from_seq));
    let mut ends: Vec<(PartialDate, &Card)> = ends.filter_map(|card| Some((card.date?, card))).collect();
    ends.sort_by_key(|(date, card)| (*date, card.seq));
    ends.dedup_by_key(|(_, card)| card.seq);
    let reference = state.desk.reference();
    let page_of = |card: &Card| {
        let (title, tag) = card.title_for(words.tag());
        Markup::link(&address::record(words, &reference, card.kind, card.id), &Markup::in_language(words, tag, title))
    };
    let ends = ends.into_iter().map(|(date, card)| (date, page_of(card))).collect();
    Ok(Related { groups, ends })
}

/// Changes of laws are in lists of their own (`view::amendments`); a link that says more, or whose end is not held, stays here.
fn is_told_elsewhere(record: &Record, link: &StoredLink, other: Option<i64>) -> bool {
    let is_whole = link.link.from_eid.is_none() && link.link.to_eid.is_none();
    record.kind() == Kind::Law && link.link.kind == LinkKind::Amends && is_whole && other.is_some()
}

fn add(groups: &mut Vec<(String, Vec<RelatedItem>)>, key: String, item: RelatedItem) {
    match groups.iter_mut().find(|(known, _)| *known == key) {
        Some((_, items)) => items.push(item),
        None => groups.push((key, vec![item])),
    }
}

fn shortened(label: String, mut items: Vec<RelatedItem>) -> RelatedGroup {
    let more = items.len().saturating_sub(MOST) as u64;
    items.truncate(MOST);
    RelatedGroup { label, items, more }
}

fn outgoing(state: &AppState, words: Words, record: &Record, link: &StoredLink, cards: &HashMap<i64, Card>) -> RelatedItem {
    let reference = state.desk.reference();
    let card = link.to_seq.and_then(|seq| cards.get(&seq));
    let name = match &link.link.target {
        LinkTarget::Alias(alias) => Markup::outside(&alias.value),
        LinkTarget::Record(_) => Markup::text(&words.t("link-not-here")),
    };
    let mut provisions = Vec::new();
    if let Some(eid) = &link.link.from_eid {
        let href = address::provision(words, &reference, record.kind(), record.id, eid);
        provisions.push(Markup::link(&href, &Markup::text(&words.named("from-provision", &readable(eid)))));
    }
    if let Some(eid) = &link.link.to_eid {
        provisions.push(provision_of(words, &reference, card, eid));
    }
    RelatedItem { card: card.map(|card| cards::view(words, &reference, card)), name, provisions }
}

fn incoming(state: &AppState, words: Words, record: &Record, link: &StoredLink, cards: &HashMap<i64, Card>) -> Option<RelatedItem> {
    let reference = state.desk.reference();
    let card = cards.get(&link.from_seq)?;
    let mut provisions = Vec::new();
    if let Some(eid) = &link.link.from_eid {
        provisions.push(provision_of(words, &reference, Some(card), eid));
    }
    if let Some(eid) = &link.link.to_eid {
        let href = address::provision(words, &reference, record.kind(), record.id, eid);
        provisions.push(Markup::link(&href, &Markup::text(&words.named("to-provision", &readable(eid)))));
    }
    Some(RelatedItem { card: Some(cards::view(words, &reference, card)), name: Markup::default(), provisions })
}

fn provision_of(words: Words, reference: &actions::reference::Reference, card: Option<&Card>, eid: &str) -> Markup {
    let text = Markup::text(&words.named("to-provision", &readable(eid)));
    match card {
        Some(card) if eid.contains('_') => Markup::link(&address::provision(words, reference, card.kind, card.id, eid), &text),
        _ => text,
    }
}

/// An eId as people would say it: `chp_2__sec_5` is 5, an article number is itself.
fn readable(eid: &str) -> String {
    let last = eid.rsplit("__").next().unwrap_or(eid);
    last.split_once('_').map_or(last, |(_, number)| number).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_provision_is_said_by_its_number() {
        assert_eq!(readable("chp_2__sec_5"), "5");
        assert_eq!(readable("32"), "32");
        assert_eq!(readable("art_9-bis"), "9-bis");
    }
}
