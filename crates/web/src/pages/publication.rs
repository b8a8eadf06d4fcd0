//! A study, a manual, training material.

use actions::reference::Reference;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::record::{Body, Kind, Record};

use super::work::{self, Told};
use crate::AppState;
use crate::error::PageError;
use crate::extract::PageLanguage;
use crate::view::facts::Facts;
use crate::view::markup::Markup;
use crate::view::words::Words;

/// Shows a publication.
pub(super) async fn page(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    work::show((state, lang, path, query), Kind::Publication, tell).await
}

fn tell(words: Words, _: &Reference, record: &Record) -> Told {
    let mut facts = Facts::new(words);
    if let Body::Publication(publication) = &record.body {
        let authors = words.list(&publication.authors);
        facts
            .words("fact-authors", Some(authors.as_str()))
            .words("fact-publisher", publication.publisher.as_deref())
            .dates("fact-published", &publication.published)
            .plain("fact-official-page", publication.url.as_deref().map(Markup::outside));
    }
    Told { facts, sections: Vec::new() }
}
