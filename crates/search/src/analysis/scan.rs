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
        Self { text, at: 0, folded: String::with_capacity(LONGEST), after_ordinal: false }
    }

    /// The word last reached, as the index holds it.
    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// Reads no further than to this place.
    pub(crate) fn end_at(&mut self, end: usize) {
        self.text = self.text.get(..end).unwrap_or(self.text);
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

    /// Passes over words of plain letters that are none of those wanted.
    pub(crate) fn skip_others(&mut self, wanted: &Beginnings) {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            match wanted.byte(*byte) {
                Byte::Between => self.at += 1,
                Byte::Wanted if wanted.may_begin(&bytes[self.at..]) => return,
                Byte::Letter | Byte::Wanted => self.skip_word(wanted),
                Byte::Other => {
                    let is_plain = |start: usize| bytes.get(start).is_some_and(u8::is_ascii);
                    if !self.skip_to_word().is_some_and(is_plain) {
                        return;
                    }
                }
            }
        }
    }

    /// Passes over a word that begins with a plain letter.
    fn skip_word(&mut self, wanted: &Beginnings) {
        let rest = &self.text.as_bytes()[self.at..];
        let end = rest.iter().position(|byte| matches!(wanted.byte(*byte), Byte::Between | Byte::Other));
        self.at += end.unwrap_or(rest.len());
        self.after_ordinal = false;
        // Another letter goes on with the word; it is read as a whole.
        if end.is_some_and(|end| !rest[end].is_ascii()) {
            self.at = self.take_word(self.at);
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

/// What the words that are looked for begin with. Most words of a text begin otherwise, and need not be read.
#[derive(Clone, Debug)]
pub(crate) struct Beginnings {
    bytes: [Byte; 256],
    /// The first bytes of each word, no more than [`COMPARED`].
    heads: Vec<Vec<u8>>,
}

/// So many bytes tell most words from those that are looked for.
const COMPARED: usize = 3;

/// What a byte of a text is to whoever looks for words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Byte {
    /// Plain, and in no word.
    Between,
    /// A plain letter or digit.
    Letter,
    /// One of those with which a word begins that is looked for, capitals too.
    Wanted,
    /// A part of a character that is not plain.
    Other,
}

impl Beginnings {
    /// Those of these words, as the index holds them.
    pub(crate) fn of<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let mut heads: Vec<Vec<u8>> = words.into_iter().map(|word| word.bytes().take(COMPARED).collect()).collect();
        heads.retain(|head| !head.is_empty());
        heads.sort_unstable();
        heads.dedup();
        let first = |byte: u8| heads.iter().any(|head| head.first() == Some(&byte));
        let bytes = std::array::from_fn(|byte| match u8::try_from(byte) {
            Ok(byte) if byte.is_ascii_alphanumeric() && first(byte.to_ascii_lowercase()) => Byte::Wanted,
            Ok(byte) if byte.is_ascii_alphanumeric() => Byte::Letter,
            Ok(byte) if byte.is_ascii() => Byte::Between,
            _ => Byte::Other,
        });
        Self { bytes, heads }
    }

    /// Whether a word, as the index holds it, begins with the first byte of one that is looked for.
    pub(crate) fn has_first_of(&self, word: &str) -> bool {
        let first = word.as_bytes().first();
        self.heads.iter().any(|head| head.first() == first)
    }

    fn byte(&self, byte: u8) -> Byte {
        self.bytes[usize::from(byte)]
    }

    /// Whether the text that begins here with a plain letter may begin with one of the words.
    fn may_begin(&self, text: &[u8]) -> bool {
        self.heads.iter().any(|head| {
            let unlike = head.iter().zip(text).find(|(wanted, found)| found.to_ascii_lowercase() != **wanted);
            match unlike {
                // What another letter stands for is not known before it is read.
                Some((_, found)) => !found.is_ascii(),
                None => head.len() <= text.len(),
            }
        })
    }
}
