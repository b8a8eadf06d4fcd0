//! Reads the meaning of legal text: its language, its provisions, its references, its topics. Keeps nothing and asks nobody.

pub mod amend;
pub mod cite;
pub mod dates;
pub mod disposition;
pub mod draft;
mod judgment;
pub mod kind;
pub mod language;
mod manner;
pub mod named;
pub mod names_itself;
pub mod normalise;
mod pattern;
pub mod penalties;
pub mod persons;
pub mod segment;
pub mod state;
mod terms;
pub mod topics;
