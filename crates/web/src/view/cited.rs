//! What a record cites and what cites it: marks in its text, and two lists whose counts are theirs.

use std::collections::HashMap;

use actions::reference::Reference;
use model::access::Clearance;
use model::hash::Sha256;
use model::ids::RecordId;
use model::language::Language;
use model::record::{Kind, Record};
use store::{CitationIn, CitationInText, CitationOut, CitedRecord};

use super::address;
use super::cards::{self, CardView};
use super::markup::Markup;
use super::units::{Unit, UnitKind};
use super::words::Words;
use crate::AppState;
use crate::error::PageError;

/// Lines shown of each list; the whole list is in the API.
const MOST: usize = 50;

/// A place in a passage of a text.
#[derive(Clone)]
pub(crate) struct Mark {
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// Where it leads; nothing where no record answers to the name.
    pub(crate) href: Option<String>,
    /// What it names, in the form in which all texts would.
    pub(crate) name: String,
}

/// The marks of a text.
#[derive(Default)]
pub(crate) struct Marks {
    /// What it cites, by the number of the passage.
    cited: HashMap<usize, Vec<Mark>>,
    /// Its own provisions, to which it refers by their numbers alone; nothing for judgments, which number paragraphs and mean laws.
    own: Option<Own>,
}

/// The provisions of a text.
struct Own {
    language: Language,
    /// The page and the name of each, by its plain number.
    provisions: HashMap<String, (String, String)>,
}

impl Marks {
    /// Those of one passage, in order and apart from one another.
    pub(crate) fn of(&self, passage: usize, text: &str) -> Vec<Mark> {
        let mut marks = self.cited.get(&passage).cloned().unwrap_or_default();
        let Some(own) = &self.own else { return marks };
        for reference in analysis::cite::internal(text, &own.language) {
            let free = marks.iter().all(|mark| mark.end <= reference.start || reference.end <= mark.start);
            if let Some((href, name)) = own.provisions.get(&reference.num).filter(|_| free) {
                marks.push(Mark { start: reference.start, end: reference.end, href: Some(href.clone()), name: name.clone() });
            }
        }
        marks.sort_by_key(|mark| mark.start);
        marks
    }

    /// Also marks the references of a law or a treaty to its own provisions; `page` is the page of the record, `query` the text that is shown.
    pub(crate) fn with_own(mut self, record: &Record, language: &Language, units: &[Unit], page: &str, query: &str) -> Self {
        if matches!(record.kind(), Kind::Law | Kind::Instrument) {
            let mut provisions = HashMap::new();
            for unit in units.iter().filter(|unit| unit.kind == UnitKind::Provision && !unit.eid.is_empty()) {
                let Some(num) = analysis::cite::number_of(&unit.num) else { continue };
                let name = [unit.num.as_str(), unit.plain_heading().trim()].join(" ").trim().to_owned();
                // Numbers begin anew in schedules, and the first is meant.
                provisions.entry(num).or_insert_with(|| (format!("{page}/{}{query}", address::segment(&unit.eid)), name));
            }
            self.own = Some(Own { language: language.clone(), provisions });
        }
        self
    }

    /// Marks that a test made.
    #[cfg(test)]
    pub(crate) fn from_passages(passages: impl IntoIterator<Item = (usize, Vec<Mark>)>) -> Self {
        Self { cited: passages.into_iter().collect(), own: None }
    }
}

/// Reads the marks of a text.
pub(crate) async fn marks(state: &AppState, words: Words, record: &Record, text: &Sha256) -> Result<Marks, PageError> {
    let reference = state.desk.reference();
    let mut marks: HashMap<usize, Vec<Mark>> = HashMap::new();
    for citation in state.desk.store.citations_in(&record.id, text, Clearance::PUBLIC).await? {
        let CitationInText { passage, start, end, label, to_words, target } = citation;
        let href = target.map(|target| page_of(words, &reference, &target));
        let mark = Mark { start: start as usize, end: end as usize, href, name: named(&label, to_words.as_deref()) };
        marks.entry(passage as usize).or_default().push(mark);
    }
    Ok(Marks { cited: marks, own: None })
}

fn page_of(words: Words, reference: &Reference, target: &CitedRecord) -> String {
    match &target.eid {
        Some(eid) => address::provision(words, reference, target.kind, target.id, eid),
        None => address::record(words, reference, target.kind, target.id),
    }
}

fn named(label: &str, to_words: Option<&str>) -> String {
    to_words.map_or_else(|| label.to_owned(), |provision| format!("{label}, {provision}"))
}

/// The two lists of a record, or of one of its provisions.
#[derive(Default)]
pub(crate) struct CitedView {
    /// What it cites.
    pub(crate) cites: Vec<CitesLine>,
    /// How many that are.
    pub(crate) cites_total: u64,
    /// The whole list, where more are than are shown.
    pub(crate) cites_all: Option<String>,
    /// What cites it.
    pub(crate) cited_by: Vec<CitedByLine>,
    /// How many that are.
    pub(crate) cited_by_total: u64,
    /// The whole list, where more are than are shown.
    pub(crate) cited_by_all: Option<String>,
    /// Both as a drawing.
    pub(crate) graph: Option<String>,
}

/// One work or provision that the record cites.
pub(crate) struct CitesLine {
    /// Its name, linked where it is here.
    pub(crate) name: Markup,
    /// Whether it is here.
    pub(crate) here: bool,
    /// In how many places, where more than one.
    pub(crate) places: Option<String>,
}

/// One record that cites this one.
pub(crate) struct CitedByLine {
    /// The record.
    pub(crate) card: CardView,
    /// In how many places, where more than one.
    pub(crate) places: Option<String>,
}

/// Both lists of a record.
pub(crate) async fn of(state: &AppState, words: Words, kind: Kind, record: &RecordId) -> Result<CitedView, PageError> {
    let store = &state.desk.store;
    let reference = state.desk.reference();
    let cites_total = store.count_cites(record, Clearance::PUBLIC).await?;
    let cites = if cites_total == 0 { Vec::new() } else { store.cites(record, Clearance::PUBLIC, None, MOST).await? };
    let all = |total: u64, shown: usize, direction: &str| {
        (total > shown as u64).then(|| format!("/api/v1/records/{record}/citations?direction={direction}"))
    };
    let by = provision(state, words, record, None).await?;
    let has_graph = matches!(kind, Kind::Law | Kind::Case | Kind::Instrument) && cites_total + by.cited_by_total > 0;
    Ok(CitedView {
        cites_all: all(cites_total, cites.len(), "out"),
        cites: cites.iter().map(|line| cites_line(words, &reference, line)).collect(),
        cites_total,
        graph: has_graph.then(|| format!("{}/citations", address::record(words, &reference, kind, *record))),
        ..by
    })
}

/// What cites a record, or its provision of this number.
pub(crate) async fn provision(state: &AppState, words: Words, record: &RecordId, num: Option<&str>) -> Result<CitedView, PageError> {
    let store = &state.desk.store;
    let total = store.count_cited_by(record, num, Clearance::PUBLIC).await?;
    let rows = if total == 0 { Vec::new() } else { store.cited_by(record, num, Clearance::PUBLIC, None, MOST).await? };
    let reference = state.desk.reference();
    let seqs: Vec<i64> = rows.iter().map(|row| row.seq).collect();
    let mut known: HashMap<i64, CardView> = HashMap::new();
    if !seqs.is_empty() {
        let found = store.cards_by_seq(&seqs, Clearance::PUBLIC).await?;
        known.extend(found.iter().map(|card| (card.seq, cards::view(words, &reference, card))));
    }
    let line = |row: &CitationIn| Some(CitedByLine { card: known.remove(&row.seq)?, places: places(words, row.places) });
    let cited_by: Vec<CitedByLine> = rows.iter().filter_map(line).collect();
    let number = num.map(|num| format!("&provision={}", address::segment(num))).unwrap_or_default();
    let all = (total > cited_by.len() as u64).then(|| format!("/api/v1/records/{record}/citations?direction=in{number}"));
    Ok(CitedView { cited_by, cited_by_total: total, cited_by_all: all, ..CitedView::default() })
}

fn cites_line(words: Words, reference: &Reference, line: &CitationOut) -> CitesLine {
    let text = Markup::isolated(&named(&line.label, line.to_words.as_deref()));
    let name = match &line.target {
        Some(target) => Markup::link(&page_of(words, reference, target), &text),
        None => text,
    };
    CitesLine { name, here: line.target.is_some(), places: places(words, line.places) }
}

fn places(words: Words, places: u64) -> Option<String> {
    (places > 1).then(|| words.n("cited-places", places))
}
