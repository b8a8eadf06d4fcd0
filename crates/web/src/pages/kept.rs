//! An analysis that its holder asked to keep: shown, taken away and deleted at an address that only they know.

use actions::keep::{self, Wish};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use locale::Lang;
use model::date::Moment;
use store::HolderKey;

use super::analyse::{self, Wanted};
use crate::AppState;
use crate::error::PageError;
use crate::extract::draft::{self, Draft};
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::view::markup::Markup;
use crate::view::words::Words;

/// The forms in which it is given.
const KNOWN: &[&str] = &["format"];

/// What the page of a kept analysis says beside it.
pub(crate) struct KeptView {
    pub(crate) until: Markup,
    /// Its own address behind the language, and whole.
    pub(crate) path: String,
    pub(crate) href: String,
    pub(crate) can_make_pdf: bool,
}

#[derive(Template)]
#[template(path = "kept_deleted.html")]
struct DeletedPage {
    l: Layout,
}

/// The analysis, as a page, a Word document, a PDF or JSON.
pub(super) async fn page(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, address)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let wanted = Wanted::of(&params)?;
    let (draft, ends) = found(&state, &address).await?;
    let analysed = draft::analyse(&state, &draft).await?;
    let view = KeptView {
        until: Markup::date(Words(lang), ends.day()),
        path: path_of(&address),
        href: Words(lang).href(&path_of(&address)),
        can_make_pdf: exchange::docx::pdf::can_be_made(&state.settings.reading),
    };
    analyse::give(&state, lang, &draft, &analysed, wanted, analyse::Stay::Kept(view)).await.map(for_its_holder)
}

/// Deletes it. Who has the key is its holder, whatever page the form is on.
pub(super) async fn delete(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, address)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let key = HolderKey::of_address(&address).ok_or(PageError::Ended)?;
    found(&state, &address).await?;
    keep::forget(&state.desk, &key).await?;
    let mut l = Layout::new(&state, lang, "analyse", "/analyse", Words(lang).t("kept-deleted-title"));
    l.unlisted = true;
    answer(&DeletedPage { l }).map(for_its_holder)
}

/// Keeps a draft, and leads to its address; the reason where it cannot be kept.
pub(super) async fn keep(state: &AppState, lang: Lang, draft: &Draft) -> Result<Result<Response, &'static str>, PageError> {
    Ok(match keep::keep(&state.desk, &draft.to_keep(), now(state)).await? {
        Wish::Granted(key, _) => {
            let to = HeaderValue::from_str(&Words(lang).href(&path_of(&key.address()))).map_err(|error| PageError::house(&error))?;
            Ok(for_its_holder((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()))
        }
        Wish::TooLarge => Err("kept-too-large"),
        Wish::Full => Err("kept-full"),
    })
}

async fn found(state: &AppState, address: &str) -> Result<(Draft, Moment), PageError> {
    let key = HolderKey::of_address(address).ok_or(PageError::Ended)?;
    let (kept, ends) = keep::kept(&state.desk, &key, now(state)).await?.ok_or(PageError::Ended)?;
    Ok((Draft::of_kept(kept)?, ends))
}

/// The path behind the language.
pub(crate) fn path_of(address: &str) -> String {
    format!("/analyses/{address}")
}

fn now(state: &AppState) -> Moment {
    (state.settings.now)()
}

/// No cache, no index and no other site learns of it.
fn for_its_holder(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow, noarchive"));
    response
}
