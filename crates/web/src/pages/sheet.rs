//! A sheet of the concordance: what sources say of one State and one treaty, entry by entry, with its history.

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::record::{Body, Kind};

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::answer;
use crate::view::address;
use crate::view::concordance::{self, EntryView};
use crate::view::facts::Facts;
use crate::view::markup::Markup;
use crate::view::record::{self, RecordView};
use crate::view::words::Words;

#[derive(Template)]
#[template(path = "sheet.html")]
struct SheetPage {
    l: crate::layout::Layout,
    r: RecordView,
    entries: Vec<Line>,
    count: u64,
    profile: String,
}

struct Line {
    article: String,
    href: String,
    label: Markup,
    entry: EntryView,
}

/// Shows a sheet.
pub(super) async fn page(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let words = Words(lang);
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let stored = record::stored(&state, &id, Kind::Concordance).await?;
    let Body::Concordance(sheet) = &stored.record.body else { return Err(PageError::NotFound) };
    let mut facts = Facts::new(words);
    let treaty = reference.instrument(&sheet.instrument);
    let treaty = treaty.map(|entry| Markup::link(&address::treaty(words, &entry.key), &Markup::isolated(&entry.short)));
    facts.plain("kind-instrument", treaty.or_else(|| Some(Markup::isolated(&sheet.instrument))));
    let r = record::view(&state, words, &stored, None, facts).await?;
    let of_sheet = all.entries.iter().filter(|curated| curated.sheet == stored.record.id);
    let entries: Vec<Line> = of_sheet
        .filter_map(|curated| {
            let instrument = all.instruments.get(curated.instrument)?;
            let article = instrument.articles.get(curated.article)?;
            Some(Line {
                article: article.number.clone(),
                href: concordance::article_href(words, instrument, article, &[]),
                label: concordance::article_label(words, &reference, article),
                entry: concordance::entry(words, &reference, &all, curated),
            })
        })
        .collect();
    let country = stored.record.country.map(|code| code.to_string()).unwrap_or_default();
    let path = address::path(&reference, Kind::Concordance, stored.record.id);
    answer(&SheetPage {
        l: super::work::layout(&state, words, &stored.record, path, None),
        r,
        count: entries.len() as u64,
        entries,
        profile: words.href(&format!("/countries/{country}/concordance{}", address::query(&[("instrument", &sheet.instrument)]))),
    })
}
