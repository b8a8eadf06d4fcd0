//! The search: the form, what was understood, the filters with their counts, the records with their best provisions.

use actions::find::{Extract, FindError, Found, FoundProvision, FoundRecord, find};
use actions::reference::Reference;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

use crate::AppState;
use crate::error::PageError;
use crate::extract::{OneMore, PageLanguage, Params, question};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::cards::{self, CardView};
use crate::view::markup::Markup;
use crate::view::query_fault;
use crate::view::record::topic_label;
use crate::view::words::Words;

/// Values of a facet that stand open; the rest is one click away.
const OPEN: usize = 8;
/// Values of a facet that are shown at all; a query narrows further.
const MOST: usize = 250;

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    l: Layout,
    /// Chosen filters and order, carried on by the form.
    carried: Vec<(String, String)>,
    chosen: Vec<Chosen>,
    /// Why the query cannot be asked.
    fault: Option<String>,
    total: u64,
    results: Vec<ResultView>,
    facets: Vec<FacetView>,
    /// Topics whose provisions in every language were added.
    expanded: Vec<(String, Markup)>,
    /// The same search without them.
    without_expansion: String,
    /// The same search with them, where they were taken off.
    with_expansion: Option<String>,
    did_you_mean: Option<(String, String)>,
    sorts: Vec<(String, String, bool)>,
    first: Option<String>,
    next: Option<String>,
    csv: String,
    json: String,
    /// Whether the reader has asked for anything yet.
    asked: bool,
    /// What to do when nothing was found.
    ways: Vec<(String, String)>,
}

/// A filter that is chosen, and the search without it.
struct Chosen {
    facet: String,
    label: Markup,
    href: String,
}

/// A facet with its values.
struct FacetView {
    name: &'static str,
    label: String,
    open: Vec<ValueView>,
    rest: Vec<ValueView>,
}

/// A value of a facet: the search with it, or without it where it is chosen.
struct ValueView {
    label: Markup,
    count: u64,
    href: String,
    chosen: bool,
}

/// A record that was found.
pub(super) struct ResultView {
    pub(super) card: CardView,
    pub(super) provisions: Vec<ProvisionView>,
    pub(super) more: Option<(String, String)>,
    /// The words of the record itself, where no provision was found.
    pub(super) extract: Option<ExtractView>,
}

/// Words around the matches.
pub(super) struct ExtractView {
    pub(super) text: Markup,
    /// Its language, and its direction.
    pub(super) tag: String,
    pub(super) dir: &'static str,
}

/// A provision that was found.
pub(super) struct ProvisionView {
    pub(super) href: String,
    /// Number and heading.
    pub(super) name: Markup,
    pub(super) extract: Markup,
    /// The day whose law it states, where a later version is held.
    pub(super) version: Option<Markup>,
    /// The language of the extract, and its direction.
    pub(super) tag: String,
    pub(super) dir: &'static str,
}

/// Answers a search with a page.
pub(super) async fn page(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), question::KNOWN)?;
    let reference = state.desk.reference();
    let question = question::read(&params, &reference, lang)?;
    match find(&state.desk, question).await {
        Ok(found) => answer(&shown(&state, lang, &params, &reference, found)),
        // The reader keeps the words and is told which of them cannot be asked.
        Err(FindError::Query(error)) => {
            let page = failed(&state, lang, &params, &reference, query_fault::sentence(Words(lang), &error));
            Ok((StatusCode::BAD_REQUEST, answer(&page)?).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn failed(state: &AppState, lang: locale::Lang, params: &Params, reference: &Reference, fault: String) -> SearchPage {
    let nothing = Found { total: 0, results: Vec::new(), facets: Vec::new(), next: None, expanded: Vec::new(), did_you_mean: None };
    SearchPage { fault: Some(fault), ..shown(state, lang, params, reference, nothing) }
}

fn shown(state: &AppState, lang: locale::Lang, params: &Params, reference: &Reference, found: Found) -> SearchPage {
    let words = Words(lang);
    let q = params.get("q").unwrap_or_default().to_owned();
    let title = if q.is_empty() { words.t("search-title") } else { words.named("search-title-for", &q) };
    let mut l = Layout::new(state, lang, "search", format!("/search{}", params.to_query()), title);
    l.q = q;
    l.unlisted = !params.is_empty();
    let page = |params: &Params| format!("{}{}", words.href("/search"), params.to_query());
    let narrower = OneMore::of(&words.href("/search"), params);
    SearchPage {
        carried: params
            .iter()
            .filter(|(name, _)| !matches!(*name, "q" | "cursor" | "expand"))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        chosen: chosen(words, reference, params),
        fault: None,
        total: found.total,
        results: found.results.into_iter().map(|record| result(words, reference, record)).collect(),
        facets: found.facets.into_iter().filter_map(|(name, values)| facet(words, reference, params, &narrower, &name, values)).collect(),
        expanded: found.expanded.iter().map(|key| (address::topic(words, key), topic_label(words, reference, key))).collect(),
        without_expansion: page(&params.set("expand", "none")),
        with_expansion: (params.get("expand") == Some("none")).then(|| page(&params.without_name("expand").without_name("cursor"))),
        did_you_mean: found.did_you_mean.map(|q| (page(&params.set("q", &q)), q)),
        sorts: sorts(words, params),
        first: params.get("cursor").map(|_| page(&params.without_name("cursor"))),
        next: found.next.map(|cursor| page(&params.set("cursor", &cursor))),
        csv: format!("{}{}", words.href("/search.csv"), params.without_name("cursor").without_name("limit").to_query()),
        json: format!("/api/v1/search{}", params.to_query()),
        asked: !params.is_empty(),
        ways: ways(words, params),
        l,
    }
}

/// A record that was found, as the page shows it.
pub(super) fn result(words: Words, reference: &Reference, found: FoundRecord) -> ResultView {
    let FoundRecord { card, provisions, more, extract } = found;
    let page = address::record(words, reference, card.kind, card.id);
    let provisions = provisions.into_iter().map(|mut provision| {
        without_head(&mut provision);
        let date = provision.version.map(|date| date.to_string());
        let language = (card.languages.len() > 1).then_some(("language", provision.language.as_str()));
        let wanted: Vec<(&str, &str)> = language.into_iter().chain(date.as_deref().map(|date| ("version", date))).collect();
        ProvisionView {
            href: format!("{page}/{}{}", address::segment(&provision.eid), address::query(&wanted)),
            version: provision.version.map(|date| Markup::date(words, date)),
            name: Markup::provision(words, &provision.language, &provision.num, &provision.heading),
            extract: Markup::extract(&provision.extract),
            dir: words.dir_of(&provision.language),
            tag: provision.language,
        }
    });
    let provisions = provisions.collect();
    let more = (more > 0).then(|| (page, words.n("search-more-provisions", more)));
    let extract = extract.map(|Extract { language, runs }| ExtractView { text: Markup::extract(&runs), dir: words.dir_of(&language), tag: language });
    ResultView { card: cards::view(words, reference, &card), provisions, more, extract }
}

/// Takes number and heading from the extract, where it begins with them: they stand above it as the link.
fn without_head(provision: &mut FoundProvision) {
    let FoundProvision { num, heading, extract, .. } = provision;
    let between = if num.is_empty() || heading.is_empty() { "" } else { " " };
    let head = num.chars().chain(between.chars()).chain(heading.chars());
    let mut shown = extract.iter().flat_map(|(text, _)| text.chars());
    let mut skip = 0;
    for letter in head {
        if shown.next() != Some(letter) {
            return;
        }
        skip += letter.len_utf8();
    }
    if skip == 0 {
        return;
    }
    let space: usize = shown.by_ref().take_while(|letter| letter.is_whitespace()).map(char::len_utf8).sum();
    skip += space;
    let whole: usize = extract.iter().map(|(text, _)| text.len()).sum();
    if skip == whole {
        return;
    }
    extract.retain_mut(|(text, _)| {
        let cut = skip.min(text.len());
        text.drain(..cut);
        skip -= cut;
        !text.is_empty()
    });
}

/// The filters and the topics that are chosen, in the order of the address.
fn chosen(words: Words, reference: &Reference, params: &Params) -> Vec<Chosen> {
    let filters = params.iter().filter(|(name, _)| question::FACETS.contains(name) || matches!(*name, "from" | "to"));
    filters
        .map(|(name, value)| Chosen {
            facet: words.t(&format!("facet-{name}")),
            label: value_label(words, reference, name, value),
            href: format!("{}{}", words.href("/search"), params.without(name, value).to_query()),
        })
        .collect()
}

fn facet(words: Words, reference: &Reference, params: &Params, narrower: &OneMore, name: &str, values: Vec<(String, u64)>) -> Option<FacetView> {
    let name = question::FACETS.into_iter().find(|known| *known == name)?;
    let view = |(value, count): (String, u64)| {
        let chosen = params.all(name).any(|held| held == value);
        let without = || format!("{}{}", words.href("/search"), params.without(name, &value).to_query());
        let href = if chosen { without() } else { narrower.with(name, &value) };
        ValueView { label: value_label(words, reference, name, &value), count, href, chosen }
    };
    let mut open: Vec<ValueView> = values.into_iter().take(MOST).map(view).collect();
    let rest = if open.len() > OPEN + 2 { open.split_off(OPEN) } else { Vec::new() };
    (!open.is_empty()).then(|| FacetView { name, label: words.t(&format!("facet-{name}")), open, rest })
}

/// The name of a value of a facet for the reader.
fn value_label(words: Words, reference: &Reference, facet: &str, value: &str) -> Markup {
    match facet {
        "country" => value.parse().map_or_else(|_| Markup::text(value), |code| cards::country_name(words, reference, code)),
        "topic" => topic_label(words, reference, value),
        "instrument" => Markup::isolated(reference.instrument(value).map_or(value, |entry| &entry.short)),
        "language" => Markup::text(&words.language(value)),
        "region" => Markup::text(&words.region(value)),
        "kind" | "status" => Markup::text(&words.t(&format!("{facet}-{value}"))),
        "from" | "to" => value.parse().map_or_else(|_| Markup::text(value), |date| Markup::date(words, date)),
        _ => Markup::text(value),
    }
}

fn sorts(words: Words, params: &Params) -> Vec<(String, String, bool)> {
    let current = params.get("sort").unwrap_or("relevance");
    let sort = |name: &str| {
        let next = if name == "relevance" { params.without_name("sort").without_name("cursor") } else { params.set("sort", name) };
        (words.t(&format!("sort-{name}")), format!("{}{}", words.href("/search"), next.to_query()), current == name)
    };
    ["relevance", "newest", "oldest"].into_iter().map(sort).collect()
}

/// Where to go when nothing was found: fewer filters, fewer words, other ways in.
fn ways(words: Words, params: &Params) -> Vec<(String, String)> {
    let mut ways = Vec::new();
    let search = |params: &Params| format!("{}{}", words.href("/search"), params.to_query());
    let mut wider = Params::default();
    if let Some(q) = params.get("q") {
        wider = wider.set("q", q);
        if params.iter().any(|(name, _)| name != "q" && name != "cursor") {
            ways.push((words.t("search-without-filters"), search(&wider)));
        }
        let any: Vec<&str> =
            q.split_whitespace().filter(|word| word.chars().all(char::is_alphanumeric) && !matches!(*word, "AND" | "OR" | "NOT")).collect();
        if any.len() > 1 && any.len() < 12 {
            ways.push((words.t("search-any-word"), search(&wider.set("q", &any.join(" OR ")))));
        }
    }
    ways.push((words.t("search-by-topic"), words.href("/topics")));
    ways.push((words.t("search-by-country"), words.href("/countries")));
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_extract_does_not_repeat_the_number_and_heading_above_it() {
        let run = |text: &str, is_match| (text.to_owned(), is_match);
        let mut provision = FoundProvision {
            eid: "sec_48".into(),
            num: "48".into(),
            heading: "Access to justice".into(),
            language: "en".into(),
            version: None,
            extract: vec![run("48 ", false), run("Access", true), run(" to justice The State ensures ", false), run("access", true), run(".", false)],
        };
        without_head(&mut provision);
        assert_eq!(provision.extract, [run("The State ensures ", false), run("access", true), run(".", false)]);
        for alone in ["48 Access to justice", "48 Access to justice ", "48 access to justice"] {
            provision.extract = vec![run(alone, false)];
            without_head(&mut provision);
            assert_eq!(provision.extract, [run(alone, false)]);
        }
    }
}
