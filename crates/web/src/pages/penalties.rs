//! The prison terms that States threaten for an offence: a chart with its table, each line with the provision it was read out of.

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::matrix::{Filter, region_filter};
use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::markup::Markup;
use crate::view::terms::{self, Line, Order, Terms};
use crate::view::words::Words;

#[derive(Template)]
#[template(path = "penalties.html")]
struct PenaltiesPage {
    l: Layout,
    topic: Option<TopicLine>,
    filters: Vec<Filter>,
    filtered: bool,
    sorts: Vec<(String, String, bool)>,
    total: u64,
    without: u64,
    chart: Option<Markup>,
    lines: Vec<Line>,
    action: String,
    query: String,
}

/// The offence, with its page and with its States side by side.
struct TopicLine {
    name: String,
    href: String,
    states: String,
}

/// Shows them; without an offence those that one may choose from.
pub(super) async fn page(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), terms::KNOWN)?;
    let words = Words(lang);
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let path = format!("/penalties{}", params.to_query());
    let action = words.href("/penalties");
    let offences = terms::offence_filter(words, &reference, params.get("topic"));
    let regions = region_filter(words, &reference, params.get("region"));
    let Some(found) = Terms::read(&state, words, &all, &params).await? else {
        let title = words.t("penalties-choose-title");
        let l = Layout::new(&state, lang, "topics", path, title);
        let filters = vec![offences, regions];
        let (lines, sorts, query) = (Vec::new(), Vec::new(), params.to_query());
        return answer(&PenaltiesPage { l, topic: None, filters, filtered: false, sorts, total: 0, without: 0, chart: None, lines, action, query });
    };
    let sort = |order: Order| {
        let href = format!("{action}{}", params.set("sort", order.as_str()).to_query());
        (words.t(&format!("penalties-sort-{}", order.as_str())), href, order == found.order)
    };
    let topic = TopicLine {
        href: address::topic(words, &found.topic),
        states: crate::view::states::href(words, ("topic", &found.topic), &[]),
        name: found.name.clone(),
    };
    answer(&PenaltiesPage {
        l: Layout::new(&state, lang, "topics", path, words.named("penalties-title", &found.name)),
        topic: Some(topic),
        filters: vec![offences, regions],
        filtered: params.get("region").is_some(),
        sorts: Order::ALL.map(sort).to_vec(),
        total: found.lines.len() as u64,
        without: found.lines.iter().filter(|line| line.range.most.is_none() && line.range.least.is_none()).count() as u64,
        chart: terms::chart(words, &found.lines),
        lines: found.lines,
        action,
        query: params.to_query(),
    })
}
