//! Inside a provision: its paragraphs, subparagraphs and points, nested as their labels run.

use model::text::document::{Block, Division, Inline, Item, Level, ListItem};

use super::label::{self, Label, Style};
use super::row::{Row, Shape};

/// How the inside of a provision is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Manner {
    /// Paragraphs stay paragraphs: labels open nothing.
    pub(crate) plain: bool,
}

/// How far ahead the second item of a list is looked for.
const AHEAD: usize = 200;
/// Lists in lists deeper than this are no law.
const DEEPEST: usize = 7;

/// The items of the rows from `start` (a row and a byte in it) up to row `end`.
pub(crate) fn items(rows: &[Row], start: (usize, usize), end: usize, level: Level, manner: Manner) -> Vec<Item> {
    let mut inside = Inside {
        items: Vec::new(),
        open: Vec::new(),
        top: level,
        ended: Vec::new(),
        before: String::new(),
        definitions: None,
        note: Vec::new(),
        quotation: None,
    };
    let labels = if manner.plain { Vec::new() } else { labels(rows, start, end) };
    for (place, row) in rows.iter().enumerate().take(end).skip(start.0) {
        let opens_next = labels.get(place + 1 - start.0).is_some_and(|found| !found.is_empty());
        if row.is_marginal_note() && opens_next {
            inside.note = row.runs_between(0, row.plain.len());
            continue;
        }
        let mut from = if place == start.0 { start.1 } else { 0 };
        let mut opened = false;
        // The row of the number itself is an item where Markdown takes `2. (1)` for one.
        let is_item = matches!(row.shape, Shape::Item) && (place > start.0 || start.1 == 0);
        while let Some((label, at)) = labels.get(place - start.0).and_then(|found| found.iter().find(|(_, at)| *at >= from)) {
            let later = labels.get(place - start.0..(place - start.0 + AHEAD).min(labels.len())).unwrap_or_default();
            if row.plain.get(from..*at).is_some_and(|between| between.trim().is_empty()) && inside.open_at(label, &row.plain, *at, is_item, later) {
                from = at + label.length;
                opened = true;
            } else {
                break;
            }
        }
        from += row.plain.get(from..).map_or(0, |rest| rest.len() - rest.trim_start().len());
        let next = labels.get((place - start.0 + 1).min(labels.len())..).and_then(|later| later.iter().take(AHEAD).find(|found| !found.is_empty()));
        inside.add(row, from, opened, next.and_then(|found| found.first()).map(|(label, _)| label));
    }
    inside.close_all()
}

type Labels = Vec<(Label, usize)>;

/// The labels at the beginning of each row: one, or several after each other (`(1) (a) …`).
fn labels(rows: &[Row], start: (usize, usize), end: usize) -> Vec<Labels> {
    let of_row = |place: usize, row: &Row| {
        let mut found: Labels = Vec::new();
        let mut at = if place == start.0 { start.1 } else { 0 };
        while found.len() < 3 && !row.quoted && !matches!(row.shape, Shape::Table(_) | Shape::Quote | Shape::Preformatted) {
            let Some(rest) = row.plain.get(at..) else { break };
            at += rest.len()
                - rest
                    .trim_start_matches(|character: char| character.is_whitespace() || matches!(character, '*' | '_' | '—' | '\u{200f}' | '\u{200e}'))
                    .len();
            let Some(label) = row.plain.get(at..).and_then(label::at_start) else { break };
            let length = label.length;
            found.push((label, at));
            at += length;
        }
        found
    };
    rows.iter().enumerate().take(end).skip(start.0).map(|(place, row)| of_row(place, row)).collect()
}

struct Inside {
    items: Vec<Item>,
    open: Vec<OpenItem>,
    top: Level,
    /// The style and the last number of each list that has ended, as converters count on through the lists of a provision.
    ended: Vec<(Style, u32)>,
    /// The end of the text before, to tell whether a sentence goes on.
    before: String,
    /// How deep the definitions of this provision stand, where it has some.
    definitions: Option<usize>,
    /// The note in the margin of the item that opens next.
    note: Vec<Inline>,
    /// The quotation that was added to last.
    quotation: Option<u32>,
}

struct OpenItem {
    division: Division,
    style: Style,
    roman: bool,
    shape: (u8, bool),
    value: u32,
    letter: Option<char>,
    /// The inserted number after it that was printed raised: 1 of `21.` after `2.`.
    raised: u32,
    item: bool,
}

impl OpenItem {
    /// Whether a label is the next one of this list.
    fn goes_on_with(&self, label: &Label, later: &[Labels]) -> bool {
        if self.style != label.style {
            return false;
        }
        if self.roman {
            return label.roman == Some(self.value + 1) && self.shape.1 == label.shape.1;
        }
        if self.style.is_number() {
            return label.value == self.value + 1
                || label.inserted && label.value == self.value
                || label.value > self.value && label.value <= self.value + 3 && self.value > 0;
        }
        let after = self.letter.zip(label.letter).is_some_and(|(before, letter)| label::letter_follows(letter, before));
        let inserted = label.inserted && label.value == self.value;
        let next = (label.value == self.value + 1 || after || inserted) && self.shape == label.shape;
        let doubles = self.value == 26 && label.value == 1 && label.shape.0 == self.shape.0 + 1;
        // `(i)` after `(h)` is a letter, unless `(ii)` comes next.
        let begins_roman = label.roman == Some(1) && label.value == 9 && second(label, true, later);
        next && !begins_roman || doubles
    }

    /// Which number was inserted after this one and lost the form that raised it: 1 where `21.` comes after `2.` and before `3.`.
    fn raised_by(&self, label: &Label, later: &[Labels]) -> Option<u32> {
        let raised = label.value.checked_sub(self.value.checked_mul(10)?)?;
        let in_order = self.value > 0 && raised == self.raised + 1 && raised < 10 && self.style == label.style;
        let fits = in_order && matches!(label.style, Style::DigitPoint | Style::DigitRound | Style::RoundDigit) && !label.inserted;
        let next = later.iter().skip(1).flatten().find(|(other, _)| other.style == label.style).map(|(other, _)| other.value);
        let goes_on = next.is_none_or(|next| next == self.value + 1 || next == label.value + 1 || next == 1);
        (fits && goes_on).then_some(raised)
    }
}

/// Whether the second item of a list that begins with `label` comes later.
fn second(label: &Label, roman: bool, later: &[Labels]) -> bool {
    later.iter().skip(1).flatten().any(|(other, _)| {
        other.style == label.style
            && other.shape.1 == label.shape.1
            && if roman { other.roman == Some(2) } else { other.value == 2 && other.shape.0 == label.shape.0 }
    })
}

impl Inside {
    /// Opens an item for a label, where it continues a list or begins a convincing one.
    fn open_at(&mut self, label: &Label, text: &str, at: usize, item: bool, later: &[Labels]) -> bool {
        let depth = self.open.iter().rposition(|open| open.goes_on_with(label, later));
        let inserted = || self.open.iter().enumerate().rev().find_map(|(depth, open)| Some((depth, open.raised_by(label, later)?)));
        let (depth, raised) = match depth {
            Some(depth) => (Some(depth), 0),
            None => inserted().map_or((None, 0), |(depth, raised)| (Some(depth), raised)),
        };
        let (depth, roman, value) = match depth.and_then(|depth| self.open.get(depth).map(|open| (depth, open.roman))) {
            Some((depth, roman)) if raised > 0 => (depth, roman, label.value / 10),
            Some((depth, roman)) => (depth, roman, if roman { label.roman.unwrap_or(0) } else { label.value.max(1) }),
            None if label.inserted || self.open.len() >= DEEPEST => return false,
            None if label.value == 1 && second(label, false, later) => (self.open.len(), false, 1),
            None if label.roman == Some(1) && second(label, true, later) => (self.open.len(), true, 1),
            None if self.counts_on(label) => (self.open.len(), false, label.value),
            None => return false,
        };
        // `§ 2º` is a paragraph of the article, whatever list stands before it.
        let depth = if label.style == Style::Sign { 0 } else { depth };
        while self.open.len() > depth {
            self.close();
        }
        let whole = (raised > 0).then(|| value.to_string().len());
        let num = text.get(at..at + label.length).map(|num| super::outline::with_raised(num.trim_end_matches([' ', '\u{a0}']), whole));
        let level = self.level(label, depth);
        let division = Division { level, num, heading: std::mem::take(&mut self.note), ..Division::default() };
        self.open.push(OpenItem { division, style: label.style, roman, shape: label.shape, value, letter: label.letter, raised, item });
        self.before.clear();
        true
    }

    /// Whether a label goes on where a list of its style ended in a paragraph before: `8.` below `②` after `7.` below `①`.
    fn counts_on(&self, label: &Label) -> bool {
        let nested = self.open.last().is_some_and(|open| open.style == Style::Circled && open.division.num.is_some());
        nested && label.style.is_number() && self.ended.iter().any(|(style, value)| *style == label.style && value + 1 == label.value)
    }

    fn level(&self, label: &Label, depth: usize) -> Level {
        let parent = depth.checked_sub(1).and_then(|place| self.open.get(place)).map(|open| open.division.level);
        if self.top == Level::Section || self.top == Level::Rule {
            return match depth {
                0 if label.style.is_number() => Level::Subsection,
                0 | 1 if parent != Some(Level::Paragraph) => Level::Paragraph,
                1 | 2 if parent == Some(Level::Paragraph) => Level::Subparagraph,
                3 => Level::Point,
                _ => Level::Indent,
            };
        }
        match parent {
            None if label.style.is_number() && self.top != Level::Paragraph => Level::Paragraph,
            None | Some(Level::Paragraph) => Level::Point,
            _ => Level::Indent,
        }
    }

    /// Adds the words of a row from a byte on; `next` is the label that comes next.
    fn add(&mut self, row: &Row, from: usize, opened: bool, next: Option<&Label>) {
        if !self.note.is_empty() {
            let note = Block::Paragraph(std::mem::take(&mut self.note));
            self.innermost().push(Item::Block(note));
        }
        let Some(block) = row.block_from(from) else { return };
        if let Some(number) = row.quotation.filter(|_| !opened) {
            self.quote(number, block);
            return;
        }
        if !opened && !self.define(row) {
            self.leave_lists(row, next);
        }
        let is_item = matches!(row.shape, Shape::Item) && !opened;
        let text = row.plain.trim_end();
        self.before.clear();
        self.before.extend(text.chars().rev().take(5));
        let block = match block {
            Block::Paragraph(runs) if opened => Block::Paragraph(runs),
            Block::Heading(_, runs) if opened => Block::Paragraph(runs),
            block if is_item => {
                let item = ListItem { num: None, blocks: vec![block] };
                if let Some(Item::Block(Block::List(list))) = self.innermost().last_mut() {
                    list.push(item);
                    return;
                }
                Block::List(vec![item])
            }
            block => block,
        };
        self.innermost().push(Item::Block(block));
    }

    /// Adds a paragraph of another law to the quotation that it belongs to; it stays with the words that lead up to it.
    fn quote(&mut self, number: u32, block: Block) {
        let goes_on = self.quotation == Some(number);
        self.quotation = Some(number);
        let blocks = if let Block::Quote(inner) = block { inner } else { vec![block] };
        match self.innermost().last_mut() {
            Some(Item::Block(Block::Quote(quoted))) if goes_on => quoted.extend(blocks),
            _ => self.innermost().push(Item::Block(Block::Quote(blocks))),
        }
    }

    /// Puts a definition beside the one before it, out of the list that the other may have ended with; whether it is one.
    fn define(&mut self, row: &Row) -> bool {
        if self.open.len() < self.definitions.unwrap_or(0) {
            self.definitions = None;
        }
        // A line that goes on with the sentence before it defines nothing, though it speaks of means.
        let ended = self.before.trim_start().is_empty() || self.before.starts_with([';', '.', ',', ':', ')', ']', '—', '–', '-']);
        if !ended || !super::definition::begins(&row.plain) {
            return false;
        }
        let depth = *self.definitions.get_or_insert(self.open.len());
        while self.open.len() > depth {
            self.close();
        }
        true
    }

    /// Text without a label after a list: the words that close the sentence of the list belong to what holds the list. Where the list
    /// goes on after them, they are the rest of an item that a converter has torn.
    fn leave_lists(&mut self, row: &Row, next: Option<&Label>) {
        let has_next = |open: &OpenItem| next.is_some_and(|next| open.goes_on_with(next, &[]));
        if self.open.last().is_some_and(has_next) {
            return;
        }
        if matches!(row.shape, Shape::Text) {
            while self.open.last().is_some_and(|open| open.item && !has_next(open)) {
                self.close();
            }
        }
        let goes_on = row.plain.trim_start().starts_with(char::is_lowercase);
        // `before` is read backwards: `ro ;` is `; or`.
        let ended = self.before.starts_with([';', '.', ',']) || self.before.starts_with("ro ") || self.before.starts_with("dna ");
        if goes_on && ended && !self.open.last().is_some_and(has_next) {
            self.close();
        }
    }

    fn innermost(&mut self) -> &mut Vec<Item> {
        match self.open.last_mut() {
            Some(open) => &mut open.division.items,
            None => &mut self.items,
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.ended.retain(|(style, _)| *style != open.style);
            self.ended.push((open.style, open.value));
            self.innermost().push(Item::Division(open.division));
        }
    }

    fn close_all(mut self) -> Vec<Item> {
        while !self.open.is_empty() {
            self.close();
        }
        self.items
    }
}
