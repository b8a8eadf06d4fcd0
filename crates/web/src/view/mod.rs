//! What several pages show alike: cards, facts, texts, links. Values ready for a template, made from records.

pub(crate) mod address;
pub(crate) mod amendments;
pub(crate) mod analysis;
pub(crate) mod analysis_document;
pub(crate) mod cards;
pub(crate) mod citation;
pub(crate) mod cited;
pub(crate) mod compared;
pub(crate) mod concordance;
pub(crate) mod facts;
pub(crate) mod finding;
pub(crate) mod graph;
pub(crate) mod legal_html;
pub(crate) mod markup;
pub(crate) mod matrix;
pub(crate) mod on_day;
pub(crate) mod penalty;
pub(crate) mod query_fault;
pub(crate) mod reader;
pub(crate) mod record;
pub(crate) mod related;
pub(crate) mod states;
pub(crate) mod terms;
pub(crate) mod texts;
pub(crate) mod units;
pub(crate) mod words;
