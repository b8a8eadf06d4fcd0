//! Days with the signs for year, month and day: of the West, of Japan's eras, of the Republic of China, and of Korea.

use std::sync::LazyLock;

use model::date::PartialDate;
use regex::{Captures, Regex};

use super::{Calendar, Dated, all, gregorian, number};

/// The eras of Japan with the year before their first, and the first in which months are those of the West.
const ERAS: [(&str, i32); 5] = [("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018)];

static DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let number = r"[\d〇○零一二三四五六七八九十百]{1,6}";
    Regex::new(&format!(
        r"(?:(?:(?P<era>明治|大正|昭和|平成|令和)|(?P<republic>(?:中華)?民國))\s*)?(?P<year>元|{number})\s*年(?:\s*(?P<month>{number})\s*月(?:\s*(?P<day>{number})\s*日)?)?"
    ))
    .ok()
});

static KOREAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?P<year>(?:19|20)\d\d)\s?(?:년\s*(?P<month>\d{1,2})월\s*(?P<day>\d{1,2})일|\.\s?(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\b)").ok()
});

pub(super) fn find(text: &str) -> Vec<Dated> {
    let Some(pattern) = DAY.as_ref() else { return Vec::new() };
    let korean = all(KOREAN.as_ref(), text, Calendar::Gregorian, |found| {
        let either = |one: &str, other: &str| number(found, one).or_else(|| number(found, other));
        gregorian(number(found, "year")?, either("month", "m"), either("day", "d"))
    });
    let of = |found: Captures<'_>| {
        let whole = found.get(0)?;
        let (date, calendar) = dated(&found)?;
        Some(Dated { start: whole.start(), end: whole.end(), date, calendar })
    };
    pattern.captures_iter(text).filter_map(of).chain(korean).collect()
}

fn dated(found: &Captures<'_>) -> Option<(PartialDate, Calendar)> {
    let (year, month, day) = (value(found, "year")?, value(found, "month"), value(found, "day"));
    if let Some(era) = found.name("era") {
        let (name, before) = ERAS.iter().find(|(name, _)| *name == era.as_str())?;
        // Until the fifth year of Meiji the months were the moon's.
        let by_the_moon = *name == "明治" && year < 6;
        let (month, day) = if by_the_moon { (None, None) } else { (month, day) };
        return Some((gregorian(before + year, month, day)?, Calendar::Japanese));
    }
    if found.name("republic").is_some() {
        return Some((gregorian(1911 + year, month, day)?, Calendar::Minguo));
    }
    // Without an era, a year alone is as often a term of imprisonment.
    let is_date = (1800..2200).contains(&year) && month.is_some();
    Some((gregorian(year, month, day)?, Calendar::Gregorian)).filter(|_| is_date)
}

/// A number in digits of any script, in Chinese words, or in Chinese figures one by one.
fn value(found: &Captures<'_>, name: &str) -> Option<i32> {
    let words = found.name(name)?.as_str();
    if words == "元" {
        return Some(1);
    }
    if let Some(value) = number(found, name) {
        return Some(value);
    }
    let plain: String = words.chars().map(|character| if matches!(character, '○' | '零') { '〇' } else { character }).collect();
    let (value, length) = crate::segment::in_han(&plain)?;
    (length == plain.len()).then(|| i32::try_from(value).ok())?
}
