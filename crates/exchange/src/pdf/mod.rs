//! PDF with a text layer: page by page, lines in the order in which they are drawn. What comes out is machine text.

mod page;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};

use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::text::flow::Flow;
use pdf_extract::Document;

use crate::limits::{Deadline, Limits, took_too_long};
use crate::plain::flow_of_pages;
use crate::read::FlowReading;

/// Letters on a page below which it is a picture.
const FEWEST_LETTERS: usize = 20;

/// Reads the text layer. Without one the file is kept as it is, with a finding.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let mut findings = Vec::new();
    let Extracted { title, pages } = extracted(bytes, limits, &mut findings)?;
    let mut facts = TextFacts { title, ..TextFacts::default() };
    let letters: usize = pages.iter().map(|page| page.chars().filter(|character| character.is_alphabetic()).count()).sum();
    if letters < FEWEST_LETTERS * pages.len().clamp(1, 50) {
        let message = "the file has pictures of pages and no text layer; it is kept and offered, and cannot be searched";
        findings.push(Finding::new(Severity::Warning, "pdf-no-text", message, "recognise the text (OCR) and import the result"));
        return Ok(FlowReading { flow: Flow::default(), facts, findings });
    }
    if let Some(why) = why_to_review(&pages, letters) {
        facts.needs_review = true;
        let remedy = "compare it with the original before citing it, or import another format";
        findings.push(Finding::new(Severity::Warning, "machine-text", why, remedy));
    }
    let flow = flow_of_pages(pages.iter().map(String::as_str));
    Ok(FlowReading { flow, facts, findings })
}

/// Scripts of which a PDF keeps the drawing rather than the letters.
fn why_to_review(pages: &[String], letters: usize) -> Option<&'static str> {
    let share = |belongs: fn(char) -> bool| pages.iter().flat_map(|page| page.chars()).filter(|character| belongs(*character)).count() * 5 > letters;
    if share(page::is_right_to_left) {
        return Some("text that runs from right to left comes out of a PDF with its order worked out by machine");
    }
    let is_stacked = |character: char| matches!(u32::from(character), 0x900..=0xDFF | 0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF);
    share(is_stacked).then_some("letters that are drawn above and below one another come out of a PDF in an order worked out by machine")
}

/// What was drawn.
#[derive(Default)]
struct Extracted {
    title: Option<String>,
    pages: Vec<String>,
}

/// What the thread says, a page at a time, so that what was read before time ran out is kept.
enum Said {
    Title(String),
    Page(String),
    /// A page that could not be read, with its number.
    Lost(u32),
    Broken(String),
}

/// The text by a reader that is not ours and may fail in any way: it runs on a thread of its own, with time and stack bounded, and a panic
/// of it costs one page. A thread that does not end in time is left to itself; it holds the file and ends with the program.
fn extracted(bytes: &[u8], limits: &Limits, findings: &mut Vec<Finding>) -> Result<Extracted, Finding> {
    let deadline = limits.deadline();
    let (sender, receiver) = channel();
    let (bytes, most) = (bytes.to_vec(), limits.max_pages);
    let work = move || {
        if catch_unwind(AssertUnwindSafe(|| say_all(&bytes, most, deadline, &sender))).is_err() {
            let _ = sender.send(Said::Broken("its structure is broken".to_owned()));
        }
    };
    if std::thread::Builder::new().name("pdf".to_owned()).stack_size(64 << 20).spawn(work).is_err() {
        return Err(broken("no thread could be started for it"));
    }
    listen(&receiver, deadline, findings)
}

fn say_all(bytes: &[u8], most: u32, deadline: Deadline, sender: &Sender<Said>) {
    let opened = Document::load_mem(bytes).and_then(|mut document| {
        if document.is_encrypted() {
            document.decrypt("")?;
        }
        Ok(document)
    });
    let document = match opened {
        Ok(document) => document,
        Err(error) => {
            let _ = sender.send(Said::Broken(error.to_string()));
            return;
        }
    };
    if let Some(title) = title(&document) {
        let _ = sender.send(Said::Title(title));
    }
    for number in document.get_pages().into_keys().take(usize::try_from(most).unwrap_or(usize::MAX)) {
        let drawn = catch_unwind(AssertUnwindSafe(|| {
            let mut page = page::Page::default();
            pdf_extract::output_doc_page(&document, &mut page, number).map(|()| page.text())
        }));
        let said = match drawn {
            Ok(Ok(text)) => Said::Page(text),
            Ok(Err(_)) | Err(_) => Said::Lost(number),
        };
        if sender.send(said).is_err() || deadline.has_passed() {
            return;
        }
    }
}

fn listen(receiver: &Receiver<Said>, deadline: Deadline, findings: &mut Vec<Finding>) -> Result<Extracted, Finding> {
    let mut extracted = Extracted::default();
    let mut lost = Vec::new();
    loop {
        match receiver.recv_timeout(deadline.left()) {
            Ok(Said::Title(title)) => extracted.title = Some(title),
            Ok(Said::Page(text)) => extracted.pages.push(text),
            Ok(Said::Lost(number)) => {
                lost.push(number);
                extracted.pages.push(String::new());
            }
            Ok(Said::Broken(fault)) => return Err(broken(&fault)),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                findings.push(took_too_long());
                break;
            }
        }
    }
    if extracted.pages.is_empty() {
        return Err(broken("it has no pages"));
    }
    if lost.len() == extracted.pages.len() {
        return Err(broken("none of its pages is whole"));
    }
    if let Some(first) = lost.first() {
        let message = format!("{} of its {} pages could not be read and were left out", lost.len(), extracted.pages.len());
        let remedy = "open it in a viewer and print it to a new PDF, or give the text in another format";
        findings.push(Finding::new(Severity::Warning, "pdf-pages-lost", message, remedy).on_page(*first));
    }
    Ok(extracted)
}

/// The title of the file's properties, unless a program made it up.
fn title(document: &Document) -> Option<String> {
    let info = document.trailer.get(b"Info").ok()?;
    let info = document.dereference(info).ok()?.1.as_dict().ok()?;
    let title = document.dereference(info.get(b"Title").ok()?).ok()?.1.as_str().ok()?;
    let title = match title {
        [0xfe, 0xff, utf16 @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(utf16).0,
        _ => encoding_rs::WINDOWS_1252.decode_without_bom_handling(title).0,
    };
    crate::facts::credible_title(&title)
}

fn broken(fault: &str) -> Finding {
    let message = format!("the PDF cannot be read: {fault}");
    Finding::new(Severity::Refused, "pdf-broken", message, "open it in a viewer and print it to a new PDF, or give the text in another format")
}
