//! The acts that changed a law, and the laws that an act changes: two lists whose counts are theirs, the last change that is known, and what
//! publishers say is not in their texts yet.

use actions::amendments::{self, Amendment};
use model::access::Clearance;
use model::date::PartialDate;
use model::hash::Sha256;
use model::link::Way;
use model::record::{Kind, Record};

use super::address;
use super::markup::Markup;
use super::record::Notice;
use super::words::Words;
use crate::AppState;
use crate::error::PageError;

/// Lines shown of each list; the whole list is in the API.
const MOST: usize = 50;

/// Acts that the notice above a text names; the list below has all.
const NAMED: usize = 3;

/// Both lists of a law.
#[derive(Default)]
pub(crate) struct AmendmentsView {
    /// The last change that is known: its day, with the act.
    pub(crate) last: Option<LastChange>,
    /// The acts that changed it, the latest first.
    pub(crate) by: List,
    /// The laws that it changes.
    pub(crate) of: List,
    /// The acts of which publishers say that a text lacks their changes.
    pub(crate) outstanding: Vec<Outstanding>,
}

/// An act of which the publisher of a text says that its changes are not in it yet.
pub(crate) struct Outstanding {
    /// The act.
    by: Markup,
    /// The texts, with the day from which each lacks a change; nothing where that is not known or not fixed.
    texts: Vec<(Sha256, Option<PartialDate>)>,
}

impl Outstanding {
    /// The days from which a text lacks changes; on a day only those that are in force then.
    fn days(&self, text: Sha256, on: Option<PartialDate>) -> impl Iterator<Item = Option<PartialDate>> {
        let in_force = move |day: &Option<PartialDate>| on.is_none_or(|on| day.is_some_and(|day| day.first_day_number() <= on.last_day_number()));
        self.texts.iter().filter(move |(lacking, _)| *lacking == text).map(|(_, day)| *day).filter(in_force)
    }
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
    /// Whether the publisher of a text says that the change is not in it yet.
    pub(crate) outstanding: bool,
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
    /// The texts of which the publisher says that they lack it.
    pub(crate) lacking: Vec<Sha256>,
}

impl Change {
    /// Whether it has been said of a text: it contains the change, because it tells of it, or its publisher says that it lacks it.
    pub(crate) fn is_settled(&self, text: Option<Sha256>) -> bool {
        text.is_some_and(|text| self.told_by.contains(&text) || self.lacking.contains(&text))
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
    let lacking = |change: &Amendment| change.lacking.iter().map(|(text, _)| *text).collect();
    let by_name = |change: &Amendment| name(state, words, change);
    let change =
        |change: &Amendment| Some(Change { day: change.day?, by: by_name(change), told_by: change.told_by.clone(), lacking: lacking(change) });
    let mut changes: Vec<Change> = by.iter().filter_map(change).collect();
    changes.reverse();
    // What was made and is not in force yet has changed nothing.
    let today = (state.settings.now)().day();
    let last = changes.iter().rev().find(|change| change.day.first_day_number() <= today.last_day_number());
    let last = last.map(|last| LastChange { date: Markup::date(words, last.day), by: last.by.clone() });
    let list = |changes: &[Amendment], way: Way| {
        let all = format!("/api/v1/records/{}/amendments?direction={}", record.id, way.as_str());
        List {
            lines: changes.iter().take(MOST).map(|change| line(state, words, change)).collect(),
            total: changes.len() as u64,
            all: (changes.len() > MOST).then_some(all),
        }
    };
    let outstanding = by.iter().filter(|change| !change.lacking.is_empty());
    let outstanding = outstanding.map(|change| Outstanding { by: by_name(change), texts: change.lacking.clone() }).collect();
    Ok((AmendmentsView { last, by: list(&by, Way::By), of: list(&of, Way::Of), outstanding }, changes))
}

/// What the publisher of a text says is not in it: the number of acts, and the first of them. On a day only changes count that are in force
/// then.
pub(crate) fn notice(words: Words, amendments: &AmendmentsView, text: Option<Sha256>, on: Option<PartialDate>) -> Option<Notice> {
    let text = text?;
    let acts: Vec<(&Markup, Option<PartialDate>)> =
        amendments.outstanding.iter().filter_map(|act| Some((&act.by, act.days(text, on).min()?))).collect();
    let named = acts.iter().take(NAMED).map(|(by, day)| match day {
        Some(day) => (*by).clone().and(&Markup::text(" (")).and(&Markup::date(words, *day)).and(&Markup::text(")")),
        None => (*by).clone(),
    });
    let mut named: Vec<Markup> = named.collect();
    if acts.len() > NAMED {
        named.push(Markup::link("#amended-by", &Markup::text(&words.t("amended-all"))));
    }
    let say = || Notice { class: "stale", text: words.n("notice-outstanding", acts.len() as u64), next: Some(Markup::joined(&named, " · ")) };
    (!acts.is_empty()).then(say)
}

fn line(state: &AppState, words: Words, change: &Amendment) -> Line {
    Line {
        name: name(state, words, change),
        here: change.record.is_some() || change.label.is_empty(),
        date: change.day.map(|day| Markup::date(words, day)),
        places: (change.places > 1).then(|| words.n("cited-places", change.places)),
        outstanding: !change.lacking.is_empty(),
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
