//! Search as a person sees it: a query in words, answered by records with their best provisions and extracts ready to show.

mod shown;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use model::access::Clearance;
use model::date::PartialDate;
use search::{Answer, QueryError, Request, SearchError};
use store::Card;

pub(crate) use self::shown::Shown;
use self::shown::{Read, Words};
use crate::desk::{ActionError, Desk};
use crate::words;

/// A page of results.
pub struct Found {
    /// How many records match: as many as the pages have to the very end.
    pub total: u64,
    /// The records of this page.
    pub results: Vec<FoundRecord>,
    /// For each facet its values, the most frequent first, with true counts.
    pub facets: Vec<(String, Vec<(String, u64)>)>,
    /// What to ask for the next page with.
    pub next: Option<String>,
    /// The topics the query named, whose provisions in every language were added.
    pub expanded: Vec<String>,
    /// What the query may have meant.
    pub did_you_mean: Option<String>,
}

/// One record of a page of results.
pub struct FoundRecord {
    /// What lists show of it.
    pub card: Arc<Card>,
    /// Its best provisions for the query.
    pub provisions: Vec<FoundProvision>,
    /// How many more of its provisions match.
    pub more: u64,
    /// The words of the record itself, where none of its provisions was found.
    pub extract: Option<Extract>,
}

/// Words around the matches.
pub struct Extract {
    /// The language they are in.
    pub language: String,
    /// Text, and whether it is a match.
    pub runs: Vec<(String, bool)>,
}

/// One provision of a record that was found.
pub struct FoundProvision {
    /// Its address.
    pub eid: String,
    /// Its number as printed.
    pub num: String,
    /// Its heading.
    pub heading: String,
    /// The language it is in.
    pub language: String,
    /// The day whose law it states, where a later version is held.
    pub version: Option<PartialDate>,
    /// The words around the matches: text, and whether it is a match.
    pub extract: Vec<(String, bool)>,
}

/// Why there is no page of results.
#[derive(Debug, thiserror::Error)]
pub enum FindError {
    /// The query cannot be asked; the reader can mend it.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The house failed.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<SearchError> for FindError {
    fn from(error: SearchError) -> Self {
        match error {
            SearchError::Query(error) => Self::Query(error),
            SearchError::Index(error) => Self::Action(error.into()),
        }
    }
}

impl From<store::Error> for FindError {
    fn from(error: store::Error) -> Self {
        Self::Action(error.into())
    }
}

/// The words of a reader, before topics are added.
pub struct Question {
    /// What the index is asked.
    pub request: Request,
    /// Whether provisions on the topics that the query names are added.
    pub expand: bool,
}

/// Answers a question.
///
/// # Errors
/// [`FindError::Query`] when the question cannot be asked, with the place and what to do.
pub async fn find(desk: &Desk, question: Question) -> Result<Found, FindError> {
    let Question { mut request, expand } = question;
    if expand && !request.q.trim().is_empty() {
        request.expand_topics = desk.reference().lexicon.named_in_query(&request.q);
    }
    let clearance = request.clearance;
    // Where the ledger stands is asked while the index is searched.
    let (head, answer) = tokio::join!(desk.store.head(), async { desk.index.search(&request) });
    shown(desk, answer?, request.expand_topics, clearance, head?).await
}

/// Gives each record that was found its card, its provisions and their extracts.
async fn shown(desk: &Desk, answer: Answer, expanded: Vec<String>, clearance: Clearance, head: u64) -> Result<Found, FindError> {
    let Read { mut cards, mut provisions } = read(desk, &answer, clearance, head).await?;
    let mut extracts = extracts_of_records(desk, &answer, clearance).await?;
    let mut results = Vec::with_capacity(answer.hits.len());
    for hit in answer.hits {
        let Some(card) = cards.remove(&hit.seq) else { continue };
        let mut found = Vec::with_capacity(hit.pieces.len());
        for piece in hit.pieces {
            let Some(words) = provisions.remove(&(piece.text_seq, piece.piece)) else { continue };
            let extract = answer.highlighter.extract(&words.language, &words.plain);
            let Words { eid, num, heading, language, .. } = &*words;
            let (eid, num, heading, language) = (eid.clone(), num.clone(), heading.clone(), language.clone());
            found.push(FoundProvision { eid, num, heading, language, version: piece.version, extract });
        }
        without_earlier_versions(&mut found);
        results.push(FoundRecord { card, provisions: found, more: hit.more, extract: extracts.remove(&hit.seq) });
    }
    Ok(Found { total: answer.total, results, facets: answer.facets, next: answer.next, expanded, did_you_mean: answer.did_you_mean })
}

/// The cards and provisions of an answer: what was shown of late from memory, the rest from the store by one query each.
async fn read(desk: &Desk, answer: &Answer, clearance: Clearance, head: u64) -> Result<Read, FindError> {
    let mut seqs: Vec<i64> = answer.hits.iter().map(|hit| hit.seq).collect();
    let mut places: Vec<(i64, u32)> = answer.hits.iter().flat_map(|hit| &hit.pieces).map(|piece| (piece.text_seq, piece.piece)).collect();
    let is_public = clearance == Clearance::PUBLIC;
    let held = if is_public { desk.shown.held(head, &seqs, &places) } else { Read::default() };
    seqs.retain(|seq| !held.cards.contains_key(seq));
    places.retain(|place| !held.provisions.contains_key(place));
    let (cards, rows) = tokio::try_join!(desk.store.cards_by_seq(&seqs, clearance), desk.store.pieces(&places))?;
    let mut read = Read {
        cards: cards.into_iter().map(|card| (card.seq, Arc::new(card))).collect(),
        provisions: rows.into_iter().map(|row| ((row.text_seq, row.ord), Arc::new(Words::from(row)))).collect(),
    };
    if is_public {
        desk.shown.keep(head, &read);
    }
    read.cards.extend(held.cards);
    read.provisions.extend(held.provisions);
    Ok(read)
}

/// What is cut from the words of the records of which no provision was found: the first that has a match.
async fn extracts_of_records(desk: &Desk, answer: &Answer, clearance: Clearance) -> Result<HashMap<i64, Extract>, FindError> {
    let seqs: Vec<i64> = answer.hits.iter().filter(|hit| hit.pieces.is_empty()).map(|hit| hit.seq).collect();
    let mut extracts = HashMap::new();
    for stored in desk.store.records_by_seq(&seqs, clearance).await? {
        let cut = words::of(&stored.record).into_iter().map(|(language, words)| {
            let runs = answer.highlighter.extract(language.as_str(), &words);
            Extract { language: language.to_string(), runs }
        });
        if let Some(extract) = cut.into_iter().find(|extract| extract.runs.iter().any(|(_, is_match)| *is_match)) {
            extracts.insert(stored.seq, extract);
        }
    }
    Ok(extracts)
}

/// Where the latest version of a provision was found, what it said before is left out.
fn without_earlier_versions(found: &mut Vec<FoundProvision>) {
    if found.iter().all(|provision| provision.version.is_none()) {
        return;
    }
    let named = |provision: &FoundProvision| (provision.language.clone(), provision.eid.clone());
    let latest: HashSet<_> = found.iter().filter(|provision| provision.version.is_none()).map(named).collect();
    found.retain(|provision| provision.version.is_none() || !latest.contains(&named(provision)));
}

/// A name that begins as the reader has begun to type.
pub struct Named {
    /// The record that has it.
    pub card: Card,
    /// The name, in the reader's language where it has one.
    pub title: String,
}

/// Names of records, topics and countries that begin as `begun` does, the best first.
///
/// # Errors
/// When the index or the store fails.
pub async fn suggest(desk: &Desk, begun: &str, ui_language: &str, limit: usize, clearance: Clearance) -> Result<Vec<Named>, ActionError> {
    let names = desk.index.suggest(begun, ui_language, limit, clearance)?;
    let seqs: Vec<i64> = names.iter().map(|name| name.seq).collect();
    let mut cards: HashMap<i64, Card> = desk.store.cards_by_seq(&seqs, clearance).await?.into_iter().map(|card| (card.seq, card)).collect();
    let named = |card: Card| Named { title: card.title_for(ui_language).0.to_owned(), card };
    Ok(names.into_iter().filter_map(|name| cards.remove(&name.seq).map(named)).collect())
}
