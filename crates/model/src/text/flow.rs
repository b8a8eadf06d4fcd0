//! A text in reading order as a reader of files finds it, before anybody has understood its structure.

use super::document::{Inline, Table};

/// What came out of a file that has no legal structure of its own: paragraphs in order, with the form they had.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Flow {
    /// The paragraphs in reading order.
    pub lines: Vec<Line>,
}

/// One paragraph, heading, list item, table or note.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// What it looked like.
    pub form: Form,
    /// Its text. A label that the file keeps apart (automatic numbering in DOCX, `<li>` in an `<ol>`) stands in `label`, not here.
    pub text: Vec<Inline>,
    /// The label that the file keeps apart from the text: `12.`, `(a)`.
    pub label: Option<String>,
    /// The page it is on, from 1, where the file has pages.
    pub page: Option<u32>,
    /// How far it is set in, in steps, where the file says.
    pub indent: u8,
}

/// What a paragraph looked like.
#[derive(Clone, PartialEq, Debug)]
pub enum Form {
    /// Running text.
    Paragraph,
    /// A heading by its style or element, 1 the highest.
    Heading(u8),
    /// An item of a list that the file marks as one.
    Item,
    /// A quotation.
    Quote,
    /// A table; `text` is empty.
    Table(Table),
    /// Set as it stands, spaces included.
    Preformatted,
}

impl Line {
    /// Running text without form.
    #[must_use]
    pub fn paragraph(text: Vec<Inline>) -> Self {
        Self { form: Form::Paragraph, text, label: None, page: None, indent: 0 }
    }

    /// A heading of this level.
    #[must_use]
    pub fn heading(level: u8, text: Vec<Inline>) -> Self {
        Self { form: Form::Heading(level), ..Self::paragraph(text) }
    }

    /// The text without marks, the label first.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut plain = self.label.clone().unwrap_or_default();
        if !plain.is_empty() {
            plain.push(' ');
        }
        Inline::plain_into(&self.text, &mut plain);
        plain
    }
}
