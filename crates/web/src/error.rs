//! The only place where a failure becomes a status, a sentence for the reader and a line for the log.

use std::sync::Arc;

use actions::desk::ActionError;
use actions::find::FindError;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use locale::Lang;
use model::finding::Finding;
use search::QueryError;
use serde_json::{Map, Value, json};

use crate::AppState;
use crate::extract::language;
use crate::operations;
use crate::view::words::Words;

/// Why a reader does not get what was asked for.
#[derive(Clone, Debug)]
pub(crate) enum PageError {
    /// Nothing has this address, or the reader may not know of it.
    NotFound,
    /// There was something here; it was withdrawn.
    Withdrawn,
    /// No analysis is kept at the address, or no longer.
    Ended,
    /// The address has a parameter that nobody knows.
    UnknownParameter {
        /// Its name.
        name: String,
        /// Those that are known.
        known: &'static [&'static str],
    },
    /// A parameter does not hold what it must.
    BadValue {
        /// Its name.
        name: String,
        /// What is wrong, in English.
        reason: String,
    },
    /// The words of a search cannot be asked.
    Query(QueryError),
    /// The address takes no such method.
    NoSuchMethod,
    /// A form was sent by a page of another site.
    OtherSite,
    /// A page for operators was asked for under a name that may be anybody's.
    ForeignName,
    /// A form cannot be read.
    BadForm(Arc<str>),
    /// A form that must hand in a text has none.
    NothingGiven,
    /// What was handed in is too large.
    TooLarge {
        /// Bytes that it may have.
        most: u64,
    },
    /// What was handed in does not read as a law; the findings say why.
    NotALaw(Arc<[Finding]>),
    /// What is asked for needs a program that is not installed.
    NoProgram,
    /// Too many hand in something at once.
    Busy,
    /// What was handed in takes longer than anybody can wait.
    TookTooLong,
    /// The house failed; the reader can do nothing but come back.
    House(Arc<str>),
}

impl PageError {
    /// A parameter with a value that cannot be.
    pub(crate) fn bad_value(name: &str, reason: &str) -> Self {
        Self::BadValue { name: name.to_owned(), reason: reason.to_owned() }
    }

    /// A failure of the house, with what led to it.
    pub(crate) fn house(error: &dyn std::error::Error) -> Self {
        let mut chain = error.to_string();
        let mut cause = error.source();
        while let Some(next) = cause {
            chain.push_str(": ");
            chain.push_str(&next.to_string());
            cause = next.source();
        }
        Self::House(chain.into())
    }

    /// The status of the answer.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::Ended => StatusCode::NOT_FOUND,
            Self::Withdrawn => StatusCode::GONE,
            Self::UnknownParameter { .. } | Self::BadValue { .. } | Self::Query(_) => StatusCode::BAD_REQUEST,
            Self::NoSuchMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::OtherSite | Self::ForeignName => StatusCode::FORBIDDEN,
            Self::BadForm(_) | Self::NothingGiven => StatusCode::BAD_REQUEST,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotALaw(_) | Self::TookTooLong => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NoProgram => StatusCode::NOT_IMPLEMENTED,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::House(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The word by which programs and messages know the failure: `error-{word}-title` and `error-{word}` are in the catalogue of words.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Withdrawn => "withdrawn",
            Self::Ended => "ended",
            Self::UnknownParameter { .. } => "unknown-parameter",
            Self::BadValue { .. } => "bad-value",
            Self::Query(_) => "query",
            Self::NoSuchMethod => "no-such-method",
            Self::OtherSite => "other-site",
            Self::ForeignName => "foreign-name",
            Self::BadForm(_) => "bad-form",
            Self::NothingGiven => "nothing-given",
            Self::TooLarge { .. } => "too-large",
            Self::NotALaw(_) => "not-a-law",
            Self::NoProgram => "no-program",
            Self::Busy => "busy",
            Self::TookTooLong => "took-too-long",
            Self::House(_) => "house",
        }
    }

    /// The parameter that is wrong.
    pub(crate) fn parameter(&self) -> Option<&str> {
        if let Self::UnknownParameter { name, .. } | Self::BadValue { name, .. } = self { Some(name) } else { None }
    }

    /// What exactly is wrong; in English where it comes from a reader of addresses.
    pub(crate) fn detail_for_readers(&self, words: Words) -> Option<String> {
        match self {
            Self::UnknownParameter { name, known } => Some(format!("{name} ∉ {}", known.join(", "))),
            Self::BadValue { name, reason } => Some(format!("{name}: {reason}")),
            Self::BadForm(reason) => Some(reason.to_string()),
            Self::Query(error) => Some(crate::view::query_fault::sentence(words, error)),
            _ => None,
        }
    }

    /// What programs are told, by RFC 9457.
    fn problem(&self, origin: &str) -> Value {
        let mut problem = Map::new();
        problem.insert("type".to_owned(), json!(format!("{origin}/en/api#{}", self.word())));
        problem.insert("title".to_owned(), json!(locale::text(Lang::En, &format!("error-{}-title", self.word()))));
        problem.insert("status".to_owned(), json!(self.status().as_u16()));
        let detail = match self {
            Self::UnknownParameter { name, known } => {
                problem.insert("parameter".to_owned(), json!(name));
                problem.insert("known".to_owned(), json!(known));
                format!("there is no parameter `{name}`; there are {}", known.join(", "))
            }
            Self::BadValue { name, reason } => {
                problem.insert("parameter".to_owned(), json!(name));
                format!("the parameter `{name}` cannot be read: {reason}")
            }
            Self::Query(error) => {
                problem.insert("parameter".to_owned(), json!("q"));
                error.to_string()
            }
            Self::BadForm(reason) => format!("the form cannot be read: {reason}"),
            Self::TooLarge { most } => format!("what was handed in has more than the {most} bytes that are read"),
            Self::NotALaw(findings) => {
                problem.insert("is_law".to_owned(), json!(false));
                problem.insert("findings".to_owned(), json!(findings));
                locale::text(Lang::En, "error-not-a-law")
            }
            // What went wrong inside is for the log.
            _ => locale::text(Lang::En, &format!("error-{}", self.word())),
        };
        problem.insert("detail".to_owned(), json!(detail));
        Value::Object(problem)
    }
}

impl From<store::Error> for PageError {
    fn from(error: store::Error) -> Self {
        Self::house(&error)
    }
}

impl From<ActionError> for PageError {
    fn from(error: ActionError) -> Self {
        Self::house(&error)
    }
}

impl From<FindError> for PageError {
    fn from(error: FindError) -> Self {
        match error {
            FindError::Query(error) => Self::Query(error),
            FindError::Action(error) => error.into(),
        }
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        Self::house(&error)
    }
}

impl IntoResponse for PageError {
    /// The status only: [`render`] gives it words, since it knows the language and the form that the reader wants.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Gives a failed answer its words: a page for readers, problem+json for programs.
pub(crate) async fn render(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let response = next.run(request).await;
    let Some(error) = response.extensions().get::<PageError>().cloned() else { return response };
    let lang = language::of_address(&uri).unwrap_or_else(|| language::wished(&headers));
    in_words(&state, &uri, &headers, lang, &error, crate::pages::error::page)
}

/// The same on the listener of operators, whose pages have a frame of their own.
pub(crate) async fn render_for_operators(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let response = next.run(request).await;
    let Some(error) = response.extensions().get::<PageError>().cloned() else { return response };
    let lang = operations::frame::language_of_failure(&uri, &headers);
    in_words(&state, &uri, &headers, lang, &error, operations::failure::page)
}

/// How a page tells of a failure.
type FailurePage = fn(&AppState, Lang, &Uri, &PageError) -> Result<String, askama::Error>;

fn in_words(state: &AppState, uri: &Uri, headers: &HeaderMap, lang: Lang, error: &PageError, page: FailurePage) -> Response {
    if let PageError::House(chain) = error {
        let path = without_key(uri.path());
        tracing::error!(path, "{path} could not be answered: {chain}");
    }
    let status = error.status();
    if is_for_programs(uri, headers) {
        return problem_response(status, &error.problem(&state.settings.origin));
    }
    match page(state, lang, uri, error) {
        Ok(page) => (status, Html(page)).into_response(),
        Err(fault) => {
            tracing::error!(%fault, "the page that tells of an error could not be made");
            (status, locale::text(lang, &format!("error-{}", error.word())).to_string()).into_response()
        }
    }
}

/// The path as the log may have it: the key of a kept analysis is for its holder alone.
fn without_key(path: &str) -> &str {
    path.find("/analyses/").and_then(|at| path.get(..at + "/analyses/".len())).unwrap_or(path)
}

fn problem_response(status: StatusCode, problem: &Value) -> Response {
    let mut response = (status, problem.to_string()).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

/// Programs ask under `/api/`, for a file of data, or for JSON by name.
fn is_for_programs(uri: &Uri, headers: &HeaderMap) -> bool {
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let wants_json = accepts.contains("json") && !accepts.contains("text/html");
    uri.path().starts_with("/api/") || uri.path().ends_with(".json") || wants_json
}

/// What a client is told that asks too often. It stands before the pages and so has no page of its own.
pub(crate) fn too_many_requests(headers: &HeaderMap, uri: &Uri) -> Response {
    let status = StatusCode::TOO_MANY_REQUESTS;
    if is_for_programs(uri, headers) {
        let problem = json!({"type": "about:blank", "title": "too many requests", "status": 429, "detail": locale::text(Lang::En, "error-too-many")});
        return problem_response(status, &problem);
    }
    let lang = language::of_address(uri).unwrap_or_else(|| language::wished(headers));
    (status, locale::text(lang, "error-too-many").to_string()).into_response()
}

/// The answer to an address that nothing has.
pub(crate) async fn no_such_page() -> PageError {
    PageError::NotFound
}

/// The answer to a method that an address does not take.
pub(crate) async fn no_such_method() -> PageError {
    PageError::NoSuchMethod
}
