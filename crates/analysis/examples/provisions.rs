//! Counts the provisions found in the text and Markdown files of a manifest and compares them with those it names:
//! `cargo run -p analysis --example provisions -- ../shared/data/corpus/MANIFEST.jsonl`.
#![expect(clippy::print_stdout, reason = "a table is what this is for")]

use std::path::Path;

use analysis::segment::segment;
use model::draft::TextFacts;
use model::record::Kind;
use model::text::document::{Inline, Item, Level};
use model::text::flow::{Flow, Line};

fn main() -> std::io::Result<()> {
    let manifest = std::env::args().nth(1).unwrap_or_else(|| "../shared/data/corpus/MANIFEST.jsonl".to_owned());
    let manifest = Path::new(&manifest);
    let root = manifest.parent().unwrap_or(Path::new("."));
    println!("{:<64} {:<8} {:>9} {:>6} {:>6} {:>8} {:>8}  missing", "file", "language", "bytes", "found", "below", "schedules", "preface");
    for line in std::fs::read_to_string(manifest)?.lines() {
        let Ok(record) = serde_json::from_str::<serde_json::Value>(line) else { continue };
        let (Some(path), Some("markdown" | "text")) = (record["path"].as_str(), record["format"].as_str()) else { continue };
        let Ok(bytes) = std::fs::read(root.join(path)) else { continue };
        row(path, &record, &String::from_utf8_lossy(&bytes));
    }
    Ok(())
}

fn row(path: &str, record: &serde_json::Value, text: &str) {
    let kind = match record["kind"].as_str() {
        Some("case") => Kind::Case,
        Some("treaty") => Kind::Instrument,
        Some("strategy") => Kind::Strategy,
        _ => Kind::Law,
    };
    let language = record["language"].as_str().unwrap_or("und");
    let facts = TextFacts { kind: Some(kind), language: language.parse().ok(), ..TextFacts::default() };
    let document = segment(&flow(text), &facts).document;
    let mut numbers = Vec::new();
    let mut below = 0;
    count(&document.body, &mut numbers, &mut below);
    let known = record["provisions"].as_object().into_iter().flat_map(|topics| topics.values()).filter_map(|numbers| numbers.as_array()).flatten();
    let missing: Vec<&str> =
        known.filter_map(|number| number.as_str()).filter(|number| !numbers.iter().any(|found| found.contains(number))).collect();
    let before = document.preface.len() + document.preamble.len();
    println!(
        "{path:<64} {language:<8} {:>9} {:>6} {below:>6} {:>8} {before:>8}  {}",
        text.len(),
        numbers.len(),
        document.schedules.len(),
        missing.join(" ")
    );
}

fn count(items: &[Item], numbers: &mut Vec<String>, below: &mut usize) {
    for item in items {
        if let Item::Division(division) = item {
            match division.level {
                Level::Article | Level::Section | Level::Rule => numbers.push(division.num.clone().unwrap_or_default()),
                Level::Paragraph | Level::Subsection | Level::Point | Level::Indent | Level::Subparagraph => *below += 1,
                _ => {}
            }
            count(&division.items, numbers, below);
        }
    }
}

/// Lines as paragraphs, `#` as headings.
fn flow(text: &str) -> Flow {
    let line = |line: &str| {
        let depth = line.bytes().take_while(|byte| *byte == b'#').count();
        let words = vec![Inline::text(line.trim_start_matches('#').replace("**", "").trim())];
        if depth > 0 { Line::heading(u8::try_from(depth).unwrap_or(6), words) } else { Line::paragraph(words) }
    };
    Flow { lines: text.lines().map(str::trim).filter(|text| !text.is_empty()).map(line).collect() }
}
