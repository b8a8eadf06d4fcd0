//! Whether Arabic comes out in the order in which it is said: frequent words must stand as they are, not from their end.

use crate::corpus::File;

/// Words that every Arabic law has, none of which is a word from its end.
const FREQUENT: [&str; 8] = ["المادة", "القانون", "على", "التي", "هذا", "يعاقب", "الدولة", "الاتحادي"];

/// How often frequent words stand as they are said, and how often from their end.
pub(crate) struct Order<'a> {
    pub(crate) file: &'a File,
    pub(crate) forwards: usize,
    pub(crate) backwards: usize,
    /// Letters in the shapes that a page draws, which no search finds.
    pub(crate) shapes: usize,
}

impl Order<'_> {
    pub(crate) fn is_logical(&self) -> bool {
        self.forwards > 10 && self.backwards == 0 && self.shapes == 0
    }
}

/// The order of each Arabic file.
pub(crate) fn orders(files: &[File]) -> Vec<Order<'_>> {
    files.iter().filter(|file| file.language == "ar").map(order).collect()
}

fn order(file: &File) -> Order<'_> {
    let words: String = file.texts.iter().flat_map(|text| &text.structured.pieces).map(|piece| piece.plain() + "\n").collect();
    let reversed = |word: &str| word.chars().rev().collect::<String>();
    let count = |wanted: &dyn Fn(&str) -> bool| words.split(|letter: char| !letter.is_alphabetic()).filter(|word| wanted(word)).count();
    Order {
        file,
        forwards: count(&|word| FREQUENT.contains(&word)),
        backwards: count(&|word| FREQUENT.iter().any(|known| reversed(known) == word)),
        shapes: words.chars().filter(|letter| matches!(*letter, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') && *letter != '\u{FDFA}').count(),
    }
}
