//! Archives: their files are read one by one, on all cores, in the order of the archive, and few of them are in memory at once.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, Mutex};

use exchange::Limits;
use exchange::archive::{self, Member, Met};
use model::alias::AliasScheme;
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::hash::Sha256;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc};

use super::prepare::prepare_bytes;
use super::{Held, Read, kept_original};

/// How many mebibytes of unpacked files wait for a reader or for the keeper at once.
const IN_MEMORY: u32 = 128;

/// Where an archive is: in a file, or in memory.
pub(super) enum Place {
    File(std::fs::File),
    Memory(std::io::Cursor<Vec<u8>>),
}

impl std::io::Read for Place {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self {
            Self::File(file) => file.read(buffer),
            Self::Memory(bytes) => bytes.read(buffer),
        }
    }
}

impl std::io::Seek for Place {
    fn seek(&mut self, position: std::io::SeekFrom) -> std::io::Result<u64> {
        match self {
            Self::File(file) => file.seek(position),
            Self::Memory(bytes) => bytes.seek(position),
        }
    }
}

/// Opens the file at `path` where it is an archive of files; nothing where it is a file to be read.
pub(super) fn open(path: &Path) -> std::io::Result<Option<Place>> {
    let mut place = Place::File(std::fs::File::open(path)?);
    Ok(archive::kind_of(&mut place)?.map(|_| place))
}

/// The same for bytes that are already here; the bytes come back where they are no archive.
pub(super) fn open_bytes(bytes: Vec<u8>) -> Result<Place, Vec<u8>> {
    let mut place = Place::Memory(std::io::Cursor::new(bytes));
    match (archive::kind_of(&mut place), place) {
        (Ok(Some(_)), place) => Ok(place),
        (_, Place::Memory(bytes)) => Err(bytes.into_inner()),
        (_, place @ Place::File(_)) => Ok(place),
    }
}

/// One thing on its way from the archive to the keeper.
struct Arrival {
    position: usize,
    read: Read,
    /// How many mebibytes of the common room it takes.
    weight: u32,
}

/// The files of an archive as they are read.
pub(super) struct Members {
    arrivals: mpsc::Receiver<Arrival>,
    early: BTreeMap<usize, (Read, u32)>,
    next: usize,
    room: Arc<Semaphore>,
}

impl Members {
    /// The next file of the archive, or what was noticed on the way to it.
    pub(super) async fn next(&mut self) -> Option<Read> {
        loop {
            if let Some((read, weight)) = self.early.remove(&self.next) {
                self.next += 1;
                self.room.add_permits(weight as usize);
                return Some(read);
            }
            let Arrival { position, read, weight } = self.arrivals.recv().await?;
            self.early.insert(position, (read, weight));
        }
    }
}

impl Drop for Members {
    /// Nobody waits for room that is never given back.
    fn drop(&mut self) {
        self.room.close();
    }
}

/// Starts to read the archive.
pub(super) fn start(store: &store::Store, place: Place, name: &str, hints: &TextFacts, limits: &Limits) -> Members {
    let room = Arc::new(Semaphore::new(IN_MEMORY as usize));
    let (sender, arrivals) = mpsc::channel(IN_MEMORY as usize);
    let readers = std::thread::available_parallelism().map_or(2, std::num::NonZeroUsize::get).min(16);
    let (work, taken) = std::sync::mpsc::sync_channel::<(usize, Box<Member>, u32)>(readers);
    let taken = Arc::new(Mutex::new(taken));
    for _ in 0..readers {
        let (taken, sender, store, limits, runtime) = (Arc::clone(&taken), sender.clone(), store.clone(), limits.clone(), Handle::current());
        tokio::task::spawn_blocking(move || {
            loop {
                let member = taken.lock().map_or(None, |taken| taken.recv().ok());
                let Some((position, member, weight)) = member else { return };
                let read = read_member(&runtime, &store, *member, &limits);
                if sender.blocking_send(Arrival { position, read, weight }).is_err() {
                    return;
                }
            }
        });
    }
    let unpacking = Unpacking { room: Arc::clone(&room), work, sender, runtime: Handle::current() };
    let (name, hints, limits) = (name.to_owned(), hints.clone(), limits.clone());
    tokio::task::spawn_blocking(move || unpacking.run(place, &name, &hints, &limits));
    Members { arrivals, early: BTreeMap::new(), next: 0, room }
}

/// The way through the archive, which waits where too much of it is in memory.
struct Unpacking {
    room: Arc<Semaphore>,
    work: std::sync::mpsc::SyncSender<(usize, Box<Member>, u32)>,
    sender: mpsc::Sender<Arrival>,
    runtime: Handle,
}

impl Unpacking {
    fn run(self, mut place: Place, name: &str, hints: &TextFacts, limits: &Limits) {
        let mut position = 0;
        // A panic of a third-party unpacker is one archive's misfortune, never the batch's.
        let walked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            archive::walk(&mut place, name, hints, limits, &mut |met| {
                position += 1;
                self.pass_on(position - 1, met)
            });
        }));
        if walked.is_err() {
            let message = "unpacking the archive met a fault in Lexarium";
            let finding = Finding::new(Severity::Refused, "reader-fault", message, "report it with the archive, if it may be shared").in_file(name);
            let _ = self.sender.blocking_send(Arrival { position, read: Read::Refused(finding), weight: 0 });
        }
    }

    fn pass_on(&self, position: usize, met: Met) -> ControlFlow<()> {
        let went = match met {
            Met::Finding(finding) => self.sender.blocking_send(Arrival { position, read: Read::Refused(finding), weight: 0 }).is_ok(),
            Met::Member(member) => {
                let weight = u32::try_from(member.bytes.len() >> 20).unwrap_or(u32::MAX).saturating_add(1).min(IN_MEMORY);
                let permits = self.runtime.block_on(self.room.acquire_many(weight));
                permits.map(tokio::sync::SemaphorePermit::forget).is_ok() && self.work.send((position, member, weight)).is_ok()
            }
        };
        if went { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }
}

fn read_member(runtime: &Handle, store: &store::Store, member: Member, limits: &Limits) -> Read {
    let Member { name, bytes, hints } = member;
    if let Ok(Some(record)) = runtime.block_on(store.by_alias(AliasScheme::File, &Sha256::of(&bytes).to_string())) {
        return Read::Known(Held { name, bytes: bytes.len() as u64, record });
    }
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| prepare_bytes(&name, bytes, &hints, limits)));
    match outcome {
        Ok(prepared) => runtime.block_on(kept_original(store, prepared)),
        Err(_) => {
            let message = "reading the file met a fault in Lexarium";
            Read::Refused(Finding::new(Severity::Refused, "reader-fault", message, "report it with the file, if it may be shared").in_file(&name))
        }
    }
}
