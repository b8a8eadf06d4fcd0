//! `lexarium demo`: from nothing to a working repository in the browser.

use actions::catalogue;

use super::serve;
use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::remark;

/// Loads the catalogue and the samples where they are missing, then serves.
pub(crate) async fn run(settings: &Settings, options: &serve::Options) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    if desk.store.head().await? == 0 {
        remark(&format!("Loading the starter catalogue and the samples into {} …", settings.data.display()));
        catalogue::load(&desk, &super::by_operator("starter catalogue")).await?;
        catalogue::load_samples(&desk, &super::by_operator("samples of a fictional State")).await?;
    }
    serve::serve(settings, options, desk).await
}
