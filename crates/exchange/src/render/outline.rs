//! The frame of a text as it is read: its parts, its groups of provisions, the places of its pieces.

use model::text::document::{Inline, Level};

use super::{ContentsEntry, PieceHead};
use crate::akn::level;
use crate::akn::line_of;
use crate::xml::{Node, Tree};

/// The groups and pieces of a frame in reading order.
#[derive(Default)]
pub(super) struct Outline {
    pub(super) parts: Vec<Part>,
    /// How many pieces have a place.
    pub(super) pieces: usize,
    /// Whether a schedule is being read: its body needs no region of its own.
    in_schedule: bool,
}

/// A stretch of a frame.
pub(super) enum Part {
    /// A piece, by its number.
    Piece(usize),
    /// The title page, the body, the closing words.
    Region(Region),
    /// A part, a chapter, a schedule.
    Group(Box<Group>),
}

/// One of the large parts of a document.
pub(super) struct Region {
    /// What it is called among the classes of the page.
    pub(super) class: &'static str,
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) parts: Vec<Part>,
}

/// A division that holds pieces.
pub(super) struct Group {
    pub(super) level: Level,
    pub(super) eid: String,
    pub(super) num: String,
    pub(super) heading: Vec<Inline>,
    /// The number of its first piece, and of the first piece after it.
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) parts: Vec<Part>,
}

impl Outline {
    /// Reads a frame that Lexarium wrote; nothing where it is none.
    pub(super) fn read(frame: &str) -> Self {
        let mut outline = Self::default();
        if let Ok(tree) = Tree::read_own(frame) {
            let mut parts = Vec::new();
            outline.below(tree.root(), &mut parts);
            outline.parts = parts;
        }
        outline
    }

    fn below(&mut self, node: Node<'_, '_>, parts: &mut Vec<Part>) {
        for child in node.children() {
            if let Some(number) = child.piece() {
                self.pieces = self.pieces.max(number.saturating_add(1));
                parts.push(Part::Piece(number));
            } else if child.is_element() {
                self.element(child, parts);
            }
        }
    }

    fn element(&mut self, node: Node<'_, '_>, parts: &mut Vec<Part>) {
        let name = node.name();
        let container = if name == "hcontainer" { node.attribute("name") } else { None };
        let region = match name {
            "meta" | "num" | "heading" => return,
            "preface" | "header" => Some("preface"),
            "preamble" | "introduction" => Some("preamble"),
            "body" | "decision" => Some("body"),
            "mainBody" if !self.in_schedule => Some("body"),
            "conclusions" => Some("conclusions"),
            "attachments" => Some("schedules"),
            _ => None,
        };
        self.in_schedule |= name == "attachment";
        let first = self.pieces;
        let mut inner = Vec::new();
        self.below(node, &mut inner);
        let end = self.pieces;
        if let Some(class) = region {
            parts.push(Part::Region(Region { class, first, end, parts: inner }));
        } else if let Some(level) = level::of_element(name, container.as_deref()).or((name == "attachment").then_some(Level::Schedule)) {
            parts.push(Part::Group(Box::new(group(node, level, first..end, inner))));
        } else {
            parts.append(&mut inner);
        }
    }
}

fn group(node: Node<'_, '_>, level: Level, pieces: std::ops::Range<usize>, parts: Vec<Part>) -> Group {
    Group {
        level,
        eid: node.id().map(std::borrow::Cow::into_owned).unwrap_or_default(),
        num: node.child("num").map(Node::plain).unwrap_or_default(),
        heading: node.child("heading").map(line_of).unwrap_or_default(),
        first: pieces.start,
        end: pieces.end,
        parts,
    }
}

/// Appends the lines of a table of contents.
pub(super) fn contents(parts: &[Part], heads: &[PieceHead<'_>], depth: usize, entries: &mut Vec<ContentsEntry>) {
    for part in parts {
        match part {
            Part::Region(region) => contents(&region.parts, heads, depth, entries),
            Part::Group(group) => {
                let heading = Inline::plain(&group.heading);
                let is_shown = !(heading.is_empty() && group.num.is_empty());
                if is_shown {
                    entries.push(ContentsEntry {
                        eid: group.eid.clone(),
                        num: group.num.clone(),
                        heading,
                        level: group.level,
                        piece: None,
                        at: group.first.min(heads.len().saturating_sub(1)),
                        depth,
                    });
                }
                contents(&group.parts, heads, depth + usize::from(is_shown), entries);
            }
            Part::Piece(number) => {
                let Some(head) = heads.get(*number).filter(|head| !(head.num.is_empty() && head.heading.is_empty())) else { continue };
                entries.push(ContentsEntry {
                    eid: head.eid.to_owned(),
                    num: head.num.to_owned(),
                    heading: head.heading.to_owned(),
                    level: level::of_eid(head.eid),
                    piece: Some(*number),
                    at: *number,
                    depth,
                });
            }
        }
    }
}
