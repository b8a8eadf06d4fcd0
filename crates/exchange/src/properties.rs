//! The properties that programs write into files: who made a file, for whom, with what. Readers of the file see them, and few writers know it.

use model::finding::{Finding, Severity};
use serde::{Deserialize, Serialize};

/// What a file says of those who made it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Properties {
    persons: Vec<(String, String)>,
    programs: Vec<(String, String)>,
    /// Whether the file carries an XMP packet, which may hold the history of its changes.
    pub(crate) has_packet: bool,
}

/// A value longer than this is cut in a finding.
const LONGEST_SHOWN: usize = 120;

impl Properties {
    /// A property that may name a person or an office.
    pub(crate) fn add_person(&mut self, name: &str, value: Option<String>) {
        add(&mut self.persons, name, value);
    }

    /// A property that names a program.
    pub(crate) fn add_program(&mut self, name: &str, value: Option<String>) {
        add(&mut self.programs, name, value);
    }

    /// One finding where a property may name a person; a program alone is nobody's secret.
    pub(crate) fn finding(&self) -> Option<Finding> {
        if self.persons.is_empty() {
            return None;
        }
        let shown =
            |properties: &[(String, String)]| properties.iter().map(|(name, value)| format!("{name} “{value}”")).collect::<Vec<_>>().join(", ");
        let mut message = format!("the properties of the file, which go out with it, name its {}", shown(&self.persons));
        if !self.programs.is_empty() {
            message.push_str(&format!(" ({}{})", shown(&self.programs), if self.has_packet { ", with an XMP packet" } else { "" }));
        }
        Some(Finding::new(Severity::Note, "file-properties", message, "if nobody may know it, take the properties out of the file and import that"))
    }
}

fn add(properties: &mut Vec<(String, String)>, name: &str, value: Option<String>) {
    let Some(value) = value else { return };
    let value: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let value: String = value.chars().filter(|character| !crate::wording::is_dropped(*character)).take(LONGEST_SHOWN).collect();
    if !value.is_empty() && !properties.iter().any(|(_, held)| *held == value) {
        properties.push((name.to_owned(), value));
    }
}

/// The words of the first element of this name; enough for packets of properties, which have no two of a name that matter.
pub(crate) fn element_text(xml: &str, name: &str) -> Option<String> {
    let start = xml.find(&format!("<{name}>")).or_else(|| xml.find(&format!("<{name} ")))?;
    let inner = xml.get(start..)?;
    let inner = inner.get(inner.find('>')? + 1..)?;
    let text = model::text::structured::plain_of_xml(inner.get(..inner.find(&format!("</{name}>"))?)?);
    Some(text).filter(|text| !text.trim().is_empty())
}
