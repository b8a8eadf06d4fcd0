//! The divisions that provisions name: `Part II`, `第一章　総則`, `CHAPTER I | Section One: Requests`.

use model::text::document::{Division, Item, Level};

use crate::wording::plain_runs;

/// Words for divisions and the level they stand for.
const WORDS: &[(&str, Level)] = &[
    ("book", Level::Book),
    ("libro", Level::Book),
    ("livre", Level::Book),
    ("buch", Level::Book),
    ("part", Level::Part),
    ("parte", Level::Part),
    ("partie", Level::Part),
    ("teil", Level::Part),
    ("boʻlim", Level::Part),
    ("раздел", Level::Part),
    ("الباب", Level::Part),
    ("title", Level::Title),
    ("título", Level::Title),
    ("titulo", Level::Title),
    ("titre", Level::Title),
    ("chapter", Level::Chapter),
    ("capítulo", Level::Chapter),
    ("capitulo", Level::Chapter),
    ("chapitre", Level::Chapter),
    ("kapitel", Level::Chapter),
    ("bob", Level::Chapter),
    ("глава", Level::Chapter),
    ("الفصل", Level::Chapter),
    ("หมวด", Level::Chapter),
    ("division", Level::Division),
    ("section", Level::Section),
    ("sección", Level::Section),
    ("seccion", Level::Section),
    ("ส่วนที่", Level::Section),
];

/// The divisions of a value that names several, the outermost first.
pub(super) fn path(said: &str) -> Vec<String> {
    said.split(" | ").map(without_gloss).map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|part| !part.is_empty()).collect()
}

/// `Chapter 1: 第一章　総則` names its chapter twice, and the law only as 第一章.
fn without_gloss(part: &str) -> &str {
    match part.split_once(": ") {
        Some((gloss, own)) if gloss.is_ascii() && own.starts_with(['第', '제']) => own,
        _ => part,
    }
}

/// Divisions on their way; one that says the same as the one before goes on with it.
#[derive(Default)]
pub(super) struct Outline {
    items: Vec<Item>,
    open: Vec<(String, Division)>,
}

impl Outline {
    pub(super) fn push(&mut self, divisions: &[String], item: Item) {
        let same = self.open.iter().zip(divisions).take_while(|((open, _), wanted)| open == *wanted).count();
        self.close(same);
        for name in divisions.iter().skip(same).take(8) {
            self.open.push((name.clone(), division(name)));
        }
        self.items_of_innermost().push(item);
    }

    fn items_of_innermost(&mut self) -> &mut Vec<Item> {
        self.open.last_mut().map_or(&mut self.items, |(_, division)| &mut division.items)
    }

    fn close(&mut self, keep: usize) {
        while self.open.len() > keep {
            if let Some((_, division)) = self.open.pop() {
                self.items_of_innermost().push(Item::Division(division));
            }
        }
    }

    pub(super) fn finish(mut self) -> Vec<Item> {
        self.close(0);
        self.items
    }
}

/// The level that the first words of a line name.
pub(super) fn level(name: &str) -> Level {
    let lower = name.to_lowercase();
    let east_asian = |unit: &[char]| name.starts_with(['第', '제']) && name.find(unit).is_some_and(|place| place < 24);
    if east_asian(&['編', '编', '편']) {
        Level::Part
    } else if east_asian(&['章', '장']) {
        Level::Chapter
    } else if east_asian(&['節', '节', '절']) {
        Level::Section
    } else {
        let words: Vec<&str> = lower.split(|character: char| character.is_whitespace() || matches!(character, ':' | '.')).collect();
        let known = |word: &&str| WORDS.iter().find(|(known, _)| known == word).map(|(_, level)| *level);
        // Turkic languages put the number first.
        words.first().and_then(known).or_else(|| words.get(1).and_then(known)).unwrap_or(Level::Other)
    }
}

/// Number and heading out of one line.
fn division(name: &str) -> Division {
    let level = level(name);
    if level == Level::Other {
        return Division { level, heading: plain_runs(name), ..Division::default() };
    }
    let (num, heading) = cut(name);
    Division { level, num: Some(num.to_owned()), heading: plain_runs(heading), ..Division::default() }
}

/// Where the heading begins: after a dash or a colon, or after the number.
fn cut(name: &str) -> (&str, &str) {
    for mark in [" – ", " — ", " - ", ": "] {
        if let Some((num, heading)) = name.split_once(mark) {
            return (num.trim(), heading.trim());
        }
    }
    // `II bob. Kodeksning amal qilish doirasi`
    if let Some((num, heading)) = name.split_once(". ").filter(|(num, _)| num.split_whitespace().count() == 2) {
        return (num.trim(), heading.trim());
    }
    if name.starts_with(['第', '제']) {
        return name.split_once([' ', '\u{3000}']).map_or((name, ""), |(num, heading)| (num, heading.trim()));
    }
    (name, "")
}

#[cfg(test)]
mod tests {
    use model::text::document::Inline;

    use super::*;

    #[test]
    fn lines_become_levels_with_number_and_heading() {
        let read = |name: &str| {
            let division = division(name);
            (division.level, division.num, Inline::plain(&division.heading))
        };
        let some = |num: &str| Some(num.to_owned());
        assert_eq!(read("Part II"), (Level::Part, some("Part II"), String::new()));
        assert_eq!(read("Chapter One – General provisions"), (Level::Chapter, some("Chapter One"), "General provisions".to_owned()));
        assert_eq!(read("第一章 総則"), (Level::Chapter, some("第一章"), "総則".to_owned()));
        assert_eq!(read("IKKINCHI BOʻLIM"), (Level::Part, some("IKKINCHI BOʻLIM"), String::new()));
        assert_eq!(read("Offences"), (Level::Other, None, "Offences".to_owned()));
        assert_eq!(path("Chapter 1: 第一章\u{3000}総則"), ["第一章 総則"]);
    }
}
