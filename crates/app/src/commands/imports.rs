//! `lexarium imports [NUMBER]`: the imports whose reports are kept, and what one of them did.

use actions::import::kept;
use actions::import::{KeptHead, KeptReport};
use anyhow::Context as _;
use model::finding::{Finding, Severity};

use super::ResultFormat;
use super::inspect::told;
use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::say;

/// Which report to show.
#[derive(clap::Args)]
#[command(after_help = "Example: lexarium imports 12 --format json")]
pub(crate) struct Options {
    /// The number of an import; all are listed where none is named
    #[arg(value_name = "NUMBER")]
    number: Option<u64>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: ResultFormat,
}

/// Lists the imports, or shows one.
pub(crate) async fn run(settings: &Settings, options: &Options) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    let Some(number) = options.number else {
        let heads = kept::list(&desk).await?;
        match options.format {
            ResultFormat::Table => heads.iter().for_each(|head| say(&line(head))),
            ResultFormat::Json => say(&serde_json::to_string_pretty(&heads)?),
        }
        return Ok(Outcome::AllWell);
    };
    let report = kept::one(&desk, number).await?;
    let report = report.with_context(|| format!("no report of import {number} is kept; `lexarium imports` lists those that are"))?;
    match options.format {
        ResultFormat::Table => show(&report),
        ResultFormat::Json => say(&serde_json::to_string_pretty(&report.whole())?),
    }
    Ok(Outcome::AllWell)
}

fn line(head: &KeptHead) -> String {
    let KeptHead { number, at, by, why, source, counts, .. } = head;
    format!("{number}  {at}  {by}: {why}  {source}  {counts}")
}

/// The sum, then file by file; those of which something was refused first.
fn show(report: &KeptReport) {
    say(&line(&report.head));
    let refused = |finding: &Finding| finding.severity == Severity::Refused;
    let (first, others): (Vec<_>, Vec<_>) = report.files.iter().partition(|file| file.findings.iter().any(refused));
    first.into_iter().chain(others).for_each(|file| say(&told(file)));
    if report.head.files_left_out > 0 {
        say(&format!("{} more files are left out; the report was too long to be kept whole", report.head.files_left_out));
    }
}
