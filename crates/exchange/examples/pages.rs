//! How many pages of PDF are read in a second, by our own reader and with poppler: `cargo run --release -p exchange --example pages -- FILE…`.
//!
//! Each file is read on both cores until two seconds have passed. With `--text` the text of each file is printed instead. `--own` asks no other
//! program, and `--by=target/release/lexarium` lets that program read in a jail, as it lets itself.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use exchange::{Limits, Programs, Source};
use jail::Jail;
use model::draft::{Content, Draft, TextFacts};

const LONG_ENOUGH: Duration = Duration::from_secs(2);

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let programs = if arguments.iter().any(|argument| argument == "--own") { Programs::none() } else { Programs::inside(Jail::strongest()) };
    let programs = match arguments.iter().find_map(|argument| argument.strip_prefix("--by=")) {
        Some(ourselves) => programs.with_ourselves(&std::fs::canonicalize(ourselves)?),
        None => programs,
    };
    println!("our own reader: {}", programs.wall_around_pdf().map_or("in this process".to_owned(), |wall| format!("behind {wall}")));
    println!(
        "outside programs: {}",
        Jail::strongest().filter(|_| programs.may_be_asked()).map_or("none".to_owned(), |jail| format!("behind {}", jail.wall()))
    );
    let limits = Limits { programs, ..Limits::default() };
    let with_text = arguments.iter().any(|argument| argument == "--text");
    for name in arguments.iter().filter(|argument| !argument.starts_with("--")) {
        let bytes = std::fs::read(name)?;
        if with_text { print_text(name, &bytes, &limits) } else { measure(name, &bytes, &limits) }
    }
    Ok(())
}

fn print_text(name: &str, bytes: &[u8], limits: &Limits) {
    let reading = exchange::read(&Source { name, bytes, hints: TextFacts::default() }, limits);
    reading.findings.iter().for_each(|finding| println!("{:?} {} {:?}: {}", finding.severity, finding.code, finding.place.page, finding.message));
    for draft in &reading.drafts {
        println!("=== {name}");
        if let Draft::Text(text) = draft
            && let Content::Flow(flow) = &text.content
        {
            flow.lines.iter().for_each(|line| println!("{:>4} {:?}", line.page.unwrap_or(0), line.plain()));
        }
    }
}

fn measure(name: &str, bytes: &[u8], limits: &Limits) {
    let pages = pages_of(name, bytes, limits);
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZeroUsize::get);
    let (start, rounds) = (Instant::now(), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while start.elapsed() < LONG_ENOUGH {
                    pages_of(name, bytes, limits);
                    rounds.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = (rounds.load(Ordering::Relaxed) * pages) as f64 / start.elapsed().as_secs_f64();
    println!("{rate:>8.0} pages a second on {cores} cores\t{pages} pages\t{name}");
}

/// The last page that anything was read from.
fn pages_of(name: &str, bytes: &[u8], limits: &Limits) -> usize {
    let reading = exchange::read(&Source { name, bytes, hints: TextFacts::default() }, limits);
    let last = reading.drafts.iter().filter_map(|draft| match draft {
        Draft::Text(text) => match &text.content {
            Content::Flow(flow) => flow.lines.iter().filter_map(|line| line.page).max(),
            Content::Document(_) => None,
        },
        Draft::Record(_) => None,
    });
    usize::try_from(last.max().unwrap_or(1)).unwrap_or(1)
}
