//! EPUB 2 and 3: the pages of the book in the order of its spine, and what its package says of it (EPUB 3.3, section 5).

use model::alias::{Alias, AliasScheme};
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::text::flow::Flow;

use crate::html;
use crate::limits::{Limits, took_too_long};
use crate::package::Package;
use crate::read::FlowReading;
use crate::xml::{Node, Tree};

/// Reads a book.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let mut package = Package::open(bytes, "epub-broken", limits)?;
    let container = package.needed("META-INF/container.xml")?;
    let path = root_file(&container, limits).ok_or_else(|| broken("its container names no package"))?;
    let text = package.needed(&path)?;
    let book = Tree::read(text.trim_start_matches('\u{feff}'), limits)?;
    let root = book.root();
    let mut reading = FlowReading { flow: Flow::default(), facts: facts(root), findings: Vec::new() };
    let deadline = limits.deadline();
    for page in spine(root, &path).into_iter().take(limits.max_entries) {
        if deadline.has_passed() {
            reading.findings.push(took_too_long());
            break;
        }
        match package.part(&page)? {
            Some(part) => take_page(&page, &part, limits, &mut reading),
            None => reading
                .findings
                .push(Finding::new(Severity::Warning, "epub-page-missing", "a page of the book is missing", "fetch the book again").in_field(&page)),
        }
    }
    if reading.flow.lines.is_empty() {
        let remedy = "recognise the text (OCR) and import the result";
        reading.findings.push(Finding::new(Severity::Warning, "no-text", "the book has no words, only pictures or nothing", remedy));
    }
    Ok(reading)
}

fn broken(message: &str) -> Finding {
    Finding::new(Severity::Refused, "epub-broken", message, "open the book in the program that wrote it, and save it again")
}

fn take_page(name: &str, page: &str, limits: &Limits, reading: &mut FlowReading) {
    match html::read_flow(page.as_bytes(), limits) {
        Ok(page) => {
            reading.flow.lines.extend(page.flow.lines);
            reading.facts.language = reading.facts.language.take().or(page.facts.language);
        }
        Err(finding) => reading.findings.push(finding.in_field(name)),
    }
}

/// The package that the container names.
fn root_file(container: &str, limits: &Limits) -> Option<String> {
    let tree = Tree::read(container.trim_start_matches('\u{feff}'), limits).ok()?;
    let file = tree.root().descendants().find(|node| node.name() == "rootfile")?;
    file.attribute("full-path").map(|path| path.into_owned())
}

/// The paths of the pages in reading order; what the spine marks as beside the text is left out.
fn spine(root: Node<'_, '_>, package: &str) -> Vec<String> {
    let folder = package.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
    let items: std::collections::HashMap<String, Node<'_, '_>> =
        root.descendants().filter(|node| node.name() == "item").filter_map(|item| Some((item.attribute("id")?.into_owned(), item))).collect();
    let is_page = |item: &Node<'_, '_>| item.attribute("media-type").is_none_or(|kind| kind.contains("html"));
    let is_contents = |item: &Node<'_, '_>| item.attribute("properties").is_some_and(|said| said.split(' ').any(|word| word == "nav"));
    root.descendants()
        .filter(|node| node.name() == "itemref" && node.attribute("linear").as_deref() != Some("no"))
        .filter_map(|reference| items.get(&*reference.attribute("idref")?).copied())
        .filter(|item| is_page(item) && !is_contents(item))
        .filter_map(|item| Some(within(&folder, &item.attribute("href")?)))
        .collect()
}

/// The path of a part from the folder of the package: `../Text/a%20b.xhtml` of `OEBPS/` is `Text/a b.xhtml`.
fn within(folder: &str, href: &str) -> String {
    let href = unescaped(href.split('#').next().unwrap_or(href));
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in href.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// `%20` as a space.
fn unescaped(href: &str) -> String {
    let mut bytes = Vec::with_capacity(href.len());
    let mut rest = href.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()).filter(|_| *first == b'%');
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Dublin Core of the package.
fn facts(root: Node<'_, '_>) -> TextFacts {
    let mut facts = TextFacts::default();
    let Some(metadata) = root.descendants().find(|node| node.name() == "metadata") else { return facts };
    for node in metadata.elements() {
        let said = crate::facts::value(&node.plain());
        match node.name() {
            "title" => facts.title = facts.title.take().or(said),
            "language" => facts.language = facts.language.take().or_else(|| said?.parse().ok()),
            "date" => facts.published = facts.published.or_else(|| said.and_then(|date| date.get(..10).unwrap_or(&date).parse().ok())),
            "publisher" => facts.issued_by = said,
            "description" => facts.summary = said,
            "subject" => facts.keywords.extend(said),
            "identifier" => {
                if let Some(doi) = said.as_deref().and_then(|id| id.strip_prefix("doi:").or_else(|| id.strip_prefix("https://doi.org/"))) {
                    facts.aliases.push(Alias::new(AliasScheme::Doi, doi));
                }
            }
            _ => {}
        }
    }
    facts.keywords.truncate(200);
    facts
}
