//! Whether all that is kept is still what was kept: tree, revisions, records, texts, files. Never stops at the first difference.

mod ledger;
mod records;
mod texts;

use std::collections::HashSet;
use std::future::Future;

use model::finding::{Finding, Severity};
use model::hash::Sha256;

use crate::Store;
use crate::backend::{Sql, Transaction};
use crate::error::{Error, Result};

/// Rows that are read together.
const STRIDE: i64 = 500;

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
    /// What bodies name.
    texts_named: HashSet<Sha256>,
    files_named: HashSet<Sha256>,
}

impl Store {
    /// Compares everything with everything: each leaf and node and the root of the tree, each record with its last revision, each text
    /// and each file with its name. What is written meanwhile may be left out. A file that no revision names is no difference: it was
    /// put before a commit that never came.
    ///
    /// # Errors
    /// Only when the database or the place of the files cannot be read at all.
    pub async fn verify(&self, progress: Progress<'_>) -> Result<Report> {
        let files = self.files().list().await?;
        let (texts_named, files_named) = (HashSet::new(), HashSet::new());
        let total = files.len() as u64;
        let mut verification = Verification { store: self, progress, report: Report::default(), done: 0, total, texts_named, files_named };
        for count in ["SELECT size FROM ledger", "SELECT count(*) FROM record", "SELECT count(*) FROM kept_text"] {
            verification.total += u64::try_from(verification.figure(count).await).unwrap_or(0);
        }
        progress(0, verification.total);
        verification.database().await;
        verification.ledger().await?;
        verification.records().await;
        verification.texts().await;
        verification.files(files.into_iter().map(|(file, _)| file).collect()).await;
        Ok(verification.report)
    }
}

impl Verification<'_> {
    fn step(&mut self) {
        self.done += 1;
        (self.progress)(self.done, self.total.max(self.done));
    }

    fn differs(&mut self, code: &str, message: String) {
        let remedy = "restore it from a backup or a mirror, and look after the disk";
        self.report.findings.push(Finding::new(Severity::Refused, code, message, remedy));
    }

    /// What the database says of itself.
    async fn database(&mut self) {
        match self.store.database().complaints().await {
            Ok(complaints) => complaints.iter().for_each(|complaint| self.differs("database-damaged", format!("the database says: {complaint}"))),
            Err(error) => self.differs("database-damaged", causes(&error)),
        }
    }

    /// A figure by which a walk through a table is bounded; 0 where the database cannot tell it.
    async fn figure(&mut self, sql: &'static str) -> i64 {
        let row = self.store.database().one("measure a table", Sql::new(sql)).await;
        match row.and_then(|row| Ok(row.map(|row| row.int_or_none(0)).transpose()?.flatten())) {
            Ok(figure) => figure.unwrap_or(0),
            Err(error) => {
                self.differs("database-damaged", causes(&error));
                0
            }
        }
    }

    /// Reads the rows of `numbers`; a stretch that cannot be read is halved until the row is found that cannot.
    async fn stretch<T, F>(&mut self, what: &str, numbers: std::ops::RangeInclusive<i64>, read: impl Fn(Transaction, i64, i64) -> F) -> Vec<T>
    where
        F: Future<Output = Result<Vec<T>>>,
    {
        let (mut found, mut waiting) = (Vec::new(), vec![(*numbers.start(), *numbers.end())]);
        while let Some((first, last)) = waiting.pop() {
            let rows = match self.store.database().snapshot().await {
                Ok(snapshot) => read(snapshot, first, last).await,
                Err(error) => Err(error),
            };
            match rows {
                Ok(rows) => found.extend(rows),
                Err(_) if first < last => {
                    let middle = first + (last - first) / 2;
                    // The first half comes first.
                    waiting.extend([(middle + 1, last), (first, middle)]);
                }
                Err(error) => self.differs("database-damaged", format!("{what} {first} cannot be read: {}", causes(&error))),
            }
        }
        found
    }

    /// Each file is what its name says, and each that a revision names is there.
    async fn files(&mut self, kept: HashSet<Sha256>) {
        for file in &kept {
            match self.store.files().get(file).await {
                // One that is gone was erased since the files were listed.
                Ok(_) => {}
                Err(error) => self.differs("file-damaged", format!("the file {file} is not what was kept: {}", causes(&error))),
            }
            self.report.files += 1;
            self.step();
        }
        let mut missing: Vec<Sha256> = self.files_named.difference(&kept).copied().collect();
        missing.sort_unstable();
        for file in missing {
            self.differs("file-missing", format!("a revision names the file {file}, and it is not there"));
        }
    }
}

/// An error with its causes, in one line.
fn causes(error: &Error) -> String {
    let mut line = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        line.push_str(": ");
        line.push_str(&next.to_string());
        cause = next.source();
    }
    line
}
