//! What the words of a question are looked for as: exact before stems, titles before texts, numbers where provisions have theirs.

use tantivy::Term;
use tantivy::query::{BooleanQuery, FuzzyTermQuery, InvertedIndexRangeQuery, Occur, PhraseQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};

use super::near::Near;
use super::parse::{Clause, Node};
use super::plan::{Mark, Planner, best_of, boosted, everything, intersection, union, weightless};
use crate::analysis::stem::{LanguageStemmer, term_of};
use crate::analysis::{Token, is_apostrophe, is_dense, leans, number_of, unit, words, words_of_run};
use crate::error::IndexError;

/// A word that is only a form of the one asked for weighs less than half of it.
const STEM: f32 = 0.4;
/// A word of the title weighs more than one of the text.
const TITLE: f32 = 2.5;
/// The words of a compound apart from each other.
const PARTED: f32 = 0.3;
/// The provision that has the number is better than one that speaks of it.
const NUMBER: f32 = 8.0;
/// Words between "sections" and the number that is meant, as in "sections 4, 5 and 6".
const LISTED: u32 = 3;
/// Prefixes and misspelt words of one question; more are read as they stand, since each looks at many words.
const MOST_WIDE: usize = 8;
/// Stems this short in a language that the reader is not known to read are words of another.
const SHORT_STEM: usize = 4;

/// A provision named by its number, and the parts of the question behind it.
pub(super) type Reference<'n> = (Box<dyn Query>, &'n [Node]);

impl Planner<'_> {
    /// A word as written: one word, several that punctuation parts, or a run of a script without spaces.
    pub(super) fn word(&mut self, written: &str) -> Result<Box<dyn Query>, IndexError> {
        if written.chars().any(is_dense) {
            return self.run(written);
        }
        let mut tokens = words(written);
        if leads(written, &tokens) {
            tokens.remove(0);
        }
        let number = tokens.first().is_some_and(|token| starts_with_digit(&token.text));
        match tokens.as_slice() {
            [] => Ok(everything()),
            [token] if number => Ok(self.number(&token.text)),
            [token] => self.forms(written.get(token.start..token.end).unwrap_or(written), &token.text),
            [name, of] if unit(&name.text).is_some() && starts_with_digit(&of.text) => Ok(self.numbered(&name.text, &of.text)),
            _ if number => {
                let whole = self.term(self.fields.num, &number_of(written));
                Ok(best_of(vec![boosted(whole, NUMBER), self.phrase(&texts(&tokens), 0)]))
            }
            _ => self.compound(written, &tokens),
        }
    }

    /// Words that a hyphen, a stroke or an apostrophe joins: as they stand, or each in the same provision.
    fn compound(&mut self, written: &str, tokens: &[Token]) -> Result<Box<dyn Query>, IndexError> {
        let whole = self.phrase(&texts(tokens), 0);
        if tokens.len() > 4 || tokens.iter().any(|token| token.text.chars().count() < 3 || starts_with_digit(&token.text)) {
            return Ok(whole);
        }
        let apart = tokens.iter().map(|token| self.forms(written.get(token.start..token.end).unwrap_or_default(), &token.text));
        let apart = intersection(apart.collect::<Result<_, _>>()?);
        Ok(best_of(vec![whole, boosted(apart, PARTED)]))
    }

    /// `section 5`, `Art. 5`, `§ 202a`: the provision of that number, or a text that names it so. What follows goes on behind.
    pub(super) fn reference<'n>(&mut self, node: &Node, behind: &'n [Node]) -> Result<Option<Reference<'n>>, IndexError> {
        let (Node::Leaf(Clause::Word(name)), [Node::Leaf(Clause::Word(number)), rest @ ..]) = (node, behind) else { return Ok(None) };
        let numbers = words(number);
        if !numbers.first().is_some_and(|token| starts_with_digit(&token.text)) {
            return Ok(None);
        }
        if matches!(name.as_str(), "§" | "§§") {
            return Ok(Some((self.word(number)?, rest)));
        }
        match (words(name).as_slice(), numbers.as_slice()) {
            ([name], [number]) if unit(&name.text).is_some() => Ok(Some((self.numbered(&name.text, &number.text), rest))),
            _ => Ok(None),
        }
    }

    fn numbered(&mut self, name: &str, number: &str) -> Box<dyn Query> {
        let mut any = vec![boosted(self.term(self.fields.num, number), NUMBER)];
        for form in unit(name).unwrap_or_default() {
            let tokens = [(*form).to_owned(), number.to_owned()];
            any.push(phrase_in(self.fields.text, &tokens, LISTED));
            self.marks.push(Mark::Words(tokens.to_vec()));
        }
        any.push(phrase_in(self.fields.title, &[name.to_owned(), number.to_owned()], 0));
        best_of(any)
    }

    /// A number: in texts, in titles, and first where a provision has it.
    fn number(&mut self, number: &str) -> Box<dyn Query> {
        self.marks.push(Mark::Word(number.to_owned()));
        let fields = self.fields;
        let own = boosted(self.term(fields.num, number), NUMBER);
        best_of(vec![
            own,
            self.weighed(fields.text, number),
            boosted(self.weighed(fields.title, number), TITLE),
            weightless(self.term(fields.context, number)),
        ])
    }

    /// The words of a script without spaces, each as a run of its units; all must be there, in the text or in the title of the record.
    fn run(&mut self, written: &str) -> Result<Box<dyn Query>, IndexError> {
        let mut all = Vec::new();
        for units in units_by_word(written) {
            let mut any = vec![self.phrase(&units, 0)];
            let in_titles = units.iter().map(|unit| self.occurs(self.fields.title, unit)).collect::<Result<Vec<bool>, _>>()?;
            if in_titles.into_iter().all(|occurs| occurs) {
                let context = units.iter().map(|unit| self.term(self.fields.context, unit)).collect();
                any.push(weightless(intersection(context)));
            }
            all.push(best_of(any));
        }
        let whole = self.phrase(&texts(&words(written)), 0);
        let number = number_of(written);
        let asked = if all.len() < 2 { whole } else { union(vec![boosted(whole, 2.0), intersection(all)]) };
        if number.is_empty() {
            return Ok(asked);
        }
        let own = boosted(self.term(self.fields.num, &number), NUMBER);
        Ok(Box::new(BooleanQuery::new(vec![(Occur::Must, asked), (Occur::Should, own)])))
    }

    /// A word, its other forms in every language, and the same word in titles.
    fn forms(&mut self, written: &str, token: &str) -> Result<Box<dyn Query>, IndexError> {
        let fields = self.fields;
        let mut best = vec![self.weighed(fields.text, token)];
        self.marks.push(Mark::Word(token.to_owned()));
        if self.occurs(fields.title, token)? {
            best.push(boosted(self.weighed(fields.title, token), TITLE));
            if self.joined {
                best.push(weightless(self.term(fields.context, token)));
            }
        }
        let mut looked_for = vec![token.to_owned()];
        for stemmer in LanguageStemmer::writing(token).filter(|stemmer| self.columns.stemmed.contains(&stemmer.tag())) {
            let stem = stemmer.stem(written);
            let read = self.read.contains(&stemmer.tag()) || !token.is_ascii() && !is_latin(token);
            if stem.is_empty() || (!read && stem.chars().count() < SHORT_STEM) {
                continue;
            }
            let term = term_of(stemmer.tag(), &stem);
            let held = self.occurs(fields.stem, &term)?;
            if held {
                best.push(boosted(self.weighed(fields.stem, &term), STEM));
            }
            // A word that is its own stem is held as it stands only.
            if (held || read) && !looked_for.contains(&stem) {
                if self.occurs(fields.text, &stem)? {
                    best.push(boosted(self.weighed(fields.text, &stem), STEM));
                }
                looked_for.push(stem.clone());
            }
            if held || read {
                self.marks.push(Mark::Stem(stemmer.tag(), stem));
            }
        }
        Ok(best_of(best))
    }

    /// What stands between quotation marks.
    pub(super) fn quoted(&mut self, written: &str, slop: u32) -> Box<dyn Query> {
        self.phrase(&texts(&words(written)), slop)
    }

    /// Words in a row, in a text or in a title.
    fn phrase(&mut self, tokens: &[String], slop: u32) -> Box<dyn Query> {
        let fields = self.fields;
        match tokens {
            [] => return everything(),
            [token] => self.marks.push(Mark::Word(token.clone())),
            _ => self.marks.push(Mark::Words(tokens.to_vec())),
        }
        if slop > 0 {
            self.marks.extend(tokens.iter().cloned().map(Mark::Word));
        }
        best_of(vec![phrase_in(fields.text, tokens, slop), boosted(phrase_in(fields.title, tokens, slop), TITLE)])
    }

    pub(super) fn in_title(&mut self, written: &str) -> Box<dyn Query> {
        let tokens = texts(&words(written));
        if tokens.is_empty() {
            return everything();
        }
        if written.chars().any(is_dense) {
            return phrase_in(self.fields.title, &tokens, 0);
        }
        intersection(tokens.iter().map(|token| self.weighed(self.fields.title, token)).collect())
    }

    /// Words that begin so, all of them: a count that leaves out some would not be true.
    pub(super) fn prefix(&mut self, written: &str) -> Box<dyn Query> {
        let mut tokens = texts(&words(written));
        self.wide += 1;
        if written.chars().any(is_dense) || self.wide > MOST_WIDE {
            return self.phrase(&tokens, 0);
        }
        let Some(last) = tokens.pop() else { return everything() };
        let mut all: Vec<Box<dyn Query>> = tokens.iter().map(|token| self.weighed(self.fields.text, token)).collect();
        all.push(union(vec![begins(self.fields.text, &last), begins(self.fields.title, &last)]));
        self.marks.push(Mark::Prefix(last));
        intersection(all)
    }

    /// Words that are so many letters away; short words as they stand, since everything is close to them.
    pub(super) fn fuzzy(&mut self, written: &str, distance: u8) -> Result<Box<dyn Query>, IndexError> {
        let tokens = texts(&words(written));
        self.wide += 1;
        let [token] = tokens.as_slice() else { return Ok(self.phrase(&tokens, 0)) };
        let distance = match token.chars().count() {
            0..3 => 0,
            3..6 => distance.min(1),
            _ => distance.min(2),
        };
        if distance == 0 || self.wide > MOST_WIDE {
            return self.forms(written, token);
        }
        let near = |field| -> Box<dyn Query> { Box::new(FuzzyTermQuery::new(Term::from_field_text(field, token), distance, true)) };
        let exact = boosted(self.weighed(self.fields.text, token), 2.0);
        self.marks.push(Mark::Near(token.clone(), distance));
        Ok(union(vec![exact, near(self.fields.text), near(self.fields.title)]))
    }
}

/// The words of a field that begin so.
pub(crate) fn begins(field: Field, prefix: &str) -> Box<dyn Query> {
    let last = format!("{prefix}{}", char::MAX);
    let bounds = [prefix, &last].map(|bound| std::ops::Bound::Included(Term::from_field_text(field, bound)));
    let [from, to] = bounds;
    Box::new(InvertedIndexRangeQuery::new(from, to))
}

/// These words in a row in a field, or near each other.
fn phrase_in(field: Field, tokens: &[String], slop: u32) -> Box<dyn Query> {
    if slop > 0 {
        return Box::new(Near::new(field, tokens, slop));
    }
    let mut terms: Vec<Term> = tokens.iter().map(|token| Term::from_field_text(field, token)).collect();
    if terms.len() == 1 {
        return Box::new(TermQuery::new(terms.remove(0), IndexRecordOption::WithFreqs));
    }
    Box::new(PhraseQuery::new(terms))
}

/// Whether the first word only leans on the second: `l'accès` asks for `accès`.
fn leads(written: &str, tokens: &[Token]) -> bool {
    let [first, second] = tokens else { return false };
    let between = written.get(first.end..second.start).unwrap_or_default();
    leans(&first.text) && between.chars().count() == 1 && between.chars().all(is_apostrophe)
}

fn starts_with_digit(token: &str) -> bool {
    token.starts_with(|first: char| first.is_ascii_digit())
}

fn is_latin(token: &str) -> bool {
    token.chars().all(|character| u32::from(character) < 0x370)
}

/// The units of each word of a run, read in the run as a whole: a number in it is one unit.
fn units_by_word(run: &str) -> Vec<Vec<String>> {
    let mut ends = words_of_run(run).into_iter().scan(0, |end, word| {
        *end += word.len();
        Some(*end)
    });
    let mut end = ends.next().unwrap_or(run.len());
    let mut by_word: Vec<Vec<String>> = vec![Vec::new()];
    for token in words(run) {
        while token.start >= end {
            end = ends.next().unwrap_or(usize::MAX);
            by_word.push(Vec::new());
        }
        if let Some(word) = by_word.last_mut() {
            word.push(token.text);
        }
    }
    by_word.retain(|word| !word.is_empty());
    by_word
}

fn texts(tokens: &[Token]) -> Vec<String> {
    tokens.iter().map(|token| token.text.clone()).collect()
}
