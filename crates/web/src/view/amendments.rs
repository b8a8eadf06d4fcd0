//! The acts that changed a law, and the laws that an act changes: two lists whose counts are theirs, and the last change that is known.

use actions::amendments::{self, Amendment};
use model::access::Clearance;
use model::date::PartialDate;
use model::hash::Sha256;
use model::link::Way;
use model::record::{Kind, Record};

use super::address;
use super::markup::Markup;
use super::words::Words;
use crate::AppState;
use crate::error::PageError;

/// Lines shown of each list; the whole list is in the API.
const MOST: usize = 50;

/// Both lists of a law.
#[derive(Default)]
pub(crate) struct AmendmentsView {
    /// The last change that is known: its day, with the act.
    pub(crate) last: Option<LastChange>,
    /// The acts that changed it, the latest first.
    pub(crate) by: List,
    /// The laws that it changes.
    pub(crate) of: List,
}

/// The last change of a law that is known.
pub(crate) struct LastChange {
    /// Its day.
    pub(crate) date: Markup,
    /// The act.
    pub(crate) by: Markup,
}

/// One of the lists.
#[derive(Default)]
pub(crate) struct List {
    /// The lines that are shown.
    pub(crate) lines: Vec<Line>,
    /// How many there are.
    pub(crate) total: u64,
    /// The whole list, where more are than are shown.
    pub(crate) all: Option<String>,
}

/// One act.
pub(crate) struct Line {
    /// Its name, linked where it is here.
    pub(crate) name: Markup,
    /// Whether it is here.
    pub(crate) here: bool,
    /// The day of the change.
    pub(crate) date: Option<Markup>,
    /// In how many places the text tells it, where in more than one.
    pub(crate) places: Option<String>,
}

/// A change of the law that is shown, with its act.
#[derive(Clone)]
pub(crate) struct Change {
    /// Its day.
    pub(crate) day: PartialDate,
    /// The act.
    pub(crate) by: Markup,
    /// The texts that tell it themselves, and so contain it.
    pub(crate) told_by: Vec<Sha256>,
}

impl Change {
    /// Whether a text contains the change, because it tells of it.
    pub(crate) fn is_in(&self, text: Option<Sha256>) -> bool {
        text.is_some_and(|text| self.told_by.contains(&text))
    }
}

/// Both lists of a record, and the changes of it that have a day, in the order of their days. Other kinds than laws have none.
pub(crate) async fn of(state: &AppState, words: Words, record: &Record) -> Result<(AmendmentsView, Vec<Change>), PageError> {
    if record.kind() != Kind::Law {
        return Ok(Default::default());
    }
    let store = &state.desk.store;
    let by = amendments::of(store, &record.id, Way::By, Clearance::PUBLIC).await?;
    let of = amendments::of(store, &record.id, Way::Of, Clearance::PUBLIC).await?;
    let change = |change: &Amendment| Some(Change { day: change.day?, by: name(state, words, change), told_by: change.told_by.clone() });
    let mut changes: Vec<Change> = by.iter().filter_map(change).collect();
    changes.reverse();
    let last = changes.last().map(|last| LastChange { date: Markup::date(words, last.day), by: last.by.clone() });
    let list = |changes: &[Amendment], way: Way| {
        let all = format!("/api/v1/records/{}/amendments?direction={}", record.id, way.as_str());
        List {
            lines: changes.iter().take(MOST).map(|change| line(state, words, change)).collect(),
            total: changes.len() as u64,
            all: (changes.len() > MOST).then_some(all),
        }
    };
    Ok((AmendmentsView { last, by: list(&by, Way::By), of: list(&of, Way::Of) }, changes))
}

fn line(state: &AppState, words: Words, change: &Amendment) -> Line {
    Line {
        name: name(state, words, change),
        here: change.record.is_some() || change.label.is_empty(),
        date: change.day.map(|day| Markup::date(words, day)),
        places: (change.places > 1).then(|| words.n("cited-places", change.places)),
    }
}

/// The act as the reader may follow it; one that is not held is named in the words of the text.
fn name(state: &AppState, words: Words, change: &Amendment) -> Markup {
    match &change.record {
        Some(card) => {
            let (title, tag) = card.title_for(words.tag());
            let href = address::record(words, &state.desk.reference(), card.kind, card.id);
            Markup::link(&href, &Markup::in_language(words, tag, title))
        }
        None if change.label.is_empty() => Markup::text(&words.t("amended-unnamed")),
        None => Markup::isolated(&change.label),
    }
}
