//! Word's automatic numbers: which list and level a paragraph is of, and how its number is written.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::body::attribute;

/// What a style says of its paragraphs.
#[derive(Clone, Default, Debug)]
pub(super) struct Style {
    based_on: Option<String>,
    /// From 1, where it is a heading.
    pub(super) heading: Option<u8>,
    /// List and level.
    pub(super) list: Option<(String, usize)>,
    /// Whether Word does not show its words.
    pub(super) hidden: bool,
}

/// Reads the styles; what a style does not say, the one it is based on does.
pub(super) fn styles(xml: &str) -> HashMap<String, Style> {
    let mut styles: HashMap<String, Style> = HashMap::new();
    let mut current: Option<(String, Style)> = None;
    let mut list = (None, 0);
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) => {
                let value = || attribute(&element, "val");
                match (element.local_name().as_ref(), &mut current) {
                    ("style", _) => {
                        if let Some((id, style)) = current.take() {
                            styles.insert(id, style);
                        }
                        current = attribute(&element, "styleId").map(|id| (id, Style::default()));
                        list = (None, 0);
                    }
                    ("name", Some((_, style))) => style.heading = style.heading.or_else(|| heading_of(&value().unwrap_or_default())),
                    ("vanish", Some((_, style))) => style.hidden = !matches!(value().as_deref(), Some("0" | "false" | "off")),
                    ("basedOn", Some((_, style))) => style.based_on = value(),
                    ("outlineLvl", Some((_, style))) => {
                        style.heading =
                            value().and_then(|level| level.parse::<u8>().ok()).filter(|level| *level < 9).map(|level| level + 1).or(style.heading);
                    }
                    ("numId", Some((_, style))) => {
                        list.0 = value();
                        style.list = list.0.clone().map(|id| (id, list.1));
                    }
                    ("ilvl", Some((_, style))) => {
                        list.1 = value().and_then(|level| level.parse().ok()).unwrap_or(0);
                        style.list = list.0.clone().map(|id| (id, list.1));
                    }
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    styles.extend(current);
    inherited(&styles)
}

fn heading_of(name: &str) -> Option<u8> {
    let name = name.to_ascii_lowercase();
    if name == "title" {
        return Some(1);
    }
    name.strip_prefix("heading ").and_then(|level| level.trim().parse().ok()).filter(|level| (1..=9).contains(level))
}

fn inherited(styles: &HashMap<String, Style>) -> HashMap<String, Style> {
    let resolve = |style: &Style| {
        let mut whole = style.clone();
        let mut parent = style.based_on.clone();
        // A chain of styles that leads in circles ends here.
        for _ in 0..16 {
            let Some(base) = parent.as_ref().and_then(|id| styles.get(id)) else { break };
            whole.heading = whole.heading.or(base.heading);
            whole.list = whole.list.or_else(|| base.list.clone());
            whole.hidden |= base.hidden;
            parent.clone_from(&base.based_on);
        }
        whole
    };
    styles.iter().map(|(id, style)| (id.clone(), resolve(style))).collect()
}

/// How one level of a list is numbered.
#[derive(Clone, Default, Debug)]
struct Level {
    start: u64,
    format: String,
    /// `%1.%2`, with the number of each level in its place.
    text: String,
}

/// The lists of a document, and where each of them stands.
#[derive(Default, Debug)]
pub(super) struct Lists {
    levels: HashMap<String, Vec<Level>>,
    counters: HashMap<String, Vec<Option<u64>>>,
}

/// Reads the lists.
pub(super) fn lists(xml: &str) -> Lists {
    let mut abstracts: HashMap<String, Vec<Level>> = HashMap::new();
    let mut lists = Lists::default();
    let (mut of_abstract, mut of_list, mut level) = (None::<String>, None::<String>, 0_usize);
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) => {
                let value = || attribute(&element, "val").unwrap_or_default();
                match element.local_name().as_ref() {
                    "abstractNum" => (of_abstract, of_list) = (attribute(&element, "abstractNumId"), None),
                    "num" => (of_abstract, of_list) = (None, attribute(&element, "numId")),
                    "abstractNumId" => {
                        if let (Some(list), Some(levels)) = (&of_list, abstracts.get(&value())) {
                            lists.levels.insert(list.clone(), levels.clone());
                        }
                    }
                    "lvl" => level = attribute(&element, "ilvl").and_then(|level| level.parse().ok()).unwrap_or(0).min(8),
                    name @ ("start" | "numFmt" | "lvlText") => {
                        let levels = match (&of_abstract, &of_list) {
                            (Some(id), _) => abstracts.entry(id.clone()).or_default(),
                            (None, Some(id)) => lists.levels.entry(id.clone()).or_default(),
                            _ => continue,
                        };
                        levels.resize_with(levels.len().max(level + 1), Level::default);
                        match name {
                            "start" => levels[level].start = value().parse().unwrap_or(1),
                            "numFmt" => levels[level].format = value(),
                            _ => levels[level].text = value(),
                        }
                    }
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    lists
}

impl Lists {
    /// The number of the next paragraph of a list at a level; nothing for bullets.
    pub(super) fn next(&mut self, list: &str, level: usize) -> Option<String> {
        let levels = self.levels.get(list)?;
        let of_level = levels.get(level)?;
        let counters = self.counters.entry(list.to_owned()).or_default();
        counters.resize(counters.len().max(levels.len()), None);
        counters[level] = Some(counters[level].map_or(of_level.start, |count| count.saturating_add(1)));
        counters.iter_mut().skip(level + 1).for_each(|count| *count = None);
        if of_level.format == "bullet" || of_level.format == "none" {
            return None;
        }
        let mut text = of_level.text.clone();
        for (place, level) in levels.iter().enumerate().take(level + 1) {
            let mark = format!("%{}", place + 1);
            if text.contains(&mark) {
                let count = counters[place].unwrap_or(level.start);
                text = text.replace(&mark, &written(count, &level.format));
            }
        }
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }
}

fn written(number: u64, format: &str) -> String {
    let letters = |first: u8| {
        let place = u8::try_from(number.max(1).saturating_sub(1) % 26).unwrap_or(0);
        let times = usize::try_from(number.max(1).saturating_sub(1) / 26 + 1).unwrap_or(1).min(8);
        char::from(first + place).to_string().repeat(times)
    };
    match format {
        "lowerLetter" => letters(b'a'),
        "upperLetter" => letters(b'A'),
        "lowerRoman" => crate::html::roman(number).to_lowercase(),
        "upperRoman" => crate::html::roman(number),
        "decimalZero" => format!("{number:02}"),
        _ => number.to_string(),
    }
}
