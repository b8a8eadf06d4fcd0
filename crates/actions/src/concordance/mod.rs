//! The concordance of all States with all instruments, at hand: what sources say, what the machine suggests, and which provisions are meant.
//!
//! It is made from the ledger and the suggestions, and made again when one of them changes; nothing in it is the truth.

pub mod ask;
mod tie;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use model::access::Clearance;
use model::concordance::{Entry, Mark, decide};
use model::country::CountryCode;
use model::ids::RecordId;
use model::instrument::{Instrument, ParticipationStatus};
use model::language::Language;
use model::record::{Body, Kind, Record};
use model::work::Translated;
use store::{Filter, Sort, Store, StoredSuggestion};

use crate::comparison::terms::StateTerm;
use crate::desk::ActionError;
use crate::reference::Reference;

/// Articles that entries name and the instrument does not list; a bound against sheets full of slips.
const MOST_STRAY: usize = 200;
/// Cards that are read together.
const STRIDE: usize = 1_000;

/// All of it.
#[derive(Default)]
pub struct Concordances {
    /// The instruments that have articles, sorted by key.
    pub instruments: Vec<Sheet>,
    /// What sources say, sheet by sheet.
    pub entries: Vec<Curated>,
    /// What the machine suggests, law by law.
    pub suggestions: Vec<Suggested>,
    /// The provisions that entries and suggestions are about.
    pub provisions: Vec<Provision>,
    /// The laws they are in.
    pub laws: Vec<LawCard>,
    /// The number of the last revision when it was made.
    pub made_at: u64,
    by_instrument: HashMap<String, usize>,
    of_law: HashMap<RecordId, HashMap<String, Uses>>,
    of_topic: HashMap<String, Vec<usize>>,
    /// The penalties of topics, read when they are first asked for; topics are few.
    terms: Mutex<HashMap<String, Arc<Vec<StateTerm>>>>,
}

/// One instrument with all States.
pub struct Sheet {
    /// Its record.
    pub id: RecordId,
    /// Its key: `ets-185`.
    pub key: String,
    /// The name people use.
    pub short: String,
    /// Its titles.
    pub titles: Translated,
    /// Its articles, in their order.
    pub articles: Vec<Article>,
    /// How far each State has gone with it.
    pub parties: BTreeMap<CountryCode, ParticipationStatus>,
    /// What is known, by place of the article and State; where nothing is known there is no cell.
    pub cells: BTreeMap<(usize, CountryCode), Cell>,
    /// The States of which anything is known.
    known: BTreeSet<CountryCode>,
}

/// One article.
pub struct Article {
    /// The number, as the instrument prints it.
    pub number: String,
    /// What it is about.
    pub label: Translated,
    /// Its topics, those whose own list of matches names the article included.
    pub topics: Vec<String>,
    /// The group of its first topic: `offence`, `procedural-power`.
    pub group: Option<String>,
    /// Whether national law can answer to it: final clauses and the aim of the instrument are for the Parties among themselves.
    pub listed: bool,
}

/// What is known of one State and one article.
#[derive(Default)]
pub struct Cell {
    /// Places in [`Concordances::entries`].
    pub entries: Vec<usize>,
    /// Places in [`Concordances::suggestions`]: each provision once, the likeliest first.
    pub suggestions: Vec<usize>,
    /// What it comes to.
    pub mark: Option<Mark>,
    /// Whether sources contradict each other.
    pub disagree: bool,
}

/// An entry of a sheet with the laws and provisions that it means.
pub struct Curated {
    /// The record of the sheet.
    pub sheet: RecordId,
    /// The State.
    pub country: CountryCode,
    /// Whether the sheet describes nothing real.
    pub sample: bool,
    /// The place of the instrument.
    pub instrument: usize,
    /// The place of the article.
    pub article: usize,
    /// What is said.
    pub entry: Entry,
    /// The place of the law that is meant, where it is held.
    pub law: Option<usize>,
    /// For each provision of the entry the places of those that are meant; none where they are not held.
    pub provisions: Vec<Vec<usize>>,
}

/// A topic that a provision seems to be on.
pub struct Suggested {
    /// The place of the provision.
    pub provision: usize,
    /// The key of the topic.
    pub topic: String,
    /// How much speaks for it, in thousandths.
    pub score: u16,
    /// The words that led to it.
    pub words: Vec<String>,
}

/// A provision of a law that is held.
pub struct Provision {
    /// The place of the law.
    pub law: usize,
    /// Its address within the text.
    pub eid: String,
    /// Its number as printed.
    pub num: String,
    /// Its heading.
    pub heading: String,
    /// The language of the text it was found in.
    pub language: Language,
}

/// What is shown of a law.
pub struct LawCard {
    /// Its record.
    pub id: RecordId,
    /// Its State.
    pub country: Option<CountryCode>,
    /// Its titles.
    pub title: Translated,
    /// The language of the title as adopted.
    pub original_language: Option<Language>,
}

/// What one provision has to do with instruments.
#[derive(Default)]
pub struct Uses {
    /// Places of the entries that name it.
    pub entries: Vec<usize>,
    /// Places of the suggestions for it.
    pub suggestions: Vec<usize>,
}

impl LawCard {
    /// The title for a reader of `wanted` with its language, by the rule of [`Record::title_for`].
    #[must_use]
    pub fn title_for(&self, wanted: &str) -> (&str, &str) {
        let own = self.title.0.iter().find(|(language, _)| language.primary() == wanted);
        let original = self.original_language.as_ref().and_then(|language| self.title.0.get_key_value(language));
        let best = || self.title.best(wanted).and_then(|(language, _)| self.title.0.get_key_value(language));
        own.or(original).or_else(best).map_or(("", "und"), |(language, title)| (title.as_str(), language.as_str()))
    }
}

impl Sheet {
    /// The place of an article by its number.
    #[must_use]
    pub fn article(&self, number: &str) -> Option<usize> {
        self.articles.iter().position(|article| article.number == number)
    }

    /// What is known of a State and an article, all in all.
    #[must_use]
    pub fn mark(&self, article: usize, country: CountryCode) -> Mark {
        self.cells.get(&(article, country)).and_then(|cell| cell.mark).unwrap_or(Mark::NotAssessed)
    }

    /// The articles that national law can answer to, with their places.
    pub fn listed(&self) -> impl Iterator<Item = (usize, &Article)> {
        self.articles.iter().enumerate().filter(|(_, article)| article.listed)
    }
}

impl Concordances {
    /// Makes it from the store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn load(store: &Store, reference: &Reference) -> Result<Self, ActionError> {
        let mut all = Self { made_at: store.head().await?, ..Self::default() };
        for stored in store.records_of_kind(Kind::Instrument, Clearance::PUBLIC).await? {
            all.instruments.extend(sheet(reference, &stored.record));
        }
        all.instruments.sort_by(|one, other| one.key.cmp(&other.key));
        all.by_instrument = all.instruments.iter().enumerate().map(|(place, sheet)| (sheet.key.clone(), place)).collect();
        let mut laws = law_cards(store).await?;
        let sheets = store.records_of_kind(Kind::Concordance, Clearance::PUBLIC).await?;
        for stored in sheets {
            all.take_sheet(stored.record);
        }
        tie::all(&mut all, store, &mut laws).await?;
        all.take_suggestions(store.suggestions(Clearance::PUBLIC).await?, &mut laws);
        all.fill_cells();
        Ok(all)
    }

    /// The instrument of a key.
    #[must_use]
    pub fn instrument(&self, key: &str) -> Option<(usize, &Sheet)> {
        let place = *self.by_instrument.get(key)?;
        Some((place, self.instruments.get(place)?))
    }

    /// What the provisions of a law have to do with instruments, by their addresses.
    #[must_use]
    pub fn of_law(&self, law: &RecordId) -> Option<&HashMap<String, Uses>> {
        self.of_law.get(law)
    }

    /// The suggestions for a topic, the likeliest first.
    #[must_use]
    pub fn of_topic(&self, topic: &str) -> &[usize] {
        self.of_topic.get(topic).map(Vec::as_slice).unwrap_or_default()
    }

    /// The penalties of a topic, where they were read before.
    pub(crate) fn terms(&self, topic: &str) -> Option<Arc<Vec<StateTerm>>> {
        self.terms.lock().unwrap_or_else(PoisonError::into_inner).get(topic).cloned()
    }

    /// Keeps the penalties of a topic for whoever asks next.
    pub(crate) fn keep_terms(&self, topic: &str, terms: Arc<Vec<StateTerm>>) {
        self.terms.lock().unwrap_or_else(PoisonError::into_inner).insert(topic.to_owned(), terms);
    }

    /// The articles of an instrument that a topic leads to.
    pub fn articles_on<'t>(&'t self, instrument: usize, topic: &'t str) -> impl Iterator<Item = usize> + 't {
        let articles = self.instruments.get(instrument).map(|sheet| sheet.articles.as_slice()).unwrap_or_default();
        articles
            .iter()
            .enumerate()
            .filter(move |(_, article)| article.listed && article.topics.iter().any(|known| known == topic))
            .map(|(place, _)| place)
    }

    /// Adds the entries of a sheet; one that names an article the instrument does not list gets an article of its own, so that it is seen.
    fn take_sheet(&mut self, record: Record) {
        let Record { id, country: Some(country), sample, body: Body::Concordance(sheet), .. } = record else { return };
        let Some(place) = self.by_instrument.get(&sheet.instrument).copied() else { return };
        let Some(instrument) = self.instruments.get_mut(place) else { return };
        for entry in sheet.entries {
            let article = match instrument.article(&entry.article) {
                Some(article) => article,
                None if instrument.articles.len() < MOST_STRAY + instrument.cells.len() => {
                    instrument.articles.push(Article {
                        number: entry.article.clone(),
                        label: Translated::default(),
                        topics: Vec::new(),
                        group: None,
                        listed: true,
                    });
                    instrument.articles.len() - 1
                }
                None => continue,
            };
            if let Some(article) = instrument.articles.get_mut(article) {
                article.listed = true;
            }
            self.entries.push(Curated { sheet: id, country, sample, instrument: place, article, entry, law: None, provisions: Vec::new() });
        }
    }

    /// The place of a provision, new or known.
    fn provision(&mut self, known: &mut HashMap<(usize, String), usize>, provision: Provision) -> usize {
        *known.entry((provision.law, provision.eid.clone())).or_insert_with(|| {
            self.provisions.push(provision);
            self.provisions.len() - 1
        })
    }

    fn take_suggestions(&mut self, stored: Vec<StoredSuggestion>, laws: &mut Laws) {
        let mut known: HashMap<(usize, String), usize> =
            self.provisions.iter().enumerate().map(|(place, provision)| ((provision.law, provision.eid.clone()), place)).collect();
        for StoredSuggestion { record, suggestion, .. } in stored {
            let Some(law) = laws.place(&mut self.laws, &record) else { continue };
            let store::Suggestion { eid, num, heading, language, topic, score, words } = suggestion;
            let provision = self.provision(&mut known, Provision { law, eid, num, heading, language });
            self.suggestions.push(Suggested { provision, topic, score, words });
        }
    }

    /// Puts entries and suggestions where they belong, and says what each cell comes to.
    fn fill_cells(&mut self) {
        for (place, curated) in self.entries.iter().enumerate() {
            if let Some(sheet) = self.instruments.get_mut(curated.instrument) {
                sheet.cells.entry((curated.article, curated.country)).or_default().entries.push(place);
            }
            for provision in curated.provisions.iter().flatten().filter_map(|provision| self.provisions.get(*provision)) {
                let Some(law) = self.laws.get(provision.law) else { continue };
                let uses = self.of_law.entry(law.id).or_default().entry(provision.eid.clone()).or_default();
                if !uses.entries.contains(&place) {
                    uses.entries.push(place);
                }
            }
        }
        let mut order: Vec<usize> = (0..self.suggestions.len()).collect();
        order.sort_by_key(|place| std::cmp::Reverse(self.suggestions.get(*place).map_or(0, |suggested| suggested.score)));
        let on_topic = self.places_by_topic();
        for place in order {
            let Some(suggested) = self.suggestions.get(place) else { continue };
            let Some(provision) = self.provisions.get(suggested.provision) else { continue };
            let Some(law) = self.laws.get(provision.law) else { continue };
            self.of_law.entry(law.id).or_default().entry(provision.eid.clone()).or_default().suggestions.push(place);
            self.of_topic.entry(suggested.topic.clone()).or_default().push(place);
            let Some(country) = law.country else { continue };
            for (instrument, article) in on_topic.get(suggested.topic.as_str()).into_iter().flatten() {
                let Some(sheet) = self.instruments.get_mut(*instrument) else { continue };
                let cell = sheet.cells.entry((*article, country)).or_default();
                let same = |known: &usize| self.suggestions.get(*known).is_some_and(|known| known.provision == suggested.provision);
                if !cell.suggestions.iter().any(same) {
                    cell.suggestions.push(place);
                }
            }
        }
        for sheet in &mut self.instruments {
            sheet.known = sheet.cells.keys().map(|(_, country)| *country).collect();
            for cell in sheet.cells.values_mut() {
                let entries = cell.entries.iter().filter_map(|place| self.entries.get(*place)).map(|curated| &curated.entry);
                let decision = decide(entries);
                cell.disagree = decision.is_some_and(|decision| decision.disagree);
                cell.mark = decision.map(|decision| decision.mark).or((!cell.suggestions.is_empty()).then_some(Mark::Suggested));
            }
        }
    }

    /// For each topic the places of the instruments and articles that it leads to.
    fn places_by_topic(&self) -> HashMap<String, Vec<(usize, usize)>> {
        let mut places: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (instrument, sheet) in self.instruments.iter().enumerate() {
            for (article, known) in sheet.listed() {
                for topic in &known.topics {
                    places.entry(topic.clone()).or_default().push((instrument, article));
                }
            }
        }
        places
    }
}

/// All laws by their records, and which of them have a place already.
struct Laws {
    cards: HashMap<RecordId, LawCard>,
    places: HashMap<RecordId, usize>,
}

impl Laws {
    /// The place of a law among those that are shown; it gets one when it is first asked for.
    fn place(&mut self, shown: &mut Vec<LawCard>, id: &RecordId) -> Option<usize> {
        if let Some(place) = self.places.get(id) {
            return Some(*place);
        }
        shown.push(self.cards.remove(id)?);
        self.places.insert(*id, shown.len() - 1);
        Some(shown.len() - 1)
    }
}

async fn law_cards(store: &Store) -> Result<Laws, ActionError> {
    let mut laws = Laws { cards: HashMap::new(), places: HashMap::new() };
    let mut filter = Filter { kind: Some(Kind::Law), sort: Sort::Added, limit: STRIDE, ..Filter::default() };
    loop {
        let page = store.list(&filter, Clearance::PUBLIC).await?;
        for card in page.items {
            let law = LawCard { id: card.id, country: card.country, title: card.title, original_language: card.original_language };
            laws.cards.insert(card.id, law);
        }
        filter.after = page.next;
        if filter.after.is_none() {
            return Ok(laws);
        }
    }
}

/// An instrument as the matrix has it; nothing for one whose articles are not known.
fn sheet(reference: &Reference, record: &Record) -> Option<Sheet> {
    let Body::Instrument(instrument) = &record.body else { return None };
    let entry = reference.instrument(&instrument.key)?;
    (!instrument.articles.is_empty()).then(|| Sheet {
        id: record.id,
        key: instrument.key.clone(),
        short: entry.short.clone(),
        titles: record.title.clone(),
        articles: articles(reference, instrument),
        parties: instrument.standing().into_iter().map(|row| (row.party, row.status)).collect(),
        cells: BTreeMap::new(),
        known: BTreeSet::new(),
    })
}

fn articles(reference: &Reference, instrument: &Instrument) -> Vec<Article> {
    let has_paragraphs = |number: &str| {
        let below = format!("{number}.");
        instrument.articles.iter().any(|article| article.number.starts_with(&below))
    };
    let article = |article: &model::instrument::Article| {
        let mut topics = article.topics.clone();
        let matching = reference.topics.iter().filter(|entry| {
            entry.topic.matches.get(&instrument.key).is_some_and(|numbers| numbers.contains(&article.number)) && !topics.contains(&entry.topic.key)
        });
        let matching: Vec<String> = matching.map(|entry| entry.topic.key.clone()).collect();
        topics.extend(matching);
        let group_of = |key: &String| reference.topic(key).and_then(|entry| entry.topic.group.clone());
        let for_national_law = |key: &String| key == "definitions" || group_of(key).is_some_and(|group| group != "general");
        Article {
            number: article.number.clone(),
            label: article.label.clone(),
            group: topics.iter().find_map(group_of),
            listed: topics.iter().any(for_national_law) && !has_paragraphs(&article.number),
            topics,
        }
    };
    instrument.articles.iter().map(article).collect()
}
