//! The question that an address asks of the search: one grammar for the page, the API and the exports.

use actions::find::Question;
use actions::reference::Reference;
use locale::Lang;
use model::access::Clearance;
use model::country::CountryCode;
use model::language::Language;
use model::legislation::LawStatus;
use model::record::Kind;
use search::{Filters, Request, Sort};

use super::params::Params;
use crate::error::PageError;

/// The parameters of a question. The facets stand in the order in which readers meet them.
pub(crate) const KNOWN: &[&str] =
    &["q", "kind", "country", "region", "topic", "language", "year", "status", "instrument", "from", "to", "sort", "limit", "cursor", "expand"];

/// Those of them that narrow the result and may stand several times.
pub(crate) const FACETS: [&str; 8] = ["kind", "country", "region", "topic", "language", "year", "status", "instrument"];

/// Records on a page of results, where nobody says otherwise.
const USUAL: usize = 10;
/// The most records on a page of results.
const MOST: usize = 100;

/// Reads a question. Every value is checked: a filter that cannot be met is an error, not an empty result.
///
/// # Errors
/// [`PageError::BadValue`] with the parameter and what it takes.
pub(crate) fn read(params: &Params, reference: &Reference, lang: Lang) -> Result<Question, PageError> {
    let limit = params.limit(USUAL, MOST)?;
    let expand = match params.get("expand") {
        None | Some("topics") => true,
        Some("none") => false,
        Some(_) => return Err(PageError::bad_value("expand", "it takes `topics` or `none`")),
    };
    let request = Request {
        q: params.get("q").unwrap_or_default().to_owned(),
        filters: filters(params, reference)?,
        sort: sort(params)?,
        limit,
        cursor: params.get("cursor").map(str::to_owned),
        clearance: Clearance::PUBLIC,
        ui_language: lang.code().to_owned(),
        expand_topics: Vec::new(),
    };
    Ok(Question { request, expand })
}

fn sort(params: &Params) -> Result<Sort, PageError> {
    match params.get("sort") {
        None | Some("relevance") => Ok(Sort::Relevance),
        Some("newest") => Ok(Sort::Newest),
        Some("oldest") => Ok(Sort::Oldest),
        Some(_) => Err(PageError::bad_value("sort", "it takes `relevance`, `newest` or `oldest`")),
    }
}

fn filters(params: &Params, reference: &Reference) -> Result<Filters, PageError> {
    Ok(Filters {
        kind: each(params, "kind", "a kind of record such as `law` or `case`", |value| value.parse::<Kind>().ok().map(|kind| kind.to_string()))?,
        country: each(params, "country", "the three letters of a country, such as FRA", |value| {
            let code: CountryCode = value.to_ascii_uppercase().parse().ok()?;
            reference.country(code).map(|entry| entry.country.code.to_string())
        })?,
        region: each(params, "region", "the M49 number of a region, such as 150", |value| {
            let known = |entry: &actions::reference::CountryEntry| entry.country.region.as_deref() == Some(value);
            reference.countries.iter().any(known).then(|| value.to_owned())
        })?,
        topic: each(params, "topic", "the key of a topic, such as `illegal-access`", |value| {
            reference.topic(value).map(|entry| entry.topic.key.clone())
        })?,
        language: each(params, "language", "a language tag such as `fr`", |value| {
            Language::from_any_code(value).ok().map(|tag| tag.primary().to_owned())
        })?,
        year: each(params, "year", "a year of four digits", |value| {
            (value.len() == 4 && value.bytes().all(|digit| digit.is_ascii_digit())).then(|| value.to_owned())
        })?,
        status: each(params, "status", "`bill`, `in-force`, `amended` or `repealed`", |value| {
            LawStatus::ALL.into_iter().find(|status| status.as_str() == value).map(|status| status.as_str().to_owned())
        })?,
        instrument: each(params, "instrument", "the key of an instrument, such as `ets-185`", |value| {
            reference.instrument(value).map(|entry| entry.key.clone())
        })?,
        from: params.parsed("from")?,
        to: params.parsed("to")?,
    })
}

/// All values of a facet, each as the index holds it; commas part values as repeated names do.
fn each(params: &Params, name: &str, takes: &str, known: impl Fn(&str) -> Option<String>) -> Result<Vec<String>, PageError> {
    let values = params.all(name).flat_map(|value| value.split(',')).map(str::trim).filter(|value| !value.is_empty());
    values
        .map(|value| {
            let shown: String = value.chars().take(64).collect();
            known(value).ok_or_else(|| PageError::bad_value(name, &format!("it takes {takes}, not `{shown}`")))
        })
        .collect()
}
