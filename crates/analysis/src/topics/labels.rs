//! The labels and synonyms of topics in all languages: what a heading calls its provision, and what a query names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use model::language::Language;
use model::work::Translated;

use crate::normalise::{fold_into, is_dense};

/// The words of all topics in all languages, ready to be looked for in one pass.
pub(crate) struct Labels {
    /// The keys of the topics.
    keys: Vec<String>,
    /// The phrases that are looked for, folded.
    phrases: Vec<Phrase>,
    /// By the beginning of a word, the phrases that have it; for headings that say the same in another order or form.
    stems: HashMap<String, Vec<usize>>,
    automaton: Option<AhoCorasick>,
}

/// A label or a synonym, and the topics it stands for.
struct Phrase {
    text: String,
    topics: Vec<Use>,
    words: usize,
    /// How many different words of weight it has.
    weighty: usize,
    /// Whether it may stand inside what looks like a word.
    dense: bool,
    /// Whether particles may be glued to its end, as in Korean.
    agglutinates: bool,
}

/// A phrase in the service of a topic.
struct Use {
    topic: usize,
    /// The languages it was given for.
    languages: Vec<Language>,
}

impl Labels {
    /// The words of these topics: key, labels, synonyms by language.
    pub(crate) fn new<'a>(topics: impl Iterator<Item = (&'a str, &'a Translated, &'a BTreeMap<Language, Vec<String>>)>) -> Self {
        let mut keys = Vec::new();
        let mut found: BTreeMap<String, BTreeMap<usize, BTreeSet<Language>>> = BTreeMap::new();
        for (topic, (key, labels, synonyms)) in topics.enumerate() {
            keys.push(key.to_owned());
            let synonyms = synonyms.iter().flat_map(|(language, words)| words.iter().map(move |word| (language, word)));
            for (language, label) in labels.0.iter().chain(synonyms) {
                let text = folded(label);
                if long_enough(&text) {
                    found.entry(text).or_default().entry(topic).or_default().insert(language.clone());
                }
            }
        }
        let phrases: Vec<Phrase> = found.into_iter().map(|(text, uses)| phrase(text, uses)).collect();
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::Standard)
            .build(phrases.iter().map(|phrase| phrase.text.as_str()))
            .ok();
        let mut stems: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, phrase) in phrases.iter().enumerate() {
            stems_of(&phrase.text).into_iter().for_each(|stem| stems.entry(stem.to_owned()).or_default().push(place));
        }
        Self { keys, phrases, stems, automaton }
    }

    /// Whether there is a topic of a key.
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.keys.iter().any(|known| known == key)
    }

    /// The key of a topic.
    pub(crate) fn key(&self, topic: usize) -> &str {
        self.keys.get(topic).map_or("", String::as_str)
    }

    /// What the labels in a folded heading and a folded text say, by topic.
    pub(crate) fn tallies(&self, heading: &str, text: &str, language: &Language) -> BTreeMap<usize, Tally> {
        let mut tallies: BTreeMap<usize, Tally> = BTreeMap::new();
        let heading_words = word_count(heading);
        self.each(heading, |phrase, at| self.count(phrase, at, language, Place::Heading { words: heading_words }, &mut tallies));
        let whole = heading.trim_end().len();
        self.same_words(heading, |phrase| self.count(phrase, 0, language, Place::HeadingInOtherWords { whole }, &mut tallies));
        self.each(text, |phrase, at| self.count(phrase, at, language, if at < 200 { Place::Opening } else { Place::Text }, &mut tallies));
        tallies
    }

    /// The topics whose label or synonym in any language the query is, or contains as whole words, the longest label first.
    pub(crate) fn named_in_query(&self, query: &str) -> Vec<String> {
        let cut = (0..=query.len().min(2_000)).rev().find(|place| query.is_char_boundary(*place)).unwrap_or(0);
        let folds = folded(query.get(..cut).unwrap_or_default());
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        self.each(&folds, |phrase, at| {
            if let Some(length) = self.phrases.get(phrase).map(|phrase| phrase.text.len()) {
                found.push((length, at, phrase));
            }
        });
        found.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut taken: Vec<(usize, usize)> = Vec::new();
        let mut keys: Vec<String> = Vec::new();
        for (length, at, phrase) in found {
            // What is part of a longer label that was found is not meant by itself.
            if taken.iter().any(|(from, to)| *from <= at && at + length <= *to && (*from, *to) != (at, at + length)) {
                continue;
            }
            taken.push((at, at + length));
            for used in self.phrases.get(phrase).into_iter().flat_map(|phrase| &phrase.topics) {
                if let Some(key) = self.keys.get(used.topic).filter(|key| !keys.contains(key)) {
                    keys.push(key.clone());
                }
            }
        }
        keys
    }

    /// Calls for every phrase that stands in a folded text as whole words, with its place.
    fn each(&self, folds: &str, mut call: impl FnMut(usize, usize)) {
        let Some(automaton) = &self.automaton else { return };
        for found in automaton.find_overlapping_iter(folds) {
            let phrase = found.pattern().as_usize();
            let Some(known) = self.phrases.get(phrase) else { continue };
            let before = folds.get(..found.start()).and_then(|before| before.chars().next_back());
            let after = folds.get(found.end()..).and_then(|after| after.chars().next());
            let whole = |edge: Option<char>| edge.is_none_or(|edge| !edge.is_alphanumeric());
            if known.dense || whole(before) && (known.agglutinates || whole(after)) {
                call(phrase, found.start());
            }
        }
    }

    /// Calls for every phrase of several words of weight that are all in a folded heading.
    fn same_words(&self, folds: &str, mut call: impl FnMut(usize)) {
        let mut met: BTreeMap<usize, usize> = BTreeMap::new();
        let cut = (0..=folds.len().min(400)).rev().find(|place| folds.is_char_boundary(*place)).unwrap_or(0);
        for stem in stems_of(folds.get(..cut).unwrap_or_default()) {
            self.stems.get(stem).into_iter().flatten().for_each(|phrase| *met.entry(*phrase).or_default() += 1);
        }
        for (phrase, count) in met {
            if count >= 2 && self.phrases.get(phrase).is_some_and(|known| known.weighty == count) {
                call(phrase);
            }
        }
    }

    fn count(&self, place: usize, from: usize, language: &Language, at: Place, tallies: &mut BTreeMap<usize, Tally>) {
        let Some(phrase) = self.phrases.get(place) else { return };
        for used in &phrase.topics {
            // A label of another language inside a text is chance, unless it is long.
            let own = used.languages.iter().any(|known| known.primary() == language.primary()) || language.as_str() == "und";
            if !own && phrase.words < 2 && !phrase.dense {
                continue;
            }
            let tally = tallies.entry(used.topic).or_default();
            let worth = worth(phrase, at, own);
            let first = !tally.seen.contains(&place);
            if first {
                tally.seen.push(place);
                match at {
                    Place::Heading { .. } => {
                        tally.in_its_words = true;
                        tally.in_heading.push((from, from + phrase.text.len()));
                    }
                    Place::HeadingInOtherWords { whole } => tally.in_heading.push((0, whole)),
                    Place::Opening | Place::Text => tally.in_text.push((from, from + phrase.text.len())),
                }
            }
            tally.score += if first { worth } else { worth * 0.1 };
            tally.best = tally.best.max(worth);
        }
    }
}

/// What the labels of one topic say of a provision.
#[derive(Default)]
pub(crate) struct Tally {
    /// All that was said, repetitions for little.
    pub(crate) score: f32,
    /// The strongest single word.
    pub(crate) best: f32,
    /// The places of the words in the folded heading.
    pub(crate) in_heading: Vec<(usize, usize)>,
    /// The places of the words in the folded text.
    pub(crate) in_text: Vec<(usize, usize)>,
    /// Whether the heading has a label as it stands, not only its words in another order or form.
    pub(crate) in_its_words: bool,
    seen: Vec<usize>,
}

/// Where a phrase was found.
#[derive(Clone, Copy)]
enum Place {
    Heading { words: usize },
    HeadingInOtherWords { whole: usize },
    Opening,
    Text,
}

/// How much a phrase says where it stands.
fn worth(phrase: &Phrase, at: Place, own: bool) -> f32 {
    let long = phrase.words >= 2 || phrase.dense && phrase.text.chars().count() >= 4;
    let base = match at {
        Place::Heading { words } if phrase.words >= words => 3.0,
        Place::HeadingInOtherWords { .. } => 1.3,
        Place::Heading { .. } if long => 2.0,
        Place::Heading { .. } => 1.2,
        Place::Opening if long => 1.1,
        Place::Text if long => 1.0,
        Place::Opening | Place::Text => 0.45,
    };
    if own { base } else { base * 0.6 }
}

fn phrase(text: String, uses: BTreeMap<usize, BTreeSet<Language>>) -> Phrase {
    let dense = text.chars().any(is_dense);
    let words = word_count(&text);
    let topics = uses.into_iter().map(|(topic, languages)| Use { topic, languages: languages.into_iter().collect() }).collect();
    let agglutinates = text.ends_with(|character: char| matches!(character, '가'..='힣'));
    let weighty = stems_of(&text).len();
    Phrase { text, topics, words, weighty, dense, agglutinates }
}

/// The beginnings of the words of weight: five letters are enough to know a word in another form.
fn stems_of(folds: &str) -> BTreeSet<&str> {
    let words = folds.split(|character: char| !character.is_alphanumeric()).filter(|word| word.chars().count() > 3);
    words.map(|word| word.get(..word.char_indices().nth(5).map_or(word.len(), |(place, _)| place)).unwrap_or(word)).collect()
}

fn folded(text: &str) -> String {
    let mut folds = String::with_capacity(text.len());
    fold_into(text, &mut folds);
    folds.trim().to_owned()
}

fn word_count(folds: &str) -> usize {
    folds.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).count()
}

/// A label of one or two letters is in every text.
fn long_enough(folds: &str) -> bool {
    let letters = folds.chars().filter(|character| character.is_alphanumeric()).count();
    letters >= 3 || letters == 2 && folds.chars().all(is_dense)
}
