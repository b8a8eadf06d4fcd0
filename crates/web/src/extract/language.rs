//! The language of a page, from the first segment of its address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use locale::Lang;

use crate::error::PageError;

/// The language in which the page is asked for. Any other first segment is a page that does not exist.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageLanguage(pub(crate) Lang);

impl<S: Sync> FromRequestParts<S> for PageLanguage {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, PageError> {
        of_address(&parts.uri).map(Self).ok_or(PageError::NotFound)
    }
}

/// The language that an address names.
pub(crate) fn of_address(uri: &Uri) -> Option<Lang> {
    uri.path().split('/').nth(1)?.parse().ok()
}

/// The language that the browser asks for.
pub(crate) fn wished(headers: &HeaderMap) -> Lang {
    let wish = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    locale::negotiate(wish)
}
