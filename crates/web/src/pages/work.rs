//! The page that laws, cases, lessons, strategies, publications, authorities, courts and organisations share; what is theirs alone, each says itself.

use actions::reference::Reference;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::record::{Kind, Record};
use model::work::Expression;

use crate::AppState;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::layout::{Layout, answer};
use crate::paths;
use crate::view::address;
use crate::view::amendments;
use crate::view::facts::Facts;
use crate::view::on_day;
use crate::view::reader::{self, Opened, Reader};
use crate::view::record::{self, RecordView, Section};
use crate::view::words::Words;

#[derive(Template)]
#[template(path = "work.html")]
struct WorkPage {
    l: Layout,
    r: RecordView,
    reader: Option<Reader>,
    /// The question for the law on a day, where there are texts of days.
    on_day: Option<OnDay>,
}

/// What was asked for the law on a day.
struct OnDay {
    day: Option<String>,
    language: Option<String>,
}

/// What a handler of a page of a record is given.
pub(super) type Asked = (State<AppState>, PageLanguage, Path<(String, String)>, RawQuery);

/// What only this kind of record tells.
pub(super) struct Told {
    pub(super) facts: Facts,
    pub(super) sections: Vec<Section>,
}

/// Shows a record with its text; `tell` adds what only its kind has.
pub(super) async fn show(asked: Asked, kind: Kind, tell: fn(Words, &Reference, &Record) -> Told) -> Result<Response, PageError> {
    let (State(state), PageLanguage(lang), Path((_, id)), RawQuery(query)) = asked;
    let params = Params::read(query.as_deref(), if kind == Kind::Law { reader::KNOWN_OF_LAW } else { reader::KNOWN })?;
    let words = Words(lang);
    let stored = record::stored(&state, &id, kind).await?;
    let reference = state.desk.reference();
    let path = address::path(&reference, kind, stored.record.id);
    let day = on_day::asked(&params)?;
    let found = day.and_then(|day| on_day::find(&stored.record, words, params.get("language"), day));
    let reading = found.as_ref().map_or_else(|| params.clone(), |found| params.set("language", &found.language));
    let opened = match (day, &found) {
        // Before the first text that is held there is nothing to open; the page says so.
        (Some(_), None) => Opened { shown: None, reader: None },
        _ => reader::open(&state, words, &stored.record, &words.href(&path), &reading).await?,
    };
    let Told { facts, sections } = tell(words, &reference, &stored.record);
    let mut r = record::view(&state, words, &stored, opened.shown, facts).await?;
    r.sections = sections;
    let text = opened.shown.and_then(|shown| shown.text);
    r.notices.extend(amendments::notice(words, &r.amendments, text, day));
    if let Some(day) = day {
        // What is held as of another day is not missing.
        r.notices.retain(|notice| notice.class != "missing");
        r.notices.splice(0..0, on_day::notices(words, &stored.record, day, found.map(|found| found.version), text, &r.changes));
    }
    let dated = stored.record.expressions.iter().any(|held| held.text.is_some() && held.date.is_some());
    let on_day =
        (kind == Kind::Law && dated).then(|| OnDay { day: day.map(|day| day.to_string()), language: params.get("language").map(str::to_owned) });
    let l = layout(&state, words, &stored.record, format!("{path}{}", params.to_query()), opened.shown);
    answer(&WorkPage { l, r, reader: opened.reader, on_day })
}

/// The frame of the page of a record: titles alike are told apart by country, date and language of the text.
pub(super) fn layout(state: &AppState, words: Words, record: &Record, path: String, shown: Option<&Expression>) -> Layout {
    let mut title = record.title_for(words.tag()).0.to_owned();
    let mut marks: Vec<String> = record.country.map(|code| state.desk.reference().country_name(code, words.tag())).into_iter().collect();
    marks.extend(record.date().map(|date| date.year().to_string()).filter(|year| !title.contains(year.as_str())));
    if path.contains('?') {
        marks.extend(shown.map(|text| words.language(text.language.as_str())));
        marks.extend(shown.and_then(|text| text.date).map(|date| words.date(date)));
    }
    if !marks.is_empty() {
        title = format!("{title} ({})", marks.join(", "));
    }
    Layout::new(state, words.0, paths::segment(record.kind()), path, title)
}
