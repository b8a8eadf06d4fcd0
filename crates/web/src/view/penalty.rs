//! Penalties in words: how long, how much, how they go together, and what other States threaten for the same.

use actions::analyse::ranges::Range;
use actions::analyse::{AmountLine, PenaltyLine};
use locale::Arg;

use super::words::Words;

/// A penalty as a phrase: `or a fine of up to 500 EUR`.
pub(crate) fn sentence(words: Words, penalty: &PenaltyLine) -> String {
    let name = match penalty.kind {
        "imprisonment" => bounded(words, "prison", penalty),
        "fine" => bounded(words, "fine", penalty),
        other => words.t(&format!("penalty-{other}")),
    };
    match penalty.join {
        Some(join) => words.named(&format!("penalty-{join}"), &name),
        None => name,
    }
}

fn bounded(words: Words, kind: &str, penalty: &PenaltyLine) -> String {
    let amount = |amount: &AmountLine| amount_in_words(words, amount);
    match (penalty.least.as_ref().map(amount), penalty.most.as_ref().map(amount)) {
        (Some(least), Some(most)) => {
            words.with(&format!("penalty-{kind}-from-to"), &[("least", Arg::from(least.as_str())), ("most", Arg::from(most.as_str()))])
        }
        (Some(least), None) => words.named(&format!("penalty-{kind}-from"), &least),
        (None, Some(most)) => words.named(&format!("penalty-{kind}-to"), &most),
        (None, None) => words.t(&format!("penalty-{kind}")),
    }
}

fn amount_in_words(words: Words, amount: &AmountLine) -> String {
    match amount.unit.as_str() {
        "months" => term(words, Some(amount.value)),
        "days" => words.n("term-days", amount.value),
        rate if locale::has(&format!("rate-{rate}")) => words.n(&format!("rate-{rate}"), amount.value),
        money => format!("{} {money}", words.number(amount.value)),
    }
}

/// A term in years where it is whole ones, else in months; nothing is life.
fn term(words: Words, months: Option<u64>) -> String {
    match months {
        None => words.t("penalty-life"),
        Some(months) if months >= 12 && months % 12 == 0 => words.n("term-years", months / 12),
        Some(months) => words.n("term-months", months),
    }
}

/// The longest terms of other States in a sentence, and where these States are.
pub(crate) fn range(words: Words, range: &Range) -> String {
    let place = range.region.as_deref().map_or_else(|| words.t("range-everywhere"), |region| words.region(region));
    let states = words.n("matrix-total", range.states.len() as u64);
    let [least, median, most] = [Some(range.least), Some(range.median), range.most].map(|months| term(words, months));
    let values = [("place", &place), ("states", &states), ("least", &least), ("median", &median), ("most", &most)];
    let values: Vec<(&str, Arg<'_>)> = values.into_iter().map(|(name, value)| (name, Arg::from(value.as_str()))).collect();
    words.with("range-longest", &values)
}
