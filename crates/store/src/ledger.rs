//! The ledger: append a change, read on from a number, prove, erase a body.
//!
//! Leaf `N - 1` of the tree is revision `N`. Its content is, each with its length before it: `lexarium revision 1`, the number, the
//! record's id, the sort (`change` or `erasure`), the moment in microseconds, who, why, and SHA-256 of salt and body. The salt keeps a
//! short body from being guessed from its hash; when a body is erased its salt goes too, and the hash of both stays.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use model::date::Moment;
use model::hash::Sha256;
use model::ids::RecordId;
use model::language::Language;
use model::record::Record;
use model::text::structured::StructuredText;
use sha2::Digest as _;

use crate::backend::{Database, Row, Sql, Transaction};
use crate::error::{Error, Result, storable};
use crate::merkle::{self, Edge, Hash, Span};
use crate::packing::pack_body;
use crate::texts::{self, PackedText, packing_language};
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

/// An entry of the ledger, without its body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revision {
    /// Its number, from 1.
    pub number: u64,
    /// The record it is about.
    pub record: RecordId,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: String,
    /// Why.
    pub why: String,
    /// Whether it says that an earlier body was erased.
    pub is_erasure: bool,
    /// Whether its own body was erased since.
    pub erased: bool,
}

/// The head of the tree.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checkpoint {
    /// How many revisions there are.
    pub size: u64,
    /// The root over all of them.
    pub root: Hash,
}

/// What a revision is.
const CHANGE: i64 = 0;
const ERASURE: i64 = 1;

/// The content of a leaf.
pub(crate) struct Leaf<'a> {
    pub(crate) number: u64,
    pub(crate) record: [u8; 16],
    pub(crate) kind: i64,
    pub(crate) moment: i64,
    pub(crate) by: &'a str,
    pub(crate) why: &'a str,
    pub(crate) body: Hash,
}

impl Leaf<'_> {
    /// The hash of the leaf.
    pub(crate) fn hash(&self) -> Hash {
        let mut content = Vec::with_capacity(192);
        let mut put = |part: &[u8]| {
            content.extend_from_slice(&(part.len() as u64).to_be_bytes());
            content.extend_from_slice(part);
        };
        put(b"lexarium revision 1");
        put(&self.number.to_be_bytes());
        put(&self.record);
        put(if self.kind == ERASURE { b"erasure" } else { b"change" });
        put(&self.moment.to_be_bytes());
        put(self.by.as_bytes());
        put(self.why.as_bytes());
        put(&self.body);
        merkle::leaf_hash(&content)
    }
}

/// The hash of a body with its salt.
pub(crate) fn body_hash(salt: &[u8], body: &[u8]) -> Hash {
    sha2::Sha256::new().chain_update(salt).chain_update(body).finalize().into()
}

fn salt() -> Result<[u8; 16]> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|error| Error::Io { doing: "get random bytes".into(), source: std::io::Error::other(error.to_string()) })?;
    Ok(salt)
}

/// The head of the ledger while a transaction appends to it.
struct Head {
    edge: Edge,
}

impl Head {
    async fn take(tx: &mut Transaction) -> Result<Self> {
        let row = tx.ledger_row().await?.ok_or_else(|| Error::damaged("the ledger", "its head is gone"))?;
        let size = row.number(0)?;
        let mut peaks = Vec::new();
        for place in Edge::places(size) {
            let sql = Sql::new("SELECT hash FROM node WHERE place = $1").with(place);
            let row = tx.one("read the tree", sql).await?.ok_or_else(|| Error::damaged("the tree", format!("its node at {place} is gone")))?;
            peaks.push(row.exactly(0)?);
        }
        let edge = Edge::new(size, peaks).ok_or_else(|| Error::damaged("the tree", "its edge does not add up"))?;
        Ok(Self { edge })
    }

    /// Appends a revision and returns its number.
    async fn append(&mut self, tx: &mut Transaction, seq: i64, leaf: Leaf<'_>, salt: [u8; 16], body: &[u8]) -> Result<u64> {
        let sql = Sql::new("INSERT INTO revision (number, record, kind, moment, who, why, salt, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        let sql = sql.with(leaf.number).with(seq).with(leaf.kind).with(leaf.moment).with(leaf.by).with(leaf.why).with(salt).with(pack_body(body)?);
        tx.run("append a revision", sql).await?;
        for (place, hash) in self.edge.push(leaf.hash()) {
            tx.run("grow the tree", Sql::new("INSERT INTO node (place, hash) VALUES ($1, $2)").with(place).with(hash)).await?;
        }
        Ok(leaf.number)
    }

    fn next(&self) -> u64 {
        self.edge.size() + 1
    }

    async fn put_back(self, tx: &mut Transaction) -> Result<()> {
        let sql = Sql::new("UPDATE ledger SET size = $1, root = $2 WHERE one = 1").with(self.edge.size()).with(self.edge.root());
        tx.run("move the head of the ledger", sql).await
    }
}

impl Store {
    /// Keeps changes in one transaction and returns their revision numbers: all of them or none. Returned, they outlive a power cut.
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
        self.check_mentions(&changes).await?;
        let packed = self.pack_new_texts(&changes).await?;
        let waiting: Vec<(String, u64)> = packed.iter().filter(|text| !text.has_dictionary()).map(|text| (text.language.clone(), text.bytes)).collect();
        let numbers = {
            let _writer = self.writer().await;
            let mut tx = self.database().begin().await?;
            let mut head = Head::take(&mut tx).await?;
            for text in packed {
                texts::insert(&mut tx, text).await?;
            }
            let mut numbers = Vec::with_capacity(changes.len());
            for change in &changes {
                numbers.push(keep(&mut tx, &mut head, change).await?);
            }
            head.put_back(&mut tx).await?;
            tx.commit().await?;
            numbers
        };
        self.train_dictionaries(waiting).await?;
        Ok(numbers)
    }

    /// Every text that is named is kept or comes along; every file that is named is kept.
    async fn check_mentions(&self, changes: &[Change]) -> Result<()> {
        let coming: HashSet<Sha256> = changes.iter().flat_map(|change| &change.texts).map(|(_, text)| text.hash()).collect();
        for change in changes {
            let record = change.record.id;
            let named: Vec<Sha256> = change.record.expressions.iter().filter_map(|expression| expression.text).filter(|text| !coming.contains(text)).collect();
            let kept = texts::kept(self, &named).await?;
            if let Some(text) = named.into_iter().find(|text| !kept.contains(text)) {
                return Err(Error::TextMissing { record, text });
            }
            for file in change.record.expressions.iter().flat_map(|expression| &expression.files) {
                if !self.files().exists(&file.sha256).await? {
                    return Err(Error::FileMissing { record, file: file.sha256 });
                }
            }
        }
        Ok(())
    }

    /// Packs the texts that are not kept yet, on all cores, before the writer is taken.
    async fn pack_new_texts(&self, changes: &[Change]) -> Result<Vec<PackedText>> {
        let mut new: BTreeMap<Sha256, (&Language, &StructuredText)> = BTreeMap::new();
        for (language, text) in changes.iter().flat_map(|change| &change.texts) {
            new.insert(text.hash(), (language, text));
        }
        let names: Vec<Sha256> = new.keys().copied().collect();
        for kept in texts::kept(self, &names).await? {
            new.remove(&kept);
        }
        let mut work = Vec::new();
        for (sha256, (language, text)) in new {
            let language = packing_language(language).to_owned();
            let writing = self.dictionaries().for_writing(self.database(), &language).await?;
            let text = Arc::new(text.clone());
            work.push(tokio::task::spawn_blocking(move || texts::pack(&language, &text, sha256, &writing)));
        }
        let mut packed = Vec::with_capacity(work.len());
        for text in work {
            let text = text.await.map_err(|source| Error::Io { doing: "compress a text".into(), source: std::io::Error::other(source) })?;
            packed.push(text?);
        }
        Ok(packed)
    }

    async fn train_dictionaries(&self, waiting: Vec<(String, u64)>) -> Result<()> {
        let mut ready: Vec<String> = Vec::new();
        for (language, bytes) in waiting {
            if self.dictionaries().waits(&language, bytes) && !ready.contains(&language) {
                ready.push(language);
            }
        }
        for language in ready {
            let _writer = self.writer().await;
            self.dictionaries().train(self.database(), &language).await?;
        }
        Ok(())
    }

    /// The number of the last revision; 0 while there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn head(&self) -> Result<u64> {
        Ok(self.checkpoint().await?.size)
    }

    /// Size and root of the tree.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn checkpoint(&self) -> Result<Checkpoint> {
        let row = self.database().one("read the head of the ledger", Sql::new("SELECT size, root FROM ledger WHERE one = 1")).await?;
        let row = row.ok_or_else(|| Error::damaged("the ledger", "its head is gone"))?;
        Ok(Checkpoint { size: row.number(0)?, root: row.exactly(1)? })
    }

    /// The revisions after a number, in order, at most so many: what a follower reads.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn revisions_after(&self, number: u64, limit: usize) -> Result<Vec<Revision>> {
        let sql = Sql::new(
            "SELECT v.number, r.id, v.moment, v.who, v.why, v.kind, CASE WHEN v.body IS NULL THEN 1 ELSE 0 END \
             FROM revision v JOIN record r ON r.seq = v.record WHERE v.number > $1 ORDER BY v.number LIMIT $2",
        );
        let rows = self.database().all("read the ledger", sql.with(number).with(limit as u64)).await?;
        rows.iter().map(revision).collect()
    }

    /// The revisions of a record, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn history(&self, id: &RecordId, limit: usize) -> Result<Vec<Revision>> {
        let sql = Sql::new(
            "SELECT v.number, r.id, v.moment, v.who, v.why, v.kind, CASE WHEN v.body IS NULL THEN 1 ELSE 0 END \
             FROM revision v JOIN record r ON r.seq = v.record WHERE r.id = $1 ORDER BY v.number DESC LIMIT $2",
        );
        let rows = self.database().all("read the history of a record", sql.with(id.bytes()).with(limit as u64)).await?;
        rows.iter().map(revision).collect()
    }

    /// How many revisions a record has.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn revisions_of(&self, id: &RecordId) -> Result<u64> {
        let sql = Sql::new("SELECT count(*) FROM revision v JOIN record r ON r.seq = v.record WHERE r.id = $1").with(id.bytes());
        self.database().one("count the revisions of a record", sql).await?.map_or(Ok(0), |row| row.number(0))
    }

    /// The hashes that prove that a revision is in the tree of the first `size` (RFC 6962, 2.1.1).
    ///
    /// # Errors
    /// [`Error::NoProof`] when the ledger is not that long.
    pub async fn inclusion_proof(&self, revision: u64, size: u64) -> Result<Vec<Hash>> {
        let head = self.head().await?;
        let no_proof = || Error::NoProof { from: revision, to: size, size: head };
        let spans = revision.checked_sub(1).filter(|_| size <= head).and_then(|leaf| merkle::inclusion_spans(leaf, size)).ok_or_else(no_proof)?;
        self.hashes_of(&spans).await
    }

    /// The hashes that prove that the tree of `old` revisions is the beginning of that of `new` (RFC 6962, 2.1.2).
    ///
    /// # Errors
    /// [`Error::NoProof`] when the ledger is not that long.
    pub async fn consistency_proof(&self, old: u64, new: u64) -> Result<Vec<Hash>> {
        let head = self.head().await?;
        let spans = merkle::consistency_spans(old, new).filter(|_| new <= head).ok_or(Error::NoProof { from: old, to: new, size: head })?;
        self.hashes_of(&spans).await
    }

    async fn hashes_of(&self, spans: &[Span]) -> Result<Vec<Hash>> {
        let mut hashes = Vec::with_capacity(spans.len());
        for span in spans {
            let mut nodes = Vec::new();
            for place in span.places() {
                let row = self.database().one("read the tree", Sql::new("SELECT hash FROM node WHERE place = $1").with(place)).await?;
                nodes.push(row.ok_or_else(|| Error::damaged("the tree", format!("its node at {place} is gone")))?.exactly(0)?);
            }
            hashes.extend(merkle::join(&nodes));
        }
        Ok(hashes)
    }

    /// Erases the body of a revision, with the texts and files that nothing else names. Its hash stays, so that the tree still
    /// verifies; that it was erased is a revision of its own, whose number is returned.
    ///
    /// # Errors
    /// [`Error::ErasesCurrent`] while a record stands on the revision.
    pub async fn erase(&self, number: u64, by: &str, at: Moment, why: &str) -> Result<u64> {
        storable("the name of who makes a change", by)?;
        storable("the reason of a change", why)?;
        let (new, files) = {
            let _writer = self.writer().await;
            let mut tx = self.database().begin().await?;
            let mut head = Head::take(&mut tx).await?;
            let seq = erase_body(&mut tx, number).await?;
            let (record, files) = forget_mentions(&mut tx, number, seq).await?;
            let body = serde_json::json!({ "erased": number }).to_string().into_bytes();
            let salt = salt()?;
            let leaf = Leaf { number: head.next(), record: record.bytes(), kind: ERASURE, moment: at.microseconds(), by, why, body: body_hash(&salt, &body) };
            let new = head.append(&mut tx, seq, leaf, salt, &body).await?;
            head.put_back(&mut tx).await?;
            tx.commit().await?;
            (new, files)
        };
        for file in files {
            self.files().remove(&file).await?;
        }
        if let Database::Sqlite { write, .. } = self.database() {
            crate::backend::sqlite::flush_log(write).await?;
        }
        Ok(new)
    }
}

fn revision(row: &Row) -> Result<Revision> {
    Ok(Revision {
        number: row.number(0)?,
        record: RecordId::from_bytes(row.exactly(1)?),
        at: Moment::from_microseconds(row.int(2)?),
        by: row.text(3)?,
        why: row.text(4)?,
        is_erasure: row.int(5)? == ERASURE,
        erased: row.int(6)? != 0,
    })
}

/// Appends one change and makes the record stand on it.
async fn keep(tx: &mut Transaction, head: &mut Head, change: &Change) -> Result<u64> {
    let Change { record, by, at, why, expected, .. } = change;
    let standing = records::standing(tx, &record.id).await?;
    let found = standing.map(|(_, revision)| revision);
    if found != *expected {
        return Err(Error::Conflict { record: record.id, expected: *expected, found });
    }
    let body = serde_json::to_vec(record).map_err(|source| Error::Json { doing: format!("write record {}", record.id), source })?;
    let number = head.next();
    let seq = match standing {
        Some((seq, _)) => {
            records::replace_card(tx, seq, record, number, *at).await?;
            seq
        }
        None => records::insert_card(tx, record, number, *at).await?,
    };
    let salt = salt()?;
    let leaf = Leaf { number, record: record.id.bytes(), kind: CHANGE, moment: at.microseconds(), by, why, body: body_hash(&salt, &body) };
    head.append(tx, seq, leaf, salt, &body).await?;
    aliases::replace(tx, seq, record).await?;
    links::replace(tx, seq, record).await?;
    mention(tx, number, record).await?;
    Ok(number)
}

/// Notes which texts and files a revision names, so that an erasure knows what else names them.
async fn mention(tx: &mut Transaction, number: u64, record: &Record) -> Result<()> {
    let texts = record.expressions.iter().filter_map(|expression| expression.text);
    let files = record.expressions.iter().flat_map(|expression| &expression.files).map(|file| file.sha256);
    let named: HashSet<Sha256> = texts.chain(files).collect();
    for hash in named {
        tx.run("note what a revision names", Sql::new("INSERT INTO mention (hash, revision) VALUES ($1, $2)").with(hash.0).with(number)).await?;
    }
    Ok(())
}

/// Removes body and salt of a revision and keeps the hash of both; returns the number of its record.
async fn erase_body(tx: &mut Transaction, number: u64) -> Result<i64> {
    let sql = Sql::new("SELECT v.record, v.salt, v.body, r.revision, r.id FROM revision v JOIN record r ON r.seq = v.record WHERE v.number = $1").with(number);
    let row = tx.one("read a revision", sql).await?.ok_or(Error::UnknownRevision(number))?;
    let seq = row.int(0)?;
    if row.number(3)? == number {
        return Err(Error::ErasesCurrent { revision: number, record: RecordId::from_bytes(row.exactly(4)?) });
    }
    let (Some(salt), Some(body)) = (row.bytes_or_none(1)?, row.bytes_or_none(2)?) else { return Ok(seq) };
    let body = crate::packing::unpack_body(body, &format_args!("revision {number}"))?;
    let sql = Sql::new("UPDATE revision SET hash = $1, salt = NULL, body = NULL WHERE number = $2").with(body_hash(&salt, &body)).with(number);
    tx.run("erase a body", sql).await?;
    Ok(seq)
}

/// Removes what only the erased revision named: texts at once, files by the caller after the commit.
async fn forget_mentions(tx: &mut Transaction, number: u64, seq: i64) -> Result<(RecordId, Vec<Sha256>)> {
    let rows = tx.all("read what a revision names", Sql::new("SELECT hash FROM mention WHERE revision = $1").with(number)).await?;
    tx.run("forget what a revision names", Sql::new("DELETE FROM mention WHERE revision = $1").with(number)).await?;
    let mut unnamed = Vec::new();
    for row in rows {
        let hash = Sha256(row.exactly(0)?);
        let sql = Sql::new("SELECT 1 FROM mention WHERE hash = $1 LIMIT 1").with(hash.0);
        if tx.one("look who else names a text", sql).await?.is_none() {
            texts::remove(tx, &hash).await?;
            unnamed.push(hash);
        }
    }
    let row = tx.one("read a record's id", Sql::new("SELECT id FROM record WHERE seq = $1").with(seq)).await?;
    let row = row.ok_or_else(|| Error::damaged(format!("revision {number}"), "its record is gone"))?;
    Ok((RecordId::from_bytes(row.exactly(0)?), unnamed))
}
