//! The files of wording that lawyers keep: their form, and that rules and files name the same ideas.

use std::collections::BTreeSet;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../catalogue/wording")
}

fn files(folder: &std::path::Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.path().extension().is_some_and(|end| end == "txt"));
    let read = |entry: std::fs::DirEntry| (entry.file_name().to_string_lossy().into_owned(), std::fs::read_to_string(entry.path()).unwrap());
    entries.map(read).filter(|(name, _)| name != "rules.txt").collect()
}

/// The ideas that rules ask for, without those that are the keys of topics.
fn asked() -> BTreeSet<String> {
    let rules = std::fs::read_to_string(folder().join("rules.txt")).unwrap();
    let right = rules.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('=')).map(|(_, ideas)| ideas.to_owned());
    right.flat_map(|ideas| ideas.replace(" - ", "+").split(['+', '/']).map(|idea| idea.trim().to_owned()).collect::<Vec<_>>()).collect()
}

#[test]
fn every_line_is_an_idea_with_terms() {
    for (name, text) in files(&folder()).into_iter().chain(files(&folder().join("penalties"))).chain(files(&folder().join("elements"))) {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
        for (number, line) in lines {
            let (idea, terms) = line.split_once(':').unwrap_or_else(|| panic!("{name}:{} has no colon", number + 1));
            assert!(
                idea.chars().all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-'),
                "{name}:{} {idea}",
                number + 1
            );
            assert!(terms.split('|').any(|term| !term.trim().is_empty()), "{name}:{} has no term", number + 1);
        }
    }
}

#[test]
fn every_idea_of_the_rules_has_terms_in_the_working_languages() {
    let texts = files(&folder());
    for language in ["en", "fr", "es", "ar", "zh", "ru"] {
        let (_, text) = texts.iter().find(|(name, _)| *name == format!("{language}.txt")).unwrap();
        let known: BTreeSet<&str> = text.lines().filter_map(|line| line.split_once(':')).map(|(idea, _)| idea).collect();
        let core = [
            "system",
            "edata",
            "access",
            "without",
            "intercept",
            "damage",
            "hinder",
            "trade",
            "forge",
            "fraud",
            "child",
            "porn",
            "copyright",
            "punish",
            "means",
            "judicial",
        ];
        let missing: Vec<&&str> = core.iter().filter(|idea| !known.contains(**idea)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn no_file_has_an_idea_that_no_rule_asks_for() {
    let mut asked = asked();
    asked.extend(["punish", "forbid", "offence", "aggravated"].map(str::to_owned));
    for (name, text) in files(&folder()) {
        let ideas = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':')).map(|(idea, _)| idea.to_owned());
        let idle: Vec<String> = ideas.filter(|idea| !asked.contains(idea)).collect();
        assert!(idle.is_empty(), "{name}: {idle:?}");
    }
}
