//! A draft that is handed in to be analysed: the text, whose law it is, which treaties it is held against.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use actions::analyse::elsewhere::Drafter;
use actions::analyse::ranges::{Range, ranges};
use actions::analyse::{Question, Report, analyse_bytes};
use actions::keep::KeptDraft;
use actions::reference::Reference;
use axum::extract::Request;
use exchange::Limits;
use model::draft::TextFacts;
use model::language::Language;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};

use super::{Params, states, upload};
use crate::AppState;
use crate::error::PageError;

/// Most treaties that a draft is held against at once.
const MOST_INSTRUMENTS: usize = 12;
/// Pages of a scan that are recognised while somebody waits: each takes seconds.
const MOST_RECOGNISED: u32 = 4;
/// The fields that say what a draft is held against.
const QUESTIONS: &[&str] = &["instrument", "country", "language"];
/// How long the reading of one draft may take, and how long what other programs do for it.
const MOST_SECONDS: u32 = 10;
const MOST_SECONDS_OF_OTHERS: u32 = 13;
/// How long whoever handed in a draft waits for their turn and its end together: less than the silence after which the server lets a client go,
/// who would not learn why.
const LONGEST_WAIT: Duration = Duration::from_secs(17);

/// The form as it was filled in.
pub(crate) struct Draft {
    /// The file with its name, or the pasted text.
    pub(crate) file: Option<(String, Vec<u8>)>,
    /// The pasted text.
    pub(crate) text: Option<String>,
    /// All fields but these two.
    pub(crate) params: Params,
}

impl Draft {
    /// As it is kept: without what says only what to do with it now.
    pub(crate) fn to_keep(&self) -> KeptDraft {
        let (file, bytes) = match (&self.file, &self.text) {
            (Some((name, bytes)), _) => (Some(name.clone()), bytes.clone()),
            (None, text) => (None, text.clone().unwrap_or_default().into_bytes()),
        };
        let asked = self.params.iter().filter(|(name, _)| QUESTIONS.contains(name));
        KeptDraft { file, bytes, fields: asked.map(|(name, value)| (name.to_owned(), value.to_owned())).collect() }
    }

    /// # Errors
    /// When it asks what nobody knows any more.
    pub(crate) fn of_kept(kept: KeptDraft) -> Result<Self, PageError> {
        let KeptDraft { file, bytes, fields } = kept;
        let params = Params::of_pairs(fields, QUESTIONS)?;
        Ok(match file {
            Some(name) => Self { file: Some((name, bytes)), text: None, params },
            None => Self { file: None, text: Some(String::from_utf8_lossy(&bytes).into_owned()), params },
        })
    }

    /// Whether it shall be kept.
    ///
    /// # Errors
    /// When the field holds something else than a yes or a no.
    pub(crate) fn is_to_be_kept(&self) -> Result<bool, PageError> {
        match self.params.get("keep") {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(PageError::bad_value("keep", "it takes `true` or `false`")),
        }
    }
}

/// What was found in a draft.
pub(crate) struct Analysed {
    pub(crate) report: Report,
    /// How long other States imprison for the offences of the draft.
    pub(crate) ranges: Vec<Range>,
    /// For whom provisions of other States are looked for.
    pub(crate) drafter: Drafter,
}

/// Reads the form.
///
/// # Errors
/// When it cannot be read or has a field that nobody knows.
pub(crate) async fn read(state: &AppState, request: Request, known: &'static [&'static str]) -> Result<Draft, PageError> {
    let upload::Upload { file, text, params } = upload::read(state, request, known).await?;
    Ok(Draft { file, text, params })
}

/// Analyses it, and keeps nothing.
///
/// # Errors
/// When nothing was handed in, a field holds what cannot be, or the text is no law.
pub(crate) async fn analyse(state: &AppState, draft: &Draft) -> Result<Analysed, PageError> {
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let question = question(&draft.params, &reference)?;
    let language = draft.params.parsed::<Language>("language")?;
    let (name, bytes) = match (&draft.file, &draft.text) {
        (Some((name, bytes)), _) => (name.clone(), bytes.clone()),
        (None, Some(text)) => (name_of(text).to_owned(), text.clone().into_bytes()),
        (None, None) => return Err(PageError::NothingGiven),
    };
    let hints = TextFacts { country: question.country, language, ..TextFacts::default() };
    let report = {
        let (reference, question, limits) = (reference.clone(), question.clone(), limits(&state.settings.reading));
        in_turn(state, move || analyse_bytes(&reference, &name, bytes, &hints, &question, &limits)).await?
    };
    let report = report.map_err(|finding| PageError::NotALaw(vec![finding].into()))?;
    if !report.is_law {
        return Err(PageError::NotALaw(report.findings.into()));
    }
    let ranges = ranges(&state.desk, &all, &reference, question.country, &punished(&report)).await?;
    let primary = report.language.split('-').next().unwrap_or_default().to_owned();
    Ok(Analysed { report, ranges, drafter: Drafter { country: question.country, language: primary } })
}

/// Does what takes a core for seconds, two at a time, which leaves the machine to those who read. What is not done in time goes on without anybody
/// waiting, and keeps its turn until its end, so that no more of it runs than may.
///
/// # Errors
/// When its turn does not come in time, when it takes too long, or when it fails by a fault of the house.
pub(crate) async fn in_turn<T: Send + 'static>(state: &AppState, work: impl FnOnce() -> T + Send + 'static) -> Result<T, PageError> {
    within(&state.analyses, LONGEST_WAIT, work).await
}

async fn within<T: Send + 'static>(turns: &Arc<Semaphore>, longest: Duration, work: impl FnOnce() -> T + Send + 'static) -> Result<T, PageError> {
    let end = Instant::now() + longest;
    let turn = timeout_at(end, Arc::clone(turns).acquire_owned()).await.map_err(|_| PageError::Busy)?;
    let turn = turn.map_err(|error| PageError::house(&error))?;
    let work = tokio::task::spawn_blocking(move || {
        let done = work();
        drop(turn);
        done
    });
    let done = timeout_at(end, work).await.map_err(|_| PageError::TookTooLong)?;
    done.map_err(|error| PageError::house(&error))
}

/// A pasted text is plain, unless it begins as Markdown does: a title behind one `#`.
fn name_of(text: &str) -> &'static str {
    if text.trim_start().starts_with("# ") { "draft.md" } else { "draft.txt" }
}

fn question(params: &Params, reference: &Reference) -> Result<Question, PageError> {
    let mut instruments = Vec::new();
    for key in params.all("instrument").flat_map(|value| value.split(',')).map(str::trim).filter(|key| !key.is_empty()) {
        let shown: String = key.chars().take(64).collect();
        let entry = reference.instrument(key).filter(|entry| !entry.articles.is_empty());
        let entry =
            entry.ok_or_else(|| PageError::bad_value("instrument", &format!("it takes the key of an instrument with articles, not `{shown}`")))?;
        if !instruments.contains(&entry.key) {
            instruments.push(entry.key.clone());
        }
    }
    if instruments.len() > MOST_INSTRUMENTS {
        return Err(PageError::bad_value("instrument", &format!("it takes at most {MOST_INSTRUMENTS} keys")));
    }
    Ok(Question { instruments, country: states::read(params, reference)?.country })
}

/// What may be read, and asked of other programs, while somebody waits.
pub(crate) fn limits(reading: &Limits) -> Limits {
    Limits {
        max_bytes: reading.max_bytes.min(upload::LARGEST as u64),
        max_seconds: reading.max_seconds.min(MOST_SECONDS),
        max_seconds_recognising: reading.max_seconds_recognising.min(MOST_SECONDS_OF_OTHERS),
        max_seconds_a_page: reading.max_seconds_a_page.min(MOST_SECONDS_OF_OTHERS),
        max_recognised_pages: reading.max_recognised_pages.min(MOST_RECOGNISED),
        ..reading.clone()
    }
}

/// The topics of the provisions that punish.
fn punished(report: &Report) -> BTreeSet<String> {
    let punishes = |eid: &str| report.penalties.iter().any(|line| line.eid == eid);
    report.matches.iter().filter(|found| !found.articles.is_empty() && punishes(&found.eid)).map(|found| found.topic.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_not_done_in_time_keeps_its_turn_until_its_end() {
        let turns = Arc::new(Semaphore::new(1));
        let (end, ended) = std::sync::mpsc::channel::<()>();
        let short = Duration::from_millis(20);
        let slow = within(&turns, short, move || ended.recv()).await;
        assert!(matches!(slow, Err(PageError::TookTooLong)));
        assert!(matches!(within(&turns, short, || 1).await, Err(PageError::Busy)), "its turn is not free");
        end.send(()).unwrap();
        assert_eq!(within(&turns, Duration::from_secs(60), || 2).await.ok(), Some(2));
    }
}
