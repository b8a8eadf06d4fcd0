//! Which links are asked: the recorded addresses of laws, each once, those first that were asked longest ago, hosts taking turns.

use std::collections::{BTreeMap, HashMap, VecDeque};

use model::access::Clearance;
use model::alias::AliasScheme;
use model::country::CountryCode;
use model::date::Moment;
use model::hash::Sha256;
use model::ids::RecordId;
use model::record::{Body, Kind, Record};
use serde::Serialize;
use store::Watched;

use crate::desk::{ActionError, Desk};

/// A record has no more links than this.
const MOST_LINKS: usize = 8;

/// Of which records.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Selection {
    /// These, of whatever kind.
    Records(Vec<RecordId>),
    /// The laws of a State.
    Country(CountryCode),
    /// All laws.
    All,
}

/// Which of their links.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WhichLinks {
    /// Only those that gave a file before, or were found dead.
    pub known_only: bool,
    /// Only those that were not asked since.
    pub not_since: Option<Moment>,
    /// At most so many.
    pub most: usize,
}

/// One address, with the records that name it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LinkToAsk {
    /// The address.
    pub url: String,
    /// What is expected there.
    pub kind: Kind,
    /// Whose law it is.
    pub country: Option<CountryCode>,
    /// Who names it.
    pub records: Vec<Naming>,
}

/// A record that names an address.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Naming {
    /// The record.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// What is known of the link.
    #[serde(skip)]
    pub known: Option<Watched>,
}

impl Naming {
    pub(super) fn words(&self) -> Option<Sha256> {
        self.known.as_ref().and_then(|known| known.words)
    }
}

impl LinkToAsk {
    /// What is known of the link: of several records the one that was asked for longest ago speaks, and a new one has all asked anew.
    #[must_use]
    pub fn known(&self) -> Option<&Watched> {
        self.records.iter().map(|naming| naming.known.as_ref()).min_by_key(|known| known.map(|known| known.asked)).flatten()
    }
}

/// Lists the links to ask.
///
/// # Errors
/// When the store cannot be read.
pub async fn plan(desk: &Desk, selection: &Selection, which: WhichLinks) -> Result<Vec<LinkToAsk>, ActionError> {
    let mut known: HashMap<(RecordId, String), Watched> = HashMap::new();
    for link in desk.store.watched(None, Clearance::HOUSE).await? {
        known.insert((link.record, link.url.clone()), link);
    }
    let mut links: BTreeMap<String, LinkToAsk> = BTreeMap::new();
    for record in all_that_name_links(desk, selection).await? {
        for url in links_of(&record) {
            let known = known.get(&(record.id, url.clone())).cloned();
            let naming = Naming { id: record.id, title: record.title_for("en").0.to_owned(), known };
            let new = || LinkToAsk { url: url.clone(), kind: record.kind(), country: record.country, records: Vec::new() };
            links.entry(url.clone()).or_insert_with(new).records.push(naming);
        }
    }
    // A link of two laws is one of neither, also where only one of them was asked for.
    let mut chosen: Vec<LinkToAsk> = links.into_values().filter(|link| link.records.iter().any(|naming| names(selection, naming, link))).collect();
    chosen.retain(|link| is_due(link, which));
    chosen.sort_by_key(|link| link.known().map(|known| known.asked));
    chosen.truncate(which.most);
    Ok(hosts_in_turns(chosen))
}

/// The records whose links count: all open laws, and those that are asked for.
async fn all_that_name_links(desk: &Desk, selection: &Selection) -> Result<Vec<Record>, ActionError> {
    let laws = desk.store.records_of_kind(Kind::Law, Clearance::HOUSE).await?;
    let mut records: Vec<Record> = laws.into_iter().map(|stored| stored.record).filter(|record| record.stage.is_open()).collect();
    if let Selection::Records(wanted) = selection {
        for id in wanted.iter().filter(|id| !records.iter().any(|record| record.id == **id)).copied().collect::<Vec<_>>() {
            records.extend(desk.store.record(&id, Clearance::HOUSE).await?.map(|stored| stored.record));
        }
    }
    Ok(records)
}

fn names(selection: &Selection, naming: &Naming, link: &LinkToAsk) -> bool {
    match selection {
        Selection::Records(wanted) => wanted.contains(&naming.id),
        Selection::Country(country) => link.country == Some(*country),
        Selection::All => true,
    }
}

/// The addresses at which a record says that its text is: its own, those it goes by, and those its files came from.
fn links_of(record: &Record) -> Vec<String> {
    let own = match &record.body {
        Body::Law(law) => law.url.clone(),
        _ => None,
    };
    let aliases = record.aliases.iter().filter(|alias| alias.scheme == AliasScheme::Url).map(|alias| alias.value.clone());
    let files = record.expressions.iter().flat_map(|expression| &expression.files).map(|file| file.source.reference.clone());
    let mut links: Vec<String> = Vec::new();
    for link in own.into_iter().chain(aliases).chain(files).map(|link| link.trim().to_owned()) {
        let on_the_web = link.starts_with("https://") || link.starts_with("http://");
        if on_the_web && links.len() < MOST_LINKS && !links.contains(&link) {
            links.push(link);
        }
    }
    links
}

fn is_due(link: &LinkToAsk, which: WhichLinks) -> bool {
    let known = link.known();
    let gave_something = known.is_some_and(|known| known.sha256.is_some() || known.dead.is_some());
    let asked_since = known.zip(which.not_since).is_some_and(|(known, since)| known.asked > since);
    (gave_something || !which.known_only) && !asked_since
}

/// One link of each host after another, so that the pause of one host is spent with the others.
fn hosts_in_turns(links: Vec<LinkToAsk>) -> Vec<LinkToAsk> {
    let mut hosts: Vec<(String, VecDeque<LinkToAsk>)> = Vec::new();
    for link in links {
        let host = host_of(&link.url).to_owned();
        match hosts.iter_mut().find(|(known, _)| *known == host) {
            Some((_, waiting)) => waiting.push_back(link),
            None => hosts.push((host, VecDeque::from([link]))),
        }
    }
    let mut in_turns = Vec::new();
    while hosts.iter().any(|(_, waiting)| !waiting.is_empty()) {
        in_turns.extend(hosts.iter_mut().filter_map(|(_, waiting)| waiting.pop_front()));
    }
    in_turns
}

fn host_of(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    after.split(['/', '?', '#']).next().unwrap_or(after)
}
