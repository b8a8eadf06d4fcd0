//! `lexarium serve`: pages and API for readers, health, figures and reports of imports for operators, until told to stop.

use std::sync::Arc;
use std::time::Duration;

use actions::desk::Desk;
use anyhow::Context as _;
use tokio::net::TcpListener;
use web::serve::ServeLimits;

use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::{remark, say};

/// How to serve.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Stop as soon as the first page could be served; for checks
    #[arg(long, hide = true)]
    once: bool,
}

/// Opens the house and serves.
pub(crate) async fn run(settings: &Settings, options: &Options) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    serve(settings, options, desk).await
}

/// Serves until SIGTERM or SIGINT; requests under way are answered first.
pub(crate) async fn serve(settings: &Settings, options: &Options, desk: Desk) -> anyhow::Result<Outcome> {
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("cannot listen on {}; name another address with --listen", settings.listen))?;
    let operations = TcpListener::bind(settings.operations()).await;
    let operations = operations.with_context(|| format!("cannot listen on {} for health and metrics", settings.operations()))?;
    actions::follow::catch_up(&desk).await?;
    let address = listener.local_addr()?;
    let reading = super::limits(settings);
    super::tell_of_walls(&reading);
    let site = web::SiteSettings {
        origin: settings.origin.clone().unwrap_or_else(|| format!("http://{address}")),
        operator: settings.operator.clone(),
        now: crate::clock::now,
        reading,
    };
    let desk = Arc::new(desk);
    let router = web::site(Arc::clone(&desk), site);
    remark(&format!("Health, metrics and the reports of imports are at http://{}", operations.local_addr()?));
    say(&format!("Lexarium is at http://{address}"));
    if options.once {
        return Ok(Outcome::AllWell);
    }
    let limits = ServeLimits { requests_a_minute: settings.requests_a_minute, ..ServeLimits::default() };
    let errands = tokio::spawn(run_errands(desk));
    let served = web::serve::serve(listener, operations, router, limits, told_to_stop()).await;
    errands.abort();
    served?;
    Ok(Outcome::AllWell)
}

/// What is to be done now and then, whether anyone asks or not.
async fn run_errands(desk: Arc<Desk>) {
    let mut hourly = tokio::time::interval(Duration::from_secs(3600));
    loop {
        hourly.tick().await;
        if let Err(error) = actions::keep::forget_ended(&desk, crate::clock::now()).await {
            tracing::error!(%error, "what was kept for a while could not be removed at its end");
        }
    }
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
