//! The first page: search, the world, what is new, what there is.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use model::access::Clearance;
use model::record::Kind;
use store::{Card, Column, Filter, Sort};

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::paths;
use crate::view::address;
use crate::view::cards::{self, CardView};
use crate::view::words::Words;

/// Records that are shown as new.
const NEW: usize = 8;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    l: Layout,
    /// Numbers, each with the list that it counts.
    coverage: Vec<Coverage>,
    /// How many countries have a law here, and how many languages have a text.
    countries_with_law: u64,
    regions: Vec<Region>,
    new: Vec<CardView>,
    /// Topics to begin with.
    topics: Vec<(String, crate::view::markup::Markup)>,
}

struct Coverage {
    href: String,
    label: String,
    count: u64,
}

/// A region with its countries that have laws, for readers of the map who do not see it.
pub(super) struct Region {
    pub(super) name: String,
    pub(super) countries: Vec<CountryLine>,
    pub(super) laws: u64,
}

pub(super) struct CountryLine {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) count: u64,
}

/// Shows the first page.
pub(super) async fn page(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let l = Layout::new(&state, lang, "home", "", "");
    let words = l.w;
    let reference = state.desk.reference();
    let coverage = coverage(&state, words).await?;
    let laws = laws_by_country(&state).await?;
    let page = HomePage {
        coverage,
        countries_with_law: laws.len() as u64,
        regions: regions(&state, words, &laws),
        new: cards::views(words, &reference, &newest(&state).await?),
        topics: first_topics(words, &reference),
        l,
    };
    answer(&page)
}

/// What changed last among the records that readers come for; reference data changes too, and nobody waits for it.
async fn newest(state: &AppState) -> Result<Vec<Card>, PageError> {
    let mut newest = Vec::new();
    for kind in [Kind::Law, Kind::Case, Kind::Lesson, Kind::Strategy, Kind::Instrument, Kind::Publication] {
        let filter = Filter { kind: Some(kind), sort: Sort::Changed, limit: NEW, ..Filter::default() };
        newest.extend(state.desk.store.list(&filter, Clearance::PUBLIC).await?.items);
    }
    newest.sort_by_key(|card| std::cmp::Reverse((card.changed, card.seq)));
    newest.truncate(NEW);
    Ok(newest)
}

async fn coverage(state: &AppState, words: Words) -> Result<Vec<Coverage>, PageError> {
    let counts: BTreeMap<String, u64> = state.desk.store.counts_by(Column::Kind, &Filter::default(), Clearance::PUBLIC).await?.into_iter().collect();
    let line = |kind: Kind| {
        let count = counts.get(kind.as_str()).copied().unwrap_or(0);
        (count > 0).then(|| Coverage {
            href: words.href(&format!("/{}", paths::segment(kind))),
            label: words.n(&format!("count-{kind}"), count),
            count,
        })
    };
    Ok(Kind::ALL.into_iter().filter_map(line).collect())
}

/// How many laws with a text each country has here.
pub(super) async fn laws_by_country(state: &AppState) -> Result<BTreeMap<String, u64>, PageError> {
    let filter = Filter { kind: Some(Kind::Law), ..Filter::default() };
    Ok(state.desk.store.counts_by(Column::Country, &filter, Clearance::PUBLIC).await?.into_iter().collect())
}

/// The countries that have laws by region, sorted as the language sorts; organisations and the fictional State stand in a region of their own.
pub(super) fn regions(state: &AppState, words: Words, laws: &BTreeMap<String, u64>) -> Vec<Region> {
    let reference = state.desk.reference();
    let mut by_region: BTreeMap<String, Region> = BTreeMap::new();
    for entry in &reference.countries {
        let code = entry.country.code;
        let Some(count) = laws.get(code.as_str()).copied() else { continue };
        let key = entry.country.region.clone().unwrap_or_else(|| "other".to_owned());
        let region = by_region.entry(key.clone()).or_insert_with(|| Region { name: words.region(&key), countries: Vec::new(), laws: 0 });
        region.laws += count;
        region.countries.push(CountryLine { href: address::country(words, code), name: reference.country_name(code, words.tag()), count });
    }
    let mut regions: Vec<Region> = by_region.into_values().collect();
    for region in &mut regions {
        words.sort_by_name(&mut region.countries, |country| &country.name);
    }
    regions
}

/// Offences that most readers ask for, where the vocabulary has them.
fn first_topics(words: Words, reference: &actions::reference::Reference) -> Vec<(String, crate::view::markup::Markup)> {
    let wanted =
        ["illegal-access", "computer-fraud", "child-sexual-abuse-material", "search-seizure-data", "electronic-evidence", "mutual-legal-assistance"];
    let there = wanted.into_iter().filter(|key| reference.topic(key).is_some());
    there.map(|key| (address::topic(words, key), crate::view::record::topic_label(words, reference, key))).collect()
}
