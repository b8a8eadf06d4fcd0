//! Which topics a provision is on, by the words of their labels in all languages.

use std::collections::BTreeMap;

use model::language::Language;
use model::work::Translated;

/// The words of all topics in all languages, ready to be looked for in one pass.
pub struct Lexicon;

/// A topic that a text seems to be on.
#[derive(Clone, PartialEq, Debug)]
pub struct Suggestion {
    /// The key of the topic.
    pub topic: String,
    /// From 0 to 1.
    pub score: f32,
    /// The words that speak for it, as in the lexicon.
    pub evidence: Vec<String>,
}

impl Lexicon {
    /// A lexicon of these topics: key, labels, synonyms.
    pub fn new<'a>(_topics: impl Iterator<Item = (&'a str, &'a Translated, &'a BTreeMap<Language, Vec<String>>)>) -> Self {
        Self
    }

    /// The topics that a provision is convincingly on, the best first.
    #[must_use]
    pub fn suggest(&self, _heading: &str, _text: &str, _language: &Language) -> Vec<Suggestion> {
        Vec::new()
    }

    /// The topics whose label or synonym in any language the query is or contains as whole words, the longest first.
    #[must_use]
    pub fn named_in_query(&self, _query: &str) -> Vec<String> {
        Vec::new()
    }
}
