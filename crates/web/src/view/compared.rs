//! The difference between two versions of a text, provision by provision, word by word.

use model::text::document::Inline;
use similar::{ChangeTag, TextDiff};

use super::legal_html::plain_items;
use super::markup::{Markup, escape_into};
use super::reader::aligned;
use super::units::Unit;
use super::words::Words;

/// Words of a provision up to which they are compared one by one; beyond, both texts stand whole.
const MOST_WORDS: usize = 20_000;
/// Unchanged words that are kept around a change.
const AROUND: usize = 12;

/// What became of a text.
pub(crate) struct Comparison {
    /// Provisions that changed, came or went, in order.
    pub(crate) changes: Vec<Change>,
    /// How many came.
    pub(crate) added: u64,
    /// How many went.
    pub(crate) removed: u64,
    /// How many changed.
    pub(crate) changed: u64,
    /// How many stayed as they were.
    pub(crate) same: u64,
}

/// What became of one provision.
pub(crate) struct Change {
    /// `added`, `removed`, `changed`: also the end of a message key.
    pub(crate) what: &'static str,
    /// Its address.
    pub(crate) eid: String,
    /// Its number or heading.
    pub(crate) name: String,
    /// The words, with what went and what came.
    pub(crate) words: Markup,
}

/// Compares two texts by the addresses of their units.
pub(crate) fn compare(words: Words, before: &[Unit], after: &[Unit]) -> Comparison {
    let mut comparison = Comparison { changes: Vec::new(), added: 0, removed: 0, changed: 0, same: 0 };
    for (old, new) in aligned(before, after) {
        let (old, new) = (old.and_then(|place| before.get(place)), new.and_then(|place| after.get(place)));
        let Some(unit) = new.or(old) else { continue };
        let (old_text, new_text) = (old.map(plain), new.map(plain));
        let what = match (&old_text, &new_text) {
            (Some(old), Some(new)) if old == new => {
                comparison.same += 1;
                continue;
            }
            (Some(_), Some(_)) => {
                comparison.changed += 1;
                "changed"
            }
            (None, _) => {
                comparison.added += 1;
                "added"
            }
            (_, None) => {
                comparison.removed += 1;
                "removed"
            }
        };
        let difference = difference(words, &old_text.unwrap_or_default(), &new_text.unwrap_or_default());
        comparison.changes.push(Change { what, eid: unit.eid.clone(), name: unit.name(), words: difference });
    }
    comparison
}

fn plain(unit: &Unit) -> String {
    let mut out = String::new();
    if !unit.num.is_empty() {
        out.push_str(&unit.num);
        out.push(' ');
    }
    Inline::plain_into(&unit.heading, &mut out);
    out.push('\n');
    plain_items(&unit.items, &mut out);
    out.trim().to_owned()
}

/// The words of both texts: deleted in `del`, inserted in `ins`, each said aloud at its beginning; long stretches without change are left out.
fn difference(words: Words, before: &str, after: &str) -> Markup {
    let long = before.len().max(after.len()) > MOST_WORDS * 8;
    let diff = if long { TextDiff::from_lines(before, after) } else { TextDiff::from_unicode_words(before, after) };
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        let value = change.value();
        match runs.last_mut() {
            Some((tag, text)) if *tag == change.tag() => text.push_str(value),
            _ => runs.push((change.tag(), value.to_owned())),
        }
    }
    let (deleted, inserted) = (words.t("compare-deleted"), words.t("compare-inserted"));
    let mut out = String::new();
    let last = runs.len().saturating_sub(1);
    for (place, (tag, text)) in runs.iter().enumerate() {
        match tag {
            ChangeTag::Equal => push_kept(&mut out, text, place > 0, place < last),
            ChangeTag::Delete => push_marked(&mut out, "del", &deleted, text),
            ChangeTag::Insert => push_marked(&mut out, "ins", &inserted, text),
        }
    }
    Markup::trusted(out)
}

fn push_marked(out: &mut String, element: &str, said: &str, text: &str) {
    out.push_str(&format!("<{element}><span class=\"sr\">["));
    escape_into(out, said);
    out.push_str("] </span>");
    push_lines(out, text);
    out.push_str(&format!("</{element}>"));
}

/// Unchanged text: its end before a change, its beginning behind one.
fn push_kept(out: &mut String, text: &str, after_change: bool, before_change: bool) {
    let pieces: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let most = AROUND * (usize::from(after_change) + usize::from(before_change));
    if pieces.len() <= most + AROUND || most == 0 {
        return push_lines(out, text);
    }
    if after_change {
        push_lines(out, &pieces.iter().take(AROUND).copied().collect::<String>());
    }
    out.push_str("<span class=\"gap\">[…]</span> ");
    if before_change {
        push_lines(out, &pieces.iter().skip(pieces.len() - AROUND).copied().collect::<String>());
    }
}

fn push_lines(out: &mut String, text: &str) {
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push_str("<br>");
        }
        escape_into(out, line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::Lang;
    use model::text::document::{Block, Item};

    fn section(eid: &str, text: &str) -> Unit {
        let items = vec![Item::Block(Block::Paragraph(vec![Inline::text(text)]))];
        Unit { kind: crate::view::units::UnitKind::Provision, eid: eid.into(), num: eid.into(), heading: Vec::new(), depth: 0, items, passage: 0 }
    }

    #[test]
    fn what_came_what_went_and_what_changed_are_told_apart() {
        let before = [section("s1", "A fine of ten."), section("s2", "Stays."), section("s3", "Goes.")];
        let after = [section("s1", "A fine of twenty."), section("s2", "Stays."), section("s4", "Comes.")];
        let comparison = compare(Words(Lang::En), &before, &after);
        assert_eq!((comparison.added, comparison.removed, comparison.changed, comparison.same), (1, 1, 1, 1));
        let first = comparison.changes[0].words.to_string();
        assert!(first.contains("ten</del>") && first.contains("twenty</ins>") && first.contains("A fine of"), "{first}");
    }
}
