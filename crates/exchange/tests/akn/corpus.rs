//! Every Akoma Ntoso file of the corpus: read without a loss, written validly, read again the same.

use std::collections::BTreeMap;

use exchange::Limits;
use exchange::akn::{self, AknMeta};
use model::text::document::Document;
use model::text::structured::StructuredText;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::schema::{assert_valid, shared};

/// The Akoma Ntoso files of the corpus with their text.
fn files() -> Vec<(String, String)> {
    let Some(folder) = shared("data/corpus") else { return Vec::new() };
    let manifest = std::fs::read_to_string(folder.join("MANIFEST.jsonl")).unwrap();
    let mut files = Vec::new();
    for line in manifest.lines() {
        let entry: serde_json::Value = serde_json::from_str(line).unwrap();
        if matches!(entry["format"].as_str(), Some("akn-xml" | "xml")) {
            let name = entry["path"].as_str().unwrap().to_owned();
            let Ok(text) = std::fs::read_to_string(folder.join(&name)) else { continue };
            if text.contains("akomaNtoso") {
                files.push((name, text));
            }
        }
    }
    let Some(examples) = shared("data/suites/akn/examples") else { return files };
    for file in std::fs::read_dir(examples).unwrap() {
        let path = file.unwrap().path();
        if let Ok(text) = std::fs::read_to_string(&path) {
            files.push((path.display().to_string(), text));
        }
    }
    files.sort();
    files
}

fn written(document: &mut Document, facts: &model::draft::TextFacts) -> StructuredText {
    akn::give_eids(document);
    let frbr = facts.aliases.iter().find_map(|alias| alias.value.parse().ok());
    let known = AknMeta::of(facts);
    akn::write(document, &AknMeta { work: frbr.unwrap_or_else(|| known.work.clone()), ..known })
}

/// How often each character stands in the text outside the metadata, spaces apart.
fn characters(xml: &str) -> BTreeMap<char, i64> {
    let mut counts = BTreeMap::new();
    let mut reader = Reader::from_str(xml);
    let (mut depth, mut meta) = (0_usize, None);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                depth += 1;
                if meta.is_none() && tag.local_name().as_ref() == "meta" {
                    meta = Some(depth);
                }
            }
            Event::End(_) => {
                if meta == Some(depth) {
                    meta = None;
                }
                depth -= 1;
            }
            Event::Text(text) if meta.is_none() => {
                for character in text.chars().filter(|character| !character.is_whitespace()) {
                    *counts.entry(character).or_insert(0) += 1;
                }
            }
            Event::GeneralRef(name) if meta.is_none() => *counts.entry(entity(&name)).or_insert(0) += 1,
            Event::Eof => return counts,
            _ => {}
        }
    }
}

fn entity(name: &quick_xml::events::BytesRef<'_>) -> char {
    match &**name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => name.resolve_char_ref().unwrap().unwrap(),
    }
}

#[test]
fn no_character_of_any_text_is_lost() {
    for (name, text) in files() {
        let (mut document, facts, _) = akn::read(&text, &Limits::default()).unwrap_or_else(|finding| panic!("{name}: {finding:?}"));
        let whole = written(&mut document, &facts).assemble();
        let kept = characters(&whole);
        let lost: Vec<(char, i64, i64)> = characters(&text)
            .into_iter()
            .map(|(character, count)| (character, count, kept.get(&character).copied().unwrap_or(0)))
            .filter(|(_, before, after)| after < before)
            .collect();
        assert!(lost.is_empty(), "{name} lost {lost:?}");
    }
}

#[test]
fn every_text_is_written_validly() {
    let documents: Vec<(String, String)> = files()
        .into_iter()
        .map(|(name, text)| {
            let (mut document, facts, _) = akn::read(&text, &Limits::default()).unwrap();
            (name, written(&mut document, &facts).assemble())
        })
        .collect();
    assert_valid(&documents);
}

#[test]
fn every_text_is_read_again_as_it_was_written() {
    for (name, text) in files() {
        let (mut document, facts, _) = akn::read(&text, &Limits::default()).unwrap();
        let first = written(&mut document, &facts);
        let (again, facts_again, _) = akn::read(first.assemble(), &Limits::default()).unwrap();
        assert!(again == document, "{name} changed: {}", first_difference(&document, &again));
        assert_eq!(facts_again.title, facts.title, "{name}");
        assert_eq!(facts_again.country.filter(|_| facts.country.is_some()), facts.country, "{name}");
        assert_eq!(facts_again.language.filter(|_| facts.language.is_some()), facts.language, "{name}");
    }
}

fn first_difference(one: &Document, other: &Document) -> String {
    let (one, other) = (format!("{one:#?}"), format!("{other:#?}"));
    one.lines().zip(other.lines()).find(|(one, other)| one != other).map_or("length".to_owned(), |(one, other)| format!("{one} / {other}"))
}

#[test]
fn pieces_are_short_and_hold_no_other_pieces() {
    for (name, text) in files() {
        let (mut document, facts, _) = akn::read(&text, &Limits::default()).unwrap();
        let written = written(&mut document, &facts);
        let mut eids = std::collections::BTreeSet::new();
        for (number, piece) in written.pieces.iter().enumerate() {
            assert!(eids.insert(piece.eid.clone()), "{name}: {} stands twice", piece.eid);
            assert_eq!(written.frame.matches(&format!("<?piece {number}?>")).count(), 1, "{name}: piece {number}");
            assert!(!piece.xml.contains("<?piece"));
            let length = piece.plain().len();
            let alone = piece.xml.contains("<table>") || piece.xml.contains("<blockList>");
            assert!(length <= 25_000 || alone, "{name}: {} has {length} bytes", piece.eid);
        }
    }
}
