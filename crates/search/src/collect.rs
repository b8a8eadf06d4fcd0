//! One pass over all matching documents: records counted, facets counted, the best records with their best provisions kept.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

use crate::columns::{Columns, SegmentColumns, Walk};
use crate::cursor::Place;
use crate::heads::Heads;
use crate::request::{Filters, Hit, Sort};

/// Provisions that are kept of a record.
const PIECES: usize = 3;

/// A record in the reader's language is a little better than one in another.
const OWN_LANGUAGE: f32 = 1.1;

/// The place of `language` among the facets.
const LANGUAGE: usize = 4;

/// Groups documents by record.
pub(crate) struct Grouping {
    pub(crate) columns: Arc<Columns>,
    pub(crate) sort: Sort,
    pub(crate) limit: usize,
    pub(crate) after: Option<Place>,
    pub(crate) ui_language: String,
    /// First and last day, as numbers.
    pub(crate) days: Option<(i64, i64)>,
    /// The records that may be found, where they were looked for before.
    pub(crate) only: Option<Heads>,
}

impl Grouping {
    /// The days that the filters leave, where they leave out any.
    pub(crate) fn days_of(filters: &Filters) -> Option<(i64, i64)> {
        let from = filters.from.map_or(0, |date| date.first_day_number());
        let to = filters.to.map_or(i64::MAX, |date| date.last_day_number());
        (filters.from.is_some() || filters.to.is_some()).then_some((from, to))
    }
}

/// What was collected.
#[derive(Default)]
pub(crate) struct Collected {
    pub(crate) total: u64,
    /// How often each value of a facet was met, in the order of [`Columns::values`].
    pub(crate) counts: Vec<u32>,
    /// The best first, one more than the page where there is one more.
    pub(crate) hits: Vec<(i64, Hit)>,
}

/// A record whose documents are being collected, or that is kept.
#[derive(Clone, Copy)]
struct Group {
    row: usize,
    head: DocId,
    score: Score,
    pieces: [(Score, DocId); PIECES],
    held: usize,
    matched: u64,
}

impl Group {
    fn new(row: usize, head: DocId) -> Self {
        Self { row, head, score: 0.0, pieces: [(0.0, 0); PIECES], held: 0, matched: 0 }
    }

    fn add(&mut self, doc: DocId, score: Score) {
        self.score = self.score.max(score);
        // A provision whose record only is called as asked says nothing of the matter itself.
        if doc == self.head || score <= 0.0 {
            return;
        }
        self.matched += 1;
        let place = self.pieces[..self.held].partition_point(|(held, _)| *held >= score);
        if place < PIECES {
            self.held = (self.held + 1).min(PIECES);
            self.pieces[place..self.held].rotate_right(1);
            self.pieces[place] = (score, doc);
        }
    }
}

/// A kept record, ordered by what the page is sorted by: the greater key is better, of equals the earlier record.
struct Kept {
    key: i64,
    seq: i64,
    group: Group,
}

impl Kept {
    fn order(&self) -> (i64, Reverse<i64>) {
        (self.key, Reverse(self.seq))
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.order() == other.order()
    }
}

impl Eq for Kept {}

impl PartialOrd for Kept {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Kept {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.order().cmp(&other.order())
    }
}

/// Collects one segment.
pub(crate) struct Segment {
    columns: SegmentColumns,
    walk: Walk,
    /// How often each value of the segment was met.
    counts: Vec<u32>,
    /// How many values there are in all segments.
    values: usize,
    own_language: Option<u32>,
    sort: Sort,
    limit: usize,
    after: Option<Place>,
    days: Option<(i64, i64)>,
    only: Option<Arc<[u64]>>,
    total: u64,
    current: Option<Group>,
    /// The worst of the kept records on top.
    kept: BinaryHeap<Reverse<Kept>>,
}

impl Collector for Grouping {
    type Fruit = Collected;
    type Child = Segment;

    fn for_segment(&self, segment: SegmentOrdinal, _reader: &SegmentReader) -> tantivy::Result<Segment> {
        let columns = self.columns.of_segment(segment)?.clone();
        Ok(Segment {
            counts: vec![0; columns.own.values()],
            values: self.columns.values.len(),
            own_language: columns.own.place_of(LANGUAGE, &self.ui_language),
            walk: Walk::default(),
            columns,
            sort: self.sort,
            limit: self.limit + 1,
            after: self.after,
            days: self.days,
            only: self.only.as_ref().map(|only| only.of_segment(segment)),
            total: 0,
            current: None,
            kept: BinaryHeap::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Collected>) -> tantivy::Result<Collected> {
        let mut all = Collected { counts: vec![0; self.columns.values.len()], ..Collected::default() };
        for segment in segments {
            all.total += segment.total;
            all.hits.extend(segment.hits);
            all.counts.iter_mut().zip(segment.counts).for_each(|(sum, count)| *sum += count);
        }
        all.hits.sort_by_key(|(key, hit)| (Reverse(*key), hit.seq));
        all.hits.truncate(self.limit + 1);
        Ok(all)
    }
}

impl SegmentCollector for Segment {
    type Fruit = Collected;

    fn collect(&mut self, doc: DocId, score: Score) {
        let row = self.walk.row(&self.columns.own, doc);
        if let Some(group) = self.current.as_mut().filter(|group| group.row == row) {
            group.add(doc, score);
            return;
        }
        if self.only.as_ref().is_some_and(|only| !Heads::has(only, row)) {
            return;
        }
        let mut group = Group::new(row, self.columns.own.head(row));
        group.add(doc, score);
        if let Some(complete) = self.current.replace(group) {
            self.take(complete);
        }
    }

    fn harvest(mut self) -> Collected {
        if let Some(complete) = self.current.take() {
            self.take(complete);
        }
        let kept = std::mem::take(&mut self.kept);
        let hits = kept.into_iter().map(|Reverse(kept)| (kept.key, self.hit(&kept))).collect();
        let mut counts = vec![0; self.values];
        for (count, place) in self.counts.into_iter().zip(self.columns.places.iter()) {
            if let Some(sum) = counts.get_mut(*place as usize) {
                *sum += count;
            }
        }
        Collected { total: self.total, counts, hits }
    }
}

impl Segment {
    /// A record is complete: count it, and keep it if it is among the best behind the place where the page begins.
    fn take(&mut self, mut group: Group) {
        if !self.is_within_days(group.row) {
            return;
        }
        self.total += 1;
        let mut own_language = false;
        for value in self.columns.own.facets(group.row) {
            own_language |= self.own_language == Some(*value);
            if let Some(count) = self.counts.get_mut(*value as usize) {
                *count += 1;
            }
        }
        if own_language {
            group.score *= OWN_LANGUAGE;
        }
        let seq = self.columns.own.seq(group.row);
        let key = self.key(&group);
        if self.after.is_some_and(|place| !place.is_before(key, seq)) {
            return;
        }
        let kept = Kept { key, seq, group };
        if self.kept.len() < self.limit {
            self.kept.push(Reverse(kept));
        } else if self.kept.peek().is_some_and(|Reverse(worst)| kept > *worst) {
            self.kept.pop();
            self.kept.push(Reverse(kept));
        }
    }

    /// A partial date is within the days when any of its days is.
    fn is_within_days(&self, row: usize) -> bool {
        let Some((from, to)) = self.days else { return true };
        self.columns.own.days(row).is_some_and(|(first, last)| first <= to && last >= from)
    }

    fn key(&self, group: &Group) -> i64 {
        match self.sort {
            // The bits of floats that are not negative are ordered as they are.
            Sort::Relevance => i64::from(group.score.max(0.0).to_bits()),
            Sort::Newest => self.columns.own.days(group.row).map_or(i64::MIN, |(first, _)| first),
            Sort::Oldest => self.columns.own.days(group.row).map_or(i64::MIN, |(first, _)| -first),
        }
    }

    fn hit(&self, kept: &Kept) -> Hit {
        let group = &kept.group;
        let pieces = group.pieces[..group.held].iter().map(|(_, doc)| self.columns.own.piece(*doc));
        Hit { seq: kept.seq, score: group.score, pieces: pieces.collect(), more: group.matched - group.held as u64 }
    }
}
