//! The law on a day: which of the texts held was the law then, and what must be known of it.

use locale::Arg;
use model::date::PartialDate;
use model::hash::Sha256;
use model::language::Language;
use model::record::{Body, Record};

use super::amendments::Change;
use super::record::Notice;
use super::texts::{self, Choice};
use super::words::Words;
use crate::error::PageError;
use crate::extract::Params;

/// The parameter that names the day.
pub(crate) const PARAMETER: &str = "on";

/// Changes between the text and the day that are named; the section on amending acts has all.
const MOST_CHANGES: usize = 12;

/// The day that is asked for. It cannot be asked together with a version.
pub(crate) fn asked(params: &Params) -> Result<Option<PartialDate>, PageError> {
    let day = params.parsed::<PartialDate>(PARAMETER)?;
    if day.is_some() && params.get("version").is_some() {
        return Err(PageError::bad_value(PARAMETER, "a day and a version cannot be asked for together; leave one of them out"));
    }
    Ok(day)
}

/// A text that was the law on the day asked for.
pub(crate) struct Found {
    /// Its language.
    pub(crate) language: String,
    /// The day for which it states the law.
    pub(crate) version: PartialDate,
}

/// The text that was the law on `day`: in the language asked for or of the page, else the original, else in any language; nothing where no text
/// of so early a day is held.
pub(crate) fn find(record: &Record, words: Words, language: Option<&str>, day: PartialDate) -> Option<Found> {
    let original = record.original_language.as_ref().map(Language::as_str);
    let others = texts::readable(record).map(|expression| Some(expression.language.as_str()));
    [language, original].into_iter().chain(others).find_map(|language| {
        let found = texts::chosen(record, Choice { language, version: Some(day) }, words.tag()).ok()??;
        Some(Found { language: found.language.to_string(), version: found.date? })
    })
}

/// What stands above the text: the day, how the law stood then, and what changed it before that day and after the text.
pub(crate) fn notices(
    words: Words,
    record: &Record,
    day: PartialDate,
    version: Option<PartialDate>,
    text: Option<Sha256>,
    changes: &[Change],
) -> Vec<Notice> {
    let date = words.date(day);
    let mut notices = Vec::new();
    let mut say = |class, text: String, next| notices.push(Notice { class, text, next });
    match version.map(|version| words.date(version)) {
        Some(version) => say("note", words.with("on-day-version", &[("date", Arg::from(&date)), ("version", Arg::from(&version))]), None),
        None => say("missing", words.named("on-day-none", &date), None),
    }
    if let Body::Law(law) = &record.body {
        if let Some(begin) = law.in_force.value().filter(|begin| begin.first_day_number() > day.last_day_number()) {
            say("stale", words.named("on-day-not-yet", &words.date(*begin)), None);
        }
        if let Some(end) = law.repealed.value().filter(|end| end.last_day_number() <= day.first_day_number()) {
            say("repealed", words.named("on-day-no-longer", &words.date(*end)), None);
        }
    }
    let between = |changed: PartialDate| {
        changed.first_day_number() <= day.last_day_number() && version.is_some_and(|version| changed.first_day_number() > version.last_day_number())
    };
    // The latest say most: a code that was changed every month would fill the page.
    let missed = changes.iter().rev().filter(|change| between(change.day) && !change.is_settled(text)).take(MOST_CHANGES);
    for Change { day, by, .. } in missed {
        say("stale", words.named("on-day-changed", &words.date(*day)), Some(by.clone()));
    }
    notices
}
