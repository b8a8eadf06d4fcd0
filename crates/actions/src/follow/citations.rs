//! The follower that reads what the texts of changed records cite and tell of changes, and what citations call those records.
//!
//! What it keeps lies beside the texts, in one transaction with the number of the last revision it has seen, so that a kill at any point
//! loses nothing. A name that no record answers to is kept; it comes alive when one arrives, without the citing text being read again.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use analysis::amend;
use analysis::cite::{Finder, Work, answers_to, number_of};
use model::access::Clearance;
use model::amendment::{DeclaredAmendment, Told};
use model::date::PartialDate;
use model::hash::Sha256;
use model::ids::RecordId;
use model::link::Way;
use model::record::{Kind, Record};
use model::text::document::passages;
use model::text::structured::StructuredText;
use model::work::Expression;
use store::{Citations, FoundAmendment, FoundCitation, Stored};
use tokio::task::JoinHandle;

use crate::desk::{ActionError, Desk};

/// The name under which the store knows how far it has come. A new reading of citations takes a new name, and begins anew.
const FOLLOWER: &str = "citations-5";

/// Revisions that are looked at together.
const STRIDE: usize = 64;

/// Records that are read at the same time.
const TOGETHER: usize = 4;

/// Citations of one record; the rest of a text that holds more is a register, not a text.
const MOST: usize = 20_000;

/// Changes that one record tells of; the code that was changed most often has not a tenth of it.
const MOST_CHANGES: usize = 5_000;

/// Brings the citations up to the head of the ledger.
///
/// # Errors
/// When the store fails; the citations then stay at the last commit and go on from there next time.
pub async fn catch_up(desk: &Desk) -> Result<(), ActionError> {
    let _only_one = desk.citing.lock().await;
    loop {
        let number = desk.store.follower(FOLLOWER).await?;
        let revisions = desk.store.revisions_after(number, STRIDE).await?;
        let Some(last) = revisions.last().map(|revision| revision.number) else { return Ok(()) };
        let changed: BTreeSet<RecordId> = revisions.iter().map(|revision| revision.record).collect();
        let mut read = Vec::with_capacity(changed.len());
        let mut under_way = VecDeque::new();
        for id in changed {
            if let Some(stored) = desk.store.record(&id, Clearance::HOUSE).await? {
                under_way.push_back(begin(desk, stored).await?);
            }
            if under_way.len() == TOGETHER
                && let Some(first) = under_way.pop_front()
            {
                read.push(first.await?);
            }
        }
        for rest in under_way {
            read.push(rest.await?);
        }
        desk.store.keep_citations(&read, FOLLOWER, last).await?;
    }
}

/// Reads all texts again.
///
/// # Errors
/// When the store fails; the next [`catch_up`] then goes on.
pub async fn rebuild(desk: &Desk) -> Result<(), ActionError> {
    desk.store.advance(FOLLOWER, 0).await?;
    catch_up(desk).await
}

/// Begins to read what one record cites and is called. Of a record that nobody may open nothing is kept.
async fn begin(desk: &Desk, stored: Stored) -> Result<JoinHandle<Citations>, ActionError> {
    let Stored { record, seq, .. } = stored;
    if !record.stage.is_open() {
        let nothing = Citations { record: seq, found: Vec::new(), names: Vec::new(), has_text: false, numbers: Vec::new(), amendments: Vec::new() };
        return Ok(tokio::task::spawn_blocking(move || nothing));
    }
    let mut texts: Vec<(Expression, Sha256, StructuredText)> = Vec::new();
    for expression in &record.expressions {
        let Some(hash) = expression.text.filter(|hash| texts.iter().all(|(_, known, _)| known != hash)) else { continue };
        if let Some(text) = desk.store.text(&hash).await? {
            texts.push((expression.clone(), hash, text));
        }
    }
    Ok(tokio::task::spawn_blocking(move || read(&record, seq, &texts)))
}

fn read(record: &Record, seq: i64, texts: &[(Expression, Sha256, StructuredText)]) -> Citations {
    let names = answers_to(record);
    let own: HashSet<String> = names.iter().cloned().collect();
    let mut found = Vec::new();
    let mut told = Changes::of_title(record);
    for (expression, hash, text) in texts {
        // A machine guessed at the text, so nothing is cited from it.
        if !expression.needs_review {
            found.extend(citations_in(record, expression, *hash, text, &own, &mut told));
        }
    }
    found.truncate(MOST);
    // The text as it stands comes first, so that its addresses are meant.
    let numbers = match (record.kind(), record.expression(None, None).and_then(|shown| shown.text)) {
        (Kind::Law | Kind::Instrument, Some(shown)) => {
            let first = texts.iter().filter(|(_, hash, _)| *hash == shown);
            let others = texts.iter().filter(|(_, hash, _)| *hash != shown);
            numbers(first.chain(others).map(|(_, _, text)| text))
        }
        _ => Vec::new(),
    };
    Citations { record: seq, found, names, has_text: !texts.is_empty(), numbers, amendments: told.into_rows() }
}

/// The citations of one text, passage by passage; those of the record itself are references of another sort.
fn citations_in(
    record: &Record,
    expression: &Expression,
    hash: Sha256,
    text: &StructuredText,
    own: &HashSet<String>,
    told: &mut Changes,
) -> Vec<FoundCitation> {
    let Ok((document, facts, _)) = exchange::akn::read(text.assemble(), &exchange::Limits::default()) else { return Vec::new() };
    if record.kind() == Kind::Law {
        facts.amendments.iter().for_each(|declared| told.add_declared(record, expression, hash, declared, own));
    }
    let provisions: HashSet<&str> = text.pieces.iter().map(|piece| piece.eid.as_str()).filter(|eid| !eid.is_empty()).collect();
    let mut finder = Finder::new(&expression.language, record.country);
    let mut changes = (record.kind() == Kind::Law).then(|| amend::Reader::new(&expression.language, record.country, own.clone()));
    let mut found = Vec::new();
    let mut passage = 0_u32;
    passages(&document, &mut |within, words| {
        let from_eid = within.iter().rev().find(|eid| provisions.contains(**eid)).copied().unwrap_or_default();
        let citations = finder.read(words);
        if let Some(changes) = &mut changes {
            changes.passage(words, &citations, from_eid.is_empty()).into_iter().for_each(|amendment| told.add(Some(hash), amendment, Telling::WORDS));
        }
        for citation in citations {
            let name = citation.work.name();
            if own.contains(&name) {
                continue;
            }
            let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            found.push(FoundCitation {
                text: hash,
                passage,
                start: place(citation.start),
                end: place(citation.end),
                from_eid: from_eid.to_owned(),
                sort: citation.work.sort.as_str(),
                name,
                label: citation.work.label,
                to_num: citation.provision.as_ref().filter(|provision| provision.unit.is_main()).map(|provision| provision.num.clone()),
                to_words: citation.provision.map(|provision| provision.to_string()),
            });
        }
        passage = passage.saturating_add(1);
    });
    found
}

/// What tells of a change, and in how many places.
#[derive(Clone, Copy)]
struct Telling {
    told: Told,
    places: u64,
}

impl Telling {
    /// One place in the words of a text.
    const WORDS: Self = Self { told: Told::Words, places: 1 };
}

/// What two tellings of one change in one text have in common.
#[derive(PartialEq, Eq, Hash)]
struct Same {
    text: Option<Sha256>,
    way: Way,
    name: Option<String>,
    day: Option<PartialDate>,
    told: Told,
}

/// What a record tells of changes: each once a text, with the last day that is told of it.
#[derive(Default)]
struct Changes {
    rows: Vec<FoundAmendment>,
    places: HashMap<Same, usize>,
}

impl Changes {
    /// What the titles of a law tell; translations of a title name the same laws in other words, and the original is enough.
    fn of_title(record: &Record) -> Self {
        let mut told = Self::default();
        if record.kind() != Kind::Law {
            return told;
        }
        let original = record.original_language.as_ref().filter(|language| record.title.0.contains_key(*language));
        let titles = record.title.0.iter().filter(|(language, _)| original.is_none_or(|original| original == *language));
        // Long titles are other names: `An Act to amend the …`.
        let others = original.or_else(|| record.title.0.keys().next()).into_iter();
        let others = others.flat_map(|language| record.other_names.iter().map(move |name| (language, name)));
        for (language, title) in titles.chain(others) {
            amend::in_title(title, language, record.country).into_iter().for_each(|amendment| told.add(None, amendment, Telling::WORDS));
        }
        told
    }

    /// What the metadata of a text declares. It lists changes that come after the text, too: those are not in it.
    fn add_declared(&mut self, record: &Record, expression: &Expression, text: Sha256, declared: &DeclaredAmendment, own: &HashSet<String>) {
        let amendment = amend::declared(declared, &expression.language, record.country);
        if amendment.work.as_ref().is_some_and(|work| own.contains(&work.name())) {
            return;
        }
        let is_after = amendment.day.zip(expression.date).is_some_and(|(day, version)| day.first_day_number() > version.last_day_number());
        let told = if declared.outstanding { Told::Outstanding } else { Told::Metadata };
        let text = (declared.outstanding || !is_after).then_some(text);
        self.add(text, amendment, Telling { told, places: declared.provisions.len() as u64 });
    }

    fn add(&mut self, text: Option<Sha256>, amendment: amend::Amendment, Telling { told, places }: Telling) {
        let amend::Amendment { way, work, day } = amendment;
        let name = work.as_ref().map(Work::name);
        // Changes without an act, or by acts of a name without a number, are told apart by their days.
        let is_one_act = work.as_ref().is_some_and(|work| work.label.contains(|character: char| character.is_ascii_digit()));
        // Of one act some changes may be in force that the text lacks, and others not yet.
        let parts = !is_one_act || told == Told::Outstanding;
        let key = Same { text, way, name: name.clone(), day: day.filter(|_| parts), told };
        let place = self.places.get(&key).copied();
        if let Some(row) = place.and_then(|place| self.rows.get_mut(place)) {
            row.places += places;
            row.day = row.day.max(day);
        } else if self.rows.len() < MOST_CHANGES {
            self.places.insert(key, self.rows.len());
            let label = work.map_or_else(String::new, |work| work.label);
            self.rows.push(FoundAmendment { way, text, name, label, day, places, told });
        }
    }

    fn into_rows(self) -> Vec<FoundAmendment> {
        self.rows
    }
}

/// The numbers of provisions with their addresses; of a number that comes twice the first.
fn numbers<'a>(texts: impl Iterator<Item = &'a StructuredText>) -> Vec<(String, String)> {
    let mut seen = HashSet::new();
    let mut numbers = Vec::new();
    for piece in texts.flat_map(|text| &text.pieces).filter(|piece| !piece.eid.is_empty() && !piece.num.is_empty()) {
        if let Some(num) = number_of(&piece.num).filter(|num| seen.insert(num.clone())) {
            numbers.push((num, piece.eid.clone()));
        }
    }
    numbers
}
