//! How each language writes something: a pattern a language, made when a text in it first comes.

use std::sync::LazyLock;

use regex::Regex;

/// The pattern of one language.
pub(crate) struct Manner {
    pub(crate) language: &'static str,
    pub(crate) pattern: LazyLock<Option<Regex>>,
}

/// The manner of a language, from its tag and its pattern.
macro_rules! manner {
    ($language:literal, $pattern:literal) => {
        $crate::manner::Manner { language: $language, pattern: std::sync::LazyLock::new(|| regex::Regex::new($pattern).ok()) }
    };
}

pub(crate) use manner;

/// The patterns of a language.
pub(crate) fn of<'m>(manners: &'m [Manner], language: &str) -> impl Iterator<Item = &'m Regex> {
    manners.iter().filter(move |manner| manner.language == language).filter_map(|manner| manner.pattern.as_ref())
}
