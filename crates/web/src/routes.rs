//! Every address of the site, in reading order, and what wraps them all.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::compression::CompressionLayer;

use crate::{AppState, addresses, api, assets, error, headers, operations, pages};

/// All addresses.
pub(crate) fn all(state: AppState, secure: bool) -> Router {
    Router::new()
        // `/` finds the reader's language; `/{lang}/…` are the pages.
        .merge(pages::routes())
        // Addresses that never break.
        .route("/id/{name}", get(addresses::by_id))
        .route("/akn/{*address}", get(addresses::by_frbr))
        // Originals, as they came.
        .route("/files/{sha256}/{name}", get(addresses::original))
        // For programs.
        .nest("/api/v1", api::routes())
        .route("/{lang}/search.csv", get(api::export::search))
        .route("/{lang}/records.csv", get(api::export::records))
        .route("/{lang}/states.csv", get(api::compare::csv))
        .route("/{lang}/states.docx", get(api::compare::docx))
        .route("/{lang}/penalties.csv", get(api::penalties::csv))
        .route("/{lang}/treaties/{id}/matrix.csv", get(api::matrix::csv))
        .route("/{lang}/treaties/{id}/matrix.xlsx", get(api::matrix::xlsx))
        .route("/{lang}/treaties/{id}/matrix.json", get(api::matrix::json))
        // Style, script, type.
        .merge(assets::routes())
        .fallback(error::no_such_page)
        .method_not_allowed_fallback(error::no_such_method)
        // What a form may hold is bounded where it is read, and all bodies before they come here; axum's own bound is far below the files we take.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(state.clone(), error::render))
        .layer(from_fn(operations::count))
        .layer(CompressionLayer::new())
        .layer(from_fn(move |request, next| headers::add(secure, request, next)))
        .with_state(state)
}
