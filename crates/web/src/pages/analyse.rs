//! Analyse a draft: the form, and what was found, as a page, a Word document, a PDF or JSON. Nothing is kept that its holder does not ask to keep.

use actions::concordance::Concordances;
use actions::reference::Reference;
use askama::Template;
use axum::body::Body;
use axum::extract::{RawQuery, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use exchange::docx::pdf::{self, NoPdf};
use exchange::docx::write::{self, WordDocument};
use locale::Lang;

use super::kept::{self, KeptView};
use super::matrix::Filter;
use crate::AppState;
use crate::api::analyse as api;
use crate::error::PageError;
use crate::extract::draft::{self, Analysed, Draft};
use crate::extract::{PageLanguage, Params, states, upload};
use crate::layout::{Layout, answer};
use crate::view::analysis::{self, AnalysisView};
use crate::view::analysis_document;
use crate::view::concordance::treaty_name;
use crate::view::finding::FindingView;
use crate::view::markup::Markup;
use crate::view::words::Words;

/// What a link to the form may say already.
const KNOWN: &[&str] = &["instrument", "country"];
/// The fields of the form, beside `file` and `text`.
const FIELDS: &[&str] = &["instrument", "country", "language", "format", "keep"];
/// Languages whose words of law are known; the others are told all the same.
const LANGUAGES: [&str; 24] =
    ["ar", "bn", "de", "en", "es", "fa", "fr", "id", "it", "ja", "km", "ko", "ms", "nl", "pl", "pt", "ru", "rw", "sw", "th", "uk", "uz", "vi", "zh"];

#[derive(Template)]
#[template(path = "analyse.html")]
struct FormPage {
    l: Layout,
    form: FormView,
    /// What is wrong with what was handed in.
    fault: Option<String>,
    /// Why, with what to do.
    findings: Vec<FindingView>,
}

/// The form, filled in as it was.
struct FormView {
    action: String,
    filters: Vec<Filter>,
    text: String,
    largest: String,
    can_make_pdf: bool,
}

#[derive(Template)]
#[template(path = "analysis.html")]
struct ResultPage {
    l: Layout,
    form: FormView,
    a: AnalysisView,
    gaps: u64,
    more_matches: u64,
    more_unmatched: u64,
    as_of: Markup,
    /// Where it stays, if it does.
    kept: Option<KeptView>,
    /// Why it does not although its holder asked.
    not_kept: Option<String>,
}

/// Shows the form.
pub(super) async fn form(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let params = Params::read(query.as_deref(), KNOWN)?;
    states::read(&params, &state.desk.reference())?;
    let l = Layout::new(&state, lang, "analyse", format!("/analyse{}", params.to_query()), "");
    show_form(&state, l, &params, "", None)
}

/// Analyses what the form hands in, and gives the result in the form that was asked for.
pub(super) async fn result(State(state): State<AppState>, PageLanguage(lang): PageLanguage, request: Request) -> Result<Response, PageError> {
    let draft = draft::read(&state, request, FIELDS).await?;
    let wanted = Wanted::of(&draft.params)?;
    let analysed = match draft::analyse(&state, &draft).await {
        Ok(analysed) => analysed,
        Err(fault @ (PageError::NothingGiven | PageError::NotALaw(_))) => return refused(&state, lang, &draft, &fault),
        Err(other) => return Err(other),
    };
    if !draft.is_to_be_kept()? {
        return give(&state, lang, &draft, &analysed, wanted, Stay::None).await;
    }
    match kept::keep(&state, lang, &draft).await? {
        Ok(there) => Ok(there),
        // What cannot be kept is shown all the same, with the reason.
        Err(why) => give(&state, lang, &draft, &analysed, Wanted::Page, Stay::Refused(why)).await,
    }
}

/// Whether what is shown stays.
pub(super) enum Stay {
    /// Nobody asked.
    None,
    /// It stays at its own address.
    Kept(KeptView),
    /// It cannot, for the reason of this message.
    Refused(&'static str),
}

/// The result in the form that was asked for.
pub(super) async fn give(
    state: &AppState,
    lang: Lang,
    draft: &Draft,
    analysed: &Analysed,
    wanted: Wanted,
    stay: Stay,
) -> Result<Response, PageError> {
    let name = file_name(analysed);
    match wanted {
        Wanted::Page => show_result(state, lang, draft, analysed, stay),
        Wanted::Json => {
            let body = serde_json::to_vec(&api::body(state, analysed)?).map_err(|error| PageError::house(&error))?;
            Ok(attachment(body, "application/json", &format!("{name}.json")))
        }
        Wanted::Docx => {
            let bytes = write::write(&document(state, lang, analysed)).map_err(|error| PageError::house(&error))?;
            Ok(attachment(bytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", &format!("{name}.docx")))
        }
        Wanted::Pdf => {
            let bytes = pdf_of(state, document(state, lang, analysed)).await?;
            Ok(attachment(bytes, "application/pdf", &format!("{name}.pdf")))
        }
    }
}

/// In which form the result is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Page,
    Docx,
    Pdf,
    Json,
}

impl Wanted {
    pub(super) fn of(params: &Params) -> Result<Self, PageError> {
        match params.get("format") {
            None | Some("page") => Ok(Self::Page),
            Some("docx") => Ok(Self::Docx),
            Some("pdf") => Ok(Self::Pdf),
            Some("json") => Ok(Self::Json),
            Some(_) => Err(PageError::bad_value("format", "it takes `page`, `docx`, `pdf` or `json`")),
        }
    }
}

fn show_form(state: &AppState, l: Layout, params: &Params, text: &str, fault: Option<(String, Vec<FindingView>)>) -> Result<Response, PageError> {
    let title = l.t("analyse-title");
    let form = form_view(state, l.w, params, text);
    let (fault, findings) = fault.map_or((None, Vec::new()), |(fault, findings)| (Some(fault), findings));
    answer(&FormPage { l: Layout { title, ..l }, form, fault, findings }).map(same_site_referrer)
}

/// The form again, with what is wrong and what was typed; a file has to be chosen again, since browsers fill in none.
fn refused(state: &AppState, lang: Lang, draft: &Draft, fault: &PageError) -> Result<Response, PageError> {
    let l = Layout::new(state, lang, "analyse", "/analyse", "");
    let findings =
        if let PageError::NotALaw(findings) = fault { findings.iter().map(|finding| FindingView::of(l.w, finding)).collect() } else { Vec::new() };
    let sentence = l.t(&format!("error-{}", fault.word()));
    let mut page = show_form(state, l, &draft.params, draft.text.as_deref().unwrap_or_default(), Some((sentence, findings)))?;
    *page.status_mut() = fault.status();
    Ok(page)
}

fn show_result(state: &AppState, lang: Lang, draft: &Draft, analysed: &Analysed, stay: Stay) -> Result<Response, PageError> {
    let words = Words(lang);
    let (kept, not_kept) = match stay {
        Stay::None => (None, None),
        Stay::Kept(view) => (Some(view), None),
        Stay::Refused(why) => (None, Some(words.t(why))),
    };
    let a = analysis::view(words, &state.desk.reference(), &state.desk.concordance(), analysed);
    let path = kept.as_ref().map_or("/analyse", |kept| kept.path.as_str()).to_owned();
    let mut l = Layout::new(state, lang, "analyse", path, words.named("analysis-title", &a.title.text));
    l.unlisted = true;
    answer(&ResultPage {
        form: form_view(state, words, &draft.params, draft.text.as_deref().filter(|_| draft.file.is_none()).unwrap_or_default()),
        gaps: a.gaps.len() as u64,
        more_matches: a.hidden_matches(),
        more_unmatched: a.hidden_unmatched(),
        as_of: Markup::date(words, (state.settings.now)().day()),
        a,
        l,
        kept,
        not_kept,
    })
    .map(same_site_referrer)
}

fn form_view(state: &AppState, words: Words, params: &Params, text: &str) -> FormView {
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    FormView {
        action: words.href("/analyse"),
        filters: vec![treaties(words, &all, params), countries(words, &reference, params), languages(words, params)],
        text: text.to_owned(),
        largest: words.bytes(state.settings.reading.max_bytes.min(upload::LARGEST as u64)),
        can_make_pdf: pdf::can_be_made(&state.settings.reading),
    }
}

fn treaties(words: Words, all: &Concordances, params: &Params) -> Filter {
    let chosen = |key: &str| params.all("instrument").any(|wanted| wanted == key);
    let mut values: Vec<(String, String, bool)> =
        all.instruments.iter().map(|sheet| (sheet.key.clone(), treaty_name(words, sheet), chosen(&sheet.key))).collect();
    words.sort_by_name(&mut values, |(_, name, _)| name);
    Filter { name: "instrument", label: words.t("kind-instrument"), values }
}

fn countries(words: Words, reference: &Reference, params: &Params) -> Filter {
    let wanted = params.get("country").map(str::to_ascii_uppercase);
    let value = |entry: &actions::reference::CountryEntry| {
        let code = entry.country.code.to_string();
        let chosen = wanted.as_deref() == Some(&code);
        (code, reference.country_name(entry.country.code, words.tag()), chosen)
    };
    let mut values: Vec<(String, String, bool)> = reference.countries.iter().map(value).collect();
    words.sort_by_name(&mut values, |(_, name, _)| name);
    Filter { name: "country", label: words.t("analyse-country"), values }
}

fn languages(words: Words, params: &Params) -> Filter {
    let value = |tag: &&str| ((*tag).to_owned(), words.language(tag), params.get("language") == Some(*tag));
    let mut values: Vec<(String, String, bool)> = LANGUAGES.iter().map(value).collect();
    words.sort_by_name(&mut values, |(_, name, _)| name);
    Filter { name: "language", label: words.t("analyse-language"), values }
}

fn document(state: &AppState, lang: Lang, analysed: &Analysed) -> WordDocument {
    let words = Words(lang);
    let a = analysis::view(words, &state.desk.reference(), &state.desk.concordance(), analysed);
    analysis_document::document(words, &state.settings.origin, &a, (state.settings.now)().day())
}

async fn pdf_of(state: &AppState, document: WordDocument) -> Result<Vec<u8>, PageError> {
    let limits = draft::limits(&state.settings.reading);
    let made = draft::in_turn(state, move || {
        let bytes = write::write(&document).map_err(|error| PageError::house(&error))?;
        pdf::of(&bytes, &limits).map_err(|error| match error {
            NoPdf::NotHere => PageError::NoProgram,
            NoPdf::Failed(_) => PageError::house(&error),
        })
    });
    made.await?
}

/// The name of the draft without its ending.
fn file_name(analysed: &Analysed) -> String {
    let name = analysed.report.file.rsplit_once('.').map_or(analysed.report.file.as_str(), |(name, _)| name);
    format!("{name}-analysis")
}

fn attachment(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let disposition = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{}", crate::view::address::segment(name)));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment"))),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (StatusCode::OK, headers, Body::from(bytes)).into_response()
}

/// Lets browsers say to this site alone from where the form is sent; without it they say nothing, and forms of other sites look the same.
fn same_site_referrer(mut page: Response) -> Response {
    page.headers_mut().insert(HeaderName::from_static("referrer-policy"), HeaderValue::from_static("same-origin"));
    page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}
