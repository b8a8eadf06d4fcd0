//! What a form hands in: fields by name and one file, read within bounds, from pages of this site or from programs.

use axum::body::Body;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest as _, Multipart, Request};
use axum::http::{HeaderMap, StatusCode, header};

use super::Params;
use crate::AppState;
use crate::error::PageError;

/// A file or a pasted text is never longer.
pub(crate) const LARGEST: usize = 32 << 20;
/// No field but the text is longer, and no form has more fields.
const LONGEST_FIELD: usize = 1_024;
const MOST_FIELDS: usize = 64;

/// What was handed in. Fields without a value are left out, as forms send empty ones.
#[derive(Debug, Default)]
pub(crate) struct Upload {
    /// The file with the name it came under.
    pub(crate) file: Option<(String, Vec<u8>)>,
    /// The pasted text.
    pub(crate) text: Option<String>,
    /// The other fields.
    pub(crate) params: Params,
}

/// Reads a form of these fields, beside `file` and `text`.
///
/// # Errors
/// When the form comes from another site, is too large, cannot be read, or has a field that nobody knows.
pub(crate) async fn read(state: &AppState, request: Request, known: &'static [&'static str]) -> Result<Upload, PageError> {
    refuse_other_sites(request.headers(), &state.settings.origin)?;
    Params::read(request.uri().query(), &[])?;
    // A place for the whole form, so that many slow readers together cannot fill the memory.
    let _place = state.uploads.try_acquire().map_err(|_| PageError::Busy)?;
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    if kind.starts_with("multipart/form-data") {
        of_parts(request, known).await
    } else if kind.starts_with("application/x-www-form-urlencoded") {
        of_pairs(request.into_body(), known).await
    } else {
        Err(PageError::BadForm("it takes multipart/form-data, or application/x-www-form-urlencoded with a `text`".into()))
    }
}

async fn of_parts(request: Request, known: &'static [&'static str]) -> Result<Upload, PageError> {
    let mut parts = Multipart::from_request(request, &()).await.map_err(|error| PageError::BadForm(error.body_text().into()))?;
    let mut upload = Upload::default();
    let mut pairs = Vec::new();
    let mut left = LARGEST;
    while let Some(mut part) = parts.next_field().await.map_err(|error| broken(&error))? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(short_name);
        match name.as_str() {
            "file" => {
                let bytes = whole(&mut part, &mut left).await?;
                // A form without a chosen file sends an empty one.
                if !bytes.is_empty() {
                    upload.file = Some((file_name.filter(|name| !name.is_empty()).unwrap_or_else(|| "draft".to_owned()), bytes));
                }
            }
            "text" => upload.text = filled(whole(&mut part, &mut left).await?),
            _ => {
                let mut most = LONGEST_FIELD.min(left);
                let value = whole(&mut part, &mut most).await.map_err(|_| PageError::bad_value(&name, "it is too long"))?;
                pairs.push((name, String::from_utf8_lossy(&value).into_owned()));
            }
        }
        if pairs.len() > MOST_FIELDS {
            return Err(PageError::BadForm(format!("it has more than {MOST_FIELDS} fields").into()));
        }
    }
    upload.params = Params::of_pairs(pairs, known)?;
    Ok(upload)
}

async fn of_pairs(body: Body, known: &'static [&'static str]) -> Result<Upload, PageError> {
    let body = axum::body::to_bytes(body, LARGEST).await.map_err(|_| PageError::TooLarge { most: LARGEST as u64 })?;
    let mut upload = Upload::default();
    let mut pairs = Vec::new();
    for (name, value) in form_urlencoded::parse(&body) {
        match name.as_ref() {
            "text" => upload.text = filled(value.into_owned().into_bytes()),
            _ if pairs.len() < MOST_FIELDS => pairs.push((name.into_owned(), value.chars().take(LONGEST_FIELD).collect())),
            _ => return Err(PageError::BadForm(format!("it has more than {MOST_FIELDS} fields").into())),
        }
    }
    upload.params = Params::of_pairs(pairs, known)?;
    Ok(upload)
}

/// All bytes of a part, as many as are left for the form.
async fn whole(part: &mut Field<'_>, left: &mut usize) -> Result<Vec<u8>, PageError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|error| broken(&error))? {
        *left = left.checked_sub(chunk.len()).ok_or(PageError::TooLarge { most: LARGEST as u64 })?;
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn filled(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    (!text.trim().is_empty()).then_some(text)
}

/// The last part of a name, since some browsers send the whole path of the reader's folder.
fn short_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|letter| !letter.is_control()).take(200).collect()
}

fn broken(error: &MultipartError) -> PageError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return PageError::TooLarge { most: LARGEST as u64 };
    }
    PageError::BadForm(error.body_text().into())
}

/// Browsers say from where a form is sent; one on another site has no business here. Programs say nothing and may go on.
fn refuse_other_sites(headers: &HeaderMap, origin: &str) -> Result<(), PageError> {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let is_own = match (said("sec-fetch-site"), said("origin")) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(from)) => from == origin || from.split_once("://").is_some_and(|(_, host)| Some(host) == said("host")),
        (None, None) => true,
    };
    if is_own { Ok(()) } else { Err(PageError::OtherSite) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(said: &[(&'static str, &'static str)]) -> HeaderMap {
        said.iter().map(|(name, value)| (header::HeaderName::from_static(name), value.parse().unwrap())).collect()
    }

    #[test]
    fn forms_of_other_sites_are_refused() {
        let own = |said: &[(&'static str, &'static str)]| refuse_other_sites(&headers(said), "https://law.example").is_ok();
        assert!(own(&[]) && own(&[("sec-fetch-site", "same-origin")]) && own(&[("origin", "https://law.example")]));
        assert!(own(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(!own(&[("sec-fetch-site", "cross-site"), ("origin", "https://law.example")]) && !own(&[("sec-fetch-site", "same-site")]));
        assert!(!own(&[("origin", "https://other.example"), ("host", "law.example")]) && !own(&[("origin", "null")]));
    }

    #[test]
    fn a_name_loses_its_folders() {
        assert_eq!([r"C:\Users\x\bill.docx", "../../bill\n.docx", "bill.docx"].map(short_name), ["bill.docx"; 3]);
    }
}
