//! Acts by their titles in French, as Canada cites them: `la Loi sur la preuve au Canada`.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::Work;
use super::finder::{Mention, Reading};

static FIRST_WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\bLoi (?:sur|de mise|de l[’']|des|concernant|réglementant|visant|relative|favorisant|instituant|électorale|d[’']|fédérale|canadienne|référendaire)").ok()
});

/// Words with which the sentence goes on after a title.
#[rustfmt::skip]
const AFTER: &[&str] = &[
    "est", "sont", "ne", "peut", "peuvent", "qui", "que", "dont", "ou", "dans", "par", "si", "lorsque", "avec", "soit", "lui", "ni", "comme", "doit", "prévoit", "prévu", "prévue", "et/ou",
    "a", "ont", "à", "entre", "définit", "régit", "modifie", "édictée", "ainsi", "mais", "car", "sous", "sauf", "il", "elle", "ils", "afin", "avant", "après", "depuis", "s’applique",
    "s'applique", "s’appliquent", "n’est", "n'est", "n’a", "puisse", "soient", "ait", "étaient", "était", "fait", "avait", "serait", "être",
];

/// Words after which a title goes on behind `et`.
const GOES_ON: &[&str] = &["le", "la", "les", "des", "du", "de", "autres", "l’", "d’", "l'", "d'"];

/// Words that a title may have.
const MOST_WORDS: usize = 22;

/// The acts that a passage names by a title.
pub(crate) fn mentions(text: &str, reading: &Reading) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let pattern = FIRST_WORDS.as_ref().filter(|_| reading.country == "CAN");
    for first in pattern.iter().flat_map(|pattern| pattern.find_iter(text)) {
        if found.last().is_some_and(|last| first.start() < last.end) {
            continue;
        }
        let end = title_end(text, first.end());
        if let Some(title) = text.get(first.start()..end).filter(|title| title.split(' ').count() > 2 || title.contains(['’', '\''])) {
            let label = title.split_whitespace().collect::<Vec<_>>().join(" ");
            found.push(Mention { start: first.start(), end, work: Work::law(&reading.country, &label, label.clone()) });
        }
    }
    found
}

/// Walks on over the words of a title: to a mark, or to a word with which the sentence goes on.
fn title_end(text: &str, from: usize) -> usize {
    let mut end = from;
    let rest = text.get(from..).unwrap_or_default();
    let words: Vec<&str> = rest.split_inclusive(' ').take(MOST_WORDS).collect();
    let mut at = from;
    for (place, word) in words.iter().enumerate() {
        let bare = word.trim_end();
        let cut = bare.find([',', ';', '.', ')', ':', '(', '«', '»', '—', '[']);
        let shown = bare.get(..cut.unwrap_or(bare.len())).unwrap_or(bare);
        if AFTER.contains(&shown) || shown == "Loi" || shown == "loi" {
            break;
        }
        if matches!(shown, "et" | "au" | "aux") && !goes_on(shown, words.get(place + 1)) {
            break;
        }
        at += word.len();
        if !shown.is_empty() {
            end = at - word.len() + shown.len();
        }
        if cut.is_some() {
            break;
        }
    }
    end
}

fn goes_on(word: &str, next: Option<&&str>) -> bool {
    let next = next.map_or("", |next| next.trim_end());
    match word {
        // `et la protection des …`; what follows `et` without an article is the sentence.
        "et" => GOES_ON.iter().any(|article| next == *article || (article.ends_with(['’', '\'']) && next.starts_with(article))),
        _ => next.starts_with(char::is_uppercase) || matches!(next.trim_end_matches([',', ';', '.']), "contrevenants" | "ententes" | "adolescents"),
    }
}
