//! The parts of a DOCX, unpacked within bounds.

use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use model::finding::{Finding, Severity};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::limits::Limits;

/// An open package.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// Bytes that may still be unpacked.
    left: u64,
}

fn broken(message: String) -> Finding {
    Finding::new(Severity::Refused, "docx-broken", message, "open the document in a word processor and save it again")
}

impl<'b> Package<'b> {
    pub(super) fn open(bytes: &'b [u8], limits: &Limits) -> Result<Self, Finding> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(format!("its container cannot be opened: {error}")))?;
        if archive.len() > limits.max_entries {
            return Err(broken(format!("it has {} parts, more than the {} that a document may have", archive.len(), limits.max_entries)));
        }
        let by_ratio = (bytes.len() as u64).saturating_mul(limits.max_ratio).saturating_add(1 << 20);
        Ok(Self { archive, left: limits.max_unpacked_bytes.min(by_ratio) })
    }

    /// A part as text; nothing where there is none.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, Finding> {
        let Ok(part) = self.archive.by_name(name) else { return Ok(None) };
        let mut bytes = Vec::new();
        part.take(self.left + 1).read_to_end(&mut bytes).map_err(|error| broken(format!("its part {name} cannot be unpacked: {error}")))?;
        if bytes.len() as u64 > self.left {
            let message = "it unpacks to more than a document of its size may hold";
            return Err(Finding::new(Severity::Refused, "unpacks-too-large", message, "check where the file comes from; it looks like an attack"));
        }
        self.left -= bytes.len() as u64;
        Ok(Some(crate::encoding::decode(&bytes, None).0.into_owned()))
    }

    /// The main part, wherever the package keeps it.
    pub(super) fn document(&mut self) -> Result<String, Finding> {
        let names: Vec<String> = self
            .archive
            .file_names()
            .flatten()
            .filter(|name| name.starts_with("word/document") && name.ends_with(".xml"))
            .map(|name| name.into_owned())
            .collect();
        let name = names.iter().find(|name| *name == "word/document.xml").or(names.first());
        let name = name.ok_or_else(|| broken("it has no main part".to_owned()))?;
        self.part(name)?.ok_or_else(|| broken("its main part is missing".to_owned()))
    }
}

/// The addresses of links, by their ids.
pub(super) fn targets(xml: &str) -> HashMap<String, String> {
    let mut targets = HashMap::new();
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Empty(element) | Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                let attribute = |name: &str| super::body::attribute(&element, name);
                if let (Some(id), Some(target)) = (attribute("Id"), attribute("Target")) {
                    targets.insert(id, target);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    targets
}

/// The title of the document's properties, unless a word processor made it up.
pub(super) fn title(xml: &str) -> Option<String> {
    let start = xml.find("<dc:title>")? + "<dc:title>".len();
    let title = xml.get(start..start + xml.get(start..)?.find("</dc:title>")?)?;
    crate::facts::credible_title(&model::text::structured::plain_of_xml(title))
}
