//! What operators ask: is it well, how much of what, what did an import do. Served on a listener of its own, never to readers.

pub(crate) mod failure;
pub(crate) mod frame;

mod import;
mod imports;
mod name;

use std::sync::OnceLock;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use serde::Serialize;
use tower_http::compression::CompressionLayer;

use crate::{AppState, assets, error, headers};

/// One recorder a process: a second site in the same process, as in tests, shares it.
static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// `/health` and `/metrics` for programs; the reports of imports for people and programs.
pub(crate) fn router(state: AppState) -> Router {
    RECORDER.get_or_init(start_recorder);
    let reports = Router::new()
        .route("/imports", get(imports::page))
        .route("/imports.json", get(imports::json))
        .route("/imports/{number}", get(import::page_or_json))
        .route_layer(from_fn_with_state(state.clone(), name::check));
    Router::new()
        .route("/health", get(health))
        .route("/metrics", get(figures))
        .merge(reports)
        .merge(assets::routes())
        .fallback(error::no_such_page)
        .method_not_allowed_fallback(error::no_such_method)
        .layer(from_fn_with_state(state.clone(), error::render_for_operators))
        .layer(CompressionLayer::new())
        .layer(from_fn(|request, next| headers::add(false, request, next)))
        .with_state(state)
}

fn start_recorder() -> Option<PrometheusHandle> {
    let buckets = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
    let builder = PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("seconds".to_owned()), &buckets).ok()?;
    builder.install_recorder().inspect_err(|error| tracing::warn!(%error, "figures are not recorded")).ok()
}

/// The answer of `/health`.
#[derive(Serialize)]
struct Health {
    status: &'static str,
    /// The last revision of the ledger.
    ledger: Option<u64>,
    /// The last revision that search has followed.
    index: u64,
}

async fn health(State(state): State<AppState>) -> Response {
    let desk = &state.desk;
    let ledger = desk.store.head().await.inspect_err(|error| tracing::error!(%error, "the store does not answer")).ok();
    let status = if ledger.is_some() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let health = Health { status: if ledger.is_some() { "well" } else { "the store does not answer" }, ledger, index: desk.index.followed() };
    (status, Json(health)).into_response()
}

async fn figures(State(state): State<AppState>) -> Response {
    let desk = &state.desk;
    #[expect(clippy::cast_precision_loss, reason = "revision numbers stay far below 2^52")]
    if let Ok(head) = desk.store.head().await {
        metrics::gauge!("lexarium_ledger_revisions").set(head as f64);
        metrics::gauge!("lexarium_index_revisions").set(desk.index.followed() as f64);
    }
    match RECORDER.get().and_then(Option::as_ref) {
        Some(recorder) => recorder.render().into_response(),
        None => (StatusCode::SERVICE_UNAVAILABLE, "figures are not recorded").into_response(),
    }
}

/// Counts each answer by the pattern of its address, never by the address or the reader.
pub(crate) async fn count(request: Request, next: Next) -> Response {
    let pattern = request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |pattern| pattern.as_str().to_owned());
    let start = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16().to_string();
    metrics::counter!("lexarium_answers_total", "address" => pattern.clone(), "status" => status).increment(1);
    metrics::histogram!("lexarium_answer_seconds", "address" => pattern).record(start.elapsed().as_secs_f64());
    response
}
