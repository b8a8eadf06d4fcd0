//! Formex 4, in which the Official Journal of the European Union is published (`formex-06.02.1.xd.xsd` and its manual).

use model::amendment::{Declarations, DeclaredAmendment};
use model::draft::TextFacts;
use model::link::Way;
use model::text::document::{Block, Document, Level};

use super::reader::{Dialect, Reader, Role};
use super::{Read, first_words, of_document, said, tidy};
use crate::wording::Mark;
use crate::xml::Node;

/// Whether a document with this head is one.
pub(crate) fn is_one(root: &str, head: &str) -> bool {
    matches!(root, "ACT" | "CONS.ACT" | "ANNEX" | "GENERAL" | "AGR" | "DECISION") && (head.contains("formex") || head.contains("<BIB."))
}

pub(super) fn read(root: Node<'_, '_>) -> Read {
    let facts = facts(root);
    let mut reader = Reader::new(Formex, root);
    let mut document = Document::default();
    let root = root.child("CONS.DOC").unwrap_or(root);
    for part in root.elements() {
        match part.name() {
            "BIB.INSTANCE" | "BIB.DATA" | "FAM.COMP" | "INFO.CONSLEG" | "INFO.PROD" | "TOC" | "GR.NOTES" => {}
            "TITLE" => document.preface.extend(reader.blocks(part).into_iter().map(as_heading)),
            "PREAMBLE" => document.preamble.extend(reader.blocks(part)),
            "FINAL" => document.conclusions.extend(reader.blocks(part)),
            "CONS.ANNEX" | "ANNEX" => document.schedules.push(reader.division(part, Level::Schedule)),
            _ => document.body.extend(reader.items(part)),
        }
    }
    Read { document, facts }
}

fn as_heading(block: Block) -> Block {
    match block {
        Block::Paragraph(words) => Block::Heading(1, words),
        other => other,
    }
}

fn facts(root: Node<'_, '_>) -> TextFacts {
    let mut facts = of_document();
    facts.country = "EUE".parse().ok();
    facts.title = root
        .elements()
        .find(|part| part.name() == "TITLE")
        .or_else(|| root.descendants().find(|part| part.name() == "TITLE"))
        .and_then(|title| tidy(&title.plain()));
    facts.language =
        root.descendants().find(|part| part.name() == "LG.DOC" || part.name() == "LG.OJ").and_then(|part| part.plain().to_lowercase().parse().ok());
    facts.number = said(root, "NO.CELEX").or_else(|| said(root, "NO.DOC"));
    let date = root.descendants().find(|part| part.name() == "DATE" && part.attribute("ISO").is_some());
    facts.date = date.and_then(|date| iso(&date.attribute("ISO")?));
    if let Some(family) = root.descendants().find(|part| part.name() == "FAM.COMP") {
        consolidated(root, family, &mut facts);
    }
    facts
}

/// What a consolidated text says of its family: the act itself, the acts that changed it, and the day whose law the text states.
fn consolidated(root: Node<'_, '_>, family: Node<'_, '_>, facts: &mut TextFacts) {
    let itself = family.child("BIB.DATA");
    let day_in = |node: Node<'_, '_>| {
        let dates = node.descendants().filter(|part| part.name() == "DATE");
        dates.filter_map(|date| iso(&date.attribute("ISO")?)).next()
    };
    facts.date = itself.and_then(day_in).or(facts.date);
    facts.number = itself.and_then(|itself| said(itself, "NO.CELEX")).or_else(|| facts.number.take());
    facts.version_date = root.child("INFO.CONSLEG").and_then(|about| iso(&about.attribute("START.DATE")?));
    let mut declarations = Declarations::default();
    for act in family.child("GR.MOD.ACT").into_iter().flat_map(Node::elements).filter(|node| node.name() == "MOD.ACT") {
        let words = said(act, "NO.CELEX").or_else(|| said(act, "TITLE"));
        if let Some(words) = words {
            let day = day_in(act);
            declarations.add(DeclaredAmendment { way: Way::By, act: words, address: None, day, provisions: Vec::new(), outstanding: false });
        }
    }
    facts.amendments = declarations.into_list();
}

/// `20130814`
fn iso(said: &str) -> Option<model::date::PartialDate> {
    format!("{}-{}-{}", said.get(..4)?, said.get(4..6)?, said.get(6..8)?).parse().ok()
}

struct Formex;

impl Dialect for Formex {
    fn role(&self, node: Node<'_, '_>) -> Role {
        match node.name() {
            "DIVISION" => Role::Division(division(node)),
            "ARTICLE" => Role::Division(Level::Article),
            "PARAG" => Role::Division(Level::Paragraph),
            "ITEM" => Role::Division(Level::Point),
            "CONSID" => Role::Item,
            "CONS.ANNEX" | "ANNEX" => Role::Division(Level::Schedule),
            // The number of a division is the first line of its title.
            "TI.ART" | "NO.PARAG" | "NO.P" | "TI" => Role::Number,
            "STI.ART" | "STI" => Role::Heading,
            "TITLE" | "NP" => Role::Head,
            "QUOT.S" => Role::Quote,
            "TBL" => Role::Table,
            "HT" => mark(node),
            "NOTE" => Role::Note(node.attribute("NOTE.ID").unwrap_or_default().into_owned()),
            "BIB.INSTANCE" | "BIB.DATA" | "FAM.COMP" | "INCL.ELEMENT" | "GR.NOTES" | "TOC" => Role::Skip,
            "DATE" | "REF.DOC.OJ" | "REF.DOC" | "QUOT.START" | "QUOT.END" | "FT" | "COLL" | "NO.OJ" | "LEG.EN" | "PAGE.FIRST" => Role::Inline,
            _ => Role::Block,
        }
    }
}

fn division(node: Node<'_, '_>) -> Level {
    let title = node.child("TITLE").map(Node::plain).unwrap_or_default().to_lowercase();
    match first_words(&title) {
        "part" | "partie" | "parte" | "teil" => Level::Part,
        "title" | "titre" | "título" | "titel" => Level::Title,
        "section" | "sección" | "abschnitt" => Level::Section,
        "subsection" | "sous-section" => Level::Subsection,
        _ => Level::Chapter,
    }
}

fn mark(node: Node<'_, '_>) -> Role {
    match node.attribute("TYPE").as_deref() {
        Some("BOLD") => Role::Mark(Mark::Bold),
        Some("ITALIC") => Role::Mark(Mark::Italic),
        Some("SUP") => Role::Mark(Mark::Superscript),
        Some("SUB") => Role::Mark(Mark::Subscript),
        _ => Role::Inline,
    }
}
