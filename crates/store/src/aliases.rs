//! The other names of records. A name that a record gave up still leads to it, until another record takes it.

use std::collections::{HashMap, HashSet};

use model::alias::{Alias, AliasScheme};
use model::ids::RecordId;
use model::record::Record;

use crate::Store;
use crate::backend::{MAX_LIST, Sql, Transaction, Value};
use crate::error::{Error, Result};

/// Where a name leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resolved {
    /// The record.
    pub record: RecordId,
    /// Whether the record has the name no longer, so that an address with it redirects.
    pub moved: bool,
}

/// What stands for a name in the database: the first half of a hash, so that a name of any length is found alike on both databases.
pub(crate) fn name_of(scheme: &str, value: &str) -> [u8; 16] {
    use sha2::Digest as _;
    let hash = sha2::Sha256::new().chain_update(scheme).chain_update([0]).chain_update(value).finalize();
    let mut name = [0; 16];
    name.copy_from_slice(&hash[..16]);
    name
}

pub(crate) fn name_of_alias(alias: &Alias) -> [u8; 16] {
    name_of(alias.scheme.as_str(), &alias.value)
}

/// How a record holds a name: 2 alone, 1 perhaps with others.
pub(crate) fn held_as(alias: &Alias) -> i64 {
    if alias.scheme.is_unique() { 2 } else { 1 }
}

/// A name that a record takes.
struct Taken<'a> {
    name: [u8; 16],
    seq: i64,
    record: RecordId,
    alias: &'a Alias,
}

/// Makes the names of records those that they claim now; each comes with its number and whether it was there before.
pub(crate) async fn replace(tx: &mut Transaction, records: &[(i64, bool, &Record)]) -> Result<()> {
    let mut held = held_by(tx, records).await?;
    let mut taken: Vec<Taken<'_>> = Vec::new();
    for (seq, _, record) in records {
        let mut wanted: Vec<_> =
            record.aliases.iter().map(|alias| Taken { name: name_of_alias(alias), seq: *seq, record: record.id, alias }).collect();
        wanted.sort_unstable_by_key(|wanted| wanted.name);
        wanted.dedup_by_key(|wanted| wanted.name);
        taken.extend(wanted.into_iter().filter(|wanted| !held.remove(&(*seq, wanted.name))));
    }
    // First all names are given up, so that one record can take in the same commit what another leaves.
    for (seq, name) in held {
        let sql = Sql::new("UPDATE alias SET held = 0 WHERE name = $1 AND record = $2").with(name).with(seq);
        tx.run("give up a name", sql).await?;
    }
    refuse_taken(tx, &taken).await?;
    let rows = taken.iter().map(|taken| [taken.name.into(), taken.seq.into(), held_as(taken.alias).into()]).collect();
    let tail = " ON CONFLICT (name, record) DO UPDATE SET held = excluded.held";
    tx.insert("keep names", "INSERT INTO alias (name, record, held)", rows, tail).await.map(drop)
}

/// The names that those of the records that were there before have now.
async fn held_by(tx: &mut Transaction, records: &[(i64, bool, &Record)]) -> Result<HashSet<(i64, [u8; 16])>> {
    let known: Vec<i64> = records.iter().filter(|(_, known, _)| *known).map(|(seq, ..)| *seq).collect();
    let mut held = HashSet::new();
    for portion in known.chunks(MAX_LIST) {
        let mut sql = Sql::new("SELECT record, name FROM alias WHERE held > 0 AND record IN ");
        sql.bind_list(portion.iter().map(|seq| Value::from(*seq)));
        for row in tx.all("read the names of records", sql).await? {
            held.insert((row.int(0)?, row.exactly(1)?));
        }
    }
    Ok(held)
}

/// Refuses a name of one record only that another record holds, or takes in the same commit.
async fn refuse_taken(tx: &mut Transaction, taken: &[Taken<'_>]) -> Result<()> {
    let sole: Vec<&Taken<'_>> = taken.iter().filter(|taken| taken.alias.scheme.is_unique()).collect();
    let mut holders: HashMap<[u8; 16], RecordId> = HashMap::new();
    for portion in sole.chunks(MAX_LIST) {
        let mut sql = Sql::new("SELECT a.name, r.id FROM alias a JOIN record r ON r.seq = a.record WHERE a.held = 2 AND a.name IN ");
        sql.bind_list(portion.iter().map(|taken| Value::from(taken.name)));
        for row in tx.all("look who has a name", sql).await? {
            holders.insert(row.exactly(0)?, RecordId::from_bytes(row.exactly(1)?));
        }
    }
    for Taken { name, record, alias, .. } in sole {
        if let Some(holder) = holders.insert(*name, *record) {
            return Err(Error::AliasTaken { record: *record, scheme: alias.scheme.as_str(), value: alias.value.clone(), holder });
        }
    }
    Ok(())
}

impl Store {
    /// The record that a name leads to: who holds it, else who held it last. A name of a scheme that is not unique leads somewhere only
    /// where one record alone has it. Case matters.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn by_alias(&self, scheme: AliasScheme, value: &str) -> Result<Option<RecordId>> {
        Ok(self.resolve(scheme, value).await?.map(|resolved| resolved.record))
    }

    /// As [`Store::by_alias`], and whether the name has moved away from its record.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn resolve(&self, scheme: AliasScheme, value: &str) -> Result<Option<Resolved>> {
        let found = self.all_by_alias(scheme, value).await?;
        let holders = found.iter().filter(|resolved| !resolved.moved).count();
        if !scheme.is_unique() && holders != 1 {
            return Ok(None);
        }
        Ok(found.first().copied())
    }

    /// All records that have or had a name; those that have it first, then the latest.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn all_by_alias(&self, scheme: AliasScheme, value: &str) -> Result<Vec<Resolved>> {
        let sql = Sql::new(
            "SELECT r.id, a.held FROM alias a JOIN record r ON r.seq = a.record WHERE a.name = $1 ORDER BY a.held DESC, a.record DESC LIMIT 100",
        );
        let rows = self.database().all("look for a name", sql.with(name_of(scheme.as_str(), value))).await?;
        rows.iter().map(|row| Ok(Resolved { record: RecordId::from_bytes(row.exactly(0)?), moved: row.int(1)? == 0 })).collect()
    }
}
