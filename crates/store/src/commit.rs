//! One transaction of changes: bodies and texts are packed on all cores before the writer is taken, and rows are written many at a time.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures::{StreamExt as _, TryStreamExt as _};
use model::date::Moment;
use model::hash::Sha256;
use model::ids::RecordId;
use model::language::Language;
use model::record::Record;
use model::text::structured::StructuredText;

use crate::backend::{MAX_LIST, Row, Sql, Transaction, Value};
use crate::dictionaries::Writing;
use crate::error::{Error, Result, storable};
use crate::ledger::{CHANGE, Entry, Head, SealedBody};
use crate::texts::{self, PackedText};
use crate::{Store, aliases, links, records};

/// One change of one record: the whole of it as it is from now on.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// The record.
    pub record: Record,
    /// Who made the change.
    pub by: String,
    /// When.
    pub at: Moment,
    /// Why, in a few words.
    pub why: String,
    /// The revision on which the change was made; nothing for a new record.
    pub expected: Option<u64>,
    /// Texts that are kept with it; the record's expressions name them by their hashes.
    pub texts: Vec<(Language, StructuredText)>,
}

/// Where a text is: which change has it, and which of its texts it is.
type TextPlace = (usize, usize);

/// Files that are looked for at a time.
const LOOKING: usize = 16;

impl Store {
    /// Keeps changes in one transaction and returns their revision numbers, in order: all of them or none. Returned, they outlive a
    /// power cut. Several changes of one record follow one another; the second one is made on the revision that the first one gets.
    ///
    /// # Errors
    /// [`Error::Conflict`] when a record is not at the revision its change was made on, [`Error::AliasTaken`] when another record holds
    /// an identifier, [`Error::TextMissing`] and [`Error::FileMissing`] when an expression names what is not kept.
    pub async fn commit(&self, changes: Vec<Change>) -> Result<Vec<u64>> {
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        for change in &changes {
            storable("the name of who makes a change", &change.by)?;
            storable("the reason of a change", &change.why)?;
        }
        let changes = Arc::new(changes);
        let (bodies, hashes) = read_through(&changes).await?;
        let packed = self.pack_new_texts(&changes, hashes).await?;
        self.make_new_files_lasting(&changes).await?;
        let without: Vec<(String, u64)> = packed.iter().filter_map(PackedText::without_dictionary).collect();
        let numbers = {
            let _writer = self.writer().await;
            let mut tx = self.database().begin().await?;
            let head = Head::take(&mut tx).await?;
            texts::insert(&mut tx, packed).await?;
            self.refuse_missing(&mut tx, &changes).await?;
            let numbers = keep(&mut tx, head, &changes, bodies).await?;
            tx.commit().await?;
            numbers
        };
        for (language, bytes) in without {
            self.dictionaries().waits(&language, bytes);
        }
        Ok(numbers)
    }

    /// Packs the texts that are not kept yet, on all cores. A language that now has enough text gets its dictionary first.
    async fn pack_new_texts(&self, changes: &Arc<Vec<Change>>, hashes: Vec<Vec<Sha256>>) -> Result<Vec<PackedText>> {
        let mut new: BTreeMap<Sha256, TextPlace> = BTreeMap::new();
        for (change, hashes) in hashes.iter().enumerate() {
            new.extend(hashes.iter().enumerate().map(|(text, hash)| (*hash, (change, text))));
        }
        let names: Vec<Sha256> = new.keys().copied().collect();
        for kept in texts::kept(self, &names).await? {
            new.remove(&kept);
        }
        let text_at = |(change, text): TextPlace| changes.get(change).and_then(|change| change.texts.get(text));
        let mut by_language: BTreeMap<&str, Vec<(Sha256, TextPlace)>> = BTreeMap::new();
        for (hash, place) in new {
            if let Some((language, _)) = text_at(place) {
                by_language.entry(language.primary()).or_default().push((hash, place));
            }
        }
        let mut work = Vec::new();
        for (language, texts) in by_language {
            let all: Vec<&StructuredText> = texts.iter().filter_map(|(_, place)| text_at(*place)).map(|(_, text)| text).collect();
            let writing = self.dictionary_for(language, &all).await?;
            work.extend(texts.into_iter().map(|(hash, place)| (hash, place, writing.clone())));
        }
        let changes = Arc::clone(changes);
        on_all_cores(work, move |(hash, (change, text), writing): &(Sha256, TextPlace, Writing)| {
            let found = changes.get(*change).and_then(|change| change.texts.get(*text));
            found.map(|(language, text)| texts::pack(language, text, *hash, writing)).transpose()
        })
        .await
        .map(|packed| packed.into_iter().flatten().collect())
    }

    /// Brings the files that no revision has named so far to the disk.
    async fn make_new_files_lasting(&self, changes: &[Change]) -> Result<()> {
        let mut files = files_named(changes);
        let names: Vec<Sha256> = files.keys().copied().collect();
        for portion in names.chunks(MAX_LIST) {
            forget_known(&mut files, &self.database().all("look who names files", named_before(portion)).await?)?;
        }
        self.files().make_lasting(&files.into_keys().collect::<Vec<_>>()).await
    }

    /// Every text and every new file that a change names is there; asked while nothing can be erased.
    async fn refuse_missing(&self, tx: &mut Transaction, changes: &[Change]) -> Result<()> {
        let texts =
            changes.iter().flat_map(|change| change.record.expressions.iter().filter_map(|expression| Some((expression.text?, change.record.id))));
        let texts: HashMap<Sha256, RecordId> = texts.collect();
        let names: Vec<Sha256> = texts.keys().copied().collect();
        let kept = texts::kept_in(tx, &names).await?;
        if let Some((text, record)) = texts.into_iter().find(|(text, _)| !kept.contains(text)) {
            return Err(Error::TextMissing { record, text });
        }
        let mut files = files_named(changes);
        let names: Vec<Sha256> = files.keys().copied().collect();
        for portion in names.chunks(MAX_LIST) {
            forget_known(&mut files, &tx.all("look who names files", named_before(portion)).await?)?;
        }
        let looks = futures::stream::iter(files)
            .map(|(file, record)| async move { if self.files().exists(&file).await? { Ok(()) } else { Err(Error::FileMissing { record, file }) } });
        looks.buffer_unordered(LOOKING).try_collect::<()>().await
    }
}

/// The files that changes name, each with a record that does.
fn files_named(changes: &[Change]) -> HashMap<Sha256, RecordId> {
    let named = changes.iter().flat_map(|change| change.record.expressions.iter().map(|expression| (change.record.id, &expression.files)));
    named.flat_map(|(record, files)| files.iter().map(move |file| (file.sha256, record))).collect()
}

/// Which of these a revision names already.
fn named_before(names: &[Sha256]) -> Sql {
    let mut sql = Sql::new("SELECT DISTINCT hash FROM mention WHERE hash IN ");
    sql.bind_list(names.iter().map(|hash| Value::from(hash.0)));
    sql
}

fn forget_known(files: &mut HashMap<Sha256, RecordId>, known: &[Row]) -> Result<()> {
    for row in known {
        files.remove(&Sha256(row.exactly(0)?));
    }
    Ok(())
}

/// The bodies of the changes, sealed, and the hashes of their texts.
async fn read_through(changes: &Arc<Vec<Change>>) -> Result<(Vec<SealedBody>, Vec<Vec<Sha256>>)> {
    let shared = Arc::clone(changes);
    let read = on_all_cores((0..changes.len()).collect(), move |place: &usize| {
        let Some(Change { record, texts, .. }) = shared.get(*place) else { return Ok(None) };
        let body = serde_json::to_vec(record).map_err(|source| Error::Json { doing: format!("write record {}", record.id), source })?;
        Ok(Some((SealedBody::new(&body)?, texts.iter().map(|(_, text)| text.hash()).collect())))
    });
    Ok(read.await?.into_iter().flatten().unzip())
}

/// Does the same to many things on all cores, away from the threads that answer requests; the results have the order of the things.
async fn on_all_cores<T, R>(things: Vec<T>, work: impl Fn(&T) -> Result<R> + Send + Sync + 'static) -> Result<Vec<R>>
where
    T: Send + Sync + 'static,
    R: Send + 'static,
{
    if things.is_empty() {
        return Ok(Vec::new());
    }
    let (things, work, next) = (Arc::new(things), Arc::new(work), Arc::new(AtomicUsize::new(0)));
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(things.len());
    let mut hands = Vec::with_capacity(cores);
    for _ in 0..cores {
        let (things, work, next) = (Arc::clone(&things), Arc::clone(&work), Arc::clone(&next));
        hands.push(tokio::task::spawn_blocking(move || {
            let mut done = Vec::new();
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let Some(thing) = things.get(place) else { return Ok(done) };
                done.push((place, work(thing)?));
            }
        }));
    }
    let mut done: Vec<(usize, R)> = Vec::new();
    for hand in hands {
        let part: Result<Vec<_>> =
            hand.await.map_err(|source| Error::Io { doing: "prepare a change".into(), source: std::io::Error::other(source) })?;
        done.extend(part?);
    }
    done.sort_unstable_by_key(|(place, _)| *place);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}

/// Appends the changes and makes each record stand on its last one.
async fn keep(tx: &mut Transaction, head: Head, changes: &[Change], bodies: Vec<SealedBody>) -> Result<Vec<u64>> {
    let first = head.next();
    let numbers: Vec<u64> = (first..).take(changes.len()).collect();
    let ids: Vec<RecordId> = changes.iter().map(|change| change.record.id).collect();
    let known = records::standing(tx, &ids).await?;
    let mut standing: HashMap<RecordId, u64> = known.iter().map(|(id, (_, revision))| (*id, *revision)).collect();
    let mut last: HashMap<RecordId, (u64, &Change)> = HashMap::new();
    for (number, change) in numbers.iter().zip(changes) {
        let found = standing.insert(change.record.id, *number);
        if found != change.expected {
            return Err(Error::Conflict { record: change.record.id, expected: change.expected, found });
        }
        last.insert(change.record.id, (*number, change));
    }
    let mut last: Vec<(u64, &Change)> = last.into_values().collect();
    // In the order of their revisions, so that records are numbered as they came in.
    last.sort_unstable_by_key(|(number, _)| *number);
    let seqs = records::replace_cards(tx, &last, &known).await?;
    let mut entries = Vec::with_capacity(changes.len());
    for (Change { record, by, at, why, .. }, body) in changes.iter().zip(bodies) {
        entries.push(Entry { seq: records::seq_of(&seqs, record)?, record: record.id, kind: CHANGE, at: *at, by, why, body });
    }
    head.append(tx, entries).await?;
    let mut now = Vec::with_capacity(last.len());
    for (_, Change { record, .. }) in last {
        now.push((records::seq_of(&seqs, record)?, known.contains_key(&record.id), record));
    }
    aliases::replace(tx, &now).await?;
    links::replace(tx, &now).await?;
    mention(tx, &numbers, changes).await?;
    Ok(numbers)
}

/// Notes which texts and files each revision names, so that an erasure knows what else names them.
async fn mention(tx: &mut Transaction, numbers: &[u64], changes: &[Change]) -> Result<()> {
    let mut rows: Vec<[Value; 2]> = Vec::new();
    for (number, change) in numbers.iter().zip(changes) {
        let named: HashSet<Sha256> = mentions(&change.record).collect();
        rows.extend(named.into_iter().map(|hash| [hash.0.into(), (*number).into()]));
    }
    tx.insert("note what revisions name", "INSERT INTO mention (hash, revision)", rows, "").await.map(drop)
}

/// The texts and files that a record names.
pub(crate) fn mentions(record: &Record) -> impl Iterator<Item = Sha256> {
    let files = |expression: &'_ model::work::Expression| expression.files.iter().map(|file| file.sha256).collect::<Vec<_>>();
    record.expressions.iter().flat_map(move |expression| expression.text.into_iter().chain(files(expression)))
}
