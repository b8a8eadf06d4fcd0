//! What a provision is on by what it refers to: the penalty for "the offence under section 3" is on the topic of section 3.

use std::collections::HashMap;

use model::language::Language;
use model::text::document::Level;

use super::{Evidence, Lexicon, MOST, Place, RULES, Suggestion, up_to};
use crate::cite;
use crate::draft::number;

/// A provision among the others of its text.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'p> {
    /// Its number as printed.
    pub num: &'p str,
    /// Its heading.
    pub heading: &'p str,
    /// Its text.
    pub text: &'p str,
}

/// A provision says first which offence it adds to; what it refers to later is procedure.
const OPENING: usize = 400;
/// A provision that refers to more is about all offences of its law, not about these.
const MOST_REFERRED: usize = 6;
/// An offence that is only just told by its words lends none to others.
const OUTRIGHT: f32 = 0.64;
/// What is taken over by reference is worth this part of the offence itself.
const BY_REFERENCE: f32 = 0.75;

/// How languages call the provision before.
const THE_ONE_BEFORE: &[(&str, &[&str])] = &[
    ("en", &["preceding section", "preceding article", "previous section", "previous article", "foregoing section", "foregoing article"]),
    ("fr", &["article précédent"]),
    ("es", &["artículo anterior", "artículo precedente"]),
    ("pt", &["artigo anterior"]),
    ("ar", &["المادة السابقة"]),
    ("nl", &["vorige artikel", "voorgaande artikel"]),
    ("ja", &["前条"]),
];

/// The words between two numbers that make a range of them.
const TO: &[&str] = &["to", "through", "à", "au", "a", "al", "bis", "tot", "tot en met", "до", "по", "إلى", "الى", "至", "から", "-", "–", "—", "~"];

impl Lexicon {
    /// The topics of each provision of a text, with those that the offences it refers to lend to what threatens and names none itself.
    #[must_use]
    pub fn suggest_together(&self, provisions: &[Placed<'_>], language: &Language) -> Vec<Vec<Suggestion>> {
        let own: Vec<Vec<Suggestion>> = provisions.iter().map(|placed| self.suggest(placed.heading, placed.text, language)).collect();
        let mut places: HashMap<String, usize> = HashMap::new();
        for (place, provision) in provisions.iter().enumerate().filter(|(_, provision)| !provision.num.is_empty()) {
            places.entry(number(provision.num).to_lowercase()).or_insert(place);
        }
        let lent = |place: usize| self.lent(provisions, place, &own, &places, language);
        let lent: Vec<Vec<Suggestion>> = (0..provisions.len()).map(lent).collect();
        let mut all = own;
        for (own, lent) in all.iter_mut().zip(lent) {
            own.extend(lent);
            own.truncate(MOST);
        }
        all
    }

    fn lent(
        &self,
        provisions: &[Placed<'_>],
        place: usize,
        own: &[Vec<Suggestion>],
        places: &HashMap<String, usize>,
        language: &Language,
    ) -> Vec<Suggestion> {
        let (Some(provision), Some(itself)) = (provisions.get(place), own.get(place)) else { return Vec::new() };
        if itself.iter().any(|suggestion| RULES.is_offence(&suggestion.topic) && suggestion.topic != super::OFFENCES) {
            return Vec::new();
        }
        let referred = referred(provision, place, places, language);
        if referred.is_empty() || referred.len() > MOST_REFERRED || !self.traits(provision.text, language).threatens {
            return Vec::new();
        }
        let mut lent: Vec<Suggestion> = Vec::new();
        for Referred { place, from, words } in referred {
            for suggestion in own.get(place).into_iter().flatten().filter(|suggestion| is_lent(suggestion, itself)) {
                let evidence = Evidence { place: Place::Reference, from, words: words.clone() };
                match lent.iter_mut().find(|held| held.topic == suggestion.topic) {
                    Some(held) if held.evidence.contains(&evidence) => {}
                    Some(held) => held.evidence.push(evidence),
                    None => {
                        lent.push(Suggestion { topic: suggestion.topic.clone(), score: suggestion.score * BY_REFERENCE, evidence: vec![evidence] });
                    }
                }
            }
        }
        lent
    }
}

/// Whether a topic of the one referred to is an offence that this one does not have yet.
fn is_lent(suggestion: &Suggestion, itself: &[Suggestion]) -> bool {
    let told = suggestion.score >= OUTRIGHT && suggestion.topic != super::OFFENCES && RULES.is_offence(&suggestion.topic);
    told && itself.iter().all(|own| own.topic != suggestion.topic)
}

/// A provision that another refers to.
struct Referred {
    place: usize,
    from: usize,
    words: String,
}

/// The other provisions that the opening of a provision refers to, ranges in full.
fn referred(provision: &Placed<'_>, place: usize, places: &HashMap<String, usize>, language: &Language) -> Vec<Referred> {
    let opening = up_to(provision.text, OPENING);
    let mut found: Vec<Referred> = Vec::new();
    let mut add = |to: usize, from: usize, words: &str| {
        if to != place && found.iter().all(|held| held.place != to) && found.len() <= MOST_REFERRED {
            found.push(Referred { place: to, from, words: words.to_owned() });
        }
    };
    let mut last: Option<(usize, usize)> = None;
    for reference in cite::internal(opening, language).into_iter().filter(|reference| is_of_a_provision(reference.level)) {
        let words = opening.get(reference.start..reference.end).unwrap_or_default();
        let Some(to) = places.get(&reference.num).copied() else { continue };
        if let Some((before, end)) = last
            && opening.get(end..reference.start).is_some_and(|between| TO.contains(&between.trim().to_lowercase().as_str()))
        {
            (before..to).for_each(|within| add(within, reference.start, words));
        }
        add(to, reference.start, words);
        last = Some((to, reference.end));
    }
    let names = THE_ONE_BEFORE.iter().find(|(known, _)| *known == language.primary()).map_or(&[][..], |(_, names)| *names);
    for name in names {
        if let (Some(from), Some(to)) = (opening.find(name), place.checked_sub(1)) {
            add(to, from, name);
        }
    }
    found
}

fn is_of_a_provision(level: Level) -> bool {
    matches!(level, Level::Article | Level::Section)
}
