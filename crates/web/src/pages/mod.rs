//! Every page: one file each, with its struct and its handler.

/// A handler for each of these kinds, by the `show` of the file that calls it: it takes what that file names `Asked`, and the kind.
macro_rules! pages_of {
    ($($name:ident => $kind:ident),*) => {$(
        /// Answers for a record of this kind.
        pub(super) async fn $name(asked: Asked) -> Result<axum::response::Response, crate::error::PageError> {
            show(asked, model::record::Kind::$kind).await
        }
    )*};
}
use pages_of;

pub(crate) mod error;

mod about;
mod analyse;
mod api;
mod article;
mod authority;
mod case;
mod compare;
mod countries;
mod country;
mod court;
mod graph;
mod home;
pub(crate) mod kept;
mod law;
mod lesson;
mod list;
mod map;
mod matrix;
mod organisation;
mod penalties;
mod profile;
mod provision;
mod publication;
mod search;
mod sheet;
mod states;
mod strategy;
mod topic;
mod topics;
mod treaty;
mod work;

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use crate::AppState;
use crate::extract::language;

pub(crate) use matrix::{Filter, named as sheet_named};
pub(crate) use states::{content as provision_content, difference_words};

/// The addresses of all pages, in reading order.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/", get(to_the_language_of_the_reader))
        .route("/{lang}", get(home::page))
        .route("/{lang}/", get(home::page))
        .route("/{lang}/map.svg", get(map::picture))
        .route("/{lang}/search", get(search::page))
        .merge(lists())
        .merge(ways_in())
        // Work with a text of one's own.
        .route("/{lang}/analyse", get(analyse::form).post(analyse::result))
        .route("/{lang}/analyses/{key}", get(kept::page).post(kept::delete))
        .route("/{lang}/about", get(about::page))
        .route("/{lang}/api", get(api::page))
}

/// Lists, each with the pages of what it lists.
fn lists() -> Router<AppState> {
    Router::new()
        .route("/{lang}/laws", get(list::laws))
        .route("/{lang}/laws/{id}", get(law::page))
        .route("/{lang}/laws/{id}/compare", get(compare::law))
        .route("/{lang}/laws/{id}/citations", get(graph::law))
        .route("/{lang}/laws/{id}/{eid}", get(provision::law))
        .route("/{lang}/cases", get(list::cases))
        .route("/{lang}/cases/{id}", get(case::page))
        .route("/{lang}/cases/{id}/compare", get(compare::case))
        .route("/{lang}/cases/{id}/citations", get(graph::case))
        .route("/{lang}/cases/{id}/{eid}", get(provision::case))
        .route("/{lang}/lessons", get(list::lessons))
        .route("/{lang}/lessons/{id}", get(lesson::page))
        .route("/{lang}/lessons/{id}/{eid}", get(provision::lesson))
        .route("/{lang}/strategies", get(list::strategies))
        .route("/{lang}/strategies/{id}", get(strategy::page))
        .route("/{lang}/strategies/{id}/compare", get(compare::strategy))
        .route("/{lang}/strategies/{id}/{eid}", get(provision::strategy))
        .route("/{lang}/treaties", get(list::treaties))
        .route("/{lang}/treaties/{id}", get(treaty::page))
        .route("/{lang}/treaties/{id}/compare", get(compare::treaty))
        .route("/{lang}/treaties/{id}/matrix", get(matrix::page))
        .route("/{lang}/treaties/{id}/articles/{number}", get(article::page))
        .route("/{lang}/treaties/{id}/articles/{number}/map.svg", get(article::picture))
        .route("/{lang}/treaties/{id}/citations", get(graph::treaty))
        .route("/{lang}/treaties/{id}/{eid}", get(provision::treaty))
        .route("/{lang}/concordance", get(list::sheets))
        .route("/{lang}/concordance/{id}", get(sheet::page))
        .route("/{lang}/publications", get(list::publications))
        .route("/{lang}/publications/{id}", get(publication::page))
        .route("/{lang}/publications/{id}/{eid}", get(provision::publication))
        .route("/{lang}/authorities", get(list::authorities))
        .route("/{lang}/authorities/{id}", get(authority::page))
        .route("/{lang}/courts", get(list::courts))
        .route("/{lang}/courts/{id}", get(court::page))
        .route("/{lang}/organisations", get(list::organisations))
        .route("/{lang}/organisations/{id}", get(organisation::page))
}

/// Ways in: by topic, by State, by what States threaten.
fn ways_in() -> Router<AppState> {
    Router::new()
        .route("/{lang}/topics", get(topics::page))
        .route("/{lang}/topics/{key}", get(topic::page))
        .route("/{lang}/countries", get(countries::page))
        .route("/{lang}/countries/{code}", get(country::page))
        .route("/{lang}/countries/{code}/concordance", get(profile::page))
        .route("/{lang}/states", get(states::page))
        .route("/{lang}/penalties", get(penalties::page))
}

/// `/` leads on in the language that the browser asks for.
async fn to_the_language_of_the_reader(headers: HeaderMap) -> Response {
    let lang = language::wished(&headers);
    let to = HeaderValue::from_str(&format!("/{}", lang.code())).unwrap_or(HeaderValue::from_static("/en"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to), (header::VARY, HeaderValue::from_static("accept-language"))]).into_response()
}
