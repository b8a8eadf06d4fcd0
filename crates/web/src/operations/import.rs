//! What one import did, for operators: counts, what was refused or has warnings, then file by file; as a page and as JSON.

use std::collections::HashMap;
use std::fmt::{self, Display};
use std::num::NonZero;
use std::str::FromStr;

use actions::import::{FileAccount, KeptReport, Outcome, TextAccount, kept};
use askama::Template;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use locale::Arg;
use model::access::Clearance;
use model::finding::{Finding, Severity};
use model::ids::RecordId;
use store::Card;

use super::frame::{Frame, answer, language_of};
use super::imports::moment;
use crate::AppState;
use crate::error::PageError;
use crate::extract::Params;
use crate::view::address;
use crate::view::finding::FindingView;
use crate::view::markup::Markup;
use crate::view::words::Words;

/// The parameters of the page.
pub(super) const KNOWN: &[&str] = &["lang", "show", "page"];
/// Files on a page.
const FILES: usize = 25;
/// Texts of a file that are shown, and findings of each sort; the JSON has all.
const OF_A_FILE: usize = 10;

#[derive(Template)]
#[template(path = "import.html")]
struct ImportPage {
    l: Frame,
    at: Markup,
    who: String,
    why: String,
    source: String,
    counts: Vec<(u64, String)>,
    files_left_out: u64,
    /// Files that need a look, at the head of the first page; how many more there are, and where.
    noticed: Vec<FileView>,
    more_noticed: Option<(u64, String)>,
    filters: Vec<FilterView>,
    shown: String,
    files: Vec<FileView>,
    place: Option<String>,
    first: Option<String>,
    next: Option<String>,
    json: String,
}

/// Which files of an import are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Show {
    All,
    Noticed,
    Refused,
}

impl Show {
    const EACH: [Self; 3] = [Self::All, Self::Noticed, Self::Refused];

    /// Its name in addresses and in the keys of messages.
    fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Noticed => "noticed",
            Self::Refused => "refused",
        }
    }

    fn takes(self, file: &FileAccount) -> bool {
        match self {
            Self::All => true,
            Self::Noticed => file.worst() >= Some(Severity::Warning),
            Self::Refused => file.worst() == Some(Severity::Refused),
        }
    }
}

/// Says what `show` may be.
struct NoSuchFilter;

impl Display for NoSuchFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there are all, noticed (files with warnings or refusals) and refused")
    }
}

impl FromStr for Show {
    type Err = NoSuchFilter;

    fn from_str(name: &str) -> Result<Self, NoSuchFilter> {
        Self::EACH.into_iter().find(|show| show.name() == name).ok_or(NoSuchFilter)
    }
}

struct FilterView {
    label: String,
    count: u64,
    href: String,
    current: bool,
}

struct FileView {
    name: String,
    format: Option<String>,
    bytes: Option<String>,
    records: u64,
    held: Option<Markup>,
    texts: Vec<TextView>,
    matters: Vec<Noticed>,
    notes: Vec<Noticed>,
    notes_total: u64,
    /// How many texts, warnings and refusals are not shown.
    more: u64,
}

struct TextView {
    kind: String,
    language: String,
    provisions: String,
    review: bool,
    became: Option<(&'static str, String)>,
    record: Option<Markup>,
}

struct Noticed {
    class: &'static str,
    word: String,
    place: Option<String>,
    said: FindingView,
}

/// `/imports/12` is the page, `/imports/12.json` the same for programs.
pub(super) async fn page_or_json(
    State(state): State<AppState>,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let (number, is_json) = name.strip_suffix(".json").map_or((name.as_str(), false), |number| (number, true));
    let number: u64 = number.parse().map_err(|_| PageError::NotFound)?;
    let params = Params::read(query.as_deref(), if is_json { &[] } else { KNOWN })?;
    let report = kept::one(&state.desk, number).await?.ok_or(PageError::NotFound)?;
    if is_json {
        return Ok(([(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))], Json(report.whole())).into_response());
    }
    page(&state, &report, params, &headers).await
}

async fn page(state: &AppState, report: &KeptReport, params: Params, headers: &HeaderMap) -> Result<Response, PageError> {
    let lang = language_of(&params, headers)?;
    let words = Words(lang);
    let show = params.parsed::<Show>("show")?.unwrap_or(Show::All);
    let page = params.parsed::<NonZero<usize>>("page")?.map_or(1, NonZero::get);
    let chosen: Vec<&FileAccount> = report.files.iter().filter(|file| show.takes(file)).collect();
    let pages = chosen.len().div_ceil(FILES).max(1);
    if page > pages {
        return Err(PageError::bad_value("page", &format!("the last page is {pages}")));
    }
    let l = Frame::new(
        state,
        lang,
        format!("/imports/{}", report.head.number),
        params.clone(),
        words.named("import-title", &report.head.number.to_string()),
    );
    let on_page: Vec<&FileAccount> = chosen.into_iter().skip((page - 1) * FILES).take(FILES).collect();
    let all_noticed = report.files.iter().filter(|file| Show::Noticed.takes(file));
    let noticed: Vec<&FileAccount> = if show == Show::All && page == 1 { all_noticed.take(FILES).collect() } else { Vec::new() };
    let told = Told { l: &l, state, cards: cards(state, on_page.iter().chain(&noticed)).await? };
    let filters = told.filters(report, show, &params);
    let more = filters.iter().find(|_| !noticed.is_empty()).and(filters.get(1)).filter(|filter| filter.count > FILES as u64);
    let number = |page: usize| params.set("page", &page.to_string());
    let place = [page, pages].map(|number| words.number(number as u64));
    answer(&ImportPage {
        at: moment(words, report.head.at),
        who: report.head.by.clone(),
        why: report.head.why.clone(),
        source: report.head.source.clone(),
        counts: told.counts(report),
        files_left_out: report.head.files_left_out,
        noticed: noticed.into_iter().map(|file| told.file(file)).collect(),
        more_noticed: more.map(|filter| (filter.count - FILES as u64, filter.href.clone())),
        shown: words.t(&format!("import-show-{}", show.name())),
        files: on_page.into_iter().map(|file| told.file(file)).collect(),
        place: (pages > 1).then(|| words.with("import-page", &[("page", Arg::from(place[0].as_str())), ("pages", Arg::from(place[1].as_str()))])),
        first: (page > 1).then(|| l.with(&params.without_name("page"))),
        next: (page < pages).then(|| l.with(&number(page + 1))),
        json: format!("/imports/{}.json", report.head.number),
        filters,
        l,
    })
}

/// The cards of the records that are named and that readers may see, by one query.
async fn cards<'f>(state: &AppState, files: impl Iterator<Item = &'f &'f FileAccount>) -> Result<HashMap<RecordId, Card>, PageError> {
    let texts = |file: &'f FileAccount| file.texts.iter().take(OF_A_FILE).filter_map(|text| text.record);
    let named: Vec<RecordId> = files.flat_map(|file| texts(file).chain(file.held_by)).collect();
    let seqs: Vec<i64> = state.desk.store.seqs_of(&named).await?.into_values().collect();
    let cards = state.desk.store.cards_by_seq(&seqs, Clearance::PUBLIC).await?;
    Ok(cards.into_iter().map(|card| (card.id, card)).collect())
}

/// What the page is made from.
struct Told<'a> {
    l: &'a Frame,
    state: &'a AppState,
    cards: HashMap<RecordId, Card>,
}

impl Told<'_> {
    fn counts(&self, report: &KeptReport) -> Vec<(u64, String)> {
        let counts = report.head.counts;
        let named = [
            (counts.read, "import-read"),
            (counts.new, "import-new"),
            (counts.updated, "import-updated"),
            (counts.unchanged, "import-unchanged"),
            (counts.conflicts, "import-conflicts"),
            (counts.refused, "import-refused"),
        ];
        named.into_iter().map(|(count, key)| (count, self.l.t(key))).collect()
    }

    fn filters(&self, report: &KeptReport, chosen: Show, params: &Params) -> Vec<FilterView> {
        let params = params.without_name("page").without_name("show");
        let filter = |show: Show| FilterView {
            label: self.l.t(&format!("import-show-{}", show.name())),
            count: report.files.iter().filter(|file| show.takes(file)).count() as u64,
            href: self.l.with(&if show == Show::All { params.clone() } else { params.set("show", show.name()) }),
            current: show == chosen,
        };
        Show::EACH.map(filter).into()
    }

    fn file(&self, file: &FileAccount) -> FileView {
        let (notes, matters): (Vec<&Finding>, Vec<&Finding>) = file.findings.iter().partition(|finding| finding.severity == Severity::Note);
        let beyond = |held: usize| held.saturating_sub(OF_A_FILE) as u64;
        FileView {
            name: file.file.clone(),
            format: file.format.clone(),
            bytes: (file.bytes > 0).then(|| self.l.w.bytes(file.bytes)),
            records: file.records,
            held: file.held_by.map(|id| self.record(id)),
            texts: file.texts.iter().take(OF_A_FILE).map(|text| self.text(text)).collect(),
            more: beyond(file.texts.len()) + beyond(matters.len()) + file.left_out,
            matters: matters.into_iter().take(OF_A_FILE).map(|finding| self.finding(finding)).collect(),
            notes_total: notes.len() as u64,
            notes: notes.into_iter().take(OF_A_FILE).map(|finding| self.finding(finding)).collect(),
        }
    }

    fn text<'t>(&self, text: &'t TextAccount) -> TextView {
        let words = self.l.w;
        let language = words.language(text.language.as_str());
        // Without the full stop of the number, which a line in another direction would put before it.
        let bare = |number: &'t Option<String>| number.as_deref().map(|number| number.trim_end_matches('.'));
        let range = bare(&text.provisions.first).zip(bare(&text.provisions.last));
        let provisions = words.n("analysis-provisions", text.provisions.count as u64);
        TextView {
            kind: words.t(&format!("kind-{}", text.kind)),
            language: match text.language_confidence.map(|confidence| share(words, confidence)) {
                Some(share) => words.with("import-language-guessed", &[("name", Arg::from(language.as_str())), ("share", Arg::from(share.as_str()))]),
                None => words.named("import-language-stated", &language),
            },
            provisions: match range {
                Some((first, last)) if first != last => {
                    let values = [("provisions", Arg::from(provisions.as_str())), ("first", Arg::from(first)), ("last", Arg::from(last))];
                    words.with("import-range", &values)
                }
                _ => provisions,
            },
            review: text.needs_review,
            became: text.became.map(|outcome| became(words, outcome)),
            record: text.record.map(|id| self.record(id)),
        }
    }

    /// A link to the page that readers have; of what they have not, the id.
    fn record(&self, id: RecordId) -> Markup {
        let words = self.l.w;
        let Some(card) = self.cards.get(&id) else {
            return Markup::text(&words.named("import-not-open", &id.to_string()));
        };
        let (title, tag) = card.title_for(words.tag());
        let title = if title.is_empty() { Markup::text(&words.t("untitled")) } else { Markup::in_language(words, tag, title) };
        let page = address::record(words, &self.state.desk.reference(), card.kind, card.id);
        Markup::link(&self.l.on_the_site(&page), &title)
    }

    fn finding(&self, finding: &Finding) -> Noticed {
        let words = self.l.w;
        let (class, word) = match finding.severity {
            Severity::Note => ("note", "import-note"),
            Severity::Warning => ("suggested", "import-warning"),
            Severity::Refused => ("repealed", "import-refusal"),
        };
        let mut place = Vec::new();
        place.extend(finding.place.page.map(|page| words.named("import-at-page", &page.to_string())));
        place.extend(finding.place.line.map(|line| words.named("import-at-line", &line.to_string())));
        place.extend(finding.place.field.as_ref().map(|field| words.named("import-at-field", field)));
        Noticed { class, word: words.t(word), place: (!place.is_empty()).then(|| place.join(" · ")), said: FindingView::of(words, finding) }
    }
}

/// How sure something is, in percent.
fn share(words: Words, confidence: f32) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and 1000")]
    locale::percent(words.0, (confidence.clamp(0.0, 1.0) * 1000.0) as u64, 1000)
}

/// The mark and the word for what became of a text.
fn became(words: Words, outcome: Outcome) -> (&'static str, String) {
    let (class, key) = match outcome {
        Outcome::New => ("in-force", "import-became-new"),
        Outcome::Updated => ("in-force", "import-became-updated"),
        Outcome::Unchanged => ("unchanged", "import-became-unchanged"),
        Outcome::Conflict => ("suggested", "import-became-conflict"),
    };
    (class, words.t(key))
}
