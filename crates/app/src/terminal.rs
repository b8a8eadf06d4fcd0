//! What people see in the terminal: results on standard output, progress and remarks on standard error.

use std::io::{IsTerminal as _, Write as _};
use std::time::Duration;

use actions::import::Progress;
use indicatif::{ProgressBar, ProgressStyle};
use model::finding::{Finding, Severity};

/// Writes a result.
pub(crate) fn say(text: &str) {
    // A closed pipe (`lexarium … | head`) is the reader's wish, not an error.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Writes a remark.
pub(crate) fn remark(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Writes an error and what led to it, one line each.
pub(crate) fn complain(error: &anyhow::Error) {
    remark(&format!("lexarium: {error}"));
    for cause in error.chain().skip(1) {
        remark(&format!("  because {cause}"));
    }
}

/// Writes findings as lines that name file, place, sentence and remedy.
pub(crate) fn list(findings: &[Finding]) {
    for finding in findings {
        let place = &finding.place;
        let line = place.line.map(|line| format!(":{line}")).unwrap_or_default();
        let page = place.page.map(|page| format!(", page {page}")).unwrap_or_default();
        let field = place.field.as_ref().map(|field| format!(", field {field}")).unwrap_or_default();
        let severity = severity(finding.severity);
        let whole = format!("{}{line}{page}{field}", place.file);
        let whole = if whole.is_empty() { whole } else { format!("{whole}: ") };
        remark(&format!("{severity}: {whole}{}; {}", finding.message, finding.remedy));
    }
}

/// The word for how much a finding matters.
pub(crate) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Refused => "refused",
    }
}

/// Log lines go to standard error; `RUST_LOG` chooses which.
pub(crate) fn start_log() {
    let filter =
        tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,lexarium=info,web=info"));
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colour).init();
}

/// A bar with rate and time left, on a terminal only.
pub(crate) struct Bar {
    bar: ProgressBar,
}

impl Bar {
    /// A bar that counts bytes.
    pub(crate) fn of_bytes() -> Self {
        Self::with("{wide_bar} {binary_bytes}/{binary_total_bytes} {binary_bytes_per_sec}, {eta} left")
    }

    /// A bar that counts steps.
    pub(crate) fn of_steps() -> Self {
        Self::with("{wide_bar} {pos}/{len} {per_sec}, {eta} left")
    }

    fn with(template: &str) -> Self {
        let shown = std::io::stderr().is_terminal();
        let bar = if shown { ProgressBar::new(0) } else { ProgressBar::hidden() };
        bar.set_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()));
        if shown {
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Self { bar }
    }

    /// Takes the bar off the terminal.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl Progress for Bar {
    fn expect(&self, _files: u64, bytes: u64) {
        self.bar.set_length(bytes);
    }

    fn advance(&self, bytes: u64) {
        self.bar.inc(bytes);
    }
}
