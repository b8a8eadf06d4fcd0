//! `MANIFEST.jsonl`: facts of each file, and a finding with its line for what is wrong.

use exchange::manifest;
use model::finding::Severity;
use model::record::Kind;

#[test]
fn every_field_becomes_a_fact_and_bad_lines_cost_only_themselves() {
    let lines = [
        r#"{"path":"a/b.md","kind":"treaty","country":"KEN","language":"sw","title":" An Act ","short_titles":["AA"],"number":"7","doc_type":"act","date":"2018-05","version_date":"2020-01-02","group":"aa","standing":"official-translation","source_url":"https://example.org/a","as_of":"2024-01-01","keywords":["x"],"eli":"eli/x","sample":true,"sha256":"00","bytes":3,"note":"n"}"#,
        "not json",
        r#"{"title":"no path"}"#,
        r#"{"path":"/etc/passwd"}"#,
        r#"{"path":"..\\secret"}"#,
        r#"{"path":"c.md","colour":"red","date":"whenever"}"#,
    ];
    let listing = manifest::read(lines.join("\n").as_bytes());
    let paths: Vec<&str> = listing.entries.iter().map(|entry| entry.path.as_str()).collect();
    assert_eq!(paths, ["a/b.md", "c.md"]);
    let facts = &listing.entries[0].facts;
    assert_eq!((facts.kind, facts.title.as_deref(), facts.number.as_deref()), (Some(Kind::Instrument), Some("An Act"), Some("7")));
    assert_eq!((facts.other_names.as_slice(), facts.sample, facts.aliases.len()), (["AA".to_owned()].as_slice(), true, 1));
    assert_eq!((facts.source.reference.as_str(), facts.source.as_of.is_some()), ("https://example.org/a", true));
    let mut found: Vec<_> = listing.findings.iter().map(|finding| (finding.place.line.unwrap(), finding.severity)).collect();
    found.sort();
    assert_eq!(
        found,
        [
            (2, Severity::Refused),
            (3, Severity::Refused),
            (4, Severity::Refused),
            (5, Severity::Refused),
            (6, Severity::Warning),
            (6, Severity::Warning)
        ]
    );
}

#[test]
fn the_manifest_of_the_corpus_is_read_whole() {
    let Some(folder) = crate::corpus::shared("data/corpus") else { return };
    let bytes = std::fs::read(folder.join("MANIFEST.jsonl")).unwrap();
    let listing = manifest::read(&bytes);
    assert_eq!(listing.entries.len(), String::from_utf8(bytes).unwrap().lines().filter(|line| !line.trim().is_empty()).count());
    assert!(listing.findings.is_empty(), "{:?}", listing.findings.first());
    assert!(listing.entries.iter().all(|entry| entry.facts.kind.is_some() && entry.facts.language.is_some()));
}
