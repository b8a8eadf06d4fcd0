//! The corpus: real statutes, judgments and treaties, read, found by a phrase from their middle, and valid Akoma Ntoso.
#![expect(clippy::disallowed_methods, reason = "the schema is checked by xmllint")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use actions::import::{self, Silent};
use exchange::Limits;
use model::access::Clearance;
use model::alias::AliasScheme;
use model::draft::TextFacts;
use model::record::Record;
use model::text::structured::StructuredText;
use testkit::{App, by_test};

/// The folder of shared data beside the project, where there is one.
pub(crate) fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !folder.is_dir() {
        eprintln!("left out: ../shared is not there");
        return None;
    }
    Some(folder)
}

/// The formats whose files must be read; other formats are refused with a remedy, or read as far as they go.
const READ: [&str; 7] = ["akn-xml", "akn-html", "markdown", "html", "text", "docx", "pdf"];

/// A line of the manifest.
struct Listed {
    path: String,
    format: String,
    language: String,
    scanned: bool,
}

fn listed(folder: &Path) -> Vec<Listed> {
    let manifest = std::fs::read_to_string(folder.join("MANIFEST.jsonl")).unwrap();
    let text = |line: &serde_json::Value, field: &str| line[field].as_str().unwrap_or_default().to_owned();
    let entry = |line: serde_json::Value| {
        let note = text(&line, "note").to_lowercase();
        Listed {
            path: text(&line, "path"),
            format: text(&line, "format"),
            language: text(&line, "language"),
            scanned: note.contains("scan") || note.contains("no text layer"),
        }
    };
    manifest.lines().map(|line| entry(serde_json::from_str(line).unwrap())).collect()
}

/// Everything about the corpus in one test: importing it once is enough.
#[tokio::test(flavor = "multi_thread")]
async fn the_corpus_is_read_found_and_valid() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("data/corpus");
    let app = App::empty().await;
    let (files, missing) = import::gather(std::slice::from_ref(&folder), &TextFacts::default());
    assert!(missing.is_empty(), "{missing:?}");
    let total = files.len();
    let report = import::import(&app.desk, &by_test(), files, &Limits::default(), &Silent).await.unwrap();
    assert_eq!(report.counts.read, total as u64);
    assert!(report.findings.iter().all(|finding| !finding.place.file.is_empty() && !finding.remedy.is_empty()));
    assert!(report.findings.iter().all(|finding| finding.code != "reader-fault"), "a reader panicked: {:?}", report.findings);

    let mut outcomes: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mut faults = Vec::new();
    for file in listed(&folder).iter().filter(|file| READ.contains(&file.format.as_str()) && !file.scanned) {
        let fault = fault_of(&app, &folder, file).await;
        let outcome = outcomes.entry(file.language.clone()).or_default();
        outcome.0 += 1;
        outcome.1 += u32::from(fault.is_none());
        faults.extend(fault.map(|fault| format!("{}: {fault}", file.path)));
    }
    let (files, well) = outcomes.values().fold((0, 0), |sum, outcome| (sum.0 + outcome.0, sum.1 + outcome.1));
    println!("{well} of {files} files read and found; by language {outcomes:?}");
    faults.iter().for_each(|fault| println!("{fault}"));
    assert!(well * 100 >= files * 95, "only {well} of {files}");
    let without: Vec<_> = outcomes.iter().filter(|(_, outcome)| outcome.1 == 0).collect();
    assert!(without.is_empty(), "no file can be found in {without:?}");

    let again =
        import::import(&app.desk, &by_test(), import::gather(std::slice::from_ref(&folder), &TextFacts::default()).0, &Limits::default(), &Silent)
            .await
            .unwrap();
    assert_eq!((again.counts.new, again.counts.updated, again.counts.conflicts), (0, 0, 0), "importing again changed something");
    assert_valid(&app, &shared).await;
}

/// Why a file cannot be read on its page and found by a phrase from its middle; nothing when it can.
async fn fault_of(app: &App, folder: &Path, file: &Listed) -> Option<String> {
    let bytes = std::fs::read(folder.join(&file.path)).unwrap();
    let sha256 = model::hash::Sha256::of(&bytes);
    let Some(id) = app.desk.store.by_alias(AliasScheme::File, &sha256.to_string()).await.unwrap() else { return Some("is not held".to_owned()) };
    let record = app.desk.store.record(&id, Clearance::HOUSE).await.unwrap().unwrap().record;
    let Some(text) = text_with(app, &record, sha256).await else { return Some("has no text".to_owned()) };
    let raw = matches!(file.format.as_str(), "markdown" | "text").then(|| String::from_utf8_lossy(&bytes).into_owned());
    let Some(phrase) = raw.as_deref().and_then(phrase_of_lines).or_else(|| phrase_of_pieces(&text)) else {
        return Some("has no phrase in its middle".to_owned());
    };
    let page = app.get(&format!("/en/{}/{id}", segment(&record))).await;
    if page.status != 200 && record.stage.is_open() {
        return Some(format!("its page answers {}", page.status));
    }
    if !record.stage.is_open() {
        return None; // A conflict waits for a person; it is held and readable to the house.
    }
    let query: String = phrase.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let found = app.get(&format!("/api/v1/search?q=%22{query}%22&limit=100")).await;
    if found.status != 200 {
        return Some(format!("“{phrase}” is refused: {}", found.text()));
    }
    let found = found.json();
    let hit = found["items"].as_array().unwrap().iter().any(|item| item["id"] == id.to_string());
    (!hit).then(|| format!("“{phrase}” finds {} others", found["total"]))
}

fn segment(record: &Record) -> &'static str {
    match record.kind() {
        model::record::Kind::Case => "cases",
        model::record::Kind::Instrument => "treaties",
        model::record::Kind::Strategy => "strategies",
        model::record::Kind::Publication => "publications",
        _ => "laws",
    }
}

/// The text to which a file belongs.
async fn text_with(app: &App, record: &Record, file: model::hash::Sha256) -> Option<StructuredText> {
    let expression = record.expressions.iter().find(|expression| expression.files.iter().any(|held| held.sha256 == file))?;
    app.desk.store.text(&expression.text?).await.unwrap()
}

/// Six words in a row from the middle line of a file that has them, without marks of Markdown.
fn phrase_of_lines(raw: &str) -> Option<String> {
    let lines: Vec<&str> = raw.lines().collect();
    let middle = lines.len() / 2;
    let order = lines.iter().skip(middle).chain(lines.iter().take(middle));
    order.filter(|line| !line.contains(['|', '<', '[', '*', '_', '`', '\\', '&', '#', '"', '“', '”'])).find_map(|line| six_words(line))
}

fn phrase_of_pieces(text: &StructuredText) -> Option<String> {
    let middle = text.pieces.len() / 2;
    let order = text.pieces.iter().skip(middle).chain(text.pieces.iter().take(middle));
    order.map(model::text::structured::Piece::plain).find_map(|plain| six_words(&plain))
}

/// Six words from the middle of a line, or a dozen characters where words are not parted by spaces.
fn six_words(line: &str) -> Option<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let letters = |word: &&str| word.chars().filter(|character| character.is_alphabetic()).count() > 1;
    let start = words.len().saturating_sub(6) / 2;
    if let Some(words) = words.get(start..start + 6).filter(|words| words.iter().filter(|word| letters(word)).count() >= 5) {
        return Some(words.join(" ").replace('"', " "));
    }
    let dense: Vec<char> = line.chars().filter(|character| !character.is_whitespace()).collect();
    let is_dense =
        |character: &char| matches!(u32::from(*character), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x4E00..=0x9FFF);
    let run = dense.split(|character| !is_dense(character)).max_by_key(|run| run.len())?;
    (run.len() >= 12).then(|| run[run.len() / 2 - 6..run.len() / 2 + 6].iter().collect())
}

/// Every text that came out is valid against the strict schema of Akoma Ntoso 3.0.
async fn assert_valid(app: &App, shared: &Path) {
    let out = tempfile::tempdir().unwrap();
    let mut number = 0;
    for kind in model::record::Kind::ALL {
        for stored in app.desk.store.records_of_kind(kind, Clearance::HOUSE).await.unwrap() {
            for hash in stored.record.expressions.iter().filter_map(|expression| expression.text) {
                let text = app.desk.store.text(&hash).await.unwrap().unwrap();
                std::fs::write(out.path().join(format!("{number:04}-{}.xml", stored.record.id)), text.assemble()).unwrap();
                number += 1;
            }
        }
    }
    let files: Vec<PathBuf> = std::fs::read_dir(out.path()).unwrap().flatten().map(|entry| entry.path()).collect();
    assert!(files.len() > 300, "only {} texts", files.len());
    let schema = shared.join("data/suites/akn/xsd/akomantoso30.xsd");
    let Ok(result) = Command::new("xmllint").args(["--noout", "--huge", "--nonet", "--schema"]).arg(schema).args(&files).output() else {
        eprintln!("left out: xmllint is not installed");
        return;
    };
    let said = String::from_utf8_lossy(&result.stderr);
    let wrong: Vec<&str> = said.lines().filter(|line| !line.ends_with("validates")).take(20).collect();
    assert!(result.status.success(), "{}", wrong.join("\n"));
}
