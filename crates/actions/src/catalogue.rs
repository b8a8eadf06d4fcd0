//! The starter catalogue and the samples: facts with sources and texts of a fictional State, carried in the binary.

use std::borrow::Cow;

use exchange::Limits;
use model::hash::Sha256;
use model::ids::RecordId;
use model::record::Record;

use crate::desk::{ActionError, By, Desk};
use crate::import::{self, GivenFile, ImportReport};
use crate::reference::Reference;

/// The files of the catalogue, in the order in which later ones lean on earlier ones.
const FILES: &[(&str, &str)] = &[
    ("countries.jsonl", include_str!("../../../catalogue/countries.jsonl")),
    ("topics.jsonl", include_str!("../../../catalogue/topics.jsonl")),
    ("organisations.jsonl", include_str!("../../../catalogue/organisations.jsonl")),
    ("instruments.jsonl", include_str!("../../../catalogue/instruments.jsonl")),
    ("laws.jsonl", include_str!("../../../catalogue/laws.jsonl")),
    ("concordance.jsonl", include_str!("../../../catalogue/concordance.jsonl")),
];

/// The samples: records, texts and their manifest.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../catalogue/samples"]
struct Samples;

/// Loads the catalogue and the samples unless this edition of both was loaded before; says what it did.
///
/// # Errors
/// When the store fails, or a line of the catalogue cannot be read.
pub async fn load_once(desk: &Desk, by: &By) -> Result<Option<ImportReport>, ActionError> {
    let edition = edition();
    if desk.store.follower(&edition).await? > 0 {
        return Ok(None);
    }
    let mut report = load(desk, by).await?;
    report.add(load_samples(desk, by).await?);
    desk.store.advance(&edition, desk.store.head().await?).await?;
    Ok(Some(report))
}

/// The name under which the store remembers that this edition was loaded to its end.
fn edition() -> String {
    let mut all = String::new();
    for (_, text) in FILES {
        all.push_str(&Sha256::of(text.as_bytes()).to_string());
    }
    for name in Samples::iter() {
        let bytes = Samples::get(&name).map(|file| file.data).unwrap_or_default();
        all.push_str(&Sha256::of(&bytes).to_string());
    }
    format!("catalogue {}", Sha256::of(all.as_bytes()))
}

/// Loads the starter catalogue. Loading it again changes nothing; what people added to its records stays.
///
/// # Errors
/// When the store fails, or a line of the catalogue cannot be read.
pub async fn load(desk: &Desk, by: &By) -> Result<ImportReport, ActionError> {
    let mut records = Vec::new();
    for (file, text) in FILES {
        read_lines(file, text, &mut records)?;
    }
    import::import_records(desk, by, records).await
}

/// The reference tables as the starter catalogue has them, for what needs no data folder.
///
/// # Errors
/// When a line of the catalogue cannot be read.
pub fn reference() -> Result<Reference, ActionError> {
    let mut records = Vec::new();
    for (file, text) in FILES.iter().filter(|(file, _)| matches!(*file, "countries.jsonl" | "topics.jsonl" | "instruments.jsonl")) {
        read_lines(file, text, &mut records)?;
    }
    Ok(Reference::of_records(records))
}

/// Loads the samples: a dozen texts written for a fictional State, marked as such.
///
/// # Errors
/// When the store fails, or a sample cannot be read.
pub async fn load_samples(desk: &Desk, by: &By) -> Result<ImportReport, ActionError> {
    let mut records = Vec::new();
    read_lines("samples/records.jsonl", &sample_text("records.jsonl")?, &mut records)?;
    let mut report = import::import_records(desk, by, records).await?;
    let listing = exchange::manifest::read(sample_text("MANIFEST.jsonl")?.as_bytes());
    let mut files = Vec::new();
    for entry in listing.entries {
        let bytes = sample(&entry.path)?.into_owned();
        files.push(GivenFile { name: format!("samples/{}", entry.path), bytes, hints: entry.facts });
    }
    let texts = import::import_given(desk, by, files, &Limits::default()).await?;
    report.add(texts);
    Ok(report)
}

fn sample(path: &str) -> Result<Cow<'static, [u8]>, ActionError> {
    let missing = || ActionError::Catalogue { place: format!("samples/{path}"), reason: "it is not there".to_owned() };
    Samples::get(path).map(|file| file.data).ok_or_else(missing)
}

fn sample_text(path: &str) -> Result<String, ActionError> {
    let wrong = |error: std::str::Utf8Error| ActionError::Catalogue { place: format!("samples/{path}"), reason: error.to_string() };
    std::str::from_utf8(&sample(path)?).map(str::to_owned).map_err(wrong)
}

/// One record a line, without an id: its first identifier gives the same id in every Lexarium.
fn read_lines(file: &str, text: &str, records: &mut Vec<Record>) -> Result<(), ActionError> {
    for (line, json) in text.lines().enumerate().filter(|(_, json)| !json.trim().is_empty()) {
        let wrong = |reason: String| ActionError::Catalogue { place: format!("{file}:{}", line + 1), reason };
        let mut value: serde_json::Value = serde_json::from_str(json).map_err(|error| wrong(error.to_string()))?;
        let seed = value.pointer("/aliases/0/value").and_then(serde_json::Value::as_str).ok_or_else(|| wrong("it has no identifier".to_owned()))?;
        let id = RecordId::from_seed(seed);
        if let Some(fields) = value.as_object_mut() {
            fields.insert("id".to_owned(), serde_json::Value::String(id.to_string()));
        }
        records.push(serde_json::from_value(value).map_err(|error| wrong(error.to_string()))?);
    }
    Ok(())
}
