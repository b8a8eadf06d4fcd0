//! Notes that a law was changed: words of change, and after them the acts that did it.

use std::sync::LazyLock;

use model::date::PartialDate;
use regex::Regex;

use super::{Amendment, Passage, Reader, days};
use crate::cite::{Citation, Sort, Work};
use crate::manner::{self, Manner, manner};

/// The words of change of each language, up to what stands before the act.
static WORDS: [Manner; 12] = [
    manner!(
        "en",
        r"(?i)\b(?:(?:amended|substituted|inserted|added|repealed|revoked|replaced|omitted|deleted|modified)(?:\s*\([^()]{0,40}\)){0,3},?\s+by|(?:ins|subs|added|omitted|rep|amended)\.?\s+by)\b"
    ),
    manner!(
        "es",
        r"(?i)^\W*\(\*+\)[^.]{0,80}?\bde\s+conformidad\s+con\b|\b(?:sustituid|incorporad|modificad|reformad|derogad|agregad|adicionad|suprimid|restablecid|subrogad)[oa]s?(?:\s+(?:este|esta|el|la)\s+\p{L}+)?(?:\s+y\s+\p{L}+)?\s+(?:mediante|por(?:\s+medio\s+de)?)"
    ),
    manner!(
        "pt",
        r"(?i)\b(?:reda[cç][aã]o\s+dada|inclu[ií]d[oa]s?|acrescid[oa]s?|acrescentad[oa]s?|alterad[oa]s?|revogad[oa]s?|renumerad[oa]s?)\s+(?:\p{L}+\s+){0,4}?pel[oa]s?\b"
    ),
    manner!("fr", r"(?i)\b(?:modifié|abrogé|inséré|rétabli|remplacé|complété|ajouté)e?s?(?:\s*(?:et|,)\s+\p{L}+)?\s+par\s|^\W*(?:création|créée?)\s"),
    manner!("de", r"(?i)\b(?:geändert|geänd\.|änderung|neufassung|neu\s?gefasst|eingefügt|eingef\.|aufgehoben|aufgeh\.)\s+durch\b"),
    manner!("nl", r"(?i)\b(?:gewijzigd|ingevoegd|vervallen|vervangen)\s+bij\b"),
    manner!("it", r"(?i)\b(?:modificat|sostituit|inserit|aggiunt|abrogat|introdott)[oaie]\s+(?:da|dal|dall['’]|dalla|dallo)(?:\b|\s)"),
    manner!("ru", r"(?i)(?:в\s+ред(?:акции|\.)|введ[её]н\p{L}*|дополн\p{L}*|утратил\p{L}*\s+силу|исключ[её]н\p{L}*)"),
    manner!("vi", r"(?:sửa\s+đổi|bổ\s+sung|bãi\s+bỏ|thay\s+thế)[^()]{0,24}?\s(?:bởi|theo)\b"),
    manner!("ar", r"(?:معدل|عدل|مضاف|مستبدل|استبدل|أضيف|ألغي)\p{L}{0,3}\s+(?:بموجب\s+|ب)"),
    manner!("id", r"(?i)\b(?:diubah|dicabut|ditambah\p{L}*)\s+(?:terakhir\s+)?(?:dengan|oleh)\b"),
    manner!("pl", r"(?i)\b(?:zmienion|dodan|uchylon)\p{L}+\s+przez\b"),
];

/// Letters of a note before its words of change: `Words in Sch. 1 para. 3(1)(a)`.
const LONGEST_LEAD: usize = 160;

/// Letters between the words of change and the act: `art. 1° de la`, `the First Schedule to the`.
const LONGEST_GAP: usize = 80;

/// Verbs before the words of change that make them part of a sentence: `may be amended by`.
const IN_SENTENCES: &[&str] =
    &["is", "are", "be", "been", "being", "was", "were", "es", "son", "ser", "est", "sont", "être", "wird", "werden", "é", "são"];

/// Words that end a row of acts: what is named after them did not change the law.
const ENDS: &[&str] = &[" which ", " for ", " que ", " qui ", " cujo ", ";", "\"", "“", "«", " ibid"];

/// The changes that a passage notes.
pub(super) fn read(reader: &mut Reader, passage: &Passage<'_>) -> Vec<Amendment> {
    let mut found = Vec::new();
    let announced = reader.announced.take();
    if let Some(day) = announced {
        acts(reader, passage, 0, passage.text.len(), day, &mut found);
    }
    for words in manner::of(&WORDS, reader.whose.written_as()).flat_map(|pattern| pattern.find_iter(passage.text)) {
        let Some(opening) = opening(reader, passage, words.start()) else { continue };
        let end = opening.bracket.map_or(passage.text.len(), |bracket| closing(passage.text, bracket));
        if passage.text.get(words.end()..).is_some_and(|rest| rest.trim_matches([' ', ':', '\n']).is_empty()) {
            reader.announced = Some(opening.day);
            continue;
        }
        let within = words.as_str().find('(').and_then(|_| days::whole(words.as_str()));
        acts(reader, passage, words.end(), end, within.or(opening.day), &mut found);
    }
    found
}

/// How a note opens.
struct Opening {
    /// The bracket, where it stands in one.
    bracket: Option<usize>,
    /// The day that stands before the words: `25 November 2019 Amended by …`.
    day: Option<PartialDate>,
}

/// What stands before words of change at `at`, where that makes a note of this law: nothing where another law is named, or in a sentence.
fn opening(reader: &Reader, passage: &Passage<'_>, at: usize) -> Option<Opening> {
    let bracket = open_bracket(passage.text, at);
    // Heads write line by line: the law itself above, its last change below.
    let line = passage.text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let begin = bracket.map_or(line, |bracket| bracket + 1);
    let lead = passage.text.get(begin..at)?;
    let near = passage.citations.iter().rfind(|citation| citation.work.sort != Sort::Case && citation.end <= at);
    let own_before = near.is_some_and(|citation| reader.is_own(&citation.work));
    let other_before = near.is_some_and(|citation| !reader.is_own(&citation.work));
    let as_such = lead.trim_end().ends_with(" as") || lead.trim() == "as";
    // `the Evidence Act (as amended by …)`, `Evidence Act 1950, as amended by …`.
    let beside = near.is_some_and(|citation| citation.end > begin || bracket.is_some() && begin - citation.end <= 4);
    let is_english = matches!(reader.whose.language.as_str(), "en" | "und");
    // A list of versions gives each its day: `25 November 2019 Amended by …`.
    let day = days::at_end(lead).filter(|_| is_english);
    if other_before && (beside || as_such) && day.is_none() {
        return None;
    }
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    let allowed = if bracket.is_some() || is_english { LONGEST_LEAD } else { LONGEST_LEAD / 4 };
    let is_note = lead.chars().count() <= allowed || day.is_some() || own_before;
    let is_told = !as_such || own_before || passage.in_head || bracket.is_some();
    (is_note && is_told && !IN_SENTENCES.contains(&last)).then_some(Opening { bracket, day })
}

/// The bracket that is open at `at`.
fn open_bracket(text: &str, at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, character) in text.get(..at)?.char_indices().rev().take(400) {
        match character {
            ')' | ']' | '）' => depth += 1,
            '(' | '[' | '（' if depth == 0 => return Some(place + character.len_utf8() - 1),
            '(' | '[' | '（' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Where the bracket closes whose last byte is at `bracket`.
fn closing(text: &str, bracket: usize) -> usize {
    let mut depth = 0_usize;
    for (place, character) in text.get(bracket + 1..).unwrap_or_default().char_indices() {
        match character {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' if depth == 0 => return bracket + 1 + place,
            ')' | ']' | '）' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The acts that stand between `from` and `to`, one after the other.
fn acts(reader: &Reader, passage: &Passage<'_>, from: usize, to: usize, day: Option<PartialDate>, found: &mut Vec<Amendment>) {
    let named: Vec<Named> = match reader.whose.language.as_str() {
        "ru" => russian(reader, passage.text, from, to),
        "de" => Some(german(reader, passage.text, from, to)).filter(|named| !named.is_empty()).unwrap_or_else(|| cited(passage.citations, from, to)),
        _ => cited(passage.citations, from, to),
    };
    let mut at = from;
    for (place, act) in named.iter().enumerate() {
        let gap = passage.text.get(at..act.start).unwrap_or_default();
        let ended = place > 0 && (ENDS.iter().any(|end| gap.contains(end)) || day.is_some() && days::whole(gap).is_some());
        if ended || gap.chars().count() > LONGEST_GAP {
            break;
        }
        at = act.end;
        let next = named.get(place + 1).map_or(to, |next| next.start);
        let told = days::whole(passage.text.get(act.start..act.end).unwrap_or_default());
        let after = || days::between(passage.text, act.end, next);
        found.push(Amendment::by(act.work.clone(), told.or(day).or_else(after)));
    }
}

/// An act with its place.
struct Named {
    start: usize,
    end: usize,
    work: Work,
}

/// The laws that are cited there; an act that is named by title and number is one.
fn cited(citations: &[Citation], from: usize, to: usize) -> Vec<Named> {
    let within = citations.iter().filter(|citation| citation.work.sort == Sort::Law && citation.end > from && citation.end <= to);
    // A provision before the words of change may be taken for one of the act: `Sch. 1 amended by S.I. 2005/1987`.
    within.map(|citation| Named { start: citation.start.max(from), end: citation.end, work: citation.work.clone() }).collect()
}

static GERMAN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(?P<sort>G|V|Gesetz(?:es)?|Verordnung|VO)\s+(?:v\.|vom)\s+(?P<day>\d{1,2}\.\s?\d{1,2}\.\s?\d{4})").ok());

/// `Art. 6 Abs. 4 G v. 5.7.2021 I 2274`, as the German federal publisher cites.
fn german(reader: &Reader, text: &str, from: usize, to: usize) -> Vec<Named> {
    let Some(part) = text.get(from..to) else { return Vec::new() };
    let of = |captures: regex::Captures<'_>| {
        let (whole, sort) = (captures.get(0)?, captures.name("sort")?);
        let day = days::whole(captures.name("day")?.as_str())?;
        let sort = if sort.as_str().starts_with('V') { "regulation" } else { "act" };
        let work = Work::law(&reader.whose.country, &format!("{sort} {day}"), whole.as_str());
        Some(Named { start: from + whole.start(), end: from + whole.end(), work })
    };
    GERMAN.iter().flat_map(|pattern| pattern.captures_iter(part)).filter_map(of).collect()
}

static RUSSIAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"от\s+(?P<day>\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+\p{Cyrillic}+\s+\d{4})(?:\s*(?:года|г\.))?\s*(?:N|№)\s*(?P<number>\d{1,5}-\p{Cyrillic}{1,4})").ok()
});

/// `от 06.04.2011 № 66-ФЗ, от 04.03.2013 № 23-ФЗ`: the word for the law stands once before all of them.
fn russian(reader: &Reader, text: &str, from: usize, to: usize) -> Vec<Named> {
    let Some(part) = text.get(from..to) else { return Vec::new() };
    let of = |captures: regex::Captures<'_>| {
        let (whole, number, printed) = (captures.get(0)?, captures.name("number")?.as_str(), captures.name("day")?.as_str());
        let day = days::whole(printed)?;
        let label = format!("№ {number}, {}", printed.split_whitespace().collect::<Vec<_>>().join(" "));
        let work = Work::law(&reader.whose.country, &format!("act {number} {}", day.year()), label);
        Some(Named { start: from + whole.start(), end: from + whole.end(), work })
    };
    RUSSIAN.iter().flat_map(|pattern| pattern.captures_iter(part)).filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_pattern_is_one() {
        assert!(super::WORDS.iter().all(|words| words.pattern.is_some()));
        assert!(super::GERMAN.is_some() && super::RUSSIAN.is_some());
    }
}
