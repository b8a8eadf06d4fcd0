//! A text without any marks, for reading in a terminal or a mail.

use model::text::document::{Block, Division, Inline, Item};
use model::text::structured::StructuredText;

use super::outline::{Outline, Part};
use crate::akn::items_of;
use crate::xml::Tree;

/// The whole text.
pub(super) fn of(text: &StructuredText) -> String {
    let mut plain = Plain::default();
    plain.parts(&Outline::read(&text.frame).parts, text);
    if !plain.out.is_empty() {
        plain.out.push('\n');
    }
    plain.out
}

/// A text on its way.
#[derive(Default)]
struct Plain {
    out: String,
    /// The number that stands before the next paragraph.
    label: String,
    /// The footnotes of the piece at hand.
    notes: Vec<String>,
}

impl Plain {
    fn parts(&mut self, parts: &[Part], text: &StructuredText) {
        for part in parts {
            match part {
                Part::Region(region) => self.parts(&region.parts, text),
                Part::Group(group) => {
                    self.head(&group.num, &group.heading);
                    self.end_notes();
                    self.parts(&group.parts, text);
                }
                Part::Piece(number) => {
                    let Some(piece) = text.pieces.get(*number) else { continue };
                    if let Ok(tree) = Tree::read_own(&piece.xml) {
                        self.items(&items_of(tree.root()));
                    }
                    self.end_notes();
                }
            }
        }
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Division(division) => self.division(division),
                Item::Block(block) => self.block(block),
            }
        }
    }

    fn division(&mut self, division: &Division) {
        let num = division.num.as_deref().unwrap_or_default();
        if division.heading.is_empty() && !num.is_empty() {
            self.push_label(num);
            self.items(&division.items);
            self.end_label();
        } else {
            self.head(num, &division.heading);
            self.items(&division.items);
        }
    }

    fn head(&mut self, num: &str, heading: &[Inline]) {
        let heading = self.words(heading);
        let head = format!("{num} {heading}");
        if !head.trim().is_empty() {
            self.paragraph(head.trim());
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(line) | Block::Heading(_, line) => {
                let words = self.words(line);
                self.paragraph(&words);
            }
            Block::Preformatted(text) => self.paragraph(text),
            Block::Quote(inner) => self.blocks(inner),
            Block::List(items) => {
                for item in items {
                    self.push_label(item.num.as_deref().unwrap_or("–"));
                    self.blocks(&item.blocks);
                    self.end_label();
                }
            }
            Block::Table(table) => {
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(|cell| self.cell(&cell.blocks)).collect();
                    self.paragraph(&cells.join(" | "));
                }
            }
        }
    }

    /// The words of a cell on one line.
    fn cell(&mut self, blocks: &[Block]) -> String {
        let mut inner = Self::default();
        inner.blocks(blocks);
        inner.end_label();
        self.notes.append(&mut inner.notes);
        inner.out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn words(&mut self, line: &[Inline]) -> String {
        let mut words = String::new();
        self.words_into(line, &mut words);
        words
    }

    fn words_into(&mut self, line: &[Inline], words: &mut String) {
        for run in line {
            match run {
                Inline::Text(text) => words.push_str(text),
                Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
                    self.words_into(inner, words);
                }
                Inline::Ref { content, .. } => self.words_into(content, words),
                Inline::Break => words.push('\n'),
                Inline::Note { marker, content } => {
                    let mark = if marker.is_empty() { "*" } else { marker };
                    words.push_str(&format!("[{mark}]"));
                    let note = self.cell(content);
                    self.notes.push(format!("[{mark}] {note}"));
                }
            }
        }
    }

    fn push_label(&mut self, num: &str) {
        if !self.label.is_empty() {
            self.label.push(' ');
        }
        self.label.push_str(num);
    }

    /// A number that no paragraph followed stands alone.
    fn end_label(&mut self) {
        if !self.label.is_empty() {
            self.paragraph("");
        }
    }

    fn paragraph(&mut self, words: &str) {
        let label = std::mem::take(&mut self.label);
        if words.is_empty() && label.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push_str("\n\n");
        }
        self.out.push_str(&label);
        if !(label.is_empty() || words.is_empty()) {
            self.out.push(' ');
        }
        self.out.push_str(words);
    }

    fn end_notes(&mut self) {
        self.end_label();
        for note in std::mem::take(&mut self.notes) {
            self.paragraph(&note);
        }
    }
}
