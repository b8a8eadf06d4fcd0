//! Opening and opening again.

use model::access::Clearance;

use crate::place::Place;
use crate::samples::{law, text, with_text};

pub(crate) async fn opening_twice_changes_nothing(place: &Place) {
    place.store.commit(vec![with_text(1, text("engines", 3))]).await.unwrap();
    let before = place.store.checkpoint().await.unwrap();
    let again = place.again().await;
    assert_eq!(again.checkpoint().await.unwrap(), before);
    let record = again.record(&law(1).id, Clearance::PUBLIC).await.unwrap().unwrap().record;
    assert_eq!(again.text(&record.expressions[0].text.unwrap()).await.unwrap(), Some(text("engines", 3)));
    again.commit(vec![with_text(2, text("looms", 3))]).await.unwrap();
    again.close().await;
    assert_eq!(place.store.head().await.unwrap(), 2);
}

pub(crate) async fn an_empty_store_holds_nothing_and_verifies(place: &Place) {
    let checkpoint = place.store.checkpoint().await.unwrap();
    assert_eq!((checkpoint.size, checkpoint.root), (0, store::merkle::empty_root()));
    assert_eq!(place.store.commit(Vec::new()).await.unwrap(), Vec::<u64>::new());
    assert!(place.store.revisions_after(0, 10).await.unwrap().is_empty());
    assert_eq!(place.findings().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_database_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lexarium.sqlite");
    std::fs::write(&path, "This is a letter, and no database at all. ".repeat(200)).unwrap();
    let settings = store::Settings { database: path.display().to_string(), files: store::FilesLocation::Dir(folder.path().join("files")) };
    assert!(store::Store::open(&settings).await.is_err());
}

#[tokio::test]
async fn a_database_of_another_kind_is_refused_without_repeating_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let settings = |database: &str| store::Settings { database: database.to_owned(), files: store::FilesLocation::Dir(folder.path().join("files")) };
    let Err(refused) = store::Store::open(&settings("mysql://lexarium:secret@localhost/lexarium")).await else { panic!("it was opened") };
    assert_eq!(refused.to_string(), "cannot keep in a database of the kind `mysql`: name a file for SQLite, or postgres://…");
    let path = folder.path().join("lexarium.sqlite");
    store::Store::open(&settings(&format!("sqlite://{}", path.display()))).await.unwrap().close().await;
    assert!(path.exists());
}
