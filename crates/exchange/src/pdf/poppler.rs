//! The words of a PDF as poppler's `pdftotext` finds them, asked in a jail.

use std::time::Duration;

use jail::Allowance;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::layout::words::{Word, WordPage};
use crate::limits::Limits;
use crate::programs::{Asked, Programs};

/// The pages with their words; nothing where the program is not there, the failure where it has failed.
pub(super) fn pages(bytes: &[u8], limits: &Limits) -> Result<Option<Vec<WordPage>>, jail::Failure> {
    let seconds = u64::from(limits.max_seconds);
    let disk = u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_add(1 << 20);
    let output = limits.max_unpacked_bytes;
    let allowance = Allowance { time: Duration::from_secs(seconds), cpu_seconds: seconds, processes: 4, disk, output, ..Allowance::default() };
    let last = limits.max_pages.to_string();
    match limits.programs.ask("pdftotext", &["-q", "-bbox", "-l", &last, "input", "-"], bytes, &allowance) {
        Asked::Said(said) => Ok(Some(pages_of(&crate::encoding::decode(&said, None).0))),
        Asked::NotHere => Ok(None),
        Asked::Failed(failure) => Err(failure),
    }
}

/// Whether pages can be read with it.
pub(super) fn is_here(programs: &Programs) -> bool {
    programs.has("pdftotext")
}

/// Reads `<page width height><word xMin yMin xMax yMax>word</word>…`.
fn pages_of(said: &str) -> Vec<WordPage> {
    let mut pages: Vec<WordPage> = Vec::new();
    let mut word: Option<Word> = None;
    let mut reader = Reader::from_str(said);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) if element.local_name().as_ref() == "page" => {
                pages.push(WordPage { width: number(&element, "width"), height: number(&element, "height"), words: Vec::new() });
            }
            Ok(Event::Start(element)) if element.local_name().as_ref() == "word" => {
                let [left, top, right, bottom] = ["xMin", "yMin", "xMax", "yMax"].map(|name| number(&element, name));
                word = Some(Word { left, top, right, bottom, text: String::new() });
            }
            Ok(Event::Text(text)) => {
                if let Some(word) = &mut word {
                    word.text.push_str(&text);
                }
            }
            Ok(Event::GeneralRef(name)) => {
                if let Some(word) = &mut word {
                    word.text.push_str(&crate::wording::character_of(&name));
                }
            }
            Ok(Event::End(element)) if element.local_name().as_ref() == "word" => {
                if let (Some(page), Some(word)) = (pages.last_mut(), word.take()) {
                    page.take(word);
                }
            }
            Ok(Event::Eof) | Err(_) => return pages,
            Ok(_) => {}
        }
    }
}

fn number(element: &BytesStart<'_>, name: &str) -> f64 {
    let found = element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name);
    found.and_then(|attribute| attribute.value.parse().ok()).unwrap_or(0.0)
}
