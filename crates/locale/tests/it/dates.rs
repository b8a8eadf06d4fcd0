//! Dates, as precise as they are known.

use locale::{Lang, date};

use crate::check;

#[test]
fn a_day_is_written_out() {
    let written = ["23 November 2001", "23 novembre 2001", "23 de noviembre de 2001", "23 نوفمبر 2001", "2001年11月23日", "23 ноября 2001\u{202f}г."];
    check(written, |lang| date(lang, 2001, Some(11), Some(23)));
}

#[test]
fn a_month_stands_without_a_day() {
    let written = ["November 2001", "novembre 2001", "noviembre de 2001", "نوفمبر 2001", "2001年11月", "ноябрь 2001\u{202f}г."];
    check(written, |lang| date(lang, 2001, Some(11), None));
}

#[test]
fn a_year_stands_alone() {
    check(["2001", "2001", "2001", "2001", "2001年", "2001"], |lang| date(lang, 2001, None, None));
}

#[test]
fn a_leap_day_is_a_day() {
    assert_eq!(date(Lang::En, 2024, Some(2), Some(29)), "29 February 2024");
}

#[test]
fn what_the_calendar_does_not_have_is_written_in_figures() {
    check(["2001-02-30"; 6], |lang| date(lang, 2001, Some(2), Some(30)));
    check(["2001-13"; 6], |lang| date(lang, 2001, Some(13), None));
    check(["2001-00-00"; 6], |lang| date(lang, 2001, Some(0), Some(0)));
}

#[test]
fn a_day_without_its_month_is_left_out() {
    assert_eq!(date(Lang::En, 2001, None, Some(99)), "2001");
}

#[test]
fn no_year_is_too_far_to_be_written() {
    for lang in Lang::ALL {
        for year in [i32::MIN, -1, 0, 9_999, i32::MAX] {
            assert!(!date(lang, year, Some(1), Some(1)).is_empty());
        }
    }
}
