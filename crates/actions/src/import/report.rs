//! What became of an import: how many of what, and every finding.

use std::fmt;
use std::ops::AddAssign;

use model::finding::{Finding, Severity};
use serde::{Deserialize, Serialize};

use super::account::FileAccount;

/// How many of what an import met. `read` counts files; the others count works and records.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Files that were opened.
    pub read: u64,
    /// Records that were not known before.
    pub new: u64,
    /// Known records that gained a text, a language, a version or a fact.
    pub updated: u64,
    /// Known records to which nothing was added.
    pub unchanged: u64,
    /// Texts that claim to be a version that is already held with other words; kept aside for a person.
    pub conflicts: u64,
    /// Files and items that could not be taken in.
    pub refused: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.read += other.read;
        self.new += other.new;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.conflicts += other.conflicts;
        self.refused += other.refused;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { read, new, updated, unchanged, conflicts, refused } = self;
        write!(f, "{read} files read: {new} new, {updated} updated, {unchanged} unchanged, {conflicts} conflicts, {refused} refused")
    }
}

/// The sum of an import.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct ImportReport {
    /// How many of what.
    #[serde(flatten)]
    pub counts: Counts,
    /// All that was noticed, in the order of the files.
    pub findings: Vec<Finding>,
    /// The number under which it is kept, where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<u64>,
    /// How each file was read and what became of it; long, and written only where it is asked for.
    #[serde(skip)]
    pub files: Vec<FileAccount>,
}

impl ImportReport {
    /// Adds what another import did.
    pub(crate) fn add(&mut self, other: Self) {
        self.counts += other.counts;
        self.findings.extend(other.findings);
        self.files.extend(other.files);
    }

    /// Counts one finding.
    pub(crate) fn note(&mut self, finding: Finding) {
        if finding.severity == Severity::Refused {
            self.counts.refused += 1;
        }
        self.findings.push(finding);
    }

    /// Counts what stood in the way of a file, which was not read; all that is said of one file stands together.
    pub(crate) fn refuse(&mut self, file: &str, bytes: u64, finding: Finding) {
        match self.files.last_mut().filter(|last| last.file == file && last.format.is_none() && last.held_by.is_none()) {
            Some(last) => last.findings.push(finding.clone()),
            None => self.files.push(FileAccount::of_unread(file, bytes, vec![finding.clone()])),
        }
        self.note(finding);
    }
}

/// The whole report: the sum, then file by file.
#[derive(Serialize)]
pub struct WholeReport<'r> {
    #[serde(flatten)]
    sum: &'r ImportReport,
    files: &'r [FileAccount],
}

impl ImportReport {
    /// With all that is told of each file.
    #[must_use]
    pub fn whole(&self) -> WholeReport<'_> {
        WholeReport { sum: self, files: &self.files }
    }
}

/// Hears how far an import has come.
pub trait Progress: Send + Sync {
    /// The work ahead, in bytes and files, as soon as it is known.
    fn expect(&self, files: u64, bytes: u64);
    /// One file was dealt with.
    fn advance(&self, bytes: u64);
}

/// Hears nothing.
pub struct Silent;

impl Progress for Silent {
    fn expect(&self, _files: u64, _bytes: u64) {}
    fn advance(&self, _bytes: u64) {}
}
