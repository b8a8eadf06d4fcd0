//! Archives: ZIP, tar and gzip, read member by member and never written to a disk.
//!
//! A member stands in findings and aliases as `archive.zip!/folder/file`. Nothing in an archive is trusted: its names, its sizes, its counts.

mod name;
mod tar;
mod zip;

use std::collections::{HashMap, HashSet};
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};

pub(crate) use self::zip::declared_entries;
use crate::format::{Format, detect};
use crate::limits::Limits;
use crate::manifest;

/// The name of a manifest.
const MANIFEST: &str = "MANIFEST.jsonl";

/// A file of an archive.
#[derive(Clone, PartialEq, Debug)]
pub struct Member {
    /// `archive.zip!/folder/file`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// What a manifest inside the archive, or else the operator, says of it.
    pub hints: TextFacts,
}

/// What is met on the way through an archive.
#[derive(Debug)]
pub enum Met {
    /// A file.
    Member(Box<Member>),
    /// Something that was refused or left out, with its place.
    Finding(Finding),
}

/// Where bytes come from: a file, or a buffer.
pub trait Source: Read + Seek {}

impl<S: Read + Seek> Source for S {}

/// The kind of archive that `source` is; nothing where it is a document or no archive. The source is left at its beginning.
///
/// # Errors
/// When it cannot be read.
pub fn kind_of(source: &mut dyn Source) -> std::io::Result<Option<Format>> {
    source.seek(SeekFrom::Start(0))?;
    let mut head = Vec::with_capacity(1024);
    Read::take(&mut *source, 1024).read_to_end(&mut head)?;
    source.seek(SeekFrom::Start(0))?;
    let is_zip = head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06");
    if is_zip {
        let is_document = zip::is_document(source);
        source.seek(SeekFrom::Start(0))?;
        return Ok((!is_document).then_some(Format::Zip));
    }
    Ok(detect(&head, "").filter(|format| matches!(format, Format::Tar | Format::Gzip)))
}

/// Gives each file of the archive `source` to `visit`, in the order of the archive, until it says to stop. `name` is what the operator calls it.
///
/// An archive with a `MANIFEST.jsonl` gives the files that it names, any other all but hidden ones. Archives inside are opened as deep as the
/// limits allow.
pub fn walk(source: &mut dyn Source, name: &str, hints: &TextFacts, limits: &Limits, visit: &mut dyn FnMut(Met) -> ControlFlow<()>) {
    let length = source.seek(SeekFrom::End(0)).unwrap_or(0);
    let by_ratio = length.saturating_mul(limits.max_ratio).saturating_add(1 << 20);
    let mut walk = Walk { limits, left: limits.max_archive_bytes.min(by_ratio), members: 0, visit };
    let _ = walk.archive(source, name, hints, 1);
}

/// A way through an archive and those inside it: one set of bounds for all.
struct Walk<'w> {
    limits: &'w Limits,
    /// Bytes that may still be unpacked.
    left: u64,
    members: usize,
    visit: &'w mut dyn FnMut(Met) -> ControlFlow<()>,
}

/// One archive on the way.
struct Open {
    name: String,
    depth: usize,
    hints: TextFacts,
    /// What a manifest says of each file, by path; nothing where there is no manifest.
    listed: Option<HashMap<String, TextFacts>>,
    seen: HashSet<String>,
}

/// What an entry of an archive is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    File,
    Folder,
    /// A link, a device, a pipe: things that lead out of an archive.
    Special(&'static str),
    Encrypted,
}

impl Walk<'_> {
    fn archive(&mut self, source: &mut dyn Source, name: &str, hints: &TextFacts, depth: usize) -> ControlFlow<()> {
        let kind = match kind_of(source) {
            Ok(Some(kind)) => kind,
            Ok(None) => {
                return self.refuse(name, "archive-broken", "it is no archive that can be opened".to_owned(), "pack the files anew as ZIP or tar");
            }
            Err(error) => return self.refuse(name, "archive-broken", format!("it cannot be read: {error}"), "fetch the archive again"),
        };
        let mut open = Open { name: name.to_owned(), depth, hints: hints.clone(), listed: None, seen: HashSet::new() };
        let went_on = match kind {
            Format::Zip => self.zip(source, &mut open),
            Format::Tar => self.tar(source, &mut open),
            _ => self.gzip(source, &mut open),
        };
        if went_on.is_continue() {
            self.missing(&open)?;
        }
        went_on
    }

    /// Files that a manifest names and that are not there.
    fn missing(&mut self, open: &Open) -> ControlFlow<()> {
        let mut missing: Vec<&String> = open.listed.iter().flat_map(HashMap::keys).filter(|path| !open.seen.contains(*path)).collect();
        missing.sort();
        for path in missing {
            let remedy = "add the file or take its line out of the manifest";
            self.refuse(&format!("{}!/{path}", open.name), "file-missing", "the manifest names a file that is not there".to_owned(), remedy)?;
        }
        ControlFlow::Continue(())
    }

    fn refuse(&mut self, file: &str, code: &str, message: String, remedy: &str) -> ControlFlow<()> {
        (self.visit)(Met::Finding(Finding::new(Severity::Refused, code, message, remedy).in_file(file)))
    }

    /// One entry: its raw name, what it is, its content.
    fn entry(&mut self, open: &mut Open, raw: &str, entry: Entry, content: &mut dyn Read) -> ControlFlow<()> {
        if entry == Entry::Folder {
            return ControlFlow::Continue(());
        }
        let path = match name::safe(raw, self.limits.max_name_bytes) {
            Ok(path) => path,
            Err(fault) => {
                let shown = format!("{}!/{}", open.name, name::shown(raw));
                return self.refuse(
                    &shown,
                    "archive-name",
                    fault.to_owned(),
                    "check where the archive comes from, and pack the file under a plain name",
                );
            }
        };
        let full = format!("{}!/{path}", open.name);
        if let Entry::Special(what) = entry {
            let message = format!("it is {what}, which could lead out of the archive");
            return self.refuse(&full, "archive-link", message, "pack the file itself");
        }
        if name::is_hidden(&path) || (path.rsplit('/').next() == Some(MANIFEST) && open.listed.is_some()) {
            return ControlFlow::Continue(());
        }
        let Some(hints) = open.hints_for(&path) else { return ControlFlow::Continue(()) };
        if entry == Entry::Encrypted {
            return self.refuse(&full, "archive-encrypted", "it is locked with a password".to_owned(), "pack the file without a password");
        }
        if !open.seen.insert(path) {
            return self.refuse(&full, "archive-twice", "the archive holds two files of this name".to_owned(), "rename one of them");
        }
        self.members += 1;
        if self.members > self.limits.max_members {
            let message = format!("the archive holds more than {} files; the rest was left out", self.limits.max_members);
            self.refuse(&open.name, "archive-too-many", message, "pack the files into several archives")?;
            return ControlFlow::Break(());
        }
        let Some(bytes) = self.unpack(open, &full, content)? else { return ControlFlow::Continue(()) };
        if detect(&bytes, &full).is_some_and(Format::is_archive) {
            return self.nested(bytes, &full, &hints, open.depth);
        }
        (self.visit)(Met::Member(Box::new(Member { name: full, bytes, hints })))
    }

    /// The content of a file; nothing where it was refused, and the end of the way where the whole archive unpacks to too much.
    fn unpack(&mut self, open: &Open, full: &str, content: &mut dyn Read) -> ControlFlow<(), Option<Vec<u8>>> {
        let most = self.limits.max_bytes.min(self.left);
        let mut bytes = Vec::new();
        if let Err(error) = content.take(most.saturating_add(1)).read_to_end(&mut bytes) {
            self.refuse(full, "archive-broken", format!("it cannot be unpacked: {error}"), "pack the file anew, or fetch the archive again")?;
            return ControlFlow::Continue(None);
        }
        let length = bytes.len() as u64;
        if length > self.left {
            let message = "it unpacks to more than an archive of its size may hold; the rest was left out".to_owned();
            self.refuse(&open.name, "unpacks-too-large", message, "check where the archive comes from; it looks like an attack")?;
            return ControlFlow::Break(());
        }
        self.left -= length;
        if length > self.limits.max_bytes {
            let message = format!("it has more than the {} bytes that one file may have", self.limits.max_bytes);
            self.refuse(full, "file-too-large", message, "split the file, or raise the limit")?;
            return ControlFlow::Continue(None);
        }
        ControlFlow::Continue(Some(bytes))
    }

    fn nested(&mut self, bytes: Vec<u8>, full: &str, hints: &TextFacts, depth: usize) -> ControlFlow<()> {
        if depth >= self.limits.max_archive_depth {
            let message = format!("it is an archive inside {depth} others, and no more are opened");
            return self.refuse(full, "archive-too-deep", message, "unpack the inner archive, and import it by itself");
        }
        self.archive(&mut Cursor::new(bytes), full, hints, depth + 1)
    }

    /// Takes in a manifest, whose paths begin in the folder it lies in.
    fn take_manifest(&mut self, open: &mut Open, path: &str, bytes: &[u8]) -> ControlFlow<()> {
        let folder = path.strip_suffix(MANIFEST).unwrap_or_default();
        let listing = manifest::read(bytes);
        for finding in listing.findings {
            (self.visit)(Met::Finding(finding.in_file(&format!("{}!/{path}", open.name))))?;
        }
        let hints = open.hints.clone();
        let listed = listing.entries.into_iter().map(|entry| (format!("{folder}{}", entry.path), crate::facts::together(entry.facts, hints.clone())));
        open.listed = Some(listed.collect());
        ControlFlow::Continue(())
    }
}

impl Open {
    /// What is said of a file; nothing where a manifest leaves it out.
    fn hints_for(&self, path: &str) -> Option<TextFacts> {
        match &self.listed {
            Some(listed) => listed.get(path).cloned(),
            None => Some(self.hints.clone()),
        }
    }
}

/// Whether a path is that of a manifest for the whole archive: at its top, or in the one folder that holds all.
fn is_manifest(path: &str) -> bool {
    path == MANIFEST || path.split_once('/').is_some_and(|(_, rest)| rest == MANIFEST)
}
