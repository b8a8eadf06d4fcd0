//! What analysis promises, through its public face.

#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test may stop, and says what it skips")]

mod addresses;
mod amending;
mod cite;
mod cite_works;
mod corpus;
mod draft;
mod elements;
mod hostile;
mod judgments;
mod language;
mod languages;
mod laws;
mod names_itself;
mod normalise;
mod numbers;
mod penalties;
mod reading;
mod title_pages;
mod topics;
mod traditions;
mod wording;
