//! Akoma Ntoso: read in its older and newer forms, addressed by its naming convention, written as 3.0 that the strict schema accepts.
//!
//! `read` takes whatever calls itself Akoma Ntoso (2.0, the working drafts, 3.0) and gives a [`Document`](model::text::document::Document)
//! and what the text says of itself. `give_eids` addresses its provisions. `write` cuts it into a frame and pieces. `read_fragment` reads a
//! piece back, so that pages are made from what is kept and from nothing else.
//!
//! **Known quirks**: tables of contents are dropped, because they are made anew from the provisions; notes that stand in the metadata
//! (editorial commentaries) are not taken over; quoted provisions are reduced to lists, because only the provisions of the text itself
//! have addresses.

mod blocks;
mod eid;
mod escape;
mod facts;
mod frame;
mod level;
mod number;
mod pieces;
mod read;
mod runs;
mod tree;
mod write;

pub use eid::give_eids;
pub use frame::AknMeta;
pub use read::{read, read_fragment};
pub use write::write;
