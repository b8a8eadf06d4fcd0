//! `MANIFEST.jsonl`: what is said of each file of a folder, one JSON object a line (docs/how-to/import.md lists the fields).

use model::alias::{Alias, AliasScheme};
use model::claim::{Rank, Source};
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::record::Kind;
use model::work::Standing;
use serde_json::{Map, Value};

/// What a manifest says.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Listing {
    /// Its files, in its order.
    pub entries: Vec<Entry>,
    /// What was noticed, each with its line.
    pub findings: Vec<Finding>,
}

/// One file of a manifest.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// Its path from the manifest's folder; it never leads out of it.
    pub path: String,
    /// What is said of it.
    pub facts: TextFacts,
}

/// Fields that say where a file came from or what it looks like, and that nothing is made of.
const PASSED_OVER: [&str; 12] =
    ["bytes", "sha256", "format", "licence", "note", "derived", "languages", "provisions", "source_repo", "source_path", "source_commit", "topics"];

/// Reads a manifest. A bad line is one finding; the others are read.
#[must_use]
pub fn read(bytes: &[u8]) -> Listing {
    let mut listing = Listing::default();
    let (text, finding) = crate::encoding::decode(bytes, None);
    listing.findings.extend(finding);
    for (line, json) in (1_u32..).zip(text.lines()).filter(|(_, json)| !json.trim().is_empty()) {
        match serde_json::from_str::<Map<String, Value>>(json) {
            Ok(fields) => read_line(&fields, line, &mut listing),
            Err(error) => listing.findings.push(wrong(line, format!("the line is no JSON object: {error}"))),
        }
    }
    listing
}

fn wrong(line: u32, message: String) -> Finding {
    Finding::new(Severity::Refused, "manifest-line", message, "correct the line; docs/how-to/import.md lists the fields").at_line(line)
}

fn read_line(fields: &Map<String, Value>, line: u32, listing: &mut Listing) {
    let Some(path) = fields.get("path").and_then(Value::as_str) else {
        listing.findings.push(wrong(line, "the line names no `path`".to_owned()).in_field("path"));
        return;
    };
    let leads_out = path.starts_with('/') || path.split(['/', '\\']).any(|part| part == "..") || path.contains('\0');
    if leads_out {
        listing.findings.push(wrong(line, format!("`{path}` leads out of the manifest's folder")).in_field("path"));
        return;
    }
    let mut facts = TextFacts::default();
    for (name, value) in fields {
        if name == "path" || value.is_null() || PASSED_OVER.contains(&name.as_str()) {
            continue;
        }
        if let Err(fault) = take(&mut facts, name, value) {
            let (severity, remedy) = (Severity::Warning, "correct the field; the file is read without it");
            listing.findings.push(Finding::new(severity, "manifest-field", format!("`{name}`: {fault}"), remedy).at_line(line).in_field(name));
        }
    }
    add_source(&mut facts, fields);
    listing.entries.push(Entry { path: path.to_owned(), facts });
}

/// Takes one field; the fault is the rest of a sentence.
fn take(facts: &mut TextFacts, name: &str, value: &Value) -> Result<(), String> {
    match name {
        "kind" => facts.kind = Some(kind(text(value)?)?),
        "country" => facts.country = Some(parsed(value)?),
        "language" => facts.language = Some(parsed(value)?),
        "title" => facts.title = Some(text(value)?.trim().to_owned()),
        "short_titles" | "other_names" => facts.other_names = list(value)?,
        "number" => facts.number = Some(text(value)?.to_owned()),
        "doc_type" | "document_type" => facts.document_type = Some(text(value)?.to_owned()),
        "date" => facts.date = Some(parsed(value)?),
        "published" => facts.published = Some(parsed(value)?),
        "in_force" => facts.in_force = Some(parsed(value)?),
        "version_date" => facts.version_date = Some(parsed(value)?),
        "issued_by" | "court" => facts.issued_by = Some(text(value)?.to_owned()),
        "citation" => facts.citation = Some(text(value)?.to_owned()),
        "keywords" => facts.keywords = list(value)?,
        "group" => facts.group = Some(text(value)?.to_owned()),
        "standing" => facts.standing = Some(serde_json::from_value::<Standing>(value.clone()).map_err(|error| error.to_string())?),
        "sample" => facts.sample = value.as_bool().ok_or("it takes true or false")?,
        "frbr" | "eli" | "ecli" | "neutral" | "un_symbol" | "doi" => facts.aliases.push(Alias::new(scheme(name), text(value)?)),
        "source_url" | "source" | "as_of" => {}
        _ => return Err("nothing of this name is known".to_owned()),
    }
    Ok(())
}

fn text(value: &Value) -> Result<&str, String> {
    value.as_str().ok_or_else(|| "it takes a text".to_owned())
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(value: &Value) -> Result<T, String> {
    let written = match value {
        Value::Number(number) => number.to_string(),
        _ => text(value)?.to_owned(),
    };
    written.parse().map_err(|error: T::Err| error.to_string())
}

fn list(value: &Value) -> Result<Vec<String>, String> {
    let items = value.as_array().ok_or("it takes a list of texts")?;
    items.iter().map(|item| text(item).map(str::to_owned)).collect()
}

/// The kinds of record, and the words that collections use for them.
fn kind(word: &str) -> Result<Kind, String> {
    match word {
        "legislation" => Ok(Kind::Law),
        "treaty" => Ok(Kind::Instrument),
        _ => word.parse().map_err(|error: model::record::NotAKind| error.to_string()),
    }
}

fn scheme(field: &str) -> AliasScheme {
    match field {
        "frbr" => AliasScheme::Frbr,
        "eli" => AliasScheme::Eli,
        "ecli" => AliasScheme::Ecli,
        "neutral" => AliasScheme::Neutral,
        "un_symbol" => AliasScheme::UnSymbol,
        _ => AliasScheme::Doi,
    }
}

fn add_source(facts: &mut TextFacts, fields: &Map<String, Value>) {
    let field = |name: &str| fields.get(name).and_then(Value::as_str);
    let repository = || Some(format!("https://github.com/{}", field("source_repo")?));
    if let Some(reference) = field("source_url").or_else(|| field("source")).map(str::to_owned).or_else(repository) {
        facts.source = Source { reference, rank: Rank::Document, as_of: field("as_of").and_then(|date| date.parse().ok()) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_entries_and_bad_ones_findings() {
        let listing = read(
            b"{\"path\": \"a.md\", \"kind\": \"legislation\", \"country\": \"KEN\", \"date\": \"2018-05\"}\n\nnonsense\n\
              {\"path\": \"../b.md\"}\n{\"path\": \"c.md\", \"date\": \"soon\", \"colour\": \"red\"}\n",
        );
        assert_eq!(listing.entries.len(), 2);
        assert_eq!(listing.entries[0].facts.kind, Some(Kind::Law));
        let lines: Vec<_> = listing.findings.iter().map(|finding| (finding.place.line, finding.severity)).collect();
        assert_eq!(lines, [(Some(3), Severity::Refused), (Some(4), Severity::Refused), (Some(5), Severity::Warning), (Some(5), Severity::Warning)]);
    }
}
