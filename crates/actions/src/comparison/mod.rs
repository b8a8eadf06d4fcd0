//! States side by side on one topic or treaty article: which provisions each has, in which words, with which elements and penalties.

pub mod alike;
pub mod difference;
pub mod terms;
mod words;

use std::collections::BTreeMap;

use analysis::penalties::Penalty;
use analysis::topics::ElementWords;
use model::concordance::{Judgement, Mark};
use model::country::CountryCode;
use model::date::PartialDate;
use model::language::Language;
use model::work::Standing;
use store::PieceRow;

use crate::concordance::Concordances;
use crate::desk::{ActionError, Desk};
use crate::reference::Reference;

/// States that are compared at most: more do not fit side by side.
pub const MOST_STATES: usize = 10;
/// Provisions of one State that are read, where sources name them.
const MOST_PROVISIONS: usize = 2;

/// What States are compared on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A topic by its key.
    Topic(String),
    /// An article: the place of its instrument, its own place.
    Article(usize, usize),
}

/// A provision of a State on the subject.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    /// Its place in [`Concordances::provisions`].
    pub provision: usize,
    /// Its place in [`Concordances::suggestions`], where no source names it.
    pub suggestion: Option<usize>,
}

/// The States that are compared, in the order in which they were named.
pub struct Comparison {
    /// What on.
    pub subject: Subject,
    /// Whether the subject is an offence, so that elements are looked for.
    pub offence: Option<String>,
    /// Them.
    pub states: Vec<StateSide>,
}

/// One State.
pub struct StateSide {
    /// Which.
    pub country: CountryCode,
    /// What is known of it and the article; nothing for a topic.
    pub mark: Option<Mark>,
    /// What sources say of it and the article: places in [`Concordances::entries`].
    pub entries: Vec<usize>,
    /// Its provisions that are read.
    pub provisions: Vec<Side>,
    /// How many it has.
    pub held: usize,
}

/// One provision, read.
pub struct Side {
    /// Which.
    pub held: Held,
    /// Its texts: as adopted, then a translation.
    pub texts: Vec<ProvisionText>,
    /// What it threatens.
    pub penalties: Vec<Penalty>,
    /// The elements that its words show; nothing where they are not looked for or its language is not known.
    pub elements: Option<Vec<ElementWords>>,
}

/// A provision in one language.
pub struct ProvisionText {
    /// The language.
    pub language: Language,
    /// How the text stands to the law.
    pub standing: Standing,
    /// The day of its version.
    pub date: Option<PartialDate>,
    /// The provision.
    pub piece: PieceRow,
}

impl Subject {
    /// The articles that it is about.
    fn articles(&self, all: &Concordances) -> Vec<(usize, usize)> {
        match self {
            Self::Article(instrument, article) => vec![(*instrument, *article)],
            Self::Topic(key) => {
                let of = |instrument| all.articles_on(instrument, key).map(move |article| (instrument, article));
                (0..all.instruments.len()).flat_map(of).collect()
            }
        }
    }

    /// The offence that it is about, where it is one.
    #[must_use]
    pub fn offence(&self, all: &Concordances, reference: &Reference) -> Option<String> {
        let is_offence = |key: &&String| reference.topic(key).is_some_and(|entry| entry.topic.group.as_deref() == Some("offence"));
        match self {
            Self::Topic(key) => Some(key).filter(is_offence).cloned(),
            Self::Article(instrument, article) => all.instruments.get(*instrument)?.articles.get(*article)?.topics.iter().find(is_offence).cloned(),
        }
    }
}

/// The provisions of every State on the subject: first those that sources name, then those that the machine suggests, the likeliest first.
#[must_use]
pub fn held(all: &Concordances, subject: &Subject) -> BTreeMap<CountryCode, Vec<Held>> {
    let mut held: BTreeMap<CountryCode, Vec<Held>> = BTreeMap::new();
    let mut add = |found: Held| {
        let law = all.provisions.get(found.provision).and_then(|provision| all.laws.get(provision.law));
        let Some(country) = law.and_then(|law| law.country) else { return };
        let known = held.entry(country).or_default();
        if !known.iter().any(|known| known.provision == found.provision) {
            known.push(found);
        }
    };
    let articles = subject.articles(all);
    let cells = || articles.iter().filter_map(|(instrument, article)| Some((all.instruments.get(*instrument)?, *article)));
    for (sheet, article) in cells() {
        let cells = sheet.cells.range((article, CountryCode::FIRST)..).take_while(|((place, _), _)| *place == article);
        for curated in cells.flat_map(|(_, cell)| &cell.entries).filter_map(|place| all.entries.get(*place)) {
            if !curated.entry.rejected && curated.entry.judgement != Judgement::None {
                curated.provisions.iter().flatten().for_each(|provision| add(Held { provision: *provision, suggestion: None }));
            }
        }
    }
    let mut suggested = |places: &[usize]| {
        for (place, suggestion) in places.iter().filter_map(|place| Some((*place, all.suggestions.get(*place)?))) {
            add(Held { provision: suggestion.provision, suggestion: Some(place) });
        }
    };
    match subject {
        Subject::Topic(key) => suggested(all.of_topic(key)),
        Subject::Article(..) => {
            for (sheet, article) in cells() {
                let cells = sheet.cells.range((article, CountryCode::FIRST)..).take_while(|((place, _), _)| *place == article);
                cells.for_each(|(_, cell)| suggested(&cell.suggestions));
            }
        }
    }
    held
}

/// Puts States side by side for a reader of `language`.
///
/// # Errors
/// When the store cannot be read.
pub async fn compare(
    desk: &Desk,
    all: &Concordances,
    subject: Subject,
    countries: &[CountryCode],
    language: &str,
) -> Result<Comparison, ActionError> {
    let mut held = held(all, &subject);
    let offence = subject.offence(all, &desk.reference());
    let mut reader = words::Reader::new(desk, language);
    let mut states = Vec::new();
    for country in countries.iter().take(MOST_STATES) {
        let own = held.remove(country).unwrap_or_default();
        let mut provisions = Vec::new();
        for found in chosen(&own) {
            provisions.extend(reader.side(all, found, offence.as_deref()).await?);
        }
        let cell = match &subject {
            Subject::Article(instrument, article) => all.instruments.get(*instrument).map(|sheet| (sheet, *article)),
            Subject::Topic(_) => None,
        };
        states.push(StateSide {
            country: *country,
            mark: cell.map(|(sheet, article)| sheet.mark(article, *country)),
            entries: cell.and_then(|(sheet, article)| sheet.cell(article, *country)).map(|cell| cell.entries.clone()).unwrap_or_default(),
            provisions,
            held: own.len(),
        });
    }
    Ok(Comparison { subject, offence, states })
}

/// The provisions that are read: of those that sources name the first, else the likeliest alone; a second guess would lend its penalty to the first.
fn chosen(held: &[Held]) -> impl Iterator<Item = Held> {
    let by_source = held.iter().any(|held| held.suggestion.is_none());
    let most = if by_source { MOST_PROVISIONS } else { 1 };
    held.iter().copied().filter(move |held| held.suggestion.is_none() == by_source).take(most)
}
