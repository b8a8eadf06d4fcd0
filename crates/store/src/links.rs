//! Ties between records, from both ends. A link to a name comes alive when a record with that name arrives.

use model::access::Clearance;
use model::alias::{Alias, AliasScheme};
use model::ids::RecordId;
use model::link::{Link, LinkKind, LinkTarget};
use model::record::Record;
use serde::de::{DeserializeOwned, IntoDeserializer as _};

use crate::Store;
use crate::aliases::name_of_alias;
use crate::backend::{MAX_LIST, Row, Sql, Transaction, Value};
use crate::cards::visible;
use crate::error::{Error, Result, storable};

/// A link with both of its ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredLink {
    /// The record that says so.
    pub from: RecordId,
    /// Its number.
    pub from_seq: i64,
    /// The record that the target is, where one answers to it and the reader may see it.
    pub to: Option<RecordId>,
    /// Its number.
    pub to_seq: Option<i64>,
    /// The link as the record has it.
    pub link: Link,
}

/// What stands for the target of a link: the bytes of an id, or the name of an alias that can find a record alone.
pub(crate) fn target_of(link: &Link) -> Option<[u8; 16]> {
    match &link.target {
        LinkTarget::Record(id) => Some(id.bytes()),
        LinkTarget::Alias(alias) => alias.scheme.is_unique().then(|| name_of_alias(alias)),
    }
}

/// Makes the links of records those that they have now; each comes with its number and whether it was there before.
pub(crate) async fn replace(tx: &mut Transaction, records: &[(i64, bool, &Record)]) -> Result<()> {
    let known: Vec<i64> = records.iter().filter(|(_, known, _)| *known).map(|(seq, ..)| *seq).collect();
    for portion in known.chunks(MAX_LIST) {
        let mut sql = Sql::new("DELETE FROM link WHERE record IN ");
        sql.bind_list(portion.iter().map(|seq| Value::from(*seq)));
        tx.run("remove the links of records", sql).await?;
    }
    let mut rows = Vec::new();
    for (seq, _, record) in records {
        for (place, link) in (0_i64..).zip(&record.links) {
            rows.push(link_row(*seq, place, link)?);
        }
    }
    let into = "INSERT INTO link (record, place, kind, scheme, value, target, from_eid, to_eid)";
    tx.insert("keep links", into, rows, "").await.map(drop)
}

/// The row of a link.
pub(crate) fn link_row(seq: i64, place: i64, link: &Link) -> Result<[Value; 8]> {
    let (scheme, value) = match &link.target {
        LinkTarget::Record(id) => ("", id.to_string()),
        LinkTarget::Alias(alias) => (alias.scheme.as_str(), alias.value.clone()),
    };
    storable("the target of a link", &value)?;
    for eid in [&link.from_eid, &link.to_eid].into_iter().flatten() {
        storable("the address of a provision in a link", eid)?;
    }
    let target = target_of(link).map(|target| target.to_vec());
    let ends = (link.from_eid.clone(), link.to_eid.clone());
    Ok([seq.into(), place.into(), link.kind.as_str().into(), scheme.into(), value.into(), target.into(), ends.0.into(), ends.1.into()])
}

/// The number of the record to which the target of link `l` leads.
const RESOLVED: &str = "COALESCE((SELECT a.record FROM alias a WHERE a.name = l.target ORDER BY a.held DESC, a.record DESC LIMIT 1), \
                        (SELECT i.seq FROM record i WHERE i.id = l.target))";

impl Store {
    /// The links that a record has, in its order. A target that the reader may not see looks like one that has not arrived.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn links_from(&self, id: &RecordId, clearance: Clearance) -> Result<Vec<StoredLink>> {
        let mut sql = Sql::new(
            "SELECT f.id, f.seq, r.id, r.seq, l.kind, l.scheme, l.value, l.from_eid, l.to_eid FROM link l JOIN record f ON f.seq = l.record LEFT JOIN record r ON r.seq = ",
        );
        sql.push(RESOLVED).push(" AND ");
        visible(&mut sql, clearance);
        sql.push(" WHERE l.record = (SELECT r.seq FROM record r WHERE r.id = ").bind(id.bytes()).push(" AND ");
        visible(&mut sql, clearance);
        sql.push(") ORDER BY l.place");
        let rows = self.database().all("read the links of a record", sql).await?;
        rows.iter().map(stored_link).collect()
    }

    /// The links that other records have to this one, by its id or by a name that leads to it; from records that the reader may see.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn links_to(&self, id: &RecordId, clearance: Clearance) -> Result<Vec<StoredLink>> {
        let mut sql = Sql::new(
            "SELECT r.id, r.seq, t.id, t.seq, l.kind, l.scheme, l.value, l.from_eid, l.to_eid FROM link l JOIN record r ON r.seq = l.record JOIN record t ON t.id = ",
        );
        sql.bind(id.bytes()).push(" WHERE l.target IN (SELECT name FROM alias WHERE record = t.seq UNION ALL SELECT t.id) AND t.seq = ");
        sql.push(RESOLVED).push(" AND ");
        visible(&mut sql, clearance);
        sql.push(" ORDER BY r.date DESC, r.seq DESC, l.place");
        let rows = self.database().all("read the links to a record", sql).await?;
        rows.iter().map(stored_link).collect()
    }
}

fn stored_link(row: &Row) -> Result<StoredLink> {
    let (scheme, value) = (row.text(5)?, row.text(6)?);
    let target = if scheme.is_empty() {
        LinkTarget::Record(value.parse().map_err(|_| Error::damaged("a link", format!("`{value}` is no record id")))?)
    } else {
        LinkTarget::Alias(Alias::new(named::<AliasScheme>(&scheme)?, value))
    };
    let link = Link { kind: named::<LinkKind>(&row.text(4)?)?, target, from_eid: row.text_or_none(7)?, to_eid: row.text_or_none(8)? };
    let to = row.bytes_or_none(2)?.map(|_| row.exactly(2)).transpose()?.map(RecordId::from_bytes);
    Ok(StoredLink { from: RecordId::from_bytes(row.exactly(0)?), from_seq: row.int(1)?, to, to_seq: row.int_or_none(3)?, link })
}

/// A value of a vocabulary from its name in the database.
pub(crate) fn named<T: DeserializeOwned>(name: &str) -> Result<T> {
    let deserializer: serde::de::value::StrDeserializer<'_, serde::de::value::Error> = name.into_deserializer();
    T::deserialize(deserializer).map_err(|_| Error::damaged("a row", format!("`{name}` is not a word of its vocabulary")))
}
