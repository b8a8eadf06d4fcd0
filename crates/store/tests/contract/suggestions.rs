//! The product of the follower that suggests: replaced law by law, together with the number up to which the ledger was followed.

use std::collections::BTreeMap;

use model::access::{AccessClass, Clearance};
use store::{Error, Suggestion};

use crate::place::Place;
use crate::samples::{language, law, new};

fn suggestion(eid: &str, topic: &str, score: u16) -> Suggestion {
    let words = vec!["illegal access".to_owned(), "النفاذ غير المشروع".to_owned()];
    let (num, heading) = ("§ 4".to_owned(), "Access".to_owned());
    Suggestion { eid: eid.to_owned(), num, heading, language: language("en"), topic: topic.to_owned(), score, words }
}

async fn kept(place: &Place) -> Vec<(String, String, u16)> {
    let stored = place.store.suggestions(Clearance::PUBLIC).await.unwrap();
    stored.into_iter().map(|found| (found.suggestion.eid, found.suggestion.topic, found.suggestion.score)).collect()
}

pub(crate) async fn suggestions_are_replaced_with_the_number_of_their_follower(place: &Place) {
    let store = &place.store;
    store.commit(vec![new(law(1)), new(law(2))]).await.unwrap();
    let seqs = store.seqs_of(&[law(1).id, law(2).id]).await.unwrap();
    let (one, two) = (seqs[&law(1).id], seqs[&law(2).id]);
    let many: Vec<Suggestion> = (0..300).map(|number| suggestion(&format!("sec_{number}"), "illegal-access", 700)).collect();
    store.replace_suggestions(&BTreeMap::from([(one, many), (two, vec![suggestion("sec_9", "computer-fraud", 500)])]), "suggests", 2).await.unwrap();
    assert_eq!((kept(place).await.len(), store.follower("suggests").await.unwrap()), (301, 2));
    let replaced = BTreeMap::from([(one, vec![suggestion("sec_4", "illegal-access", 810), suggestion("sec_4", "malware", 505)])]);
    store.replace_suggestions(&replaced, "suggests", 3).await.unwrap();
    let again = place.again().await;
    let found = again.suggestions(Clearance::PUBLIC).await.unwrap();
    assert_eq!(found.len(), 3);
    assert_eq!(found[0].suggestion, suggestion("sec_4", "illegal-access", 810));
    assert_eq!((found[0].record, found[0].country), (law(1).id, law(1).country));
    store.replace_suggestions(&BTreeMap::from([(one, Vec::new()), (two, Vec::new())]), "suggests", 4).await.unwrap();
    assert!(kept(place).await.is_empty());
    assert!(store.verify(&|_, _| {}).await.unwrap().findings.is_empty(), "suggestions are no part of what is verified");
}

pub(crate) async fn suggestions_for_what_a_reader_may_not_see_are_not_read(place: &Place) {
    let store = &place.store;
    let mut closed = law(1);
    closed.access = AccessClass::Restricted;
    store.commit(vec![new(closed)]).await.unwrap();
    let seq = store.seqs_of(&[law(1).id]).await.unwrap()[&law(1).id];
    store.replace_suggestions(&BTreeMap::from([(seq, vec![suggestion("sec_4", "illegal-access", 810)])]), "suggests", 1).await.unwrap();
    assert!(kept(place).await.is_empty());
    assert_eq!(store.suggestions(Clearance::HOUSE).await.unwrap().len(), 1);
}

pub(crate) async fn what_no_database_keeps_is_no_suggestion(place: &Place) {
    let store = &place.store;
    store.commit(vec![new(law(1))]).await.unwrap();
    let seq = store.seqs_of(&[law(1).id]).await.unwrap()[&law(1).id];
    let refused = store.replace_suggestions(&BTreeMap::from([(seq, vec![suggestion("sec_\0", "illegal-access", 1)])]), "suggests", 1).await;
    assert!(matches!(refused, Err(Error::NotStorable { .. })), "{refused:?}");
    assert_eq!(store.follower("suggests").await.unwrap(), 0);
}
