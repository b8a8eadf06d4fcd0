//! From the lines of a page to its text: paragraphs parted where the page parts them, notes at its foot taken out.

use super::columns::{self, Gutter};
use super::lines::{MARK_ENDS, MARK_OPENS, TextLine, lines_of};
use super::words::{WordPage, usual};

/// The text of a page, a line a line, paragraphs parted by blank lines; and its notes.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct PageText {
    pub(crate) text: String,
    pub(crate) notes: Vec<Note>,
}

/// A note at the foot of a page.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Note {
    /// Its mark, as it stands in the text too; nothing where it goes on from the page before.
    pub(crate) mark: Option<String>,
    pub(crate) text: String,
}

/// A page read as one text: down each column, and from each line that stands over all columns to the next.
pub(crate) fn read(page: &WordPage, gutters: &[Gutter]) -> PageText {
    let (columns, spanning) = columns::split(page, gutters);
    let size = page.usual_height();
    let mut read = PageText::default();
    let columns: Vec<Vec<TextLine>> = columns.into_iter().map(|words| without_notes(lines_of(words), size, page.height, &mut read.notes)).collect();
    let spanning = without_notes(lines_of(spanning), size, page.height, &mut read.notes);
    let mut above = f64::NEG_INFINITY;
    for line in spanning.iter().map(Some).chain([None]) {
        let below = line.map_or(f64::INFINITY, |line| line.bottom);
        for column in &columns {
            let band: Vec<&TextLine> = column.iter().filter(|line| line.bottom > above && line.bottom <= below).collect();
            write(&band, &mut read.text);
        }
        if let Some(line) = line {
            read.text.push_str(line.text.trim());
            read.text.push('\n');
        }
        above = below;
    }
    read
}

/// One column of a page by itself.
pub(crate) fn read_column(lines: Vec<TextLine>, size: f64, height: f64) -> PageText {
    let mut read = PageText::default();
    let lines = without_notes(lines, size, height, &mut read.notes);
    write(&lines.iter().collect::<Vec<_>>(), &mut read.text);
    read
}

/// Writes lines, with a blank one where a paragraph ends by the looks of it: more room than between most lines, or a first line that is set in.
fn write(lines: &[&TextLine], text: &mut String) {
    let pitches = lines.windows(2).filter_map(|pair| if let [one, next] = pair { Some((next.bottom - one.bottom, 1)) } else { None });
    let pitch = usual(pitches.filter(|(pitch, _)| *pitch > 1.0));
    let left = usual(lines.iter().map(|line| (line.left, 1)));
    for (place, line) in lines.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| lines.get(before));
        if let Some(before) = before {
            let room = line.bottom - before.bottom > pitch * 1.35 && line.bottom - before.bottom > line.size * 1.1;
            if room || before.size > line.size * 1.25 || line.size > before.size * 1.25 || begins_set_in(before, line, lines.get(place + 1).copied(), left) {
                text.push('\n');
            }
        }
        text.push_str(line.text.trim());
        text.push('\n');
    }
}

/// Whether the line alone is set in: the one before and the one after begin at the edge.
fn begins_set_in(before: &TextLine, line: &TextLine, after: Option<&TextLine>, left: f64) -> bool {
    let step = line.left - left;
    let at_edge = |other: &TextLine| (other.left - left).abs() < line.size * 0.5;
    step > line.size * 0.8 && step < line.size * 6.0 && at_edge(before) && after.is_some_and(at_edge)
}

/// The lines of the body; the notes below them go to `notes`.
///
/// Notes are set smaller than the body, stand together in the lower half of the page, and each begins with a raised mark.
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
        } else if let Some((mark, rest)) = text.strip_prefix(MARK_OPENS).and_then(|text| text.split_once(MARK_ENDS)) {
            notes.push(Note { mark: Some(mark.to_owned()), text: without_marks(rest) });
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
