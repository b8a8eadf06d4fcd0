//! Extracts: the stretch of a provision that says most of what was asked, with the words of the question marked.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::char::is_combining_mark;

use crate::analysis::stem::LanguageStemmer;
use crate::analysis::{Beginnings, Scanner};
use crate::query::Mark;

/// The length of an extract in bytes of Latin script; others come out a little shorter in characters.
const LENGTH: usize = 260;
/// What is kept before the first marked word.
const BEFORE: usize = 60;
/// An extract may be so much longer, for a marked word at its end.
const OVER: usize = 40;
/// So much of a provision is read; where the words come later, the beginning is shown.
const READ: usize = 200_000;
/// Languages whose stems lose the beginnings of their words too.
const LOSE_BEGINNINGS: [&str; 2] = ["ar", "nl"];

/// Finds the words of a question in a text.
#[derive(Clone, Debug, Default)]
pub struct Highlighter {
    /// Runs of words by their first one, with the number of the mark.
    runs: BTreeMap<String, Vec<(Vec<String>, usize)>>,
    words: BTreeMap<String, usize>,
    /// Stems of each language.
    stems: BTreeMap<&'static str, BTreeMap<String, usize>>,
    prefixes: Vec<(String, usize)>,
    near: Vec<(String, u8, usize)>,
    /// How many different things are marked.
    all: usize,
    /// What all marks begin with; nothing where a word may begin otherwise than its mark.
    begins: Option<Beginnings>,
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
        let mut which = 0;
        for mark in marks {
            // A stem is a form of the word before it, not another thing that was asked for.
            which += usize::from(!matches!(mark, Mark::Stem(..)));
            match mark {
                Mark::Words(words) => {
                    if let Some(first) = words.first() {
                        highlighter.runs.entry(first.clone()).or_default().push((words, which));
                    }
                }
                Mark::Word(word) => {
                    highlighter.words.entry(word).or_insert(which);
                }
                Mark::Stem(language, stem) => {
                    highlighter.stems.entry(language).or_default().entry(stem).or_insert(which);
                }
                Mark::Prefix(prefix) => highlighter.prefixes.push((prefix, which)),
                Mark::Near(word, distance) => highlighter.near.push((word, distance, which)),
            }
        }
        highlighter.begins = highlighter.beginnings();
        highlighter.all = highlighter.different();
        highlighter
    }

    fn different(&self) -> usize {
        let runs = self.runs.values().flatten().map(|(_, which)| *which);
        let words = self.words.values().chain(self.stems.values().flat_map(BTreeMap::values)).copied();
        let others = self.prefixes.iter().map(|(_, which)| *which).chain(self.near.iter().map(|(_, _, which)| *which));
        runs.chain(words).chain(others).collect::<BTreeSet<usize>>().len()
    }

    fn beginnings(&self) -> Option<Beginnings> {
        // Close words may differ in their first letter.
        if !self.near.is_empty() {
            return None;
        }
        let whole = self.runs.keys().chain(self.words.keys()).chain(self.stems.values().flat_map(BTreeMap::keys));
        Some(Beginnings::of(whole.chain(self.prefixes.iter().map(|(prefix, _)| prefix)).map(String::as_str)))
    }

    fn marks_nothing(&self) -> bool {
        self.runs.is_empty() && self.words.is_empty() && self.prefixes.is_empty() && self.near.is_empty()
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

    /// The marked stretches in their order, up to the first place where all that is looked for stands together: it makes the extract, whatever
    /// comes later.
    fn find(&self, language: &str, text: &str) -> Vec<Found> {
        if self.marks_nothing() {
            return Vec::new();
        }
        let text = &text[..floor(text, READ)];
        let primary = language.split('-').next().unwrap_or(language);
        let stems = self.stems.get(primary).and_then(|stems| Some((LanguageStemmer::of(primary)?, stems)));
        let begins = self.begins.as_ref().filter(|_| !LOSE_BEGINNINGS.contains(&primary));
        let mut scanner = Scanner::new(text);
        let mut found = Vec::new();
        let mut place = FirstPlace::of(self.all);
        let mut noted = 0;
        let mut waiting: Vec<(&[String], usize, usize)> = Vec::new();
        loop {
            if let Some(end) = found[noted..].iter().find_map(|mark| place.note(text, mark)) {
                scanner.end_at(end);
            }
            noted = found.len();
            if let Some(begins) = begins.filter(|_| waiting.is_empty()) {
                scanner.skip_others(begins);
            }
            let Some((start, end)) = scanner.advance() else { break };
            let word = scanner.folded();
            waiting.retain_mut(|(rest, from, which)| {
                let fits = rest.first().is_some_and(|next| next == word);
                *rest = rest.get(1..).unwrap_or_default();
                if fits && rest.is_empty() {
                    found.push(Found { start: *from, end, which: *which });
                }
                fits && !rest.is_empty()
            });
            if begins.is_some_and(|begins| !begins.has_first_of(word)) {
                continue;
            }
            for (run, which) in self.runs.get(word).into_iter().flatten() {
                waiting.push((run.get(1..).unwrap_or_default(), start, *which));
            }
            let written = text.get(start..end).unwrap_or_default();
            if let Some(which) = self.alone(word).or_else(|| stems.as_ref().and_then(|(stemmer, stems)| by_stem(stemmer, stems, word, written))) {
                found.push(Found { start, end, which });
            }
        }
        found.sort_by_key(|mark| (mark.start, std::cmp::Reverse(mark.end)));
        found
    }

    /// Which mark a word is by itself: as it stands, by its beginning, or by being close.
    fn alone(&self, word: &str) -> Option<usize> {
        if let Some(which) = self.words.get(word) {
            return Some(*which);
        }
        if let Some((_, which)) = self.prefixes.iter().find(|(prefix, _)| word.starts_with(prefix.as_str())) {
            return Some(*which);
        }
        let close = |near: &str, distance: u8| near.len().abs_diff(word.len()) < 8 && strsim::osa_distance(near, word) <= usize::from(distance);
        self.near.iter().find(|(near, distance, _)| close(near, *distance)).map(|(_, _, which)| *which)
    }
}

/// Waits for the first place where all that is looked for stands together.
struct FirstPlace {
    all: usize,
    /// Where each was met last.
    last: Vec<(usize, usize)>,
}

impl FirstPlace {
    fn of(all: usize) -> Self {
        Self { all, last: Vec::new() }
    }

    /// Takes in the next mark; with the one that completes the place, the end of all that an extract from there can show.
    fn note(&mut self, text: &str, mark: &Found) -> Option<usize> {
        match self.last.iter_mut().find(|(which, _)| *which == mark.which) {
            Some((_, last)) => *last = mark.start,
            None => self.last.push((mark.which, mark.start)),
        }
        let first = self.last.iter().map(|(_, start)| *start).min().unwrap_or(mark.start);
        if self.last.len() < self.all || mark.end > first + LENGTH - BEFORE {
            return None;
        }
        let end = ceil(text, first + LENGTH + OVER);
        // No word is cut.
        Some(end + text[end..].find(|edge: char| !edge.is_alphanumeric()).unwrap_or(text.len() - end))
    }
}

/// Which mark a word is by its stem. A stem begins as its words do, so that few words have to be stemmed.
fn by_stem(stemmer: &LanguageStemmer, stems: &BTreeMap<String, usize>, word: &str, written: &str) -> Option<usize> {
    let alike = |stem: &String| {
        let length = stem.chars().count().min(3);
        stem.chars().zip(word.chars()).take(length).filter(|(one, other)| one == other).count() == length
    };
    if !LOSE_BEGINNINGS.contains(&stemmer.tag()) && !stems.keys().any(alike) {
        return None;
    }
    stems.get(&stemmer.stem(written)).copied()
}

/// The stretch with the most different words, then the most words.
fn window(text: &str, found: &[Found]) -> (usize, usize) {
    let mut best = (0, 0, 0);
    let mut kinds: Vec<usize> = Vec::new();
    for (place, first) in found.iter().enumerate() {
        let inside = found[place..].iter().take_while(|mark| mark.end <= first.start + LENGTH - BEFORE);
        kinds.clear();
        let mut count = 0;
        for mark in inside {
            // There are few, so that a look at all of them is cheaper than a table.
            if !kinds.contains(&mark.which) {
                kinds.push(mark.which);
            }
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
    (start, if end == text.len() { end } else { word_end(text, end.max(last_end.min(end + OVER)), start) })
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

/// The last place up to `at` that parts no letter from its marks.
fn floor(text: &str, at: usize) -> usize {
    let mut at = text.floor_char_boundary(at.min(text.len()));
    while at > 0 && text[at..].starts_with(|next| is_combining_mark(next) || matches!(next, '\u{200C}' | '\u{200D}')) {
        at = text.floor_char_boundary(at - 1);
    }
    at
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
        let forms = |word: &str| vec![Mark::Word(word.to_owned()), Mark::Stem("en", word.to_owned())];
        assert_eq!(marked(forms("access"), "en", "Accessing or access to data."), "[Accessing] or [access] to data.");
        assert_eq!(marked(forms("access"), "fr", "Accessing or access to data."), "Accessing or [access] to data.");
        assert_eq!(marked(vec![Mark::Near("computer".to_owned(), 1)], "en", "The compter."), "The [compter].");
        let phrase = Mark::Words(vec!["computer".to_owned(), "system".to_owned()]);
        assert_eq!(marked(vec![phrase], "en", "A computer, a computer system."), "A computer, a [computer system].");
        assert_eq!(marked(vec![Mark::Prefix("crypt".to_owned())], "en", "Cryptography"), "[Cryptography]");
        let run = Mark::Words(vec!["非".to_owned(), "法".to_owned()]);
        assert_eq!(marked(vec![run], "zh", "违法和非法侵入"), "违法和[非法]侵入");
    }

    #[test]
    fn an_extract_parts_no_letter_from_its_marks() {
        for (language, sentence) in [
            ("km", "ការចូលដោយគ្មានការអនុញ្ញាតទៅក្នុងប្រព័ន្ធកុំព្យូទ័រ"),
            ("th", "ผู้ใดเข้าถึงโดยมิชอบซึ่งระบบคอมพิวเตอร์"),
            ("zh", "违反国家规定，侵入计算机信息系统的"),
            ("hi", "कंप्यूटरप्रणालीमेंअनधिकृतप्रवेश"),
        ] {
            let text = sentence.repeat(40);
            let units: Vec<(usize, usize)> = {
                let mut scanner = Scanner::new(&text);
                std::iter::from_fn(|| scanner.advance()).collect()
            };
            let word: String = {
                let mut scanner = Scanner::new(sentence);
                scanner.advance();
                scanner.folded().to_owned()
            };
            let extract = Highlighter::new(vec![Mark::Word(word)]).extract(language, &text);
            let shown: String = extract.iter().map(|(words, _)| words.as_str()).collect();
            let shown = shown.trim_start_matches("… ").trim_end_matches(" …");
            assert!(shown.len() > 100 && shown.len() < 400, "{language}: {}", shown.len());
            let start = text.find(shown).unwrap();
            let end = start + shown.len();
            let parts_none = |at: usize| !text[at..].starts_with(is_combining_mark);
            assert!(parts_none(start) && parts_none(end), "{language}: {shown}");
            assert!(language == "hi" || units.iter().all(|(from, to)| *to <= end || *from >= end), "{language}: {shown}");
        }
    }

    #[test]
    fn words_that_are_passed_over_are_none_of_those_marked() {
        let words = [
            "Access",
            "ACCÈS",
            "ac",
            "acc",
            "aces",
            "accès",
            "éacces",
            "ac\u{AD}cess",
            "a\u{301}cc",
            "access第285条",
            "第",
            "285",
            "Zugang",
            "access2",
            "x",
        ];
        let stems = ["acces", "ac", "zugang", "x"].map(|stem| Mark::Stem("fr", stem.to_owned()));
        let marks = ["acc", "access", "285", "a", "acces"].map(|word| Mark::Word(word.to_owned()));
        let run = Mark::Words(vec!["ac".to_owned(), "acc".to_owned()]);
        for marks in
            stems.into_iter().chain(marks).chain([run, Mark::Prefix("acce".to_owned())]).map(|mark| vec![mark, Mark::Word("never".to_owned())])
        {
            let quick = Highlighter::new(marks.clone());
            let slow = Highlighter { begins: None, ..quick.clone() };
            for between in [" ", "-", "’", "。", ""] {
                let text = words.join(between);
                for end in text.char_indices().map(|(at, _)| at) {
                    assert_eq!(quick.extract("fr", &text[..end]), slow.extract("fr", &text[..end]), "{marks:?} {}", &text[..end]);
                }
            }
        }
    }

    #[test]
    fn the_first_place_with_all_words_is_shown() {
        let marks = || vec![Mark::Word("fraud".to_owned()), Mark::Word("forgery".to_owned())];
        let text = format!("fraud {} fraud of a forgery, mill {} fraud, forgery, fraud", "lorem ".repeat(80), "ipsum ".repeat(80));
        let shown = marked(marks(), "en", &text);
        assert!(shown.contains("[fraud] of a [forgery], mill ipsum") && !shown.contains("[forgery], [fraud]"), "{shown}");
        // A word that goes on where reading ends is not another word.
        let text = format!("fraud forgery {}frauds and more", "x ".repeat((LENGTH + OVER - 18) / 2));
        assert_eq!(marked(marks(), "en", &text).matches('[').count(), 2);
    }

    #[test]
    fn the_stretch_with_most_words_is_shown_and_no_word_is_cut() {
        let text = format!("{} fraud {} forgery and fraud end", "lorem ".repeat(80), "ipsum ".repeat(80));
        let shown = marked(vec![Mark::Word("fraud".to_owned()), Mark::Word("forgery".to_owned())], "en", &text);
        assert!(shown.contains("[forgery] and [fraud] end"), "{shown}");
        assert!(shown.starts_with("… ipsum "), "{shown}");
    }
}
