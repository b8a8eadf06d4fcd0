//! The Legal Case Reports of the UCI collection: `case`, `name`, `catchphrases`, `sentences`; in Latin-1, with entities that nothing declares.

use model::alias::{Alias, AliasScheme};
use model::date::PartialDate;
use model::draft::TextFacts;
use model::record::Kind;
use model::text::flow::{Flow, Line};

use super::{Judgment, of_document, tidy};
use crate::facts::english_day;
use crate::wording::plain_runs;
use crate::xml::Node;

/// Whether a document with this head is one.
pub(crate) fn is_one(root: &str, head: &str) -> bool {
    root == "case" && ["<sentences", "<sentence", "<catchphrases"].iter().any(|part| head.contains(part))
}

pub(super) fn read(root: Node<'_, '_>) -> Judgment {
    Judgment { flow: flow(root), facts: facts(root) }
}

/// The sentences as paragraphs again: a sentence goes on with the paragraph of the one before, unless an empty line parts them.
fn flow(root: Node<'_, '_>) -> Flow {
    let mut text = String::new();
    let mut next = 1_u32;
    for sentence in root.descendants().filter(|node| node.name() == "sentence") {
        let words = own_words(sentence);
        let number = words.split_whitespace().next().and_then(|first| first.parse().ok());
        let counts_on = number == Some(next);
        if counts_on {
            next += 1;
        }
        if counts_on || begins_paragraph(&words) {
            text.push_str("\n\n");
        } else if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(words.trim_start());
    }
    let mut flow = Flow::default();
    let mut paragraph = String::new();
    for line in text.lines().chain(std::iter::once("")) {
        if line.trim().is_empty() {
            let words = plain_runs(&std::mem::take(&mut paragraph));
            if !words.is_empty() {
                flow.lines.push(Line::paragraph(words));
            }
        } else {
            paragraph.push(' ');
            paragraph.push_str(line);
        }
    }
    let end = flow.lines.iter().rposition(|line| line.plain().starts_with("AustLII: Copyright Policy"));
    flow.lines.truncate(end.unwrap_or(flow.lines.len()));
    flow
}

/// The words of a sentence without those of one inside it, as where it was never closed.
fn own_words(sentence: Node<'_, '_>) -> String {
    let mut words = String::new();
    let mut waiting: Vec<Node<'_, '_>> = sentence.children().collect();
    waiting.reverse();
    while let Some(node) = waiting.pop() {
        if let Some(text) = node.text() {
            words.push_str(text);
        } else if node.name() != "sentence" {
            let behind = waiting.len();
            waiting.extend(node.children());
            waiting.get_mut(behind..).unwrap_or_default().reverse();
        }
    }
    words
}

/// Whether an empty line stands before the words.
fn begins_paragraph(words: &str) -> bool {
    let before = words.get(..words.len() - words.trim_start().len()).unwrap_or_default();
    before.matches('\n').count() >= 2
}

fn facts(root: Node<'_, '_>) -> TextFacts {
    let mut facts = of_document();
    facts.kind = Some(Kind::Case);
    facts.language = "en".parse().ok();
    let name = root.child("name").and_then(|name| tidy(&name.plain()));
    if let Some(Name { title, citation, date }) = name.as_deref().map(Name::of) {
        facts.title = Some(title);
        facts.citation.clone_from(&citation);
        facts.aliases.extend(citation.map(|citation| Alias::new(AliasScheme::Neutral, citation)));
        facts.date = date;
    }
    facts.keywords = root.descendants().filter(|node| node.name() == "catchphrase").filter_map(|node| tidy(&node.plain())).take(200).collect();
    if let Some(address) = root.child("AustLII").and_then(|address| tidy(&address.plain())).filter(|address| address.starts_with("http")) {
        facts.country = if address.contains(".austlii.edu.au/") { "AUS".parse().ok() } else { None };
        facts.issued_by = facts.citation.as_deref().and_then(court).map(str::to_owned);
        facts.aliases.push(Alias::new(AliasScheme::Url, address.clone()));
        facts.source.reference = address;
    }
    facts
}

/// `A v B [2006] XLXHC 11 (23 January 2006)`
struct Name {
    title: String,
    citation: Option<String>,
    date: Option<PartialDate>,
}

impl Name {
    fn of(written: &str) -> Self {
        let (before, date) = match written.trim_end().strip_suffix(')').and_then(|inner| inner.rsplit_once('(')) {
            Some((before, inner)) if english_day(inner).is_some() => (before.trim_end(), english_day(inner)),
            _ => (written.trim_end(), None),
        };
        let citation = before.rfind('[').and_then(|start| before.get(start..)).filter(|cited| is_citation(cited));
        let title = citation.map_or(before, |cited| before.strip_suffix(cited).unwrap_or(before)).trim_end();
        Self { title: if title.is_empty() { before } else { title }.to_owned(), citation: citation.map(str::to_owned), date }
    }
}

/// `[2006] XLXHC 11`
fn is_citation(text: &str) -> bool {
    let Some((year, rest)) = text.trim_start_matches('[').split_once(']') else { return false };
    let mut words = rest.split_whitespace();
    let court = words.next().is_some_and(|court| court.chars().all(|character| character.is_ascii_alphabetic()));
    year.len() == 4
        && year.bytes().all(|digit| digit.is_ascii_digit())
        && court
        && words.last().is_some_and(|last| last.chars().all(|c| c.is_ascii_digit()))
}

/// The court of a neutral citation.
fn court(citation: &str) -> Option<&'static str> {
    let code = citation.split(']').nth(1)?.split_whitespace().next()?;
    match code {
        "FCA" => Some("Federal Court of Australia"),
        "FCAFC" => Some("Federal Court of Australia, Full Court"),
        "HCA" => Some("High Court of Australia"),
        _ => None,
    }
}
