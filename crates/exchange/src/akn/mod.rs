//! Akoma Ntoso: read in its older and newer forms, addressed by its naming convention, written as 3.0 that the strict schema accepts.
//!
//! `read` takes whatever calls itself Akoma Ntoso (2.0, the working drafts, 3.0) and gives a [`Document`](model::text::document::Document)
//! and what the text says of itself. `give_eids` addresses its provisions. `write` cuts it into a frame and pieces. `read_fragment` reads a
//! piece back, so that pages are made from what is kept and from nothing else.
//!
//! **Known quirks**: a note that stands in the metadata comes to where it is first referred to, and one that nothing refers to is left out;
//! quoted provisions are reduced to lists, because only the provisions of the text itself have addresses; deleted words of a marked-up
//! amendment stay, because leaving out words of a law is worse than showing too many.

mod amendments;
mod blocks;
mod country;
mod eid;
mod elements;
pub(crate) mod escape;
mod facts;
mod frame;
pub(crate) mod level;
mod number;
mod pieces;
mod read;
mod runs;

pub(crate) use country::from_akn as country_of;
pub use eid::give_eids;
pub use frame::AknMeta;
pub(crate) use number::in_address as number_in_address;
pub use pieces::write;
pub(crate) use read::{items_of, line_of};
pub use read::{read, read_fragment};
