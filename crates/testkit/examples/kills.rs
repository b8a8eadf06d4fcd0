//! Kills a writer again and again and looks for what it had acknowledged: `cargo run --release -p testkit --example kills -- 1000`.
//!
//! The writer takes in new texts, new versions, batches and changed records, and says so on its standard output after each. It is
//! killed (SIGKILL) at any moment, also while it starts. Then everything it had said must be in the store, and the index must agree.

#![expect(clippy::print_stdout, reason = "what it says is its result")]

use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use actions::desk::Desk;
use actions::import::{GivenFile, Silent, import_given, import_records};
use exchange::Limits;
use model::access::Clearance;
use model::alias::AliasScheme;
use model::draft::TextFacts;
use model::ids::RecordId;
use model::record::{Body, Record};
use model::work::Translated;
use search::{Filters, Request, Sort};
use testkit::{by_test, open};

/// What a writer says when it has opened the store.
const READY: &str = "ready";

/// A writer is killed so many milliseconds after its start, or after it was ready, at the latest.
const OPENING: u64 = 250;
const WRITING: u64 = 1_000;

/// Every so many kills everything is compared with everything.
const VERIFY_EVERY: u32 = 100;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("write") => write_until_killed(Path::new(&arguments[2]), &arguments[3]).await,
        number => kill_and_check(number.and_then(|number| number.parse().ok()).unwrap_or(100)).await,
    }
}

/// Writes without end. Each line on standard output says that something is kept: the file's name and its word.
async fn write_until_killed(folder: &Path, round: &str) -> ExitCode {
    let desk = open(folder).await;
    actions::follow::index::catch_up(&desk).await.expect("the index follows");
    say(READY);
    for step in 0_u32.. {
        let word = format!("round{round}step{step}");
        match step % 4 {
            0 | 1 => take_in(&desk, vec![text(&format!("law-{round}-{step}.md"), &word, None)]).await,
            2 => take_in(&desk, vec![text(&format!("law-{round}-{}.md", step - 1), &word, Some("2026-01-01"))]).await,
            _ => {
                let batch = (0..5).map(|part| text(&format!("batch-{round}-{step}-{part}.md"), &word, None)).collect();
                take_in(&desk, batch).await;
                change_record(&desk, round, &word).await;
            }
        }
        if !say(&word) {
            break;
        }
    }
    ExitCode::SUCCESS
}

/// Says a line to whoever started the writer; false when nobody listens any more.
fn say(line: &str) -> bool {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).is_ok()
}

fn text(name: &str, word: &str, version: Option<&str>) -> GivenFile {
    let content = format!(
        "# Act of {word}\n\n## Section 1. Short title\n\nThis Act may be cited as the {word} Act.\n\n## Section 2. Access\n\nNo person shall.\n"
    );
    let hints = TextFacts {
        kind: Some(model::record::Kind::Law),
        country: "XLX".parse().ok(),
        language: "en".parse().ok(),
        title: Some(format!("Act in {name}")),
        version_date: version.and_then(|date| date.parse().ok()),
        sample: true,
        ..TextFacts::default()
    };
    GivenFile { name: name.to_owned(), bytes: content.into_bytes(), hints }
}

async fn take_in(desk: &Desk, files: Vec<GivenFile>) {
    let report = import_given(desk, &by_test(), files, &Limits::default()).await.expect("the store keeps");
    assert_eq!(report.counts.refused + report.counts.conflicts, 0, "{:?}", report.findings);
}

async fn change_record(desk: &Desk, round: &str, word: &str) {
    let title = Translated::one("en".parse().expect("a language"), format!("Lesson of round {round}"));
    let mut lesson = Record::new(RecordId::from_seed(&format!("lesson-{round}")), title, Body::Lesson(model::lesson::Lesson::default()));
    lesson.summary = Translated::one("en".parse().expect("a language"), word.to_owned());
    import_records(desk, &by_test(), vec![lesson]).await.expect("the store keeps");
}

async fn kill_and_check(kills: u32) -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("acknowledged");
    let mut lost = 0;
    let mut acknowledged = 0;
    for round in 0..kills {
        let words = write_and_kill(folder.path(), round);
        let mut file = OpenOptions::new().create(true).append(true).open(&log).expect("a log");
        words.iter().for_each(|word| writeln!(file, "{word}").expect("a line"));
        acknowledged += words.len();
        let desk = open(folder.path()).await;
        actions::follow::index::catch_up(&desk).await.expect("the index follows");
        for word in &words {
            lost += u32::from(!is_held(&desk, word).await);
        }
        if (round + 1) % VERIFY_EVERY == 0 || round + 1 == kills {
            let verification = actions::verify::verify(&desk, &Silent).await.expect("everything can be read");
            verification.findings.iter().for_each(|finding| println!("{finding:?}"));
            lost += u32::try_from(verification.findings.len()).unwrap_or(u32::MAX);
            println!("{} kills, {acknowledged} acknowledged writes, {lost} lost or disagreeing", round + 1);
        }
    }
    let all = std::fs::read_to_string(&log).expect("the log");
    let desk = open(folder.path()).await;
    for word in all.lines() {
        lost += u32::from(!is_held(&desk, word).await);
    }
    println!("at the end: {kills} kills, {acknowledged} acknowledged writes, {lost} lost");
    if lost == 0 && acknowledged > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Starts a writer, kills it, and gives what it had said. Every third writer is killed soon after its start, mostly while it opens the
/// store; the others in the midst of what they write.
#[expect(clippy::disallowed_methods, reason = "the tool kills a process of its own")]
fn write_and_kill(folder: &Path, round: u32) -> Vec<String> {
    let program = std::env::current_exe().expect("this program");
    let mut writer = Command::new(program).arg("write").arg(folder).arg(round.to_string()).stdout(Stdio::piped()).spawn().expect("a writer");
    let mut said = BufReader::new(writer.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let opens = round.is_multiple_of(3);
    if !opens {
        assert_eq!(said.next().as_deref(), Some(READY), "the writer opens the store");
    }
    // A different moment each round, the same in every run.
    let longest = if opens { OPENING } else { WRITING };
    std::thread::sleep(Duration::from_millis(u64::from(round.wrapping_mul(2_654_435_761) >> 8) % longest));
    let _ = writer.kill();
    let words = said.filter(|line| line != READY).collect();
    let status = writer.wait().expect("its end");
    assert!(status.code().is_none(), "the writer ended by itself: {status}");
    words
}

/// Whether store and index hold what was said.
async fn is_held(desk: &Desk, word: &str) -> bool {
    let request = Request {
        q: word.to_owned(),
        filters: Filters::default(),
        sort: Sort::Relevance,
        limit: 10,
        cursor: None,
        clearance: Clearance::PUBLIC,
        ui_language: "en".to_owned(),
        expand_topics: Vec::new(),
    };
    let found = desk.index.search(&request).expect("the index answers");
    let held = !found.hits.is_empty();
    if !held {
        println!("{word} is lost; the file alias: {:?}", desk.store.by_alias(AliasScheme::Path, word).await);
    }
    held
}
