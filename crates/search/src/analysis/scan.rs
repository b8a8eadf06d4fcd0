//! Words of a text, one after the other, without allocating: the inner loop of indexing and of extracts.

use unicode_normalization::char::is_combining_mark;

use super::fold::{fold_into, is_left_out};

/// No word of a law is longer; what is longer is cut.
const LONGEST: usize = 96;

/// Reads a text word by word.
pub(crate) struct Scanner<'t> {
    text: &'t str,
    at: usize,
    folded: String,
    after_ordinal: bool,
}

impl<'t> Scanner<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, folded: String::new(), after_ordinal: false }
    }

    /// The word last reached, as the index holds it.
    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// Goes to the next word and says where it stands, in bytes.
    pub(crate) fn advance(&mut self) -> Option<(usize, usize)> {
        loop {
            let start = self.skip_to_word()?;
            let first = self.text[start..].chars().next()?;
            self.folded.clear();
            let end = if is_dense(first) { self.take_unit(start, first) } else { self.take_word(start) };
            self.at = end;
            if !self.folded.is_empty() {
                return Some((start, end));
            }
        }
    }

    fn skip_to_word(&mut self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        loop {
            while bytes.get(self.at).is_some_and(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()) {
                self.at += 1;
            }
            let byte = *bytes.get(self.at)?;
            if byte.is_ascii() {
                return Some(self.at);
            }
            let character = self.text[self.at..].chars().next()?;
            if character.is_alphanumeric() || is_dense(character) {
                return Some(self.at);
            }
            self.at += character.len_utf8();
        }
    }

    /// A word of a script with spaces, up to its end.
    fn take_word(&mut self, start: usize) -> usize {
        self.after_ordinal = false;
        let bytes = self.text.as_bytes();
        let mut at = start;
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii_alphanumeric() {
                if self.folded.len() < LONGEST {
                    self.folded.push(char::from(byte.to_ascii_lowercase()));
                }
                at += 1;
            } else if byte.is_ascii() {
                break;
            } else {
                let Some(character) = self.text[at..].chars().next() else { break };
                let belongs = (character.is_alphanumeric() && !is_dense(character)) || is_combining_mark(character) || is_left_out(character);
                if !belongs {
                    break;
                }
                if self.folded.len() < LONGEST {
                    fold_into(character, &mut self.folded);
                }
                at += character.len_utf8();
            }
        }
        at
    }

    /// A written unit of a script without spaces: a letter with the marks on it, or the number in `第二百八十五条`.
    fn take_unit(&mut self, start: usize, first: char) -> usize {
        if self.after_ordinal
            && let Some((number, length)) = chinese_number(&self.text[start..])
        {
            self.folded.push_str(&number.to_string());
            self.after_ordinal = false;
            return start + length;
        }
        self.after_ordinal = first == '第';
        fold_into(first, &mut self.folded);
        let mut at = start + first.len_utf8();
        for character in self.text[at..].chars() {
            if !is_combining_mark(character) || self.folded.len() > LONGEST {
                break;
            }
            self.folded.push(character);
            at += character.len_utf8();
        }
        at
    }
}

/// Whether a character belongs to a script that is written without spaces between words.
pub(crate) fn is_dense(character: char) -> bool {
    matches!(u32::from(character),
        0xE01..=0xE3A | 0xE40..=0xE4E | 0xE81..=0xECD | 0xEDC..=0xEDF | 0x1000..=0x103F | 0x1050..=0x108F | 0x1780..=0x17D3
        | 0x3005..=0x3007 | 0x3041..=0x30FA | 0x30FC..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

/// The value and the length in bytes of a number in Chinese characters below ten thousand: `二百八十五`.
fn chinese_number(text: &str) -> Option<(u32, usize)> {
    let (mut total, mut digit, mut length) = (0_u32, None, 0);
    let mut plain = String::new();
    for character in text.chars().take(12) {
        let (value, weight) = match character {
            '零' | '〇' => (0, 1),
            '一' => (1, 1),
            '二' | '两' => (2, 1),
            '三' => (3, 1),
            '四' => (4, 1),
            '五' => (5, 1),
            '六' => (6, 1),
            '七' => (7, 1),
            '八' => (8, 1),
            '九' => (9, 1),
            '十' => (10, 10),
            '百' => (100, 100),
            '千' => (1_000, 1_000),
            _ => break,
        };
        length += character.len_utf8();
        if weight == 1 {
            plain.push_str(&value.to_string());
            digit = Some(value);
        } else {
            total += digit.take().unwrap_or(1) * weight;
            plain.clear();
        }
    }
    if length == 0 {
        return None;
    }
    // `二〇二一` is written digit by digit.
    let by_digits = (total == 0 && plain.len() > 1).then(|| plain.parse().ok()).flatten();
    Some((by_digits.unwrap_or(total + digit.unwrap_or(0)), length))
}
