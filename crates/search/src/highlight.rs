//! Extracts: the stretch of a provision that says most of what was asked, with the words of the question marked.

use std::collections::{HashMap, HashSet};

use crate::analysis::Scanner;
use crate::analysis::stem::LanguageStemmer;
use crate::query::Mark;

/// The length of an extract in bytes of Latin script; others come out a little shorter in characters.
const LENGTH: usize = 260;
/// What is kept before the first marked word.
const BEFORE: usize = 60;
/// So much of a provision is read; where the words come later, the beginning is shown.
const READ: usize = 40_000;

/// Finds the words of a question in a text.
#[derive(Clone, Debug, Default)]
pub struct Highlighter {
    /// Runs of words by their first one.
    runs: HashMap<String, Vec<Vec<String>>>,
    forms: HashSet<String>,
    prefixes: Vec<String>,
}

/// A marked stretch of the text.
#[derive(Clone, Copy)]
struct Found {
    start: usize,
    end: usize,
    /// Which mark it is, to tell different words from the same one again.
    which: usize,
}

impl Highlighter {
    pub(crate) fn new(marks: Vec<Mark>) -> Self {
        let mut highlighter = Self::default();
        for mark in marks {
            match mark {
                Mark::Words(words) => {
                    if let Some(first) = words.first() {
                        let runs = highlighter.runs.entry(first.clone()).or_default();
                        if !runs.contains(&words) {
                            runs.push(words);
                        }
                    }
                }
                Mark::Forms(word) => {
                    highlighter.forms.insert(word);
                }
                Mark::Prefix(prefix) => highlighter.prefixes.push(prefix),
            }
        }
        highlighter
    }

    /// The best stretch of a text in this language, cut at words: text, and whether it is a match. Joined, the parts are the stretch;
    /// an ellipsis says where more comes before or after.
    #[must_use]
    pub fn extract(&self, language: &str, text: &str) -> Vec<(String, bool)> {
        let found = self.find(language, text);
        let (start, end) = window(text, &found);
        let mut parts = Vec::new();
        let mut push = |words: &str, marked: bool| {
            if !words.is_empty() {
                parts.push((words.to_owned(), marked));
            }
        };
        push(if start > 0 { "… " } else { "" }, false);
        let mut at = start;
        for mark in found.iter().filter(|mark| mark.start >= start && mark.end <= end) {
            if mark.start >= at {
                push(&text[at..mark.start], false);
                push(&text[mark.start..mark.end], true);
                at = mark.end;
            }
        }
        push(&text[at..end], false);
        push(if end < text.len() { " …" } else { "" }, false);
        parts
    }

    /// All marked stretches in their order.
    fn find(&self, language: &str, text: &str) -> Vec<Found> {
        if self.runs.is_empty() && self.forms.is_empty() && self.prefixes.is_empty() {
            return Vec::new();
        }
        let text = &text[..floor(text, READ)];
        let stemmer = LanguageStemmer::of(language);
        let mut scanner = Scanner::new(text);
        let mut found = Vec::new();
        let mut waiting: Vec<(&[String], usize, usize)> = Vec::new();
        while let Some((start, end)) = scanner.advance() {
            let word = scanner.folded();
            waiting.retain_mut(|(rest, from, which)| {
                let fits = rest.first().is_some_and(|next| next == word);
                *rest = rest.get(1..).unwrap_or_default();
                if fits && rest.is_empty() {
                    found.push(Found { start: *from, end, which: *which });
                }
                fits && !rest.is_empty()
            });
            if let Some(runs) = self.runs.get(word) {
                for run in runs {
                    match run.get(1..) {
                        Some(rest) if !rest.is_empty() => waiting.push((rest, start, run.as_ptr() as usize)),
                        _ => found.push(Found { start, end, which: run.as_ptr() as usize }),
                    }
                }
            }
            if let Some(which) = self.form_of(stemmer.as_ref(), word, text.get(start..end).unwrap_or_default()) {
                found.push(Found { start, end, which });
            }
        }
        found.sort_by_key(|mark| (mark.start, std::cmp::Reverse(mark.end)));
        found
    }

    /// Which mark a word belongs to, as it stands, by its beginning, or by its stem.
    fn form_of(&self, stemmer: Option<&LanguageStemmer>, word: &str, written: &str) -> Option<usize> {
        if let Some(form) = self.forms.get(word) {
            return Some(form.as_ptr() as usize);
        }
        if let Some(prefix) = self.prefixes.iter().find(|prefix| word.starts_with(prefix.as_str())) {
            return Some(prefix.as_ptr() as usize);
        }
        let stemmer = stemmer?;
        // A stem is the beginning of its words, so that few words have to be stemmed.
        let begins = |form: &&String| form.chars().zip(word.chars()).take(3).filter(|(one, other)| one == other).count() == 3.min(form.chars().count());
        let candidates: Vec<&String> = self.forms.iter().filter(begins).collect();
        if candidates.is_empty() {
            return None;
        }
        let stem = stemmer.stem(written);
        candidates.into_iter().find(|form| **form == stem).map(|form| form.as_ptr() as usize)
    }
}

/// The stretch with the most different words, then the most words.
fn window(text: &str, found: &[Found]) -> (usize, usize) {
    let mut best = (0, 0, 0);
    for (place, first) in found.iter().enumerate() {
        let inside = found[place..].iter().take_while(|mark| mark.end <= first.start + LENGTH - BEFORE);
        let (mut kinds, mut count) = (HashSet::new(), 0);
        for mark in inside {
            kinds.insert(mark.which);
            count += 1;
        }
        if (kinds.len(), count) > (best.0, best.1) {
            best = (kinds.len(), count, first.start);
        }
        // Beyond so many marks the text is about nothing else.
        if place > 200 {
            break;
        }
    }
    let from = best.2.saturating_sub(if best.2 <= BEFORE { best.2 } else { BEFORE });
    let start = if from == 0 { 0 } else { word_start(text, from, best.2) };
    let end = floor(text, start + LENGTH);
    let last_end = found.iter().filter(|mark| mark.start < end).map(|mark| mark.end).max().unwrap_or(0);
    (start, if end == text.len() { end } else { word_end(text, end.max(last_end.min(end + 40)), start) })
}

/// The next beginning of a word, not behind `limit`.
fn word_start(text: &str, from: usize, limit: usize) -> usize {
    let from = floor(text, from);
    text[from..limit].find(char::is_whitespace).map_or(from, |space| ceil(text, from + space + 1)).min(limit)
}

/// The end of the last whole word before `to`; scripts without spaces are cut where they are.
fn word_end(text: &str, to: usize, start: usize) -> usize {
    let to = floor(text, to);
    let stretch = &text[start..to];
    match stretch.rfind(char::is_whitespace) {
        Some(space) if space > stretch.len() / 2 => start + space,
        _ => to,
    }
}

fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}

fn ceil(text: &str, at: usize) -> usize {
    text.ceil_char_boundary(at.min(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(marks: Vec<Mark>, language: &str, text: &str) -> String {
        let parts = Highlighter::new(marks).extract(language, text);
        parts.into_iter().map(|(words, marked)| if marked { format!("[{words}]") } else { words }).collect()
    }

    #[test]
    fn words_forms_phrases_and_prefixes_are_marked() {
        let forms = |word: &str| Mark::Forms(word.to_owned());
        assert_eq!(marked(vec![forms("access")], "en", "Accessing or access to data."), "[Accessing] or [access] to data.");
        let phrase = Mark::Words(vec!["computer".to_owned(), "system".to_owned()]);
        assert_eq!(marked(vec![phrase], "en", "A computer, a computer system."), "A computer, a [computer system].");
        assert_eq!(marked(vec![Mark::Prefix("crypt".to_owned())], "en", "Cryptography"), "[Cryptography]");
        let run = Mark::Words(vec!["非".to_owned(), "法".to_owned()]);
        assert_eq!(marked(vec![run], "zh", "违法和非法侵入"), "违法和[非法]侵入");
    }

    #[test]
    fn the_stretch_with_most_words_is_shown_and_no_word_is_cut() {
        let text = format!("{} fraud {} forgery and fraud end", "lorem ".repeat(80), "ipsum ".repeat(80));
        let shown = marked(vec![Mark::Forms("fraud".to_owned()), Mark::Forms("forgery".to_owned())], "en", &text);
        assert!(shown.contains("[forgery] and [fraud] end"), "{shown}");
        assert!(shown.starts_with("… ipsum "), "{shown}");
    }
}
