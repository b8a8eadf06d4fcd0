//! What a DOCX holds that its text does not show: deletions that are still there, remarks, hidden words. Whoever gets the file can read them.

use std::collections::BTreeSet;

use model::finding::{Finding, Severity};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::body::attribute;

/// Counts of what is not shown.
#[derive(Default, Debug)]
pub(super) struct Unseen {
    pub(super) hidden_words: usize,
    deletions: usize,
    insertions: usize,
    remarks: usize,
    /// Who changed or remarked, as their programs call them.
    authors: BTreeSet<String>,
}

/// So many names are kept; a file with more is written by a machine.
const MOST_AUTHORS: usize = 50;

impl Unseen {
    /// Counts a tracked change, where the element is one.
    pub(super) fn count_change(&mut self, name: &str, element: &BytesStart<'_>) {
        match name {
            "del" | "moveFrom" => self.deletions += 1,
            "ins" | "moveTo" => self.insertions += 1,
            _ => return,
        }
        self.add_author(element);
    }

    /// Counts the remarks of their part.
    pub(super) fn count_remarks(&mut self, xml: &str) {
        let mut reader = Reader::from_str(xml);
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Start(element) if element.local_name().as_ref() == "comment" => {
                    self.remarks += 1;
                    self.add_author(&element);
                }
                Event::Eof => break,
                _ => {}
            }
        }
    }

    fn add_author(&mut self, element: &BytesStart<'_>) {
        if self.authors.len() < MOST_AUTHORS
            && let Some(author) = attribute(element, "author")
        {
            self.authors.insert(author.chars().take(80).collect());
        }
    }

    /// Whether whoever gets the file can read what its text does not show.
    pub(super) fn hides_words(&self) -> bool {
        self.hidden_words + self.deletions + self.remarks > 0
    }

    /// One finding for each kind.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let by = if self.authors.is_empty() { String::new() } else { format!(" by {}", self.authors.iter().cloned().collect::<Vec<_>>().join(", ")) };
        let mut findings = Vec::new();
        let mut add = |code: &str, message: String, remedy: &str| findings.push(Finding::new(Severity::Warning, code, message, remedy));
        if self.deletions + self.insertions > 0 {
            let message = format!(
                "{} tracked deletions and {} insertions{by} are still in the file; the text was read as if all were accepted",
                self.deletions, self.insertions
            );
            add("tracked-changes", message, "accept or reject them in a word processor and import the result");
        }
        if self.remarks > 0 {
            add(
                "remarks",
                format!("{} remarks{by} are in the file; they were left out of the text", self.remarks),
                "take them out of the file and import the result",
            );
        }
        if self.hidden_words > 0 {
            let message = format!(
                "{} words are hidden in the file; they were left out of the text, but whoever gets the file can read them",
                self.hidden_words
            );
            add("hidden-text", message, "take them out of the file and import the result");
        }
        findings
    }
}
