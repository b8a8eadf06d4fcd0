//! Dates as a language writes them, as precise as they are known, always in the Gregorian calendar.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{Y, YM, YMD};

use crate::{Lang, PerLang};

type Formatter<F> = Option<FixedCalendarDateTimeFormatter<Gregorian, F>>;

static DAYS: PerLang<Formatter<YMD>> = PerLang::new();
static MONTHS: PerLang<Formatter<YM>> = PerLang::new();
static YEARS: PerLang<Formatter<Y>> = PerLang::new();

/// A day, a month of a year, or a year: `23 November 2001`, `November 2001`, `2001`. What is no date is written in figures.
#[must_use]
pub fn date(lang: Lang, year: i32, month: Option<u8>, day: Option<u8>) -> String {
    let Ok(first) = Date::try_new_gregorian(year, month.unwrap_or(1), day.unwrap_or(1)) else {
        return [Some(year.to_string()), month.map(|month| format!("{month:02}")), day.map(|day| format!("{day:02}"))].into_iter().flatten().collect::<Vec<_>>().join("-");
    };
    let locale = || lang.locale().into();
    let shown = match (month, day) {
        (Some(_), Some(_)) => DAYS.get(lang, || FixedCalendarDateTimeFormatter::try_new(locale(), YMD::long()).ok()).as_ref().map(|days| days.format(&first).to_string()),
        (Some(_), None) => MONTHS.get(lang, || FixedCalendarDateTimeFormatter::try_new(locale(), YM::long()).ok()).as_ref().map(|months| months.format(&first).to_string()),
        _ => YEARS.get(lang, || FixedCalendarDateTimeFormatter::try_new(locale(), Y::long()).ok()).as_ref().map(|years| years.format(&first).to_string()),
    };
    shown.unwrap_or_else(|| year.to_string())
}
