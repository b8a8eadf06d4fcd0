//! What this is, how to search, where the facts come from, how to cite, what is kept of readers.

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage {
    l: Layout,
    revisions: u64,
    /// Sections: their address within the page, and the keys of their heading and text.
    sections: [&'static str; 6],
    /// Examples of queries with the key that explains each.
    queries: [(&'static str, &'static str); 9],
}

/// Shows the page.
pub(super) async fn page(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let l = Layout::new(&state, lang, "about", "/about", "");
    let title = l.t("about-title");
    answer(&AboutPage {
        revisions: state.desk.store.head().await?,
        l: Layout { title, ..l },
        sections: ["what", "facts", "suggestions", "citing", "privacy", "open"],
        queries: QUERIES,
    })
}

/// The query language by example.
pub(super) const QUERIES: [(&str, &str); 9] = [
    ("illegal access", "query-words"),
    ("\"computer system\"", "query-phrase"),
    ("fraud OR forgery", "query-or"),
    ("access NOT damage", "query-not"),
    ("(seizure OR preservation) AND data", "query-brackets"),
    ("title:cybercrime", "query-field"),
    ("cyber*", "query-prefix"),
    ("intersept~", "query-fuzzy"),
    ("\"access computer\"~5", "query-near"),
];
