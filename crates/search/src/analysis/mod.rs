//! From text to words, the same for every engine. What differs between languages is the stem.
//!
//! A word is found as it stands, without case, accents and other marks that people leave out. Scripts without spaces are kept as their
//! written units, and a word of them is asked for as a run of units: a dictionary splits the same word differently alone and in a
//! sentence, and a law that is cut differently in question and text is not found. The dictionary (ICU's, never its automatic mode)
//! only cuts questions, so that their words may stand apart in the text.

mod arabic;
mod dense;
mod fold;
mod latin;
mod scan;
mod segment;
pub(crate) mod stem;
pub(crate) mod tokenizer;
mod units;

pub(crate) use dense::is_dense;
pub(crate) use latin::{is_apostrophe, leans};
pub(crate) use scan::{Beginnings, Scanner};
pub(crate) use segment::words_of_run;
pub(crate) use units::unit;

use stem::LanguageStemmer;

/// A word of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// The word as the index holds it.
    pub text: String,
    /// Its stem, where its language has stems and it differs from the word.
    pub stem: Option<String>,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Which word of the text it is, from 0.
    pub position: usize,
}

/// The words of a text in a language, in their order, as any engine is fed them.
#[must_use]
pub fn analyze(language: &str, text: &str) -> Vec<Token> {
    let stemmer = LanguageStemmer::of(language);
    let mut tokens = words(text);
    for token in &mut tokens {
        let stem = stemmer.as_ref().zip(text.get(token.start..token.end)).map(|(stemmer, written)| stemmer.stem(written));
        token.stem = stem.filter(|stem| !stem.is_empty() && *stem != token.text);
    }
    tokens
}

/// The words of a text whose language nobody knows.
pub(crate) fn words(text: &str) -> Vec<Token> {
    let mut scanner = Scanner::new(text);
    let mut tokens = Vec::new();
    while let Some((start, end)) = scanner.advance() {
        tokens.push(Token { text: scanner.folded().to_owned(), stem: None, start, end, position: tokens.len() });
    }
    tokens
}

/// The words of a text, joined by one space: what names are compared by.
#[must_use]
pub fn comparable(text: &str) -> String {
    joined(text, |_| true)
}

/// The number of a provision, without what it counts: `Article 323-1` is `323 1`, `第二百八十五条` is `285`.
pub(crate) fn number_of(text: &str) -> String {
    joined(text, |word| word.starts_with(|first: char| first.is_ascii_digit()))
}

fn joined(text: &str, wanted: impl Fn(&str) -> bool) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut scanner = Scanner::new(text);
    while scanner.advance().is_some() {
        if wanted(scanner.folded()) {
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(scanner.folded());
        }
    }
    joined
}
