//! The day of a change, from the words beside the act.

use model::date::PartialDate;

use crate::dates::{Order, dates};

/// Bytes of an announced day that stand after the act: `B.O. 23/4/2018`, `, publicada el 13 mayo 2006`.
const NEAR: usize = 160;

/// The first whole day within `text` from `from` up to `to`.
pub(super) fn between(text: &str, from: usize, to: usize) -> Option<PartialDate> {
    whole(text.get(from..text.floor_char_boundary(to.min(from.saturating_add(NEAR))))?)
}

/// The first whole day of some words.
pub(super) fn whole(words: &str) -> Option<PartialDate> {
    dates(words, Order::DayFirst).into_iter().map(|dated| dated.date).find(|date| date.day().is_some())
}

/// The day with which some words end.
pub(super) fn at_end(words: &str) -> Option<PartialDate> {
    let words = words.trim_end();
    dates(words, Order::DayFirst)
        .into_iter()
        .next_back()
        .filter(|dated| dated.end == words.len() && dated.date.day().is_some())
        .map(|dated| dated.date)
}

/// The year in the name of an act: `Lei nº 13.505, de 2017`, `Luật số 12/2017/QH14`.
pub(super) fn year_of(label: &str) -> Option<PartialDate> {
    let is_year = |digits: &&str| digits.len() == 4 && ("1800"..="2099").contains(digits);
    let mut years = label.split(|character: char| !character.is_ascii_digit()).filter(is_year);
    // `S.I. 2005/1987` has its year before its number.
    let year = if label.starts_with("S.") { years.next() } else { years.next_back() }?;
    PartialDate::new(year.parse().ok()?, None, None)
}
