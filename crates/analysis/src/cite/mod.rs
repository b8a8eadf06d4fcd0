//! References of a text to its own provisions: `section 5`, `Articles 2 to 5`, `§ 202a`, `المادة 5`, `第二百八十五条`.
//!
//! References to other laws are left out where the words after or before the number say so: `section 5 of the Evidence Act`, `《民法典》第三条`.

mod alphabets;
mod east_asia;

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
    /// The number it names, in plain digits and small letters: `202a`, `323-1`, `286-1`.
    pub num: String,
}

/// The references of a text to its own provisions, in order. They do not overlap.
#[must_use]
pub fn internal(text: &str, language: &Language) -> Vec<Reference> {
    let mut found = match language.primary() {
        "zh" | "ja" | "ko" => east_asia::references(text),
        _ => Vec::new(),
    };
    found.extend(alphabets::references(text, language.primary()));
    found.sort_by_key(|reference| reference.start);
    let mut end = 0;
    found.retain(|reference| {
        let free = reference.start >= end;
        if free {
            end = reference.end;
        }
        free
    });
    found
}
