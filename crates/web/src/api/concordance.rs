//! `GET /api/v1/concordance`: what sources say and the machine suggests of laws and treaty articles, entry by entry.

use actions::concordance::ask::{Found, Place, Question, Said};
use actions::concordance::{Concordances, Provision};
use actions::reference::Reference;
use axum::Json;
use axum::extract::{RawQuery, State};
use model::concordance::Judgement;
use serde_json::{Value, json};

use crate::error::PageError;
use crate::extract::{Params, states};
use crate::{AppState, paths};

/// Entries on a page, where nobody says otherwise, and at most.
const USUAL: usize = 50;
const MOST: usize = 1_000;

/// The parameters of the list.
pub(crate) const KNOWN: &[&str] = &["instrument", "article", "country", "topic", "basis", "judgement", "limit", "cursor"];

/// The judgements by name.
pub(crate) const JUDGEMENTS: [(&str, Judgement); 4] =
    [("full", Judgement::Full), ("partial", Judgement::Partial), ("none", Judgement::None), ("not-assessed", Judgement::NotAssessed)];

/// Lists entries.
pub(crate) async fn list(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Json<Value>, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let question = question(&params, &reference, &all)?;
    let answer = all.ask(&question);
    let origin = &state.settings.origin;
    let items: Vec<Value> = answer.found.iter().map(|found| item(origin, &all, found)).collect();
    Ok(Json(json!({ "total": answer.total, "items": items, "next": answer.next.map(|place| place.to_string()) })))
}

fn question(params: &Params, reference: &Reference, all: &Concordances) -> Result<Question, PageError> {
    let limit = params.limit(USUAL, MOST)?;
    let shown = |value: &str| value.chars().take(64).collect::<String>();
    let instrument = params.get("instrument").map(|key| {
        let known = all.instrument(key).map(|(_, sheet)| sheet.key.clone());
        known.ok_or_else(|| PageError::bad_value("instrument", &format!("it takes the key of an instrument with articles, not `{}`", shown(key))))
    });
    let instrument = instrument.transpose()?;
    let article = params.get("article").map(|number| {
        let mut sheets = all.instruments.iter().filter(|sheet| instrument.as_ref().is_none_or(|key| sheet.key == *key));
        let known = sheets.any(|sheet| sheet.article(number).is_some());
        known
            .then(|| number.to_owned())
            .ok_or_else(|| PageError::bad_value("article", &format!("no instrument asked for has an article `{}`", shown(number))))
    });
    let topic = params.get("topic").map(|key| {
        let known = reference.topic(key).map(|entry| entry.topic.key.clone());
        known.ok_or_else(|| PageError::bad_value("topic", &format!("it takes the key of a topic, not `{}`", shown(key))))
    });
    let judgement = params.get("judgement").map(|name| {
        let known = JUDGEMENTS.iter().find(|(known, _)| *known == name).map(|(_, judgement)| *judgement);
        known.ok_or_else(|| PageError::bad_value("judgement", "it takes `full`, `partial`, `none` or `not-assessed`"))
    });
    Ok(Question {
        instrument,
        article: article.transpose()?,
        country: states::read(params, reference)?.country,
        topic: topic.transpose()?,
        basis: states::basis(params)?,
        judgement: judgement.transpose()?,
        limit,
        after: params.parsed::<Place>("cursor")?,
    })
}

fn item(origin: &str, all: &Concordances, found: &Found<'_>) -> Value {
    let mark = found.cell.mark.map(model::concordance::Mark::as_str);
    let common = |basis: &str| {
        json!({
            "instrument": found.sheet.key, "article": found.article.number, "label": found.article.label, "country": found.country, "basis": basis,
            "cell": { "mark": mark, "disagree": found.cell.disagree },
        })
    };
    match found.said {
        Said::Curated(curated) => {
            let said = &curated.entry;
            let law = curated.law.and_then(|place| all.laws.get(place));
            let named = said.provisions.iter().enumerate().map(|(place, number)| {
                let held = curated.provisions.get(place).into_iter().flatten().filter_map(|place| all.provisions.get(*place));
                json!({ "number": number, "held": held.map(|provision| provision_of(origin, all, provision)).collect::<Vec<_>>() })
            });
            let mut item = common("curated");
            merge(
                &mut item,
                json!({
                    "key": said.key, "sheet": curated.sheet.to_string(), "sample": curated.sample, "judgement": said.judgement,
                    "law": said.law.as_ref().map(|named| json!({ "name": named.name, "record": law.map(|law| law.id.to_string()) })),
                    "provisions": named.collect::<Vec<_>>(), "covered": said.covered, "missing": said.missing, "reason": said.reason,
                    "ground": said.ground, "block": said.block, "sources": said.sources, "reviewer": said.reviewer, "reviewed": said.reviewed,
                    "rejected": said.rejected, "score": null, "words": null,
                }),
            );
            item
        }
        Said::Suggested(suggested) => {
            let provision = all.provisions.get(suggested.provision);
            let law = provision.and_then(|provision| all.laws.get(provision.law));
            let held: Vec<Value> = provision.map(|provision| provision_of(origin, all, provision)).into_iter().collect();
            let mut item = common("suggested");
            merge(
                &mut item,
                json!({
                    "key": null, "sheet": null, "judgement": null,
                    "law": law.map(|law| json!({ "name": law.title_for("en").0, "record": law.id.to_string() })),
                    "provisions": [{ "number": provision.map(|provision| &provision.num), "held": held }],
                    "topic": suggested.topic, "score": f64::from(suggested.score) / 1000.0, "words": suggested.words, "sources": [],
                }),
            );
            item
        }
    }
}

fn provision_of(origin: &str, all: &Concordances, provision: &Provision) -> Value {
    let law = all.laws.get(provision.law).map(|law| law.id);
    json!({
        "eid": provision.eid, "num": provision.num, "heading": provision.heading, "language": provision.language,
        "url": law.map(|id| format!("{origin}{}?eid={}", paths::permanent(&id, ""), crate::view::address::segment(&provision.eid))),
    })
}

fn merge(into: &mut Value, more: Value) {
    if let (Value::Object(fields), Value::Object(more)) = (into, more) {
        fields.extend(more);
    }
}
