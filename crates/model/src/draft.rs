//! What comes out of a file before it is compared with what is known: records to be, texts to be, and what was noticed.

use crate::alias::Alias;
use crate::amendment::DeclaredAmendment;
use crate::case::Disposition;
use crate::claim::Source;
use crate::country::CountryCode;
use crate::date::PartialDate;
use crate::finding::Finding;
use crate::language::Language;
use crate::legislation::LawStatus;
use crate::record::{Kind, Record};
use crate::text::document::Document;
use crate::text::flow::Flow;
use crate::work::Standing;

/// All that one file gave.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Reading {
    /// The drafts; a file may hold several works, and a work in several languages.
    pub drafts: Vec<Draft>,
    /// What was noticed on the way.
    pub findings: Vec<Finding>,
}

/// One work or record to be.
#[derive(Clone, PartialEq, Debug)]
pub enum Draft {
    /// A text with what it says of itself.
    Text(TextDraft),
    /// A record without text, as from a catalogue; its id is given by the import unless an alias finds it.
    Record(Record),
}

/// A text and what it says of itself.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TextDraft {
    /// What the file, its container or a manifest says.
    pub facts: TextFacts,
    /// The text.
    pub content: Content,
}

/// The text of a draft: understood by its format, or still a flow.
#[derive(Clone, PartialEq, Debug)]
pub enum Content {
    /// The format has legal structure of its own.
    Document(Document),
    /// The format has paragraphs only; `analysis::segment` finds the provisions.
    Flow(Flow),
}

impl Default for Content {
    fn default() -> Self {
        Self::Flow(Flow::default())
    }
}

/// What is known of a text from its file or from beside it. Nothing here is guessed.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TextFacts {
    /// Law, case, instrument, strategy, publication.
    pub kind: Option<Kind>,
    /// The State or organisation.
    pub country: Option<CountryCode>,
    /// The language of the text.
    pub language: Option<Language>,
    /// The title as printed.
    pub title: Option<String>,
    /// What the frame of a page calls it: often the name of the site, so that the title as printed has the word.
    pub frame_title: Option<String>,
    /// Short titles and abbreviations.
    pub other_names: Vec<String>,
    /// The number of the law, the docket number of the case.
    pub number: Option<String>,
    /// Act, decree, code, judgment: the word of the source.
    pub document_type: Option<String>,
    /// Adoption of a law, decision of a case.
    pub date: Option<PartialDate>,
    /// Publication.
    pub published: Option<PartialDate>,
    /// Entry into force.
    pub in_force: Option<PartialDate>,
    /// Whether the law is one now, where the file says it.
    pub status: Option<LawStatus>,
    /// What the publisher says of it in a paragraph.
    pub summary: Option<String>,
    /// The day whose law the text states, where the file is one of several versions.
    pub version_date: Option<PartialDate>,
    /// Original or translation.
    pub standing: Option<Standing>,
    /// The court or the body that made it.
    pub issued_by: Option<String>,
    /// The citation of a case.
    pub citation: Option<String>,
    /// The judges, as the decision names them.
    pub judges: Vec<String>,
    /// Role and name of each party.
    pub parties: Vec<(String, String)>,
    /// What the court decided.
    pub disposition: Option<Disposition>,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// Identifiers.
    pub aliases: Vec<Alias>,
    /// Ties to other works, by their identifiers.
    pub links: Vec<crate::link::Link>,
    /// The changes between laws that the metadata of the file declares.
    pub amendments: Vec<DeclaredAmendment>,
    /// What ties files of one work together where no identifier does.
    pub group: Option<String>,
    /// Where it was taken from.
    pub source: Source,
    /// Whether a machine guessed at the characters.
    pub needs_review: bool,
    /// Whether the file holds words that its pages do not show: a person looks before readers can take the file.
    pub hides_words: bool,
    /// Whether it was written for demonstration.
    pub sample: bool,
}
