//! The page that tells what went wrong and where to go from here.

use askama::Template;
use axum::http::Uri;
use locale::Lang;

use crate::AppState;
use crate::error::PageError;
use crate::extract::Params;
use crate::layout::Layout;
use crate::view::words::Words;

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    l: Layout,
    status: u16,
    sentence: String,
    /// What exactly, in English where it comes from a reader of addresses.
    detail: Option<String>,
    /// What to do next, each with its address.
    next: Vec<(String, String)>,
}

/// The page of an error, for the address that was asked for.
///
/// # Errors
/// When the template fails.
pub(crate) fn page(state: &AppState, lang: Lang, uri: &Uri, error: &PageError) -> Result<String, askama::Error> {
    let words = Words(lang);
    let word = error.word();
    let mut l = Layout::new(state, lang, "", "", words.t(&format!("error-{word}-title")));
    l.unlisted = true;
    let detail = error.detail_for_readers(words);
    ErrorPage { status: error.status().as_u16(), sentence: words.t(&format!("error-{word}")), detail, next: next(&l, uri, error), l }.render()
}

/// Without the parameter that is wrong, or where what has ended was made; else the search and the home page.
fn next(l: &Layout, uri: &Uri, error: &PageError) -> Vec<(String, String)> {
    let mut next = Vec::new();
    next.extend(without_parameter(l.w, uri, error));
    if matches!(error, PageError::Query(_)) && Params::read(uri.query(), crate::extract::question::KNOWN).is_ok() {
        next.push((l.t("error-next-query-help"), l.href("/about#query")));
    }
    if matches!(error, PageError::Ended) {
        next.push((l.t("analyse-title"), l.href("/analyse")));
    }
    next.push((l.t("error-next-search"), l.href("/search")));
    next.push((l.t("error-next-home"), l.href("")));
    next
}

/// The address without the parameter that is wrong, where one is.
pub(crate) fn without_parameter(words: Words, uri: &Uri, error: &PageError) -> Option<(String, String)> {
    let name = error.parameter()?;
    let kept: Vec<(String, String)> =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().filter(|(known, _)| known != name).collect();
    let pairs: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Some((words.named("error-next-without", name), format!("{}{}", uri.path(), crate::view::address::query(&pairs))))
}
