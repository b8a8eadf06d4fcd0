//! The wording of offences and powers, as lawyers keep it in `catalogue/wording`: files of ideas with their terms, and rules that tie ideas
//! to topics.

use crate::terms::lines;

/// The rules for all languages.
pub(crate) const RULES: &str = include_str!("../../../../catalogue/wording/rules.txt");

/// The terms of each language that is known, by its primary subtag.
pub(crate) const TERMS: &[(&str, &str)] = &[
    ("ar", include_str!("../../../../catalogue/wording/ar.txt")),
    ("de", include_str!("../../../../catalogue/wording/de.txt")),
    ("en", include_str!("../../../../catalogue/wording/en.txt")),
    ("es", include_str!("../../../../catalogue/wording/es.txt")),
    ("fr", include_str!("../../../../catalogue/wording/fr.txt")),
    ("id", include_str!("../../../../catalogue/wording/id.txt")),
    ("it", include_str!("../../../../catalogue/wording/it.txt")),
    ("ja", include_str!("../../../../catalogue/wording/ja.txt")),
    ("km", include_str!("../../../../catalogue/wording/km.txt")),
    ("ko", include_str!("../../../../catalogue/wording/ko.txt")),
    ("ms", include_str!("../../../../catalogue/wording/ms.txt")),
    ("nl", include_str!("../../../../catalogue/wording/nl.txt")),
    ("pl", include_str!("../../../../catalogue/wording/pl.txt")),
    ("pt", include_str!("../../../../catalogue/wording/pt.txt")),
    ("ru", include_str!("../../../../catalogue/wording/ru.txt")),
    ("rw", include_str!("../../../../catalogue/wording/rw.txt")),
    ("sw", include_str!("../../../../catalogue/wording/sw.txt")),
    ("th", include_str!("../../../../catalogue/wording/th.txt")),
    ("uk", include_str!("../../../../catalogue/wording/uk.txt")),
    ("uz", include_str!("../../../../catalogue/wording/uz.txt")),
    ("vi", include_str!("../../../../catalogue/wording/vi.txt")),
    ("zh", include_str!("../../../../catalogue/wording/zh.txt")),
];

/// What a rule asks of the provision around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Section {
    /// That it punishes or forbids.
    Offences,
    /// The same; but it tells what an offence is done to rather than which it is.
    Aggravations,
    /// Nothing.
    Others,
    /// Nothing; and it says nothing against an offence beside it.
    Liability,
    /// What a law defines and what limits its powers: no topics, but what the analysis of a draft asks.
    Marks,
}

impl Section {
    /// Whether its rules are about conduct that is punished.
    pub(crate) fn is_offence(self) -> bool {
        matches!(self, Self::Offences | Self::Aggravations)
    }
}

/// A rule as written: all of the ideas near each other, none of those that stand against it.
#[derive(Debug)]
pub(crate) struct WrittenRule<'t> {
    pub(crate) section: Section,
    pub(crate) weight: f32,
    pub(crate) topic: &'t str,
    /// Each part is met by any one of its ideas.
    pub(crate) parts: Vec<Vec<&'t str>>,
    pub(crate) without: Vec<&'t str>,
}

/// Reads `weight topic = idea + idea/idea - idea` lines under `[section]` lines.
pub(crate) fn rules(text: &str) -> Vec<WrittenRule<'_>> {
    let mut section = Section::Others;
    let mut rules = Vec::new();
    for line in lines(text) {
        if let Some(name) = line.strip_prefix('[') {
            section = match name.trim_end_matches(']') {
                "offences" => Section::Offences,
                "aggravations" => Section::Aggravations,
                "liability" => Section::Liability,
                "terms" | "safeguards" => Section::Marks,
                _ => Section::Others,
            };
        } else if let Some(rule) = rule(line, section) {
            rules.push(rule);
        }
    }
    rules
}

fn rule(line: &str, section: Section) -> Option<WrittenRule<'_>> {
    let (head, ideas) = line.split_once('=')?;
    let (weight, topic) = match head.trim().split_once(' ') {
        Some((weight, topic)) => (weight.parse().ok()?, topic.trim()),
        None => (1.0, head.trim()),
    };
    let mut against = ideas.split(" - ");
    let parts = against.next()?.split('+').map(|part| part.split('/').map(str::trim).collect()).collect();
    Some(WrittenRule { section, weight, topic, parts, without: against.map(str::trim).collect() })
}
