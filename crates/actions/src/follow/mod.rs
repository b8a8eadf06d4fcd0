//! What comes after a commit; each follower may be stopped at any point and is safe to run twice.

pub mod citations;
pub mod index;
pub mod suggest;

use crate::desk::{ActionError, Desk};

/// Brings all followers up to the head of the ledger.
///
/// # Errors
/// When the store or the index fails; each follower goes on from where it stopped next time.
pub async fn catch_up(desk: &Desk) -> Result<(), ActionError> {
    index::catch_up(desk).await?;
    citations::catch_up(desk).await
}
