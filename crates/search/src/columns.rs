//! The columns of the index at hand: opened once after each commit, with the values of the facets under one numbering, so that a
//! question neither looks a column up nor hashes a value.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use tantivy::columnar::{Column, ColumnValues, StrColumn};
use tantivy::{Searcher, SegmentReader, Term};

use crate::analysis::stem::LanguageStemmer;
use crate::error::{IndexError, doing};
use crate::request::FACETS;
use crate::schema::{Fields, column_name};

/// What is known of an index as it stands after a commit.
pub(crate) struct Columns {
    /// One for each segment, in the searcher's order.
    pub(crate) segments: Vec<Arc<SegmentColumns>>,
    /// The values of each facet; counts go by their places here.
    pub(crate) values: [Vec<String>; 8],
    /// The access classes above public that occur.
    pub(crate) classes: Vec<u8>,
    /// The primary tags of the languages whose stems occur.
    pub(crate) stemmed: Vec<&'static str>,
}

/// The columns of one segment.
pub(crate) struct SegmentColumns {
    pub(crate) offset: Arc<dyn ColumnValues<u64>>,
    pub(crate) seq: Arc<dyn ColumnValues<i64>>,
    pub(crate) date: Column<i64>,
    pub(crate) last_day: Column<i64>,
    pub(crate) text_seq: Column<i64>,
    pub(crate) piece: Column<u64>,
    pub(crate) facets: [Facet; 8],
}

/// The column of a facet in one segment.
#[derive(Default)]
pub(crate) struct Facet {
    /// For each document the numbers of its values in this segment.
    pub(crate) numbers: Option<Column<u64>>,
    /// For each of those the place of the value in [`Columns::values`].
    pub(crate) places: Vec<u32>,
}

impl Columns {
    /// Opens the columns of all segments.
    pub(crate) fn open(searcher: &Searcher, fields: &Fields) -> Result<Self, IndexError> {
        let mut found: [Vec<(Option<StrColumn>, Vec<String>)>; 8] = Default::default();
        for reader in searcher.segment_readers() {
            for (found, facet) in found.iter_mut().zip(FACETS) {
                let column = reader.fast_fields().str(&column_name(facet)).map_err(doing("open a column"))?;
                let values = column.as_ref().map(values_of).transpose()?.unwrap_or_default();
                found.push((column, values));
            }
        }
        let values = found.each_ref().map(|columns| {
            let all: BTreeSet<&String> = columns.iter().flat_map(|(_, values)| values).collect();
            all.into_iter().cloned().collect::<Vec<String>>()
        });
        let mut facets = found.into_iter().zip(&values).map(|(columns, values)| placed(columns, values)).collect::<Vec<_>>();
        let mut segments = Vec::with_capacity(searcher.segment_readers().len());
        for reader in searcher.segment_readers() {
            let mut own = facets.iter_mut().map(|columns| columns.next().unwrap_or_default());
            let own = std::array::from_fn(|_| own.next().unwrap_or_default());
            segments.push(Arc::new(SegmentColumns::open(reader, own).map_err(doing("open a column"))?));
        }
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

    /// The place of a value of a facet.
    pub(crate) fn place_of(&self, facet: usize, value: &str) -> Option<u32> {
        let values = self.values.get(facet)?;
        let place = values.binary_search_by(|known| known.as_str().cmp(value)).ok()?;
        u32::try_from(place).ok()
    }
}

impl SegmentColumns {
    fn open(reader: &SegmentReader, facets: [Facet; 8]) -> tantivy::Result<Self> {
        let columns = reader.fast_fields();
        Ok(Self {
            offset: columns.u64("offset")?.first_or_default_col(0),
            seq: columns.i64("seq")?.first_or_default_col(0),
            date: columns.i64("date")?,
            last_day: columns.i64("last_day")?,
            text_seq: columns.i64("text_seq")?,
            piece: columns.u64("piece")?,
            facets,
        })
    }
}

/// The values of a column in the order of their numbers.
fn values_of(column: &StrColumn) -> Result<Vec<String>, IndexError> {
    let mut values = Vec::with_capacity(column.num_terms());
    let mut terms = column.dictionary().stream().map_err(doing("read the values of a column"))?;
    while terms.advance() {
        values.push(String::from_utf8_lossy(terms.key()).into_owned());
    }
    Ok(values)
}

/// The columns of a facet, one a segment, with the places of their values among all.
fn placed(columns: Vec<(Option<StrColumn>, Vec<String>)>, all: &[String]) -> std::vec::IntoIter<Facet> {
    let places: HashMap<&str, u32> = all.iter().map(String::as_str).zip(0..).collect();
    let place = |(column, values): (Option<StrColumn>, Vec<String>)| Facet {
        numbers: column.map(|column| column.ords().clone()),
        places: values.iter().filter_map(|value| places.get(value.as_str()).copied()).collect(),
    };
    columns.into_iter().map(place).collect::<Vec<_>>().into_iter()
}
