//! What an Akoma Ntoso document says of itself: its metadata, its title page, its marked-up names.

use std::collections::BTreeMap;

use model::alias::{Alias, AliasScheme};
use model::claim::{Rank, Source};
use model::date::PartialDate;
use model::draft::TextFacts;
use model::frbr::FrbrAddress;
use model::language::Language;
use model::record::Kind;

use super::frame::{UNKNOWN_DATE, WRITER};
use super::{amendments, country};
use crate::facts::value;
use crate::xml::Node;

/// How many parties, judges, keywords are taken over at most.
const MOST: usize = 200;

/// The facts of the document element `document`.
pub(super) fn of(document: Node<'_, '_>) -> TextFacts {
    let mut facts = TextFacts { source: Source { rank: Rank::Document, ..Source::default() }, ..TextFacts::default() };
    // An act may be a treaty and a doc a strategy: only a judgment says what it is, and what a court puts out beside one.
    let is_summary = document.attribute("name").is_some_and(|name| name.eq_ignore_ascii_case("pressSummary"));
    facts.kind = (is_summary || matches!(document.name(), "judgment" | "judgement")).then_some(Kind::Case);
    let meta = document.child("meta");
    if let Some(meta) = meta {
        let names = shown_names(meta);
        identification(meta, &names, &mut facts);
        publication(meta, &mut facts);
        proprietary(meta, &mut facts);
        facts.amendments = amendments::declared(meta);
    }
    marked_up(document, &mut facts);
    if facts.document_type.is_none() {
        let name = document.attribute("name").map(|name| name.trim().to_owned());
        let generic = ["act", "bill", "judgment", "judgement", "doc", "main", "decision", "generic"];
        facts.document_type = name.filter(|name| !name.is_empty() && name.len() < 80 && !generic.contains(&name.to_lowercase().as_str()));
    }
    facts
}

/// What references are shown as, by their address within the document.
fn shown_names(meta: Node<'_, '_>) -> BTreeMap<String, String> {
    let references = meta.elements().filter(|child| child.name() == "references").flat_map(Node::elements);
    references.filter_map(|reference| Some((reference.id()?.into_owned(), value(&reference.attribute("showAs")?)?))).collect()
}

fn identification(meta: Node<'_, '_>, names: &BTreeMap<String, String>, facts: &mut TextFacts) {
    let Some(identification) = meta.child("identification") else { return };
    if let Some(work) = identification.child("FRBRWork") {
        of_work(work, names, facts);
    }
    if let Some(expression) = identification.child("FRBRExpression") {
        of_expression(expression, facts);
    }
}

fn of_work(work: Node<'_, '_>, names: &BTreeMap<String, String>, facts: &mut TextFacts) {
    for child in work.elements() {
        let said = child.attribute("value").and_then(|said| value(&said));
        match (child.name(), said) {
            ("FRBRuri", Some(said)) => push_alias(&said, facts),
            ("FRBRalias", Some(said)) => alias(child, &said, facts),
            ("FRBRcountry", Some(said)) => facts.country = facts.country.or_else(|| country::from_akn(&said)),
            ("FRBRsubtype", Some(said)) => facts.document_type = facts.document_type.take().or(Some(said)),
            ("FRBRnumber", Some(said)) => facts.number = facts.number.take().or(Some(said)),
            ("FRBRname", Some(said)) if facts.kind == Some(Kind::Case) => facts.title = facts.title.take().or(Some(said)),
            ("FRBRdate", _) => work_date(child, facts),
            ("FRBRauthor", _) if facts.issued_by.is_none() => {
                let author = child.attribute("href").and_then(|href| href.strip_prefix('#').and_then(|id| names.get(id)).cloned());
                facts.issued_by = author.filter(|author| author != WRITER);
            }
            _ => {}
        }
    }
}

fn alias(node: Node<'_, '_>, said: &str, facts: &mut TextFacts) {
    let is_address = said.starts_with('/') || said.contains("://");
    let name = node.attribute("name").unwrap_or_default().to_lowercase();
    if is_address {
        push_alias(said, facts);
    } else if name == "title" || (facts.title.is_none() && name.is_empty()) {
        facts.title = Some(said.to_owned());
    } else if name.contains("short") || name.contains("title") || name.is_empty() {
        push(&mut facts.other_names, said.to_owned());
    }
}

/// The identifier in an address: Akoma Ntoso's own, or that of a page.
fn push_alias(said: &str, facts: &mut TextFacts) {
    let said = said.split_once("/!").map_or(said, |(work, _)| work);
    let said = said.strip_suffix("/main").unwrap_or(said).trim_end_matches('/');
    let alias = if said.starts_with("http://") || said.starts_with("https://") {
        let scheme = if said.contains("/eli/") { AliasScheme::Eli } else { AliasScheme::Url };
        Some(Alias::new(scheme, said))
    } else {
        frbr(said).map(|address| Alias::new(AliasScheme::Frbr, address.work))
    };
    if let Some(alias) = alias.filter(|alias| facts.aliases.len() < MOST && !facts.aliases.contains(alias)) {
        facts.aliases.push(alias);
    }
}

/// Of version 2.0, addresses lack their first part: `/ke/act/2010-08-27/1`.
pub(super) fn frbr(said: &str) -> Option<FrbrAddress> {
    if said.starts_with("/akn/") {
        return said.parse().ok();
    }
    let code = said.strip_prefix('/')?.split('/').next()?;
    let known = country::from_akn(code).is_some() && code.len() <= 3;
    known.then(|| format!("/akn{said}").parse().ok())?
}

fn work_date(node: Node<'_, '_>, facts: &mut TextFacts) {
    let Some((date, name)) = dated(node) else { return };
    match name.as_str() {
        "publication" | "published" => facts.published = facts.published.or(Some(date)),
        "inforce" | "entryintoforce" => facts.in_force = facts.in_force.or(Some(date)),
        "transform" | "markup" | "xml-markup" | "xmlconversion" | "generated" | "historic-akn-transform" | "lastmodified" | "dummy" => {}
        _ => facts.date = facts.date.or(Some(date)),
    }
}

/// A date with its name in small letters. Ours say when they are known to the month or the year only.
fn dated(node: Node<'_, '_>) -> Option<(PartialDate, String)> {
    let said = node.attribute("date")?;
    let name = node.attribute("name").unwrap_or_default().trim().to_lowercase();
    let day: PartialDate = said.get(..10).unwrap_or(&said).parse().ok()?;
    if said.starts_with(UNKNOWN_DATE) || said.starts_with("9999") || name == "unknown" {
        return None;
    }
    match name.rsplit_once('-') {
        Some((name, "year")) => Some((PartialDate::new(day.year(), None, None)?, name.to_owned())),
        Some((name, "month")) => Some((PartialDate::new(day.year(), day.month(), None)?, name.to_owned())),
        _ => Some((day, name)),
    }
}

fn of_expression(expression: Node<'_, '_>, facts: &mut TextFacts) {
    for child in expression.elements() {
        match child.name() {
            "FRBRlanguage" if facts.language.is_none() => {
                facts.language = child.attribute("language").and_then(|code| language(code.trim()));
            }
            "FRBRtranslation" => facts.standing = Some(model::work::Standing::UnofficialTranslation),
            "FRBRdate" if facts.kind != Some(Kind::Case) => {
                let date = dated(child)
                    .filter(|(_, name)| !matches!(name.as_str(), "transform" | "markup" | "xmlconversion" | "generated" | "dummy" | "lastmodified"));
                facts.version_date = facts.version_date.or(date.map(|(date, _)| date));
            }
            "FRBRalias" => {
                if let Some(said) = child.attribute("value").and_then(|said| value(&said)) {
                    alias(child, &said, facts);
                }
            }
            _ => {}
        }
    }
    facts.version_date = facts.version_date.filter(|date| Some(*date) != facts.date);
}

/// The language of a code; `esp`, which is none, stands for Spanish in files of the older versions.
fn language(code: &str) -> Option<Language> {
    Language::from_any_code(if code.eq_ignore_ascii_case("esp") { "es" } else { code }).ok()
}

fn publication(meta: Node<'_, '_>, facts: &mut TextFacts) {
    let publication = meta.child("publication");
    facts.published = facts.published.or_else(|| publication.and_then(dated).map(|(date, _)| date));
    let keywords = meta.elements().filter(|child| child.name() == "classification").flat_map(Node::elements);
    for keyword in keywords.filter_map(|keyword| value(&keyword.attribute("showAs")?)) {
        push(&mut facts.keywords, keyword);
    }
}

/// What the United Kingdom keeps beside the standard's own metadata: citations of judgments, and titles by Dublin Core.
fn proprietary(meta: Node<'_, '_>, facts: &mut TextFacts) {
    let own = meta.elements().filter(|child| child.name() == "proprietary").flat_map(Node::elements);
    for child in own {
        let Some(said) = value(&child.plain()) else { continue };
        match child.name() {
            "cite" => neutral(said, facts),
            "caseNumber" => facts.number = Some(said),
            // Of a law, the name by which its publisher lists it, where its title page has none.
            "title" if facts.kind != Some(Kind::Case) => facts.frame_title = Some(said),
            _ => {}
        }
    }
}

fn neutral(said: String, facts: &mut TextFacts) {
    let alias = Alias::new(AliasScheme::Neutral, said.clone());
    if facts.aliases.len() < MOST && !facts.aliases.contains(&alias) {
        facts.aliases.push(alias);
    }
    facts.citation = facts.citation.take().or(Some(said));
}

/// Names that are marked up in the text itself: title, number, court, judges, parties.
fn marked_up(document: Node<'_, '_>, facts: &mut TextFacts) {
    let names = document.child("meta").map(shown_names).unwrap_or_default();
    let parts: Vec<_> = document.elements().filter(|part| !matches!(part.name(), "meta" | "attachments" | "components" | "annexes")).collect();
    let in_front = parts.iter().copied().filter(|part| matches!(part.name(), "coverPage" | "preface" | "header" | "preamble" | "conclusions"));
    for node in in_front.flat_map(Node::descendants) {
        in_front_matter(node, &names, facts);
    }
    if facts.title.is_none() {
        facts.title = facts.frame_title.take();
    }
    if facts.title.is_none() {
        let long_title = parts.iter().copied().flat_map(Node::elements).find(|node| node.name() == "longTitle");
        let short = facts.other_names.first().cloned();
        facts.title = short.or_else(|| long_title.and_then(|title| value(&title.plain())));
    }
    facts.other_names.retain(|name| Some(name) != facts.title.as_ref());
    if facts.kind == Some(Kind::Case) {
        for node in parts.into_iter().flat_map(Node::descendants).filter(|node| node.name() == "judge") {
            if let Some(name) = value(&node.plain()) {
                push(&mut facts.judges, name);
            }
        }
    }
}

fn in_front_matter(node: Node<'_, '_>, names: &BTreeMap<String, String>, facts: &mut TextFacts) {
    let plain = || value(&node.plain());
    match node.name() {
        "docTitle" if facts.title.is_none() => facts.title = plain(),
        "shortTitle" => plain().into_iter().for_each(|name| push(&mut facts.other_names, name)),
        "docNumber" | "docketNumber" if facts.number.is_none() => facts.number = plain(),
        "docType" if facts.document_type.is_none() => facts.document_type = plain().filter(|name| name.len() < 50),
        "neutralCitation" => {
            if let Some(said) = plain() {
                neutral(said, facts);
            }
        }
        "courtType" => {
            if let Some(court) = plain().filter(|_| facts.issued_by.is_none()) {
                facts.issued_by = Some(court);
            }
        }
        "docDate" if facts.date.is_none() => facts.date = dated(node).map(|(date, _)| date),
        "party" if facts.parties.len() < MOST => {
            let role = node.attribute("as").and_then(|role| names.get(role.trim_start_matches('#')).cloned()).unwrap_or_default();
            let party = node.attribute("refersTo").and_then(|who| names.get(who.trim_start_matches('#')).cloned()).or_else(plain);
            if let Some(party) = party.map(|party| (role, party)).filter(|party| !facts.parties.contains(party)) {
                facts.parties.push(party);
            }
        }
        _ => {}
    }
}

fn push(list: &mut Vec<String>, said: String) {
    if list.len() < MOST && !list.contains(&said) {
        list.push(said);
    }
}
