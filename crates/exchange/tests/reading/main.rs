//! Files of every format through the public face: what is read, what is refused, and that nothing ends a batch.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails there")]
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

use exchange::{Limits, Source};
use model::draft::{Content, Draft, Reading, TextDraft, TextFacts};
use model::text::flow::{Flow, Line};

mod corpus;
mod detection;
mod docx;
mod encodings;
mod hostile;
mod html;
mod manifest;
mod markdown;
mod pdf;
mod plain;
mod records;

/// A file read with nothing known beside it.
fn read(name: &str, bytes: &[u8]) -> Reading {
    exchange::read(&Source { name, bytes, hints: TextFacts::default() }, &Limits::default())
}

/// The one text of a file.
fn text(name: &str, bytes: &[u8]) -> TextDraft {
    let reading = read(name, bytes);
    let Some(Draft::Text(draft)) = reading.drafts.into_iter().next() else { panic!("{name} gave no text: {:?}", reading.findings) };
    draft
}

fn flow(name: &str, bytes: &[u8]) -> Flow {
    let Content::Flow(flow) = text(name, bytes).content else { panic!("{name} is no flow") };
    flow
}

/// The paragraphs of a file without marks.
fn lines(name: &str, bytes: &[u8]) -> Vec<String> {
    flow(name, bytes).lines.iter().map(Line::plain).collect()
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.findings.iter().map(|finding| finding.code.as_str()).collect()
}
