//! The values of Lexarium: records, addresses, facts, texts. What is true without a computer.
//!
//! **Architecture invariant**: nothing here does I/O, awaits, reads a clock, or knows SQL, HTML or a file format.

pub mod access;
pub mod alias;
pub mod amendment;
pub mod authority;
pub mod case;
pub mod claim;
pub mod concordance;
pub mod country;
pub mod date;
pub mod draft;
pub mod finding;
pub mod finding_code;
pub mod frbr;
pub mod geography;
pub mod hash;
pub mod ids;
pub mod instrument;
pub mod language;
pub mod legislation;
pub mod lesson;
pub mod link;
pub mod record;
pub mod text;
pub mod topic;
pub mod work;
pub mod workflow;

/// The JSON Schema of a record, from which forms, validation and the API description are made.
#[must_use]
pub fn record_schema() -> schemars::Schema {
    schemars::schema_for!(record::Record)
}
