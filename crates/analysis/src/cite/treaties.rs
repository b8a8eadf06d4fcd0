//! Treaties by name or by the number of their series: `Convention on Cybercrime`, `ETS No. 185`, `联合国打击网络犯罪公约`.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use regex::Regex;

use super::citation::Work;
use super::codes::stands_alone;
use super::finder::Mention;

/// The table, with a finder over all names.
struct Treaties {
    finder: AhoCorasick,
    /// Key, name for readers and whether case matters, for each name.
    names: Vec<(&'static str, &'static str, bool)>,
}

static TREATIES: LazyLock<Option<Treaties>> = LazyLock::new(|| {
    let mut patterns: Vec<String> = Vec::new();
    let mut names = Vec::new();
    for line in include_str!("tables/treaties.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (Some(key), Some(label)) = (columns.next(), columns.next()) else { continue };
        for name in std::iter::once(label).chain(columns.next().unwrap_or_default().split('|')).filter(|name| !name.is_empty()) {
            let letters_only = name.chars().all(|character| character.is_ascii_uppercase());
            for form in [name.to_owned(), name.replace('\'', "’")] {
                if !patterns.contains(&form) {
                    patterns.push(form);
                    names.push((key, label, letters_only));
                }
            }
        }
    }
    let kind = Some(AhoCorasickKind::DFA);
    let finder = AhoCorasick::builder().kind(kind).match_kind(MatchKind::LeftmostLongest).ascii_case_insensitive(true).build(&patterns).ok()?;
    Some(Treaties { finder, names })
});

static SERIES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)(?P<series>C?ETS|CETS/STCE|STCE|STE|SEV)\s*(?:No\.?|n[°o]\.?|Nr\.?|núm\.)?\s*(?P<number>\d{1,3})(?-u:\b)").ok()
});

/// The treaties that a passage names.
pub(crate) fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    if let Some(treaties) = TREATIES.as_ref() {
        for hit in treaties.finder.find_iter(text) {
            let Some((key, label, exact)) = treaties.names.get(hit.pattern().as_usize()) else { continue };
            let printed = text.get(hit.start()..hit.end()).unwrap_or_default();
            let in_case = !exact || printed.chars().all(|character| character.is_ascii_uppercase());
            if in_case && stands_alone(text, hit.start(), hit.end()) {
                found.push(Mention { start: hit.start(), end: hit.end(), work: Work::treaty(key, *label) });
            }
        }
    }
    for captures in SERIES.iter().flat_map(|pattern| pattern.captures_iter(text)) {
        let (Some(whole), Some(number)) = (captures.get(0), captures.name("number").and_then(|number| number.as_str().parse::<u32>().ok())) else {
            continue;
        };
        found.push(Mention { start: whole.start(), end: whole.end(), work: by_number(number) });
    }
    found
}

/// A treaty of the Council of Europe: from number 194 on the series is called CETS.
pub(crate) fn by_number(number: u32) -> Work {
    let series = if number < 194 { "ets" } else { "cets" };
    Work::treaty(&format!("{series}-{number}"), format!("{} No. {number}", series.to_uppercase()))
}
