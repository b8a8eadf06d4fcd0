//! What a judgment says of itself above its first paragraph: court, citation, day, parties, judges. Only what is printed; gaps only.

use std::sync::LazyLock;

use model::date::PartialDate;
use model::draft::TextFacts;
use model::text::document::{Block, Inline, Table};
use regex::Regex;

use super::row::{Row, Shape};
use super::{court, docket, judges, parties};
use crate::cite;
use crate::dates::{Order, dates};

/// How many rows are looked at above and under a decision, and how many lines of them; and how many of all for the name of the court.
const ROWS: usize = 90;
const UNDER: usize = 30;
const MOST_ROWS: usize = 3_000;
const LINES: usize = 300;
/// So much of a line is looked at, in bytes: a longer one is prose.
const LINE: usize = 1_500;
/// A line that says nothing but a day is no longer.
const SHORT: usize = 160;

/// Fills the gaps of what is known from the lines above the first paragraph, and from those under the last.
pub(crate) fn fill(facts: &mut TextFacts, rows: &[Row], language: &str) {
    let end = rows.iter().take(ROWS).position(|row| begins_text(&row.plain)).unwrap_or(rows.len().min(ROWS));
    let head: Vec<String> = rows.iter().take(end).flat_map(lines).take(LINES).collect();
    let head = if language == "pt" { rejoined(head) } else { head };
    let tail: Vec<String> = rows.iter().skip(rows.len().saturating_sub(UNDER)).flat_map(lines).take(LINES).collect();
    let order = if facts.country.is_some_and(|country| country.as_str() == "USA") { Order::MonthFirst } else { Order::DayFirst };
    facts.citation = facts.citation.take().or_else(|| citation(&head));
    if facts.citation.is_none() && facts.number.is_none() {
        facts.number = docket::of(&head, &tail, language);
    }
    // Indonesian decisions begin with days of birth and arrest, and are signed at their end.
    let above = if language == "id" { None } else { decided(&head, order).or_else(|| signed(&head, order)) };
    facts.date = facts.date.or(above).or_else(|| released(&tail, order)).or_else(|| signed(&tail, order));
    if facts.issued_by.is_none() {
        let all: Vec<String> = rows.iter().take(MOST_ROWS).map(|row| up_to_prose(row.plain.clone())).collect();
        facts.issued_by = court::of(&head, &all, language);
    }
    if facts.judges.is_empty() {
        facts.judges = judges::of(&head, language);
        if facts.judges.is_empty() {
            facts.judges = judges::under(&head, &tail, language);
        }
    }
    if facts.parties.is_empty() {
        facts.parties = parties::of(&head);
        if facts.parties.is_empty() {
            facts.parties = parties::spoken_of(rows.iter().rev().take(MOST_ROWS).map(|row| row.plain.as_str()), language);
        }
    }
}

/// The lines, with the words of one that a page drew apart put together: `AGTE.(`, `S`, `)`, `:`, `ALDER`.
fn rejoined(drawn: Vec<String>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut opens = false;
    for line in drawn {
        let is_scrap = line.chars().count() <= 3 && line.chars().all(|character| matches!(character, '(' | ')' | ':' | 'S' | 'A' | '/' | 'E'));
        match lines.last_mut() {
            Some(last) if opens || is_scrap => {
                if opens && !is_scrap {
                    last.push(' ');
                }
                last.push_str(&line);
            }
            _ => lines.push(line.clone()),
        }
        opens = is_scrap && line.ends_with(':') || lines.last().is_some_and(|last| last.ends_with('('));
    }
    lines
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

/// `Port Aldor, 3 de março de 2024 (data de julgamento)`; `Argued October 10 — Decided June 24, 2013`; `z dnia 3 marca 2024 r.`
static SIGNED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)^\W*\p{Lu}[\p{L}\ ]{2,30}(?:\ ?\([A-Z]{2}\)|[/-][A-Z]{2})?,\s+(?:\d|em\ \d)|(?i:\bdecided\s)|(?i:^\W*(?:wyrok|postanowienie|uchwała)?\s*z\ dnia\s)|(?i:^\W*(?:em\ mesa\s+)?julgado(?:\ em)?\s*:)|(?i:^\W*sessão\ de\s)|(?i:diucapkan|diputus(?:kan)?\b)
        |(?i:^\W*(?:arrêt|jugement|ordonnance|audience\ publique|ainsi\ (?:fait|jugé))\b.{0,60}?\b(?:du|le)\s)|(?i:^\W*(?:urteil|beschluss)\ vom\s)|(?i:^\W*verkündet\ am\s)|(?i:^\W*date\ of\ judgment)|(?i:^\W*dated\s*:)",
    )
    .ok()
});

/// The day behind the words with which courts sign; where several are told, the last.
fn signed(lines: &[String], order: Order) -> Option<PartialDate> {
    // Every day has a number in it, or is written in a script of its own.
    let may_tell = |line: &&String| line.chars().any(|character| character.is_numeric() || character > '\u{0590}');
    let mut days = lines.iter().filter(may_tell).filter_map(|line| {
        let found = SIGNED.as_ref()?.find(line)?;
        let rest = line.get(found.start()..)?;
        let rest = rest.get(..rest.floor_char_boundary(SHORT * 4)).unwrap_or(rest);
        let mut all = dates(rest, order).into_iter().filter(|dated| dated.date.day().is_some());
        // Indonesian courts decide in private and pronounce in public, in one sentence.
        if found.as_str().to_lowercase().starts_with("di") { all.next_back() } else { all.next() }
    });
    days.next_back().map(|dated| dated.date)
}

/// The day on which a decision went out, where it is printed under it.
fn released(tail: &[String], order: Order) -> Option<PartialDate> {
    let is_called = |line: &&String| DECIDED.as_ref().is_some_and(|decided| decided.is_match(line)) && line.chars().count() < 80;
    tail.iter().filter(is_called).find_map(|line| dates(line, order).into_iter().find(|dated| dated.date.day().is_some())).map(|dated| dated.date)
}
