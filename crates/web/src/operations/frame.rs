//! What every page for operators has around its content: its language, by `lang=` or by the browser's wish, its title, itself in the others.

use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::{Html, IntoResponse as _, Response};
use locale::Lang;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{Params, language};
use crate::layout::Alternate;
use crate::view::words::Words;

/// The frame of a page for operators. These pages stand on a listener of their own, so that no address of the site leads to them.
pub(super) struct Frame {
    /// The words of the interface in the language of the page.
    pub(super) w: Words,
    /// What the page is called, without the name of the site.
    pub(super) title: String,
    /// The address under which readers know this instance.
    origin: String,
    path: String,
    params: Params,
}

impl Frame {
    /// The frame of the page `path`, asked for with these parameters.
    pub(super) fn new(state: &AppState, lang: Lang, path: impl Into<String>, params: Params, title: impl Into<String>) -> Self {
        Self { w: Words(lang), title: title.into(), origin: state.settings.origin.clone(), path: path.into(), params }
    }

    pub(super) fn t(&self, key: &str) -> String {
        self.w.t(key)
    }

    pub(super) fn n(&self, key: &str, count: &u64) -> String {
        self.w.n(key, *count)
    }

    pub(super) fn number(&self, number: &u64) -> String {
        self.w.number(*number)
    }

    /// The word for what an import counts: `new`, `refused`.
    pub(super) fn count(&self, what: &str) -> String {
        self.w.t(&format!("import-{what}"))
    }

    pub(super) fn lang(&self) -> &'static str {
        self.w.tag()
    }

    pub(super) fn dir(&self) -> &'static str {
        self.w.dir_of(self.w.tag())
    }

    pub(super) fn asset(&self, name: &str) -> String {
        crate::assets::address(name)
    }

    /// The home page of the site for readers.
    pub(super) fn site(&self) -> String {
        self.on_the_site(&self.w.href(""))
    }

    /// A page of the site for readers.
    pub(super) fn on_the_site(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Another page for operators, in the language that was chosen.
    pub(super) fn href(&self, path: &str) -> String {
        let chosen = self.params.get("lang").map(|lang| crate::view::address::query(&[("lang", lang)]));
        format!("{path}{}", chosen.unwrap_or_default())
    }

    /// This page with another value for a parameter.
    pub(super) fn with(&self, params: &Params) -> String {
        format!("{}{}", self.path, params.to_query())
    }

    /// The page in the six languages.
    pub(super) fn alternates(&self) -> Vec<Alternate> {
        let alternate = |lang: Lang| Alternate {
            tag: lang.code(),
            name: lang.autonym(),
            dir: lang.direction(),
            href: self.with(&self.params.set("lang", lang.code())),
            current: lang == self.w.0,
        };
        Lang::ALL.into_iter().map(alternate).collect()
    }
}

/// The language of an address for operators: the one it names, or else the one that the browser wishes.
pub(super) fn language_of(params: &Params, headers: &HeaderMap) -> Result<Lang, PageError> {
    Ok(params.parsed("lang")?.unwrap_or_else(|| language::wished(headers)))
}

/// The same for an address that could not be answered, whatever else it holds.
pub(crate) fn language_of_failure(uri: &Uri, headers: &HeaderMap) -> Lang {
    let mut pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let named = pairs.find(|(name, _)| name == "lang").and_then(|(_, lang)| lang.parse().ok());
    named.unwrap_or_else(|| language::wished(headers))
}

/// A page as an answer that no cache keeps: it names files and drafts.
pub(super) fn answer(page: &impl askama::Template) -> Result<Response, PageError> {
    Ok(([(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))], Html(page.render()?)).into_response())
}
