//! Files as received.

use model::hash::Sha256;
use store::Error;

use crate::place::Place;
use crate::samples::{expression, law, new};

pub(crate) async fn a_file_that_is_not_kept_is_refused(place: &Place) {
    let mut record = law(1);
    record.expressions.push(expression("en", None, &[Sha256::of(b"nowhere")]));
    let refused = place.store.commit(vec![new(record.clone())]).await;
    assert!(matches!(refused, Err(Error::FileMissing { .. })), "{refused:?}");
    assert_eq!(place.store.files().put(&b"nowhere"[..]).await.unwrap(), Sha256::of(b"nowhere"));
    place.store.commit(vec![new(record)]).await.unwrap();
    assert_eq!(place.findings().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_file_comes_back_byte_for_byte_and_is_kept_once() {
    let place = Place::sqlite().await;
    let files = place.store.files();
    let mut noise = vec![0; 100_000];
    getrandom::fill(&mut noise).unwrap();
    let contents = [Vec::new(), b"short".to_vec(), b"The same words. ".repeat(10_000), noise];
    for content in &contents {
        let name = files.put(content.clone()).await.unwrap();
        assert_eq!(name, Sha256::of(content));
        assert_eq!(files.put(content.clone()).await.unwrap(), name);
        assert_eq!(files.get(&name).await.unwrap().unwrap(), *content);
        assert!(files.exists(&name).await.unwrap());
    }
    let listed = files.list().await.unwrap();
    assert_eq!(listed.len(), contents.len());
    assert!(listed.iter().map(|(_, size)| size).sum::<u64>() < 110_000, "what can be packed is packed");
    assert_eq!(files.get(&Sha256::of(b"never put")).await.unwrap(), None);
    assert!(!files.exists(&Sha256::of(b"never put")).await.unwrap());
}

#[tokio::test]
async fn an_altered_file_is_an_error_and_never_served() {
    let place = Place::sqlite().await;
    let name = place.store.files().put(b"The same words. ".repeat(100)).await.unwrap();
    let digits = name.to_string();
    let path = place.files().join(&digits[..2]).join(format!("{}.zst", &digits[2..]));
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    assert!(matches!(place.store.files().get(&name).await, Err(Error::Damaged { .. })));
}
