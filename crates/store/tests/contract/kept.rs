//! What is kept for its holder alone: found by its key, gone when it ends or is deleted, bounded.

use store::{HolderKey, Keeping, Kept, KeptBounds};

use crate::place::Place;
use crate::samples::at;

const ROOM: KeptBounds = KeptBounds { each: 1_000, all: 10_000 };

fn key(name: &str) -> HolderKey {
    HolderKey::of_address(&format!("{:032x}", name.len() * 7 + usize::from(name.as_bytes()[0]))).unwrap()
}

fn kept(body: &[u8], made: i64, ends: i64) -> Kept {
    Kept { body: body.to_vec(), made: at(made), ends: at(ends) }
}

pub(crate) async fn an_analysis_is_found_by_its_key_until_it_ends(place: &Place) {
    let store = &place.store;
    let one = kept(&b"a draft ".repeat(100), 1, 5);
    assert_eq!(store.keep_analysis(&key("one"), &one, ROOM).await.unwrap(), Keeping::Kept);
    let again = place.again().await;
    assert_eq!(again.kept_analysis(&key("one"), at(4)).await.unwrap(), Some(one));
    assert_eq!(again.kept_analysis(&key("two"), at(4)).await.unwrap(), None);
    assert_eq!(again.kept_analysis(&key("one"), at(5)).await.unwrap(), None);
    store.forget_ended_analyses(at(5)).await.unwrap();
    assert_eq!(store.kept_analysis(&key("one"), at(4)).await.unwrap(), None, "what has ended is removed, not only hidden");
    assert!(store.verify(&|_, _| {}).await.unwrap().findings.is_empty());
}

pub(crate) async fn an_analysis_that_is_deleted_is_gone(place: &Place) {
    let store = &place.store;
    store.keep_analysis(&key("one"), &kept(b"one", 1, 5), ROOM).await.unwrap();
    store.keep_analysis(&key("two"), &kept(b"two", 1, 5), ROOM).await.unwrap();
    store.forget_analysis(&key("one")).await.unwrap();
    store.forget_analysis(&key("one")).await.unwrap();
    assert_eq!(store.kept_analysis(&key("one"), at(2)).await.unwrap(), None);
    assert!(store.kept_analysis(&key("two"), at(2)).await.unwrap().is_some());
}

pub(crate) async fn no_more_is_kept_than_there_is_room_for(place: &Place) {
    let store = &place.store;
    let bounds = KeptBounds { each: 10, all: 15 };
    assert_eq!(store.keep_analysis(&key("large"), &kept(b"0123456789ab", 1, 3), bounds).await.unwrap(), Keeping::TooLarge);
    assert_eq!(store.keep_analysis(&key("one"), &kept(b"01234567", 1, 3), bounds).await.unwrap(), Keeping::Kept);
    assert_eq!(store.keep_analysis(&key("two"), &kept(b"01234567", 2, 4), bounds).await.unwrap(), Keeping::Full);
    assert_eq!(store.kept_analysis(&key("two"), at(2)).await.unwrap(), None);
    assert!(store.kept_analysis(&key("one"), at(2)).await.unwrap().is_some(), "nothing makes room for another");
    assert_eq!(store.keep_analysis(&key("two"), &kept(b"01234567", 3, 4), bounds).await.unwrap(), Keeping::Kept, "what has ended makes room");
}

pub(crate) async fn a_key_is_new_each_time_and_written_in_one_way(_: &Place) {
    let (one, other) = (HolderKey::new().unwrap().address(), HolderKey::new().unwrap().address());
    assert_ne!(one, other);
    assert_eq!(HolderKey::of_address(&one).unwrap().address(), one);
    for broken in ["", "0", &one[1..], &format!("{one}0"), "+000000000000000000000000000000a", "ABCDEF00000000000000000000000000"] {
        assert!(HolderKey::of_address(broken).is_none(), "{broken}");
    }
}
