//! Acts and regulations of Canada, as the Department of Justice publishes them (`regulations.xsd` and its description at laws-lois.justice.gc.ca).

use model::amendment::{Declarations, DeclaredAmendment};
use model::date::PartialDate;
use model::draft::TextFacts;
use model::legislation::LawStatus;
use model::link::Way;
use model::text::document::{Block, Document, Level};

use super::reader::{Dialect, Reader, Role};
use super::{Read, first_words, tidy};
use crate::wording::{Mark, plain_runs};
use crate::xml::Node;

/// Whether a document with this head is one of them.
pub(crate) fn is_one(root: &str, head: &str) -> bool {
    matches!(root, "Statute" | "Regulation") && (head.contains("justice.gc.ca/lims") || head.contains("<Identification"))
}

pub(super) fn read(root: Node<'_, '_>) -> Read {
    let facts = facts(root);
    let mut reader = Reader::new(Canada { french: facts.language.as_ref().is_some_and(|language| language.primary() == "fr") }, root);
    let mut document = Document { preface: title_page(root, &mut reader), ..Document::default() };
    for part in root.elements() {
        match part.name() {
            "Identification" | "RecentAmendments" => {}
            "Introduction" | "Order" | "Preamble" => document.preamble.extend(reader.blocks(part)),
            "Schedule" => document.schedules.push(reader.division(part, Level::Schedule)),
            _ => document.body.extend(reader.items(part)),
        }
    }
    document.schedules.retain(|schedule| schedule.num.is_some() || !schedule.heading.is_empty() || !schedule.items.is_empty());
    Read { document, facts }
}

fn title_page<'t, 'a>(root: Node<'t, 'a>, reader: &mut Reader<'t, 'a, Canada>) -> Vec<Block> {
    let Some(identification) = root.child("Identification") else { return Vec::new() };
    let mut blocks = Vec::new();
    for part in identification.elements() {
        match part.name() {
            "ShortTitle" | "LongTitle" => {
                let level = if part.name() == "ShortTitle" { 1 } else { 2 };
                blocks.push(Block::Heading(level, reader.line(part)));
            }
            "Chapter" | "InstrumentNumber" => {
                let number = part.descendants().find(|node| matches!(node.name(), "ConsolidatedNumber" | "InstrumentNumber"));
                blocks.extend(number.map(|number| Block::Paragraph(plain_runs(&number.plain()))));
            }
            "ReaderNote" => blocks.extend(reader.blocks(part)),
            _ => {}
        }
    }
    blocks
}

fn facts(root: Node<'_, '_>) -> TextFacts {
    let mut facts = super::of_document();
    let is_law_of_canada = root.attribute("xmlns:lims").is_some_and(|space| space.contains("justice.gc.ca")) || root.attribute("lims").is_some();
    facts.country = if is_law_of_canada { "CAN".parse().ok() } else { None };
    facts.language = root.attribute("lang").and_then(|language| language.parse().ok());
    facts.document_type = Some(root.name().replace("Statute", "act").to_lowercase());
    facts.version_date = root.attribute("current-date").and_then(|date| date.parse().ok());
    facts.status = root.attribute("in-force").filter(|said| said == "yes").map(|_| LawStatus::InForce);
    facts.amendments = recent_amendments(root);
    let Some(identification) = root.child("Identification") else { return facts };
    let said = |name: &str| identification.child(name).and_then(|node| tidy(&node.plain()));
    facts.title = said("ShortTitle").or_else(|| said("LongTitle"));
    facts.other_names = [said("LongTitle"), said("RunningHead")].into_iter().flatten().filter(|name| Some(name) != facts.title.as_ref()).collect();
    facts.other_names.extend(annual_chapter(identification));
    let number = identification.descendants().find(|node| matches!(node.name(), "ConsolidatedNumber" | "InstrumentNumber"));
    facts.number = number.and_then(|node| tidy(&node.plain()));
    let stage = |wanted: &str| {
        let stages = identification.descendants().filter(|node| node.name() == "Stages");
        stages.filter(|node| node.attribute("stage").as_deref() == Some(wanted)).find_map(date)
    };
    facts.date = stage("assented-to");
    facts.version_date = facts.version_date.or_else(|| stage("consolidation"));
    facts
}

/// The acts that changed the law of late, each with the day from which the change is in force; a law that changed long ago lists none.
fn recent_amendments(root: Node<'_, '_>) -> Vec<DeclaredAmendment> {
    let mut declarations = Declarations::default();
    for amendment in root.child("RecentAmendments").into_iter().flat_map(Node::elements).filter(|node| node.name() == "Amendment") {
        let day = amendment.child("AmendmentDate").and_then(|day| day.plain().get(..10)?.parse().ok());
        if let Some(act) = amendment.child("AmendmentCitation").and_then(amending_act) {
            declarations.add(DeclaredAmendment { way: Way::By, act, address: None, day, provisions: Vec::new(), outstanding: false });
        }
    }
    declarations.into_list()
}

/// `2014, c. 20, s. 366(1)` is chapter 20 of the statutes of 2014, as the histories of sections call it; `DORS/2019-84` is `SOR/2019-84`.
fn amending_act(citation: Node<'_, '_>) -> Option<String> {
    let said = tidy(&citation.plain())?;
    if let Some(number) = said.strip_prefix("DORS/") {
        return Some(format!("SOR/{number}"));
    }
    let mut parts = said.split(',').map(str::trim);
    let (year, chapter) = (parts.next()?, parts.next().and_then(|part| part.strip_prefix("c. ").or_else(|| part.strip_prefix("ch. "))));
    Some(chapter.map_or_else(|| said.clone(), |chapter| format!("S.C. {year}, c. {chapter}")))
}

/// `S.C. 2000, c. 5`, by which the histories of sections name the act itself and others; chapters of the revised statutes have another form.
fn annual_chapter(identification: Node<'_, '_>) -> Option<String> {
    let id = identification.descendants().find(|node| node.name() == "AnnualStatuteId")?;
    let part = |name: &str| tidy(&id.child(name)?.plain());
    let is_revised = id.attribute("revised-statute").as_deref() == Some("yes");
    (!is_revised).then_some(())?;
    Some(format!("S.C. {}, c. {}", part("YYYY")?, part("AnnualStatuteNumber")?))
}

/// `<Date><YYYY>2020</YYYY><MM>7</MM><DD>16</DD></Date>`
fn date(node: Node<'_, '_>) -> Option<PartialDate> {
    let part = |name: &str| node.descendants().find(|part| part.name() == name).map(Node::plain);
    PartialDate::new(part("YYYY")?.parse().ok()?, part("MM").and_then(|month| month.parse().ok()), part("DD").and_then(|day| day.parse().ok()))
}

struct Canada {
    french: bool,
}

impl Dialect for Canada {
    fn role(&self, node: Node<'_, '_>) -> Role {
        match node.name() {
            "Section" => Role::Division(Level::Section),
            "Subsection" => Role::Division(Level::Subsection),
            "Paragraph" => Role::Division(Level::Paragraph),
            "Subparagraph" => Role::Division(Level::Subparagraph),
            "Clause" => Role::Division(Level::Clause),
            "Subclause" => Role::Division(Level::Point),
            "Subsubclause" => Role::Division(Level::Indent),
            "Schedule" => Role::Division(Level::Schedule),
            "Label" => Role::Number,
            "MarginalNote" | "TitleText" | "title" => Role::Heading,
            "ScheduleFormHeading" => Role::Head,
            "Heading" | "GroupHeading" => self.heading(node),
            "Definition" | "Oath" => Role::Passage,
            "Item" => Role::Item,
            "AmendedText" | "ReadAsText" | "QuotedText" => Role::Quote,
            "TableGroup" | "table" => Role::Table,
            "Emphasis" => emphasis(node),
            "DefinedTermEn" | "DefinedTermFr" => Role::Mark(Mark::Italic),
            "Sup" => Role::Mark(Mark::Superscript),
            "Sub" => Role::Mark(Mark::Subscript),
            "Footnote" => Role::Note(node.attribute("id").unwrap_or_default().into_owned()),
            "FootnoteRef" => Role::NoteMark(node.attribute("idref").unwrap_or_default().into_owned()),
            "Repealed" | "HistoricalNoteSubItem" | "Leader" | "LeaderRightJustified" => Role::Apart,
            "LineBreak" => Role::Break,
            "RecentAmendments" | "ImageGroup" | "Image" => Role::Skip,
            "XRefExternal" | "XRefInternal" | "DefinitionRef" | "DefinitionEnOnly" | "DefinitionFrOnly" | "Language" | "Ins" | "Del" | "Fraction" => {
                Role::Inline
            }
            "Separator" | "FormBlank" | "Numerator" | "Denominator" => Role::Apart,
            _ => Role::Block,
        }
    }
}

impl Canada {
    /// A heading stands before what belongs below it; those with a number are parts and their divisions.
    fn heading(&self, node: Node<'_, '_>) -> Role {
        let rank = node.attribute("level").and_then(|level| level.parse().ok()).unwrap_or(5_u8).clamp(1, 9);
        let label = node.child("Label").map(Node::plain).unwrap_or_default().to_lowercase();
        let word = first_words(&label);
        let level = match word {
            "part" | "partie" => Level::Part,
            "division" => Level::Division,
            // What is a division in English is a section in French.
            "section" if self.french => Level::Division,
            "subdivision" | "sous-section" => Level::Subdivision,
            "chapter" | "chapitre" => Level::Chapter,
            _ => Level::Other,
        };
        Role::Opens(rank, level)
    }
}

fn emphasis(node: Node<'_, '_>) -> Role {
    match node.attribute("style").as_deref() {
        Some("bold") => Role::Mark(Mark::Bold),
        Some("italic") => Role::Mark(Mark::Italic),
        Some("underline") => Role::Mark(Mark::Underline),
        _ => Role::Inline,
    }
}
