//! Days of the Hijra: by the moon, as Umm al-Qura counts it, and by the sun, as Iran and Afghanistan do.

use std::sync::LazyLock;

use icu_calendar::Date;
use icu_calendar::cal::{Hijri, Iso};
use model::date::PartialDate;
use regex::{Captures, Regex};

use super::{Calendar, Dated, all, any_of, gregorian, month_of, number};

#[rustfmt::skip]
const MONTHS: &[&[&str]] = &[
    &["محرم", "المحرم", "محرم الحرام", "muharram"],
    &["صفر", "صفر الخير", "safar"],
    &["ربيع الأول", "ربيع الاول", "ربيع أول", "rabi' i", "rabi i", "rabi al-awwal", "rabi' al-awwal", "rabi al-awal"],
    &["ربيع الآخر", "ربيع الاخر", "ربيع الثاني", "ربيع ثاني", "rabi' ii", "rabi ii", "rabi al-thani", "rabi' al-thani", "rabi al-akhir"],
    &["جمادى الأولى", "جمادى الاولى", "جمادي الأولى", "جماد الأول", "جماد أول", "jumada i", "jumada al-ula", "jumada al-awwal"],
    &["جمادى الآخرة", "جمادى الاخرة", "جمادى الثانية", "جمادي الآخرة", "جماد الثاني", "جماد الآخر", "jumada ii", "jumada al-akhirah", "jumada al-thani"],
    &["رجب", "rajab"],
    &["شعبان", "sha'ban", "shaban", "shaaban"],
    &["رمضان", "ramadan"],
    &["شوال", "shawwal"],
    &["ذو القعدة", "ذي القعدة", "ذوالقعدة", "ذى القعدة", "dhu al-qi'dah", "dhul-qa'da", "dhu al-qadah"],
    &["ذو الحجة", "ذي الحجة", "ذوالحجة", "ذى الحجة", "dhu al-hijjah", "dhul-hijja", "dhul hijjah"],
];

#[rustfmt::skip]
const SOLAR_MONTHS: &[&[&str]] = &[
    &["فروردین", "حمل"], &["اردیبهشت", "ثور"], &["خرداد", "جوزا"], &["تیر", "سرطان"], &["مرداد", "اسد"], &["شهریور", "سنبله"],
    &["مهر", "میزان"], &["آبان", "عقرب"], &["آذر", "قوس"], &["دی", "جدی"], &["بهمن", "دلو"], &["اسفند", "حوت"],
];

/// The sign of the era, after the year; `ه ش` is the era by the sun.
const SIGN: &str = r"(?:هـ|ه(?:ـ)?\b|هجرية?|هجري|A\.?H\.?\b|H\b)";

static IN_WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months = any_of(MONTHS);
    Regex::new(&format!(
        r"(?i)(?P<day>\d{{1,2}})[\s/-]*(?:من\s+)?(?:شهر\s+)?(?P<month>{months})[\s/,-]*(?:(?:سنة|عام|لسنة)\s+)?(?P<year>1[2-5]\d\d|[١۱][٢-٥۲-۵]\d\d)(?:\s*{SIGN})?"
    ))
    .ok()
});

static IN_DIGITS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"(?:(?P<day>\d{{1,2}})\s?[/-]\s?(?P<month>\d{{1,2}})\s?[/-]\s?(?P<year>\d{{4}})|(?P<first>\d{{4}})\s?[/-]\s?(?P<second>\d{{1,2}})\s?[/-]\s?(?P<third>\d{{1,2}}))\s?{SIGN}"
    ))
    .ok()
});

static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!(r"\b(?P<year>\d{{4}})\s?{SIGN}")).ok());

static SOLAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let months = any_of(SOLAR_MONTHS);
    Regex::new(&format!(
        r"\b(?P<day>\d{{1,2}})\s?(?:م\s)?\s?(?:(?P<name>{months})\b(?:\s?ماه)?\s*(?:سال\s+)?(?P<year>1[2-4]\d\d|[١۱][٢-٤۲-۴]\d\d)\b)|\b(?P<solar>\d{{4}})\s?/\s?(?P<second>\d{{1,2}})\s?/\s?(?P<third>\d{{1,2}})\s?(?:ه[\s.]?ش|هجری\s+شمسی|شمسی)"
    ))
    .ok()
});

/// What stands in every name of a month that is written in Latin script.
const IN_LATIN_NAMES: [&str; 9] = ["muharram", "safar", "rabi", "jumada", "rajab", "sha", "ramadan", "shawwal", "dhu"];

/// Whether a text can name a day of the Hijra at all; most texts cannot, and to look takes long.
fn is_possible(text: &str) -> bool {
    let is_arabic = |character: char| matches!(character, '\u{600}'..='\u{6ff}');
    text.contains(is_arabic) || text.contains('H') || IN_LATIN_NAMES.iter().any(|name| text.to_lowercase().contains(name))
}

pub(super) fn find(text: &str) -> Vec<Dated> {
    if !is_possible(text) {
        return Vec::new();
    }
    let solar = all(SOLAR.as_ref(), text, Calendar::SolarHijri, |found| match number(found, "year") {
        Some(year) => of_sun(year, month_of(SOLAR_MONTHS, found.name("name")?.as_str())?, number(found, "day")?),
        None => of_sun(number(found, "solar")?, number(found, "second")?, number(found, "third")?),
    });
    let moon = |pattern: &Option<Regex>, date: &dyn Fn(&Captures<'_>) -> Option<PartialDate>| all(pattern.as_ref(), text, Calendar::Hijri, date);
    let in_words = moon(&IN_WORDS, &|found| {
        let name = found.name("month")?.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
        of_moon(number(found, "year")?, month_of(MONTHS, &name)?, number(found, "day")?)
    });
    let in_digits = moon(&IN_DIGITS, &|found| match number(found, "year") {
        Some(year) => of_moon(year, number(found, "month")?, number(found, "day")?),
        None => of_moon(number(found, "first")?, number(found, "second")?, number(found, "third")?),
    });
    let years = moon(&YEAR, &|found| {
        let first = of_moon(number(found, "year")?, 1, 1)?;
        PartialDate::new(first.year(), None, None)
    });
    // A year that is part of a whole date was read with it.
    let taken = |year: &Dated| in_words.iter().chain(&in_digits).chain(&solar).any(|dated| dated.start < year.end && year.start < dated.end);
    let years: Vec<Dated> = years.into_iter().filter(|year| !taken(year)).collect();
    [solar, in_words, in_digits, years].concat()
}

fn of_moon(year: i32, month: i32, day: i32) -> Option<PartialDate> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    if !(1200..1600).contains(&year) {
        return None;
    }
    let iso = Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura()).ok()?.to_calendar(Iso);
    gregorian(iso.era_year().year, Some(i32::from(iso.month().ordinal)), Some(i32::from(iso.day_of_month().0)))
}

fn of_sun(year: i32, month: i32, day: i32) -> Option<PartialDate> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    if !(1200..1500).contains(&year) {
        return None;
    }
    let iso = Date::try_new_persian(year, month, day).ok()?.to_calendar(Iso);
    gregorian(iso.era_year().year, Some(i32::from(iso.month().ordinal)), Some(i32::from(iso.day_of_month().0)))
}
