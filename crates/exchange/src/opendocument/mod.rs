//! `OpenDocument` text (ODT): paragraphs, headings, lists with their numbers, tables and notes (OASIS `OpenDocument` 1.3, part 3).

mod body;
mod styles;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};

use crate::limits::Limits;
use crate::package::Package;
use crate::read::FlowReading;
use crate::xml::Tree;

/// Reads a document.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let mut package = Package::open(bytes, "odt-broken", limits)?;
    let content = package.needed("content.xml")?;
    let common = package.part("styles.xml")?.unwrap_or_default();
    let mut facts = package.part("meta.xml")?.map(|meta| facts(&meta, limits)).unwrap_or_default();
    let tree = Tree::read(&content, limits)?;
    let common = Tree::read(&common, limits).ok();
    let mut styles = styles::Styles::default();
    common.iter().for_each(|common| styles.read(common.root()));
    styles.read(tree.root());
    let flow = body::read(tree.root(), &styles);
    let mut findings = Vec::new();
    if flow.lines.is_empty() {
        let message = "the document has no words, only pictures or nothing; it is kept and offered, and cannot be searched";
        findings.push(Finding::new(Severity::Warning, "no-text", message, "recognise the text (OCR) and import the result"));
    }
    facts.language = facts.language.or(styles.language);
    Ok(FlowReading { flow, facts, findings })
}

/// Dublin Core of the document. Its dates are those of the file, not of the text.
fn facts(meta: &str, limits: &Limits) -> TextFacts {
    let mut facts = TextFacts::default();
    let Ok(tree) = Tree::read(meta, limits) else { return facts };
    let said = |name: &str| tree.root().descendants().find(|node| node.name() == name).map(|node| node.plain());
    facts.title = said("title").and_then(|title| crate::facts::credible_title(&title));
    facts.language = said("language").and_then(|language| language.parse().ok());
    facts.keywords =
        tree.root().descendants().filter(|node| node.name() == "keyword").filter_map(|node| crate::facts::value(&node.plain())).take(200).collect();
    facts
}
