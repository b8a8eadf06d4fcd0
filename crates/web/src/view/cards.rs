//! A record as lists show it.

use actions::reference::Reference;
use model::date::PartialDate;
use store::Card;

use super::address;
use super::markup::Markup;
use super::words::Words;

/// One line of a list.
pub(crate) struct CardView {
    /// Its page.
    pub(crate) href: String,
    /// The word for its kind.
    pub(crate) kind: String,
    /// What it is called, with its language.
    pub(crate) title: Markup,
    /// The country, linked.
    pub(crate) country: Option<Markup>,
    /// Its date.
    pub(crate) date: Option<Markup>,
    /// The languages of its texts, by name.
    pub(crate) languages: Option<String>,
    /// Whether it is law now.
    pub(crate) status: Option<Markup>,
    /// Whether it was written for demonstration.
    pub(crate) sample: bool,
    /// The day of its last revision.
    pub(crate) changed: PartialDate,
}

/// A card as the page shows it.
pub(crate) fn view(words: Words, reference: &Reference, card: &Card) -> CardView {
    let (title, tag) = card.title_for(words.tag());
    let languages: Vec<String> = card.languages.iter().map(|language| words.language(language.as_str())).collect();
    CardView {
        href: address::record(words, reference, card.kind, card.id),
        kind: words.t(&format!("kind-{}", card.kind)),
        title: if title.is_empty() { Markup::text(&words.t("untitled")) } else { Markup::in_language(words, tag, title) },
        country: card.country.map(|code| Markup::link(&address::country(words, code), &country_name(words, reference, code))),
        date: card.date.map(|date| Markup::date(words, date)),
        languages: (!languages.is_empty()).then(|| words.list(&languages)),
        status: card.status.as_deref().map(|status| law_status(words, status)),
        sample: card.sample,
        changed: card.changed.day(),
    }
}

/// All cards of a list.
pub(crate) fn views(words: Words, reference: &Reference, cards: &[Card]) -> Vec<CardView> {
    cards.iter().map(|card| view(words, reference, card)).collect()
}

/// The name of a country for the reader, marked where it is not in the language of the page.
pub(crate) fn country_name(words: Words, reference: &Reference, code: model::country::CountryCode) -> Markup {
    match reference.country(code).and_then(|entry| entry.names.best(words.tag())) {
        Some((language, name)) => Markup::in_language(words, language.as_str(), name),
        None => Markup::text(code.as_str()),
    }
}

/// The status of a law in words and, beside them, in colour.
pub(crate) fn law_status(words: Words, status: &str) -> Markup {
    Markup::badge(status, &words.t(&format!("status-{status}")))
}
