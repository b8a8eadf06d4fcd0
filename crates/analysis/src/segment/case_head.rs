//! What a judgment says of itself above its first paragraph: court, citation, day, parties, judges. Only what is printed; gaps only.

use std::sync::LazyLock;

use model::date::PartialDate;
use model::draft::TextFacts;
use model::text::document::{Block, Inline, Table};
use regex::Regex;

use super::row::{Row, Shape};
use super::{judges, parties};
use crate::cite;
use crate::dates::{Order, dates};

/// How many rows are looked at, and how many lines of them.
const ROWS: usize = 90;
const LINES: usize = 300;
/// So much of a line is looked at, in bytes: a longer one is prose.
const LINE: usize = 600;
/// A line that says nothing but a day is no longer.
const SHORT: usize = 160;

/// Fills the gaps of what is known from the lines above the first paragraph.
pub(crate) fn fill(facts: &mut TextFacts, rows: &[Row]) {
    let end = rows.iter().take(ROWS).position(|row| begins_text(&row.plain)).unwrap_or(rows.len().min(ROWS));
    let head: Vec<String> = rows.iter().take(end).flat_map(lines).take(LINES).collect();
    let tail: Vec<String> = rows.iter().rev().take(15).flat_map(lines).take(LINES).collect();
    let order = if facts.country.is_some_and(|country| country.as_str() == "USA") { Order::MonthFirst } else { Order::DayFirst };
    facts.citation = facts.citation.take().or_else(|| citation(&head));
    facts.date = facts.date.or_else(|| decided(&head, order)).or_else(|| released(&tail, order));
    facts.issued_by = facts.issued_by.take().or_else(|| court(&head));
    if facts.judges.is_empty() {
        facts.judges = judges::of(&head);
    }
    if facts.parties.is_empty() {
        facts.parties = parties::of(&head);
    }
}

/// What courts of English tongue call a case: by the first of its parties and the first that stands against it, if any.
pub(crate) fn name(facts: &TextFacts) -> Option<String> {
    let (one, _) = facts.parties.first()?;
    let other = facts.parties.iter().map(|(role, _)| role).find(|role| *role != one);
    let side = |role: &str| {
        let mut names = facts.parties.iter().filter(|(known, _)| known == role).map(|(_, name)| name.as_str());
        let first = names.next().unwrap_or_default().trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')' | '.' | ' '));
        let others = ["", " and another", " and others"];
        format!("{first}{}", others.get(names.count()).unwrap_or(&others[2]))
    };
    // Where nobody stands against them, the case is about them.
    let name = other.map_or_else(|| format!("Re {}", side(one)), |other| format!("{} v {}", side(one), side(other)));
    Some(name).filter(|name| name.chars().count() <= LONGEST_NAME)
}

/// No case is called by more letters.
const LONGEST_NAME: usize = 200;

static FIRST: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\s*[(\[]?1[)\].]+\s+\S.{60}").ok());

/// Whether a row is the first paragraph.
fn begins_text(text: &str) -> bool {
    FIRST.as_ref().is_some_and(|first| first.is_match(text))
}

/// The lines of a row as they are printed: cells by themselves, and what a line break parts.
fn lines(row: &Row) -> Vec<String> {
    let mut lines = Vec::new();
    match &row.shape {
        Shape::Table(table) => of_table(table, &mut lines),
        _ => of_runs(&row.runs, &mut lines),
    }
    lines
}

fn of_table(table: &Table, lines: &mut Vec<String>) {
    for block in table.rows.iter().flatten().flat_map(|cell| &cell.blocks) {
        match block {
            Block::Paragraph(runs) | Block::Heading(_, runs) => of_runs(runs, lines),
            Block::Table(inner) => of_table(inner, lines),
            _ => {}
        }
    }
}

fn of_runs(runs: &[Inline], lines: &mut Vec<String>) {
    let mut line = Vec::new();
    for run in runs.iter().chain([&Inline::Break]) {
        match run {
            Inline::Break => {
                let plain = Inline::plain(&std::mem::take(&mut line)).split_whitespace().collect::<Vec<_>>().join(" ");
                lines.extend(Some(plain).filter(|plain| !plain.is_empty()).map(up_to_prose));
            }
            run => line.push(run.clone()),
        }
    }
}

fn up_to_prose(mut line: String) -> String {
    line.truncate(line.floor_char_boundary(LINE));
    line
}

/// The neutral citation: the one that is called so, or the first that no word before it gives to a lower court.
fn citation(head: &[String]) -> Option<String> {
    let of_line = |line: &str| cite::first_neutral(line);
    let called = head.iter().find(|line| line.to_lowercase().contains("neutral") && of_line(line).is_some());
    let own = || {
        head.iter().find(|line| of_line(line).is_some_and(|(_, start)| !line.get(..start).unwrap_or_default().to_lowercase().contains("appeal from")))
    };
    called.or_else(own).and_then(|line| of_line(line)).map(|(label, _)| label)
}

static DECIDED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^\W*(?:date(?:\ of\ (?:judgment|decision|release|promulgation))?|(?:judgment|decision|release|promulgation)\ (?:date|given|made|handed\ down)|dated|decided|delivered|given|released|handed\ down|promulgated
        |fecha|date\ de\ (?:la\ )?d[ée]cision|data\ (?:da\ decisão|do\ julgamento)|datum|дата)\b
        |judgment\ given\ on|handed\ down\ on|decision\ (?:given|made)\ on",
    )
    .ok()
});
static HEARD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:hear(?:d|ing)s?|argued|sitting|draft|circulat|considered|made on the papers|appeal(?:ed)? from|born)\b").ok()
});

/// The day of the decision: the one that is called so, or a line that is nothing but a day.
fn decided(head: &[String], order: Order) -> Option<PartialDate> {
    let is_heard = |text: &str| HEARD.as_ref().is_some_and(|heard| heard.is_match(text));
    let is_called = |text: &str| DECIDED.as_ref().is_some_and(|decided| decided.is_match(text));
    let whole = |line: &str| dates(line, order).into_iter().find(|dated| dated.date.day().is_some());
    let called = head.iter().enumerate().filter(|(_, line)| is_called(line) && !is_heard(line)).find_map(|(place, line)| {
        // The day may stand in the cell or on the line after the word.
        whole(line).or_else(|| (line.chars().count() < 40).then(|| whole(head.get(place + 1)?))?)
    });
    let alone = || {
        // Such a line is short, and to look for days takes long.
        head.iter().enumerate().filter(|(_, line)| line.len() <= SHORT).find_map(|(place, line)| {
            let dated = whole(line)?;
            let others = line.chars().filter(|character| character.is_alphanumeric()).count();
            let own = line.get(dated.start..dated.end)?.chars().filter(|character| character.is_alphanumeric()).count();
            let before = place.checked_sub(1).and_then(|before| head.get(before)).map_or("", String::as_str);
            (others <= own + 10 && !is_heard(line) && !is_heard(before)).then_some(dated)
        })
    };
    called.or_else(alone).map(|dated| dated.date)
}

/// The day on which a decision went out, where it is printed under it.
fn released(tail: &[String], order: Order) -> Option<PartialDate> {
    let is_called = |line: &&String| DECIDED.as_ref().is_some_and(|decided| decided.is_match(line)) && line.chars().count() < 80;
    tail.iter().filter(is_called).find_map(|line| dates(line, order).into_iter().find(|dated| dated.date.day().is_some())).map(|dated| dated.date)
}

static COURT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:court|tribunal|cour (?:de|d’|d')|corte|juzgado|gericht(?:shof)?|\p{L}*gericht|sąd|pengadilan|mahkamah|rechtbank|hoge raad|hof van)\b|法院|裁判所|법원|محكمة|суд\b").ok()
});

/// The first line that names a court.
fn court(head: &[String]) -> Option<String> {
    let names = |line: &&String| line.chars().count() <= 100 && !line.ends_with('.') && COURT.as_ref().is_some_and(|court| court.is_match(line));
    head.iter().find(names).cloned()
}
