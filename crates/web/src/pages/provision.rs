//! One provision alone, under an address that never breaks: its place in the text, its neighbours, how to cite it.

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use model::date::PartialDate;
use model::record::{Kind, Record};
use model::topic::{Basis, TopicTag};
use model::work::Expression;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::citation::Citation;
use crate::view::cited::{self, CitedView, Marks};
use crate::view::concordance::{self, ElsewhereView, TieView};
use crate::view::legal_html::{self, Counts, Setting};
use crate::view::markup::Markup;
use crate::view::reader::{self, UnitView};
use crate::view::record::{self, Notice, TopicView};
use crate::view::texts::{self, Choice, LanguageLink, VersionLink};
use crate::view::units::{self, Unit, UnitKind};
use crate::view::words::Words;

/// States whose provisions on the same matter stand beside.
const ELSEWHERE: usize = 8;

#[derive(Template)]
#[template(path = "provision.html")]
struct ProvisionPage {
    l: Layout,
    kind: Markup,
    work: Markup,
    work_href: String,
    /// The groups it stands in, the outermost first.
    path: Vec<(String, String)>,
    unit: UnitView,
    name: String,
    tag: String,
    dir: &'static str,
    language: String,
    version: Option<Markup>,
    notices: Vec<Notice>,
    /// What the provision seems to be about: the words of the vocabulary in it, as search finds it by.
    topics: Vec<TopicView>,
    /// The treaty articles it answers to, or seems to.
    ties: Vec<TieView>,
    /// The same matter in other States.
    elsewhere: Vec<ElsewhereView>,
    /// Its State beside others, on what the provision is about.
    side_by_side: Option<String>,
    languages: Vec<LanguageLink>,
    versions: Vec<VersionLink>,
    previous: Option<(String, String)>,
    next: Option<(String, String)>,
    citations: Vec<Citation>,
    /// What cites this provision.
    cited: CitedView,
    in_text: String,
    xml: String,
    txt: String,
}

type Asked = (State<AppState>, PageLanguage, Path<(String, String, String)>, RawQuery);

super::pages_of!(law => Law, case => Case, lesson => Lesson, strategy => Strategy, treaty => Instrument, publication => Publication);

async fn show(asked: Asked, kind: Kind) -> Result<Response, PageError> {
    let (State(state), PageLanguage(lang), Path((_, id, eid)), RawQuery(query)) = asked;
    let params = Params::read(query.as_deref(), &["language", "version"])?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let id = super::treaty::id_of(&reference, kind, &id);
    let stored = record::stored(&state, &id, kind).await?;
    let record = &stored.record;
    let choice = Choice { language: params.get("language"), version: params.parsed::<PartialDate>("version")? };
    let shown = texts::chosen(record, choice, words.tag())?.ok_or(PageError::NotFound)?;
    let text = shown.text.as_ref().ok_or(PageError::NotFound)?;
    let units = units::load(&state, text).await?;
    let path = address::path(&reference, kind, record.id);
    let page = words.href(&path);
    let query = texts::query_of(record, shown);
    let place = match find(&units, &eid) {
        Some(Place::Here(place)) => place,
        Some(Place::Elsewhere(place)) => return Ok(lead_to(&units, place, &eid, &page, &query)),
        None => return in_another_text(&state, record, &eid, &page, choice).await,
    };
    let shown = Shown { state: &state, words, record, expression: shown, path: &path, page, query };
    let unit = units.get(place).ok_or(PageError::NotFound)?;
    let l = shown.layout(unit, &params);
    let marks = cited::marks(&state, words, record, text).await?;
    let marks = marks.with_own(record, &shown.expression.language, &units, &shown.page, &shown.query);
    let cited = match analysis::cite::number_of(&unit.num) {
        Some(num) if is_first_of_number(&units, place, &num) => cited::provision(&state, words, &record.id, Some(&num)).await?,
        _ => CitedView::default(),
    };
    answer(&shown.page_of(l, &units, place, unit, &marks, cited))
}

/// Citations by number mean the first provision of that number; numbers begin anew in schedules.
fn is_first_of_number(units: &[Unit], place: usize, num: &str) -> bool {
    let same = |unit: &Unit| unit.kind == UnitKind::Provision && analysis::cite::number_of(&unit.num).as_deref() == Some(num);
    !units.iter().take(place).any(same)
}

/// Leads to a provision that the text at hand does not have: to the original, to another language, to an earlier version.
async fn in_another_text(state: &AppState, record: &Record, eid: &str, page: &str, choice: Choice<'_>) -> Result<Response, PageError> {
    let mut others: Vec<&Expression> = texts::readable(record).filter(|_| choice.language.is_none() || choice.version.is_none()).collect();
    others.sort_by_key(|expression| (expression.standing, std::cmp::Reverse(expression.date)));
    for expression in others {
        let Some(text) = &expression.text else { continue };
        if state.desk.store.piece(text, eid).await?.is_some() {
            let address = format!("{page}/{eid}{}", texts::query_of(record, expression));
            let location = HeaderValue::from_str(&address).map_err(|_| PageError::NotFound)?;
            return Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response());
        }
    }
    Err(PageError::NotFound)
}

/// The text that a provision is shown from.
struct Shown<'a> {
    state: &'a AppState,
    words: Words,
    record: &'a Record,
    expression: &'a Expression,
    /// The page of the record, behind the language, and whole.
    path: &'a str,
    page: String,
    /// Language and version, carried on.
    query: String,
}

impl Shown<'_> {
    fn layout(&self, unit: &Unit, params: &Params) -> Layout {
        let path = format!("{}/{}{}", self.path, address::segment(&unit.eid), params.to_query());
        let mut l = super::work::layout(self.state, self.words, self.record, path, Some(self.expression));
        l.title = format!("{}, {}", unit.name(), l.title);
        l
    }

    /// Suggestions, and marked so: no person has said that the provision is on these topics.
    fn topics(&self, unit: &Unit) -> Vec<TopicView> {
        let reference = self.state.desk.reference();
        let mut text = String::new();
        legal_html::plain_items(&unit.items, &mut text);
        let suggested = reference.lexicon.suggest(&unit.plain_heading(), &text, &self.expression.language);
        let tags: Vec<TopicTag> = suggested.into_iter().map(|found| TopicTag { topic: found.topic, basis: Basis::Suggested }).collect();
        record::topics(self.words, &reference, &tags)
    }

    fn page_of(&self, l: Layout, units: &[Unit], place: usize, unit: &Unit, marks: &Marks, cited: CitedView) -> ProvisionPage {
        let Self { state, words, record, expression, page, query, .. } = self;
        let words = *words;
        let all = state.desk.concordance();
        let name = unit.name();
        let table = words.t("reader-table");
        let counts = Counts::default();
        let setting = Setting { marks: Some(marks), ..Setting::of(page, &table, &counts) };
        let here = format!("{page}/{}", address::segment(&unit.eid));
        let link = |place: usize| units.get(place).map(|unit| (format!("{page}/{}{query}", address::segment(&unit.eid)), unit.name()));
        let form = |form: &str| format!("{}{}", crate::paths::permanent(&record.id, form), with_eid(query, &unit.eid));
        let versions = texts::versions(words, record, &here, expression);
        ProvisionPage {
            kind: record::kind_link(words, record.kind()),
            work: record::title_of(words, record),
            work_href: format!("{page}{query}"),
            path: units::groups_above(units, place).into_iter().filter_map(|place| group_link(units, place, page, query)).collect(),
            unit: reader::view(unit, &setting, query),
            tag: expression.language.to_string(),
            dir: words.dir_of(expression.language.as_str()),
            language: words.language(expression.language.as_str()),
            version: expression.date.map(|date| Markup::date(words, date)),
            notices: record::notices(words, record, Some(expression)),
            topics: self.topics(unit),
            ties: concordance::ties(words, &state.desk.reference(), &all, &record.id, &unit.eid),
            elsewhere: concordance::elsewhere(words, &state.desk.reference(), &all, &record.id, &unit.eid, ELSEWHERE),
            side_by_side: concordance::side_by_side(words, &all, &record.id, &unit.eid),
            languages: texts::languages(words, record, &here, expression, None),
            versions: versions.into_iter().map(|version| VersionLink { compare: None, ..version }).collect(),
            previous: neighbour(units, (0..place).rev()).and_then(link),
            next: neighbour(units, place + 1..units.len()).and_then(link),
            citations: record::citations(state, words, record, Some(expression), Some((&name, &unit.eid))),
            cited,
            in_text: in_text(units, place, &unit.eid, page, query),
            xml: form(".akn.xml"),
            txt: form(".txt"),
            name,
            l,
        }
    }
}

/// Where an address leads: to a provision, or to a place inside one or a group of them.
enum Place {
    Here(usize),
    Elsewhere(usize),
}

fn find(units: &[Unit], eid: &str) -> Option<Place> {
    if let Some(place) = units.iter().position(|unit| unit.eid == eid) {
        let is_provision = units.get(place).is_some_and(|unit| unit.kind == UnitKind::Provision);
        return Some(if is_provision { Place::Here(place) } else { Place::Elsewhere(place) });
    }
    // A paragraph of a provision: the address begins with that of the provision.
    let holds = |unit: &Unit| !unit.eid.is_empty() && eid.strip_prefix(unit.eid.as_str()).is_some_and(|rest| rest.starts_with("__"));
    units.iter().rposition(|unit| unit.kind == UnitKind::Provision && holds(unit)).map(Place::Elsewhere)
}

/// A group is read in the text, a paragraph in its provision.
fn lead_to(units: &[Unit], place: usize, eid: &str, page: &str, query: &str) -> Response {
    let target = match units.get(place) {
        Some(unit) if unit.kind == UnitKind::Provision => format!("{page}/{}{query}#{}", address::segment(&unit.eid), address::segment(eid)),
        _ => in_text(units, place, eid, page, query),
    };
    match HeaderValue::from_str(&target) {
        Ok(location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
        Err(_) => PageError::NotFound.into_response(),
    }
}

/// The place of a unit in the page of the whole text.
fn in_text(units: &[Unit], place: usize, eid: &str, page: &str, query: &str) -> String {
    let part = units::parts(units).partition_point(|start| *start <= place);
    let separator = if query.is_empty() { '?' } else { '&' };
    let part = if part > 1 { format!("{separator}part={part}") } else { String::new() };
    format!("{page}{query}{part}#{}", address::segment(eid))
}

fn group_link(units: &[Unit], place: usize, page: &str, query: &str) -> Option<(String, String)> {
    let unit = units.get(place)?;
    let heading = unit.plain_heading();
    let name = [unit.num.as_str(), heading.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    Some((in_text(units, place, &unit.eid, page, query), name))
}

fn neighbour(units: &[Unit], mut places: impl Iterator<Item = usize>) -> Option<usize> {
    places.find(|place| units.get(*place).is_some_and(|unit| unit.kind == UnitKind::Provision && !unit.eid.is_empty() && !unit.name().is_empty()))
}

fn with_eid(query: &str, eid: &str) -> String {
    let separator = if query.is_empty() { '?' } else { '&' };
    format!("{query}{separator}eid={}", address::segment(eid))
}
