//! What the laws of the corpus tell of changes, file by file.

use std::collections::{BTreeMap, HashSet};

use analysis::amend::{Amendment, Reader, Way, in_title};
use analysis::cite::{Finder, answers_to};
use model::date::PartialDate;
use model::ids::RecordId;
use model::legislation::Law;
use model::record::{Body, Kind, Record};
use model::text::document::passages;
use model::work::Translated;

use crate::corpus::{File, Text};

/// What one file tells.
#[derive(Default)]
struct Told {
    /// Notes and orders, each counted where it stands.
    places: usize,
    /// The acts that changed it, and the days of changes without an act.
    by: HashSet<Amendment>,
    /// The laws that it changes.
    of: HashSet<String>,
    /// The last day or year.
    last: Option<PartialDate>,
}

/// The table of all laws that tell of a change, and a sum a country; with `faults` also every change.
pub(crate) fn page(files: &[File], every: bool) -> String {
    let mut lines = String::new();
    let mut countries: BTreeMap<String, [usize; 5]> = BTreeMap::new();
    let mut total = [0; 5];
    for file in files.iter().filter(|file| file.kind == Some(Kind::Law)) {
        let told = told(file);
        let country = file.path.split('/').nth(1).unwrap_or_default().to_owned();
        let row = countries.entry(country).or_default();
        let speaks = !told.by.is_empty() || !told.of.is_empty();
        for sums in [row, &mut total] {
            for (sum, value) in sums.iter_mut().zip([1, usize::from(speaks), told.places, told.by.len(), told.of.len()]) {
                *sum += value;
            }
        }
        if speaks {
            let last = told.last.map_or_else(|| "–".to_owned(), |day| day.to_string());
            lines += &format!("| {} | {} | {} | {} | {last} |\n", file.path, told.places, told.by.len(), told.of.len());
            if every {
                lines += &listed(&told);
            }
        }
    }
    let row = |name: &str, sums: &[usize; 5]| format!("| {name} | {} |\n", sums.map(|sum| sum.to_string()).join(" | "));
    let countries: String = countries.iter().map(|(country, sums)| row(country, sums)).collect();
    format!(
        "# Amending acts\n\nMade by `cargo run -p analysis --example reading -- --amendments ../shared/data docs/measurements/amendments.md`: what the files of laws tell of\n\
         changes. A change is counted once a file however often it is noted; a day without an act is one too.\n\n\
         | country | files of laws | that tell of changes | places | acts and days that changed them | laws that they change |\n|---|---|---|---|---|---|\n{countries}{}\n\
         ## File by file\n\n| file | places | changed by | changes | last change that is told |\n|---|---|---|---|---|\n{lines}",
        row("all", &total)
    )
}

fn listed(told: &Told) -> String {
    let mut all: Vec<String> = told.by.iter().map(by).chain(told.of.iter().map(|of| format!("    of {of}\n"))).collect();
    all.sort();
    all.concat()
}

fn by(amendment: &Amendment) -> String {
    let day = amendment.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
    format!("    by {} @ {day}\n", amendment.work.as_ref().map_or("-", |work| work.label.as_str()))
}

fn told(file: &File) -> Told {
    let mut told = Told::default();
    for text in &file.texts {
        for amendment in of_text(text) {
            told.places += 1;
            told.last = told.last.max(amendment.day);
            match (amendment.way, amendment.work) {
                (Way::Of, Some(work)) => drop(told.of.insert(work.label)),
                (_, work) => drop(told.by.insert(Amendment { work, ..amendment })),
            }
        }
    }
    told
}

fn of_text(text: &Text) -> Vec<Amendment> {
    let (facts, country) = (&text.facts, text.facts.country);
    let Some(language) = facts.language.clone() else { return Vec::new() };
    let title = facts.title.clone().unwrap_or_default();
    let mut record = Record::new(RecordId::from_bytes([0; 16]), Translated::one(language.clone(), &title), Body::Law(Law::default()));
    record.country = country;
    record.other_names.clone_from(&facts.other_names);
    let Ok((document, _, _)) = exchange::akn::read(&text.xml, &exchange::Limits::default()) else { return Vec::new() };
    let mut finder = Finder::new(&language, country);
    let mut reader = Reader::new(&language, country, answers_to(&record).into_iter().collect());
    let mut found = in_title(&title, &language, country);
    passages(&document, &mut |within, words| {
        let citations = finder.read(words);
        found.extend(reader.passage(words, &citations, within.iter().all(|eid| eid.is_empty())));
    });
    found
}
