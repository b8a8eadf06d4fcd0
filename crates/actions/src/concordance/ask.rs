//! Questions to the concordance: entries one by one with a place to go on from, and the States of an article or the articles of a State.

use std::fmt;
use std::str::FromStr;

use model::concordance::{Judgement, Mark};
use model::country::CountryCode;
use model::instrument::ParticipationStatus;
use model::topic::Basis;

use super::{Article, Cell, Concordances, Curated, Sheet, Suggested};
use crate::reference::{CountryEntry, Reference};

/// Which entries are asked for. The default is all of them.
#[derive(Clone, Default, Debug)]
pub struct Question {
    /// Of the instrument with this key.
    pub instrument: Option<String>,
    /// On the article with this number.
    pub article: Option<String>,
    /// Of this State.
    pub country: Option<CountryCode>,
    /// On articles of this topic; of suggestions those for it.
    pub topic: Option<String>,
    /// From a source, or from the machine.
    pub basis: Option<Basis>,
    /// With this judgement; the machine never judges.
    pub judgement: Option<Judgement>,
    /// At most so many.
    pub limit: usize,
    /// Behind this place.
    pub after: Option<Place>,
}

/// A place in the list of all entries: it names the cell and how many of its entries came before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    instrument: String,
    article: usize,
    country: CountryCode,
    passed: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}~{}~{}~{}", self.instrument, self.article, self.country, self.passed)
    }
}

/// Says that a text is no place in the list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("it is no `next` of a page of the concordance")]
pub struct NotAPlace;

impl FromStr for Place {
    type Err = NotAPlace;

    fn from_str(text: &str) -> Result<Self, NotAPlace> {
        let mut parts = text.split('~');
        let (Some(instrument), Some(article), Some(country), Some(passed), None) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotAPlace);
        };
        let article = article.parse().map_err(|_| NotAPlace)?;
        let passed = passed.parse().map_err(|_| NotAPlace)?;
        let country = country.parse().map_err(|_| NotAPlace)?;
        Ok(Self { instrument: instrument.to_owned(), article, country, passed })
    }
}

/// One entry, with where it stands.
pub struct Found<'c> {
    /// The instrument.
    pub sheet: &'c Sheet,
    /// The article.
    pub article: &'c Article,
    /// The State.
    pub country: CountryCode,
    /// The cell it is in.
    pub cell: &'c Cell,
    /// What is said.
    pub said: Said<'c>,
}

/// What is said, and by whom.
#[derive(Clone, Copy)]
pub enum Said<'c> {
    /// By a source.
    Curated(&'c Curated),
    /// By the machine.
    Suggested(&'c Suggested),
}

/// A page of entries.
pub struct Answer<'c> {
    /// How many there are on all pages.
    pub total: usize,
    /// The entries of this page.
    pub found: Vec<Found<'c>>,
    /// What to ask for the next page with.
    pub next: Option<Place>,
}

impl Concordances {
    /// Answers a question: instruments by key, articles in their order, States by code; in a cell first what sources say.
    #[must_use]
    pub fn ask(&self, question: &Question) -> Answer<'_> {
        let mut answer = Answer { total: 0, found: Vec::new(), next: None };
        let of_key = |sheet: &&Sheet| question.instrument.as_ref().is_none_or(|key| sheet.key == *key);
        for sheet in self.instruments.iter().filter(of_key) {
            for ((place, country), cell) in &sheet.cells {
                let Some(article) = sheet.articles.get(*place) else { continue };
                let of_article = question.article.as_ref().is_none_or(|number| article.number == *number);
                let of_country = question.country.is_none_or(|wanted| wanted == *country);
                if !of_article || !of_country {
                    continue;
                }
                for (passed, said) in self.said(article, cell, question).enumerate() {
                    answer.total += 1;
                    let behind = question.after.as_ref().is_none_or(|after| {
                        (sheet.key.as_str(), *place, *country, passed) >= (after.instrument.as_str(), after.article, after.country, after.passed)
                    });
                    if !behind {
                        continue;
                    }
                    if answer.found.len() < question.limit {
                        answer.found.push(Found { sheet, article, country: *country, cell, said });
                    } else if answer.next.is_none() {
                        answer.next = Some(Place { instrument: sheet.key.clone(), article: *place, country: *country, passed });
                    }
                }
            }
        }
        answer
    }

    /// What a cell holds of what is asked for.
    fn said<'c, 'q>(&'c self, article: &'c Article, cell: &'c Cell, question: &'q Question) -> impl Iterator<Item = Said<'c>> + use<'c, 'q> {
        let on_topic = question.topic.as_ref().is_none_or(|topic| article.topics.contains(topic));
        let entries = cell.entries.iter().filter_map(|place| self.entries.get(*place)).filter(move |curated| {
            on_topic && question.basis != Some(Basis::Suggested) && question.judgement.is_none_or(|judgement| curated.entry.judgement == judgement)
        });
        let suggestions = cell.suggestions.iter().filter_map(|place| self.suggestions.get(*place)).filter(|suggested| {
            question.topic.as_ref().is_none_or(|topic| suggested.topic == *topic)
                && question.basis != Some(Basis::Curated)
                && question.judgement.is_none()
        });
        entries.map(Said::Curated).chain(suggestions.map(Said::Suggested))
    }
}

/// Which States a matrix, a list or a map shows, and which marks count there.
#[derive(Clone, Default, Debug)]
pub struct States {
    /// Of the region with this M49 number.
    pub region: Option<String>,
    /// This State alone.
    pub country: Option<CountryCode>,
    /// How it stands to the instrument.
    pub standing: Option<Standing>,
    /// Marks from sources, or from the machine; others count as not assessed.
    pub basis: Option<Basis>,
    /// Only this mark.
    pub mark: Option<Mark>,
}

/// How a State stands to an instrument, in the three words that matter here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Standing {
    /// It is bound.
    Party,
    /// It has signed or was invited.
    Signatory,
    /// It is neither, as far as is known.
    Neither,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Party, Self::Signatory, Self::Neither];

    /// The name in addresses and message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Signatory => "signatory",
            Self::Neither => "neither",
        }
    }

    fn of(status: Option<ParticipationStatus>) -> Self {
        match status {
            Some(status) if status.is_party() => Self::Party,
            Some(ParticipationStatus::Withdrawn) | None => Self::Neither,
            Some(_) => Self::Signatory,
        }
    }
}

impl Sheet {
    /// How a State stands to the instrument.
    #[must_use]
    pub fn standing(&self, country: CountryCode) -> Standing {
        Standing::of(self.parties.get(&country).copied())
    }

    /// The mark of a cell where only marks of one basis count.
    #[must_use]
    pub fn mark_by(&self, article: usize, country: CountryCode, basis: Option<Basis>) -> Mark {
        let mark = self.mark(article, country);
        let counts = match basis {
            None => true,
            Some(Basis::Curated) => mark.is_curated(),
            Some(Basis::Suggested) => mark == Mark::Suggested,
        };
        if counts { mark } else { Mark::NotAssessed }
    }

    /// The States that are asked for, in the order of their codes. Organisations make no State's law, unless something is known of theirs.
    pub fn states<'r, 'q>(&'r self, reference: &'r Reference, asked: &'q States) -> impl Iterator<Item = &'r CountryEntry> + use<'r, 'q> {
        reference.countries.iter().filter(move |entry| {
            let code = entry.country.code;
            let is_state = entry.country.un_status.as_deref() != Some("organisation") && (!entry.sample || self.known.contains(&code));
            (is_state || self.known.contains(&code))
                && asked.country.is_none_or(|wanted| wanted == code)
                && asked.region.as_ref().is_none_or(|region| entry.country.region.as_ref() == Some(region))
                && asked.standing.is_none_or(|standing| self.standing(code) == standing)
        })
    }

    /// The marks of an article: the States that are asked for, each with its mark.
    pub fn of_article<'r, 'q>(
        &'r self,
        reference: &'r Reference,
        article: usize,
        asked: &'q States,
    ) -> impl Iterator<Item = (&'r CountryEntry, Mark)> + use<'r, 'q> {
        let marked = self.states(reference, asked).map(move |entry| (entry, self.mark_by(article, entry.country.code, asked.basis)));
        marked.filter(|(_, mark)| is_asked(*mark, asked))
    }

    /// The marks of a State: the listed articles by place, each with its mark.
    pub fn of_state<'r, 'q>(&'r self, country: CountryCode, asked: &'q States) -> impl Iterator<Item = (usize, &'r Article, Mark)> + use<'r, 'q> {
        let marked = self.listed().map(move |(place, article)| (place, article, self.mark_by(place, country, asked.basis)));
        marked.filter(|(_, _, mark)| is_asked(*mark, asked))
    }

    /// What is known of a State and an article, where something is.
    #[must_use]
    pub fn cell(&self, article: usize, country: CountryCode) -> Option<&Cell> {
        self.cells.get(&(article, country))
    }
}

/// A list of a basis holds what has a mark of it; a list of a mark what has that mark.
fn is_asked(mark: Mark, asked: &States) -> bool {
    match (asked.mark, asked.basis) {
        (Some(wanted), _) => mark == wanted,
        (None, Some(_)) => mark != Mark::NotAssessed,
        (None, None) => true,
    }
}
