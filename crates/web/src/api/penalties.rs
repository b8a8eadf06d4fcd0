//! `GET /api/v1/penalties`: the prison terms that States threaten for an offence, and the table of the page as CSV.

use actions::analyse::penalty_line;
use actions::comparison::terms::Term;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use serde_json::{Value, json};

use super::export::plain;
use super::matrix::attachment;
use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::view::terms::{self, Line, Terms};
use crate::view::words::Words;

async fn read(state: &AppState, query: Option<&str>, words: Words) -> Result<Terms, PageError> {
    let params = Params::read(query, terms::KNOWN)?;
    let found = Terms::read(state, words, &state.desk.concordance(), &params).await?;
    found.ok_or_else(|| PageError::bad_value("topic", "it takes the key of an offence, such as illegal-access"))
}

/// As JSON: States in the order that is asked for.
pub(crate) async fn json(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Json<Value>, PageError> {
    let found = read(&state, query.as_deref(), Words(locale::Lang::En)).await?;
    let item = |line: &Line| {
        json!({
            "country": line.code,
            "sample": line.sample,
            "least": line.range.least.map(term),
            "most": line.range.most.map(term),
            "penalties": line.penalties.iter().map(penalty_line).collect::<Vec<_>>(),
            "law": line.law_title,
            "num": line.num,
            "url": format!("{}{}", state.settings.origin, line.href),
            "basis": if line.score.is_some() { "suggested" } else { "curated" },
        })
    };
    Ok(Json(json!({ "topic": found.topic, "total": found.lines.len(), "items": found.lines.iter().map(item).collect::<Vec<_>>() })))
}

fn term(term: Term) -> Value {
    match term {
        Term::Months(months) => json!({ "months": months }),
        Term::Days(days) => json!({ "days": days }),
        Term::Life => json!("life"),
        Term::Death => json!("death"),
    }
}

/// As CSV: a line of heads, a line a State.
pub(crate) async fn csv(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let words = Words(lang);
    let found = read(&state, query.as_deref(), words).await?;
    let mut lines = csv::Writer::from_writer(Vec::new());
    let mut write = |row: Vec<String>| lines.write_record(row.into_iter().map(plain)).map_err(|error| PageError::house(&error));
    let mut heads = vec!["ISO".to_owned()];
    let keys = ["states-state", "penalties-least", "penalties-most", "penalties-fine", "states-csv-law", "penalties-provision", "states-csv-basis"];
    heads.extend(keys.map(|key| words.t(key)));
    heads.extend(["penalties-words", "states-csv-address"].map(|key| words.t(key)));
    write(heads)?;
    for line in found.lines {
        let basis = words.t(if line.score.is_some() { "suggested" } else { "states-by-source" });
        let address = format!("{}{}", state.settings.origin, line.href);
        write(vec![line.code, line.country, line.least, line.most, line.fines.join("; "), line.law_title, line.num, basis, line.words, address])?;
    }
    let text = lines.into_inner().map_err(|error| PageError::house(error.error()))?;
    Ok(attachment(text, "text/csv; charset=utf-8; header=present", "penalties.csv"))
}
