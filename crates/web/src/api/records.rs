//! `GET /api/v1/records`, `/records/{id}`, `/records/{id}/text`: the records themselves.

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use model::access::Clearance;
use model::date::{Moment, PartialDate};
use model::hash::Sha256;
use model::ids::RecordId;
use model::link::Way;
use model::record::{Kind, Record};
use model::work::Translated;
use serde::Serialize;
use store::{Card, Filter, Sort};

use super::amendments;
use crate::addresses::{Wanted, chosen};
use crate::error::PageError;
use crate::extract::Params;
use crate::{AppState, paths};

/// Records on a page, where nobody says otherwise, and at most.
const USUAL: usize = 50;
const MOST: usize = 1_000;

/// The parameters of a list.
pub(crate) const KNOWN: &[&str] = &["kind", "country", "language", "status", "from", "to", "sort", "limit", "cursor"];

/// A page of the list.
#[derive(Serialize)]
pub(crate) struct RecordList {
    total: u64,
    items: Vec<Listed>,
    next: Option<String>,
}

/// What a list shows of a record.
#[derive(Serialize)]
pub(crate) struct Listed {
    id: String,
    kind: Kind,
    title: Translated,
    country: Option<String>,
    date: Option<PartialDate>,
    languages: Vec<String>,
    status: Option<String>,
    changed: Moment,
    sample: bool,
    url: String,
}

/// What a list asks of the store.
///
/// # Errors
/// When a value is not of its kind.
pub(crate) fn filter(params: &Params) -> Result<Filter, PageError> {
    let limit = params.limit(USUAL, MOST)?;
    let sort = match params.get("sort") {
        None | Some("newest") => Sort::Newest,
        Some("oldest") => Sort::Oldest,
        Some("changed") => Sort::Changed,
        Some("added") => Sort::Added,
        Some(_) => return Err(PageError::bad_value("sort", "it takes `newest`, `oldest`, `changed` or `added`")),
    };
    Ok(Filter {
        kind: params.parsed("kind")?,
        country: params.get("country").map(|code| code.to_ascii_uppercase().parse().map_err(|error| bad_country(&error))).transpose()?,
        language: params.parsed("language")?,
        status: params.get("status").map(str::to_owned),
        from: params.parsed("from")?,
        to: params.parsed("to")?,
        sort,
        after: params.parsed("cursor")?,
        limit,
        ..Filter::default()
    })
}

fn bad_country(error: &model::country::NotACountryCode) -> PageError {
    PageError::bad_value("country", &error.to_string())
}

/// Lists records.
pub(crate) async fn list(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Json<RecordList>, PageError> {
    let filter = filter(&Params::read(query.as_deref(), KNOWN)?)?;
    let total = state.desk.store.count(&filter, Clearance::PUBLIC).await?;
    let page = state.desk.store.list(&filter, Clearance::PUBLIC).await?;
    let items = page.items.into_iter().map(|card| listed(&state.settings.origin, card)).collect();
    Ok(Json(RecordList { total, items, next: page.next.map(|cursor| cursor.to_string()) }))
}

pub(crate) fn listed(origin: &str, card: Card) -> Listed {
    Listed {
        url: format!("{origin}{}", paths::permanent(&card.id, "")),
        id: card.id.to_string(),
        kind: card.kind,
        title: card.title,
        country: card.country.map(|country| country.to_string()),
        date: card.date,
        languages: card.languages.iter().map(ToString::to_string).collect(),
        status: card.status,
        changed: card.changed,
        sample: card.sample,
    }
}

/// One record, whole.
pub(crate) async fn one(
    State(state): State<AppState>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<serde_json::Value>, PageError> {
    Params::read(query.as_deref(), &[])?;
    let record = known(&state, &id).await?;
    Ok(Json(whole(&state, &record).await?))
}

async fn known(state: &AppState, id: &str) -> Result<Record, PageError> {
    let id: RecordId = id.parse().map_err(|_| PageError::NotFound)?;
    let stored = state.desk.store.record(&id, Clearance::PUBLIC).await?;
    stored.map(|stored| stored.record).ok_or(PageError::NotFound)
}

/// A record as programs see it: its schema, where its page, its text and its originals are, and of a law the first acts that changed it.
pub(crate) async fn whole(state: &AppState, record: &Record) -> Result<serde_json::Value, PageError> {
    let origin = &state.settings.origin;
    let mut value = serde_json::to_value(record).map_err(|error| PageError::house(&error))?;
    let files = record.expressions.iter().flat_map(|expression| &expression.files);
    let originals: Vec<String> = files.map(|file| format!("{origin}{}", paths::original(file))).collect();
    if let Some(fields) = value.as_object_mut() {
        if record.kind() == Kind::Law {
            for (name, way) in [("amended_by", Way::By), ("amends", Way::Of)] {
                let changes = amendments::first(state, &record.id, way).await?;
                fields.insert(name.to_owned(), serde_json::to_value(changes).map_err(|error| PageError::house(&error))?);
            }
        }
        fields.insert("url".to_owned(), format!("{origin}{}", paths::permanent(&record.id, "")).into());
        fields.insert("originals".to_owned(), originals.into());
        if record.expressions.iter().any(|expression| expression.text.is_some()) {
            fields.insert("akoma_ntoso".to_owned(), format!("{origin}{}", paths::permanent(&record.id, ".akn.xml")).into());
        }
    }
    Ok(value)
}

/// The text of a record, provision by provision.
#[derive(Serialize)]
pub(crate) struct RecordText {
    id: String,
    language: String,
    version: Option<PartialDate>,
    standing: model::work::Standing,
    /// SHA-256 of the Akoma Ntoso document.
    sha256: Sha256,
    needs_review: bool,
    provisions: Vec<TextProvision>,
}

/// One provision of it.
#[derive(Serialize)]
pub(crate) struct TextProvision {
    eid: String,
    num: String,
    heading: String,
    text: String,
    url: String,
}

/// The text in the language and version asked for.
pub(crate) async fn text(State(state): State<AppState>, Path(id): Path<String>, RawQuery(query): RawQuery) -> Result<Json<RecordText>, PageError> {
    let params = Params::read(query.as_deref(), &["language", "version", "eid"])?;
    let wanted = Wanted { language: params.parsed("language")?, version: params.parsed("version")?, eid: params.get("eid").map(str::to_owned) };
    let record = known(&state, &id).await?;
    let expression = chosen(&record, &wanted).ok_or(PageError::NotFound)?;
    let sha256 = expression.text.ok_or(PageError::NotFound)?;
    let pieces = match &wanted.eid {
        Some(eid) => vec![state.desk.store.piece(&sha256, eid).await?.ok_or(PageError::NotFound)?],
        None => state.desk.store.pieces_of(&sha256).await?,
    };
    let page = paths::permanent(&record.id, "");
    let provisions = pieces.into_iter().map(|piece| TextProvision {
        text: piece.plain(),
        url: format!("{}{page}?eid={}&language={}", state.settings.origin, piece.eid, expression.language),
        eid: piece.eid,
        num: piece.num,
        heading: piece.heading,
    });
    Ok(Json(RecordText {
        id: record.id.to_string(),
        language: expression.language.to_string(),
        version: expression.date,
        standing: expression.standing,
        sha256,
        needs_review: expression.needs_review,
        provisions: provisions.collect(),
    }))
}
