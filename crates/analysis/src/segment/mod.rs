//! From paragraphs to provisions: reads the structure of a law, a treaty, a judgment or a policy out of a text in reading order.
//!
//! Rows that begin with a number are *marks*; the marks that run in order count; out of those the tree is built. No word is lost: what is
//! understood wrongly is still there, in its place.
//!
//! **Architecture invariant**: nothing here depends on a file format, and no text is looked at more than a fixed number of times.

mod arabic;
mod bare;
mod case_head;
mod common_law;
mod contents;
mod court;
mod definition;
mod dispositions;
mod docket;
mod east_asia;
mod frame;
mod gaps;
mod germanic;
mod headings;
mod inserted;
mod judges;
mod judgment;
mod label;
mod languages;
mod law_days;
mod mark;
mod number;
mod outline;
mod parties;
mod provision;
mod quotation;
mod romance;
mod row;
mod run_on;
mod sequence;
mod slavic;
mod south_east_asia;
mod title_page;
mod turkic;
mod vocabulary;

use std::collections::HashSet;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::record::Kind;
use model::text::document::{Division, Document, DocumentKind, Item, Level};
use model::text::flow::Flow;

use bare::Unit;
use mark::Mark;
use provision::Manner;
use row::Row;
use vocabulary::Role;

pub use languages::one_after_another;

pub(crate) use number::{Number, digit, in_digits, in_han, roman};

/// A flow understood as a legal text.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Segmented {
    /// The tree of provisions, without addresses.
    pub document: Document,
    /// What was known, with gaps filled from the first lines of the text.
    pub facts: TextFacts,
    /// What was noticed.
    pub findings: Vec<Finding>,
}

/// Finds the provisions of a text. Every word of the flow is in the document, in its order; what is known in `facts` is never overridden.
#[must_use]
pub fn segment(flow: &Flow, facts: &TextFacts) -> Segmented {
    let mut rows = row::rows(flow);
    if facts.kind != Some(Kind::Case) {
        quotation::mark_of_law(&mut rows);
    }
    let language = facts.language.clone().or_else(|| crate::language::detect(&sample(&rows)).map(|(language, _)| language));
    let primary = language.as_ref().map_or("und", |language| language.primary());
    let mut document = match facts.kind {
        Some(Kind::Case) => judgment(&rows),
        Some(Kind::Law | Kind::Instrument) | None => law(&rows, primary),
        Some(_) => policy(&rows, primary),
    };
    document.kind = match facts.kind {
        Some(Kind::Case) => DocumentKind::Judgment,
        Some(Kind::Law) | None => DocumentKind::Act,
        Some(_) => DocumentKind::Doc,
    };
    let is_entitled = facts.title.as_deref().is_some_and(|title| !title.trim().is_empty());
    let mut facts = facts.clone();
    title_page::fill(&mut facts, rows.get(..rows.len().min(title_page::ROWS_OF_GAZETTE)).unwrap_or_default());
    let mut findings = findings(&document, &rows);
    if facts.kind == Some(Kind::Case) {
        case_head::fill(&mut facts, &rows, primary);
        if !is_entitled {
            let named = if primary == "en" { case_head::name(&facts) } else { None };
            facts.title = named.or_else(|| docket::title(&facts)).or(facts.title);
        }
    } else {
        law_days::signed(&mut facts, &rows);
        law_days::fill(&mut facts, head_of_law(&rows), &mut findings);
    }
    Segmented { document, facts, findings }
}

/// The rows above the first provision.
fn head_of_law(rows: &[Row]) -> &[Row] {
    let some = rows.get(..rows.len().min(title_page::ROWS)).unwrap_or_default();
    let first = some.iter().enumerate().position(|(place, row)| mark::of(place, row).is_some_and(|mark| mark.role == Role::Provision));
    some.get(..first.unwrap_or(some.len())).unwrap_or_default()
}

/// Text from the middle of the rows, enough to tell its language.
fn sample(rows: &[Row]) -> String {
    let mut sample = String::new();
    for row in rows.iter().skip(rows.len() / 4) {
        sample.push_str(&row.plain);
        sample.push('\n');
        if sample.len() > 10_000 {
            break;
        }
    }
    sample
}

/// A law or a treaty: by its articles or sections; a policy where it has none.
fn law(rows: &[Row], language: &str) -> Document {
    let words: Vec<Mark> = rows.iter().enumerate().filter_map(|(place, row)| mark::of(place, row)).collect();
    let marks = sequence::counting(words, rows, language);
    let marks = gaps::filled(with_bare_numbers(marks, rows), rows);
    let mut marks = dispositions::with(marks, rows, language);
    inserted::mark(&mut marks, rows);
    if !marks.iter().any(|mark| mark.role == Role::Provision) {
        return policy_of(rows, marks);
    }
    let first = contents::first_of_law(&marks, rows);
    let marks = marks.get(first..).unwrap_or_default().to_vec();
    let notes = outline::has_notes(rows, &marks);
    let mut marks = [headings::between(rows, &marks, notes), marks].concat();
    marks.sort_by_key(|mark| mark.row);
    build(rows, &marks)
}

/// So many provisions under one word, or so many bare numbers in a run, are no accident.
const MANY: usize = 20;

/// Sections without a word for them, where words number fewer.
fn with_bare_numbers(marks: Vec<Mark>, rows: &[Row]) -> Vec<Mark> {
    let worded = marks.iter().filter(|mark| mark.role == Role::Provision).count();
    let first = marks.iter().find(|mark| mark.role == Role::Provision).and_then(|mark| mark.number.as_ref());
    // A few words with numbers far from the first are references at the beginning of rows.
    let few = worded < MANY && first.is_some_and(|number| !number.begins());
    if worded >= 3 && !few {
        return marks;
    }
    let mut sections = bare::marks(rows, 0, Unit::Section);
    for _ in 0..2 {
        let after = sections.last().map_or(rows.len(), |mark| mark.row + 1);
        let again = bare::marks(rows, after, Unit::Section);
        if !contents::is_entries(rows, &sections, &again) {
            break;
        }
        sections = again;
    }
    if sections.is_empty() || sections.len() <= worded || worded >= 3 && sections.len() < MANY {
        return marks;
    }
    let taken: HashSet<usize> = sections.iter().map(|mark| mark.row).collect();
    let mut all: Vec<Mark> = marks.into_iter().filter(|mark| mark.role != Role::Provision && !taken.contains(&mark.row)).collect();
    all.extend(sections);
    all.sort_by_key(|mark| mark.row);
    all
}

/// A strategy, a report: by its articles where it has them, else by numbered headings, else by headings.
fn policy(rows: &[Row], language: &str) -> Document {
    let words: Vec<Mark> = rows.iter().enumerate().filter_map(|(place, row)| mark::of(place, row)).collect();
    let marks = sequence::counting(words, rows, language);
    if marks.iter().filter(|mark| mark.role == Role::Provision).count() > 1 {
        return law(rows, language);
    }
    policy_of(rows, Vec::new())
}

fn policy_of(rows: &[Row], groups: Vec<Mark>) -> Document {
    let mut marks = bare::decimal_marks(rows);
    if marks.is_empty() {
        marks = bare::marks(rows, 0, Unit::Paragraph);
    }
    let taken: HashSet<usize> = marks.iter().map(|mark| mark.row).collect();
    marks.extend(groups.into_iter().chain(headings::all(rows)).filter(|mark| !taken.contains(&mark.row)));
    marks.sort_by_key(|mark| mark.row);
    marks.dedup_by_key(|mark| mark.row);
    // The first heading of the highest level is the title.
    if marks.first().is_some_and(|mark| mark.kind == "heading1" && mark.row < 5) && marks.iter().filter(|mark| mark.kind == "heading1").count() == 1 {
        marks.remove(0);
    }
    let mut document = Document::default();
    let first = outline::first_row(rows, &marks, 0, rows.len()).unwrap_or_else(|| judgment::body_row(rows));
    (document.preface, document.preamble) = frame::before(rows.get(..first).unwrap_or_default());
    document.body = outline::items(rows, &marks, first, rows.len(), Manner { plain: false });
    document
}

fn judgment(rows: &[Row]) -> Document {
    let rows = &judgment::without_styled_sentences(rows);
    let marks = judgment::marks(rows);
    let first = outline::first_row(rows, &marks, 0, rows.len()).unwrap_or_else(|| judgment::body_row(rows));
    Document {
        preface: frame::blocks(rows.get(..first).unwrap_or_default()),
        body: outline::items(rows, &marks, first, rows.len(), Manner { plain: true }),
        ..Document::default()
    }
}

/// Puts the parts of a law together.
fn build(rows: &[Row], marks: &[Mark]) -> Document {
    let mut document = Document::default();
    let first = outline::first_row(rows, marks, 0, rows.len()).unwrap_or(0);
    (document.preface, document.preamble) = frame::before(rows.get(..first).unwrap_or_default());
    let schedules = schedules_of(marks);
    let cut = schedules.first().and_then(|mark| marks.iter().position(|other| other.row == mark.row)).unwrap_or(marks.len());
    let body_marks = marks.get(..cut).unwrap_or_default();
    let body_end = marks.get(cut).map_or(rows.len(), |mark| mark.row);
    let last = body_marks.last().map_or(first, |mark| mark.row + 1);
    let closing = frame::closing_row(rows, last, body_end).unwrap_or(body_end);
    document.body = outline::items(rows, body_marks, first, closing, Manner { plain: false });
    document.conclusions = frame::blocks(rows.get(closing..body_end).unwrap_or_default());
    for (place, schedule) in schedules.iter().enumerate() {
        let end = schedules.get(place + 1).map_or(rows.len(), |next| next.row);
        let inside =
            marks.get(marks.partition_point(|mark| mark.row < schedule.row)..marks.partition_point(|mark| mark.row < end)).unwrap_or_default();
        document.schedules.extend(outline::items(rows, inside, schedule.row, end, Manner { plain: false }).into_iter().map(as_division));
    }
    document
}

/// The schedules after the law: no provision after them continues its run.
fn schedules_of(marks: &[Mark]) -> Vec<Mark> {
    let mut last = None;
    let mut schedules: Vec<Mark> = Vec::new();
    for mark in marks {
        match mark.role {
            Role::Provision if schedules.is_empty() => last = mark.number.clone(),
            Role::Provision => {
                let continues = mark.number.as_ref().zip(last.as_ref()).is_some_and(|(number, last)| number.follows(last));
                if continues {
                    schedules.clear();
                    last = mark.number.clone();
                }
            }
            Role::Schedule if last.is_some() && schedules.last().is_none_or(|before| before.number != mark.number || mark.number.is_none()) => {
                schedules.push(mark.clone())
            }
            Role::Schedule | Role::Group => {}
        }
    }
    schedules
}

fn as_division(item: Item) -> Division {
    match item {
        Item::Division(division) => division,
        block @ Item::Block(_) => Division { level: Level::Schedule, items: vec![block], ..Division::default() },
    }
}

fn findings(document: &Document, rows: &[Row]) -> Vec<Finding> {
    let long = rows.iter().map(|row| row.plain.len()).sum::<usize>() > 20_000;
    let flat = document.body.iter().all(|item| matches!(item, Item::Block(_)));
    if long && flat && document.kind != DocumentKind::Judgment {
        let message = "no provisions were recognised; the text is kept as paragraphs";
        return vec![Finding::new(
            Severity::Warning,
            "no-provisions",
            message,
            "check the structure in the original, or give the text as Akoma Ntoso",
        )];
    }
    Vec::new()
}
