//! The follower that reads what the texts of changed records cite, and what citations call those records.
//!
//! What it keeps lies beside the texts, in one transaction with the number of the last revision it has seen, so that a kill at any point
//! loses nothing. A name that no record answers to is kept; it comes alive when one arrives, without the citing text being read again.

use std::collections::{BTreeSet, HashSet, VecDeque};

use analysis::cite::{Finder, answers_to, number_of};
use model::access::Clearance;
use model::hash::Sha256;
use model::ids::RecordId;
use model::record::{Kind, Record};
use model::text::document::passages;
use model::text::structured::StructuredText;
use model::work::Expression;
use store::{Citations, FoundCitation, Stored};
use tokio::task::JoinHandle;

use crate::desk::{ActionError, Desk};

/// The name under which the store knows how far it has come. A new reading of citations takes a new name, and begins anew.
const FOLLOWER: &str = "citations-2";

/// Revisions that are looked at together.
const STRIDE: usize = 64;

/// Records that are read at the same time.
const TOGETHER: usize = 4;

/// Citations of one record; the rest of a text that holds more is a register, not a text.
const MOST: usize = 20_000;

/// Brings the citations up to the head of the ledger.
///
/// # Errors
/// When the store fails; the citations then stay at the last commit and go on from there next time.
pub async fn catch_up(desk: &Desk) -> Result<(), ActionError> {
    let _only_one = desk.citing.lock().await;
    loop {
        let number = desk.store.follower(FOLLOWER).await?;
        let revisions = desk.store.revisions_after(number, STRIDE).await?;
        let Some(last) = revisions.last().map(|revision| revision.number) else { return Ok(()) };
        let changed: BTreeSet<RecordId> = revisions.iter().map(|revision| revision.record).collect();
        let mut read = Vec::with_capacity(changed.len());
        let mut under_way = VecDeque::new();
        for id in changed {
            if let Some(stored) = desk.store.record(&id, Clearance::HOUSE).await? {
                under_way.push_back(begin(desk, stored).await?);
            }
            if under_way.len() == TOGETHER
                && let Some(first) = under_way.pop_front()
            {
                read.push(first.await?);
            }
        }
        for rest in under_way {
            read.push(rest.await?);
        }
        desk.store.keep_citations(&read, FOLLOWER, last).await?;
    }
}

/// Reads all texts again.
///
/// # Errors
/// When the store fails; the next [`catch_up`] then goes on.
pub async fn rebuild(desk: &Desk) -> Result<(), ActionError> {
    desk.store.advance(FOLLOWER, 0).await?;
    catch_up(desk).await
}

/// Begins to read what one record cites and is called. Of a record that nobody may open nothing is kept.
async fn begin(desk: &Desk, stored: Stored) -> Result<JoinHandle<Citations>, ActionError> {
    let Stored { record, seq, .. } = stored;
    if !record.stage.is_open() {
        let nothing = Citations { record: seq, found: Vec::new(), names: Vec::new(), has_text: false, numbers: Vec::new() };
        return Ok(tokio::task::spawn_blocking(move || nothing));
    }
    let mut texts: Vec<(Expression, Sha256, StructuredText)> = Vec::new();
    for expression in &record.expressions {
        let Some(hash) = expression.text.filter(|hash| texts.iter().all(|(_, known, _)| known != hash)) else { continue };
        if let Some(text) = desk.store.text(&hash).await? {
            texts.push((expression.clone(), hash, text));
        }
    }
    Ok(tokio::task::spawn_blocking(move || read(&record, seq, &texts)))
}

fn read(record: &Record, seq: i64, texts: &[(Expression, Sha256, StructuredText)]) -> Citations {
    let names = answers_to(record);
    let own: HashSet<&str> = names.iter().map(String::as_str).collect();
    let mut found = Vec::new();
    for (expression, hash, text) in texts {
        // A machine guessed at the text, so nothing is cited from it.
        if !expression.needs_review {
            found.extend(citations_in(record, expression, *hash, text, &own));
        }
    }
    found.truncate(MOST);
    // The text as it stands comes first, so that its addresses are meant.
    let numbers = match (record.kind(), record.expression(None, None).and_then(|shown| shown.text)) {
        (Kind::Law | Kind::Instrument, Some(shown)) => {
            let first = texts.iter().filter(|(_, hash, _)| *hash == shown);
            let others = texts.iter().filter(|(_, hash, _)| *hash != shown);
            numbers(first.chain(others).map(|(_, _, text)| text))
        }
        _ => Vec::new(),
    };
    Citations { record: seq, found, names, has_text: !texts.is_empty(), numbers }
}

/// The citations of one text, passage by passage; those of the record itself are references of another sort.
fn citations_in(record: &Record, expression: &Expression, hash: Sha256, text: &StructuredText, own: &HashSet<&str>) -> Vec<FoundCitation> {
    let Ok((document, _, _)) = exchange::akn::read(text.assemble(), &exchange::Limits::default()) else { return Vec::new() };
    let provisions: HashSet<&str> = text.pieces.iter().map(|piece| piece.eid.as_str()).filter(|eid| !eid.is_empty()).collect();
    let mut finder = Finder::new(&expression.language, record.country);
    let mut found = Vec::new();
    let mut passage = 0_u32;
    passages(&document, &mut |within, words| {
        let from_eid = within.iter().rev().find(|eid| provisions.contains(**eid)).copied().unwrap_or_default();
        for citation in finder.read(words) {
            let name = citation.work.name();
            if own.contains(name.as_str()) {
                continue;
            }
            let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            found.push(FoundCitation {
                text: hash,
                passage,
                start: place(citation.start),
                end: place(citation.end),
                from_eid: from_eid.to_owned(),
                sort: citation.work.sort.as_str(),
                name,
                label: citation.work.label,
                to_num: citation.provision.as_ref().filter(|provision| provision.unit.is_main()).map(|provision| provision.num.clone()),
                to_words: citation.provision.map(|provision| provision.to_string()),
            });
        }
        passage = passage.saturating_add(1);
    });
    found
}

/// The numbers of provisions with their addresses; of a number that comes twice the first.
fn numbers<'a>(texts: impl Iterator<Item = &'a StructuredText>) -> Vec<(String, String)> {
    let mut seen = HashSet::new();
    let mut numbers = Vec::new();
    for piece in texts.flat_map(|text| &text.pieces).filter(|piece| !piece.eid.is_empty() && !piece.num.is_empty()) {
        if let Some(num) = number_of(&piece.num).filter(|num| seen.insert(num.clone())) {
            numbers.push((num, piece.eid.clone()));
        }
    }
    numbers
}
