//! What texts and titles tell of changes of laws, from both ends. An act that is named comes alive when a record answers to its name.

use model::access::Clearance;
use model::amendment::Told;
use model::date::PartialDate;
use model::hash::Sha256;
use model::ids::RecordId;
use model::link::Way;

use crate::Store;
use crate::aliases::name_of;
use crate::backend::{Row, Sql, Transaction, Value};
use crate::cards::{date_number, visible};
use crate::citations::{ANSWERS, ITS_NAMES, SCHEME};
use crate::error::{Result, storable};

/// Changes that are read of one law from one end; no law was changed so often.
const MOST: u64 = 10_000;

/// A change as the words of a record tell it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundAmendment {
    /// Which changes which.
    pub way: Way,
    /// The text that tells it; of a title none.
    pub text: Option<Sha256>,
    /// The name of the other law; nothing where only the day is told.
    pub name: Option<String>,
    /// The other law in words.
    pub label: String,
    /// The day of the change, or its month or year.
    pub day: Option<PartialDate>,
    /// How often the text tells it; of metadata, how many provisions it names.
    pub places: u64,
    /// What tells it.
    pub told: Told,
}

/// A change of a law, told by the law itself or by the other one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredAmendment {
    /// The text of the record that tells it; nothing where a title or another record does.
    pub text: Option<Sha256>,
    /// What stands for the name of the other law: those of one law are one.
    pub name: Option<[u8; 16]>,
    /// The other law in words.
    pub label: String,
    /// The day of the change, or its month or year.
    pub day: Option<PartialDate>,
    /// How often it is told; of metadata, how many provisions it names.
    pub places: u64,
    /// What tells it.
    pub told: Told,
    /// The number of the record that answers to the name, where the reader may see it.
    pub other: Option<i64>,
}

impl Store {
    /// The changes of a record by others (`Way::By`) or of others by it (`Way::Of`): what its own words tell, in reading order, then what the
    /// words of the others do.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn amendments(&self, id: &RecordId, way: Way, clearance: Clearance) -> Result<Vec<StoredAmendment>> {
        let mut sql = Sql::new("SELECT c.text, c.name, c.label, c.day, c.places, c.told, r.seq FROM amendment c LEFT JOIN record r ON r.seq = ");
        sql.push(ANSWERS).push(" AND r.seq <> c.record AND ");
        visible(&mut sql, clearance);
        sql.push(" WHERE c.way = ").bind(way.as_str()).push(" AND c.record = (SELECT r.seq FROM record r WHERE r.id = ").bind(id.bytes());
        sql.push(" AND ");
        visible(&mut sql, clearance);
        sql.push(") ORDER BY c.place LIMIT ").bind(MOST);
        let rows = self.database().all("read what a record tells of changes", sql).await?;
        let mut found: Vec<StoredAmendment> = rows.iter().map(read).collect::<Result<_>>()?;
        let other_way = if way == Way::By { Way::Of } else { Way::By };
        let mut sql = Sql::new("SELECT NULL, c.name, c.label, c.day, c.places, c.told, r.seq FROM amendment c JOIN record t ON t.id = ");
        sql.bind(id.bytes()).push(" AND t.seq = (SELECT r.seq FROM record r WHERE r.id = t.id AND ");
        visible(&mut sql, clearance);
        sql.push(") JOIN record r ON r.seq = c.record AND ");
        visible(&mut sql, clearance);
        sql.push(" WHERE c.way = ").bind(other_way.as_str()).push(" AND c.name IN ").push(ITS_NAMES);
        sql.push(" AND c.record <> t.seq ORDER BY c.record, c.place LIMIT ").bind(MOST);
        let rows = self.database().all("read what others tell of changes of a record", sql).await?;
        for row in &rows {
            found.push(read(row)?);
        }
        Ok(found)
    }
}

fn read(row: &Row) -> Result<StoredAmendment> {
    Ok(StoredAmendment {
        text: row.bytes_or_none(0)?.map(|_| row.exactly(0)).transpose()?.map(Sha256),
        name: row.bytes_or_none(1)?.map(|_| row.exactly(1)).transpose()?,
        label: row.text(2)?,
        day: row.int_or_none(3)?.and_then(PartialDate::from_number),
        places: row.number(4)?,
        told: Told::named(&row.text(5)?),
        other: row.int_or_none(6)?,
    })
}

/// Makes what a record tells of changes this.
pub(crate) async fn replace(tx: &mut Transaction, seq: i64, amendments: &[FoundAmendment]) -> Result<()> {
    tx.run("remove what a record tells of changes", Sql::new("DELETE FROM amendment WHERE record = $1").with(seq)).await?;
    let mut rows: Vec<[Value; 9]> = Vec::with_capacity(amendments.len());
    for (place, found) in (0_i64..).zip(amendments) {
        storable("the words of a change", &found.label)?;
        let name = found.name.as_ref().map(|name| name_of(SCHEME, name).to_vec());
        let text = found.text.map(|text| text.0.to_vec());
        let day = found.day.map(|day| date_number(Some(day)));
        let label = found.label.as_str().into();
        let (way, told) = (found.way.as_str().into(), found.told.as_str().into());
        rows.push([seq.into(), place.into(), way, text.into(), name.into(), label, day.into(), found.places.into(), told]);
    }
    let into = "INSERT INTO amendment (record, place, way, text, name, label, day, places, told)";
    tx.insert("keep what a record tells of changes", into, rows, "").await.map(drop)
}
