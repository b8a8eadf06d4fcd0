//! The follower that keeps the search index in step with the ledger.
//!
//! The index itself remembers the last revision it holds, in the same commit as the documents, so a kill at any point loses nothing.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::Arc;

use model::access::Clearance;
use model::hash::Sha256;
use model::ids::RecordId;
use model::link::LinkTarget;
use model::record::{Body, Kind, Record};
use model::text::structured::StructuredText;
use model::work::Expression;
use search::{Entry, PieceEntry, Rebuild, RecordEntry};
use store::{Filter, Sort, Stored};

use crate::desk::{ActionError, Desk};
use crate::import::{Progress, Silent};
use crate::reference::Reference;
use crate::words;

/// Revisions that are looked at together.
const STRIDE: usize = 256;
/// Records that are made ready for the index at a time.
const READY: usize = 4;
/// Text that is handed to the index in one commit.
const MOST_BYTES: usize = 64 << 20;

/// Brings the index up to the head of the ledger.
///
/// # Errors
/// When the store or the index fails; the index then stays at the last commit and goes on from there next time.
pub async fn catch_up(desk: &Desk) -> Result<(), ActionError> {
    let _only_one = desk.following.lock().await;
    loop {
        let revisions = desk.store.revisions_after(desk.index.followed(), STRIDE).await?;
        if is_made_with_other_tables(desk) {
            desk.refresh_reference().await?;
            if is_made_with_other_tables(desk) {
                return build_anew(desk, &Silent).await.map(|_| ());
            }
        }
        let Some(last) = revisions.last().map(|revision| revision.number) else { return Ok(()) };
        let changed: BTreeSet<RecordId> = revisions.iter().map(|revision| revision.record).collect();
        let mut records = Vec::with_capacity(changed.len());
        for id in changed {
            records.extend(desk.store.record(&id, Clearance::HOUSE).await?);
        }
        if records.iter().any(|stored| matches!(stored.record.kind(), Kind::Country | Kind::Topic | Kind::Instrument)) {
            desk.refresh_reference().await?;
            if is_made_with_other_tables(desk) {
                continue;
            }
        }
        apply(desk, &Target::InUse, records, last).await?;
    }
}

/// Whether topics, regions or treaties are other than when the index was built: what has not changed itself then reads differently, too.
fn is_made_with_other_tables(desk: &Desk) -> bool {
    desk.index.made_with() != desk.reference().fingerprint
}

/// Builds the index anew beside the one in use, puts it in its place, and says how many records it holds.
///
/// # Errors
/// When the store or the index fails; the index in use then stays.
pub async fn rebuild(desk: &Desk, progress: &dyn Progress) -> Result<u64, ActionError> {
    let _only_one = desk.following.lock().await;
    build_anew(desk, progress).await
}

async fn build_anew(desk: &Desk, progress: &dyn Progress) -> Result<u64, ActionError> {
    // The number first, the tables then: a topic that comes in between is behind the number, and is followed next.
    let head = desk.store.head().await?;
    desk.refresh_reference().await?;
    let rebuild = Arc::new(desk.index.rebuild(&desk.reference().fingerprint)?);
    let mut records = 0;
    let filter = Filter { sort: Sort::Added, limit: STRIDE, ..Filter::default() };
    progress.expect(0, desk.store.count(&filter, Clearance::HOUSE).await?);
    let mut after = None;
    loop {
        let page = desk.store.list(&Filter { after, ..filter.clone() }, Clearance::HOUSE).await?;
        let seqs: Vec<i64> = page.items.iter().map(|card| card.seq).collect();
        let stored = desk.store.records_by_seq(&seqs, Clearance::HOUSE).await?;
        records += stored.iter().filter(|stored| stored.record.stage.is_open()).count() as u64;
        progress.advance(seqs.len() as u64);
        // Until all is there the new index says that it has followed nothing.
        apply(desk, &Target::New(Arc::clone(&rebuild)), stored, 0).await?;
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    blocking(move || {
        rebuild.apply(Vec::new(), head)?;
        rebuild.finish()
    })
    .await??;
    Ok(records)
}

/// Which index is written.
enum Target {
    /// The one that readers search.
    InUse,
    /// One that is being built beside it.
    New(Arc<Rebuild>),
}

/// Hands the records to the index, in commits of bounded size; only the last one moves the number on.
async fn apply(desk: &Desk, target: &Target, mut records: Vec<Stored>, last: u64) -> Result<(), ActionError> {
    records.sort_by_cached_key(|stored| in_index_order(&stored.record));
    let reference = desk.reference();
    let before = match target {
        Target::InUse => desk.index.followed(),
        Target::New(_) => 0,
    };
    let mut batch = Vec::new();
    let mut bytes = 0;
    let mut under_way = VecDeque::new();
    let mut records = records.into_iter();
    loop {
        // A few records are made ready at a time, and taken in their order.
        while under_way.len() < READY
            && let Some(stored) = records.next()
        {
            let texts = texts_of(desk, &stored.record).await?;
            let (reference, seq) = (Arc::clone(&reference), stored.seq);
            under_way.push_back((seq, tokio::task::spawn_blocking(move || entry(&reference, stored, &texts))));
        }
        let Some((seq, entry)) = under_way.pop_front() else { break };
        let entry = entry.await?;
        bytes += entry.as_ref().map_or(0, |entry| entry.pieces.iter().map(|piece| piece.text.len()).sum());
        batch.push(entry.map_or(Entry::Remove { seq }, |entry| Entry::Put(Box::new(entry))));
        if bytes > MOST_BYTES {
            commit(desk, target, std::mem::take(&mut batch), before).await?;
            bytes = 0;
        }
    }
    commit(desk, target, batch, last).await
}

async fn commit(desk: &Desk, target: &Target, batch: Vec<Entry>, number: u64) -> Result<(), ActionError> {
    match target {
        Target::InUse => {
            let index = Arc::clone(&desk.index);
            blocking(move || index.apply(batch, number)).await??;
        }
        Target::New(rebuild) => {
            let rebuild = Arc::clone(rebuild);
            blocking(move || rebuild.apply(batch, number)).await??;
        }
    }
    Ok(())
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, ActionError> {
    Ok(tokio::task::spawn_blocking(work).await?)
}

/// Language, country, kind, title: neighbours share words, so the index is smaller and filters are faster.
fn in_index_order(record: &Record) -> (String, String, Kind, String) {
    let language = record.expressions.first().map(|expression| expression.language.to_string()).unwrap_or_default();
    let country = record.country.map(|country| country.to_string()).unwrap_or_default();
    (language, country, record.kind(), record.title_for("en").0.to_owned())
}

/// The texts of a record by their hash, with the numbers by which the store keeps them.
async fn texts_of(desk: &Desk, record: &Record) -> Result<HashMap<Sha256, (i64, StructuredText)>, ActionError> {
    let mut texts = HashMap::new();
    for hash in record.expressions.iter().filter_map(|expression| expression.text) {
        if let (Some(head), Some(text)) = (desk.store.text_head(&hash).await?, desk.store.text(&hash).await?) {
            texts.insert(hash, (head.seq, text));
        }
    }
    Ok(texts)
}

/// What the index holds of a record; nothing for one that no reader may open.
fn entry(reference: &Reference, stored: Stored, texts: &HashMap<Sha256, (i64, StructuredText)>) -> Option<RecordEntry> {
    let Stored { record, seq, .. } = stored;
    if !record.stage.is_open() {
        return None;
    }
    let pieces = pieces(reference, &record, texts);
    let mut topics: BTreeSet<String> = record.topics.iter().map(|tag| tag.topic.clone()).collect();
    topics.extend(pieces.iter().flat_map(|piece| piece.topics.iter().cloned()));
    if let Body::Topic(topic) = &record.body {
        topics.insert(topic.key.clone());
    }
    let mut languages: Vec<_> = record.expressions.iter().map(|expression| expression.language.clone()).collect();
    languages.sort();
    languages.dedup();
    Some(RecordEntry {
        seq,
        kind: record.kind(),
        country: record.country,
        region: record.country.and_then(|country| reference.region_of(country)).map(str::to_owned),
        topics: topics.into_iter().collect(),
        languages,
        date: record.date(),
        status: status(&record),
        instruments: instruments(reference, &record),
        access: record.access,
        titles: record.title.0.clone().into_iter().collect(),
        other_names: names(&record),
        summary: words::of(&record),
        identifiers: record.aliases.iter().filter(|alias| is_quoted(alias.scheme)).map(|alias| alias.value.clone()).collect(),
        pieces,
    })
}

/// Identifiers that people type; content addresses and paths are not.
fn is_quoted(scheme: model::alias::AliasScheme) -> bool {
    use model::alias::AliasScheme as Scheme;
    matches!(scheme, Scheme::Eli | Scheme::Ecli | Scheme::Neutral | Scheme::UnSymbol | Scheme::Unodc | Scheme::Iati | Scheme::Doi)
}

fn status(record: &Record) -> Option<String> {
    match &record.body {
        Body::Law(law) => law.status.value().map(|status| status.as_str().to_owned()),
        _ => None,
    }
}

/// The treaties a record is, belongs to, carries out or is about.
fn instruments(reference: &Reference, record: &Record) -> Vec<String> {
    let mut keys = BTreeSet::new();
    match &record.body {
        Body::Instrument(instrument) if !instrument.key.is_empty() => {
            keys.insert(instrument.key.clone());
        }
        Body::Concordance(sheet) if reference.instrument(&sheet.instrument).is_some() => {
            keys.insert(sheet.instrument.clone());
        }
        _ => {}
    }
    for link in &record.links {
        let key = match &link.target {
            LinkTarget::Alias(alias) => alias.value.strip_prefix("instrument:").map(str::to_owned),
            LinkTarget::Record(id) => reference.instruments.iter().find(|entry| entry.id == *id).map(|entry| entry.key.clone()),
        };
        keys.extend(key.filter(|key| reference.instrument(key).is_some()));
    }
    keys.into_iter().collect()
}

/// All names but the titles, with the number by which a law or case is called.
fn names(record: &Record) -> Vec<String> {
    let mut names = record.other_names.clone();
    match &record.body {
        Body::Law(law) => names.extend(law.number.clone()),
        Body::Case(case) => {
            names.extend(case.citation.clone());
            names.extend(case.court.clone());
            names.extend(case.parties.iter().map(|party| party.name.clone()));
        }
        Body::Instrument(instrument) => names.extend(instrument.number.clone()),
        Body::Organisation(organisation) => names.extend(organisation.acronym.clone()),
        Body::Concordance(sheet) => {
            let laws: BTreeSet<&String> = sheet.entries.iter().filter_map(|entry| entry.law.as_ref()).map(|law| &law.name).collect();
            names.extend(laws.into_iter().cloned());
        }
        Body::Topic(topic) => names.extend(topic.alt_labels.values().flatten().cloned()),
        _ => {}
    }
    names
}

/// The provisions of all expressions. Of an earlier version only what reads differently from the latest one in its language.
fn pieces(reference: &Reference, record: &Record, texts: &HashMap<Sha256, (i64, StructuredText)>) -> Vec<PieceEntry> {
    let mut expressions: Vec<&Expression> = record.expressions.iter().filter(|expression| expression.text.is_some()).collect();
    // An undated text is the law as it stands; of dated ones the latest comes first.
    expressions
        .sort_by(|one, other| one.language.cmp(&other.language).then(other.date.is_none().cmp(&one.date.is_none())).then(other.date.cmp(&one.date)));
    let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
    let mut pieces = Vec::new();
    let mut latest: BTreeSet<&str> = BTreeSet::new();
    for expression in expressions {
        let Some((text_seq, text)) = expression.text.and_then(|hash| texts.get(&hash)) else { continue };
        let version = if latest.insert(expression.language.as_str()) { None } else { expression.date };
        for (place, piece) in text.pieces.iter().enumerate() {
            let key = (expression.language.as_str(), piece.eid.as_str());
            if seen.get(&key).is_some_and(|latest| *latest == piece.xml) {
                continue;
            }
            seen.entry(key).or_insert(&piece.xml);
            let plain = piece.plain();
            let topics = reference.lexicon.topics(&piece.heading, &plain, &expression.language);
            pieces.push(PieceEntry {
                text_seq: *text_seq,
                piece: u32::try_from(place).unwrap_or(u32::MAX),
                version,
                language: expression.language.clone(),
                num: piece.num.clone(),
                heading: piece.heading.clone(),
                text: plain,
                topics,
            });
        }
    }
    pieces
}
