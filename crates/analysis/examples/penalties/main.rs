//! Counts the labelled offence provisions of a corpus that give a penalty, by country:
//! `cargo run --release -p analysis --example penalties -- ../shared/data/corpus/MANIFEST.jsonl`. With `--list` it prints each.
#![expect(clippy::print_stdout, reason = "a table is what this is for")]

#[expect(dead_code, reason = "the measure of topics asks more of the corpus")]
#[path = "../topics/corpus.rs"]
mod corpus;
#[path = "../../tests/it/numbers.rs"]
mod numbers;

use std::collections::BTreeMap;

use analysis::penalties::{Amount, AmountUnit, Penalty, penalties};

/// The subjects that are offences; provisions under the others threaten nothing of themselves.
const OFFENCES: &[&str] = &[
    "illegal_access",
    "illegal_interception",
    "data_interference",
    "system_interference",
    "misuse_of_devices",
    "computer_forgery",
    "computer_fraud",
    "csam",
    "copyright",
    "identity",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (flags, paths): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let manifest = paths.first().map_or("../shared/data/corpus/MANIFEST.jsonl", String::as_str);
    let mut counts: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for file in corpus::files(std::path::Path::new(manifest))? {
        if file.path.starts_with("treaty/") {
            continue;
        }
        let country = file.path.split('/').nth(1).unwrap_or_default();
        for unit in file.units.iter().filter(|unit| file.is_itself(unit)) {
            if !file.subjects_of(&unit.num).iter().any(|subject| OFFENCES.contains(subject)) {
                continue;
            }
            let found = penalties(&unit.text, &file.language);
            let count = counts.entry(format!("{country} {}", file.language.primary())).or_default();
            count.1 += 1;
            count.0 += u32::from(!found.is_empty());
            if flags.iter().any(|flag| flag == "--list") {
                println!("{} {} {}", file.path, unit.num, found.iter().map(shown).collect::<Vec<_>>().join("; "));
            }
        }
    }
    let (with, of) = counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    println!("| country, language | with a penalty | labelled offence provisions |\n|---|---|---|");
    counts.iter().for_each(|(name, (with, of))| println!("| {name} | {with} | {of} |"));
    println!("| all | {with} | {of} |");
    Ok(())
}

fn shown(penalty: &Penalty) -> String {
    let amount = |amount: &Option<Amount>| match amount {
        None => "?".to_owned(),
        Some(Amount { value, unit: AmountUnit::Months }) => format!("{value} months"),
        Some(Amount { value, unit: AmountUnit::Days }) => format!("{value} days"),
        Some(Amount { value, unit: AmountUnit::Money(unit) | AmountUnit::Rate(unit) }) => format!("{value} {unit}"),
    };
    let join = penalty.join.map_or(String::new(), |join| format!("{join:?} "));
    format!("{join}{:?} {} to {} [{}]", penalty.kind, amount(&penalty.least), amount(&penalty.most), penalty.words)
}
