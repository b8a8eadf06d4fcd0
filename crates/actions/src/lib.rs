//! Every change anyone can make, one verb a file, and what follows from it.
//!
//! **Architecture invariant**: nothing here writes HTML or knows a status code.

pub mod amendments;
pub mod analyse;
pub mod catalogue;
pub mod comparison;
pub mod concordance;
pub mod desk;
pub mod find;
pub mod follow;
pub mod import;
pub mod keep;
pub mod reference;
pub mod verify;
pub mod watch;
mod words;
