//! Reading and writing the formats of the world: Akoma Ntoso, HTML, DOCX, PDF, Markdown, plain text, records.
//!
//! Bytes become a [`model::draft::Reading`]: drafts and findings. A bad file is a finding, never an error.
//!
//! **Architecture invariant**: nothing here knows the store, the index or the site, and nothing is looked up on the net.

pub mod akn;
pub mod format;
pub mod limits;
pub mod manifest;
pub mod programs;
pub mod read;
pub mod records;
pub mod render;

mod docx;
mod encoding;
mod facts;
mod html;
mod label;
mod markdown;
mod office;
mod pdf;
mod plain;
mod properties;
mod wording;

pub use format::{Format, detect};
pub use limits::Limits;
pub use programs::Programs;
pub use read::{Source, read};
