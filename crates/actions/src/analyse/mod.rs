//! Analyse: reads a law or a draft as an import would, holds it against treaties, and keeps nothing.

pub mod elsewhere;
pub mod ranges;

use std::collections::{BTreeMap, BTreeSet};

use analysis::draft::{self, Analysis, Article, DraftProvision, Yardstick};
use analysis::penalties::{Amount, AmountUnit, Join, Penalty, PenaltyKind};
use exchange::Limits;
use model::country::CountryCode;
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::language::Language;
use model::record::Kind;
use model::text::structured::Piece;
use serde::Serialize;

use crate::comparison::terms::{self, Term};
use crate::import::ImportFile;
use crate::import::prepare::{Prepared, PreparedItem, PreparedText, prepare, prepare_bytes, too_large};
use crate::reference::Reference;

/// What a text is held against.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Keys of instruments; where none is named, those the State has joined, else the two that are open to all.
    pub instruments: Vec<String>,
    /// The State whose law it is.
    pub country: Option<CountryCode>,
}

/// The instruments for a State that has joined none, or is not named.
const OPEN_TO_ALL: [&str; 2] = ["ets-185", "un-cc-2024"];
/// The groups of topics that a law of a State carries out; treaties have others, on themselves and on assistance.
const CARRIED_OUT: [&str; 6] = ["offence", "liability", "procedural-power", "jurisdiction", "international-cooperation", "safeguards"];
/// A file with the structure of a law and so many numbers is one, whatever it is about.
const FEWEST_NUMBERED: usize = 3;
/// The longest words of evidence that are shown.
const LONGEST_WORDS: usize = 120;

/// What was found, as it is written for programs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// The file.
    pub file: String,
    /// The title of the text.
    pub title: Option<String>,
    /// Its language.
    pub language: String,
    /// How many provisions it has.
    pub provisions: usize,
    /// Whether it reads as law.
    pub is_law: bool,
    /// The instruments it was held against.
    pub instruments: Vec<String>,
    /// How many articles of each instrument a law is asked for, and how many a provision seems to carry out.
    pub coverage: Vec<CoverageLine>,
    /// Provisions and the topics they seem to be on.
    pub matches: Vec<MatchLine>,
    /// Articles that no provision seems to carry out.
    pub gaps: Vec<GapLine>,
    /// Penalties by provision.
    pub penalties: Vec<PenaltiesLine>,
    /// Terms that the instruments define, and where this text does.
    pub definitions: Vec<MarkLine>,
    /// Safeguards around powers, and where this text names them.
    pub safeguards: Vec<MarkLine>,
    /// Numbered provisions that match no article.
    pub without_counterpart: Vec<UnmatchedLine>,
    /// What was noticed on the way.
    pub findings: Vec<Finding>,
    /// The words of the provisions above by their addresses, for whoever quotes them.
    #[serde(skip)]
    pub provision_texts: BTreeMap<String, ProvisionText>,
}

/// A provision as the text prints it.
#[derive(Clone, Debug, Default)]
pub struct ProvisionText {
    /// Its number, with the word before it.
    pub num: String,
    /// Its heading.
    pub heading: String,
    /// Its words.
    pub text: String,
}

/// An instrument and how much of it was found.
#[derive(Clone, Debug, Serialize)]
pub struct CoverageLine {
    /// The key of the instrument.
    pub instrument: String,
    /// Articles that a law carries out.
    pub articles: usize,
    /// Those that a provision seems to.
    pub matched: usize,
}

/// A provision and a topic.
#[derive(Clone, Debug, Serialize)]
pub struct MatchLine {
    /// Its address.
    pub eid: String,
    /// Its number.
    pub num: String,
    /// The key of the topic.
    pub topic: String,
    /// From 0 to 1.
    pub score: f64,
    /// The articles on it.
    pub articles: Vec<ArticleLine>,
    /// The words that speak for it.
    pub evidence: Vec<EvidenceLine>,
}

/// An article of an instrument.
#[derive(Clone, Debug, Serialize)]
pub struct ArticleLine {
    /// The key of the instrument.
    pub instrument: String,
    /// The number.
    pub article: String,
}

/// Words of a provision.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceLine {
    /// As printed.
    pub words: String,
    /// `heading`, `text`, or `reference` where the words name another provision that is on the topic.
    pub place: &'static str,
    /// Where they begin in it, in bytes.
    pub from: usize,
}

/// An article that no provision seems to carry out.
#[derive(Clone, Debug, Serialize)]
pub struct GapLine {
    /// The key of the instrument.
    pub instrument: String,
    /// The number of the article.
    pub article: String,
    /// Its main topic.
    pub topic: String,
    /// What it is about, in a few words of English.
    pub label: String,
}

/// The penalties of a provision.
#[derive(Clone, Debug, Serialize)]
pub struct PenaltiesLine {
    /// Its address.
    pub eid: String,
    /// Its number.
    pub num: String,
    /// In the order of the text.
    pub penalties: Vec<PenaltyLine>,
    /// The longest prison term among them.
    #[serde(skip)]
    pub longest: Option<Term>,
}

/// A penalty.
#[derive(Clone, Debug, Serialize)]
pub struct PenaltyLine {
    /// `imprisonment`, `life`, `death`, `fine`.
    pub kind: &'static str,
    /// The least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<AmountLine>,
    /// The most, or the term that is fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<AmountLine>,
    /// `or`, `and`, `either`: how it goes with the one before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join: Option<&'static str>,
    /// Its words.
    pub words: String,
    /// Where they begin in the text of the provision, in bytes.
    pub from: usize,
}

/// How much.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct AmountLine {
    /// The number.
    pub value: u64,
    /// `months`, `days`, a currency, a rate.
    pub unit: String,
}

/// A term or a safeguard.
#[derive(Clone, Debug, Serialize)]
pub struct MarkLine {
    /// Its key.
    pub key: String,
    /// Whether any provision has it.
    pub present: bool,
    /// The numbers of those that do.
    pub provisions: Vec<String>,
}

/// A provision that matches no article.
#[derive(Clone, Debug, Serialize)]
pub struct UnmatchedLine {
    /// Its address.
    pub eid: String,
    /// Its number.
    pub num: String,
    /// Its heading.
    pub heading: String,
}

/// Reads a file and analyses it.
///
/// # Errors
/// A finding, where the file cannot be opened or is too large, or an instrument is not known.
pub fn analyse_file(reference: &Reference, file: &ImportFile, question: &Question, limits: &Limits) -> Result<Report, Finding> {
    if file.bytes > limits.max_bytes {
        return Err(too_large(file, limits));
    }
    let prepared = prepare(file, limits)?;
    report(reference, prepared, question, file.hints.language.as_ref())
}

/// Analyses bytes that are already here, as from an upload.
///
/// # Errors
/// A finding, where an instrument is not known.
pub fn analyse_bytes(
    reference: &Reference,
    name: &str,
    bytes: Vec<u8>,
    hints: &TextFacts,
    question: &Question,
    limits: &Limits,
) -> Result<Report, Finding> {
    report(reference, prepare_bytes(name, bytes, hints, limits), question, hints.language.as_ref())
}

fn report(reference: &Reference, prepared: Prepared, question: &Question, wanted: Option<&Language>) -> Result<Report, Finding> {
    let instruments = instruments(reference, question)?;
    let Prepared { name, items, mut findings, .. } = prepared;
    // What an import only notes is of no use to whoever drafts.
    findings.retain(|finding| finding.severity > Severity::Note);
    let mut report = Report { file: name.clone(), instruments: instruments.clone(), findings, ..Report::default() };
    let texts: Vec<Box<PreparedText>> = items.into_iter().filter_map(text_of).collect();
    let others = texts.len().saturating_sub(1);
    let size = |text: &PreparedText| text.text.as_ref().map_or(0, |text| text.pieces.len());
    let fits = |text: &PreparedText| wanted.is_some_and(|wanted| wanted.primary() == text.language.primary());
    let Some(text) = texts.into_iter().max_by_key(|text| (fits(text), size(text))) else {
        report.findings.push(not_law(&name, "no text could be read in it"));
        return Ok(report);
    };
    if others > 0 {
        let message = format!("the file has {others} more texts; only the longest in the language asked for is analysed");
        report.findings.push(
            Finding::new(Severity::Note, "one-of-several", message, "name another with --language, or give it as a file of its own").in_file(&name),
        );
    }
    let PreparedText { facts, kind, is_law_by_format, language, text, .. } = *text;
    report.title = facts.title;
    report.language = language.to_string();
    let pieces = text.unwrap_or_default().pieces;
    let texts: Vec<String> = pieces.iter().map(Piece::plain).collect();
    let is_judgment = kind == Kind::Case;
    let provision = |(piece, text)| {
        let piece: &Piece = piece;
        let text: &String = text;
        DraftProvision { eid: &piece.eid, num: &piece.num, heading: &piece.heading, text }
    };
    let provisions: Vec<DraftProvision<'_>> = pieces.iter().zip(&texts).map(provision).collect();
    let yardstick = yardstick(reference, &instruments);
    let analysis = draft::analyse(&provisions, &language, &yardstick);
    let is_numbered = provisions.iter().filter(|provision| !provision.num.is_empty()).count() >= FEWEST_NUMBERED;
    report.is_law = (analysis.is_law || is_law_by_format && is_numbered) && !is_judgment;
    report.coverage = coverage(&instruments, &yardstick, &analysis);
    fill(&mut report, analysis, reference);
    report.provision_texts = quoted(&report, &provisions);
    if !report.is_law {
        let reason = if is_judgment { "it is a judgment" } else { "no provisions that read as law were found in it" };
        report.findings.push(not_law(&name, reason));
    }
    Ok(report)
}

fn text_of(item: PreparedItem) -> Option<Box<PreparedText>> {
    match item {
        PreparedItem::Text(text) => Some(text),
        PreparedItem::Record(_) => None,
    }
}

fn not_law(name: &str, reason: &str) -> Finding {
    let message = format!("the file does not read as a law: {reason}");
    Finding::new(Severity::Refused, "not-a-law", message, "give the text of a law or a draft with its article or section numbers").in_file(name)
}

fn instruments(reference: &Reference, question: &Question) -> Result<Vec<String>, Finding> {
    if let Some(unknown) = question.instruments.iter().find(|key| reference.instrument(key).is_none()) {
        let known: Vec<&str> = reference.instruments.iter().map(|entry| entry.key.as_str()).collect();
        let remedy = format!("name one of {}", known.join(", "));
        return Err(
            Finding::new(Severity::Refused, "unknown-instrument", format!("no instrument has the key {unknown}"), remedy).in_field("instrument")
        );
    }
    if !question.instruments.is_empty() {
        return Ok(question.instruments.clone());
    }
    let joined = |entry: &&crate::reference::InstrumentEntry| {
        question.country.is_some_and(|country| entry.parties.contains(&country)) && !entry.articles.is_empty()
    };
    let joined: Vec<String> = reference.instruments.iter().filter(joined).map(|entry| entry.key.clone()).collect();
    Ok(if joined.is_empty() { OPEN_TO_ALL.iter().map(|key| (*key).to_owned()).collect() } else { joined })
}

/// The articles of the instruments that a law carries out, with their topics.
fn yardstick<'r>(reference: &'r Reference, instruments: &[String]) -> Yardstick<'r> {
    let carried_out = |topic: &String| {
        let group = reference.topic(topic).and_then(|entry| entry.topic.group.as_deref());
        group.is_some_and(|group| CARRIED_OUT.contains(&group))
    };
    let mut articles = Vec::new();
    for entry in instruments.iter().filter_map(|key| reference.instrument(key)) {
        for article in &entry.articles {
            let topics: Vec<String> = article.topics.iter().filter(|topic| carried_out(topic)).cloned().collect();
            if !topics.is_empty() {
                articles.push(Article { instrument: entry.key.clone(), number: article.number.clone(), topics });
            }
        }
    }
    let broader: BTreeMap<String, String> =
        reference.topics.iter().filter_map(|entry| Some((entry.topic.key.clone(), entry.topic.broader.clone()?))).collect();
    Yardstick { lexicon: &reference.lexicon, articles, broader }
}

fn coverage(instruments: &[String], yardstick: &Yardstick<'_>, analysis: &Analysis) -> Vec<CoverageLine> {
    let line = |key: &String| {
        let articles = yardstick.articles.iter().filter(|article| article.instrument == *key).count();
        let gaps = analysis.gaps.iter().filter(|gap| gap.instrument == *key).count();
        CoverageLine { instrument: key.clone(), articles, matched: articles.saturating_sub(gaps) }
    };
    instruments.iter().map(line).collect()
}

/// The words of the provisions that a report names for what they hold.
fn quoted(report: &Report, provisions: &[DraftProvision<'_>]) -> BTreeMap<String, ProvisionText> {
    let named: BTreeSet<&str> =
        report.matches.iter().map(|line| line.eid.as_str()).chain(report.penalties.iter().map(|line| line.eid.as_str())).collect();
    let text = |provision: &DraftProvision<'_>| ProvisionText {
        num: provision.num.to_owned(),
        heading: provision.heading.to_owned(),
        text: provision.text.to_owned(),
    };
    provisions.iter().filter(|provision| named.contains(provision.eid)).map(|provision| (provision.eid.to_owned(), text(provision))).collect()
}

fn fill(report: &mut Report, analysis: Analysis, reference: &Reference) {
    report.provisions = analysis.provisions;
    report.matches = analysis.matches.into_iter().map(match_line).collect();
    report.gaps = analysis.gaps.into_iter().map(|gap| gap_line(gap, reference)).collect();
    report.penalties = analysis.penalties.into_iter().map(penalties_line).collect();
    report.definitions = analysis.definitions.into_iter().map(mark_line).collect();
    report.safeguards = analysis.safeguards.into_iter().map(mark_line).collect();
    let unmatched = |draft::Unmatched { eid, num, heading }| UnmatchedLine { eid, num, heading };
    report.without_counterpart = analysis.without_counterpart.into_iter().map(unmatched).collect();
}

fn match_line(found: draft::Match) -> MatchLine {
    let draft::Match { eid, num, topic, score, articles, evidence } = found;
    let articles = articles.into_iter().map(|(instrument, article)| ArticleLine { instrument, article }).collect();
    let evidence = evidence.into_iter().map(|evidence| EvidenceLine {
        words: evidence.words.chars().take(LONGEST_WORDS).collect(),
        place: evidence.place.as_str(),
        from: evidence.from,
    });
    // Two digits say all that a score can.
    let score = (f64::from(score) * 100.0).round() / 100.0;
    MatchLine { eid, num, topic, score, articles, evidence: evidence.collect() }
}

fn gap_line(gap: draft::Gap, reference: &Reference) -> GapLine {
    let draft::Gap { instrument, article, topic } = gap;
    let entry = reference.instrument(&instrument).and_then(|entry| entry.articles.iter().find(|known| known.number == article));
    let label = entry.and_then(|entry| entry.label.best("en")).map(|(_, label)| label.to_owned()).unwrap_or_default();
    GapLine { instrument, article, topic, label }
}

fn mark_line(mark: draft::Mark) -> MarkLine {
    let draft::Mark { key, provisions } = mark;
    MarkLine { key, present: !provisions.is_empty(), provisions }
}

fn penalties_line(threat: draft::Threat) -> PenaltiesLine {
    let draft::Threat { eid, num, penalties } = threat;
    PenaltiesLine { eid, num, longest: terms::Range::of(penalties.iter()).most, penalties: penalties.iter().map(penalty_line).collect() }
}

/// A penalty as programs read it.
#[must_use]
pub fn penalty_line(penalty: &Penalty) -> PenaltyLine {
    let kind = match penalty.kind {
        PenaltyKind::Imprisonment => "imprisonment",
        PenaltyKind::Life => "life",
        PenaltyKind::Death => "death",
        PenaltyKind::Fine => "fine",
    };
    let join = penalty.join.map(|join| match join {
        Join::Or => "or",
        Join::And => "and",
        Join::Either => "either",
    });
    let Penalty { least, most, words, from, .. } = penalty;
    PenaltyLine { kind, least: least.as_ref().map(amount_line), most: most.as_ref().map(amount_line), join, words: words.clone(), from: *from }
}

fn amount_line(amount: &Amount) -> AmountLine {
    let unit = match &amount.unit {
        AmountUnit::Months => "months".to_owned(),
        AmountUnit::Days => "days".to_owned(),
        AmountUnit::Money(unit) | AmountUnit::Rate(unit) => unit.clone(),
    };
    AmountLine { value: amount.value, unit }
}
