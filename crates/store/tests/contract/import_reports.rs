//! Reports of imports: numbered for good, the last ones kept, for the house alone.

use model::access::{AccessClass, Clearance};
use store::{Error, ImportHead, REPORTS_KEPT};

use crate::place::Place;
use crate::samples::at;

fn head(number: i64) -> ImportHead {
    let counts = format!("{{\"read\":{number}}}");
    ImportHead { at: at(number), who: "operator".to_owned(), why: "import".to_owned(), source: format!("acts/{number}"), counts }
}

/// One that packing makes smaller.
fn body(number: i64) -> Vec<u8> {
    format!("{{\"files\":[{}]}}", format!("\"acts/{number}.md\",").repeat(200)).into_bytes()
}

pub(crate) async fn a_report_comes_back_as_it_was(place: &Place) {
    let store = &place.store;
    assert_eq!(store.keep_import_report(&head(1), &body(1)).await.unwrap(), 1);
    assert_eq!(store.keep_import_report(&head(2), b"{}").await.unwrap(), 2);
    let again = place.again().await;
    assert_eq!(again.import_reports(Clearance::HOUSE).await.unwrap(), [(2, head(2)), (1, head(1))]);
    assert_eq!(again.import_report(1, Clearance::HOUSE).await.unwrap(), Some((head(1), body(1))));
    assert_eq!(again.import_report(2, Clearance::HOUSE).await.unwrap(), Some((head(2), b"{}".to_vec())));
    assert_eq!(again.import_report(3, Clearance::HOUSE).await.unwrap(), None);
    assert_eq!(again.import_report(u64::MAX, Clearance::HOUSE).await.unwrap(), None);
    assert!(store.verify(&|_, _| {}).await.unwrap().findings.is_empty(), "reports are no part of what is verified");
}

pub(crate) async fn the_oldest_reports_go_and_their_numbers_do_not_come_back(place: &Place) {
    let store = &place.store;
    let most = i64::try_from(REPORTS_KEPT).unwrap();
    for number in 1..=most + 3 {
        assert_eq!(store.keep_import_report(&head(number), &body(number)).await.unwrap(), u64::try_from(number).unwrap());
    }
    let kept: Vec<u64> = store.import_reports(Clearance::HOUSE).await.unwrap().into_iter().map(|(number, _)| number).collect();
    assert_eq!(kept, (4..=REPORTS_KEPT + 3).rev().collect::<Vec<_>>());
    assert_eq!(store.import_report(3, Clearance::HOUSE).await.unwrap(), None);
}

pub(crate) async fn reports_are_for_the_house_alone(place: &Place) {
    let store = &place.store;
    store.keep_import_report(&head(1), &body(1)).await.unwrap();
    for clearance in [Clearance::PUBLIC, Clearance::of_role(AccessClass::Private, Some("XLX".parse().unwrap()))] {
        assert!(store.import_reports(clearance).await.unwrap().is_empty());
        assert_eq!(store.import_report(1, clearance).await.unwrap(), None);
    }
}

pub(crate) async fn what_no_database_keeps_is_no_report(place: &Place) {
    let store = &place.store;
    let broken = ImportHead { source: "acts\0".to_owned(), ..head(1) };
    assert!(matches!(store.keep_import_report(&broken, b"{}").await, Err(Error::NotStorable { .. })));
    assert!(store.import_reports(Clearance::HOUSE).await.unwrap().is_empty());
}
