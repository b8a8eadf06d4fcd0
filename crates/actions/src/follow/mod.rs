//! What comes after a commit; each follower may be stopped at any point and is safe to run twice.

pub mod index;
pub mod suggest;
