//! Words with their places on a page, from whichever reader drew them.

use serde::{Deserialize, Serialize};

/// A page holds no more words than this; what comes after them is left out.
pub(crate) const MOST_WORDS: usize = 60_000;

/// A word and the box around it, in points from the upper left corner.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Word {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
    /// Its characters from left to right, as they stand on the page.
    pub(crate) text: String,
}

impl Word {
    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// The middle of its height.
    pub(crate) fn middle(&self) -> f64 {
        f64::midpoint(self.top, self.bottom)
    }

    /// The middle of its width.
    pub(crate) fn centre(&self) -> f64 {
        f64::midpoint(self.left, self.right)
    }

    /// Whether its box is one: finite, not turned inside out.
    pub(crate) fn is_placed(&self) -> bool {
        let finite = [self.left, self.top, self.right, self.bottom].iter().all(|edge| edge.is_finite() && edge.abs() < 1e6);
        finite && self.right >= self.left && self.bottom > self.top
    }
}

/// The words of one page.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub(crate) struct WordPage {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) words: Vec<Word>,
}

impl WordPage {
    /// Takes a word in, unless the page is full or the word has no place.
    pub(crate) fn take(&mut self, word: Word) {
        if self.words.len() < MOST_WORDS && word.is_placed() && !word.text.trim().is_empty() {
            self.words.push(word);
        }
    }

    /// How many letters are on the page.
    pub(crate) fn letters(&self) -> usize {
        self.words.iter().flat_map(|word| word.text.chars()).filter(|character| character.is_alphabetic()).count()
    }

    /// The height that most of its characters have.
    pub(crate) fn usual_height(&self) -> f64 {
        usual(self.words.iter().map(|word| (word.height(), word.text.len())))
    }
}

/// The median of values that count for as much as they weigh.
pub(crate) fn usual(values: impl Iterator<Item = (f64, usize)>) -> f64 {
    let mut values: Vec<(f64, usize)> = values.filter(|(value, _)| value.is_finite()).collect();
    values.sort_by(|one, other| one.0.total_cmp(&other.0));
    let half = values.iter().map(|(_, weight)| weight).sum::<usize>() / 2;
    let mut passed = 0;
    for (value, weight) in values {
        passed += weight;
        if passed > half {
            return value;
        }
    }
    0.0
}
