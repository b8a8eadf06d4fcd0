//! The files of a corpus that name provisions by subject, read as an import reads them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use analysis::segment::segment;
use exchange::{Limits, Source};
use model::draft::{Content, Draft, TextDraft};
use model::language::Language;

use crate::numbers::plain;

/// A file with its provisions.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) language: Language,
    pub(crate) units: Vec<Unit>,
    /// The numbers by subject that the manifest gives for this file.
    own: BTreeMap<String, BTreeSet<String>>,
    /// The same for all files of the work: an earlier version often has fewer.
    work: BTreeMap<String, BTreeSet<String>>,
}

/// A provision.
pub(crate) struct Unit {
    pub(crate) num: String,
    pub(crate) heading: String,
    pub(crate) text: String,
}

impl File {
    /// The subjects of a provision by its number.
    pub(crate) fn subjects_of(&self, num: &str) -> BTreeSet<&str> {
        let num = plain(num);
        self.work.iter().filter(|(_, numbers)| numbers.iter().any(|number| plain(number) == num)).map(|(subject, _)| subject.as_str()).collect()
    }

    /// Whether no longer provision has the same number: consolidated texts repeat numbers in lists of what refers to what.
    pub(crate) fn is_itself(&self, unit: &Unit) -> bool {
        unit.num.is_empty() || !self.units.iter().any(|other| other.num == unit.num && other.text.len() > unit.text.len())
    }

    /// What the manifest names and no provision is numbered.
    pub(crate) fn missing(&self) -> Vec<(&str, &str)> {
        // What cannot be read at all says nothing about suggestions.
        if self.units.is_empty() {
            return Vec::new();
        }
        let there: BTreeSet<String> = self.units.iter().map(|unit| plain(&unit.num)).collect();
        let named = self.own.iter().flat_map(|(subject, numbers)| numbers.iter().map(move |number| (subject.as_str(), number.as_str())));
        named.filter(|(_, number)| !there.contains(&plain(number))).collect()
    }
}

/// Reads all files of legislation and treaties for which the manifest names provisions.
pub(crate) fn files(manifest: &Path) -> Result<Vec<File>, Box<dyn std::error::Error>> {
    let root = manifest.parent().unwrap_or(Path::new("."));
    let listing = exchange::manifest::read(&std::fs::read(manifest)?);
    let mut known: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    let mut works: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for line in std::fs::read_to_string(manifest)?.lines() {
        let record: serde_json::Value = serde_json::from_str(line)?;
        let (Some(path), Some(subjects)) = (record["path"].as_str(), record["provisions"].as_object()) else { continue };
        if path.starts_with("case/") || subjects.is_empty() {
            continue;
        }
        let work = record["group"].as_str().unwrap_or(path).to_owned();
        for (subject, numbers) in subjects {
            for number in numbers.as_array().into_iter().flatten().filter_map(|number| number.as_str()) {
                known.entry(path.to_owned()).or_default().entry(subject.clone()).or_default().insert(number.to_owned());
                works.entry(work.clone()).or_default().entry(subject.clone()).or_default().insert(number.to_owned());
            }
        }
    }
    let mut files = Vec::new();
    for entry in listing.entries {
        let Some(own) = known.remove(&entry.path) else { continue };
        let work = entry.facts.group.clone().unwrap_or_else(|| entry.path.clone());
        let bytes = std::fs::read(root.join(&entry.path))?;
        let language = entry.facts.language.clone();
        let reading = exchange::read(&Source { name: &entry.path, bytes: &bytes, hints: entry.facts }, &Limits::default());
        let drafts = reading.drafts.into_iter().filter_map(|draft| match draft {
            Draft::Text(draft) => Some(draft),
            Draft::Record(_) => None,
        });
        let (mut units, mut told) = (Vec::new(), None);
        for draft in drafts {
            let draft_language = draft.facts.language.clone();
            if language.is_some() && draft_language.is_some() && language != draft_language {
                continue;
            }
            told = told.or(draft_language);
            units.extend(provisions(draft));
        }
        if units.is_empty() {
            units = apart(&bytes);
        }
        let language = language.or(told).unwrap_or_else(Language::undetermined);
        files.push(File { path: entry.path, language, units, own, work: works.get(&work).cloned().unwrap_or_default() });
    }
    Ok(files)
}

fn provisions(draft: TextDraft) -> Vec<Unit> {
    let mut document = match draft.content {
        Content::Document(document) => document,
        Content::Flow(flow) => segment(&flow, &draft.facts).document,
    };
    exchange::akn::give_eids(&mut document);
    let text = exchange::akn::write(&document, &exchange::akn::AknMeta::default());
    let unit = |piece: &model::text::structured::Piece| Unit { num: piece.num.clone(), heading: piece.heading.clone(), text: piece.plain() };
    text.pieces.iter().map(unit).collect()
}

/// The provisions of a container that gives them apart, where the house does not read it.
fn apart(bytes: &[u8]) -> Vec<Unit> {
    let container: serde_json::Value = serde_json::from_slice(bytes).unwrap_or_default();
    let word =
        |provision: &serde_json::Value, names: [&str; 2]| names.iter().find_map(|name| provision[name].as_str()).unwrap_or_default().to_owned();
    let unit = |provision: &serde_json::Value| {
        let (num, heading) = (word(provision, ["section", "section_number"]), word(provision, ["title", "heading"]));
        let text = format!("{num} {heading} {}", word(provision, ["content", "text"]));
        Unit { num, heading, text }
    };
    container["provisions"].as_array().into_iter().flatten().map(unit).collect()
}
