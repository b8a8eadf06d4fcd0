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
