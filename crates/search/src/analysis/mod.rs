//! From text to words, the same for every language and every engine; what differs between languages is the stem.
//!
//! A word is found as it stands, without case, accents and other marks that people leave out. Scripts without spaces are kept as their
//! written units, and a word of them is asked for as a run of units (docs/decisions/0004): a dictionary splits the same word
//! differently alone and in a sentence, and a law that is cut differently in question and text is not found.

mod fold;
mod scan;
mod segment;
pub(crate) mod stem;
pub(crate) mod tokenizer;

pub(crate) use scan::{Scanner, is_dense};
pub(crate) use segment::words_of_run;

/// A word of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// The word as the index holds it.
    pub text: String,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Which word of the text it is, from 0.
    pub position: usize,
}

/// The words of a text in their order, as any engine is fed them. The language matters to stems only, so it is not asked for here.
#[must_use]
pub fn analyze(text: &str) -> Vec<Token> {
    let mut scanner = Scanner::new(text);
    let mut tokens = Vec::new();
    while let Some((start, end)) = scanner.advance() {
        tokens.push(Token { text: scanner.folded().to_owned(), start, end, position: tokens.len() });
    }
    tokens
}

/// The words of a text, joined by one space: what names are compared by.
#[must_use]
pub fn comparable(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut scanner = Scanner::new(text);
    while scanner.advance().is_some() {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(scanner.folded());
    }
    joined
}
