//! Records as CSV: a header with known names, one record a row.

use model::alias::{Alias, AliasScheme};
use model::claim::{Claims, Rank, Source};
use model::date::PartialDate;
use model::draft::{Draft, Reading};
use model::finding::{Finding, Severity};
use model::ids::RecordId;
use model::language::Language;
use model::record::{Body, Kind, Record};
use model::topic::{Basis, TopicTag};
use model::work::Translated;

use super::json_lines::too_many;
use crate::limits::Limits;

/// The columns whose names stand alone; `title_fr` and `summary_fr` add a language.
const COLUMNS: [&str; 21] = [
    "kind",
    "title",
    "summary",
    "country",
    "language",
    "date",
    "published",
    "in_force",
    "repealed",
    "status",
    "number",
    "issued_by",
    "court",
    "citation",
    "url",
    "topics",
    "other_names",
    "keywords",
    "identifier",
    "source",
    "as_of",
];

/// Columns of identifiers.
const IDENTIFIERS: [(&str, AliasScheme); 7] = [
    ("frbr", AliasScheme::Frbr),
    ("eli", AliasScheme::Eli),
    ("ecli", AliasScheme::Ecli),
    ("neutral", AliasScheme::Neutral),
    ("un_symbol", AliasScheme::UnSymbol),
    ("unodc", AliasScheme::Unodc),
    ("doi", AliasScheme::Doi),
];

/// Whether a line is a header of records.
pub(crate) fn is_header(line: &str) -> bool {
    let names: Vec<String> = line.split(',').map(|name| name.trim().trim_matches('"').to_ascii_lowercase()).collect();
    names.iter().any(|name| name == "kind") && names.iter().any(|name| name == "title" || name.starts_with("title_"))
}

/// Reads the rows. A bad row is one finding with its line and field; the others are read.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Reading {
    let (text, finding) = crate::encoding::decode(bytes, None);
    let mut reading = Reading { drafts: Vec::new(), findings: finding.into_iter().collect() };
    let mut rows = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let header: Vec<String> = match rows.headers() {
        Ok(header) => header.iter().map(|name| name.trim_start_matches('\u{feff}').to_ascii_lowercase()).collect(),
        Err(error) => {
            reading.findings.push(refused(1, "kind", format!("the header cannot be read: {error}")));
            return reading;
        }
    };
    for name in header.iter().filter(|name| !is_known(name)) {
        let remedy = "rename the column, or take it out; docs/how-to/import-records.md lists the names";
        reading.findings.push(
            Finding::new(Severity::Warning, "column-unknown", format!("nothing is made of the column `{name}`"), remedy).at_line(1).in_field(name),
        );
    }
    for row in rows.records() {
        if reading.drafts.len() >= limits.max_records {
            reading.findings.push(too_many(limits));
            break;
        }
        match row {
            Ok(row) => {
                let line = row.position().map_or(0, |position| u32::try_from(position.line()).unwrap_or(u32::MAX));
                match record(&header, &row) {
                    Ok(record) => reading.drafts.push(Draft::Record(record)),
                    Err((field, fault)) => reading.findings.push(refused(line, field, fault)),
                }
            }
            Err(error) => {
                let line = error.position().map_or(0, |position| u32::try_from(position.line()).unwrap_or(u32::MAX));
                reading.findings.push(refused(line, "", error.to_string()));
            }
        }
    }
    reading
}

fn is_known(name: &str) -> bool {
    let translated = name.strip_prefix("title_").or_else(|| name.strip_prefix("summary_"));
    COLUMNS.contains(&name) || IDENTIFIERS.iter().any(|(known, _)| *known == name) || translated.is_some_and(|tag| tag.parse::<Language>().is_ok())
}

fn refused(line: u32, field: &str, fault: String) -> Finding {
    Finding::new(Severity::Refused, "record-not-readable", fault, "correct the row, or take it out").at_line(line).in_field(field)
}

type Fault = (&'static str, String);

/// A row with its header.
struct Row<'r> {
    header: &'r [String],
    cells: &'r csv::StringRecord,
}

impl<'r> Row<'r> {
    fn get(&self, name: &str) -> Option<&'r str> {
        let place = self.header.iter().position(|known| known == name)?;
        self.cells.get(place).filter(|cell| !cell.is_empty())
    }

    fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(&self, name: &'static str) -> Result<Option<T>, Fault> {
        self.get(name).map(|cell| cell.parse().map_err(|error: T::Err| (name, error.to_string()))).transpose()
    }

    fn list(&self, name: &str) -> Vec<String> {
        self.get(name).into_iter().flat_map(|cell| cell.split(';')).map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
    }

    /// `title`, in the language of the row, and `title_fr`.
    fn translated(&self, name: &str, language: &Language) -> Translated {
        let mut all = Translated::default();
        if let Some(cell) = self.get(name) {
            all.0.insert(language.clone(), cell.to_owned());
        }
        for (place, column) in self.header.iter().enumerate() {
            let tag = column.strip_prefix(name).and_then(|rest| rest.strip_prefix('_')).and_then(|tag| tag.parse::<Language>().ok());
            if let (Some(tag), Some(cell)) = (tag, self.cells.get(place).filter(|cell| !cell.is_empty())) {
                all.0.insert(tag, cell.to_owned());
            }
        }
        all
    }
}

fn record(header: &[String], cells: &csv::StringRecord) -> Result<Record, Fault> {
    let row = Row { header, cells };
    let kind: Kind = row.parsed("kind")?.ok_or(("kind", "the row names no kind".to_owned()))?;
    let language: Language = row.parsed("language")?.unwrap_or_else(Language::undetermined);
    let title = row.translated("title", &language);
    if title.is_empty() {
        return Err(("title", "the row has no title".to_owned()));
    }
    let source = Source {
        reference: row.get("source").or_else(|| row.get("url")).unwrap_or_default().to_owned(),
        rank: Rank::Secondary,
        as_of: row.parsed("as_of")?,
    };
    let seed = row.get("identifier").map_or_else(|| cells.iter().collect::<Vec<_>>().join("\u{1f}"), str::to_owned);
    let mut record = Record::new(RecordId::from_seed(&seed), title, body(kind, &row, &source)?);
    record.original_language = Some(language.clone());
    record.country = row.parsed("country")?;
    record.summary = row.translated("summary", &language);
    record.other_names = row.list("other_names");
    record.topics = row.list("topics").into_iter().map(|topic| TopicTag { topic, basis: Basis::Curated }).collect();
    record.aliases = IDENTIFIERS.iter().filter_map(|(name, scheme)| Some(Alias::new(*scheme, row.get(name)?))).collect();
    record.aliases.extend(row.get("identifier").map(|value| Alias::new(AliasScheme::Dataset, value)));
    record.aliases.extend(row.get("url").map(|value| Alias::new(AliasScheme::Url, value)));
    if !source.reference.is_empty() {
        record.sources.push(source);
    }
    Ok(record)
}

fn body(kind: Kind, row: &Row<'_>, source: &Source) -> Result<Body, Fault> {
    let date = |name: &'static str| -> Result<Claims<PartialDate>, Fault> {
        Ok(row.parsed(name)?.map_or_else(Claims::default, |date| Claims::one(date, source.clone())))
    };
    let text = |name: &str| row.get(name).map(str::to_owned);
    match kind {
        Kind::Law => {
            let status = row
                .get("status")
                .map(|word| serde_json::from_value(serde_json::Value::String(word.to_owned())).map_err(|error| ("status", error.to_string())));
            Ok(Body::Law(model::legislation::Law {
                number: text("number"),
                issued_by: text("issued_by"),
                adopted: date("date")?,
                published: date("published")?,
                in_force: date("in_force")?,
                repealed: date("repealed")?,
                status: status.transpose()?.map_or_else(Claims::default, |status| Claims::one(status, source.clone())),
                url: text("url"),
                ..model::legislation::Law::default()
            }))
        }
        Kind::Case => Ok(Body::Case(model::case::Case {
            court: text("court").or_else(|| text("issued_by")),
            citation: text("citation").or_else(|| text("number")),
            decided: date("date")?,
            keywords: row.list("keywords"),
            ..model::case::Case::default()
        })),
        Kind::Lesson => Ok(Body::Lesson(model::lesson::Lesson { date: row.parsed("date")?, ..model::lesson::Lesson::default() })),
        Kind::Strategy => {
            Ok(Body::Strategy(model::lesson::Strategy { adopted: date("date")?, issued_by: text("issued_by"), ..model::lesson::Strategy::default() }))
        }
        Kind::Instrument => Ok(Body::Instrument(model::instrument::Instrument {
            number: text("number"),
            adopted: date("date")?,
            ..model::instrument::Instrument::default()
        })),
        Kind::Publication => Ok(Body::Publication(model::lesson::Publication { published: date("date")?, ..model::lesson::Publication::default() })),
        Kind::Concordance | Kind::Authority | Kind::Topic | Kind::Country | Kind::Court | Kind::Organisation => {
            Err(("kind", format!("a row cannot hold all that a record of the kind {kind} needs; give it as JSON Lines")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_become_records_and_bad_ones_findings() {
        let reading = read(
            "kind,title,title_fr,country,language,date,status,topics,colour\nlaw,Computer Act,Loi,KEN,en,2018-05,in-force,illegal-access;computer-fraud,x\n\
             law,,,KEN,en,,,,\nlaw,Other,,KEN,en,soon,,,\n"
                .as_bytes(),
            &Limits::default(),
        );
        let [Draft::Record(record)] = reading.drafts.as_slice() else { panic!("{reading:?}") };
        assert_eq!((record.title.0.len(), record.topics.len()), (2, 2));
        let found: Vec<_> = reading.findings.iter().map(|finding| (finding.place.line, finding.place.field.as_deref())).collect();
        assert_eq!(found, [(Some(1), Some("colour")), (Some(3), Some("title")), (Some(4), Some("date"))]);
    }
}
