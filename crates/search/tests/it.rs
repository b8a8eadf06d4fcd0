//! The index through its public face: what is asked, what is found.

use std::collections::{BTreeMap, BTreeSet};

use model::access::{AccessClass, Clearance};
use model::record::Kind;
use search::{Answer, Entry, Filters, Index, PieceEntry, QueryError, RecordEntry, Request, SearchError, Sort};

fn record(seq: i64, language: &str, title: &str, provisions: &[&str]) -> RecordEntry {
    let language: model::language::Language = language.parse().unwrap();
    let piece = |(place, text): (usize, &&str)| PieceEntry {
        text_seq: seq,
        piece: u32::try_from(place).unwrap(),
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
    Request {
        q: q.to_owned(),
        filters: Filters::default(),
        sort: Sort::Relevance,
        limit: 10,
        cursor: None,
        clearance: Clearance::PUBLIC,
        ui_language: "en".to_owned(),
        expand_topics: Vec::new(),
    }
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

#[test]
fn what_is_asked_is_found() {
    let index = index(vec![
        record(
            1,
            "en",
            "Computer Misuse Act",
            &["Whoever intentionally accesses a computer system without right commits an offence.", "Section 5. Evidence is preserved."],
        ),
        record(2, "de", "Strafgesetzbuch", &["§ 202a Ausspähen von Daten. Wer unbefugt sich Zugang zu Daten verschafft …"]),
        record(
            3,
            "fr",
            "Code pénal",
            &["Article 323-1. Le fait d’accéder frauduleusement à l’ensemble d’un système de traitement automatisé de données est puni."],
        ),
        record(4, "ar", "قانون الجرائم", &["المادة ٥: يُعاقَب كل من دخل عمداً إلى نظام معلوماتي بغير حق."]),
        record(5, "zh", "刑法", &["第二百八十五条 违反国家规定，侵入计算机信息系统的，处三年以下有期徒刑。"]),
        record(6, "ru", "Уголовный кодекс", &["Статья 272. Неправомерный доступ к компьютерной информации наказывается штрафом."]),
        record(7, "th", "พระราชบัญญัติ", &["มาตรา ๕ ผู้ใดเข้าถึงโดยมิชอบซึ่งระบบคอมพิวเตอร์"]),
        record(8, "ja", "刑法の一部", &["電子計算機に対する不正アクセスを禁止する。"]),
        record(9, "km", "ច្បាប់", &["ការចូលដោយគ្មានការអនុញ្ញាតទៅក្នុងប្រព័ន្ធកុំព្យូទ័រ"]),
        record(10, "es", "Código penal", &["El que acceda sin autorización a un sistema informático será castigado."]),
    ]);
    for (question, expected) in [
        ("\"computer system\"", vec![1]),
        ("accessing", vec![1]),
        ("\"system computer\"", vec![]),
        ("\"computer right\"~3", vec![1]),
        ("computer misuse evidence", vec![1]),
        ("§ 202a", vec![2]),
        ("ausspahen", vec![2]),
        ("323-1", vec![3]),
        ("l'ensemble", vec![3]),
        ("donnees traitement", vec![3]),
        ("المادة 5", vec![4]),
        ("يعاقب", vec![4]),
        ("第285条", vec![5]),
        ("第二百八十五条", vec![5]),
        ("侵入计算机", vec![5]),
        ("\"算机信息系\"", vec![5]),
        ("доступа", vec![6]),
        ("มาตรา 5", vec![7]),
        ("ระบบคอมพิวเตอร์", vec![7]),
        ("不正アクセス", vec![8]),
        ("កុំព្យូទ័រ", vec![9]),
        ("informáticos", vec![10]),
        ("comput*", vec![1]),
        ("compter~", vec![1]),
        ("computer NOT evidence", vec![1]),
        ("offence OR штраф", vec![1, 6]),
        ("title:misuse", vec![1]),
        ("title:evidence", vec![]),
        ("language:de Daten", vec![2]),
        ("kind:case Daten", vec![]),
        ("zzzz", vec![]),
    ] {
        let mut found = found(&index, question);
        found.sort_unstable();
        assert_eq!(found, expected, "{question}");
    }
}

#[test]
fn exact_words_come_before_their_forms_and_names_before_all() {
    let index = index(vec![
        record(1, "en", "One", &["The intercepted communication and what is around it."]),
        record(2, "en", "Two", &["To intercept communication and what is around it."]),
        record(3, "en", "Interception of Communications Act", &["Nothing of the matter."]),
    ]);
    assert_eq!(found(&index, "intercept"), [2, 1, 3].into_iter().filter(|seq| found(&index, "intercept").contains(seq)).collect::<Vec<_>>());
    assert_eq!(found(&index, "intercept")[0], 2);
    assert_eq!(found(&index, "Interception of Communications Act")[0], 3);
}

#[test]
fn a_word_that_nobody_uses_is_answered_with_one_that_is_close() {
    let index = index(vec![record(1, "en", "Act", &["Unauthorised interception of data."])]);
    let answer = index.search(&request("unauthorised intercepton")).unwrap();
    assert_eq!((answer.total, answer.did_you_mean.as_deref()), (0, Some("unauthorised interception")));
    assert_eq!(index.search(&request("interception")).unwrap().did_you_mean, None);
}

#[test]
fn a_named_topic_brings_its_provisions_in_every_language_after_the_words() {
    let mut foreign = record(2, "ru", "Кодекс", &["Неправомерный доступ."]);
    foreign.pieces[0].topics = vec!["illegal-access".to_owned()];
    foreign.topics = vec!["illegal-access".to_owned()];
    let index = index(vec![record(1, "en", "Act", &["Illegal access is an offence."]), foreign]);
    assert_eq!(found(&index, "illegal access"), [1]);
    let answer = index.search(&Request { expand_topics: vec!["illegal-access".to_owned()], ..request("illegal access") }).unwrap();
    assert_eq!(seqs(&answer), [1, 2]);
}

#[test]
fn what_a_reader_may_not_see_is_neither_found_nor_counted() {
    let mut restricted = record(2, "en", "Secret Act", &["Offence."]);
    restricted.access = AccessClass::Restricted;
    let index = index(vec![record(1, "en", "Act", &["Offence."]), restricted]);
    let answer = index.search(&request("offence")).unwrap();
    assert_eq!((seqs(&answer), answer.total), (vec![1], 1));
    assert!(index.suggest("secr", "en", 5, Clearance::PUBLIC).unwrap().is_empty());
    let role = |country: &str| Clearance::of_role(AccessClass::Restricted, country.parse().ok());
    assert_eq!(index.search(&Request { clearance: role("XLX"), ..request("offence") }).unwrap().total, 2);
    assert_eq!(index.search(&Request { clearance: role("FRA"), ..request("offence") }).unwrap().total, 1);
}

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
fn names_are_suggested_as_they_are_typed() {
    let mut topic = record(2, "en", "Computer fraud", &[]);
    topic.kind = Kind::Topic;
    let index = index(vec![record(1, "en", "Computer Misuse Act", &[]), topic, record(3, "fr", "Code pénal", &[])]);
    let suggested = |begun: &str| index.suggest(begun, "en", 8, Clearance::PUBLIC).unwrap().into_iter().map(|name| name.seq).collect::<Vec<_>>();
    assert_eq!(suggested("comp"), [2, 1]);
    assert_eq!(suggested("computer mis"), [1]);
    assert_eq!(suggested("PENA"), [3]);
    assert!(suggested("").is_empty() && suggested(".*").is_empty() && suggested("[(").is_empty());
}

#[test]
fn a_commit_carries_its_number_and_a_folder_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let entry = |seq| Entry::Put(Box::new(record(seq, "en", "Act", &["offence"])));
    {
        let index = Index::open(folder.path()).unwrap();
        assert_eq!(index.followed(), 0);
        index.apply(vec![entry(1), entry(2)], 17).unwrap();
    }
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.followed(), found(&index, "offence").len()), (17, 2));
    let rebuild = index.rebuild().unwrap();
    rebuild.apply(vec![entry(3)], 18).unwrap();
    assert_eq!(found(&index, "offence").len(), 2, "the old one serves until the new one is whole");
    rebuild.finish().unwrap();
    assert_eq!((index.followed(), found(&index, "offence")), (18, vec![3]));
    drop(index);
    assert_eq!(found(&Index::open(folder.path()).unwrap(), "offence"), [3]);
    let held: BTreeMap<i64, ()> = Index::open(folder.path()).unwrap().held().unwrap().into_iter().map(|seq| (seq, ())).collect();
    assert_eq!(held.into_keys().collect::<Vec<_>>(), [3]);
}

#[test]
fn a_damaged_folder_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    Index::open(folder.path()).unwrap().apply(vec![Entry::Put(Box::new(record(1, "en", "Act", &["offence"])))], 9).unwrap();
    let generation = std::fs::read_to_string(folder.path().join("current")).unwrap();
    std::fs::write(folder.path().join(generation).join("meta.json"), "{").unwrap();
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.followed(), found(&index, "offence").len()), (0, 0));
}
