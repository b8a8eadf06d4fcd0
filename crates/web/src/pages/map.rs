//! The map of the world, shaded by the number of laws whose text is here or by what a page says of each State: a picture of its own, so that
//! pages stay small.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::view::markup::Markup;

/// Outlines of the countries, public domain, made small.
const WORLD: &str = include_str!("../../../../catalogue/map/world.json");

/// The picture has a style and nothing else; as an image it runs nothing anyway.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Shades by number of laws: none, 1, 2 to 4, 5 to 9, 10 and more. Light and dark each have their own ink.
const STYLE: &str = "path,circle{stroke:#fff;stroke-width:.4;fill:#dfe3e6}.s1{fill:#a9c3e6}.s2{fill:#6f9bd8}.s3{fill:#3a6fbf}.s4{fill:#123f87}\
@media(prefers-color-scheme:dark){path,circle{stroke:#15181c;fill:#2d333a}.s1{fill:#2f4d78}.s2{fill:#4272b8}.s3{fill:#76a4e6}.s4{fill:#c3dafa}}";

#[derive(Deserialize)]
struct World {
    width: f64,
    height: f64,
    shapes: BTreeMap<String, String>,
    #[serde(default)]
    dots: BTreeMap<String, [f64; 2]>,
}

/// Draws the map.
pub(super) async fn picture(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let laws = super::home::laws_by_country(&state).await?;
    let title = locale::text(lang, "map-title").to_string();
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300")),
    ];
    Ok((headers, drawn(&title, STYLE, |code| shade(&laws, code))?).into_response())
}

/// The world as a picture; each country has the class that it is given.
///
/// # Errors
/// When the outlines cannot be read.
pub(super) fn drawn(title: &str, style: &str, class: impl Fn(&str) -> Option<&'static str>) -> Result<String, PageError> {
    static PARSED: OnceLock<Option<World>> = OnceLock::new();
    let world = PARSED.get_or_init(|| serde_json::from_str(WORLD).ok()).as_ref().ok_or(PageError::NotFound)?;
    let shade = |code: &str| class(code).map(|class| format!(" class=\"{class}\"")).unwrap_or_default();
    let mut out = String::with_capacity(WORLD.len() + 4096);
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"img\"><title>{}</title><style>{style}</style>",
        world.width,
        world.height,
        Markup::text(title)
    );
    for (code, shape) in &world.shapes {
        let _ = write!(out, "<path{} d=\"{}\"/>", shade(code), Markup::text(shape));
    }
    for (code, [x, y]) in &world.dots {
        let _ = write!(out, "<circle{} cx=\"{x}\" cy=\"{y}\" r=\"2.2\"/>", shade(code));
    }
    out.push_str("</svg>");
    Ok(out)
}

fn shade(laws: &BTreeMap<String, u64>, code: &str) -> Option<&'static str> {
    match laws.get(code).copied().unwrap_or(0) {
        0 => None,
        1 => Some("s1"),
        2..=4 => Some("s2"),
        5..=9 => Some("s3"),
        _ => Some("s4"),
    }
}
