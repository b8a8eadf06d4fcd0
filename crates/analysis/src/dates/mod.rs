//! Days that a text names, in the calendars in which laws are dated, and what they are in the Gregorian one.
//!
//! **Deliberately absent**: lunisolar dates (Meiji before 1873, Khmer and Lao lunar months); a year alone is read of those.

mod buddhist;
mod east_asia;
mod gregorian;
mod hijri;

use model::date::PartialDate;
use regex::{Captures, Regex};

/// A day, a month or a year that a text names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dated {
    /// Where its words begin, in bytes.
    pub start: usize,
    /// Where they end, in bytes.
    pub end: usize,
    /// The same in the Gregorian calendar.
    pub date: PartialDate,
    /// The calendar of the words.
    pub calendar: Calendar,
}

/// The calendars that are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Calendar {
    /// Of the West.
    Gregorian,
    /// Of the Hijra by the moon, as Umm al-Qura counts it.
    Hijri,
    /// Of the Hijra by the sun, of Iran and Afghanistan.
    SolarHijri,
    /// Of Thailand: 543 years ahead.
    Buddhist,
    /// By the eras of Japan's emperors.
    Japanese,
    /// Of the Republic of China: 1912 is its first year.
    Minguo,
}

/// What comes first where day and month are both written in digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Order {
    /// `14/01/2022`.
    #[default]
    DayFirst,
    /// `01/14/2022`, as in the United States.
    MonthFirst,
}

/// The dates of a passage, in order. They do not overlap: where two calendars could be meant, the one that is named is.
#[must_use]
pub fn dates(text: &str, order: Order) -> Vec<Dated> {
    let mut found: Vec<Dated> = Vec::new();
    // Most lines have no number, and no day.
    if !text.chars().any(|character| character.is_numeric() || character == '年') {
        return found;
    }
    for some in [hijri::find(text), buddhist::find(text), east_asia::find(text), gregorian::find(text, order)] {
        for dated in some {
            if found.iter().all(|other| dated.end <= other.start || other.end <= dated.start) {
                found.push(dated);
            }
        }
    }
    found.sort_by_key(|dated| dated.start);
    found
}

/// Every date of a pattern: `date` says what its words mean, or that they mean none.
fn all(pattern: Option<&Regex>, text: &str, calendar: Calendar, date: impl Fn(&Captures<'_>) -> Option<PartialDate>) -> Vec<Dated> {
    let Some(pattern) = pattern else { return Vec::new() };
    let of = |captures: Captures<'_>| {
        let whole = captures.get(0)?;
        Some(Dated { start: whole.start(), end: whole.end(), date: date(&captures)?, calendar })
    };
    pattern.captures_iter(text).filter_map(of).collect()
}

/// The value of a group in digits of any script.
fn number(captures: &Captures<'_>, name: &str) -> Option<i32> {
    let digits = captures.name(name)?.as_str();
    digits.chars().try_fold(0_i32, |value, character| {
        let digit = i32::try_from(crate::segment::digit(character)?).ok()?;
        value.checked_mul(10)?.checked_add(digit)
    })
}

/// The number of the month whose names hold a word, from 1.
fn month_of(names: &[&[&str]], word: &str) -> Option<i32> {
    let lower = word.to_lowercase();
    names.iter().position(|names| names.contains(&lower.as_str())).and_then(|place| i32::try_from(place + 1).ok())
}

/// A Gregorian date of plain numbers.
fn gregorian(year: i32, month: Option<i32>, day: Option<i32>) -> Option<PartialDate> {
    let small = |number: Option<i32>| number.map(u8::try_from).transpose().ok();
    PartialDate::new(i16::try_from(year).ok()?, small(month)?, small(day)?)
}

/// All names of months as a group of a pattern, the longer ones first.
fn any_of(names: &[&[&str]]) -> String {
    let mut all: Vec<String> = names.iter().copied().flatten().map(|name| regex::escape(name).replace(' ', r"\s+")).collect();
    all.sort_by_key(|name| std::cmp::Reverse(name.len()));
    all.join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let found: Vec<String> = dates(text, Order::DayFirst)
            .iter()
            .map(|dated| format!("{:?} {} {}", dated.calendar, dated.date, &text[dated.start..dated.end]))
            .collect();
        assert_eq!(found.join("; "), expected, "{text}");
    }

    #[test]
    fn days_in_words_and_digits() {
        check("LEI Nº 1, DE 7 DE AGOSTO DE 2006", "Gregorian 2006-08-07 7 DE AGOSTO DE 2006");
        check("Loi du 1er mars 2014", "Gregorian 2014-03-01 1er mars 2014");
        check("Date: 14/01/2022", "Gregorian 2022-01-14 14/01/2022");
        check("Wednesday, 11th May 2005", "Gregorian 2005-05-11 11th May 2005");
        check("September 3, 2021 and 2021-09-04", "Gregorian 2021-09-03 September 3, 2021; Gregorian 2021-09-04 2021-09-04");
        check("vom 3. März 1999, z dnia 6 czerwca 1997 r.", "Gregorian 1999-03-03 3. März 1999; Gregorian 1997-06-06 6 czerwca 1997");
        check("от 27 июля 2006 года", "Gregorian 2006-07-27 27 июля 2006");
        check("ngày 12 tháng 6 năm 2018", "Gregorian 2018-06-12 ngày 12 tháng 6 năm 2018");
        check("section 12 may 2001 persons of 31/02/2022", "Gregorian 2001-05-12 12 may 2001");
    }

    #[test]
    fn days_of_the_hijra() {
        check("وتاريخ 8/3/1428هـ", "Hijri 2007-03-27 8/3/1428هـ");
        check("بتاريخ 1428/3/8هـ", "Hijri 2007-03-27 1428/3/8هـ");
        check("الموافق: 13/صفر/1443هـ", "Hijri 2021-09-20 13/صفر/1443هـ");
        check("٨ ربيع الأول ١٤٢٨", "Hijri 2007-03-27 ٨ ربيع الأول ١٤٢٨");
        check("في 20/سبتمبر/2021م", "Gregorian 2021-09-20 20/سبتمبر/2021م");
        check("سنة 1428هـ", "Hijri 2007 1428هـ");
        check("8 Rabi' I 1428 H", "Hijri 2007-03-27 8 Rabi' I 1428 H");
        check("مصوب ۵ خرداد ۱۳۸۸", "SolarHijri 2009-05-26 ۵ خرداد ۱۳۸۸");
        check("the day 8/3/1428 of nothing", "");
    }

    #[test]
    fn days_of_the_buddha() {
        check("วันที่ ๑๐ มิถุนายน พ.ศ. ๒๕๕๐", "Buddhist 2007-06-10 วันที่ ๑๐ มิถุนายน พ.ศ. ๒๕๕๐");
        check("พระราชบัญญัติ พ.ศ. 2562", "Buddhist 2019 พ.ศ. 2562");
        check("พุทธศักราช ๒๔๗๔", "Buddhist 1931 พุทธศักราช ๒๔๗๔");
        check("๕ กุมภาพันธ์ ๒๔๗๗", "Buddhist 1935-02-05 ๕ กุมภาพันธ์ ๒๔๗๗");
    }

    #[test]
    fn days_of_east_asia() {
        check("平成十五年法律第五十七号", "Japanese 2003 平成十五年");
        check("令和元年五月一日公布", "Japanese 2019-05-01 令和元年五月一日");
        check("昭和25年5月2日", "Japanese 1950-05-02 昭和25年5月2日");
        check("2019年6月3日 二〇一六年十一月七日", "Gregorian 2019-06-03 2019年6月3日; Gregorian 2016-11-07 二〇一六年十一月七日");
        check("中華民國一百十二年五月三十一日", "Minguo 2023-05-31 中華民國一百十二年五月三十一日");
        check("2019년 6월 3일", "Gregorian 2019-06-03 2019년 6월 3일");
    }
}
