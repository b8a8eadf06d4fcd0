//! Records as they are now: each is the body of its last revision.

use std::collections::HashMap;

use model::access::Clearance;
use model::date::Moment;
use model::ids::RecordId;
use model::record::{Kind, Record};

use crate::Store;
use crate::backend::{MAX_LIST, Row, Sql, Transaction, Value};
use crate::cards::{card_values, visible};
use crate::error::{Error, Result};
use crate::packing::unpack_body;

/// A record as it is kept now.
#[derive(Clone, PartialEq, Debug)]
pub struct Stored {
    /// The record.
    pub record: Record,
    /// Its number: small, given once, used by the index.
    pub seq: i64,
    /// The number of its last revision, on which the next change is made.
    pub revision: u64,
    /// The moment of that revision.
    pub changed: Moment,
}

/// Reads a body of the ledger as a record.
pub(crate) fn record_of(body: Vec<u8>, revision: u64) -> Result<Record> {
    let whole = unpack_body(body, &format_args!("revision {revision}"))?;
    serde_json::from_slice(&whole).map_err(|source| Error::Json { doing: format!("read the record in revision {revision}"), source })
}

fn stored(row: &Row) -> Result<Stored> {
    let revision = row.number(1)?;
    let body = row.bytes_or_none(3)?.ok_or_else(|| Error::damaged(format!("revision {revision}"), "a record stands on it and its body is gone"))?;
    Ok(Stored { record: record_of(body, revision)?, seq: row.int(0)?, revision, changed: Moment::from_microseconds(row.int(2)?) })
}

/// Writes the card of a record, which makes the record stand on `revision`.
pub(crate) async fn replace_card(tx: &mut Transaction, seq: i64, record: &Record, revision: u64, changed: Moment) -> Result<()> {
    let sql = "UPDATE record SET revision = $1, changed = $2, kind = $3, country = $4, date = $5, access = $6, stage = $7, sample = $8, \
               status = $9, original = $10, languages = $11, titles = $12 WHERE seq = $13";
    let mut sql = Sql::new(sql).with(revision).with(changed.microseconds());
    for value in card_values(record)? {
        sql = sql.with(value);
    }
    tx.run("replace a record", sql.with(seq)).await
}

/// Gives a new record its number.
pub(crate) async fn insert_card(tx: &mut Transaction, record: &Record, revision: u64, changed: Moment) -> Result<i64> {
    let sql = "INSERT INTO record (id, revision, changed, kind, country, date, access, stage, sample, status, original, languages, titles) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING seq";
    let mut sql = Sql::new(sql).with(record.id.bytes()).with(revision).with(changed.microseconds());
    for value in card_values(record)? {
        sql = sql.with(value);
    }
    let row = tx.one("keep a new record", sql).await?;
    row.ok_or_else(|| Error::damaged(format!("record {}", record.id), "the database gave it no number"))?.int(0)
}

/// The number of a record and the revision on which it stands.
pub(crate) async fn standing(tx: &mut Transaction, id: &RecordId) -> Result<Option<(i64, u64)>> {
    let sql = Sql::new("SELECT seq, revision FROM record WHERE id = $1").with(id.bytes());
    tx.one("look for a record", sql).await?.map(|row| Ok((row.int(0)?, row.number(1)?))).transpose()
}

impl Store {
    /// A record, where there is one and the reader may see it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn record(&self, id: &RecordId, clearance: Clearance) -> Result<Option<Stored>> {
        let mut sql = Sql::new("SELECT r.seq, r.revision, r.changed, v.body FROM record r JOIN revision v ON v.number = r.revision WHERE r.id = ");
        sql.bind(id.bytes()).push(" AND ");
        visible(&mut sql, clearance);
        self.database().one("read a record", sql).await?.map(|row| stored(&row)).transpose()
    }

    /// The records of these numbers that the reader may see, in the order of the input, by one query.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn records_by_seq(&self, wanted: &[i64], clearance: Clearance) -> Result<Vec<Stored>> {
        let mut found = HashMap::new();
        for portion in wanted.chunks(MAX_LIST) {
            let mut sql = Sql::new("SELECT r.seq, r.revision, r.changed, v.body FROM record r JOIN revision v ON v.number = r.revision WHERE r.seq IN ");
            sql.bind_list(portion.iter().map(|seq| Value::from(*seq))).push(" AND ");
            visible(&mut sql, clearance);
            for row in self.database().all("read records", sql).await? {
                let stored = stored(&row)?;
                found.insert(stored.seq, stored);
            }
        }
        Ok(wanted.iter().filter_map(|seq| found.get(seq).cloned()).collect())
    }

    /// The numbers of these records, whoever may see them; for followers. One that is not kept is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn seqs_of(&self, wanted: &[RecordId]) -> Result<HashMap<RecordId, i64>> {
        let mut found = HashMap::new();
        for portion in wanted.chunks(MAX_LIST) {
            let mut sql = Sql::new("SELECT id, seq FROM record WHERE id IN ");
            sql.bind_list(portion.iter().map(|id| Value::from(id.bytes())));
            for row in self.database().all("look for records", sql).await? {
                found.insert(RecordId::from_bytes(row.exactly(0)?), row.int(1)?);
            }
        }
        Ok(found)
    }

    /// All records of a kind, whole; for tables that are held in memory and for rebuilding.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn records_of_kind(&self, kind: Kind, clearance: Clearance) -> Result<Vec<Stored>> {
        let mut sql = Sql::new("SELECT r.seq, r.revision, r.changed, v.body FROM record r JOIN revision v ON v.number = r.revision WHERE r.kind = ");
        sql.bind(kind.as_str()).push(" AND ");
        visible(&mut sql, clearance);
        sql.push(" ORDER BY r.seq");
        self.database().all("read the records of a kind", sql).await?.iter().map(stored).collect()
    }
}
