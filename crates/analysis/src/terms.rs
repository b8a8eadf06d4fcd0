//! Files of ideas and the terms that express them in a language, and where the ideas stand in a folded text.

use std::collections::{BTreeMap, HashMap};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::normalise::{fold_into, is_dense};

/// Ideas by name, each with its terms as written.
pub(crate) type Ideas<'t> = BTreeMap<&'t str, Vec<&'t str>>;

/// Reads `idea: term | term` lines; `#` opens a remark, a line that begins with a space goes on with the one before.
pub(crate) fn ideas(text: &str) -> Ideas<'_> {
    let mut ideas = Ideas::new();
    let mut current = None;
    for line in lines(text) {
        let terms = match line.split_once(':').filter(|_| !line.starts_with(' ')) {
            Some((name, terms)) => {
                current = Some(name.trim());
                terms
            }
            None => line,
        };
        if let Some(name) = current {
            ideas.entry(name).or_default().extend(terms.split('|').map(str::trim).filter(|term| !term.is_empty()));
        }
    }
    ideas
}

pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| line.split_once('#').map_or(line, |(before, _)| before).trim_end()).filter(|line| !line.trim().is_empty())
}

/// A set of ideas: the bit of each is its number.
pub(crate) type IdeaSet = u128;

/// An idea met in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit<I = IdeaSet> {
    pub(crate) ideas: I,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// The terms of one language, ready to be looked for in one pass; `I` is what an idea is known by.
pub(crate) struct Tongue<I = IdeaSet> {
    automaton: Option<AhoCorasick>,
    /// For each pattern of the automaton, the terms that begin with it.
    terms: Vec<Vec<Term<I>>>,
    /// What may be glued to the front of a word: articles, prepositions.
    glued: &'static [&'static str],
    /// How near is near, in bytes of folded text.
    pub(crate) near: usize,
}

struct Term<I> {
    ideas: I,
    /// Whether it may begin inside a word.
    open_left: bool,
    /// Whether its first word goes on as it likes.
    open_right: bool,
    /// The words after the first.
    more: Vec<Word>,
}

enum Word {
    Whole(String),
    Begins(String),
    Any,
}

const FRENCH: &[&str] = &["l", "d", "s", "n", "qu", "j", "c", "m", "t", "jusqu", "lorsqu"];
const ITALIAN: &[&str] = &["l", "d", "all", "dell", "nell", "sull", "dall", "un", "quell", "s", "c"];
const ARABIC: &[&str] =
    &["ال", "و", "ف", "ب", "ل", "ك", "وال", "فال", "بال", "كال", "لل", "ول", "وب", "وبال", "ولل", "او", "س", "وس", "ي", "ت", "وي", "وت"];

const MANY: &[&str] = &["l", "d", "all", "dell", "nell", "و", "ف", "ب", "ل", "ك", "ول", "وب"];

impl<I: Copy> Tongue<I> {
    /// The terms of a language; `known_by` tells what each idea is known by, and leaves out those that are not wanted.
    pub(crate) fn new(language: &str, ideas: &Ideas<'_>, known_by: impl Fn(&str) -> Option<I>) -> Self {
        let mut firsts: HashMap<String, usize> = HashMap::new();
        let mut patterns: Vec<String> = Vec::new();
        let mut terms: Vec<Vec<Term<I>>> = Vec::new();
        let dense_tongue = matches!(language, "ko");
        for (idea, written) in ideas {
            let Some(known) = known_by(idea) else { continue };
            for term in written.iter().filter_map(|written| read(written, known, dense_tongue)) {
                let (first, term) = term;
                let place = *firsts.entry(first.clone()).or_insert_with(|| {
                    patterns.push(first);
                    terms.push(Vec::new());
                    patterns.len() - 1
                });
                if let Some(known) = terms.get_mut(place) {
                    known.push(term);
                }
            }
        }
        let automaton = AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).match_kind(MatchKind::Standard).build(&patterns).ok();
        let glued = match language {
            "fr" => FRENCH,
            "it" => ITALIAN,
            "ar" => ARABIC,
            // Of a text whose language is not asked for.
            "mul" => MANY,
            _ => &[],
        };
        let near = match language {
            "zh" | "ja" | "ko" => 240,
            "ru" | "uk" | "ar" => 420,
            "th" | "km" => 700,
            _ => 260,
        };
        Self { automaton, terms, glued, near }
    }

    /// All ideas in a folded text, by where they begin and end.
    pub(crate) fn hits(&self, folds: &str) -> Vec<Hit<I>> {
        let mut hits = Vec::new();
        let Some(automaton) = &self.automaton else { return hits };
        for found in automaton.find_overlapping_iter(folds) {
            for term in self.terms.get(found.pattern().as_usize()).into_iter().flatten() {
                if let Some(to) = self.stands(term, folds, found.start(), found.end()) {
                    hits.push(Hit { ideas: term.ideas, from: found.start(), to });
                }
            }
        }
        // Of words that begin together the longest is met first.
        hits.sort_by_key(|hit| (hit.from, std::cmp::Reverse(hit.to)));
        hits
    }

    /// Where a term ends whose first word was found; nothing where it stands inside another word.
    fn stands(&self, term: &Term<I>, folds: &str, from: usize, to: usize) -> Option<usize> {
        let before = folds.get(..from)?;
        if !term.open_left && before.chars().next_back().is_some_and(char::is_alphanumeric) {
            let word = before.rfind(|edge: char| !edge.is_alphanumeric()).map_or(0, |place| place + 1);
            self.glued.contains(&before.get(word..)?).then_some(())?;
        }
        let mut end = if term.open_right { to } else { whole(folds, to)? };
        if !term.more.is_empty() {
            end = word_end(folds, end);
        }
        for word in &term.more {
            let rest = folds.get(end..)?.strip_prefix(' ')?;
            end += 1 + match word {
                Word::Whole(word) => rest.starts_with(word.as_str()).then(|| whole(rest, word.len())).flatten()?,
                Word::Begins(begin) => rest.starts_with(begin.as_str()).then(|| word_end(rest, begin.len()))?,
                Word::Any => word_end(rest, 0),
            };
        }
        Some(end)
    }
}

/// The place itself, where no word goes on across it.
fn whole(folds: &str, place: usize) -> Option<usize> {
    (!folds.get(place..)?.chars().next().is_some_and(char::is_alphanumeric)).then_some(place)
}

fn word_end(folds: &str, from: usize) -> usize {
    folds.get(from..).and_then(|rest| rest.find(|edge: char| !edge.is_alphanumeric())).map_or(folds.len(), |place| from + place)
}

/// The first word of a term, folded, and how the rest must follow. `*` at the end of a word leaves its ending open, at the beginning of
/// the term its beginning; a word that is only `*` is any word.
fn read<I>(written: &str, ideas: I, dense: bool) -> Option<(String, Term<I>)> {
    let mut words = written.split_whitespace();
    let first = words.next()?;
    let folded = |word: &str| {
        let mut folds = String::new();
        fold_into(word.trim_matches('*'), &mut folds);
        folds.trim().to_owned()
    };
    let text = folded(first);
    let dense = dense || text.chars().any(is_dense);
    let more: Vec<Word> = words
        .map(|word| match folded(word) {
            text if text.is_empty() => Word::Any,
            text if dense || word.ends_with('*') => Word::Begins(text),
            text => Word::Whole(text),
        })
        .collect();
    let term = Term { ideas, open_left: dense || first.starts_with('*'), open_right: dense || first.ends_with('*'), more };
    (!text.is_empty()).then_some((text, term))
}
