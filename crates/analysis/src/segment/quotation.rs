//! Quotations by the marks that open and close them: what an amending law prints between `“` and `”` is the text of another law.

use super::label::{self, Style};
use super::mark::{Mark, Strength};
use super::row::Row;
use super::vocabulary::Role;

/// A quotation that goes on over more rows than this has lost its closing mark, and is none.
const LONGEST: usize = 60;
/// One that a sentence leads up to with a colon may be a whole chapter.
const LONGEST_LED_UP_TO: usize = 400;

/// Finds the rows inside quotations that open at the beginning of a row, as amending laws print what they insert.
pub(crate) fn mark(rows: &mut [Row]) {
    let balances = balances(rows);
    let mut at = 0;
    while at < rows.len() {
        let length = opened_at(rows, &balances, at, LONGEST);
        for row in rows.iter_mut().skip(at).take(length) {
            row.quoted = true;
        }
        at += length.max(1);
    }
}

/// Finds also what only laws print so, and holds together the rows of each quotation that ends where its last row ends.
pub(crate) fn mark_of_law(rows: &mut [Row]) {
    let mut at = 0;
    let mut number = 0;
    rows.iter_mut().for_each(|row| row.quoted = false);
    let mut own = Own::default();
    let balances = balances(rows);
    while at < rows.len() {
        own.pass(rows, at);
        let (from, to) = of_law_at(rows, &balances, at, &own);
        let whole = from < to && rows.get(to - 1).is_some_and(ends_closed) && !rows.get(from).is_some_and(closes_early);
        number += u32::from(whole);
        for row in rows.iter_mut().take(to).skip(from) {
            row.quoted = true;
            row.quotation = whole.then_some(number);
        }
        at = to.max(at + 1);
    }
}

/// The last article of the law itself, by its word or by its number alone.
#[derive(Default)]
struct Own {
    worded: Option<Mark>,
    /// The number of `二十三、`.
    counted: Option<u32>,
}

impl Own {
    fn pass(&mut self, rows: &[Row], at: usize) {
        let Some(row) = rows.get(at) else { return };
        let mark = super::mark::of(at, row).filter(|mark| mark.role == Role::Provision && mark.strength > Strength::Weak);
        self.worded = mark.or(self.worded.take());
        self.counted = han_label(row).or(self.counted);
    }

    /// Whether a row begins the article that comes after the last.
    fn is_followed_by(&self, rows: &[Row], place: usize) -> bool {
        let Some(row) = rows.get(place) else { return false };
        let counts_on = self.counted.is_some_and(|last| han_label(row) == Some(last + 1));
        counts_on || self.worded.as_ref().is_some_and(|own| is_next(rows, own, place, row))
    }
}

fn han_label(row: &Row) -> Option<u32> {
    label::at_start(row.plain.trim_start()).filter(|label| label.style == Style::Han).map(|label| label.value)
}

/// The rows of the quotation that begins in a row: with it, or after it where its last words open what the next rows go on with. Where the
/// next article of the law itself comes before its end, it has lost that end.
fn of_law_at(rows: &[Row], balances: &[Balance], at: usize, own: &Own) -> (usize, usize) {
    let Some(row) = rows.get(at) else { return (at, at) };
    let length = if lead_of(&row.plain) == Some('"') { straight_at(rows, at) } else { opened_at(rows, balances, at, LONGEST_LED_UP_TO) };
    let more = left_open(&row.plain).filter(|_| length == 0);
    let more = more.map_or(0, |open| rows_until_closed(rows, balances, at, open, LONGEST_LED_UP_TO).unwrap_or(1));
    let (from, to) = if length > 0 { (at, at + length) } else { (at + 1, at + more) };
    let is_whole = length > 0 || more > 1 && rows.get(to - 1).is_some_and(ends_closed);
    let goes_on = || (at + 1..to).any(|place| own.is_followed_by(rows, place));
    if is_whole && !goes_on() { (from, to) } else { (at, at) }
}

/// Whether a row begins the article of the same law that comes after `own`: the same word in the same letters, and the next number.
fn is_next(rows: &[Row], own: &Mark, place: usize, row: &Row) -> bool {
    let Some(mark) = super::mark::of(place, row).filter(|mark| mark.role == Role::Provision && mark.kind == own.kind) else { return false };
    let follows = mark.number.as_ref().zip(own.number.as_ref()).is_some_and(|(number, before)| number.follows(before));
    follows && word_of(row, &mark) == rows.get(own.row).and_then(|row| word_of(row, own))
}

/// The word before the number of a mark, as it is printed.
pub(super) fn word_of<'r>(row: &'r Row, mark: &Mark) -> Option<&'r str> {
    row.plain.get(mark.num.0..mark.num.1)?.split(|letter: char| letter.is_numeric() || letter.is_whitespace()).next()
}

/// How many rows the quotation takes that opens at the beginning of a row.
fn opened_at(rows: &[Row], balances: &[Balance], at: usize, longest: usize) -> usize {
    let Some(open) = rows.get(at).and_then(|row| lead_of(&row.plain)).filter(|open| closing(*open).is_some()) else { return 0 };
    // A long one has to end where a row ends, or a forgotten mark would swallow the next articles.
    let found = rows_until_closed(rows, balances, at, open, longest);
    found.filter(|length| *length <= LONGEST || rows.get(at + length - 1).is_some_and(ends_closed)).unwrap_or(1)
}

/// How many rows stand from the one that opens to the one that closes.
fn rows_until_closed(rows: &[Row], balances: &[Balance], at: usize, open: char, longest: usize) -> Option<usize> {
    let sort = OPENING.iter().position(|known| *known == open)?;
    let mut depth = 0_i32;
    for (length, row) in rows.iter().skip(at).take(longest).enumerate() {
        // The next paragraph that the file numbers is not quoted: the closing mark was forgotten.
        if length > 0 && row.numbered {
            return Some(length);
        }
        let reopened = length > 0 && row.plain.trim_start().starts_with(open);
        let own = balances.get(at + length).and_then(|balance| balance.get(sort)).copied().unwrap_or(0);
        depth += own - i32::from(reopened);
        if depth <= 0 {
            return Some(length + 1);
        }
    }
    None
}

/// Straight marks open and close alike: the row that ends with one closes what a row began with one.
fn straight_at(rows: &[Row], at: usize) -> usize {
    let Some(row) = rows.get(at) else { return 0 };
    let marks = row.plain.matches('"').count();
    if marks % 2 == 0 {
        return usize::from(ends_closed(row) && !closes_early(row));
    }
    for (place, row) in rows.iter().enumerate().skip(at + 1).take(LONGEST_LED_UP_TO) {
        // A mark that stands alone, and the styled article after it, were left behind by a page that closes nothing.
        let is_lost = row.numbered || lead_of(&row.plain) == Some('"') || row.is_styled() && super::mark::of(place, row).is_some();
        if is_lost {
            return 0;
        }
        if ends_closed(row) {
            return place + 1 - at;
        }
    }
    0
}

fn lead_of(text: &str) -> Option<char> {
    text.trim_start_matches(['*', '_', ' ', '(', '#']).chars().next()
}

/// The marks that open a quotation and are closed by others.
const OPENING: [char; 5] = ['“', '«', '„', '「', '『'];

/// How many quotations a row leaves open, by the mark that opens them; counted once, as a row is asked for them again and again.
type Balance = [i32; OPENING.len()];

fn balances(rows: &[Row]) -> Vec<Balance> {
    let of_row = |row: &Row| OPENING.map(|open| closing(open).map_or(0, |close| balance(&row.plain, open, close)));
    // Most rows hold no mark at all: all of them are beyond ASCII but the straight one, which closes only.
    rows.iter().map(|row| if holds_marks(&row.plain) { of_row(row) } else { Balance::default() }).collect()
}

fn holds_marks(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'"' | 0xC2 | 0xE2 | 0xE3))
}

fn balance(text: &str, open: char, close: &[char]) -> i32 {
    let count = |count: usize| i32::try_from(count).unwrap_or(i32::MAX / 4);
    count(text.matches(open).count()) - count(text.matches(|character| close.contains(&character)).count())
}

/// The mark that a row opens after the words that lead up to a quotation, and does not close: `… is replaced by: “In this Act,`.
fn left_open(text: &str) -> Option<char> {
    let (place, open) = text.char_indices().rev().find(|(_, character)| closing(*character).is_some())?;
    let before = text.get(..place)?.trim_end_matches([' ', '\u{a0}', '*', '_']);
    let led_up_to = before.ends_with([':', '：', '—', '–']);
    (led_up_to && balance(text, open, closing(open)?) > 0).then_some(open)
}

/// Whether a row ends where a quotation does, what closes the sentence around it aside: `…” (NR)`, `…»; et`.
fn ends_closed(row: &Row) -> bool {
    let text = row.plain.trim_end_matches([' ', '\u{a0}', '*', '_']);
    let after = ["(NR)", "(AC)", "; and", "; or", ", and", "; et", "; y", "; e", "; und", "; en", "; dan", "; atau"];
    let text = after.iter().find_map(|sign| text.strip_suffix(sign)).unwrap_or(text);
    text.trim_end_matches([' ', '\u{a0}', '.', ';', ',', ':', '。', '；', '*', '_']).ends_with(['”', '»', '“', '"', '」', '』'])
}

/// Whether what a row opens is closed within it and more follows: `“Data” includes “copies”` is no quotation of a law.
fn closes_early(row: &Row) -> bool {
    let Some(open) = lead_of(&row.plain) else { return false };
    let Some(close) = closing(open) else {
        let mut marks = row.plain.match_indices('"').skip(1).map(|(place, _)| place);
        let ends = |place: usize| !row.plain.get(..place).unwrap_or_default().ends_with(' ');
        return open == '"' && marks.next().is_some_and(ends) && marks.next().is_some();
    };
    let mut depth = 0;
    for (place, character) in row.plain.char_indices() {
        depth += i32::from(character == open) - i32::from(close.contains(&character));
        if depth == 0 && close.contains(&character) {
            let rest = row.plain.get(place + character.len_utf8()..).unwrap_or_default();
            return rest.replace("(NR)", "").replace("(AC)", "").contains(char::is_alphanumeric);
        }
    }
    false
}

/// The marks that close what a mark opens; after `„` German sets another than Dutch and Polish, and typists a straight one.
fn closing(open: char) -> Option<&'static [char]> {
    match open {
        '“' => Some(&['”']),
        '«' => Some(&['»']),
        '„' => Some(&['“', '”', '"']),
        '「' => Some(&['」']),
        '『' => Some(&['』']),
        _ => None,
    }
}
