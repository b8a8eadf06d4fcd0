//! Each record stands on its last revision, and its card, names and links say what that says.

use std::collections::{BTreeSet, HashMap};

use model::ids::RecordId;
use model::record::Record;

use super::{STRIDE, Verification, causes};
use crate::aliases::{held_as, name_of_alias};
use crate::backend::{Row, Sql, Transaction, Value};
use crate::cards::card_values;
use crate::error::{Error, Result};
use crate::links::link_row;
use crate::records::record_of;

/// A record as the database has it.
struct Kept {
    seq: i64,
    row: Row,
    names: BTreeSet<(Vec<u8>, i64)>,
    links: Vec<Vec<Value>>,
}

/// The columns after the card's: see [`read`].
const CARD: usize = 7;

impl Verification<'_> {
    pub(super) async fn records(&mut self) {
        let last = self.figure("SELECT max(seq) FROM record").await;
        for first in (1..=last).step_by(usize::try_from(STRIDE).unwrap_or(1)) {
            for kept in self.stretch("record number", first..=last.min(first + STRIDE - 1), read).await {
                if let Err(error) = self.record(&kept) {
                    self.differs("record-damaged", format!("record number {} cannot be read: {}", kept.seq, causes(&error)));
                }
                self.report.records += 1;
                self.step();
            }
        }
    }

    fn record(&mut self, kept: &Kept) -> Result<()> {
        let (seq, row) = (kept.seq, &kept.row);
        let (revision, last) = (row.number(1)?, row.int_or_none(2)?);
        if last.and_then(|last| u64::try_from(last).ok()) != Some(revision) {
            let last = last.map_or_else(|| "none".to_owned(), |last| last.to_string());
            self.differs("record-not-current", format!("record number {seq} stands on revision {revision}, and its last one is {last}"));
        }
        let body = row.bytes_or_none(3)?.ok_or_else(|| Error::damaged(format!("revision {revision}"), "its body is gone"))?;
        let record = record_of(body, revision)?;
        let same_id = RecordId::from_bytes(row.exactly(4)?) == record.id;
        if !same_id || row.int_or_none(5)? != Some(row.int(6)?) || !card_agrees(row, &record)? {
            self.differs("card-differs", format!("what lists show of record number {seq} is not what revision {revision} says"));
        }
        let names = record.aliases.iter().map(|alias| (name_of_alias(alias).to_vec(), held_as(alias))).collect();
        if kept.names != names {
            self.differs("names-differ", format!("the names that lead to record number {seq} are not those in revision {revision}"));
        }
        let links = (0_i64..).zip(&record.links).map(|(place, link)| Ok(link_row(seq, place, link)?.into_iter().skip(1).collect()));
        if kept.links != links.collect::<Result<Vec<Vec<Value>>>>()? {
            self.differs("links-differ", format!("the links of record number {seq} are not those in revision {revision}"));
        }
        Ok(())
    }
}

fn card_agrees(row: &Row, record: &Record) -> Result<bool> {
    for (column, wanted) in (CARD..).zip(card_values(record)?) {
        let found = match wanted {
            Value::Int(_) => Value::Int(row.int_or_none(column)?),
            Value::Text(_) => Value::Text(row.text_or_none(column)?),
            Value::Bytes(_) => Value::Bytes(row.bytes_or_none(column)?),
        };
        if found != wanted {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn read(mut snapshot: Transaction, first: i64, last: i64) -> Result<Vec<Kept>> {
    let sql = Sql::new("SELECT record, name, held FROM alias WHERE held > 0 AND record >= $1 AND record <= $2").with(first).with(last);
    let mut names: HashMap<i64, BTreeSet<(Vec<u8>, i64)>> = HashMap::new();
    for row in snapshot.all("read the names of records", sql).await? {
        names.entry(row.int(0)?).or_default().insert((row.bytes(1)?, row.int(2)?));
    }
    let sql =
        "SELECT record, place, kind, scheme, value, target, from_eid, to_eid FROM link WHERE record >= $1 AND record <= $2 ORDER BY record, place";
    let mut links: HashMap<i64, Vec<Vec<Value>>> = HashMap::new();
    for row in snapshot.all("read the links of records", Sql::new(sql).with(first).with(last)).await? {
        let ends: [Value; 2] = [row.text_or_none(6)?.into(), row.text_or_none(7)?.into()];
        let [from, to] = ends;
        let said = vec![row.int(1)?.into(), row.text(2)?.into(), row.text(3)?.into(), row.text(4)?.into(), row.bytes_or_none(5)?.into(), from, to];
        links.entry(row.int(0)?).or_default().push(said);
    }
    let sql = "SELECT r.seq, r.revision, (SELECT max(v.number) FROM revision v WHERE v.record = r.seq AND v.kind = 0), b.body, r.id, b.moment, r.changed, \
               r.kind, r.country, r.date, r.access, r.stage, r.sample, r.status, r.original, r.languages, r.titles \
               FROM record r LEFT JOIN revision b ON b.number = r.revision WHERE r.seq >= $1 AND r.seq <= $2 ORDER BY r.seq";
    let rows = snapshot.all("read the records", Sql::new(sql).with(first).with(last)).await?;
    let kept = rows.into_iter().map(|row| {
        let seq = row.int(0)?;
        Ok(Kept { seq, row, names: names.remove(&seq).unwrap_or_default(), links: links.remove(&seq).unwrap_or_default() })
    });
    kept.collect()
}
