//! `GET /api/v1/records/{id}/amendments`: the acts that changed a law, or the laws that an act changes, with what tells so.

use actions::amendments::{self, Amendment};
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use model::access::Clearance;
use model::date::PartialDate;
use model::ids::RecordId;
use model::link::Way;
use model::record::Kind;
use serde::Serialize;

use crate::error::PageError;
use crate::extract::Params;
use crate::{AppState, paths};

/// Changes on a page, where nobody says otherwise, and at most.
const USUAL: usize = 50;
const MOST: usize = 1_000;

/// Changes of each way within the JSON of a record; the list has all of them.
pub(crate) const WITHIN_RECORD: usize = 100;

/// The parameters.
pub(crate) const KNOWN: &[&str] = &["direction", "limit", "cursor"];

/// A page of the list.
#[derive(Serialize)]
pub(crate) struct AmendmentList {
    total: u64,
    items: Vec<Item>,
    next: Option<String>,
}

/// One change.
#[derive(Serialize)]
pub(crate) struct Item {
    /// The other law in words: its title where it is held, else as the text names it; nothing where only the day is told.
    name: Option<String>,
    /// The day of the change, or its year.
    date: Option<PartialDate>,
    /// `link` where it was recorded, `text` where words tell it, `metadata` where only the metadata of a file declares it.
    basis: &'static str,
    /// Whether the publisher of a text says that the change is not in it yet.
    outstanding: bool,
    /// In how many places the texts tell it.
    places: u64,
    /// The other law, where it is held.
    record: Option<Other>,
}

/// The other law.
#[derive(Serialize)]
struct Other {
    id: String,
    kind: Kind,
    url: String,
}

/// The list of one direction: `by` are the acts that changed the record, `of` the laws that it changes.
pub(crate) async fn list(State(state): State<AppState>, Path(id): Path<String>, RawQuery(query): RawQuery) -> Result<Json<AmendmentList>, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let id: RecordId = id.parse().map_err(|_| PageError::NotFound)?;
    state.desk.store.card(&id, Clearance::PUBLIC).await?.ok_or(PageError::NotFound)?;
    let limit = params.limit(USUAL, MOST)?;
    let way = match params.get("direction") {
        None | Some("by") => Way::By,
        Some("of") => Way::Of,
        Some(_) => return Err(PageError::bad_value("direction", "it takes `by` or `of`")),
    };
    let from = params.parsed::<usize>("cursor")?.unwrap_or(0);
    let changes = amendments::of(&state.desk.store, &id, way, Clearance::PUBLIC).await?;
    let items: Vec<Item> = changes.iter().skip(from).take(limit).map(|change| item(&state, change)).collect();
    let end = from.saturating_add(items.len());
    Ok(Json(AmendmentList { total: changes.len() as u64, next: (end < changes.len()).then(|| end.to_string()), items }))
}

/// The first changes of a record in one direction, for the JSON of the record.
pub(crate) async fn first(state: &AppState, id: &RecordId, way: Way) -> Result<Vec<Item>, PageError> {
    let changes = amendments::of(&state.desk.store, id, way, Clearance::PUBLIC).await?;
    Ok(changes.iter().take(WITHIN_RECORD).map(|change| item(state, change)).collect())
}

fn item(state: &AppState, change: &Amendment) -> Item {
    let title = change.record.as_ref().map(|card| card.title_for("en").0.to_owned());
    Item {
        name: title.or_else(|| Some(change.label.clone()).filter(|label| !label.is_empty())),
        date: change.day,
        basis: match (change.linked, change.in_words) {
            (true, _) => "link",
            (false, true) => "text",
            (false, false) => "metadata",
        },
        outstanding: !change.lacking.is_empty(),
        places: change.places,
        record: change.record.as_ref().map(|card| Other {
            id: card.id.to_string(),
            kind: card.kind,
            url: format!("{}{}", state.settings.origin, paths::permanent(&card.id, "")),
        }),
    }
}
