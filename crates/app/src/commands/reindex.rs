//! `lexarium reindex`: rebuild from the database all that follows the ledger: the search index, citations, suggestions.

use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::{Bar, say};

/// Rebuilds beside the index in use, then puts the new one in its place.
pub(crate) async fn run(settings: &Settings) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    let bar = Bar::of_steps();
    let records = actions::follow::rebuild(&desk, &bar).await;
    bar.finish();
    let records = records?;
    say(&format!("{records} records indexed"));
    Ok(Outcome::AllWell)
}
