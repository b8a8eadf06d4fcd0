//! The ledger: revisions in their order, the tree over them, and its proofs.
//!
//! Leaf `N - 1` of the tree is revision `N`. Its content is, each with its length before it in eight bytes (all numbers have the highest
//! byte first): `lexarium revision 1`, the number, the sixteen bytes of the record's id, the sort (`change` or `erasure`), the moment in
//! microseconds since 1970, who, why, and SHA-256 of salt and body. The body of a change is the record as JSON, of an erasure the number
//! it erases with the files that went. The salt keeps a short body from being guessed from its hash; when a body is erased its salt goes
//! too, and the hash of both stays, so that the leaf can still be recomputed.

use std::collections::HashMap;

use model::date::Moment;
use model::hash::Sha256;
use model::ids::RecordId;
use serde::{Deserialize, Serialize};
use sha2::Digest as _;

use crate::Store;
use crate::backend::{Row, Sql, Transaction, Value};
use crate::error::{Error, Result};
use crate::merkle::{self, Edge, Hash, Span};
use crate::packing::{pack_body, unpack_body};

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
    /// The revision whose body it says was erased; mirrors erase it, too.
    pub erases: Option<u64>,
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
pub(crate) const CHANGE: i64 = 0;
pub(crate) const ERASURE: i64 = 1;

/// The body of a revision that tells of an erasure.
#[derive(Serialize, Deserialize)]
pub(crate) struct Erased {
    /// The revision whose body went.
    pub(crate) erased: u64,
    /// The files that went with it, unless something else names them.
    #[serde(default)]
    pub(crate) files: Vec<Sha256>,
}

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

/// A body made ready for its row, outside the transaction.
pub(crate) struct SealedBody {
    salt: [u8; 16],
    hash: Hash,
    packed: Vec<u8>,
}

impl SealedBody {
    pub(crate) fn new(body: &[u8]) -> Result<Self> {
        let mut salt = [0; 16];
        let filled = getrandom::fill(&mut salt);
        filled.map_err(|error| Error::Io { doing: "get random bytes".into(), source: std::io::Error::other(error.to_string()) })?;
        Ok(Self { salt, hash: body_hash(&salt, body), packed: pack_body(body)? })
    }
}

/// A revision that waits for its number.
pub(crate) struct Entry<'a> {
    /// The number of the record.
    pub(crate) seq: i64,
    pub(crate) record: RecordId,
    pub(crate) kind: i64,
    pub(crate) at: Moment,
    pub(crate) by: &'a str,
    pub(crate) why: &'a str,
    pub(crate) body: SealedBody,
}

/// The head of the ledger while a transaction appends to it.
pub(crate) struct Head {
    edge: Edge,
}

impl Head {
    pub(crate) async fn take(tx: &mut Transaction) -> Result<Self> {
        let row = tx.ledger_row().await?.ok_or_else(|| Error::damaged("the ledger", "its head is gone"))?;
        let size = row.number(0)?;
        let mut sql = Sql::new("SELECT place, hash FROM node WHERE place IN ");
        sql.bind_list(Edge::places(size).into_iter().map(Value::from)).push(" ORDER BY place");
        let rows = tx.all("read the tree", sql).await?;
        let peaks = rows.iter().map(|row| row.exactly(1)).collect::<Result<_>>()?;
        let edge = Edge::new(size, peaks).ok_or_else(|| Error::damaged("the tree", "its edge does not add up"))?;
        Ok(Self { edge })
    }

    /// The number that the next revision gets.
    pub(crate) fn next(&self) -> u64 {
        self.edge.size() + 1
    }

    /// Appends revisions and moves the head of the ledger behind them.
    pub(crate) async fn append(mut self, tx: &mut Transaction, entries: Vec<Entry<'_>>) -> Result<()> {
        let (mut rows, mut nodes): (Vec<[Value; 8]>, Vec<[Value; 2]>) = (Vec::with_capacity(entries.len()), Vec::new());
        for Entry { seq, record, kind, at, by, why, body } in entries {
            let number = self.next();
            let leaf = Leaf { number, record: record.bytes(), kind, moment: at.microseconds(), by, why, body: body.hash };
            nodes.extend(self.edge.push(leaf.hash()).into_iter().map(|(place, hash)| [place.into(), hash.into()]));
            let (salt, packed) = (body.salt.into(), body.packed.into());
            rows.push([number.into(), seq.into(), kind.into(), leaf.moment.into(), by.into(), why.into(), salt, packed]);
        }
        let into = "INSERT INTO revision (number, record, kind, moment, who, why, salt, body)";
        tx.insert("append revisions", into, rows, "").await?;
        tx.insert("grow the tree", "INSERT INTO node (place, hash)", nodes, "").await?;
        let sql = Sql::new("UPDATE ledger SET size = $1, root = $2 WHERE one = 1").with(self.edge.size()).with(self.edge.root());
        tx.run("move the head of the ledger", sql).await
    }
}

/// The columns of [`revision`], of revision `v` and its record `r`.
const REVISION: &str = "SELECT v.number, r.id, v.moment, v.who, v.why, v.kind, CAST(CASE WHEN v.body IS NULL THEN 1 ELSE 0 END AS BIGINT), \
                        CASE WHEN v.kind = 1 THEN v.body END FROM revision v JOIN record r ON r.seq = v.record WHERE ";

impl Store {
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
        let mut sql = Sql::new(REVISION);
        sql.push("v.number > ").bind(number).push(" ORDER BY v.number LIMIT ").bind(limit as u64);
        let rows = self.database().all("read the ledger", sql).await?;
        rows.iter().map(revision).collect()
    }

    /// The revisions of a record, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn history(&self, id: &RecordId, limit: usize) -> Result<Vec<Revision>> {
        let mut sql = Sql::new(REVISION);
        sql.push("r.id = ").bind(id.bytes()).push(" ORDER BY v.number DESC LIMIT ").bind(limit as u64);
        let rows = self.database().all("read the history of a record", sql).await?;
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

    /// The hash of the leaf of a revision, to which [`Store::inclusion_proof`] belongs.
    ///
    /// # Errors
    /// [`Error::UnknownRevision`] when there is none.
    pub async fn leaf(&self, revision: u64) -> Result<Hash> {
        let unknown = || Error::UnknownRevision(revision);
        let leaf = revision.checked_sub(1).ok_or_else(unknown)?;
        let sql = Sql::new("SELECT hash FROM node WHERE place = $1").with(merkle::place(0, leaf));
        self.database().one("read the tree", sql).await?.ok_or_else(unknown)?.exactly(0)
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

    /// The hashes of these spans, from the complete nodes that make them up, by one query.
    async fn hashes_of(&self, spans: &[Span]) -> Result<Vec<Hash>> {
        let mut sql = Sql::new("SELECT place, hash FROM node WHERE place IN ");
        sql.bind_list(spans.iter().flat_map(|span| span.places()).map(Value::from));
        let rows = self.database().all("read the tree", sql).await?;
        let nodes = rows.iter().map(|row| Ok((row.number(0)?, row.exactly(1)?))).collect::<Result<HashMap<u64, Hash>>>()?;
        let mut hashes = Vec::with_capacity(spans.len());
        for span in spans {
            let known = |place| nodes.get(&place).copied().ok_or_else(|| Error::damaged("the tree", format!("its node at {place} is gone")));
            let parts = span.places().into_iter().map(known).collect::<Result<Vec<_>>>()?;
            hashes.extend(merkle::join(&parts));
        }
        Ok(hashes)
    }
}

fn revision(row: &Row) -> Result<Revision> {
    let number = row.number(0)?;
    Ok(Revision {
        number,
        record: RecordId::from_bytes(row.exactly(1)?),
        at: Moment::from_microseconds(row.int(2)?),
        by: row.text(3)?,
        why: row.text(4)?,
        is_erasure: row.int(5)? == ERASURE,
        erases: row.bytes_or_none(7)?.map(|body| erased_by(body, number)).transpose()?.map(|told| told.erased),
        erased: row.int(6)? != 0,
    })
}

/// Reads the body of a revision that tells of an erasure.
pub(crate) fn erased_by(body: Vec<u8>, number: u64) -> Result<Erased> {
    let whole = unpack_body(body, &format_args!("revision {number}"))?;
    serde_json::from_slice(&whole).map_err(|source| Error::Json { doing: format!("read the erasure in revision {number}"), source })
}
