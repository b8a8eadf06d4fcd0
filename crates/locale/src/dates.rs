//! Dates as a language writes them, as precise as they are known, always in the Gregorian calendar.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{Y, YM, YMD};

use crate::{Lang, PerLang};

type Days = FixedCalendarDateTimeFormatter<Gregorian, YMD>;
type Months = FixedCalendarDateTimeFormatter<Gregorian, YM>;
type Years = FixedCalendarDateTimeFormatter<Gregorian, Y>;

static DAYS: PerLang<Option<Days>> = PerLang::new();
static MONTHS: PerLang<Option<Months>> = PerLang::new();
static YEARS: PerLang<Option<Years>> = PerLang::new();

/// A day, a month of a year, or a year: `23 November 2001`, `November 2001`, `2001`.
///
/// A day without its month is left out. What the calendar does not have is written in figures, as it came.
#[must_use]
pub fn date(lang: Lang, year: i32, month: Option<u8>, day: Option<u8>) -> String {
    let day = day.filter(|_| month.is_some());
    let figures = || {
        [Some(format!("{year:04}")), month.map(|month| format!("{month:02}")), day.map(|day| format!("{day:02}"))]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("-")
    };
    let Ok(first) = Date::try_new_gregorian(year, month.unwrap_or(1), day.unwrap_or(1)) else { return figures() };
    let shown = match (month, day) {
        (Some(_), Some(_)) => {
            DAYS.get(lang, || Days::try_new(lang.locale().into(), YMD::long()).ok()).as_ref().map(|days| days.format(&first).to_string())
        }
        (Some(_), None) => {
            MONTHS.get(lang, || Months::try_new(lang.locale().into(), YM::long()).ok()).as_ref().map(|months| months.format(&first).to_string())
        }
        _ => YEARS.get(lang, || Years::try_new(lang.locale().into(), Y::long()).ok()).as_ref().map(|years| years.format(&first).to_string()),
    };
    shown.unwrap_or_else(figures)
}
