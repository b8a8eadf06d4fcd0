//! The styles of a document: which letters are bold, which paragraphs are headings, how lists count.

use std::collections::HashMap;

use model::language::Language;

use crate::numerals::{lettered, roman};
use crate::wording::Mark;
use crate::xml::Node;

/// What is known of the styles, by their names.
#[derive(Default)]
pub(super) struct Styles {
    marks: HashMap<String, Vec<Mark>>,
    parents: HashMap<String, String>,
    outline: HashMap<String, u8>,
    lists: HashMap<String, Vec<Counting>>,
    /// The list that paragraphs of a style belong to.
    list_of: HashMap<String, String>,
    /// The language of the default style.
    pub(super) language: Option<Language>,
}

/// How one level of a list counts.
#[derive(Clone, Debug)]
pub(super) struct Counting {
    level: usize,
    prefix: String,
    suffix: String,
    /// `1`, `a`, `A`, `i`, `I`; empty where nothing is printed. A bullet has its sign in `prefix`.
    format: String,
    pub(super) start: u64,
    /// How many levels are printed, this one the last.
    shown: usize,
}

impl Styles {
    pub(super) fn read(&mut self, root: Node<'_, '_>) {
        for node in root.descendants().filter(|node| node.is_element()) {
            match node.name() {
                "style" | "default-style" => self.style(node),
                "list-style" | "outline-style" => self.list_style(node),
                _ => {}
            }
        }
    }

    fn style(&mut self, node: Node<'_, '_>) {
        let properties = node.child("text-properties");
        if node.name() == "default-style" {
            let language = properties.and_then(|properties| properties.attribute("language"));
            self.language = self.language.take().or_else(|| language.filter(|language| language != "none" && language != "zxx")?.parse().ok());
            return;
        }
        let Some(name) = node.attribute("name").map(|name| name.into_owned()) else { return };
        if let Some(parent) = node.attribute("parent-style-name") {
            self.parents.insert(name.clone(), parent.into_owned());
        }
        if let Some(level) = node.attribute("default-outline-level").and_then(|level| level.parse().ok()).filter(|level| *level > 0) {
            self.outline.insert(name.clone(), level);
        }
        if let Some(list) = node.attribute("list-style-name").filter(|list| !list.is_empty()) {
            self.list_of.insert(name.clone(), list.into_owned());
        }
        if node.attribute("family").as_deref() == Some("text")
            && let Some(properties) = properties
        {
            self.marks.insert(name, marks(properties));
        }
    }

    fn list_style(&mut self, node: Node<'_, '_>) {
        let name = node.attribute("name").map_or_else(|| "outline".to_owned(), |name| name.into_owned());
        let levels = node.elements().take(16).map(counting).collect();
        self.lists.insert(name, levels);
    }

    /// The marks of a span of this style.
    pub(super) fn marks(&self, style: &str) -> &[Mark] {
        self.marks.get(style).map(Vec::as_slice).unwrap_or_default()
    }

    /// The level of a paragraph whose style, or one above it, is that of a heading.
    pub(super) fn outline(&self, style: &str) -> Option<u8> {
        self.above(style).find_map(|style| self.outline.get(style).copied())
    }

    /// The list that paragraphs of this style belong to.
    pub(super) fn list_of(&self, style: &str) -> Option<&str> {
        self.above(style).find_map(|style| self.list_of.get(style)).map(String::as_str)
    }

    fn above<'s>(&'s self, style: &'s str) -> impl Iterator<Item = &'s str> {
        std::iter::successors(Some(style), |style| self.parents.get(*style).map(String::as_str)).take(16)
    }

    /// How a level of a list counts, from 1.
    pub(super) fn counting(&self, list: &str, level: usize) -> Option<&Counting> {
        self.lists.get(list)?.iter().find(|counting| counting.level == level)
    }

    /// The label of an item, by the numbers of its level and those above it.
    pub(super) fn label(&self, list: &str, numbers: &[u64]) -> Option<String> {
        let counting = self.counting(list, numbers.len())?;
        let first = numbers.len().saturating_sub(counting.shown.max(1));
        let parts: Vec<String> = (first..numbers.len())
            .filter_map(|place| Some(written(*numbers.get(place)?, &self.counting(list, place + 1)?.format)))
            .filter(|part| !part.is_empty())
            .collect();
        let label = format!("{}{}{}", counting.prefix, parts.join("."), counting.suffix);
        Some(label.trim().to_owned()).filter(|label| !label.is_empty())
    }
}

fn marks(properties: Node<'_, '_>) -> Vec<Mark> {
    let said = |name: &str| properties.attribute(name).unwrap_or_default().into_owned();
    let mut marks = Vec::new();
    if said("font-weight") == "bold" || said("font-weight").parse::<u16>().is_ok_and(|weight| weight >= 600) {
        marks.push(Mark::Bold);
    }
    if matches!(said("font-style").as_str(), "italic" | "oblique") {
        marks.push(Mark::Italic);
    }
    if !matches!(said("text-underline-style").as_str(), "" | "none") {
        marks.push(Mark::Underline);
    }
    let position = said("text-position");
    if position.starts_with("super") || position.split('%').next().and_then(|share| share.parse::<i32>().ok()).is_some_and(|share| share > 0) {
        marks.push(Mark::Superscript);
    } else if position.starts_with("sub") || position.starts_with('-') {
        marks.push(Mark::Subscript);
    }
    marks
}

fn counting(node: Node<'_, '_>) -> Counting {
    let said = |name: &str| node.attribute(name).unwrap_or_default().into_owned();
    let number = |name: &str| node.attribute(name).and_then(|number| number.parse().ok());
    let is_bullet = node.name() == "list-level-style-bullet";
    Counting {
        level: number("level").and_then(|level| usize::try_from(level).ok()).unwrap_or(1),
        // A bullet says that it is an item, not which.
        prefix: if is_bullet { String::new() } else { said("num-prefix") },
        suffix: if is_bullet { String::new() } else { said("num-suffix") },
        format: if is_bullet { String::new() } else { said("num-format") },
        start: number("start-value").unwrap_or(1),
        shown: number("display-levels").and_then(|levels| usize::try_from(levels).ok()).unwrap_or(1),
    }
}

fn written(number: u64, format: &str) -> String {
    match format {
        "" => String::new(),
        "a" => lettered(number, b'a'),
        "A" => lettered(number, b'A'),
        "i" => roman(number).to_lowercase(),
        "I" => roman(number),
        _ => number.to_string(),
    }
}
