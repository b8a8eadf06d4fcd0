//! Reads every file of a manifest and prints what came of each: `cargo run -p exchange --example readings -- FOLDER [OUT]`.
//!
//! With `OUT`, the words of each file are written there, so that they can be compared with those of another reader.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use exchange::{Limits, Source};
use model::draft::{Content, Draft};
use model::text::document::Block;
use model::text::flow::{Flow, Form};

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    let out = arguments.next().map(PathBuf::from);
    let listing = exchange::manifest::read(&std::fs::read(folder.join("MANIFEST.jsonl"))?);
    listing.findings.iter().for_each(|finding| println!("MANIFEST {finding:?}"));
    for entry in listing.entries {
        let bytes = std::fs::read(folder.join(&entry.path))?;
        let format = exchange::detect(&bytes, &entry.path).map_or("unknown", exchange::Format::name);
        let start = Instant::now();
        let reading = exchange::read(&Source { name: &entry.path, bytes: &bytes, hints: entry.facts }, &Limits::default());
        let milliseconds = start.elapsed().as_millis();
        let words: String = reading.drafts.iter().map(words_of).collect();
        let codes: Vec<&str> = reading.findings.iter().map(|finding| finding.code.as_str()).take(5).collect();
        println!("{format}\t{}\t{}\t{}\t{milliseconds} ms\t{codes:?}", entry.path, bytes.len(), words.len());
        if let Some(out) = &out {
            write(&out.join(entry.path.replace('/', "__")), &words)?;
        }
    }
    Ok(())
}

fn write(path: &Path, words: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(path.parent().unwrap_or(path))?;
    std::fs::write(path.with_extension("out"), words)
}

fn words_of(draft: &Draft) -> String {
    match draft {
        Draft::Text(text) => match &text.content {
            Content::Flow(flow) => of_flow(flow),
            Content::Document(document) => exchange::render::plain_text(&exchange::akn::write(document, &exchange::akn::AknMeta::default())),
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
