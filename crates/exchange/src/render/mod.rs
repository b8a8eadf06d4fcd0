//! Legal texts as readers see them: safe HTML of pieces and whole documents, plain text, the table of contents.
//!
//! Everything is made from the kept Akoma Ntoso. All text is escaped; addresses are `http:`, `https:`, `/akn/…` or `#eId`; there is no
//! script, no style and no handler in what comes out.

use std::ops::Range;

use model::text::document::{Item, Level};
use model::text::structured::{Piece, StructuredText};

mod html;
mod outline;
mod plain;

use html::{Html, Wanted};
use outline::Outline;

/// How a text is rendered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RenderOptions {
    /// What stands before `#eId` in links to provisions; empty for links within the page. An address that ends in `~` is followed by the eId
    /// itself, as FRBR addresses of provisions are.
    pub link_base: String,
    /// The level of the highest heading, 1 to 6.
    pub heading_level: u8,
    /// What the scrolling frame of a table is called to a reader who does not see it; a number follows.
    pub table_label: String,
    /// Whether the numbers of provisions link to the provisions.
    pub permalinks: bool,
}

impl Default for RenderOptions {
    fn default() -> Self {
        Self { link_base: String::new(), heading_level: 2, table_label: "Table".to_owned(), permalinks: false }
    }
}

/// One line of a table of contents.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ContentsEntry {
    /// The address within the document.
    pub eid: String,
    /// The number as printed; empty where there is none.
    pub num: String,
    /// The heading; empty where there is none.
    pub heading: String,
    /// Which level it is; `Level::Other` where only its heading tells.
    pub level: Level,
    /// The piece it is, or nothing for a group (a part, a chapter) that holds pieces.
    pub piece: Option<usize>,
    /// The piece at which a reader who follows the entry should be: its own, or the first of the group.
    pub at: usize,
    /// How many groups it stands in.
    pub depth: usize,
}

/// What a table of contents needs to know of a piece.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PieceHead<'a> {
    /// Its address within the document.
    pub eid: &'a str,
    /// Its number as printed.
    pub num: &'a str,
    /// Its heading.
    pub heading: &'a str,
}

/// The HTML of one piece. What is no piece of Lexarium's own gives nothing.
#[must_use]
pub fn piece_html(xml: &str, options: &RenderOptions) -> String {
    let mut html = Html::new(options);
    html.piece(xml, options.heading_level);
    html.finish()
}

/// The HTML of provisions and blocks.
#[must_use]
pub fn html_items(items: &[Item], options: &RenderOptions) -> String {
    let mut html = Html::new(options);
    html.items(items, options.heading_level);
    html.finish()
}

/// The HTML of a whole text.
#[must_use]
pub fn document_html(frame: &str, pieces: &[Piece], options: &RenderOptions) -> String {
    part_html(frame, pieces, 0..pieces.len(), options)
}

/// The HTML of the pieces in `range`, with the headings of the groups around them; well formed for any range. `pieces` are all pieces of the
/// text, or those of the range alone.
#[must_use]
pub fn part_html(frame: &str, pieces: &[Piece], range: Range<usize>, options: &RenderOptions) -> String {
    let outline = Outline::read(frame);
    let mut html = Html::new(options);
    let offset = if pieces.len() == range.len() { range.start } else { 0 };
    let lookup = |number: usize| number.checked_sub(offset).and_then(|at| pieces.get(at)).map(|piece| piece.xml.as_str());
    html.parts(&outline.parts, &Wanted { range, total: outline.pieces, lookup: &lookup }, options.heading_level);
    html.finish()
}

/// The text for reading without any marks: numbers and headings on lines of their own, blank lines between paragraphs.
#[must_use]
pub fn plain_text(text: &StructuredText) -> String {
    plain::of(text)
}

/// The table of contents: the groups of the frame, and the pieces that have a number or a heading, in reading order.
#[must_use]
pub fn contents<'a>(frame: &str, heads: impl IntoIterator<Item = PieceHead<'a>>) -> Vec<ContentsEntry> {
    let heads: Vec<PieceHead<'a>> = heads.into_iter().collect();
    let mut entries = Vec::new();
    outline::contents(&Outline::read(frame).parts, &heads, 0, &mut entries);
    entries
}
