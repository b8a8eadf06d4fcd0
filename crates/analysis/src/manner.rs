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
        $crate::manner::Manner { language: $language, pattern: std::sync::LazyLock::new(|| $crate::manner::compiled($language, $pattern)) }
    };
}

pub(crate) use manner;

/// The pattern, with word boundaries of ASCII in languages whose patterns want them beside plain letters only: at the first accent of a text
/// the boundaries of Unicode throw the engine onto its slow path.
pub(crate) fn compiled(language: &str, pattern: &str) -> Option<Regex> {
    let plain = ["en", "es", "fr", "id", "it", "nl", "pl", "pt"].contains(&language);
    if plain { Regex::new(&pattern.replace(r"\b", r"(?-u:\b)")) } else { Regex::new(pattern) }.ok()
}

/// The patterns of a language.
pub(crate) fn of<'m>(manners: &'m [Manner], language: &str) -> impl Iterator<Item = &'m Regex> {
    manners.iter().filter(move |manner| manner.language == language).filter_map(|manner| manner.pattern.as_ref())
}
