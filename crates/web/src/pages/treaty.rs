//! A treaty: its articles, its text where it is here, and how each State stands to it.

use actions::reference::Reference;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::date::PartialDate;
use model::instrument::{Article, Instrument, Participation};
use model::record::{Body, Kind};

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::concordance;
use crate::view::facts::{self, Facts, SourceView};
use crate::view::markup::Markup;
use crate::view::reader::{self, Reader};
use crate::view::record::{self, RecordView, topic_label};
use crate::view::words::Words;

/// The parameters of the page: those of a text, and the order of the parties.
const KNOWN: &[&str] = &["language", "with", "version", "part", "sort"];

/// The orders of the table of parties; the first is the usual one.
const SORTS: [&str; 5] = ["country", "status", "signature", "ratification", "in-force"];

#[derive(Template)]
#[template(path = "treaty.html")]
struct TreatyPage {
    l: Layout,
    r: RecordView,
    reader: Option<Reader>,
    articles: Vec<ArticleView>,
    parties: Vec<PartyView>,
    /// Heads of the table of parties: words, address that sorts by it, whether it is sorted by it.
    heads: Vec<(String, String, bool)>,
    bound: u64,
    signed: u64,
    provisions: String,
    /// The matrix of its articles and all States.
    matrix: Option<String>,
    /// The form that holds a draft against it.
    analyse: Option<String>,
}

struct ArticleView {
    number: String,
    chapter: Option<String>,
    label: Markup,
    href: Option<String>,
    /// The States that answer to it.
    states: Option<String>,
    topics: Vec<(String, Markup)>,
    checked: bool,
}

struct PartyView {
    href: String,
    name: String,
    status: Markup,
    signature: Option<Markup>,
    ratification: Option<Markup>,
    in_force: Option<Markup>,
    reservations: Vec<String>,
    reserved: u64,
    note: Option<String>,
    conflict: bool,
    source: Option<SourceView>,
}

/// The id behind an address: treaties are also known by their key.
pub(super) fn id_of(reference: &Reference, kind: Kind, name: &str) -> String {
    let entry = (kind == Kind::Instrument).then(|| reference.instrument(name)).flatten();
    entry.map_or_else(|| name.to_owned(), |entry| entry.id.to_string())
}

/// Shows a treaty.
pub(super) async fn page(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let stored = record::stored(&state, &id_of(&reference, Kind::Instrument, &name), Kind::Instrument).await?;
    let Body::Instrument(instrument) = &stored.record.body else { return Err(PageError::NotFound) };
    let path = address::path(&reference, Kind::Instrument, stored.record.id);
    let page = words.href(&path);
    let sort = params.get("sort").unwrap_or("country").to_owned();
    if !SORTS.contains(&sort.as_str()) {
        return Err(PageError::bad_value("sort", &format!("it takes {}", SORTS.join(", "))));
    }
    let opened = reader::open(&state, words, &stored.record, &page, &params.without_name("sort")).await?;
    let r = record::view(&state, words, &stored, opened.shown, facts_of(words, instrument)).await?;
    let rows = instrument.standing();
    let bound = rows.iter().filter(|row| row.status.is_party()).count() as u64;
    let parties = parties(words, &reference, rows, &sort);
    let l = super::work::layout(&state, words, &stored.record, format!("{path}{}", params.to_query()), opened.shown);
    let all = state.desk.concordance();
    let sheet = all.instrument(&instrument.key);
    let states = |article: &Article| {
        let listed = sheet.and_then(|(_, sheet)| sheet.listed().find(|(_, known)| known.number == article.number).map(|(_, known)| (sheet, known)));
        listed.map(|(sheet, known)| concordance::article_href(words, sheet, known, &[]))
    };
    let articles = instrument.articles.iter();
    let articles = articles.map(|article| article_view(words, &reference, article, &page, (opened.reader.as_ref(), states(article)))).collect();
    answer(&TreatyPage {
        l,
        r,
        articles,
        signed: parties.len() as u64 - bound,
        bound,
        parties,
        heads: SORTS.into_iter().map(|name| head(words, &page, &params, name, &sort)).collect(),
        provisions: address::search(words, &[("instrument", &instrument.key)]),
        matrix: sheet.map(|(_, sheet)| format!("{}/matrix", address::treaty(words, &sheet.key))),
        analyse: sheet.map(|(_, sheet)| words.href(&format!("/analyse{}", address::query(&[("instrument", &sheet.key)])))),
        reader: opened.reader,
    })
}

fn facts_of(words: Words, instrument: &Instrument) -> Facts {
    let mut facts = Facts::new(words);
    let sort = instrument.instrument_type.as_deref().map(|sort| match sort {
        "treaty" => Markup::text(&words.t("instrument-type-treaty")),
        "directive" => Markup::text(&words.t("instrument-type-directive")),
        other => Markup::isolated(other),
    });
    facts
        .plain("fact-instrument-type", sort)
        .words("fact-number", instrument.number.as_deref())
        .words("fact-depositary", instrument.depositary.as_deref())
        .words("fact-place", instrument.place.as_deref())
        .dates("fact-adopted", &instrument.adopted)
        .dates("fact-opened", &instrument.opened)
        .dates("fact-in-force", &instrument.in_force);
    facts
}

fn article_view(
    words: Words,
    reference: &Reference,
    article: &Article,
    page: &str,
    (reader, states): (Option<&Reader>, Option<String>),
) -> ArticleView {
    let label = article.label.best(words.tag()).map(|(language, label)| Markup::in_language(words, language.as_str(), label));
    let eid = format!("art_{}", article.number);
    let in_text = |line: &&reader::ContentsLine| line.eid == eid || line.eid.ends_with(&format!("__{eid}"));
    ArticleView {
        number: article.number.clone(),
        chapter: article.chapter.clone(),
        label: label.unwrap_or_default(),
        href: reader.and_then(|reader| reader.contents.iter().find(in_text)).map(|line| format!("{page}/{}", address::segment(&line.eid))),
        states,
        topics: article.topics.iter().map(|key| (address::topic(words, key), topic_label(words, reference, key))).collect(),
        checked: article.checked,
    }
}

fn parties(words: Words, reference: &Reference, mut rows: Vec<&Participation>, sort: &str) -> Vec<PartyView> {
    // What has no date stands last, and names decide between equals.
    let late = |date: Option<PartialDate>| (date.is_none(), date);
    let mut named: Vec<(String, &Participation)> = rows.drain(..).map(|row| (reference.country_name(row.party, words.tag()), row)).collect();
    words.sort_by_name(&mut named, |(name, _)| name);
    match sort {
        "status" => named.sort_by_key(|(_, row)| (!row.status.is_party(), row.status)),
        "signature" => named.sort_by_key(|(_, row)| late(row.signature)),
        "ratification" => named.sort_by_key(|(_, row)| late(row.ratification)),
        "in-force" => named.sort_by_key(|(_, row)| late(row.in_force)),
        _ => {}
    }
    named.into_iter().map(|(name, row)| party(words, name, row)).collect()
}

fn party(words: Words, name: String, row: &Participation) -> PartyView {
    let date = |date: Option<PartialDate>| date.map(|date| Markup::date(words, date));
    PartyView {
        href: address::country(words, row.party),
        name,
        status: status(words, row),
        signature: date(row.signature),
        ratification: date(row.ratification),
        in_force: date(row.in_force),
        reserved: row.reservations.len() as u64,
        reservations: row.reservations.clone(),
        note: row.note.clone(),
        conflict: row.conflict,
        source: facts::source(words, &row.source),
    }
}

fn status(words: Words, row: &Participation) -> Markup {
    let name = row.status.as_str();
    Markup::badge(if row.status.is_party() { "in-force" } else { name }, &words.t(&format!("participation-{name}")))
}

fn head(words: Words, page: &str, params: &Params, name: &str, current: &str) -> (String, String, bool) {
    let next = if name == "country" { params.without_name("sort") } else { params.set("sort", name) };
    let label = if name == "country" { words.t("party-name") } else { words.t(&format!("party-{name}")) };
    (label, format!("{page}{}#parties", next.to_query()), name == current)
}

/// How a country stands to one treaty.
pub(super) struct CountryTreaty {
    /// The key of the treaty.
    pub(super) key: String,
    /// Whether the country is bound.
    pub(super) bound: bool,
    pub(super) name: String,
    pub(super) link: Markup,
    pub(super) status: Markup,
    /// The day of entry into force there, else of ratification, else of signature.
    pub(super) since: Option<Markup>,
}

/// The treaties that a country has something to do with, as the language sorts them.
pub(super) async fn of_country(state: &AppState, words: Words, code: model::country::CountryCode) -> Result<Vec<CountryTreaty>, PageError> {
    let records = state.desk.store.records_of_kind(Kind::Instrument, model::access::Clearance::PUBLIC).await?;
    let reference = state.desk.reference();
    let mut rows = Vec::new();
    for stored in &records {
        let Body::Instrument(instrument) = &stored.record.body else { continue };
        let Some(row) = instrument.standing().into_iter().find(|row| row.party == code) else { continue };
        let (title, tag) = stored.record.title_for(words.tag());
        let href = address::record(words, &reference, Kind::Instrument, stored.record.id);
        rows.push(CountryTreaty {
            key: instrument.key.clone(),
            bound: row.status.is_party(),
            name: title.to_owned(),
            link: Markup::link(&href, &Markup::in_language(words, tag, title)),
            status: status(words, row),
            since: row.in_force.or(row.ratification).or(row.signature).map(|date| Markup::date(words, date)),
        });
    }
    words.sort_by_name(&mut rows, |row| &row.name);
    Ok(rows)
}
