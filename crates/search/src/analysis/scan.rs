//! Words of a text, one after the other, without allocating: the inner loop of indexing and of extracts.

use unicode_normalization::char::is_combining_mark;

use super::dense::{chinese_number, is_dense};
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

    /// Passes over words of plain letters that begin with none of these bytes, which stand for capitals too.
    pub(crate) fn skip_others(&mut self, begins: &[bool; 256]) {
        let bytes = self.text.as_bytes();
        while let Some(start) = self.skip_to_word() {
            let Some(first) = bytes.get(start).filter(|first| first.is_ascii()) else { return };
            if begins[usize::from(first.to_ascii_lowercase())] {
                return;
            }
            let length = bytes[start..].iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(bytes.len() - start);
            self.at = start + length;
            self.after_ordinal = false;
            // Another letter goes on with the word; it is read as a whole.
            if bytes.get(self.at).is_some_and(|next| !next.is_ascii()) {
                self.at = self.take_word(self.at);
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
