//! A topic: what it means, what it is called elsewhere, which treaty articles and which provisions of the world are on it.

use actions::find::{Question, find};
use actions::reference::{Reference, TopicEntry};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::record::Kind;

use super::search::{ResultView, result};
use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params, question};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::facts::Facts;
use crate::view::markup::Markup;
use crate::view::record::{self, RecordView, topic_label};
use crate::view::words::Words;

#[derive(Template)]
#[template(path = "topic.html")]
struct TopicPage {
    l: Layout,
    r: RecordView,
    /// From the broadest to the next broader.
    broader: Vec<(String, Markup)>,
    narrower: Vec<(String, Markup)>,
    related: Vec<(String, Markup)>,
    /// Languages with the words there.
    labels: Vec<(String, Vec<Markup>)>,
    articles: Vec<InstrumentArticles>,
    total: u64,
    results: Vec<ResultView>,
    search: String,
    /// The States side by side on the topic.
    states: String,
    /// What they threaten, where it is an offence.
    penalties: Option<String>,
}

/// The articles of one treaty on the topic.
struct InstrumentArticles {
    href: String,
    name: String,
    articles: String,
}

/// Shows a topic, by its key or its id.
pub(super) async fn page(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, key)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    Params::read(query.as_deref(), &[])?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let entry = reference.topic(&key).or_else(|| reference.topics.iter().find(|entry| entry.id.to_string() == key)).ok_or(PageError::NotFound)?;
    let key = entry.topic.key.as_str();
    let stored = record::stored(&state, &entry.id.to_string(), Kind::Topic).await?;
    let asked = Params::default().set("topic", key);
    let found = find(&state.desk, Question { expand: false, ..question::read(&asked, &reference, lang)? }).await?;
    let r = record::view(&state, words, &stored, None, Facts::new(words)).await?;
    let link = |key: &String| reference.topic(key).map(|entry| (address::topic(words, &entry.topic.key), topic_label(words, &reference, key)));
    let mut l = Layout::new(&state, lang, "topics", format!("/topics/{}", address::segment(key)), stored.record.title_for(words.tag()).0);
    l.title = words.named("topic-title", &l.title);
    answer(&TopicPage {
        l,
        r,
        broader: broader(&reference, entry).iter().filter_map(link).collect(),
        narrower: narrower(words, &reference, key),
        related: entry.topic.related.iter().filter_map(link).collect(),
        labels: labels(words, entry),
        articles: articles(words, &reference, entry),
        total: found.total,
        results: found.results.into_iter().map(|record| result(words, &reference, record)).collect(),
        search: address::search(words, &[("topic", key)]),
        states: crate::view::states::href(words, ("topic", key), &[]),
        penalties: (entry.topic.group.as_deref() == Some("offence")).then(|| words.href(&format!("/penalties{}", address::query(&[("topic", key)])))),
    })
}

/// The broader topics, the broadest first. A vocabulary that turns in a circle ends where it would begin again.
fn broader(reference: &Reference, entry: &TopicEntry) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    let mut next = entry.topic.broader.clone();
    while let Some(key) = next {
        if path.contains(&key) || key == entry.topic.key {
            break;
        }
        next = reference.topic(&key).and_then(|entry| entry.topic.broader.clone());
        path.push(key);
    }
    path.reverse();
    path
}

fn narrower(words: Words, reference: &Reference, key: &str) -> Vec<(String, Markup)> {
    let mut entries: Vec<(&str, &TopicEntry)> = reference
        .topics
        .iter()
        .filter(|entry| entry.topic.broader.as_deref() == Some(key))
        .map(|entry| (entry.labels.best(words.tag()).map_or(entry.topic.key.as_str(), |(_, label)| label), entry))
        .collect();
    words.sort_by_name(&mut entries, |(name, _)| name);
    entries.into_iter().map(|(_, entry)| (address::topic(words, &entry.topic.key), topic_label(words, reference, &entry.topic.key))).collect()
}

/// Every word for the topic, by language: the label first, then what statutes say.
fn labels(words: Words, entry: &TopicEntry) -> Vec<(String, Vec<Markup>)> {
    let mut languages: Vec<&model::language::Language> = entry.labels.0.keys().chain(entry.topic.alt_labels.keys()).collect();
    languages.sort();
    languages.dedup();
    let words_of = |language: &model::language::Language| -> Vec<Markup> {
        let label = entry.labels.0.get(language).into_iter();
        let others = entry.topic.alt_labels.get(language).into_iter().flatten();
        label.chain(others).map(|label| Markup::in_language(words, language.as_str(), label)).collect()
    };
    let mut labels: Vec<(String, Vec<Markup>)> =
        languages.into_iter().map(|language| (words.language(language.as_str()), words_of(language))).collect();
    words.sort_by_name(&mut labels, |(name, _)| name);
    labels
}

fn articles(words: Words, reference: &Reference, entry: &TopicEntry) -> Vec<InstrumentArticles> {
    let matches = entry.topic.matches.iter().filter_map(|(key, numbers)| Some((reference.instrument(key)?, numbers)));
    let mut articles: Vec<InstrumentArticles> = matches
        .map(|(instrument, numbers)| InstrumentArticles {
            href: address::treaty(words, &instrument.key),
            name: instrument.short.clone(),
            articles: words.with(
                "topic-articles",
                &[("count", locale::Arg::from(numbers.len() as u64)), ("name", locale::Arg::from(words.list(numbers).as_str()))],
            ),
        })
        .collect();
    words.sort_by_name(&mut articles, |article| &article.name);
    articles
}
