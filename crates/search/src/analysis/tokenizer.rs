//! The words of a text as Tantivy takes them. The language stands before the text, since one field holds all languages.

use std::collections::HashMap;

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::scan::Scanner;
use super::stem::{LanguageStemmer, term_of};

/// Parts the language from the text.
const MARK: char = '\u{1f}';

/// Words whose stems are remembered; the words of a language that return are fewer.
const REMEMBERED: usize = 50_000;

/// The text with its language before it.
pub(crate) fn marked(language: &str, text: &str) -> String {
    format!("{language}{MARK}{text}")
}

fn split(text: &str) -> (&str, &str) {
    text.split_once(MARK).unwrap_or(("", text))
}

/// Words as they stand.
#[derive(Clone, Default)]
pub(crate) struct Exact;

/// The stream of [`Exact`].
pub(crate) struct ExactStream<'t> {
    scanner: Scanner<'t>,
    token: Token,
}

impl Tokenizer for Exact {
    type TokenStream<'t> = ExactStream<'t>;

    fn token_stream<'t>(&'t mut self, text: &'t str) -> ExactStream<'t> {
        ExactStream { scanner: Scanner::new(split(text).1), token: Token::default() }
    }
}

impl TokenStream for ExactStream<'_> {
    fn advance(&mut self) -> bool {
        let Some((start, end)) = self.scanner.advance() else { return false };
        self.token.position = self.token.position.wrapping_add(1);
        (self.token.offset_from, self.token.offset_to) = (start, end);
        self.token.text.clear();
        self.token.text.push_str(self.scanner.folded());
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

/// Stems, of the words that differ from their stem only: the others are found as they stand, and are remembered with an empty one.
#[derive(Clone, Default)]
pub(crate) struct Stems {
    known: HashMap<&'static str, HashMap<String, String>>,
}

/// The stream of [`Stems`].
pub(crate) struct StemStream<'t> {
    text: &'t str,
    scanner: Scanner<'t>,
    stemmer: Option<LanguageStemmer>,
    known: &'t mut HashMap<String, String>,
    token: Token,
}

impl Tokenizer for Stems {
    type TokenStream<'t> = StemStream<'t>;

    fn token_stream<'t>(&'t mut self, text: &'t str) -> StemStream<'t> {
        let (language, text) = split(text);
        let stemmer = LanguageStemmer::of(language);
        let known = self.known.entry(stemmer.as_ref().map_or("", LanguageStemmer::tag)).or_default();
        StemStream { text, scanner: Scanner::new(text), stemmer, known, token: Token::default() }
    }
}

impl TokenStream for StemStream<'_> {
    fn advance(&mut self) -> bool {
        let Some(stemmer) = &self.stemmer else { return false };
        self.token.text.clear();
        while let Some((start, end)) = self.scanner.advance() {
            let Some(written) = self.text.get(start..end) else { continue };
            match self.known.get(written) {
                Some(known) => self.token.text.push_str(known),
                None => {
                    let stem = stemmer.stem(written);
                    let differs = !stem.is_empty() && stem != self.scanner.folded();
                    let term = if differs { term_of(stemmer.tag(), &stem) } else { String::new() };
                    self.token.text.push_str(&term);
                    if self.known.len() >= REMEMBERED {
                        self.known.clear();
                    }
                    self.known.insert(written.to_owned(), term);
                }
            }
            if !self.token.text.is_empty() {
                self.token.position = self.token.position.wrapping_add(1);
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
