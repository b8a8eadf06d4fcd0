//! Files of every format through the public face: what is read, what is refused, and that nothing ends a batch.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails there")]
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

use exchange::{Limits, Source};
use model::draft::{Content, Draft, Reading, TextDraft, TextFacts};
use model::text::document::{Block, Document, Inline, Item};
use model::text::flow::{Flow, Line};

mod akn_html;
mod archives;
mod case_json;
mod corpus;
mod detection;
mod docx;
mod docx_written;
mod encodings;
mod hostile;
mod html;
mod law_json;
mod legal_xml;
mod manifest;
mod markdown;
mod mutations;
mod office;
mod packages;
mod pdf;
mod plain;
mod records;
mod samples;
#[path = "../akn/schema.rs"]
mod schema;
mod shut_in;

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

fn facts_of(name: &str, bytes: &[u8]) -> TextFacts {
    text(name, bytes).facts
}

/// The provisions of a file, a line each: their depth by points, eId, level, number in quotes, heading; and what stands in them.
fn outline(name: &str, bytes: &[u8]) -> Vec<String> {
    let Content::Document(mut document) = text(name, bytes).content else { panic!("{name} has no provisions") };
    exchange::akn::give_eids(&mut document);
    let Document { preface, preamble, body, conclusions, schedules, .. } = document;
    let mut shown: Vec<String> = preface.iter().map(|block| format!("preface: {}", words(block))).collect();
    shown.extend(preamble.iter().map(|block| format!("preamble: {}", words(block))));
    below(&body, "", &mut shown);
    for schedule in schedules {
        let first = shown.len();
        below(&[Item::Division(schedule)], "", &mut shown);
        if let Some(line) = shown.get_mut(first) {
            line.insert_str(0, "schedule: ");
        }
    }
    shown.extend(conclusions.iter().map(|block| format!("conclusions: {}", words(block))));
    shown
}

fn below(items: &[Item], points: &str, shown: &mut Vec<String>) {
    for item in items {
        match item {
            Item::Division(division) => {
                let heading = Inline::plain(&division.heading);
                let num = division.num.as_deref().unwrap_or_default();
                shown.push(format!("{points}{} {:?} «{num}» {heading}", division.eid, division.level));
                below(&division.items, &format!("{points}. "), shown);
            }
            Item::Block(block) => shown.push(format!("{points}{}", words(block))),
        }
    }
}

fn words(block: &Block) -> String {
    let all = |blocks: &[Block]| blocks.iter().map(words).collect::<Vec<_>>().join(" ");
    match block {
        Block::Paragraph(line) | Block::Heading(_, line) => Inline::plain(line),
        Block::List(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("{} {}", item.num.as_deref().unwrap_or("•"), all(&item.blocks))).collect();
            format!("list: {}", items.join(" / "))
        }
        Block::Table(table) => format!("table: {}", table.rows.iter().flatten().map(|cell| all(&cell.blocks)).collect::<Vec<_>>().join(" | ")),
        Block::Quote(blocks) => format!("quote: {}", all(blocks)),
        Block::Preformatted(text) => text.clone(),
    }
}
