//! `GET /api/v1/suggest`: names that begin as the reader has begun to type: records, topics, countries.

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use model::access::Clearance;
use serde::Serialize;

use crate::error::PageError;
use crate::extract::{Params, language};
use crate::{AppState, paths};

const KNOWN: &[&str] = &["q", "language"];

/// Names shown below the field.
const SHOWN: usize = 8;

/// One name.
#[derive(Serialize)]
pub(crate) struct Suggestion {
    title: String,
    kind: &'static str,
    url: String,
}

/// Answers with a few names, the best first; nothing for nothing.
pub(crate) async fn answer(State(state): State<AppState>, RawQuery(query): RawQuery, headers: HeaderMap) -> Result<Json<Vec<Suggestion>>, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let lang = params.get("language").and_then(|code| code.parse().ok()).unwrap_or_else(|| language::wished(&headers));
    let Some(begun) = params.get("q") else { return Ok(Json(Vec::new())) };
    let names = actions::find::suggest(&state.desk, begun, lang.code(), SHOWN, Clearance::PUBLIC).await?;
    let shown = names.into_iter().map(|name| Suggestion {
        url: paths::record(lang, name.card.kind, &name.card.id),
        kind: name.card.kind.as_str(),
        title: name.title,
    });
    Ok(Json(shown.collect()))
}
