//! Which marks count: provisions run in order, references and quotations do not.

use std::collections::HashMap;

use model::text::document::Level;

use super::mark::{Mark, Strength};
use super::row::Row;
use super::vocabulary::Role;

/// Keeps the marks that count. `language` is the primary tag of the text's language.
pub(crate) fn counting(mut marks: Vec<Mark>, rows: &[Row], language: &str) -> Vec<Mark> {
    let Some(unit) = unit_of(&marks, language) else {
        marks.retain(|mark| mark.role != Role::Provision);
        return marks;
    };
    for mark in &mut marks {
        if mark.role == Role::Provision && mark.kind != unit {
            regroup(mark, rows, language);
        }
    }
    marks.retain(|mark| mark.role != Role::Provision || mark.kind == unit);
    in_order(marks)
}

/// The word for the provisions of this text: the one that numbers most of them.
fn unit_of(marks: &[Mark], language: &str) -> Option<&'static str> {
    let mut counts: HashMap<&'static str, usize> = HashMap::new();
    for mark in marks.iter().filter(|mark| mark.role == Role::Provision) {
        let worth = if mark.strength == Strength::Weak { 1 } else { 3 };
        *counts.entry(mark.kind).or_default() += worth;
    }
    let article = counts.get("article").copied().unwrap_or(0);
    if article > 0 && !matches!(language, "de" | "en" | "sv" | "no" | "da") {
        counts.remove("§");
    }
    // Articles are divided in sections as often as sections are, but sections never hold articles.
    if article >= 9 && matches!(language, "en" | "fr") {
        counts.remove("section");
    }
    if matches!(language, "fr") {
        counts.remove("section");
    }
    counts.into_iter().max_by_key(|(kind, count)| (*count, *kind)).map(|(kind, _)| kind)
}

/// A word that numbers provisions elsewhere groups them here: `SECTION 1` of a treaty, `§ 2` of a Dutch law.
fn regroup(mark: &mut Mark, rows: &[Row], language: &str) {
    let Some(row) = rows.get(mark.row) else { return };
    let alone = row.is_styled()
        || row.plain.trim().chars().count() <= 80 && mark.strength >= Strength::Fair && !row.plain.trim_end().ends_with(['.', ';', ',']);
    if !alone || mark.kind == "§" && language == "pt" {
        return;
    }
    mark.role = Role::Group;
    (mark.level, mark.rank) = match mark.kind {
        "section" => (Level::Section, 6),
        "§" => (Level::Subdivision, 8),
        "article" => (Level::Article, 1),
        _ => (Level::Division, 7),
    };
}

/// Provisions in their order: a strong mark always counts, a weaker one where it continues the run.
fn in_order(marks: Vec<Mark>) -> Vec<Mark> {
    let mut kept: Vec<Mark> = Vec::with_capacity(marks.len());
    let mut last: Option<super::number::Number> = None;
    let mut since_group = true;
    for mut mark in marks {
        if mark.role != Role::Provision {
            since_group = true;
            kept.push(mark);
            continue;
        }
        if let Some(last) = &last {
            lower_raised(&mut mark, last);
        }
        let Some(number) = mark.number.clone() else { continue };
        let continues = last.as_ref().map_or_else(|| number.begins(), |last| number.follows(last));
        let fits = match mark.strength {
            Strength::Strong => true,
            Strength::Fair => continues || last.as_ref().is_none_or(|last| number.is_soon_after(last, 10)) || since_group && number.begins(),
            Strength::Weak => continues || since_group && number.begins(),
        };
        if fits {
            last = Some(number);
            since_group = false;
            kept.push(mark);
        }
    }
    kept
}

/// `2741` after `274` is 274 with a raised 1 that lost its form.
fn lower_raised(mark: &mut Mark, last: &super::number::Number) {
    let Some(number) = &mut mark.number else { return };
    let ([whole], first) = (number.parts.as_slice(), last.first()) else { return };
    if first < 10 || *whole < first.saturating_mul(10) || !number.suffix.is_empty() {
        return;
    }
    for (power, digits) in [(10, 1_usize), (100, 2)] {
        let (head, raised) = (*whole / power, *whole % power);
        let in_order = last.parts.get(1).is_none_or(|before| raised > *before && raised <= before + 3) && (last.parts.len() > 1 || raised <= 3);
        // `481` after `47` is 48 with a raised 1, where 48 itself is gone.
        let is_next = head == first + 1 && digits == 1 && raised == 1;
        if (head == first && in_order || is_next) && raised > 0 && (digits == 1 || raised >= 10) {
            mark.raised = Some(whole.to_string().len() - digits);
            number.parts = vec![head, raised];
            return;
        }
    }
}
