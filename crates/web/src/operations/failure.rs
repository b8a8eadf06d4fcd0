//! The page that tells an operator what went wrong and where to go from here.

use askama::Template;
use axum::http::Uri;
use locale::Lang;

use super::frame::Frame;
use crate::AppState;
use crate::error::PageError;
use crate::extract::Params;

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
    let words = crate::view::words::Words(lang);
    let word = error.word();

    let params = Params::read(uri.query(), super::import::KNOWN).unwrap_or_default();
    let l = Frame::new(state, lang, uri.path(), params.set("lang", lang.code()), words.t(&format!("error-{word}-title")));
    let without = error.parameter().map(|name| {
        let pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        let kept: Vec<(String, String)> = pairs.into_owned().filter(|(known, _)| known != name).collect();
        let kept: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        (words.named("error-next-without", name), format!("{}{}", uri.path(), crate::view::address::query(&kept)))
    });
    let sentence = words.t(&format!("error-{word}"));
    FailurePage { l, status: error.status().as_u16(), sentence, detail: error.detail_for_readers(words), without }.render()
}
