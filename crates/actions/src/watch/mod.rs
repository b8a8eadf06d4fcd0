//! Watching: the recorded links of laws are asked for their texts when the operator says so, and what they give is taken, kept aside or noted.
//!
//! Nothing here asks by itself: a [`fetch::Fetcher`] is handed in, and only the command `lexarium fetch` makes one.

mod plan;
mod report;

use exchange::Limits;
use fetch::{Answer, Capture, Failure, Fetcher, Validators};
use model::claim::{Rank, Source};
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::hash::Sha256;
use store::Watched;

pub use plan::{LinkToAsk, Selection, WhichLinks, plan};
pub use report::{Became, FetchReport, LinkAccount};

use crate::desk::{ActionError, By, Desk};
use crate::import::fetched::{FetchedFile, Taken, Taking};
use crate::import::{Outcome, Progress};

/// Asks for each link in turn. What one of them gives, or does not, is told in the report and never ends the rest.
///
/// # Errors
/// Only when the store or the index fails; what was kept until then stays.
pub async fn ask(
    desk: &Desk,
    by: &By,
    fetcher: &Fetcher,
    links: &[LinkToAsk],
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<FetchReport, ActionError> {
    progress.expect(links.len() as u64, links.len() as u64);
    let mut taking = Taking::new(desk, by).await?;
    let mut report = FetchReport::default();
    for link in links {
        let account = match fetcher.get(&link.url, &validators(link)).await {
            Ok(answer) => heard(desk, by, &mut taking, link, answer, limits).await?,
            Err(failure) => failed(desk, by, link, &failure).await?,
        };
        report.add(account);
        progress.advance(1);
    }
    crate::follow::catch_up(desk).await?;
    Ok(report)
}

/// The server is asked only for what has changed since it gave the file that is known.
fn validators(link: &LinkToAsk) -> Validators {
    let known = link.known().filter(|known| known.sha256.is_some());
    known.map(|known| Validators { etag: known.etag.clone(), modified: known.modified.clone() }).unwrap_or_default()
}

async fn heard(desk: &Desk, by: &By, taking: &mut Taking<'_>, link: &LinkToAsk, answer: Answer, limits: &Limits) -> Result<LinkAccount, ActionError> {
    let Answer::File(capture) = answer else {
        note(desk, by, link, lives).await?;
        return Ok(LinkAccount::of(link, Became::Unchanged));
    };
    let sha256 = Sha256::of(&capture.bytes);
    let fresh = capture.validators.clone();
    let mut account = LinkAccount { sha256: Some(sha256), ..LinkAccount::of(link, Became::Unchanged) };
    account.moved = Some(capture.url.clone()).filter(|url| *url != link.url);
    let mut words = link.known().and_then(|known| known.words);
    if link.known().and_then(|known| known.sha256) != Some(sha256) {
        let taken = take(by, taking, link, capture, limits).await?;
        words = taken.words.or(words);
        account.became = became(&taken);
        account.findings = taken.findings;
    }
    // What is no text is asked for in full the next time, and told again.
    let left = account.findings.iter().find(|_| account.became == Became::Left).map(|finding| finding.code.clone());
    note(desk, by, link, |known| {
        lives(known);
        known.trouble.clone_from(&left);
        if left.is_none() {
            (known.etag, known.modified) = (fresh.etag.clone(), fresh.modified.clone());
            (known.sha256, known.words, known.captured) = (Some(sha256), words, Some(by.at));
        }
    })
    .await?;
    Ok(account)
}

fn lives(known: &mut Watched) {
    (known.trouble, known.dead) = (None, None);
}

fn became(taken: &Taken) -> Became {
    match taken.outcome {
        None => Became::Left,
        Some(Outcome::New | Outcome::Updated) => Became::Taken,
        Some(Outcome::Unchanged) => Became::Unchanged,
        Some(Outcome::Conflict) => Became::Task,
    }
}

/// Gives a file to the import, where its link is that of one record.
async fn take(by: &By, taking: &mut Taking<'_>, link: &LinkToAsk, capture: Capture, limits: &Limits) -> Result<Taken, ActionError> {
    let [record] = link.records.as_slice() else {
        let message = format!("the link is recorded for {} laws, so that what it gives is the text of none", link.records.len());
        let finding = Finding::new(Severity::Refused, "link-shared", message, "record for each law the address of its own text").in_file(&link.url);
        return Ok(Taken { outcome: None, words: None, findings: vec![finding] });
    };
    let source = Source { reference: link.url.clone(), rank: Rank::Document, as_of: Some(by.at.day()) };
    let hints = TextFacts { kind: Some(link.kind), country: link.country, source, ..TextFacts::default() };
    taking
        .take(FetchedFile { name: file_name(&link.url), bytes: capture.bytes, hints, record: record.id, words_before: record.words() }, limits)
        .await
}

/// The name under which a file is kept: its address without scheme and question.
fn file_name(url: &str) -> String {
    let name = url.split_once("://").map_or(url, |(_, rest)| rest);
    let name = name.split(['#', '?']).next().unwrap_or(name).trim_end_matches('/');
    name.chars().take(300).collect()
}

async fn failed(desk: &Desk, by: &By, link: &LinkToAsk, failure: &Failure) -> Result<LinkAccount, ActionError> {
    note(desk, by, link, |known| {
        known.trouble = Some(failure.word().to_owned());
        if failure.is_dead() {
            known.dead.get_or_insert(by.at);
        }
    })
    .await?;
    let became = if failure.is_dead() { Became::Dead } else { Became::Failed };
    let finding = Finding::new(Severity::Warning, failure.word(), failure.to_string(), remedy_of(failure)).in_file(&link.url);
    Ok(LinkAccount { findings: vec![finding], ..LinkAccount::of(link, became) })
}

fn remedy_of(failure: &Failure) -> &'static str {
    match failure {
        dead if dead.is_dead() => "look for the text elsewhere and record its address",
        Failure::Robots { .. } => "take the file by hand, if the site permits it, and import it",
        Failure::Private { .. } | Failure::Address { .. } | Failure::Redirects { .. } => "correct the recorded address",
        Failure::TooLong { .. } => "import the file by hand, or raise `largest_file`",
        Failure::Packed { .. } => "import the file by hand",
        _ => "ask again later",
    }
}

/// Notes that a link was asked, for each of its records, and what came of it.
async fn note(desk: &Desk, by: &By, link: &LinkToAsk, change: impl Fn(&mut Watched)) -> Result<(), ActionError> {
    for record in &link.records {
        let mut known = record.known.clone().unwrap_or_else(|| Watched::new(record.id, &link.url, by.at));
        known.asked = by.at;
        change(&mut known);
        desk.store.watch(&known).await?;
    }
    Ok(())
}
