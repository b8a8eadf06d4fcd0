//! A country: its laws, cases, strategies, lessons and authorities, how it stands to the treaties, and what is missing or old.

use std::collections::HashSet;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use locale::Arg;
use model::access::Clearance;
use model::date::{Moment, PartialDate};
use model::geography::Country;
use model::record::{Body, Kind};
use store::{Card, Filter, Watched};

use super::treaty::CountryTreaty;
use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::paths;
use crate::view::address;
use crate::view::cards::{self, CardView};
use crate::view::facts::Facts;
use crate::view::markup::Markup;
use crate::view::record::{self, RecordView};
use crate::view::words::Words;

/// Records of a country that are read for its page; lists show the rest.
const MOST: usize = 1_000;
/// Records of a kind that stand on the page.
const SHOWN: usize = 50;
/// Treaties on cybercrime that any State can join.
const OPEN_TREATIES: [&str; 2] = ["un-cc-2024", "ets-185"];
/// Dead links that are named one by one.
const DEAD_NAMED: usize = 20;
/// Years after which the newest law of a country is worth a remark.
const OLD: i16 = 10;

#[derive(Template)]
#[template(path = "country.html")]
struct CountryPage {
    l: Layout,
    r: RecordView,
    name: String,
    lists: Vec<KindList>,
    treaties: Vec<CountryTreaty>,
    missing: Vec<Missing>,
    /// Its law against the treaties.
    profile: String,
    search: String,
    csv: String,
    json: String,
}

/// The records of one kind.
struct KindList {
    id: &'static str,
    heading: String,
    count: u64,
    cards: Vec<CardView>,
    /// The whole list, where the page shows only its beginning.
    all: Option<(String, String)>,
}

/// Something that is missing or old, and what to do next.
struct Missing {
    sentence: String,
    next: (String, String),
}

/// Shows a country, by its code or its id.
pub(super) async fn page(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let by_code = code.parse().ok().and_then(|code| reference.country(code));
    let entry = by_code.or_else(|| reference.countries.iter().find(|entry| entry.id.to_string() == code)).ok_or(PageError::NotFound)?;
    let code = entry.country.code;
    let stored = record::stored(&state, &entry.id.to_string(), Kind::Country).await?;
    let Body::Country(country) = &stored.record.body else { return Err(PageError::NotFound) };
    let filter = Filter { country: Some(code), limit: MOST, ..Filter::default() };
    let cards = state.desk.store.list(&filter, Clearance::PUBLIC).await?.items;
    let treaties = super::treaty::of_country(&state, words, code).await?;
    let r = record::view(&state, words, &stored, None, facts_of(words, country)).await?;
    let name = reference.country_name(code, words.tag());
    let today = (state.settings.now)().day();
    let mut missing = missing(words, country, &name, &cards, not_bound(words, &reference, &treaties), today);
    missing.extend(dead_links(words, &reference, &cards, &state.desk.store.dead_links(Some(code), Clearance::PUBLIC).await?));
    let lists = Kind::ALL
        .into_iter()
        .filter(|kind| !matches!(kind, Kind::Country | Kind::Concordance))
        .filter_map(|kind| list(words, &reference, kind, code.as_str(), &cards))
        .collect();
    let query = address::query(&[("country", code.as_str())]);
    answer(&CountryPage {
        l: Layout::new(&state, lang, "countries", format!("/countries/{code}"), words.named("country-title", &name)),
        r,
        lists,
        missing,
        treaties,
        profile: words.href(&format!("/countries/{code}/concordance")),
        search: address::search(words, &[("country", code.as_str())]),
        csv: words.href(&format!("/records.csv{query}")),
        json: format!("/api/v1/records{query}"),
        name,
    })
}

fn facts_of(words: Words, country: &Country) -> Facts {
    let mut facts = Facts::new(words);
    let languages: Vec<String> = country.official_languages.iter().map(|tag| words.language(tag)).collect();
    let traditions: Vec<String> = country.legal_tradition.iter().map(|tradition| record::tradition_name(words, tradition)).collect();
    facts
        .words("fact-iso", Some(&format!("{} · {}", country.code, country.alpha2)))
        .plain("fact-region", country.region.as_deref().map(|region| Markup::text(&words.region(region))))
        .words("fact-official-languages", Some(words.list(&languages).as_str()))
        .words("fact-legal-tradition", Some(words.list(&traditions).as_str()));
    facts
}

fn list(words: Words, reference: &actions::reference::Reference, kind: Kind, code: &str, cards: &[Card]) -> Option<KindList> {
    let of_kind: Vec<&Card> = cards.iter().filter(|card| card.kind == kind).collect();
    let count = of_kind.len() as u64;
    let all = (of_kind.len() > SHOWN).then(|| {
        let href = format!("{}{}", words.href(&format!("/{}", paths::segment(kind))), address::query(&[("country", code)]));
        (href, words.n("list-all", count))
    });
    (count > 0).then(|| KindList {
        id: paths::segment(kind),
        heading: words.t(&format!("plural-{kind}")),
        count,
        cards: of_kind.into_iter().take(SHOWN).map(|card| cards::view(words, reference, card)).collect(),
        all,
    })
}

/// What a focal point would mend first, in whole sentences.
fn missing(words: Words, country: &Country, name: &str, cards: &[Card], not_bound: Vec<Missing>, today: PartialDate) -> Vec<Missing> {
    let code = country.code.as_str();
    let mut missing = Vec::new();
    let mut say = |sentence: String, next: (String, String)| missing.push(Missing { sentence, next });
    let of_kind = |kind: Kind| cards.iter().filter(move |card| card.kind == kind);
    let laws = of_kind(Kind::Law).count() as u64;
    let list = |kind: Kind| format!("{}{}", words.href(&format!("/{}", paths::segment(kind))), address::query(&[("country", code)]));
    let neighbours =
        country.region.as_deref().map_or_else(|| words.href("/laws"), |region| address::search(words, &[("kind", "law"), ("region", region)]));
    if laws == 0 {
        say(words.named("missing-law", name), (words.t("missing-law-neighbours"), neighbours));
    }
    let without_text = of_kind(Kind::Law).filter(|card| card.languages.is_empty()).count() as u64;
    if without_text > 0 {
        say(words.n("missing-text", without_text), (words.t("missing-text-next"), list(Kind::Law)));
    }
    let newest = of_kind(Kind::Law).filter_map(|card| card.date).max();
    if let Some(newest) = newest.filter(|date| today.year() - date.year() >= OLD) {
        say(words.named("stale-law", &words.date(newest)), (words.t("stale-law-next"), list(Kind::Law)));
    }
    let has_official = |card: &Card| {
        card.languages.iter().any(|language| country.official_languages.iter().any(|tag| tag.split('-').next() == Some(language.primary())))
    };
    if laws > without_text && !country.official_languages.is_empty() && !of_kind(Kind::Law).any(has_official) {
        say(words.t("missing-official-language"), (words.t("missing-text-next"), list(Kind::Law)));
    }
    for (kind, key) in [(Kind::Case, "missing-case"), (Kind::Strategy, "missing-strategy"), (Kind::Authority, "missing-authority")] {
        if of_kind(kind).next().is_none() {
            say(words.named(key, name), (words.t(&format!("plural-{kind}")), words.href(&format!("/{}", paths::segment(kind)))));
        }
    }
    missing.extend(not_bound);
    missing
}

/// The recorded addresses that lead nowhere, those first that are known longest; a record is named once.
fn dead_links(words: Words, reference: &actions::reference::Reference, cards: &[Card], dead: &[Watched]) -> Vec<Missing> {
    let of_record = |link: &Watched| Some((cards.iter().find(|card| card.id == link.record)?, link.dead?));
    let mut found: Vec<(&Card, Moment)> = dead.iter().filter_map(of_record).collect();
    found.sort_by_key(|(card, since)| (*since, card.id));
    let mut told = HashSet::new();
    found.retain(|(card, _)| told.insert(card.id));
    let named = found.iter().take(DEAD_NAMED).map(|(card, since)| {
        let since = words.date(since.day());
        let sentence = words.with("dead-link", &[("name", Arg::from(card.title_for(words.tag()).0)), ("date", Arg::from(&since))]);
        Missing { sentence, next: (words.t("dead-link-next"), address::record(words, reference, card.kind, card.id)) }
    });
    let mut missing: Vec<Missing> = named.collect();
    if let Some((card, _)) = found.get(DEAD_NAMED) {
        let sentence = words.n("dead-links-more", (found.len() - DEAD_NAMED) as u64);
        missing.push(Missing { sentence, next: (words.t("dead-link-next"), address::record(words, reference, card.kind, card.id)) });
    }
    missing
}

/// The treaties open to every State that this one is not bound by, as far as is known.
fn not_bound(words: Words, reference: &actions::reference::Reference, treaties: &[CountryTreaty]) -> Vec<Missing> {
    let open = OPEN_TREATIES.into_iter().filter(|key| !treaties.iter().any(|treaty| treaty.key == *key && treaty.bound));
    open.filter_map(|key| reference.instrument(key))
        .map(|instrument| Missing {
            sentence: words.named("missing-treaty", &instrument.short),
            next: (words.t("missing-treaty-next"), address::treaty(words, &instrument.key)),
        })
        .collect()
}
