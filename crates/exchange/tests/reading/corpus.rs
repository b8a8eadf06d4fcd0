//! Every file of the corpus: none panics, and the words of each can be found in their order.

use std::path::{Path, PathBuf};

use exchange::{Format, Limits, Source};
use model::draft::{Content, Draft, TextDraft};
use model::text::document::{Block, Inline};
use model::text::flow::{Flow, Form};

/// The shared data beside the workspace; nothing, and one line that says so, where it is absent.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(path);
    if !path.exists() {
        eprintln!("skipped: {} is not here", path.display());
        return None;
    }
    Some(path)
}

/// Letters and digits of every block, in their order: what a phrase is looked for in.
fn letters_of(flow: &Flow) -> String {
    let mut words = String::new();
    for line in &flow.lines {
        match &line.form {
            Form::Table(table) => table.rows.iter().flatten().for_each(|cell| of_blocks(&cell.blocks, &mut words)),
            _ => words.push_str(&line.plain()),
        }
        words.push(' ');
    }
    comparable(&words)
}

fn of_blocks(blocks: &[Block], words: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(text) => Inline::plain_into(text, words),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| of_blocks(&cell.blocks, words)),
            _ => {}
        }
        words.push(' ');
    }
}

/// Words in lower case, one space between them.
fn comparable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        word.chars().for_each(|character| out.extend(character.to_lowercase()));
        out.push(' ');
    }
    out
}

/// Whether a phrase of six words from the middle of the raw text, or near it, is in what was read. Marks may break one phrase, not most.
fn middle_is_found(raw: &str, read: &str) -> bool {
    let comparable = comparable(raw);
    let words: Vec<&str> = comparable.split(' ').filter(|word| !word.is_empty()).collect();
    if words.len() < 60 {
        return true;
    }
    let tried = 9;
    let found = (0..tried)
        .filter(|step| {
            let start = words.len() * (2 * tried + step) / (5 * tried);
            words.get(start..start + 6).is_some_and(|phrase| read.contains(&phrase.join(" ")))
        })
        .count();
    found * 2 > tried
}

#[test]
fn the_words_of_text_and_markdown_are_found_in_their_order() {
    let Some(folder) = shared("data/corpus") else { return };
    let listing = exchange::manifest::read(&std::fs::read(folder.join("MANIFEST.jsonl")).unwrap());
    let (mut read, mut missed) = (0_usize, Vec::new());
    for entry in &listing.entries {
        let bytes = std::fs::read(folder.join(&entry.path)).unwrap();
        let format = exchange::detect(&bytes, &entry.path);
        let reading = exchange::read(&Source { name: &entry.path, bytes: &bytes, hints: entry.facts.clone() }, &Limits::default());
        assert!(!reading.drafts.is_empty() || !reading.findings.is_empty(), "{} came to nothing", entry.path);
        let Some(Draft::Text(draft)) = reading.drafts.first() else { continue };
        let Content::Flow(flow) = &draft.content else { continue };
        if let Some(Format::Markdown | Format::PlainText) = format
            && let Ok(raw) = std::str::from_utf8(&bytes)
        {
            read += 1;
            if !middle_is_found(raw, &letters_of(flow)) {
                missed.push(entry.path.clone());
            }
        }
    }
    assert!(read > 200, "{read}");
    assert!(missed.len() * 50 <= read, "{} of {read}: {missed:?}", missed.len());
}

#[test]
fn every_file_with_text_gives_text() {
    let Some(folder) = shared("data/corpus") else { return };
    let listing = exchange::manifest::read(&std::fs::read(folder.join("MANIFEST.jsonl")).unwrap());
    let mut empty = Vec::new();
    for entry in &listing.entries {
        let bytes = std::fs::read(folder.join(&entry.path)).unwrap();
        let format = exchange::detect(&bytes, &entry.path);
        if !matches!(format, Some(Format::Html | Format::Docx | Format::Pdf)) {
            continue;
        }
        let reading = exchange::read(&Source { name: &entry.path, bytes: &bytes, hints: entry.facts.clone() }, &Limits::default());
        let Some(Draft::Text(draft)) = reading.drafts.first() else { panic!("{}: {:?}", entry.path, reading.findings) };
        let Content::Flow(flow) = &draft.content else { continue };
        let pictures = reading.findings.iter().any(|finding| finding.code == "pdf-no-text");
        if letters_of(flow).len() < 500 && !pictures {
            empty.push(entry.path.clone());
        }
    }
    assert!(empty.is_empty(), "{empty:?}");
}

#[test]
fn every_file_is_read_or_says_what_to_do() {
    let Some(folder) = shared("data/corpus") else { return };
    let listing = exchange::manifest::read(&std::fs::read(folder.join("MANIFEST.jsonl")).unwrap());
    let mut refused = Vec::new();
    for entry in &listing.entries {
        let bytes = std::fs::read(folder.join(&entry.path)).unwrap();
        let reading = exchange::read(&Source { name: &entry.path, bytes: &bytes, hints: entry.facts.clone() }, &Limits::default());
        if reading.drafts.is_empty() {
            assert!(reading.findings.iter().any(|finding| !finding.remedy.is_empty()), "{} came to nothing", entry.path);
            refused.push(entry.path.clone());
        }
    }
    // What other programs have to read is kept without a text.
    assert!(refused.is_empty(), "{refused:?}");
}

#[test]
fn what_has_provisions_of_its_own_is_written_as_valid_akoma_ntoso() {
    let Some(folder) = shared("data/corpus") else { return };
    let listing = exchange::manifest::read(&std::fs::read(folder.join("MANIFEST.jsonl")).unwrap());
    let mut written = Vec::new();
    for entry in &listing.entries {
        let bytes = std::fs::read(folder.join(&entry.path)).unwrap();
        if exchange::detect(&bytes, &entry.path) == Some(Format::AknXml) {
            continue;
        }
        let reading = exchange::read(&Source { name: &entry.path, bytes: &bytes, hints: entry.facts.clone() }, &Limits::default());
        for draft in reading.drafts {
            let Draft::Text(TextDraft { content: Content::Document(mut document), .. }) = draft else { continue };
            exchange::akn::give_eids(&mut document);
            written.push((entry.path.clone(), exchange::akn::write(&document, &exchange::akn::AknMeta::default()).assemble()));
        }
    }
    assert!(written.len() >= 40, "{}", written.len());
    crate::schema::assert_valid(&written);
}

/// Runs of six words.
fn runs_of(words: &str) -> std::collections::HashSet<Vec<&str>> {
    words.split_whitespace().collect::<Vec<_>>().windows(6).map(<[&str]>::to_vec).collect()
}

/// How many paragraphs of a text begin with the word for an article, and how they go on.
fn articles(flow: &Flow, word: &str) -> usize {
    flow.lines.iter().filter(|line| line.plain().starts_with(word) && line.plain().contains(':')).count()
}

#[test]
fn a_gazette_in_three_columns_is_three_texts_with_the_same_articles() {
    let Some(folder) = shared("data/corpus/legislation/RWA") else { return };
    for limits in crate::pdf::readers("pdftotext") {
        for name in ["law-5-2021-mla-gazette.pdf", "law-47-2013-gazette.pdf"] {
            let bytes = std::fs::read(folder.join(name)).unwrap();
            let reading = exchange::read(&Source { name, bytes: &bytes, hints: model::draft::TextFacts::default() }, &limits);
            let flows: Vec<&Flow> = reading
                .drafts
                .iter()
                .filter_map(|draft| match draft {
                    Draft::Text(text) => {
                        if let Content::Flow(flow) = &text.content {
                            Some(flow)
                        } else {
                            None
                        }
                    }
                    Draft::Record(_) => None,
                })
                .collect();
            let [kinyarwanda, english, french] = flows.as_slice() else { panic!("{name}: {} texts", flows.len()) };
            let counts = [articles(kinyarwanda, "Ingingo "), articles(english, "Article "), articles(french, "Article ")];
            assert!(counts[0] > 50 && counts.iter().all(|count| *count == counts[0]), "{name}: {counts:?}");
        }
    }
}

#[test]
fn the_english_column_of_a_gazette_holds_the_words_of_its_reference() {
    let Some(folder) = shared("data/corpus/legislation/RWA") else { return };
    let reference: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("law-5-2021-mla-json.json")).unwrap()).unwrap();
    let articles: Vec<String> =
        reference["provisions"].as_array().unwrap().iter().map(|provision| comparable(provision["content"].as_str().unwrap_or_default())).collect();
    let bytes = std::fs::read(folder.join("law-5-2021-mla-gazette.pdf")).unwrap();
    for limits in crate::pdf::readers("pdftotext") {
        let reading = exchange::read(&Source { name: "a.pdf", bytes: &bytes, hints: model::draft::TextFacts::default() }, &limits);
        let Some(Draft::Text(text)) = reading.drafts.get(1) else { panic!("{:?}", reading.findings) };
        let Content::Flow(flow) = &text.content else { panic!("no flow") };
        let english = letters_of(flow);
        let read = runs_of(&english);
        let wanted: Vec<_> = articles.iter().flat_map(|article| runs_of(article)).collect();
        let found = wanted.iter().filter(|run| read.contains(*run)).count();
        // The reference is a later wording: nine runs of ten are the most that any reader finds.
        assert!(found * 100 >= wanted.len() * 88, "{found} of {}", wanted.len());
    }
}
