//! What a draft holds against treaties, as readers see it: the page and the Word document are made from the same lines.

use actions::analyse::elsewhere::{Elsewhere, elsewhere};
use actions::analyse::ranges::Range;
use actions::analyse::{CoverageLine, GapLine, MarkLine, MatchLine, PenaltiesLine, Report};
use actions::concordance::Concordances;
use actions::reference::Reference;
use locale::Arg;
use model::concordance::Judgement;
use model::country::CountryCode;
use model::record::Kind;
use model::work::Translated;

use super::finding::FindingView;
use super::words::Words;
use super::{address, concordance, penalty};
use crate::api::analyse::OTHERS;
use crate::extract::draft::Analysed;

/// Words of a quotation on either side of what was found.
const AROUND: usize = 90;
/// Words that speak for one match, as many as are shown.
const MOST_WORDS: usize = 6;
/// The longest heading that is shown whole.
const LONGEST_HEADING: usize = 160;

/// A page that anyone reads has no more of these lines; whatever is behind them is in the JSON.
const MOST_MATCHES: usize = 400;
const MOST_UNMATCHED: usize = 600;

/// Words and their language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Phrase {
    pub(crate) text: String,
    pub(crate) tag: String,
}

/// All that is shown.
pub(crate) struct AnalysisView {
    /// What the text is called: its title, else its file.
    pub(crate) title: Phrase,
    /// What it was read as, in a line: language, provisions.
    pub(crate) read_as: String,
    /// A line an instrument: how many of its articles were found.
    pub(crate) coverage: Vec<Coverage>,
    pub(crate) gaps: Vec<Gap>,
    pub(crate) matches: Vec<Matched>,
    /// How many there are in all.
    pub(crate) all_matches: u64,
    pub(crate) penalties: Vec<Threat>,
    pub(crate) definitions: Vec<Mark>,
    pub(crate) safeguards: Vec<Mark>,
    pub(crate) unmatched: Vec<(String, Phrase)>,
    /// How many there are in all.
    pub(crate) all_unmatched: u64,
    /// What was noticed while reading.
    pub(crate) notes: Vec<FindingView>,
}

pub(crate) struct Coverage {
    pub(crate) treaty: String,
    pub(crate) href: String,
    pub(crate) line: String,
}

/// An article that no provision answers to.
pub(crate) struct Gap {
    /// Treaty and number.
    pub(crate) article: String,
    pub(crate) href: String,
    pub(crate) label: Phrase,
    pub(crate) others: Vec<Other>,
}

/// A provision of another State.
pub(crate) struct Other {
    pub(crate) country: Phrase,
    pub(crate) href: String,
    pub(crate) name: Phrase,
    pub(crate) law: Phrase,
    /// Who ties it to the article, in words.
    pub(crate) basis: String,
    pub(crate) suggested: bool,
}

/// A provision of the draft and a topic.
pub(crate) struct Matched {
    /// Its number and heading.
    pub(crate) name: Phrase,
    pub(crate) topic: Phrase,
    pub(crate) topic_href: String,
    pub(crate) score: String,
    /// Treaty and number, with their addresses.
    pub(crate) articles: Vec<(String, String)>,
    /// The text around the first words found, these marked.
    pub(crate) quote: Vec<(String, bool)>,
    pub(crate) words: String,
    /// The provisions that it refers to and has the topic from.
    pub(crate) referred: String,
    pub(crate) dir: &'static str,
    pub(crate) tag: String,
}

/// A provision and what it threatens, beside the terms of other States.
pub(crate) struct Threat {
    pub(crate) name: Phrase,
    pub(crate) penalties: Vec<String>,
    /// Topic, the range elsewhere, how the draft stands to it.
    pub(crate) ranges: Vec<(Phrase, String, Option<&'static str>)>,
}

/// A term or a safeguard.
pub(crate) struct Mark {
    pub(crate) label: String,
    /// The provisions that have it; none where it is missing.
    pub(crate) provisions: Vec<String>,
}

/// What everything is shown with.
struct Shown<'a> {
    words: Words,
    reference: &'a Reference,
    all: &'a Concordances,
    analysed: &'a Analysed,
}

/// The lines of an analysis in the language of the reader.
pub(crate) fn view(words: Words, reference: &Reference, all: &Concordances, analysed: &Analysed) -> AnalysisView {
    let shown = Shown { words, reference, all, analysed };
    let report = &analysed.report;
    let matches = report.matches.iter().filter(|found| !found.articles.is_empty());
    let punishing = report.penalties.iter().filter(|line| matches.clone().any(|found| found.eid == line.eid));
    let mark =
        |kind: &'static str| move |line: &MarkLine| Mark { label: words.t(&format!("{kind}-{}", line.key)), provisions: line.provisions.clone() };
    AnalysisView {
        title: title(report),
        read_as: format!("{} · {}", words.language(&report.language), words.n("analysis-provisions", report.provisions as u64)),
        coverage: report.coverage.iter().filter_map(|line| shown.coverage(line)).collect(),
        gaps: report.gaps.iter().map(|gap| shown.gap(gap)).collect(),
        matches: matches.clone().take(MOST_MATCHES).map(|found| shown.matched(found)).collect(),
        all_matches: matches.clone().count() as u64,
        penalties: punishing.take(MOST_MATCHES).map(|line| shown.threat(line)).collect(),
        definitions: report.definitions.iter().map(mark("term")).collect(),
        safeguards: report.safeguards.iter().map(mark("safeguard")).collect(),
        all_unmatched: report.without_counterpart.len() as u64,
        unmatched: report
            .without_counterpart
            .iter()
            .take(MOST_UNMATCHED)
            .map(|line| (line.num.clone(), shown.in_draft(short(&line.heading))))
            .collect(),
        notes: report.findings.iter().map(|finding| FindingView::of(words, finding)).collect(),
    }
}

impl AnalysisView {
    /// How many matches are not shown.
    pub(crate) fn hidden_matches(&self) -> u64 {
        self.all_matches - self.matches.len() as u64
    }

    /// How many provisions without a counterpart are not shown.
    pub(crate) fn hidden_unmatched(&self) -> u64 {
        self.all_unmatched - self.unmatched.len() as u64
    }
}

fn title(report: &Report) -> Phrase {
    match &report.title {
        Some(title) => Phrase { text: short(title), tag: report.language.clone() },
        None => Phrase { text: report.file.clone(), tag: String::new() },
    }
}

fn short(text: &str) -> String {
    text.trim().chars().take(LONGEST_HEADING).collect()
}

/// A text in the language of the reader, or in one it has.
fn phrase(words: Words, text: &Translated, otherwise: &str) -> Phrase {
    let best = text.best(words.tag()).map(|(language, text)| Phrase { text: text.to_owned(), tag: language.to_string() });
    best.unwrap_or_else(|| Phrase { text: otherwise.to_owned(), tag: String::new() })
}

impl Shown<'_> {
    fn in_draft(&self, text: String) -> Phrase {
        Phrase { text, tag: self.analysed.report.language.clone() }
    }

    fn coverage(&self, line: &CoverageLine) -> Option<Coverage> {
        let (_, sheet) = self.all.instrument(&line.instrument)?;
        let numbers = [("matched", line.matched), ("articles", line.articles), ("gaps", line.articles.saturating_sub(line.matched))];
        let values: Vec<(&str, String)> = numbers.into_iter().map(|(name, number)| (name, self.words.number(number as u64))).collect();
        let values: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, Arg::from(value.as_str()))).collect();
        Some(Coverage {
            treaty: concordance::treaty_name(self.words, sheet),
            href: address::treaty(self.words, &sheet.key),
            line: self.words.with("analysis-coverage", &values),
        })
    }

    /// Treaty and number with the address of the article, and what it is about.
    fn article(&self, instrument: &str, number: &str) -> (String, String, Phrase) {
        let Some((_, sheet)) = self.all.instrument(instrument) else { return (format!("{instrument} {number}"), String::new(), Phrase::default()) };
        let treaty = concordance::treaty_name(self.words, sheet);
        let name = self.words.with("tie-article", &[("name", Arg::from(treaty.as_str())), ("number", Arg::from(number))]);
        let Some(article) = sheet.article(number).and_then(|place| sheet.articles.get(place)) else {
            return (name, String::new(), Phrase::default());
        };
        let (tag, text) = concordance::label_of(self.words, self.reference, article).unwrap_or_default();
        (name, concordance::article_href(self.words, sheet, article, &[]), Phrase { text: text.to_owned(), tag: tag.to_owned() })
    }

    fn gap(&self, gap: &GapLine) -> Gap {
        let (article, href, label) = self.article(&gap.instrument, &gap.article);
        let others = elsewhere(self.all, self.reference, &self.analysed.drafter, (&gap.instrument, &gap.article), OTHERS);
        Gap { article, href, label, others: others.into_iter().map(|found| self.other(&found)).collect() }
    }

    fn other(&self, found: &Elsewhere<'_>) -> Other {
        let (provision, law) = (found.provision, found.law);
        let name = [provision.num.trim(), provision.heading.trim()].join(" ");
        let name = if name.trim().is_empty() { self.words.t("provision") } else { short(&name) };
        let (title, tag) = law.title_for(self.words.tag());
        let basis = match (found.judgement, found.score) {
            (Some(Judgement::Full), None) => self.words.t("elsewhere-full"),
            (Some(_), None) => self.words.t("elsewhere-named"),
            (judgement, score) => {
                let suggested = format!("{} {}", self.words.t("suggested"), locale::percent(self.words.0, score.unwrap_or_default().into(), 1000));
                if judgement.is_some() { format!("{} · {suggested}", self.words.t("elsewhere-full-law")) } else { suggested }
            }
        };
        Other {
            country: self.country(found.country),
            href: address::provision(self.words, self.reference, Kind::Law, law.id, &provision.eid),
            name: Phrase { text: name, tag: provision.language.to_string() },
            law: Phrase { text: short(title), tag: tag.to_owned() },
            basis,
            suggested: found.score.is_some(),
        }
    }

    fn country(&self, code: CountryCode) -> Phrase {
        let entry = self.reference.country(code);
        entry.map_or_else(|| Phrase { text: code.to_string(), tag: String::new() }, |entry| phrase(self.words, &entry.names, code.as_str()))
    }

    fn topic(&self, key: &str) -> Phrase {
        let entry = self.reference.topic(key);
        entry.map_or_else(|| Phrase { text: key.to_owned(), tag: String::new() }, |entry| phrase(self.words, &entry.labels, key))
    }

    /// Number and heading of a provision of the draft, as printed.
    fn name(&self, eid: &str, num: &str) -> Phrase {
        let printed = self.analysed.report.provision_texts.get(eid);
        let name = printed.map(|printed| format!("{} {}", printed.num.trim(), printed.heading.trim())).unwrap_or_default();
        self.in_draft(if name.trim().is_empty() { num.to_owned() } else { short(&name) })
    }

    fn matched(&self, found: &MatchLine) -> Matched {
        let report = &self.analysed.report;
        let in_text = found.evidence.iter().filter(|evidence| evidence.place != "heading");
        let referred = found.evidence.iter().filter(|evidence| evidence.place == "reference");
        let places = in_text.map(|evidence| (evidence.from, evidence.words.as_str()));
        let text = report.provision_texts.get(&found.eid).map(|printed| printed.text.as_str()).unwrap_or_default();
        let mut words: Vec<&str> = Vec::new();
        for evidence in &found.evidence {
            if words.len() < MOST_WORDS && !words.contains(&evidence.words.as_str()) {
                words.push(&evidence.words);
            }
        }
        Matched {
            name: self.name(&found.eid, &found.num),
            topic: self.topic(&found.topic),
            topic_href: address::topic(self.words, &found.topic),
            score: locale::percent(self.words.0, thousandths(found.score).into(), 1000),
            articles: found
                .articles
                .iter()
                .map(|article| self.article(&article.instrument, &article.article))
                .map(|(name, href, _)| (name, href))
                .collect(),
            quote: quote(text, places),
            referred: referred.take(MOST_WORDS).map(|evidence| evidence.words.as_str()).collect::<Vec<_>>().join(", "),
            words: words.join(", "),
            dir: self.words.dir_of(&report.language),
            tag: report.language.clone(),
        }
    }

    fn threat(&self, line: &PenaltiesLine) -> Threat {
        let report = &self.analysed.report;
        let topics = report.matches.iter().filter(|found| found.eid == line.eid && !found.articles.is_empty()).map(|found| &found.topic);
        let own = line.longest.map(actions::comparison::terms::Term::months);
        let ranges = topics.filter_map(|topic| self.analysed.ranges.iter().find(|range| range.topic == *topic));
        Threat {
            name: self.name(&line.eid, &line.num),
            penalties: line.penalties.iter().map(|threat| penalty::sentence(self.words, threat)).collect(),
            ranges: ranges.map(|range| (self.topic(&range.topic), penalty::range(self.words, range), own.map(|own| standing(own, range)))).collect(),
        }
    }
}

/// How a term stands to those of other States: the end of a message key.
fn standing(own: Option<u64>, range: &Range) -> &'static str {
    match own {
        Some(months) if months < range.least => "below",
        Some(months) if range.most.is_some_and(|most| months > most) => "above",
        None if range.most.is_some() => "above",
        _ => "within",
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score is from 0 to 1")]
fn thousandths(score: f64) -> u16 {
    (score.clamp(0.0, 1.0) * 1000.0).round() as u16
}

/// The words around the first place, every place in them marked.
fn quote<'w>(text: &str, places: impl Iterator<Item = (usize, &'w str)>) -> Vec<(String, bool)> {
    let mut places: Vec<(usize, usize)> =
        places.filter(|(from, words)| text.get(*from..from + words.len()) == Some(*words)).map(|(from, words)| (from, from + words.len())).collect();
    places.sort_unstable();
    let Some((first, end)) = places.first().copied() else { return Vec::new() };
    let from = text.get(..first).unwrap_or_default().char_indices().rev().nth(AROUND).map_or(0, |(at, _)| word_at(text, at));
    let to = text.get(end..).unwrap_or_default().char_indices().nth(2 * AROUND).map_or(text.len(), |(at, _)| word_before(text, end + at, end));
    let mut runs = vec![(if from > 0 { "… ".to_owned() } else { String::new() }, false)];
    let mut at = from;
    for (start, end) in places.into_iter().filter(|(_, end)| *end <= to) {
        if start < at {
            continue;
        }
        runs.push((text.get(at..start).unwrap_or_default().to_owned(), false));
        runs.push((text.get(start..end).unwrap_or_default().to_owned(), true));
        at = end;
    }
    runs.push((text.get(at..to).unwrap_or_default().to_owned(), false));
    runs.push((if to < text.len() { " …".to_owned() } else { String::new() }, false));
    runs.retain(|(words, _)| !words.is_empty());
    runs
}

/// The beginning of the next word, where words are parted by spaces and one is near.
fn word_at(text: &str, at: usize) -> usize {
    let near: String = text.get(at..).unwrap_or_default().chars().take(24).collect();
    near.find(' ').map_or(at, |space| at + space + 1)
}

fn word_before(text: &str, at: usize, least: usize) -> usize {
    let before = text.get(least..at).unwrap_or_default();
    before.rfind(' ').filter(|space| before.len() - space < 72).map_or(at, |space| least + space)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_marks_what_was_found_and_ends_at_words() {
        let text = format!("{} whoever gains access without right is punished {}", "before ".repeat(40), "after ".repeat(60));
        let from = text.find("access").unwrap();
        let runs = quote(&text, [(from, "access"), (from + 7, "without right")].into_iter());
        let marked: Vec<&str> = runs.iter().filter(|(_, marked)| *marked).map(|(words, _)| words.as_str()).collect();
        assert_eq!(marked, ["access", "without right"]);
        let whole: String = runs.iter().map(|(words, _)| words.as_str()).collect();
        assert!(whole.starts_with("… before") && whole.ends_with("after …"), "{whole}");
    }

    #[test]
    fn evidence_that_is_not_in_the_text_is_not_quoted() {
        assert!(quote("short", [(3, "longer")].into_iter()).is_empty() && quote("日本", [(1, "本")].into_iter()).is_empty());
    }

    #[test]
    fn a_term_stands_below_within_or_above_others() {
        let range = |most: Option<u64>| Range { topic: String::new(), region: None, states: Vec::new(), least: 24, median: 36, most };
        let stands = |own, most| standing(own, &range(most));
        assert_eq!([stands(Some(12), Some(60)), stands(Some(60), Some(60)), stands(Some(61), Some(60))], ["below", "within", "above"]);
        assert_eq!([stands(None, Some(60)), stands(None, None), stands(Some(400), None)], ["above", "within", "within"]);
    }
}
