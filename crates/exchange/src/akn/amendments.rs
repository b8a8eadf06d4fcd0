//! The changes between laws that metadata declares: events of the life of a text, modifications that it makes and that it underwent.
//!
//! A modification whose source is a note of the text is passed over: the note tells the act and the day in words, and is read as words are.

use std::borrow::Cow;
use std::collections::HashMap;

use model::amendment::{Declarations, DeclaredAmendment};
use model::date::PartialDate;
use model::link::Way;

use super::escape;
use super::facts::frbr;
use super::frame::element;
use crate::facts::value;
use crate::xml::Node;

/// The namespace of what the standard has no words for: that a change is not in the text yet.
const OWN: &str = "urn:lexarium:akn";

/// The metadata of one document, as far as it tells of changes.
struct Life<'t, 'a> {
    /// References to other documents, by their address within the metadata.
    references: HashMap<Cow<'a, str>, Node<'t, 'a>>,
    /// Words for the works that are referred to, by their address.
    names: HashMap<String, String>,
    /// The days of events, by their address within the metadata.
    days: HashMap<Cow<'a, str>, PartialDate>,
    /// The work itself, which changes nothing by being made.
    own: String,
}

/// Another law.
struct Act {
    words: String,
    address: Option<String>,
}

/// What the `meta` of a document declares.
pub(super) fn declared(meta: Node<'_, '_>) -> Vec<DeclaredAmendment> {
    let life = Life::of(meta);
    let mut declarations = Declarations::default();
    for modification in modifications(meta, "passiveModifications") {
        life.undergone(modification, &mut declarations);
    }
    for modification in modifications(meta, "activeModifications") {
        life.made(modification, &mut declarations);
    }
    for event in meta.elements().filter(|part| part.name() == "lifecycle").flat_map(Node::elements) {
        life.event(event, &mut declarations);
    }
    crate::effects::add(meta, &mut declarations);
    declarations.into_list()
}

fn modifications<'t, 'a>(meta: Node<'t, 'a>, direction: &'static str) -> impl Iterator<Item = Node<'t, 'a>> {
    let analyses = meta.elements().filter(|part| part.name() == "analysis").flat_map(Node::elements);
    analyses.filter(move |part| part.name() == direction).flat_map(Node::elements).filter(|part| part.name() == "textualMod")
}

impl<'t, 'a> Life<'t, 'a> {
    fn of(meta: Node<'t, 'a>) -> Self {
        let parts = |name: &'static str| meta.elements().filter(move |part| part.name() == name).flat_map(Node::elements);
        let is_document = |node: &Node<'_, '_>| matches!(node.name(), "passiveRef" | "activeRef" | "TLCReference");
        let references: HashMap<_, _> = parts("references").filter(is_document).filter_map(|node| Some((node.id()?, node))).collect();
        let named =
            parts("references").filter(is_document).filter_map(|node| Some((work_of(&node.attribute("href")?)?, value(&node.attribute("showAs")?)?)));
        let mut days: HashMap<_, _> = parts("lifecycle").filter_map(|event| Some((event.id()?, day_of(event)?))).collect();
        // A group of time is an interval that begins with an event.
        for group in parts("temporalData") {
            let start = group.elements().find_map(|interval| interval.attribute("start"));
            if let (Some(id), Some(day)) = (group.id(), start.and_then(|start| days.get(start.trim_start_matches('#')).copied())) {
                days.insert(id, day);
            }
        }
        let work = meta.child("identification").and_then(|identification| identification.child("FRBRWork")?.child("FRBRuri"));
        let own = work.and_then(|uri| work_of(&uri.attribute("value")?)).unwrap_or_default();
        Self { names: named.collect(), references, days, own }
    }

    /// `eventRef type="amendment"`, where its source is an act and not the publisher.
    fn event(&self, event: Node<'_, '_>, declarations: &mut Declarations) {
        let is_amendment = event.name() == "eventRef" && event.attribute("type").as_deref() == Some("amendment");
        let Some(act) = event.attribute("source").filter(|_| is_amendment).and_then(|source| self.act(&source)) else { return };
        declarations.add(declaration(Way::By, act, day_of(event), Vec::new(), false));
    }

    /// A modification that the text underwent: the source is the act, the destination a provision of the text.
    fn undergone(&self, modification: Node<'_, '_>, declarations: &mut Declarations) {
        let Some(act) = hrefs(modification, "source").find_map(|href| self.act(&href)) else { return };
        let provisions = hrefs(modification, "destination").filter(|href| href.len() > 1).filter_map(|href| escape::href(&href)).collect();
        let outstanding = modification.attribute("applied").as_deref() == Some("false");
        declarations.add(declaration(Way::By, act, self.day(modification), provisions, outstanding));
    }

    /// A modification that the text makes: its destination is a provision of the changed law.
    fn made(&self, modification: Node<'_, '_>, declarations: &mut Declarations) {
        for href in hrefs(modification, "destination") {
            if let Some(act) = self.act(&href) {
                let provisions = escape::href(&href).filter(|href| !href.starts_with('#')).into_iter().collect();
                declarations.add(declaration(Way::Of, act, None, provisions, false));
            }
        }
    }

    /// The law that an address points at: by a reference of the metadata, or outside of the text.
    fn act(&self, href: &str) -> Option<Act> {
        let (address, said) = match href.trim().strip_prefix('#') {
            Some(id) => {
                let reference = self.references.get(id)?;
                (reference.attribute("href").and_then(|href| work_of(&href)), reference.attribute("showAs").and_then(|said| value(&said)))
            }
            None => (Some(work_of(href)?), None),
        };
        if address.as_ref().is_some_and(|address| *address == self.own) {
            return None;
        }
        let words = said.or_else(|| address.as_ref().and_then(|address| self.names.get(address).cloned())).or_else(|| address.clone())?;
        Some(Act { words, address })
    }

    /// The day from which a modification has force: by its period, or by that of its force.
    fn day(&self, modification: Node<'_, '_>) -> Option<PartialDate> {
        let periods = std::iter::once(modification).chain(modification.elements().filter(|part| matches!(part.name(), "force" | "efficacy")));
        periods.filter_map(|node| node.attribute("period")).find_map(|period| self.days.get(period.trim_start_matches('#')).copied())
    }
}

fn declaration(way: Way, act: Act, day: Option<PartialDate>, provisions: Vec<String>, outstanding: bool) -> DeclaredAmendment {
    DeclaredAmendment { way, act: act.words, address: act.address, day, provisions, outstanding }
}

fn hrefs<'t, 'a: 't>(modification: Node<'t, 'a>, name: &'static str) -> impl Iterator<Item = Cow<'a, str>> {
    modification.elements().filter(move |part| part.name() == name).filter_map(|part| part.attribute("href"))
}

fn day_of(event: Node<'_, '_>) -> Option<PartialDate> {
    event.attribute("date")?.get(..10)?.parse().ok()
}

/// The work in an address, without expression, component and provision; nothing where it is no address of a work.
fn work_of(href: &str) -> Option<String> {
    let whole = href.trim().split('#').next()?;
    if whole.starts_with("http://") || whole.starts_with("https://") {
        return value(whole.trim_end_matches('/'));
    }
    let whole = whole.split("/!").next()?.split("/~").next()?;
    let whole = whole.trim_end_matches('/').trim_end_matches(".xml").trim_end_matches("/main");
    let whole = if whole.starts_with("akn/") { Cow::Owned(format!("/{whole}")) } else { Cow::Borrowed(whole) };
    frbr(&whole).map(|address| address.work)
}

/// Writes the days and the modifications of a text: the parts of the metadata that stand before the references.
pub(super) fn write_analysis(amendments: &[DeclaredAmendment], out: &mut String) {
    if amendments.iter().any(|amendment| amendment.day.is_some()) {
        out.push_str("<lifecycle source=\"#lexarium\">");
        amendments.iter().enumerate().for_each(|(at, amendment)| write_event(at, amendment, out));
        out.push_str("</lifecycle>");
    }
    let told = |way: Way| amendments.iter().enumerate().filter(move |(_, amendment)| amendment.way == way && !is_event(amendment));
    if told(Way::By).chain(told(Way::Of)).next().is_none() {
        return;
    }
    out.push_str("<analysis source=\"#lexarium\">");
    for (way, direction) in [(Way::Of, "activeModifications"), (Way::By, "passiveModifications")] {
        if told(way).next().is_some() {
            out.push_str(&format!("<{direction}>"));
            told(way).for_each(|(at, amendment)| write_modification(at, amendment, out));
            out.push_str(&format!("</{direction}>"));
        }
    }
    out.push_str("</analysis>");
}

/// Whether an event says all that is declared: an act and a day.
fn is_event(amendment: &DeclaredAmendment) -> bool {
    amendment.way == Way::By && amendment.day.is_some() && amendment.provisions.is_empty() && !amendment.outstanding
}

/// Only the event of a change that is in the text is an amendment of it; that of another change gives its day.
fn write_event(at: usize, amendment: &DeclaredAmendment, out: &mut String) {
    let Some(day) = amendment.day.map(|day| day.first_day().to_string()) else { return };
    let id = format!("event_{at}");
    if is_event(amendment) {
        element("eventRef", &[("eId", &id), ("date", &day), ("source", &format!("#act_{at}")), ("type", "amendment")], out);
    } else {
        element("eventRef", &[("eId", &id), ("date", &day), ("source", "#lexarium")], out);
    }
}

/// The kind of the change is not kept, and the standard wants one: a substitution is what all of them come to.
fn write_modification(at: usize, amendment: &DeclaredAmendment, out: &mut String) {
    out.push_str("<textualMod type=\"substitution\"");
    escape::attribute(out, "eId", &format!("change_{at}"));
    if amendment.day.is_some() {
        escape::attribute(out, "period", &format!("#event_{at}"));
    }
    if amendment.outstanding {
        escape::attribute(out, "xmlns:lexarium", OWN);
        escape::attribute(out, "lexarium:applied", "false");
    }
    out.push('>');
    let act = format!("#act_{at}");
    let (source, whole) = if amendment.way == Way::By { (act.as_str(), "#") } else { ("#", act.as_str()) };
    element("source", &[("href", source)], out);
    let provisions: Vec<String> = amendment.provisions.iter().filter_map(|provision| escape::href(provision)).collect();
    if provisions.is_empty() {
        element("destination", &[("href", whole)], out);
    }
    provisions.iter().for_each(|provision| element("destination", &[("href", provision)], out));
    out.push_str("</textualMod>");
}

/// Writes the acts among the references of a text.
pub(super) fn write_references(amendments: &[DeclaredAmendment], out: &mut String) {
    for (at, amendment) in amendments.iter().enumerate() {
        let name = if amendment.way == Way::By { "passiveRef" } else { "activeRef" };
        let href = amendment.address.as_deref().and_then(escape::href).unwrap_or_else(|| "#".to_owned());
        element(name, &[("eId", &format!("act_{at}")), ("href", &href), ("showAs", &amendment.act)], out);
    }
}
