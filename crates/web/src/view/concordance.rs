//! Marks, entries and suggestions of the concordance as readers see them: always in words, never by colour alone, with who says so.

use actions::concordance::{Article, Concordances, Curated, LawCard, Provision, Sheet, Suggested};
use actions::reference::Reference;
use locale::Arg;
use model::concordance::Mark;
use model::country::CountryCode;
use model::ids::RecordId;
use model::record::Kind;

use super::address;
use super::facts::{self, SourceView};
use super::markup::Markup;
use super::words::Words;

/// Treaty articles that stand beside one provision.
const MOST_TIES: usize = 8;
/// Words that led to a suggestion, as many as are shown.
const MOST_WORDS: usize = 5;

/// A mark of the matrix.
#[derive(Clone)]
pub(crate) struct MarkView {
    /// Its name: `not-assessed`.
    pub(crate) name: &'static str,
    /// One letter or sign for narrow cells.
    pub(crate) sign: String,
    /// The word.
    pub(crate) word: String,
}

/// A mark in the language of the page.
pub(crate) fn mark(words: Words, mark: Mark) -> MarkView {
    let name = mark.as_str();
    MarkView { name, sign: words.t(&format!("mark-{name}-sign")), word: words.t(&format!("mark-{name}")) }
}

/// All marks, for the legend.
pub(crate) fn legend(words: Words) -> Vec<MarkView> {
    Mark::ALL.into_iter().map(|known| mark(words, known)).collect()
}

/// What a source says of one law and one article.
pub(crate) struct EntryView {
    pub(crate) mark: MarkView,
    /// The law, linked where it is held.
    pub(crate) law: Option<Markup>,
    /// Its provisions, linked where they are held.
    pub(crate) provisions: Vec<Markup>,
    /// What of the article is covered, and what is missing.
    pub(crate) covered: Option<String>,
    pub(crate) missing: Option<String>,
    pub(crate) reason: Option<Markup>,
    /// How the source ties law and article.
    pub(crate) ground: String,
    pub(crate) block: bool,
    pub(crate) sources: Vec<SourceView>,
    /// Who has looked at it here, and when.
    pub(crate) reviewed: Option<String>,
    pub(crate) rejected: bool,
    /// The sheet it stands in.
    pub(crate) sheet: String,
}

/// An entry as pages show it.
pub(crate) fn entry(words: Words, reference: &Reference, all: &Concordances, curated: &Curated) -> EntryView {
    let said = &curated.entry;
    let elements = |elements: &[model::concordance::Element]| {
        let names: Vec<String> = elements.iter().map(|element| words.t(&format!("element-{}", element.as_str()))).collect();
        (!names.is_empty()).then(|| words.list(&names))
    };
    let reviewed = said.reviewer.as_deref().map(|who| match said.reviewed {
        Some(day) => words.with("entry-reviewed-on", &[("name", Arg::from(who)), ("date", Arg::from(words.date(day).as_str()))]),
        None => words.named("entry-reviewed", who),
    });
    EntryView {
        mark: mark(words, said.mark()),
        law: said.law.as_ref().map(|named| law(words, reference, all, curated, &named.name)),
        provisions: said
            .provisions
            .iter()
            .enumerate()
            .map(|(place, number)| named_provision(words, reference, all, curated, place, number))
            .collect(),
        covered: elements(&said.covered),
        missing: elements(&said.missing),
        reason: said.reason.best(words.tag()).map(|(language, reason)| Markup::in_language(words, language.as_str(), reason)),
        ground: words.t(&format!("ground-{}", said.ground.as_str())),
        block: said.block,
        sources: said.sources.iter().filter_map(|known| facts::source(words, known)).collect(),
        reviewed,
        rejected: said.rejected,
        sheet: address::record(words, reference, Kind::Concordance, curated.sheet),
    }
}

/// The law as the source calls it, linked to the law that is meant.
fn law(words: Words, reference: &Reference, all: &Concordances, curated: &Curated, name: &str) -> Markup {
    let name = Markup::isolated(name);
    match curated.law.and_then(|place| all.laws.get(place)) {
        Some(law) => Markup::link(&address::record(words, reference, Kind::Law, law.id), &name),
        None => name,
    }
}

/// A provision by the number that the source gives; a range leads to its first and its last provision.
fn named_provision(words: Words, reference: &Reference, all: &Concordances, curated: &Curated, place: usize, number: &str) -> Markup {
    let meant: Vec<&Provision> = curated.provisions.get(place).into_iter().flatten().filter_map(|place| all.provisions.get(*place)).collect();
    let Some(first) = meant.first() else { return Markup::isolated(number) };
    Markup::link(&provision_href(words, reference, all, first), &Markup::isolated(number))
}

/// The page of a provision.
pub(crate) fn provision_href(words: Words, reference: &Reference, all: &Concordances, provision: &Provision) -> String {
    let law = all.laws.get(provision.law);
    law.map(|law| address::provision(words, reference, Kind::Law, law.id, &provision.eid)).unwrap_or_default()
}

/// A provision that the machine has found.
pub(crate) struct SuggestionView {
    pub(crate) href: String,
    /// Number and heading.
    pub(crate) name: Markup,
    pub(crate) law: Markup,
    /// The words that led to it.
    pub(crate) words: String,
    /// From 0 to 1.
    pub(crate) score: String,
}

/// A suggestion as pages show it.
pub(crate) fn suggestion(words: Words, reference: &Reference, all: &Concordances, suggested: &Suggested) -> Option<SuggestionView> {
    let provision = all.provisions.get(suggested.provision)?;
    let law = all.laws.get(provision.law)?;
    Some(SuggestionView {
        href: provision_href(words, reference, all, provision),
        name: provision_name(words, provision),
        law: law_link(words, reference, law),
        words: suggested.words.iter().take(MOST_WORDS).cloned().collect::<Vec<_>>().join(", "),
        score: locale::percent(words.0, suggested.score.into(), 1000),
    })
}

/// A law by its title.
pub(crate) fn law_link(words: Words, reference: &Reference, law: &LawCard) -> Markup {
    let (title, tag) = law.title_for(words.tag());
    Markup::link(&address::record(words, reference, Kind::Law, law.id), &Markup::in_language(words, tag, title))
}

/// Number and heading of a provision, in its language.
pub(crate) fn provision_name(words: Words, provision: &Provision) -> Markup {
    let heading: String = provision.heading.chars().take(160).collect();
    Markup::provision(words, provision.language.as_str(), &provision.num, &heading)
}

/// The page of an article with these parameters.
pub(crate) fn article_href(words: Words, sheet: &Sheet, article: &Article, parameters: &[(&str, &str)]) -> String {
    let path = format!("{}/articles/{}", address::treaty(words, &sheet.key), address::segment(&article.number));
    format!("{path}{}", address::query(parameters))
}

/// A title up to this length stands for the treaty in its language; a longer one would drown what it stands beside.
const LONGEST_TITLE: usize = 70;

/// What the treaty is called: in English by the name people use, in other languages by its title where that is short.
pub(crate) fn treaty_name(words: Words, sheet: &Sheet) -> String {
    let own = sheet.titles.0.iter().find(|(language, _)| language.primary() == words.tag() && words.tag() != "en").map(|(_, title)| title);
    own.filter(|title| title.chars().count() <= LONGEST_TITLE).unwrap_or(&sheet.short).clone()
}

/// What an article is about.
pub(crate) fn article_label(words: Words, reference: &Reference, article: &Article) -> Markup {
    label_of(words, reference, article).map(|(tag, label)| Markup::in_language(words, tag, label)).unwrap_or_default()
}

/// The label in the language of the page, else the name of its first topic in it, else the label as it is.
pub(crate) fn label_of<'a>(words: Words, reference: &'a Reference, article: &'a Article) -> Option<(&'a str, &'a str)> {
    let in_language = |text: &'a model::work::Translated| text.0.iter().find(|(language, _)| language.primary() == words.tag());
    let topic = || article.topics.first().and_then(|key| reference.topic(key)).and_then(|entry| in_language(&entry.labels));
    let own = in_language(&article.label).or_else(topic).map(|(language, label)| (language.as_str(), label.as_str()));
    own.or_else(|| article.label.best(words.tag()).map(|(language, label)| (language.as_str(), label)))
}

/// What an article is about, as text.
pub(crate) fn article_label_text(words: Words, reference: &Reference, article: &Article) -> String {
    label_of(words, reference, article).map(|(_, label)| label.to_owned()).unwrap_or_default()
}

/// A treaty article that a provision answers to, or seems to.
pub(crate) struct TieView {
    /// The article with all States.
    pub(crate) href: String,
    /// Treaty and number.
    pub(crate) name: String,
    pub(crate) label: Markup,
    pub(crate) suggested: bool,
    /// The words that led to the suggestion, where they are not those of the one before.
    pub(crate) words: String,
    /// The words in any case.
    found: String,
}

/// The treaty articles of a provision: first those that a source names, then those that the machine suggests.
pub(crate) fn ties(words: Words, reference: &Reference, all: &Concordances, law: &RecordId, eid: &str) -> Vec<TieView> {
    let Some(uses) = all.of_law(law).and_then(|provisions| provisions.get(eid)) else { return Vec::new() };
    let mut seen: Vec<(usize, usize)> = Vec::new();
    let mut ties = Vec::new();
    for curated in uses.entries.iter().filter_map(|place| all.entries.get(*place)).filter(|curated| !curated.entry.rejected) {
        push_tie((words, reference, all), &mut seen, &mut ties, (curated.instrument, curated.article), None);
    }
    for suggested in uses.suggestions.iter().filter_map(|place| all.suggestions.get(*place)) {
        for instrument in 0..all.instruments.len() {
            for article in all.articles_on(instrument, &suggested.topic) {
                push_tie((words, reference, all), &mut seen, &mut ties, (instrument, article), Some(suggested));
            }
        }
    }
    ties
}

fn push_tie(
    (words, reference, all): (Words, &Reference, &Concordances),
    seen: &mut Vec<(usize, usize)>,
    ties: &mut Vec<TieView>,
    place: (usize, usize),
    suggested: Option<&Suggested>,
) {
    if ties.len() == MOST_TIES || seen.contains(&place) {
        return;
    }
    let Some(sheet) = all.instruments.get(place.0) else { return };
    let Some(article) = sheet.articles.get(place.1) else { return };
    seen.push(place);
    let found = suggested.map(|_| found_of(suggested));
    ties.push(TieView {
        href: article_href(words, sheet, article, &[]),
        name: words.with("tie-article", &[("name", Arg::from(treaty_name(words, sheet).as_str())), ("number", Arg::from(article.number.as_str()))]),
        label: article_label(words, reference, article),
        suggested: suggested.is_some(),
        // One suggestion leads to articles of several treaties; its words are said once.
        words: found.filter(|found| ties.last().is_none_or(|last| last.found != *found)).unwrap_or_default(),
        found: found_of(suggested),
    });
}

fn found_of(suggested: Option<&Suggested>) -> String {
    suggested.map(|found| found.words.iter().take(MOST_WORDS).cloned().collect::<Vec<_>>().join(", ")).unwrap_or_default()
}

/// The State of a provision beside those that are like it: on the article that a source names for it, else on its likeliest topic.
pub(crate) fn side_by_side(words: Words, all: &Concordances, law: &RecordId, eid: &str) -> Option<String> {
    let uses = all.of_law(law).and_then(|provisions| provisions.get(eid))?;
    let country = all.laws.iter().find(|card| card.id == *law).and_then(|card| card.country)?;
    let curated = uses.entries.iter().filter_map(|place| all.entries.get(*place)).find(|curated| !curated.entry.rejected);
    let article = curated.and_then(|curated| {
        let sheet = all.instruments.get(curated.instrument)?;
        Some(format!("{}:{}", sheet.key, sheet.articles.get(curated.article)?.number))
    });
    let topic = || uses.suggestions.first().and_then(|place| all.suggestions.get(*place)).map(|found| ("topic", found.topic.clone()));
    let (name, value) = article.map(|article| ("article", article)).or_else(topic)?;
    Some(super::states::href(words, (name, &value), &[("like", country.as_str())]))
}

/// A provision of another State on the same matter.
pub(crate) struct ElsewhereView {
    pub(crate) country: Markup,
    pub(crate) href: String,
    pub(crate) name: Markup,
    pub(crate) law: Markup,
    pub(crate) suggested: bool,
}

/// The same matter in other States: those that sources name for the same articles, then the likeliest of each State.
pub(crate) fn elsewhere(words: Words, reference: &Reference, all: &Concordances, law: &RecordId, eid: &str, most: usize) -> Vec<ElsewhereView> {
    let Some(uses) = all.of_law(law).and_then(|provisions| provisions.get(eid)) else { return Vec::new() };
    let own = all.laws.iter().find(|card| card.id == *law).and_then(|card| card.country);
    let mut seen: Vec<CountryCode> = own.into_iter().collect();
    let mut found = Vec::new();
    let mut add = |provision: usize, suggested: bool| {
        let Some(provision) = all.provisions.get(provision).filter(|_| found.len() < most) else { return };
        let Some(card) = all.laws.get(provision.law) else { return };
        let Some(country) = card.country.filter(|country| !seen.contains(country)) else { return };
        seen.push(country);
        found.push(ElsewhereView {
            country: super::cards::country_name(words, reference, country),
            href: provision_href(words, reference, all, provision),
            name: provision_name(words, provision),
            law: law_link(words, reference, card),
            suggested,
        });
    };
    for curated in uses.entries.iter().filter_map(|place| all.entries.get(*place)) {
        let Some(sheet) = all.instruments.get(curated.instrument) else { continue };
        let cells = sheet.cells.range((curated.article, CountryCode::FIRST)..).take_while(|((article, _), _)| *article == curated.article);
        for other in cells.flat_map(|(_, cell)| &cell.entries).filter_map(|place| all.entries.get(*place)) {
            other.provisions.iter().flatten().take(1).for_each(|provision| add(*provision, false));
        }
    }
    // The topic that the provision is most surely on says what it is about.
    if let Some(suggested) = uses.suggestions.first().and_then(|place| all.suggestions.get(*place)) {
        for other in all.of_topic(&suggested.topic).iter().filter_map(|place| all.suggestions.get(*place)) {
            add(other.provision, true);
        }
    }
    found
}
