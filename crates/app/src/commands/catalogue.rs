//! `lexarium catalogue`: load the starter catalogue, or what is new in it after an upgrade.

use actions::catalogue;

use super::{ResultFormat, import::print_report};
use crate::Outcome;
use crate::settings::Settings;

/// What to load.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Load the samples of a fictional State, too
    #[arg(long)]
    samples: bool,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: ResultFormat,
}

/// Loads, and says what became of each record.
pub(crate) async fn run(settings: &Settings, options: &Options) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    let report = catalogue::load(&desk, &super::by_operator("starter catalogue")).await?;
    print_report(&report, options.format)?;
    if options.samples {
        let report = catalogue::load_samples(&desk, &super::by_operator("samples of a fictional State")).await?;
        print_report(&report, options.format)?;
    }
    Ok(Outcome::AllWell)
}
