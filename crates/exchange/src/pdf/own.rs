//! Our own reader: what the file says of itself, what its pages cover up, and their words where no other program finds them better.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};

use model::finding::{Finding, Severity};
use pdf_extract::Document;

use super::about::{self, About};
use super::covered::{self, Covered};
use super::glyphs::Glyphs;
use super::layout::words::WordPage;
use crate::limits::{Deadline, Limits, took_too_long};

/// What came of a file.
#[derive(Default)]
pub(super) struct Opened {
    pub(super) about: About,
    pub(super) covered: Vec<Covered>,
    /// Empty where the words were not asked for.
    pub(super) pages: Vec<WordPage>,
}

/// What the thread says, a page at a time, so that what was read before time ran out is kept.
enum Said {
    About(Box<About>),
    Covered(Covered),
    Page(WordPage),
    /// A page that could not be read, with its number.
    Lost(u32),
    Broken(String),
}

/// A file that is being opened.
pub(super) struct Opening {
    receiver: Receiver<Said>,
    deadline: Deadline,
    with_words: bool,
}

/// Begins to open a file with a library that is not ours and may fail in any way: on a thread of its own, with time and stack bounded; a panic of
/// it costs one page. A thread that does not end in time is left to itself; it holds the file and ends with the program.
pub(super) fn open(bytes: &[u8], limits: &Limits, with_words: bool) -> Result<Opening, Finding> {
    let deadline = limits.deadline();
    let (sender, receiver) = channel();
    let (bytes, most) = (bytes.to_vec(), limits.max_pages);
    let work = move || {
        if catch_unwind(AssertUnwindSafe(|| say_all(&bytes, most, with_words, deadline, &sender))).is_err() {
            let _ = sender.send(Said::Broken("its structure is broken".to_owned()));
        }
    };
    if std::thread::Builder::new().name("pdf".to_owned()).stack_size(64 << 20).spawn(work).is_err() {
        return Err(super::broken("no thread could be started for it"));
    }
    Ok(Opening { receiver, deadline, with_words })
}

fn say_all(bytes: &[u8], most: u32, with_words: bool, deadline: Deadline, sender: &Sender<Said>) {
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
    let _ = sender.send(Said::About(Box::new(about::of(&document))));
    for (number, page) in document.get_pages().into_iter().take(usize::try_from(most).unwrap_or(usize::MAX)) {
        let covered = catch_unwind(AssertUnwindSafe(|| covered::of_page(&document, number, page)));
        if sender.send(Said::Covered(covered.unwrap_or_else(|_| Covered::nothing(number)))).is_err() {
            return;
        }
        if with_words {
            let drawn = catch_unwind(AssertUnwindSafe(|| {
                let mut glyphs = Glyphs::default();
                pdf_extract::output_doc_page(&document, &mut glyphs, number).map(|()| glyphs.into_page())
            }));
            let said = match drawn {
                Ok(Ok(page)) => Said::Page(page),
                Ok(Err(_)) | Err(_) => Said::Lost(number),
            };
            if sender.send(said).is_err() {
                return;
            }
        }
        if deadline.has_passed() {
            return;
        }
    }
}

impl Opening {
    /// All that was found until the time was up.
    pub(super) fn finish(self, findings: &mut Vec<Finding>) -> Result<Opened, Finding> {
        let mut opened = Opened::default();
        let mut lost = Vec::new();
        loop {
            match self.receiver.recv_timeout(self.deadline.left()) {
                Ok(Said::About(about)) => opened.about = *about,
                Ok(Said::Covered(covered)) => opened.covered.push(covered),
                Ok(Said::Page(page)) => opened.pages.push(page),
                Ok(Said::Lost(number)) => {
                    lost.push(number);
                    opened.pages.push(WordPage::default());
                }
                Ok(Said::Broken(fault)) => return Err(super::broken(&fault)),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    findings.push(took_too_long());
                    break;
                }
            }
        }
        if opened.covered.is_empty() {
            return Err(super::broken("it has no pages"));
        }
        if self.with_words && lost.len() == opened.pages.len() {
            return Err(super::broken("none of its pages is whole"));
        }
        if let Some(first) = lost.first() {
            let message = format!("{} of its {} pages could not be read and were left out", lost.len(), opened.pages.len());
            let remedy = "open it in a viewer and print it to a new PDF, or give the text in another format";
            findings.push(Finding::new(Severity::Warning, "pdf-pages-lost", message, remedy).on_page(*first));
        }
        Ok(opened)
    }
}
