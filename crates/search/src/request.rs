//! What is asked of the index, and what it answers.

use model::access::Clearance;
use model::date::PartialDate;

use crate::highlight::Highlighter;

/// The facets, in the order in which readers meet them.
pub const FACETS: [&str; 8] = ["kind", "country", "region", "topic", "language", "year", "status", "instrument"];

/// A question.
#[derive(Clone, PartialEq, Debug)]
pub struct Request {
    /// The words, in the query language; empty asks for everything that the filters leave.
    pub q: String,
    /// What narrows the result.
    pub filters: Filters,
    /// In which order.
    pub sort: Sort,
    /// Records on the page.
    pub limit: usize,
    /// Behind which place; from the answer to the same question.
    pub cursor: Option<String>,
    /// What the reader may see.
    pub clearance: Clearance,
    /// The primary language of the reader: it ranks, it never hides.
    pub ui_language: String,
    /// Topics whose provisions are added, in every language.
    pub expand_topics: Vec<String>,
}

impl Default for Request {
    /// Everything that anyone may see, the best first, ten on a page.
    fn default() -> Self {
        Self {
            q: String::new(),
            filters: Filters::default(),
            sort: Sort::default(),
            limit: 10,
            cursor: None,
            clearance: Clearance::PUBLIC,
            ui_language: "en".to_owned(),
            expand_topics: Vec::new(),
        }
    }
}

/// What narrows a result. Values of one facet are alternatives; facets add up.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Filters {
    /// Kinds of record.
    pub kind: Vec<String>,
    /// ISO 3166-1 alpha-3.
    pub country: Vec<String>,
    /// M49 numbers.
    pub region: Vec<String>,
    /// Keys of topics.
    pub topic: Vec<String>,
    /// Primary languages.
    pub language: Vec<String>,
    /// Years.
    pub year: Vec<String>,
    /// Whether a law is in force.
    pub status: Vec<String>,
    /// Keys of instruments.
    pub instrument: Vec<String>,
    /// Not before this date.
    pub from: Option<PartialDate>,
    /// Not after this date.
    pub to: Option<PartialDate>,
}

impl Filters {
    /// The chosen values of each facet, in the order of [`FACETS`].
    pub(crate) fn facets(&self) -> [(&'static str, &[String]); 8] {
        let [kind, country, region, topic, language, year, status, instrument] = FACETS;
        [
            (kind, self.kind.as_slice()),
            (country, &self.country),
            (region, &self.region),
            (topic, &self.topic),
            (language, &self.language),
            (year, &self.year),
            (status, &self.status),
            (instrument, &self.instrument),
        ]
    }
}

/// The orders of a result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Sort {
    /// The best first.
    #[default]
    Relevance,
    /// The latest date first; those without a date last.
    Newest,
    /// The earliest date first; those without a date last.
    Oldest,
}

/// A page of an answer.
#[derive(Debug)]
pub struct Answer {
    /// How many records match.
    pub total: u64,
    /// The records of this page.
    pub hits: Vec<Hit>,
    /// For each facet its values, the most frequent first, with the number of matching records that have it.
    pub facets: Vec<(String, Vec<(String, u64)>)>,
    /// What to ask for the next page with; nothing at the end.
    pub next: Option<String>,
    /// Finds the words of the question in a text.
    pub highlighter: Highlighter,
    /// The question with the words that the index knows, where nothing was found.
    pub did_you_mean: Option<String>,
}

/// A record that matches.
#[derive(Clone, PartialEq, Debug)]
pub struct Hit {
    /// Its number in the store.
    pub seq: i64,
    /// How well it matches.
    pub score: f32,
    /// Its best provisions, the best first, at most three.
    pub pieces: Vec<PieceHit>,
    /// How many more of its provisions match.
    pub more: u64,
}

/// A provision that matches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PieceHit {
    /// The number of its text in the store.
    pub text_seq: i64,
    /// Its place in the text.
    pub piece: u32,
    /// The day whose law the text states, where a later text in its language is held.
    pub version: Option<PartialDate>,
}
