//! From words with their places to texts: running heads taken out, columns read down, lines joined, notes put where their marks are.
//!
//! Whatever finds the words of a page (poppler, tesseract, our own reader) goes through here, so that all read a page alike.

mod columns;
mod lines;
mod page;
mod paragraphs;
mod parallel;
mod running;
pub(crate) mod words;

use std::collections::{HashMap, HashSet};

use model::text::document::{Block, Inline};
use model::text::flow::{Flow, Line};

use self::lines::{MARK_ENDS, MARK_OPENS};
use self::page::{Note, PageLines};
use self::paragraphs::Paragraph;
use self::words::WordPage;
use crate::wording::plain_runs;

/// The text of the pages; several where their columns say the same in several languages, in the order of the columns.
pub(crate) fn texts_of(mut pages: Vec<WordPage>) -> Vec<Flow> {
    running::take_out(&mut pages);
    let gutters = columns::gutters_of(&pages);
    if let Some(texts) = parallel::texts_of(&pages, &gutters) {
        return texts.into_iter().map(flow_of).collect();
    }
    vec![flow_of(pages.iter().zip(&gutters).map(|(page, gutters)| page::read(page, gutters)).collect())]
}

/// Joins pages, then puts each note where its mark stands. One whose mark is not found stands as a paragraph after what it interrupts.
fn flow_of(pages: Vec<PageLines>) -> Flow {
    let paragraphs = paragraphs::of_pages(&pages).into_iter();
    let line = |paragraph: Paragraph| Line { page: Some(paragraph.page), ..Line::paragraph(marked_runs(&paragraph.text)) };
    let written = paragraphs.filter(|paragraph| !paragraphs::is_rule(&paragraph.text));
    let mut flow = Flow { lines: written.map(line).filter(|line| !line.text.is_empty()).collect() };
    let notes = notes_by_page(pages);
    let mut waiting: HashMap<(u32, String), usize> = HashMap::new();
    for (place, (page, note)) in notes.iter().enumerate().rev() {
        waiting.extend(note.mark.clone().map(|mark| ((*page, mark), place)));
    }
    let mut placed = HashSet::new();
    for line in &mut flow.lines {
        let first = line.page.unwrap_or(1);
        for run in &mut line.text {
            let Inline::Superscript(inner) = run else { continue };
            let mark = Inline::plain(inner).trim().to_owned();
            // A paragraph that begins on a page may go on over the next.
            let found = (first..=first.saturating_add(1)).find_map(|page| waiting.remove(&(page, mark.clone())));
            if let Some((place, (_, note))) = found.and_then(|place| Some((place, notes.get(place)?))) {
                placed.insert(place);
                *run = Inline::Note { marker: mark, content: vec![Block::Paragraph(plain_runs(&note.text))] };
            }
        }
    }
    let left_over = notes.into_iter().enumerate().filter(|(place, _)| !placed.contains(place)).map(|(_, note)| note);
    flow.lines = with_notes(flow.lines, left_over);
    flow
}

/// Each note after the last paragraph that begins on its page.
fn with_notes(lines: Vec<Line>, notes: impl Iterator<Item = (u32, Note)>) -> Vec<Line> {
    let mut notes = notes.peekable();
    let mut all = Vec::with_capacity(lines.len());
    let paragraph = |(page, note): (u32, Note)| {
        let words = note.mark.map_or(note.text.clone(), |mark| format!("{mark} {}", note.text));
        Line { page: Some(page), ..Line::paragraph(plain_runs(&words)) }
    };
    for line in lines {
        let begins = line.page.unwrap_or(1);
        while let Some(note) = notes.next_if(|(page, _)| *page < begins) {
            all.push(paragraph(note));
        }
        all.push(line);
    }
    all.extend(notes.map(paragraph));
    all
}

/// The notes with their pages, from 1; what goes on from the page before is joined to its note.
fn notes_by_page(pages: Vec<PageLines>) -> Vec<(u32, Note)> {
    let mut notes: Vec<(u32, Note)> = Vec::new();
    for (number, page) in (1_u32..).zip(pages) {
        for note in page.notes {
            match (&note.mark, notes.last_mut()) {
                (None, Some((before, last))) if number - *before <= 1 => crate::plain::join(&mut last.text, &note.text),
                _ => notes.push((number, note)),
            }
        }
    }
    notes
}

/// The words of a paragraph, what was raised as such.
fn marked_runs(paragraph: &str) -> Vec<Inline> {
    if !paragraph.contains(MARK_OPENS) {
        return plain_runs(paragraph);
    }
    let mut wording = crate::wording::Wording::new();
    for part in paragraph.split_inclusive([MARK_OPENS, MARK_ENDS]) {
        let (words, sign) = match part.chars().last() {
            Some(sign @ (MARK_OPENS | MARK_ENDS)) => (part.get(..part.len() - sign.len_utf8()).unwrap_or_default(), Some(sign)),
            _ => (part, None),
        };
        wording.push(words);
        match sign {
            Some(MARK_OPENS) => wording.open(crate::wording::Mark::Superscript),
            Some(_) => wording.close(&crate::wording::Mark::Superscript),
            None => {}
        }
    }
    wording.finish()
}
