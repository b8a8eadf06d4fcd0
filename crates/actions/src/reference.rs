//! Countries, topics and instruments at hand: small tables that every page and every import asks.

use std::collections::HashMap;

use analysis::topics::Lexicon;
use model::access::Clearance;
use model::country::CountryCode;
use model::geography::Country;
use model::hash::Sha256;
use model::ids::RecordId;
use model::instrument::{Article, Instrument, ParticipationStatus};
use model::record::{Body, Kind, Record};
use model::topic::Topic;
use model::work::Translated;
use store::Store;

use crate::desk::ActionError;

/// The tables, sorted by their codes and keys.
pub struct Reference {
    /// States, territories and organisations that make law.
    pub countries: Vec<CountryEntry>,
    /// Subjects.
    pub topics: Vec<TopicEntry>,
    /// Treaties and the like.
    pub instruments: Vec<InstrumentEntry>,
    /// The words of the topics in every language.
    pub lexicon: Lexicon,
    /// The hash of all that the index takes from the tables. Where it differs, every document must be made anew.
    pub fingerprint: String,
    by_code: HashMap<CountryCode, usize>,
    by_topic: HashMap<String, usize>,
    by_instrument: HashMap<String, usize>,
}

/// A country and its names.
pub struct CountryEntry {
    /// Its record.
    pub id: RecordId,
    /// Its names in the six languages.
    pub names: Translated,
    /// Whether it is the fictional State of the samples.
    pub sample: bool,
    /// Region, languages, tradition.
    pub country: Country,
}

/// A topic and its labels.
pub struct TopicEntry {
    /// Its record.
    pub id: RecordId,
    /// Its preferred labels.
    pub labels: Translated,
    /// Broader, related, synonyms, treaty articles.
    pub topic: Topic,
}

/// An instrument and its titles.
pub struct InstrumentEntry {
    /// Its record.
    pub id: RecordId,
    /// Its titles.
    pub titles: Translated,
    /// The name people use.
    pub short: String,
    /// Its key: `ets-185`.
    pub key: String,
    /// Its articles, in order.
    pub articles: Vec<Article>,
    /// The States and organisations that signed it or are bound by it.
    pub parties: Vec<CountryCode>,
}

impl Reference {
    /// Reads the tables from the store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn load(store: &Store) -> Result<Self, ActionError> {
        let mut records = Vec::new();
        for kind in [Kind::Country, Kind::Topic, Kind::Instrument] {
            records.extend(store.records_of_kind(kind, Clearance::PUBLIC).await?.into_iter().map(|stored| stored.record));
        }
        Ok(Self::of_records(records))
    }

    /// The tables that records give, wherever they are from.
    pub(crate) fn of_records(records: Vec<Record>) -> Self {
        let mut countries = Vec::new();
        let mut topics = Vec::new();
        let mut instruments = Vec::new();
        records.into_iter().for_each(|record| sort_in(record, &mut countries, &mut topics, &mut instruments));
        Self::of(countries, topics, instruments)
    }

    fn of(mut countries: Vec<CountryEntry>, mut topics: Vec<TopicEntry>, mut instruments: Vec<InstrumentEntry>) -> Self {
        countries.sort_by_key(|entry| entry.country.code);
        topics.sort_by(|one, other| one.topic.key.cmp(&other.topic.key));
        instruments.sort_by(|one, other| one.key.cmp(&other.key));
        let lexicon = Lexicon::new(topics.iter().map(|entry| (entry.topic.key.as_str(), &entry.labels, &entry.topic.alt_labels)));
        Self {
            fingerprint: fingerprint(&countries, &topics, &instruments),
            by_code: countries.iter().enumerate().map(|(place, entry)| (entry.country.code, place)).collect(),
            by_topic: topics.iter().enumerate().map(|(place, entry)| (entry.topic.key.clone(), place)).collect(),
            by_instrument: instruments.iter().enumerate().map(|(place, entry)| (entry.key.clone(), place)).collect(),
            countries,
            topics,
            instruments,
            lexicon,
        }
    }

    /// The country of a code.
    #[must_use]
    pub fn country(&self, code: CountryCode) -> Option<&CountryEntry> {
        self.by_code.get(&code).and_then(|place| self.countries.get(*place))
    }

    /// The M49 number of a country's region; organisations and the fictional State have none.
    #[must_use]
    pub fn region_of(&self, code: CountryCode) -> Option<&str> {
        self.country(code).and_then(|entry| entry.country.region.as_deref())
    }

    /// The topic of a key.
    #[must_use]
    pub fn topic(&self, key: &str) -> Option<&TopicEntry> {
        self.by_topic.get(key).and_then(|place| self.topics.get(*place))
    }

    /// The instrument of a key.
    #[must_use]
    pub fn instrument(&self, key: &str) -> Option<&InstrumentEntry> {
        self.by_instrument.get(key).and_then(|place| self.instruments.get(*place))
    }

    /// The name of a country for a reader, its code where it has none.
    #[must_use]
    pub fn country_name(&self, code: CountryCode, language: &str) -> String {
        self.country(code).and_then(|entry| entry.names.best(language)).map_or_else(|| code.to_string(), |(_, name)| name.to_owned())
    }
}

/// The hash of the words of topics, the regions, the keys of instruments, and the version of the program, which may read the same words
/// differently.
fn fingerprint(countries: &[CountryEntry], topics: &[TopicEntry], instruments: &[InstrumentEntry]) -> String {
    let topics = topics.iter().map(|entry| format!("{} {:?} {:?}", entry.topic.key, entry.labels.0, entry.topic.alt_labels));
    let countries = countries.iter().map(|entry| format!("{} {:?}", entry.country.code, entry.country.region));
    let instruments = instruments.iter().map(|entry| format!("{} {}", entry.id, entry.key));
    let all: Vec<String> = topics.chain(countries).chain(instruments).collect();
    Sha256::of(format!("{}\n{}", env!("CARGO_PKG_VERSION"), all.join("\n")).as_bytes()).to_string()
}

fn sort_in(record: Record, countries: &mut Vec<CountryEntry>, topics: &mut Vec<TopicEntry>, instruments: &mut Vec<InstrumentEntry>) {
    let Record { id, title, other_names, sample, body, .. } = record;
    match body {
        Body::Country(country) => countries.push(CountryEntry { id, names: title, sample, country }),
        Body::Topic(topic) => topics.push(TopicEntry { id, labels: title, topic }),
        Body::Instrument(Instrument { key, articles, participation, .. }) if !key.is_empty() => {
            let short = other_names.into_iter().next().or_else(|| title.best("en").map(|(_, name)| name.to_owned())).unwrap_or_else(|| key.clone());
            let parties = participation.iter().filter(|party| party.status != ParticipationStatus::Invited).map(|party| party.party).collect();
            instruments.push(InstrumentEntry { id, titles: title, short, key, articles, parties });
        }
        _ => {}
    }
}
