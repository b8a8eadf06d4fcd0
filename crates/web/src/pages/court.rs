//! A court, with the cases it decided among its ties.

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

/// Shows a court.
pub(super) async fn page(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    work::show((state, lang, path, query), Kind::Court, tell).await
}

fn tell(words: Words, _: &Reference, record: &Record) -> Told {
    let mut facts = Facts::new(words);
    if let Body::Court(court) = &record.body {
        facts.words("fact-code", court.code.as_deref()).words("fact-level", court.level.as_deref());
    }
    Told { facts, sections: Vec::new() }
}
