//! Codes and acts that a State cites by a name or a few letters: `StGB`, `code pénal`, `УК РФ`, `k.k.`, `KUHP`.

use std::collections::HashMap;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::citation::Work;
use super::finder::{Mention, Reading};

/// The names of one State in one language.
struct Names {
    finder: AhoCorasick,
    /// The one form, for each name.
    names: Vec<&'static str>,
    country: &'static str,
}

type Table = HashMap<(&'static str, &'static str), Vec<(&'static str, &'static str)>>;

/// The State meant by a text in a language that does not say of which State it is; the first of the table.
static BY_LANGUAGE: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let mut first = HashMap::new();
    for (country, language, ..) in rows() {
        first.entry(language).or_insert(country);
    }
    first
});

static NAMES: LazyLock<HashMap<(&'static str, &'static str), Names>> = LazyLock::new(|| {
    let mut table: Table = HashMap::new();
    for (country, language, name, others) in rows() {
        let written = table.entry((country, language)).or_default();
        written.push((name, name));
        written.extend(others.split('|').filter(|other| !other.is_empty()).map(|other| (other, name)));
    }
    table.into_iter().filter_map(|((country, language), written)| Some(((country, language), names(country, &written)?))).collect()
});

fn names(country: &'static str, written: &[(&'static str, &'static str)]) -> Option<Names> {
    // French and Spanish write `code` as they like; a name in both cases is two.
    let mut patterns: Vec<String> = Vec::new();
    let mut names = Vec::new();
    for (printed, name) in written {
        for form in forms(printed) {
            patterns.push(form);
            names.push(*name);
        }
    }
    let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&patterns).ok()?;
    Some(Names { finder, names, country })
}

/// A name with a small and a capital first letter, and with either apostrophe; abbreviations as they are.
fn forms(printed: &str) -> Vec<String> {
    let is_name = printed.chars().nth(1).is_some_and(char::is_lowercase) && printed.chars().count() > 5;
    let mut forms = vec![printed.to_owned()];
    if is_name {
        let mut letters = printed.chars();
        if let Some(first) = letters.next() {
            forms.push(first.to_lowercase().chain(letters.clone()).collect());
            forms.push(first.to_uppercase().chain(letters).collect());
        }
        forms.push(printed.to_uppercase());
    }
    let curly: Vec<String> = forms.iter().filter(|form| form.contains('\'')).map(|form| form.replace('\'', "’")).collect();
    forms.extend(curly);
    forms.sort();
    forms.dedup();
    forms
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static str)> {
    include_str!("tables/codes.tsv").lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?, columns.next()?, columns.next().unwrap_or_default()))
    })
}

/// The codes that a passage names.
pub(crate) fn mentions(text: &str, reading: &Reading) -> Vec<Mention> {
    let language = reading.language.as_str();
    let country = if reading.country.is_empty() { BY_LANGUAGE.get(language).copied().unwrap_or_default() } else { reading.country.as_str() };
    let Some(names) = NAMES.get(&(country, language)) else { return Vec::new() };
    let mut found = Vec::new();
    for hit in names.finder.find_iter(text) {
        let Some(name) = names.names.get(hit.pattern().as_usize()) else { continue };
        if stands_alone(text, hit.start(), hit.end()) {
            found.push(Mention { start: hit.start(), end: hit.end(), work: Work::law(names.country, name, *name) });
        }
    }
    found
}

/// Whether no letter or figure touches the place; where words are not parted by spaces, any place stands alone.
pub(crate) fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let joins = |character: char| character.is_alphanumeric() && !crate::normalise::is_dense(character);
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    let inner = text.get(start..end).unwrap_or_default();
    let touches = before.is_some_and(joins) && inner.starts_with(joins) || after.is_some_and(joins) && inner.ends_with(joins);
    !touches
}
