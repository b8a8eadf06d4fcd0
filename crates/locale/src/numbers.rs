//! Numbers, shares and sizes as a language writes them.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;

use crate::{Lang, PerLang};

static DECIMALS: PerLang<Option<DecimalFormatter>> = PerLang::new();

fn shown(lang: Lang, decimal: &Decimal) -> String {
    let formatter = DECIMALS.get(lang, || DecimalFormatter::try_new(lang.locale().into(), icu::decimal::options::DecimalFormatterOptions::default()).ok());
    formatter.as_ref().map_or_else(|| decimal.to_string(), |formatter| formatter.format(decimal).to_string())
}

/// A whole number: `12,345`, `12 345`.
#[must_use]
pub fn number(lang: Lang, number: u64) -> String {
    shown(lang, &Decimal::from(number))
}

/// A number of tenths: `123` is `12.3`.
#[must_use]
pub fn decimal(lang: Lang, tenths: u64) -> String {
    let mut decimal = Decimal::from(tenths);
    decimal.multiply_pow10(-1);
    decimal.absolute.trim_end();
    shown(lang, &decimal)
}

/// A share of a whole in percent, rounded to the nearest; the sign stands where the language puts it.
#[must_use]
pub fn percent(lang: Lang, part: u64, whole: u64) -> String {
    let share = if whole == 0 { 0 } else { (part * 100 + whole / 2) / whole };
    let shown = number(lang, share);
    match lang {
        Lang::En | Lang::Zh => format!("{shown}%"),
        Lang::Ar => format!("{shown}%\u{61c}"),
        Lang::Fr | Lang::Es | Lang::Ru => format!("{shown}\u{a0}%"),
    }
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
    let (unit, size) = match bytes {
        0..1_000 => (one, 1),
        1_000..1_000_000 => (kilo, 1_000),
        1_000_000..1_000_000_000 => (mega, 1_000_000),
        _ => (giga, 1_000_000_000),
    };
    let shown = if size > 1 && bytes / size < 10 { decimal(lang, (bytes * 10 + size / 2) / size) } else { number(lang, (bytes + size / 2) / size) };
    format!("{shown}\u{a0}{unit}")
}
