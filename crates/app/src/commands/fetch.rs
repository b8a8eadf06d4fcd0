//! `lexarium fetch`: ask the recorded links of laws for their texts, and for what has changed. Nothing is asked unless this command runs.

use actions::watch::{self, Became, FetchReport, LinkToAsk, Selection, WhichLinks};
use anyhow::Context as _;
use fetch::{Bounds, Fetcher, Reach, SystemNames};
use model::country::CountryCode;
use model::date::Moment;
use model::ids::RecordId;
use std::time::Duration;

use super::ResultFormat;
use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::{self, Bar, say};

/// A day, as moments count.
const DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// Which links to ask.
#[derive(clap::Args)]
#[command(
    group(clap::ArgGroup::new("what").required(true).multiple(false).args(["records", "country", "all"])),
    after_help = "Links lead to public addresses only, through ports 80 and 443; robots.txt is obeyed, and a host is asked once in --pause seconds.
A text that differs from the one held is kept as a draft. docs/how-to/fetch.md tells the rest.

Example, once a week by cron: lexarium fetch --all --changed"
)]
pub(crate) struct Options {
    /// Records, by their ids
    #[arg(value_name = "RECORD")]
    records: Vec<RecordId>,
    /// The laws of a State, in ISO 3166-1 alpha-3
    #[arg(long, value_name = "ISO")]
    country: Option<CountryCode>,
    /// All laws
    #[arg(long)]
    all: bool,
    /// Only links that gave a text before or were found dead, and are due by --every
    #[arg(long)]
    changed: bool,
    /// Leave out links that were asked in the last so many days [default: 7 with --changed, else 0]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(0..=3650))]
    every: Option<u16>,
    /// Ask at most so many, those first that were asked longest ago
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Seconds between two questions to one host; a longer pause in its robots.txt is kept
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=600))]
    pause: u64,
    /// Show which links would be asked, and ask none
    #[arg(long)]
    dry_run: bool,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: ResultFormat,
}

/// Asks, and says what became of each link.
pub(crate) async fn run(settings: &Settings, options: Options) -> anyhow::Result<Outcome> {
    let desk = super::open(settings).await?;
    for id in &options.records {
        let held = desk.store.record(id, model::access::Clearance::HOUSE).await?;
        anyhow::ensure!(held.is_some(), "no record {id} is held; the id is in the address of its page");
    }
    let by = super::by_operator("fetch");
    let links = watch::plan(&desk, &selection(&options), which(&options, by.at)).await?;
    if options.dry_run {
        print_plan(&links, options.format)?;
        return Ok(Outcome::AllWell);
    }
    let bounds = Bounds { most_bytes: settings.largest_file, pause: Duration::from_secs(options.pause), ..Bounds::default() };
    let fetcher = Fetcher::new(settings.origin.as_deref(), Reach::public(), Box::new(SystemNames), bounds).context("nothing can be fetched")?;
    let limits = super::limits(settings);
    super::tell_of_walls(&limits);
    let bar = Bar::of_steps();
    let report = watch::ask(&desk, &by, &fetcher, &links, &limits, &bar).await;
    bar.finish();
    let report = report?;
    print_report(&report, options.format)?;
    let well = report.links.iter().all(|link| matches!(link.became, Became::Taken | Became::Unchanged));
    Ok(if well { Outcome::AllWell } else { Outcome::SomeRefused })
}

fn selection(options: &Options) -> Selection {
    match options.country {
        Some(country) => Selection::Country(country),
        None if options.all => Selection::All,
        None => Selection::Records(options.records.clone()),
    }
}

fn which(options: &Options, now: Moment) -> WhichLinks {
    let days = options.every.unwrap_or(if options.changed { 7 } else { 0 });
    let not_since = (days > 0).then(|| Moment::from_microseconds(now.microseconds() - i64::from(days) * DAY));
    WhichLinks { known_only: options.changed, not_since, most: options.limit.unwrap_or(usize::MAX) }
}

fn print_plan(links: &[LinkToAsk], format: ResultFormat) -> anyhow::Result<()> {
    if format == ResultFormat::Json {
        say(&serde_json::to_string(links)?);
        return Ok(());
    }
    for link in links {
        let named: Vec<&str> = link.records.iter().map(|naming| naming.title.as_str()).collect();
        say(&format!("{}  ({})", link.url, named.join("; ")));
    }
    terminal::remark(&format!("{} links would be asked", links.len()));
    Ok(())
}

fn print_report(report: &FetchReport, format: ResultFormat) -> anyhow::Result<()> {
    if format == ResultFormat::Json {
        say(&serde_json::to_string(report)?);
        return Ok(());
    }
    for link in &report.links {
        terminal::list(&link.findings);
    }
    let FetchReport { asked, taken, unchanged, tasks, left, dead, failed, .. } = report;
    say(&format!(
        "{asked} links asked: {taken} texts taken, {unchanged} unchanged, {tasks} drafts for a person, {left} left, {dead} dead, {failed} without answer"
    ));
    Ok(())
}
