//! Cutting a document: into a frame with its parts, chapters and schedules, and the provisions that are kept, found and shown one by one.

use std::borrow::Cow;

use model::text::document::{Block, Division, Document, DocumentKind, Inline, Item, Level};
use model::text::structured::{Piece, StructuredText};

use super::frame::{AknMeta, MAIN};
use super::{eid, elements, escape, level};

/// A provision longer than this, in bytes, is cut at the provisions or blocks inside.
const LONG: usize = 20_000;
/// A stretch under a heading longer than this is cut.
const LONG_STRETCH: usize = 4_000;
/// How long the stretches are into which text without provisions is cut.
const STRETCH: usize = 2_500;

/// Writes the document as Akoma Ntoso 3.0, cut into its frame and its provisions. The whole is valid against the strict schema; the same
/// document and the same facts give the same bytes.
#[must_use]
pub fn write(document: &Document, meta: &AknMeta) -> StructuredText {
    let document = if eid::has_eids(document) {
        Cow::Borrowed(document)
    } else {
        let mut addressed = document.clone();
        eid::give_eids(&mut addressed);
        Cow::Owned(addressed)
    };
    let mut cutting = Cutting { text: StructuredText::default(), meta };
    cutting.document(&document);
    cutting.text
}

struct Cutting<'m> {
    text: StructuredText,
    meta: &'m AknMeta,
}

impl Cutting<'_> {
    fn document(&mut self, document: &Document) {
        let (element, name) = match document.kind {
            DocumentKind::Act => ("act", "act"),
            DocumentKind::Bill => ("bill", "bill"),
            DocumentKind::Judgment => ("judgment", "judgment"),
            DocumentKind::Doc => ("doc", "doc"),
        };
        self.push("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><");
        self.push(element);
        escape::attribute(&mut self.text.frame, "name", name);
        self.push(">");
        self.meta.block(MAIN, &mut self.text.frame);
        match document.kind {
            DocumentKind::Judgment => self.judgment(document),
            _ => self.law(document),
        }
        self.part("conclusions", "", &document.conclusions);
        self.schedules(&document.schedules);
        self.push("</");
        self.push(element);
        self.push("></akomaNtoso>\n");
    }

    fn law(&mut self, document: &Document) {
        self.part("preface", "", &document.preface);
        self.part("preamble", "", &document.preamble);
        let body = if document.kind == DocumentKind::Doc { "mainBody" } else { "body" };
        self.body(body, &document.body, "");
    }

    fn judgment(&mut self, document: &Document) {
        if document.preface.is_empty() {
            self.push("<header/>");
        }
        self.part("header", "", &document.preface);
        self.push("<judgmentBody>");
        self.part("introduction", " class=\"preamble\"", &document.preamble);
        self.body("decision", &document.body, "");
        self.push("</judgmentBody>");
    }

    /// Title page, preamble, closing words: blocks, each stretch a piece.
    fn part(&mut self, element: &str, attributes: &str, blocks: &[Block]) {
        if blocks.is_empty() {
            return;
        }
        self.push(&format!("\n<{element}{attributes}>"));
        let prefix = if attributes.is_empty() { format!("{element}__") } else { "preamble__".to_owned() };
        let blocks: Vec<&Block> = blocks.iter().collect();
        self.stretches(&blocks, &prefix, &mut 0, Holder::BlockContainer);
        self.push(&format!("</{element}>"));
    }

    fn body(&mut self, element: &str, items: &[Item], above: &str) {
        self.push(&format!("\n<{element}>"));
        let before = self.text.frame.len();
        self.items(items, &items.iter().map(Shape::of_item).collect::<Vec<_>>(), above);
        if self.text.frame.len() == before {
            let prefix = if above.is_empty() { String::new() } else { format!("{above}__") };
            self.stretch(&[], format!("{prefix}text_1"), Holder::HContainer);
        }
        self.push(&format!("\n</{element}>"));
    }

    fn schedules(&mut self, schedules: &[Division]) {
        if schedules.is_empty() {
            return;
        }
        self.push("\n<attachments>");
        for schedule in schedules {
            self.push("\n<attachment");
            escape::attribute(&mut self.text.frame, "eId", &schedule.eid);
            self.push(">");
            elements::head(schedule, &mut self.text.frame);
            self.push("<doc");
            escape::attribute(&mut self.text.frame, "name", level::attachment_name(schedule.level));
            self.push(">");
            self.meta.block(&schedule.eid, &mut self.text.frame);
            self.body("mainBody", &schedule.items, &schedule.eid);
            self.push("</doc></attachment>");
        }
        self.push("\n</attachments>");
    }

    /// Provisions and groups in reading order; blocks between them in stretches.
    fn items(&mut self, items: &[Item], shapes: &[Shape], above: &str) {
        let prefix = if above.is_empty() { String::new() } else { format!("{above}__") };
        let mut count = 0;
        let mut blocks: Vec<&Block> = Vec::new();
        for (item, shape) in items.iter().zip(shapes) {
            match item {
                Item::Block(block) => blocks.push(block),
                Item::Division(division) => {
                    self.stretches(&std::mem::take(&mut blocks), &prefix, &mut count, Holder::HContainer);
                    self.division(division, shape);
                }
            }
        }
        self.stretches(&blocks, &prefix, &mut count, Holder::HContainer);
    }

    fn division(&mut self, division: &Division, shape: &Shape) {
        if shape.is_piece(division.level) {
            let mut xml = String::with_capacity(shape.length + shape.length / 4 + 128);
            elements::division(division, &mut xml);
            let piece = Piece { eid: division.eid.clone(), num: division.num.clone().unwrap_or_default(), heading: plain(&division.heading), xml };
            self.piece(piece);
        } else {
            self.push("\n");
            elements::open_division(division, &mut self.text.frame);
            self.items(&division.items, &shape.below, &division.eid);
            elements::close_division(division, &mut self.text.frame);
        }
    }

    /// Blocks in pieces of a length that suits a search: a heading opens one, and a long block is one alone.
    fn stretches(&mut self, blocks: &[&Block], prefix: &str, count: &mut u32, holder: Holder) {
        let mut from = 0;
        let mut length = 0;
        for (at, block) in blocks.iter().enumerate() {
            let own = length_of(block);
            let opens = matches!(block, Block::Heading(..))
                && !blocks.get(from..at).is_none_or(|before| before.iter().all(|block| matches!(block, Block::Heading(..))));
            if at > from && (opens || length + own > STRETCH) {
                *count += 1;
                self.stretch(blocks.get(from..at).unwrap_or_default(), format!("{prefix}text_{count}"), holder);
                (from, length) = (at, 0);
            }
            length += own;
        }
        if from < blocks.len() {
            *count += 1;
            self.stretch(blocks.get(from..).unwrap_or_default(), format!("{prefix}text_{count}"), holder);
        }
    }

    fn stretch(&mut self, blocks: &[&Block], eid: String, holder: Holder) {
        let mut inner = String::new();
        blocks.iter().for_each(|block| elements::block(block, &mut inner));
        let mut xml = String::with_capacity(inner.len() + 96);
        let (open, middle, close) = match holder {
            Holder::HContainer => ("<hcontainer", " name=\"text\"><content>", "</content></hcontainer>"),
            Holder::BlockContainer if inner.is_empty() => ("<p", " class=\"text\">", "</p>"),
            Holder::BlockContainer => ("<blockContainer", " class=\"text\">", "</blockContainer>"),
        };
        xml.push_str(open);
        escape::attribute(&mut xml, "eId", &eid);
        xml.push_str(middle);
        xml.push_str(&inner);
        xml.push_str(close);
        let heading = match blocks.first() {
            Some(Block::Heading(_, text)) => plain(text),
            _ => String::new(),
        };
        self.piece(Piece { eid, num: String::new(), heading, xml });
    }

    fn piece(&mut self, piece: Piece) {
        self.push(&format!("\n<?piece {}?>", self.text.pieces.len()));
        self.text.pieces.push(piece);
    }

    fn push(&mut self, text: &str) {
        self.text.frame.push_str(text);
    }
}

/// What holds a stretch of text.
#[derive(Clone, Copy)]
enum Holder {
    /// Among provisions.
    HContainer,
    /// Where blocks stand.
    BlockContainer,
}

/// What has to be known of an item to decide whether it is a piece, measured once from the leaves up.
struct Shape {
    /// The length of its text, in bytes.
    length: usize,
    /// Whether an article, a section or a rule is inside.
    holds_articles: bool,
    /// Whether a unit that people cite is inside.
    holds_units: bool,
    /// Whether a level that may group provisions is inside.
    holds_groups: bool,
    below: Vec<Self>,
}

impl Shape {
    fn of_item(item: &Item) -> Self {
        match item {
            Item::Division(division) => Self::of(division),
            Item::Block(block) => {
                Self { length: length_of(block), holds_articles: false, holds_units: false, holds_groups: false, below: Vec::new() }
            }
        }
    }

    fn of(division: &Division) -> Self {
        let below: Vec<Self> = division.items.iter().map(Self::of_item).collect();
        let mut shape = Self {
            length: length_of_line(&division.heading) + 16,
            holds_articles: false,
            holds_units: false,
            holds_groups: false,
            below: Vec::new(),
        };
        for (item, inner) in division.items.iter().zip(&below) {
            shape.length += inner.length;
            if let Item::Division(division) = item {
                shape.holds_articles |= inner.holds_articles || matches!(division.level, Level::Article | Level::Section | Level::Rule);
                shape.holds_units |= inner.holds_units || level::is_unit(division.level);
                shape.holds_groups |= inner.holds_groups || !(level::is_unit(division.level) || level::is_below_unit(division.level));
            }
        }
        shape.below = below;
        shape
    }

    /// Whether the division is one provision, and no group of them.
    fn is_piece(&self, level: Level) -> bool {
        if level::is_unit(level) || level::is_below_unit(level) {
            return !self.holds_articles && self.length <= LONG;
        }
        !self.holds_units && !self.holds_groups && self.length <= LONG_STRETCH
    }
}

fn plain(line: &[Inline]) -> String {
    Inline::plain(line).trim().to_owned()
}

fn length_of(block: &Block) -> usize {
    match block {
        Block::Paragraph(text) | Block::Heading(_, text) => length_of_line(text),
        Block::List(items) => items.iter().flat_map(|item| &item.blocks).map(length_of).sum::<usize>() + items.len() * 4,
        Block::Table(table) => table.rows.iter().flatten().flat_map(|cell| &cell.blocks).map(length_of).sum(),
        Block::Quote(inner) => inner.iter().map(length_of).sum(),
        Block::Preformatted(text) => text.len(),
    }
}

fn length_of_line(line: &[Inline]) -> usize {
    line.iter()
        .map(|run| match run {
            Inline::Text(text) => text.len(),
            Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
                length_of_line(inner)
            }
            Inline::Ref { content, .. } => length_of_line(content),
            Inline::Note { content, .. } => content.iter().map(length_of).sum(),
            Inline::Break => 1,
        })
        .sum()
}
