//! Face.
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::text::document::{Document, Item};
use model::text::structured::StructuredText;

use crate::Limits;

mod frame;
pub use frame::AknMeta;

/// Reads.
///
/// # Errors
/// When it cannot be read.
pub fn read(_xml: impl AsRef<[u8]>, _limits: &Limits) -> Result<(Document, TextFacts, Vec<Finding>), Finding> {
    Err(Finding::new(Severity::Refused, "akn-not-read", "Akoma Ntoso is not read yet", "import another format"))
}
/// Reads a piece.
#[must_use]
pub fn read_fragment(_xml: &str) -> Vec<Item> {
    Vec::new()
}
/// Addresses.
pub fn give_eids(_document: &mut Document) {}
/// Writes.
#[must_use]
pub fn write(_document: &Document, _meta: &AknMeta) -> StructuredText {
    StructuredText::default()
}
