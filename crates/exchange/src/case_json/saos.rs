//! SAOS: judgments of Polish courts and tribunals as its import files hold them.

use model::alias::{Alias, AliasScheme};
use model::claim::{Rank, Source};
use model::draft::TextFacts;
use model::record::Kind;
use model::text::flow::{Flow, Line};
use serde_json::Value;

use super::{Cases, Object, list, text, value};
use crate::limits::Limits;
use crate::wording::plain_runs;

pub(super) fn is_one(object: &Object) -> bool {
    ["textContent", "judgmentDate"].iter().all(|name| object.contains_key(*name))
        && (object.contains_key("caseNumber") || object.contains_key("courtCases"))
}

pub(super) fn read(judgment: &Object, _limits: &Limits, cases: &mut Cases) {
    let mut flow = text(judgment, "textContent").map(|words| crate::plain::flow_of_pages(words.split('\u{c}'))).unwrap_or_default();
    let dissents = judgment.get("dissentingOpinions").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    dissents.iter().filter_map(Value::as_object).for_each(|opinion| dissent(opinion, &mut flow));
    cases.push(flow, facts(judgment));
}

fn dissent(opinion: &Object, flow: &mut Flow) {
    let Some(words) = text(opinion, "textContent") else { return };
    let authors = list(opinion, "authors").join(", ");
    flow.lines.push(Line::heading(2, plain_runs(&format!("Zdanie odrębne: {authors}"))));
    flow.lines.extend(crate::plain::flow_of_pages(words.split('\u{c}')).lines);
}

fn facts(judgment: &Object) -> TextFacts {
    let mut facts = TextFacts {
        kind: Some(Kind::Case),
        country: "POL".parse().ok(),
        language: "pl".parse().ok(),
        number: value(judgment, "caseNumber").or_else(|| first_case(judgment)),
        date: text(judgment, "judgmentDate").and_then(|date| date.parse().ok()),
        judges: judges(judgment),
        keywords: list(judgment, "keywords"),
        source: Source { rank: Rank::Document, ..Source::default() },
        ..TextFacts::default()
    };
    let kind = text(judgment, "judgmentType").map(kind);
    facts.document_type = kind.map(str::to_lowercase);
    let source = judgment.get("source").and_then(Value::as_object);
    facts.issued_by = source.and_then(|source| text(source, "sourceCode")).and_then(court).map(str::to_owned);
    if let Some(id) = source.and_then(|source| value(source, "sourceJudgmentId").or_else(|| value(source, "judgmentId"))) {
        facts.aliases.push(Alias::new(AliasScheme::Dataset, format!("saos:{id}")));
    }
    if let Some(address) = source.and_then(|source| value(source, "sourceJudgmentUrl").or_else(|| value(source, "judgmentUrl"))) {
        facts.aliases.push(Alias::new(AliasScheme::Url, address.clone()));
        facts.source.reference = address;
    }
    let parts = [kind.map(str::to_owned), facts.number.clone().map(|number| format!("sygn. akt {number}")), facts.date.map(|date| date.to_string())];
    facts.title = Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "));
    facts
}

fn first_case(judgment: &Object) -> Option<String> {
    judgment.get("courtCases")?.as_array()?.first()?.as_object().and_then(|case| value(case, "caseNumber"))
}

fn judges(judgment: &Object) -> Vec<String> {
    let judges = judgment.get("judges").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    judges.iter().take(50).filter_map(Value::as_object).filter_map(|judge| value(judge, "name")).collect()
}

/// The words of the courts for what the service calls by English ones.
fn kind(code: &str) -> &str {
    match code {
        "SENTENCE" => "Wyrok",
        "DECISION" => "Postanowienie",
        "RESOLUTION" => "Uchwała",
        "REGULATION" => "Zarządzenie",
        "REASONS" => "Uzasadnienie",
        other => other,
    }
}

fn court(code: &str) -> Option<&'static str> {
    match code {
        "CONSTITUTIONAL_TRIBUNAL" => Some("Trybunał Konstytucyjny"),
        "SUPREME_COURT" => Some("Sąd Najwyższy"),
        "NATIONAL_APPEAL_CHAMBER" => Some("Krajowa Izba Odwoławcza"),
        _ => None,
    }
}
