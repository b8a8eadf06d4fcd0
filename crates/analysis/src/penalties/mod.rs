//! The penalties that a provision threatens: prison by its least and most, life, death, fines in money and in rates, and how they go together.
//!
//! What is read is what the words say; rules elsewhere in a law (a general least, a conversion of rates) are not applied.

mod measure;
mod vocabulary;

use model::language::Language;

use crate::normalise::{folded, printed};
use measure::{Bound, Event, Measured, Quantity, Sign};
use vocabulary::Mean;

/// One penalty, as the text has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Penalty {
    /// Prison, life, death, a fine.
    pub kind: PenaltyKind,
    /// The least, where the text says one.
    pub least: Option<Amount>,
    /// The most; also a term that the text fixes.
    pub most: Option<Amount>,
    /// How it goes with the penalty before it.
    pub join: Option<Join>,
    /// Where its words begin in the text, in bytes.
    pub from: usize,
    /// Its words, as printed.
    pub words: String,
}

/// What a penalty takes away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PenaltyKind {
    /// Prison for a time.
    Imprisonment,
    /// Prison for life.
    Life,
    /// Death.
    Death,
    /// Money.
    Fine,
}

/// How much.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Amount {
    /// The number.
    pub value: u64,
    /// What it counts.
    pub unit: AmountUnit,
}

/// What the number of an amount counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AmountUnit {
    /// Months in prison; years are told in months.
    Months,
    /// Days in prison.
    Days,
    /// Money: a currency's ISO 4217 code, or its name where several States call theirs so.
    Money(String),
    /// A rate that another rule puts into money: `daily-rate`, `penalty-unit`, `minimum-wage`, `category`.
    Rate(String),
}

/// How a penalty goes with the one before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Join {
    /// One of them.
    Or,
    /// Both.
    And,
    /// One of them or both.
    Either,
}

/// Texts are read up to this length, in bytes.
const LONGEST: usize = 20_000;
/// A provision threatens few penalties; more are a table.
const MOST: usize = 24;

/// The penalties in a text in the order of its words; none where its language is not known.
#[must_use]
pub fn penalties(text: &str, language: &Language) -> Vec<Penalty> {
    let Some(vocabulary) = vocabulary::of(language) else { return Vec::new() };
    let cut = (0..=LONGEST.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0);
    let text = text.get(..cut).unwrap_or_default();
    let folds = folded(text);
    let events = measure::with_whole_numbers(&folds, measure::events(&folds, vocabulary), vocabulary.scale_first);
    let reach = Reach::of(&folds);
    let quantities = measure::quantities(&folds, &signs(text), &events);
    let mut threats = threats(&folds, &events, &quantities, reach);
    threats.sort_by_key(|threat| threat.from);
    threats.truncate(MOST);
    let places: Vec<(usize, usize)> = threats.iter().map(|threat| (threat.from, threat.to)).collect();
    let words = printed(text, &places);
    let joins: Vec<Option<Join>> = (0..threats.len()).map(|place| join(&events, &threats, place, reach)).collect();
    let whole = threats.into_iter().zip(joins).zip(words);
    whole.map(|((threat, join), (from, words))| Penalty { kind: threat.kind, least: threat.least, most: threat.most, join, from, words }).collect()
}

/// How far words that belong together may stand apart, in bytes of folded text.
#[derive(Clone, Copy)]
struct Reach(usize);

impl Reach {
    fn of(folds: &str) -> Self {
        let characters = folds.chars().take(400).count().max(1);
        let bytes: usize = folds.chars().take(400).map(char::len_utf8).sum();
        Self(150 * bytes / characters)
    }
}

/// A penalty that is being put together.
struct Threat {
    kind: PenaltyKind,
    least: Option<Amount>,
    most: Option<Amount>,
    from: usize,
    to: usize,
    /// The word for its kind.
    word: usize,
}

impl Threat {
    /// Whether the least is not above the most: `an offence punishable with at least seven years … a warrant for thirty days` threatens nothing.
    fn is_possible(&self) -> bool {
        let (Some(least), Some(most)) = (&self.least, &self.most) else { return true };
        match (&least.unit, &most.unit) {
            (AmountUnit::Months, AmountUnit::Days) => least.value.saturating_mul(30) <= most.value,
            (AmountUnit::Days, AmountUnit::Months) => least.value <= most.value.saturating_mul(31),
            (one, other) => one != other || least.value <= most.value,
        }
    }
}

fn threats(folds: &str, events: &[Event], quantities: &[Quantity], reach: Reach) -> Vec<Threat> {
    let mut threats: Vec<Threat> = Vec::new();
    for event in events {
        let kind = match event.mean {
            Mean::Life => PenaltyKind::Life,
            Mean::Death => PenaltyKind::Death,
            _ => continue,
        };
        if threats.last().is_none_or(|last| last.kind != kind || event.from > last.to + 40) {
            threats.push(Threat { kind, least: None, most: None, from: event.from, to: event.to, word: event.from });
        }
    }
    for quantity in quantities {
        let is_time = matches!(quantity.measured, Measured::Months(_) | Measured::Days(_));
        if let Some((word, days)) = fine_in_days(events, quantity) {
            add(&mut threats, PenaltyKind::Fine, word, &Quantity { measured: Measured::Rate(days, "daily-rate".to_owned()), ..quantity.clone() });
            continue;
        }
        let Some(word) = kind_of(folds, events, quantity, is_time, reach) else { continue };
        // What is measured may be a fine or a punishment of another sort.
        let kind = match word.mean {
            Mean::Prison if is_time => PenaltyKind::Imprisonment,
            Mean::Fine if !is_time => PenaltyKind::Fine,
            _ => continue,
        };
        add(&mut threats, kind, word, quantity);
    }
    for event in events.iter().filter(|event| event.mean == Mean::Fine) {
        let has_amount =
            threats.iter().any(|threat| threat.kind == PenaltyKind::Fine && threat.from <= event.to + reach.0 && event.from <= threat.to + reach.0);
        if !has_amount && threats.iter().any(|threat| threat.kind != PenaltyKind::Fine && threat.to.abs_diff(event.from) <= reach.0 * 2) {
            threats.push(Threat { kind: PenaltyKind::Fine, least: None, most: None, from: event.from, to: event.to, word: event.from });
        }
    }
    threats.retain(Threat::is_possible);
    threats
}

/// `a fine of up to 120 days`: so many daily rates.
fn fine_in_days<'e>(events: &'e [Event], quantity: &Quantity) -> Option<(&'e Event, u64)> {
    let Measured::Days(days) = quantity.measured else { return None };
    let before =
        events.iter().rev().filter(|event| event.to <= quantity.from).find(|event| matches!(event.mean, Mean::Prison | Mean::Other | Mean::Fine))?;
    (before.mean == Mean::Fine && quantity.from - before.to <= 24).then_some((before, days))
}

/// The word that says what a quantity is of: right after it, or the last one before it.
fn kind_of<'e>(folds: &str, events: &'e [Event], quantity: &Quantity, is_time: bool, reach: Reach) -> Option<&'e Event> {
    let is_kind = |event: &&Event| match event.mean {
        Mean::Prison | Mean::Other => is_time,
        Mean::Fine => !is_time,
        _ => false,
    };
    // The word for daily rates may be the word for the fine.
    let since = if matches!(quantity.measured, Measured::Rate(..)) { quantity.from } else { quantity.to };
    let after = events.iter().filter(|event| event.from >= since).find(|event| matches!(event.mean, Mean::Prison | Mean::Other | Mean::Fine));
    let after = after.filter(is_kind).filter(|event| {
        let parted = events.iter().any(|other| matches!(other.mean, Mean::Or) && other.from >= quantity.to && other.to <= event.from);
        event.from.saturating_sub(quantity.to) <= reach.0 / 6 && !parted
    });
    let before = events.iter().rev().filter(|event| event.to <= quantity.from && quantity.from - event.to <= reach.0);
    let before = before.filter(|event| matches!(event.mean, Mean::Prison | Mean::Other | Mean::Fine)).find(|event| is_kind(event) || is_time);
    // Between two words the one that is written at the number's own side of the language wins: the text between is shorter.
    match (before.filter(is_kind), after) {
        (Some(before), Some(after)) => {
            let near_before = folds.get(before.to..quantity.from).map_or(usize::MAX, str::len);
            let glued = folds.get(quantity.to..after.from).map_or(0, |gap| gap.trim().chars().count());
            Some(if glued <= 4 || near_before > reach.0 / 2 { after } else { before })
        }
        (before, after) => before.or(after),
    }
}

/// Adds a quantity to the penalty of its word.
fn add(threats: &mut Vec<Threat>, kind: PenaltyKind, word: &Event, quantity: &Quantity) {
    let amount = Some(Amount::of(&quantity.measured));
    let (from, to) = (word.from.min(quantity.from), word.to.max(quantity.to));
    let known = threats.iter_mut().rev().find(|threat| threat.kind == kind && threat.word == word.from);
    if let Some(threat) = known {
        let free = match quantity.bound {
            Some(Bound::Least) => threat.least.is_none(),
            _ => threat.most.is_none(),
        };
        if free {
            *(if quantity.bound == Some(Bound::Least) { &mut threat.least } else { &mut threat.most }) = amount;
            (threat.from, threat.to) = (threat.from.min(from), threat.to.max(to));
        }
        return;
    }
    let (least, most) = if quantity.bound == Some(Bound::Least) { (amount, None) } else { (None, amount) };
    threats.push(Threat { kind, least, most, from, to, word: word.from });
}

impl Amount {
    fn of(measured: &Measured) -> Self {
        let (value, unit) = match measured.clone() {
            Measured::Months(value) => (value, AmountUnit::Months),
            Measured::Days(value) => (value, AmountUnit::Days),
            Measured::Money(value, currency) => (value, AmountUnit::Money(currency)),
            Measured::Rate(value, rate) => (value, AmountUnit::Rate(rate)),
        };
        Self { value, unit }
    }
}

/// How a penalty goes with the one before it: by the words between them, and by `or both` after them.
fn join(events: &[Event], threats: &[Threat], place: usize, reach: Reach) -> Option<Join> {
    let threat = threats.get(place)?;
    let before = threats.get(place.checked_sub(1)?)?;
    if threat.from > before.to + reach.0 {
        return None;
    }
    let until = threats.get(place + 1).map_or(threat.to + reach.0 / 2, |next| next.from);
    if events.iter().any(|event| event.mean == Mean::Both && event.from >= before.from && event.from <= until.min(threat.to + reach.0 / 2)) {
        return Some(Join::Either);
    }
    let between = |mean: &Mean| {
        events.iter().any(|event| event.mean == *mean && event.from + 1 >= before.to.min(threat.from) && event.to <= threat.word.max(threat.from) + 1)
    };
    Some(if between(&Mean::Or) { Join::Or } else { Join::And })
}

/// Signs of money beside numbers.
fn signs(text: &str) -> Vec<Sign> {
    let mut signs = Vec::new();
    if !text.contains(['$', '€', '£', '¥', '₹', '₦', '฿', '₫', '₩']) {
        return signs;
    }
    let (mut folds, mut sign, mut in_number) = (String::new(), None, false);
    for character in text.chars() {
        let at = folds.len();
        crate::normalise::fold_into(character.encode_utf8(&mut [0; 4]), &mut folds);
        if let Some(currency) = currency_of(character) {
            if in_number {
                signs.push(Sign { at, after: true, currency });
            }
            sign = Some(currency);
        } else if character.is_ascii_digit() {
            signs.extend(sign.take().map(|currency| Sign { at, after: false, currency }));
            in_number = true;
        } else if !character.is_whitespace() {
            (sign, in_number) = (None, matches!(character, '.' | ',') && in_number);
        }
    }
    signs
}

/// A currency by its sign; several States call theirs dollar or pound.
fn currency_of(sign: char) -> Option<&'static str> {
    Some(match sign {
        '$' => "dollar",
        '€' => "EUR",
        '£' => "pound",
        '¥' => "yen-yuan",
        '₹' => "INR",
        '₦' => "NGN",
        '฿' => "THB",
        '₫' => "VND",
        '₩' => "KRW",
        _ => return None,
    })
}
