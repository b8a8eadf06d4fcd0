//! The page that tells an operator what went wrong and where to go from here.

use askama::Template;
use axum::http::Uri;
use locale::Lang;

use super::frame::Frame;
use crate::AppState;
use crate::error::PageError;
use crate::extract::Params;
use crate::pages::error::without_parameter;
use crate::view::words::Words;

#[derive(Template)]
#[template(path = "operators_failure.html")]
struct FailurePage {
    l: Frame,
    status: u16,
    sentence: String,
    detail: Option<String>,
    without: Option<(String, String)>,
}

/// The page of an error, for the address that was asked for.
pub(crate) fn page(state: &AppState, lang: Lang, uri: &Uri, error: &PageError) -> Result<String, askama::Error> {
    let words = Words(lang);
    let word = error.word();
    let params = Params::read(uri.query(), super::import::KNOWN).unwrap_or_default();
    let l = Frame::new(state, lang, uri.path(), params.set("lang", lang.code()), words.t(&format!("error-{word}-title")));
    let without = without_parameter(words, uri, error);
    let sentence = words.t(&format!("error-{word}"));
    FailurePage { l, status: error.status().as_u16(), sentence, detail: error.detail_for_readers(words), without }.render()
}
