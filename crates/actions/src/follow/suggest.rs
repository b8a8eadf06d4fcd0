//! The follower that notes which topics each provision of the laws in force seems to be on.
//!
//! Its number stands in the same transaction as its product, so a kill at any point loses nothing. A changed vocabulary makes it another
//! follower, which begins at the beginning.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use analysis::topics::Placed;
use model::access::Clearance;
use model::hash::Sha256;
use model::ids::RecordId;
use model::legislation::{LawStatus, LawType};
use model::record::{Body, Kind, Record};
use model::text::structured::{Piece, StructuredText};
use store::{Stored, Suggestion};

use crate::desk::{ActionError, Desk};
use crate::reference::Reference;

/// Revisions that are looked at together, and laws that are read together.
const STRIDE: usize = 64;
/// Laws that are read at the same time.
const TOGETHER: usize = 4;
/// Suggestions that are kept of one law.
const MOST: usize = 5_000;

/// Brings the suggestions up to the head of the ledger; says whether any law was read again.
///
/// # Errors
/// When the store fails; the suggestions then stay at the last number and go on from there next time.
pub async fn catch_up(desk: &Desk) -> Result<bool, ActionError> {
    let _only_one = desk.suggesting.lock().await;
    let reference = desk.reference();
    // Other words, or another version of the program, are another follower.
    let follower = format!("suggestions {}", reference.fingerprint);
    let mut number = desk.store.follower(&follower).await?;
    if number == 0 {
        let head = desk.store.head().await?;
        all_laws(desk, &reference, &follower, head).await?;
        return Ok(head > 0);
    }
    let mut changed = false;
    loop {
        let revisions = desk.store.revisions_after(number, STRIDE).await?;
        let Some(last) = revisions.last().map(|revision| revision.number) else { return Ok(changed) };
        let ids: BTreeSet<RecordId> = revisions.iter().map(|revision| revision.record).collect();
        let mut laws = Vec::new();
        for id in ids {
            laws.extend(desk.store.record(&id, Clearance::HOUSE).await?.filter(|stored| stored.record.kind() == Kind::Law));
        }
        changed |= !laws.is_empty();
        let suggestions = suggestions_of(desk, &reference, laws).await?;
        desk.store.replace_suggestions(&suggestions, &follower, last).await?;
        number = last;
    }
}

/// Reads every law, in portions; only the last one says that all was read.
async fn all_laws(desk: &Desk, reference: &Arc<Reference>, follower: &str, head: u64) -> Result<(), ActionError> {
    let mut laws = desk.store.records_of_kind(Kind::Law, Clearance::HOUSE).await?.into_iter().peekable();
    while laws.peek().is_some() {
        let portion: Vec<Stored> = laws.by_ref().take(STRIDE).collect();
        let suggestions = suggestions_of(desk, reference, portion).await?;
        desk.store.replace_suggestions(&suggestions, follower, 0).await?;
    }
    desk.store.replace_suggestions(&BTreeMap::new(), follower, head).await?;
    Ok(())
}

/// The suggestions of each law by its number; none for one that is not law, or that no reader may open.
async fn suggestions_of(desk: &Desk, reference: &Arc<Reference>, laws: Vec<Stored>) -> Result<BTreeMap<i64, Vec<Suggestion>>, ActionError> {
    let mut found = BTreeMap::new();
    let mut under_way = VecDeque::new();
    for Stored { record, seq, .. } in laws {
        let mut texts = Vec::new();
        for (language, hash) in latest_texts(&record) {
            texts.extend(desk.store.text(&hash).await?.map(|text| (language, text)));
        }
        let reference = Arc::clone(reference);
        under_way.push_back((seq, tokio::task::spawn_blocking(move || of_texts(&reference, &texts))));
        if under_way.len() == TOGETHER
            && let Some((seq, first)) = under_way.pop_front()
        {
            found.insert(seq, first.await?);
        }
    }
    for (seq, rest) in under_way {
        found.insert(seq, rest.await?);
    }
    Ok(found)
}

/// The law as it stands: of each language the latest text.
fn latest_texts(record: &Record) -> Vec<(model::language::Language, Sha256)> {
    if !record.stage.is_open() || !is_law(record) {
        return Vec::new();
    }
    let languages: BTreeSet<_> = record.expressions.iter().map(|expression| &expression.language).collect();
    let latest = languages.into_iter().filter_map(|language| record.expression(Some(language), None));
    let mut texts: Vec<_> = latest.filter_map(|expression| Some((expression.language.clone(), expression.text?))).collect();
    // The original comes first: its words stand for the provision.
    texts.sort_by_key(|(language, _)| Some(language) != record.original_language.as_ref());
    texts
}

/// A bill is not law yet, and what is repealed no longer is.
fn is_law(record: &Record) -> bool {
    let Body::Law(law) = &record.body else { return false };
    law.law_type != LawType::Bill && !matches!(law.status.value(), Some(LawStatus::Bill | LawStatus::Repealed))
}

/// The words that speak for a topic, each once.
fn words_of(evidence: &[analysis::topics::Evidence]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for evidence in evidence {
        if !words.contains(&evidence.words) {
            words.push(evidence.words.clone());
        }
    }
    words
}

/// The topics of each provision of the first text, in its order.
///
/// What a translation says of the same provision counts where it says more; one
/// that cuts the law into other provisions is left out, for it would count them twice.
fn of_texts(reference: &Reference, texts: &[(model::language::Language, StructuredText)]) -> Vec<Suggestion> {
    let mut found: Vec<Suggestion> = Vec::new();
    let mut known: HashMap<(String, String), usize> = HashMap::new();
    let own: HashSet<&str> = texts.first().into_iter().flat_map(|(_, text)| &text.pieces).map(|piece| piece.eid.as_str()).collect();
    for (language, text) in texts {
        let plain: Vec<String> = text.pieces.iter().map(Piece::plain).collect();
        let placed: Vec<Placed<'_>> =
            text.pieces.iter().zip(&plain).map(|(piece, text)| Placed { num: &piece.num, heading: &piece.heading, text }).collect();
        let together = reference.lexicon.suggest_together(&placed, language);
        for (piece, suggestions) in text.pieces.iter().zip(together).filter(|(piece, _)| own.contains(piece.eid.as_str())) {
            for suggested in suggestions {
                let score = thousandths(suggested.score);
                let words = words_of(&suggested.evidence);
                let key = (piece.eid.clone(), suggested.topic.clone());
                if let Some(held) = known.get(&key).and_then(|place: &usize| found.get_mut(*place)) {
                    if held.score < score {
                        (held.score, held.words) = (score, words);
                    }
                    continue;
                }
                if found.len() == MOST || piece.eid.is_empty() {
                    continue;
                }
                known.insert(key, found.len());
                let (eid, num, heading) = (piece.eid.clone(), piece.num.clone(), piece.heading.clone());
                let topic = suggested.topic;
                found.push(Suggestion { eid, num, heading, language: language.clone(), topic, score, words });
            }
        }
    }
    found
}

fn thousandths(score: f32) -> u16 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the score is from 0 to 1")]
    let thousandths = (score.clamp(0.0, 1.0) * 1000.0).round() as u16;
    thousandths
}
