//! Numbers in digits and words, and what they measure: years, days, money, rates.

use super::vocabulary::{Mean, Vocabulary};
use crate::normalise::is_dense;

/// A word of a threat at a place of a folded text.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) mean: Mean,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// What a number measures.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Measured {
    /// Time in prison, in months or in days.
    Months(u64),
    Days(u64),
    Money(u64, String),
    Rate(u64, String),
}

/// A measure at a place of a folded text, and how it bounds.
#[derive(Clone, Debug)]
pub(super) struct Quantity {
    pub(super) measured: Measured,
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether the text says that it is the least or the most.
    pub(super) bound: Option<Bound>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Bound {
    Least,
    Most,
}

/// The words of a threat in a folded text, in their order.
pub(super) fn events(folds: &str, vocabulary: &Vocabulary) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for hit in vocabulary.tongue.hits(folds) {
        let mean = vocabulary.means.get(hit.ideas.trailing_zeros() as usize);
        events.extend(mean.map(|mean| Event { mean: mean.clone(), from: hit.from, to: hit.to }));
    }
    events.extend(digits(folds).into_iter().chain(if vocabulary.han { han_numbers(folds) } else { Vec::new() }));
    events.sort_by_key(|event| (event.from, std::cmp::Reverse(event.to)));
    events
}

/// Whole numbers in the digits of any script; groups of three behind a space, a point or a comma belong to one number.
fn digits(folds: &str) -> Vec<Event> {
    let mut numbers: Vec<(u64, usize, usize, usize)> = Vec::new();
    for (at, character) in folds.char_indices() {
        let Some(digit) = crate::segment::digit(character) else { continue };
        let end = at + character.len_utf8();
        match numbers.last_mut() {
            Some((value, _, to, count)) if *to == at => {
                *value = value.saturating_mul(10).saturating_add(u64::from(digit));
                (*to, *count) = (end, *count + 1);
            }
            _ => numbers.push((u64::from(digit), at, end, 1)),
        }
    }
    let mut events: Vec<Event> = Vec::new();
    let mut grouped = false;
    for (value, from, to, count) in numbers {
        let joins = count == 3
            && events
                .last()
                .is_some_and(|last| folds.get(last.to..from) == Some(" ") && (grouped || last.to - last.from <= 3 * width(folds, last.from)));
        match events.last_mut() {
            Some(Event { mean: Mean::Number(whole), to: end, .. }) if joins && *whole > 0 => {
                *whole = whole.saturating_mul(1000).saturating_add(value);
                *end = to;
                grouped = true;
            }
            _ => {
                events.push(Event { mean: Mean::Number(value), from, to });
                grouped = false;
            }
        }
    }
    events
}

fn width(folds: &str, at: usize) -> usize {
    folds.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
}

/// Numbers in Han characters, up to the hundreds of millions.
fn han_numbers(folds: &str) -> Vec<Event> {
    let mut events = Vec::new();
    let mut start = None;
    let is_han = |character: char| "〇零一二三四五六七八九十百千万億亿两".contains(character);
    for (at, character) in folds.char_indices().chain(std::iter::once((folds.len(), ' '))) {
        match (is_han(character), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                events.extend(folds.get(from..at).and_then(han).map(|value| Event { mean: Mean::Number(value), from, to: at }));
                start = None;
            }
            _ => {}
        }
    }
    events
}

fn han(text: &str) -> Option<u64> {
    let (mut whole, mut below, mut digit) = (0_u64, 0_u64, 0_u64);
    for character in text.chars().take(20) {
        let unit = match character {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' => 10_000,
            '億' | '亿' => 100_000_000,
            '两' => {
                digit = 2;
                continue;
            }
            _ => {
                digit = "〇一二三四五六七八九".chars().position(|known| known == character).or((character == '零').then_some(0))? as u64;
                continue;
            }
        };
        if unit >= 10_000 {
            whole = whole.saturating_add(below).saturating_add(digit).max(1).saturating_mul(unit);
            below = 0;
        } else {
            below = below.saturating_add(digit.max(1) * unit);
        }
        digit = 0;
    }
    Some(whole.saturating_add(below).saturating_add(digit))
}

/// Puts the number words that stand together into numbers: `five hundred thousand`, `three (3)`, `5천만`.
///
/// `scale_first` is for languages that say the thousands before how many there are.
pub(super) fn with_whole_numbers(folds: &str, events: Vec<Event>, scale_first: bool) -> Vec<Event> {
    let mut out: Vec<Event> = Vec::with_capacity(events.len());
    let mut sum = Sum::default();
    let mut numbered_to = 0;
    for event in events {
        let Mean::Number(value) = event.mean else {
            out.push(event);
            continue;
        };
        // A word inside a longer number word was said with it.
        if event.from < numbered_to {
            continue;
        }
        let in_digits = folds.get(event.from..).and_then(|rest| rest.chars().next()).is_some_and(|first| crate::segment::digit(first).is_some());
        let last = out.iter_mut().rev().find(|other| matches!(other.mean, Mean::Number(_)) && other.to == numbered_to && numbered_to > 0);
        let gap = folds.get(numbered_to..event.from).map(str::trim).unwrap_or("-");
        numbered_to = event.to;
        if let Some(last) = last
            && sum.takes(value, gap, in_digits, scale_first)
        {
            last.mean = Mean::Number(sum.value());
            last.to = event.to;
            continue;
        }
        sum = Sum { total: 0, current: value, scale: u64::MAX, in_digits };
        if value >= 1000 && !in_digits {
            sum = Sum { total: value, current: 0, scale: value, in_digits };
        }
        out.push(event);
    }
    out
}

/// A number that is being said.
#[derive(Default)]
struct Sum {
    total: u64,
    current: u64,
    scale: u64,
    in_digits: bool,
}

impl Sum {
    fn value(&self) -> u64 {
        self.total.saturating_add(self.current)
    }

    /// Whether a further word belongs to the number; if so it is added.
    fn takes(&mut self, value: u64, gap: &str, in_digits: bool, scale_first: bool) -> bool {
        let joined = matches!(gap, "and" | "et" | "y" | "e" | "en" | "و" | "i");
        if !gap.is_empty() && !joined {
            return false;
        }
        // `three (3)`, `(3) three`: said twice.
        if value == self.value() && gap.is_empty() && in_digits != self.in_digits {
            return true;
        }
        if in_digits {
            return false;
        }
        if scale_first && self.current == 0 && self.total == self.scale && value < self.scale {
            self.total = self.total.saturating_mul(value);
            return true;
        }
        if value >= 1000 {
            if value > self.scale || self.scale == u64::MAX {
                self.total = self.value().max(1).saturating_mul(value);
            } else {
                self.total = self.total.saturating_add(self.current.max(1).saturating_mul(value));
            }
            (self.current, self.scale) = (0, value);
            return true;
        }
        if value == 100 && self.current > 0 && self.current < 100 {
            self.current = self.current.saturating_mul(100);
            return true;
        }
        let room = if self.current == 0 {
            self.scale != u64::MAX
        } else {
            self.current >= 100 && value < 100 || (20..100).contains(&self.current) && self.current.is_multiple_of(10) && value < 10
        };
        if room && !self.in_digits {
            self.current = self.current.saturating_add(value);
        }
        room && !self.in_digits
    }
}

/// What the numbers measure, in their order.
pub(super) fn quantities(folds: &str, text_signs: &[Sign], events: &[Event]) -> Vec<Quantity> {
    let mut before = 0;
    let mut quantities: Vec<Quantity> = Vec::new();
    for (mut quantity, in_range) in unbounded(folds, text_signs, events) {
        if !in_range {
            quantity.bound = bound(folds, events, before, &quantity);
            if let Some(last) = quantities.last_mut()
                && last.bound.is_none()
                && last.measured.is_like(&quantity.measured)
                && quantity.from.saturating_sub(last.to) <= 20
                && is_range(events, last.to, quantity.from)
            {
                last.bound = Some(Bound::Least);
                quantity.bound = Some(Bound::Most);
            }
        }
        before = quantity.to;
        quantities.push(quantity);
    }
    quantities
}

/// The same before it is known which is a least and which a most; but those that share a unit are a range, and are said to be in one.
fn unbounded(folds: &str, text_signs: &[Sign], events: &[Event]) -> Vec<(Quantity, bool)> {
    let mut found: Vec<(Quantity, bool)> = Vec::new();
    let mut waiting: Option<&Event> = None;
    for (place, event) in events.iter().enumerate() {
        let mut first = None;
        let measured = if let Mean::Number(value) = &event.mean {
            let Some((unit, to)) = unit_of(folds, text_signs, events, place) else {
                waiting = Some(event);
                continue;
            };
            first = waiting.take().and_then(|number| with_the_unit_of_the_next(number, &unit, events, event.from));
            Some((unit(*value), to))
        } else {
            measure_in_words(folds, events, place).map(|measured| (measured, event.to))
        };
        let Some((measured, to)) = measured.filter(|_| found.last().is_none_or(|(last, _)| event.from >= last.to)) else { continue };
        let in_range = first.is_some();
        found.extend(first.map(|first| (first, true)));
        found.push((Quantity { measured, from: event.from, to, bound: in_range.then_some(Bound::Most) }, in_range));
    }
    found
}

fn unit_of(folds: &str, text_signs: &[Sign], events: &[Event], place: usize) -> Option<(Unit, usize)> {
    unit_after(folds, events, place).or_else(|| money_by(folds, text_signs, events, place)).or_else(|| time_before(folds, events, place))
}

/// `one to three years`: the first number measures what the second does.
fn with_the_unit_of_the_next(number: &Event, unit: &Unit, events: &[Event], next: usize) -> Option<Quantity> {
    let Event { mean: Mean::Number(value), from, to } = number else { return None };
    let is_near = next.checked_sub(*to).is_some_and(|gap| gap <= 24);
    (is_near && is_range(events, *to, next)).then(|| Quantity { measured: unit(*value), from: *from, to: *to, bound: Some(Bound::Least) })
}

/// What a word measures by itself.
fn measure_in_words(folds: &str, events: &[Event], place: usize) -> Option<Measured> {
    match &events.get(place)?.mean {
        Mean::Years(value) => Some(Measured::Months(value.saturating_mul(12))),
        Mean::Months(value) => Some(Measured::Months(*value)),
        // `up to a year`: a measure without a number is one of it.
        Mean::Year if follows_bound(folds, events, place) => Some(Measured::Months(12)),
        Mean::Month if follows_bound(folds, events, place) => Some(Measured::Months(1)),
        _ => None,
    }
}

type Unit = Box<dyn Fn(u64) -> Measured>;

fn unit_after(folds: &str, events: &[Event], place: usize) -> Option<(Unit, usize)> {
    let number = events.get(place)?;
    for event in events.get(place + 1..)?.iter().take(6) {
        if event.from < number.to {
            continue;
        }
        if event.from > number.to + 16 || matches!(event.mean, Mean::Number(_)) {
            return None;
        }
        let unit: Unit = match &event.mean {
            Mean::Year => Box::new(|value| Measured::Months(value.saturating_mul(12))),
            Mean::Month => Box::new(Measured::Months),
            Mean::Week => Box::new(|value| Measured::Days(value.saturating_mul(7))),
            Mean::Day => Box::new(Measured::Days),
            Mean::Money(currency) => {
                let currency = currency.clone();
                Box::new(move |value| Measured::Money(value, currency.clone()))
            }
            Mean::Rate(rate) => {
                let rate = rate.clone();
                Box::new(move |value| Measured::Rate(value, rate.clone()))
            }
            _ => continue,
        };
        // Time is named at once: `section 5 … two years` is not five years.
        let gap = folds.get(number.to..event.from).unwrap_or_default();
        let at_once = gap.trim().is_empty() || gap.chars().any(is_dense) && gap.len() <= 9;
        let is_time = matches!(event.mean, Mean::Year | Mean::Month | Mean::Week | Mean::Day);
        if is_time && !at_once {
            return None;
        }
        return Some((unit, event.to));
    }
    None
}

/// Money by a sign beside the number or a word before it.
fn money_by(folds: &str, signs: &[Sign], events: &[Event], place: usize) -> Option<(Unit, usize)> {
    let number = events.get(place)?;
    let unit = |currency: &str| -> (Unit, usize) {
        let currency = currency.to_owned();
        (Box::new(move |value| Measured::Money(value, currency.clone())), number.to)
    };
    if let Some(sign) = signs.iter().find(|sign| sign.at == number.from || sign.after && sign.at.abs_diff(number.to) <= 1) {
        return Some(unit(sign.currency));
    }
    let before = events.get(..place)?.iter().rev().find(|event| event.to <= number.from)?;
    let Mean::Money(currency) = &before.mean else { return None };
    let near = folds.get(before.to..number.from).is_some_and(|gap| gap.trim().is_empty());
    near.then(|| unit(currency))
}

/// Time by a word before the number, as some languages set it.
fn time_before(folds: &str, events: &[Event], place: usize) -> Option<(Unit, usize)> {
    let number = events.get(place)?;
    let before = events.get(..place)?.iter().rev().find(|event| event.to <= number.from)?;
    let near = folds.get(before.to..number.from).is_some_and(|gap| gap == " ");
    match before.mean {
        Mean::Year if near => Some((Box::new(|value| Measured::Months(value.saturating_mul(12))), number.to)),
        Mean::Month if near => Some((Box::new(Measured::Months), number.to)),
        _ => None,
    }
}

/// A sign of money beside a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    /// Where the number begins in the folded text; where it ends for a sign after it.
    pub(super) at: usize,
    pub(super) after: bool,
    pub(super) currency: &'static str,
}

fn follows_bound(folds: &str, events: &[Event], place: usize) -> bool {
    let Some(event) = events.get(place) else { return false };
    let before = events.get(..place).unwrap_or_default().iter().rev().find(|other| other.to <= event.from);
    let at_once = |other: &Event| folds.get(other.to..event.from).is_some_and(|gap| matches!(gap.trim(), "" | "a" | "un" | "une" | "um" | "مدة"));
    let after = events.get(place + 1..).unwrap_or_default().iter().find(|other| other.from >= event.to);
    let numbered = after.is_some_and(|other| matches!(other.mean, Mean::Number(_)) && other.from <= event.to + 1);
    !numbered && before.is_some_and(|other| matches!(other.mean, Mean::Least | Mean::Most | Mean::To) && at_once(other))
}

fn is_range(events: &[Event], from: usize, to: usize) -> bool {
    events.iter().any(|event| {
        matches!(event.mean, Mean::To | Mean::Most | Mean::LeastAfter)
            && event.from + 8 >= from
            && event.from >= from.saturating_sub(4)
            && event.to <= to
    })
}

/// What the words right before or after a quantity say about it.
fn bound(folds: &str, events: &[Event], before: usize, quantity: &Quantity) -> Option<Bound> {
    let after =
        events.iter().filter(|event| event.to > quantity.to.saturating_sub(24) && event.from >= quantity.from && event.from <= quantity.to + 8);
    for event in after {
        match event.mean {
            Mean::LeastAfter => return Some(Bound::Least),
            Mean::MostAfter => return Some(Bound::Most),
            _ => {}
        }
    }
    let reach = quantity.from.saturating_sub(48).max(before);
    let said = events.iter().rev().filter(|event| event.from >= reach && event.to <= quantity.from && folds.is_char_boundary(event.from));
    said.filter_map(|event| match event.mean {
        Mean::Least => Some(Bound::Least),
        Mean::Most => Some(Bound::Most),
        _ => None,
    })
    .next()
}

impl Measured {
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Months(_) | Self::Days(_), Self::Months(_) | Self::Days(_)) => true,
            (Self::Money(_, one), Self::Money(_, two)) | (Self::Rate(_, one), Self::Rate(_, two)) => one == two,
            _ => false,
        }
    }
}
