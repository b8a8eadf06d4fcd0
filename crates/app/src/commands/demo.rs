//! `lexarium demo`: from nothing to a working repository in the browser.

use actions::catalogue;

use super::serve;
use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::remark;

/// Loads the catalogue and the samples where they are missing, then serves.
pub(crate) async fn run(settings: &Settings, options: &serve::Options) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    remark(&format!("Opening {}; the first time the starter catalogue and the samples are loaded …", settings.data.display()));
    catalogue::load_once(&desk, &super::by_operator("starter catalogue and samples of a fictional State")).await?;
    serve::serve(settings, options, desk).await
}
