//! The difference between two versions of a text.

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::record::{Kind, Record};

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::view::address;
use crate::view::compared::{self, Comparison};
use crate::view::markup::Markup;
use crate::view::record;
use crate::view::texts::{self, Choice, Version};
use crate::view::units;
use crate::view::words::Words;

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage {
    l: Layout,
    work: Markup,
    work_href: String,
    tag: String,
    dir: &'static str,
    /// Versions to choose from: value, words, whether it is the earlier, whether it is the later.
    versions: Vec<(String, String, bool, bool)>,
    from: Markup,
    to: Markup,
    comparison: Comparison,
    /// Where a provision has its page in the later version.
    provision: String,
    query: String,
}

type Asked = (State<AppState>, PageLanguage, Path<(String, String)>, RawQuery);

super::pages_of!(law => Law, case => Case, strategy => Strategy, treaty => Instrument);

async fn show(asked: Asked, kind: Kind) -> Result<Response, PageError> {
    let (State(state), PageLanguage(lang), Path((_, id)), RawQuery(query)) = asked;
    let params = Params::read(query.as_deref(), &["language", "from", "to"])?;
    let words = Words(lang);
    let reference = state.desk.reference();
    let id = super::treaty::id_of(&reference, kind, &id);
    let stored = record::stored(&state, &id, kind).await?;
    let record = &stored.record;
    let latest = texts::chosen(record, Choice { language: params.get("language"), version: None }, words.tag())?.ok_or(PageError::NotFound)?;
    // A translation is often held in one version only; what changed is then shown in the language that has several.
    let several = || texts::readable(record).map(|text| text.language.as_str()).find(|language| texts::versions_in(record, language).len() > 1);
    let own = latest.language.as_str();
    let language = if params.get("language").is_none() && texts::versions_in(record, own).len() < 2 { several().unwrap_or(own) } else { own };
    let versions = texts::versions_in(record, language);
    let (from, to) = ends(&params, &versions)?;
    let before = units_of(&state, record, language, from).await?;
    let after = units_of(&state, record, language, to).await?;
    let compared = tokio::task::spawn_blocking(move || compared::compare(words, &before, &after)).await;
    let comparison = compared.map_err(|error| PageError::house(&error))?;
    let path = address::path(&reference, kind, record.id);
    let title = words.named("compare-title", record.title_for(words.tag()).0);
    let l = Layout::new(&state, lang, crate::paths::segment(kind), format!("{path}/compare{}", params.to_query()), title);
    let (title, tag) = record.title_for(words.tag());
    answer(&ComparePage {
        work: Markup::in_language(words, tag, title),
        work_href: words.href(&path),
        tag: language.to_owned(),
        dir: words.dir_of(language),
        versions: versions.iter().map(|version| (version.to_string(), version.name(words), *version == from, *version == to)).collect(),
        from: from.shown(words),
        to: to.shown(words),
        comparison,
        provision: words.href(&path),
        query: texts::query_for(language, to),
        l,
    })
}

/// The two versions: those asked for, else the last two.
fn ends(params: &Params, versions: &[Version]) -> Result<(Version, Version), PageError> {
    let [.., before, last] = versions else { return Err(PageError::NotFound) };
    let from = params.parsed::<Version>("from")?.unwrap_or(*before);
    let to = params.parsed::<Version>("to")?.unwrap_or(*last);
    let there = |version: &Version| versions.contains(version);
    if there(&from) && there(&to) { Ok((from, to)) } else { Err(PageError::NotFound) }
}

async fn units_of(state: &AppState, record: &Record, language: &str, version: Version) -> Result<Vec<units::Unit>, PageError> {
    let text = texts::chosen(record, Choice { language: Some(language), version: version.day() }, language)?;
    let text = text.and_then(|text| text.text.as_ref()).ok_or(PageError::NotFound)?;
    units::load(state, text).await
}
