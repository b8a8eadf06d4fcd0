//! The records that have a document that matches, as one bit for each.

use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

use crate::columns::{Columns, Rows, Walk};

/// A set of records.
#[derive(Clone, Default)]
pub(crate) struct Heads {
    segments: Vec<Arc<[u64]>>,
}

impl Heads {
    /// The bits of one segment.
    pub(crate) fn of_segment(&self, segment: SegmentOrdinal) -> Arc<[u64]> {
        usize::try_from(segment).ok().and_then(|segment| self.segments.get(segment)).map_or_else(|| Arc::from([]), Arc::clone)
    }

    /// Whether a record is among the bits of its segment.
    pub(crate) fn has(bits: &[u64], row: usize) -> bool {
        bits.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    /// How many records there are.
    pub(crate) fn count(&self) -> u64 {
        self.segments.iter().flat_map(|bits| bits.iter()).map(|word| u64::from(word.count_ones())).sum()
    }

    /// Those that are in both sets.
    pub(crate) fn and(&self, other: &Self) -> Self {
        self.with(other, |one, other| one & other)
    }

    /// Those that are in one of the sets.
    pub(crate) fn or(&self, other: &Self) -> Self {
        self.with(other, |one, other| one | other)
    }

    fn with(&self, other: &Self, join: impl Fn(u64, u64) -> u64) -> Self {
        let both = self.segments.iter().zip(&other.segments);
        Self { segments: both.map(|(one, other)| one.iter().zip(other.iter()).map(|(one, other)| join(*one, *other)).collect()).collect() }
    }
}

/// Collects the records of all documents that match.
pub(crate) struct Records {
    pub(crate) columns: Arc<Columns>,
}

/// Collects one segment.
pub(crate) struct SegmentRecords {
    segment: SegmentOrdinal,
    rows: Arc<Rows>,
    walk: Walk,
    bits: Vec<u64>,
}

impl Collector for Records {
    type Fruit = Heads;
    type Child = SegmentRecords;

    fn for_segment(&self, segment: SegmentOrdinal, _reader: &SegmentReader) -> tantivy::Result<SegmentRecords> {
        let rows = Arc::clone(&self.columns.of_segment(segment)?.own);
        Ok(SegmentRecords { segment, bits: vec![0; rows.len() / 64 + 1], rows, walk: Walk::default() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, mut segments: Vec<(SegmentOrdinal, Vec<u64>)>) -> tantivy::Result<Heads> {
        segments.sort_by_key(|(segment, _)| *segment);
        Ok(Heads { segments: segments.into_iter().map(|(_, bits)| bits.into()).collect() })
    }
}

impl SegmentCollector for SegmentRecords {
    type Fruit = (SegmentOrdinal, Vec<u64>);

    fn collect(&mut self, doc: DocId, _score: Score) {
        let row = self.walk.row(&self.rows, doc);
        if let Some(word) = self.bits.get_mut(row / 64) {
            *word |= 1 << (row % 64);
        }
    }

    fn harvest(self) -> Self::Fruit {
        (self.segment, self.bits)
    }
}
