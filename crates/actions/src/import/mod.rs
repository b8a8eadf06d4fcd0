//! Import: files become records and texts, in one pass, the same whenever it runs again.
//!
//! Reading runs on all cores; recognising and keeping run in the order of the files, so that an import is the same every time.

pub mod account;
mod archive;
mod batch;
pub(crate) mod fetched;
pub mod gather;
mod identity;
pub mod kept;
mod merge;
pub(crate) mod prepare;
pub mod report;
mod told;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use exchange::Limits;
use model::alias::AliasScheme;
use model::claim::Rank;
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::hash::Sha256;
use model::ids::RecordId;
use model::record::Record;
use tokio::runtime::Handle;
use tokio::sync::mpsc;

pub use account::{FileAccount, Outcome, TextAccount, inspect};
pub use gather::{ImportFile, gather};
pub use kept::{KeptHead, KeptReport};
pub use report::{Counts, ImportReport, Progress, Silent};

use self::batch::Batch;
use self::prepare::{Prepared, PreparedItem, prepare, prepare_bytes};
use crate::desk::{ActionError, By, Desk};

/// Files that are read ahead of the one that is being kept: enough to keep the cores busy, few enough to bound memory.
const READ_AHEAD: usize = 16;

/// What reading one file came to.
enum Read {
    /// A record holds its content already.
    Known(Held),
    /// It could not be opened.
    Refused(Finding),
    /// It was read, and the file itself is kept.
    Done(Box<Prepared>),
    /// The file itself could not be kept.
    Failed(store::Error),
    /// It is an archive, whose files are read when its turn comes.
    Archive(archive::Place),
}

/// A file whose content a record holds already.
struct Held {
    name: String,
    bytes: u64,
    record: RecordId,
}

/// Imports files. One bad file is one finding; the rest goes on. The report is kept.
///
/// # Errors
/// Only when the store or the index fails; what was kept until then stays, and importing again goes on from there.
pub async fn import(desk: &Desk, by: &By, files: Vec<ImportFile>, limits: &Limits, progress: &dyn Progress) -> Result<ImportReport, ActionError> {
    import_gathered(desk, by, (files, Vec::new()), limits, progress).await
}

/// The same for what [`gather()`] gave: files, and what it could not list, which the report tells first.
///
/// # Errors
/// As for [`import`].
pub async fn import_gathered(
    desk: &Desk,
    by: &By,
    (files, missing): (Vec<ImportFile>, Vec<Finding>),
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<ImportReport, ActionError> {
    progress.expect(files.len() as u64, files.iter().map(|file| file.bytes).sum());
    let files = Arc::new(files);
    let mut arrivals = start_readers(desk, &files, limits);
    let mut batch = Batch::new(desk, by).await?;
    for finding in missing {
        batch.report.refuse(&finding.place.file.clone(), 0, finding);
    }
    let kept = batch.kept();
    let all_kept = AtomicBool::new(false);
    let keeping = async {
        let report = keep_all(&mut batch, &desk.store, limits, &files, &mut arrivals, progress).await;
        all_kept.store(true, Ordering::Release);
        kept.notify_one();
        report
    };
    // The index follows while the rest is read; what is left when all is kept it takes in at the end.
    let following = async {
        loop {
            kept.notified().await;
            if all_kept.load(Ordering::Acquire) {
                return Ok(());
            }
            crate::follow::index::catch_up(desk).await?;
        }
    };
    let (report, followed): (Result<ImportReport, ActionError>, Result<(), ActionError>) = tokio::join!(keeping, following);
    followed?;
    crate::follow::catch_up(desk).await?;
    let mut report = report?;
    kept::keep(desk, by, &mut report).await;
    desk.store.settle().await?;
    Ok(report)
}

/// Takes the files in their order, whichever is read first.
async fn keep_all(
    batch: &mut Batch<'_>,
    store: &store::Store,
    limits: &Limits,
    files: &[ImportFile],
    arrivals: &mut mpsc::Receiver<(usize, Read)>,
    progress: &dyn Progress,
) -> Result<ImportReport, ActionError> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    while let Some((position, read)) = arrivals.recv().await {
        early.insert(position, read);
        while let Some(read) = early.remove(&next) {
            match (read, files.get(next)) {
                (Read::Archive(place), Some(file)) => take_archive(batch, store, place, &file.name, &file.hints, limits).await?,
                (read, file) => take(batch, file.map_or(("", 0), |file| (file.name.as_str(), file.bytes)), read).await?,
            }
            progress.advance(files.get(next).map_or(0, |file| file.bytes));
            next += 1;
        }
    }
    batch.tell_of_walls(limits);
    batch.finish().await
}

/// A file that is already in memory.
pub struct GivenFile {
    /// How findings and aliases name it.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// What is said of it.
    pub hints: TextFacts,
}

/// Imports files that are already in memory, as from an upload or from the samples. The report is kept.
///
/// # Errors
/// Only when the store or the index fails.
pub async fn import_given(desk: &Desk, by: &By, files: Vec<GivenFile>, limits: &Limits) -> Result<ImportReport, ActionError> {
    let mut batch = Batch::new(desk, by).await?;
    for GivenFile { name, bytes, hints } in files {
        let bytes = match archive::open_bytes(bytes) {
            Ok(place) => {
                take_archive(&mut batch, &desk.store, place, &name, &hints, limits).await?;
                continue;
            }
            Err(bytes) => bytes,
        };
        let length = bytes.len() as u64;
        let read = match desk.store.by_alias(AliasScheme::File, &Sha256::of(&bytes).to_string()).await? {
            Some(record) => Read::Known(Held { name: name.clone(), bytes: length, record }),
            None => kept_original(&desk.store, prepare_bytes(&name, bytes, &hints, limits)).await,
        };
        take(&mut batch, (&name, length), read).await?;
    }
    batch.tell_of_walls(limits);
    let mut report = batch.finish().await?;
    crate::follow::catch_up(desk).await?;
    kept::keep(desk, by, &mut report).await;
    Ok(report)
}

/// Takes in records that are already values, as from the starter catalogue. Their ids are kept.
///
/// # Errors
/// Only when the store or the index fails.
pub async fn import_records(desk: &Desk, by: &By, records: Vec<Record>) -> Result<ImportReport, ActionError> {
    let mut batch = Batch::new(desk, by).await?;
    for record in records {
        batch.take_record(record).await?;
    }
    let report = batch.finish().await?;
    crate::follow::catch_up(desk).await?;
    Ok(report)
}

/// Takes the files of an archive in their order.
async fn take_archive(
    batch: &mut Batch<'_>,
    store: &store::Store,
    place: archive::Place,
    name: &str,
    hints: &TextFacts,
    limits: &Limits,
) -> Result<(), ActionError> {
    let mut members = archive::start(store, place, name, hints, limits);
    while let Some(read) = members.next().await {
        take(batch, (name, 0), read).await?;
    }
    Ok(())
}

async fn take(batch: &mut Batch<'_>, (name, bytes): (&str, u64), read: Read) -> Result<(), ActionError> {
    match read {
        Read::Known(Held { name, bytes, record }) => {
            batch.report.counts.read += 1;
            batch.report.counts.unchanged += 1;
            let account = FileAccount::of_unread(&name, bytes, vec![held_already().in_file(&name)]);
            batch.report.files.push(FileAccount { held_by: Some(record), ..account });
            Ok(())
        }
        Read::Refused(finding) => {
            // In an archive the finding knows better which file it is about.
            let file = if finding.place.file.is_empty() { name.to_owned() } else { finding.place.file.clone() };
            batch.report.refuse(&file, bytes, finding);
            Ok(())
        }
        Read::Done(prepared) => batch.take_file(*prepared, Rank::Document).await,
        Read::Failed(error) => Err(error.into()),
        // An archive is taken apart before; what is left of one inside another is a finding.
        Read::Archive(_) => Ok(()),
    }
}

fn held_already() -> Finding {
    Finding::new(Severity::Note, "held-already", "a file of the same content is held, so that it was not read again", "nothing")
}

/// One reader a core; each takes the next file, and waits where it is too far ahead of the keeper.
fn start_readers(desk: &Desk, files: &Arc<Vec<ImportFile>>, limits: &Limits) -> mpsc::Receiver<(usize, Read)> {
    let (sender, receiver) = mpsc::channel(READ_AHEAD);
    let next = Arc::new(AtomicUsize::new(0));
    let readers = std::thread::available_parallelism().map_or(2, std::num::NonZeroUsize::get).min(16);
    for _ in 0..readers {
        let (sender, next, files, limits, store) = (sender.clone(), Arc::clone(&next), Arc::clone(files), limits.clone(), desk.store.clone());
        let runtime = Handle::current();
        tokio::task::spawn_blocking(move || {
            loop {
                let position = next.fetch_add(1, Ordering::Relaxed);
                let Some(file) = files.get(position) else { return };
                let read = read_one(&runtime, &store, file, &limits);
                if sender.blocking_send((position, read)).is_err() {
                    return;
                }
            }
        });
    }
    receiver
}

fn read_one(runtime: &Handle, store: &store::Store, file: &ImportFile, limits: &Limits) -> Read {
    // A panic of a third-party parser is one file's misfortune, never the batch's.
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| prepare_unless_known(runtime, store, file, limits)));
    outcome.unwrap_or_else(|_| {
        let message = "reading the file met a fault in Lexarium";
        Read::Refused(Finding::new(Severity::Refused, "reader-fault", message, "report it with the file, if it may be shared").in_file(&file.name))
    })
}

fn prepare_unless_known(runtime: &Handle, store: &store::Store, file: &ImportFile, limits: &Limits) -> Read {
    if let Ok(Some(place)) = archive::open(&file.path) {
        return Read::Archive(place);
    }
    if file.bytes > limits.max_bytes {
        return Read::Refused(prepare::too_large(file, limits));
    }
    if let Ok(bytes) = std::fs::read(&file.path).map(|bytes| Sha256::of(&bytes))
        && let Ok(Some(record)) = runtime.block_on(store.by_alias(AliasScheme::File, &bytes.to_string()))
    {
        return Read::Known(Held { name: file.name.clone(), bytes: file.bytes, record });
    }
    match prepare(file, limits) {
        Ok(prepared) => runtime.block_on(kept_original(store, prepared)),
        Err(finding) => Read::Refused(finding),
    }
}

/// Keeps the file itself where a text came out of it, before any record names it.
async fn kept_original(store: &store::Store, mut prepared: Prepared) -> Read {
    if prepared.items.iter().any(|item| matches!(item, PreparedItem::Text(_)))
        && let Err(error) = store.files().put(std::mem::take(&mut prepared.bytes)).await
    {
        return Read::Failed(error);
    }
    Read::Done(Box::new(prepared))
}
