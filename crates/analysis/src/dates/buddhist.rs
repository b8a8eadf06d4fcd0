//! Days of Thailand's calendar, whose years are 543 ahead.

use std::sync::LazyLock;

use model::date::PartialDate;
use regex::Regex;

use super::{Calendar, Dated, all, any_of, gregorian, month_of, number};

#[rustfmt::skip]
const MONTHS: &[&[&str]] = &[
    &["มกราคม", "ม.ค."], &["กุมภาพันธ์", "ก.พ."], &["มีนาคม", "มี.ค."], &["เมษายน", "เม.ย."], &["พฤษภาคม", "พ.ค."], &["มิถุนายน", "มิ.ย."],
    &["กรกฎาคม", "ก.ค."], &["สิงหาคม", "ส.ค."], &["กันยายน", "ก.ย."], &["ตุลาคม", "ต.ค."], &["พฤศจิกายน", "พ.ย."], &["ธันวาคม", "ธ.ค."],
];

static DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months = any_of(MONTHS);
    Regex::new(&format!(
        r"(?:วันที่\s*)?(?P<day>\d{{1,2}})\s*(?:เดือน\s*)?(?P<month>{months})\s*(?:พ\.\s?ศ\.|พุทธศักราช|(?P<west>ค\.\s?ศ\.))?\s*(?P<year>\d{{4}})"
    ))
    .ok()
});

static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?:พ\.\s?ศ\.|พุทธศักราช)\s*(?P<year>\d{4})").ok());

pub(super) fn find(text: &str) -> Vec<Dated> {
    let days = all(DAY.as_ref(), text, Calendar::Buddhist, |found| {
        let (year, month) = (number(found, "year")?, month_of(MONTHS, found.name("month")?.as_str())?);
        if found.name("west").is_some() || year < 2400 {
            return gregorian(year, Some(month), number(found, "day"));
        }
        of_buddha(year, Some(month), number(found, "day"))
    });
    let years = all(YEAR.as_ref(), text, Calendar::Buddhist, |found| of_buddha(number(found, "year")?, None, None));
    let apart = |year: &Dated| days.iter().all(|day| year.end <= day.start || day.end <= year.start);
    let years: Vec<Dated> = years.into_iter().filter(apart).collect();
    [days, years].concat()
}

/// Until 2483 the year began in April: its January to March are of the next year of the West.
fn of_buddha(year: i32, month: Option<i32>, day: Option<i32>) -> Option<PartialDate> {
    if !(2300..2700).contains(&year) {
        return None;
    }
    let in_spring = month.is_some_and(|month| month < 4);
    let behind = if year < 2483 && in_spring { 542 } else { 543 };
    gregorian(year - behind, month, day)
}
