//! JSON of any shape: told by its keys whether it is a law, a list of articles, decisions of a court, or records.

use model::draft::{Draft, Reading, TextDraft};
use model::finding::{Finding, Severity};
use serde_json::{Map, Value};

use crate::limits::Limits;
use crate::{case_json, law_json, records};

/// Reads one JSON value.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Reading {
    let (text, finding) = crate::encoding::decode(bytes, None);
    let mut reading = Reading { drafts: Vec::new(), findings: finding.into_iter().collect() };
    if let Err(fault) = bounded(&text, limits) {
        reading.findings.push(fault);
        return reading;
    }
    match serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')) {
        Ok(value) => of_value(&value, limits, &mut reading),
        Err(error) => {
            let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
            let remedy = "correct the JSON at this line; a file that was cut short has to be fetched again";
            reading.findings.push(Finding::new(Severity::Refused, "json-broken", format!("the JSON cannot be read: {error}"), remedy).at_line(line));
        }
    }
    reading
}

/// Reads an object a line: articles of a law, decisions, or else records.
pub(crate) fn read_lines(bytes: &[u8], limits: &Limits) -> Reading {
    let (text, finding) = crate::encoding::decode(bytes, None);
    let first: Vec<Map<String, Value>> =
        text.lines().filter(|line| !line.trim().is_empty()).take(20).filter_map(|line| serde_json::from_str(line).ok()).collect();
    let first: Vec<&Map<String, Value>> = first.iter().collect();
    let few = Limits { max_works: 20, ..limits.clone() };
    let is_law = law_json::of_articles(&first, &few).is_some();
    let is_known = |whole: &Value| law_json::of_value(whole, &few).is_some() || case_json::of_value(whole, &few).is_some();
    let are_wholes = !is_law && first.first().is_some_and(|object| is_known(&Value::Object((*object).clone())));
    if !is_law && !are_wholes && case_json::of_objects(&first, &few).is_none() {
        return records::json_lines::read(bytes, limits);
    }
    let mut reading = Reading { drafts: Vec::new(), findings: finding.into_iter().collect() };
    if let Err(fault) = bounded(&text, limits) {
        reading.findings.push(fault);
        return reading;
    }
    let mut objects: Vec<Map<String, Value>> = Vec::new();
    for (line, json) in (1_u32..).zip(text.lines()).filter(|(_, json)| !json.trim().is_empty()) {
        match serde_json::from_str(json) {
            Ok(object) => objects.push(object),
            Err(error) => {
                let message = format!("the line is no JSON object: {error}");
                reading.findings.push(Finding::new(Severity::Refused, "json-broken", message, "correct the line, or take it out").at_line(line));
            }
        }
    }
    if are_wholes && objects.len() == 1 {
        objects.into_iter().for_each(|law| of_value(&Value::Object(law), limits, &mut reading));
        return reading;
    }
    let objects: Vec<&Map<String, Value>> = objects.iter().collect();
    if let Some(laws) = law_json::of_articles(&objects, limits) {
        take_laws(laws, &mut reading);
    } else if let Some(cases) = case_json::of_objects(&objects, limits) {
        take_cases(cases, &mut reading);
    }
    reading
}

fn of_value(value: &Value, limits: &Limits, reading: &mut Reading) {
    if let Some(laws) = law_json::of_value(value, limits) {
        take_laws(laws, reading);
    } else if let Some(cases) = case_json::of_value(value, limits) {
        take_cases(cases, reading);
    } else {
        reading.findings.push(unknown(value));
    }
}

fn take_laws(laws: law_json::Laws, reading: &mut Reading) {
    reading.drafts.extend(laws.drafts.into_iter().map(|TextDraft { facts, content }| Draft::Text(TextDraft { facts, content })));
    reading.findings.extend(laws.findings);
}

fn take_cases(cases: case_json::Cases, reading: &mut Reading) {
    reading.drafts.extend(cases.drafts);
    reading.findings.extend(cases.findings);
}

/// Values take many times the room of their characters, so they are counted before any is built.
fn bounded(text: &str, limits: &Limits) -> Result<(), Finding> {
    let values = text.bytes().filter(|byte| matches!(byte, b',' | b'{' | b'[')).count();
    if values <= limits.max_values {
        return Ok(());
    }
    let message = format!("the JSON holds about {values} values, and at most {} are read", limits.max_values);
    Err(Finding::new(Severity::Refused, "json-too-many-values", message, "cut the file into parts"))
}

fn unknown(value: &Value) -> Finding {
    let object = value.as_object().or_else(|| value.as_array()?.first()?.as_object());
    let keys: Vec<String> =
        object.iter().flat_map(|object| object.keys()).take(8).map(|key| format!("`{}`", key.chars().take(40).collect::<String>())).collect();
    let shown = if keys.is_empty() { "it has none".to_owned() } else { keys.join(", ") };
    let message = format!("the JSON is no law by its provisions and no decision of a form that is known; its keys: {shown}");
    let remedy = "give a law as an object with `title` and `provisions`, each with `section`, `title` and `content` (docs/how-to/import.md), or records \
                  as JSON Lines";
    Finding::new(Severity::Refused, "json-unknown", message, remedy)
}
