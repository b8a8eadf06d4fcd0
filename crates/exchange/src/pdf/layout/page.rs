//! A page in reading order: down each column, from each line that stands over all columns to the next; notes at its foot taken out.

use super::columns::{self, Gutter};
use super::lines::{MARK_ENDS, MARK_OPENS, TextLine, lines_of};
use super::words::WordPage;

/// The lines of a page in reading order, and its notes.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct PageLines {
    pub(crate) bands: Vec<Band>,
    pub(crate) notes: Vec<Note>,
}

/// Lines below one another.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Band {
    /// The column, from 0; nothing for lines over all columns.
    pub(crate) column: Option<usize>,
    pub(crate) lines: Vec<TextLine>,
}

/// A note at the foot of a page.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Note {
    /// Its mark, as it stands in the text too; nothing where it goes on from the page before.
    pub(crate) mark: Option<String>,
    pub(crate) text: String,
}

/// A page read as one text.
pub(crate) fn read(page: &WordPage, gutters: &[Gutter]) -> PageLines {
    let (columns, spanning) = columns::split(page, gutters);
    let size = page.usual_height();
    let mut read = PageLines::default();
    let columns: Vec<Vec<TextLine>> = columns.into_iter().map(|words| without_notes(lines_of(words), size, page.height, &mut read.notes)).collect();
    let spanning = without_notes(lines_of(spanning), size, page.height, &mut read.notes);
    let mut above = f64::NEG_INFINITY;
    for line in spanning.into_iter().map(Some).chain([None]) {
        let below = line.as_ref().map_or(f64::INFINITY, |line| line.bottom);
        for (number, column) in columns.iter().enumerate() {
            let lines: Vec<TextLine> = column.iter().filter(|line| line.bottom > above && line.bottom <= below).cloned().collect();
            read.bands.push(Band { column: Some(number), lines });
        }
        read.bands.extend(line.map(|line| Band { column: None, lines: vec![line] }));
        above = below;
    }
    read.bands.retain(|band| !band.lines.is_empty());
    read
}

/// One column of a page by itself.
pub(crate) fn read_column(lines: Vec<TextLine>, size: f64, height: f64) -> PageLines {
    let mut notes = Vec::new();
    let lines = without_notes(lines, size, height, &mut notes);
    PageLines { bands: vec![Band { column: Some(0), lines }], notes }
}

/// The lines of the body; the notes below them go to `notes`.
///
/// Notes are set smaller than the body, stand together in the lower part of the page, and each begins with a raised mark.
fn without_notes(mut lines: Vec<TextLine>, size: f64, height: f64, notes: &mut Vec<Note>) -> Vec<TextLine> {
    let is_small = |line: &TextLine| line.size < size * 0.92;
    let last_large = lines.iter().rposition(|line| !is_small(line) && !crate::plain::is_page_number(line.text.trim()));
    let from = last_large.map_or(0, |last| last + 1);
    let begins = |line: &TextLine| line.text.trim_start().starts_with(MARK_OPENS);
    let Some(first) = lines.iter().skip(from).position(begins).map(|place| from + place) else { return lines };
    if lines.get(first).is_none_or(|line| line.top < height * 0.3) {
        return lines;
    }
    // What stands above the first mark and is as small goes on from the page before.
    let start = lines.get(from).filter(|line| line.top > height * 0.3).map_or(first, |_| from);
    for line in lines.split_off(start) {
        let text = line.text.trim();
        if crate::plain::is_page_number(text) {
            lines.push(line);
        } else if super::paragraphs::is_rule(text) {
            // The stroke above the notes.
        } else if let Some((mark, rest)) = text.strip_prefix(MARK_OPENS).and_then(|text| text.split_once(MARK_ENDS)) {
            notes.push(Note { mark: Some(mark.trim().to_owned()), text: without_marks(rest) });
        } else if let Some(note) = notes.last_mut() {
            crate::plain::join(&mut note.text, &without_marks(text));
        } else {
            notes.push(Note { mark: None, text: without_marks(text) });
        }
    }
    lines
}

fn without_marks(text: &str) -> String {
    text.chars().filter(|character| !matches!(*character, MARK_OPENS | MARK_ENDS)).collect::<String>().trim().to_owned()
}
