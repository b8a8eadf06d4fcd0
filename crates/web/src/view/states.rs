//! Which States an address puts side by side, and on what: one grammar for the page and for everything that is taken away from it.

use std::collections::BTreeMap;

use actions::comparison::alike::{Likeness, alike};
use actions::comparison::{self, Comparison, Held, MOST_STATES, Subject};
use actions::concordance::Concordances;
use actions::reference::Reference;
use model::country::CountryCode;

use super::address;
use super::concordance::treaty_name;
use super::words::Words;
use crate::AppState;
use crate::error::PageError;
use crate::extract::Params;

/// The parameters.
pub(crate) const KNOWN: &[&str] = &["topic", "article", "country", "like"];
/// States that are added because they are like another one.
const MOST_ALIKE: usize = 5;

/// What an address asks for.
pub(crate) struct Asked {
    pub(crate) subject: Subject,
    /// The provisions of all States on the subject.
    pub(crate) held: BTreeMap<CountryCode, Vec<Held>>,
    /// Those that are compared, in the order in which they were named.
    pub(crate) countries: Vec<CountryCode>,
    /// The State that others are like.
    pub(crate) like: Option<CountryCode>,
    /// What the others have in common with it.
    pub(crate) alike: Vec<(CountryCode, Likeness)>,
}

impl Asked {
    /// Reads the parameters.
    ///
    /// # Errors
    /// When a value cannot be, when the subject is missing, or when there are too many States.
    pub(crate) fn read(all: &Concordances, reference: &Reference, params: &Params) -> Result<Self, PageError> {
        let subject = subject(all, reference, params)?;
        let held = comparison::held(all, &subject);
        let mut countries = Vec::new();
        for value in params.all("country") {
            let code = country(reference, "country", value)?;
            if !countries.contains(&code) {
                countries.push(code);
            }
        }
        if countries.len() > MOST_STATES {
            let reason = format!("it takes at most {MOST_STATES} States, and there are {}; leave some out", countries.len());
            return Err(PageError::bad_value("country", &reason));
        }
        let like = params.get("like").map(|value| country(reference, "like", value)).transpose()?;
        let mut asked = Self { subject, held, countries, like, alike: Vec::new() };
        asked.add_alike(reference);
        Ok(asked)
    }

    /// Adds the State that is named, and those that are like it and have a provision, as long as there is room.
    fn add_alike(&mut self, reference: &Reference) {
        let Some(like) = self.like else { return };
        if !self.countries.contains(&like) && self.countries.len() < MOST_STATES {
            self.countries.insert(0, like);
        }
        let room = (MOST_STATES - self.countries.len()).min(MOST_ALIKE);
        let others = self.held.keys().copied().filter(|code| !self.countries.contains(code));
        let added = alike(reference, like, others, room);
        self.countries.extend(added.iter().map(|(code, _)| *code));
        self.alike = added;
    }

    /// The States side by side.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) async fn compare(&self, state: &AppState, all: &Concordances, language: &str) -> Result<Comparison, PageError> {
        Ok(comparison::compare(&state.desk, all, self.subject.clone(), &self.countries, language).await?)
    }

    /// The parameter that names the subject.
    pub(crate) fn parameter(&self, all: &Concordances) -> (&'static str, String) {
        match &self.subject {
            Subject::Topic(key) => ("topic", key.clone()),
            Subject::Article(instrument, article) => ("article", article_value(all, *instrument, *article).unwrap_or_default()),
        }
    }

    /// What the subject is called, and its page.
    pub(crate) fn named(&self, words: Words, all: &Concordances, reference: &Reference) -> (String, String) {
        match &self.subject {
            Subject::Topic(key) => {
                let label = reference.topic(key).and_then(|entry| entry.labels.best(words.tag())).map_or(key.as_str(), |(_, label)| label);
                (label.to_owned(), address::topic(words, key))
            }
            Subject::Article(instrument, article) => {
                let Some(sheet) = all.instruments.get(*instrument) else { return Default::default() };
                let Some(article) = sheet.articles.get(*article) else { return Default::default() };
                let (name, number) = (treaty_name(words, sheet), article.number.as_str());
                let name = words.with("article-title", &[("name", name.as_str().into()), ("number", number.into())]);
                (name, super::concordance::article_href(words, sheet, article, &[]))
            }
        }
    }
}

fn article_value(all: &Concordances, instrument: usize, article: usize) -> Option<String> {
    let sheet = all.instruments.get(instrument)?;
    Some(format!("{}:{}", sheet.key, sheet.articles.get(article)?.number))
}

/// The comparison of States on a topic, or on an article (`ets-185:2`), with these further parameters.
pub(crate) fn href(words: Words, subject: (&str, &str), more: &[(&str, &str)]) -> String {
    let mut parameters = vec![subject];
    parameters.extend_from_slice(more);
    words.href(&format!("/states{}", address::query(&parameters)))
}

fn subject(all: &Concordances, reference: &Reference, params: &Params) -> Result<Subject, PageError> {
    let shown = |value: &str| value.chars().take(64).collect::<String>();
    match (params.get("topic"), params.get("article")) {
        (Some(_), Some(_)) => Err(PageError::bad_value("article", "it stands where `topic` does not; name one of the two")),
        (None, None) => Err(PageError::bad_value("topic", "it takes the key of a topic; or `article` takes an article, such as `ets-185:2`")),
        (Some(key), None) => match reference.topic(key) {
            Some(entry) => Ok(Subject::Topic(entry.topic.key.clone())),
            None => Err(PageError::bad_value("topic", &format!("it takes the key of a topic, not `{}`", shown(key)))),
        },
        (None, Some(value)) => {
            let known = value.split_once(':').and_then(|(key, number)| {
                let (instrument, sheet) = all.instrument(key)?;
                let article = sheet.article(number).filter(|place| sheet.articles.get(*place).is_some_and(|article| article.listed))?;
                Some(Subject::Article(instrument, article))
            });
            let reason = || format!("it takes the key of an instrument and the number of an article, such as `ets-185:2`, not `{}`", shown(value));
            known.ok_or_else(|| PageError::bad_value("article", &reason()))
        }
    }
}

fn country(reference: &Reference, name: &str, value: &str) -> Result<CountryCode, PageError> {
    let code = value.to_ascii_uppercase().parse().ok().and_then(|code| reference.country(code)).map(|entry| entry.country.code);
    let shown: String = value.chars().take(64).collect();
    code.ok_or_else(|| PageError::bad_value(name, &format!("it takes the three letters of a country, such as FRA, not `{shown}`")))
}
