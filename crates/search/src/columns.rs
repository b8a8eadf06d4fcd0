//! The columns of the index at hand: read once after each commit, one row a record, so that a question neither looks a column up nor
//! hashes a value. A record takes about a hundred bytes here.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::date::PartialDate;
use tantivy::columnar::{Column, StrColumn};
use tantivy::postings::SegmentPostings;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet as _, Searcher, SegmentReader, TERMINATED, TantivyError, Term};

use crate::analysis::stem::LanguageStemmer;
use crate::error::{IndexError, doing};
use crate::request::{FACETS, PieceHit};
use crate::schema::{Fields, column_name};

/// What is known of an index as it stands after a commit.
pub(crate) struct Columns {
    /// One for each segment, in the searcher's order.
    pub(crate) segments: Vec<SegmentColumns>,
    /// The values of all facets, those of one after those of the other; counts go by their places here.
    pub(crate) values: Vec<(usize, String)>,
    /// The access classes above public that occur.
    pub(crate) classes: Vec<u8>,
    /// The primary tags of the languages whose stems occur.
    pub(crate) stemmed: Vec<&'static str>,
}

/// The columns of one segment, and where its values stand among all.
#[derive(Clone)]
pub(crate) struct SegmentColumns {
    pub(crate) own: Arc<Rows>,
    /// For each value of the segment its place in [`Columns::values`].
    pub(crate) places: Arc<[u32]>,
}

/// What a segment says of its records. Nothing of it changes while the segment lives.
pub(crate) struct Rows {
    segment: tantivy::index::SegmentId,
    /// The first document of each record; its provisions come behind it.
    heads: Vec<DocId>,
    seqs: Vec<i64>,
    /// First and last day, where there is a date.
    days: Vec<Option<(i64, i64)>>,
    /// Where the values of each record begin, and one end more.
    starts: Vec<u32>,
    /// The facet values of all records, as places in `values`.
    facets: Vec<u32>,
    /// Facet and value, in order.
    values: Vec<(usize, String)>,
    text_seq: Column<i64>,
    piece: Column<u64>,
    version: Column<i64>,
}

impl Columns {
    /// Reads the columns of all segments but those that were read before.
    pub(crate) fn open(searcher: &Searcher, fields: &Fields, before: Option<&Self>) -> Result<Self, IndexError> {
        let mut segments = Vec::with_capacity(searcher.segment_readers().len());
        for reader in searcher.segment_readers() {
            let known = before.and_then(|before| before.segments.iter().find(|known| known.own.segment == reader.segment_id()));
            segments.push(match known {
                Some(known) => Arc::clone(&known.own),
                None => Arc::new(Rows::open(reader, fields).map_err(doing("read its columns"))?),
            });
        }
        let all: BTreeSet<&(usize, String)> = segments.iter().flat_map(|rows| &rows.values).collect();
        let values: Vec<(usize, String)> = all.into_iter().cloned().collect();
        let placed = segments.into_iter().map(|own| {
            let places = own.values.iter().filter_map(|value| values.binary_search(value).ok().and_then(|place| u32::try_from(place).ok()));
            SegmentColumns { places: places.collect(), own }
        });
        let segments = placed.collect();
        let occurs = |term: Term| searcher.doc_freq(&term).map(|count| count > 0).map_err(doing("count a word"));
        let mut classes = Vec::new();
        for class in 1..=3_u8 {
            if occurs(Term::from_field_text(fields.access, &class.to_string()))? {
                classes.push(class);
            }
        }
        let mut stemmed = Vec::new();
        for stemmer in LanguageStemmer::all() {
            if occurs(Term::from_field_text(fields.stemmed, stemmer.tag()))? {
                stemmed.push(stemmer.tag());
            }
        }
        Ok(Self { segments, values, classes, stemmed })
    }

    /// The columns of a segment.
    pub(crate) fn of_segment(&self, segment: u32) -> tantivy::Result<&SegmentColumns> {
        let columns = usize::try_from(segment).ok().and_then(|segment| self.segments.get(segment));
        columns.ok_or_else(|| TantivyError::InternalError("a segment has no columns".to_owned()))
    }
}

impl Rows {
    fn open(reader: &SegmentReader, fields: &Fields) -> tantivy::Result<Self> {
        let columns = reader.fast_fields();
        let (seq, date, last_day) = (columns.i64("seq")?, columns.i64("date")?, columns.i64("last_day")?);
        let heads = heads_of(reader, fields)?;
        let mut facet_columns = Vec::with_capacity(FACETS.len());
        let mut values = Vec::new();
        for (facet, name) in FACETS.into_iter().enumerate() {
            if let Some(column) = columns.str(&column_name(name))? {
                let first = u32::try_from(values.len()).unwrap_or(u32::MAX);
                values.extend(values_of(&column)?.into_iter().map(|value| (facet, value)));
                facet_columns.push((column, first));
            }
        }
        let (mut starts, mut facets) = (vec![0], Vec::new());
        for head in &heads {
            for (column, first) in &facet_columns {
                facets.extend(column.term_ords(*head).filter_map(|value| u32::try_from(value).ok()?.checked_add(*first)));
            }
            starts.push(u32::try_from(facets.len()).unwrap_or(u32::MAX));
        }
        Ok(Self {
            segment: reader.segment_id(),
            seqs: heads.iter().map(|head| seq.first(*head).unwrap_or_default()).collect(),
            days: heads.iter().map(|head| date.first(*head).zip(last_day.first(*head))).collect(),
            heads,
            starts,
            facets,
            values,
            text_seq: columns.i64("text_seq")?,
            piece: columns.u64("piece")?,
            version: columns.i64("version")?,
        })
    }

    /// How many records there are, those included that were replaced since.
    pub(crate) fn len(&self) -> usize {
        self.heads.len()
    }

    /// The first document of a record.
    pub(crate) fn head(&self, row: usize) -> DocId {
        self.heads.get(row).copied().unwrap_or_default()
    }

    pub(crate) fn seq(&self, row: usize) -> i64 {
        self.seqs.get(row).copied().unwrap_or_default()
    }

    /// The first and the last day of its date.
    pub(crate) fn days(&self, row: usize) -> Option<(i64, i64)> {
        self.days.get(row).copied().flatten()
    }

    /// Its facet values, as places among the values of the segment.
    pub(crate) fn facets(&self, row: usize) -> &[u32] {
        let bound = |row: usize| self.starts.get(row).map_or(0, |start| *start as usize);
        self.facets.get(bound(row)..bound(row + 1)).unwrap_or_default()
    }

    /// How many values the segment has.
    pub(crate) fn values(&self) -> usize {
        self.values.len()
    }

    /// The place of a value among those of the segment.
    pub(crate) fn place_of(&self, facet: usize, value: &str) -> Option<u32> {
        let place = self.values.binary_search_by(|(of, known)| (*of, known.as_str()).cmp(&(facet, value))).ok()?;
        u32::try_from(place).ok()
    }

    /// A provision: its text, its place in it, and the date of the text where it is not the latest.
    pub(crate) fn piece(&self, doc: DocId) -> PieceHit {
        let piece = self.piece.first(doc).and_then(|piece| u32::try_from(piece).ok());
        PieceHit {
            text_seq: self.text_seq.first(doc).unwrap_or_default(),
            piece: piece.unwrap_or_default(),
            version: self.version.first(doc).and_then(PartialDate::from_number),
        }
    }
}

/// Follows documents in their order, and knows the record of each.
#[derive(Default)]
pub(crate) struct Walk {
    row: usize,
    /// The first document of the next record.
    end: DocId,
}

impl Walk {
    /// The record of a document, which is not before the last one asked for.
    pub(crate) fn row(&mut self, rows: &Rows, doc: DocId) -> usize {
        if doc >= self.end {
            let behind = rows.heads.get(self.row..).unwrap_or_default();
            // The next one is near most of the time: steps double until it is passed.
            let mut reach = 1;
            while behind.get(reach).is_some_and(|head| *head <= doc) {
                reach *= 2;
            }
            let known = reach / 2;
            let near = behind.get(known..behind.len().min(reach + 1)).unwrap_or_default();
            self.row += (known + near.partition_point(|head| *head <= doc)).saturating_sub(1);
            self.end = rows.heads.get(self.row + 1).copied().unwrap_or(TERMINATED);
        }
        self.row
    }
}

/// The first documents of all records of a segment.
fn heads_of(reader: &SegmentReader, fields: &Fields) -> tantivy::Result<Vec<DocId>> {
    let term = Term::from_field_text(fields.head, "1");
    let postings = reader.inverted_index(fields.head)?.read_postings(&term, IndexRecordOption::Basic)?;
    let mut postings = postings.unwrap_or_else(SegmentPostings::empty);
    let mut heads = Vec::with_capacity(postings.size_hint() as usize);
    while postings.doc() != TERMINATED {
        heads.push(postings.doc());
        postings.advance();
    }
    Ok(heads)
}

/// The values of a column in the order of their numbers.
fn values_of(column: &StrColumn) -> tantivy::Result<Vec<String>> {
    let mut values = Vec::with_capacity(column.num_terms());
    let mut terms = column.dictionary().stream()?;
    while terms.advance() {
        values.push(String::from_utf8_lossy(terms.key()).into_owned());
    }
    Ok(values)
}
