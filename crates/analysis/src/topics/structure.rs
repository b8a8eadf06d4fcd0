//! What the place of a provision in its law says of its topic: the penalty for "the offence under section 3" is on the topic of section 3, and
//! weak words count beside a provision that is on the topic outright.

use std::collections::HashMap;

use model::language::Language;
use model::text::document::Level;

use super::{CONVINCING, Case, Evidence, LONGEST, Lexicon, MOST, OFFENCES, Place, RULES, Suggestion, convincing, up_to};
use crate::cite;
use crate::draft::number;
use crate::penalties::penalties;

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

/// Words that do not convince alone are worth at least this where they count at all.
const WEAK: f32 = 0.6;
/// The topic of attempts, and of those who take part.
const ATTEMPT: &str = "attempt-participation";

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
    /// The topics of each provision of a text: by its own words, and by its place among the others.
    ///
    /// Where it threatens a penalty and its own words convince of no offence, weaker words count that a neighbour bears out; an offence to
    /// which a penalty, an attempt or an aggravated form refers lends it its topic, at a lower score.
    #[must_use]
    pub fn suggest_together(&self, provisions: &[Placed<'_>], language: &Language) -> Vec<Vec<Suggestion>> {
        let (mut own, mut weak, mut attempts) = (Vec::new(), Vec::new(), Vec::new());
        for provision in provisions {
            let text = up_to(provision.text, LONGEST);
            let mut cases = self.cases(provision.heading, text, language);
            let suggestion = |(topic, case): (&str, Case)| case.suggestion(topic, provision.heading, text);
            attempts.push(cases.contains_key(ATTEMPT));
            weak.push(cases.extract_if(.., |topic, case| is_weak(topic, case)).map(suggestion).collect::<Vec<_>>());
            own.push(convincing(cases).into_iter().map(suggestion).collect::<Vec<_>>());
        }
        let places = places(provisions);
        let any_lends = own.iter().flatten().any(lends);
        let mut all = own.clone();
        for (place, (found, (weak, is_attempt))) in all.iter_mut().zip(weak.into_iter().zip(attempts)).enumerate() {
            let Some(provision) = provisions.get(place).filter(|_| !has_offence(found)) else { continue };
            // To look for penalties takes longer than to see whether they would matter.
            let is_penalty = || !provision.num.is_empty() && !penalties(up_to(provision.text, LONGEST), language).is_empty();
            let borne_out: Vec<Suggestion> = weak.into_iter().filter(|suggestion| is_beside(place, &suggestion.topic, &own)).collect();
            if !borne_out.is_empty() && is_penalty() {
                found.extend(borne_out);
            } else if any_lends {
                let lent = lent(place, found, &own, referred(provision, place, &places, language));
                if !lent.is_empty() && (is_attempt || is_penalty()) {
                    found.extend(lent);
                }
            }
            found.truncate(MOST);
        }
        all
    }
}

/// Where each number stands first.
fn places(provisions: &[Placed<'_>]) -> HashMap<String, usize> {
    let mut places = HashMap::new();
    for (place, provision) in provisions.iter().enumerate().filter(|(_, provision)| !provision.num.is_empty()) {
        places.entry(number(provision.num).to_lowercase()).or_insert(place);
    }
    places
}

/// Whether words speak for an offence and do not convince alone.
fn is_weak(topic: &str, case: &Case) -> bool {
    is_offence(topic) && !case.beside && (WEAK..CONVINCING).contains(&case.worth)
}

/// Whether the provision before or after is on the topic by its own words.
fn is_beside(place: usize, topic: &str, own: &[Vec<Suggestion>]) -> bool {
    let near = [place.checked_sub(1), place.checked_add(1)];
    near.into_iter().flatten().filter_map(|near| own.get(near)).flatten().any(|suggestion| suggestion.topic == topic)
}

fn is_offence(topic: &str) -> bool {
    RULES.is_offence(topic) && topic != OFFENCES
}

fn has_offence(found: &[Suggestion]) -> bool {
    found.iter().any(|suggestion| is_offence(&suggestion.topic))
}

/// What those to which a provision refers lend to it.
fn lent(place: usize, itself: &[Suggestion], own: &[Vec<Suggestion>], referred: Vec<Referred>) -> Vec<Suggestion> {
    if referred.len() > MOST_REFERRED {
        return Vec::new();
    }
    let mut lent: Vec<Suggestion> = Vec::new();
    for Referred { place: named, from, words } in referred.into_iter().filter(|referred| referred.place != place) {
        for suggestion in own.get(named).into_iter().flatten().filter(|suggestion| is_lent(suggestion, itself)) {
            let evidence = Evidence { place: Place::Reference, from, words: words.clone() };
            match lent.iter_mut().find(|held| held.topic == suggestion.topic) {
                Some(held) if held.evidence.contains(&evidence) => {}
                Some(held) => held.evidence.push(evidence),
                None => lent.push(Suggestion { topic: suggestion.topic.clone(), score: suggestion.score * BY_REFERENCE, evidence: vec![evidence] }),
            }
        }
    }
    lent
}

/// Whether a provision that is on a topic may lend it to others.
fn lends(suggestion: &Suggestion) -> bool {
    suggestion.score >= OUTRIGHT && is_offence(&suggestion.topic)
}

/// Whether a topic of the one referred to is an offence that this one does not have yet.
fn is_lent(suggestion: &Suggestion, itself: &[Suggestion]) -> bool {
    lends(suggestion) && itself.iter().all(|own| own.topic != suggestion.topic)
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
