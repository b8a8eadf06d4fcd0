//! All countries by region, with what is here of each.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use model::access::Clearance;
use model::record::Kind;
use store::{Column, Filter};

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::words::Words;

/// The kinds that have a column.
const COLUMNS: [Kind; 5] = [Kind::Law, Kind::Case, Kind::Strategy, Kind::Lesson, Kind::Authority];

#[derive(Template)]
#[template(path = "countries.html")]
struct CountriesPage {
    l: Layout,
    total: u64,
    heads: Vec<String>,
    regions: Vec<RegionTable>,
}

struct RegionTable {
    id: String,
    name: String,
    countries: Vec<CountryRow>,
}

struct CountryRow {
    href: String,
    name: String,
    code: String,
    /// For each column the number and the list that it counts.
    counts: Vec<Option<(u64, String)>>,
}

/// Shows the countries.
pub(super) async fn page(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let words = Words(lang);
    let mut counts: Vec<HashMap<String, u64>> = Vec::with_capacity(COLUMNS.len());
    for kind in COLUMNS {
        let filter = Filter { kind: Some(kind), ..Filter::default() };
        counts.push(state.desk.store.counts_by(Column::Country, &filter, Clearance::PUBLIC).await?.into_iter().collect());
    }
    let l = Layout::new(&state, lang, "countries", "/countries", words.t("countries-title"));
    let regions = regions(&state, words, &counts);
    answer(&CountriesPage {
        l,
        total: regions.iter().map(|region| region.countries.len() as u64).sum(),
        heads: COLUMNS.into_iter().map(|kind| words.t(&format!("plural-{kind}"))).collect(),
        regions,
    })
}

fn regions(state: &AppState, words: Words, counts: &[HashMap<String, u64>]) -> Vec<RegionTable> {
    let reference = state.desk.reference();
    let mut by_region: BTreeMap<String, RegionTable> = BTreeMap::new();
    for entry in &reference.countries {
        let code = entry.country.code;
        let key = entry.country.region.clone().unwrap_or_else(|| "other".to_owned());
        let name = words.region(&key);
        let region = by_region.entry(key.clone()).or_insert_with(|| RegionTable { id: format!("region-{key}"), name, countries: Vec::new() });
        let count = |(kind, counts): (Kind, &HashMap<String, u64>)| {
            let list = words.href(&format!("/{}{}", crate::paths::segment(kind), address::query(&[("country", code.as_str())])));
            counts.get(code.as_str()).map(|count| (*count, list))
        };
        region.countries.push(CountryRow {
            href: address::country(words, code),
            name: reference.country_name(code, words.tag()),
            code: code.to_string(),
            counts: COLUMNS.into_iter().zip(counts).map(count).collect(),
        });
    }
    let mut regions: Vec<RegionTable> = by_region.into_values().collect();
    for region in &mut regions {
        words.sort_by_name(&mut region.countries, |country| &country.name);
    }
    words.sort_by_name(&mut regions, |region| &region.name);
    regions
}
