//! `lexarium import PATH…`: take in files, folders and manifests.

use std::path::PathBuf;

use actions::import::{self, ImportReport};
use anyhow::Context as _;
use model::finding::{Finding, Severity};

use super::ResultFormat;
use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::{self, Bar, say};

/// What to take in.
#[derive(clap::Args)]
#[command(
    after_help = "Formats are told by content: Akoma Ntoso and other XML of law, JSON of laws and decisions, HTML, DOCX, ODT, RTF, EPUB, PDF, \
Markdown, plain text, archives of these, and records as JSON Lines or CSV (docs/how-to/import-records.md). A folder with a MANIFEST.jsonl gives the files it names.

Example: lexarium import --kind law --country KEN acts/"
)]
pub(crate) struct Options {
    /// Files, folders and MANIFEST.jsonl files
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    hints: super::Hints,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: ResultFormat,
    /// Write here, as JSON, how each file was read, with which confidence, what was left out and why
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// Imports, and says what became of each file.
pub(crate) async fn run(settings: &Settings, options: Options) -> anyhow::Result<Outcome> {
    let gathered = import::gather(&options.paths, &options.hints.facts());
    let desk = super::open(settings).await?;
    let limits = super::limits(settings);
    let bar = Bar::of_bytes();
    let report = import::import_gathered(&desk, &super::by_operator("import"), gathered, &limits, &bar).await;
    bar.finish();
    let report = report?;
    if let Some(path) = &options.report {
        let whole = serde_json::to_vec_pretty(&report.whole())?;
        std::fs::write(path, whole).with_context(|| format!("the report {} cannot be written", path.display()))?;
    }
    print_report(&report, options.format)?;
    if let Some(number) = report.report {
        let page = format!("http://{}/imports/{number}", settings.operations());
        terminal::remark(&format!("`lexarium imports {number}` shows it file by file; so does {page} while Lexarium serves"));
    }
    Ok(if report.counts.refused == 0 { Outcome::AllWell } else { Outcome::SomeRefused })
}

/// The sum on standard output; for people the findings go to standard error.
pub(crate) fn print_report(report: &ImportReport, format: ResultFormat) -> anyhow::Result<()> {
    if format == ResultFormat::Json {
        say(&serde_json::to_string(report)?);
        return Ok(());
    }
    let (notes, matters): (Vec<Finding>, Vec<Finding>) = report.findings.iter().cloned().partition(|finding| finding.severity == Severity::Note);
    terminal::list(&matters);
    if !notes.is_empty() {
        terminal::remark(&format!("{} notes; `lexarium inspect FILE` shows those of a file, `--report FILE` keeps them all", notes.len()));
    }
    say(&report.counts.to_string());
    Ok(())
}
