//! The body of an `OpenDocument` text in reading order; deletions that are only marked are left out.

use std::collections::HashMap;

use model::text::document::{Block, Cell, Inline, Table};
use model::text::flow::{Flow, Form, Line};

use super::styles::Styles;
use crate::wording::{Mark, Wording};
use crate::xml::Node;

/// Reads the paragraphs below `root`.
pub(super) fn read(root: Node<'_, '_>, styles: &Styles) -> Flow {
    let mut body = Body { styles, flow: Flow::default(), lists: Vec::new(), counts: HashMap::new(), outline: Vec::new(), notes: 0 };
    if let Some(text) = root.descendants().find(|node| node.name() == "text" && node.child("p").or_else(|| node.elements().next()).is_some()) {
        body.blocks(text);
    }
    body.flow
}

struct Body<'s> {
    styles: &'s Styles,
    flow: Flow,
    /// The styles of the open lists, the outermost first.
    lists: Vec<String>,
    /// Where the counting of each list stands, by its style.
    counts: HashMap<String, Vec<u64>>,
    /// Where the counting of the headings stands.
    outline: Vec<u64>,
    notes: usize,
}

impl Body<'_> {
    fn blocks(&mut self, node: Node<'_, '_>) {
        for child in node.elements() {
            self.block(child, None);
        }
    }

    fn block(&mut self, node: Node<'_, '_>, label: Option<String>) {
        match node.name() {
            "h" => self.heading(node),
            "p" => self.paragraph(node, label),
            "list" => self.list(node),
            "numbered-paragraph" => self.numbered(node),
            "table" => self.table(node),
            // What was deleted and is kept for comparison, indexes made by the program, and forms.
            "tracked-changes" | "table-of-content" | "alphabetical-index" | "illustration-index" | "sequence-decls" | "forms" | "annotation" => {}
            _ => self.blocks(node),
        }
    }

    fn push(&mut self, form: Form, label: Option<String>, node: Node<'_, '_>) {
        let mut words = Words { body: self, wording: Wording::new(), boxes: Vec::new() };
        words.runs(node);
        let Words { wording, boxes, .. } = words;
        let text = wording.finish();
        let has_words = !Inline::plain(&text).trim().is_empty() || text.iter().any(|run| matches!(run, Inline::Note { .. }));
        if has_words {
            let indent = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
            self.flow.lines.push(Line { form, text, label, page: None, indent });
        }
        self.flow.lines.extend(boxes);
    }

    fn heading(&mut self, node: Node<'_, '_>) {
        let style = node.attribute("style-name").unwrap_or_default();
        let level =
            node.attribute("outline-level").and_then(|level| level.parse().ok()).or_else(|| self.styles.outline(&style)).unwrap_or(1_u8).clamp(1, 10);
        let is_numbered = node.attribute("is-list-header").as_deref() != Some("true");
        let label = if is_numbered { self.heading_label(usize::from(level)) } else { None };
        self.push(Form::Heading(level.min(6)), label, node);
    }

    fn heading_label(&mut self, level: usize) -> Option<String> {
        let start = self.styles.counting("outline", level).map_or(1, |counting| counting.start);
        count(&mut self.outline, level, start);
        self.styles.label("outline", &self.outline)
    }

    fn paragraph(&mut self, node: Node<'_, '_>, label: Option<String>) {
        let style = node.attribute("style-name").unwrap_or_default();
        let form = match self.styles.outline(&style) {
            Some(level) => Form::Heading(level.min(6)),
            None if label.is_some() || !self.lists.is_empty() => Form::Item,
            None => Form::Paragraph,
        };
        self.push(form, label, node);
    }

    fn list(&mut self, node: Node<'_, '_>) {
        let named = node.attribute("style-name").map(|style| style.into_owned());
        let of_paragraph = || {
            let first = node.descendants().find(|inner| inner.name() == "p")?;
            self.styles.list_of(&first.attribute("style-name")?).map(str::to_owned)
        };
        let style = named.or_else(|| self.lists.last().cloned()).or_else(of_paragraph).unwrap_or_default();
        let goes_on = node.attribute("continue-numbering").as_deref() == Some("true") || node.attribute("continue-list").is_some();
        if self.lists.is_empty() && !goes_on {
            self.counts.remove(&style);
        }
        self.lists.push(style);
        for item in node.elements() {
            match item.name() {
                "list-item" => self.item(item),
                _ => self.blocks(item),
            }
        }
        self.lists.pop();
    }

    fn item(&mut self, item: Node<'_, '_>) {
        let style = self.lists.last().cloned().unwrap_or_default();
        // An item that only holds a list below it does not count.
        let mut label = if item.elements().next().is_some_and(|first| first.name() == "list") { None } else { self.item_label(&style, item) };
        for child in item.elements() {
            self.block(child, label.take());
        }
    }

    fn item_label(&mut self, style: &str, item: Node<'_, '_>) -> Option<String> {
        let level = self.lists.len();
        let start = self.styles.counting(style, level).map_or(1, |counting| counting.start);
        let numbers = self.counts.entry(style.to_owned()).or_default();
        count(numbers, level, start);
        if let (Some(last), Some(value)) = (numbers.last_mut(), item.attribute("start-value").and_then(|value| value.parse().ok())) {
            *last = value;
        }
        let numbers = numbers.clone();
        self.styles.label(style, &numbers)
    }

    /// A paragraph that says by itself which list and level it belongs to.
    fn numbered(&mut self, node: Node<'_, '_>) {
        let style = node.attribute("style-name").unwrap_or_default().into_owned();
        let level = node.attribute("level").and_then(|level| level.parse().ok()).unwrap_or(1_usize).clamp(1, 10);
        let before = std::mem::replace(&mut self.lists, vec![style.clone(); level]);
        let label = self.item_label(&style, node);
        let mut label = label;
        for child in node.elements() {
            self.block(child, label.take());
        }
        self.lists = before;
    }

    fn table(&mut self, node: Node<'_, '_>) {
        let mut table = Table::default();
        self.rows(node, false, &mut table);
        if !table.rows.is_empty() {
            self.flow.lines.push(Line { form: Form::Table(table), ..Line::paragraph(Vec::new()) });
        }
    }

    fn rows(&mut self, node: Node<'_, '_>, head: bool, table: &mut Table) {
        for child in node.elements() {
            match child.name() {
                "table-row" => {
                    let row: Vec<Cell> = child.elements().filter(|cell| cell.name() == "table-cell").map(|cell| self.cell(cell, head)).collect();
                    if row.iter().any(|cell| !cell.blocks.is_empty()) {
                        table.rows.push(row);
                    }
                }
                "table-header-rows" => self.rows(child, true, table),
                "table-rows" | "table-row-group" => self.rows(child, head, table),
                _ => {}
            }
        }
    }

    fn cell(&mut self, cell: Node<'_, '_>, head: bool) -> Cell {
        let span = |name: &str| cell.attribute(name).and_then(|span| span.parse::<u16>().ok()).unwrap_or(1).clamp(1, 1_000);
        let blocks = self.inside(cell);
        Cell { head, columns: span("number-columns-spanned"), rows: span("number-rows-spanned"), blocks }
    }

    /// The paragraphs of a cell, a note, a text box.
    fn inside(&mut self, node: Node<'_, '_>) -> Vec<Block> {
        let before = std::mem::take(&mut self.flow);
        let lists = std::mem::take(&mut self.lists);
        self.blocks(node);
        self.lists = lists;
        let inner = std::mem::replace(&mut self.flow, before);
        let blocks = inner.lines.into_iter().map(|line| match line.form {
            Form::Table(table) => Block::Table(table),
            _ => {
                let mut text = line.label.map(|label| vec![Inline::text(format!("{label} "))]).unwrap_or_default();
                text.extend(line.text);
                Block::Paragraph(text)
            }
        });
        blocks.collect()
    }
}

/// Counts on at a level, and begins those below it anew.
fn count(numbers: &mut Vec<u64>, level: usize, start: u64) {
    if numbers.len() >= level {
        numbers.truncate(level);
        if let Some(last) = numbers.last_mut() {
            *last = last.saturating_add(1);
        }
        return;
    }
    while numbers.len() + 1 < level {
        numbers.push(1);
    }
    numbers.push(start);
}

/// The words of one paragraph.
struct Words<'b, 's> {
    body: &'b mut Body<'s>,
    wording: Wording,
    /// The paragraphs of text boxes that hang on the paragraph.
    boxes: Vec<Line>,
}

impl Words<'_, '_> {
    fn runs(&mut self, node: Node<'_, '_>) {
        for child in node.children() {
            if let Some(text) = child.text() {
                self.wording.push(text);
            } else {
                self.run(child);
            }
        }
    }

    fn run(&mut self, node: Node<'_, '_>) {
        match node.name() {
            "span" => {
                let marks = self.body.styles.marks(&node.attribute("style-name").unwrap_or_default()).to_vec();
                marks.iter().for_each(|mark| self.wording.open(mark.clone()));
                self.runs(node);
                marks.iter().rev().for_each(|mark| self.wording.close(mark));
            }
            "a" => match node.attribute("href").filter(|href| href.starts_with("http://") || href.starts_with("https://")) {
                Some(href) => {
                    let mark = Mark::Ref(href.into_owned());
                    self.wording.open(mark.clone());
                    self.runs(node);
                    self.wording.close(&mark);
                }
                None => self.runs(node),
            },
            "s" | "tab" => self.wording.push(" "),
            "line-break" => self.wording.line_break(),
            "note" => self.note(node),
            "text-box" => {
                let before = std::mem::take(&mut self.body.flow);
                self.body.blocks(node);
                let inner = std::mem::replace(&mut self.body.flow, before);
                self.boxes.extend(inner.lines);
            }
            "annotation" | "tracked-changes" | "desc" | "title" => {}
            _ => self.runs(node),
        }
    }

    fn note(&mut self, node: Node<'_, '_>) {
        self.body.notes += 1;
        let printed = node.child("note-citation").map(Node::plain).filter(|mark| !mark.is_empty());
        let marker = printed.unwrap_or_else(|| self.body.notes.to_string());
        let content = node.child("note-body").map(|body| self.body.inside(body)).unwrap_or_default();
        self.wording.note(&marker, content);
    }
}
