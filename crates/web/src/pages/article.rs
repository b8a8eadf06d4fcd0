//! One treaty article and all States: who answers to it with which provision, on a list and on a map.

use std::collections::BTreeMap;

use actions::concordance::ask::States;
use actions::concordance::{Article, Cell, Concordances, Sheet};
use actions::reference::{CountryEntry, Reference};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use model::concordance::Mark;
use model::country::CountryCode;
use model::topic::Basis;

use super::map;
use super::matrix::{Filter, basis_filter, named, region_filter, standing_filter};
use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params, states};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::concordance::{self, EntryView, MarkView, SuggestionView};
use crate::view::markup::Markup;
use crate::view::record::topic_label;
use crate::view::words::Words;

/// The parameters of the page and of its map.
const KNOWN: &[&str] = &["region", "country", "status", "basis", "mark"];
/// Suggestions of a State on the list of all; the list of the State alone shows more.
const FEW: usize = 3;
const MANY: usize = 200;

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage {
    l: Layout,
    treaty: String,
    treaty_href: String,
    matrix: String,
    label: Markup,
    topics: Vec<(String, Markup)>,
    previous: Option<(String, String)>,
    next: Option<(String, String)>,
    /// Each mark with the number of States that have it and their list.
    marks: Vec<MarkCount>,
    filters: Vec<Filter>,
    filtered: bool,
    map: String,
    total: u64,
    states: Vec<StateView>,
    clear: String,
    json: String,
    /// The States side by side on the article.
    side_by_side: String,
}

struct MarkCount {
    mark: MarkView,
    count: u64,
    href: String,
    chosen: bool,
}

struct StateView {
    code: String,
    name: String,
    profile: String,
    sample: bool,
    standing: Option<String>,
    mark: MarkView,
    disagree: bool,
    entries: Vec<EntryView>,
    suggestions: Vec<SuggestionView>,
    /// The other suggestions: how many, and where.
    more: Option<(u64, String)>,
}

/// What an address of an article names.
struct Asked<'c> {
    sheet: &'c Sheet,
    place: usize,
    article: &'c Article,
    states: States,
}

fn asked<'c>(all: &'c Concordances, reference: &Reference, (name, number): (&str, &str), params: &Params) -> Result<Asked<'c>, PageError> {
    let sheet = named(all, reference, name)?;
    let place = sheet.article(number).filter(|place| sheet.articles.get(*place).is_some_and(|article| article.listed)).ok_or(PageError::NotFound)?;
    let article = sheet.articles.get(place).ok_or(PageError::NotFound)?;
    Ok(Asked { sheet, place, article, states: states::read(params, reference)? })
}

/// Shows the article.
pub(super) async fn page(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, name, number)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let words = Words(lang);
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let asked = asked(&all, &reference, (&name, &number), &params)?;
    let Asked { sheet, place, article, states } = &asked;
    let path = format!("/treaties/{}/articles/{}", address::segment(&sheet.key), address::segment(&article.number));
    let page = words.href(&path);
    let title =
        words.with("article-title", &[("name", concordance::treaty_name(words, sheet).as_str().into()), ("number", article.number.as_str().into())]);
    let listed = listed(words, &reference, &asked);
    let neighbour =
        |article: Option<(usize, &Article)>| article.map(|(_, next)| (concordance::article_href(words, sheet, next, &[]), next.number.clone()));
    answer(&ArticlePage {
        l: Layout::new(&state, lang, "treaties", format!("{path}{}", params.to_query()), title),
        treaty: concordance::treaty_name(words, sheet),
        treaty_href: address::treaty(words, &sheet.key),
        matrix: format!("{}/matrix", address::treaty(words, &sheet.key)),
        label: concordance::article_label(words, &reference, article),
        topics: article.topics.iter().map(|key| (address::topic(words, key), topic_label(words, &reference, key))).collect(),
        previous: neighbour(sheet.listed().take_while(|(before, _)| before < place).last()),
        next: neighbour(sheet.listed().find(|(after, _)| after > place)),
        marks: marks(words, &reference, &asked, &page, &params),
        filters: vec![
            region_filter(words, &reference, states.region.as_deref()),
            standing_filter(words, states.standing),
            basis_filter(words, states.basis),
        ],
        filtered: !params.is_empty(),
        map: format!("{page}/map.svg{}", params.without_name("mark").to_query()),
        total: listed.len() as u64,
        states: listed.into_iter().map(|(name, entry, mark)| state_view(words, &reference, &all, &asked, name, entry, mark)).collect(),
        json: format!("/api/v1/concordance{}", of_the_list(&asked)),
        side_by_side: states_href(words, &asked),
        clear: page,
    })
}

/// The States side by side on the article; the one that is asked for among them.
fn states_href(words: Words, asked: &Asked<'_>) -> String {
    let subject = format!("{}:{}", asked.sheet.key, asked.article.number);
    let code = asked.states.country.map(|code| code.to_string());
    let like: Vec<(&str, &str)> = code.as_deref().map(|code| ("like", code)).into_iter().collect();
    crate::view::states::href(words, ("article", &subject), &like)
}

/// The same question to the API. How States stand to the treaty and where they lie are the page's own.
fn of_the_list(asked: &Asked<'_>) -> String {
    let code = asked.states.country.map(|code| code.to_string());
    let mut parameters = vec![("instrument", asked.sheet.key.as_str()), ("article", asked.article.number.as_str())];
    parameters.extend(code.as_deref().map(|code| ("country", code)));
    parameters.extend(asked.states.basis.map(|basis| ("basis", if basis == Basis::Curated { "curated" } else { "suggested" })));
    address::query(&parameters)
}

/// The States of the list by name. Those of which nothing is known are listed only where they are asked for.
fn listed<'r>(words: Words, reference: &'r Reference, asked: &'r Asked<'_>) -> Vec<(String, &'r CountryEntry, Mark)> {
    let everything = asked.states.mark == Some(Mark::NotAssessed) || asked.states.country.is_some();
    let found = asked.sheet.of_article(reference, asked.place, &asked.states);
    let mut listed: Vec<(String, &CountryEntry, Mark)> = found
        .filter(|(_, mark)| everything || *mark != Mark::NotAssessed)
        .map(|(entry, mark)| (reference.country_name(entry.country.code, words.tag()), entry, mark))
        .collect();
    words.sort_by_name(&mut listed, |(name, ..)| name);
    listed
}

fn marks(words: Words, reference: &Reference, asked: &Asked<'_>, page: &str, params: &Params) -> Vec<MarkCount> {
    let count = |mark: Mark| {
        let states = States { mark: Some(mark), ..asked.states.clone() };
        MarkCount {
            count: asked.sheet.of_article(reference, asked.place, &states).count() as u64,
            mark: concordance::mark(words, mark),
            href: format!("{page}{}", params.set("mark", mark.as_str()).to_query()),
            chosen: asked.states.mark == Some(mark),
        }
    };
    Mark::ALL.into_iter().map(count).collect()
}

fn state_view(
    words: Words,
    reference: &Reference,
    all: &Concordances,
    asked: &Asked<'_>,
    name: String,
    entry: &CountryEntry,
    mark: Mark,
) -> StateView {
    let code = entry.country.code;
    let cell = asked.sheet.cell(asked.place, code);
    let (entries, suggestions) = cell.map(|cell| said(words, reference, all, cell, asked.states.basis)).unwrap_or_default();
    let count = suggestions.len();
    let few = if asked.states.country.is_some() { MANY } else { FEW };
    let more = count.saturating_sub(few) as u64;
    StateView {
        profile: words.href(&format!("/countries/{code}/concordance{}", address::query(&[("instrument", &asked.sheet.key)]))),
        code: code.to_string(),
        name,
        sample: entry.sample,
        standing: asked.sheet.parties.get(&code).map(|status| words.t(&format!("participation-{}", status.as_str()))),
        mark: concordance::mark(words, mark),
        disagree: cell.is_some_and(|cell| cell.disagree),
        entries,
        suggestions: suggestions.into_iter().take(few).collect(),
        more: (more > 0 && asked.states.country.is_none())
            .then(|| (more, concordance::article_href(words, asked.sheet, asked.article, &[("country", code.as_str())]))),
    }
}

/// What a cell holds of the basis that is asked for.
fn said(words: Words, reference: &Reference, all: &Concordances, cell: &Cell, basis: Option<Basis>) -> (Vec<EntryView>, Vec<SuggestionView>) {
    let entries = cell.entries.iter().filter_map(|place| all.entries.get(*place)).filter(|_| basis != Some(Basis::Suggested));
    let suggestions = cell.suggestions.iter().filter_map(|place| all.suggestions.get(*place)).filter(|_| basis != Some(Basis::Curated));
    (
        entries.map(|curated| concordance::entry(words, reference, all, curated)).collect(),
        suggestions.filter_map(|found| concordance::suggestion(words, reference, all, found)).collect(),
    )
}

/// Draws the States of the article, shaded by their marks; the list of the page says the same.
pub(super) async fn picture(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, name, number)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), &["region", "country", "status", "basis"])?;
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let asked = asked(&all, &reference, (&name, &number), &params)?;
    let marks: BTreeMap<CountryCode, Mark> =
        asked.sheet.of_article(&reference, asked.place, &asked.states).map(|(entry, mark)| (entry.country.code, mark)).collect();
    let words = Words(lang);
    let title = words.with(
        "article-title",
        &[("name", concordance::treaty_name(words, asked.sheet).as_str().into()), ("number", asked.article.number.as_str().into())],
    );
    let picture =
        map::drawn(&title, STYLE, |code| marks.get(&code.parse().ok()?).copied().filter(|mark| *mark != Mark::NotAssessed).map(Mark::as_str))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(map::POLICY)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300")),
    ];
    Ok((headers, picture).into_response())
}

/// Shades by mark, in light and in dark; the same as in the matrix.
const STYLE: &str = "path,circle{stroke:#fff;stroke-width:.4;fill:#dfe3e6}.full{fill:#123f87}.partial{fill:#6f9bd8}.named{fill:#a9c3e6}\
.none{fill:#a3161b}.suggested{fill:#e0b354}\
@media(prefers-color-scheme:dark){path,circle{stroke:#15181c;fill:#2d333a}.full{fill:#c3dafa}.partial{fill:#76a4e6}.named{fill:#2f4d78}\
.none{fill:#ff9a97}.suggested{fill:#8a6a1f}}";
