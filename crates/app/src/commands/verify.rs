//! `lexarium verify`: compare database, files, tree and index with each other.

use super::ResultFormat;
use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::{self, Bar, say};

/// How to say it.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: ResultFormat,
}

/// Verifies, and lists whatever does not agree.
pub(crate) async fn run(settings: &Settings, options: &Options) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    let bar = Bar::of_steps();
    let verification = actions::verify::verify(&desk, &bar).await;
    bar.finish();
    let verification = verification?;
    if options.format == ResultFormat::Json {
        say(&serde_json::to_string(&verification)?);
    } else {
        terminal::list(&verification.findings);
        let actions::verify::Verification { revisions, records, texts, files, indexed, findings } = &verification;
        let found = findings.len();
        say(&format!("{revisions} revisions, {records} records, {texts} texts, {files} files, {indexed} in the index: {found} differences"));
    }
    Ok(if verification.findings.is_empty() { Outcome::AllWell } else { Outcome::SomeRefused })
}
