//! All topics as a tree, each with the number of records that have it.

use std::collections::HashMap;

use actions::find::{Question, find};
use actions::reference::Reference;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params, question};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::markup::Markup;
use crate::view::record::topic_label;
use crate::view::words::Words;

/// A vocabulary is not deeper than this.
const DEEPEST: usize = 8;

#[derive(Template)]
#[template(path = "topics.html")]
struct TopicsPage {
    l: Layout,
    total: u64,
    lines: Vec<TopicLine>,
}

/// One topic, and how the tree goes on from it.
struct TopicLine {
    href: String,
    label: Markup,
    count: Option<(u64, String)>,
    /// Lists that open before it: 1 where it is the first below its broader topic.
    opens: bool,
    /// Lists that close behind it.
    closes: usize,
    /// Whether a list opens inside it.
    has_narrower: bool,
}

/// Shows the tree.
pub(super) async fn page(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let everything = Params::default().set("limit", "1");
    let found = find(&state.desk, Question { expand: false, ..question::read(&everything, &reference, lang)? }).await?;
    let counts: HashMap<String, u64> =
        found.facets.into_iter().find(|(name, _)| name == "topic").map(|(_, values)| values.into_iter().collect()).unwrap_or_default();
    let mut lines = Vec::new();
    let tree = Tree { words, reference: &reference, counts: &counts };
    tree.push(&mut lines, None, 0);
    let l = Layout::new(&state, lang, "topics", "/topics", words.t("topics-title"));
    answer(&TopicsPage { l, total: reference.topics.len() as u64, lines })
}

struct Tree<'a> {
    words: Words,
    reference: &'a Reference,
    counts: &'a HashMap<String, u64>,
}

impl Tree<'_> {
    /// The topics below `broader`, in the order of the vocabulary's own words for the reader.
    fn push(&self, lines: &mut Vec<TopicLine>, broader: Option<&str>, depth: usize) {
        let is_below = |known: Option<&str>| match (known, broader) {
            // A topic whose broader one is not here stands at the top, so that none is lost.
            (Some(key), None) => self.reference.topic(key).is_none(),
            (known, broader) => known == broader,
        };
        let mut below: Vec<(&str, &str)> = self
            .reference
            .topics
            .iter()
            .filter(|entry| is_below(entry.topic.broader.as_deref()))
            .map(|entry| (entry.labels.best(self.words.tag()).map_or(entry.topic.key.as_str(), |(_, label)| label), entry.topic.key.as_str()))
            .collect();
        self.words.sort_by_name(&mut below, |(name, _)| name);
        let last = below.len().saturating_sub(1);
        for (place, (_, key)) in below.into_iter().enumerate() {
            let at = lines.len();
            lines.push(TopicLine {
                href: address::topic(self.words, key),
                label: topic_label(self.words, self.reference, key),
                count: self.counts.get(key).map(|count| (*count, address::search(self.words, &[("topic", key)]))),
                opens: place == 0 && depth > 0,
                closes: 0,
                has_narrower: false,
            });
            if depth < DEEPEST {
                self.push(lines, Some(key), depth + 1);
            }
            let grew = lines.len() > at + 1;
            if let Some(line) = lines.get_mut(at) {
                line.has_narrower = grew;
            }
            if place == last
                && depth > 0
                && let Some(line) = lines.last_mut()
            {
                line.closes += 1;
            }
        }
    }
}
