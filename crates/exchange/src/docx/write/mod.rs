//! DOCX (ECMA-376): documents of headings, paragraphs, links and tables, written so that word processors and screen readers know their parts.
//!
//! Nothing in what is written runs, asks or fetches: no field but the page number, no macro, no picture from elsewhere.

mod body;
mod parts;

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

/// A document to be written.
#[derive(Clone, Debug, Default)]
pub struct WordDocument {
    /// What it is called, in its properties; the first block says it to who reads.
    pub title: String,
    /// The BCP 47 tag of the language in which it is written.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether its pages lie on their long side, as wide tables want.
    pub landscape: bool,
    /// What stands at the foot of every page, before its number.
    pub footer: String,
    /// What it says, in the order of reading.
    pub blocks: Vec<Block>,
}

/// A part of the document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading, a paragraph, an item of a list.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
}

/// A line of words that the program breaks.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Paragraph {
    /// What it is.
    pub style: Style,
    /// In which language it is, where that is another one than the document's.
    pub speech: Option<Speech>,
    /// Its words.
    pub runs: Vec<Run>,
}

/// A language and its direction.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Speech {
    /// The BCP 47 tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
}

/// What a paragraph is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Style {
    /// The title of the document.
    Title,
    /// A heading, from 1 to 4.
    Heading(u8),
    /// A paragraph.
    #[default]
    Body,
    /// Words of another text.
    Quote,
    /// An item of a list, with a bullet.
    Item,
    /// A remark in small letters.
    Small,
}

/// Words of one look.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Run {
    /// The words; a line feed begins a new line.
    pub text: String,
    /// How they look.
    pub look: Look,
    /// Where they lead: an address of the web, or nowhere.
    pub href: Option<String>,
}

/// How words look. Colour never says anything alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Look {
    /// As the paragraph does.
    #[default]
    Plain,
    /// Bold.
    Strong,
    /// Italic.
    Emphasis,
    /// Underlined: what one text has and another has not.
    Added,
    /// Struck through: what it lacks.
    Removed,
    /// Amber: said by the machine.
    Suggested,
}

/// A table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// The share of each column in the width.
    pub columns: Vec<u32>,
    /// How many of the rows are heads, said again on every page.
    pub heads: usize,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cell {
    /// What stands in it.
    pub paragraphs: Vec<Paragraph>,
}

/// Says that a document could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the document cannot be written")]
pub struct NotWritten(#[from] ZipError);

/// Writes the document.
///
/// # Errors
/// When the document is longer than the container can hold.
pub fn write(document: &WordDocument) -> Result<Vec<u8>, NotWritten> {
    let (body, links) = body::write(document);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE.to_owned()),
        ("docProps/core.xml", parts::properties(document)),
        ("word/document.xml", body),
        ("word/_rels/document.xml.rels", parts::relationships(&links)),
        ("word/styles.xml", parts::styles(document)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/footer1.xml", parts::footer(document)),
    ];
    for (name, content) in parts {
        // The container's own date stays at its beginning: the same document is the same bytes.
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(content.as_bytes()).map_err(ZipError::from)?;
    }
    Ok(archive.finish()?.into_inner())
}

impl Block {
    /// A heading.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::styled(Style::Heading(level), text)
    }

    /// Plain words of this style.
    #[must_use]
    pub fn styled(style: Style, text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph { style, speech: None, runs: vec![Run::plain(text)] })
    }

    /// A paragraph of these words.
    #[must_use]
    pub fn paragraph(runs: Vec<Run>) -> Self {
        Self::Paragraph(Paragraph { runs, ..Paragraph::default() })
    }
}

impl Run {
    /// Words that look as the paragraph does.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Words of this look.
    #[must_use]
    pub fn looking(look: Look, text: impl Into<String>) -> Self {
        Self { look, ..Self::plain(text) }
    }

    /// Words that lead somewhere.
    #[must_use]
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..Self::plain(text) }
    }
}

impl Cell {
    /// A cell of plain words.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::of(vec![Run::plain(text)])
    }

    /// A cell of one paragraph.
    #[must_use]
    pub fn of(runs: Vec<Run>) -> Self {
        Self { paragraphs: vec![Paragraph { runs, ..Paragraph::default() }] }
    }
}
