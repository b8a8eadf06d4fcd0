//! Provisions that a run misses and that stand in their place after all: behind a marginal note, or with a bare number between worded ones.

use super::mark::{Mark, Strength};
use super::number::Number;
use super::row::{Row, Shape};
use super::vocabulary::Role;

/// A gap of more numbers than this is no gap: the law is an excerpt.
const LONGEST: u32 = 15;

/// The marks with those that fill the gaps between them: `12. — …` between `Art. 11` and `Art. 13`, `Power to 252. (1) …` after `251.`.
pub(crate) fn filled(marks: Vec<Mark>, rows: &[Row]) -> Vec<Mark> {
    let mut whole: Vec<Mark> = Vec::with_capacity(marks.len());
    let mut last: Option<Mark> = None;
    for mark in marks {
        if mark.role == Role::Provision {
            if let Some(before) = &last {
                let found = between(before, &mark, rows);
                whole.extend(found);
            }
            last = Some(mark.clone());
        }
        whole.push(mark);
    }
    whole.sort_by_key(|mark| mark.row);
    whole.dedup_by_key(|mark| mark.row);
    whole
}

/// The missing provisions between two, each after the one before it.
fn between(before: &Mark, after: &Mark, rows: &[Row]) -> Vec<Mark> {
    let mut found = Vec::new();
    let (Some(from), Some(to)) = (whole(before), whole(after)) else { return found };
    if to <= from + 1 || to > from + LONGEST || before.kind != after.kind {
        return found;
    }
    let mut wanted = from + 1;
    for (place, row) in rows.iter().enumerate().take(after.row).skip(before.row + 1) {
        let hit = (wanted..to).find_map(|number| Some((number, opens(row, number)?)));
        if let Some((number, num)) = hit {
            found.push(mark(before, place, number, num, row));
            wanted = number + 1;
        }
    }
    // A list of its own that runs through these numbers began before them.
    let listed =
        found.first().is_some_and(|first| rows.get(before.row + 1..first.row).unwrap_or_default().iter().any(|row| opens(row, from).is_some()));
    if listed { Vec::new() } else { found }
}

fn whole(mark: &Mark) -> Option<u32> {
    let number = mark.number.as_ref()?;
    (number.parts.len() == 1).then(|| number.first())
}

fn mark(before: &Mark, row: usize, number: u32, num: (usize, usize), of: &Row) -> Mark {
    let after = of.plain.get(num.1..).unwrap_or_default();
    let rest = num.1 + (after.len() - after.trim_start_matches([' ', '\u{a0}', '.', '-', '–', '—', '*', '_']).len());
    Mark { row, number: Some(Number::whole(number)), num, rest, strength: Strength::Fair, inner: before.inner, raised: None, ..before.clone() }
}

/// How many words of a marginal note may stand before a number.
const LONGEST_NOTE: usize = 8;

/// Where the number of a provision stands in a row: at its beginning, or behind the words of a marginal note and before `(1)`.
fn opens(row: &Row, number: u32) -> Option<(usize, usize)> {
    if row.quoted || matches!(row.shape, Shape::Table(_) | Shape::Quote | Shape::Preformatted) {
        return None;
    }
    let printed = format!("{number}.");
    let head: usize = row.plain.char_indices().nth(90).map_or(row.plain.len(), |(at, _)| at);
    let at = row.plain.get(..head)?.find(&printed)?;
    let note = row.plain.get(..at)?;
    let after = row.plain.get(at + printed.len()..)?;
    let text = after.trim_start_matches([' ', '\u{a0}', '-', '–', '—', '*', '_']);
    let begins = note.trim().is_empty()
        && after.len() > text.len()
        && text.starts_with(|character: char| !character.is_lowercase() && !character.is_numeric());
    let words = note.trim().trim_end_matches('.');
    let is_note = note.ends_with(' ')
        && words.split_whitespace().count() <= LONGEST_NOTE
        && !words.contains(|character: char| character.is_ascii_digit() || matches!(character, '.' | ';' | ':' | '(' | '“'));
    let is_named = || words.starts_with(char::is_uppercase) && !names_a_provision(words) && text.starts_with(char::is_uppercase);
    let noted = is_note && (text.starts_with("(1)") || is_named());
    (begins || noted).then_some((at, at + printed.len()))
}

/// Whether the last word is one after which a number is a reference: `… under section 19.`
fn names_a_provision(words: &str) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default();
    super::vocabulary::find(last).is_some()
        || super::vocabulary::find(last.trim_end_matches('s')).is_some()
        || matches!(last, "No" | "Act" | "paragraph")
}
