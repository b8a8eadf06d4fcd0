//! From paragraphs to provisions.

use model::draft::TextFacts;
use model::finding::Finding;
use model::text::document::{Block, Document, Item};
use model::text::flow::{Flow, Form};

/// A flow understood as a legal text.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Segmented {
    /// The tree of provisions.
    pub document: Document,
    /// What was known, with gaps filled from the text.
    pub facts: TextFacts,
    /// What was noticed.
    pub findings: Vec<Finding>,
}

/// Finds the provisions of a text.
#[must_use]
pub fn segment(flow: &Flow, facts: &TextFacts) -> Segmented {
    let body = flow.lines.iter().map(|line| {
        Item::Block(match &line.form {
            Form::Table(table) => Block::Table(table.clone()),
            Form::Heading(level) => Block::Heading(*level, line.text.clone()),
            _ => Block::Paragraph(line.text.clone()),
        })
    });
    Segmented { document: Document { body: body.collect(), ..Document::default() }, facts: facts.clone(), findings: Vec::new() }
}
