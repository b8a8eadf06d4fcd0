//! What programs can ask, told to people: addresses, parameters, answers, failures.

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params, question};
use crate::layout::{Layout, answer};

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage {
    l: Layout,
    /// Address, the key of what it answers, an example.
    calls: [(&'static str, &'static str, &'static str); 16],
    parameters: Vec<(&'static str, String)>,
    /// The words of failures, as in the `type` of a problem.
    failures: [&'static str; 16],
}

/// Shows the page.
pub(super) async fn page(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let l = Layout::new(&state, lang, "api", "/api", "");
    let title = l.t("api-title");
    let parameters = question::KNOWN.iter().map(|name| (*name, l.t(&format!("parameter-{name}")))).collect();
    answer(&ApiPage { l: Layout { title, ..l }, calls: CALLS, parameters, failures: FAILURES })
}

const FAILURES: [&str; 16] = [
    "not-found",
    "withdrawn",
    "ended",
    "unknown-parameter",
    "bad-value",
    "query",
    "no-such-method",
    "other-site",
    "bad-form",
    "nothing-given",
    "too-large",
    "not-a-law",
    "no-program",
    "busy",
    "took-too-long",
    "house",
];

const CALLS: [(&str, &str, &str); 16] = [
    ("/api/v1/search", "api-search", "/api/v1/search?q=illegal+access&kind=law"),
    ("/api/v1/suggest", "api-suggest", "/api/v1/suggest?q=cyber"),
    ("/api/v1/records", "api-records", "/api/v1/records?kind=law"),
    ("/api/v1/records/{id}", "api-record", ""),
    ("/api/v1/records/{id}/text", "api-text", ""),
    ("/api/v1/records/{id}/graph", "api-graph", ""),
    ("/api/v1/compare", "api-compare", "/api/v1/compare?topic=illegal-access&country=XLX"),
    ("/api/v1/penalties", "api-penalties", "/api/v1/penalties?topic=illegal-access"),
    ("/api/v1/concordance", "api-concordance", "/api/v1/concordance?instrument=ets-185&article=2"),
    ("POST /api/v1/analyse", "api-analyse", ""),
    ("/api/v1/countries", "api-countries", "/api/v1/countries"),
    ("/api/v1/topics", "api-topics", "/api/v1/topics"),
    ("/api/v1/instruments", "api-instruments", "/api/v1/instruments"),
    ("/api/v1/openapi.json", "api-openapi", "/api/v1/openapi.json"),
    ("/id/{id}", "api-id", ""),
    ("/akn/{country}/…", "api-akn", ""),
];
