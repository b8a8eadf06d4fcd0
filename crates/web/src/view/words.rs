//! The words of the interface in one language: the only place where pages meet `locale`.

use locale::{Arg, Lang};
use model::date::PartialDate;

/// The interface in one language.
#[derive(Clone, Copy)]
pub(crate) struct Words(pub(crate) Lang);

impl Words {
    /// The message of a key.
    pub(crate) fn t(self, key: &str) -> String {
        locale::text(self.0, key)
    }

    /// The message of a key that counts something.
    pub(crate) fn n(self, key: &str, count: u64) -> String {
        locale::text_with(self.0, key, &[("count", Arg::from(count))])
    }

    /// The message of a key that names something.
    pub(crate) fn named(self, key: &str, name: &str) -> String {
        locale::text_with(self.0, key, &[("name", Arg::from(name))])
    }

    /// The message of a key with several values.
    pub(crate) fn with(self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        locale::text_with(self.0, key, values)
    }

    /// A number as the language writes it.
    pub(crate) fn number(self, number: u64) -> String {
        locale::number(self.0, number)
    }

    /// A date as the language writes it, as precise as it is known.
    pub(crate) fn date(self, date: PartialDate) -> String {
        locale::date(self.0, i32::from(date.year()), date.month(), date.day())
    }

    /// A size of a file.
    pub(crate) fn bytes(self, bytes: u64) -> String {
        locale::bytes(self.0, bytes)
    }

    /// The name of a language.
    pub(crate) fn language(self, tag: &str) -> String {
        locale::language_name(self.0, tag)
    }

    /// The name of a region by its M49 number; those that belong to none are together.
    pub(crate) fn region(self, number: &str) -> String {
        let key = format!("region-{number}");
        self.t(if locale::has(&key) { &key } else { "region-other" })
    }

    /// Words as an enumeration: `a, b and c`.
    pub(crate) fn list(self, items: &[String]) -> String {
        locale::list(self.0, items)
    }

    /// The tag of the language.
    pub(crate) fn tag(self) -> &'static str {
        self.0.code()
    }

    /// The direction of a language.
    pub(crate) fn dir_of(self, tag: &str) -> &'static str {
        locale::script_direction(tag)
    }

    /// The address of a page in this language.
    pub(crate) fn href(self, path: &str) -> String {
        format!("/{}{path}", self.tag())
    }

    /// Sorts by name as the language does.
    pub(crate) fn sort_by_name<T>(self, items: &mut [T], name: impl Fn(&T) -> &str) {
        locale::sort_by_name(self.0, items, name);
    }
}
