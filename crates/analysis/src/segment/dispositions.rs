//! The dispositions after the articles of a Spanish law: `DISPOSICIONES FINALES` with `PRIMERA.` and `SEGUNDA.`, `Disposición adicional única`.

use model::text::document::Level;

use super::mark::{Mark, Strength};
use super::number::{self, Number};
use super::row::{Row, Shape};
use super::vocabulary::Role;

const KIND: &str = "disposición";
/// Headings of dispositions are no longer, in letters.
const LONGEST: usize = 120;
/// How far below its heading the first disposition may stand, in rows.
const NEAR: usize = 3;

/// The marks with those of dispositions.
pub(crate) fn with(marks: Vec<Mark>, rows: &[Row], language: &str) -> Vec<Mark> {
    if language != "es" {
        return marks;
    }
    let mut found: Vec<Mark> = Vec::new();
    let mut last: Option<u32> = None;
    for (place, row) in rows.iter().enumerate().filter(|(_, row)| !row.quoted && !matches!(row.shape, Shape::Table(_) | Shape::Quote)) {
        if is_heading(row) && rows.iter().enumerate().skip(place + 1).take(NEAR).any(|(place, row)| numbered(place, row, 0).is_some()) {
            found.push(heading(place));
            last = Some(0);
        } else if let Some(mark) = named(place, row) {
            found.push(mark);
            last = None;
        } else if let Some(mark) = last.and_then(|last| numbered(place, row, last)) {
            last = mark.number.as_ref().map(Number::first);
            found.push(mark);
        }
    }
    if found.is_empty() {
        return marks;
    }
    let is_new = |mark: &Mark| found.iter().all(|own| own.row != mark.row);
    let mut all: Vec<Mark> = marks.into_iter().filter(is_new).collect();
    all.extend(found.iter().cloned());
    all.sort_by_key(|mark| mark.row);
    all
}

/// `DISPOSICIONES COMPLEMENTARIAS FINALES`, `ARTÍCULOS TRANSITORIOS`.
fn is_heading(row: &Row) -> bool {
    let words = row.plain.trim().to_uppercase();
    let opens = ["DISPOSICION", "DISPOSICIÓN", "TRANSITORIO", "ARTÍCULOS TRANSITORIOS", "ARTICULOS TRANSITORIOS"];
    words.chars().count() <= LONGEST
        && opens.iter().any(|word| words.starts_with(word))
        && (row.is_styled() || row.is_capitals())
        && named_number(&words).is_none()
}

/// `Disposición adicional primera. Plazos`: the disposition names its kind itself.
fn named(place: usize, row: &Row) -> Option<Mark> {
    let (start, text) = trimmed(row);
    let (end, number) = named_number(text)?;
    let rest = text.get(end..)?;
    let opens = rest.is_empty() || rest.starts_with(['.', ':']) && (row.is_styled() || rest.chars().count() <= LONGEST);
    opens.then(|| mark(place, (start, start + end), number, rest))
}

/// Where `Disposición adicional primera` ends, and what its ordinal is worth.
fn named_number(text: &str) -> Option<(usize, u32)> {
    let mut words = text.split(' ');
    let first = words.next().filter(|word| matches!(word.to_lowercase().as_str(), "disposición" | "disposicion"))?;
    let mut end = first.len();
    for word in words.take(4) {
        let bare = word.trim_end_matches(['.', ':', ',']);
        if let Some(number) = number::spelled(bare) {
            return Some((end + 1 + bare.len(), number));
        }
        if bare.len() < word.len() {
            return None;
        }
        end += 1 + word.len();
    }
    None
}

/// `PRIMERA. Vigencia`, `Única.-` with the number after `last`.
fn numbered(place: usize, row: &Row, last: u32) -> Option<Mark> {
    let (start, text) = trimmed(row);
    let end = text.find(|character: char| !(character.is_alphabetic() || character == ' ')).unwrap_or(text.len());
    let words = text.get(..end)?.trim_end();
    let rest = text.get(words.len()..)?;
    let opens = rest.starts_with(['.', ':', '-', '–', '—', '*']) || rest.is_empty() && row.is_styled();
    let number = ordinal(words).filter(|number| *number == last + 1 || *number > last && last > 0 && *number <= last + 3)?;
    opens.then(|| mark(place, (start, start + words.len()), number, rest))
}

/// `DÉCIMA PRIMERA` is the eleventh; laws of Peru write `SÉTIMA`.
fn ordinal(words: &str) -> Option<u32> {
    let one = |word: &str| match word.to_lowercase().as_str() {
        "sétima" | "setima" | "sétimo" | "septima" => Some(7),
        "duodécima" | "duodecima" | "duodécimo" => Some(12),
        _ => number::spelled(word),
    };
    match words.split_once(' ') {
        None => one(words),
        Some((ten, more)) => one(ten).filter(|ten| *ten == 10).zip(one(more).filter(|more| *more < 10)).map(|(ten, more)| ten + more),
    }
}

/// Whether bold words begin a disposition in the middle of a row: `Segunda.- Plazos`.
pub(crate) fn begins(bold: &str) -> bool {
    let end = bold.find(|character: char| !character.is_alphabetic()).unwrap_or(bold.len());
    let (word, rest) = bold.split_at(end);
    let spanish = word.starts_with(char::is_uppercase) && word.to_lowercase().ends_with(['a', 'o']);
    spanish && rest.starts_with(['.', ':']) && ordinal(word).is_some()
}

fn trimmed(row: &Row) -> (usize, &str) {
    let text = row.plain.trim_start_matches([' ', '\u{a0}', '*', '_']);
    (row.plain.len() - text.len(), text)
}

fn mark(row: usize, num: (usize, usize), number: u32, rest: &str) -> Mark {
    let skip = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '.', ':', '-', '–', '—', '*', '_']).len();
    Mark {
        row,
        role: Role::Provision,
        kind: KIND,
        level: Level::Clause,
        rank: 50,
        number: Some(Number::whole(number)),
        num,
        rest: num.1 + skip,
        strength: Strength::Strong,
        inner: false,
        raised: None,
    }
}

fn heading(row: usize) -> Mark {
    let whole = Mark { role: Role::Group, level: Level::Other, rank: 1, number: None, ..mark(row, (0, 0), 0, "") };
    Mark { kind: "disposiciones", rest: 0, ..whole }
}
