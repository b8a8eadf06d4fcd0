//! From bytes to a reading: finds the format, calls its reader, adds what is known from beside the file.

use model::draft::{Content, Draft, Reading, TextDraft, TextFacts};
use model::finding::{Finding, Severity};
use model::text::document::Document;
use model::text::flow::Flow;

use crate::format::{Format, detect};
use crate::limits::Limits;
use crate::{akn, docx, facts, format, html, markdown, office, pdf, plain, records};

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
        Format::Html => of_flow(html::read(source.bytes, limits), source),
        Format::Docx => of_flow(docx::read(source.bytes, limits), source),
        Format::Pdf => of_flows(pdf::read(source.bytes, source.hints.language.as_ref(), limits), source),
        Format::AknXml => of_document(akn::read(source.bytes, limits), source),
        Format::JsonLines => records::json_lines::read(source.bytes, limits),
        Format::Csv => records::csv::read(source.bytes, limits),
        Format::Doc | Format::WordPerfect | Format::Rtf => of_flow(office::read(format, source.bytes, limits), source),
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
        Format::OpenDocument => "save the document as DOCX or PDF and import that",
        Format::Zip => "unpack the archive and import the folder",
        Format::Json => "give records as JSON Lines, one object a line, or the text as Akoma Ntoso, HTML or Markdown",
        _ => "convert the text to Akoma Ntoso, HTML or Markdown",
    };
    let root = if format == Format::OtherXml { format::root_of(bytes) } else { None };
    let message = match root {
        Some(root) => format!("it is XML whose root element is `{root}`, and of XML only Akoma Ntoso and XHTML are read"),
        None => format!("{} is known but not read", format.name()),
    };
    refused("format-not-read-yet", message, remedy)
}

fn refused(code: &str, message: impl Into<String>, remedy: &str) -> Reading {
    Reading { drafts: Vec::new(), findings: vec![Finding::new(Severity::Refused, code, message, remedy)] }
}
