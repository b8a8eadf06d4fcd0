//! PDF with a text layer: by poppler where it is installed, else by a reader of our own language; machine text either way.

mod poppler;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::text::flow::{Flow, Line};
use unicode_bidi::BidiInfo;

use crate::limits::{Deadline, Limits, took_too_long};
use crate::plain::flow_of_pages;
use crate::read::FlowReading;

/// Letters on a page below which it is a picture.
const FEWEST_LETTERS: usize = 20;

/// Reads the text layer. Without one the file is kept as it is, with a finding.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let deadline = limits.deadline();
    let mut findings = Vec::new();
    let by_poppler = if limits.use_pdftotext { poppler::text(bytes, deadline) } else { None };
    let (text, visual) = match by_poppler {
        Some(text) => (text, false),
        None => (extracted(bytes, deadline, &mut findings)?, true),
    };
    let letters = text.chars().filter(|character| character.is_alphabetic()).count();
    let pages = text.matches('\u{c}').count().max(1);
    if letters < FEWEST_LETTERS * pages.min(50) {
        let message = "the file has pictures of pages and no text layer; it is kept and offered, and cannot be searched";
        findings.push(Finding::new(Severity::Warning, "pdf-no-text", message, "recognise the text (OCR) and import the result"));
        return Ok(FlowReading { flow: Flow::default(), facts: TextFacts::default(), findings });
    }
    let right_to_left = text.chars().filter(|character| matches!(u32::from(*character), 0x590..=0x8FF | 0xFB1D..=0xFEFC)).count() * 3 > letters;
    let mut facts = TextFacts::default();
    let mut flow = if right_to_left && visual {
        flow_of_pages(text.split('\u{c}').map(logical).collect::<Vec<_>>().iter().map(String::as_str))
    } else {
        flow_of_pages(text.split('\u{c}'))
    };
    if right_to_left {
        facts.needs_review = true;
        let message = "text that runs from right to left comes out of a PDF with its order guessed";
        findings.push(Finding::new(
            Severity::Warning,
            "machine-text",
            message,
            "compare it with the original before citing it, or import another format",
        ));
    }
    flow.lines.retain(|line: &Line| !line.plain().trim().is_empty());
    Ok(FlowReading { flow, facts, findings })
}

/// The text by the reader that comes with Lexarium. It is not ours and may fail in any way: it runs on a thread of its own, with time
/// and stack bounded, and a panic of it is a finding.
fn extracted(bytes: &[u8], deadline: Deadline, findings: &mut Vec<Finding>) -> Result<String, Finding> {
    let (sender, receiver) = std::sync::mpsc::channel();
    let bytes = bytes.to_vec();
    let work = move || {
        let read = std::panic::catch_unwind(|| pdf_extract::extract_text_from_mem_by_pages(&bytes));
        let _ = sender.send(read.map_err(|_| "its structure is broken".to_owned()).and_then(|read| read.map_err(|error| error.to_string())));
    };
    let started = std::thread::Builder::new().name("pdf".to_owned()).stack_size(64 << 20).spawn(work);
    if started.is_err() {
        return Err(broken("no thread could be started for it"));
    }
    match receiver.recv_timeout(deadline.left()) {
        Ok(Ok(pages)) => Ok(pages.join("\u{c}")),
        Ok(Err(fault)) => Err(broken(&fault)),
        Err(_) => {
            findings.push(took_too_long());
            Ok(String::new())
        }
    }
}

fn broken(fault: &str) -> Finding {
    let message = format!("the PDF cannot be read: {fault}");
    Finding::new(Severity::Refused, "pdf-broken", message, "open it in a viewer and print it to a new PDF, or give the text in another format")
}

/// Lines as they are written, from lines as they stand on the page.
fn logical(page: &str) -> String {
    let mut lines = Vec::new();
    for line in page.lines() {
        let info = BidiInfo::new(line, None);
        let shown: String = match info.paragraphs.first() {
            Some(paragraph) => info.reorder_line(paragraph, paragraph.range.clone()).into_owned(),
            None => line.to_owned(),
        };
        lines.push(shown);
    }
    lines.join("\n")
}
