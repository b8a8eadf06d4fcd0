//! `GET /api/v1/countries`, `/topics`, `/instruments`: the tables by whose codes everything is filtered.

use std::collections::HashMap;

use axum::Json;
use axum::extract::{RawQuery, State};
use model::access::Clearance;
use model::record::Kind;
use serde_json::{Value, json};
use store::{Column, Filter};

use crate::error::PageError;
use crate::extract::Params;
use crate::{AppState, paths};

fn list(items: impl Iterator<Item = Value>) -> Json<Value> {
    let items: Vec<Value> = items.collect();
    Json(json!({ "total": items.len(), "items": items, "next": null }))
}

/// All countries, with how many laws and cases each has here.
pub(crate) async fn countries(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Json<Value>, PageError> {
    Params::read(query.as_deref(), &[])?;
    let laws = counts(&state, Kind::Law).await?;
    let cases = counts(&state, Kind::Case).await?;
    let reference = state.desk.reference();
    let items = reference.countries.iter().map(|entry| {
        let country = &entry.country;
        let code = country.code.to_string();
        json!({
            "code": code,
            "alpha2": country.alpha2,
            "names": entry.names,
            "region": country.region,
            "subregion": country.subregion,
            "sample": entry.sample,
            "laws": laws.get(&code).copied().unwrap_or(0),
            "cases": cases.get(&code).copied().unwrap_or(0),
            "url": format!("{}{}", state.settings.origin, paths::permanent(&entry.id, "")),
        })
    });
    Ok(list(items))
}

async fn counts(state: &AppState, kind: Kind) -> Result<HashMap<String, u64>, PageError> {
    let filter = Filter { kind: Some(kind), ..Filter::default() };
    Ok(state.desk.store.counts_by(Column::Country, &filter, Clearance::PUBLIC).await?.into_iter().collect())
}

/// All topics with their labels.
pub(crate) async fn topics(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Json<Value>, PageError> {
    Params::read(query.as_deref(), &[])?;
    let reference = state.desk.reference();
    let items = reference.topics.iter().map(|entry| {
        let topic = &entry.topic;
        json!({
            "key": topic.key,
            "labels": entry.labels,
            "synonyms": topic.alt_labels,
            "broader": topic.broader,
            "related": topic.related,
            "group": topic.group,
            "matches": topic.matches,
            "url": format!("{}{}", state.settings.origin, paths::permanent(&entry.id, "")),
        })
    });
    Ok(list(items))
}

/// All instruments.
pub(crate) async fn instruments(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Json<Value>, PageError> {
    Params::read(query.as_deref(), &[])?;
    let reference = state.desk.reference();
    let items = reference.instruments.iter().map(|entry| {
        json!({
            "key": entry.key,
            "short": entry.short,
            "titles": entry.titles,
            "url": format!("{}{}", state.settings.origin, paths::permanent(&entry.id, "")),
        })
    });
    Ok(list(items))
}
