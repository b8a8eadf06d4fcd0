//! `POST /api/v1/analyse`: a draft held against treaties, with provisions of other States for each gap; kept only when asked.

use actions::analyse::elsewhere::{Drafter, elsewhere};
use actions::concordance::Concordances;
use actions::keep::{self, Wish};
use actions::reference::Reference;
use axum::Json;
use axum::extract::{Request, State};
use serde_json::{Value, json};

use crate::error::PageError;
use crate::extract::draft::{self, Analysed, Draft};
use crate::view::address;
use crate::{AppState, paths};

/// The fields of the form, beside `file` and `text`.
pub(crate) const KNOWN: &[&str] = &["instrument", "country", "language", "keep"];
/// Provisions of other States for one gap.
pub(crate) const OTHERS: usize = 3;

/// Analyses what is handed in.
pub(crate) async fn answer(State(state): State<AppState>, request: Request) -> Result<Json<Value>, PageError> {
    let draft = draft::read(&state, request, KNOWN).await?;
    let is_to_be_kept = draft.is_to_be_kept()?;
    let analysed = draft::analyse(&state, &draft).await?;
    let mut body = body(&state, &analysed)?;
    if is_to_be_kept {
        body["kept"] = kept(&state, &draft).await?;
    }
    Ok(Json(body))
}

/// Where the draft stays and until when, or why it does not.
async fn kept(state: &AppState, draft: &Draft) -> Result<Value, PageError> {
    Ok(match keep::keep(&state.desk, &draft.to_keep(), (state.settings.now)()).await? {
        Wish::Granted(key, ends) => {
            let url = format!("{}/en{}", state.settings.origin, crate::pages::kept::path_of(&key.address()));
            json!({ "url": url, "until": ends.day().to_string() })
        }
        Wish::TooLarge => json!({ "refused": "too-large" }),
        Wish::Full => json!({ "refused": "full" }),
    })
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
