//! From Akoma Ntoso of any version to a document: the parts, the hierarchy, and what the text says of itself.

use std::borrow::Cow;
use std::collections::HashMap;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::text::document::{Block, Division, Document, DocumentKind, Inline, Item, Level};

use super::runs::{Run, into_blocks};
use super::{eid, facts, level};
use crate::Limits;
use crate::xml::{Node, Tree};

/// The elements that are documents.
const DOCUMENTS: &[&str] = &[
    "act",
    "bill",
    "judgment",
    "judgement",
    "doc",
    "statement",
    "documentCollection",
    "amendment",
    "amendmentList",
    "officialGazette",
    "debate",
    "debateReport",
    "debateRecord",
    "report",
    "portion",
];

/// One reading: what has to be known beyond the element at hand.
pub(super) struct Reading<'t, 'a> {
    /// The notes of the metadata that nothing has referred to yet.
    pub(super) notes: HashMap<Cow<'a, str>, Node<'t, 'a>>,
    /// How many images were met.
    pub(super) images: u32,
}

/// Reads Akoma Ntoso: 2.0, the working drafts, 3.0, in any namespace or none. What the reader could not take over is a finding.
///
/// # Errors
/// When the file is not well-formed XML, passes a limit, or holds no document of Akoma Ntoso: one finding with line and remedy.
pub fn read(xml: impl AsRef<[u8]>, limits: &Limits) -> Result<(Document, TextFacts, Vec<Finding>), Finding> {
    let (text, recoded) = crate::xml::characters(xml.as_ref());
    let tree = Tree::read(text.trim_start_matches('\u{feff}'), limits)?;
    let root = tree.root().elements().next().filter(|root| root.name() == "akomaNtoso" || DOCUMENTS.contains(&root.name()));
    let Some(root) = root else { return Err(no_document()) };
    let found = if root.name() == "akomaNtoso" { root.elements().find(|child| DOCUMENTS.contains(&child.name())) } else { Some(root) };
    let Some(node) = found.or_else(|| root.elements().next()) else { return Err(no_document()) };

    let mut reading = Reading { notes: notes_of(root), images: 0 };
    let mut document = reading.document(node);
    for components in root.elements().filter(|child| child.name() == "components" && root.name() == "akomaNtoso") {
        document.schedules.extend(reading.attachments(components));
    }
    let is_older = !text.contains(" eId=");
    if is_older {
        eid::give_new_eids(&mut document);
    }
    let mut findings: Vec<Finding> = recoded.into_iter().collect();
    if reading.images > 0 {
        findings.push(images_left_out(reading.images));
    }
    Ok((document, facts::of(node), findings))
}

/// Reads a piece or a part of a document back. What is no Akoma Ntoso of Lexarium's own gives nothing.
#[must_use]
pub fn read_fragment(xml: &str) -> Vec<Item> {
    Tree::read_own(xml).map(|tree| items_of(tree.root())).unwrap_or_default()
}

/// The items below a node of a kept text.
pub(crate) fn items_of(node: Node<'_, '_>) -> Vec<Item> {
    Reading { notes: HashMap::new(), images: 0 }.items(node)
}

/// The running text of a node of a kept text.
pub(crate) fn line_of(node: Node<'_, '_>) -> Vec<Inline> {
    Reading { notes: HashMap::new(), images: 0 }.line(node)
}

fn no_document() -> Finding {
    Finding::new(
        Severity::Refused,
        "akn-no-document",
        "the XML holds no document of Akoma Ntoso",
        "give a file whose root element is akomaNtoso with an act, a bill, a judgment or a doc inside",
    )
    .at_line(1)
}

fn images_left_out(count: u32) -> Finding {
    let message = format!("{count} {} left out, because a text holds words only", if count == 1 { "image was" } else { "images were" });
    Finding::new(Severity::Note, "images-left-out", message, "look at the original, which is kept as it came")
}

fn notes_of<'t, 'a>(root: Node<'t, 'a>) -> HashMap<Cow<'a, str>, Node<'t, 'a>> {
    let holders = root.descendants().filter(|node| node.name() == "notes");
    holders.flat_map(|notes| notes.elements()).filter_map(|note| Some((note.id()?, note))).collect()
}

impl<'t, 'a> Reading<'t, 'a> {
    /// One document element with all its parts.
    fn document(&mut self, node: Node<'t, 'a>) -> Document {
        let kind = match node.name() {
            "act" => DocumentKind::Act,
            "bill" => DocumentKind::Bill,
            "judgment" | "judgement" => DocumentKind::Judgment,
            _ => DocumentKind::Doc,
        };
        let mut document = Document { kind, ..Document::default() };
        for part in node.elements() {
            match part.name() {
                "meta" => {}
                "coverPage" | "preface" | "header" => document.preface.extend(self.blocks(part)),
                "preamble" => document.preamble.extend(self.blocks(part)),
                "conclusions" => document.conclusions.extend(self.blocks(part)),
                "attachments" | "annexes" | "components" => document.schedules.extend(self.attachments(part)),
                "judgmentBody" => self.judgment_body(part, &mut document),
                _ => document.body.extend(self.items(part)),
            }
        }
        document
    }

    fn judgment_body(&mut self, node: Node<'t, 'a>, document: &mut Document) {
        for part in node.elements() {
            if part.name() == "introduction" && part.attribute("class").as_deref() == Some("preamble") {
                document.preamble.extend(self.blocks(part));
            } else {
                document.body.extend(self.items(part));
            }
        }
    }

    fn attachments(&mut self, node: Node<'t, 'a>) -> Vec<Division> {
        node.elements().filter(|child| child.name() != "meta").map(|child| self.attachment(child)).filter(|division| !is_void(division)).collect()
    }

    /// A schedule: whatever holds a document, or is one.
    fn attachment(&mut self, node: Node<'t, 'a>) -> Division {
        let mut division = Division { level: Level::Schedule, eid: eid_of(node), ..Division::default() };
        self.head(node, &mut division);
        for child in node.elements() {
            if DOCUMENTS.contains(&child.name()) {
                division.level = level::of_attachment(child.attribute("name").as_deref());
                self.whole(child, &mut division.items);
            } else if !is_head(child) && child.name() != "meta" {
                self.item(child, &mut division.items);
            }
        }
        if DOCUMENTS.contains(&node.name()) {
            division.items.clear();
            self.whole(node, &mut division.items);
        }
        division
    }

    /// All parts of a document inside another, in reading order.
    fn whole(&mut self, node: Node<'t, 'a>, items: &mut Vec<Item>) {
        let Document { preface, preamble, body, conclusions, schedules, .. } = self.document(node);
        items.extend(preface.into_iter().chain(preamble).map(Item::Block));
        items.extend(body);
        items.extend(conclusions.into_iter().map(Item::Block));
        items.extend(schedules.into_iter().map(Item::Division));
    }

    /// All that stands in `node`, as provisions and blocks.
    pub(super) fn items(&mut self, node: Node<'t, 'a>) -> Vec<Item> {
        let mut items = Vec::new();
        self.items_into(node, &mut items, false);
        items
    }

    fn items_into(&mut self, node: Node<'t, 'a>, items: &mut Vec<Item>, without_head: bool) {
        let mut runs = Vec::new();
        for child in node.children().filter(|child| !(without_head && is_head(*child))) {
            if child.is_element() && holds_items(child) {
                flush(&mut runs, items);
                self.item(child, items);
            } else {
                self.run(child, &mut runs);
            }
        }
        flush(&mut runs, items);
    }

    /// Appends an element that may hold provisions.
    fn item(&mut self, node: Node<'t, 'a>, items: &mut Vec<Item>) {
        if DOCUMENTS.contains(&node.name()) && level_of(node).is_none() {
            return self.whole(node, items);
        }
        let has_head = node.elements().any(is_head);
        match level_of(node) {
            Some(level) if !dissolves(node, has_head) => items.push(Item::Division(self.division(node, level))),
            None if has_head && !is_part_of_provision(node.name()) => items.push(Item::Division(self.division(node, Level::Other))),
            None if !holds_items(node) => {
                let mut runs = Vec::new();
                self.run(node, &mut runs);
                flush(&mut runs, items);
            }
            _ => self.items_into(node, items, false),
        }
    }

    fn division(&mut self, node: Node<'t, 'a>, level: Level) -> Division {
        let mut division = Division { level, eid: eid_of(node), ..Division::default() };
        self.head(node, &mut division);
        self.items_into(node, &mut division.items, true);
        division
    }

    /// Number and heading of a provision. A second heading and what else has no place there opens its text.
    fn head(&mut self, node: Node<'t, 'a>, division: &mut Division) {
        let mut num = String::new();
        for child in node.elements().filter(|child| is_head(*child)) {
            if child.name() == "num" {
                if !num.is_empty() {
                    num.push(' ');
                }
                num.push_str(&child.plain());
                division.heading.extend(self.notes_of(child));
                continue;
            }
            let line = self.line(child);
            let is_first = child.name() == "heading" && !division.heading.iter().any(|run| !matches!(run, Inline::Note { .. }));
            if is_first {
                let notes = std::mem::replace(&mut division.heading, line);
                division.heading.extend(notes);
            } else if !line.is_empty() {
                division.items.push(Item::Block(Block::Heading(4, line)));
            }
        }
        num.retain(super::escape::is_xml);
        division.num = Some(num).filter(|num| !num.is_empty());
    }
}

fn flush(runs: &mut Vec<Run>, items: &mut Vec<Item>) {
    if !runs.is_empty() {
        items.extend(into_blocks(std::mem::take(runs)).into_iter().map(Item::Block));
    }
}

fn level_of(node: Node<'_, '_>) -> Option<Level> {
    let name = if node.name() == "hcontainer" { node.attribute("name") } else { None };
    level::of_element(node.name(), name.as_deref())
}

fn eid_of(node: Node<'_, '_>) -> String {
    node.id().map(Cow::into_owned).unwrap_or_default()
}

fn is_head(node: Node<'_, '_>) -> bool {
    matches!(node.name(), "num" | "heading" | "subheading")
}

/// Elements that stand around the text of a provision and have no meaning of their own.
fn is_part_of_provision(name: &str) -> bool {
    matches!(name, "content" | "intro" | "wrapUp" | "body" | "mainBody")
}

/// Containers without number and heading that only hold what is inside: stretches of text, lists of points.
fn dissolves(node: Node<'_, '_>, has_head: bool) -> bool {
    match node.name() {
        "list" | "sublist" => !has_head,
        "hcontainer" => node.attribute("name").as_deref() == Some(level::TEXT),
        _ => false,
    }
}

/// Whether provisions may stand in the element; blocks and words hold none.
fn holds_items(node: Node<'_, '_>) -> bool {
    let name = node.name();
    level_of(node).is_some()
        || is_part_of_provision(name)
        || DOCUMENTS.contains(&name)
        || matches!(name, "introduction" | "background" | "arguments" | "remedies" | "motivation" | "decision")
        || matches!(
            name,
            "debateBody"
                | "amendmentBody"
                | "portionBody"
                | "collectionBody"
                | "component"
                | "components"
                | "interstitial"
                | "attachments"
                | "attachment"
        )
        || matches!(
            name,
            "debateSection" | "administrationOfOath" | "rollCall" | "prayers" | "oralStatements" | "writtenStatements" | "personalStatements"
        )
        || matches!(
            name,
            "ministerialStatements" | "resolutions" | "nationalInterest" | "declarationOfVote" | "communication" | "petitions" | "papers"
        )
        || matches!(
            name,
            "noticesOfMotion" | "questions" | "address" | "proceduralMotions" | "pointOfOrder" | "adjournment" | "speechGroup" | "speech"
        )
        || matches!(name, "question" | "answer" | "other" | "amendmentHeading" | "amendmentContent" | "amendmentReference" | "amendmentJustification")
}

fn is_void(division: &Division) -> bool {
    division.num.is_none() && division.heading.is_empty() && division.items.is_empty()
}
