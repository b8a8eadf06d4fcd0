//! What is known of the links of records: one state a link, for readers of the record alone.

use model::access::{AccessClass, Clearance};
use model::hash::Sha256;
use store::{Error, Watched};

use crate::place::Place;
use crate::samples::{at, law, new};

fn whole(number: u64) -> Watched {
    let (etag, modified) = (Some("\"one\"".to_owned()), Some("Wed, 21 Oct 2015 07:28:00 GMT".to_owned()));
    let (sha256, words) = (Some(Sha256::of(b"file")), Some(Sha256::of(b"words")));
    let url = format!("https://law.example/{number}");
    Watched {
        record: law(number).id,
        url,
        asked: at(3),
        etag,
        modified,
        sha256,
        words,
        captured: Some(at(2)),
        trouble: Some("gone".to_owned()),
        dead: Some(at(3)),
    }
}

pub(crate) async fn a_link_has_the_state_that_was_kept_last(place: &Place) {
    let store = &place.store;
    store.commit(vec![new(law(1)), new(law(2))]).await.unwrap();
    let first = Watched::new(law(1).id, "https://law.example/1", at(1));
    store.watch(&first).await.unwrap();
    assert_eq!(store.watched(None, Clearance::PUBLIC).await.unwrap(), [first]);
    store.watch(&whole(1)).await.unwrap();
    let living = Watched { dead: None, trouble: None, ..whole(2) };
    store.watch(&living).await.unwrap();
    let again = place.again().await;
    assert_eq!(again.watched(None, Clearance::PUBLIC).await.unwrap(), [whole(1), living]);
    assert_eq!(again.dead_links(law(1).country, Clearance::PUBLIC).await.unwrap(), [whole(1)]);
    assert!(again.dead_links(Some("XLZ".parse().unwrap()), Clearance::PUBLIC).await.unwrap().is_empty());
    assert!(store.verify(&|_, _| {}).await.unwrap().findings.is_empty(), "links are no part of what is verified");
}

pub(crate) async fn links_of_what_a_reader_may_not_see_are_not_read(place: &Place) {
    let store = &place.store;
    let mut closed = law(1);
    closed.access = AccessClass::Restricted;
    store.commit(vec![new(closed)]).await.unwrap();
    store.watch(&whole(1)).await.unwrap();
    assert!(store.watched(None, Clearance::PUBLIC).await.unwrap().is_empty());
    assert_eq!(store.dead_links(None, Clearance::HOUSE).await.unwrap(), [whole(1)]);
}

pub(crate) async fn what_no_database_keeps_is_no_link(place: &Place) {
    let store = &place.store;
    store.commit(vec![new(law(1))]).await.unwrap();
    let broken = Watched { url: "https://law.example/\0".to_owned(), ..whole(1) };
    assert!(matches!(store.watch(&broken).await, Err(Error::NotStorable { .. })));
    assert!(store.watched(None, Clearance::HOUSE).await.unwrap().is_empty());
}
