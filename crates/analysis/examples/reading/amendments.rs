//! What the laws of the corpus tell of changes, file by file.

use std::collections::{BTreeMap, HashSet};

use analysis::amend::{self, Amendment, Reader, Way, in_title};
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
    /// What only the metadata of the file declares: the acts and laws that its words do not name.
    declared: HashSet<Amendment>,
    /// The last day or year.
    last: Option<PartialDate>,
}

/// The table of all laws that tell of a change, and a sum a country; with `faults` also every change.
pub(crate) fn page(files: &[File], every: bool) -> String {
    let mut lines = String::new();
    let mut countries: BTreeMap<String, [usize; 6]> = BTreeMap::new();
    let mut total = [0; 6];
    for file in files.iter().filter(|file| file.kind == Some(Kind::Law)) {
        let told = told(file);
        let country = file.path.split('/').nth(1).unwrap_or_default().to_owned();
        let row = countries.entry(country).or_default();
        let speaks = !told.by.is_empty() || !told.of.is_empty() || !told.declared.is_empty();
        for sums in [row, &mut total] {
            for (sum, value) in sums.iter_mut().zip([1, usize::from(speaks), told.places, told.by.len(), told.of.len(), told.declared.len()]) {
                *sum += value;
            }
        }
        if speaks {
            let last = told.last.map_or_else(|| "–".to_owned(), |day| day.to_string());
            lines += &format!("| {} | {} | {} | {} | {} | {last} |\n", file.path, told.places, told.by.len(), told.of.len(), told.declared.len());
            if every {
                lines += &listed(&told);
            }
        }
    }
    let row = |name: &str, sums: &[usize; 6]| format!("| {name} | {} |\n", sums.map(|sum| sum.to_string()).join(" | "));
    let countries: String = countries.iter().map(|(country, sums)| row(country, sums)).collect();
    format!(
        "# Amending acts\n\nMade by `cargo run -p analysis --example reading -- --amendments ../shared/data docs/measurements/amendments.md`: what the files of laws tell of\n\
         changes. A change is counted once a file however often it is noted; a day without an act is one too. The last figure counts the laws\n\
         that only the metadata of the file names.\n\n\
         | country | files of laws | that tell of changes | places | acts and days that changed them | laws that they change | by metadata alone |\n\
         |---|---|---|---|---|---|---|\n{countries}{}\n\
         ## File by file\n\n| file | places | changed by | changes | by metadata alone | last change that is told |\n|---|---|---|---|---|---|\n{lines}",
        row("all", &total)
    )
}

fn listed(told: &Told) -> String {
    let mut all: Vec<String> = told.by.iter().map(by).chain(told.of.iter().map(|of| format!("    of {of}\n"))).collect();
    all.extend(told.declared.iter().map(|declared| format!("    declared {} {}", declared.way.as_str(), by(declared).trim_start())));
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
        let in_words = of_text(text);
        let is_named = |declared: &Amendment| in_words.iter().any(|named| named.way == declared.way && named.work == declared.work);
        told.declared.extend(declared_in(text).into_iter().filter(|declared| !is_named(declared)));
        for amendment in in_words {
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

/// What the metadata declares, each law once with its last day; laws that it names by an address alone are shown where they are held, and no
/// law is held here.
fn declared_in(text: &Text) -> Vec<Amendment> {
    let Some(language) = text.facts.language.clone() else { return Vec::new() };
    let mut found: Vec<Amendment> = Vec::new();
    let in_words = text.facts.amendments.iter().filter(|declared| declared.address.as_ref() != Some(&declared.act));
    for amendment in in_words.map(|declared| amend::declared(declared, &language, text.facts.country)) {
        match found.iter_mut().find(|known| known.way == amendment.way && known.work == amendment.work) {
            Some(known) => known.day = known.day.max(amendment.day),
            None => found.push(amendment),
        }
    }
    found
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
