//! The body of a DOCX: paragraphs and tables in their order.

use std::collections::HashMap;

use model::finding::Finding;
use model::text::document::{Block, Cell, Inline, Table};
use model::text::flow::{Flow, Form, Line};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::numbering::{Asked, Lists, Styles};
use super::unseen::Unseen;
use crate::limits::{Limits, took_too_long};
use crate::wording::{Mark, Wording, character_of, plain_runs};

/// An attribute by its local name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let written = found.value.to_string();
    Some(if written.contains('&') { model::text::structured::plain_of_xml(&written) } else { written })
}

/// The words of footnotes, by their ids.
pub(super) fn notes(xml: &str) -> HashMap<String, String> {
    let mut notes: HashMap<String, String> = HashMap::new();
    let mut current = None;
    let mut in_text = false;
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "footnote" | "endnote" => current = attribute(&element, "id"),
                "t" => in_text = true,
                "p" => notes.entry(current.clone().unwrap_or_default()).or_default().push(' '),
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "t" => in_text = false,
            Event::Text(text) if in_text => notes.entry(current.clone().unwrap_or_default()).or_default().push_str(&text),
            Event::GeneralRef(name) if in_text => notes.entry(current.clone().unwrap_or_default()).or_default().push_str(&character_of(&name)),
            Event::Eof => break,
            _ => {}
        }
    }
    notes
}

/// A table that is being read, and the paragraphs of its open cell.
#[derive(Default)]
struct OpenTable {
    table: Table,
    row: Vec<Cell>,
    blocks: Vec<Block>,
    columns: u16,
    goes_on: bool,
    /// The column of the open cell.
    column: u16,
    /// By column, row and place of the cell that began there last: what goes on from above makes it longer.
    above: HashMap<u16, (usize, usize)>,
}

impl OpenTable {
    fn end_cell(&mut self) {
        let columns = self.columns.max(1);
        let mut blocks = std::mem::take(&mut self.blocks);
        let above = if self.goes_on { self.above.get(&self.column).copied() } else { None };
        if let Some(cell) = above.and_then(|(row, place)| self.table.rows.get_mut(row)?.get_mut(place)) {
            cell.rows = cell.rows.saturating_add(1).min(65_534);
            cell.blocks.append(&mut blocks);
        } else {
            self.above.insert(self.column, (self.table.rows.len(), self.row.len()));
            self.row.push(Cell { head: false, columns, rows: 1, blocks });
        }
        self.column = self.column.saturating_add(columns);
    }

    fn end_row(&mut self) {
        let row = std::mem::take(&mut self.row);
        if !row.is_empty() {
            self.table.rows.push(row);
        }
        self.column = 0;
    }

    /// Its paragraphs alone, for a table that is nested deeper than one is kept.
    fn into_blocks(self) -> Vec<Block> {
        let of_cells = self.table.rows.into_iter().flatten().flat_map(|cell| cell.blocks);
        of_cells.chain(self.row.into_iter().flat_map(|cell| cell.blocks)).chain(self.blocks).collect()
    }
}

/// What a paragraph says of itself before its words.
#[derive(Default)]
struct Paragraph {
    style: Option<String>,
    list: (Option<String>, Option<usize>),
    heading: Option<u8>,
    /// Whether its number was not counted yet.
    is_new: bool,
    /// Whether somebody deleted its end, in a change that is tracked.
    is_deleted: bool,
}

/// Paragraphs stand in each other no deeper than this.
const DEEPEST_PARAGRAPH: usize = 64;

/// Tables nest no deeper than this; deeper ones are read as paragraphs.
const DEEPEST_TABLE: usize = 8;

/// Reads the body.
pub(super) struct Body<'p> {
    styles: &'p Styles,
    lists: Lists,
    links: &'p HashMap<String, String>,
    notes: &'p HashMap<String, String>,
    limits: &'p Limits,
    flow: Flow,
    tables: Vec<OpenTable>,
    wording: Wording,
    paragraph: Paragraph,
    /// The paragraphs around that one: a text box stands inside a paragraph and has its own.
    outer: Vec<Paragraph>,
    /// Whether the words at hand go on in the next paragraph.
    joins: bool,
    marks: Vec<Mark>,
    open_marks: Vec<Mark>,
    in_run: bool,
    in_run_properties: bool,
    in_text: bool,
    /// Whether Word hides the words of the run.
    run_is_hidden: bool,
    /// What Word does not show as the text, and the file holds.
    unseen: Unseen,
    /// Elements whose content is left out: deletions, fields' instructions, the second form of a drawing.
    skipped: usize,
    notes_used: usize,
}

impl<'p> Body<'p> {
    pub(super) fn new(
        styles: &'p Styles,
        lists: Lists,
        links: &'p HashMap<String, String>,
        notes: &'p HashMap<String, String>,
        limits: &'p Limits,
    ) -> Self {
        Self {
            styles,
            lists,
            links,
            notes,
            limits,
            flow: Flow::default(),
            tables: Vec::new(),
            wording: Wording::new(),
            paragraph: Paragraph::default(),
            outer: Vec::new(),
            joins: false,
            marks: Vec::new(),
            open_marks: Vec::new(),
            in_run: false,
            in_run_properties: false,
            in_text: false,
            run_is_hidden: false,
            unseen: Unseen::default(),
            skipped: 0,
            notes_used: 0,
        }
    }

    pub(super) fn read(mut self, xml: &str, findings: &mut Vec<Finding>) -> (Flow, Unseen) {
        let deadline = self.limits.deadline();
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_end_names = false;
        let mut events = 0_u32;
        loop {
            events += 1;
            if events.is_multiple_of(10_000) && deadline.has_passed() {
                findings.push(took_too_long());
                break;
            }
            match reader.read_event() {
                Ok(Event::Start(element)) => self.start(&element, false),
                Ok(Event::Empty(element)) => self.start(&element, true),
                Ok(Event::End(element)) => self.end(element.local_name().as_ref()),
                Ok(Event::Text(text)) if self.in_text && self.skipped == 0 => self.words(&text),
                Ok(Event::GeneralRef(name)) if self.in_text && self.skipped == 0 => self.words(&character_of(&name)),
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(error) => {
                    let message = format!("its body is broken at byte {}: {error}; what came before was read", reader.error_position());
                    findings.push(Finding::new(
                        model::finding::Severity::Warning,
                        "docx-broken",
                        message,
                        "open the document in a word processor and save it again",
                    ));
                    break;
                }
            }
        }
        self.end_paragraph();
        while !self.tables.is_empty() {
            self.end("tbl");
        }
        (self.flow, self.unseen)
    }

    fn start(&mut self, element: &BytesStart<'_>, empty: bool) {
        let name = element.local_name();
        let name = name.as_ref();
        if !empty && self.skipped == 0 {
            self.unseen.count_change(name, element);
        }
        // The end of the paragraph was deleted: where nothing else is left of it, it is none.
        self.paragraph.is_deleted |= name == "del" && self.skipped == 0 && self.in_run_properties && !self.in_run;
        if self.skipped > 0 || matches!(name, "del" | "moveFrom" | "Fallback" | "instrText" | "delText") {
            self.skipped += usize::from(!empty);
            return;
        }
        match name {
            "p" | "pStyle" | "numId" | "ilvl" | "outlineLvl" => self.start_of_paragraph(name, element, empty),
            "tbl" | "gridSpan" | "vMerge" | "tc" => self.start_of_table(name, element),
            _ => self.start_of_run(name, element, empty),
        }
    }

    /// A paragraph, or what it says of its style and its place in a list.
    fn start_of_paragraph(&mut self, name: &str, element: &BytesStart<'_>, empty: bool) {
        let value = || attribute(element, "val");
        let level = || value().and_then(|level| level.parse::<u8>().ok());
        match name {
            "p" if !empty => self.begin_paragraph(),
            "pStyle" => self.paragraph.style = value(),
            "numId" => self.paragraph.list.0 = value(),
            "ilvl" => self.paragraph.list.1 = value().and_then(|level| level.parse().ok()),
            "outlineLvl" => self.paragraph.heading = level().filter(|level| *level < 9).map(|level| level + 1),
            _ => {}
        }
    }

    /// A table, or what it says of a cell.
    fn start_of_table(&mut self, name: &str, element: &BytesStart<'_>) {
        let value = || attribute(element, "val");
        match name {
            "tbl" => {
                self.end_paragraph();
                self.tables.push(OpenTable::default());
            }
            "gridSpan" => {
                let span = value().and_then(|span| span.parse().ok()).filter(|span| (1..=1_000).contains(span));
                self.in_table(|table| table.columns = span.unwrap_or(1));
            }
            "vMerge" => self.in_table(|table| table.goes_on = value().as_deref() != Some("restart")),
            "tc" => self.in_table(|table| (table.columns, table.goes_on) = (1, false)),
            _ => {}
        }
    }

    /// A run of text, how it looks, or what stands in it.
    fn start_of_run(&mut self, name: &str, element: &BytesStart<'_>, empty: bool) {
        let value = || attribute(element, "val");
        let is_on = || !matches!(value().as_deref(), Some("0" | "false" | "none"));
        match name {
            "rPr" => self.in_run_properties = !empty,
            "r" => {
                self.in_run = !empty;
                self.marks.clear();
                self.run_is_hidden = self.style_is_hidden(self.paragraph.style.as_deref());
            }
            "rStyle" if self.in_run_properties => self.run_is_hidden |= self.style_is_hidden(value().as_deref()),
            "vanish" if self.in_run_properties => self.run_is_hidden = is_on(),
            "b" if self.in_run_properties && is_on() => self.marks.push(Mark::Bold),
            "i" if self.in_run_properties && is_on() => self.marks.push(Mark::Italic),
            "vertAlign" => match value().as_deref() {
                Some("superscript") => self.marks.push(Mark::Superscript),
                Some("subscript") => self.marks.push(Mark::Subscript),
                _ => {}
            },
            "hyperlink" => {
                let address = attribute(element, "id").and_then(|id| self.links.get(&id)).filter(|address| address.starts_with("http"));
                if let Some(address) = address.filter(|_| !empty) {
                    self.wording.open(Mark::Ref(address.clone()));
                }
            }
            "t" => self.in_text = !empty,
            "tab" if !self.in_run_properties => self.wording.push(" "),
            "br" | "cr" if !self.in_run_properties => self.wording.line_break(),
            "noBreakHyphen" => self.wording.push("-"),
            "footnoteReference" => self.note(attribute(element, "id")),
            "endnoteReference" => self.note(attribute(element, "id").map(|id| format!("end {id}"))),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match name {
            "p" => {
                // Without its end, it goes on in the next one.
                self.joins = self.paragraph.is_deleted && !self.wording.is_blank();
                if !self.joins {
                    self.end_paragraph();
                }
                self.paragraph = self.outer.pop().unwrap_or_default();
            }
            "rPr" => self.in_run_properties = false,
            "t" => self.in_text = false,
            "r" => {
                self.in_run = false;
                self.end_marks();
            }
            "hyperlink" => {
                let link = self.wording.open_marks().into_iter().rev().find(|mark| matches!(mark, Mark::Ref(_)));
                link.iter().for_each(|mark| self.wording.close(mark));
            }
            "tc" => {
                if std::mem::take(&mut self.joins) {
                    self.end_paragraph();
                }
                self.in_table(OpenTable::end_cell);
            }
            "tr" => self.in_table(OpenTable::end_row),
            "tbl" => {
                let Some(done) = self.tables.pop() else { return };
                let depth = self.tables.len();
                match self.tables.last_mut() {
                    Some(outer) if depth >= DEEPEST_TABLE => outer.blocks.extend(done.into_blocks()),
                    Some(outer) => outer.blocks.push(Block::Table(done.table)),
                    None => self.flow.lines.push(Line { form: Form::Table(done.table), ..Line::paragraph(Vec::new()) }),
                }
            }
            _ => {}
        }
    }

    fn in_table(&mut self, change: impl FnOnce(&mut OpenTable)) {
        if let Some(table) = self.tables.last_mut() {
            change(table);
        }
    }

    /// Opens a paragraph. Inside another one it belongs to a text box, and what stands before it is a paragraph of its own.
    fn begin_paragraph(&mut self) {
        if !std::mem::take(&mut self.joins) && !self.wording.is_blank() {
            self.end_paragraph();
        }
        let outer = std::mem::replace(&mut self.paragraph, Paragraph { is_new: true, ..Paragraph::default() });
        if self.outer.len() < DEEPEST_PARAGRAPH {
            self.outer.push(outer);
        }
    }

    fn style_is_hidden(&self, style: Option<&str>) -> bool {
        style.and_then(|style| self.styles.get(style)).is_some_and(|style| style.hidden)
    }

    fn words(&mut self, text: &str) {
        if self.run_is_hidden {
            self.unseen.hidden_words += text.split_whitespace().count();
            return;
        }
        for mark in std::mem::take(&mut self.marks) {
            self.wording.open(mark.clone());
            self.open_marks.push(mark);
        }
        self.wording.push(text);
    }

    fn end_marks(&mut self) {
        while let Some(mark) = self.open_marks.pop() {
            self.wording.close(&mark);
        }
        self.marks.clear();
    }

    fn note(&mut self, id: Option<String>) {
        let Some(words) = id.and_then(|id| self.notes.get(&id)) else { return };
        self.notes_used += 1;
        self.wording.note(&self.notes_used.to_string(), vec![Block::Paragraph(plain_runs(words))]);
    }

    /// The number that Word computes for the paragraph.
    fn label(&mut self) -> Option<String> {
        let Paragraph { style, list, .. } = &self.paragraph;
        let asked = Asked { style: style.as_deref(), list: list.0.as_deref(), level: list.1 };
        self.lists.next(asked, self.styles)
    }

    fn end_paragraph(&mut self) {
        self.end_marks();
        let text = std::mem::replace(&mut self.wording, Wording::new()).finish();
        let is_empty = Inline::plain(&text).trim().is_empty() && !text.iter().any(|run| matches!(run, Inline::Note { .. }));
        // An empty paragraph of a list counts, too: Word shows its number.
        let counts = std::mem::take(&mut self.paragraph.is_new) && !(is_empty && self.paragraph.is_deleted);
        let label = if counts { self.label() } else { None };
        if is_empty {
            return;
        }
        let of_style = || self.paragraph.style.as_deref().and_then(|style| self.styles.get(style)).and_then(|style| style.heading);
        let heading = self.paragraph.heading.or_else(of_style);
        if let Some(table) = self.tables.last_mut() {
            let mut words = label.map(|label| vec![Inline::text(format!("{label} "))]).unwrap_or_default();
            words.extend(text);
            table.blocks.push(Block::Paragraph(words));
            return;
        }
        let form = heading.map_or(Form::Paragraph, |level| Form::Heading(level.min(6)));
        let indent = u8::try_from(self.paragraph.list.1.unwrap_or(0)).unwrap_or(0);
        self.flow.lines.push(Line { form, text, label, page: None, indent });
    }
}
