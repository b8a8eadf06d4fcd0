//! Open Legal Data: decisions of German courts as its program keeps them, alone or as a fixture of its tests, with text, page or sections.

use model::alias::{Alias, AliasScheme};
use model::claim::{Rank, Source};
use model::draft::TextFacts;
use model::record::Kind;
use model::text::flow::{Flow, Form, Line};
use serde_json::Value;

use super::{Cases, Object, paragraphs, text, value};
use crate::limits::Limits;
use crate::wording::plain_runs;

/// The decision itself: a fixture holds it in its fields.
fn fields(object: &Object) -> &Object {
    object.get("fields").and_then(Value::as_object).filter(|_| object.contains_key("model")).unwrap_or(object)
}

pub(super) fn is_one(object: &Object) -> bool {
    let fields = fields(object);
    fields.contains_key("file_number") && ["court_raw", "court", "ecli"].iter().any(|name| fields.contains_key(*name))
}

pub(super) fn read(object: &Object, limits: &Limits, cases: &mut Cases) {
    let decision = fields(object);
    let flow = flow(decision, limits, cases);
    cases.push(flow, facts(decision));
}

/// The fullest of the texts: the page of the court, where more of it is left without its frame than the text holds; else text or sections.
fn flow(decision: &Object, limits: &Limits, cases: &mut Cases) -> Flow {
    let marked = text(decision, "content").or_else(|| text(decision, "text")).map(of_marks).unwrap_or_default();
    let sections = decision.get("sections").and_then(Value::as_array).map(|sections| of_sections(sections)).unwrap_or_default();
    let own = if marked.lines.is_empty() { sections } else { marked };
    if length(&own) >= ENOUGH {
        return own;
    }
    match text(decision, "raw").map(|page| crate::html::read_flow(page.as_bytes(), limits)) {
        Some(Ok(page)) if length(&page.flow) > length(&own) => page.flow,
        Some(Err(finding)) => {
            cases.findings.push(finding.in_field("raw"));
            own
        }
        _ => own,
    }
}

/// A text of so many characters is a decision; less is what was left of one.
const ENOUGH: usize = 1_000;

fn length(flow: &Flow) -> usize {
    flow.lines.iter().map(|line| line.plain().chars().count()).sum()
}

/// Headings behind `##`, and paragraphs whose numbers stand before a bar: `12| Text`.
fn of_marks(text: &str) -> Flow {
    let mut flow = Flow::default();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(heading) = line.strip_prefix('#') {
            flow.lines.push(Line::heading(2, plain_runs(heading.trim_start_matches('#'))));
            continue;
        }
        // Before the bar stands the number of the paragraph, or a sign where it has none.
        let (number, words) = match line.split_once('|') {
            Some((number, words)) if !number.chars().any(char::is_alphabetic) => (number.trim(), words),
            _ => ("", line),
        };
        let label = Some(number.to_owned()).filter(|number| number.chars().any(char::is_numeric));
        let form = if label.is_some() { Form::Item } else { Form::Paragraph };
        flow.lines.push(Line { form, label, ..Line::paragraph(plain_runs(words)) });
    }
    flow.lines.retain(|line| !line.text.is_empty());
    flow
}

/// Sections of lines, each with its number, its step and whether it is a heading.
fn of_sections(sections: &[Value]) -> Flow {
    let mut flow = Flow::default();
    for section in sections.iter().filter_map(Value::as_object) {
        flow.lines.extend(value(section, "title").map(|title| Line::heading(2, plain_runs(&title))));
        let lines = section.get("content").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for line in lines.iter().filter_map(Value::as_object) {
            let words = text(line, "value").unwrap_or_default();
            if line.get("heading").and_then(Value::as_bool) == Some(true) {
                flow.lines.push(Line::heading(3, plain_runs(words)));
            } else {
                let mut read = paragraphs(words);
                if let Some(first) = read.first_mut() {
                    first.label = value(line, "line");
                    first.indent = line.get("indent").and_then(Value::as_u64).and_then(|step| u8::try_from(step).ok()).unwrap_or(0);
                }
                flow.lines.extend(read);
            }
        }
    }
    flow.lines.retain(|line| !line.text.is_empty());
    flow
}

fn facts(decision: &Object) -> TextFacts {
    let mut facts = TextFacts {
        kind: Some(Kind::Case),
        title: value(decision, "title"),
        number: value(decision, "file_number"),
        document_type: value(decision, "type"),
        date: text(decision, "date").and_then(|date| date.parse().ok()),
        issued_by: court(decision),
        source: Source { rank: Rank::Document, ..Source::default() },
        ..TextFacts::default()
    };
    if let Some(ecli) = value(decision, "ecli") {
        facts.country = ecli.split(':').nth(1).and_then(crate::akn::country_of);
        facts.aliases.push(Alias::new(AliasScheme::Ecli, ecli));
    }
    if let Some(address) = value(decision, "source_url").filter(|address| address.starts_with("http")) {
        facts.aliases.push(Alias::new(AliasScheme::Url, address.clone()));
        facts.source.reference = address;
    }
    let page = text(decision, "raw").and_then(|page| page.get(..page.len().min(2_048)).or(Some(page))).unwrap_or_default();
    let from_page = page.split_once("lang=\"").and_then(|(_, rest)| rest.split('"').next()).and_then(|language| language.parse().ok());
    facts.language = from_page;
    facts
}

/// The court as the source names it, with its chamber.
fn court(decision: &Object) -> Option<String> {
    let raw = text(decision, "court_raw").and_then(|raw| serde_json::from_str::<Object>(raw).ok());
    let name = raw.as_ref().and_then(|raw| value(raw, "name")).or_else(|| value(decision, "source_name"))?;
    Some(value(decision, "court_chamber").map_or(name.clone(), |chamber| format!("{name}, {chamber}")))
}
