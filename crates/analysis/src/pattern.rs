//! Patterns that are made when they are first asked: whether one is in a text. One that could not be made is in none.

use regex::Regex;

/// Whether the pattern is in the text.
pub(crate) fn is(pattern: &Option<Regex>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(text))
}
