//! Records as JSON Lines: each line a record in the form in which the API gives it; the id may be left out.

use model::draft::{Draft, Reading};
use model::finding::{Finding, Severity};
use model::ids::RecordId;
use model::record::{Body, Kind, Record};
use serde_json::{Map, Value};

use crate::limits::Limits;

/// Faults of one record that are told; nobody reads more.
const MOST_FAULTS: usize = 20;

/// Reads the records. A bad line is one finding; the others are read.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Reading {
    let (text, finding) = crate::encoding::decode(bytes, None);
    let mut reading = Reading { drafts: Vec::new(), findings: finding.into_iter().collect() };
    if let Some(fault) = no_records(&text) {
        let remedy = "give records as the API gives them (docs/how-to/import-records.md), or the text as Akoma Ntoso, HTML or Markdown";
        reading.findings.push(Finding::new(Severity::Refused, "not-records", fault, remedy));
        return reading;
    }
    for (line, json) in (1_u32..).zip(text.lines()).filter(|(_, json)| !json.trim().is_empty()) {
        if reading.drafts.len() >= limits.max_records {
            reading.findings.push(too_many(limits).at_line(line));
            break;
        }
        match record(json) {
            Ok(record) => {
                let faults = faults(&record, line);
                if faults.is_empty() {
                    reading.drafts.push(Draft::Record(record));
                }
                reading.findings.extend(faults);
            }
            Err(fault) => {
                let remedy = "give the record as the API gives it, or take the line out";
                reading.findings.push(Finding::new(Severity::Refused, "record-not-readable", fault, remedy).at_line(line));
            }
        }
    }
    reading
}

/// What a record says that cannot be so, each with its field.
fn faults(record: &Record, line: u32) -> Vec<Finding> {
    let Body::Concordance(sheet) = &record.body else { return Vec::new() };
    let finding = |(field, message, remedy): model::concordance::Fault| {
        Finding::new(Severity::Refused, "concordance-not-usable", message, remedy).at_line(line).in_field(&field)
    };
    let mut findings: Vec<Finding> = sheet.faults().into_iter().take(MOST_FAULTS).map(finding).collect();
    if record.country.is_none() {
        let message = "the sheet names no State";
        findings.push(finding(("country".to_owned(), message.to_owned(), "give the State in ISO 3166-1 alpha-3")));
    }
    findings
}

/// Why a file is no list of records at all: none of its first lines says a kind and a title.
fn no_records(text: &str) -> Option<String> {
    let mut first = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(20)
        .filter_map(|line| serde_json::from_str::<Map<String, Value>>(line).ok())
        .peekable();
    let has_objects = first.peek().is_some();
    let of_known_kind = |fields: &Map<String, Value>| fields.get("kind").and_then(Value::as_str).is_some_and(|kind| kind.parse::<Kind>().is_ok());
    let is_record = |fields: Map<String, Value>| of_known_kind(&fields) && fields.contains_key("title");
    (has_objects && !first.any(is_record)).then(|| "its objects are no records: none has a `kind` that is known and a `title`".to_owned())
}

pub(crate) fn too_many(limits: &Limits) -> Finding {
    let message = format!("the file holds more than {} records; the rest was left out", limits.max_records);
    Finding::new(Severity::Warning, "too-many-records", message, "cut the file into parts")
}

fn record(json: &str) -> Result<Record, String> {
    let mut fields: Map<String, Value> = serde_json::from_str(json).map_err(|error| format!("the line is no JSON object: {error}"))?;
    if !fields.contains_key("id") {
        let first = fields.get("aliases").and_then(|aliases| aliases.pointer("/0/value")).and_then(Value::as_str);
        let seed = first.map_or_else(|| json.trim().to_owned(), str::to_owned);
        fields.insert("id".to_owned(), Value::String(RecordId::from_seed(&seed).to_string()));
    }
    // What the API adds for readers is no part of the record.
    for added in ["url", "originals", "akoma_ntoso", "amended_by", "amends"] {
        fields.remove(added);
    }
    serde_json::from_value(Value::Object(fields)).map_err(|error| format!("the record cannot be read: {error}"))
}
