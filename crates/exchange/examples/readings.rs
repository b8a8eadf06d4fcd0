//! Reads every file of a manifest, prints what came of each, then what was read by format and language, and how much of a work is in both of
//! two files of it: `cargo run -p exchange --example readings -- FOLDER [OUT]`.
//!
//! With `OUT`, the words of each file are written there, so that they can be compared with those of another reader.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

use exchange::{Limits, Source};
use model::draft::{Content, Draft};
use model::finding::Severity;
use model::text::document::Block;
use model::text::flow::{Flow, Form};

/// How many characters of two texts have to be alike to count.
const SHINGLE: usize = 40;

/// What came of a file.
struct Outcome {
    path: String,
    format: &'static str,
    language: String,
    group: Option<String>,
    version: String,
    words: String,
    /// The weightiest of what was noticed.
    noticed: Option<String>,
}

impl Outcome {
    /// A file that is only kept gives a draft without words.
    fn has_words(&self) -> bool {
        !self.words.trim().is_empty()
    }
}

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    let out = arguments.next().map(PathBuf::from);
    let listing = exchange::manifest::read(&std::fs::read(folder.join("MANIFEST.jsonl"))?);
    listing.findings.iter().for_each(|finding| println!("MANIFEST {finding:?}"));
    let mut outcomes = Vec::new();
    for entry in listing.entries {
        let outcome = read(&folder, entry)?;
        if let Some(out) = &out {
            write(&out.join(outcome.path.replace('/', "__")), &outcome.words)?;
        }
        outcomes.push(outcome);
    }
    by_format(&outcomes);
    pairs(&outcomes);
    Ok(())
}

fn read(folder: &Path, entry: exchange::manifest::Entry) -> std::io::Result<Outcome> {
    let bytes = std::fs::read(folder.join(&entry.path))?;
    let format = exchange::detect(&bytes, &entry.path).map_or("unknown", exchange::Format::name);
    let language = entry.facts.language.as_ref().map(ToString::to_string).unwrap_or_default();
    let version = entry.facts.version_date.map(|date| date.to_string()).unwrap_or_default();
    let group = entry.facts.group.clone();
    let start = Instant::now();
    let reading = exchange::read(&Source { name: &entry.path, bytes: &bytes, hints: entry.facts }, &Limits::default());
    let milliseconds = start.elapsed().as_millis();
    let words: String = reading.drafts.iter().map(words_of).collect();
    let codes: Vec<&str> = reading.findings.iter().map(|finding| finding.code.as_str()).take(5).collect();
    println!("{format}\t{}\t{}\t{}\t{} drafts\t{milliseconds} ms\t{codes:?}", entry.path, bytes.len(), words.len(), reading.drafts.len());
    let noticed = reading.findings.iter().filter(|finding| finding.severity > Severity::Note).max_by_key(|finding| finding.severity);
    let noticed = noticed.map(|finding| format!("{}: {}; {}", finding.code, finding.message, finding.remedy));
    Ok(Outcome { path: entry.path, format, language, group, version, words, noticed })
}

/// How many of each format and language were read, and why the others were not.
fn by_format(outcomes: &[Outcome]) {
    let mut counts: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    for outcome in outcomes {
        let (read, all) = counts.entry((outcome.format, &outcome.language)).or_default();
        *all += 1;
        *read += usize::from(outcome.has_words());
    }
    println!("\nformat\tlanguage\tread\tof");
    counts.iter().for_each(|((format, language), (read, all))| println!("{format}\t{language}\t{read}\t{all}"));
    let read = outcomes.iter().filter(|outcome| outcome.has_words()).count();
    println!("all\t\t{read}\t{}", outcomes.len());
    for outcome in outcomes.iter().filter(|outcome| !outcome.has_words()) {
        println!("not read\t{}\t{}", outcome.path, outcome.noticed.as_deref().unwrap_or("WITHOUT A REASON"));
    }
}

/// Of two files of one work, language and version: how much of the shorter is in the longer.
fn pairs(outcomes: &[Outcome]) {
    let mut shares = Vec::new();
    for (place, one) in outcomes.iter().enumerate().filter(|(_, outcome)| outcome.group.is_some() && outcome.words.len() > 500) {
        for other in outcomes.iter().skip(place + 1).filter(|other| other.group == one.group && other.language == one.language) {
            if other.version == one.version && other.words.len() > 500 {
                let share = shared(&one.words, &other.words);
                println!("pair\t{share:.3}\t{} ({})\t{} ({})", one.path, one.format, other.path, other.format);
                shares.push(share);
            }
        }
    }
    shares.sort_by(f64::total_cmp);
    if let (Some(worst), Some(median)) = (shares.first(), shares.get(shares.len() / 2)) {
        println!("{} pairs by shingles of {SHINGLE} characters: median {median:.3}, worst {worst:.3}", shares.len());
    }
}

/// The share of the shingles of the text with fewer that are in the other; letters and digits count alone.
#[expect(clippy::cast_precision_loss, reason = "a share of some hundred thousands")]
fn shared(one: &str, other: &str) -> f64 {
    let shingles = |text: &str| -> HashSet<u64> {
        let letters: Vec<char> = text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        letters.windows(SHINGLE).step_by(1).map(hash_of).collect()
    };
    let (one, other) = (shingles(one), shingles(other));
    let (few, many) = if one.len() < other.len() { (&one, &other) } else { (&other, &one) };
    few.intersection(many).count() as f64 / few.len().max(1) as f64
}

fn hash_of(letters: &[char]) -> u64 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    letters.hash(&mut hasher);
    hasher.finish()
}

fn write(path: &Path, words: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(path.parent().unwrap_or(path))?;
    std::fs::write(path.with_extension("out"), words)
}

fn words_of(draft: &Draft) -> String {
    match draft {
        Draft::Text(text) => match &text.content {
            Content::Flow(flow) => of_flow(flow),
            Content::Document(document) => {
                let mut addressed = document.clone();
                exchange::akn::give_eids(&mut addressed);
                exchange::render::plain_text(&exchange::akn::write(&addressed, &exchange::akn::AknMeta::default()))
            }
        },
        Draft::Record(record) => format!("{:?}\n", record.title),
    }
}

fn of_flow(flow: &Flow) -> String {
    let mut words = String::new();
    for line in &flow.lines {
        match &line.form {
            Form::Table(table) => {
                table.rows.iter().flatten().for_each(|cell| of_blocks(&cell.blocks, &mut words));
            }
            Form::Heading(level) => words.push_str(&format!("[h{level}] {}\n", line.plain())),
            _ => words.push_str(&format!("{}\n", line.plain())),
        }
    }
    words
}

fn of_blocks(blocks: &[Block], words: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading(_, text) => words.push_str(&format!("{}\n", model::text::document::Inline::plain(text))),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| of_blocks(&cell.blocks, words)),
            _ => {}
        }
    }
}
