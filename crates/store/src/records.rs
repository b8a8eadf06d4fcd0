//! Records as they are now: each is the body of its last revision.

use std::collections::HashMap;

use model::access::Clearance;
use model::date::Moment;
use model::ids::RecordId;
use model::record::{Kind, Record};

use crate::Store;
use crate::backend::{MAX_LIST, Row, Sql, Transaction, Value};
use crate::cards::{card_values, visible};
use crate::commit::Change;
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
    record_from(&unpack_body(body, &format_args!("revision {revision}"))?, revision)
}

/// Reads a body that is whole again as a record.
pub(crate) fn record_from(whole: &[u8], revision: u64) -> Result<Record> {
    serde_json::from_slice(whole).map_err(|source| Error::Json { doing: format!("read the record in revision {revision}"), source })
}

fn stored(row: &Row) -> Result<Stored> {
    let revision = row.number(1)?;
    let body = row.bytes_or_none(3)?.ok_or_else(|| Error::damaged(format!("revision {revision}"), "a record stands on it and its body is gone"))?;
    Ok(Stored { record: record_of(body, revision)?, seq: row.int(0)?, revision, changed: Moment::from_microseconds(row.int(2)?) })
}

/// Writes the cards of records, which makes each stand on its revision, and numbers those that are new. Returns the numbers of all.
pub(crate) async fn replace_cards(
    tx: &mut Transaction,
    changes: &[(u64, &Change)],
    known: &HashMap<RecordId, (i64, u64)>,
) -> Result<HashMap<RecordId, i64>> {
    let (mut seqs, mut new) = (HashMap::with_capacity(changes.len()), Vec::new());
    for (revision, Change { record, at, .. }) in changes {
        let card = card_values(record)?;
        if let Some((seq, _)) = known.get(&record.id) {
            replace_card(tx, *seq, *revision, *at, card).await?;
            seqs.insert(record.id, *seq);
        } else {
            let [kind, country, date, access, stage, sample, status, original, languages, titles] = card;
            let (id, revision, changed) = (record.id.bytes().into(), (*revision).into(), at.microseconds().into());
            new.push([id, revision, changed, kind, country, date, access, stage, sample, status, original, languages, titles]);
        }
    }
    let into = "INSERT INTO record (id, revision, changed, kind, country, date, access, stage, sample, status, original, languages, titles)";
    for row in tx.insert("keep new records", into, new, " RETURNING id, seq").await? {
        seqs.insert(RecordId::from_bytes(row.exactly(0)?), row.int(1)?);
    }
    Ok(seqs)
}

async fn replace_card(tx: &mut Transaction, seq: i64, revision: u64, changed: Moment, card: [Value; 10]) -> Result<()> {
    let sql = "UPDATE record SET revision = $1, changed = $2, kind = $3, country = $4, date = $5, access = $6, stage = $7, sample = $8, \
               status = $9, original = $10, languages = $11, titles = $12 WHERE seq = $13";
    let sql = Sql::new(sql).with(revision).with(changed.microseconds());
    let sql = card.into_iter().fold(sql, Sql::with);
    tx.run("replace a record", sql.with(seq)).await
}

/// The number of a record among those of a commit.
pub(crate) fn seq_of(seqs: &HashMap<RecordId, i64>, record: &Record) -> Result<i64> {
    seqs.get(&record.id).copied().ok_or_else(|| Error::damaged(format!("record {}", record.id), "the database gave it no number"))
}

/// The numbers of those of the records that are kept, and the revisions on which they stand.
pub(crate) async fn standing(tx: &mut Transaction, wanted: &[RecordId]) -> Result<HashMap<RecordId, (i64, u64)>> {
    let mut found = HashMap::new();
    for portion in wanted.chunks(MAX_LIST) {
        let mut sql = Sql::new("SELECT id, seq, revision FROM record WHERE id IN ");
        sql.bind_list(portion.iter().map(|id| Value::from(id.bytes())));
        for row in tx.all("look for records", sql).await? {
            found.insert(RecordId::from_bytes(row.exactly(0)?), (row.int(1)?, row.number(2)?));
        }
    }
    Ok(found)
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
            let mut sql =
                Sql::new("SELECT r.seq, r.revision, r.changed, v.body FROM record r JOIN revision v ON v.number = r.revision WHERE r.seq IN ");
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
