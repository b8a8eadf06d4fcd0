//! Headings without a number: the only structure of a policy, and cross-headings between the provisions of a law.

use model::text::document::Level;

use super::mark::{Mark, Strength};
use super::row::{Row, Shape};
use super::vocabulary::Role;

const KINDS: [&str; 6] = ["heading1", "heading2", "heading3", "heading4", "heading5", "heading6"];

/// A mark for a heading of this level.
pub(crate) fn mark(row: usize, level: u8) -> Mark {
    let level = level.clamp(1, 6);
    Mark {
        row,
        role: Role::Group,
        kind: KINDS.get(usize::from(level) - 1).copied().unwrap_or("heading6"),
        level: Level::Other,
        rank: 40 + level,
        number: None,
        num: (0, 0),
        rest: 0,
        strength: Strength::Strong,
        inner: false,
        raised: None,
    }
}

/// The headings of a text that has nothing else.
pub(crate) fn all(rows: &[Row]) -> Vec<Mark> {
    let headings = rows.iter().enumerate().filter_map(|(place, row)| match row.shape {
        Shape::Heading(level) if row.plain.chars().count() <= 250 && super::outline::has_letters(row) => Some(mark(place, level)),
        _ => None,
    });
    headings.collect()
}

/// Headings that stand right before a provision or a group and belong to neither; `notes` says that provisions have notes before them.
pub(crate) fn between(rows: &[Row], marks: &[Mark], notes: bool) -> Vec<Mark> {
    let mut found = Vec::new();
    for pair in marks.windows(2) {
        let [before, mark_after] = pair else { continue };
        let note = usize::from(notes && mark_after.role == Role::Provision);
        let Some(place) = mark_after.row.checked_sub(1 + note) else { continue };
        let Some(row) = rows.get(place) else { continue };
        let is_heading = matches!(row.shape, Shape::Heading(_))
            && row.is_title_like(200)
            && !row.quoted
            && !is_running(&row.plain)
            && super::outline::has_letters(row);
        if is_heading && place > before.row + 1 {
            let Shape::Heading(level) = row.shape else { continue };
            found.push(mark(place, level));
        }
    }
    found
}

/// Whether a page number stands at its beginning or its end, as in the running head of a page.
fn is_running(text: &str) -> bool {
    let is_number = |word: Option<&str>| word.is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    is_number(text.split_whitespace().next()) || is_number(text.split_whitespace().last())
}
