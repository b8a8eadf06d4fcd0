//! From bytes to a reading: finds the format, calls its reader, adds what is known from beside the file.

use model::draft::{Content, Draft, Reading, TextDraft, TextFacts};
use model::finding::{Finding, Severity};
use model::text::document::Document;
use model::text::flow::Flow;

use crate::format::{Format, detect};
use crate::limits::Limits;
use crate::{akn, docx, epub, facts, format, html, json, legal_xml, markdown, office, opendocument, pdf, plain, records, rtf};

/// A file to be read.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    /// What the operator calls it; it stands in findings and decides between Markdown, plain text and CSV.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// What a manifest or the command line says of it: fills what the file does not say, and wins over guesses.
    pub hints: TextFacts,
}

/// What a reader of texts gives back.
#[derive(Debug)]
pub(crate) struct FlowReading {
    pub(crate) flow: Flow,
    pub(crate) facts: TextFacts,
    pub(crate) findings: Vec<Finding>,
}

/// Reads one file. It never panics; a file that cannot be read gives no draft and one refusal.
#[must_use]
pub fn read(source: &Source<'_>, limits: &Limits) -> Reading {
    let mut reading = read_within(source, limits);
    for finding in &mut reading.findings {
        if finding.place.file.is_empty() {
            source.name.clone_into(&mut finding.place.file);
        }
    }
    reading
}

fn read_within(source: &Source<'_>, limits: &Limits) -> Reading {
    let length = u64::try_from(source.bytes.len()).unwrap_or(u64::MAX);
    if length > limits.max_bytes {
        return refused(
            "too-large",
            format!("the file has {length} bytes, and at most {} are read", limits.max_bytes),
            "cut the file into parts, or raise the limit",
        );
    }
    let Some(format) = detect(source.bytes, source.name) else {
        return refused(
            "format-unknown",
            "the file is empty or in no format that holds text",
            "give the text as DOCX, PDF, HTML, Markdown or plain text",
        );
    };
    match format {
        Format::PlainText => of_flow(plain::read(source.bytes, limits), source),
        Format::Markdown => of_flow(markdown::read(source.bytes, limits), source),
        Format::Html => of_page(html::read(source.bytes, limits), source),
        Format::Docx => of_flow(docx::read(source.bytes, limits), source),
        Format::Rtf => of_flow(rtf::read(source.bytes, limits), source),
        Format::OpenDocument => of_flow(opendocument::read(source.bytes, limits), source),
        Format::Epub => of_flow(epub::read(source.bytes, limits), source),
        Format::Pdf => of_flows(pdf::read(source.bytes, source.hints.language.as_ref(), limits), source),
        Format::AknXml => of_document(akn::read(source.bytes, limits), source),
        Format::JusticeCanada | Format::Clml | Format::Uslm | Format::Formex | Format::IndoLaw | Format::CaseReport => {
            of_draft(legal_xml::read(format, source.bytes, limits), source)
        }
        Format::JsonLines => with_hints(json::read_lines(source.bytes, limits), source),
        Format::Json => with_hints(json::read(source.bytes, limits), source),
        Format::Csv => records::csv::read(source.bytes, limits),
        Format::Doc | Format::WordPerfect => of_flow(office::read(format, source.bytes, limits), source),
        other => not_read(other, source.bytes),
    }
}

fn of_flow(reading: Result<FlowReading, Finding>, source: &Source<'_>) -> Reading {
    match reading {
        Ok(FlowReading { flow, facts, findings }) => {
            let facts = facts::together(source.hints.clone(), facts);
            Reading { drafts: vec![Draft::Text(TextDraft { facts, content: Content::Flow(flow) })], findings }
        }
        Err(finding) => Reading { drafts: Vec::new(), findings: vec![finding] },
    }
}

/// What stands beside a file fills what its texts do not say. What is said of a file with several works is not said of each: a title, a group,
/// a date are those of one work.
fn with_hints(mut reading: Reading, source: &Source<'_>) -> Reading {
    let several = reading.drafts.len() > 1;
    let hints = if several { of_all(&source.hints) } else { source.hints.clone() };
    for draft in &mut reading.drafts {
        if let Draft::Text(text) = draft {
            text.facts = facts::together(std::mem::take(&mut text.facts), hints.clone());
        }
    }
    reading
}

/// What can be said of several works at once.
fn of_all(hints: &TextFacts) -> TextFacts {
    TextFacts {
        kind: hints.kind,
        country: hints.country,
        language: hints.language.clone(),
        issued_by: hints.issued_by.clone(),
        source: hints.source.clone(),
        sample: hints.sample,
        ..TextFacts::default()
    }
}

fn of_draft(reading: Result<(TextDraft, Vec<Finding>), Finding>, source: &Source<'_>) -> Reading {
    match reading {
        Ok((TextDraft { facts, content }, findings)) => {
            let facts = facts::together(facts, source.hints.clone());
            Reading { drafts: vec![Draft::Text(TextDraft { facts, content })], findings }
        }
        Err(finding) => Reading { drafts: Vec::new(), findings: vec![finding] },
    }
}

fn of_page(reading: Result<html::PageReading, Finding>, source: &Source<'_>) -> Reading {
    match reading {
        Ok(html::PageReading { content, facts, findings }) => {
            let facts = facts::together(source.hints.clone(), facts);
            Reading { drafts: vec![Draft::Text(TextDraft { facts, content })], findings }
        }
        Err(finding) => Reading { drafts: Vec::new(), findings: vec![finding] },
    }
}

/// Several texts out of one file.
fn of_flows(readings: Result<Vec<FlowReading>, Finding>, source: &Source<'_>) -> Reading {
    let mut all = Reading::default();
    match readings {
        Ok(readings) => {
            let several = readings.len() > 1;
            // What is said of the language of the file is said of one of its texts, nobody knows which.
            let hints = if several { TextFacts { language: None, ..source.hints.clone() } } else { source.hints.clone() };
            for reading in readings {
                let Reading { drafts, findings } = of_flow(Ok(reading), &Source { hints: hints.clone(), ..source.clone() });
                all.drafts.extend(drafts);
                all.findings.extend(findings);
            }
        }
        Err(finding) => all.findings.push(finding),
    }
    all
}

fn of_document(reading: Result<(Document, TextFacts, Vec<Finding>), Finding>, source: &Source<'_>) -> Reading {
    match reading {
        Ok((document, facts, findings)) => {
            let facts = facts::together(facts, source.hints.clone());
            Reading { drafts: vec![Draft::Text(TextDraft { facts, content: Content::Document(document) })], findings }
        }
        Err(finding) => Reading { drafts: Vec::new(), findings: vec![finding] },
    }
}

fn not_read(format: Format, bytes: &[u8]) -> Reading {
    let remedy = match format {
        Format::Zip | Format::Tar | Format::Gzip => "import the archive by itself, and its files are read one by one",
        Format::OtherArchive => "pack the files as ZIP or tar",
        Format::OtherPackage => "export the text as DOCX or PDF, or the table as CSV",
        _ => "convert the text to Akoma Ntoso, HTML or Markdown",
    };
    let root = if format == Format::OtherXml { format::root_of(bytes) } else { None };
    let message = match root {
        Some(root) => format!("it is XML whose root element is `{root}`, of a schema that is not known"),
        None => format!("{} is known but not read", format.name()),
    };
    refused("format-not-read-yet", message, remedy)
}

fn refused(code: &str, message: impl Into<String>, remedy: &str) -> Reading {
    Reading { drafts: Vec::new(), findings: vec![Finding::new(Severity::Refused, code, message, remedy)] }
}
