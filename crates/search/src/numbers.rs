//! The numbers of all records that are found.

use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::ColumnValues;
use tantivy::{DocId, Score, SegmentReader};

/// Collects the numbers of records.
pub(crate) struct Numbers;

pub(crate) struct SegmentNumbers {
    seq: Arc<dyn ColumnValues<i64>>,
    numbers: Vec<i64>,
}

impl Collector for Numbers {
    type Fruit = Vec<i64>;
    type Child = SegmentNumbers;

    fn for_segment(&self, _segment: u32, reader: &SegmentReader) -> tantivy::Result<SegmentNumbers> {
        Ok(SegmentNumbers { seq: reader.fast_fields().i64("seq")?.first_or_default_col(0), numbers: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<Vec<i64>>) -> tantivy::Result<Vec<i64>> {
        Ok(segments.concat())
    }
}

impl SegmentCollector for SegmentNumbers {
    type Fruit = Vec<i64>;

    fn collect(&mut self, doc: DocId, _score: Score) {
        self.numbers.push(self.seq.get_val(doc));
    }

    fn harvest(self) -> Vec<i64> {
        self.numbers
    }
}
