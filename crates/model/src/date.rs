//! Days that may be known only to the month or the year, and moments in time.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A Gregorian date known to the day, the month or the year: `2001-11-23`, `2001-11`, `2001`.
///
/// Dates sort by their first possible day, the less precise first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct PartialDate {
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// A date of the calendar, or nothing where there is no such day. Years run from 1 to 9999.
    #[must_use]
    pub fn new(year: i16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let first = jiff::civil::Date::new(year, i8::try_from(month.unwrap_or(1)).ok()?, i8::try_from(day.unwrap_or(1)).ok()?);
        let day_without_month = day.is_some() && month.is_none();
        (year > 0 && first.is_ok() && !day_without_month).then_some(Self { year, month, day })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, where it is known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// As much as is known, as `YYYYMMDD` with `00` where it is not: one number that keeps the precision.
    #[must_use]
    pub fn number(self) -> i64 {
        i64::from(self.year) * 10_000 + i64::from(self.month.unwrap_or(0)) * 100 + i64::from(self.day.unwrap_or(0))
    }

    /// The date of such a number; nothing for 0 and for what is no date.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        let part = |part: i64| u8::try_from(part).ok().filter(|part| *part > 0);
        Self::new(i16::try_from(number / 10_000).ok()?, part(number / 100 % 100), part(number % 100))
    }

    /// The first day it may mean, as `YYYYMMDD`, for columns that sort.
    #[must_use]
    pub fn first_day_number(self) -> i64 {
        i64::from(self.year) * 10_000 + i64::from(self.month.unwrap_or(1)) * 100 + i64::from(self.day.unwrap_or(1))
    }

    /// The last day it may mean, as `YYYYMMDD`; a month ends on its 31st here, which compares right.
    #[must_use]
    pub fn last_day_number(self) -> i64 {
        i64::from(self.year) * 10_000 + i64::from(self.month.unwrap_or(12)) * 100 + i64::from(self.day.unwrap_or(31))
    }

    /// The full day that Akoma Ntoso's `date` attribute asks for: its first possible day.
    #[must_use]
    pub fn first_day(self) -> Self {
        Self { year: self.year, month: Some(self.month.unwrap_or(1)), day: Some(self.day.unwrap_or(1)) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Says that a text is no date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct NotADate(String);

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let wrong = || NotADate(text.chars().take(64).collect());
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4).ok_or_else(wrong)?;
        let month = parts.next().map(|part| digits(Some(part), 2).ok_or_else(wrong)).transpose()?;
        let day = parts.next().map(|part| digits(Some(part), 2).ok_or_else(wrong)).transpose()?;
        if parts.next().is_some() {
            return Err(wrong());
        }
        let small = |number: i16| u8::try_from(number).ok();
        Self::new(year, month.and_then(small), day.and_then(small)).ok_or_else(wrong)
    }
}

fn digits(part: Option<&str>, width: usize) -> Option<i16> {
    let part = part?;
    (part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

/// A moment in UTC, to the microsecond: the finest that both databases keep.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Moment(i64);

impl Moment {
    /// The moment `microseconds` after 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn from_microseconds(microseconds: i64) -> Self {
        Self(microseconds)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn microseconds(self) -> i64 {
        self.0
    }

    /// Milliseconds since 1970-01-01T00:00:00Z, never negative: the clock part of a record id.
    #[must_use]
    pub fn milliseconds(self) -> u64 {
        u64::try_from(self.0 / 1_000).unwrap_or(0)
    }

    /// The day in UTC.
    #[must_use]
    pub fn day(self) -> PartialDate {
        let date = jiff::tz::Offset::UTC.to_datetime(self.timestamp()).date();
        let small = |number: i8| u8::try_from(number).ok();
        PartialDate { year: date.year(), month: small(date.month()), day: small(date.day()) }
    }

    fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }
}

impl fmt::Display for Moment {
    /// RFC 3339, in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.timestamp(), f)
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Moment {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let timestamp: jiff::Timestamp = text.parse().map_err(|_| NotADate(text.chars().take(64).collect()))?;
        Ok(Self(timestamp.as_microsecond()))
    }
}

impl TryFrom<String> for Moment {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}
