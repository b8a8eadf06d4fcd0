//! One provision out of JSON: its number as printed, its heading, its text, the divisions it stands in.

use model::language::Language;
use model::text::document::{Block, Division, Level};
use serde_json::Value;

use super::enumeration::Tradition;
use super::{NUMBERS, Object, TEXTS, division, enumeration};
use crate::akn::number_in_address;
use crate::label::{self, Label};
use crate::wording::plain_runs;

/// A provision as its source gives it.
#[derive(Debug)]
pub(super) struct Provision {
    /// `5`, `§ 1030`, `57¹-modda`; empty where it has none.
    number: String,
    pub(super) title: String,
    pub(super) text: String,
    /// The divisions it stands in, the outermost first.
    pub(super) divisions: Vec<String>,
    /// The heading that stood at the end of the provision before.
    pub(super) above: String,
    unit: Level,
}

impl Provision {
    pub(super) fn of(object: &Object, language: Option<&Language>) -> Self {
        let text = |name: &str| object.get(name).and_then(in_words).unwrap_or_default();
        let number = NUMBERS
            .iter()
            .filter(|name| **name != "provision_ref")
            .map(|name| text(name))
            .find(|number| !number.trim().is_empty())
            .unwrap_or_default();
        let title = ["title", "heading", "article_title"].iter().map(|name| text(name)).find(|title| !title.trim().is_empty()).unwrap_or_default();
        let words = TEXTS.iter().map(|name| text(name)).find(|words| !words.trim().is_empty()).unwrap_or_default();
        let has_number = number.chars().any(char::is_numeric) || crate::label::of(&number) == Label::Provision;
        let unit = unit_of(object, &number, language);
        // Where `article` or `article_id` is the number, `section` is a division.
        let is_division = |name: &str| name != "section" || object.contains_key("article_id") || object.contains_key("article");
        let names = ["part", "book", "section", "chapter"].into_iter().filter(|name| is_division(name));
        let divisions = names.flat_map(|name| division::path(&text(name))).collect();
        Self { number: if has_number { number } else { String::new() }, title, text: words, divisions, above: String::new(), unit }
    }

    pub(super) fn is_numbered(&self) -> bool {
        !self.number.is_empty()
    }

    /// As what stands before the first provision.
    pub(super) fn as_blocks(&self) -> Vec<Block> {
        super::blocks_of(&self.title, &self.text)
    }

    pub(super) fn division(&self, language: Option<&Language>) -> Division {
        if !self.is_numbered() {
            let is_heading_only = self.text.trim() == self.title.trim();
            return super::stretch(&self.title, if is_heading_only { "" } else { &self.text });
        }
        let in_title = Labelled::of(&self.title, &self.number);
        let in_text = Labelled::of(&self.text, &self.number);
        let (mut heading, mut text) = (self.title.trim().to_owned(), self.text.clone());
        let mut printed = None;
        if let Some(labelled) = in_title {
            printed = Some(labelled.number);
            heading = labelled.rest;
        }
        if let Some(labelled) = in_text {
            printed = Some(labelled.number);
            text = labelled.rest;
        }
        // A heading that was cut out of the first sentence goes back to it.
        if is_begun(&heading, &text) {
            text = format!("{heading} {text}");
            heading.clear();
        }
        if !self.above.is_empty() {
            let is_told_twice = heading.trim_end_matches('.').eq_ignore_ascii_case(self.above.trim_end_matches('.'));
            text = if heading.is_empty() || is_told_twice { text } else { format!("{heading}\n{text}") };
            heading.clone_from(&self.above);
        }
        let num = printed.unwrap_or_else(|| self.printed(language));
        let items = enumeration::items(&text, self.tradition());
        Division { level: self.unit, num: Some(num), heading: plain_runs(&heading), items, ..Division::default() }
    }

    fn tradition(&self) -> Tradition {
        match self.unit {
            Level::Section if self.number.trim_start().starts_with('§') => Tradition::American,
            Level::Section => Tradition::Commonwealth,
            _ => Tradition::Articles,
        }
    }

    /// The number as laws of the language print it, where the source holds it bare.
    fn printed(&self, language: Option<&Language>) -> String {
        let number = self.number.trim();
        let bare =
            number.chars().next().is_some_and(char::is_numeric) && number.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '/' | '_' | '-'));
        if !bare || number.contains("modda") {
            return number.to_owned();
        }
        let primary = language.map_or("en", |language| language.primary());
        match (primary, self.unit) {
            ("ja", _) => japanese(number),
            ("zh", _) => format!("第{number}条"),
            ("ko", _) => format!("제{number}조"),
            ("th", _) => format!("มาตรา {number}"),
            (_, Level::Section) => format!("{number}."),
            ("ar", _) => format!("المادة {number}"),
            ("es", _) => format!("Artículo {number}"),
            ("pt", _) => format!("Artigo {number}"),
            ("ru", _) => format!("Статья {number}"),
            ("vi", _) => format!("Điều {number}"),
            ("id" | "ms", _) => format!("Pasal {number}"),
            ("de" | "nl", _) => format!("Artikel {number}"),
            ("it", _) => format!("Articolo {number}"),
            _ => format!("Article {number}"),
        }
    }
}

/// Text, or paragraphs of text.
fn in_words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(lines) => {
            let lines: Vec<String> =
                lines.iter().filter_map(|line| line.as_str().map(str::to_owned).or_else(|| in_words(line.get("text")?))).collect();
            Some(lines.join("\n"))
        }
        _ => None,
    }
}

/// Article or section: by the address the source gives it, by its keys, by its sign, by the habit of the language.
fn unit_of(object: &Object, number: &str, language: Option<&Language>) -> Level {
    let address = object.get("provision_ref").and_then(Value::as_str).unwrap_or_default();
    if address.starts_with("art") || ["article", "article_id", "article_number", "article_display"].iter().any(|name| object.contains_key(*name)) {
        return Level::Article;
    }
    if address.starts_with('s') || number.starts_with('§') || object.contains_key("section_number") {
        return Level::Section;
    }
    if language.is_none_or(|language| language.primary() == "en") { Level::Section } else { Level::Article }
}

/// A text that begins with the number of its provision: `Article 5 – Scope`, `第五条`, `มาตรา ๑  …`.
struct Labelled {
    number: String,
    rest: String,
}

impl Labelled {
    fn of(text: &str, number: &str) -> Option<Self> {
        let text = text.trim();
        if label::of(text) != Label::Provision {
            return None;
        }
        let wanted = number_in_address(number)?;
        let (printed, rest) = split(text)?;
        let found = number_in_address(printed)?;
        let written_out = found.chars().all(char::is_alphabetic) && wanted == "1";
        if found != wanted && found.replace('-', "_") != wanted && !written_out {
            return None;
        }
        let rest =
            rest.trim_start_matches(|character: char| character.is_whitespace() || matches!(character, '-' | '–' | '—' | '.' | ':' | '\u{3000}'));
        Some(Self { number: printed.trim_end_matches(['-', '–', '—', ':', ' ']).to_owned(), rest: rest.to_owned() })
    }
}

/// The label and what follows it: two words, or one where the number is glued.
fn split(text: &str) -> Option<(&str, &str)> {
    let first = text.find(char::is_whitespace).unwrap_or(text.len());
    let has_number = text.get(..first)?.chars().any(char::is_numeric) || text.starts_with(['第', '제']);
    if has_number {
        return Some(text.split_at(first));
    }
    let after = text.get(first..)?;
    let start = first + (after.len() - after.trim_start().len());
    let second = text.get(start..)?;
    let end = second.find(char::is_whitespace).unwrap_or(second.len());
    Some(text.split_at(start + end))
}

/// Whether the heading is the beginning of a sentence that the text goes on with.
fn is_begun(heading: &str, text: &str) -> bool {
    let open = heading.chars().next_back().is_some_and(|last| last.is_alphabetic() || matches!(last, ',' | '"' | '”'));
    let goes_on = text.trim_start().chars().next().is_some_and(char::is_lowercase);
    !heading.is_empty() && open && goes_on
}

/// `3_2` is 第三条の二.
fn japanese(number: &str) -> String {
    let mut parts = number.split(['_', '-', '.']).map(|part| part.parse().map_or_else(|_| part.to_owned(), han));
    let first = parts.next().unwrap_or_default();
    parts.fold(format!("第{first}条"), |before, part| format!("{before}の{part}"))
}

/// A number in Chinese figures, below ten thousand.
fn han(number: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    if number == 0 || number > 9_999 {
        return number.to_string();
    }
    let mut written = String::new();
    for (unit, sign) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = number / unit % 10;
        if digit > 1 || (digit == 1 && unit == 1) {
            written.push_str(DIGITS.get(digit as usize).copied().unwrap_or_default());
        }
        if digit > 0 {
            written.push_str(sign);
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printed_as_laws_print_them() {
        assert_eq!([japanese("3_2"), japanese("10"), japanese("246"), japanese("1001")], ["第三条の二", "第十条", "第二百四十六条", "第千一条"]);
    }

    #[test]
    fn a_label_in_the_title_is_the_number() {
        let labelled = |text, number| Labelled::of(text, number).map(|labelled| (labelled.number, labelled.rest));
        let some = |number: &str, rest: &str| Some((number.to_owned(), rest.to_owned()));
        assert_eq!(labelled("Article 5 – Scope", "5"), some("Article 5", "Scope"));
        assert_eq!(labelled("Article One – Purpose", "1"), some("Article One", "Purpose"));
        assert_eq!(labelled("第五条", "5"), some("第五条", ""));
        assert_eq!(labelled("ARTÍCULO 7. - Penas.", "7"), some("ARTÍCULO 7.", "Penas."));
        assert_eq!(labelled("มาตรา ๑  ข้อความ", "1"), some("มาตรา ๑", "ข้อความ"));
        assert_eq!(labelled("Article 6 applies", "5"), None);
    }
}
