//! What the JSON of a law says of it, by any of the usual names.

use model::alias::{Alias, AliasScheme};
use model::claim::{Rank, Source};
use model::date::PartialDate;
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::language::Language;
use model::legislation::LawStatus;
use model::record::Kind;
use serde_json::Value;

use super::Object;

/// The language that the law, or most of its provisions, name.
pub(super) fn language(law: &Object, provisions: &[&Object]) -> Option<Language> {
    let said = |object: &Object| ["language", "lang", "locale"].iter().find_map(|name| object.get(*name)?.as_str()?.parse::<Language>().ok());
    said(law).or_else(|| provisions.iter().find_map(|provision| said(provision)))
}

pub(super) fn of(law: &Object, provisions: &[&Object], language: Option<&Language>, findings: &mut Vec<Finding>) -> TextFacts {
    let text = |names: &[&str]| names.iter().find_map(|name| crate::facts::value(law.get(*name)?.as_str()?));
    let mut facts = TextFacts { kind: Some(Kind::Law), language: language.cloned(), ..TextFacts::default() };
    names(law, language, &mut facts);
    facts.number = ["law_number", "act_number", "number", "identifier"].iter().find_map(|name| in_words(law.get(*name)?));
    let kind = text(&["document_type", "doc_type", "type"]);
    facts.document_type = kind.filter(|kind| !["statute", "act", "law", "legislation"].contains(&kind.to_lowercase().as_str()));
    let date = |names: &[&str]| names.iter().find_map(|name| law.get(*name)?.as_str()?.trim().get(..10)?.parse::<PartialDate>().ok());
    facts.date = date(&["issued_date", "enacted_date", "adopted_date", "assent_date", "date"]).map(|date| known_to_the_year(date, law));
    facts.published = date(&["published_date", "publication_date", "gazette_date"]);
    facts.in_force = date(&["in_force_date", "effective_date", "commencement_date"]);
    facts.status = text(&["status"]).and_then(|said| status(&said, findings));
    facts.summary = text(&["description", "summary"]).filter(|summary| summary.len() > 30);
    facts.issued_by = text(&["issued_by", "authority"]);
    facts.country = text(&["country", "jurisdiction"]).and_then(|code| crate::akn::country_of(&code));
    facts.source = Source { rank: Rank::Document, ..Source::default() };
    if let Some(address) = text(&["url", "source_url", "official_url"]).filter(|address| address.starts_with("http")) {
        addresses(&address, &mut facts);
    }
    let seen = provisions.first().and_then(|provision| provision.get("snapshot_date")).or_else(|| law.get("as_of"));
    facts.source.as_of = seen.and_then(Value::as_str).and_then(|date| date.parse().ok());
    facts
}

/// Title and other names. The title is that in the language of the text.
fn names(law: &Object, language: Option<&Language>, facts: &mut TextFacts) {
    let primary = language.map_or("", |language| language.primary());
    let own = format!("title_{primary}");
    let in_order = [own.as_str(), "title", "name", "code_title", "law_title", "title_en", "short_name", "short_title"];
    let mut names = in_order.iter().filter_map(|name| crate::facts::value(law.get(*name)?.as_str()?));
    facts.title = names.next();
    let others: Vec<String> = names.filter(|name| Some(name) != facts.title.as_ref()).collect();
    facts.other_names = others;
    facts.other_names.dedup();
}

fn in_words(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        _ => crate::facts::value(value.as_str()?),
    }
}

/// Where the year alone is known, some write its first day.
fn known_to_the_year(date: PartialDate, law: &Object) -> PartialDate {
    let only_year = law.contains_key("be_year") || law.contains_key("ce_year");
    let first_day = (date.month(), date.day()) == (Some(1), Some(1));
    if only_year && first_day { PartialDate::new(date.year(), None, None).unwrap_or(date) } else { date }
}

fn status(said: &str, findings: &mut Vec<Finding>) -> Option<LawStatus> {
    match said.to_lowercase().replace('-', "_").as_str() {
        "in_force" | "active" | "current" => Some(LawStatus::InForce),
        "amended" => Some(LawStatus::Amended),
        "repealed" | "revoked" | "abrogated" => Some(LawStatus::Repealed),
        "bill" | "draft" | "proposed" => Some(LawStatus::Bill),
        _ => {
            let message = format!("its status `{said}` is none that is known, and was left out");
            findings.push(Finding::new(Severity::Note, "status-unknown", message, "set the status by hand on the record").in_field("status"));
            None
        }
    }
}

/// The page of the law, and its FRBR address where the page has one.
fn addresses(address: &str, facts: &mut TextFacts) {
    facts.aliases.push(Alias::new(AliasScheme::Url, address));
    facts.source.reference = address.to_owned();
    let Some(frbr) = crate::facts::frbr_of_url(address) else { return };
    facts.version_date = facts.version_date.or(frbr.date);
    facts.aliases.push(Alias::new(AliasScheme::Frbr, frbr.work));
}
