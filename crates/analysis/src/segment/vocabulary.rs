//! The words by which laws name their provisions and the groups of them: what a tradition's table says, and how a word is found.

use std::collections::HashMap;
use std::sync::LazyLock;

use model::text::document::Level;

use super::{arabic, common_law, east_asia, germanic, romance, slavic, south_east_asia, turkic};

/// What a word stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Role {
    /// A group of provisions: chapter, part, title.
    Group,
    /// What people cite: article, section.
    Provision,
    /// What comes after the law: schedule, annex.
    Schedule,
}

/// Where the number stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Order {
    /// `Article 5`
    NumberAfter,
    /// `5-modda`, `Erster Abschnitt`
    NumberBefore,
    /// `Part One`, `First Part`
    Either,
}

/// A word of a tradition.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Word {
    /// The word in lower case, without a point.
    pub(crate) text: &'static str,
    /// What it stands for.
    pub(crate) role: Role,
    /// The level it is kept as.
    pub(crate) level: Level,
    /// How high it stands among groups where a text does not show it; 1 is the highest.
    pub(crate) rank: u8,
    /// Where the number stands.
    pub(crate) order: Order,
    /// Which words are the same: `art.` and `article`.
    pub(crate) kind: &'static str,
}

/// A word for a group.
pub(crate) const fn group(text: &'static str, level: Level, rank: u8) -> Word {
    Word { text, role: Role::Group, level, rank, order: Order::Either, kind: text }
}

/// A word for what people cite.
pub(crate) const fn provision(text: &'static str, level: Level, kind: &'static str) -> Word {
    Word { text, role: Role::Provision, level, rank: 50, order: Order::NumberAfter, kind }
}

/// A word for what comes after the law.
pub(crate) const fn schedule(text: &'static str) -> Word {
    Word { text, role: Role::Schedule, level: Level::Schedule, rank: 0, order: Order::Either, kind: "schedule" }
}

static WORDS: LazyLock<HashMap<&'static str, Word>> = LazyLock::new(|| {
    let tables: [&[Word]; 8] =
        [common_law::WORDS, romance::WORDS, germanic::WORDS, slavic::WORDS, arabic::WORDS, turkic::WORDS, south_east_asia::WORDS, east_asia::WORDS];
    tables.iter().flat_map(|table| table.iter()).map(|word| (word.text, *word)).collect()
});

/// Finds a word, whatever its case and with or without a point.
pub(crate) fn find(word: &str) -> Option<&'static Word> {
    if word.is_empty() || word.len() > 40 {
        return None;
    }
    let bare = word.trim_end_matches('.');
    WORDS.get(bare).or_else(|| WORDS.get(fold(bare).as_str()))
}

/// Lower case, with one kind of apostrophe, and without the marks that Arabic may leave out.
fn fold(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .filter(|character| !matches!(character, '\u{64B}'..='\u{652}' | '\u{640}' | '\u{200e}' | '\u{200f}' | '\u{307}'))
        .map(|character| if matches!(character, '\'' | '’' | '‘' | 'ʻ' | '`') { 'ʻ' } else { character })
        .collect()
}
