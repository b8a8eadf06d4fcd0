//! From the bytes of a file to texts and records ready to be recognised: everything that needs no store.

use exchange::akn::{self, AknMeta};
use exchange::{Limits, Source as FileSource};
use model::case::Disposition;
use model::draft::{Content, Draft, TextDraft, TextFacts};
use model::finding::{Finding, Severity};
use model::frbr::FrbrAddress;
use model::hash::Sha256;
use model::language::Language;
use model::record::{Kind, Record};
use model::text::document::{Block, Document, DocumentKind, Inline, Item};
use model::text::structured::StructuredText;

use super::gather::ImportFile;
use super::told;

/// A file that was read, with all that came out of it.
pub(crate) struct Prepared {
    pub(crate) name: String,
    pub(crate) length: u64,
    /// The file itself, until it is kept.
    pub(crate) bytes: Vec<u8>,
    pub(crate) sha256: Sha256,
    pub(crate) media_type: &'static str,
    pub(crate) format: Option<exchange::Format>,
    pub(crate) items: Vec<PreparedItem>,
    pub(crate) findings: Vec<Finding>,
}

/// One work or record out of a file.
pub(crate) enum PreparedItem {
    Text(Box<PreparedText>),
    Record(Box<Record>),
}

/// A text with its facts, structured and named.
pub(crate) struct PreparedText {
    pub(crate) facts: TextFacts,
    pub(crate) kind: Kind,
    /// Whether the file itself has the structure of an act or a bill, as the formats in which States publish their laws have.
    pub(crate) is_law_by_format: bool,
    pub(crate) language: Language,
    /// How sure the language is, where it was told from the words.
    pub(crate) language_confidence: Option<f32>,
    pub(crate) work: FrbrAddress,
    /// Nothing where the file is kept as original only.
    pub(crate) text: Option<StructuredText>,
}

/// Opens and reads one file. What cannot be read is a finding, never an error.
pub(crate) fn prepare(file: &ImportFile, limits: &Limits) -> Result<Prepared, Finding> {
    let bytes = std::fs::read(&file.path).map_err(|error| {
        Finding::new(Severity::Refused, "cannot-open", format!("cannot be opened: {error}"), "check the path and its permissions").in_file(&file.name)
    })?;
    Ok(prepare_bytes(&file.name, bytes, &file.hints, limits))
}

/// The finding of a file that is longer than one may be.
pub(crate) fn too_large(file: &ImportFile, limits: &Limits) -> Finding {
    let message = format!("the file has {} bytes, more than the {} that one file may have", file.bytes, limits.max_bytes);
    Finding::new(Severity::Refused, "file-too-large", message, "split the file, or raise the limit").in_file(&file.name)
}

/// Reads bytes that are already here, as from an upload.
pub(crate) fn prepare_bytes(name: &str, bytes: Vec<u8>, hints: &TextFacts, limits: &Limits) -> Prepared {
    let mut reading = exchange::read(&FileSource { name, bytes: &bytes, hints: hints.clone() }, limits);
    let format = exchange::detect(&bytes, name);
    let media_type = format.map_or("application/octet-stream", exchange::Format::media_type);
    let mut findings: Vec<Finding> = reading.findings.into_iter().map(|finding| finding.in_file(name)).collect();
    if format == Some(exchange::Format::Html) && hints.language.is_none() {
        told::language_of_page(&mut reading.drafts, &mut |finding| findings.push(finding.in_file(name)));
    }
    told::kind_and_state(&mut reading.drafts, &mut |finding| findings.push(finding.in_file(name)));
    let sha256 = Sha256::of(&bytes);
    let mut items = Vec::with_capacity(reading.drafts.len());
    for draft in reading.drafts {
        match draft {
            Draft::Record(record) => items.push(PreparedItem::Record(Box::new(record))),
            Draft::Text(draft) => {
                let (drafts, apart) = analysis::segment::one_after_another(draft, sha256);
                findings.extend(apart.map(|finding| finding.in_file(name)));
                items.extend(drafts.into_iter().map(|draft| PreparedItem::Text(Box::new(structure(name, draft, &mut findings)))));
            }
        }
    }
    Prepared { name: name.to_owned(), length: bytes.len() as u64, sha256, media_type, format, bytes, items, findings }
}

/// Gives a text its provisions, its language, its addresses.
fn structure(name: &str, draft: TextDraft, findings: &mut Vec<Finding>) -> PreparedText {
    let TextDraft { mut facts, content } = draft;
    let told_language = if facts.language.is_none() { told::language(&content) } else { None };
    let language_confidence = told_language.as_ref().map(|(_, confidence)| *confidence);
    facts.language = facts.language.or(told_language.map(|(language, _)| language));
    let is_structured = matches!(content, Content::Document(_));
    let mut document = match content {
        Content::Document(document) => document,
        Content::Flow(flow) => {
            let segmented = analysis::segment::segment(&flow, &facts);
            findings.extend(segmented.findings.into_iter().map(|finding| finding.in_file(name)));
            facts = segmented.facts;
            segmented.document
        }
    };
    let language = facts.language.clone().unwrap_or_else(|| {
        findings.push(language_unknown().in_file(name));
        Language::undetermined()
    });
    let kind = facts.kind.unwrap_or_else(|| match document.kind {
        DocumentKind::Judgment => Kind::Case,
        DocumentKind::Act | DocumentKind::Bill | DocumentKind::Doc => {
            told::after(&facts, &document, is_structured, &mut |finding| findings.push(finding.in_file(name)))
        }
    });
    let is_law_by_format = is_structured && matches!(document.kind, DocumentKind::Act | DocumentKind::Bill);
    document.kind = document_kind(kind, document.kind);
    if facts.title.as_deref().is_none_or(|title| title.trim().is_empty()) {
        let called = facts.frame_title.take().or_else(|| first_words(&document));
        facts.title = called.or_else(|| Some(name.rsplit('/').next().unwrap_or(name).to_owned()));
    }
    akn::give_eids(&mut document);
    if kind == Kind::Law {
        findings.extend(analysis::names_itself::fill(&mut facts, &document).into_iter().map(|finding| finding.in_file(name)));
    }
    let work = work_address(kind, &facts);
    let text = (!is_empty(&document)).then(|| akn::write(&document, &AknMeta { work: work.clone(), ..AknMeta::of(&facts) }));
    if kind == Kind::Case {
        facts.disposition = facts.disposition.take().or_else(|| disposition(&document, language.primary(), text.as_ref()));
        findings.extend(pseudonyms(&facts, text.as_ref()).map(|finding| finding.in_file(name)));
    }
    PreparedText { facts, kind, is_law_by_format, language, language_confidence, work, text }
}

fn language_unknown() -> Finding {
    let message = "the language of the text could not be told";
    Finding::new(Severity::Warning, "language-unknown", message, "name it in a manifest, or with --language")
}

/// What the court decided, with the address of the piece of the text in which it stands.
fn disposition(document: &Document, language: &str, text: Option<&StructuredText>) -> Option<Disposition> {
    let found = analysis::disposition::of(document, language)?;
    let within = found.provision.clone().unwrap_or_default();
    let first = found.words.lines().next().unwrap_or_default().trim_end_matches('…').to_owned();
    let holds = |eid: &str| within == eid || within.strip_prefix(eid).is_some_and(|inner| inner.starts_with("__"));
    let pieces = || text.into_iter().flat_map(|text| &text.pieces);
    let piece = pieces().find(|piece| holds(&piece.eid)).or_else(|| pieces().find(|piece| piece.plain().contains(&first)));
    Some(Disposition { provision: piece.map(|piece| piece.eid.clone()), words: found.words, ..found })
}

/// Names that may be those of natural persons: by the publisher's word, and by their form. They are suggested and never touched.
fn pseudonyms(facts: &TextFacts, text: Option<&StructuredText>) -> Option<Finding> {
    let mut names: Vec<String> =
        facts.parties.iter().map(|(_, name)| name.clone()).filter(|name| analysis::persons::reads_like_a_person(name)).collect();
    let words: String = text.map(|text| text.pieces.iter().map(|piece| piece.plain() + "\n").collect()).unwrap_or_default();
    let named_by_office = |name: &String| facts.judges.iter().any(|judge| judge.contains(name.as_str()));
    let by_form = analysis::persons::by_form(&words).into_iter().filter(|name| !named_by_office(name));
    by_form.for_each(|name| {
        if !names.contains(&name) {
            names.push(name)
        }
    });
    if names.is_empty() {
        return None;
    }
    let shown = names.iter().take(20).cloned().collect::<Vec<_>>().join(", ");
    let more = names.len().checked_sub(20).filter(|more| *more > 0).map(|more| format!(" and {more} more")).unwrap_or_default();
    let message = format!("{} names read like those of natural persons and were left as they stand: {shown}{more}", names.len());
    Some(Finding::new(Severity::Note, "persons-named", message, "where the rule asks for pseudonyms, import a text that has them"))
}

fn document_kind(kind: Kind, found: DocumentKind) -> DocumentKind {
    match kind {
        Kind::Law if found == DocumentKind::Bill => DocumentKind::Bill,
        Kind::Law => DocumentKind::Act,
        Kind::Case => DocumentKind::Judgment,
        _ => DocumentKind::Doc,
    }
}

fn is_empty(document: &Document) -> bool {
    document.body.is_empty()
        && document.preface.is_empty()
        && document.preamble.is_empty()
        && document.conclusions.is_empty()
        && document.schedules.is_empty()
}

/// The first words of a text that has no title, cut at a word after 120 characters.
fn first_words(document: &Document) -> Option<String> {
    let in_blocks = |blocks: &[Block]| {
        blocks.iter().find_map(|block| match block {
            Block::Paragraph(text) | Block::Heading(_, text) => {
                Some(Inline::plain(text)).filter(|text| text.chars().filter(|c| c.is_alphabetic()).count() > 3)
            }
            _ => None,
        })
    };
    let in_body = || {
        document.body.iter().find_map(|item| match item {
            Item::Block(block) => in_blocks(std::slice::from_ref(block)),
            Item::Division(division) => Some(Inline::plain(&division.heading)).filter(|heading| heading.len() > 3),
        })
    };
    let words = in_blocks(&document.preface).or_else(|| in_blocks(&document.preamble)).or_else(in_body)?;
    let mut title: String = words.chars().take(120).collect();
    if words.chars().count() > 120 {
        title.truncate(title.rfind(' ').unwrap_or(title.len()));
        title.push('…');
    }
    Some(title.trim().to_owned()).filter(|title| !title.is_empty())
}

/// The address of the work: its own where the document carries one, otherwise made of country, type, date and number.
fn work_address(kind: Kind, facts: &TextFacts) -> FrbrAddress {
    use model::alias::AliasScheme;
    let own = facts.aliases.iter().find(|alias| alias.scheme == AliasScheme::Frbr).and_then(|alias| alias.value.parse::<FrbrAddress>().ok());
    if let Some(own) = own {
        return FrbrAddress { language: None, date: None, eid: None, ..own };
    }
    let country = facts.country.map_or_else(|| "un".to_owned(), |country| country.as_str().to_ascii_lowercase());
    let work_type = match kind {
        Kind::Law => "act",
        Kind::Case => "judgment",
        Kind::Instrument => "agreement",
        _ => "doc",
    };
    let date = facts.date.or(facts.published).or(facts.in_force).map_or_else(|| "nd".to_owned(), |date| date.to_string());
    let number = facts.group.as_deref().or(facts.number.as_deref()).or(facts.citation.as_deref()).or(facts.title.as_deref()).unwrap_or("nn");
    let number: String = number.chars().take(80).collect();
    FrbrAddress::of_work(&country, work_type, facts.document_type.as_deref(), &date, &number)
}
