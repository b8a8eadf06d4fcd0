//! Whole-house tests: files in, pages and API out.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test stops where it cannot go on, and says what it leaves out"
)]

mod addresses;
mod amendments;
mod analyse;
mod api;
mod citations;
mod commands;
mod concordance;
mod corpus;
mod dispositions;
mod fetch;
mod hostile;
mod import;
mod imports;
mod net;
mod on_day;
mod outstanding;
mod pages;
mod shut_in;
mod states;
