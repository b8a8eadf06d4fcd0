//! One written form for the many ways to print words and citations.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The text with typographic quotes, dashes, spaces and digits made plain, `§` and the words for articles and sections in one spelling:
/// what two people mean by the same citation reads the same.
#[must_use]
pub fn citation(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '“' | '”' | '„' | '«' | '»' | '＂' => plain.push('"'),
            '‘' | '’' | '‚' | 'ʼ' | '＇' => plain.push('\''),
            '‐' | '‑' | '‒' | '–' | '—' | '−' => plain.push('-'),
            '\u{200e}' | '\u{200f}' | '\u{ad}' => {}
            _ if character.is_whitespace() => push_space(&mut plain),
            _ => match crate::segment::digit(character) {
                Some(digit) => plain.extend(char::from_digit(digit, 10)),
                None => plain.push(character),
            },
        }
    }
    let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    let mut out = String::with_capacity(plain.len());
    for word in words {
        if !out.is_empty() {
            out.push(' ');
        }
        push_citation_word(word, &mut out);
    }
    out
}

/// `§202a` and `§§ 3` part from their numbers; `arts.`, `art.` and `sec.` are written out.
fn push_citation_word(word: &str, out: &mut String) {
    let numbers = word.trim_start_matches('§');
    if numbers.len() < word.len() {
        out.push('§');
        if !numbers.is_empty() {
            out.push(' ');
            out.push_str(numbers);
        }
        return;
    }
    let lower = word.to_lowercase();
    let end = lower.find(|character: char| character.is_ascii_digit()).unwrap_or(lower.len());
    let (head, number) = lower.split_at(end);
    let full = match head {
        "art." | "art" | "arts." | "arts" => "article",
        "sec." | "sec" | "s." | "ss." | "sect." => "section",
        "para." | "para" | "paras." => "paragraph",
        "ст." => "статья",
        _ => {
            out.push_str(word);
            return;
        }
    };
    out.push_str(full);
    if !number.is_empty() {
        out.push(' ');
        out.push_str(number);
    }
}

fn push_space(text: &mut String) {
    if !text.ends_with(' ') {
        text.push(' ');
    }
}

/// Appends the text without case, accents and the letters' variants that writers mix: what the same word in two spellings has in common.
/// Runs of anything but letters and digits become one space.
pub(crate) fn fold_into(text: &str, folds: &mut String) {
    let mut rest = text;
    while let Some(first) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let (ascii, other) = rest.split_at(first);
        fold_ascii(ascii, folds);
        let end = other.bytes().position(|byte| byte.is_ascii()).unwrap_or(other.len());
        let (other, more) = other.split_at(end);
        fold_other(other, folds);
        rest = more;
    }
    fold_ascii(rest, folds);
}

fn fold_ascii(text: &str, folds: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (word, other) = rest.split_at(end);
        let from = folds.len();
        folds.push_str(word);
        folds[from..].make_ascii_lowercase();
        let end = other.bytes().position(|byte| byte.is_ascii_alphanumeric()).unwrap_or(other.len());
        let (between, more) = other.split_at(end);
        // An apostrophe stands in a word.
        if between.bytes().any(|byte| byte != b'\'') && !folds.ends_with(' ') {
            folds.push(' ');
        }
        rest = more;
    }
}

fn fold_other(text: &str, folds: &mut String) {
    for character in text.chars() {
        if is_dense(character) || matches!(character, 'а'..='я' | '가'..='힣') {
            folds.push(if character == 'й' { 'и' } else { character });
        } else {
            for part in std::iter::once(character).nfkd().flat_map(char::to_lowercase) {
                fold_character(part, folds);
            }
        }
    }
}

fn fold_character(character: char, folds: &mut String) {
    match character {
        'أ' | 'إ' | 'آ' | 'ٱ' => folds.push('ا'),
        'ى' | 'ی' => folds.push('ي'),
        'ة' => folds.push('ه'),
        'ک' => folds.push('ك'),
        'ё' => folds.push('е'),
        'ß' => folds.push_str("ss"),
        'ø' => folds.push('o'),
        'æ' => folds.push_str("ae"),
        'œ' => folds.push_str("oe"),
        'đ' => folds.push('d'),
        'ł' => folds.push('l'),
        'ı' => folds.push('i'),
        '’' | '‘' | 'ʻ' | 'ʼ' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{ad}' => {}
        _ if is_dense(character) => folds.push(character),
        _ if is_combining_mark(character) => {}
        _ if character.is_alphanumeric() => folds.push(character),
        _ if folds.ends_with(' ') => {}
        _ => folds.push(' '),
    }
}

/// Characters of scripts that put no space between words.
pub(crate) fn is_dense(character: char) -> bool {
    matches!(u32::from(character), 0x0E01..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3005..=0x3007 | 0x3041..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x2FFFF)
}

/// The folds of a text.
pub(crate) fn folded(text: &str) -> String {
    let mut folds = String::with_capacity(text.len());
    fold_into(text, &mut folds);
    folds
}

/// Where the words at places of a text's folds begin in the text, and how they are printed.
pub(crate) fn printed(text: &str, places: &[(usize, usize)]) -> Vec<(usize, String)> {
    let Some(last) = places.iter().map(|place| place.1).max() else { return Vec::new() };
    // The place in the text of each byte of its folds.
    let mut origins = Vec::with_capacity(last + 1);
    let mut folds = String::new();
    for (at, character) in text.char_indices() {
        let mut bytes = [0; 4];
        fold_into(character.encode_utf8(&mut bytes), &mut folds);
        origins.resize(folds.len(), at);
        if folds.len() > last {
            break;
        }
    }
    let words = |(from, to): &(usize, usize)| {
        let start = *origins.get(*from)?;
        let end = origins.get(to.checked_sub(1)?).map(|end| end + text.get(*end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8))?;
        let more = text.get(end..)?.find(|edge: char| !edge.is_alphanumeric() || is_dense(edge)).unwrap_or(text.len() - end);
        Some((start, text.get(start..end + more)?.to_owned()))
    };
    places.iter().filter_map(words).collect()
}
