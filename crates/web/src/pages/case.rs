//! A case: what a court decided, on which charges, with what sentence, and the decision itself.

use actions::reference::Reference;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::case::{Case, Charge, Disposition, Money, Proceeding, Sentence};
use model::link::LinkTarget;
use model::record::{Body, Kind, Record};

use super::work::{self, Told};
use crate::AppState;
use crate::error::PageError;
use crate::extract::PageLanguage;
use crate::paths;
use crate::view::facts::Facts;
use crate::view::markup::Markup;
use crate::view::record;
use crate::view::words::Words;

/// Shows a case.
pub(super) async fn page(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    work::show((state, lang, path, query), Kind::Case, tell).await
}

fn tell(words: Words, _: &Reference, record: &Record) -> Told {
    let mut facts = Facts::new(words);
    let mut sections = Vec::new();
    if let Body::Case(case) = &record.body {
        facts_of(words, record, case, &mut facts);
        sections.extend(record::section(words, "case-facts", &case.facts));
        sections.extend(record::section(words, "case-significance", &case.significance));
    }
    Told { facts, sections }
}

fn facts_of(words: Words, record: &Record, case: &Case, facts: &mut Facts) {
    facts
        .words("fact-court", case.court.as_deref())
        .words("fact-citation", case.citation.as_deref())
        .dates("fact-decided", &case.decided)
        .plain("fact-verdict", case.verdict.map(|verdict| Markup::text(&words.t(&format!("verdict-{}", verdict.as_str())))))
        .plain("fact-disposition", case.disposition.as_ref().map(|decided| disposition(words, record, decided)))
        .plain("fact-sentence", lines(case.sentences.iter().map(|part| sentence(words, part))))
        .plain("fact-charges", lines(case.charges.iter().map(|one| charge(words, one))))
        .plain(
            "fact-parties",
            lines(case.parties.iter().map(|party| Markup::isolated(&party.name).and(&Markup::text(&format!(" ({})", party.role))))),
        )
        .plain("fact-judges", lines(case.judges.iter().map(|judge| Markup::isolated(judge))))
        .plain("fact-proceedings", lines(case.proceedings.iter().map(|step| proceeding(words, step))))
        .plain("fact-cooperation", lines(case.cooperation.iter().map(|words| Markup::isolated(words))))
        .plain("fact-evidence", lines(case.evidence.iter().map(|words| Markup::isolated(words))))
        .words("fact-keywords", Some(words.list(&case.keywords).as_str()));
}

/// The words of the court as they stand in its decision, and the way to their place.
fn disposition(words: Words, record: &Record, decided: &Disposition) -> Markup {
    let language = record.original_language.as_ref().map_or("und", |language| language.as_str());
    let quoted: Vec<Markup> = decided.words.lines().map(|line| Markup::in_language(words, language, line)).collect();
    let mut shown = Markup::joined(&quoted, "<br>");
    if let Some(eid) = &decided.provision {
        let href = paths::permanent(&record.id, "") + &crate::view::address::query(&[("eid", eid)]);
        shown = shown.and(&Markup::text(" — ")).and(&Markup::link(&href, &Markup::text(&words.t("disposition-place"))));
    }
    if decided.by_machine {
        shown = shown.and(&Markup::text(" ")).and(&Markup::badge("suggested", &words.t("disposition-by-machine")));
    }
    shown
}

/// One line each; nothing for nothing.
fn lines(pieces: impl Iterator<Item = Markup>) -> Option<Markup> {
    let pieces: Vec<Markup> = pieces.collect();
    (!pieces.is_empty()).then(|| Markup::joined(&pieces, "<br>"))
}

fn sentence(words: Words, part: &Sentence) -> Markup {
    match part {
        Sentence::Imprisonment { months, suspended } => {
            let key = if *suspended { "sentence-imprisonment-suspended" } else { "sentence-imprisonment" };
            Markup::text(&words.n(key, u64::from(*months)))
        }
        Sentence::Fine(money) => Markup::text(&words.named("sentence-fine", &amount(words, money))),
        Sentence::Compensation(money) => Markup::text(&words.named("sentence-compensation", &amount(words, money))),
        Sentence::Confiscation { what } => Markup::text(&words.t("sentence-confiscation")).and(&Markup::text(" ")).and(&Markup::isolated(what)),
    }
}

fn amount(words: Words, money: &Money) -> String {
    format!("{} {}", words.number(money.amount), money.currency)
}

fn charge(words: Words, charge: &Charge) -> Markup {
    let mut shown = Markup::isolated(&charge.text);
    let provision = charge.provision.as_deref().map(|provision| words.named("to-provision", provision));
    match (&charge.law, provision) {
        (Some(LinkTarget::Record(id)), provision) => {
            let text = provision.unwrap_or_else(|| words.t("kind-law"));
            let query = charge.provision.as_deref().filter(|eid| eid.contains('_')).map(|eid| crate::view::address::query(&[("eid", eid)]));
            let href = paths::permanent(id, "") + &query.unwrap_or_default();
            shown = shown.and(&Markup::text(" — ")).and(&Markup::link(&href, &Markup::text(&text)));
        }
        (_, Some(provision)) => shown = shown.and(&Markup::text(" — ")).and(&Markup::text(&provision)),
        (Some(LinkTarget::Alias(_)) | None, None) => {}
    }
    shown
}

fn proceeding(words: Words, step: &Proceeding) -> Markup {
    let mut shown = Markup::isolated(&step.court);
    if !step.instance.is_empty() {
        shown = shown.and(&Markup::text(", ")).and(&Markup::isolated(&step.instance));
    }
    if let Some(date) = step.date {
        shown = shown.and(&Markup::text(", ")).and(&Markup::date(words, date));
    }
    if let Some(outcome) = &step.outcome {
        shown = shown.and(&Markup::text(": ")).and(&Markup::isolated(outcome));
    }
    shown
}
