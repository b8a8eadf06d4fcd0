//! `lexarium reindex`: rebuild the search index from the database, and read all citations again.

use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::{Bar, say};

/// Rebuilds beside the index in use, then puts the new one in its place.
pub(crate) async fn run(settings: &Settings) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    let bar = Bar::of_steps();
    let records = actions::follow::index::rebuild(&desk, &bar).await;
    bar.finish();
    let records = records?;
    actions::follow::citations::rebuild(&desk).await?;
    say(&format!("{records} records indexed"));
    Ok(Outcome::AllWell)
}
