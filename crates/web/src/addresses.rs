//! The addresses that never break: `/id/…`, FRBR addresses, and the originals; each leads to a page or gives a form of the record.

use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use exchange::render;
use model::access::Clearance;
use model::alias::AliasScheme;
use model::date::PartialDate;
use model::frbr::FrbrAddress;
use model::hash::Sha256;
use model::ids::RecordId;
use model::language::Language;
use model::record::Record;
use model::text::structured::StructuredText;
use model::work::{Expression, Manifestation};

use crate::error::PageError;
use crate::extract::{Params, language};
use crate::{AppState, headers, paths};

/// What a record may be had as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// The page in the reader's language.
    Page,
    /// The record as JSON.
    Json,
    /// Its text as Akoma Ntoso 3.0.
    AkomaNtoso,
    /// Its text without marks.
    PlainText,
}

/// Which text of a record, and which provision of it.
#[derive(Clone, Default, Debug)]
pub(crate) struct Wanted {
    /// In this language.
    pub(crate) language: Option<Language>,
    /// As it stood on this day.
    pub(crate) version: Option<PartialDate>,
    /// Only this provision.
    pub(crate) eid: Option<String>,
}

/// Splits a form off an address: `lex_….akn.xml`.
fn split_form(name: &str) -> (&str, Option<Form>) {
    let forms = [(".akn.xml", Form::AkomaNtoso), (".json", Form::Json), (".txt", Form::PlainText)];
    forms.into_iter().find_map(|(suffix, form)| Some((name.strip_suffix(suffix)?, Some(form)))).unwrap_or((name, None))
}

/// The form that the client wishes for by `Accept`.
fn wished_form(headers: &HeaderMap) -> Form {
    let wish = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let place = |names: &[&str]| names.iter().filter_map(|name| wish.find(name)).min();
    let forms = [
        (place(&["text/html", "application/xhtml+xml"]), Form::Page),
        (place(&["application/json"]), Form::Json),
        (place(&["application/akn+xml"]), Form::AkomaNtoso),
        (place(&["text/plain"]), Form::PlainText),
    ];
    forms.into_iter().filter_map(|(place, form)| Some((place?, form))).min_by_key(|(place, _)| *place).map_or(Form::Page, |(_, form)| form)
}

const KNOWN: &[&str] = &["language", "version", "eid"];

/// `/id/{record}`: to its page, or by suffix or `Accept` its data.
pub(crate) async fn by_id(
    State(state): State<AppState>,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    request: HeaderMap,
) -> Result<Response, PageError> {
    let (name, form) = split_form(&name);
    let id: RecordId = name.parse().map_err(|_| PageError::NotFound)?;
    let params = Params::read(query.as_deref(), KNOWN)?;
    let wanted = Wanted { language: params.parsed("language")?, version: params.parsed("version")?, eid: params.get("eid").map(str::to_owned) };
    let stored = state.desk.store.record(&id, Clearance::PUBLIC).await?.ok_or(PageError::NotFound)?;
    respond(&state, &stored.record, &wanted, form, &request).await
}

/// `/akn/…`: works, expressions and provisions by their FRBR addresses; an address that was given up leads on.
pub(crate) async fn by_frbr(State(state): State<AppState>, Path(address): Path<String>, request: HeaderMap) -> Result<Response, PageError> {
    let (address, form) = split_form(&address);
    let address: FrbrAddress = format!("/akn/{address}").parse().map_err(|_| PageError::NotFound)?;
    let resolved = state.desk.store.resolve(AliasScheme::Frbr, &address.work).await?.ok_or(PageError::NotFound)?;
    let stored = state.desk.store.record(&resolved.record, Clearance::PUBLIC).await?.ok_or(PageError::NotFound)?;
    let wanted = Wanted { language: address.language, version: address.date, eid: address.eid };
    respond(&state, &stored.record, &wanted, form, &request).await
}

async fn respond(state: &AppState, record: &Record, wanted: &Wanted, form: Option<Form>, request: &HeaderMap) -> Result<Response, PageError> {
    let varies = form.is_none();
    let form = form.unwrap_or_else(|| wished_form(request));
    let mut response = match form {
        Form::Page => see_other(&page_of(record, wanted, language::wished(request))),
        Form::Json => axum::Json(crate::api::records::whole(state, record).await?).into_response(),
        Form::AkomaNtoso => typed("application/akn+xml; charset=utf-8", text_of(state, record, wanted).await?.assemble()),
        Form::PlainText => typed("text/plain; charset=utf-8", render::plain_text(&text_of(state, record, wanted).await?)),
    };
    if varies {
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept, accept-language"));
    }
    Ok(response)
}

/// The page for what is wanted; the language of the text and its version are kept.
fn page_of(record: &Record, wanted: &Wanted, lang: locale::Lang) -> String {
    let mut page = match &wanted.eid {
        Some(eid) => paths::provision(lang, record.kind(), &record.id, eid),
        None => paths::record(lang, record.kind(), &record.id),
    };
    let mut separator = '?';
    for (name, value) in [("language", wanted.language.as_ref().map(ToString::to_string)), ("version", wanted.version.map(|date| date.to_string()))] {
        if let Some(value) = value {
            page.push(separator);
            page.push_str(name);
            page.push('=');
            page.push_str(&value);
            separator = '&';
        }
    }
    page
}

/// The text that is wanted, whole or one provision in its frame.
async fn text_of(state: &AppState, record: &Record, wanted: &Wanted) -> Result<StructuredText, PageError> {
    let hash = chosen(record, wanted).and_then(|expression| expression.text).ok_or(PageError::NotFound)?;
    let mut text = state.desk.store.text(&hash).await?.ok_or(PageError::NotFound)?;
    if let Some(eid) = &wanted.eid {
        text.pieces.retain(|piece| piece.eid == *eid);
        let piece = text.pieces.pop().ok_or(PageError::NotFound)?;
        return Ok(StructuredText { frame: "<?piece 0?>".to_owned(), pieces: vec![piece] });
    }
    Ok(text)
}

/// The expression that is wanted.
pub(crate) fn chosen<'r>(record: &'r Record, wanted: &Wanted) -> Option<&'r Expression> {
    record.expression(wanted.language.as_ref(), wanted.version)
}

fn typed(media_type: &'static str, body: String) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(media_type))], body).into_response()
}

/// 303: the address stands for the thing, the page tells of it.
fn see_other(page: &str) -> Response {
    match HeaderValue::from_str(page) {
        Ok(location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
        Err(_) => PageError::NotFound.into_response(),
    }
}

/// `/files/{sha256}/{name}`: the file as it came. It never runs on the site's own origin, and keeps for ever.
pub(crate) async fn original(State(state): State<AppState>, Path((sha256, name)): Path<(Sha256Path, String)>) -> Result<Response, PageError> {
    let file = held(&state, &sha256.0, &name).await?;
    let bytes = state.desk.store.files().get(&sha256.0).await?.ok_or(PageError::NotFound)?;
    let disposition =
        format!("attachment; filename*=UTF-8''{}", percent_encoding::utf8_percent_encode(&file.name, percent_encoding::NON_ALPHANUMERIC));
    let mut response = Response::new(Body::from(bytes));
    let answer = response.headers_mut();
    let safe = |text: &str| HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    answer.insert(header::CONTENT_TYPE, safe(&file.media_type));
    answer.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment")));
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    answer.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin"));
    headers::sandbox(answer);
    Ok(response)
}

/// A file is offered only while a record that the reader may see offers it.
async fn held(state: &AppState, sha256: &Sha256, name: &str) -> Result<Manifestation, PageError> {
    let resolved = state.desk.store.resolve(AliasScheme::File, &sha256.to_string()).await?.ok_or(PageError::NotFound)?;
    let stored = state.desk.store.record(&resolved.record, Clearance::PUBLIC).await?.ok_or(PageError::NotFound)?;
    let files = stored.record.expressions.into_iter().flat_map(|expression| expression.files);
    files.into_iter().find(|file| file.sha256 == *sha256 && file.name == name).ok_or(PageError::NotFound)
}

/// A SHA-256 in an address.
#[derive(Debug, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct Sha256Path(Sha256);

#[cfg(test)]
mod tests {
    use super::*;

    fn form(accept: &'static str) -> Form {
        wished_form(&HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static(accept))]))
    }

    #[test]
    fn the_form_named_first_is_given() {
        assert_eq!(form("text/html,application/xhtml+xml,*/*;q=0.8"), Form::Page);
        assert_eq!(form("application/json"), Form::Json);
        assert_eq!(form("application/akn+xml, text/html;q=0.5"), Form::AkomaNtoso);
        assert_eq!(form("*/*"), Form::Page);
    }

    #[test]
    fn a_suffix_names_a_form() {
        assert_eq!(split_form("lex_x.akn.xml"), ("lex_x", Some(Form::AkomaNtoso)));
        assert_eq!(split_form("act/2001/5.2"), ("act/2001/5.2", None));
    }
}
