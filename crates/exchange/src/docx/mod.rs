//! DOCX: reading paragraphs with the numbers that Word computes, headings by style, tables, footnotes; and writing documents of our own.
//!
//! What was inserted is kept, what was deleted is left out.

pub mod pdf;
pub mod write;

mod body;
mod numbering;
mod properties;
mod unseen;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};

use crate::limits::Limits;
use crate::package::Package;
use crate::properties::{Properties, element_text};
use crate::read::FlowReading;

/// Reads a document.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let mut package = Package::open(bytes, "docx-broken", limits)?;
    let document = package.document()?;
    let styles = package.part("word/styles.xml")?.map(|xml| numbering::styles(&xml)).unwrap_or_default();
    let numbering = package.part("word/numbering.xml")?.map(|xml| numbering::lists(&xml)).unwrap_or_default();
    let links = package.part("word/_rels/document.xml.rels")?.map(|xml| properties::targets(&xml)).unwrap_or_default();
    let mut notes = package.part("word/footnotes.xml")?.map(|xml| body::notes(&xml)).unwrap_or_default();
    let endnotes = package.part("word/endnotes.xml")?.map(|xml| body::notes(&xml)).unwrap_or_default();
    notes.extend(endnotes.into_iter().map(|(id, words)| (format!("end {id}"), words)));
    let mut findings = Vec::new();
    let (flow, mut unseen) = body::Body::new(&styles, numbering, &links, &notes, limits).read(&document, &mut findings);
    if flow.lines.is_empty() {
        let message = "the document has no words, only pictures or nothing; it is kept and offered, and cannot be searched";
        findings.push(Finding::new(Severity::Warning, "no-text", message, "recognise the text (OCR) and import the result"));
    }
    if let Some(remarks) = package.part("word/comments.xml")? {
        unseen.count_remarks(&remarks);
    }
    findings.extend(unseen.findings());
    let core = package.part("docProps/core.xml")?;
    findings.extend(properties(core.as_deref(), package.part("docProps/app.xml")?.as_deref()).finding());
    let title = core.and_then(|xml| properties::title(&xml));
    let facts = TextFacts { title, hides_words: unseen.hides_words(), ..TextFacts::default() };
    Ok(FlowReading { flow, facts, findings })
}

/// Who made the document, for whom, with what.
fn properties(core: Option<&str>, app: Option<&str>) -> Properties {
    let mut properties = Properties::default();
    for (element, name) in [("dc:creator", "author"), ("cp:lastModifiedBy", "last changed by")] {
        properties.add_person(name, core.and_then(|xml| element_text(xml, element)));
    }
    for (element, name) in [("Company", "company"), ("Manager", "manager")] {
        properties.add_person(name, app.and_then(|xml| element_text(xml, element)));
    }
    properties.add_program("made with", app.and_then(|xml| element_text(xml, "Application")));
    properties
}
