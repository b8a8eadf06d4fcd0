//! Judilibre: decisions of the French courts as their open service gives them, one by one with text and zones, or a list without text.

use model::alias::{Alias, AliasScheme};
use model::case::Case;
use model::claim::{Claims, Rank, Source};
use model::draft::{Draft, TextFacts};
use model::ids::RecordId;
use model::language::Language;
use model::record::{Body, Kind, Record};
use model::text::flow::{Flow, Line};
use model::work::Translated;
use serde_json::Value;

use super::{Cases, Object, list, paragraphs, text, value};
use crate::limits::Limits;
use crate::wording::plain_runs;

/// The parts of a decision that the service marks, by what it calls them and what its site prints above them.
const ZONES: [(&str, &str); 6] = [
    ("introduction", "Entête"),
    ("expose", "Exposé du litige"),
    ("moyens", "Moyens"),
    ("motivations", "Motivation"),
    ("dispositif", "Dispositif"),
    ("annexes", "Moyens annexés"),
];

/// The decisions of an answer that lists them. The form for readers is taken; the one for programs repeats it.
pub(super) fn listed(answer: &Object) -> Option<Vec<&Object>> {
    let list = ["resolved", "results", "unresolved"].iter().find_map(|name| answer.get(*name)?.as_array())?;
    let decisions: Vec<&Object> = list.iter().filter_map(Value::as_object).filter(|decision| is_one(decision)).collect();
    (!decisions.is_empty()).then_some(decisions)
}

pub(super) fn is_one(object: &Object) -> bool {
    ["jurisdiction", "decision_date", "number", "solution"].iter().all(|name| object.contains_key(*name))
}

pub(super) fn read(decision: &Object, _limits: &Limits, cases: &mut Cases) {
    let facts = facts(decision);
    match text(decision, "text").or_else(|| text(decision, "displayText")) {
        Some(words) => cases.push(flow(words, decision.get("zones").and_then(Value::as_object)), facts),
        None => cases.drafts.push(Draft::Record(record(decision, facts))),
    }
}

fn facts(decision: &Object) -> TextFacts {
    let mut facts = TextFacts {
        kind: Some(Kind::Case),
        country: "FRA".parse().ok(),
        language: "fr".parse().ok(),
        number: value(decision, "number"),
        date: text(decision, "decision_date").and_then(|date| date.parse().ok()),
        summary: value(decision, "summary"),
        keywords: list(decision, "themes"),
        source: Source { rank: Rank::Document, ..Source::default() },
        ..TextFacts::default()
    };
    facts.document_type = value(decision, "type").filter(|kind| kind != "other").map(|kind| kind.to_lowercase());
    facts.issued_by = Some(court(decision));
    let chamber = value(decision, "chamber").map(|code| chamber(&code));
    let parts =
        [facts.issued_by.clone(), chamber, facts.date.map(|date| date.to_string()), facts.number.as_ref().map(|number| format!("n° {number}"))];
    facts.title = Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "));
    facts.keywords.extend(value(decision, "solution").filter(|solution| !facts.keywords.contains(solution)));
    if let Some(ecli) = value(decision, "ecli") {
        facts.aliases.push(Alias::new(AliasScheme::Ecli, ecli));
    }
    if let Some(id) = value(decision, "id") {
        facts.aliases.push(Alias::new(AliasScheme::Dataset, format!("judilibre:{id}")));
        facts.source.reference = format!("https://www.courdecassation.fr/decision/{id}");
    }
    facts
}

/// The court by its name; the codes of the service are spelt out.
fn court(decision: &Object) -> String {
    let said = value(decision, "jurisdiction").unwrap_or_default();
    let name = match said.as_str() {
        "cc" => "Cour de cassation",
        "ca" => "Cour d’appel",
        "tj" => "Tribunal judiciaire",
        "tcom" => "Tribunal de commerce",
        other => other,
    };
    // A place that is a name begins with the name of the court; codes of places stay out.
    value(decision, "location").filter(|place| place.starts_with(char::is_uppercase) && place.contains(' ')).unwrap_or_else(|| name.to_owned())
}

fn chamber(code: &str) -> String {
    let name = match code {
        "pl" => "assemblée plénière",
        "mi" => "chambre mixte",
        "civ1" => "première chambre civile",
        "civ2" => "deuxième chambre civile",
        "civ3" => "troisième chambre civile",
        "comm" => "chambre commerciale",
        "soc" => "chambre sociale",
        "cr" => "chambre criminelle",
        other => other,
    };
    name.to_owned()
}

/// The text under the headings of its zones. Zones are counted in units of UTF-16, as the service's own program does.
fn flow(words: &str, zones: Option<&serde_json::Map<String, Value>>) -> Flow {
    let mut flow = Flow::default();
    let mut last = 0;
    for (start, end, heading) in zones.map(spans).unwrap_or_default() {
        let (Some(from), Some(to)) = (byte_at(words, start), byte_at(words, end)) else { continue };
        if from < last || to <= from {
            continue;
        }
        flow.lines.extend(paragraphs(words.get(last..from).unwrap_or_default()));
        if heading != "Entête" {
            flow.lines.push(Line::heading(2, plain_runs(heading)));
        }
        flow.lines.extend(paragraphs(words.get(from..to).unwrap_or_default()));
        last = to;
    }
    flow.lines.extend(paragraphs(words.get(last..).unwrap_or_default()));
    flow
}

/// The zones in their order.
fn spans(zones: &serde_json::Map<String, Value>) -> Vec<(usize, usize, &'static str)> {
    let place = |span: &Value, name: &str| span.get(name).and_then(Value::as_u64).and_then(|place| usize::try_from(place).ok());
    let mut spans: Vec<(usize, usize, &'static str)> = ZONES
        .iter()
        .flat_map(|(name, heading)| {
            let list = zones.get(*name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            list.iter().take(200).filter_map(move |span| Some((place(span, "start")?, place(span, "end")?, *heading)))
        })
        .collect();
    spans.sort_unstable();
    spans.truncate(500);
    spans
}

fn byte_at(words: &str, units: usize) -> Option<usize> {
    let mut count = 0;
    for (place, character) in words.char_indices() {
        if count >= units {
            return Some(place);
        }
        count += character.len_utf16();
    }
    (units <= count).then_some(words.len())
}

/// A decision whose text is not here.
fn record(decision: &Object, facts: TextFacts) -> Record {
    let seed = facts.aliases.first().map(|alias| alias.value.clone()).or_else(|| facts.title.clone()).unwrap_or_default();
    let french = facts.language.clone().unwrap_or_else(Language::undetermined);
    let source = facts.source.clone();
    let case = Case {
        court: facts.issued_by,
        citation: facts.number,
        decided: facts.date.map(|date| Claims::one(date, source.clone())).unwrap_or_default(),
        keywords: facts.keywords,
        ..Case::default()
    };
    let title = Translated::one(french.clone(), facts.title.unwrap_or_else(|| seed.clone()));
    let mut record = Record::new(RecordId::from_seed(&seed), title, Body::Case(case));
    record.country = facts.country;
    record.aliases = facts.aliases;
    record.original_language = Some(french.clone());
    if let Some(summary) = value(decision, "summary") {
        record.summary = Translated::one(french, summary);
    }
    record.sources.push(source);
    record
}
