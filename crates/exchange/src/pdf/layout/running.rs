//! Running heads and feet: what comes back at the edges of most pages is no part of the text.

use std::collections::{HashMap, HashSet};

use super::lines::rows_of;
use super::words::{Word, WordPage};

/// How much of a page's height is looked at above and below.
const EDGE: f64 = 0.13;

/// A line comes back when it is on more than one page of so many: left and right pages have heads of their own.
const EVERY: usize = 3;

/// Takes them out.
pub(crate) fn take_out(pages: &mut [WordPage]) {
    if pages.len() < 3 {
        return;
    }
    let mut counts: HashMap<String, usize> = HashMap::new();
    for page in pages.iter() {
        let shapes: HashSet<String> = rows_at_edges(page).into_iter().map(|row| shape(&row)).filter(|shape| has_letters(shape)).collect();
        shapes.into_iter().for_each(|shape| *counts.entry(shape).or_default() += 1);
    }
    let least = (pages.len() / EVERY).max(2);
    counts.retain(|_, count| *count > least);
    if counts.is_empty() {
        return;
    }
    for page in pages {
        let place = |word: &Word| (word.left.to_bits(), word.top.to_bits());
        let running = rows_at_edges(page).into_iter().filter(|row| counts.contains_key(&shape(row)));
        let taken: HashSet<(u64, u64)> = running.flatten().map(|word| place(&word)).collect();
        page.words.retain(|word| !taken.contains(&place(word)));
    }
}

fn rows_at_edges(page: &WordPage) -> Vec<Vec<Word>> {
    let at_edge = |word: &&Word| word.middle() < page.height * EDGE || word.middle() > page.height * (1.0 - EDGE);
    rows_of(page.words.iter().filter(at_edge).cloned().collect())
}

/// The letters of a row; its numbers count on from page to page and are made alike.
fn shape(row: &[Word]) -> String {
    let mut words: Vec<&Word> = row.iter().collect();
    words.sort_by(|one, other| one.left.total_cmp(&other.left));
    let mut shape = String::new();
    for character in words.iter().flat_map(|word| word.text.chars()) {
        if !character.is_numeric() {
            shape.push(character);
        } else if !shape.ends_with('0') {
            shape.push('0');
        }
    }
    shape
}

fn has_letters(shape: &str) -> bool {
    shape.len() < 300 && shape.chars().filter(|character| character.is_alphabetic()).count() > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(top: f64, text: &str) -> Word {
        Word { left: 50.0, top, right: 150.0, bottom: top + 10.0, text: text.to_owned() }
    }

    #[test]
    fn heads_that_count_pages_are_taken_out_and_first_lines_are_not() {
        let page = |number: u32| WordPage {
            width: 600.0,
            height: 800.0,
            words: vec![word(30.0, &format!("GazetteNo.{number}")), word(60.0, &format!("{}begins", ["One", "Two", "Three", "Four"][number as usize])), word(400.0, "GazetteNo.1")],
        };
        let mut pages: Vec<WordPage> = (0..4).map(page).collect();
        take_out(&mut pages);
        let left: Vec<usize> = pages.iter().map(|page| page.words.len()).collect();
        assert_eq!(left, [2, 2, 2, 2]);
        assert_eq!(pages[0].words[0].text, "Onebegins");
    }
}
