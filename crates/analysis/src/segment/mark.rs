//! Marks: rows that begin with the word for a provision or a group and its number. Whether a mark counts is decided by its place in the run.

use model::text::document::Level;

use super::east_asia;
use super::number::{self, Number};
use super::row::{Row, Shape};
use super::vocabulary::{self, Order, Role, Word};

/// How much the form of a row speaks for a mark.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Strength {
    /// Text follows at once, as it would after a reference.
    Weak,
    /// A capital letter follows.
    Fair,
    /// A heading, a point, or nothing follows.
    Strong,
}

/// The beginning of a provision, a group or a schedule.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Mark {
    /// Which row.
    pub(crate) row: usize,
    /// What it begins.
    pub(crate) role: Role,
    /// The word, the same for all its spellings.
    pub(crate) kind: &'static str,
    /// The level it is kept as.
    pub(crate) level: Level,
    /// How high it stands among groups by its tradition.
    pub(crate) rank: u8,
    /// Its number, where it has one.
    pub(crate) number: Option<Number>,
    /// The printed number in the words of the row.
    pub(crate) num: (usize, usize),
    /// Where the words after it begin.
    pub(crate) rest: usize,
    /// How much its form speaks for it.
    pub(crate) strength: Strength,
    /// Whether it is a provision of another law, printed in this one.
    pub(crate) inner: bool,
    /// How many of its digits stand before an inserted number that was printed raised: 3 of `2741`.
    pub(crate) raised: Option<usize>,
}

/// The mark at the beginning of a row.
pub(crate) fn of(place: usize, row: &Row) -> Option<Mark> {
    if row.quoted || matches!(row.shape, Shape::Table(_) | Shape::Quote | Shape::Preformatted) {
        return None;
    }
    let text = row.plain.as_str();
    let start = text.len()
        - text
            .trim_start_matches(|character: char| {
                character.is_whitespace() || matches!(character, '*' | '_' | '~' | '#' | '·' | '•' | '\u{200e}' | '\u{200f}' | '\u{feff}')
            })
            .len();
    let start = start + text.get(start..).filter(|rest| rest.starts_with(". ")).map_or(0, |_| 2);
    let body = text.get(start..)?;
    let found = east_asian(body).or_else(|| word_first(body)).or_else(|| number_first(body))?;
    let styled = row.is_styled();
    let strength = strength_of(&found, body.get(found.length..)?, styled)?;
    let rest = start + found.length + separator(body.get(found.length..)?);
    Some(Mark {
        row: place,
        role: found.role,
        kind: found.kind,
        level: found.level,
        rank: found.rank,
        number: found.number,
        num: (start, start + found.length),
        rest,
        strength,
        inner: false,
        raised: None,
    })
}

struct Found {
    role: Role,
    kind: &'static str,
    level: Level,
    rank: u8,
    number: Option<Number>,
    length: usize,
    dense: bool,
    spelled: bool,
}

impl Found {
    fn of(word: &Word, number: Option<Number>, length: usize) -> Self {
        Self { role: word.role, kind: word.kind, level: word.level, rank: word.rank, number, length, dense: false, spelled: false }
    }
}

fn east_asian(text: &str) -> Option<Found> {
    if let Some((word, number, length)) = east_asia::at_start(text) {
        return Some(Found { dense: true, ..Found::of(word, Some(number), length) });
    }
    let (word, role, level) = east_asia::alone(text)?;
    Some(Found { role, kind: word, level, rank: 1, number: None, length: word.len(), dense: true, spelled: false })
}

/// `Article 5`, `§ 202a`, `CHAPTER II`, `المادة (٥)`, `Part One`, `ANNEX`.
fn word_first(text: &str) -> Option<Found> {
    let (word, end) = if text.starts_with('§') {
        let end = '§'.len_utf8();
        (vocabulary::find("§")?, end)
    } else {
        let end = text
            .find(|character: char| !(character.is_alphabetic() || is_mark(character) || matches!(character, '-' | '\'' | '’' | 'ʻ' | '‘')))
            .unwrap_or(text.len());
        let printed = text.get(..end)?;
        let word = vocabulary::find(printed)?;
        (word, end + usize::from(text.get(end..)?.starts_with('.')))
    };
    if matches!(word.order, Order::NumberBefore) {
        return None;
    }
    let rest = text.get(end..)?;
    let gap = rest.len() - rest.trim_start_matches(|character: char| character.is_whitespace() || matches!(character, '\u{a0}' | ':')).len();
    let after = rest.get(gap..)?;
    if word.role == Role::Schedule && (after.is_empty() || after.starts_with(['.', ':', '(', '–', '—'])) {
        return Some(Found::of(word, None, end));
    }
    let (number, length, spelled) = number_after(word, after)?;
    Some(Found { spelled, ..Found::of(word, Some(number), end + gap + length) })
}

fn is_mark(character: char) -> bool {
    matches!(character, '\u{64B}'..='\u{652}' | '\u{640}' | '\u{E31}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}' | '\u{EB1}'..='\u{ECD}' | '\u{17B4}'..='\u{17D3}' | '\u{300}'..='\u{36F}')
}

fn number_after(word: &Word, text: &str) -> Option<(Number, usize, bool)> {
    if let Some(inside) = text.strip_prefix(['(', '（']) {
        let lead = inside.len() - inside.trim_start().len();
        let (number, length) = number::in_digits(inside.trim_start())?;
        let rest = inside.get(lead + length..)?;
        let close = rest.find([')', '）']).filter(|place| rest.get(..*place).is_some_and(|between| between.trim().is_empty()))?;
        return Some((number, 1 + lead + length + close + 1, false));
    }
    // Kinyarwanda and Swahili tie the number to the word: `Ingingo ya 2`, `Umutwe wa mbere`.
    if let Some((tie, rest)) = ["ya ", "wa ", "cya ", "ka ", "YA ", "WA ", "CYA ", "KA "].iter().find_map(|tie| Some((tie, text.strip_prefix(tie)?)))
    {
        let (number, length, spelled) = number_after(word, rest)?;
        return Some((number, tie.len() + length, spelled));
    }
    let text_without_sign = text.strip_prefix("n.º ").or_else(|| text.strip_prefix("N° ")).or_else(|| text.strip_prefix("No. ")).unwrap_or(text);
    let lead = text.len() - text_without_sign.len();
    if let Some((number, length)) = number::in_digits(text_without_sign) {
        return Some((number, lead + length, false));
    }
    if let Some((number, length)) = number::in_roman(text) {
        let small = text.starts_with(|character: char| character.is_ascii_lowercase());
        let ordinal = text.get(length..).filter(|rest| rest.starts_with("er") || rest.starts_with("ER")).map_or(0, |_| 2);
        let word_goes_on = text.get(length + ordinal..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        return (!small && !word_goes_on).then_some((number, length + ordinal, false));
    }
    if let Some(number) = roman_premier(text) {
        return Some(number);
    }
    spelled_after(text).or_else(|| single_letter(word, text))
}

/// `Ier`, `1er` in Roman letters.
fn roman_premier(text: &str) -> Option<(Number, usize, bool)> {
    ["Ier", "IER", "Iᵉʳ"].iter().find(|printed| text.starts_with(**printed)).map(|printed| (Number::whole(1), printed.len(), false))
}

/// `PRIMERO`, `الحادية عشرة`, `thứ hai`.
fn spelled_after(text: &str) -> Option<(Number, usize, bool)> {
    let text_after = text.strip_prefix("thứ ").or_else(|| text.strip_prefix("THỨ ")).unwrap_or(text);
    let lead = text.len() - text_after.len();
    let is_end = |character: char| !(character.is_alphabetic() || is_mark(character) || matches!(character, 'ʻ' | '\'' | '’'));
    let end = text_after.find(is_end).unwrap_or(text_after.len());
    let word = text_after.get(..end)?;
    if text_after.get(end..).is_some_and(|rest| rest.starts_with(' ')) {
        let next = text_after.get(end + 1..)?;
        let second = next.get(..next.find(is_end).unwrap_or(next.len()))?;
        if !second.is_empty()
            && let Some(value) = number::spelled(&format!("{word} {second}"))
        {
            return Some((Number::whole(value), lead + end + 1 + second.len(), true));
        }
    }
    number::spelled(word).map(|value| (Number::whole(value), lead + end, true))
}

/// `Part A`, `Annex B`: only for groups and schedules, and only where the letter stands alone.
fn single_letter(word: &Word, text: &str) -> Option<(Number, usize, bool)> {
    let letter = text.chars().next().filter(char::is_ascii_uppercase)?;
    let rest = text.get(1..)?;
    let alone = rest.is_empty()
        || rest.starts_with(['.', ':', '-', '–', '—', ')'])
        || rest.starts_with(" -")
        || rest.starts_with(" –")
        || rest.starts_with(" —");
    (word.role != Role::Provision && alone).then(|| (Number::whole(u32::from(letter) - u32::from('A') + 1), 1, false))
}

/// `1-modda`, `Erster Abschnitt`, `FIRST SCHEDULE`, `1ère PARTIE`, `I bob`.
fn number_first(text: &str) -> Option<Found> {
    let (number, end, spelled) = if let Some((number, length)) = number::in_digits(text) {
        (Some(number), length, false)
    } else if let Some((number, length)) = number::in_roman(text) {
        (Some(number), length, false)
    } else {
        let (number, end, _) = spelled_after(text).or_else(|| general_part(text))?;
        (Some(number).filter(|number| number.first() > 0), end, true)
    };
    let rest = text.get(end..)?;
    let point = usize::from(rest.starts_with('.'));
    let lead = rest.len() - rest.trim_start_matches(['.', '-', '‑', ' ', '\u{a0}']).len();
    if !matches!(rest.get(..lead), Some("-" | "‑" | " " | "\u{a0}" | "." | ". " | " -")) {
        return None;
    }
    let next = rest.get(lead..)?;
    let length = next
        .find(|character: char| !(character.is_alphabetic() || is_mark(character) || matches!(character, '\'' | '’' | 'ʻ' | '‘')))
        .unwrap_or(next.len());
    let word = vocabulary::find(next.get(..length)?)?;
    let capital = next.starts_with(|character: char| !character.is_lowercase());
    let fits = match word.order {
        Order::NumberAfter => false,
        Order::NumberBefore => true,
        Order::Either => {
            point == 0
                && (capital
                    || spelled && text.chars().count() <= LONGEST_ORDINAL
                    || word.kind == "article"
                    || matches!(word.kind, "bob" | "boʻlim" | "qism" | "тарау" | "бөлім" | "fəsil"))
        }
    };
    fits.then(|| Found { spelled, ..Found::of(word, number, end + lead + length) })
}

/// `Tweede afdeling` stands alone in its row; longer rows go on as sentences do.
const LONGEST_ORDINAL: usize = 40;

/// `Allgemeiner Teil`, `UMUMIY QISM`: parts that are named and not counted.
fn general_part(text: &str) -> Option<(Number, usize, bool)> {
    const NAMES: [&str; 8] = ["Allgemeiner", "Besonderer", "UMUMIY", "MAXSUS", "Общая", "Особенная", "ОБЩАЯ", "ОСОБЕННАЯ"];
    NAMES.iter().find(|name| text.starts_with(**name)).map(|name| (Number::whole(0), name.len(), true))
}

/// What the form says; nothing where the row is a reference or a sentence.
fn strength_of(found: &Found, rest: &str, styled: bool) -> Option<Strength> {
    let trimmed = rest.trim_start();
    let spaced = trimmed.len() < rest.len();
    let Some(next) = trimmed.chars().next() else { return Some(Strength::Strong) };
    // `… of Part V.` cut before `Part` is the end of a sentence.
    if found.role != Role::Provision && trimmed == "." && !styled {
        return None;
    }
    if found.role != Role::Provision && trimmed.chars().count() > 200 {
        return None;
    }
    if found.dense {
        return dense_strength(next, rest, styled);
    }
    if matches!(next, '.' | ':' | '–' | '—' | '‒' | '−' | '·' | '．' | '،')
        || next == '-' && !trimmed.get(1..).is_some_and(|after| after.starts_with(char::is_alphanumeric))
    {
        let after = trimmed.trim_start_matches(['.', ':', '-', '–', '—', '‒', '−', ' ', '\u{a0}', '،']);
        let sentence_goes_on =
            next == '،' && !styled || after.starts_with(char::is_lowercase) && next == '.' && !styled && found.role != Role::Provision;
        return if sentence_goes_on { None } else { Some(Strength::Strong) };
    }
    if matches!(next, ',' | ';' | ')' | ']' | '/' | '&' | '”' | '»' | '"' | '?' | '!') {
        return None;
    }
    if !spaced && next.is_alphanumeric() && !styled {
        return None;
    }
    if is_reference(trimmed) {
        return None;
    }
    if next.is_lowercase() {
        return (found.spelled && found.role == Role::Provision && styled).then_some(Strength::Fair);
    }
    if styled {
        return Some(Strength::Strong);
    }
    if found.role != Role::Provision && trimmed.ends_with(['.', ';', ',']) && trimmed.chars().count() > 60 {
        return None;
    }
    let cased = next.is_uppercase();
    let opens = matches!(next, '(' | '（' | '[' | '"' | '“' | '«' | '*');
    Some(if cased || opens { Strength::Fair } else { Strength::Weak })
}

/// After `第五条`: a space or a bracket speaks for a heading, a particle or another number for a reference.
fn dense_strength(next: char, rest: &str, styled: bool) -> Option<Strength> {
    if rest.starts_with([' ', '\u{3000}', '\u{a0}', '\t', '(', '（', '【', '［', '[', ':', '：', '<']) {
        let spaced = rest.starts_with([' ', '\u{a0}']) && !styled;
        let particle = "의에을를은는및부터과와".contains(next) || ["또는", "내지", "제"].iter().any(|word| rest.trim_start().starts_with(word));
        return if particle && spaced { None } else { Some(Strength::Strong) };
    }
    if styled {
        return Some(Strength::Strong);
    }
    let reference = "第款项項目规規定之至、，。和及或的所中に乃並又若のはがをとで前但各号號제항의에을를은는및부터과와ㆍ·～~".contains(next);
    if reference { None } else { Some(Strength::Weak) }
}

/// Words that follow the number in a reference and never in a heading.
fn is_reference(rest: &str) -> bool {
    const WORDS: [&str; 37] = [
        "Abs.",
        "Abs",
        "Absatz",
        "Nr.",
        "Nummer",
        "Satz",
        "Ziffer",
        "Buchstabe",
        "Halbsatz",
        "StGB",
        "StPO",
        "GG",
        "BGB",
        "Ley",
        "UU",
        "Undang-Undang",
        "KUHP",
        "CP",
        "ayat",
        "huruf",
        "of",
        "من",
        "إلى",
        "في",
        "على",
        "أعلاه",
        "المذكورة",
        "แห่ง",
        "วรรค",
        "และ",
        "หรือ",
        "ถึง",
        "УК",
        "ГК",
        "КоАП",
        "Akta",
        "Act",
    ];
    let word = rest.split(|character: char| character.is_whitespace() || matches!(character, ',' | ')' | ';')).next().unwrap_or_default();
    WORDS.contains(&word) && !(word == "Act" && rest.len() < 60) || ["วรรค", "แห่ง", "และ", "หรือ", "ถึง"].iter().any(|thai| rest.starts_with(thai))
}

/// How many bytes of spaces, points and dashes stand between a number and what follows.
fn separator(rest: &str) -> usize {
    rest.len()
        - rest
            .trim_start_matches([
                ' ', '\u{a0}', '\u{3000}', '\t', '.', ':', '-', '–', '—', '‒', '−', '·', '．', '：', '\u{200f}', '\u{200e}', '*', '_',
            ])
            .len()
}

/// Whether bold words in the middle of a row begin a provision; `before` is the text before them.
pub(crate) fn begins_provision(bold: &str, before: &str) -> bool {
    let ends = before.ends_with(['.', ';', ':', ')', '”', '*', '。', '—', '»', '"']);
    let worded = || {
        word_first(bold).is_some_and(|found| {
            found.role == Role::Provision && found.length > 4 && strength_of(&found, bold.get(found.length..).unwrap_or_default(), true).is_some()
        })
    };
    let numbered = || {
        let note = before.chars().count() <= 60 && !before.contains(|character: char| character.is_ascii_digit());
        let (_, length) = number::in_digits(bold).filter(|(number, _)| number.parts.len() == 1)?;
        bold.get(length..)?.strip_prefix('.').filter(|rest| note && (rest.is_empty() || rest.starts_with(' ')))
    };
    ends && (worded() || super::dispositions::begins(bold)) || numbered().is_some()
}

/// Whether words begin with the word for a provision, its number and a point.
pub(crate) fn is_glued(words: &str) -> bool {
    word_first(words).is_some_and(|found| {
        let rest = words.get(found.length..).unwrap_or_default();
        found.role == Role::Provision
            && found.length > 6
            && !found.spelled
            && rest.starts_with(['.', ':'])
            && !rest[1..].starts_with(char::is_alphanumeric)
    })
}

/// Whether a row says in brackets where a codified article was taken from: `(Article 5 of Law No. 3, in force since 2019)`.
pub(crate) fn is_source(row: &str) -> bool {
    let inside = row.trim().strip_prefix('(').filter(|inside| inside.ends_with(')'));
    inside.and_then(word_first).is_some_and(|found| found.role == Role::Provision)
}

/// Words that end a reference and no marginal note.
const NO_NOTE: [&str; 26] = [
    "section",
    "sections",
    "article",
    "articles",
    "paragraph",
    "subsection",
    "clause",
    "rule",
    "part",
    "chapter",
    "schedule",
    "no",
    "act",
    "of",
    "to",
    "and",
    "or",
    "on",
    "item",
    "form",
    "seksyen",
    "subseksyen",
    "perenggan",
    "bahagian",
    "bab",
    "dan",
];

/// Where the number stands behind a marginal note in the same row: `Interpretation 2. (1) In this Act …`.
pub(crate) fn after_note(text: &str) -> Option<usize> {
    let point = text.char_indices().take(90).find(|(_, character)| matches!(character, '.' | ';' | ':' | '“' | '"'))?;
    let head = text.get(..point.0).filter(|_| point.1 == '.')?;
    let number = head.rsplit(' ').next()?;
    let digits = number.trim_end_matches(|character: char| character.is_ascii_uppercase());
    let note = head.get(..head.len() - number.len())?.trim_end();
    let last = note.rsplit(' ').next()?.to_lowercase();
    let is_number = !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_note = note.starts_with(char::is_uppercase)
        && note.len() > 4
        && !note.contains(|character: char| character.is_ascii_digit())
        && !NO_NOTE.contains(&last.as_str());
    let section = text.get(point.0 + 1..)?.trim_start_matches([' ', '—']);
    (is_number && is_note && section.starts_with("(1)")).then_some(head.len() - number.len())
}
