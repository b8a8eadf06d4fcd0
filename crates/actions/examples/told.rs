//! How often the kind and the State of a text are told from its words: `cargo run -p actions --example told -- ../shared/data/corpus`.
//!
//! Every file of the corpus is inspected as one that comes without a manifest; what the manifest says is only compared with. `--all`
//! lists every file with both.

#![expect(clippy::print_stdout, reason = "what it counts is its result")]

use std::collections::BTreeMap;
use std::path::Path;

use actions::import::{ImportFile, inspect};
use exchange::Limits;
use model::draft::TextFacts;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let corpus = arguments.next().ok_or("usage: told CORPUS [--all]")?;
    let lists_all = arguments.next().is_some_and(|option| option == "--all");
    let rows = std::fs::read_to_string(Path::new(&corpus).join("MANIFEST.jsonl"))?;
    let mut kinds: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut states: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows.lines() {
        let row: serde_json::Value = serde_json::from_str(row)?;
        let word = |name: &str| row[name].as_str().unwrap_or_default();
        let path = Path::new(&corpus).join(word("path"));
        let bytes = std::fs::metadata(&path)?.len();
        let file = ImportFile { name: word("path").to_owned(), path, bytes, hints: TextFacts::default() };
        let Some(account) = inspect(&[file], &Limits::default()).into_iter().next() else { continue };
        // A file of which nothing can be read tells nothing.
        let is_silent = account.findings.iter().any(|finding| finding.code.ends_with("no-text"));
        // A file with several languages has one kind and one State.
        let Some(text) = account.texts.into_iter().next() else { continue };
        let kind = if is_silent { "nothing, for no words can be read".to_owned() } else { text.kind.to_string() };
        *kinds.entry((word("kind").to_owned(), kind)).or_default() += 1;
        let told = text.country.map(|country| country.to_string());
        let verdict = match &told {
            None => "not told",
            Some(country) if country == word("country") => "right",
            Some(_) => "another",
        };
        if word("kind") != "treaty" {
            *states.entry(verdict).or_default() += 1;
        }
        if lists_all {
            println!("{}: {} {}, told {} {}", word("path"), word("kind"), word("country"), text.kind, told.unwrap_or_default());
        }
    }
    println!("| the manifest says | told | files |\n|---|---|---:|");
    kinds.iter().for_each(|((said, told), files)| println!("| {said} | {told} | {files} |"));
    println!("\nStates of all files but treaties: {states:?}");
    Ok(())
}
