//! United States Legislative Markup, in which the Code, the public laws and the bills of the United States are published (`uslm.xsd`, and the
//! user guide of the Office of the Law Revision Counsel).

use model::alias::{Alias, AliasScheme};
use model::draft::TextFacts;
use model::text::document::{Block, Document, DocumentKind, Level};

use super::reader::{Dialect, Reader, Role};
use super::{Read, of_document, tidy};
use crate::wording::Mark;
use crate::xml::Node;

/// Whether a document with this head is one.
pub(crate) fn is_one(root: &str, head: &str) -> bool {
    head.contains("/schemas/uslm")
        && matches!(root, "lawDoc" | "uscDoc" | "pLaw" | "bill" | "resolution" | "statutesAtLarge" | "amendment" | "document")
}

pub(super) fn read(root: Node<'_, '_>) -> Read {
    let facts = facts(root);
    let mut reader = Reader::new(Uslm, root);
    let mut document = Document::default();
    if matches!(root.name(), "bill" | "resolution" | "amendment") {
        document.kind = DocumentKind::Bill;
    }
    for part in root.elements() {
        match part.name() {
            "meta" => {}
            "preface" | "coverPage" => document.preface.extend(reader.blocks(part)),
            "signatures" | "attestation" | "endMarker" => document.conclusions.extend(reader.blocks(part)),
            "appendix" => document.schedules.push(reader.division(part, Level::Schedule)),
            "main" => main(part, &mut reader, &mut document),
            _ => document.body.extend(reader.items(part)),
        }
    }
    Read { document, facts }
}

fn main<'t, 'a>(node: Node<'t, 'a>, reader: &mut Reader<'t, 'a, Uslm>, document: &mut Document) {
    let parts: Vec<_> = node.elements().collect();
    if parts.iter().any(|part| matches!(part.name(), "longTitle" | "enactingFormula" | "preamble")) {
        for part in parts {
            match part.name() {
                "longTitle" => document.preface.push(Block::Heading(2, reader.line(part))),
                "enactingFormula" | "preamble" => document.preamble.extend(reader.blocks(part)),
                "schedule" | "appendix" => document.schedules.push(reader.division(part, Level::Schedule)),
                _ => document.body.extend(reader.alone(part)),
            }
        }
    } else {
        document.body.extend(reader.items(node));
    }
}

fn facts(root: Node<'_, '_>) -> TextFacts {
    let mut facts = of_document();
    facts.language = root.attribute("lang").and_then(|language| language.parse().ok());
    let address = root.attribute("identifier").unwrap_or_default();
    facts.country = if address.starts_with("/us/") { "USA".parse().ok() } else { None };
    if !address.is_empty() {
        facts.aliases.push(Alias::new(AliasScheme::Dataset, format!("uslm:{address}")));
    }
    let Some(meta) = root.child("meta") else { return facts };
    let mut congress = None;
    for node in meta.elements() {
        let said = tidy(&node.plain());
        match node.name() {
            "title" => facts.title = said,
            "type" => facts.document_type = said,
            "docNumber" => facts.number = said,
            "citableAs" => facts.citation = facts.citation.take().or(said),
            "congress" => congress = said,
            "approvedDate" | "date" => facts.date = facts.date.or_else(|| day(&node.plain())),
            "docPublicationName" => facts.other_names.extend(said),
            "publisher" => facts.issued_by = said,
            "subject" => facts.keywords.extend(said),
            _ => {}
        }
    }
    if root.name() == "pLaw"
        && let (Some(congress), Some(number)) = (congress, facts.number.as_ref())
    {
        facts.number = Some(format!("{congress}-{number}"));
    }
    facts
}

fn day(said: &str) -> Option<model::date::PartialDate> {
    said.get(..10)?.parse().ok()
}

struct Uslm;

impl Dialect for Uslm {
    fn role(&self, node: Node<'_, '_>) -> Role {
        let level = match node.name() {
            "title" => Level::Title,
            "subtitle" => Level::Subtitle,
            "part" => Level::Part,
            "subpart" => Level::Subpart,
            "division" => Level::Division,
            "subdivision" => Level::Subdivision,
            "chapter" => Level::Chapter,
            "subchapter" => Level::Subchapter,
            "article" => Level::Article,
            "section" | "courtRule" => Level::Section,
            "subsection" => Level::Subsection,
            "paragraph" => Level::Paragraph,
            "subparagraph" => Level::Subparagraph,
            "clause" => Level::Clause,
            "subclause" => Level::Point,
            "item" | "subitem" | "subsubitem" => Level::Indent,
            "appendix" | "schedule" => Level::Schedule,
            "level" | "subarticle" | "subsubarticle" | "preliminary" => Level::Other,
            name => return other(name, node),
        };
        Role::Division(level)
    }

    /// `Title 18—` and `CHAPTER 47—` end in the dash that joins them to their heading.
    fn number(&self, _level: Level, number: String, _element: Node<'_, '_>) -> String {
        number.trim_end_matches(['—', '–', ' ']).to_owned()
    }
}

fn other(name: &str, node: Node<'_, '_>) -> Role {
    match name {
        "num" => Role::Number,
        "heading" | "subheading" => Role::Heading,
        "quotedContent" | "quotedText" if is_block(node) => Role::Quote,
        "listItem" | "enum" => Role::Item,
        "table" | "layout" => Role::Table,
        "b" => Role::Mark(Mark::Bold),
        "i" | "em" => Role::Mark(Mark::Italic),
        "u" | "ins" => Role::Mark(Mark::Underline),
        "sup" => Role::Mark(Mark::Superscript),
        "sub" => Role::Mark(Mark::Subscript),
        "a" | "ref" => link(node),
        "footnote" => Role::Note(node.attribute("id").unwrap_or_default().into_owned()),
        "br" => Role::Break,
        "meta" | "toc" | "img" | "page" | "figure" | "del" => Role::Skip,
        "notes" | "note" | "sourceCredit" => Role::Passage,
        "inline" | "span" | "term" | "def" | "date" | "entity" | "headingText" | "shortTitle" | "quotedText" | "quotedContent" | "amendingAction"
        | "docTitle" | "fillIn" | "checkBox" | "marker" | "time" | "location" | "person" | "role" | "congress" | "session" => Role::Inline,
        _ => Role::Block,
    }
}

/// Quoted words stand in their line; quoted provisions do not.
fn is_block(node: Node<'_, '_>) -> bool {
    node.elements().any(|child| !matches!(other(child.name(), child), Role::Inline | Role::Mark(_) | Role::Break))
}

fn link(node: Node<'_, '_>) -> Role {
    if node.attribute("class").as_deref() == Some("footnoteRef") {
        return Role::NoteMark(node.attribute("idref").unwrap_or_default().into_owned());
    }
    let address = node.attribute("href").filter(|address| address.starts_with("http"));
    address.map_or(Role::Inline, |address| Role::Mark(Mark::Ref(address.into_owned())))
}
