//! Measures the suggestion of topics against the provisions that a manifest names by subject, and writes the page of the results:
//! `cargo run --release -p analysis --example topics -- ../shared/data/corpus/MANIFEST.jsonl docs/measurements/topics.md`.
//! With `--faults` it lists every provision that was judged otherwise.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a table is what this is for")]

mod corpus;
#[path = "../../tests/it/numbers.rs"]
mod numbers;
mod score;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use analysis::topics::{Lexicon, Placed, Suggestion};
use model::language::Language;
use model::work::Translated;

use corpus::{File, Unit};
use score::{Ring, Table};

/// The subjects of the manifest that are one offence topic each.
const OFFENCES: &[(&str, &str)] = &[
    ("illegal_access", "illegal-access"),
    ("illegal_interception", "illegal-interception"),
    ("data_interference", "data-interference"),
    ("system_interference", "system-interference"),
    ("misuse_of_devices", "misuse-of-devices"),
    ("computer_forgery", "computer-forgery"),
    ("computer_fraud", "computer-fraud"),
    ("csam", "child-sexual-abuse-material"),
    ("copyright", "copyright-offences"),
    ("identity", "identity-offences"),
];

/// The subjects that stand for a group of topics: any topic of these groups is a hit, for the manifest does not say which.
const GROUPS: &[(&str, &[&str])] = &[
    ("other_cyber", &["offence"]),
    // The manifest files the rules on electronic evidence under the powers.
    ("procedural_powers", &["procedural-power", "electronic-evidence", "safeguards"]),
    ("international_cooperation", &["international-cooperation", "jurisdiction"]),
];

/// Topics that are a narrower case of an offence topic of the manifest, which has no subject for them: suggesting them is no fault.
const NARROWER: &[(&str, &str)] = &[
    ("malware", "misuse-of-devices"),
    ("denial-of-service", "system-interference"),
    ("critical-infrastructure-attack", "system-interference"),
    ("ransomware", "data-interference"),
    ("phishing", "computer-fraud"),
];

struct Topics {
    lexicon: Lexicon,
    groups: BTreeMap<String, String>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (flags, paths): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let manifest = paths.first().map_or("../shared/data/corpus/MANIFEST.jsonl", String::as_str);
    let topics = topics()?;
    let files = corpus::files(std::path::Path::new(manifest))?;
    let bytes: usize = files.iter().flat_map(|file| &file.units).map(|unit| unit.text.len()).sum();
    let provisions: usize = files.iter().map(|file| file.units.len()).sum();
    let (wall, before) = (Instant::now(), worked());
    let found: Vec<Vec<Vec<Suggestion>>> = files.iter().map(|file| suggested(&topics, file)).collect();
    // Where the machine does not say how long this thread worked, the wall clock does.
    let spent = before.zip(worked()).map_or_else(|| wall.elapsed(), |(from, to)| to.saturating_sub(from));
    let table = judged(&topics, &files, &found);
    let alone: Vec<Vec<Vec<Suggestion>>> = files.iter().map(|file| suggested_alone(&topics, file)).collect();
    let speed = bytes as f64 / 1e6 / spent.as_secs_f64();
    let page = table.page(&judged(&topics, &files, &alone), provisions, speed);
    if flags.iter().any(|flag| flag == "--faults") {
        table.faults.iter().for_each(|fault| println!("{fault}"));
    }
    match paths.get(1) {
        Some(path) => std::fs::write(path, page)?,
        None => println!("{page}"),
    }
    eprintln!("{provisions} provisions, {bytes} bytes, {speed:.0} MB/s");
    Ok(())
}

/// How long this thread has worked, whatever else the machine did: user and system time of Linux, in hundredths of a second.
fn worked() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

fn topics() -> Result<Topics, Box<dyn std::error::Error>> {
    type Words = (String, Translated, BTreeMap<Language, Vec<String>>);
    let mut words: Vec<Words> = Vec::new();
    let mut groups = BTreeMap::new();
    for line in std::fs::read_to_string("catalogue/topics.jsonl")?.lines() {
        let record: serde_json::Value = serde_json::from_str(line)?;
        let key = record["key"].as_str().unwrap_or_default().to_owned();
        groups.insert(key.clone(), record["group"].as_str().unwrap_or_default().to_owned());
        words.push((key, serde_json::from_value(record["title"].clone())?, serde_json::from_value(record["alt_labels"].clone()).unwrap_or_default()));
    }
    Ok(Topics { lexicon: Lexicon::new(words.iter().map(|(key, labels, synonyms)| (key.as_str(), labels, synonyms))), groups })
}

fn judged(topics: &Topics, files: &[File], found: &[Vec<Vec<Suggestion>>]) -> Table {
    let mut table = Table::default();
    for (file, found) in files.iter().zip(found) {
        if file.units.is_empty() {
            table.closed.push(file.path.clone());
        }
        judge(topics, file, found, &mut table);
    }
    table
}

fn suggested(topics: &Topics, file: &File) -> Vec<Vec<Suggestion>> {
    let placed: Vec<Placed<'_>> = file.units.iter().map(placed).collect();
    topics.lexicon.suggest_together(&placed, &file.language)
}

fn placed(unit: &Unit) -> Placed<'_> {
    Placed { num: &unit.num, heading: &unit.heading, text: &unit.text }
}

/// By the words of each provision, whatever stands beside it.
fn suggested_alone(topics: &Topics, file: &File) -> Vec<Vec<Suggestion>> {
    file.units.iter().map(|unit| topics.lexicon.suggest(&unit.heading, &unit.text, &file.language)).collect()
}

fn keys(found: &[Suggestion]) -> impl Iterator<Item = &str> {
    found.iter().map(|suggestion| suggestion.topic.as_str())
}

/// Compares what was suggested for the provisions of a file with what the manifest says of them.
fn judge(topics: &Topics, file: &File, found: &[Vec<Suggestion>], table: &mut Table) {
    let known: Vec<BTreeSet<&str>> = file.units.iter().map(|unit| file.subjects_of(&unit.num)).collect();
    let is_offence = |subject: &str| OFFENCES.iter().any(|(known, _)| *known == subject);
    let labelled: Vec<usize> = (0..known.len()).filter(|place| known[*place].iter().any(|subject| is_offence(subject))).collect();
    for (place, unit) in file.units.iter().enumerate().filter(|(_, unit)| file.is_itself(unit)) {
        let ring = if !known[place].is_empty() {
            Ring::Labelled
        } else if labelled.iter().any(|other| other.abs_diff(place) <= score::NEIGHBOURS) {
            Ring::Neighbour
        } else if labelled.is_empty() {
            continue;
        } else {
            Ring::Elsewhere
        };
        let truth: BTreeSet<&str> = OFFENCES.iter().filter(|(subject, _)| known[place].contains(subject)).map(|(_, topic)| *topic).collect();
        let said: BTreeSet<&str> = keys(&found[place]).filter(|topic| OFFENCES.iter().any(|(_, known)| known == topic)).collect();
        let narrower = |topic: &str| NARROWER.iter().any(|(narrow, broad)| *broad == topic && keys(&found[place]).any(|key| key == *narrow));
        let met: BTreeSet<&str> = said.iter().copied().chain(truth.iter().copied().filter(|topic| narrower(topic))).collect();
        table.add(ring, file, unit, &truth, &met, &found[place]);
        for (subject, groups) in GROUPS.iter().filter(|(subject, _)| known[place].contains(subject)) {
            let hit = keys(&found[place]).any(|topic| topics.groups.get(topic).is_some_and(|group| groups.contains(&group.as_str())));
            table.add_group(subject, file, unit, hit, &found[place]);
        }
    }
    for (subject, number) in file.missing() {
        let topic = OFFENCES.iter().find(|(known, _)| *known == subject).map(|(_, topic)| *topic);
        table.add_missing(topic, subject, file, number);
    }
}
