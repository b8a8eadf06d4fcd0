//! The other names of records. A name that a record gave up still leads to it, until another record takes it.

use model::alias::{Alias, AliasScheme};
use model::ids::RecordId;
use model::record::Record;

use crate::Store;
use crate::backend::{Sql, Transaction};
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

/// Makes the names of a record those that it claims now.
pub(crate) async fn replace(tx: &mut Transaction, seq: i64, record: &Record) -> Result<()> {
    let mut wanted: Vec<([u8; 16], &Alias)> = record.aliases.iter().map(|alias| (name_of_alias(alias), alias)).collect();
    wanted.sort_by_key(|(name, _)| *name);
    wanted.dedup_by_key(|(name, _)| *name);
    let held = Sql::new("SELECT name FROM alias WHERE record = $1 AND held = 1").with(seq);
    let mut held = tx.all("read the names of a record", held).await?.iter().map(|row| row.exactly(0)).collect::<Result<Vec<[u8; 16]>>>()?;
    for (name, alias) in wanted {
        if let Some(position) = held.iter().position(|known| *known == name) {
            held.swap_remove(position);
            continue;
        }
        if alias.scheme.is_unique() {
            refuse_if_taken(tx, seq, record.id, name, alias).await?;
        }
        let sql = Sql::new("INSERT INTO alias (name, record, held) VALUES ($1, $2, 1) ON CONFLICT (name, record) DO UPDATE SET held = 1");
        tx.run("keep a name", sql.with(name).with(seq)).await?;
    }
    for name in held {
        let sql = Sql::new("UPDATE alias SET held = 0 WHERE name = $1 AND record = $2").with(name).with(seq);
        tx.run("give up a name", sql).await?;
    }
    Ok(())
}

async fn refuse_if_taken(tx: &mut Transaction, seq: i64, record: RecordId, name: [u8; 16], alias: &Alias) -> Result<()> {
    let sql = Sql::new("SELECT r.id FROM alias a JOIN record r ON r.seq = a.record WHERE a.name = $1 AND a.held = 1 AND a.record <> $2");
    let Some(row) = tx.one("look who has a name", sql.with(name).with(seq)).await? else { return Ok(()) };
    let holder = RecordId::from_bytes(row.exactly(0)?);
    Err(Error::AliasTaken { record, scheme: alias.scheme.as_str(), value: alias.value.clone(), holder })
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
