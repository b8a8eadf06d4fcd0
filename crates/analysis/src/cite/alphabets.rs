//! References in alphabets: a word for the provision, then one number or several.

use std::sync::LazyLock;

use model::text::document::Level;
use regex::Regex;
use unicode_normalization::char::is_combining_mark;

use super::Reference;
use crate::segment::in_digits;

/// The words for provisions in the forms that sentences give them. [`stands`] asks where words begin
/// and end: in the pattern that would make every search slow.
static WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)articles?|arts?\.|art[íi]culos?|artigos?|artikels?|artikeln|artikelen|articol[oi]|artyku[łl]\w{0,3}|pasal|điều|ingingo|ibara|maddes?i?|modda\w{0,6}
        |стат[ьт]\w{1,4}|ст\.
        |[وبلف]?(?:المادة|المادتين|المواد|مادة)
        |sections?|secs?\.|seksyen|มาตรา
        |§§?",
    )
    .ok()
});

/// The Arabic words in it, and what may be glued to their front.
const ARABIC: [&str; 4] = ["المادة", "المادتين", "المواد", "مادة"];
const GLUED: [char; 4] = ['و', 'ب', 'ل', 'ف'];

/// Whether the word between two places stands by itself, as its language sets it.
fn stands(text: &str, start: usize, end: usize) -> bool {
    let is_letter = |character: char| character.is_alphanumeric() || character == '_' || is_combining_mark(character);
    let begins = || !text.get(..start).and_then(|before| before.chars().next_back()).is_some_and(is_letter);
    let ends = || !text.get(end..).and_then(|after| after.chars().next()).is_some_and(is_letter);
    match text.get(start..end).unwrap_or_default() {
        sign if sign.starts_with('§') || sign == "มาตรา" => true,
        word if ARABIC.iter().any(|known| word.ends_with(known)) => (word.starts_with(GLUED) || begins()) && ends(),
        _ => begins(),
    }
}

/// What stands between the numbers of a list: `5, 6 and 7`, `18 bis 20`, `2 to 5`.
const BETWEEN: &[&str] = &[
    ", ",
    " and ",
    " or ",
    " to ",
    " through ",
    " et ",
    " ou ",
    " à ",
    " y ",
    " o ",
    " a ",
    " e ",
    " und ",
    " bis ",
    " oder ",
    " en ",
    " of ",
    " tot en met ",
    " и ",
    " или ",
    " dan ",
    " atau ",
    " và ",
    " hoặc ",
    " i ",
    " oraz ",
    "، ",
    " و",
    " أو ",
    " إلى ",
    " และ",
    " หรือ",
    "-",
    "–",
    ", and ",
    ", or ",
];

/// References with words before the numbers.
pub(super) fn references(text: &str, language: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    let Some(words) = WORDS.as_ref() else { return found };
    for word in words.find_iter(text).filter(|word| stands(text, word.start(), word.end())) {
        let is_sign = word.as_str().starts_with('§');
        let level = if is_sign && language == "pt" {
            continue;
        } else if is_sign && language == "nl" {
            Level::Subdivision
        } else if is_sign || word.as_str().starts_with(['s', 'S', 'ม']) {
            Level::Section
        } else {
            Level::Article
        };
        list(text, word.start(), word.end(), level, &mut found);
    }
    found
}

/// A list of numbers after a word: the first reference takes the word with it.
fn list(text: &str, start: usize, after_word: usize, level: Level, found: &mut Vec<Reference>) {
    let before = found.len();
    let mut from = start;
    let mut at = after_word;
    at += leading_space(text, at);
    let bracket = text.get(at..).is_some_and(|rest| rest.starts_with('('));
    at += usize::from(bracket);
    while let Some((number, length)) = text.get(at..).and_then(in_digits) {
        let printed = text.get(at..at + length).unwrap_or_default();
        at += length;
        if bracket {
            at += text.get(at..).filter(|rest| rest.starts_with(')')).map_or(0, |_| 1);
        }
        if number.first() > 9_999 || printed.is_empty() {
            break;
        }
        at += brackets(text.get(at..).unwrap_or_default());
        found.push(Reference { start: from, end: at, level, num: super::plain(printed) });
        let rest = text.get(at..).unwrap_or_default();
        let Some(between) = BETWEEN.iter().filter(|between| rest.starts_with(**between)).max_by_key(|between| between.len()) else { break };
        let next = at + between.len();
        let is_number = text.get(next..).is_some_and(|rest| rest.starts_with(|character: char| character.is_numeric()));
        // `5, 2019` is a date, and ` of 1990` a year.
        let is_year = text.get(next..).and_then(in_digits).is_some_and(|(number, _)| number.first() > 1800 && number.first() < 2200);
        if !is_number || is_year || found.len() - before > 50 {
            break;
        }
        at = next;
        from = at;
    }
    let end = found.last().map_or(at, |last| last.end);
    if names_another_law(text.get(end..).unwrap_or_default()) {
        found.truncate(before);
    }
}

fn leading_space(text: &str, at: usize) -> usize {
    text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len())
}

/// `(1)(a)` after a number.
fn brackets(rest: &str) -> usize {
    let mut at = 0;
    while let Some(inner) = rest.get(at..).and_then(|rest| rest.strip_prefix('(')) {
        let Some(end) = inner.find(')').filter(|end| *end <= 4 && inner.get(..*end).is_some_and(|inside| inside.chars().all(char::is_alphanumeric)))
        else {
            break;
        };
        at += end + 2;
    }
    at
}

static OTHER_LAW: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^[\s,]*(?:(?:paragraph|abs\.|absatz|nr\.|satz|lid|eerste\ lid|ayat|часть|части|of|in|al\.)\s*\(?\d*\)?\s*)*
        (?:(?:of|to|in|under)\s+(?:the\s+)?|du\s|de\s+la\s|de\s+l.\s?|des\s|del\s|de\s+|da\s|do\s|der\s|van\s+(?:de|het)\s|من\s+|của\s+|UU\s|Undang|ustawy\s|k\.)?
        (?P<law>(?:[\p{L}’'-]+\s+){0,5}?(?:act|code|law|constitution|convention|treaty|regulation|directive|charter|protocol|ordinance|loi|ley|lei|código|constitución|constituição|decreto|décret
        |\p{L}*gesetz(?:es|buchs?|buches)?|grundgesetzes|stgb|stpo|gg|bgb|\p{L}*wet|wetboek|statuut|القانون|قانون|المرسوم|кодекса|закона|конституции|undang-undang|ustawy|kodeksu|bộ\ luật|luật|k\.))\b(?:\s+\p{L}+)?",
    )
    .ok()
});

/// Words that say that this very law is meant.
const THIS: &[&str] = &[
    "this",
    "present",
    "présent",
    "présente",
    "presente",
    "esta",
    "este",
    "desta",
    "deste",
    "questa",
    "dieses",
    "deze",
    "هذا",
    "настоящ",
    "niniejsz",
    "ini",
    "này",
    "same",
];

/// Whether the words after the numbers name another law than this one.
fn names_another_law(rest: &str) -> bool {
    let head = rest.get(..rest.char_indices().nth(90).map_or(rest.len(), |(place, _)| place)).unwrap_or_default();
    let head = head.split(['.', ';', ':', '。']).next().unwrap_or(head);
    let Some(found) = OTHER_LAW.as_ref().and_then(|other| other.find(head)) else { return false };
    let words = found.as_str().to_lowercase();
    !words
        .split(|character: char| !character.is_alphabetic())
        .any(|word| THIS.iter().any(|this| word == *this || this.chars().count() > 4 && word.starts_with(this)))
}
