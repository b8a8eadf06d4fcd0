//! Our own reader: what the file says of itself, what its pages cover up, and their words where no other program finds them better.
//!
//! The library under it is not ours and may fail in any way. This program starts itself in a jail to run it, once a file; where that cannot be
//! done, it runs here, on a thread of its own.

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use jail::Allowance;
use model::finding::{Finding, Severity};
use pdf_extract::Document;
use serde::{Deserialize, Serialize};

use super::about::{self, About};
use super::covered::{self, Covered};
use super::glyphs::Glyphs;
use super::layout::words::WordPage;
use crate::limits::{Deadline, Limits, took_too_long};
use crate::programs::Asked;

/// What came of a file.
#[derive(Default)]
pub(super) struct Opened {
    pub(super) about: About,
    pub(super) covered: Vec<Covered>,
    /// Empty where the words were not asked for.
    pub(super) pages: Vec<WordPage>,
}

/// What is looked for in a file, and for how long.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Errand {
    /// How many pages are read.
    pub pages: u32,
    /// How long it may take.
    pub seconds: u32,
    /// Whether the words are wanted, beside what lies around and above them.
    pub words: bool,
}

/// What is said of a file, a page at a time, so that what was read before time ran out is kept.
#[derive(Serialize, Deserialize)]
enum Said {
    About(Box<About>),
    Covered(Covered),
    Page(WordPage),
    /// A page that could not be read, with its number.
    Lost(u32),
    Broken(String),
    OutOfTime,
}

/// A file that is being opened.
pub(super) struct Opening {
    receiver: Receiver<Said>,
    deadline: Deadline,
    with_words: bool,
}

/// How much longer than a reading the program around it may take, to start and to say what it found.
const AROUND: Duration = Duration::from_secs(5);

/// Begins to open a file.
pub(super) fn open(bytes: &[u8], limits: &Limits, with_words: bool) -> Result<Opening, Finding> {
    let errand = Errand { pages: limits.max_pages, seconds: limits.max_seconds, words: with_words };
    if !limits.programs.can_read_shut_in() {
        return open_here(bytes.to_vec(), errand);
    }
    let (sender, receiver) = channel();
    let (bytes, limits) = (bytes.to_vec(), limits.clone());
    let deadline = limits.deadline().after(AROUND * 2);
    start("pdf-shut-in", 1 << 20, move || ask_shut_in(&bytes, errand, &limits, &sender))?;
    Ok(Opening { receiver, deadline, with_words })
}

/// Lets this program, started in a jail, open the file, and hands on what it says.
fn ask_shut_in(bytes: &[u8], errand: Errand, limits: &Limits, sender: &Sender<Said>) {
    let allowance = Allowance {
        time: Duration::from_secs(u64::from(errand.seconds)) + AROUND,
        cpu_seconds: u64::from(errand.seconds) + AROUND.as_secs(),
        disk: u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_add(1 << 20),
        output: limits.max_unpacked_bytes,
        ..Allowance::default()
    };
    let broken = |fault: String| {
        let _ = sender.send(Said::Broken(fault));
    };
    let said = match limits.programs.ask_shut_in(errand, bytes, &allowance) {
        Asked::Said(said) => said,
        Asked::NotHere => return broken("its reader is gone; if Lexarium was updated, start it again".to_owned()),
        Asked::Failed(failure) => return broken(format!("its reader failed, shut in by itself: {failure}")),
    };
    let mut rest = said.as_slice();
    while !rest.is_empty() {
        let Ok((said, after)) = postcard::take_from_bytes(rest) else {
            return broken("its reader gave no answer that could be understood; if Lexarium was updated, start it again".to_owned());
        };
        rest = after;
        if sender.send(said).is_err() {
            return;
        }
    }
}

/// Reads a file as the program that was started for it: says what is found to `out`, for the program outside.
///
/// # Errors
/// When it cannot be said.
pub fn tell(bytes: Vec<u8>, errand: Errand, out: &mut impl Write) -> std::io::Result<()> {
    let mut say = |said: &Said| postcard::to_stdvec(said).map_err(std::io::Error::other).and_then(|said| out.write_all(&said));
    let opening = match open_here(bytes, errand) {
        Ok(opening) => opening,
        Err(finding) => return say(&Said::Broken(finding.message)),
    };
    while let Some(said) = opening.next() {
        say(&said)?;
        if matches!(said, Said::OutOfTime) {
            break;
        }
    }
    Ok(())
}

/// Opens a file in this process: on a thread of its own, with time and stack bounded; a panic of the library costs one page. A thread that does not
/// end in time is left to itself; it holds the file and ends with the program.
fn open_here(bytes: Vec<u8>, errand: Errand) -> Result<Opening, Finding> {
    let deadline = Deadline::in_seconds(errand.seconds);
    let (sender, receiver) = channel();
    start("pdf", 64 << 20, move || {
        if catch_unwind(AssertUnwindSafe(|| say_all(&bytes, errand, deadline, &sender))).is_err() {
            let _ = sender.send(Said::Broken("its structure is broken".to_owned()));
        }
    })?;
    Ok(Opening { receiver, deadline, with_words: errand.words })
}

fn start(name: &str, stack: usize, work: impl FnOnce() + Send + 'static) -> Result<(), Finding> {
    let started = std::thread::Builder::new().name(name.to_owned()).stack_size(stack).spawn(work);
    started.map(|_| ()).map_err(|_| super::broken("no thread could be started for it"))
}

fn say_all(bytes: &[u8], errand: Errand, deadline: Deadline, sender: &Sender<Said>) {
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
    for (number, page) in document.get_pages().into_iter().take(usize::try_from(errand.pages).unwrap_or(usize::MAX)) {
        let covered = catch_unwind(AssertUnwindSafe(|| covered::of_page(&document, number, page)));
        if sender.send(Said::Covered(covered.unwrap_or_else(|_| Covered::nothing(number)))).is_err() {
            return;
        }
        if errand.words {
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
    /// What is said next; nothing at the end.
    fn next(&self) -> Option<Said> {
        match self.receiver.recv_timeout(self.deadline.left()) {
            Ok(said) => Some(said),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => Some(Said::OutOfTime),
        }
    }

    /// All that was found until the time was up.
    pub(super) fn finish(self, findings: &mut Vec<Finding>) -> Result<Opened, Finding> {
        let mut opened = Opened::default();
        let mut lost = Vec::new();
        while let Some(said) = self.next() {
            match said {
                Said::About(about) => opened.about = *about,
                Said::Covered(covered) => opened.covered.push(covered),
                Said::Page(page) => opened.pages.push(page),
                Said::Lost(number) => {
                    lost.push(number);
                    opened.pages.push(WordPage::default());
                }
                Said::Broken(fault) => return Err(super::broken(&fault)),
                Said::OutOfTime => {
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
