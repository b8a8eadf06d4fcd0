//! ZIP archives (APPNOTE 6.3): the directory at the end says what is inside.

use std::io::{Read, SeekFrom};
use std::ops::ControlFlow;

use zip::ZipArchive;

use super::{Entry, MANIFEST, Open, Source, Walk, is_manifest, name};

/// The longest end of a ZIP: its last record with a comment of full length.
const LONGEST_END: u64 = 22 + 65_535;

/// How many entries the directory says that it has; nothing where there is no directory.
///
/// Readers build a value for each, so a directory of millions is refused before any is built.
pub(crate) fn declared_entries(source: &mut dyn Source) -> Option<u64> {
    let length = source.seek(SeekFrom::End(0)).ok()?;
    let start = length.saturating_sub(LONGEST_END + 20 + 56);
    source.seek(SeekFrom::Start(start)).ok()?;
    let mut end = Vec::new();
    Read::take(&mut *source, length - start).read_to_end(&mut end).ok()?;
    let at = end.windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let count = u64::from(u16::from_le_bytes(end.get(at + 10..at + 12)?.try_into().ok()?));
    if count != u64::from(u16::MAX) {
        return Some(count);
    }
    // ZIP64 keeps the count in a record of its own, before its locator.
    let Some(record) = end.windows(4).rposition(|window| window == b"PK\x06\x06") else { return Some(count) };
    Some(u64::from_le_bytes(end.get(record + 32..record + 40)?.try_into().ok()?))
}

/// Whether a ZIP is the container of a document: Office, `OpenDocument`, EPUB.
pub(super) fn is_document(source: &mut dyn Source) -> bool {
    if declared_entries(source).is_none_or(|count| count > 100_000) {
        return false;
    }
    let Ok(archive) = ZipArchive::new(source) else { return false };
    let is_first = |name: &str| archive.name_for_index(0).and_then(Result::ok).is_some_and(|first| first == name);
    is_first("mimetype") || archive.file_names().flatten().any(|name| matches!(&*name, "[Content_Types].xml" | "word/document.xml"))
}

impl Walk<'_> {
    pub(super) fn zip(&mut self, source: &mut dyn Source, open: &mut Open) -> ControlFlow<()> {
        let most = self.limits.max_members as u64;
        if declared_entries(source).is_some_and(|count| count > most.saturating_mul(2)) {
            let message = format!("the archive says that it holds far more than {most} files");
            return self.refuse(&open.name.clone(), "archive-too-many", message, "pack the files into several archives");
        }
        let mut archive = match ZipArchive::new(source) {
            Ok(archive) => archive,
            Err(error) => {
                return self.refuse(&open.name.clone(), "archive-broken", format!("it cannot be opened: {error}"), "fetch the archive again");
            }
        };
        let names: Vec<String> = (0..archive.len())
            .map(|place| archive.name_for_index(place).and_then(Result::ok).map(|name| name.into_owned()).unwrap_or_default())
            .collect();
        let manifest = names.iter().enumerate().filter(|(_, name)| is_manifest(name)).min_by_key(|(_, name)| name.len());
        if let Some((place, path)) = manifest {
            self.zip_manifest(&mut archive, place, path, open)?;
        }
        for (place, raw) in names.iter().enumerate() {
            match archive.by_index(place) {
                Ok(mut file) => {
                    let entry = kind(&file);
                    self.entry(open, raw, entry, &mut file)?;
                }
                Err(zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED)) => {
                    self.entry(open, raw, Entry::Encrypted, &mut std::io::empty())?;
                }
                Err(error) => {
                    let shown = format!("{}!/{}", open.name, name::shown(raw));
                    self.refuse(
                        &shown,
                        "archive-broken",
                        format!("it cannot be unpacked: {error}"),
                        "pack the file anew, or fetch the archive again",
                    )?;
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn zip_manifest(&mut self, archive: &mut ZipArchive<&mut dyn Source>, place: usize, path: &str, open: &mut Open) -> ControlFlow<()> {
        let Ok(mut file) = archive.by_index(place) else { return ControlFlow::Continue(()) };
        let full = format!("{}!/{MANIFEST}", open.name);
        if let Some(bytes) = self.unpack(open, &full, &mut file)? {
            self.take_manifest(open, path, &bytes)?;
        }
        ControlFlow::Continue(())
    }
}

fn kind<R: Read + ?Sized>(file: &zip::read::ZipFile<'_, R>) -> Entry {
    if file.is_dir() {
        Entry::Folder
    } else if file.is_symlink() {
        Entry::Special("a link")
    } else {
        // The mode of a device or a pipe says what it is (`stat.h`).
        match file.unix_mode().map(|mode| mode & 0o170_000) {
            Some(0o020_000 | 0o060_000) => Entry::Special("a device"),
            Some(0o010_000 | 0o140_000) => Entry::Special("a pipe"),
            _ => Entry::File,
        }
    }
}
