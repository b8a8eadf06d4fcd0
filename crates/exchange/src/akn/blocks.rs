//! Blocks of text: paragraphs, headings, lists, tables, quotations.

use model::text::document::{Block, Cell, Inline, ListItem, Table};

use super::escape;
use super::read::Reading;
use super::runs::{Run, into_blocks};
use crate::xml::Node;

impl<'t, 'a> Reading<'t, 'a> {
    /// All that stands in `node`, as blocks.
    pub(super) fn blocks(&mut self, node: Node<'t, 'a>) -> Vec<Block> {
        into_blocks(self.runs(node))
    }

    /// Appends the element `node`, which does not stand inside a line.
    pub(super) fn block(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        match node.name() {
            "p" | "num" | "from" => runs.extend(self.blocks(node).into_iter().map(Run::Block)),
            "block" => self.named_block(node, runs),
            "pre" => runs.push(Run::Block(Block::Preformatted(verbatim(node)))),
            "heading" | "subheading" | "crossHeading" => self.heading(node, 4, runs),
            "blockList" => self.list(node, runs),
            "ul" | "ol" => self.html_list(node, runs),
            "table" => self.table(node, runs),
            "quotedStructure" | "embeddedStructure" | "subFlow" => self.quote(node, runs),
            "blockContainer" => match node.attribute("class").as_deref() {
                Some("quote") => self.quote(node, runs),
                Some("text") => runs.extend(self.blocks(node).into_iter().map(Run::Block)),
                _ => self.passage(node, runs),
            },
            "meta" => {}
            _ => self.passage(node, runs),
        }
    }

    fn named_block(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let name = node.attribute("name").unwrap_or_default();
        let level = name
            .strip_prefix('h')
            .filter(|digits| digits.len() == 1)
            .and_then(|digit| digit.parse::<u8>().ok())
            .filter(|level| (1..=6).contains(level));
        match level {
            Some(level) => self.heading(node, level, runs),
            None if name == "preformatted" => runs.push(Run::Block(Block::Preformatted(verbatim(node)))),
            None => runs.extend(self.blocks(node).into_iter().map(Run::Block)),
        }
    }

    fn heading(&mut self, node: Node<'t, 'a>, level: u8, runs: &mut Vec<Run>) {
        let line = self.line(node);
        if !line.is_empty() {
            runs.push(Run::Block(Block::Heading(level, line)));
        }
    }

    fn quote(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let blocks = self.blocks(node);
        if !blocks.is_empty() {
            runs.push(Run::Block(Block::Quote(blocks)));
        }
    }

    /// A passage outside the hierarchy: an item of a list where it has a number, its blocks otherwise.
    fn passage(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let num = node.child("num").map(Node::plain).filter(|num| !num.is_empty());
        let inner = self.runs_without_number(node);
        if num.is_none() {
            runs.extend(into_blocks(inner).into_iter().map(Run::Block));
            return;
        }
        runs.push(Run::Item(ListItem { num, blocks: into_blocks(inner) }));
    }

    /// All that stands in `node` but its first number; the notes of the number stay.
    fn runs_without_number(&mut self, node: Node<'t, 'a>) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut seen = false;
        for child in node.children() {
            if child.name() == "num" && !seen {
                seen = true;
                runs.extend(self.notes_of(child).into_iter().map(Run::Inline));
            } else {
                self.run(child, &mut runs);
            }
        }
        runs
    }

    /// The notes inside a number, which is text only.
    pub(super) fn notes_of(&mut self, number: Node<'t, 'a>) -> Vec<Inline> {
        let mut notes = Vec::new();
        for run in self.runs(number) {
            if let Run::Inline(inline) = run {
                take_notes(inline, &mut notes);
            }
        }
        notes
    }

    fn list(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let mut items = Vec::new();
        let flush = |items: &mut Vec<ListItem>, runs: &mut Vec<Run>| {
            if !items.is_empty() {
                runs.push(Run::Block(Block::List(std::mem::take(items))));
            }
        };
        for child in node.elements() {
            if child.name() == "item" {
                let num = child.child("num").map(Node::plain).filter(|num| !num.is_empty());
                let inner = self.runs_without_number(child);
                items.push(ListItem { num, blocks: into_blocks(inner) });
            } else {
                flush(&mut items, runs);
                runs.extend(self.blocks(child).into_iter().map(Run::Block));
            }
        }
        flush(&mut items, runs);
    }

    fn html_list(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let is_ordered = node.name() == "ol";
        let mut items = Vec::new();
        for child in node.elements() {
            let value = child.attribute("value").map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
            let num = value.or_else(|| is_ordered.then(|| format!("{}.", items.len() + 1)));
            items.push(ListItem { num, blocks: self.blocks(child) });
        }
        if !items.is_empty() {
            runs.push(Run::Block(Block::List(items)));
        }
    }

    fn table(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let mut rows = Vec::new();
        for child in node.elements() {
            match child.name() {
                "tr" => rows.push(self.row(child)),
                "thead" | "tbody" | "tfoot" => rows.extend(child.elements().map(|row| self.row(row)).collect::<Vec<_>>()),
                "colgroup" | "col" => {}
                _ => runs.extend(self.blocks(child).into_iter().map(Run::Block)),
            }
        }
        rows.retain(|row: &Vec<Cell>| !row.is_empty());
        if !rows.is_empty() {
            runs.push(Run::Block(Block::Table(Table { rows })));
        }
    }

    fn row(&mut self, node: Node<'t, 'a>) -> Vec<Cell> {
        let span = |cell: Node<'t, 'a>, name: &str, most: u16| {
            cell.attribute(name).and_then(|value| value.trim().parse::<u16>().ok()).unwrap_or(1).clamp(1, most)
        };
        node.elements()
            .map(|cell| Cell {
                head: cell.name() == "th",
                columns: span(cell, "colspan", 1000),
                rows: span(cell, "rowspan", 65534),
                blocks: self.blocks(cell),
            })
            .collect()
    }
}

fn take_notes(inline: Inline, notes: &mut Vec<Inline>) {
    match inline {
        Inline::Note { .. } => notes.push(inline),
        Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
            inner.into_iter().for_each(|inline| take_notes(inline, notes));
        }
        Inline::Ref { content, .. } => content.into_iter().for_each(|inline| take_notes(inline, notes)),
        Inline::Text(_) | Inline::Break => {}
    }
}

/// The characters of an element as they stand.
fn verbatim(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(Node::text).flat_map(str::chars).filter(|character| escape::is_xml(*character)).collect()
}
