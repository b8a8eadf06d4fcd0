//! What is told to the index: a record with its provisions, or that a record is gone.

use model::access::AccessClass;
use model::country::CountryCode;
use model::date::PartialDate;
use model::language::Language;
use model::record::Kind;

/// One change of the index.
#[derive(Clone, PartialEq, Debug)]
pub enum Entry {
    /// A record as it now is; what the index held of it is replaced.
    Put(Box<RecordEntry>),
    /// A record that no reader may open any more.
    Remove {
        /// Its number in the store.
        seq: i64,
    },
}

/// What the index takes of a record.
#[derive(Clone, PartialEq, Debug)]
pub struct RecordEntry {
    /// Its number in the store.
    pub seq: i64,
    /// Its kind.
    pub kind: Kind,
    /// The State or organisation it belongs to.
    pub country: Option<CountryCode>,
    /// The M49 number of the region.
    pub region: Option<String>,
    /// The keys of its topics, those of its provisions included.
    pub topics: Vec<String>,
    /// The languages of its texts.
    pub languages: Vec<Language>,
    /// The date by which it is sorted and filtered.
    pub date: Option<PartialDate>,
    /// Whether a law is in force.
    pub status: Option<String>,
    /// The keys of the treaties it belongs to.
    pub instruments: Vec<String>,
    /// Who may see it.
    pub access: AccessClass,
    /// Its titles.
    pub titles: Vec<(Language, String)>,
    /// Short titles, abbreviations, numbers.
    pub other_names: Vec<String>,
    /// Its words outside of provisions.
    pub summary: Vec<(Language, String)>,
    /// Identifiers that people type.
    pub identifiers: Vec<String>,
    /// Its provisions.
    pub pieces: Vec<PieceEntry>,
}

/// What the index takes of a provision.
#[derive(Clone, PartialEq, Debug)]
pub struct PieceEntry {
    /// The number of its text in the store.
    pub text_seq: i64,
    /// Its place in the text.
    pub piece: u32,
    /// The day whose law the text states, where a later text in its language is held.
    pub version: Option<PartialDate>,
    /// The language it is in.
    pub language: Language,
    /// Its number as printed.
    pub num: String,
    /// Its heading.
    pub heading: String,
    /// Its words, number and heading included.
    pub text: String,
    /// The keys of its topics.
    pub topics: Vec<String>,
}
