//! The API for programs, version 1: JSON, cursors, problem+json, described by itself in OpenAPI 3.1.

mod amendments;
pub(crate) mod analyse;
mod citations;
pub(crate) mod compare;
mod concordance;
pub(crate) mod export;
pub(crate) mod matrix;
mod openapi;
pub(crate) mod penalties;
pub(crate) mod records;
mod reference;
mod search;
mod suggest;

use axum::Router;
use axum::routing::{get, post};

use crate::AppState;
use crate::error::PageError;

/// What is under `/api/v1`.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/search", get(search::answer))
        .route("/suggest", get(suggest::answer))
        .route("/records", get(records::list))
        .route("/records/{id}", get(records::one))
        .route("/records/{id}/text", get(records::text))
        .route("/records/{id}/citations", get(citations::list))
        .route("/records/{id}/amendments", get(amendments::list))
        .route("/records/{id}/graph", get(citations::graph))
        .route("/concordance", get(concordance::list))
        .route("/analyse", post(analyse::answer))
        .route("/compare", get(compare::json))
        .route("/penalties", get(penalties::json))
        .route("/countries", get(reference::countries))
        .route("/topics", get(reference::topics))
        .route("/instruments", get(reference::instruments))
        .route("/openapi.json", get(openapi::description))
        .fallback(async || PageError::NotFound)
}
