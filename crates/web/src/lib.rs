//! The site and the API: parse the request, ask, render.
//!
//! **Architecture invariant**: nothing here changes anything except through `actions`; only `error` knows which failure is which status.

pub mod api;
pub mod serve;

mod addresses;
mod assets;
mod error;
mod extract;
mod headers;
mod layout;
mod limits;
mod operations;
mod pages;
mod paths;

mod routes;
mod view;

use std::ops::Deref;
use std::sync::Arc;

use actions::desk::Desk;
use axum::Router;
use exchange::Limits;
use model::date::Moment;
use tokio::sync::Semaphore;

/// What the site is told about itself.
#[derive(Clone, Debug)]
pub struct SiteSettings {
    /// The address under which readers know this instance, without a slash at its end: `https://law.example.org`.
    pub origin: String,
    /// Whoever runs this instance.
    pub operator: Option<String>,
    /// The time of day; a test sets it.
    pub now: fn() -> Moment,
    /// How much of a file that is handed in is read, and which programs of the machine may help.
    pub reading: Limits,
}

/// What every handler works with.
pub struct SiteState {
    /// Where all work is done.
    pub desk: Arc<Desk>,
    /// What the site is told about itself.
    pub settings: SiteSettings,
    /// Places for forms with files that are being sent.
    pub(crate) uploads: Semaphore,
    /// Turns at reading them.
    pub(crate) analyses: Arc<Semaphore>,
}

/// Forms that are taken in at once: together they stay below a few hundred megabytes.
const UPLOADS: usize = 8;
/// Drafts that are read at once.
const ANALYSES: usize = 2;

/// The state as axum hands it to handlers.
#[derive(Clone)]
pub struct AppState(Arc<SiteState>);

impl Deref for AppState {
    type Target = SiteState;

    fn deref(&self) -> &SiteState {
        &self.0
    }
}

/// The site for readers, and the page for operators that is served elsewhere.
pub struct Site {
    /// Pages, API, files.
    pub router: Router,
    /// `/health`, `/metrics`, and the reports of imports.
    pub operations: Router,
}

/// The site over a desk.
#[must_use]
pub fn site(desk: Arc<Desk>, settings: SiteSettings) -> Site {
    let secure = settings.origin.starts_with("https://");
    let state = AppState(Arc::new(SiteState { desk, settings, uploads: Semaphore::new(UPLOADS), analyses: Arc::new(Semaphore::new(ANALYSES)) }));
    Site { operations: operations::router(state.clone()), router: routes::all(state, secure) }
}
