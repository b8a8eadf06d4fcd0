//! What a law or a draft of one holds against the articles of treaties: its matches, its gaps, its penalties, its definitions and safeguards.
//!
//! Everything here is a suggestion made from words; nothing is kept.

use std::collections::{BTreeMap, BTreeSet};

use model::language::Language;

use crate::penalties::{Penalty, penalties};
use crate::topics::{Evidence, Lexicon, Placed, Traits, known_marks};

/// A provision of the text, as it is addressed.
#[derive(Clone, Copy, Debug)]
pub struct DraftProvision<'d> {
    /// Its address within the document.
    pub eid: &'d str,
    /// Its number as printed, with the word before it.
    pub num: &'d str,
    /// Its heading.
    pub heading: &'d str,
    /// Its text.
    pub text: &'d str,
}

/// An article of an instrument and the topics it falls under, the main one first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Article {
    /// The key of the instrument.
    pub instrument: String,
    /// Its number, as the instrument prints it.
    pub number: String,
    /// The keys of its topics.
    pub topics: Vec<String>,
}

/// What the text is held against.
pub struct Yardstick<'y> {
    /// The words of all topics.
    pub lexicon: &'y Lexicon,
    /// The articles that a law of a State would carry out.
    pub articles: Vec<Article>,
    /// The next broader topic of each that has one.
    pub broader: BTreeMap<String, String>,
}

/// What was found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Analysis {
    /// How many provisions the text has.
    pub provisions: usize,
    /// Whether it reads as law at all.
    pub is_law: bool,
    /// Provisions and the topics they seem to be on, in the order of the text.
    pub matches: Vec<Match>,
    /// Articles of the instruments that no provision seems to carry out.
    pub gaps: Vec<Gap>,
    /// The penalties by provision.
    pub penalties: Vec<Threat>,
    /// Terms that the instruments define: where this text defines them, or nowhere.
    pub definitions: Vec<Mark>,
    /// Safeguards around powers: the provisions on powers that name them, or none.
    pub safeguards: Vec<Mark>,
    /// Numbered provisions that match no article.
    pub without_counterpart: Vec<Unmatched>,
}

/// A provision and a topic.
#[derive(Clone, PartialEq, Debug)]
pub struct Match {
    /// Its address.
    pub eid: String,
    /// Its number alone: `202a`.
    pub num: String,
    /// The key of the topic.
    pub topic: String,
    /// From 0 to 1.
    pub score: f32,
    /// The articles on the topic: instrument and number.
    pub articles: Vec<(String, String)>,
    /// The words that speak for it.
    pub evidence: Vec<Evidence>,
}

/// An article that no provision seems to carry out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    /// The key of the instrument.
    pub instrument: String,
    /// The number of the article.
    pub article: String,
    /// Its main topic.
    pub topic: String,
}

/// A provision and what it threatens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Threat {
    /// Its address.
    pub eid: String,
    /// Its number alone.
    pub num: String,
    /// The penalties, in the order of the text.
    pub penalties: Vec<Penalty>,
}

/// A term or a safeguard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// `computer-system`, `judicial`.
    pub key: String,
    /// The numbers of the provisions that have it; none where it is missing.
    pub provisions: Vec<String>,
}

/// A provision that matches no article.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unmatched {
    /// Its address.
    pub eid: String,
    /// Its number alone.
    pub num: String,
    /// Its heading.
    pub heading: String,
}

/// Holds a text against the yardstick.
#[must_use]
pub fn analyse(provisions: &[DraftProvision<'_>], language: &Language, yardstick: &Yardstick<'_>) -> Analysis {
    let mut analysis = Analysis { provisions: provisions.len(), ..Analysis::default() };
    let mut marks: BTreeMap<&'static str, Vec<String>> = known_marks().into_iter().map(|mark| (mark, Vec::new())).collect();
    let mut carried: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut signs = 0;
    let placed: Vec<Placed<'_>> =
        provisions.iter().map(|provision| Placed { num: provision.num, heading: provision.heading, text: provision.text }).collect();
    let suggested = yardstick.lexicon.suggest_together(&placed, language);
    for (provision, suggestions) in provisions.iter().zip(suggested) {
        let num = number(provision.num);
        let traits = yardstick.lexicon.traits(provision.text, language);
        let mut matched = false;
        let mut on_power = false;
        for suggestion in suggestions {
            let articles = yardstick.articles_on(&suggestion.topic);
            matched |= !articles.is_empty();
            on_power |= articles.iter().any(|article| is_power(article, &suggestion.topic));
            let mainly = articles.iter().filter(|article| yardstick.is_mainly(article, &suggestion.topic));
            carried.extend(mainly.map(|article| (article.instrument.as_str(), article.number.as_str())));
            let articles = articles.into_iter().map(|article| (article.instrument.clone(), article.number.clone())).collect();
            let (topic, score) = (suggestion.topic, suggestion.score);
            analysis.matches.push(Match { eid: provision.eid.to_owned(), num: num.clone(), topic, score, articles, evidence: suggestion.evidence });
        }
        note_marks(&traits, on_power, &num, &mut marks);
        let threatened = penalties(provision.text, language);
        signs += usize::from(matched || traits.threatens || !threatened.is_empty());
        if !threatened.is_empty() {
            analysis.penalties.push(Threat { eid: provision.eid.to_owned(), num: num.clone(), penalties: threatened });
        }
        if !matched && !num.is_empty() {
            analysis.without_counterpart.push(Unmatched { eid: provision.eid.to_owned(), num, heading: provision.heading.to_owned() });
        }
    }
    analysis.is_law = is_law(provisions, signs);
    analysis.gaps = yardstick.articles.iter().filter(|article| !carried.contains(&(&article.instrument, &article.number))).filter_map(gap).collect();
    for (mark, provisions) in marks {
        match mark.split_once('-') {
            Some(("term", key)) => analysis.definitions.push(Mark { key: key.to_owned(), provisions }),
            Some((_, key)) => analysis.safeguards.push(Mark { key: key.to_owned(), provisions }),
            None => {}
        }
    }
    analysis
}

impl Yardstick<'_> {
    /// The articles on a topic, and those that are mainly on the broader topic that it is a case of.
    fn articles_on(&self, topic: &str) -> Vec<&Article> {
        self.articles.iter().filter(|article| article.topics.iter().any(|on| on == topic) || self.is_mainly(article, topic)).collect()
    }

    /// Whether an article is first of all on a topic: a provision on phishing does not carry out the article on illegal access.
    fn is_mainly(&self, article: &Article, topic: &str) -> bool {
        let broader = self.broader.get(topic);
        article.topics.first().is_some_and(|main| main == topic || Some(main) == broader)
    }
}

fn gap(article: &Article) -> Option<Gap> {
    let topic = article.topics.first()?.clone();
    Some(Gap { instrument: article.instrument.clone(), article: article.number.clone(), topic })
}

/// Terms count wherever they are defined, safeguards only where a power is given.
fn note_marks(traits: &Traits, on_power: bool, num: &str, marks: &mut BTreeMap<&'static str, Vec<String>>) {
    for mark in traits.marks.iter().filter(|mark| on_power || mark.starts_with("term-")) {
        if let Some(provisions) = marks.get_mut(mark.as_str())
            && !num.is_empty()
            && provisions.len() < MOST_PLACES
        {
            provisions.push(num.to_owned());
        }
    }
}

/// Nobody reads more places for one term or safeguard.
const MOST_PLACES: usize = 40;

/// Topics of powers over data; what limits them is what safeguards are for.
const POWERS: &[&str] = &[
    "data-preservation",
    "traffic-data-preservation",
    "production-order",
    "subscriber-information",
    "search-seizure-data",
    "real-time-traffic-data",
    "content-interception",
];

fn is_power(article: &Article, topic: &str) -> bool {
    POWERS.contains(&topic) && article.topics.iter().any(|on| POWERS.contains(&on.as_str()))
}

/// Whether a text reads as law: its provisions are numbered by words of law, or some of them threaten or match.
fn is_law(provisions: &[DraftProvision<'_>], signs: usize) -> bool {
    let worded = provisions.iter().filter(|provision| is_worded(provision.num)).count();
    let numbered = provisions.iter().filter(|provision| !provision.num.is_empty()).count();
    worded > 0 && (signs > 0 || worded >= 3) || numbered > 0 && signs * 10 >= numbered || numbered == 0 && signs > 0 && provisions.len() <= 3
}

/// Whether a word or a sign of law stands with the number: `Article 5`, `§ 3`, `第二条`.
fn is_worded(num: &str) -> bool {
    let letters = num.chars().take_while(|character| !character.is_ascii_digit()).filter(|character| character.is_alphabetic()).count();
    letters >= 2 || num.contains('§') || num.starts_with(['第', '제'])
}

/// The number of a provision without the words around it, Han numbers in digits: `202a`, `323-1`, `14`, `286-1`.
#[must_use]
pub fn number(num: &str) -> String {
    let num = num.trim();
    if num.starts_with(['第', '제']) {
        return east_asian_number(num);
    }
    let first = num.char_indices().find(|(_, character)| crate::segment::digit(*character).is_some()).map_or(0, |(at, _)| at);
    // One capital letter right before the number is part of it: `L335-2`.
    let series = num
        .get(..first)
        .unwrap_or_default()
        .char_indices()
        .next_back()
        .filter(|(at, letter)| letter.is_ascii_uppercase() && !num.get(..*at).unwrap_or_default().ends_with(char::is_alphanumeric));
    let bare = num.get(series.map_or(first, |(at, _)| at)..).unwrap_or_default();
    // `3.º-D` is article 3-D.
    let bare = bare.split("-modda").next().unwrap_or(bare).replace(".º", "").replace(".°", "").replace(".ª", "");
    let mut out = String::with_capacity(bare.len());
    for character in bare.chars().filter(|character| !matches!(character, 'º' | '°' | 'ª')) {
        match crate::segment::digit(character) {
            Some(digit) => out.extend(char::from_digit(digit, 10)),
            None => out.push(character),
        }
    }
    out.trim_matches(|edge: char| !edge.is_alphanumeric()).to_owned()
}

fn east_asian_number(num: &str) -> String {
    let inner = num.trim_start_matches(['第', '제']);
    let parts = inner.split(['条', '條', '조', '之', 'の', '의', '条']).map(str::trim).filter(|part| !part.is_empty());
    let digits = parts.map(|part| crate::segment::in_han(part).map_or_else(|| part.to_owned(), |(value, _)| value.to_string()));
    digits.collect::<Vec<_>>().join("-")
}
