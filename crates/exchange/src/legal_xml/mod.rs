//! Law and judgments in the XML of those who publish them: Canada, the United Kingdom, the United States, the European Union, Indonesia, and
//! the case reports of the UCI collection. A schema is a file here: what its elements stand for, and where it says what of the text.

mod canada;
mod case_reports;
mod clml;
mod formex;
mod indo_law;
mod reader;
mod table;
mod uslm;

use model::claim::{Rank, Source};
use model::draft::{Content, TextDraft, TextFacts};
use model::finding::Finding;
use model::text::document::Document;
use model::text::flow::Flow;

use crate::format::Format;
use crate::limits::Limits;
use crate::xml::{self, Node, Tree};

/// A law out of one of the schemas.
struct Read {
    document: Document,
    facts: TextFacts,
}

/// A judgment out of one of the schemas.
struct Judgment {
    flow: Flow,
    facts: TextFacts,
}

/// The schema of a document whose root element and first characters are these.
pub(crate) fn schema_of(root: &str, head: &str) -> Option<Format> {
    let local = root.rsplit(':').next().unwrap_or(root);
    let told = [
        (canada::is_one(local, head), Format::JusticeCanada),
        (clml::is_one(local, head), Format::Clml),
        (uslm::is_one(local, head), Format::Uslm),
        (formex::is_one(local, head), Format::Formex),
        (indo_law::is_one(local, head), Format::IndoLaw),
        (case_reports::is_one(local, head), Format::CaseReport),
    ];
    told.into_iter().find_map(|(is_one, format)| is_one.then_some(format))
}

/// Reads a document of one of the schemas. What is not well formed is read as browsers would, and said.
pub(crate) fn read(format: Format, bytes: &[u8], limits: &Limits) -> Result<(TextDraft, Vec<Finding>), Finding> {
    let (text, recoded) = xml::characters(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let (tree, mended) = match Tree::read(text, limits) {
        Ok(tree) => (tree, None),
        Err(fault) if matches!(fault.code.as_str(), "xml-not-well-formed" | "xml-entity") => Tree::read_broken(text, limits).map_err(|_| fault)?,
        Err(fault) => return Err(fault),
    };
    let Some(root) = tree.root().elements().next() else { return Err(xml::no_root()) };
    let draft = match format {
        Format::JusticeCanada => of_law(canada::read(root)),
        Format::Clml => of_law(clml::read(root)),
        Format::Uslm => of_law(uslm::read(root)),
        Format::Formex => of_law(formex::read(root)),
        Format::IndoLaw => of_judgment(indo_law::read(root)),
        _ => of_judgment(case_reports::read(root)),
    };
    Ok((draft, recoded.into_iter().chain(mended).collect()))
}

fn of_law(Read { document, facts }: Read) -> TextDraft {
    TextDraft { facts, content: Content::Document(document) }
}

fn of_judgment(Judgment { flow, facts }: Judgment) -> TextDraft {
    TextDraft { facts, content: Content::Flow(flow) }
}

/// Facts that the document itself says.
fn of_document() -> TextFacts {
    TextFacts { source: Source { rank: Rank::Document, ..Source::default() }, ..TextFacts::default() }
}

/// A value with its white space tidied; nothing where it is empty or too long for one.
fn tidy(said: &str) -> Option<String> {
    crate::facts::value(said)
}

/// The letters with which a text begins.
fn first_words(text: &str) -> &str {
    let end = text.find(|character: char| !(character.is_alphabetic() || character == '-')).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The text of the first element of this name below `node`.
fn said(node: Node<'_, '_>, name: &str) -> Option<String> {
    node.descendants().find(|part| part.name() == name).and_then(|part| tidy(&part.plain()))
}
