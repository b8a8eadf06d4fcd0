//! The index through its public face: what is asked, what is found.

#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test stops where it cannot go on, and says what it leaves out")]

mod asked;
mod corpus;
mod counted;
mod folder;
mod hostile;
mod names;
mod seen;

use model::access::AccessClass;
use model::record::Kind;
use search::{Answer, Entry, Index, PieceEntry, RecordEntry, Request};

fn record(seq: i64, language: &str, title: &str, provisions: &[&str]) -> RecordEntry {
    let language: model::language::Language = language.parse().unwrap();
    let piece = |(place, text): (usize, &&str)| PieceEntry {
        text_seq: seq,
        piece: u32::try_from(place).unwrap(),
        version: None,
        language: language.clone(),
        num: (place + 1).to_string(),
        heading: String::new(),
        text: (*text).to_owned(),
        topics: Vec::new(),
    };
    RecordEntry {
        seq,
        kind: Kind::Law,
        country: "XLX".parse().ok(),
        region: None,
        topics: Vec::new(),
        languages: vec![language.clone()],
        date: None,
        status: None,
        instruments: Vec::new(),
        access: AccessClass::Public,
        titles: vec![(language.clone(), title.to_owned())],
        other_names: Vec::new(),
        summary: Vec::new(),
        identifiers: Vec::new(),
        pieces: provisions.iter().enumerate().map(piece).collect(),
    }
}

fn request(q: &str) -> Request {
    Request { q: q.to_owned(), ..Request::default() }
}

fn index(records: Vec<RecordEntry>) -> Index {
    let index = Index::in_memory().unwrap();
    index.apply(records.into_iter().map(|record| Entry::Put(Box::new(record))).collect(), 1).unwrap();
    index
}

fn found(index: &Index, q: &str) -> Vec<i64> {
    seqs(&index.search(&request(q)).unwrap_or_else(|error| panic!("{q}: {error}")))
}

fn seqs(answer: &Answer) -> Vec<i64> {
    answer.hits.iter().map(|hit| hit.seq).collect()
}
