//! Reads mutated files of a corpus, bombs made here and archives that lead out of their folder, and prints what came of them:
//! `cargo run -p exchange --example mutations -- ../shared/data [2000] [SEED]`.
//!
//! It ends with 1 when a reader panicked, gave nothing and said nothing, or when an archive gave a file outside.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

#[path = "mutations/bombs.rs"]
mod bombs;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use exchange::archive::{self, Met};
use exchange::{Limits, Source};
use model::draft::TextFacts;

/// Numbers that are the same for the same seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }
}

/// What came of the files of a format.
#[derive(Default)]
struct Count {
    read: usize,
    refused: usize,
    panicked: usize,
    silent: usize,
}

/// Files longer than this are cut to it before they are changed: two thousand of them are read.
const LONGEST: usize = 300_000;

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
    let mut by_format: BTreeMap<&'static str, Vec<PathBuf>> = BTreeMap::new();
    for entry in exchange::manifest::read(&std::fs::read(corpus.join("MANIFEST.jsonl"))?).entries {
        let path = corpus.join(&entry.path);
        let format = exchange::detect(&std::fs::read(&path)?, &entry.path).map_or("unknown", exchange::Format::name);
        by_format.entry(format).or_default().push(path);
    }
    let mut numbers = Numbers(seed);
    let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
    for round in 0..wanted {
        let Some((format, files)) = by_format.iter().nth(round % by_format.len().max(1)) else { break };
        let Some(path) = files.get(numbers.below(files.len())) else { continue };
        let mut file = std::fs::read(path)?;
        file.truncate(LONGEST.max(if *format == "PDF" || *format == "DOCX" { file.len() } else { 0 }));
        let count = counts.entry(format).or_default();
        // A package that is changed outside is hardly ever opened: every other one is changed inside.
        let inside = if *format == "DOCX" && numbers.below(2) == 0 { changed_inside(&file, &mut numbers) } else { None };
        let changed = inside.unwrap_or_else(|| changed(file, &mut numbers));
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        if !tell(read(&name, &changed), count) {
            println!("round {round}: {}", path.display());
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

/// What is put into a file to confuse its reader.
const PIECES: [&[u8]; 10] =
    [b"<", b"</", b"&#0;", b"\"", b"[{", b"]}", b"\xff\xfe", b"\0\0\0\0", b"<!DOCTYPE x [<!ENTITY a \"b\">]>", b"((((((((((1)(a)(i)"];

/// The file with one to six changes: bytes cut out, doubled, overwritten, turned, put in, or its end cut off.
fn changed(mut file: Vec<u8>, numbers: &mut Numbers) -> Vec<u8> {
    for _ in 0..=numbers.below(6) {
        let start = numbers.below(file.len());
        let end = (start + numbers.below(400)).min(file.len());
        match numbers.below(6) {
            0 => drop(file.drain(start..end)),
            1 => {
                let part = file.get(start..end).unwrap_or_default().to_vec();
                file.splice(end..end, part.repeat(1 + numbers.below(20)));
            }
            2 => file.iter_mut().take(end).skip(start).for_each(|byte| *byte = u8::try_from(numbers.below(256)).unwrap_or(0)),
            3 => file.iter_mut().skip(start).take(1).for_each(|byte| *byte ^= 1 << numbers.below(8)),
            4 => file.truncate(end.max(16)),
            _ => drop(file.splice(start..start, PIECES.get(numbers.below(PIECES.len())).copied().unwrap_or_default().iter().copied())),
        }
    }
    file
}

/// A package with one of its parts changed, and packed again.
fn changed_inside(file: &[u8], numbers: &mut Numbers) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).ok()?;
    let parts = ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"];
    let wanted = *parts.get(numbers.below(parts.len()))?;
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).ok()?;
        let (name, mut bytes) = (entry.name().ok()?.into_owned(), Vec::new());
        entry.read_to_end(&mut bytes).ok()?;
        if name == wanted {
            bytes = changed(bytes, numbers);
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).ok()?;
        writer.write_all(&bytes).ok()?;
    }
    writer.finish().ok().map(Cursor::into_inner)
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
