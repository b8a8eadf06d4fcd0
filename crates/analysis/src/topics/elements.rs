//! Which elements of an offence the words of a provision show: conduct, object, intent, that it is without right, what makes it graver.
//!
//! That no words are found says that none of those known stand there, not that the element is missing from the law.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use model::concordance::Element;
use model::language::Language;

use super::{LONGEST, RULES, tongue, tongue_key, up_to};
use crate::normalise::{folded, printed};
use crate::terms::{self, Hit, IdeaSet, Tongue};

/// How each language says intent and aggravation; conduct, object and right are said by the wording of topics.
const FILES: &[(&str, &str)] = &[
    ("ar", include_str!("../../../../catalogue/wording/elements/ar.txt")),
    ("de", include_str!("../../../../catalogue/wording/elements/de.txt")),
    ("en", include_str!("../../../../catalogue/wording/elements/en.txt")),
    ("es", include_str!("../../../../catalogue/wording/elements/es.txt")),
    ("fr", include_str!("../../../../catalogue/wording/elements/fr.txt")),
    ("id", include_str!("../../../../catalogue/wording/elements/id.txt")),
    ("it", include_str!("../../../../catalogue/wording/elements/it.txt")),
    ("ja", include_str!("../../../../catalogue/wording/elements/ja.txt")),
    ("km", include_str!("../../../../catalogue/wording/elements/km.txt")),
    ("ko", include_str!("../../../../catalogue/wording/elements/ko.txt")),
    ("ms", include_str!("../../../../catalogue/wording/elements/ms.txt")),
    ("nl", include_str!("../../../../catalogue/wording/elements/nl.txt")),
    ("pl", include_str!("../../../../catalogue/wording/elements/pl.txt")),
    ("pt", include_str!("../../../../catalogue/wording/elements/pt.txt")),
    ("ru", include_str!("../../../../catalogue/wording/elements/ru.txt")),
    ("rw", include_str!("../../../../catalogue/wording/elements/rw.txt")),
    ("sw", include_str!("../../../../catalogue/wording/elements/sw.txt")),
    ("th", include_str!("../../../../catalogue/wording/elements/th.txt")),
    ("uk", include_str!("../../../../catalogue/wording/elements/uk.txt")),
    ("uz", include_str!("../../../../catalogue/wording/elements/uz.txt")),
    ("vi", include_str!("../../../../catalogue/wording/elements/vi.txt")),
    ("zh", include_str!("../../../../catalogue/wording/elements/zh.txt")),
];

/// Ideas of conduct and of what it is directed at; which of them belong to an offence its rules say.
const CONDUCT: &[&str] =
    &["access", "intercept", "damage", "hinder", "trade", "forge", "manipulate", "fraud", "impersonate", "infring", "harass", "extort", "phish"];
const OBJECTS: &[&str] = &[
    "system",
    "edata",
    "data",
    "comm",
    "tool",
    "key",
    "malware",
    "porn",
    "copyright",
    "identity",
    "card",
    "personal",
    "intimate",
    "infrastructure",
    "erecord",
];
/// An element is shown by few words.
const MOST_WORDS: usize = 3;

/// An element of an offence with the words that show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ElementWords {
    /// Which.
    pub element: Element,
    /// As printed, in the order of the text.
    pub words: Vec<String>,
}

static TONGUES: LazyLock<HashMap<&'static str, OnceLock<Tongue>>> =
    LazyLock::new(|| FILES.iter().map(|(language, _)| (*language, OnceLock::new())).collect());

/// The elements of the offence `topic` that a provision shows, without those that it does not; nothing where its language is not known.
#[must_use]
pub fn elements(text: &str, language: &Language, topic: &str) -> Option<Vec<ElementWords>> {
    let text = up_to(text, LONGEST);
    let folds = folded(text);
    let key = tongue_key(language, &folds);
    let wording = tongue(key)?.hits(&folds);
    let state = own(key)?.hits(&folds);
    let ideas = Ideas::of(topic);
    let found = [
        (Element::Act, places(&wording, ideas.conduct)),
        (Element::Object, places(&wording, ideas.objects)),
        (Element::Intent, places(&state, 1)),
        (Element::WithoutRight, places(&wording, ideas.without)),
        (Element::Aggravation, places(&state, 1 << 1)),
    ];
    let shown = found.into_iter().filter(|(_, places)| !places.is_empty());
    Some(shown.map(|(element, places)| ElementWords { element, words: once(printed(text, &places)) }).collect())
}

fn own(key: &str) -> Option<&'static Tongue> {
    let (key, text) = FILES.iter().find(|(known, _)| *known == key)?;
    let bit = |idea: &str| ["intent", "aggravation"].iter().position(|known| *known == idea).map(|place| 1 << place);
    Some(TONGUES.get(key)?.get_or_init(|| Tongue::new(key, &terms::ideas(text), bit)))
}

/// The ideas that show the elements of one offence.
struct Ideas {
    conduct: IdeaSet,
    objects: IdeaSet,
    without: IdeaSet,
}

impl Ideas {
    fn of(topic: &str) -> Self {
        let set = |names: &[&str]| names.iter().filter_map(|name| RULES.number(name)).fold(0, |set: IdeaSet, bit| set | 1 << bit);
        let (conduct, objects) = (set(CONDUCT), set(OBJECTS));
        let asked = RULES.ideas_of(topic);
        // Where the rules do not know the offence, any conduct may be its own.
        let of_topic = |all: IdeaSet| if asked & all == 0 { all } else { asked & all };
        Self { conduct: of_topic(conduct) | set(&[topic]), objects: of_topic(objects), without: set(&["without"]) }
    }
}

/// The first places of words of these ideas, apart from one another.
fn places(hits: &[Hit], ideas: IdeaSet) -> Vec<(usize, usize)> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for hit in hits.iter().filter(|hit| hit.ideas & ideas != 0) {
        if places.last().is_none_or(|last| hit.from >= last.1) {
            places.push((hit.from, hit.to));
        }
    }
    places
}

/// The words, each once.
fn once(printed: Vec<(usize, String)>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for (_, word) in printed {
        if words.len() < MOST_WORDS && !words.iter().any(|known| folded(known) == folded(&word)) {
            words.push(word);
        }
    }
    words
}
