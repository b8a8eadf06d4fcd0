//! What tests share: a whole Lexarium in a folder of its own, asked like a server and thrown away afterwards.

pub mod corpus;
pub mod hostile;
pub mod processor;

use std::path::Path;
use std::sync::Arc;

use actions::desk::{By, Desk};
use actions::import::{self, GivenFile, ImportReport};
use axum::body::Body;
use axum::http::{HeaderMap, Request, request};
use exchange::Limits;
use model::date::Moment;
use model::draft::TextFacts;
use search::Index;
use store::{FilesLocation, Settings, Store};
use tempfile::TempDir;
use tower::ServiceExt as _;

/// The moment at which all tests happen: 1 March 2026, noon.
#[must_use]
pub fn noon() -> Moment {
    Moment::from_microseconds(1_772_366_400_000_000)
}

/// Who does what tests do.
#[must_use]
pub fn by_test() -> By {
    By { who: "test".to_owned(), at: noon(), why: "test".to_owned() }
}

/// Opens store and index in a folder, as the commands do.
///
/// # Panics
/// When they cannot be opened.
pub async fn open(folder: &Path) -> Desk {
    let database = folder.join("lexarium.sqlite").display().to_string();
    let settings = Settings { database, files: FilesLocation::Dir(folder.join("files")) };
    let store = Store::open(&settings).await.expect("the store opens");
    let index = Index::open(&folder.join("index")).expect("the index opens");
    Desk::open(store, Arc::new(index)).await.expect("the desk opens")
}

/// A Lexarium of its own.
pub struct App {
    /// Its desk.
    pub desk: Arc<Desk>,
    site: axum::Router,
    operations: axum::Router,
    folder: TempDir,
}

/// What an address answered.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl App {
    /// One that holds nothing.
    ///
    /// # Panics
    /// When it cannot be made.
    pub async fn empty() -> Self {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let desk = Arc::new(open(folder.path()).await);
        let settings = web::SiteSettings { origin: "http://lexarium.test".to_owned(), operator: None, now: noon, reading: Limits::default() };
        let web::Site { router: site, operations } = web::site(Arc::clone(&desk), settings);
        Self { desk, site, operations, folder }
    }

    /// One with the starter catalogue and the samples.
    ///
    /// # Panics
    /// When they cannot be loaded.
    pub async fn with_samples() -> Self {
        let app = Self::empty().await;
        actions::catalogue::load(&app.desk, &by_test()).await.expect("the catalogue loads");
        actions::catalogue::load_samples(&app.desk, &by_test()).await.expect("the samples load");
        app
    }

    /// Where its data is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Takes in one file.
    ///
    /// # Panics
    /// When the store fails.
    pub async fn take_in(&self, name: &str, content: impl Into<Vec<u8>>, facts: TextFacts) -> ImportReport {
        let file = GivenFile { name: name.to_owned(), bytes: content.into(), hints: facts };
        import::import_given(&self.desk, &by_test(), vec![file], &Limits::default()).await.expect("the store keeps")
    }

    /// Asks for an address, as a browser with an English reader does.
    pub async fn get(&self, address: &str) -> Answer {
        self.get_with(address, &[("accept", "text/html,*/*;q=0.8"), ("accept-language", "en")]).await
    }

    /// Asks for an address with these headers.
    ///
    /// # Panics
    /// When the address or a header cannot be written.
    pub async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Answer {
        ask(&self.site, Request::get(address), headers, Body::empty()).await
    }

    /// Asks the listener of operators for an address, as the browser of one who reads this language does.
    ///
    /// # Panics
    /// When the address cannot be written.
    pub async fn get_as_operator(&self, address: &str, language: &str) -> Answer {
        ask(&self.operations, Request::get(address), &[("accept", "text/html,*/*;q=0.8"), ("accept-language", language)], Body::empty()).await
    }

    /// Sends a body, as a form or a program does.
    ///
    /// # Panics
    /// When the address or a header cannot be written.
    pub async fn post(&self, address: &str, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Answer {
        ask(&self.site, Request::post(address), headers, Body::from(body.into())).await
    }
}

async fn ask(router: &axum::Router, request: request::Builder, headers: &[(&str, &str)], body: Body) -> Answer {
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let response = router.clone().oneshot(request.body(body).expect("a request")).await.unwrap_or_else(|never| match never {});
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
    Answer { status: parts.status.as_u16(), headers: parts.headers, body }
}

impl Answer {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("not JSON ({error}): {}", self.text()))
    }

    /// A header, empty where it is missing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}
