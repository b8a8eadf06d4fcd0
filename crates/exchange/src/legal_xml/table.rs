//! Tables in XML: rows of HTML (`tr`, `td`), and of CALS (`row`, `entry`), whose spans are told by the names of columns.

use std::collections::HashMap;

use model::text::document::{Block, Cell, Table};

use super::reader::{Dialect, Reader};
use crate::xml::Node;

impl<'t, 'a, D: Dialect> Reader<'t, 'a, D> {
    /// The tables below `node`, and what stands between them, in order.
    pub(super) fn table(&mut self, node: Node<'t, 'a>) -> Vec<Block> {
        let mut rows = Vec::new();
        let mut blocks = Vec::new();
        self.rows(node, false, &HashMap::new(), &mut rows, &mut blocks);
        if !rows.is_empty() {
            blocks.push(Block::Table(Table { rows }));
        }
        blocks
    }

    fn rows(&mut self, node: Node<'t, 'a>, in_head: bool, columns: &HashMap<String, u16>, rows: &mut Vec<Vec<Cell>>, blocks: &mut Vec<Block>) {
        let own: HashMap<String, u16> = (1_u16..)
            .zip(node.elements().filter(|child| child.name() == "colspec"))
            .filter_map(|(place, column)| Some((column.attribute("colname")?.into_owned(), place)))
            .collect();
        let columns = if own.is_empty() { columns } else { &own };
        for child in node.elements() {
            match child.name() {
                "tr" | "row" => {
                    let row: Vec<Cell> = child.elements().map(|cell| self.cell(cell, in_head, columns)).collect();
                    if !row.is_empty() {
                        rows.push(row);
                    }
                }
                "thead" => self.rows(child, true, columns, rows, blocks),
                "tbody" | "tfoot" | "tgroup" | "table" | "tabular" => self.rows(child, in_head, columns, rows, blocks),
                "colgroup" | "col" | "colspec" => {}
                // A table that is followed by something else ends there.
                _ => {
                    let between = self.blocks(child);
                    if !between.is_empty() {
                        if !rows.is_empty() {
                            blocks.push(Block::Table(Table { rows: std::mem::take(rows) }));
                        }
                        blocks.extend(between);
                    }
                }
            }
        }
    }

    fn cell(&mut self, cell: Node<'t, 'a>, in_head: bool, columns: &HashMap<String, u16>) -> Cell {
        let number = |name: &str| cell.attribute(name).and_then(|value| value.trim().parse::<u16>().ok());
        let column = |name: &str| cell.attribute(name).and_then(|value| columns.get(&*value).copied());
        let by_names = column("namest").zip(column("nameend")).map(|(first, last)| last.saturating_sub(first).saturating_add(1));
        Cell {
            head: in_head || cell.name() == "th",
            columns: number("colspan").or(by_names).unwrap_or(1).clamp(1, 1_000),
            rows: number("rowspan").or_else(|| number("morerows").map(|more| more.saturating_add(1))).unwrap_or(1).clamp(1, 1_000),
            blocks: self.blocks(cell),
        }
    }
}
