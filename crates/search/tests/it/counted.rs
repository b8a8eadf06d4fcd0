//! Counts, orders and pages.

use std::collections::BTreeSet;

use model::record::Kind;
use search::{Entry, Filters, Index, QueryError, Request, SearchError, Sort};

use crate::{index, record, request, seqs};

/// A few hundred records with facets in a pattern.
fn many() -> Index {
    let kinds = [Kind::Law, Kind::Case, Kind::Lesson];
    let record = |seq: i64| {
        let mut record = record(
            seq,
            ["en", "fr"][usize::try_from(seq % 2).unwrap()],
            &format!("Record {seq}"),
            &["data offence here", "offence again data", "offence", "nothing"],
        );
        record.kind = kinds[usize::try_from(seq % 3).unwrap()];
        record.country = ["FRA", "KEN", "XLX", "JPN"][usize::try_from(seq % 4).unwrap()].parse().ok();
        record.topics = (0..seq % 5).map(|topic| format!("topic-{topic}")).collect();
        record.date = (seq % 7 != 0).then(|| format!("{}", 1990 + seq % 30).parse().unwrap());
        record
    };
    let index = Index::in_memory().unwrap();
    for batch in (1..=500).map(record).collect::<Vec<_>>().chunks(120) {
        index.apply(batch.iter().cloned().map(|record| Entry::Put(Box::new(record))).collect(), 1).unwrap();
    }
    // Some are replaced and some are gone, so that blocks were moved by merges and deletions.
    index.apply((1..=500).step_by(9).map(|seq| Entry::Put(Box::new(record(seq)))).collect(), 2).unwrap();
    index.apply((490..=500).map(|seq| Entry::Remove { seq }).collect(), 3).unwrap();
    index
}

#[test]
fn every_facet_counts_what_choosing_it_leaves() {
    let index = many();
    for q in ["", "offence", "offence data"] {
        let answer = index.search(&request(q)).unwrap();
        assert_eq!(answer.total, 489, "{q}");
        for (facet, values) in &answer.facets {
            for (value, count) in values {
                let mut filters = Filters::default();
                let chosen = vec![value.clone()];
                match facet.as_str() {
                    "kind" => filters.kind = chosen,
                    "country" => filters.country = chosen,
                    "topic" => filters.topic = chosen,
                    "language" => filters.language = chosen,
                    "year" => filters.year = chosen,
                    _ => panic!("{facet} has values"),
                }
                let total = index.search(&Request { filters, ..request(q) }).unwrap().total;
                assert_eq!(total, *count, "{q} {facet}={value}");
            }
        }
    }
}

#[test]
fn paging_reaches_every_record_once_in_every_order() {
    let index = many();
    for sort in [Sort::Relevance, Sort::Newest, Sort::Oldest] {
        let mut all = Vec::new();
        let mut cursor = None;
        loop {
            let answer = index.search(&Request { sort, limit: 37, cursor, ..request("offence") }).unwrap();
            all.extend(seqs(&answer));
            assert!(
                answer.hits.iter().all(|hit| hit.pieces.len() == 3 && hit.pieces.iter().all(|piece| piece.text_seq == hit.seq && piece.piece < 3))
            );
            cursor = answer.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(all.len(), 489);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 489, "{sort:?}");
    }
    let first = index.search(&Request { limit: 5, ..request("offence") }).unwrap();
    let foreign = Request { cursor: first.next, ..request("data") };
    assert!(matches!(index.search(&foreign), Err(SearchError::Query(QueryError::ForeignCursor))));
}

#[test]
fn dates_may_be_partial() {
    let mut records = Vec::new();
    for (seq, date) in [(1, "2001"), (2, "2001-11"), (3, "2001-11-23"), (4, "2002-01-01")] {
        let mut record = record(seq, "en", "Act", &["offence"]);
        record.date = date.parse().ok();
        records.push(record);
    }
    let index = index(records);
    let within = |from: &str, to: &str| {
        let filters = Filters { from: from.parse().ok(), to: to.parse().ok(), ..Filters::default() };
        let mut found = seqs(&index.search(&Request { filters, ..request("offence") }).unwrap());
        found.sort_unstable();
        found
    };
    assert_eq!(within("2001-11-01", "2001-11-10"), [1, 2]);
    assert_eq!(within("2001-12", ""), [1, 4]);
    assert_eq!(within("", "2001"), [1, 2, 3]);
}

#[test]
fn facets_count_what_choosing_them_leaves_where_words_stand_apart() {
    let mut records = Vec::new();
    for seq in 1..=8 {
        let mut record = record(seq, "en", "Judgment", &["the ransomware", "the appeal", "costs"]);
        record.kind = [Kind::Law, Kind::Case][usize::try_from(seq % 2).unwrap()];
        records.push(record);
    }
    for seq in 9..=14 {
        records.push(record(seq, "en", "Judgment", &["the ransomware appeal"]));
    }
    let index = index(records);
    let all = index.search(&request("ransomware appeal")).unwrap();
    assert_eq!(all.total, 14);
    for (value, count) in &all.facets[0].1 {
        let filters = Filters { kind: vec![value.clone()], ..Filters::default() };
        assert_eq!(index.search(&Request { filters, ..request("ransomware appeal") }).unwrap().total, *count, "{value}");
    }
}

#[test]
fn values_of_a_facet_are_alternatives_and_facets_add_up() {
    let index = many();
    let total = |filters: Filters| index.search(&Request { filters, ..request("offence") }).unwrap().total;
    let kind = |kinds: &[&str]| Filters { kind: kinds.iter().map(|kind| (*kind).to_owned()).collect(), ..Filters::default() };
    assert_eq!(total(kind(&["law", "case"])), total(kind(&["law"])) + total(kind(&["case"])));
    let both = Filters { country: vec!["KEN".to_owned()], ..kind(&["law"]) };
    assert!(total(both.clone()) < total(kind(&["law"])));
    let answer = index.search(&Request { filters: both, ..request("offence") }).unwrap();
    assert!(answer.facets[..2].iter().all(|(_, values)| values.len() == 1), "{:?}", answer.facets);
}

#[test]
fn paging_goes_on_while_the_index_changes() {
    let index = many();
    let (mut all, mut cursor, mut number) = (Vec::new(), None, 10);
    loop {
        let answer = index.search(&Request { sort: Sort::Newest, limit: 50, cursor, ..request("offence") }).unwrap();
        all.extend(seqs(&answer));
        number += 1;
        index.apply(vec![Entry::Remove { seq: number }, Entry::Put(Box::new(record(1_000 + number, "en", "New", &["offence"])))], 4).unwrap();
        cursor = answer.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "none came twice");
    assert!(all.len() >= 489 - 12, "{}", all.len());
}
