//! Reads the whole corpus and writes how well each format and language is read:
//! `cargo run -p analysis --example reading -- ../shared/data docs/measurements/reading.md`.
//!
//! `--quick` reads every eighth work, `--only=TEXT` the files with `TEXT` in their path; `--faults` lists every disagreement and the longest
//! stretches that were not read; `--names` says what each law tells of its short title and its maker; `--cases` says what each decision
//! tells of itself; `--amendments` writes what the laws tell of changes instead; `--write=FOLDER` keeps each text as it is written;
//! `--programs` lets the programs of the machine read what only they read.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a table is what this is for")]

mod amendments;
mod arabic;
mod cases;
mod corpus;
mod gaps;
mod judgments;
mod names;
#[path = "../../tests/it/numbers.rs"]
mod numbers;
mod page;
mod pairs;
mod provisions;
mod validity;

use std::path::Path;

use exchange::{Limits, Programs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (flags, paths): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let has = |name: &str| flags.iter().any(|flag| flag == name);
    let data = Path::new(paths.first().map_or("../shared/data", String::as_str));
    let root = data.join("corpus");
    let programs = if has("--programs") { Programs::inside(jail::Jail::strongest()) } else { Programs::none() };
    let limits = Limits { programs, ..Limits::default() };
    let only = flags.iter().find_map(|flag| flag.strip_prefix("--only="));
    let files = corpus::files(&root.join("MANIFEST.jsonl"), &corpus::Choice { step: if has("--quick") { 8 } else { 1 }, only }, &limits)?;
    if let Some(folder) = flags.iter().find_map(|flag| flag.strip_prefix("--write=")) {
        std::fs::create_dir_all(folder)?;
        for (number, (file, text)) in files.iter().flat_map(|file| file.texts.iter().map(move |text| (file, text))).enumerate() {
            std::fs::write(Path::new(folder).join(format!("{}-{number}.xml", file.path.replace('/', "__"))), &text.xml)?;
        }
    }
    if has("--amendments") || has("--gaps") {
        let page = if has("--gaps") { gaps::page(&files, has("--faults")) } else { amendments::page(&files, has("--faults")) };
        match paths.get(1) {
            Some(path) => std::fs::write(path, page)?,
            None => println!("{page}"),
        }
        return Ok(());
    }
    let pairs = pairs::pairs(&files, &root);
    let (agreement, faults) = judgments::compare(&pairs);
    let figures = page::Figures {
        named: provisions::named(&files),
        aligned: provisions::aligned(&files),
        said: names::said(&files),
        arabic: arabic::orders(&files),
        validity: validity::check(&files, &data.join("suites/akn/xsd/akomantoso30.xsd"))?,
        files: &files,
        pairs: &pairs,
        agreement,
    };
    if has("--faults") {
        faults.iter().for_each(|fault| println!("{fault}"));
        for pair in pairs.iter().filter(|pair| pair.complete < 0.97) {
            println!("{:.3} {}", pair.complete, pair.file.path);
            pairs::missing(pair, &root).iter().for_each(|stretch| println!("  {stretch}"));
        }
    }
    let page = figures.page();
    if has("--names") {
        for (file, text) in names::of_laws(&files) {
            println!("{}\t{}\t{}", file.path, text.facts.other_names.join(" | "), text.facts.issued_by.as_deref().unwrap_or_default());
        }
    }
    if has("--cases") {
        cases::of(&files).for_each(|(file, text)| println!("{}", cases::told(file, text)));
    }
    match paths.get(1) {
        Some(path) => std::fs::write(path, page)?,
        None => println!("{page}"),
    }
    eprintln!("{} files", files.len());
    Ok(())
}
