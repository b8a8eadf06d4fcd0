//! A national or regional policy document with its text.

use actions::reference::Reference;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::record::{Body, Kind, Record};

use super::work::{self, Told};
use crate::AppState;
use crate::error::PageError;
use crate::extract::PageLanguage;
use crate::view::facts::Facts;

use crate::view::words::Words;

/// Shows a strategy.
pub(super) async fn page(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    work::show((state, lang, path, query), Kind::Strategy, tell).await
}

fn tell(words: Words, _: &Reference, record: &Record) -> Told {
    let mut facts = Facts::new(words);
    if let Body::Strategy(strategy) = &record.body {
        facts.words("fact-issued-by", strategy.issued_by.as_deref()).dates("fact-adopted", &strategy.adopted).day("fact-until", strategy.until);
    }
    Told { facts, sections: Vec::new() }
}
