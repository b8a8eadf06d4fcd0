//! Running heads and feet: what comes back at the edges of most pages is no part of the text.

use std::collections::{HashMap, HashSet};

use super::lines::rows_of;
use super::words::{Word, WordPage};
use crate::label::{self, Label};

/// How much of a page's height is looked at above and below.
const EDGE: f64 = 0.13;

/// How many rows are looked at above and below wherever they stand.
const ROWS: usize = 3;

/// A line comes back when it is on more than one page of so many: left and right pages have heads of their own.
const EVERY: usize = 3;

/// Takes them out.
pub(crate) fn take_out(pages: &mut [WordPage]) {
    take_out_numbers(pages);
    if pages.len() < 3 {
        return;
    }
    let mut counts: HashMap<String, usize> = HashMap::new();
    for page in pages.iter() {
        // Pages that begin with a provision each have no head; its number only counts on as those of heads do.
        let may_run = |row: &Vec<Word>| label::of(&text(row)) != Label::Provision;
        let shapes: HashSet<String> =
            rows_at_edges(page).into_iter().filter(may_run).map(|row| shape(&row)).filter(|shape| has_letters(shape)).collect();
        shapes.into_iter().for_each(|shape| *counts.entry(shape).or_default() += 1);
    }
    let least = (pages.len() / EVERY).max(2);
    counts.retain(|_, count| *count > least);
    if counts.is_empty() {
        return;
    }
    for page in pages {
        remove(page, |row| counts.contains_key(&shape(row)));
    }
}

/// Numbers of pages: alone at the edge, and counting on with those of other pages, or written as only numbers of pages are.
fn take_out_numbers(pages: &mut [WordPage]) {
    let mut offsets: HashMap<i64, usize> = HashMap::new();
    for (number, page) in (0_i64..).zip(pages.iter()) {
        let values: HashSet<i64> = rows_at_edges(page).iter().filter_map(|row| crate::plain::number_in(&text(row))).collect();
        values.into_iter().for_each(|value| *offsets.entry(value.saturating_sub(number)).or_default() += 1);
    }
    for (number, page) in (0_i64..).zip(pages.iter_mut()) {
        remove(page, |row| {
            let text = text(row);
            let counts_on = |value: i64| offsets.get(&value.saturating_sub(number)).is_some_and(|count| *count > 1);
            let is_dressed = text.contains(|character: char| !character.is_ascii_digit());
            crate::plain::number_in(&text).is_some_and(|value| is_dressed || counts_on(value))
        });
    }
}

/// Takes out the rows at the edges of a page of which this holds.
fn remove(page: &mut WordPage, is_running: impl Fn(&[Word]) -> bool) {
    let place = |word: &Word| (word.left.to_bits(), word.top.to_bits());
    let taken: HashSet<(u64, u64)> = rows_at_edges(page).into_iter().filter(|row| is_running(row)).flatten().map(|word| place(&word)).collect();
    page.words.retain(|word| !taken.contains(&place(word)));
}

/// The words of a row from left to right.
fn text(row: &[Word]) -> String {
    let mut words: Vec<&Word> = row.iter().collect();
    words.sort_by(|one, other| one.left.total_cmp(&other.left));
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// The rows in the upper and lower part of a page, and the first and last three of a text that stands in the middle of its page.
fn rows_at_edges(page: &WordPage) -> Vec<Vec<Word>> {
    let mut rows = rows_of(page.words.clone());
    // A page with few lines shows no more of them as its edges.
    let most = if rows.len() > 6 * ROWS { ROWS } else { 0 };
    let last = rows.len().saturating_sub(most);
    let at_edge = |word: &Word| word.middle() < page.height * EDGE || word.middle() > page.height * (1.0 - EDGE);
    let mut place = 0;
    rows.retain(|row| {
        place += 1;
        place <= most || place > last || row.first().is_some_and(at_edge)
    });
    rows
}

/// The letters of a row; its numbers count on from page to page and are made alike.
fn shape(row: &[Word]) -> String {
    let mut shape = String::new();
    for character in text(row).chars().filter(|character| !character.is_whitespace()) {
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
        let names = ["One", "Two", "Three", "Four"];
        let page = |number: usize| {
            let body = (0..8_u32)
                .map(|row| word(100.0 + 40.0 * f64::from(row), &format!("{}{row}", if row == 0 { names[number] } else { &names[number][..2] })));
            let words =
                [word(30.0, &format!("Gazette No. {number}"))].into_iter().chain(body).chain([word(760.0, &format!("{}", number + 7))]).collect();
            WordPage { width: 600.0, height: 800.0, words }
        };
        let mut pages: Vec<WordPage> = (0..4).map(page).collect();
        take_out(&mut pages);
        let left: Vec<(usize, &str)> = pages.iter().map(|page| (page.words.len(), page.words[0].text.as_str())).collect();
        assert_eq!(left, [(8, "One0"), (8, "Two0"), (8, "Three0"), (8, "Four0")]);
    }
}
