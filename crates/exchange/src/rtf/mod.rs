//! Rich Text Format: paragraphs, marks, printed labels, tables and notes, in the code page of each font (RTF 1.9.1).

mod body;
mod token;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};

use crate::limits::Limits;
use crate::read::FlowReading;

/// Reads a document.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let mut findings = Vec::new();
    let body::Read { flow, title, timely, pictures } = body::read(bytes, limits);
    if !timely {
        findings.push(crate::limits::took_too_long());
    }
    if flow.lines.is_empty() {
        let what = if pictures { "only pictures" } else { "nothing" };
        let message = format!("the document has no words, {what}; it is kept and offered, and cannot be searched");
        findings.push(Finding::new(Severity::Warning, "no-text", message, "recognise the text (OCR) and import the result"));
    }
    let facts = TextFacts { title: crate::facts::credible_title(&title), ..TextFacts::default() };
    Ok(FlowReading { flow, facts, findings })
}
