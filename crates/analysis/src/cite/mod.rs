//! References within a text to its own provisions.

use model::language::Language;
use model::text::document::Level;

/// A reference to a provision of the same text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reference {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// The level it names.
    pub level: Level,
    /// The number it names, in plain digits: `202a`, `5`.
    pub num: String,
}

/// The references of a text to its own provisions, in order.
#[must_use]
pub fn internal(_text: &str, _language: &Language) -> Vec<Reference> {
    Vec::new()
}
