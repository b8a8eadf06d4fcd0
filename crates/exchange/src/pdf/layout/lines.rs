//! From words to lines: what stands on the same height, from left to right, scripts set right, raised numbers marked.

use super::words::{Word, usual};
use crate::pdf::bidi;

/// Stands around a raised mark, such as that of a footnote. No page has these characters: controls are taken out of its words.
pub(crate) const MARK_OPENS: char = '\u{1}';
/// Ends it.
pub(crate) const MARK_ENDS: char = '\u{2}';

/// A line of one column.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct TextLine {
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
    /// The height of most of its characters.
    pub(crate) size: f64,
    /// How wide the word is that it begins with; of scripts without spaces, a letter.
    pub(crate) first_word: f64,
    /// Whether it begins on the right.
    pub(crate) runs_leftward: bool,
    /// As it is written.
    pub(crate) text: String,
}

/// The lines that these words make, from the top down.
pub(crate) fn lines_of(words: Vec<Word>) -> Vec<TextLine> {
    let mut lines: Vec<TextLine> = rows_of(words).into_iter().map(line_of).filter(|line| !line.text.trim().is_empty()).collect();
    lines.sort_by(|one, other| one.bottom.total_cmp(&other.bottom));
    lines
}

/// The words that stand on the same height, from the top down.
pub(crate) fn rows_of(mut words: Vec<Word>) -> Vec<Vec<Word>> {
    words.sort_by(|one, other| one.middle().total_cmp(&other.middle()));
    let mut rows: Vec<Row> = Vec::new();
    for word in words {
        // A raised mark lies higher than its line, so that the row before the last may be the one.
        match rows.iter_mut().rev().take(3).find(|row| row.holds(&word)) {
            Some(row) => row.take(word),
            None => rows.push(Row::of(word)),
        }
    }
    rows.into_iter().map(|row| row.words).collect()
}

/// Words on the same height.
struct Row {
    top: f64,
    bottom: f64,
    words: Vec<Word>,
}

impl Row {
    fn of(word: Word) -> Self {
        Self { top: word.top, bottom: word.bottom, words: vec![word] }
    }

    /// Whether the word shares most of its height, or of the row's, with the row.
    fn holds(&self, word: &Word) -> bool {
        let shared = self.bottom.min(word.bottom) - self.top.max(word.top);
        shared > 0.5 * word.height().min(self.bottom - self.top)
    }

    fn take(&mut self, word: Word) {
        // The tallest word is the measure: a raised mark must not pull the row up.
        if word.height() > self.bottom - self.top {
            (self.top, self.bottom) = (word.top, word.bottom);
        }
        self.words.push(word);
    }
}

fn line_of(mut words: Vec<Word>) -> TextLine {
    words.sort_by(|one, other| one.left.total_cmp(&other.left));
    put_marks_on_their_letters(&mut words);
    let size = usual(words.iter().map(|word| (word.height(), word.text.len())));
    let edge = |of: fn(&Word) -> f64, least: fn(f64, f64) -> f64, start: f64| words.iter().map(of).fold(start, least);
    let left = edge(|word| word.left, f64::min, f64::INFINITY);
    let right = edge(|word| word.right, f64::max, f64::NEG_INFINITY);
    let tallest = words.iter().max_by(|one, other| one.height().total_cmp(&other.height()));
    let (top, bottom) = tallest.map_or((0.0, 0.0), |word| (word.top, word.bottom));
    let text = bidi::as_written(&spaced(&words, size));
    let runs_leftward = bidi::runs_leftward(&text);
    let first = if runs_leftward { words.last() } else { words.first() };
    let is_dense = text.chars().next().is_some_and(crate::plain::is_dense);
    let first_word = first.map_or(0.0, |word| (word.right - word.left).min(if is_dense { size } else { f64::INFINITY }));
    TextLine { left, right, top, bottom, size, first_word, runs_leftward, text }
}

/// A vowel mark that was drawn apart goes into the word that it stands over.
fn put_marks_on_their_letters(words: &mut Vec<Word>) {
    let is_mark = |word: &Word| word.text.chars().all(|character| matches!(character, '\u{64b}'..='\u{65f}' | '\u{670}'));
    // No line of a page has so many words; one that has is not worth the time.
    if words.len() > 2_000 || !words.iter().any(is_mark) {
        return;
    }
    let (marks, mut kept): (Vec<Word>, Vec<Word>) = std::mem::take(words).into_iter().partition(is_mark);
    for mark in marks {
        let under = kept.iter_mut().find(|word| word.left - 1.0 <= mark.centre() && mark.centre() <= word.right + 1.0);
        let Some(word) = under else {
            kept.push(mark);
            continue;
        };
        let letters = word.text.chars().count();
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in one word, bounded by its length"
        )]
        let after = (((mark.centre() - word.left) / (word.right - word.left).max(0.1)).clamp(0.0, 0.99) * letters as f64) as usize + 1;
        let place = word.text.char_indices().nth(after).map_or(word.text.len(), |(place, _)| place);
        word.text.insert_str(place, &mark.text);
    }
    *words = kept;
}

/// The words from left to right: spaces where there is room, marks around what is raised.
fn spaced(words: &[Word], size: f64) -> String {
    let foot = words.iter().filter(|other| other.height() > size * 0.9).map(|other| other.bottom).fold(f64::NEG_INFINITY, f64::max);
    let mut text = String::new();
    let (mut end, mut raised_before) = (f64::NEG_INFINITY, false);
    for word in words {
        let written: String = word.text.chars().filter(|character| !character.is_control()).collect();
        let raised = is_raised(word, foot, size);
        let apart = word.left - end > size * 0.08;
        if raised_before && !raised {
            text.push(MARK_ENDS);
        }
        if !text.is_empty() && apart && !raised {
            text.push(' ');
        }
        if raised && !raised_before {
            text.push(MARK_OPENS);
        }
        text.push_str(written.trim());
        (end, raised_before) = (word.right, raised);
    }
    if raised_before {
        text.push(MARK_ENDS);
    }
    text
}

/// A short number or sign, much smaller than its line and above its foot.
fn is_raised(word: &Word, foot: f64, size: f64) -> bool {
    let short =
        word.text.chars().count() <= 4 && word.text.chars().all(|character| character.is_ascii_digit() || matches!(character, '*' | '†' | '‡' | ','));
    short && word.height() < size * 0.8 && word.bottom < foot - size * 0.15
}
