//! The stem of a word in its language, by Snowball.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::fold::fold_into;

/// The languages that have stems, by primary tag.
const STEMMED: [(&str, Algorithm); 17] = [
    ("ar", Algorithm::Arabic),
    ("da", Algorithm::Danish),
    ("nl", Algorithm::Dutch),
    ("en", Algorithm::English),
    ("fi", Algorithm::Finnish),
    ("fr", Algorithm::French),
    ("de", Algorithm::German),
    ("el", Algorithm::Greek),
    ("hu", Algorithm::Hungarian),
    ("it", Algorithm::Italian),
    ("no", Algorithm::Norwegian),
    ("pt", Algorithm::Portuguese),
    ("ro", Algorithm::Romanian),
    ("ru", Algorithm::Russian),
    ("es", Algorithm::Spanish),
    ("sv", Algorithm::Swedish),
    ("tr", Algorithm::Turkish),
];

/// The stemmer of a language.
pub(crate) struct LanguageStemmer {
    tag: &'static str,
    stemmer: Stemmer,
}

impl LanguageStemmer {
    /// The one for a language, where it has stems.
    pub(crate) fn of(language: &str) -> Option<Self> {
        let primary = language.split('-').next().unwrap_or(language);
        STEMMED.iter().find(|(tag, _)| *tag == primary).map(|(tag, algorithm)| Self { tag, stemmer: Stemmer::new(*algorithm) })
    }

    /// All of them, for a question, whose language nobody knows.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        STEMMED.iter().map(|(tag, algorithm)| Self { tag, stemmer: Stemmer::new(*algorithm) })
    }

    /// Those whose languages are written like this word.
    pub(crate) fn writing(word: &str) -> impl Iterator<Item = Self> {
        let script = word.chars().find_map(|character| match u32::from(character) {
            0x370..=0x3FF | 0x1F00..=0x1FFF => Some("el"),
            0x400..=0x52F => Some("ru"),
            0x600..=0x6FF | 0x750..=0x77F => Some("ar"),
            _ => None,
        });
        Self::all().filter(move |stemmer| script.map_or(!matches!(stemmer.tag, "el" | "ru" | "ar"), |script| stemmer.tag == script))
    }

    /// The primary tag of the language.
    pub(crate) fn tag(&self) -> &'static str {
        self.tag
    }

    /// The folded stem of a word as written.
    pub(crate) fn stem(&self, word: &str) -> String {
        let lower = if word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Borrowed(word)
        } else {
            Cow::Owned(word.to_lowercase())
        };
        let stem = self.stemmer.stem(&lower);
        let mut folded = String::with_capacity(stem.len());
        stem.chars().for_each(|character| fold_into(character, &mut folded));
        folded
    }
}

/// What the index holds for a stem: languages are kept apart, since a stem of one is a word of another.
pub(crate) fn term_of(tag: &str, stem: &str) -> String {
    format!("{tag}:{stem}")
}
