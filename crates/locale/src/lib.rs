//! The words of the site in six languages, and how each writes numbers, dates, names and lists: by CLDR, through ICU4X.
//!
//! **Architecture invariant**: nothing here knows what a record is. A template never joins words, picks a plural or sets a direction.

mod dates;
mod isolation;
mod known;
mod lang;
mod messages;
mod names;
mod numbers;
mod order;

pub use dates::date;
pub use lang::{Lang, NotALang, negotiate, script_direction};
pub use messages::{Arg, has, text, text_with};
pub use names::{country_name, language_name};
pub use numbers::{bytes, decimal, number, percent};
pub use order::{collator, list, sort_by_name};

/// One value for each of the six languages, made when it is first needed.
pub(crate) struct PerLang<T>([std::sync::OnceLock<T>; 6]);

impl<T> PerLang<T> {
    pub(crate) const fn new() -> Self {
        Self([const { std::sync::OnceLock::new() }; 6])
    }

    pub(crate) fn get(&self, lang: Lang, make: impl FnOnce() -> T) -> &T {
        self.0[lang as usize].get_or_init(make)
    }
}
