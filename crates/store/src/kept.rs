//! Drafts that their holders asked to keep for a while, each under the hash of a key that only they know. Beside the ledger.

use model::date::Moment;
use model::hash::Sha256;

use crate::Store;
use crate::backend::Sql;
use crate::error::{Error, Result};
use crate::packing::{pack_body, unpack_body};

/// What its holder alone knows: 128 bits from the operating system. It is never kept, and nothing prints it but its address.
pub struct HolderKey([u8; 16]);

impl HolderKey {
    /// A new one.
    ///
    /// # Errors
    /// When the operating system gives no random bytes.
    pub fn new() -> Result<Self> {
        let mut key = [0; 16];
        let filled = getrandom::fill(&mut key);
        filled.map_err(|error| Error::Io { doing: "get random bytes".into(), source: std::io::Error::other(error.to_string()) })?;
        Ok(Self(key))
    }

    /// The key that an address names, in the one way it is written.
    #[must_use]
    pub fn of_address(address: &str) -> Option<Self> {
        let is_one = address.len() == 32 && address.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        is_one.then(|| u128::from_str_radix(address, 16).ok()).flatten().map(|key| Self(key.to_be_bytes()))
    }

    /// The end of the address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{:032x}", u128::from_be_bytes(self.0))
    }

    fn hash(&self) -> Vec<u8> {
        Sha256::of(&self.0).0.to_vec()
    }
}

/// How much is kept.
#[derive(Clone, Copy, Debug)]
pub struct KeptBounds {
    /// Bytes of one, packed.
    pub each: usize,
    /// Bytes of all.
    pub all: u64,
}

/// What became of a wish to keep something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeping {
    /// It is kept.
    Kept,
    /// It is too large.
    TooLarge,
    /// There is no room until others end.
    Full,
}

/// What is kept, and for how long.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// As it was handed over.
    pub body: Vec<u8>,
    /// Since when.
    pub made: Moment,
    /// From then on it is gone.
    pub ends: Moment,
}

impl Store {
    /// Keeps a body under the hash of its key, after all that has ended by then is removed.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn keep_analysis(&self, key: &HolderKey, kept: &Kept, bounds: KeptBounds) -> Result<Keeping> {
        let body = pack_body(&kept.body)?;
        if body.len() > bounds.each {
            return Ok(Keeping::TooLarge);
        }
        let size = body.len() as u64;
        let _writer = self.writer().await;
        let mut tx = self.database().begin().await?;
        tx.run("remove what has ended", ended_by(kept.made)).await?;
        // PostgreSQL adds up to a decimal number.
        let held = Sql::new("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM kept_analysis");
        let held = tx.one("add up what is kept", held).await?.map_or(Ok(0), |row| row.number(0))?;
        if held.saturating_add(size) > bounds.all {
            tx.commit().await?;
            return Ok(Keeping::Full);
        }
        let sql = Sql::new("INSERT INTO kept_analysis (key, made, ends, size, body) VALUES ($1, $2, $3, $4, $5)").with(key.hash());
        let sql = sql.with(kept.made.microseconds()).with(kept.ends.microseconds()).with(size).with(body);
        tx.run("keep an analysis", sql).await?;
        tx.commit().await?;
        Ok(Keeping::Kept)
    }

    /// What is kept under the hash of a key and has not ended.
    ///
    /// # Errors
    /// When the database cannot be read, or what it holds is damaged.
    pub async fn kept_analysis(&self, key: &HolderKey, now: Moment) -> Result<Option<Kept>> {
        let sql = Sql::new("SELECT body, made, ends FROM kept_analysis WHERE key = $1 AND ends > $2");
        let Some(row) = self.database().one("read what is kept", sql.with(key.hash()).with(now.microseconds())).await? else { return Ok(None) };
        let body = unpack_body(row.bytes(0)?, &"a kept analysis")?;
        Ok(Some(Kept { body, made: Moment::from_microseconds(row.int(1)?), ends: Moment::from_microseconds(row.int(2)?) }))
    }

    /// Removes what is kept under the hash of a key, if anything is.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn forget_analysis(&self, key: &HolderKey) -> Result<()> {
        self.remove_kept(Sql::new("DELETE FROM kept_analysis WHERE key = $1").with(key.hash())).await
    }

    /// Removes all that has ended.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn forget_ended_analyses(&self, now: Moment) -> Result<()> {
        self.remove_kept(ended_by(now)).await
    }

    async fn remove_kept(&self, sql: Sql) -> Result<()> {
        let _writer = self.writer().await;
        let mut tx = self.database().begin().await?;
        tx.run("remove what is kept", sql).await?;
        tx.commit().await
    }
}

fn ended_by(now: Moment) -> Sql {
    Sql::new("DELETE FROM kept_analysis WHERE ends <= $1").with(now.microseconds())
}
