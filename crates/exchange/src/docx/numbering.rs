//! Word's automatic numbers: which list and level a paragraph is of, and how its number is written.

use std::collections::{HashMap, HashSet};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::body::attribute;

/// What a style says of its paragraphs.
#[derive(Clone, Default, Debug)]
pub(super) struct Style {
    based_on: Option<String>,
    /// From 1, where it is a heading.
    pub(super) heading: Option<u8>,
    /// The list, and the level that the style names; one may come from the style it is based on.
    list: Option<String>,
    level: Option<usize>,
    /// Whether Word does not show its words.
    pub(super) hidden: bool,
}

/// The styles of a document by their names.
#[derive(Default, Debug)]
pub(super) struct Styles {
    by_name: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    default: Option<String>,
}

impl Styles {
    pub(super) fn get(&self, name: &str) -> Option<&Style> {
        self.by_name.get(name)
    }
}

/// Reads the styles; what a style does not say, the one it is based on does.
pub(super) fn styles(xml: &str) -> Styles {
    let mut styles = Styles::default();
    let mut current: Option<(String, Style)> = None;
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) => {
                if element.local_name().as_ref() == "style" {
                    styles.by_name.extend(current.take());
                    current = attribute(&element, "styleId").map(|id| (id, Style::default()));
                    let is_default = matches!(attribute(&element, "default").as_deref(), Some("1" | "true" | "on"));
                    if is_default && attribute(&element, "type").as_deref() == Some("paragraph") {
                        styles.default = current.as_ref().map(|(id, _)| id.clone());
                    }
                } else if let Some((_, style)) = &mut current {
                    style.take(element.local_name().as_ref(), attribute(&element, "val"));
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    styles.by_name.extend(current);
    styles.by_name = inherited(&styles.by_name);
    styles
}

impl Style {
    fn take(&mut self, name: &str, value: Option<String>) {
        match name {
            "name" => self.heading = self.heading.or_else(|| heading_of(&value.unwrap_or_default())),
            "vanish" => self.hidden = !matches!(value.as_deref(), Some("0" | "false" | "off")),
            "basedOn" => self.based_on = value,
            "outlineLvl" => {
                let level = value.and_then(|level| level.parse::<u8>().ok()).filter(|level| *level < 9);
                self.heading = level.map(|level| level + 1).or(self.heading);
            }
            "numId" => self.list = value,
            "ilvl" => self.level = value.and_then(|level| level.parse().ok()),
            _ => {}
        }
    }
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
            whole.level = whole.level.or(base.level);
            whole.hidden |= base.hidden;
            parent.clone_from(&base.based_on);
        }
        whole
    };
    styles.iter().map(|(id, style)| (id.clone(), resolve(style))).collect()
}

/// The deepest level that Word knows, from 0.
const DEEPEST: usize = 8;

/// How one level of a list is numbered.
#[derive(Clone, Default, Debug)]
struct Level {
    start: u64,
    format: String,
    /// `%1.%2`, with the number of each level in its place.
    text: String,
    /// The style whose paragraphs are of this level, whatever the style says.
    style: Option<String>,
    /// After which level, from 1, it begins again; after any above it where nothing is said, never for 0.
    restart: Option<usize>,
    /// Whether all numbers in its text are written in digits.
    legal: bool,
}

/// A list that paragraphs name: the definition it counts with, and what it does otherwise.
#[derive(Clone, Default, Debug)]
struct List {
    definition: String,
    levels: HashMap<usize, Level>,
    /// Where its levels begin again when the list is first met.
    starts: HashMap<usize, u64>,
    met: HashSet<usize>,
}

/// The lists of a document, and where each of their definitions stands: lists of one definition count on from each other.
#[derive(Default, Debug)]
pub(super) struct Lists {
    definitions: HashMap<String, Vec<Level>>,
    lists: HashMap<String, List>,
    counters: HashMap<String, Vec<Option<u64>>>,
}

/// Reads the lists.
pub(super) fn lists(xml: &str) -> Lists {
    let mut open = OpenLists::default();
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) => open.element(&element),
            Event::Eof => break,
            _ => {}
        }
    }
    open.finish()
}

/// The lists while they are read.
#[derive(Default)]
struct OpenLists {
    lists: Lists,
    definition: Option<String>,
    list: Option<String>,
    level: usize,
    /// Style of a list by the definition that borrows from it, and the definition by the style it gives.
    borrows: Vec<(String, String)>,
    gives: HashMap<String, String>,
}

impl OpenLists {
    fn element(&mut self, element: &BytesStart<'_>) {
        let value = || attribute(element, "val").unwrap_or_default();
        match element.local_name().as_ref() {
            "abstractNum" => (self.definition, self.list) = (attribute(element, "abstractNumId"), None),
            "num" => (self.definition, self.list) = (None, attribute(element, "numId")),
            "abstractNumId" => {
                if let Some(list) = self.list.clone() {
                    self.lists.lists.entry(list).or_default().definition = value();
                }
            }
            "numStyleLink" => self.borrows.extend(self.definition.clone().map(|definition| (definition, value()))),
            "styleLink" => self.gives.extend(self.definition.clone().map(|definition| (value(), definition))),
            "lvl" | "lvlOverride" => {
                self.level = attribute(element, "ilvl").and_then(|level| level.parse().ok()).unwrap_or(0).min(DEEPEST);
            }
            "startOverride" => {
                if let (Some(list), Ok(start)) = (self.list.clone(), value().parse()) {
                    self.lists.lists.entry(list).or_default().starts.insert(self.level, start);
                }
            }
            name @ ("start" | "numFmt" | "lvlText" | "pStyle" | "lvlRestart" | "isLgl") => {
                let Some(level) = self.open_level() else { return };
                match name {
                    "start" => level.start = value().parse().unwrap_or(1),
                    "numFmt" => level.format = value(),
                    "pStyle" => level.style = Some(value()),
                    "lvlRestart" => level.restart = value().parse().ok(),
                    "isLgl" => level.legal = !matches!(value().as_str(), "0" | "false" | "off"),
                    _ => level.text = value(),
                }
            }
            _ => {}
        }
    }

    fn open_level(&mut self) -> Option<&mut Level> {
        if let Some(definition) = &self.definition {
            let levels = self.lists.definitions.entry(definition.clone()).or_default();
            levels.resize_with(levels.len().max(self.level + 1), Level::default);
            return levels.get_mut(self.level);
        }
        let list = self.lists.lists.entry(self.list.clone()?).or_default();
        Some(list.levels.entry(self.level).or_default())
    }

    fn finish(mut self) -> Lists {
        for (definition, style) in &self.borrows {
            let lender = self.gives.get(style).filter(|lender| *lender != definition);
            if let Some(levels) = lender.and_then(|lender| self.lists.definitions.get(lender)).cloned() {
                self.lists.definitions.insert(definition.clone(), levels);
            }
        }
        self.lists
    }
}

/// What a paragraph says of its list: its style, and the list and the level that stand at itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    pub(super) style: Option<&'a str>,
    pub(super) list: Option<&'a str>,
    pub(super) level: Option<usize>,
}

impl Lists {
    /// The number of the next paragraph, by what it says itself and what its style says; nothing for bullets.
    pub(super) fn next(&mut self, asked: Asked<'_>, styles: &Styles) -> Option<String> {
        let name = asked.style.or(styles.default.as_deref());
        let style = name.and_then(|name| styles.get(name));
        let list = asked.list.or_else(|| style?.list.as_deref()).filter(|list| *list != "0")?;
        let of_style = || if asked.list.is_some() { None } else { self.level_of(list, name?).or(style?.level) };
        let level = asked.level.or_else(of_style).unwrap_or(0).min(DEEPEST);
        self.count(list, level)
    }

    /// The level of a list whose paragraphs have a style.
    fn level_of(&self, list: &str, style: &str) -> Option<usize> {
        let list = self.lists.get(list)?;
        let own = list.levels.iter().find(|(_, level)| level.style.as_deref() == Some(style)).map(|(place, _)| *place);
        own.or_else(|| self.definitions.get(&list.definition)?.iter().position(|level| level.style.as_deref() == Some(style)))
    }

    fn count(&mut self, name: &str, level: usize) -> Option<String> {
        let list = self.lists.get_mut(name)?;
        let defined = self.definitions.get(&list.definition).map_or([].as_slice(), Vec::as_slice);
        let of_level = |place: usize| list.levels.get(&place).filter(|level| !level.format.is_empty()).or_else(|| defined.get(place));
        let own = of_level(level)?;
        let counters = self.counters.entry(list.definition.clone()).or_insert_with(|| vec![None; DEEPEST + 1]);
        // A level above that no paragraph has begun begins with the first one below it: `10.1` is followed by `11`.
        for (place, count) in counters.iter_mut().enumerate().take(level) {
            *count = count.or_else(|| of_level(place).map(|level| level.start));
        }
        let restarted = if list.met.contains(&level) { None } else { list.starts.get(&level).copied() };
        counters[level] = Some(restarted.unwrap_or_else(|| counters[level].map_or(own.start, |count| count.saturating_add(1))));
        for (place, count) in counters.iter_mut().enumerate().skip(level + 1) {
            if of_level(place).and_then(|level| level.restart).is_none_or(|restart| level < restart) {
                *count = None;
            }
        }
        let label = label(own, level, counters, of_level);
        // A list that is met first at a deeper level does not begin again above it.
        list.met.extend(0..=level);
        label
    }
}

/// The number of a paragraph as it is written.
fn label<'l>(own: &Level, level: usize, counters: &[Option<u64>], of_level: impl Fn(usize) -> Option<&'l Level>) -> Option<String> {
    if own.format == "bullet" {
        return None;
    }
    let mut text = own.text.clone();
    for (place, of_place) in (0..=level).filter_map(|place| Some((place, of_level(place)?))) {
        let mark = format!("%{}", place + 1);
        if text.contains(&mark) {
            let count = counters.get(place).copied().flatten().unwrap_or(of_place.start);
            let format = if own.legal && of_place.format != "none" { "decimal" } else { &of_place.format };
            text = text.replace(&mark, &written(count, format));
        }
    }
    Some(text.trim().to_owned()).filter(|text| text.chars().any(char::is_alphanumeric))
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
        "lowerRoman" => crate::numerals::roman(number).to_lowercase(),
        "upperRoman" => crate::numerals::roman(number),
        "decimalZero" => format!("{number:02}"),
        "none" => String::new(),
        _ => number.to_string(),
    }
}
