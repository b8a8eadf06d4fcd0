//! Documents that are ZIP containers of parts (DOCX, ODT, EPUB), unpacked within bounds.

use std::io::{Cursor, Read as _};

use model::finding::{Finding, Severity};
use zip::ZipArchive;

use crate::archive::declared_entries;
use crate::limits::Limits;

/// An open package.
pub(crate) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// The code of its findings: `docx-broken`.
    code: &'static str,
    /// Bytes that may still be unpacked.
    left: u64,
}

fn broken(code: &str, message: String) -> Finding {
    Finding::new(Severity::Refused, code, message, "open the document in the program that wrote it, and save it again")
}

impl<'b> Package<'b> {
    pub(crate) fn open(bytes: &'b [u8], code: &'static str, limits: &Limits) -> Result<Self, Finding> {
        let most = limits.max_entries;
        let too_many = |count: u64| broken(code, format!("it has {count} parts, more than the {most} that a document may have"));
        if let Some(count) = declared_entries(&mut Cursor::new(bytes)).filter(|count| *count > most as u64) {
            return Err(too_many(count));
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(code, format!("its container cannot be opened: {error}")))?;
        if archive.len() > most {
            return Err(too_many(archive.len() as u64));
        }
        let by_ratio = (bytes.len() as u64).saturating_mul(limits.max_ratio).saturating_add(1 << 20);
        Ok(Self { archive, code, left: limits.max_unpacked_bytes.min(by_ratio) })
    }

    /// A part as text; nothing where there is none.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<String>, Finding> {
        let Ok(part) = self.archive.by_name(name) else { return Ok(None) };
        let mut bytes = Vec::new();
        let code = self.code;
        part.take(self.left + 1).read_to_end(&mut bytes).map_err(|error| broken(code, format!("its part {name} cannot be unpacked: {error}")))?;
        if bytes.len() as u64 > self.left {
            let message = "it unpacks to more than a document of its size may hold";
            return Err(Finding::new(Severity::Refused, "unpacks-too-large", message, "check where the file comes from; it looks like an attack"));
        }
        self.left -= bytes.len() as u64;
        Ok(Some(crate::encoding::decode(&bytes, None).0.into_owned()))
    }

    /// A part that has to be there.
    pub(crate) fn needed(&mut self, name: &str) -> Result<String, Finding> {
        let code = self.code;
        self.part(name)?.ok_or_else(|| broken(code, format!("its part {name} is missing")))
    }

    /// The main part, wherever the package keeps it.
    pub(crate) fn document(&mut self) -> Result<String, Finding> {
        let names: Vec<String> = self
            .archive
            .file_names()
            .flatten()
            .filter(|name| name.starts_with("word/document") && name.ends_with(".xml"))
            .map(|name| name.into_owned())
            .collect();
        let name = names.iter().find(|name| *name == "word/document.xml").or(names.first());
        let name = name.ok_or_else(|| broken(self.code, "it has no main part".to_owned()))?;
        self.needed(&name.clone())
    }
}
