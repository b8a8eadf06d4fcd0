//! A law: its text, its versions, what is known of it.

use actions::reference::Reference;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::record::{Body, Kind, Record};

use super::work::{self, Told};
use crate::AppState;
use crate::error::PageError;
use crate::extract::PageLanguage;
use crate::view::cards;
use crate::view::facts::Facts;
use crate::view::markup::Markup;
use crate::view::words::Words;

/// Shows a law.
pub(super) async fn page(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    work::show((state, lang, path, query), Kind::Law, tell).await
}

fn tell(words: Words, _: &Reference, record: &Record) -> Told {
    let mut facts = Facts::new(words);
    if let Body::Law(law) = &record.body {
        facts
            .plain("fact-law-type", Some(Markup::text(&words.t(&format!("law-type-{}", law.law_type.as_str())))))
            .words("fact-number", law.number.as_deref())
            .words("fact-issued-by", law.issued_by.as_deref())
            .claims("fact-status", &law.status, |status| cards::law_status(words, status.as_str()))
            .dates("fact-adopted", &law.adopted)
            .dates("fact-published", &law.published)
            .dates("fact-in-force", &law.in_force)
            .dates("fact-repealed", &law.repealed)
            .plain("fact-field", law.field.as_deref().map(|field| field_name(words, field)))
            .plain("fact-official-page", law.url.as_deref().map(Markup::outside));
    }
    Told { facts, sections: Vec::new() }
}

/// The fields of law that the catalogue knows; any other is shown as it is.
fn field_name(words: Words, field: &str) -> Markup {
    match field {
        "cybercrime" => Markup::text(&words.t("field-cybercrime")),
        "data_protection" | "data-protection" => Markup::text(&words.t("field-data-protection")),
        "e_transactions" | "e-transactions" => Markup::text(&words.t("field-e-transactions")),
        "consumer_protection" | "consumer-protection" => Markup::text(&words.t("field-consumer-protection")),
        other => Markup::isolated(other),
    }
}
