//! Style, script and marks of the site, inside the binary, each under an address that holds its hash.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::RustEmbed;

use crate::AppState;
use crate::error::PageError;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// `/static/{hash}/{name}`; a file under another hash than its own is the present file, kept for no time.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/static/{hash}/{name}", get(file))
        .route("/favicon.ico", get(|| async { file(Path((String::new(), "mark.svg".to_owned())), HeaderMap::new()).await }))
        .route("/robots.txt", get(|| async { file(Path((String::new(), "robots.txt".to_owned())), HeaderMap::new()).await }))
}

/// The address of a file of the site.
pub(crate) fn address(name: &str) -> String {
    let hash = Files::get(name).map_or_else(|| "0".to_owned(), |file| short_hash(&file));
    format!("/static/{hash}/{name}")
}

fn short_hash(file: &rust_embed::EmbeddedFile) -> String {
    file.metadata.sha256_hash().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

async fn file(Path((hash, name)): Path<(String, String)>, asked: HeaderMap) -> Result<Response, PageError> {
    let file = Files::get(&name).ok_or(PageError::NotFound)?;
    let known = short_hash(&file);
    let tag = format!("\"{known}\"");
    let keep = if hash == known { "public, max-age=31536000, immutable" } else { "public, max-age=300" };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(&name)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if asked.get(header::IF_NONE_MATCH).is_some_and(|held| held.as_bytes() == tag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    Ok((headers, file.data.into_owned()).into_response())
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
