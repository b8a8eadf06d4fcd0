//! The words of a record outside its texts: what the index reads of it, and what an extract is cut from where no provision was found.

use model::language::Language;
use model::record::{Body, Record};
use model::work::Translated;

/// Summary, facts of a case, the parts of a lesson, the labels of a treaty's articles, each with its language.
pub(crate) fn of(record: &Record) -> Vec<(Language, String)> {
    let mut words: Vec<_> = record.summary.0.clone().into_iter().collect();
    let mut add = |translated: &Translated| words.extend(translated.0.clone());
    match &record.body {
        Body::Case(case) => [&case.facts, &case.significance].into_iter().for_each(add),
        Body::Lesson(lesson) => [&lesson.context, &lesson.done, &lesson.outcome, &lesson.conditions, &lesson.evidence].into_iter().for_each(add),
        Body::Instrument(instrument) => instrument.articles.iter().for_each(|article| add(&article.label)),
        Body::Concordance(sheet) => sheet.entries.iter().for_each(|entry| add(&entry.reason)),
        _ => {}
    }
    words
}
