//! Penalties in words: terms in years, months and days, fines with their currency or their unit, how they go together, and what other
//! States threaten for the same.

use actions::analyse::ranges;
use actions::analyse::{AmountLine, PenaltyLine, penalty_line};
use actions::comparison::terms::{Range, Term};
use analysis::penalties::{Penalty, PenaltyKind};
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
    match said(words, penalty) {
        (Some(least), Some(most)) => {
            words.with(&format!("penalty-{kind}-from-to"), &[("least", Arg::from(least.as_str())), ("most", Arg::from(most.as_str()))])
        }
        (Some(least), None) => words.named(&format!("penalty-{kind}-from"), &least),
        (None, Some(most)) => words.named(&format!("penalty-{kind}-to"), &most),
        (None, None) => words.t(&format!("penalty-{kind}")),
    }
}

/// The least and the most of a penalty, where they are said.
fn said(words: Words, penalty: &PenaltyLine) -> (Option<String>, Option<String>) {
    let said = |bound: &Option<AmountLine>| bound.as_ref().map(|bound| amount(words, bound));
    (said(&penalty.least), said(&penalty.most))
}

/// A term, or a sum with its currency or unit; a unit that the catalogue of words does not know is shown as it is.
fn amount(words: Words, amount: &AmountLine) -> String {
    match amount.unit.as_str() {
        "months" => term(words, Term::Months(amount.value)),
        "days" => term(words, Term::Days(amount.value)),
        rate if locale::has(&format!("rate-{rate}")) => words.n(&format!("rate-{rate}"), amount.value),
        unit => {
            let named = ["money", "unit"].into_iter().map(|sort| format!("{sort}-{unit}")).find(|key| locale::has(key));
            let unit = named.map_or_else(|| unit.to_owned(), |key| words.t(&key));
            format!("{} {unit}", words.number(amount.value))
        }
    }
}

/// A term in years and months, or in days.
pub(crate) fn term(words: Words, term: Term) -> String {
    match term {
        Term::Life => words.t("penalties-life"),
        Term::Death => words.t("penalties-death"),
        Term::Days(days) => words.n("term-days", days),
        Term::Months(months) => match (months / 12, months % 12) {
            (0, months) => words.n("term-months", months),
            (years, 0) => words.n("term-years", years),
            (years, months) => {
                let (years, months) = (words.n("term-years", years), words.n("term-months", months));
                words.with("term-and", &[("one", Arg::from(years.as_str())), ("other", Arg::from(months.as_str()))])
            }
        },
    }
}

/// The least and the most of a range; a dash where none is said.
pub(crate) fn bounds(words: Words, range: Range) -> (String, String) {
    let said = |bound: Option<Term>| bound.map_or_else(|| words.t("penalties-not-said"), |bound| term(words, bound));
    (said(range.least), said(range.most))
}

/// The fines among penalties, each once.
pub(crate) fn fines(words: Words, penalties: &[&Penalty]) -> Vec<String> {
    let mut fines: Vec<String> = Vec::new();
    for penalty in penalties.iter().filter(|penalty| penalty.kind == PenaltyKind::Fine) {
        let fine = match said(words, &penalty_line(penalty)) {
            (Some(least), Some(most)) => words.with("fine-range", &[("least", Arg::from(least.as_str())), ("most", Arg::from(most.as_str()))]),
            (None, Some(most)) => words.named("fine-up-to", &most),
            (Some(least), None) => words.named("fine-from", &least),
            (None, None) => words.t("fine-open"),
        };
        if !fines.contains(&fine) {
            fines.push(fine);
        }
    }
    // An amount says more than that there is a fine.
    if fines.len() > 1 {
        fines.retain(|fine| *fine != words.t("fine-open"));
    }
    fines
}

/// The longest terms of other States in a sentence, and where these States are.
pub(crate) fn range(words: Words, range: &ranges::Range) -> String {
    let place = range.region.as_deref().map_or_else(|| words.t("range-everywhere"), |region| words.region(region));
    let states = words.n("matrix-total", range.states.len() as u64);
    let [least, median, most] =
        [Some(range.least), Some(range.median), range.most].map(|months| term(words, months.map_or(Term::Life, Term::Months)));
    let values = [("place", &place), ("states", &states), ("least", &least), ("median", &median), ("most", &most)];
    let values: Vec<(&str, Arg<'_>)> = values.into_iter().map(|(name, value)| (name, Arg::from(value.as_str()))).collect();
    words.with("range-longest", &values)
}
