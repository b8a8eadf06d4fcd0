//! What a text adds to a record: a new record, a new expression, another file of an expression, or nothing.

use model::alias::Alias;
use model::case::{Case, Disposition, Party};
use model::claim::{Claims, Fact, Known, Rank, Source};
use model::date::PartialDate;
use model::instrument::Instrument;
use model::language::Language;
use model::legislation::{Law, LawStatus, LawType};
use model::lesson::{Lesson, Publication, Strategy};
use model::record::{Body, Kind, Record};
use model::work::{Expression, Manifestation, Standing, Translated};

use super::prepare::PreparedText;
use crate::desk::By;

/// The record that a text makes when nothing is known of its work.
pub(crate) fn new_record(id: model::ids::RecordId, text: &PreparedText) -> Record {
    let facts = &text.facts;
    let title = facts.title.clone().unwrap_or_default();
    let mut record = Record::new(id, Translated::one(text.language.clone(), title), empty_body(text.kind));
    record.original_language = Some(text.language.clone());
    record.country = facts.country;
    record.sample = facts.sample;
    record
}

fn empty_body(kind: Kind) -> Body {
    match kind {
        Kind::Case => Body::Case(Case::default()),
        Kind::Lesson => Body::Lesson(Lesson::default()),
        Kind::Strategy => Body::Strategy(Strategy::default()),
        Kind::Instrument => Body::Instrument(Instrument::default()),
        Kind::Publication => Body::Publication(Publication::default()),
        _ => Body::Law(Law::default()),
    }
}

/// Adds what a text says of its work: identifiers, names, dates with their source. Nothing that is there is taken away.
pub(crate) fn add_facts(record: &mut Record, text: &PreparedText, aliases: &[Alias], rank: Rank) {
    let facts = &text.facts;
    for alias in aliases {
        if !record.aliases.contains(alias) {
            record.aliases.push(alias.clone());
        }
    }
    for link in &facts.links {
        if !record.links.contains(link) {
            record.links.push(link.clone());
        }
    }
    if let Some(title) = &facts.title {
        if !record.title.0.contains_key(&text.language) {
            record.title.0.insert(text.language.clone(), title.clone());
        } else if record.title.0.get(&text.language) != Some(title) {
            add_name(record, title);
        }
    }
    facts.other_names.iter().for_each(|name| add_name(record, name));
    let source = Source { rank, ..facts.source.clone() };
    if !record.sources.contains(&source) && !source.reference.is_empty() {
        record.sources.push(source.clone());
    }
    record.country = record.country.or(facts.country);
    if let Some(summary) = facts.summary.as_ref().filter(|_| !record.summary.0.contains_key(&text.language)) {
        record.summary.0.insert(text.language.clone(), summary.clone());
    }
    match &mut record.body {
        Body::Law(law) => add_to_law(law, text, &source),
        Body::Case(case) => add_to_case(case, text, &source),
        Body::Strategy(strategy) => {
            add_date(&mut strategy.adopted, facts.date, &source);
            strategy.issued_by = strategy.issued_by.take().or_else(|| facts.issued_by.clone());
        }
        Body::Instrument(instrument) => add_date(&mut instrument.adopted, facts.date, &source),
        Body::Publication(publication) => add_date(&mut publication.published, facts.date.or(facts.published), &source),
        Body::Lesson(lesson) => lesson.date = lesson.date.or(facts.date),
        Body::Concordance(_) | Body::Authority(_) | Body::Topic(_) | Body::Country(_) | Body::Court(_) | Body::Organisation(_) => {}
    }
}

fn add_name(record: &mut Record, name: &str) {
    let known = record.other_names.iter().any(|other| other == name) || record.title.0.values().any(|title| title == name);
    if !known && !name.trim().is_empty() {
        record.other_names.push(name.to_owned());
    }
}

fn add_date(claims: &mut Claims<PartialDate>, date: Option<PartialDate>, source: &Source) {
    if let Some(date) = date {
        claims.add(Fact { value: Known::Is(date), source: source.clone(), rejected: false });
    }
}

fn add_to_law(law: &mut Law, text: &PreparedText, source: &Source) {
    let facts = &text.facts;
    if law.law_type == LawType::Act {
        law.law_type = law_type(facts.document_type.as_deref());
    }
    if law.law_type == LawType::Bill && law.status.is_empty() {
        law.status = Claims::one(LawStatus::Bill, source.clone());
    }
    if let Some(status) = facts.status {
        law.status.add(Fact { value: Known::Is(status), source: source.clone(), rejected: false });
    }
    law.number = law.number.take().or_else(|| facts.number.clone());
    law.issued_by = law.issued_by.take().or_else(|| facts.issued_by.clone());
    add_date(&mut law.adopted, facts.date, source);
    add_date(&mut law.published, facts.published, source);
    add_date(&mut law.in_force, facts.in_force, source);
    let is_address = source.reference.starts_with("http://") || source.reference.starts_with("https://");
    law.url = law.url.take().or_else(|| is_address.then(|| source.reference.clone()));
}

/// The word of the source, in the languages whose words are unmistakable.
fn law_type(word: Option<&str>) -> LawType {
    let word = word.unwrap_or_default().to_lowercase();
    let has = |words: &[&str]| words.iter().any(|known| word.contains(known));
    if has(&["constitu", "grondwet"]) {
        LawType::Constitution
    } else if has(&["code", "código", "codigo", "wetboek", "gesetzbuch", "кодекс", "кодекси"]) {
        LawType::Code
    } else if has(&["decre", "décret", "decreto", "besluit", "указ"]) {
        LawType::Decree
    } else if has(&["directive"]) {
        LawType::Directive
    } else if has(&["regulation", "reglament", "règlement", "verordnung", "statutory instrument"]) {
        LawType::Regulation
    } else if has(&["order", "arrêté", "resolución"]) {
        LawType::Order
    } else if has(&["bill", "projet de loi", "proyecto"]) {
        LawType::Bill
    } else {
        LawType::Act
    }
}

fn add_to_case(case: &mut Case, text: &PreparedText, source: &Source) {
    let facts = &text.facts;
    case.court = case.court.take().or_else(|| facts.issued_by.clone());
    case.citation = case.citation.take().or_else(|| facts.citation.clone()).or_else(|| facts.number.clone());
    add_date(&mut case.decided, facts.date, source);
    if case.judges.is_empty() {
        case.judges.clone_from(&facts.judges);
    }
    if case.parties.is_empty() {
        case.parties = facts.parties.iter().map(|(role, name)| Party { role: role.clone(), name: name.clone() }).collect();
    }
    case.disposition = case.disposition.take().or_else(|| facts.disposition.clone());
    for keyword in &facts.keywords {
        if !case.keywords.contains(keyword) {
            case.keywords.push(keyword.clone());
        }
    }
}

/// The file as received, as the expression keeps it.
pub(crate) fn manifestation(name: &str, bytes: u64, sha256: model::hash::Sha256, media_type: &str, text: &PreparedText, by: &By) -> Manifestation {
    Manifestation {
        sha256,
        media_type: media_type.to_owned(),
        name: name.rsplit('/').next().unwrap_or(name).to_owned(),
        bytes,
        source: text.facts.source.clone(),
        received: by.at,
    }
}

/// The expression that a text makes.
pub(crate) fn expression(text: &PreparedText, original: Option<&Language>, file: Manifestation) -> Expression {
    let translated = original.is_some_and(|original| original.primary() != text.language.primary());
    Expression {
        language: text.language.clone(),
        date: expression_date(text),
        standing: text.facts.standing.unwrap_or(if translated { Standing::UnofficialTranslation } else { Standing::Original }),
        text: text.text.as_ref().map(model::text::structured::StructuredText::hash),
        needs_review: text.facts.needs_review,
        files: vec![file],
    }
}

/// The version a text states: the day it names, or for a decision and a treaty the day they were made.
pub(crate) fn expression_date(text: &PreparedText) -> Option<PartialDate> {
    text.facts.version_date.or(match text.kind {
        Kind::Case | Kind::Instrument => text.facts.date,
        _ => None,
    })
}

/// How much structure a format carries: of two files of one expression, the higher gives the text.
pub(crate) fn richness(media_type: &str) -> u8 {
    match media_type {
        "application/akn+xml" => 6,
        // The schemas of those who publish the law.
        "application/xml" => 5,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.oasis.opendocument.text" => 4,
        "text/html" | "application/epub+zip" => 3,
        // JSON of law is made by others out of its pages.
        "text/markdown" | "application/json" | "application/jsonl" => 2,
        "text/plain" => 1,
        _ => 0,
    }
}

/// Adds another file of a version that is held; the richer format gives the text.
pub(super) fn add_file(record: &mut Record, version: usize, same_file: bool, manifestation: Manifestation, text: &PreparedText) {
    let Some(expression) = record.expressions.get_mut(version) else { return };
    let richest = expression.files.iter().map(|file| richness(&file.media_type)).max().unwrap_or(0);
    let takes_over = expression.text.is_none() || same_file || richness(&manifestation.media_type) > richest;
    if same_file {
        // The revision before keeps naming the file that this one replaces.
        expression.files.retain(|file| file.name != manifestation.name);
    }
    if let Some(structured) = text.text.as_ref().filter(|_| takes_over) {
        expression.text = Some(structured.hash());
        expression.needs_review = text.facts.needs_review;
    }
    expression.files.push(manifestation);
    if let Body::Case(case) = &mut record.body
        && takes_over
        && case.disposition.as_ref().is_none_or(|held| held.by_machine)
    {
        // What a machine found has its place in the text that was held until now.
        let without_place = case.disposition.take().map(|held| Disposition { provision: None, ..held });
        case.disposition = text.facts.disposition.clone().or(without_place);
    }
}

/// All of `current` and all of `incoming`: fields of the newcomer win, lists are joined, nothing is lost.
pub(super) fn merged(current: &Record, incoming: &Record) -> Record {
    let (Ok(mut value), Ok(other)) = (serde_json::to_value(current), serde_json::to_value(incoming)) else { return current.clone() };
    merge_values(&mut value, other);
    let mut merged: Record = serde_json::from_value(value).unwrap_or_else(|_| current.clone());
    // Entries of a sheet have keys: one that was corrected replaces itself and does not stand beside itself.
    if let (Body::Concordance(held), Body::Concordance(edition)) = (&current.body, &incoming.body) {
        merged.body = Body::Concordance(held.with(edition));
    }
    merged
}

fn merge_values(current: &mut serde_json::Value, incoming: serde_json::Value) {
    use serde_json::Value;
    match (current, incoming) {
        (Value::Object(current), Value::Object(incoming)) => {
            for (key, value) in incoming {
                match current.get_mut(&key) {
                    Some(held) => merge_values(held, value),
                    None => {
                        current.insert(key, value);
                    }
                }
            }
        }
        (Value::Array(current), Value::Array(incoming)) => {
            for value in incoming {
                if !current.contains(&value) {
                    current.push(value);
                }
            }
        }
        (current, incoming) => *current = incoming,
    }
}
