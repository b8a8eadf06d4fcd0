//! A file that was fetched for one record: its text is taken where the record has none, and kept aside where it differs from what is held.
//!
//! A page of the web is less than a file that somebody chose: it may be a front page, a list, a sign that the site has moved, or not what it was
//! yesterday. So it never makes a record of its own, never changes a text that readers have, and is taken only where it reads like a law.

use std::collections::BTreeSet;

use exchange::Limits;
use model::alias::AliasScheme;
use model::claim::Rank;
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::hash::Sha256;
use model::ids::RecordId;

use super::account::{FileAccount, Outcome, TextAccount};
use super::archive;
use super::batch::{Batch, DRAFT_WAITS};
use super::prepare::{Prepared, PreparedItem, prepare_bytes};
use super::{Read, kept_original};
use crate::desk::{ActionError, By, Desk};

/// A text with fewer provisions is more likely a page about a law.
const FEWEST_PROVISIONS: usize = 2;

/// A file, and for which record it was fetched.
pub(crate) struct FetchedFile {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) hints: TextFacts,
    pub(crate) record: RecordId,
    /// The words that the same address gave before.
    pub(crate) words_before: Option<Sha256>,
}

/// What became of it.
pub(crate) struct Taken {
    /// Nothing where it was not taken; the findings say why.
    pub(crate) outcome: Option<Outcome>,
    /// The hash of its words.
    pub(crate) words: Option<Sha256>,
    pub(crate) findings: Vec<Finding>,
}

/// Takes fetched files, each in transactions of its own.
pub(crate) struct Taking<'a> {
    desk: &'a Desk,
    batch: Batch<'a>,
}

impl<'a> Taking<'a> {
    pub(crate) async fn new(desk: &'a Desk, by: &'a By) -> Result<Self, ActionError> {
        Ok(Self { desk, batch: Batch::new(desk, by).await? })
    }

    pub(crate) async fn take(&mut self, file: FetchedFile, limits: &Limits) -> Result<Taken, ActionError> {
        let FetchedFile { name, bytes, hints, record, words_before } = file;
        if self.desk.store.by_alias(AliasScheme::File, &Sha256::of(&bytes).to_string()).await?.is_some() {
            return Ok(Taken { outcome: Some(Outcome::Unchanged), words: words_before, findings: Vec::new() });
        }
        let prepared = match read(&name, bytes, hints, limits).await {
            Ok(prepared) => prepared,
            Err(finding) => return Ok(Taken { outcome: None, words: None, findings: vec![finding] }),
        };
        let words = words_of(&prepared);
        if words_before == Some(words) {
            return Ok(Taken { outcome: Some(Outcome::Unchanged), words: Some(words), findings: Vec::new() });
        }
        if let Some(finding) = no_law(&prepared) {
            let findings = prepared.findings.into_iter().chain([finding.in_file(&name)]).collect();
            return Ok(Taken { outcome: None, words: Some(words), findings });
        }
        match kept_original(&self.desk.store, prepared).await {
            Read::Done(prepared) => self.batch.take_file_for(*prepared, Rank::Document, Some(record)).await?,
            Read::Failed(error) => return Err(error.into()),
            Read::Known(_) | Read::Refused(_) | Read::Archive(_) => {}
        }
        let report = self.batch.finish().await?;
        if report.findings.iter().any(|finding| finding.code == DRAFT_WAITS) {
            return Ok(Taken { outcome: None, words: None, findings: report.findings });
        }
        let became = report.files.iter().flat_map(|file: &FileAccount| &file.texts).filter_map(|text: &TextAccount| text.became);
        // Of several languages the one for which a person is needed says what became of the file.
        Ok(Taken { outcome: became.max_by_key(|outcome| weight(*outcome)), words: Some(words), findings: report.findings })
    }
}

fn weight(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Unchanged => 0,
        Outcome::Updated => 1,
        Outcome::New => 2,
        Outcome::Conflict => 3,
    }
}

/// Reads a file apart from the rest, so that a panic of a third-party parser is its misfortune alone.
async fn read(name: &str, bytes: Vec<u8>, hints: TextFacts, limits: &Limits) -> Result<Prepared, Finding> {
    let bytes = archive::open_bytes(bytes).err().ok_or_else(|| {
        let message = "the address gives an archive, and what in it is the text of the law cannot be told";
        Finding::new(Severity::Refused, "archive-fetched", message, "unpack it and import the file by hand").in_file(name)
    })?;
    let (limits, named) = (limits.clone(), name.to_owned());
    let reading = tokio::task::spawn_blocking(move || prepare_bytes(&named, bytes, &hints, &limits));
    reading.await.map_err(|_| {
        let message = "reading the file met a fault in Lexarium";
        Finding::new(Severity::Refused, "reader-fault", message, "report it with the file, if it may be shared").in_file(name)
    })
}

/// The words of all texts, however they are set; of a file without words its bytes.
fn words_of(prepared: &Prepared) -> Sha256 {
    let mut words = String::new();
    for text in texts(prepared).filter_map(|text| text.text.as_ref()) {
        for piece in &text.pieces {
            words.push_str(&super::identity::words_alone(&piece.plain()));
            words.push('\n');
        }
    }
    if words.trim().is_empty() { prepared.sha256 } else { Sha256::of(words.as_bytes()) }
}

fn texts(prepared: &Prepared) -> impl Iterator<Item = &super::prepare::PreparedText> {
    prepared.items.iter().filter_map(|item| if let PreparedItem::Text(text) = item { Some(&**text) } else { None })
}

/// Why a file is not the text of one law, where it is not.
fn no_law(prepared: &Prepared) -> Option<Finding> {
    let remedy = "record the address of the text itself, or import the file by hand";
    let refused = |code: &str, message: &str| Some(Finding::new(Severity::Refused, code, message, remedy));
    if prepared.items.iter().any(|item| matches!(item, PreparedItem::Record(_))) {
        return refused("records-fetched", "the address gives records; a page of the web may add a text and never a record");
    }
    let languages: BTreeSet<_> = texts(prepared).map(|text| &text.language).collect();
    match texts(prepared).count() {
        0 => return refused("no-text-fetched", "the address gives no text"),
        several if several > languages.len() => return refused("several-texts-fetched", "the address gives several works in one file"),
        _ => {}
    }
    let account = FileAccount::of(prepared);
    // A file without words, such as pages that are pictures, is kept as it is and offered.
    let reads_like_none = texts(prepared).zip(&account.texts).any(|(text, told)| text.text.is_some() && told.provisions.count < FEWEST_PROVISIONS);
    if reads_like_none {
        return refused("no-provisions-fetched", "what the address gives has no provisions, so that it is a page about a law rather than its text");
    }
    None
}
