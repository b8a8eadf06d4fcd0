//! How a file was read: as what, with which confidence, with which provisions, and what was left out and why. The report and `inspect` tell it.

use exchange::Limits;
use exchange::render::{self, PieceHead};
use model::case::{Disposition, Party};
use model::country::CountryCode;
use model::date::PartialDate;
use model::finding::{Finding, Severity};
use model::ids::RecordId;
use model::language::Language;
use model::record::Kind;
use serde::{Deserialize, Serialize};

use super::gather::ImportFile;
use super::prepare::{Prepared, PreparedItem, PreparedText, prepare};

/// What was read of one file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FileAccount {
    /// The file, as findings name it.
    pub file: String,
    /// Its length.
    pub bytes: u64,
    /// The name of its format; nothing where it is in none that holds text.
    pub format: Option<String>,
    /// The texts in it, in their order.
    pub texts: Vec<TextAccount>,
    /// How many records without text are in it.
    pub records: u64,
    /// All that was noticed: what was left out, guessed or refused, and why.
    pub findings: Vec<Finding>,
    /// The record that holds a file of the same content, where it was not read again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_by: Option<RecordId>,
    /// How many texts and findings more there were, where the account was too long to be kept whole.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub left_out: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// One text of a file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct TextAccount {
    /// Law, case, instrument, strategy, publication.
    pub kind: Kind,
    /// The State or organisation.
    pub country: Option<CountryCode>,
    /// The language.
    pub language: Language,
    /// How sure the language is, from 0 to 1; nothing where the file or the operator said it.
    pub language_confidence: Option<f32>,
    /// The title.
    pub title: Option<String>,
    /// The number of the law, the docket number of the case.
    pub number: Option<String>,
    /// The court or the body that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_by: Option<String>,
    /// The judges of a case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judges: Vec<String>,
    /// The parties of a case, each with its role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    /// What the court decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disposition: Option<Disposition>,
    /// Adoption or decision.
    pub date: Option<PartialDate>,
    /// Publication.
    pub published: Option<PartialDate>,
    /// Entry into force.
    pub in_force: Option<PartialDate>,
    /// The day whose law the text states.
    pub version_date: Option<PartialDate>,
    /// The address that the work would have.
    pub address: String,
    /// How many provisions it has, with the first and the last that have a number.
    pub provisions: Provisions,
    /// Whether a machine guessed at the characters.
    pub needs_review: bool,
    /// Whether the file holds words that its pages do not show, so that a person looks before readers see it.
    pub hides_words: bool,
    /// What an import made of it; nothing where none was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<Outcome>,
    /// The record to which it went, or the draft that was made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordId>,
    /// The groups and provisions in reading order; asked for by `inspect` alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outline: Vec<OutlineEntry>,
}

/// What became of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A record that was not known.
    New,
    /// A text, a language, a version or a fact of a known record.
    Updated,
    /// Nothing: it is held already.
    Unchanged,
    /// A draft for a person, because it contradicts what is held.
    Conflict,
}

/// The provisions of a text in short.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Provisions {
    /// How many there are, title page, preamble and signatures apart.
    pub count: usize,
    /// The number of the first, as printed.
    pub first: Option<String>,
    /// The number of the last.
    pub last: Option<String>,
}

/// A line of the outline.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OutlineEntry {
    /// How deep it stands, from 0.
    pub depth: usize,
    /// Its address within the text.
    pub eid: String,
    /// Its number as printed.
    pub num: String,
    /// Its heading.
    pub heading: String,
}

impl FileAccount {
    /// A file of which nothing was read.
    pub(crate) fn of_unread(file: &str, bytes: u64, findings: Vec<Finding>) -> Self {
        Self { file: file.to_owned(), bytes, format: None, texts: Vec::new(), records: 0, findings, held_by: None, left_out: 0 }
    }

    /// The weightiest of what was noticed.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).max()
    }

    /// A file that was read, before anything became of its texts.
    pub(crate) fn of(prepared: &Prepared) -> Self {
        let texts = prepared.items.iter().filter_map(|item| if let PreparedItem::Text(text) = item { Some(TextAccount::of(text)) } else { None });
        let records = prepared.items.iter().filter(|item| matches!(item, PreparedItem::Record(_))).count();
        Self {
            file: prepared.name.clone(),
            bytes: prepared.length,
            format: prepared.format.map(|format| format.name().to_owned()),
            texts: texts.collect(),
            records: records as u64,
            findings: prepared.findings.clone(),
            held_by: None,
            left_out: 0,
        }
    }
}

impl TextAccount {
    fn of(text: &PreparedText) -> Self {
        let facts = &text.facts;
        Self {
            kind: text.kind,
            country: facts.country,
            language: text.language.clone(),
            language_confidence: text.language_confidence,
            title: facts.title.clone(),
            number: facts.number.clone().or_else(|| facts.citation.clone()),
            issued_by: facts.issued_by.clone(),
            judges: facts.judges.clone(),
            parties: facts.parties.iter().map(|(role, name)| Party { role: role.clone(), name: name.clone() }).collect(),
            disposition: facts.disposition.clone(),
            date: facts.date,
            published: facts.published,
            in_force: facts.in_force,
            version_date: facts.version_date,
            address: text.work.to_string(),
            provisions: Provisions::of(text),
            needs_review: facts.needs_review,
            hides_words: facts.hides_words,
            became: None,
            record: None,
            outline: Vec::new(),
        }
    }
}

impl Provisions {
    fn of(text: &PreparedText) -> Self {
        let Some(structured) = &text.text else { return Self::default() };
        let mut numbers = structured.pieces.iter().map(|piece| piece.num.trim()).filter(|num| !num.is_empty());
        let first = numbers.next().map(str::to_owned);
        let last = numbers.next_back().map(str::to_owned).or_else(|| first.clone());
        Self { count: structured.pieces.iter().filter(|piece| !stands_around(&piece.eid)).count(), first, last }
    }
}

/// Whether an address is that of the title page, the preamble or the signatures: they can be cited, and are no provisions.
fn stands_around(eid: &str) -> bool {
    let part = eid.split("__").next().unwrap_or_default();
    ["cover", "preface", "preamble", "conclusions"].iter().any(|around| part.starts_with(around))
}

/// An outline has no more lines than this in an account.
const LONGEST_OUTLINE: usize = 5_000;

/// Reads files as an import would and keeps nothing.
#[must_use]
pub fn inspect(files: &[ImportFile], limits: &Limits) -> Vec<FileAccount> {
    files.iter().map(|file| inspect_one(file, limits)).collect()
}

fn inspect_one(file: &ImportFile, limits: &Limits) -> FileAccount {
    let prepared = match prepare(file, limits) {
        Ok(prepared) => prepared,
        Err(finding) => return FileAccount::of_unread(&file.name, file.bytes, vec![finding]),
    };
    let mut account = FileAccount::of(&prepared);
    let texts = prepared.items.iter().filter_map(|item| if let PreparedItem::Text(text) = item { Some(text) } else { None });
    for (told, text) in account.texts.iter_mut().zip(texts) {
        let Some(structured) = &text.text else { continue };
        let provisions = structured.pieces.iter().filter(|piece| !stands_around(&piece.eid));
        let heads = provisions.map(|piece| PieceHead { eid: &piece.eid, num: &piece.num, heading: &piece.heading });
        let entry = |entry: render::ContentsEntry| OutlineEntry { depth: entry.depth, eid: entry.eid, num: entry.num, heading: entry.heading };
        told.outline = render::contents(&structured.frame, heads).into_iter().take(LONGEST_OUTLINE).map(entry).collect();
    }
    account
}
