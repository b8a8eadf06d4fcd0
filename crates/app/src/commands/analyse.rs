//! `lexarium analyse FILE`: what a law or a draft holds against treaties; nothing is kept.

use std::path::PathBuf;

use actions::analyse::{MarkLine, PenaltyLine, Question, Report, analyse_file};
use actions::import;
use model::country::CountryCode;
use model::draft::TextFacts;
use model::language::Language;

use super::ResultFormat;
use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::{self, say};

/// What to analyse, and against what.
#[derive(clap::Args)]
#[command(after_help = "The file is read as `lexarium import` reads it, and not kept. Topics, penalties and gaps are suggestions made from words: \
each names the words it rests on (docs/how-to/analyse.md).

Example: lexarium analyse bill.docx --instrument ets-185 --country KEN")]
pub(crate) struct Options {
    /// The law or the draft
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The instrument to hold it against, by its key; may be given several times [default: those the State has joined]
    #[arg(long, value_name = "ID")]
    instrument: Vec<String>,
    /// The State whose law it is, in ISO 3166-1 alpha-3
    #[arg(long, value_name = "ISO")]
    country: Option<CountryCode>,
    /// The language of the text, in BCP 47, where it cannot be told
    #[arg(long, value_name = "TAG")]
    language: Option<Language>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: ResultFormat,
}

/// Analyses, and says what was found.
pub(crate) fn run(settings: &Settings, options: Options) -> anyhow::Result<Outcome> {
    let hints = TextFacts { country: options.country, language: options.language, ..TextFacts::default() };
    let limits = super::limits(settings);
    let question = Question { instruments: options.instrument, country: options.country };
    if options.file.is_dir() {
        anyhow::bail!("{} is a folder; name one file", options.file.display());
    }
    let (files, missing) = import::gather(&[options.file], &hints);
    let Some(file) = files.first() else {
        terminal::list(&missing);
        return Ok(Outcome::SomeRefused);
    };
    let reference = actions::catalogue::reference()?;
    let report = match analyse_file(&reference, file, &question, &limits) {
        Ok(report) => report,
        Err(finding) => {
            terminal::list(&[finding]);
            return Ok(Outcome::SomeRefused);
        }
    };
    match options.format {
        ResultFormat::Json => say(&serde_json::to_string(&report)?),
        ResultFormat::Table => {
            terminal::list(&report.findings);
            if report.is_law {
                say(&table(&report));
            }
        }
    }
    Ok(if report.is_law { Outcome::AllWell } else { Outcome::SomeRefused })
}

/// The report for people.
fn table(report: &Report) -> String {
    let mut lines = vec![format!("{} ({}), {} provisions", report.title.as_deref().unwrap_or(&report.file), report.language, report.provisions)];
    lines.push(format!("\nSuggested matches with {}:", report.instruments.join(", ")));
    for found in report.matches.iter().filter(|found| !found.articles.is_empty()) {
        let articles: Vec<String> = found.articles.iter().map(|article| format!("{} {}", article.instrument, article.article)).collect();
        let words: Vec<&str> = found.evidence.iter().take(4).map(|evidence| evidence.words.as_str()).collect();
        lines.push(format!("  {:<10} {:<32} {:.2}  {}  [{}]", found.num, found.topic, found.score, articles.join(", "), words.join(" … ")));
    }
    lines.push("\nArticles without a match:".to_owned());
    lines.extend(report.gaps.iter().map(|gap| format!("  {} {:<6} {:<32} {}", gap.instrument, gap.article, gap.topic, gap.label)));
    lines.push("\nPenalties of matched provisions:".to_owned());
    let matched = |num: &str| report.matches.iter().any(|found| found.num == num && !found.articles.is_empty());
    for provision in report.penalties.iter().filter(|provision| matched(&provision.num)) {
        lines.push(format!("  {:<10} {}", provision.num, provision.penalties.iter().map(penalty).collect::<Vec<_>>().join("; ")));
    }
    for (title, marks) in [("Definitions", &report.definitions), ("Safeguards around powers", &report.safeguards)] {
        lines.push(format!("\n{title}:"));
        lines.extend(marks.iter().map(mark));
    }
    lines.push(format!("\n{} numbered provisions match no article.", report.without_counterpart.len()));
    lines.join("\n")
}

fn penalty(penalty: &PenaltyLine) -> String {
    let bound = |word: &str, amount: &Option<actions::analyse::AmountLine>| {
        amount.as_ref().map(|amount| format!(" {word} {} {}", amount.value, amount.unit)).unwrap_or_default()
    };
    let join = penalty.join.map(|join| format!("{join} ")).unwrap_or_default();
    format!("{join}{}{}{}", penalty.kind, bound("from", &penalty.least), bound("to", &penalty.most))
}

fn mark(mark: &MarkLine) -> String {
    let places = if mark.present { mark.provisions.join(", ") } else { "missing".to_owned() };
    format!("  {:<24} {places}", mark.key)
}
