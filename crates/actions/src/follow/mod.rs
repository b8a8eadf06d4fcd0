//! What comes after a commit; each follower may be stopped at any point and is safe to run twice.

pub mod citations;
pub mod index;
pub mod suggest;

use crate::desk::{ActionError, Desk};
use crate::import::Progress;

/// Brings all followers up to the head of the ledger.
///
/// # Errors
/// When the store or the index fails; each follower goes on from where it stopped next time.
pub async fn catch_up(desk: &Desk) -> Result<(), ActionError> {
    // Neither needs the other; the machine has more than one core.
    tokio::try_join!(index::catch_up(desk), citations::catch_up(desk))?;
    suggest_and_tie(desk).await
}

/// Makes anew all that follows the ledger, and says how many records the index then holds.
///
/// # Errors
/// When the store or the index fails; the index in use then stays.
pub async fn rebuild(desk: &Desk, progress: &dyn Progress) -> Result<u64, ActionError> {
    let records = index::rebuild(desk, progress).await?;
    citations::rebuild(desk).await?;
    suggest_and_tie(desk).await?;
    Ok(records)
}

/// The concordance rests on laws, sheets, instruments and suggestions, so that it is made after them, and only where one may have changed.
async fn suggest_and_tie(desk: &Desk) -> Result<(), ActionError> {
    let suggested = suggest::catch_up(desk).await?;
    if suggested || desk.concordance().made_at != desk.store.head().await? {
        desk.refresh_concordance().await?;
    }
    Ok(())
}
