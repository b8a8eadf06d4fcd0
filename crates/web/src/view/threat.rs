//! Penalties in the words of a reader's language: terms in years, months and days, fines with their currency or their unit.

use actions::comparison::terms::{Range, Term};
use analysis::penalties::{Amount, AmountUnit, Penalty, PenaltyKind};
use locale::Arg;

use super::words::Words;

/// A term in years and months, or in days.
pub(crate) fn term(words: Words, term: Term) -> String {
    match term {
        Term::Life => words.t("penalties-life"),
        Term::Death => words.t("penalties-death"),
        Term::Days(days) => words.n("threat-days", days),
        Term::Months(months) => match (months / 12, months % 12) {
            (0, months) => words.n("threat-months", months),
            (years, 0) => words.n("threat-years", years),
            (years, months) => {
                let (years, months) = (words.n("threat-years", years), words.n("threat-months", months));
                words.with("threat-and", &[("one", Arg::from(years.as_str())), ("other", Arg::from(months.as_str()))])
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
        let said = |amount: &Option<Amount>| amount.as_ref().map(|amount| self::amount(words, amount));
        let fine = match (said(&penalty.least), said(&penalty.most)) {
            (Some(least), Some(most)) => words.with("threat-range", &[("least", Arg::from(least.as_str())), ("most", Arg::from(most.as_str()))]),
            (None, Some(most)) => words.named("threat-up-to", &most),
            (Some(least), None) => words.named("threat-from", &least),
            (None, None) => words.t("threat-fine-open"),
        };
        if !fines.contains(&fine) {
            fines.push(fine);
        }
    }
    // An amount says more than that there is a fine.
    if fines.len() > 1 {
        fines.retain(|fine| *fine != words.t("threat-fine-open"));
    }
    fines
}

fn amount(words: Words, amount: &Amount) -> String {
    let unit = match &amount.unit {
        AmountUnit::Months => return words.n("threat-months", amount.value),
        AmountUnit::Days => return words.n("threat-days", amount.value),
        AmountUnit::Money(name) => named_unit(words, "money", name),
        AmountUnit::Rate(name) => named_unit(words, "unit", name),
    };
    format!("{} {unit}", words.number(amount.value))
}

/// A currency by its code, or a unit by its name; one that the catalogue of words does not know is shown as it is.
fn named_unit(words: Words, sort: &str, name: &str) -> String {
    let key = format!("{sort}-{name}");
    if locale::has(&key) { words.t(&key) } else { name.to_owned() }
}
