//! Which State made a text: by the names of States in it, by what the institutions of one State alone print, by its language.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::LazyLock;

use model::country::CountryCode;
use model::language::Language;

use crate::normalise::folded;
use crate::terms::{self, Hit, Tongue};

/// The names of States, as lawyers keep them in `catalogue/wording`.
const NAMES: &str = include_str!("../../../catalogue/wording/states/names.txt");

/// So much of a text is its head, and so much of it is looked at, in bytes.
const HEAD: usize = 3_000;
const LONGEST: usize = 60_000;

/// What a name of a State is worth at the head and below it, how often it counts there; the same for words of its institutions.
const NAME: Worth = Worth { head: (4, 5), below: (1, 30) };
const INSTITUTION: Worth = Worth { head: (12, 2), below: (3, 4) };
/// What it is worth that one State alone makes law in the language.
const LANGUAGE: u32 = 8;
/// Less says nothing; and the next State must have less than two thirds of it.
const ENOUGH: u32 = 6;

struct Worth {
    head: (u32, u32),
    below: (u32, u32),
}

/// A State, and why.
#[derive(Clone, PartialEq, Debug)]
pub struct Told {
    /// The State.
    pub country: CountryCode,
    /// From 0 to 1: how much of what speaks for a State speaks for this one.
    pub confidence: f32,
    /// The words that were met most; empty where the language alone says it.
    pub words: String,
}

/// What a line of the file speaks for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Name {
    country: CountryCode,
    is_institution: bool,
}

static STATES: LazyLock<Tongue<Name>> = LazyLock::new(|| {
    Tongue::new("mul", &terms::ideas(NAMES), |line| {
        let country = line.trim_end_matches('+').parse().ok()?;
        Some(Name { country, is_institution: line.ends_with('+') })
    })
});

/// The State that alone makes law in a language.
static LANGUAGES: LazyLock<HashMap<&str, CountryCode>> = LazyLock::new(|| {
    let pairs = terms::ideas(NAMES).remove("languages").unwrap_or_default();
    pairs.into_iter().filter_map(|pair| pair.split_once(' ')).filter_map(|(language, code)| Some((language, code.parse().ok()?))).collect()
});

/// Tells the State of a law or a decision; nothing where none stands out.
#[must_use]
pub fn told(text: &str, language: Option<&Language>) -> Option<Told> {
    let folds = folded(text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default());
    let mut counts: HashMap<(Name, bool), u32> = HashMap::new();
    let mut words: HashMap<CountryCode, HashMap<&str, u32>> = HashMap::new();
    for hit in longest(STATES.hits(&folds)) {
        *counts.entry((hit.ideas, hit.from < HEAD)).or_default() += 1;
        if let Some(met) = folds.get(hit.from..hit.to) {
            *words.entry(hit.ideas.country).or_default().entry(met.trim()).or_default() += 1;
        }
    }
    let mut worth: HashMap<CountryCode, u32> = HashMap::new();
    for ((name, at_head), count) in counts {
        let kind = if name.is_institution { INSTITUTION } else { NAME };
        let (each, most) = if at_head { kind.head } else { kind.below };
        *worth.entry(name.country).or_default() += each * count.min(most);
    }
    if let Some(country) = language.and_then(|language| LANGUAGES.get(language.primary())) {
        *worth.entry(*country).or_default() += LANGUAGE;
    }
    let mut ranked: Vec<(CountryCode, u32)> = worth.into_iter().collect();
    ranked.sort_by_key(|(country, worth)| (Reverse(*worth), *country));
    let (country, best) = ranked.first().copied()?;
    let next = ranked.get(1).map_or(0, |(_, worth)| *worth);
    if best < ENOUGH || next * 3 > best * 2 {
        return None;
    }
    let words = words.remove(&country).unwrap_or_default();
    let words = words.into_iter().max_by_key(|(word, count)| (*count, Reverse(*word))).map_or_else(String::new, |(word, _)| word.to_owned());
    #[expect(clippy::cast_precision_loss, reason = "worths are small")]
    let confidence = best as f32 / (best + next) as f32;
    Some(Told { country, confidence, words })
}

/// Names that do not stand inside longer ones: Papua New Guinea is not Guinea.
fn longest(hits: Vec<Hit<Name>>) -> impl Iterator<Item = Hit<Name>> {
    let mut end = 0;
    hits.into_iter().filter(move |hit| {
        let is_free = hit.from >= end;
        end = end.max(hit.to);
        is_free
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str, language: &str) -> Option<String> {
        told(text, language.parse().ok().as_ref()).map(|told| told.country.to_string())
    }

    #[test]
    fn every_line_of_the_names_is_of_a_state() {
        for line in terms::ideas(NAMES).keys().filter(|line| **line != "languages") {
            assert!(line.trim_end_matches('+').parse::<CountryCode>().is_ok(), "{line}");
        }
        for pair in terms::ideas(NAMES).remove("languages").unwrap() {
            let (language, country) = pair.split_once(' ').unwrap();
            assert!(language.parse::<Language>().is_ok() && country.parse::<CountryCode>().is_ok(), "{pair}");
        }
    }

    #[test]
    fn a_law_says_whose_it_is() {
        assert_eq!(
            code("REPUBLIC OF LEXARIA. Act 3 of 2024. Enacted by the Parliament of Lexaria. It applies to a national of Kenya.", "en").as_deref(),
            Some("XLX")
        );
        assert_eq!(code("Закон Лексарии. Гражданин Лексарии и граждане Франции", "ru").as_deref(), Some("XLX"));
        assert_eq!(code("The Independent State of Papua New Guinea. Cybercrime Code Act. Papua New Guinea", "en").as_deref(), Some("PNG"));
    }

    #[test]
    fn nobody_is_named_where_nobody_stands_out() {
        assert_eq!(code("1. A person who accesses a computer without right commits an offence.", "en"), None);
        assert_eq!(code("Agreement between Kenya and Uganda. Kenya and Uganda agree.", "en"), None);
    }

    #[test]
    fn a_language_of_one_state_says_it_too() {
        let told = told("第一条 この法律は、不正アクセス行為を禁止する。", Some(&"ja".parse().unwrap())).unwrap();
        assert_eq!((told.country.as_str(), told.words.as_str()), ("JPN", ""));
    }
}
