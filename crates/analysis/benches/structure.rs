//! How fast files are read into structure, by format, on all cores: `cargo bench -p analysis --bench structure`.
//!
//! Every file of the corpus is read as an import reads it: by its reader, into provisions, into Akoma Ntoso; nothing is kept. Each format is
//! read again and again until two seconds have passed; `-- "plain text"` reads one alone. PDF is counted in pages, by our own reader alone, and with the programs of the machine.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use exchange::akn::{self, AknMeta};
use exchange::{Format, Limits, Programs, Source};
use jail::Jail;
use model::draft::{Content, Draft, TextFacts};

const LONG_ENOUGH: Duration = Duration::from_secs(2);

/// A file in memory with what the manifest says of it.
struct File {
    name: String,
    bytes: Vec<u8>,
    hints: TextFacts,
}

fn main() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/corpus");
    let Ok(manifest) = std::fs::read(corpus.join("MANIFEST.jsonl")) else {
        println!("left out: ../shared/data/corpus is not there");
        return;
    };
    let mut formats: BTreeMap<&'static str, Vec<File>> = BTreeMap::new();
    for entry in exchange::manifest::read(&manifest).entries {
        let Ok(bytes) = std::fs::read(corpus.join(&entry.path)) else { continue };
        let format = exchange::detect(&bytes, &entry.path).map_or("unknown", Format::name);
        formats.entry(format).or_default().push(File { name: entry.path, bytes, hints: entry.facts });
    }
    // Cargo adds a flag of its own.
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with("--"));
    formats.retain(|format, _| wanted.as_ref().is_none_or(|wanted| wanted == format));
    let alone = Limits { programs: Programs::none(), ..Limits::default() };
    for (format, files) in formats.iter().filter(|(format, _)| **format != "PDF") {
        let (megabytes, _) = rates(files, &alone);
        println!("{megabytes:>8.1} MB/s\t{:>4} files\t{format}", files.len());
    }
    let everything: Vec<File> = formats.iter_mut().filter(|(format, _)| **format != "PDF").flat_map(|(_, files)| std::mem::take(files)).collect();
    println!("{:>8.1} MB/s\t{:>4} files\tall of these", rates(&everything, &alone).0, everything.len());
    // Scanned pages are recognised by another program, at its speed.
    let pdf: Vec<File> = formats.remove("PDF").into_iter().flatten().filter(|file| reads(file, &alone).1 > 0).collect();
    println!("{:>8.0} pages/s\t{:>4} files\tPDF with a text layer, our own reader", rates(&pdf, &alone).1, pdf.len());
    let together = Limits { programs: Programs::inside(Jail::strongest()), ..Limits::default() };
    println!("{:>8.0} pages/s\t{:>4} files\tPDF with a text layer, with the programs of the machine", rates(&pdf, &together).1, pdf.len());
}

/// Megabytes of input and pages a second on all cores: whole rounds over the files.
fn rates(files: &[File], limits: &Limits) -> (f64, f64) {
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZeroUsize::get);
    let (bytes, pages, next) = (AtomicU64::new(0), AtomicU64::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let turn = next.fetch_add(1, Ordering::Relaxed);
                    let Some(file) = files.get(turn % files.len().max(1)) else { return };
                    if turn >= files.len() && start.elapsed() > LONG_ENOUGH {
                        return;
                    }
                    let (read, of_pages) = reads(file, limits);
                    bytes.fetch_add(read, Ordering::Relaxed);
                    pages.fetch_add(of_pages, Ordering::Relaxed);
                }
            });
        }
    });
    let seconds = start.elapsed().as_secs_f64();
    let a_second = |count: &AtomicU64| count.load(Ordering::Relaxed) as f64 / seconds;
    (a_second(&bytes) / 1e6, a_second(&pages))
}

/// Reads one file into structure; its length, and the last page that has a text.
fn reads(file: &File, limits: &Limits) -> (u64, u64) {
    let reading = exchange::read(&Source { name: &file.name, bytes: &file.bytes, hints: file.hints.clone() }, limits);
    let mut pages = 0;
    for draft in reading.drafts {
        let Draft::Text(draft) = draft else { continue };
        let mut document = match draft.content {
            Content::Document(document) => document,
            Content::Flow(flow) => {
                pages = pages.max(flow.lines.iter().filter_map(|line| line.page).max().unwrap_or(0));
                analysis::segment::segment(&flow, &draft.facts).document
            }
        };
        akn::give_eids(&mut document);
        std::hint::black_box(akn::write(&document, &AknMeta::default()));
    }
    (file.bytes.len() as u64, u64::from(pages))
}
