//! Real texts of many languages: each is found by words from its middle.

use std::path::PathBuf;

use search::{Entry, Index};

use crate::{record, request, seqs};

/// The folder with the corpus and the suites, where it is at hand.
pub(crate) fn shared() -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !folder.is_dir() {
        eprintln!("left out: ../shared is not there");
        return None;
    }
    Some(folder)
}

/// The text files of the corpus: language, text.
fn texts() -> Option<Vec<(String, String)>> {
    let corpus = shared()?.join("data/corpus");
    let manifest = std::fs::read_to_string(corpus.join("MANIFEST.jsonl")).unwrap();
    let rows = manifest.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let read = |row: serde_json::Value| {
        let path = row["path"].as_str()?;
        let is_text = path.ends_with(".md") || path.ends_with(".txt");
        let text = is_text.then(|| std::fs::read_to_string(corpus.join(path)).ok())??;
        Some((row["language"].as_str()?.to_owned(), text))
    };
    Some(rows.filter_map(read).filter(|(_, text)| text.len() < 1_000_000).collect())
}

/// Stretches of whole lines, as provisions are.
fn stretches(text: &str) -> Vec<&str> {
    let mut stretches = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices('\n') {
        if at - start > 1_500 {
            stretches.push(&text[start..at]);
            start = at;
        }
    }
    stretches.push(&text[start..]);
    stretches
}

/// Some words in a row from about the middle of a stretch, without what the query language reads as its own.
fn phrase(stretch: &str) -> Option<String> {
    let middle = stretch.floor_char_boundary(stretch.len() / 2);
    let behind = &stretch[middle..];
    let behind = &behind[behind.find(char::is_whitespace).filter(|space| *space < 200).unwrap_or(0)..];
    let words: String = behind.chars().take(60).collect();
    let line = words.lines().find(|line| line.chars().filter(|letter| letter.is_alphanumeric()).count() > 12)?;
    let whole =
        line.rfind(|sign: char| sign.is_ascii() && !sign.is_ascii_alphanumeric()).filter(|space| *space > 12).map_or(line, |space| &line[..space]);
    Some(whole.replace(['"', '“', '”', '„', '«', '»', '「', '」', '＂'], " "))
}

#[test]
fn a_phrase_from_the_middle_of_a_text_finds_it() {
    let Some(texts) = texts() else { return };
    let index = Index::in_memory().unwrap();
    let mut asked = Vec::new();
    let mut entries = Vec::new();
    for (seq, (language, text)) in (1_i64..).zip(&texts) {
        let stretches = stretches(text);
        asked.extend(phrase(stretches[stretches.len() / 2]).map(|phrase| (seq, language, phrase)));
        entries.push(Entry::Put(Box::new(record(seq, language, "Text", &stretches))));
    }
    index.apply(entries, 1).unwrap();
    let mut missed = Vec::new();
    for (seq, language, phrase) in &asked {
        let answer =
            index.search(&search::Request { limit: 200, ..request(&format!("\"{phrase}\"")) }).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        if !seqs(&answer).contains(seq) {
            missed.push(format!("{language} {seq}: {phrase}"));
        }
    }
    assert!(asked.len() > 100 && missed.is_empty(), "{} of {} missed:\n{}", missed.len(), asked.len(), missed.join("\n"));
}

#[test]
fn words_from_the_middle_of_a_text_find_it_and_are_marked() {
    let Some(texts) = texts() else { return };
    let index = Index::in_memory().unwrap();
    let mut asked = Vec::new();
    for (seq, (language, text)) in (1_i64..).zip(texts.iter().step_by(7)) {
        let stretches = stretches(text);
        let stretch = stretches[stretches.len() / 2];
        index.apply(vec![Entry::Put(Box::new(record(seq, language, "Text", &stretches)))], 1).unwrap();
        let plain = |phrase: String| phrase.replace(|sign: char| !sign.is_alphanumeric() && !sign.is_whitespace() && sign.is_ascii(), " ");
        asked.extend(phrase(stretch).map(plain).map(|words| (seq, language.clone(), words, stretch)));
    }
    assert!(asked.len() > 15);
    for (seq, language, words, stretch) in asked {
        let answer = index.search(&search::Request { limit: 200, ..request(&words) }).unwrap_or_else(|error| panic!("{words}: {error}"));
        assert!(seqs(&answer).contains(&seq), "{language} {seq}: {words}");
        let extract = answer.highlighter.extract(&language, stretch);
        assert!(extract.iter().any(|(_, marked)| *marked), "{language} {seq}: {words}: {extract:?}");
    }
}
