//! What a reader of outside documents noticed: where in the file, in a sentence, and what to do about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Something was left out or guessed.
    Warning,
    /// The file or the item could not be read.
    Refused,
}

/// Where it is. All that is known is said.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// The file, as the operator named it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// The line, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The page, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// The field or element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// One thing noticed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// A word for programs: `xml-not-well-formed`, one of those in [`finding_code`](crate::finding_code).
    pub code: String,
    /// Where it is.
    pub place: Place,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// What to do about it, in a sentence without a full stop.
    pub remedy: String,
}

impl Finding {
    /// A finding in a file that is not named yet; the batch names it.
    pub fn new(severity: Severity, code: &str, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { severity, code: code.to_owned(), place: Place::default(), message: message.into(), remedy: remedy.into() }
    }

    /// The same finding at a line.
    #[must_use]
    pub fn at_line(mut self, line: u32) -> Self {
        self.place.line = Some(line);
        self
    }

    /// The same finding on a page.
    #[must_use]
    pub fn on_page(mut self, page: u32) -> Self {
        self.place.page = Some(page);
        self
    }

    /// The same finding in a field.
    #[must_use]
    pub fn in_field(mut self, field: &str) -> Self {
        self.place.field = Some(field.to_owned());
        self
    }

    /// The same finding in a file.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        file.clone_into(&mut self.place.file);
        self
    }
}
