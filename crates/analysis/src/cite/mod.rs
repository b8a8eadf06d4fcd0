//! References of a text: to its own provisions, and to cases, laws and treaties.
//!
//! References to its own provisions: `section 5`, `Articles 2 to 5`, `§ 202a`, `المادة 5`, `第二百八十五条`.
//!
//! References to other laws are left out where the words after or before the number say so: `section 5 of the Evidence Act`, `《民法典》第三条`.

mod acts;
mod alphabets;
mod citation;
mod codes;
mod defined;
mod dockets;
mod east_asia;
mod european;
mod finder;
mod french_acts;
mod han;
mod join;
mod names;
mod neutral;
mod numbers;
mod provision;
mod reports;
mod treaties;
mod united_states;

use model::language::Language;
use model::text::document::Level;

pub(crate) use citation::folded;
pub use citation::{Citation, Provision, Sort, Unit, Work};
pub use finder::Finder;
pub(crate) use names::law_named;
pub use names::{answers_to, number_of};

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

/// The first neutral citation of a passage as courts write it, and where it begins.
pub(crate) fn first_neutral(text: &str) -> Option<(String, usize)> {
    let first = neutral::mentions(text).into_iter().min_by_key(|mention| mention.start)?;
    Some((first.work.label, first.start))
}

/// `202a`, `5-a`, `323-1`: as the reader of the text will compare it.
fn plain(printed: &str) -> String {
    let mut plain = String::with_capacity(printed.len());
    for character in printed.chars() {
        match crate::segment::digit(character) {
            Some(digit) => plain.extend(char::from_digit(digit, 10)),
            None if character.is_alphabetic() && !matches!(character, 'º' | 'ª') => plain.extend(character.to_lowercase()),
            None if matches!(character, '-' | '‑' | '–') => plain.push('-'),
            None if character == '.' => plain.push('.'),
            None => {}
        }
    }
    plain.trim_end_matches(['-', '.']).to_owned()
}
