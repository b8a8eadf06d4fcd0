//! A lesson learned or a good practice: what was done, what came of it, what it takes to repeat it.

use actions::reference::Reference;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use model::record::{Body, Kind, Record};

use super::work::{self, Told};
use crate::AppState;
use crate::error::PageError;
use crate::extract::PageLanguage;
use crate::view::facts::Facts;
use crate::view::markup::Markup;
use crate::view::record;
use crate::view::words::Words;

/// Shows a lesson.
pub(super) async fn page(state: State<AppState>, lang: PageLanguage, path: Path<(String, String)>, query: RawQuery) -> Result<Response, PageError> {
    work::show((state, lang, path, query), Kind::Lesson, tell).await
}

fn tell(words: Words, _: &Reference, record: &Record) -> Told {
    let mut facts = Facts::new(words);
    let mut sections = Vec::new();
    if let Body::Lesson(lesson) = &record.body {
        let sort = if lesson.good_practice { "lesson-good-practice" } else { "lesson-learned" };
        facts
            .plain("fact-lesson-sort", Some(Markup::text(&words.t(sort))))
            .words("fact-theme", lesson.theme.as_deref())
            .words("fact-place", lesson.place.as_deref())
            .day("fact-recorded", lesson.date);
        let told = [
            ("lesson-context", &lesson.context),
            ("lesson-done", &lesson.done),
            ("lesson-outcome", &lesson.outcome),
            ("lesson-conditions", &lesson.conditions),
            ("lesson-evidence", &lesson.evidence),
        ];
        sections.extend(told.into_iter().filter_map(|(key, text)| record::section(words, key, text)));
    }
    Told { facts, sections }
}
