//! What cites a law, a case or a treaty and what it cites, as a drawing and as lists that say the same.

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use locale::Arg;
use model::record::Kind;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::paths;
use crate::view::address;
use crate::view::graph::{self, Graph, Node};
use crate::view::markup::Markup;
use crate::view::record;
use crate::view::words::Words;

#[derive(Template)]
#[template(path = "graph.html")]
struct GraphPage {
    l: Layout,
    title: Markup,
    href: String,
    drawing: Option<Markup>,
    graph: Graph,
    cited_by: u64,
    cites: u64,
    /// Of how many citations the lists are, where there are more than were read.
    cited_by_part: Option<String>,
    cites_part: Option<String>,
    json: String,
    all_cites: String,
    all_cited_by: String,
}

type Asked = (State<AppState>, PageLanguage, Path<(String, String)>, RawQuery);

super::pages_of!(law => Law, case => Case, treaty => Instrument);

async fn show((State(state), PageLanguage(lang), Path((_, id)), RawQuery(query)): Asked, kind: Kind) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let id = super::treaty::id_of(&reference, kind, &id);
    let stored = record::stored(&state, &id, kind).await?;
    let record = &stored.record;
    let graph = Graph::read(&state, words, &record.id).await?;
    let (title, _) = record.title_for(words.tag());
    let path = format!("{}/citations", address::path(&reference, kind, record.id));
    let list = |direction: &str| format!("/api/v1/records/{}/citations?direction={direction}", record.id);
    answer(&GraphPage {
        l: Layout::new(&state, lang, paths::segment(kind), path, words.named("graph-title", title)),
        drawing: graph::drawing(words, title, &graph),
        title: record::title_of(words, record),
        href: address::record(words, &reference, kind, record.id),
        json: format!("/api/v1/records/{}/graph", record.id),
        all_cites: list("out"),
        all_cited_by: list("in"),
        cited_by: graph.cited_by.len() as u64,
        cites: graph.cites.len() as u64,
        cited_by_part: part(words, graph.cited_by_total),
        cites_part: part(words, graph.cites_total),
        graph,
    })
}

/// The first of many, where not all were read.
fn part(words: Words, total: u64) -> Option<String> {
    let read = graph::MOST as u64;
    (total > read).then(|| words.with("graph-shown", &[("count", Arg::from(read)), ("total", Arg::from(total))]))
}

impl GraphPage {
    /// In how many places, where more than one.
    fn places(&self, node: &Node) -> String {
        if node.places > 1 { self.l.n("cited-places", &node.places) } else { String::new() }
    }
}
