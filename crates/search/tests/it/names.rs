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
