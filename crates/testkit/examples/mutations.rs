//! Reads mutated files of a corpus, bombs made here and archives that lead out of their folder, and prints what came of them:
//! `cargo run -p testkit --example mutations -- ../shared/data [2000] [SEED]`.
//!
//! It ends with 1 when a reader panicked, gave nothing and said nothing, or when an archive gave a file outside.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::collections::BTreeMap;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use exchange::archive::{self, Met};
use exchange::{Limits, Source};
use model::draft::TextFacts;
use testkit::hostile::bombs;
use testkit::hostile::changed::Mutations;

/// What came of the files of a format.
#[derive(Default)]
struct Count {
    read: usize,
    refused: usize,
    panicked: usize,
    silent: usize,
}

fn main() -> Result<std::process::ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let data = PathBuf::from(arguments.first().map_or("../shared/data", String::as_str));
    let wanted: usize = arguments.get(1).map_or(Ok(2_000), |number| number.parse())?;
    let seed: u64 = arguments.get(2).map_or(Ok(7), |seed| seed.parse())?;
    let mut faults = mutated(&data.join("corpus"), wanted, seed)?;
    faults += exploded();
    faults += slipped(&data.join("suites/zip-slip/archives"))?;
    println!("memory at the most: {}", memory().unwrap_or_else(|| "not said by this system".to_owned()));
    Ok(if faults == 0 { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE })
}

/// Reads mutated files of every format in turn.
fn mutated(corpus: &Path, wanted: usize, seed: u64) -> Result<usize, Box<dyn std::error::Error>> {
    let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
    for (round, mutation) in Mutations::of(corpus, seed)?.take(wanted).enumerate() {
        let mutation = mutation?;
        if !tell(read(&mutation.name, &mutation.bytes), counts.entry(mutation.format).or_default()) {
            println!("round {round}: {}", mutation.path.display());
        }
    }
    println!("format\tread\trefused with a reason\tsilent\tpanicked");
    for (format, Count { read, refused, silent, panicked }) in &counts {
        println!("{format}\t{read}\t{refused}\t{silent}\t{panicked}");
    }
    Ok(counts.values().map(|count| count.panicked + count.silent).sum())
}

/// Whether a file was read or refused with a reason; nothing where its reader panicked.
fn read(name: &str, bytes: &[u8]) -> Option<(bool, bool)> {
    let limits = Limits { max_seconds: 10, ..Limits::default() };
    let reading = || exchange::read(&Source { name, bytes, hints: TextFacts::default() }, &limits);
    let reading = catch_unwind(AssertUnwindSafe(reading)).ok()?;
    Some((!reading.drafts.is_empty(), !reading.findings.is_empty()))
}

/// Counts what came of a file; whether it came to something.
fn tell(came: Option<(bool, bool)>, count: &mut Count) -> bool {
    match came {
        Some((true, _)) => count.read += 1,
        Some((false, true)) => count.refused += 1,
        Some((false, false)) => count.silent += 1,
        None => count.panicked += 1,
    }
    matches!(came, Some((true, _) | (_, true)))
}

/// Opens every bomb as an archive and as a document.
fn exploded() -> usize {
    let mut faults = 0;
    println!("bomb\tbytes\tgave files of bytes\tas a document");
    let bombs = bombs::all();
    for (name, bytes) in &bombs {
        let unpacked = catch_unwind(AssertUnwindSafe(|| unpacked(bytes.clone())));
        let document = read(name, bytes);
        let shown = match document {
            Some((true, _)) => "read within its bounds",
            Some((false, true)) => "refused with a reason",
            Some((false, false)) => "SILENT",
            None => "PANICKED",
        };
        faults += usize::from(unpacked.is_err()) + usize::from(!matches!(document, Some((true, _) | (_, true))));
        println!("{name}\t{}\t{}\t{shown}", bytes.len(), unpacked.map_or("PANICKED".to_owned(), |bytes| bytes.to_string()));
    }
    println!("{} bombs", bombs.len());
    faults
}

/// How many bytes the files of an archive have together.
fn unpacked(bytes: Vec<u8>) -> usize {
    let mut sum = 0;
    archive::walk(&mut Cursor::new(bytes), "a.zip", &TextFacts::default(), &Limits::default(), &mut |met| {
        if let Met::Member(member) = met {
            sum += member.bytes.len();
        }
        ControlFlow::Continue(())
    });
    sum
}

/// Opens the archives that lead out of their folder.
fn slipped(folder: &Path) -> std::io::Result<usize> {
    let Ok(files) = std::fs::read_dir(folder) else {
        println!("skipped: no samples at {}", folder.display());
        return Ok(0);
    };
    let mut outside = 0;
    let mut seen = 0;
    for file in files {
        let bytes = std::fs::read(file?.path())?;
        seen += 1;
        archive::walk(&mut Cursor::new(bytes), "a.zip", &TextFacts::default(), &Limits::default(), &mut |met| {
            if let Met::Member(member) = met {
                let name = member.name.trim_start_matches("a.zip!/");
                outside += usize::from(name.contains("..") || name.starts_with('/') || name.contains(':'));
            }
            ControlFlow::Continue(())
        });
    }
    println!("{seen} archives that lead out of their folder: {outside} files outside");
    Ok(outside)
}

/// The most memory that this process had, where the system says it.
fn memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    Some(status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().to_owned())
}
