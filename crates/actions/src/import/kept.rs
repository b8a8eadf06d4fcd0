//! The report of an import as it is kept: written when the import ends, read for the page of the operators and as JSON.

use std::cmp::Reverse;

use model::access::Clearance;
use model::date::Moment;
use model::finding::Finding;
use serde::{Deserialize, Serialize};
use store::ImportHead;

use super::account::FileAccount;
use super::report::{Counts, ImportReport};
use crate::desk::{ActionError, By, Desk};

/// A report is cut to so many bytes of JSON; the accounts of the files that went well go first.
const MOST_BYTES: usize = 16 << 20;
/// So many texts and so many findings of one file are kept.
const MOST_OF_A_FILE: usize = 1_000;
/// So many characters of a name say where files came from.
const LONGEST_SOURCE: usize = 300;

/// How many of what, as it is kept.
#[derive(Serialize, Deserialize)]
struct Sum {
    #[serde(flatten)]
    counts: Counts,
    #[serde(default)]
    files_left_out: u64,
}

/// What a list of imports says of one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct KeptHead {
    /// Its number.
    pub number: u64,
    /// When it began.
    pub at: Moment,
    /// The person, or the part of Lexarium that acts by itself.
    pub by: String,
    /// Why, in a few words.
    pub why: String,
    /// The file, or the folder that all files are in; empty where they share none.
    pub source: String,
    /// How many of what.
    #[serde(flatten)]
    pub counts: Counts,
    /// Files whose accounts were left out, because the report was too long to be kept whole.
    pub files_left_out: u64,
}

/// A report that was kept.
#[derive(Clone, PartialEq, Debug)]
pub struct KeptReport {
    /// What the list says of it.
    pub head: KeptHead,
    /// How each file was read and what became of it.
    pub files: Vec<FileAccount>,
}

/// A kept report in the form of [`super::report::WholeReport`].
#[derive(Serialize)]
pub struct WholeKept<'r> {
    #[serde(flatten)]
    head: &'r KeptHead,
    findings: Vec<&'r Finding>,
    files: &'r [FileAccount],
}

impl KeptReport {
    /// With all that is told of each file, as programs read it.
    #[must_use]
    pub fn whole(&self) -> WholeKept<'_> {
        WholeKept { head: &self.head, findings: self.files.iter().flat_map(|file| &file.findings).collect(), files: &self.files }
    }
}

/// The imports whose reports are kept, the last one first.
///
/// # Errors
/// When the store cannot be read.
pub async fn list(desk: &Desk) -> Result<Vec<KeptHead>, ActionError> {
    let heads = desk.store.import_reports(Clearance::HOUSE).await?;
    heads.into_iter().map(|(number, head)| told(number, head)).collect()
}

/// The report of one import, where it is kept.
///
/// # Errors
/// When the store cannot be read, or what was kept is no report.
pub async fn one(desk: &Desk, number: u64) -> Result<Option<KeptReport>, ActionError> {
    let Some((head, body)) = desk.store.import_report(number, Clearance::HOUSE).await? else { return Ok(None) };
    let files = serde_json::from_slice(&body).map_err(|source| ActionError::Report { number, source })?;
    Ok(Some(KeptReport { head: told(number, head)?, files }))
}

fn told(number: u64, head: ImportHead) -> Result<KeptHead, ActionError> {
    let Sum { counts, files_left_out } = serde_json::from_str(&head.counts).map_err(|source| ActionError::Report { number, source })?;
    Ok(KeptHead { number, at: head.at, by: head.who, why: head.why, source: head.source, counts, files_left_out })
}

/// Keeps the report and notes its number in it. What was imported stays imported where this fails.
pub(super) async fn keep(desk: &Desk, by: &By, report: &mut ImportReport) {
    match try_to_keep(desk, by, report).await {
        Ok(number) => report.report = Some(number),
        Err(error) => tracing::warn!(%error, cause = error.source().map(ToString::to_string), "the report of the import is not kept"),
    }
}

async fn try_to_keep(desk: &Desk, by: &By, report: &ImportReport) -> Result<u64, Box<dyn std::error::Error + Send + Sync>> {
    let (body, files_left_out) = body(&report.files, MOST_BYTES)?;
    let counts = serde_json::to_string(&Sum { counts: report.counts, files_left_out })?;
    let head = ImportHead { at: by.at, who: by.who.clone(), why: by.why.clone(), source: source(&report.files), counts };
    Ok(desk.store.keep_import_report(&head, &body).await?)
}

/// The accounts as a JSON list of no more than `most` bytes, and how many did not fit. Those with the weightiest findings come in first.
fn body(files: &[FileAccount], most: usize) -> serde_json::Result<(Vec<u8>, u64)> {
    let written = files.iter().map(|file| serde_json::to_vec(&shortened(file))).collect::<serde_json::Result<Vec<_>>>()?;
    let mut order: Vec<usize> = (0..files.len()).collect();
    order.sort_by_key(|place| Reverse(files[*place].worst()));
    let mut room = most;
    let fits = |place: &usize| {
        let left = room.checked_sub(written[*place].len() + 1);
        room = left.unwrap_or(room);
        left.is_some()
    };
    let mut kept: Vec<usize> = order.into_iter().filter(fits).collect();
    kept.sort_unstable();
    let left_out = files.len() - kept.len();
    let list: Vec<&[u8]> = kept.into_iter().map(|place| written[place].as_slice()).collect();
    Ok(([b"[".as_slice(), &list.join(b",".as_slice()), b"]"].concat(), left_out as u64))
}

/// An account that no single file makes endless.
fn shortened(account: &FileAccount) -> FileAccount {
    let mut account = account.clone();
    let beyond = |held: usize| held.saturating_sub(MOST_OF_A_FILE) as u64;
    account.left_out = beyond(account.texts.len()) + beyond(account.findings.len());
    account.texts.truncate(MOST_OF_A_FILE);
    if account.findings.len() > MOST_OF_A_FILE {
        account.findings.sort_by_key(|finding| Reverse(finding.severity));
        account.findings.truncate(MOST_OF_A_FILE);
    }
    account
}

/// The file, or the folder that all files are in.
fn source(files: &[FileAccount]) -> String {
    let mut names = files.iter().map(|file| file.file.as_str());
    let mut common = names.next().unwrap_or_default();
    for name in names {
        while !(name == common || name.strip_prefix(common).is_some_and(|rest| common.is_empty() || rest.starts_with('/'))) {
            common = common.rsplit_once('/').map_or("", |(folder, _)| folder);
        }
    }
    // No database keeps a NUL in a text, and nobody reads the rest of them.
    let printable = |character: char| if character.is_control() { char::REPLACEMENT_CHARACTER } else { character };
    common.trim_end_matches('!').chars().take(LONGEST_SOURCE).map(printable).collect()
}

#[cfg(test)]
mod tests {
    use model::finding::Severity;

    use super::*;

    fn account(name: &str, findings: &[Severity]) -> FileAccount {
        let findings = findings.iter().map(|severity| Finding::new(*severity, "word", "something was noticed", "do something")).collect();
        FileAccount::of_unread(name, 7, findings)
    }

    fn names(body: &[u8]) -> Vec<String> {
        serde_json::from_slice::<Vec<FileAccount>>(body).unwrap().into_iter().map(|file| file.file).collect()
    }

    #[test]
    fn the_accounts_of_files_that_went_well_go_first_where_there_is_no_room() {
        let files = [account("a", &[]), account("b", &[Severity::Refused]), account("c", &[Severity::Note]), account("d", &[Severity::Warning])];
        let (whole, left_out) = body(&files, MOST_BYTES).unwrap();
        assert_eq!((names(&whole), left_out), (["a", "b", "c", "d"].map(str::to_owned).to_vec(), 0));
        let (cut, left_out) = body(&files, whole.len() / 2 + 100).unwrap();
        assert_eq!((names(&cut), left_out), (["b", "d"].map(str::to_owned).to_vec(), 2));
        assert_eq!(body(&files, 0).unwrap(), (b"[]".to_vec(), 4));
        assert_eq!(body(&[], 0).unwrap(), (b"[]".to_vec(), 0));
    }

    #[test]
    fn what_is_weightiest_of_a_file_with_endless_findings_is_kept() {
        let mut severities = vec![Severity::Note; MOST_OF_A_FILE + 4];
        severities.push(Severity::Refused);
        let short = shortened(&account("a", &severities));
        assert_eq!((short.findings.len(), short.left_out, short.worst()), (MOST_OF_A_FILE, 5, Some(Severity::Refused)));
        assert_eq!(shortened(&account("a", &[Severity::Note])).left_out, 0);
    }

    #[test]
    fn files_come_from_the_folder_that_they_share() {
        let source = |names: &[&str]| source(&names.iter().map(|name| account(name, &[])).collect::<Vec<_>>());
        assert_eq!(source(&[]), "");
        assert_eq!(source(&["acts/one.md"]), "acts/one.md");
        assert_eq!(source(&["acts/a/one.md", "acts/ab.md", "acts/a/two.md"]), "acts");
        assert_eq!(source(&["acts.zip!/one.md", "acts.zip!/two.md"]), "acts.zip");
        assert_eq!(source(&["one.md", "two.md"]), "");
        assert_eq!(source(&["a\0b"]), "a\u{fffd}b");
    }
}
