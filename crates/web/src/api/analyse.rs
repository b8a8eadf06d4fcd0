//! `POST /api/v1/analyse`: a draft held against treaties, with provisions of other States for each gap; nothing is kept.

use actions::analyse::elsewhere::{Drafter, elsewhere};
use actions::concordance::Concordances;
use actions::reference::Reference;
use axum::Json;
use axum::extract::{Request, State};
use serde_json::{Value, json};

use crate::error::PageError;
use crate::extract::draft::{self, Analysed};
use crate::view::address;
use crate::{AppState, paths};

/// The fields of the form, beside `file` and `text`.
pub(crate) const KNOWN: &[&str] = &["instrument", "country", "language"];
/// Provisions of other States for one gap.
pub(crate) const OTHERS: usize = 3;

/// Analyses what is handed in.
pub(crate) async fn answer(State(state): State<AppState>, request: Request) -> Result<Json<Value>, PageError> {
    let draft = draft::read(&state, request, KNOWN).await?;
    let analysed = draft::analyse(&state, &draft).await?;
    body(&state, &analysed).map(Json)
}

/// What `lexarium analyse --format json` prints, with what only a repository knows: provisions elsewhere, and the terms of other States.
pub(crate) fn body(state: &AppState, analysed: &Analysed) -> Result<Value, PageError> {
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let mut body = serde_json::to_value(&analysed.report).map_err(|error| PageError::house(&error))?;
    let gaps = body.get_mut("gaps").and_then(Value::as_array_mut).into_iter().flatten();
    for (gap, line) in gaps.zip(&analysed.report.gaps) {
        let article = (line.instrument.as_str(), line.article.as_str());
        gap["elsewhere"] = others(&state.settings.origin, &all, &reference, &analysed.drafter, article);
    }
    body["penalty_ranges"] = json!(analysed.ranges);
    Ok(body)
}

fn others(origin: &str, all: &Concordances, reference: &Reference, drafter: &Drafter, article: (&str, &str)) -> Value {
    let other = |found: actions::analyse::elsewhere::Elsewhere<'_>| {
        let (provision, law) = (found.provision, found.law);
        let (title, tag) = law.title_for("en");
        json!({
            "record": law.id.to_string(), "title": title, "title_language": tag, "country": found.country,
            "eid": provision.eid, "num": provision.num, "heading": provision.heading, "language": provision.language,
            "url": format!("{origin}{}?eid={}", paths::permanent(&law.id, ""), address::segment(&provision.eid)),
            "basis": found.basis, "judgement": found.judgement, "score": found.score.map(|score| f64::from(score) / 1000.0),
        })
    };
    elsewhere(all, reference, drafter, article, OTHERS).into_iter().map(other).collect()
}
