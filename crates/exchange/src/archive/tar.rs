//! Tar archives (POSIX `ustar` and `pax`, and GNU's long names), bare or in gzip.

use std::cell::Cell;
use std::io::{Read, SeekFrom};
use std::ops::ControlFlow;
use std::rc::Rc;

use flate2::read::MultiGzDecoder;
use tar::EntryType;

use super::{Entry, Open, Source, Walk, is_manifest};

/// How much the reader of headers may take for itself between two files: long names are read whole before anybody can look at them.
const FOR_HEADERS: u64 = 1 << 20;

/// A reader that gives no more than it is allowed, so that what unpacks without end ends.
struct Metered<R> {
    inner: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let left = self.left.get();
        if left == 0 && !buffer.is_empty() {
            return Err(std::io::Error::other("it unpacks to more than it may"));
        }
        let most = usize::try_from(left).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.inner.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.left.set(left - read as u64);
        Ok(read)
    }
}

impl Walk<'_> {
    pub(super) fn tar(&mut self, source: &mut dyn Source, open: &mut Open) -> ControlFlow<()> {
        self.manifest_of_tar(&mut *source, open)?;
        if source.seek(SeekFrom::Start(0)).is_err() {
            return ControlFlow::Continue(());
        }
        self.tar_entries(source, open)
    }

    pub(super) fn gzip(&mut self, source: &mut dyn Source, open: &mut Open) -> ControlFlow<()> {
        let mut head = Vec::new();
        let is_readable = MultiGzDecoder::new(&mut *source).take(1024).read_to_end(&mut head).is_ok() || !head.is_empty();
        if !is_readable || source.seek(SeekFrom::Start(0)).is_err() {
            return self.refuse(&open.name.clone(), "archive-broken", "it cannot be unpacked".to_owned(), "fetch the file again");
        }
        if crate::format::is_tar(&head) {
            self.manifest_of_tar(MultiGzDecoder::new(&mut *source), open)?;
            if source.seek(SeekFrom::Start(0)).is_err() {
                return ControlFlow::Continue(());
            }
            return self.tar_entries(MultiGzDecoder::new(source), open);
        }
        // One file: its name is that of the archive without the ending.
        let inner = open.name.rsplit('/').next().unwrap_or_default();
        let inner = inner.strip_suffix(".gz").unwrap_or(inner).to_owned();
        self.entry(open, &inner, Entry::File, &mut MultiGzDecoder::new(source))
    }

    /// Looks for a manifest, which may stand after the files that it names.
    fn manifest_of_tar(&mut self, source: impl Read, open: &mut Open) -> ControlFlow<()> {
        let left = Rc::new(Cell::new(self.left));
        let mut archive = tar::Archive::new(Metered { inner: source, left });
        let Ok(entries) = archive.entries() else { return ControlFlow::Continue(()) };
        let mut found: Option<(String, Vec<u8>)> = None;
        for mut entry in entries.map_while(Result::ok).take(self.limits.max_members.saturating_mul(2)) {
            let path = String::from_utf8_lossy(&entry.path_bytes()).trim_start_matches("./").to_owned();
            if entry.header().entry_type() != EntryType::Regular
                || !is_manifest(&path)
                || found.as_ref().is_some_and(|(known, _)| known.len() <= path.len())
            {
                continue;
            }
            if let Some(bytes) = self.unpack(open, &format!("{}!/{path}", open.name), &mut entry)? {
                found = Some((path, bytes));
            }
        }
        match found {
            Some((path, bytes)) => self.take_manifest(open, &path, &bytes),
            None => ControlFlow::Continue(()),
        }
    }

    fn tar_entries(&mut self, source: impl Read, open: &mut Open) -> ControlFlow<()> {
        let left = Rc::new(Cell::new(FOR_HEADERS));
        let mut archive = tar::Archive::new(Metered { inner: source, left: Rc::clone(&left) });
        let Ok(entries) = archive.entries() else { return ControlFlow::Continue(()) };
        let mut count = 0_usize;
        for entry in entries {
            let mut entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let message = format!("it is broken after {count} files: {error}; what came before was read");
                    return self.refuse(&open.name.clone(), "archive-broken", message, "fetch the archive again");
                }
            };
            count += 1;
            if count > self.limits.max_members.saturating_mul(2) {
                let message = format!("the archive holds more than {} entries; the rest was left out", count - 1);
                return self.refuse(&open.name.clone(), "archive-too-many", message, "pack the files into several archives");
            }
            let raw = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            // What is not read of this file has to be passed over on the way to the next header.
            left.set(entry.size().min(self.left.saturating_add(1)).saturating_add(FOR_HEADERS));
            let kind = kind(entry.header().entry_type());
            self.entry(open, &raw, kind, &mut entry)?;
        }
        ControlFlow::Continue(())
    }
}

fn kind(kind: EntryType) -> Entry {
    match kind {
        EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => Entry::File,
        EntryType::Directory | EntryType::XGlobalHeader | EntryType::XHeader | EntryType::GNULongName | EntryType::GNULongLink => Entry::Folder,
        EntryType::Link | EntryType::Symlink => Entry::Special("a link"),
        EntryType::Char | EntryType::Block => Entry::Special("a device"),
        EntryType::Fifo => Entry::Special("a pipe"),
        _ => Entry::Special("of a kind that is not known"),
    }
}
