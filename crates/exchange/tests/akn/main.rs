//! Akoma Ntoso through the public face: read, addressed, written, read again, rendered.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails there")]
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

mod addresses;
mod corpus;
mod generated;
mod reading;
mod rendering;
mod schema;
mod writing;
