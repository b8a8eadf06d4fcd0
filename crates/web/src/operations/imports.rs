//! The list of the imports whose reports are kept, for operators: as a page and as JSON.

use actions::import::{KeptHead, kept};
use askama::Template;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use locale::Arg;
use model::date::Moment;

use super::frame::{Frame, answer, language_of};
use crate::AppState;
use crate::error::PageError;
use crate::extract::Params;
use crate::view::markup::Markup;
use crate::view::words::Words;

/// The parameters of the page.
const KNOWN: &[&str] = &["lang"];

#[derive(Template)]
#[template(path = "imports.html")]
struct ImportsPage {
    l: Frame,
    most: u64,
    imports: Vec<ImportLine>,
}

struct ImportLine {
    number: u64,
    href: String,
    at: Markup,
    source: String,
    who: String,
    why: String,
    counts: [u64; 6],
}

/// Shows the list.
pub(super) async fn page(State(state): State<AppState>, RawQuery(query): RawQuery, headers: HeaderMap) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let lang = language_of(&params, &headers)?;
    let words = Words(lang);
    let l = Frame::new(&state, lang, "/imports", params, words.t("imports-title"));
    let heads = kept::list(&state.desk).await?;
    let imports = heads.into_iter().map(|head| line(&l, head)).collect();
    answer(&ImportsPage { most: store::REPORTS_KEPT, imports, l })
}

fn line(l: &Frame, head: KeptHead) -> ImportLine {
    let counts = head.counts;
    ImportLine {
        number: head.number,
        href: l.href(&format!("/imports/{}", head.number)),
        at: moment(l.w, head.at),
        source: head.source,
        who: head.by,
        why: head.why,
        counts: [counts.read, counts.new, counts.updated, counts.unchanged, counts.conflicts, counts.refused],
    }
}

/// A moment to the minute, in UTC, for readers and for programs.
pub(super) fn moment(words: Words, at: Moment) -> Markup {
    let written = at.to_string();
    let date = words.date(at.day());
    let time = written.get(11..16).unwrap_or_default();
    let shown = words.with("imports-moment", &[("date", Arg::from(date.as_str())), ("time", Arg::from(time))]);
    Markup::time(&written, &shown)
}

/// The list for programs.
pub(super) async fn json(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let list = kept::list(&state.desk).await?;
    Ok(([(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))], Json(list)).into_response())
}
