//! Which topics a provision is on: by what its heading calls it, and by the ideas that its words put together.

mod elements;
mod labels;
mod rules;
mod structure;
mod wording;

use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, OnceLock};

use model::language::Language;
use model::work::Translated;

use crate::normalise::{folded, printed};
use crate::terms::{self, Tongue};
use labels::{Labels, Tally};
use rules::{Rules, Speaks};
use wording::Section;

pub use elements::{ElementWords, elements};
pub use structure::Placed;

/// The words of all topics in all languages, and the wording of statutes.
pub struct Lexicon {
    labels: Labels,
}

/// What a provision says beside its topics.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Traits {
    /// Whether it punishes, forbids, or makes an offence.
    pub threatens: bool,
    /// The terms it defines (`term-…`) and the safeguards it names (`safeguard-…`).
    pub marks: Vec<String>,
}

/// All terms and safeguards that are looked for.
#[must_use]
pub fn known_marks() -> Vec<&'static str> {
    RULES.known_marks().collect()
}

/// A topic that a text seems to be on.
#[derive(Clone, PartialEq, Debug)]
pub struct Suggestion {
    /// The key of the topic.
    pub topic: String,
    /// From 0 to 1.
    pub score: f32,
    /// The words that speak for it.
    pub evidence: Vec<Evidence>,
}

/// Words of a provision that speak for a topic.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Evidence {
    /// Where they stand.
    pub place: Place,
    /// Where they begin, in bytes.
    pub from: usize,
    /// As printed.
    pub words: String,
}

/// Where the words stand that speak for a topic.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Place {
    /// In the heading.
    Heading,
    /// In the text.
    Text,
    /// In the text, and they name another provision, which is on the topic.
    Reference,
}

impl Place {
    /// `heading`, `text`, `reference`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Text => "text",
            Self::Reference => "reference",
        }
    }
}

/// A suggestion that is worth less is not made.
const CONVINCING: f32 = 0.9;
/// What a provision is on beside its main topic is worth at least this part of it.
const BESIDE: f32 = 0.8;
/// The topic that all offences are cases of.
const OFFENCES: &str = "offences";
/// What is worth more does not push others out any further.
const NAMED_OUTRIGHT: f32 = 1.7;
/// Texts are looked at up to this length, in bytes: what comes later is detail.
const LONGEST: usize = 20_000;
/// A provision is on few topics.
const MOST: usize = 4;

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(&wording::rules(wording::RULES)));

/// The wording of each language, made ready when the first text in it comes.
static TONGUES: LazyLock<HashMap<&'static str, OnceLock<Tongue>>> =
    LazyLock::new(|| wording::TERMS.iter().map(|(language, _)| (*language, OnceLock::new())).collect());

fn tongue(language: &str) -> Option<&'static Tongue> {
    let (key, text) = wording::TERMS.iter().find(|(known, _)| *known == language)?;
    Some(TONGUES.get(key)?.get_or_init(|| Tongue::new(key, &terms::ideas(text), |idea| RULES.number(idea).map(|bit| 1 << bit))))
}

/// The wording to read a provision by.
fn tongue_of(language: &Language, folds: &str) -> Option<&'static Tongue> {
    tongue(tongue_key(language, folds))
}

/// The language to read a provision in: treaty series print one text in several languages under the language of the series.
fn tongue_key<'l>(language: &'l Language, folds: &str) -> &'l str {
    let mut counts = [0_u8; COMMON.len()];
    for word in up_to(folds, 400).split(' ') {
        for (count, (_, words)) in counts.iter_mut().zip(COMMON) {
            *count += u8::from(words.contains(&word));
        }
    }
    let own = COMMON.iter().position(|(known, _)| *known == language.primary()).and_then(|place| counts.get(place).copied());
    let most = counts.iter().zip(COMMON).max_by_key(|(count, _)| **count);
    match (own, most) {
        (Some(own), Some((most, (other, _)))) if *most >= 6 && own * 3 < *most => other,
        _ => language.primary(),
    }
}

/// Words that tell the languages of treaty series apart at little cost; none of them is a word of another of these languages.
const COMMON: &[(&str, [&str; 6])] = &[
    ("en", ["the", "of", "shall", "and", "which", "to"]),
    ("fr", ["les", "qui", "est", "et", "aux", "dans"]),
    ("es", ["los", "las", "y", "el", "del", "por"]),
    ("nl", ["het", "een", "van", "zijn", "voor", "wordt"]),
    ("de", ["der", "und", "das", "nicht", "oder", "wird"]),
];

/// What speaks for a topic.
#[derive(Default)]
struct Case {
    worth: f32,
    /// Whether only what is said beside offences speaks for it.
    beside: bool,
    in_heading: Vec<(usize, usize)>,
    in_text: Vec<(usize, usize)>,
}

impl Lexicon {
    /// A lexicon of these topics: key, labels, synonyms by language.
    pub fn new<'a>(topics: impl Iterator<Item = (&'a str, &'a Translated, &'a BTreeMap<Language, Vec<String>>)>) -> Self {
        Self { labels: Labels::new(topics) }
    }

    /// The topics that a provision is convincingly on by its own words, the best first.
    #[must_use]
    pub fn suggest(&self, heading: &str, text: &str, language: &Language) -> Vec<Suggestion> {
        let text = up_to(text, LONGEST);
        let suggestion = |(topic, case): (&str, Case)| case.suggestion(topic, heading, text);
        convincing(self.cases(heading, text, language)).into_iter().map(suggestion).collect()
    }

    /// The keys of the same topics, without the words that speak for them.
    #[must_use]
    pub fn topics(&self, heading: &str, text: &str, language: &Language) -> Vec<String> {
        convincing(self.cases(heading, up_to(text, LONGEST), language)).into_iter().map(|(topic, _)| topic.to_owned()).collect()
    }

    /// What speaks for each topic in a provision.
    fn cases(&self, heading: &str, text: &str, language: &Language) -> BTreeMap<&str, Case> {
        let (heading_folds, text_folds) = (folded(heading), folded(text));
        let mut cases: BTreeMap<&str, Case> = BTreeMap::new();
        let tongue = tongue_of(language, &text_folds);
        for (topic, tally) in self.labels.tallies(&heading_folds, &text_folds, language) {
            // Where the wording of a topic is known, a heading that has some of its words is not named by them.
            if !tally.in_heading.is_empty() && !tally.in_its_words && tongue.is_some() && RULES.knows(self.labels.key(topic)) {
                continue;
            }
            cases.entry(self.labels.key(topic)).or_default().hear_labels(&tally);
        }
        if let Some(tongue) = tongue {
            // The text of a provision begins with its number and heading; where it does not, the heading is set before it.
            let heading = heading_folds.trim();
            let (folds, before, end_of_heading) = match heading_end(&text_folds, heading) {
                Some(end) => (text_folds, 0, end),
                None => (format!("{heading} {text_folds}"), heading.len() + 1, heading.len()),
            };
            let mut speaks = RULES.speak(&tongue.hits(&folds), tongue.near, end_of_heading);
            // A topic that lawyers took out of the catalogue is not suggested.
            speaks.retain(|speaks| self.labels.knows(speaks.topic));
            weigh(&mut cases, speaks, before);
        }
        cases
    }

    /// What a provision says beside its topics.
    #[must_use]
    pub fn traits(&self, text: &str, language: &Language) -> Traits {
        let folds = folded(up_to(text, LONGEST));
        let Some(tongue) = tongue_of(language, &folds) else { return Traits::default() };
        let hits = tongue.hits(&folds);
        Traits { threatens: RULES.threatens(&hits), marks: RULES.marks(&hits, tongue.near).into_iter().map(str::to_owned).collect() }
    }

    /// The topics whose label or synonym in any language the query is, or contains as whole words, the longest label first.
    #[must_use]
    pub fn named_in_query(&self, query: &str) -> Vec<String> {
        self.labels.named_in_query(query)
    }
}

/// The cases that convince, the best first.
fn convincing(cases: BTreeMap<&str, Case>) -> Vec<(&str, Case)> {
    // A heading that only says that there are offences does not push out which.
    let told = cases.iter().filter(|(topic, _)| **topic != OFFENCES).map(|(_, case)| case.worth);
    let best = told.fold(0.0, f32::max).min(NAMED_OUTRIGHT);
    let enough = |case: &Case| if case.beside { CONVINCING } else { CONVINCING.max(best * BESIDE) };
    let mut convincing: Vec<(&str, Case)> = cases.into_iter().filter(|(_, case)| case.worth >= enough(case)).collect();
    // Every code punishes attempts: it is worth saying beside an offence that has a topic.
    if !convincing.iter().any(|(topic, _)| RULES.is_offence(topic)) {
        convincing.retain(|(_, case)| !case.beside);
    }
    convincing.sort_by(|one, other| other.1.worth.total_cmp(&one.1.worth).then_with(|| one.0.cmp(other.0)));
    convincing.truncate(MOST);
    convincing
}

/// Adds what the rules say to what the labels say. A provision that its heading gives one topic is on others only by strong words, and
/// what it says first is what it is about.
///
/// `before` is the length of what was set before the text.
fn weigh<'r>(cases: &mut BTreeMap<&'r str, Case>, speaks: Vec<Speaks<'r>>, before: usize) {
    let begins = |speaks: &Speaks<'_>| speaks.words.iter().map(|word| word.0).min().unwrap_or(0);
    // A heading that only says that there are offences does not say which.
    let named_by_label = cases.iter().any(|(topic, case)| case.worth >= 2.0 && !case.in_heading.is_empty() && *topic != OFFENCES);
    let named_by_rule = speaks.iter().any(|speaks| speaks.in_heading && speaks.section != Section::Aggravations);
    let first = speaks.iter().filter(|speaks| speaks.section.is_offence()).map(begins).min().unwrap_or(0);
    let power = speaks.iter().filter(|speaks| speaks.section == Section::Others).map(begins).min().unwrap_or(usize::MAX);
    for case in cases.values_mut().filter(|case| case.in_heading.is_empty()) {
        case.worth *= 0.5;
    }
    for mut speaks in speaks {
        let case = cases.entry(speaks.topic).or_default();
        let from = begins(&speaks);
        if speaks.section.is_offence() && !speaks.in_heading && case.in_heading.is_empty() {
            let aside = if named_by_label || named_by_rule { 0.6 } else { 1.0 };
            let later = 1.0 - ((from - first) as f32 / 2000.0).min(0.35);
            let after_power = if power < from { 0.7 } else { 1.0 };
            speaks.worth *= aside * later * after_power;
        }
        case.beside = speaks.section == Section::Liability && !speaks.in_heading && (case.worth == 0.0 || case.beside);
        case.worth = case.worth.max(speaks.worth) + case.worth.min(speaks.worth) * 0.3;
        for (from, to) in speaks.words {
            match (from.checked_sub(before), to.checked_sub(before)) {
                (Some(from), Some(to)) => case.in_text.push((from, to)),
                _ => case.in_heading.push((from, to)),
            }
        }
    }
}

impl Case {
    fn suggestion(&self, topic: &str, heading: &str, text: &str) -> Suggestion {
        Suggestion { topic: topic.to_owned(), score: 1.0 - 0.4 / (0.001 + self.worth), evidence: evidence(self, heading, text) }
    }

    fn hear_labels(&mut self, tally: &Tally) {
        let several = tally.in_heading.len() + tally.in_text.len() >= 2;
        if tally.best >= 1.0 || several && tally.score >= 0.9 {
            self.worth = tally.score;
        }
        self.in_heading.clone_from(&tally.in_heading);
        self.in_text.clone_from(&tally.in_text);
    }
}

/// The words of a case as they are printed, each once, in their order.
fn evidence(case: &Case, heading: &str, text: &str) -> Vec<Evidence> {
    let mut evidence: Vec<Evidence> = Vec::new();
    for (place, places, text) in [(Place::Heading, &case.in_heading, heading), (Place::Text, &case.in_text, text)] {
        let mut places = places.clone();
        places.sort_unstable();
        places.dedup();
        evidence.extend(printed(text, &places).into_iter().map(|(from, words)| Evidence { place, from, words }));
    }
    evidence.truncate(MOST_EVIDENCE);
    evidence
}

/// Nobody reads more words than this for one topic.
const MOST_EVIDENCE: usize = 8;

/// Where the heading ends in a folded text that begins with its number and heading; nothing where it does not.
fn heading_end(text: &str, heading: &str) -> Option<usize> {
    up_to(text, heading.len() + 60).find(heading).map(|from| from + heading.len())
}

fn up_to(text: &str, most: usize) -> &str {
    let cut = (0..=most.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0);
    text.get(..cut).unwrap_or_default()
}
