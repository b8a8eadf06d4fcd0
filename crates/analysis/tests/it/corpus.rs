//! Real texts, where they are at hand: the languages they are in, and the provisions they are known to have.

use std::collections::HashSet;
use std::path::PathBuf;

use analysis::language::detect;
use model::record::Kind;

use crate::reading::{characters_of_document, characters_of_flow, flow, provisions, read};

struct File {
    path: String,
    kind: Kind,
    language: String,
    text: String,
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
    Some(File { path, kind, language: record["language"].as_str()?.to_owned(), text: String::from_utf8_lossy(&bytes).into_owned(), provisions })
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

/// `Article 323-1`, `第二百八十五条` and `제3조의2` as the manifest writes them.
fn plain(num: &str) -> String {
    if let Some(rest) = num.strip_prefix(['第', '제']) {
        let parts = rest.split(['条', '條', '조']).flat_map(|part| part.split(['之', 'の', '의'])).filter(|part| !part.is_empty());
        return parts.map(|part| han(part).map_or_else(|| part.to_owned(), |value| value.to_string())).collect::<String>();
    }
    let digits = num.find(|character: char| character.is_ascii_digit()).unwrap_or(0);
    let number = num.split("-modda").next().unwrap_or(num);
    let letters: String = number[digits..].chars().filter(|character| character.is_alphanumeric() && !matches!(character, 'º' | '°')).collect();
    letters.to_lowercase()
}

fn han(text: &str) -> Option<u32> {
    let (mut total, mut current) = (0, 0);
    for character in text.chars() {
        match "零一二三四五六七八九".chars().position(|known| known == character) {
            Some(digit) => current = u32::try_from(digit).ok()?,
            None => {
                let unit = match character {
                    '十' => 10,
                    '百' => 100,
                    '千' => 1000,
                    _ => return None,
                };
                total += current.max(1) * unit;
                current = 0;
            }
        }
    }
    Some(total + current)
}
