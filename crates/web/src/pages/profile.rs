//! The law of one State against the treaties: gaps first, with what others in the region did; made to be printed.

use actions::concordance::ask::States;
use actions::concordance::{Article, Concordances, Sheet};
use actions::reference::{CountryEntry, Reference};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::concordance::Mark;
use model::country::CountryCode;

use super::matrix::{Filter, basis_filter, group_name};
use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params, states};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::concordance::{self, EntryView, MarkView, SuggestionView};
use crate::view::markup::Markup;
use crate::view::words::Words;

const KNOWN: &[&str] = &["instrument", "group", "basis", "mark"];
/// Provisions of others in the region that stand beside a gap.
const OTHERS: usize = 3;
/// Suggestions that stand beside an article.
const FEW: usize = 3;

#[derive(Template)]
#[template(path = "profile.html")]
struct ProfilePage {
    l: Layout,
    name: String,
    country: String,
    sample: bool,
    legend: Vec<MarkView>,
    /// Every instrument with the number of its articles by mark.
    instruments: Vec<InstrumentLine>,
    heads: Vec<MarkView>,
    treaty: String,
    treaty_href: String,
    matrix: String,
    standing: Option<String>,
    as_of: Markup,
    filters: Vec<Filter>,
    filtered: bool,
    total: u64,
    sections: Vec<MarkSection>,
    clear: String,
    instrument: String,
    json: String,
}

struct InstrumentLine {
    name: String,
    href: String,
    current: bool,
    standing: Option<String>,
    counts: Vec<Option<(u64, String)>>,
}

/// The articles with one mark.
struct MarkSection {
    mark: MarkView,
    count: u64,
    articles: Vec<ArticleLine>,
}

struct ArticleLine {
    number: String,
    label: Markup,
    href: String,
    disagree: bool,
    entries: Vec<EntryView>,
    suggestions: Vec<SuggestionView>,
    more: Option<(u64, String)>,
    /// What others in the region have.
    others: Vec<Other>,
    /// All of them.
    region: Option<(u64, String)>,
    /// The State beside those that are like it.
    compare: String,
}

struct Other {
    country: Markup,
    law: Option<Markup>,
    provisions: Vec<Markup>,
}

/// Shows the profile.
pub(super) async fn page(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    let words = Words(lang);
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let entry = code.parse().ok().and_then(|code| reference.country(code)).ok_or(PageError::NotFound)?;
    let country = entry.country.code;
    let sheet = match params.get("instrument") {
        Some(key) => all.instrument(key).map(|(_, sheet)| sheet).ok_or_else(|| unknown_instrument(&all))?,
        None => usual(&all, country).ok_or(PageError::NotFound)?,
    };
    let asked = States { basis: states::basis(&params)?, mark: params.parsed("mark")?, ..States::default() };
    let group = states::group(&params, sheet)?;
    let shown = Shown { words, reference: &reference, all: &all, sheet, entry };
    let sections = shown.sections(&asked, group.as_deref());
    let name = reference.country_name(country, words.tag());
    let path = format!("/countries/{country}/concordance");
    let page = words.href(&path);
    let title = words.named("profile-title", &name);
    let groups = states::groups(sheet);
    let mut filters = vec![basis_filter(words, asked.basis)];
    let value = |known: &str| (known.to_owned(), group_name(words, known), group.as_deref() == Some(known));
    filters.push(Filter { name: "group", label: words.t("matrix-group"), values: groups.into_iter().map(value).collect() });
    answer(&ProfilePage {
        l: Layout::new(&state, lang, "countries", format!("{path}{}", params.to_query()), title),
        country: address::country(words, country),
        sample: entry.sample,
        legend: concordance::legend(words),
        instruments: shown.lines(&page),
        heads: Mark::GAPS_FIRST.into_iter().map(|mark| concordance::mark(words, mark)).collect(),
        treaty: concordance::treaty_name(words, sheet),
        treaty_href: address::treaty(words, &sheet.key),
        matrix: format!("{}/matrix{}", address::treaty(words, &sheet.key), shown.region_query()),
        standing: shown.participation(sheet),
        as_of: Markup::date(words, (state.settings.now)().day()),
        filters,
        filtered: params.iter().any(|(name, _)| name != "instrument"),
        total: sections.iter().map(|section| section.count).sum(),
        sections,
        clear: page,
        instrument: sheet.key.clone(),
        json: format!("/api/v1/concordance{}", address::query(&[("country", country.as_str()), ("instrument", &sheet.key)])),
        name,
    })
}

fn unknown_instrument(all: &Concordances) -> PageError {
    let keys: Vec<&str> = all.instruments.iter().map(|sheet| sheet.key.as_str()).collect();
    PageError::bad_value("instrument", &format!("it takes {}", keys.join(", ")))
}

/// The instrument of which most is known for the State.
fn usual(all: &Concordances, country: CountryCode) -> Option<&Sheet> {
    let known = |sheet: &&Sheet| {
        let count = |counts: fn(Mark) -> bool| sheet.of_state(country, &States::default()).filter(|(_, _, mark)| counts(*mark)).count();
        (count(Mark::is_curated), sheet.standing(country) == actions::concordance::ask::Standing::Party, count(|mark| mark == Mark::Suggested))
    };
    all.instruments.iter().max_by_key(known)
}

/// What the profile is made from.
struct Shown<'a> {
    words: Words,
    reference: &'a Reference,
    all: &'a Concordances,
    sheet: &'a Sheet,
    entry: &'a CountryEntry,
}

impl Shown<'_> {
    fn code(&self) -> CountryCode {
        self.entry.country.code
    }

    fn region_query(&self) -> String {
        let region = self.entry.country.region.as_deref();
        address::query(&region.map(|region| ("region", region)).into_iter().collect::<Vec<_>>())
    }

    fn participation(&self, sheet: &Sheet) -> Option<String> {
        sheet.parties.get(&self.code()).map(|status| self.words.t(&format!("participation-{}", status.as_str())))
    }

    /// All instruments by name.
    fn lines(&self, page: &str) -> Vec<InstrumentLine> {
        let mut lines: Vec<InstrumentLine> = self.all.instruments.iter().map(|sheet| self.line(sheet, page)).collect();
        self.words.sort_by_name(&mut lines, |line| &line.name);
        lines
    }

    /// One instrument with its numbers, each with the list it counts.
    fn line(&self, sheet: &Sheet, page: &str) -> InstrumentLine {
        let href = |mark: Option<Mark>| {
            let mut parameters = vec![("instrument", sheet.key.as_str())];
            parameters.extend(mark.map(|mark| ("mark", mark.as_str())));
            format!("{page}{}", address::query(&parameters))
        };
        let count = |mark: Mark| {
            let count = sheet.of_state(self.code(), &States { mark: Some(mark), ..States::default() }).count() as u64;
            (count > 0).then(|| (count, href(Some(mark))))
        };
        InstrumentLine {
            name: concordance::treaty_name(self.words, sheet),
            href: href(None),
            current: sheet.key == self.sheet.key,
            standing: self.participation(sheet),
            counts: Mark::GAPS_FIRST.into_iter().map(count).collect(),
        }
    }

    fn sections(&self, asked: &States, group: Option<&str>) -> Vec<MarkSection> {
        let of_state: Vec<(usize, &Article, Mark)> =
            self.sheet.of_state(self.code(), asked).filter(|(_, article, _)| group.is_none() || article.group.as_deref() == group).collect();
        let section = |mark: Mark| {
            let articles: Vec<ArticleLine> = of_state
                .iter()
                .filter(|(_, _, known)| *known == mark)
                .map(|(place, article, _)| self.article(*place, article, mark, asked))
                .collect();
            (!articles.is_empty()).then(|| MarkSection { mark: concordance::mark(self.words, mark), count: articles.len() as u64, articles })
        };
        Mark::GAPS_FIRST.into_iter().filter_map(section).collect()
    }

    fn article(&self, place: usize, article: &Article, mark: Mark, asked: &States) -> ArticleLine {
        let Self { words, reference, all, sheet, .. } = *self;
        let code = self.code();
        let cell = sheet.cell(place, code).filter(|_| mark != Mark::NotAssessed || asked.basis.is_none());
        let entries = cell.map(|cell| cell.entries.as_slice()).unwrap_or_default().iter().filter_map(|place| all.entries.get(*place));
        // Where sources have spoken, the machine need not guess.
        let guesses = cell.filter(|_| mark == Mark::Suggested || mark == Mark::None).map(|cell| cell.suggestions.as_slice()).unwrap_or_default();
        let suggestions: Vec<SuggestionView> = guesses
            .iter()
            .filter_map(|place| all.suggestions.get(*place))
            .take(FEW)
            .filter_map(|found| concordance::suggestion(words, reference, all, found))
            .collect();
        let own = code.to_string();
        let href = |parameters: &[(&str, &str)]| concordance::article_href(words, sheet, article, parameters);
        let more = guesses.len().saturating_sub(FEW) as u64;
        let is_gap = matches!(mark, Mark::None | Mark::Partial | Mark::NotAssessed | Mark::Suggested);
        let neighbours = if is_gap { self.neighbours(place) } else { Vec::new() };
        let region = self.entry.country.region.as_deref().filter(|_| !neighbours.is_empty());
        ArticleLine {
            number: article.number.clone(),
            label: concordance::article_label(words, reference, article),
            href: href(&[("country", &own)]),
            disagree: cell.is_some_and(|cell| cell.disagree),
            entries: entries.map(|curated| concordance::entry(words, reference, all, curated)).collect(),
            suggestions,
            more: (more > 0).then(|| (more, href(&[("country", &own)]))),
            region: region.map(|region| (neighbours.len() as u64, href(&[("region", region), ("basis", "curated")]))),
            compare: crate::view::states::href(words, ("article", &format!("{}:{}", sheet.key, article.number)), &[("like", &own)]),
            others: neighbours.into_iter().filter_map(|country| self.other(place, country)).take(OTHERS).collect(),
        }
    }

    /// The States of the region for which a source has spoken on the article.
    fn neighbours(&self, place: usize) -> Vec<CountryCode> {
        let Some(region) = self.entry.country.region.clone() else { return Vec::new() };
        let asked = States { region: Some(region), basis: Some(model::topic::Basis::Curated), ..States::default() };
        self.sheet.of_article(self.reference, place, &asked).map(|(entry, _)| entry.country.code).filter(|code| *code != self.code()).collect()
    }

    /// What one of them has: the first of its entries that names a provision.
    fn other(&self, place: usize, country: CountryCode) -> Option<Other> {
        let Self { words, reference, all, sheet, .. } = *self;
        let mut entries = sheet.cell(place, country)?.entries.iter().filter_map(|place| all.entries.get(*place));
        let curated = entries.find(|curated| !curated.entry.provisions.is_empty() && !curated.entry.rejected)?;
        let EntryView { law, provisions, .. } = concordance::entry(words, reference, all, curated);
        let country = Markup::link(&address::country(words, country), &crate::view::cards::country_name(words, reference, country));
        Some(Other { country, law, provisions })
    }
}
