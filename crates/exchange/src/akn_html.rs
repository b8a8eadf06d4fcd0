//! Akoma Ntoso as HTML, as the sites of the Laws.Africa family show it: elements by the classes `akn-…`, addresses in `data-eid`.
//!
//! The page is turned back into Akoma Ntoso and read as that, so that a law comes out alike from its page and from its XML.

use ego_tree::NodeRef;
use model::alias::{Alias, AliasScheme};
use model::date::PartialDate;
use model::draft::TextFacts;
use model::finding::Finding;
use model::frbr::FrbrAddress;
use model::text::document::Document;
use scraper::{ElementRef, Html, Node, Selector};

use crate::akn::{self, escape, level, number_in_address};
use crate::limits::Limits;

/// A law or a judgment out of a page.
pub(crate) type Read = (Document, TextFacts, Vec<Finding>);

/// Whether a page holds one at all.
pub(crate) fn is_one(bytes: &[u8]) -> bool {
    const MARKS: [&[u8]; 3] = [b"akn-akomaNtoso", b"<la-akoma-ntoso", b"<akn-akoma-ntoso"];
    MARKS.iter().any(|mark| bytes.windows(mark.len()).any(|window| window == *mark))
}

/// The law of a page; nothing where the page only speaks of one.
pub(crate) fn read(page: &Html, limits: &Limits) -> Option<Result<Read, Finding>> {
    let root = first(page, ".akn-akomaNtoso").or_else(|| first(page, "la-akoma-ntoso, akn-akoma-ntoso"))?;
    let mut writer = Writer { xml: String::new(), limit: limits.max_depth };
    writer.element("akomaNtoso", "", |writer| writer.children(*root, 1));
    Some(akn::read(writer.xml.as_bytes(), limits).map(|(document, facts, findings)| (document, add_page(facts, page), findings)))
}

fn first<'p>(page: &'p Html, selector: &str) -> Option<ElementRef<'p>> {
    Selector::parse(selector).ok().and_then(|selector| page.select(&selector).next())
}

/// What the page says around the text: its address, its title, its dates.
fn add_page(mut facts: TextFacts, page: &Html) -> TextFacts {
    let said = |selector: &str| first(page, selector).and_then(|element| crate::facts::value(&element.text().collect::<String>()));
    // Within the law there may be its long title only.
    facts.title = said(".coverpage h1").or(facts.title).or_else(|| said("h1"));
    facts.number = facts.number.or_else(|| said(".coverpage h2").filter(|number| number.chars().any(|character| character.is_ascii_digit())));
    facts.date = facts.date.or_else(|| said(".assent-date").and_then(|said| day(&said)));
    facts.published = facts.published.or_else(|| said(".publication-info").and_then(|said| day(&said)));
    facts.in_force = facts.in_force.or_else(|| said(".commencement-date").and_then(|said| day(&said)));
    let address = first(page, "la-akoma-ntoso, akn-akoma-ntoso").and_then(|element| element.value().attr("frbr-expression-uri"));
    if let Some(address) = address.and_then(|address| address.parse::<FrbrAddress>().ok()) {
        facts.language = facts.language.or(address.language);
        facts.version_date = facts.version_date.or(address.date);
        facts.aliases.push(Alias::new(AliasScheme::Frbr, address.work));
    }
    facts
}

/// The last day that a sentence names: `Published in the Gazette on 15 June 1979`.
fn day(said: &str) -> Option<PartialDate> {
    let words: Vec<&str> = said.split_whitespace().collect();
    words.windows(3).rev().find_map(|three| crate::facts::english_day(&three.join(" ")))
}

struct Writer {
    xml: String,
    limit: usize,
}

impl Writer {
    fn element(&mut self, name: &str, attributes: &str, content: impl FnOnce(&mut Self)) {
        self.xml.push_str(&format!("<{name}{attributes}>"));
        content(self);
        self.xml.push_str(&format!("</{name}>"));
    }

    fn children(&mut self, node: NodeRef<'_, Node>, depth: usize) {
        if depth >= self.limit {
            // As if what is inside were not nested: its words are kept.
            node.descendants().filter_map(|inner| inner.value().as_text()).for_each(|words| escape::text(&mut self.xml, words));
            return;
        }
        for child in node.children() {
            match child.value() {
                Node::Text(words) => escape::text(&mut self.xml, words),
                Node::Element(_) => self.child(child, depth),
                _ => {}
            }
        }
    }

    fn child(&mut self, node: NodeRef<'_, Node>, depth: usize) {
        let Some(element) = ElementRef::wrap(node) else { return };
        let html = element.value().name();
        let class = akn_class(element);
        let attributes = attributes(element);
        let heading = matches!(html, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        match (class, html) {
            (_, "script" | "style" | "template" | "button" | "nav" | "svg" | "form" | "noscript") => {}
            (Some("authorialNote--marker"), _) => {}
            (None, "sup") if is_note_mark(element) => {}
            (Some("heading"), _) => self.element("heading", "", |writer| writer.children(node, depth + 1)),
            (None, _) if heading => self.heading(node, element, depth),
            (Some(name), _) if name.bytes().all(|byte| byte.is_ascii_alphabetic()) && !name.is_empty() && name != "akomaNtoso" => {
                self.element(name, &attributes, |writer| writer.children(node, depth + 1));
            }
            (_, "br") => self.xml.push_str("<br/>"),
            (_, "table" | "tr" | "td" | "th" | "thead" | "tbody" | "tfoot" | "p" | "b" | "i" | "u" | "sup" | "sub" | "ul" | "ol" | "li" | "pre") => {
                self.element(html, &attributes, |writer| writer.children(node, depth + 1));
            }
            (_, "strong") => self.element("b", "", |writer| writer.children(node, depth + 1)),
            (_, "em") => self.element("i", "", |writer| writer.children(node, depth + 1)),
            (_, "a") if attributes.contains("href=") => self.element("ref", &attributes, |writer| writer.children(node, depth + 1)),
            _ => self.children(node, depth + 1),
        }
    }

    /// A heading of HTML holds the number of its provision, too: `1. Definitions`, `Chapter 1<br>Definitions`, `Article 4 – Obligations`.
    fn heading(&mut self, node: NodeRef<'_, Node>, element: ElementRef<'_>, depth: usize) {
        let provision = node.parent().and_then(ElementRef::wrap);
        let eid = provision.and_then(|provision| eid_of(provision)).unwrap_or_default();
        let is_level = provision.and_then(akn_class).is_some_and(|class| level::of_element(class, None).is_some());
        if !is_level {
            self.element("p", "", |writer| writer.children(node, depth + 1));
            return;
        }
        let broken: String = element.html().replace("<br>", "\n").replace("<br/>", "\n");
        let has_break =
            broken.contains('\n') && element.descendants().any(|inner| inner.value().as_element().is_some_and(|inner| inner.name() == "br"));
        let words = words_of(element);
        let (num, heading) =
            if has_break { words.split_once('\n').map_or((None, words.as_str()), |(num, heading)| (Some(num), heading)) } else { cut(&words, &eid) };
        if let Some(num) = num.map(str::trim).filter(|num| !num.is_empty()) {
            self.element("num", "", |writer| escape::text(&mut writer.xml, num));
        }
        if !heading.trim().is_empty() {
            let heading = heading.replace('\n', " ");
            self.element("heading", "", |writer| escape::text(&mut writer.xml, heading.trim()));
        }
    }
}

/// The words of a heading; a break is a line.
fn words_of(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    for node in element.descendants() {
        match node.value() {
            Node::Text(text) => words.push_str(&text.replace(['\n', '\t'], " ")),
            Node::Element(inner) if inner.name() == "br" => words.push('\n'),
            _ => {}
        }
    }
    words.trim().to_owned()
}

/// Number and heading, where the address says that there is a number and the words begin with it.
fn cut<'w>(words: &'w str, eid: &str) -> (Option<&'w str>, &'w str) {
    let own = eid.rsplit("__").next().and_then(|last| last.split_once('_')).map(|(_, number)| number).unwrap_or_default();
    if own.is_empty() || own.starts_with("nn") {
        return (None, words);
    }
    let is_number = |text: &str| number_in_address(text).is_some_and(|number| number.eq_ignore_ascii_case(own));
    for mark in [" – ", " — ", " - "] {
        if let Some((num, heading)) = words.split_once(mark).filter(|(num, _)| is_number(num)) {
            return (Some(num), heading);
        }
    }
    let spaces = words.char_indices().filter(|(_, character)| character.is_whitespace()).map(|(place, _)| place).take(2);
    let cut = spaces.filter_map(|place| Some((words.get(..place)?, words.get(place..)?))).find(|(num, _)| is_number(num));
    let whole = || if is_number(words) && words.split_whitespace().count() <= 2 { (Some(words), "") } else { (None, words) };
    cut.map_or_else(whole, |(num, heading)| (Some(num), heading))
}

/// The element of Akoma Ntoso that an element of HTML stands for.
fn akn_class<'p>(element: ElementRef<'p>) -> Option<&'p str> {
    element.value().attr("class")?.split_whitespace().find_map(|class| class.strip_prefix("akn-")).filter(|name| !name.starts_with('-'))
}

fn eid_of(element: ElementRef<'_>) -> Option<String> {
    element.value().attr("data-eid").or_else(|| element.value().attr("id")).map(str::to_owned)
}

/// The attributes that the text needs.
fn attributes(element: ElementRef<'_>) -> String {
    let attribute = |name: &str| element.value().attr(name);
    let mut out = String::new();
    if let Some(eid) = attribute("data-eid") {
        escape::attribute(&mut out, "eId", eid);
    }
    let of_data = [("name", "data-name"), ("marker", "data-marker"), ("colspan", "colspan"), ("rowspan", "rowspan"), ("value", "value")];
    for (name, data) in of_data {
        if let Some(said) = attribute(data) {
            escape::attribute(&mut out, name, said);
        }
    }
    if let Some(address) = attribute("data-href").or_else(|| attribute("href")) {
        escape::attribute(&mut out, "href", address);
    }
    out
}

/// The raised number that leads to a note, which carries its mark itself.
fn is_note_mark(element: ElementRef<'_>) -> bool {
    let mut inner = element.children().filter_map(ElementRef::wrap);
    let leads = inner.next().and_then(|link| link.value().attr("href")).is_some_and(|href| href.starts_with('#') && href.contains("authorialNote"));
    leads && inner.next().is_none()
}
