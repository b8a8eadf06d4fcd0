//! Days of the Gregorian calendar, written out in many languages or in digits.

use std::sync::LazyLock;

use regex::Regex;

use super::{Calendar, Dated, Order, all, any_of, gregorian, month_of, number};

#[rustfmt::skip]
const MONTHS: &[&[&str]] = &[
    &["january", "janvier", "enero", "janeiro", "januar", "januari", "gennaio", "января", "січня", "stycznia", "ocak", "يناير", "كانون الثاني", "جانفي"],
    &["february", "février", "febrero", "fevereiro", "februar", "februari", "febbraio", "февраля", "лютого", "lutego", "pebruari", "şubat", "فبراير", "شباط", "فيفري"],
    &["march", "mars", "marzo", "março", "märz", "maart", "maret", "mac", "марта", "березня", "marca", "mart", "مارس", "آذار"],
    &["april", "avril", "abril", "aprile", "апреля", "квітня", "kwietnia", "nisan", "أبريل", "ابريل", "إبريل", "نيسان", "أفريل"],
    &["may", "mai", "mayo", "maio", "mei", "maggio", "мая", "травня", "maja", "mayıs", "مايو", "أيار"],
    &["june", "juin", "junio", "junho", "juni", "giugno", "jun", "июня", "червня", "czerwca", "haziran", "يونيو", "يونيه", "حزيران", "جوان"],
    &["july", "juillet", "julio", "julho", "juli", "luglio", "julai", "июля", "липня", "lipca", "temmuz", "يوليو", "يوليه", "تموز", "جويلية"],
    &["august", "août", "agosto", "augustus", "agustus", "ogos", "августа", "серпня", "sierpnia", "ağustos", "أغسطس", "آب", "أوت"],
    &["september", "septembre", "septiembre", "setiembre", "setembro", "settembre", "сентября", "вересня", "września", "eylül", "سبتمبر", "أيلول"],
    &["october", "octobre", "octubre", "outubro", "oktober", "ottobre", "октября", "жовтня", "października", "ekim", "أكتوبر", "تشرين الأول"],
    &["november", "novembre", "noviembre", "novembro", "nopember", "ноября", "листопада", "listopada", "kasım", "نوفمبر", "تشرين الثاني"],
    &["december", "décembre", "diciembre", "dezembro", "dezember", "desember", "dicembre", "disember", "декабря", "грудня", "grudnia", "aralık", "ديسمبر", "كانون الأول"],
];

static DAY_MONTH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months = any_of(MONTHS);
    Regex::new(&format!(
        r"(?i)\b(?P<day>\d{{1,2}})\s?(?:\.|er|º|ª|°|st|nd|rd|th)?[\s/-]+(?:(?:de|of|day\s+of|من|شهر)\s+)?(?P<month>{months})(?:\.|,)?[\s/,-]+(?:(?:de|del|سنة|عام)\s+)?(?P<year>(?:1[5-9]|20)\d\d)(?:\s?م\b|\b)"
    ))
    .ok()
});

static MONTH_DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months = any_of(MONTHS);
    Regex::new(&format!(r"(?i)\b(?P<month>{months})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:1[5-9]|20)\d\d)\b")).ok()
});

static VIETNAMESE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)ngày\s+(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>(?:19|20)\d\d)\b").ok());

static DIGITS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)\b(?:(?P<year>(?:1[6-9]|20)\d\d)-(?P<month>\d{2})-(?P<day>\d{2})
        |(?P<first>\d{1,2})(?:/(?P<second>\d{1,2})/|\.\s?(?P<point>\d{1,2})\.\s?|-(?P<dash>\d{1,2})-)(?P<last>(?:1[6-9]|20)\d\d))(?:م\b|\b)",
    )
    .ok()
});

/// Whether there are two digits with which a year begins: to look for one takes less long than for days.
fn may_have_year(text: &str) -> bool {
    text.as_bytes().windows(2).any(|two| matches!(two, [b'1', b'5'..=b'9'] | [b'2', b'0']))
}

pub(super) fn find(text: &str, order: Order) -> Vec<Dated> {
    if !may_have_year(text) {
        return Vec::new();
    }
    let in_words = |pattern: &Option<Regex>| {
        all(pattern.as_ref(), text, Calendar::Gregorian, |found| {
            gregorian(number(found, "year")?, month_of(MONTHS, &one_space(found.name("month")?.as_str())), number(found, "day"))
        })
    };
    let vietnamese =
        all(VIETNAMESE.as_ref(), text, Calendar::Gregorian, |found| gregorian(number(found, "year")?, number(found, "month"), number(found, "day")));
    let in_digits = all(DIGITS.as_ref(), text, Calendar::Gregorian, |found| {
        if let Some(year) = number(found, "year") {
            return gregorian(year, number(found, "month"), number(found, "day"));
        }
        let (first, year) = (number(found, "first")?, number(found, "last")?);
        let second = ["second", "point", "dash"].iter().find_map(|name| number(found, name))?;
        // Points part days from months in no country that sets the month first.
        let month_first = order == Order::MonthFirst && found.name("point").is_none();
        let (day, month) = if month_first { (second, first) } else { (first, second) };
        gregorian(year, Some(month), Some(day))
    });
    [in_words(&DAY_MONTH), in_words(&MONTH_DAY), vietnamese, in_digits].concat()
}

fn one_space(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
