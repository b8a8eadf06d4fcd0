//! How much of a file from outside is read at most, so that no file can exhaust the machine.

use std::time::{Duration, Instant};

use model::finding::{Finding, Severity};

use crate::programs::Programs;

/// The bounds of one reading. Every reader stops at them with a finding and never fails otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest file that is read.
    pub max_bytes: u64,
    /// The deepest nesting of elements that is kept; what is deeper is read as if it were not nested.
    pub max_depth: usize,
    /// How long one file may take.
    pub max_seconds: u32,
    /// How many bytes all parts of a container (DOCX) may unpack to.
    pub max_unpacked_bytes: u64,
    /// How many parts a container may have.
    pub max_entries: usize,
    /// How many times its size a container may unpack to, beyond the first mebibyte.
    pub max_ratio: u64,
    /// How many pages of a PDF are read.
    pub max_pages: u32,
    /// How many pages of a file are recognised from their pictures, which takes seconds for each.
    pub max_recognised_pages: u32,
    /// How long recognising the pages of one file may take; those that are left then are left as pictures.
    pub max_seconds_recognising: u32,
    /// How long one such page, or the conversion of one file by another program, may take.
    pub max_seconds_a_page: u32,
    /// How many records, or provisions of one law, a file may hold.
    pub max_records: usize,
    /// How many works with their texts a file may hold.
    pub max_works: usize,
    /// How many values a JSON file may hold.
    pub max_values: usize,
    /// How many files an archive may hold, with those of the archives inside it.
    pub max_members: usize,
    /// How many bytes all files of an archive may unpack to.
    pub max_archive_bytes: u64,
    /// How deep archives may stand in each other; 2 is an archive in an archive.
    pub max_archive_depth: usize,
    /// The longest name of a file in an archive.
    pub max_name_bytes: usize,
    /// Which programs of the machine may be asked to read what they read better.
    pub programs: Programs,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 64 << 20,
            max_depth: 256,
            max_seconds: 30,
            max_unpacked_bytes: 256 << 20,
            max_entries: 4_096,
            max_ratio: 200,
            max_pages: 10_000,
            max_recognised_pages: 400,
            max_seconds_recognising: 4 * 60 * 60,
            max_seconds_a_page: 120,
            max_records: 1_000_000,
            max_works: 10_000,
            max_values: 8_000_000,
            max_members: 100_000,
            max_archive_bytes: 16 << 30,
            max_archive_depth: 2,
            max_name_bytes: 1_024,
            programs: Programs::none(),
        }
    }
}

impl Limits {
    /// The moment by which a reading that begins now must end.
    pub(crate) fn deadline(&self) -> Deadline {
        Deadline::in_seconds(self.max_seconds)
    }
}

/// The moment by which a reading must end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    end: Instant,
}

impl Deadline {
    pub(crate) fn in_seconds(seconds: u32) -> Self {
        Self { end: Instant::now() + Duration::from_secs(u64::from(seconds)) }
    }

    /// The same moment, put off.
    pub(crate) fn after(self, more: Duration) -> Self {
        Self { end: self.end + more }
    }

    pub(crate) fn has_passed(self) -> bool {
        Instant::now() >= self.end
    }

    pub(crate) fn left(self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }
}

/// The finding of a reading that ran out of time.
pub(crate) fn took_too_long() -> Finding {
    Finding::new(
        Severity::Warning,
        "took-too-long",
        "the file took longer to read than one file may, and its rest was left out",
        "check that the file is not broken, or cut it into parts",
    )
}
