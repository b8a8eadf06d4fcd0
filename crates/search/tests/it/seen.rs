//! What a reader may see.

use model::access::{AccessClass, Clearance};
use search::Request;

use crate::{index, record, request, seqs};

#[test]
fn what_a_reader_may_not_see_is_neither_found_nor_counted() {
    let mut restricted = record(2, "en", "Secret Act", &["Offence."]);
    restricted.access = AccessClass::Restricted;
    let index = index(vec![record(1, "en", "Act", &["Offence."]), restricted]);
    let answer = index.search(&request("offence")).unwrap();
    assert_eq!((seqs(&answer), answer.total), (vec![1], 1));
    assert!(index.suggest("secr", "en", 5, Clearance::PUBLIC).unwrap().is_empty());
    let role = |country: &str| Clearance::of_role(AccessClass::Restricted, country.parse().ok());
    assert_eq!(index.search(&Request { clearance: role("XLX"), ..request("offence") }).unwrap().total, 2);
    assert_eq!(index.search(&Request { clearance: role("FRA"), ..request("offence") }).unwrap().total, 1);
}
