//! The list of the records of one kind: filtered by country, language and status, sorted, taken away as CSV or JSON.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use model::access::Clearance;
use model::country::CountryCode;
use model::legislation::LawStatus;
use model::record::Kind;
use store::{Card, Column, Filter, Sort};

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::paths;
use crate::view::cards::{self, CardView};
use crate::view::words::Words;

/// The parameters of a list.
const KNOWN: &[&str] = &["country", "language", "status", "from", "to", "sort", "cursor"];

/// Records on a page.
const A_PAGE: usize = 50;
/// Up to so many records a list can be sorted by name, which the language of the reader decides and no database does alike.
const BY_NAME: u64 = 1_000;

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    l: Layout,
    kind: Kind,
    segment: &'static str,
    total: u64,
    cards: Vec<CardView>,
    /// Countries that have records of the kind: code, name, count, whether it is chosen.
    countries: Vec<Choice>,
    statuses: Vec<Choice>,
    /// The chosen order, carried on by the form.
    sort: Option<String>,
    sorts: Vec<(String, String, bool)>,
    filtered: bool,
    first: Option<String>,
    next: Option<String>,
    csv: String,
    json: String,
    search: String,
}

/// One value of a filter.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

macro_rules! lists_of {
    ($($name:ident => $kind:ident),*) => {$(
        /// Lists the records of this kind.
        pub(super) async fn $name(state: State<AppState>, lang: PageLanguage, query: RawQuery) -> Result<Response, PageError> {
            show(state, lang, query, Kind::$kind).await
        }
    )*};
}

lists_of!(
    laws => Law, cases => Case, lessons => Lesson, strategies => Strategy, treaties => Instrument, sheets => Concordance, publications => Publication,
    authorities => Authority, courts => Court, organisations => Organisation
);

async fn show(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery, kind: Kind) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let filter = filter(&params, kind)?;
    let total = state.desk.store.count(&filter, Clearance::PUBLIC).await?;
    let sort = sort_of(&params, kind, total)?;
    let (items, next) = match sort {
        ListSort::Store(sort) => {
            let page = state.desk.store.list(&Filter { sort, after: params.parsed("cursor")?, ..filter }, Clearance::PUBLIC).await?;
            (page.items, page.next.map(|cursor| cursor.to_string()))
        }
        ListSort::Name => by_name(&state, words, filter, &params).await?,
    };
    let segment = paths::segment(kind);
    let page = |params: &Params| words.href(&format!("/{segment}{}", params.to_query()));
    let l = Layout::new(&state, lang, segment, format!("/{segment}{}", params.to_query()), words.t(&format!("plural-{kind}")));
    let away = away(&params, kind);
    answer(&ListPage {
        kind,
        segment,
        total,
        cards: cards::views(words, &reference, &items),
        countries: countries(&state, words, &params, kind).await?,
        statuses: if kind == Kind::Law { statuses(words, &params) } else { Vec::new() },
        sort: params.get("sort").map(str::to_owned),
        sorts: sorts(kind, total)
            .iter()
            .map(|name| (words.t(&format!("sort-{name}")), page(&params.set("sort", name)), sort.name() == *name))
            .collect(),
        filtered: params.iter().any(|(name, _)| !matches!(name, "sort" | "cursor")),
        first: params.get("cursor").map(|_| page(&params.without_name("cursor"))),
        next: next.map(|cursor| page(&params.set("cursor", &cursor))),
        csv: words.href(&format!("/records.csv{}", away.to_query())),
        json: format!("/api/v1/records{}", away.to_query()),
        search: words.href(&format!("/search?kind={kind}")),
        l,
    })
}

fn filter(params: &Params, kind: Kind) -> Result<Filter, PageError> {
    let status = params.get("status");
    if status.is_some_and(|status| LawStatus::ALL.into_iter().all(|known| known.as_str() != status)) {
        return Err(PageError::bad_value("status", "it takes `bill`, `in-force`, `amended` or `repealed`"));
    }
    let country = params
        .get("country")
        .map(|code| code.parse::<CountryCode>().map_err(|error| PageError::bad_value("country", &error.to_string())))
        .transpose()?;
    Ok(Filter {
        kind: Some(kind),
        country,
        language: params.parsed("language")?,
        status: status.map(str::to_owned),
        from: params.parsed("from")?,
        to: params.parsed("to")?,
        limit: A_PAGE,
        ..Filter::default()
    })
}

/// The orders of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ListSort {
    Store(Sort),
    Name,
}

impl ListSort {
    fn name(self) -> &'static str {
        match self {
            Self::Store(Sort::Oldest) => "oldest",
            Self::Store(Sort::Changed) => "changed",
            Self::Store(_) => "newest",
            Self::Name => "name",
        }
    }
}

/// Kinds that have no date of their own are sorted by name unless the list is too long for it.
fn sorts(kind: Kind, total: u64) -> &'static [&'static str] {
    match (is_dated(kind), total <= BY_NAME) {
        (true, true) => &["newest", "oldest", "name", "changed"],
        (true, false) => &["newest", "oldest", "changed"],
        (false, true) => &["name", "changed"],
        (false, false) => &["changed"],
    }
}

fn is_dated(kind: Kind) -> bool {
    !matches!(kind, Kind::Concordance | Kind::Authority | Kind::Court | Kind::Organisation | Kind::Topic | Kind::Country)
}

fn sort_of(params: &Params, kind: Kind, total: u64) -> Result<ListSort, PageError> {
    let known = sorts(kind, total);
    let name = params.get("sort").or_else(|| known.first().copied()).unwrap_or("newest");
    match name {
        "name" if known.contains(&"name") => Ok(ListSort::Name),
        "newest" => Ok(ListSort::Store(Sort::Newest)),
        "oldest" => Ok(ListSort::Store(Sort::Oldest)),
        "changed" => Ok(ListSort::Store(Sort::Changed)),
        _ => Err(PageError::bad_value("sort", &format!("it takes {}", known.join(", ")))),
    }
}

/// A page of the list sorted by name; the cursor is the number of records before it.
async fn by_name(state: &AppState, words: Words, filter: Filter, params: &Params) -> Result<(Vec<Card>, Option<String>), PageError> {
    let limit = usize::try_from(BY_NAME).unwrap_or(A_PAGE);
    let mut cards = state.desk.store.list(&Filter { limit, sort: Sort::Added, ..filter }, Clearance::PUBLIC).await?.items;
    words.sort_by_name(&mut cards, |card| card.title_for(words.tag()).0);
    let start = params.parsed::<usize>("cursor")?.unwrap_or(0);
    let end = start.saturating_add(A_PAGE);
    let next = (end < cards.len()).then(|| end.to_string());
    Ok((cards.into_iter().skip(start).take(A_PAGE).collect(), next))
}

/// The parameters under which programs get the whole list.
fn away(params: &Params, kind: Kind) -> Params {
    let params = params.without_name("cursor");
    let params = if params.get("sort") == Some("name") { params.without_name("sort") } else { params };
    params.set("kind", kind.as_str())
}

async fn countries(state: &AppState, words: Words, params: &Params, kind: Kind) -> Result<Vec<Choice>, PageError> {
    let filter = Filter { kind: Some(kind), ..Filter::default() };
    let counts: HashMap<String, u64> = state.desk.store.counts_by(Column::Country, &filter, Clearance::PUBLIC).await?.into_iter().collect();
    let reference = state.desk.reference();
    let chosen = params.get("country").map(str::to_ascii_uppercase);
    let choice = |(code, count): (String, u64)| {
        let name = code.parse().map_or_else(|_| code.clone(), |code| reference.country_name(code, words.tag()));
        Choice { label: format!("{name} ({})", words.number(count)), chosen: chosen.as_deref() == Some(code.as_str()), value: code }
    };
    let mut choices: Vec<Choice> = counts.into_iter().map(choice).collect();
    words.sort_by_name(&mut choices, |choice| &choice.label);
    Ok(choices)
}

fn statuses(words: Words, params: &Params) -> Vec<Choice> {
    let choice = |status: LawStatus| Choice {
        value: status.as_str().to_owned(),
        label: words.t(&format!("status-{}", status.as_str())),
        chosen: params.get("status") == Some(status.as_str()),
    };
    LawStatus::ALL.into_iter().map(choice).collect()
}
