//! What laws tell of changes: from both ends, alive when the other law answers, and only for those who may see both.

use model::access::{AccessClass, Clearance};
use model::amendment::Told;
use model::link::Way;
use store::{Citations, FoundAmendment};

use crate::place::Place;
use crate::samples::{law, new};

fn told(way: Way, name: Option<&str>, day: Option<&str>) -> FoundAmendment {
    FoundAmendment {
        way,
        text: None,
        name: name.map(str::to_owned),
        label: name.unwrap_or_default().to_uppercase(),
        day: day.map(|day| day.parse().unwrap()),
        places: 2,
        told: Told::Words,
    }
}

fn of(record: i64, names: &[&str], amendments: Vec<FoundAmendment>) -> Citations {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    Citations { record, found: Vec::new(), names, has_text: true, numbers: Vec::new(), amendments }
}

async fn seq(place: &Place, number: u64) -> i64 {
    place.store.card(&law(number).id, Clearance::HOUSE).await.unwrap().unwrap().seq
}

/// The words, days and targets of one way.
async fn read(place: &Place, number: u64, way: Way) -> Vec<(String, Option<String>, Option<i64>)> {
    let found = place.store.amendments(&law(number).id, way, Clearance::PUBLIC).await.unwrap();
    found.into_iter().map(|row| (row.label, row.day.map(|day| day.to_string()), row.other)).collect()
}

pub(crate) async fn a_change_is_read_from_both_ends(place: &Place) {
    place.store.commit(vec![new(law(1)), new(law(2)), new(law(3))]).await.unwrap();
    let (changed, by, other) = (seq(place, 1).await, seq(place, 2).await, seq(place, 3).await);
    let own = vec![told(Way::By, Some("act"), Some("2018-05")), told(Way::By, None, Some("2019-01-02")), told(Way::By, Some("lost act"), None)];
    let rows = [of(changed, &["code"], own), of(by, &["act"], Vec::new()), of(other, &[], vec![told(Way::Of, Some("code"), None)])];
    place.store.keep_citations(&rows, "citations", 1).await.unwrap();
    let expected = [
        ("ACT".to_owned(), Some("2018-05".to_owned()), Some(by)),
        (String::new(), Some("2019-01-02".to_owned()), None),
        ("LOST ACT".to_owned(), None, None),
        ("CODE".to_owned(), None, Some(other)),
    ];
    assert_eq!(read(place, 1, Way::By).await, expected);
    assert_eq!(read(place, 2, Way::Of).await, [("ACT".to_owned(), Some("2018-05".to_owned()), Some(changed))]);
    assert_eq!(read(place, 3, Way::Of).await, [("CODE".to_owned(), None, Some(changed))]);
    assert!(read(place, 1, Way::Of).await.is_empty());
    place.store.keep_citations(&[of(changed, &["code"], Vec::new())], "citations", 2).await.unwrap();
    assert_eq!(read(place, 1, Way::By).await, [("CODE".to_owned(), None, Some(other))]);
}

pub(crate) async fn a_hidden_act_neither_changes_nor_is_changed(place: &Place) {
    let mut hidden = law(2);
    hidden.access = AccessClass::Restricted;
    place.store.commit(vec![new(law(1)), new(hidden)]).await.unwrap();
    let (open, closed) = (seq(place, 1).await, seq(place, 2).await);
    let rows =
        [of(open, &["code"], vec![told(Way::By, Some("act"), None)]), of(closed, &["act"], vec![told(Way::Of, Some("code"), Some("2020-01-01"))])];
    place.store.keep_citations(&rows, "citations", 1).await.unwrap();
    assert_eq!(read(place, 1, Way::By).await, [("ACT".to_owned(), None, None)]);
    assert!(read(place, 2, Way::Of).await.is_empty());
    assert_eq!(place.store.amendments(&law(1).id, Way::By, Clearance::HOUSE).await.unwrap().len(), 2);
}
