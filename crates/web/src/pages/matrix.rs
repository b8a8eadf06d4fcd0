//! A treaty and all States: what is known of each article in each State, with the lists behind every number.

use actions::concordance::Sheet;
use actions::concordance::ask::Standing;
use actions::reference::Reference;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::concordance::Mark;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params, states};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::concordance::{self, MarkView};
use crate::view::markup::Markup;
use crate::view::matrix::{self, Matrix};
use crate::view::words::Words;

/// Parameters that a list of one article takes over from the matrix.
const OF_ARTICLE: [&str; 4] = ["region", "country", "status", "basis"];

#[derive(Template)]
#[template(path = "matrix.html")]
struct MatrixPage {
    l: Layout,
    treaty: String,
    treaty_href: String,
    legend: Vec<MarkView>,
    filters: Vec<Filter>,
    filtered: bool,
    columns: Vec<ColumnView>,
    rows: Vec<RowView>,
    total: u64,
    /// How many States are left out of which nothing is known, and the matrix with them; or the matrix without.
    others: Option<(String, String)>,
    feet: Vec<Foot>,
    query: String,
    clear: String,
}

/// One choice above the table.
pub(crate) struct Filter {
    pub(crate) name: &'static str,
    pub(crate) label: String,
    /// Value, words, whether it is chosen.
    pub(crate) values: Vec<(String, String, bool)>,
}

struct ColumnView {
    number: String,
    label: Markup,
    href: String,
}

struct RowView {
    name: String,
    href: String,
    sample: bool,
    standing: String,
    cells: Vec<Option<CellView>>,
    curated: Option<(u64, String)>,
    suggested: Option<(u64, String)>,
}

struct CellView {
    href: String,
    mark: MarkView,
    disagree: bool,
}

/// Shows the matrix.
pub(super) async fn page(
    State(state): State<AppState>,
    PageLanguage(lang): PageLanguage,
    Path((_, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), matrix::KNOWN)?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let all = state.desk.concordance();
    let sheet = named(&all, &reference, &name)?;
    let found = Matrix::read(words, &reference, sheet, &params)?;
    let path = format!("/treaties/{}/matrix", address::segment(&sheet.key));
    let page = words.href(&path);
    let l = Layout::new(
        &state,
        lang,
        "treaties",
        format!("{path}{}", params.to_query()),
        words.named("matrix-title", &concordance::treaty_name(words, sheet)),
    );
    let marks: Vec<MarkView> = concordance::legend(words);
    let kept = kept(&params, &OF_ARTICLE);
    let rows = found.rows.iter().map(|row| row_view(words, sheet, &found, row, &marks)).collect();
    let others = match (found.all, found.unknown) {
        (true, _) => Some((words.t("matrix-known-only"), format!("{page}{}", params.without_name("states").to_query()))),
        (false, 0) => None,
        (false, unknown) => Some((words.n("matrix-unknown", unknown), format!("{page}{}", params.set("states", "all").to_query()))),
    };
    answer(&MatrixPage {
        treaty: concordance::treaty_name(words, sheet),
        treaty_href: address::treaty(words, &sheet.key),
        legend: marks,
        filters: filters(words, &reference, sheet, &found),
        filtered: !params.is_empty(),
        columns: columns(words, &reference, sheet, &found, &kept),
        rows,
        total: found.rows.len() as u64,
        others,
        feet: vec![
            foot(words, sheet, &found, &kept, ("matrix-states-curated", "curated"), Mark::is_curated),
            foot(words, sheet, &found, &kept, ("matrix-states-suggested", "suggested"), |mark| mark == Mark::Suggested),
        ],
        query: params.to_query(),
        clear: page,
        l,
    })
}

/// The instrument behind an address: by its key or its id.
pub(crate) fn named<'c>(all: &'c actions::concordance::Concordances, reference: &Reference, name: &str) -> Result<&'c Sheet, PageError> {
    let by_id = || reference.instruments.iter().find(|entry| entry.id.to_string() == name).map(|entry| entry.key.as_str());
    let by_key = all.instrument(name).or_else(|| by_id().and_then(|key| all.instrument(key)));
    by_key.map(|(_, sheet)| sheet).ok_or(PageError::NotFound)
}

/// The parameters of `names` that are set, as they were given.
fn kept<'p>(params: &'p Params, names: &[&str]) -> Vec<(&'p str, &'p str)> {
    params.iter().filter(|(name, _)| names.contains(name)).collect()
}

fn with<'p>(kept: &[(&'p str, &'p str)], name: &'p str, value: &'p str) -> Vec<(&'p str, &'p str)> {
    let mut parameters: Vec<(&str, &str)> = kept.iter().copied().filter(|(known, _)| *known != name).collect();
    parameters.push((name, value));
    parameters
}

fn columns(words: Words, reference: &Reference, sheet: &Sheet, found: &Matrix<'_>, kept: &[(&str, &str)]) -> Vec<ColumnView> {
    let column = |(_, article): &(usize, &actions::concordance::Article)| ColumnView {
        number: article.number.clone(),
        label: concordance::article_label(words, reference, article),
        href: concordance::article_href(words, sheet, article, kept),
    };
    found.columns.iter().map(column).collect()
}

fn row_view(words: Words, sheet: &Sheet, found: &Matrix<'_>, row: &matrix::Row<'_>, marks: &[MarkView]) -> RowView {
    let code = row.entry.country.code;
    let cell = |((mark, disagree), (_, article)): (&(Mark, bool), &(usize, &actions::concordance::Article))| {
        let view = marks.iter().find(|view| view.name == mark.as_str()).filter(|_| *mark != Mark::NotAssessed)?;
        // The page stands beside its articles, so that thousands of addresses stay short.
        let href = format!("articles/{}?country={code}", address::segment(&article.number));
        Some(CellView { href, mark: view.clone(), disagree: *disagree })
    };
    let profile = |basis: &str| {
        let mut parameters = vec![("instrument", sheet.key.as_str())];
        parameters.extend(found.group.as_deref().map(|group| ("group", group)));
        parameters.push(("basis", basis));
        words.href(&format!("/countries/{code}/concordance{}", address::query(&parameters)))
    };
    let counted = |count: u64, basis: &str| (count > 0).then(|| (count, profile(basis)));
    RowView {
        name: row.name.clone(),
        href: words.href(&format!("/countries/{code}/concordance{}", address::query(&[("instrument", &sheet.key)]))),
        sample: row.entry.sample,
        standing: if row.standing == Standing::Neither { String::new() } else { words.t(&format!("standing-{}", row.standing.as_str())) },
        cells: row.marks.iter().zip(&found.columns).map(cell).collect(),
        curated: counted(row.count(Mark::is_curated), "curated"),
        suggested: counted(row.count(|mark| mark == Mark::Suggested), "suggested"),
    }
}

/// A foot of the table: the words, and for each article the number with its list.
struct Foot {
    name: String,
    counts: Vec<Option<(u64, String)>>,
}

fn foot(words: Words, sheet: &Sheet, found: &Matrix<'_>, kept: &[(&str, &str)], named: (&str, &str), counts: fn(Mark) -> bool) -> Foot {
    let parameters = with(kept, "basis", named.1);
    let count = |(column, (_, article)): (usize, &(usize, &actions::concordance::Article))| {
        let count = found.count(column, counts);
        (count > 0).then(|| (count, concordance::article_href(words, sheet, article, &parameters)))
    };
    Foot { name: words.t(named.0), counts: found.columns.iter().enumerate().map(count).collect() }
}

fn filters(words: Words, reference: &Reference, sheet: &Sheet, found: &Matrix<'_>) -> Vec<Filter> {
    let mut filters = vec![
        region_filter(words, reference, found.states.region.as_deref()),
        standing_filter(words, found.states.standing),
        basis_filter(words, found.states.basis),
    ];
    let groups = states::groups(sheet);
    if groups.len() > 1 {
        let value = |group: &str| (group.to_owned(), group_name(words, group), found.group.as_deref() == Some(group));
        filters.push(Filter { name: "group", label: words.t("matrix-group"), values: groups.into_iter().map(value).collect() });
    }
    filters
}

/// The regions that States belong to.
pub(super) fn region_filter(words: Words, reference: &Reference, chosen: Option<&str>) -> Filter {
    let mut regions: Vec<&str> = reference.countries.iter().filter_map(|entry| entry.country.region.as_deref()).collect();
    regions.sort_unstable();
    regions.dedup();
    let mut values: Vec<(String, String, bool)> =
        regions.into_iter().map(|region| (region.to_owned(), words.region(region), chosen == Some(region))).collect();
    words.sort_by_name(&mut values, |(_, name, _)| name);
    Filter { name: "region", label: words.t("facet-region"), values }
}

/// How States stand to the treaty.
pub(super) fn standing_filter(words: Words, chosen: Option<Standing>) -> Filter {
    let value = |standing: Standing| (standing.as_str().to_owned(), words.t(&format!("standing-{}", standing.as_str())), chosen == Some(standing));
    Filter { name: "status", label: words.t("party-status"), values: Standing::ALL.into_iter().map(value).collect() }
}

/// Who says so.
pub(super) fn basis_filter(words: Words, chosen: Option<model::topic::Basis>) -> Filter {
    use model::topic::Basis;
    let value = |name: &str, basis| (name.to_owned(), words.t(&format!("basis-{name}")), chosen == Some(basis));
    Filter { name: "basis", label: words.t("matrix-basis"), values: vec![value("curated", Basis::Curated), value("suggested", Basis::Suggested)] }
}

/// The name of a group of articles; one that the vocabulary has added is shown by its key.
pub(super) fn group_name(words: Words, group: &str) -> String {
    let key = format!("article-group-{group}");
    if locale::has(&key) { words.t(&key) } else { group.to_owned() }
}
