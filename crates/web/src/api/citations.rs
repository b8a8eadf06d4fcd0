//! `GET /api/v1/records/{id}/citations` and `/graph`: what a record cites, and what cites it, line by line or work by work.

use std::collections::HashMap;

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use model::access::Clearance;
use model::ids::RecordId;
use model::record::Kind;
use serde::Serialize;
use serde_json::{Value, json};
use store::CitedRecord;

use super::records::{Listed, listed};
use crate::error::PageError;
use crate::extract::Params;
use crate::view::graph::{Graph, Node};
use crate::view::words::Words;
use crate::{AppState, paths};

/// Citations on a page, where nobody says otherwise, and at most.
const USUAL: usize = 50;
const MOST: usize = 1_000;

/// The parameters.
pub(crate) const KNOWN: &[&str] = &["direction", "provision", "limit", "cursor"];

/// A page of the list.
#[derive(Serialize)]
pub(crate) struct CitationList {
    total: u64,
    items: Vec<Item>,
    next: Option<String>,
}

/// One line, by direction.
#[derive(Serialize)]
#[serde(untagged)]
enum Item {
    Out(Out),
    In(In),
}

/// A work, or a provision of it, that the record cites.
#[derive(Serialize)]
struct Out {
    /// `case`, `law` or `treaty`.
    sort: String,
    /// The work in its one form.
    name: String,
    provision: Option<String>,
    places: u64,
    /// The record that answers to the name; nothing while none does.
    record: Option<Target>,
}

/// Where a citation leads.
#[derive(Serialize)]
struct Target {
    id: String,
    kind: Kind,
    eid: Option<String>,
    url: String,
}

/// A record that cites this one.
#[derive(Serialize)]
struct In {
    #[serde(flatten)]
    record: Listed,
    places: u64,
}

/// The list of one direction.
pub(crate) async fn list(State(state): State<AppState>, Path(id): Path<String>, RawQuery(query): RawQuery) -> Result<Json<CitationList>, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let id: RecordId = id.parse().map_err(|_| PageError::NotFound)?;
    state.desk.store.card(&id, Clearance::PUBLIC).await?.ok_or(PageError::NotFound)?;
    let limit = params.limit(USUAL, MOST)?;
    let after = params.parsed::<i64>("cursor")?;
    match params.get("direction") {
        None | Some("out") if params.get("provision").is_some() => {
            Err(PageError::bad_value("provision", "it goes with `direction=in`, and is the number of a provision of this record"))
        }
        None | Some("out") => out(&state, &id, after, limit).await.map(Json),
        Some("in") => incoming(&state, &id, params.get("provision"), after, limit).await.map(Json),
        Some(_) => Err(PageError::bad_value("direction", "it takes `out` or `in`")),
    }
}

async fn out(state: &AppState, id: &RecordId, after: Option<i64>, limit: usize) -> Result<CitationList, PageError> {
    let store = &state.desk.store;
    let total = store.count_cites(id, Clearance::PUBLIC).await?;
    let mut rows = store.cites(id, Clearance::PUBLIC, after, limit + 1).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|row| row.place.to_string());
    let item = |row: store::CitationOut| {
        let record = row.target.map(|target| target_of(&state.settings.origin, target));
        Item::Out(Out { sort: row.sort, name: row.label, provision: row.to_words, places: row.places, record })
    };
    Ok(CitationList { total, items: rows.into_iter().map(item).collect(), next })
}

fn target_of(origin: &str, target: CitedRecord) -> Target {
    let query = target.eid.as_deref().map(|eid| crate::view::address::query(&[("eid", eid)])).unwrap_or_default();
    Target { url: format!("{origin}{}{query}", paths::permanent(&target.id, "")), id: target.id.to_string(), kind: target.kind, eid: target.eid }
}

async fn incoming(state: &AppState, id: &RecordId, num: Option<&str>, after: Option<i64>, limit: usize) -> Result<CitationList, PageError> {
    let store = &state.desk.store;
    let total = store.count_cited_by(id, num, Clearance::PUBLIC).await?;
    let mut rows = store.cited_by(id, num, Clearance::PUBLIC, after, limit + 1).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|row| row.seq.to_string());
    let seqs: Vec<i64> = rows.iter().map(|row| row.seq).collect();
    let cards = store.cards_by_seq(&seqs, Clearance::PUBLIC).await?;
    let mut cards: HashMap<i64, store::Card> = cards.into_iter().map(|card| (card.seq, card)).collect();
    let item = |row: store::CitationIn| Some(Item::In(In { record: listed(&state.settings.origin, cards.remove(&row.seq)?), places: row.places }));
    Ok(CitationList { total, items: rows.into_iter().filter_map(item).collect(), next })
}

/// Both sides of a record, work by work, those with most places first.
pub(crate) async fn graph(State(state): State<AppState>, Path(id): Path<String>, RawQuery(query): RawQuery) -> Result<Json<Value>, PageError> {
    Params::read(query.as_deref(), &[])?;
    let id: RecordId = id.parse().map_err(|_| PageError::NotFound)?;
    state.desk.store.card(&id, Clearance::PUBLIC).await?.ok_or(PageError::NotFound)?;
    let graph = Graph::read(&state, Words(locale::Lang::En), &id).await?;
    let origin = &state.settings.origin;
    let node = |node: &Node| {
        let record =
            node.record.map(|(id, kind)| json!({ "id": id.to_string(), "kind": kind, "url": format!("{origin}{}", paths::permanent(&id, "")) }));
        json!({ "name": node.name, "record": record, "places": node.places, "provisions": node.provisions })
    };
    let side = |nodes: &[Node]| nodes.iter().map(node).collect::<Vec<Value>>();
    Ok(Json(json!({
        "record": id.to_string(),
        "cited_by": { "total": graph.cited_by_total, "items": side(&graph.cited_by) },
        "cites": { "total": graph.cites_total, "items": side(&graph.cites) },
        "complete": !graph.more,
    })))
}
