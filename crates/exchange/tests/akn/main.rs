//! Akoma Ntoso through the public face: read, addressed, written, read again, rendered.

mod addresses;
mod corpus;
mod generated;
mod reading;
mod rendering;
mod schema;
mod writing;
