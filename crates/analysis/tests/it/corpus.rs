//! Real texts, where they are at hand: the languages they are in, and the provisions they are known to have.

use std::collections::HashSet;
use std::path::PathBuf;

use analysis::language::detect;
use analysis::segment::one_after_another;
use model::draft::{Content, TextDraft};
use model::hash::Sha256;
use model::record::Kind;

use crate::numbers::plain;
use crate::reading::{characters_of_document, characters_of_flow, flow, provisions, read};

struct File {
    path: String,
    kind: Kind,
    language: String,
    text: String,
    /// How many languages it is in.
    languages: usize,
    /// Numbers of provisions that somebody found in it.
    provisions: HashSet<String>,
}

/// The Markdown and text files of the corpus; nothing where it is not there.
fn files() -> Vec<File> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/corpus");
    let Ok(manifest) = std::fs::read_to_string(root.join("MANIFEST.jsonl")) else {
        eprintln!("skipped: no corpus at {}", root.display());
        return Vec::new();
    };
    let records = manifest.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    records.filter(|record| matches!(record["format"].as_str(), Some("markdown" | "text"))).filter_map(|record| file(&root, &record)).collect()
}

fn file(root: &std::path::Path, record: &serde_json::Value) -> Option<File> {
    let path = record["path"].as_str()?.to_owned();
    let bytes = std::fs::read(root.join(&path)).ok()?;
    let kind = match record["kind"].as_str()? {
        "case" => Kind::Case,
        "treaty" => Kind::Instrument,
        "strategy" => Kind::Strategy,
        _ => Kind::Law,
    };
    let known = record["provisions"].as_object().into_iter().flat_map(|topics| topics.values()).filter_map(|numbers| numbers.as_array()).flatten();
    let provisions = known.filter_map(|number| number.as_str().map(str::to_owned)).collect();
    let languages = record["languages"].as_array().map_or(1, Vec::len);
    Some(File {
        path,
        kind,
        language: record["language"].as_str()?.to_owned(),
        text: String::from_utf8_lossy(&bytes).into_owned(),
        languages,
        provisions,
    })
}

#[test]
fn the_languages_of_the_corpus_are_told() {
    let files = files();
    let told =
        |file: &File| detect(&file.text).is_some_and(|(language, _)| language.primary() == file.language.split('-').next().unwrap_or_default());
    let wrong: Vec<String> =
        files.iter().filter(|file| !told(file)).map(|file| format!("{} is {}, told {:?}", file.path, file.language, detect(&file.text))).collect();
    eprintln!("languages: {} of {} right; {wrong:#?}", files.len() - wrong.len(), files.len());
    assert!(wrong.len() * 100 <= files.len() * 3, "{wrong:#?}");
}

#[test]
fn files_in_several_languages_become_a_text_in_each_and_no_other_file_is_cut() {
    for file in files() {
        let facts = crate::reading::facts(file.kind, &file.language);
        let draft = TextDraft { facts, content: Content::Flow(flow(&file.text)) };
        let (drafts, _) = one_after_another(draft, Sha256::of(file.text.as_bytes()));
        assert_eq!(drafts.len(), file.languages, "{}", file.path);
    }
}

#[test]
fn no_word_of_the_corpus_is_lost() {
    for file in files() {
        let flow = flow(&file.text);
        let read = analysis::segment::segment(&flow, &crate::reading::facts(file.kind, &file.language));
        let mut before: Vec<char> = characters_of_flow(&flow).chars().collect();
        let mut after: Vec<char> = characters_of_document(&read).chars().collect();
        before.sort_unstable();
        after.sort_unstable();
        assert!(before == after, "{}: {} characters became {}", file.path, before.len(), after.len());
    }
}

#[test]
fn the_provisions_that_the_corpus_is_known_for_are_found() {
    // The Vietnamese codification numbers articles by a scheme of its own, and the manifest by that of the laws it was made from.
    let with_numbers = |file: &File| !file.provisions.is_empty() && file.kind != Kind::Case && !file.path.contains("/VNM/");
    let files: Vec<File> = files().into_iter().filter(with_numbers).collect();
    let mut poor = Vec::new();
    for file in &files {
        let mut found = Vec::new();
        let read = read(file.kind, &file.language, &file.text);
        provisions(&read.document.body, &mut found);
        let found: HashSet<String> = found.iter().map(|num| plain(num)).collect();
        let missing: Vec<&String> = file.provisions.iter().filter(|number| !found.contains(&plain(number))).collect();
        if !missing.is_empty() {
            poor.push(format!("{}: {} found, missing {missing:?}", file.path, found.len()));
        }
    }
    eprintln!("provisions: {} of {} files whole; {poor:#?}", files.len() - poor.len(), files.len());
    assert!(poor.len() * 100 <= files.len() * 15, "{poor:#?}");
}
