//! What must go, goes; the tree stays.

use model::access::Clearance;
use model::hash::Sha256;
use store::{Change, Error, ImportHead};

use crate::place::Place;
use crate::samples::{at, expression, language, law, new, on, text, with_text};

/// Law 1 with a text and a file, and then without both.
async fn cleaned(place: &Place) -> (Sha256, Sha256) {
    let secret = text("a name that must go", 4);
    let file = place.store.files().put(&b"a file that must go"[..]).await.unwrap();
    let mut record = law(1);
    record.other_names.push("A name that must go".to_owned());
    record.expressions.push(expression("en", Some(secret.hash()), &[file]));
    place.store.commit(vec![Change { texts: vec![(language("en"), secret.clone())], ..new(record) }]).await.unwrap();
    place.store.commit(vec![on(1, law(1))]).await.unwrap();
    (secret.hash(), file)
}

pub(crate) async fn an_erased_body_is_gone_and_the_tree_still_verifies(place: &Place) {
    let (secret, file) = cleaned(place).await;
    let before = place.store.checkpoint().await.unwrap();
    assert_eq!(place.store.erase(1, "court", at(9), "order of the court").await.unwrap(), 3);
    assert_eq!(place.store.text(&secret).await.unwrap(), None);
    assert_eq!(place.count("block").await, 0);
    assert_eq!(place.store.files().get(&file).await.unwrap(), None);
    let revisions = place.store.revisions_after(0, 10).await.unwrap();
    let said: Vec<_> = revisions.iter().map(|revision| (revision.number, revision.erased, revision.is_erasure, revision.erases)).collect();
    assert_eq!(said, [(1, true, false, None), (2, false, false, None), (3, false, true, Some(1))]);
    let proof = place.store.consistency_proof(2, 3).await.unwrap();
    let after = place.store.checkpoint().await.unwrap();
    assert!(store::merkle::verify_consistency(2, 3, &before.root, &after.root, &proof));
    assert_eq!(place.findings().await, Vec::<String>::new());
    // The record stands where it stood, and goes on from there.
    let stored = place.store.record(&law(1).id, Clearance::PUBLIC).await.unwrap().unwrap();
    assert_eq!((stored.revision, &stored.record), (2, &law(1)));
    assert_eq!(place.store.commit(vec![on(2, law(1))]).await.unwrap(), [4]);
}

pub(crate) async fn what_something_else_names_survives_an_erasure(place: &Place) {
    let (shared, file) = cleaned(place).await;
    let kept = text("a name that must go", 4);
    let mut other = law(2);
    other.expressions.push(expression("en", Some(kept.hash()), &[file]));
    place.store.commit(vec![new(other)]).await.unwrap();
    place.store.erase(1, "court", at(9), "order of the court").await.unwrap();
    assert_eq!(place.store.text(&shared).await.unwrap(), Some(kept));
    assert!(place.store.files().get(&file).await.unwrap().is_some());
    assert_eq!(place.findings().await, Vec::<String>::new());
}

pub(crate) async fn reports_of_imports_that_name_the_record_go_with_it(place: &Place) {
    cleaned(place).await;
    let head = ImportHead { at: at(1), who: "operator".to_owned(), why: "import".to_owned(), source: "acts".to_owned(), counts: "{}".to_owned() };
    for number in 1..=2 {
        let body = format!("[{{\"record\":\"{}\",\"title\":\"A name\"}}]", law(number).id);
        place.store.keep_import_report(&head, body.as_bytes()).await.unwrap();
    }
    place.store.erase(1, "court", at(9), "order of the court").await.unwrap();
    let left: Vec<u64> = place.store.import_reports(Clearance::HOUSE).await.unwrap().into_iter().map(|(number, _)| number).collect();
    assert_eq!(left, [2]);
}

pub(crate) async fn erasing_again_changes_nothing(place: &Place) {
    let (_, file) = cleaned(place).await;
    let told = place.store.erase(1, "court", at(9), "order of the court").await.unwrap();
    let after = place.store.checkpoint().await.unwrap();
    // As if a crash had come between the commit and the removal of the file.
    place.store.files().put(&b"a file that must go"[..]).await.unwrap();
    assert_eq!(place.store.erase(1, "court", at(10), "order of the court").await.unwrap(), told);
    assert_eq!(place.store.checkpoint().await.unwrap(), after);
    assert_eq!(place.store.files().get(&file).await.unwrap(), None);
}

pub(crate) async fn a_record_cannot_lose_the_body_it_stands_on(place: &Place) {
    cleaned(place).await;
    assert!(matches!(place.store.erase(2, "court", at(9), "order").await, Err(Error::ErasesCurrent { revision: 2, .. })));
    assert!(matches!(place.store.erase(7, "court", at(9), "order").await, Err(Error::UnknownRevision(7))));
    let told = place.store.erase(1, "court", at(9), "order").await.unwrap();
    assert!(matches!(place.store.erase(told, "court", at(9), "order").await, Err(Error::ErasesErasure(_))));
}

/// What a reader of the raw disk would look for. The salt is random and never packed, so it can be found where it is.
#[tokio::test]
async fn nothing_of_an_erased_body_is_left_in_the_database_file() {
    let place = Place::sqlite().await;
    place.store.commit(vec![with_text(1, text("a name that must go", 400))]).await.unwrap();
    place.store.commit(vec![on(1, law(1))]).await.unwrap();
    let block = place.bytes("SELECT body FROM block ORDER BY place DESC LIMIT 1").await.unwrap();
    let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&place.settings.database).await.unwrap();
    let salt: Vec<u8> = sqlx::query_scalar("SELECT salt FROM revision WHERE number = 1").fetch_one(&mut connection).await.unwrap();
    sqlx::Connection::close(connection).await.unwrap();
    let is_there = |what: &[u8]| {
        let folder = std::path::Path::new(&place.settings.database).parent().unwrap().to_owned();
        let mut files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
        files.any(|bytes| bytes.windows(what.len()).any(|window| window == what))
    };
    assert!(is_there(&salt) && is_there(&block), "both are there before");
    place.store.erase(1, "court", at(9), "order").await.unwrap();
    assert!(!is_there(&salt) && !is_there(&block));
}
