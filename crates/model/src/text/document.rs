//! The tree of a legal text in the words of Akoma Ntoso 3.0, reduced to what can be written validly.

use crate::claim::Source;

/// A whole text: what stands before the body, the body, what stands after.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Document {
    /// Which document element of Akoma Ntoso it is.
    pub kind: DocumentKind,
    /// Title page, number, title, date (`preface`; `header` of a judgment).
    pub preface: Vec<Block>,
    /// Recitals and enacting words (`preamble`).
    pub preamble: Vec<Block>,
    /// The provisions, or the parts of a judgment.
    pub body: Vec<Item>,
    /// Signatures and closing words (`conclusions`).
    pub conclusions: Vec<Block>,
    /// Schedules and annexes, each a division of its own (`attachments`).
    pub schedules: Vec<Division>,
}

/// The document elements that are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum DocumentKind {
    /// `act`: laws in force.
    #[default]
    Act,
    /// `bill`: laws not yet made.
    Bill,
    /// `judgment`.
    Judgment,
    /// `doc`: treaties, strategies and the rest. Written with hierarchy.
    Doc,
}

/// A provision or a group of provisions, or a block between them.
#[derive(Clone, PartialEq, Debug)]
pub enum Item {
    /// A level of the hierarchy.
    Division(Division),
    /// A paragraph, a table, a list.
    Block(Block),
}

/// A level of the hierarchy: a part, a section, an article, a paragraph.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Division {
    /// Which level.
    pub level: Level,
    /// The address within the document, by Akoma Ntoso's naming convention: `chp_1__sec_2__subsec_a`. Empty until given by `exchange::akn::eid`.
    pub eid: String,
    /// The number as printed: `Article 5`, `§ 202a`, `第二百八十五条`, `(1)`.
    pub num: Option<String>,
    /// The heading.
    pub heading: Vec<Inline>,
    /// The text and the levels below, in order.
    pub items: Vec<Item>,
}

/// The levels that are written. Anything else is a `Level::Other` (`hcontainer` with a name).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[expect(missing_docs, reason = "the names are the elements of Akoma Ntoso")]
pub enum Level {
    Book,
    Tome,
    Part,
    Subpart,
    Title,
    Subtitle,
    Chapter,
    Subchapter,
    Division,
    Subdivision,
    Section,
    Subsection,
    Article,
    Rule,
    Clause,
    Paragraph,
    Subparagraph,
    Point,
    Indent,
    Alinea,
    /// A schedule, an annex, an appendix inside the body.
    Schedule,
    /// A stretch of text under a heading, or without any.
    #[default]
    Other,
}

/// A block of text.
#[derive(Clone, PartialEq, Debug)]
pub enum Block {
    /// `p`.
    Paragraph(Vec<Inline>),
    /// A heading that opens no division of its own (in prefaces, schedules, judgments).
    Heading(u8, Vec<Inline>),
    /// `blockList`: items with a label.
    List(Vec<ListItem>),
    /// `table`.
    Table(Table),
    /// `block name="quote"` or `quotedStructure`, reduced to paragraphs.
    Quote(Vec<Block>),
    /// Text whose spaces matter.
    Preformatted(String),
}

/// An item of a list.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListItem {
    /// The label as printed.
    pub num: Option<String>,
    /// The content.
    pub blocks: Vec<Block>,
}

/// A table of rows.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Table {
    /// The rows, the head first.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Cell {
    /// Whether it heads its row or column.
    pub head: bool,
    /// How many columns it covers, 1 to 1000.
    pub columns: u16,
    /// How many rows it covers, 1 to 65534.
    pub rows: u16,
    /// The content.
    pub blocks: Vec<Block>,
}

/// A run of text inside a block.
#[derive(Clone, PartialEq, Debug)]
pub enum Inline {
    /// Characters.
    Text(String),
    /// `b`.
    Bold(Vec<Inline>),
    /// `i`.
    Italic(Vec<Inline>),
    /// `u`.
    Underline(Vec<Inline>),
    /// `sup`.
    Superscript(Vec<Inline>),
    /// `sub`.
    Subscript(Vec<Inline>),
    /// `ref`: a link to an address; only `http:`, `https:`, `/akn/…` and `#eId` get in.
    Ref {
        /// Where to.
        href: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// `authorialNote`: a footnote with its mark.
    Note {
        /// The mark as printed.
        marker: String,
        /// The content.
        content: Vec<Block>,
    },
    /// `br`.
    Break,
}

impl Inline {
    /// A run of characters.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Appends the characters of `runs` without their marks; footnotes are left out, breaks become spaces.
    pub fn plain_into(runs: &[Self], out: &mut String) {
        for run in runs {
            match run {
                Self::Text(text) => out.push_str(text),
                Self::Bold(inner) | Self::Italic(inner) | Self::Underline(inner) | Self::Superscript(inner) | Self::Subscript(inner) => {
                    Self::plain_into(inner, out);
                }
                Self::Ref { content, .. } => Self::plain_into(content, out),
                Self::Note { .. } => {}
                Self::Break => out.push(' '),
            }
        }
    }

    /// The characters of `runs` without their marks.
    #[must_use]
    pub fn plain(runs: &[Self]) -> String {
        let mut plain = String::new();
        Self::plain_into(runs, &mut plain);
        plain
    }
}

impl Block {
    /// Appends the characters of `blocks`, a line a paragraph.
    pub fn plain_into(blocks: &[Self], out: &mut String) {
        for block in blocks {
            match block {
                Self::Paragraph(runs) | Self::Heading(_, runs) => Inline::plain_into(runs, out),
                Self::List(items) => {
                    for item in items {
                        out.push_str(item.num.as_deref().unwrap_or_default());
                        out.push(' ');
                        Self::plain_into(&item.blocks, out);
                    }
                }
                Self::Table(table) => table.rows.iter().flatten().for_each(|cell| Self::plain_into(&cell.blocks, out)),
                Self::Quote(inner) => Self::plain_into(inner, out),
                Self::Preformatted(text) => out.push_str(text),
            }
            if !out.ends_with([' ', '\n']) {
                out.push('\n');
            }
        }
    }
}

/// Shows `visit` the passages of a document in reading order, with the addresses of the levels that each stands in.
///
/// A passage is a paragraph, a heading or a footnote, without marks. Its number is its turn, so that what is known of passage N is found again
/// when the text is shown.
pub fn passages<'a>(document: &'a Document, visit: &mut impl FnMut(&[&'a str], &str)) {
    let mut within = Vec::new();
    passages_of_blocks(&document.preface, &within, visit);
    passages_of_blocks(&document.preamble, &within, visit);
    passages_of_items(&document.body, &mut within, visit);
    passages_of_blocks(&document.conclusions, &within, visit);
    for schedule in &document.schedules {
        passages_of_division(schedule, &mut within, visit);
    }
}

/// How many passages there are in `items`.
#[must_use]
pub fn count_passages(items: &[Item]) -> usize {
    let mut count = 0;
    passages_of_items(items, &mut Vec::new(), &mut |_: &[&str], _: &str| count += 1);
    count
}

fn passages_of_items<'a>(items: &'a [Item], within: &mut Vec<&'a str>, visit: &mut impl FnMut(&[&'a str], &str)) {
    for item in items {
        match item {
            Item::Division(division) => passages_of_division(division, within, visit),
            Item::Block(block) => passages_of_blocks(std::slice::from_ref(block), within, visit),
        }
    }
}

fn passages_of_division<'a>(division: &'a Division, within: &mut Vec<&'a str>, visit: &mut impl FnMut(&[&'a str], &str)) {
    within.push(&division.eid);
    if !division.heading.is_empty() {
        passage(&division.heading, within, visit);
    }
    passages_of_items(&division.items, within, visit);
    within.pop();
}

fn passages_of_blocks<'a>(blocks: &'a [Block], within: &[&'a str], visit: &mut impl FnMut(&[&'a str], &str)) {
    for block in blocks {
        match block {
            Block::Paragraph(runs) | Block::Heading(_, runs) => passage(runs, within, visit),
            Block::List(items) => items.iter().for_each(|item| passages_of_blocks(&item.blocks, within, visit)),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| passages_of_blocks(&cell.blocks, within, visit)),
            Block::Quote(blocks) => passages_of_blocks(blocks, within, visit),
            Block::Preformatted(text) => visit(within, text),
        }
    }
}

/// A passage, and then its footnotes, each a passage of its own.
fn passage<'a>(runs: &'a [Inline], within: &[&'a str], visit: &mut impl FnMut(&[&'a str], &str)) {
    visit(within, &Inline::plain(runs));
    notes(runs, within, visit);
}

fn notes<'a>(runs: &'a [Inline], within: &[&'a str], visit: &mut impl FnMut(&[&'a str], &str)) {
    for run in runs {
        match run {
            Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
                notes(inner, within, visit);
            }
            Inline::Ref { content, .. } => notes(content, within, visit),
            Inline::Note { content, .. } => {
                let mut plain = String::new();
                Block::plain_into(content, &mut plain);
                visit(within, plain.trim());
            }
            Inline::Text(_) | Inline::Break => {}
        }
    }
}

/// What a document says of itself, read on the way: each with its place as source.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Heading {
    /// The title of the text.
    pub title: Option<String>,
    /// The number.
    pub number: Option<String>,
    /// Where in the file it was found.
    pub source: Source,
}
