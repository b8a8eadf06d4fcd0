//! The prison terms of an offence as they are asked for, line by line, and their chart: the same for the page and what is taken away from it.

use std::fmt::Write as _;

use actions::comparison::terms::{Range, StateTerm, Term, of_topic};
use actions::concordance::Concordances;
use actions::reference::Reference;
use analysis::penalties::Penalty;

use super::markup::{Markup, escape_into};
use super::words::Words;
use super::{concordance, penalty};
use crate::AppState;
use crate::error::PageError;
use crate::extract::{Params, states};
use crate::pages::Filter;

/// The parameters.
pub(crate) const KNOWN: &[&str] = &["topic", "region", "sort"];
/// Words of a penalty that are shown, in characters.
const MOST_WORDS: usize = 160;

/// By what the lines are sorted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Most,
    Least,
    Name,
}

impl Order {
    pub(crate) const ALL: [Self; 3] = [Self::Most, Self::Least, Self::Name];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Most => "most",
            Self::Least => "least",
            Self::Name => "name",
        }
    }
}

/// What an address asks for.
pub(crate) struct Terms {
    pub(crate) topic: String,
    pub(crate) name: String,
    pub(crate) order: Order,
    pub(crate) lines: Vec<Line>,
}

/// One State.
pub(crate) struct Line {
    pub(crate) code: String,
    pub(crate) country: String,
    pub(crate) sample: bool,
    pub(crate) range: Range,
    pub(crate) least: String,
    pub(crate) most: String,
    pub(crate) fines: Vec<String>,
    /// The words of the penalties, in the language of the law.
    pub(crate) wording: Markup,
    pub(crate) words: String,
    pub(crate) href: String,
    pub(crate) provision: Markup,
    pub(crate) law: Markup,
    pub(crate) law_title: String,
    pub(crate) num: String,
    /// How likely the provision is on the topic; nothing where a source says so.
    pub(crate) score: Option<String>,
    pub(crate) penalties: Vec<Penalty>,
}

impl Terms {
    /// The lines that the parameters ask for; nothing where they name no offence.
    ///
    /// # Errors
    /// When a value cannot be, or the store cannot be read.
    pub(crate) async fn read(state: &AppState, words: Words, all: &Concordances, params: &Params) -> Result<Option<Self>, PageError> {
        let reference = state.desk.reference();
        let asked = states::read(params, &reference)?;
        let order = match params.get("sort") {
            None | Some("most") => Order::Most,
            Some("least") => Order::Least,
            Some("name") => Order::Name,
            Some(_) => return Err(PageError::bad_value("sort", "it takes `most`, `least` or `name`")),
        };
        let Some(key) = params.get("topic") else { return Ok(None) };
        let shown: String = key.chars().take(64).collect();
        let entry = reference.topic(key).ok_or_else(|| PageError::bad_value("topic", &format!("it takes the key of a topic, not `{shown}`")))?;
        let topic = entry.topic.key.clone();
        let name = entry.labels.best(words.tag()).map_or(topic.as_str(), |(_, label)| label).to_owned();
        let found = of_topic(&state.desk, all, &topic).await?;
        let in_region =
            |term: &&StateTerm| asked.region.is_none() || reference.country(term.country).is_some_and(|entry| entry.country.region == asked.region);
        let mut lines: Vec<Line> = found.iter().filter(in_region).filter_map(|term| line(words, &reference, all, term)).collect();
        words.sort_by_name(&mut lines, |line| &line.country);
        match order {
            Order::Most => lines.sort_by_key(|line| std::cmp::Reverse(line.range.most)),
            Order::Least => lines.sort_by_key(|line| std::cmp::Reverse(line.range.least)),
            Order::Name => {}
        }
        Ok(Some(Self { topic, name, order, lines }))
    }
}

fn line(words: Words, reference: &Reference, all: &Concordances, term: &StateTerm) -> Option<Line> {
    let provision = all.provisions.get(term.held.provision)?;
    let law = all.laws.get(provision.law)?;
    let (least, most) = penalty::bounds(words, term.range);
    let wording: Vec<&str> = term.penalties.iter().map(|penalty| penalty.words.as_str()).collect();
    let wording = shortened(&wording.join(" · "));
    let score = term.held.suggestion.and_then(|place| all.suggestions.get(place));
    Some(Line {
        code: term.country.to_string(),
        country: reference.country_name(term.country, words.tag()),
        sample: reference.country(term.country).is_some_and(|entry| entry.sample),
        range: term.range,
        least,
        most,
        fines: penalty::fines(words, &term.penalties.iter().collect::<Vec<_>>()),
        wording: Markup::in_language(words, provision.language.as_str(), &wording),
        words: wording,
        href: concordance::provision_href(words, reference, all, provision),
        provision: concordance::provision_name(words, provision),
        law: concordance::law_link(words, reference, law),
        law_title: law.title_for(words.tag()).0.to_owned(),
        num: provision.num.clone(),
        score: score.map(|found| locale::percent(words.0, found.score.into(), 1000)),
        penalties: term.penalties.clone(),
    })
}

/// The beginning of a long text, with a sign that it goes on.
fn shortened(text: &str) -> String {
    if text.chars().count() <= MOST_WORDS {
        return text.to_owned();
    }
    format!("{}…", text.chars().take(MOST_WORDS - 1).collect::<String>().trim_end())
}

/// The offences that one may choose from.
pub(crate) fn offence_filter(words: Words, reference: &Reference, chosen: Option<&str>) -> Filter {
    let offences = reference.topics.iter().filter(|entry| entry.topic.group.as_deref() == Some("offence"));
    let value = |entry: &actions::reference::TopicEntry| {
        let key = entry.topic.key.clone();
        let label = entry.labels.best(words.tag()).map_or(key.as_str(), |(_, label)| label).to_owned();
        let is_chosen = chosen == Some(key.as_str());
        (key, label, is_chosen)
    };
    let mut values: Vec<(String, String, bool)> = offences.map(value).collect();
    words.sort_by_name(&mut values, |(_, label, _)| label);
    Filter { name: "topic", label: words.t("penalties-choose"), values }
}

const ROW: u64 = 26;
const NAMES: u64 = 190;
const BARS: u64 = 420;
const WIDTH: u64 = 760;

/// A bar from the least to the most of each State that has a most, in the order of the lines; what has no end runs to the edge.
///
/// The drawing turns round where the language does; names and terms stand beside the bars, so that neither colour nor length says anything alone.
pub(crate) fn chart(words: Words, lines: &[Line]) -> Option<Markup> {
    let with_most: Vec<(&Line, Term)> = lines.iter().filter_map(|line| Some((line, line.range.most?))).collect();
    let longest = with_most.iter().filter_map(|(_, most)| most.days()).max().unwrap_or(1).max(1);
    if with_most.is_empty() {
        return None;
    }
    let right_to_left = words.0.direction() == "rtl";
    let height = with_most.len() as u64 * ROW + 8;
    let mut out = format!("<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"chart-t\"><title id=\"chart-t\">");
    escape_into(&mut out, &words.t("penalties-chart"));
    out.push_str("</title>");
    for (row, (line, most)) in with_most.into_iter().enumerate() {
        let top = row as u64 * ROW + 4;
        // What never ends is as long as the chart; a term is never drawn as long as that.
        let scale = |term: Term| term.days().map_or(BARS, |days| days.saturating_mul(BARS * 9 / 10) / longest);
        let (from, to) = (line.range.least.map_or(0, scale), scale(most).max(2));
        let from = from.min(to - 1);
        let place = |at: u64, width: u64| if right_to_left { WIDTH - at - width } else { at };
        let name: String = line.country.chars().take(26).collect();
        text(&mut out, place(NAMES - 8, 0), top + 16, "end", &name);
        let _ = write!(out, "<rect class=\"whole\" x=\"{}\" y=\"{}\" width=\"{to}\" height=\"14\"/>", place(NAMES, to), top + 4);
        let (x, width) = (place(NAMES + from, to - from), to - from);
        let class = if most.days().is_none() { "bar endless" } else { "bar" };
        let _ = write!(out, "<rect class=\"{class}\" x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"14\"/>", top + 4);
        let said = if line.range.least.is_some() { format!("{} – {}", line.least, line.most) } else { line.most.clone() };
        text(&mut out, place(NAMES + to + 6, 0), top + 16, "start", &said);
    }
    out.push_str("</svg>");
    Some(Markup::trusted(out))
}

fn text(out: &mut String, x: u64, y: u64, anchor: &str, words: &str) {
    let _ = write!(out, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">");
    escape_into(out, words);
    out.push_str("</text>");
}
