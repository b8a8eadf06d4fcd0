//! A competent authority: what it is competent for, and how to reach it.

use actions::reference::Reference;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::access::Clearance;
use model::record::{Body, Kind, Record};

use super::work::{self, Told};
use crate::AppState;
use crate::error::PageError;
use crate::extract::PageLanguage;
use crate::view::facts::Facts;
use crate::view::markup::Markup;
use crate::view::words::Words;

/// Shows an authority.
pub(super) async fn page(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    work::show((state, lang, path, query), Kind::Authority, tell).await
}

fn tell(words: Words, _: &Reference, record: &Record) -> Told {
    let mut facts = Facts::new(words);
    if let Body::Authority(authority) = &record.body {
        let languages: Vec<String> = authority.languages.iter().map(|language| words.language(language.as_str())).collect();
        facts
            .words("fact-functions", Some(words.list(&authority.functions).as_str()))
            .words("fact-legal-basis", authority.legal_basis.as_deref())
            .words("fact-languages", Some(words.list(&languages).as_str()));
        for channel in authority.channels.iter().filter(|channel| Clearance::PUBLIC.allows(channel.access, record.country)) {
            let shown = Markup::isolated(&channel.medium).and(&Markup::text(": ")).and(&Markup::outside(&channel.address));
            facts.plain("fact-channel", Some(shown));
        }
        if authority.channels.iter().any(|channel| !Clearance::PUBLIC.allows(channel.access, record.country)) {
            facts.plain("fact-channel", Some(Markup::text(&words.t("channel-closed"))));
        }
    }
    Told { facts, sections: Vec::new() }
}
