//! The matrix of a treaty as CSV, XLSX and JSON: what the page shows with the same parameters, cell by cell.

use actions::concordance::{Concordances, Sheet};
use actions::reference::Reference;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use axum::{Json, body::Body};
use exchange::xlsx::{Cell, Table};
use model::concordance::Mark;
use serde_json::{Value, json};

use super::export::plain;
use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::pages::sheet_named;
use crate::view::concordance::{self, article_label_text};
use crate::view::matrix::{self, Matrix};
use crate::view::words::Words;

/// What an address asks for, as all three forms give it.
type Asked = (State<AppState>, PageLanguage, Path<(String, String)>, RawQuery);

/// Calls with the matrix that an address asks for.
fn with_matrix<T>(asked: Asked, make: impl FnOnce(Words, &Reference, &Sheet, &Matrix<'_>) -> Result<T, PageError>) -> Result<T, PageError> {
    let (State(state), PageLanguage(lang), Path((_, name)), RawQuery(query)) = asked;
    let params = Params::read(query.as_deref(), matrix::KNOWN)?;
    let (reference, all): (std::sync::Arc<Reference>, std::sync::Arc<Concordances>) = (state.desk.reference(), state.desk.concordance());
    let sheet = sheet_named(&all, &reference, &name)?;
    let words = Words(lang);
    make(words, &reference, sheet, &Matrix::read(words, &reference, sheet, &params)?)
}

/// As CSV: a line of heads, a line of labels, a line a State.
pub(crate) async fn csv(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    with_matrix((state, lang, path, query), |words, reference, sheet, found| {
        let mut lines = csv::Writer::from_writer(Vec::new());
        for row in rows(words, reference, found) {
            lines.write_record(row.into_iter().map(plain)).map_err(|error| PageError::house(&error))?;
        }
        let text = lines.into_inner().map_err(|error| PageError::house(error.error()))?;
        Ok(attachment(text, "text/csv; charset=utf-8; header=present", &format!("{}-matrix.csv", sheet.key)))
    })
}

/// As a workbook: the matrix and what its words mean.
pub(crate) async fn xlsx(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    with_matrix((state, lang, path, query), |words, reference, sheet, found| {
        let text = |row: Vec<String>| row.into_iter().map(Cell::Text).collect();
        let right_to_left = words.0.direction() == "rtl";
        let name = words.t("matrix-link");
        let matrix = Table { name, rows: rows(words, reference, found).into_iter().map(text).collect(), heads: 2, fixed: 2, right_to_left };
        let meaning = Mark::ALL.into_iter().map(|mark| concordance::mark(words, mark)).map(|view| text(vec![view.sign, view.word]));
        let legend = Table { name: words.t("matrix-legend"), rows: meaning.collect(), right_to_left, ..Table::default() };
        let bytes = exchange::xlsx::write(&[matrix, legend]).map_err(|error| PageError::house(&error))?;
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Ok(attachment(bytes, kind, &format!("{}-matrix.xlsx", sheet.key)))
    })
}

/// As JSON: articles, States, and the marks by their names.
pub(crate) async fn json(
    state: State<AppState>,
    lang: PageLanguage,
    path: Path<(String, String)>,
    query: RawQuery,
) -> Result<Json<Value>, PageError> {
    with_matrix((state, lang, path, query), |_, _, sheet, found| {
        let articles: Vec<Value> =
            found.columns.iter().map(|(_, article)| json!({ "number": article.number, "label": article.label, "topics": article.topics })).collect();
        let states = found.rows.iter().map(|row| {
            let marks: Vec<&str> = row.marks.iter().map(|(mark, _)| mark.as_str()).collect();
            let disagree: Vec<&str> = row
                .marks
                .iter()
                .zip(&found.columns)
                .filter(|((_, disagree), _)| *disagree)
                .map(|(_, (_, article))| article.number.as_str())
                .collect();
            json!({
                "country": row.entry.country.code, "names": row.entry.names, "sample": row.entry.sample, "region": row.entry.country.region,
                "standing": row.standing.as_str(), "participation": sheet.parties.get(&row.entry.country.code), "marks": marks, "disagree": disagree,
            })
        });
        let states: Vec<Value> = states.collect();
        Ok(Json(json!({ "instrument": sheet.key, "total": states.len(), "articles": articles, "states": states })))
    })
}

fn rows(words: Words, reference: &Reference, found: &Matrix<'_>) -> Vec<Vec<String>> {
    let head = [words.t("fact-code"), words.t("facet-country"), words.t("party-status")];
    let numbers = found.columns.iter().map(|(_, article)| article.number.clone());
    let labels = found.columns.iter().map(|(_, article)| article_label_text(words, reference, article));
    let mut rows = vec![head.into_iter().chain(numbers).collect(), [const { String::new() }; 3].into_iter().chain(labels).collect()];
    for row in &found.rows {
        let standing = words.t(&format!("standing-{}", row.standing.as_str()));
        let marks = row.marks.iter().map(|(mark, disagree)| {
            let word = words.t(&format!("mark-{}", mark.as_str()));
            if *disagree { format!("{word} ({})", words.t("facts-disagree")) } else { word }
        });
        rows.push([row.entry.country.code.to_string(), row.name.clone(), standing].into_iter().chain(marks).collect());
    }
    rows
}

pub(super) fn attachment(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", crate::view::address::segment(name)));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment"))),
    ];
    (headers, Body::from(bytes)).into_response()
}
