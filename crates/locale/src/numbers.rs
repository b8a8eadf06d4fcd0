//! Numbers, shares and sizes as a language writes them.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;

use crate::{Lang, PerLang};

static DECIMALS: PerLang<Option<DecimalFormatter>> = PerLang::new();
static PERCENTS: PerLang<Option<PercentFormatter<DecimalFormatter>>> = PerLang::new();

fn shown(lang: Lang, decimal: &Decimal) -> String {
    let formatter = DECIMALS.get(lang, || DecimalFormatter::try_new(lang.locale().into(), DecimalFormatterOptions::default()).ok());
    formatter.as_ref().map_or_else(|| decimal.to_string(), |formatter| formatter.format(decimal).to_string())
}

/// A whole number: `12,345`, `12 345`.
#[must_use]
pub fn number(lang: Lang, number: impl Into<i128>) -> String {
    let number = number.into();
    // All six write digits 0 to 9, and part none of them below a thousand.
    if (0..1_000).contains(&number) { number.to_string() } else { shown(lang, &Decimal::from(number)) }
}

/// A number of tenths: `123` is `12.3`, `120` is `12`.
#[must_use]
pub fn decimal(lang: Lang, tenths: impl Into<i128>) -> String {
    let mut decimal = Decimal::from(tenths.into());
    decimal.multiply_pow10(-1);
    decimal.absolute.trim_end();
    shown(lang, &decimal)
}

/// A share of a whole in percent, rounded to the nearest; the sign stands where the language puts it.
///
/// Only nothing is 0 and only the whole is 100: what is in between is at least 1 and at most 99.
#[must_use]
pub fn percent(lang: Lang, part: u64, whole: u64) -> String {
    let (part, whole) = (u128::from(part), u128::from(whole));
    let nearest = (part * 100 + whole / 2).checked_div(whole).unwrap_or(0);
    let share = if part == 0 || part >= whole { nearest } else { nearest.clamp(1, 99) };
    let decimal = Decimal::from(share);
    let formatter = PERCENTS.get(lang, || PercentFormatter::try_new(lang.locale().into(), PercentFormatterOptions::default()).ok());
    formatter.as_ref().map_or_else(|| format!("{share}%"), |formatter| formatter.format(&decimal).to_string())
}

/// A size of a file: bytes, then kB, MB, GB of a thousand each, with one decimal where it is small.
#[must_use]
pub fn bytes(lang: Lang, bytes: u64) -> String {
    let [one, kilo, mega, giga] = match lang {
        Lang::En | Lang::Es => ["B", "kB", "MB", "GB"],
        Lang::Fr => ["o", "ko", "Mo", "Go"],
        Lang::Ar => ["بايت", "كيلوبايت", "ميغابايت", "غيغابايت"],
        Lang::Zh => ["字节", "KB", "MB", "GB"],
        Lang::Ru => ["Б", "кБ", "МБ", "ГБ"],
    };
    // Half a unit below the next one is already written as the next one: 999,600 bytes are 1 MB, not 1,000 kB.
    let (unit, size) = match bytes {
        0..1_000 => (one, 1),
        1_000..999_500 => (kilo, 1_000),
        999_500..999_500_000 => (mega, 1_000_000),
        _ => (giga, 1_000_000_000),
    };
    let tenths = (u128::from(bytes) * 10 + size / 2) / size;
    let shown = if size > 1 && tenths < 100 {
        decimal(lang, tenths.cast_signed())
    } else {
        number(lang, ((u128::from(bytes) + size / 2) / size).cast_signed())
    };
    format!("{shown}\u{a0}{unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_below_a_thousand_is_written_by_its_digits() {
        for lang in Lang::ALL {
            for below in 0..1_000_i128 {
                assert_eq!(number(lang, below), shown(lang, &Decimal::from(below)), "{lang:?}");
            }
        }
    }
}
