//! What the site says and how it writes numbers, dates and names, in all six languages.

mod dates;
mod languages;
mod messages;
mod names;
mod numbers;
mod order;

use locale::Lang;

/// One text a language, in the order of `Lang::ALL`.
#[track_caller]
fn check(expected: [&str; 6], written: impl Fn(Lang) -> String) {
    for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
        assert_eq!(written(lang), expected, "in {}", lang.autonym());
    }
}
