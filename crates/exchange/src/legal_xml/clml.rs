//! Crown Legislation Markup Language, in which legislation.gov.uk publishes (`legislation.xsd`, and the reference guide to CLML).

use model::alias::{Alias, AliasScheme};
use model::draft::TextFacts;
use model::text::document::{Block, Document, Level};

use super::reader::{Dialect, Reader, Role};
use super::{Read, of_document, said, tidy};
use crate::effects;
use crate::wording::Mark;
use crate::xml::Node;

/// Whether a document with this head is one.
pub(crate) fn is_one(root: &str, head: &str) -> bool {
    root == "Legislation" && head.contains("legislation.gov.uk/namespaces")
}

pub(super) fn read(root: Node<'_, '_>) -> Read {
    let facts = facts(root);
    let mut reader = Reader::new(Clml { unit: unit_of(root) }, root);
    let mut document = Document::default();
    for text in root.elements().filter(|child| matches!(child.name(), "Primary" | "Secondary" | "EURetained")) {
        for part in text.elements() {
            match part.name() {
                "PrimaryPrelims" | "SecondaryPrelims" | "EUPrelims" => prelims(part, &mut reader, &mut document),
                "Schedules" => document
                    .schedules
                    .extend(part.elements().filter(|child| child.name() == "Schedule").map(|schedule| reader.division(schedule, Level::Schedule))),
                "SignedSection" | "ExplanatoryNotes" => document.conclusions.extend(reader.blocks(part)),
                _ => document.body.extend(reader.items(part)),
            }
        }
    }
    Read { document, facts }
}

/// The title page, and the words that enact.
fn prelims<'t, 'a>(node: Node<'t, 'a>, reader: &mut Reader<'t, 'a, Clml>, document: &mut Document) {
    for part in node.elements() {
        match part.name() {
            "PrimaryPreamble" | "SecondaryPreamble" | "EUPreamble" => document.preamble.extend(reader.blocks(part)),
            "Title" => document.preface.push(Block::Heading(1, reader.line(part))),
            "Number" | "LongTitle" | "DateOfEnactment" | "SubjectInformation" | "MadeDate" | "LaidDate" | "ComingIntoForce" => {
                document.preface.extend(reader.blocks(part));
            }
            _ => document.preface.extend(reader.blocks(part)),
        }
    }
}

/// Regulations, rules and articles are told by the address of the first of them.
fn unit_of(root: Node<'_, '_>) -> Level {
    let first = root.descendants().find(|node| node.name() == "P1").and_then(|node| node.attribute("id"));
    match first.as_deref().unwrap_or_default() {
        id if id.starts_with("article") => Level::Article,
        id if id.starts_with("regulation") || id.starts_with("rule") => Level::Rule,
        _ => Level::Section,
    }
}

fn facts(root: Node<'_, '_>) -> TextFacts {
    let mut facts = of_document();
    let address = root.attribute("DocumentURI").or_else(|| root.attribute("IdURI")).unwrap_or_default().into_owned();
    facts.country = if address.contains("//www.legislation.gov.uk/") { "GBR".parse().ok() } else { None };
    if address.starts_with("http") {
        facts.aliases.push(Alias::new(AliasScheme::Url, address.clone()));
        facts.source.reference = address;
    }
    if let Some(work) = root.attribute("IdURI").filter(|work| work.starts_with("http")) {
        facts.aliases.push(Alias::new(AliasScheme::Eli, work));
    }
    facts.language = root.attribute("lang").and_then(|language| language.parse().ok());
    if let Some(metadata) = root.child("Metadata") {
        from_metadata(metadata, &mut facts);
        facts.amendments = effects::of(metadata);
    }
    let prelims = root.descendants().find(|node| matches!(node.name(), "PrimaryPrelims" | "SecondaryPrelims"));
    facts.title = facts.title.take().or_else(|| prelims.and_then(|prelims| said(prelims, "Title")));
    if let Some(number) = prelims.and_then(|prelims| said(prelims, "Number")) {
        facts.number = Some(number);
    }
    let long = prelims.and_then(|prelims| said(prelims, "LongTitle"));
    facts.summary = facts.summary.take().or(long);
    facts
}

fn from_metadata(metadata: Node<'_, '_>, facts: &mut TextFacts) {
    for node in metadata.descendants().filter(|node| node.is_element()) {
        let value = || node.attribute("Value").and_then(|value| tidy(&value));
        let date = || node.attribute("Date").and_then(|date| date.get(..10).unwrap_or(&date).parse().ok());
        match node.name() {
            "title" if facts.title.is_none() => facts.title = tidy(&node.plain()),
            "description" => facts.summary = tidy(&node.plain()),
            "language" if facts.language.is_none() => facts.language = node.plain().parse().ok(),
            "publisher" => {}
            "valid" => facts.version_date = node.plain().parse().ok(),
            "DocumentMainType" => facts.document_type = value().map(|kind| apart(&kind)),
            "Number" if facts.number.is_none() => facts.number = value(),
            "EnactmentDate" | "Made" => facts.date = facts.date.or_else(date),
            "DateTime" => facts.in_force = facts.in_force.or_else(date),
            _ => {}
        }
    }
}

/// `UnitedKingdomPublicGeneralAct` in words.
fn apart(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 8);
    for character in name.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(character);
    }
    words
}

struct Clml {
    unit: Level,
}

impl Dialect for Clml {
    fn role(&self, node: Node<'_, '_>) -> Role {
        match node.name() {
            "Group" | "Part" | "EUPart" => Role::Division(Level::Part),
            "Chapter" | "EUChapter" => Role::Division(Level::Chapter),
            "EUTitle" => Role::Division(Level::Title),
            "EUSection" => Role::Division(Level::Section),
            "Division" => Role::Division(Level::Division),
            "Pblock" | "PsubBlock" | "EUSubsection" => Role::Division(Level::Other),
            "Schedule" | "Appendix" => Role::Division(Level::Schedule),
            "P1group" | "P2group" | "P3group" => Role::Wrapper,
            "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" => Role::Division(self.level(node)),
            "Number" | "Pnumber" => Role::Number,
            "Title" | "Subtitle" => Role::Heading,
            "TitleBlock" => Role::Head,
            "BlockAmendment" | "BlockExtract" => Role::Quote,
            "ListItem" | "KeyListItem" => Role::Item,
            "Tabular" | "table" => Role::Table,
            "Emphasis" => Role::Mark(Mark::Italic),
            "Strong" => Role::Mark(Mark::Bold),
            "Underline" => Role::Mark(Mark::Underline),
            "Superior" => Role::Mark(Mark::Superscript),
            "Inferior" => Role::Mark(Mark::Subscript),
            "Citation" | "ExternalLink" => link(node),
            "Commentary" | "Footnote" | "MarginNote" => Role::Note(node.attribute("id").unwrap_or_default().into_owned()),
            "CommentaryRef" | "FootnoteRef" | "MarginNoteRef" => Role::NoteMark(node.attribute("Ref").unwrap_or_default().into_owned()),
            "Character" => Role::Sign(" "),
            "LineBreak" => Role::Break,
            "Metadata" | "Contents" | "Figure" | "Image" | "Resources" | "Versions" => Role::Skip,
            name if INLINE.contains(&name) => Role::Inline,
            _ => Role::Block,
        }
    }

    /// Numbers stand without their brackets, unless the element says what stands around them.
    fn number(&self, level: Level, number: String, element: Node<'_, '_>) -> String {
        let before = element.attribute("PuncBefore");
        let after = element.attribute("PuncAfter");
        if element.name() != "Pnumber" {
            return number;
        }
        let bare = number.chars().all(char::is_alphanumeric);
        if before.is_some() || after.is_some() {
            format!("{}{number}{}", before.unwrap_or_default(), after.unwrap_or_default())
        } else if bare && is_in_brackets(level, &number) {
            format!("({number})")
        } else {
            number
        }
    }
}

impl Clml {
    /// Below a schedule, what is a section elsewhere is a paragraph; the address says where it stands.
    fn level(&self, node: Node<'_, '_>) -> Level {
        let in_schedule = node.attribute("id").is_some_and(|id| id.starts_with("schedule"));
        match (node.name(), in_schedule) {
            ("P1", false) => self.unit,
            ("P1", true) | ("P3", false) => Level::Paragraph,
            ("P2", false) => Level::Subsection,
            ("P2", true) | ("P4", false) => Level::Subparagraph,
            ("P3", true) | ("P5", false) => Level::Point,
            _ => Level::Indent,
        }
    }
}

/// Whether a number is printed in brackets: `(1)` of a subsection and `(a)` of a paragraph are, `1` of a paragraph of a schedule is not.
fn is_in_brackets(level: Level, number: &str) -> bool {
    let is_figure = number.bytes().all(|byte| byte.is_ascii_digit());
    crate::akn::level::is_below_unit(level) || (level == Level::Paragraph && !is_figure)
}

/// Elements inside a line that say something of its words.
const INLINE: [&str; 20] = [
    "Addition",
    "Substitution",
    "Repeal",
    "Term",
    "Definition",
    "Acronym",
    "Abbreviation",
    "CitationSubRef",
    "CitationListRef",
    "InternalLink",
    "Span",
    "SmallCaps",
    "Uppercase",
    "Quote",
    "DateText",
    "Proviso",
    "Expanded",
    "Foreign",
    "Reference",
    "InlineAmendment",
];

fn link(node: Node<'_, '_>) -> Role {
    let address = node.attribute("URI").filter(|address| address.starts_with("http"));
    address.map_or(Role::Inline, |address| Role::Mark(Mark::Ref(address.into_owned())))
}
