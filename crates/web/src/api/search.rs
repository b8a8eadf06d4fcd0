//! `GET /api/v1/search`: what the search page shows, for programs.

use actions::find::{Found, FoundProvision, FoundRecord, find};
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use locale::Lang;
use serde::Serialize;

use crate::error::PageError;
use crate::extract::{Params, language, question};
use crate::view::address;
use crate::{AppState, paths};

/// A page of results.
#[derive(Serialize)]
pub(crate) struct SearchAnswer {
    total: u64,
    pub(crate) items: Vec<Item>,
    facets: serde_json::Map<String, serde_json::Value>,
    /// The topics that the query named in any language and whose provisions were added; `expand=none` takes them off.
    expanded: Vec<String>,
    did_you_mean: Option<String>,
    pub(crate) next: Option<String>,
}

/// One record of it.
#[derive(Serialize)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) title: String,
    pub(crate) country: Option<String>,
    pub(crate) date: Option<String>,
    /// The languages of its texts begin with the original; this is the first.
    pub(crate) language: Option<String>,
    pub(crate) url: String,
    pub(crate) snippet: String,
    pub(crate) provisions: Vec<Provision>,
}

/// One provision of it.
#[derive(Serialize)]
pub(crate) struct Provision {
    pub(crate) eid: String,
    pub(crate) num: String,
    pub(crate) heading: String,
    /// The language it is in.
    pub(crate) language: String,
    /// The day whose law it states, where a later version is held.
    pub(crate) version: Option<String>,
    pub(crate) snippet: String,
    pub(crate) url: String,
}

/// Answers a search.
pub(crate) async fn answer(State(state): State<AppState>, RawQuery(query): RawQuery, headers: HeaderMap) -> Result<Json<SearchAnswer>, PageError> {
    let lang = language::wished(&headers);
    let params = Params::read(query.as_deref(), question::KNOWN)?;
    let reference = state.desk.reference();
    let found = find(&state.desk, question::read(&params, &reference, lang)?).await?;
    Ok(Json(answer_of(&state, lang, found)))
}

/// What programs are shown of a page of results.
pub(crate) fn answer_of(state: &AppState, lang: Lang, found: Found) -> SearchAnswer {
    let facets = found.facets.into_iter().map(|(name, values)| {
        let values = values.into_iter().map(|(value, count)| serde_json::json!({"value": value, "count": count})).collect();
        (name, serde_json::Value::Array(values))
    });
    SearchAnswer {
        total: found.total,
        facets: facets.collect(),
        items: found.results.into_iter().map(|record| item(&state.settings.origin, lang, record)).collect(),
        expanded: found.expanded,
        did_you_mean: found.did_you_mean,
        next: found.next,
    }
}

fn item(origin: &str, lang: Lang, found: FoundRecord) -> Item {
    let FoundRecord { card, provisions, extract, .. } = found;
    let page = paths::permanent(&card.id, "");
    let provisions: Vec<Provision> = provisions.into_iter().map(|provision| shown(origin, &page, provision)).collect();
    Item {
        kind: card.kind.as_str(),
        title: card.title_for(lang.code()).0.to_owned(),
        country: card.country.map(|country| country.to_string()),
        date: card.date.map(|date| date.to_string()),
        language: card.languages.first().or(card.original_language.as_ref()).map(ToString::to_string),
        url: format!("{origin}{page}"),
        snippet: provisions.first().map(|best| best.snippet.clone()).or_else(|| extract.map(|extract| plain(extract.runs))).unwrap_or_default(),
        id: card.id.to_string(),
        provisions,
    }
}

fn shown(origin: &str, page: &str, provision: FoundProvision) -> Provision {
    let FoundProvision { eid, num, heading, language, version, extract } = provision;
    let snippet = plain(extract);
    let version = version.map(|date| date.to_string());
    let mut wanted = vec![("eid", eid.as_str()), ("language", language.as_str())];
    wanted.extend(version.as_deref().map(|version| ("version", version)));
    Provision { url: format!("{origin}{page}{}", address::query(&wanted)), eid, num, heading, language, version, snippet }
}

/// An extract without marks.
fn plain(runs: Vec<(String, bool)>) -> String {
    runs.into_iter().map(|(words, _)| words).collect()
}
