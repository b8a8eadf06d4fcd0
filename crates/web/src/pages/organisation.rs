//! An organisation that makes, funds or delivers.

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

/// Shows an organisation.
pub(super) async fn page(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    work::show((state, lang, path, query), Kind::Organisation, tell).await
}

fn tell(words: Words, _: &Reference, record: &Record) -> Told {
    let mut facts = Facts::new(words);
    if let Body::Organisation(organisation) = &record.body {
        facts
            .words("fact-acronym", organisation.acronym.as_deref())
            .plain("fact-organisation-type", organisation.organisation_type.as_deref().map(|sort| sort_name(words, sort)))
            .words("fact-seat", organisation.seat.as_deref())
            .plain("fact-website", organisation.website.as_deref().map(Markup::outside))
            .words("fact-iati", organisation.iati.as_deref());
    }
    Told { facts, sections: Vec::new() }
}

/// The sorts that the catalogue knows; any other is shown as it is.
fn sort_name(words: Words, sort: &str) -> Markup {
    let sort = match sort {
        "igo" => "intergovernmental",
        "law-enforcement" => "police",
        other => other,
    };
    let key = format!("organisation-type-{sort}");
    if locale::has(&key) { Markup::text(&words.t(&key)) } else { Markup::isolated(sort) }
}
