//! Reading and writing the formats of the world: Akoma Ntoso, HTML, DOCX, PDF, Markdown, plain text, records.
//!
//! Bytes become a [`model::draft::Reading`]: drafts and findings. A bad file is a finding, never an error.
//!
//! **Architecture invariant**: nothing here knows the store, the index or the site, and nothing is looked up on the net.

pub mod akn;
pub mod archive;
pub mod docx;
pub mod format;
pub mod limits;
pub mod manifest;
pub mod pdf;
pub mod programs;
pub mod read;
pub mod records;
pub mod render;
pub mod xlsx;

mod akn_html;
mod case_json;
mod effects;
mod encoding;
mod epub;
mod facts;
mod html;
mod json;
mod label;
mod law_json;
mod legal_xml;
mod markdown;
mod numerals;
mod office;
mod opendocument;
mod package;
mod plain;
mod properties;
mod rtf;
mod wording;
mod xml;

pub use format::{Format, detect};
pub use limits::Limits;
pub use programs::Programs;
pub use read::{Source, read};
