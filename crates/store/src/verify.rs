//! Whether all that is kept is still what was kept: tree, revisions, records, texts, files. Never stops at the first difference.

use std::collections::HashSet;

use model::finding::{Finding, Severity};
use model::hash::Sha256;

use crate::Store;
use crate::backend::{Row, Sql};
use crate::cards::card_values;
use crate::error::{Error, Result};
use crate::ledger::{Leaf, body_hash};
use crate::merkle::{self, Edge, Hash};
use crate::packing::unpack_body;
use crate::records::record_of;

/// Rows that are read together.
const STRIDE: u64 = 500;

/// What was compared, and what does not agree.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    /// Revisions whose place in the tree was recomputed.
    pub revisions: u64,
    /// Records compared with the revision they stand on.
    pub records: u64,
    /// Texts that were hashed.
    pub texts: u64,
    /// Files that were hashed.
    pub files: u64,
    /// Everything that does not agree.
    pub findings: Vec<Finding>,
}

/// Hears how far a verification has come: done, and how much there is.
type Progress<'a> = &'a (dyn Fn(u64, u64) + Send + Sync);

struct Verification<'s> {
    store: &'s Store,
    progress: Progress<'s>,
    report: Report,
    done: u64,
    total: u64,
}

impl Store {
    /// Compares everything with everything.
    ///
    /// # Errors
    /// Only when the database or the place of the files cannot be read at all.
    pub async fn verify(&self, progress: Progress<'_>) -> Result<Report> {
        let files = self.files().list().await?;
        let mut total = files.len() as u64;
        for sql in ["SELECT count(*) FROM revision", "SELECT count(*) FROM record", "SELECT count(*) FROM kept_text"] {
            total += self.database().one("count what is kept", Sql::new(sql)).await?.map_or(Ok(0), |row| row.number(0))?;
        }
        progress(0, total);
        let mut verification = Verification { store: self, progress, report: Report::default(), done: 0, total };
        verification.revisions().await?;
        verification.records().await?;
        verification.texts().await?;
        verification.files(files.into_iter().map(|(file, _)| file).collect()).await?;
        Ok(verification.report)
    }
}

impl Verification<'_> {
    fn step(&mut self) {
        self.done += 1;
        (self.progress)(self.done, self.total);
    }

    fn differs(&mut self, code: &str, message: String) {
        let remedy = "restore it from a backup or a mirror, and look after the disk";
        self.report.findings.push(Finding::new(Severity::Refused, code, message, remedy));
    }

    /// Recomputes every leaf, and the root from them.
    async fn revisions(&mut self) -> Result<()> {
        let mut edge = Edge::default();
        let mut after = 0_u64;
        loop {
            let sql = Sql::new(
                "SELECT v.number, v.kind, v.moment, v.who, v.why, v.salt, v.body, v.hash, r.id, n.hash FROM revision v \
                 LEFT JOIN record r ON r.seq = v.record LEFT JOIN node n ON n.place = 2 * (v.number - 1) WHERE v.number > $1 ORDER BY v.number LIMIT $2",
            );
            let rows = self.store.database().all("read the ledger", sql.with(after).with(STRIDE)).await?;
            let Some(last) = rows.last() else { break };
            let last = last.number(0)?;
            for row in &rows {
                let number = row.number(0)?;
                if number != after + 1 {
                    self.differs("revision-missing", format!("between revision {after} and revision {number} the ledger has a gap"));
                }
                after = number;
                let kept: Option<Vec<u8>> = row.bytes_or_none(9)?;
                match leaf_of(row) {
                    Ok(leaf) if kept.as_deref() == Some(leaf.as_slice()) => drop(edge.push(leaf)),
                    Ok(leaf) => {
                        self.differs("revision-altered", format!("revision {number} is not what was appended"));
                        edge.push(kept.and_then(|kept| kept.try_into().ok()).unwrap_or(leaf));
                    }
                    Err(error) => {
                        self.differs("revision-damaged", format!("revision {number} cannot be read: {error}"));
                        edge.push(kept.and_then(|kept| kept.try_into().ok()).unwrap_or_else(merkle::empty_root));
                    }
                }
                self.report.revisions += 1;
                self.step();
            }
            after = last;
        }
        let head = self.store.checkpoint().await?;
        if head.size != edge.size() || head.root != edge.root() {
            self.differs("tree-differs", format!("the head of the ledger names {} revisions; {} are there and give another root", head.size, edge.size()));
        }
        Ok(())
    }

    /// Each record stands on its last revision, and its card says what that says.
    async fn records(&mut self) -> Result<()> {
        let mut after = 0_i64;
        loop {
            let sql = Sql::new(
                "SELECT r.seq, r.revision, (SELECT max(v.number) FROM revision v WHERE v.record = r.seq AND v.kind = 0), b.body, \
                 r.kind, r.country, r.date, r.access, r.stage, r.sample, r.status, r.original, r.languages, r.titles \
                 FROM record r LEFT JOIN revision b ON b.number = r.revision WHERE r.seq > $1 ORDER BY r.seq LIMIT $2",
            );
            let rows = self.store.database().all("read the records", sql.with(after).with(STRIDE)).await?;
            let Some(last) = rows.last() else { return Ok(()) };
            after = last.int(0)?;
            for row in &rows {
                if let Err(error) = self.record(row) {
                    self.differs("record-damaged", format!("record number {} cannot be read: {error}", row.int(0)?));
                }
                self.report.records += 1;
                self.step();
            }
        }
    }

    fn record(&mut self, row: &Row) -> Result<()> {
        let (seq, revision, last) = (row.int(0)?, row.number(1)?, row.int_or_none(2)?);
        if last.and_then(|last| u64::try_from(last).ok()) != Some(revision) {
            self.differs("record-not-current", format!("record number {seq} stands on revision {revision}, and its last is {last:?}"));
        }
        let body = row.bytes_or_none(3)?.ok_or_else(|| Error::damaged(format!("revision {revision}"), "its body is gone"))?;
        let record = record_of(body, revision)?;
        let texts = [4, 5, 10, 11, 12, 13].map(|column| row.text_or_none(column));
        let numbers = [6, 7, 8, 9].map(|column| row.int(column));
        let wanted = card_values(&record)?;
        let agrees = {
            use crate::backend::Value;
            let text = |value: &Value, found: &Result<Option<String>>| matches!((value, found), (Value::Text(wanted), Ok(found)) if wanted == found);
            let number = |value: &Value, found: &Result<i64>| matches!((value, found), (Value::Int(Some(wanted)), Ok(found)) if wanted == found);
            let [kind, country, date, access, stage, sample, status, original, languages, titles] = &wanted;
            [kind, country, status, original, languages, titles].into_iter().zip(&texts).all(|(value, found)| text(value, found))
                && [date, access, stage, sample].into_iter().zip(&numbers).all(|(value, found)| number(value, found))
        };
        if !agrees {
            self.differs("card-differs", format!("what lists show of record number {seq} is not what revision {revision} says"));
        }
        Ok(())
    }

    async fn texts(&mut self) -> Result<()> {
        let rows = self.store.database().all("list the texts", Sql::new("SELECT sha256 FROM kept_text ORDER BY seq")).await?;
        for row in rows {
            let name = Sha256(row.exactly(0)?);
            match self.store.text(&name).await {
                Ok(Some(text)) if text.hash() == name => {}
                Ok(_) => self.differs("text-altered", format!("the text {name} is not what was kept")),
                Err(error) => self.differs("text-damaged", format!("the text {name} cannot be read: {error}")),
            }
            self.report.texts += 1;
            self.step();
        }
        Ok(())
    }

    /// Each file is what its name says, and each that a record names is there.
    async fn files(&mut self, kept: HashSet<Sha256>) -> Result<()> {
        for file in &kept {
            if let Err(error) = self.store.files().get(file).await {
                self.differs("file-damaged", format!("the file {file} is not what was kept: {error}"));
            }
            self.report.files += 1;
            self.step();
        }
        let sql = Sql::new("SELECT DISTINCT m.hash FROM mention m LEFT JOIN kept_text t ON t.sha256 = m.hash WHERE t.seq IS NULL");
        for row in self.store.database().all("list what records name", sql).await? {
            let name = Sha256(row.exactly(0)?);
            if !kept.contains(&name) {
                self.differs("file-missing", format!("a record names the file or text {name}, and it is not there"));
            }
        }
        Ok(())
    }
}

fn leaf_of(row: &Row) -> Result<Hash> {
    let number = row.number(0)?;
    let body = match (row.bytes_or_none(5)?, row.bytes_or_none(6)?) {
        (Some(salt), Some(body)) => body_hash(&salt, &unpack_body(body, &format_args!("revision {number}"))?),
        _ => row.exactly(7)?,
    };
    let (by, why) = (row.text(3)?, row.text(4)?);
    Ok(Leaf { number, record: row.exactly(8)?, kind: row.int(1)?, moment: row.int(2)?, by: &by, why: &why, body }.hash())
}
