//! Lists as CSV: all that the screen pages through, to the very end.

use std::pin::Pin;

use actions::find::{Found, find};
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures::Stream;
use futures::stream::try_unfold;
use locale::Lang;
use model::access::Clearance;
use store::Card;

use super::records;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params, question};
use crate::{AppState, paths};

/// Records that are read together while an export runs.
const STRIDE: usize = 100;

const RESULT_COLUMNS: [&str; 11] = ["id", "kind", "title", "country", "date", "languages", "status", "url", "provision", "heading", "extract"];

/// The results of a search, as many lines as the search has results.
pub(crate) async fn search(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), question::KNOWN)?.without_name("cursor").set("limit", &STRIDE.to_string());
    // The first stretch is asked for before anything is sent, so that a wrong question is answered as one.
    let first = stretch(&state, &params, lang).await?;
    let lines = try_unfold(Some((first, true)), move |page| {
        let (state, params) = (state.clone(), params.clone());
        async move {
            let Some((found, heads)) = page else { return Ok::<_, std::io::Error>(None) };
            let next = found.next.clone();
            let text = result_lines(&state.settings.origin, lang, found, heads).map_err(std::io::Error::other)?;
            let following = match next {
                Some(cursor) => Some((stretch(&state, &params.set("cursor", &cursor), lang).await.map_err(|error| broken(&error))?, false)),
                None => None,
            };
            Ok(Some((text, following)))
        }
    });
    Ok(csv_response(Box::pin(lines)))
}

async fn stretch(state: &AppState, params: &Params, lang: Lang) -> Result<Found, PageError> {
    let reference = state.desk.reference();
    Ok(find(&state.desk, question::read(params, &reference, lang)?).await?)
}

/// An export that breaks off in the middle must not look whole: the connection is cut.
fn broken(error: &PageError) -> std::io::Error {
    tracing::error!("an export broke off: {error:?}");
    std::io::Error::other("the export broke off")
}

fn result_lines(origin: &str, lang: Lang, found: Found, heads: bool) -> Result<Vec<u8>, csv::Error> {
    let mut lines = csv::Writer::from_writer(Vec::new());
    if heads {
        lines.write_record(RESULT_COLUMNS)?;
    }
    for result in found.results {
        let best = result.provisions.into_iter().next();
        let (num, heading, extract) =
            best.map_or_else(Default::default, |best| (best.num, best.heading, best.extract.into_iter().map(|(words, _)| words).collect::<String>()));
        let [id, kind, title, country, date, languages, status, url] = card_cells(origin, lang, &result.card);
        lines.write_record([&id, &kind, &title, &country, &date, &languages, &status, &url, &plain(num), &plain(heading), &plain(extract)])?;
    }
    lines.into_inner().map_err(|error| error.into_error().into())
}

/// A list of records, as many lines as the list has records.
pub(crate) async fn records(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let mut filter = records::filter(&Params::read(query.as_deref(), records::KNOWN)?)?;
    (filter.after, filter.limit) = (None, STRIDE);
    let first = state.desk.store.list(&filter, Clearance::PUBLIC).await?;
    let lines = try_unfold(Some((first, true)), move |page| {
        let (state, mut filter) = (state.clone(), filter.clone());
        async move {
            let Some((page, heads)) = page else { return Ok::<_, std::io::Error>(None) };
            let text = record_lines(&state.settings.origin, lang, &page.items, heads).map_err(std::io::Error::other)?;
            filter.after = page.next;
            let following = match page.next {
                Some(_) => Some((state.desk.store.list(&filter, Clearance::PUBLIC).await.map_err(|error| broken(&error.into()))?, false)),
                None => None,
            };
            Ok(Some((text, following)))
        }
    });
    Ok(csv_response(Box::pin(lines)))
}

fn record_lines(origin: &str, lang: Lang, cards: &[Card], heads: bool) -> Result<Vec<u8>, csv::Error> {
    let mut lines = csv::Writer::from_writer(Vec::new());
    if heads {
        lines.write_record(&RESULT_COLUMNS[..8])?;
    }
    for card in cards {
        lines.write_record(card_cells(origin, lang, card))?;
    }
    lines.into_inner().map_err(|error| error.into_error().into())
}

fn card_cells(origin: &str, lang: Lang, card: &Card) -> [String; 8] {
    let languages: Vec<&str> = card.languages.iter().map(model::language::Language::as_str).collect();
    [
        card.id.to_string(),
        card.kind.to_string(),
        plain(card.title_for(lang.code()).0.to_owned()),
        card.country.map(|country| country.to_string()).unwrap_or_default(),
        card.date.map(|date| date.to_string()).unwrap_or_default(),
        languages.join(" "),
        card.status.clone().unwrap_or_default(),
        format!("{origin}{}", paths::permanent(&card.id, "")),
    ]
}

/// A cell that a spreadsheet would run as a formula is made text: titles come from outside.
pub(super) fn plain(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

type Lines = Pin<Box<dyn Stream<Item = Result<Vec<u8>, std::io::Error>> + Send>>;

fn csv_response(lines: Lines) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"lexarium.csv\"")),
    ];
    (headers, Body::from_stream(lines)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_never_a_formula() {
        assert_eq!(plain("=HYPERLINK(\"x\")".to_owned()), "'=HYPERLINK(\"x\")");
        assert_eq!(plain("Cybercrime Act".to_owned()), "Cybercrime Act");
    }
}
