//! What must go: the body of a revision, the texts and files that nothing else names, and the reports of imports that tell of it. The hash
//! stays, so the tree still verifies.

use model::date::Moment;
use model::hash::Sha256;
use model::ids::RecordId;

use crate::Store;
use crate::backend::{Sql, Transaction, Value};
use crate::error::{Error, Result, storable};
use crate::ledger::{CHANGE, ERASURE, Entry, Erased, Head, SealedBody, body_hash, erased_by};
use crate::packing::unpack_body;
use crate::{import_reports, texts};

/// The revision that is to be erased.
struct Doomed {
    seq: i64,
    record: RecordId,
    /// Salt and body, while they are there.
    held: Option<(Vec<u8>, Vec<u8>)>,
}

impl Store {
    /// Erases the body of a revision, with the texts and files that nothing else names and the reports of imports that name its record.
    ///
    /// Its hash stays, so that the tree still verifies; that it was erased is a revision of its own, whose number is returned. Erasing again
    /// changes nothing and finishes what a crash may have left undone.
    ///
    /// # Errors
    /// [`Error::ErasesCurrent`] while a record stands on the revision, [`Error::ErasesErasure`] for one that tells of an erasure.
    pub async fn erase(&self, number: u64, by: &str, at: Moment, why: &str) -> Result<u64> {
        storable("the name of who makes a change", by)?;
        storable("the reason of a change", why)?;
        let _writer = self.writer().await;
        let mut tx = self.database().begin().await?;
        let head = Head::take(&mut tx).await?;
        let doomed = doomed(&mut tx, number).await?;
        let (new, files) = match &doomed.held {
            None => earlier_erasure(&mut tx, number, doomed.seq).await?,
            Some((salt, body)) => {
                erase_body(&mut tx, number, salt, body).await?;
                let files = forget_mentions(&mut tx, number).await?;
                import_reports::forget(&mut tx, doomed.record).await?;
                let told = serde_json::to_vec(&Erased { erased: number, files: files.clone() });
                let told = told.map_err(|source| Error::Json { doing: format!("write that revision {number} was erased"), source })?;
                let new = head.next();
                let body = SealedBody::new(&told)?;
                head.append(&mut tx, vec![Entry { seq: doomed.seq, record: doomed.record, kind: ERASURE, at, by, why, body }]).await?;
                (new, files)
            }
        };
        tx.commit().await?;
        self.remove_unnamed(&files).await?;
        self.database().wipe().await?;
        Ok(new)
    }

    /// Removes those of the files that no revision names; while the head of the ledger is held, none can come to be named.
    async fn remove_unnamed(&self, files: &[Sha256]) -> Result<()> {
        let mut tx = self.database().begin().await?;
        tx.ledger_row().await?;
        for file in files {
            if !is_named(&mut tx, file).await? {
                self.files().remove(file).await?;
            }
        }
        Ok(())
    }
}

async fn doomed(tx: &mut Transaction, number: u64) -> Result<Doomed> {
    let sql = "SELECT v.record, v.kind, v.salt, v.body, r.revision, r.id FROM revision v JOIN record r ON r.seq = v.record WHERE v.number = $1";
    let row = tx.one("read a revision", Sql::new(sql).with(number)).await?.ok_or(Error::UnknownRevision(number))?;
    let record = RecordId::from_bytes(row.exactly(5)?);
    if row.int(1)? != CHANGE {
        return Err(Error::ErasesErasure(number));
    }
    if row.number(4)? == number {
        return Err(Error::ErasesCurrent { revision: number, record });
    }
    Ok(Doomed { seq: row.int(0)?, record, held: row.bytes_or_none(2)?.zip(row.bytes_or_none(3)?) })
}

/// Removes body and salt of a revision and keeps the hash of both.
async fn erase_body(tx: &mut Transaction, number: u64, salt: &[u8], body: &[u8]) -> Result<()> {
    let body = unpack_body(body.to_vec(), &format_args!("revision {number}"))?;
    let sql = Sql::new("UPDATE revision SET hash = $1, salt = NULL, body = NULL WHERE number = $2").with(body_hash(salt, &body)).with(number);
    tx.run("erase a body", sql).await
}

/// Removes the texts that only the erased revision named; returns what else only it named, which are files.
async fn forget_mentions(tx: &mut Transaction, number: u64) -> Result<Vec<Sha256>> {
    let rows = tx.all("read what a revision names", Sql::new("SELECT hash FROM mention WHERE revision = $1").with(number)).await?;
    tx.run("forget what a revision names", Sql::new("DELETE FROM mention WHERE revision = $1").with(number)).await?;
    let mut files = Vec::new();
    for row in rows {
        let hash = Sha256(row.exactly(0)?);
        if !is_named(tx, &hash).await? && !texts::remove(tx, &hash).await? {
            files.push(hash);
        }
    }
    Ok(files)
}

async fn is_named(tx: &mut Transaction, hash: &Sha256) -> Result<bool> {
    let sql = Sql::new("SELECT revision FROM mention WHERE hash = $1 LIMIT 1").with(hash.0);
    Ok(tx.one("look who names a text or a file", sql).await?.is_some())
}

/// The revision that tells of the erasure of another, and the files it names.
async fn earlier_erasure(tx: &mut Transaction, number: u64, seq: i64) -> Result<(u64, Vec<Sha256>)> {
    let sql = Sql::new("SELECT number, body FROM revision WHERE record = $1 AND kind = $2 AND number > $3 ORDER BY number");
    for row in tx.all("look for an erasure", sql.with(seq).with(Value::from(ERASURE)).with(number)).await? {
        let (found, body) = (row.number(0)?, row.bytes(1)?);
        let told = erased_by(body, found)?;
        if told.erased == number {
            return Ok((found, told.files));
        }
    }
    Err(Error::damaged(format!("revision {number}"), "its body is gone and no revision tells why"))
}
