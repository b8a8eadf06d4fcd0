//! Labels below the provision: `(1)`, `(a)`, `ii.`, `1º`, `①`, `（一）`, `가.`, `§ 2º`. What a label is, not whether it counts.

use super::number::{digit, in_han, roman};

/// How a label is written. Labels of one list have one style.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Style {
    /// `(1)`
    RoundDigit,
    /// `1.`
    DigitPoint,
    /// `1)`
    DigitRound,
    /// `1 -`, `1-`
    DigitDash,
    /// `1º`, `1°`
    Ordinal,
    /// `§ 1º`
    Sign,
    /// `(a)`, `(A)`, `(i)`: which one is only known in its place.
    RoundLetter,
    /// `a)`
    LetterRound,
    /// `a.`
    LetterPoint,
    /// `I -`, `IV –`, `II.`
    Roman,
    /// `①`
    Circled,
    /// `（一）`
    RoundHan,
    /// `一、`
    Han,
    /// `가.`
    Korean,
    /// `أ-`, `أ)`, `(أ)`
    Arabic,
    /// `1.2`, `1.2.3`
    Decimal,
}

impl Style {
    /// Whether it counts in numbers.
    pub(crate) fn is_number(self) -> bool {
        !matches!(self, Self::RoundLetter | Self::LetterRound | Self::LetterPoint | Self::Korean | Self::Arabic | Self::Roman)
    }
}

/// What a label is worth, in each way it can be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Label {
    /// How it is written.
    pub(crate) style: Style,
    /// Its value as number or letter: `b` is 2, `bb` is 2 at depth 2.
    pub(crate) value: u32,
    /// Its value as a small or capital Roman number, where it can be one.
    pub(crate) roman: Option<u32>,
    /// How often the letter is doubled (`aa`), and whether it is a capital.
    pub(crate) shape: (u8, bool),
    /// Whether a letter follows the number: `(2A)`, `1bis`.
    pub(crate) inserted: bool,
    /// The letter itself in small, where it is one: alphabets go on in different ways.
    pub(crate) letter: Option<char>,
    /// Its length in bytes, without the space after it.
    pub(crate) length: usize,
}

/// The label at the beginning of `text`, which begins with no space.
pub(crate) fn at_start(text: &str) -> Option<Label> {
    let first = text.chars().next()?;
    match first {
        '(' | '（' => round(text, first),
        '§' => sign(text),
        '①'..='⑳' => Some(plain(Style::Circled, u32::from(first) - u32::from('①') + 1, first.len_utf8())),
        '가'..='하' => korean(text, first),
        _ if digit(first).is_some() => digits(text),
        _ if first.is_ascii_alphabetic() => letters(text),
        '一'..='十' | '四' => han(text),
        'а'..='я' | 'đ' | 'Đ' | 'ñ' | 'Ñ' => other_letter(text, first),
        _ => arabic(text),
    }
}

fn plain(style: Style, value: u32, length: usize) -> Label {
    Label { style, value, roman: None, shape: (0, false), inserted: false, letter: None, length }
}

fn ends_label(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(char::is_whitespace)
}

/// `(1)`, `(2A)`, `( a )`, `(iv)`, `（一）`.
fn round(text: &str, open: char) -> Option<Label> {
    let rest = text.get(open.len_utf8()..)?;
    let end = rest.char_indices().take(8).find(|(_, character)| matches!(character, ')' | '）'))?;
    let inside = rest.get(..end.0)?.trim();
    let length = open.len_utf8() + end.0 + end.1.len_utf8();
    let begin = inside.chars().next()?;
    if digit(begin).is_some() {
        let (value, inserted) = number_with_letter(inside)?;
        return Some(Label { inserted, ..plain(Style::RoundDigit, value, length) });
    }
    if let Some((value, whole)) = in_han(inside) {
        return (whole == inside.len()).then(|| plain(Style::RoundHan, value, length));
    }
    if let Some(value) = arabic_letter(begin).filter(|_| inside.chars().count() == 1) {
        return Some(plain(Style::Arabic, value, length));
    }
    letter_label(inside, Style::RoundLetter, length)
}

/// A number of at most three digits, with at most two letters after it.
fn number_with_letter(inside: &str) -> Option<(u32, bool)> {
    let digits = inside.chars().take_while(|character| digit(*character).is_some()).count();
    let value = inside.chars().take(digits).filter_map(digit).fold(0_u32, |value, digit| value.saturating_mul(10).saturating_add(digit));
    let letters: String = inside.chars().skip(digits).collect();
    let fits = digits <= 3 && (letters.is_empty() || letters.len() <= 4 && letters.chars().all(|letter| letter.is_ascii_alphabetic()));
    fits.then_some((value, !letters.is_empty()))
}

fn letter_label(word: &str, style: Style, length: usize) -> Option<Label> {
    let mut characters = word.chars();
    let first = characters.next()?;
    let count = word.chars().count();
    let same = characters.all(|character| character == first);
    let upper = first.is_uppercase();
    let value = letter_value(first.to_lowercase().next()?)?;
    let roman = roman(word);
    if !same && roman.is_none() || count > 6 || same && count > 3 && roman.is_none() {
        return None;
    }
    let value = if same { value } else { 0 };
    let letter = first.to_lowercase().next().filter(|_| count == 1);
    Some(Label { roman, shape: (u8::try_from(count).unwrap_or(9), upper), letter, ..plain(style, value, length) })
}

/// The orders in which lists are lettered where they leave the Latin one: Spanish, Vietnamese, and Russian in Latin letters as Uzbek has it.
const ALPHABETS: [&str; 3] = ["abcdefghijklmnñopqrstuvwxyz", "abcdđeghiklmnopqrstuvxy", "abvgdejziklmnoprst"];

/// Whether a letter comes right after another in one of these orders.
pub(crate) fn letter_follows(letter: char, before: char) -> bool {
    ALPHABETS.iter().any(|alphabet| alphabet.chars().zip(alphabet.chars().skip(1)).any(|pair| pair == (before, letter)))
}

/// The place of a Latin or Cyrillic letter in its alphabet.
fn letter_value(letter: char) -> Option<u32> {
    match letter {
        'a'..='z' => Some(u32::from(letter) - u32::from('a') + 1),
        // They stand where no alphabet of 26 letters has them; what comes before and after them is in `ALPHABETS`.
        'đ' => Some(101),
        'ñ' => Some(102),
        _ => "абвгдежзиклмнопрстуфхцчшщэюя".chars().position(|known| known == letter).and_then(|place| u32::try_from(place + 1).ok()),
    }
}

/// `§ 2º` under an article.
fn sign(text: &str) -> Option<Label> {
    let rest = text.get('§'.len_utf8()..)?;
    let number = rest.trim_start();
    let (parsed, length) = super::number::in_digits(number)?;
    (parsed.parts.len() == 1).then(|| {
        let inserted = !parsed.suffix.is_empty();
        let end = text.len() - number.len() + length;
        let point = usize::from(text.get(end..).is_some_and(|rest| rest.starts_with('.')));
        Label { inserted, ..plain(Style::Sign, parsed.first(), end + point) }
    })
}

/// `12.`, `3)`, `1º`, `1 -`, `1.2.3`, `2A.`
fn digits(text: &str) -> Option<Label> {
    let (number, length) = super::number::in_digits(text)?;
    let rest = text.get(length..)?;
    if number.parts.len() > 1 {
        let point = usize::from(rest.starts_with('.'));
        return ends_label(rest.get(point..)?).then(|| plain(Style::Decimal, *number.parts.last().unwrap_or(&0), length + point));
    }
    let (value, inserted) = (number.first(), !number.suffix.is_empty());
    if value > 999 {
        return None;
    }
    let printed = text.get(..length)?;
    let ordinal = printed.ends_with(['º', '°', 'ª']);
    let next = rest.chars().next();
    let (style, more) = match next {
        Some('.' | '．') => (if ordinal { Style::Ordinal } else { Style::DigitPoint }, next.map_or(0, char::len_utf8)),
        Some(')') => (Style::DigitRound, 1),
        Some('、') => (Style::DigitPoint, '、'.len_utf8()),
        _ if ordinal => (Style::Ordinal, 0),
        _ => {
            let dash = rest.trim_start();
            let mark = dash.chars().next().filter(|character| matches!(character, '-' | '–' | '—'))?;
            (Style::DigitDash, rest.len() - dash.len() + mark.len_utf8())
        }
    };
    let after = rest.get(more..)?;
    // `1º.- Residir`: the dash belongs to the label.
    let dash = after.chars().next().filter(|mark| matches!(mark, '-' | '–' | '—') && matches!(style, Style::Ordinal | Style::DigitPoint));
    let more = more + dash.filter(|mark| after.get(mark.len_utf8()..).is_some_and(ends_label)).map_or(0, char::len_utf8);
    let after = rest.get(more..)?;
    let glued = after.starts_with(|character: char| digit(character).is_some());
    let fits = !glued
        && (ends_label(after) || matches!(style, Style::DigitDash | Style::DigitPoint) && !after.starts_with(|c: char| c.is_ascii_lowercase()));
    fits.then(|| Label { inserted, ..plain(style, value, length + more) })
}

/// `a)`, `b.`, `IV -`.
fn letters(text: &str) -> Option<Label> {
    let end = text.bytes().take(8).position(|byte| !byte.is_ascii_alphabetic())?;
    let word = text.get(..end)?;
    let rest = text.get(end..)?;
    if word.is_empty() {
        return None;
    }
    let inserted = rest.bytes().take_while(u8::is_ascii_digit).count();
    if word.len() == 1 && (1..=2).contains(&inserted) && rest.get(inserted..)?.starts_with(')') {
        return letter_label(word, Style::LetterRound, end + inserted + 1).map(|label| Label { inserted: true, ..label });
    }
    match rest.as_bytes().first()? {
        b')' => letter_label(word, Style::LetterRound, end + 1),
        b'.' if ends_label(rest.get(1..)?) && (word.len() == 1 || roman(word).is_some()) => {
            let upper = word.starts_with(|character: char| character.is_ascii_uppercase());
            if upper && roman(word).is_some() {
                return Some(plain(Style::Roman, roman(word)?, end + 1));
            }
            letter_label(word, Style::LetterPoint, end + 1)
        }
        _ => {
            let value = roman(word).filter(|_| word.starts_with(|character: char| character.is_ascii_uppercase()))?;
            let dash = rest.trim_start();
            let mark = dash.chars().next().filter(|character| matches!(character, '-' | '–' | '—'))?;
            let length = text.len() - dash.len() + mark.len_utf8();
            ends_label(text.get(length..)?).then(|| plain(Style::Roman, value, length))
        }
    }
}

/// `а)` in Cyrillic, `đ)` in Vietnamese.
fn other_letter(text: &str, first: char) -> Option<Label> {
    let length = first.len_utf8();
    let rest = text.get(length..)?;
    if !matches!(first, 'а'..='я') {
        return letter_label(text.get(..length)?, Style::LetterRound, length + 1).filter(|_| rest.starts_with(')'));
    }
    let value = letter_value(first)?;
    rest.starts_with(')').then(|| plain(Style::LetterRound, value, length + 1))
}

/// `一、`
fn han(text: &str) -> Option<Label> {
    let (value, length) = in_han(text)?;
    text.get(length..)?.starts_with('、').then(|| plain(Style::Han, value, length + '、'.len_utf8()))
}

/// `가.` as Korean laws letter their items.
fn korean(text: &str, first: char) -> Option<Label> {
    let place = "가나다라마바사아자차카타파하".chars().position(|letter| letter == first)?;
    text.get(first.len_utf8()..)?.starts_with(". ").then(|| plain(Style::Korean, u32::try_from(place + 1).unwrap_or(0), first.len_utf8() + 1))
}

/// `أ-`, `ب)`, `ج.`
fn arabic(text: &str) -> Option<Label> {
    let first = text.chars().next()?;
    let value = arabic_letter(first)?;
    let rest = text.get(first.len_utf8()..)?;
    let mark = rest.trim_start();
    let spaces = rest.len() - mark.len();
    let sign = mark.chars().next().filter(|character| matches!(character, '-' | '–' | ')' | '.' | '('))?;
    (spaces <= 1).then(|| plain(Style::Arabic, value, first.len_utf8() + spaces + sign.len_utf8()))
}

/// The place of a letter in the order in which Arabic laws count.
fn arabic_letter(letter: char) -> Option<u32> {
    let letter = if matches!(letter, 'أ' | 'إ' | 'آ') { 'ا' } else { letter };
    "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ".chars().position(|known| known == letter).and_then(|place| u32::try_from(place + 1).ok())
}
