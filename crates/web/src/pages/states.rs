//! States side by side on a topic or a treaty article: provisions with translations, elements, penalties, differences in words.

use actions::comparison::alike::Likeness;
use actions::comparison::difference::{Difference, ELEMENTS};
use actions::comparison::{Comparison, ProvisionText, Side, StateSide};
use actions::concordance::Concordances;
use actions::reference::Reference;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use locale::Arg;
use model::country::CountryCode;
use model::text::document::Item;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::concordance::{self, EntryView, MarkView};
use crate::view::legal_html::{self, Counts, Setting};
use crate::view::markup::Markup;
use crate::view::penalty;
use crate::view::record::tradition_name;
use crate::view::states::{self, Asked};
use crate::view::texts;
use crate::view::words::Words;

/// Characters of a provision that are shown; a longer one is read on its own page.
const LONGEST: usize = 6_000;

#[derive(Template)]
#[template(path = "states.html")]
struct StatesPage {
    l: Layout,
    name: String,
    href: String,
    /// The parameter that names the subject.
    subject: (&'static str, String),
    choices: Vec<Choice>,
    others: Vec<(String, String)>,
    countries: Vec<(String, String, bool)>,
    states: Vec<StateView>,
    table: Option<TableView>,
    query: String,
    action: String,
    is_offence: bool,
    penalties: Option<String>,
}

/// A State that may be chosen.
struct Choice {
    code: String,
    name: String,
    chosen: bool,
}

struct StateView {
    code: String,
    name: Markup,
    href: String,
    sample: bool,
    mark: Option<MarkView>,
    shared: Option<String>,
    remove: Option<(String, String)>,
    entries: Vec<EntryView>,
    provisions: Vec<ProvisionView>,
    /// How many provisions are not shown, and where they are.
    more: Option<(u64, String)>,
    differences: Vec<String>,
    laws: String,
}

struct ProvisionView {
    href: String,
    name: Markup,
    law: Markup,
    /// How likely it is on the subject; nothing where a source says so.
    score: Option<String>,
    texts: Vec<TextView>,
}

struct TextView {
    tag: String,
    dir: &'static str,
    about: String,
    content: Markup,
    cut: bool,
}

struct TableView {
    heads: Vec<HeadView>,
    rows: Vec<RowView>,
    /// In how many States each element is found.
    foot: Vec<String>,
}

struct HeadView {
    name: String,
    /// Whether the States differ in it; nothing where they are not compared in it.
    differs: Option<bool>,
}

struct RowView {
    name: Markup,
    code: String,
    cells: Vec<CellView>,
    least: String,
    most: String,
    fines: Vec<String>,
}

struct CellView {
    /// The words found, in the language of the law.
    words: Option<Markup>,
    /// What stands there otherwise.
    otherwise: String,
}

/// Shows the comparison.
pub(super) async fn page(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), states::KNOWN)?;
    let words = Words(lang);
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let asked = Asked::read(&all, &reference, &params)?;
    let compared = asked.compare(&state, &all, words.tag()).await?;
    let (name, href) = asked.named(words, &all, &reference);
    let shown = Shown { words, reference: &reference, all: &all, asked: &asked, compared: &compared, params: &params };
    let subject = asked.parameter(&all);
    let path = format!("/states{}", params.to_query());
    let penalties = compared.offence.as_deref().map(|topic| words.href(&format!("/penalties{}", address::query(&[("topic", topic)]))));
    answer(&StatesPage {
        l: Layout::new(&state, lang, "countries", path, words.named("states-title", &name)),
        name,
        href,
        choices: shown.choices(),
        others: shown.others(),
        countries: shown.countries(),
        states: (0..compared.states.len()).filter_map(|place| shown.state(place)).collect(),
        table: compared.states.iter().any(|state| !state.provisions.is_empty()).then(|| shown.table()),
        query: params.to_query(),
        action: words.href("/states"),
        is_offence: compared.offence.is_some(),
        penalties,
        subject,
    })
}

/// What the page is made from.
struct Shown<'a> {
    words: Words,
    reference: &'a Reference,
    all: &'a Concordances,
    asked: &'a Asked,
    compared: &'a Comparison,
    params: &'a Params,
}

impl Shown<'_> {
    /// The States that have a provision.
    fn choices(&self) -> Vec<Choice> {
        let choice = |code: &CountryCode| Choice {
            name: self.reference.country_name(*code, self.words.tag()),
            chosen: self.asked.countries.contains(code),
            code: code.to_string(),
        };
        let mut choices: Vec<Choice> = self.asked.held.keys().map(choice).collect();
        self.words.sort_by_name(&mut choices, |choice| &choice.name);
        choices
    }

    /// Those chosen that have none: they stay chosen.
    fn others(&self) -> Vec<(String, String)> {
        let without = self.asked.countries.iter().filter(|code| !self.asked.held.contains_key(code));
        without.map(|code| (code.to_string(), self.reference.country_name(*code, self.words.tag()))).collect()
    }

    /// All States, for the lists to choose from.
    fn countries(&self) -> Vec<(String, String, bool)> {
        let mut countries: Vec<(String, String, bool)> = self
            .reference
            .countries
            .iter()
            .map(|entry| entry.country.code)
            .map(|code| (code.to_string(), self.reference.country_name(code, self.words.tag()), self.asked.like == Some(code)))
            .collect();
        self.words.sort_by_name(&mut countries, |(_, name, _)| name);
        countries
    }

    fn state(&self, place: usize) -> Option<StateView> {
        let side = self.compared.states.get(place)?;
        let (words, code) = (self.words, side.country);
        let plain = self.reference.country_name(code, words.tag());
        let entries = side.entries.iter().filter_map(|place| self.all.entries.get(*place));
        let more = side.held.saturating_sub(side.provisions.len()) as u64;
        Some(StateView {
            code: code.to_string(),
            name: crate::view::cards::country_name(words, self.reference, code),
            href: words.href(&format!("/countries/{code}/concordance")),
            sample: self.reference.country(code).is_some_and(|entry| entry.sample),
            mark: side.mark.map(|mark| concordance::mark(words, mark)),
            shared: self.asked.alike.iter().find(|(other, _)| *other == code).map(|(_, likeness)| self.shared(likeness)),
            remove: self.without(code).map(|query| (words.named("states-remove", &plain), format!("{}{query}", words.href("/states")))),
            entries: entries.map(|curated| concordance::entry(words, self.reference, self.all, curated)).collect(),
            provisions: side.provisions.iter().filter_map(|side| self.provision(side)).collect(),
            more: (more > 0).then(|| (more, self.everything(code))),
            differences: self.compared.differences(place).into_iter().map(|difference| difference_words(words, difference)).collect(),
            laws: address::search(words, &[("kind", "law"), ("country", code.as_str())]),
        })
    }

    /// What a State has in common with the one that others are like.
    fn shared(&self, likeness: &Likeness) -> String {
        let words = self.words;
        let mut common: Vec<String> = Vec::new();
        common.extend(likeness.region.then(|| words.t("states-region")));
        common.extend(likeness.traditions.iter().map(|tradition| tradition_name(words, tradition)));
        common.extend(likeness.languages.iter().map(|tag| words.language(tag)));
        let name = self.asked.like.map(|code| self.reference.country_name(code, words.tag())).unwrap_or_default();
        let list = words.list(&common);
        words.with("states-shared", &[("name", Arg::from(name.as_str())), ("list", Arg::from(list.as_str()))])
    }

    /// The address without a State; nothing for one that came because it is like another.
    fn without(&self, code: CountryCode) -> Option<String> {
        let value = self.params.all("country").find(|value| value.eq_ignore_ascii_case(code.as_str()))?;
        Some(self.params.without("country", value).to_query())
    }

    /// All provisions of a State on the subject.
    fn everything(&self, code: CountryCode) -> String {
        let (name, value) = self.asked.parameter(self.all);
        match value.split_once(':').filter(|_| name == "article") {
            Some((key, number)) => {
                let path = format!("{}/articles/{}", address::treaty(self.words, key), address::segment(number));
                format!("{path}{}", address::query(&[("country", code.as_str())]))
            }
            None => address::search(self.words, &[("topic", &value), ("kind", "law"), ("country", code.as_str())]),
        }
    }

    fn provision(&self, side: &Side) -> Option<ProvisionView> {
        let provision = self.all.provisions.get(side.held.provision)?;
        let law = self.all.laws.get(provision.law)?;
        let suggested = side.held.suggestion.and_then(|place| self.all.suggestions.get(place));
        let href = concordance::provision_href(self.words, self.reference, self.all, provision);
        Some(ProvisionView {
            name: concordance::provision_name(self.words, provision),
            law: concordance::law_link(self.words, self.reference, law),
            score: suggested.map(|found| locale::percent(self.words.0, found.score.into(), 1000)),
            texts: side.texts.iter().map(|text| self.text(text)).collect(),
            href,
        })
    }

    fn text(&self, text: &ProvisionText) -> TextView {
        let words = self.words;
        let tag = text.language.to_string();
        let mut about = vec![words.language(&tag), texts::standing(words, text.standing)];
        about.extend(text.date.map(|date| words.date(date)));
        let (items, cut) = content(text);
        let (table, counts) = (words.t("reader-table"), Counts::default());
        let setting = Setting { with_ids: false, ..Setting::of("", &table, &counts) };
        TextView { dir: words.dir_of(&tag), about: about.join(", "), content: legal_html::items(&items, &setting), cut, tag }
    }

    fn table(&self) -> TableView {
        let words = self.words;
        let elements: &[_] = if self.compared.offence.is_some() { &ELEMENTS } else { &[] };
        let mut heads: Vec<HeadView> = elements
            .iter()
            .map(|element| HeadView { name: words.t(&format!("element-{}", element.as_str())), differs: Some(self.compared.differs(*element)) })
            .collect();
        let head = |key: &str, differs: bool| HeadView { name: words.t(key), differs: Some(differs) };
        let ranges: Vec<_> = self.compared.states.iter().filter(|state| !state.provisions.is_empty()).map(StateSide::range).collect();
        heads.push(head("penalties-least", ranges.windows(2).any(|pair| matches!(pair, [one, other] if one.least != other.least))));
        heads.push(head("penalties-most", ranges.windows(2).any(|pair| matches!(pair, [one, other] if one.most != other.most))));
        heads.push(HeadView { name: words.t("penalties-fine"), differs: None });
        let foot = elements.iter().map(|element| {
            let (count, total) = self.compared.count(*element);
            words.with("states-of", &[("count", Arg::from(count)), ("total", Arg::from(total))])
        });
        TableView { heads, rows: self.compared.states.iter().map(|side| self.row(side, elements)).collect(), foot: foot.collect() }
    }

    fn row(&self, side: &StateSide, elements: &[model::concordance::Element]) -> RowView {
        let words = self.words;
        let tag = side.provisions.first().and_then(|side| side.texts.first()).map(|text| text.language.to_string()).unwrap_or_default();
        let cell = |element: &model::concordance::Element| {
            let found = side.words(*element);
            CellView {
                words: (!found.is_empty()).then(|| Markup::in_language(words, &tag, &found.join(" · "))),
                otherwise: words.t(if side.is_read() { "states-not-found" } else { "states-not-read" }),
            }
        };
        let (least, most) = penalty::bounds(words, side.range());
        let penalties: Vec<_> = side.provisions.iter().flat_map(|side| &side.penalties).collect();
        RowView {
            name: crate::view::cards::country_name(words, self.reference, side.country),
            code: side.country.to_string(),
            cells: elements.iter().map(cell).collect(),
            least,
            most,
            fines: penalty::fines(words, &penalties),
        }
    }
}

/// The content of a provision without its number and heading, which stand above it; and whether it goes on.
pub(crate) fn content(text: &ProvisionText) -> (Vec<Item>, bool) {
    let mut items = exchange::akn::read_fragment(&text.piece.xml);
    if let [Item::Division(whole)] = items.as_mut_slice() {
        items = std::mem::take(&mut whole.items);
    }
    let mut length = 0;
    let fits = |item: &Item| {
        let fits = length < LONGEST;
        let mut plain = String::new();
        legal_html::plain_items(std::slice::from_ref(item), &mut plain);
        length += plain.len();
        fits
    };
    let whole = items.len();
    let kept: Vec<Item> = items.into_iter().take_while(fits).collect();
    let cut = kept.len() < whole;
    (kept, cut)
}

/// A difference as a sentence.
pub(crate) fn difference_words(words: Words, difference: Difference) -> String {
    let element = |element: model::concordance::Element| words.t(&format!("element-{}", element.as_str()));
    match difference {
        Difference::OnlyHere(which) => words.named("difference-only-here", &element(which)),
        Difference::NotHere(which, _) => words.named("difference-not-here", &element(which)),
        Difference::HighestMost => words.t("difference-highest"),
        Difference::LowestMost => words.t("difference-lowest"),
        Difference::OnlyLeast => words.t("difference-only-least"),
    }
}
