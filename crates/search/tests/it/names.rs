//! Names that are begun, and words that are misspelt.

use model::access::Clearance;
use model::record::Kind;

use crate::{index, record, request};

#[test]
fn a_word_that_nobody_uses_is_answered_with_one_that_is_close() {
    let index = index(vec![record(1, "en", "Act", &["Unauthorised interception of data."])]);
    let answer = index.search(&request("unauthorised intercepton")).unwrap();
    assert_eq!((answer.total, answer.did_you_mean.as_deref()), (0, Some("unauthorised interception")));
    assert_eq!(index.search(&request("interception")).unwrap().did_you_mean, None);
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
fn a_slip_of_a_writer_is_not_taken_for_a_word() {
    let mut records = vec![record(1, "en", "Act", &["An intercepton that was misprinted."])];
    records.extend((2..60).map(|seq| record(seq, "en", "Act", &["Interception of data."])));
    let index = index(records);
    let answer = index.search(&request("intercepton")).unwrap();
    assert_eq!((answer.total, answer.did_you_mean.as_deref()), (1, Some("interception")));
    for question in ["title:nosuchword", "zzz:", "xqzw*", "Daten~", "12345", "第二百"] {
        assert_eq!(index.search(&request(question)).unwrap_or_else(|error| panic!("{question}: {error}")).did_you_mean, None, "{question}");
    }
}

#[test]
fn names_are_suggested_in_every_script_and_whatever_the_marks() {
    let mut court = record(4, "ar", "المحكمة العليا", &[]);
    court.titles.push(("en".parse().unwrap(), "Supreme Court".to_owned()));
    let index =
        index(vec![record(1, "fr", "Code pénal", &[]), record(2, "zh", "中华人民共和国刑法", &[]), record(3, "ru", "Уголовный кодекс", &[]), court]);
    for (begun, seq) in [("code pen", 1), ("CODE PÉ", 1), ("刑", 2), ("中华人", 2), ("угол", 3), ("المحكمه", 4), ("اَلْمَحْك", 4), ("supr", 4)]
    {
        let found: Vec<i64> = index.suggest(begun, "en", 8, Clearance::PUBLIC).unwrap().into_iter().map(|name| name.seq).collect();
        assert_eq!(found, [seq], "{begun}");
    }
}
