//! In what a State differs from the others it is compared with, so that it can be said in words.

use model::concordance::Element;

use super::terms::{Range, Term};
use super::{Comparison, StateSide};

/// The elements that are looked for in words; the penalties stand for themselves.
pub const ELEMENTS: [Element; 5] = [Element::Act, Element::Object, Element::Intent, Element::WithoutRight, Element::Aggravation];

/// A difference.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Difference {
    /// Words for this element are found here alone.
    OnlyHere(Element),
    /// No words for it are found here, but in so many others.
    NotHere(Element, u64),
    /// No other most is as high.
    HighestMost,
    /// No other most is as low.
    LowestMost,
    /// Here alone a least is said.
    OnlyLeast,
}

impl StateSide {
    /// The words that show an element, provision by provision; empty where none are found.
    #[must_use]
    pub fn words(&self, element: Element) -> Vec<&str> {
        let found = self.provisions.iter().filter_map(|side| side.elements.as_ref()).flatten().filter(|found| found.element == element);
        let mut words: Vec<&str> = Vec::new();
        for word in found.flat_map(|found| &found.words) {
            if !words.contains(&word.as_str()) {
                words.push(word);
            }
        }
        words
    }

    /// Whether elements were looked for in any of its provisions.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.provisions.iter().any(|side| side.elements.is_some())
    }

    /// The prison terms of its provisions together.
    #[must_use]
    pub fn range(&self) -> Range {
        Range::of(self.provisions.iter().flat_map(|side| &side.penalties))
    }
}

impl Comparison {
    /// Whether words for an element are found in some of the States that were read and not in others.
    #[must_use]
    pub fn differs(&self, element: Element) -> bool {
        let (found, read) = self.count(element);
        found > 0 && found < read
    }

    /// In how many States words for an element are found, and of how many.
    #[must_use]
    pub fn count(&self, element: Element) -> (u64, u64) {
        let read = self.states.iter().filter(|state| state.is_read());
        let found = read.clone().filter(|state| !state.words(element).is_empty()).count();
        (found as u64, read.count() as u64)
    }

    /// In what the State at a place differs.
    #[must_use]
    pub fn differences(&self, place: usize) -> Vec<Difference> {
        let Some(state) = self.states.get(place).filter(|state| !state.provisions.is_empty()) else { return Vec::new() };
        let mut differences = Vec::new();
        for element in ELEMENTS.into_iter().filter(|element| state.is_read() && self.differs(*element)) {
            let (found, _) = self.count(element);
            match (state.words(element).is_empty(), found) {
                (false, 1) => differences.push(Difference::OnlyHere(element)),
                (true, found) => differences.push(Difference::NotHere(element, found)),
                (false, _) => {}
            }
        }
        differences.extend(self.of_terms(place, state.range()));
        differences
    }

    fn of_terms(&self, place: usize, own: Range) -> Vec<Difference> {
        let others: Vec<Range> = self.states.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, state)| state.range()).collect();
        let mosts: Vec<Term> = others.iter().filter_map(|range| range.most).collect();
        let mut differences = Vec::new();
        if let Some(most) = own.most.filter(|_| !mosts.is_empty()) {
            if mosts.iter().all(|other| *other < most) {
                differences.push(Difference::HighestMost);
            } else if mosts.iter().all(|other| *other > most) {
                differences.push(Difference::LowestMost);
            }
        }
        if own.least.is_some() && !mosts.is_empty() && others.iter().all(|range| range.least.is_none()) {
            differences.push(Difference::OnlyLeast);
        }
        differences
    }
}
