//! `lexarium inspect FILE…`: how files would be read, without keeping anything.

use std::path::PathBuf;

use actions::import::{self, FileAccount, TextAccount};

use super::ResultFormat;
use crate::Outcome;
use crate::settings::Settings;
use crate::terminal::{self, say};

/// What to look at.
#[derive(clap::Args)]
#[command(after_help = "Example: lexarium inspect --format json gazette.pdf")]
pub(crate) struct Options {
    /// Files, folders and MANIFEST.jsonl files
    #[arg(required = true, value_name = "FILE")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    hints: super::Hints,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: ResultFormat,
}

/// Says how each file would be read.
pub(crate) fn run(settings: &Settings, options: &Options) -> anyhow::Result<Outcome> {
    let (files, missing) = import::gather(&options.paths, &options.hints.facts());
    terminal::list(&missing);
    let limits = super::limits(settings);
    let mut accounts = Vec::with_capacity(files.len());
    for file in &files {
        let account = import::inspect(std::slice::from_ref(file), &limits);
        if options.format == ResultFormat::Table {
            account.iter().for_each(|account| say(&told(account)));
        }
        accounts.extend(account);
    }
    if accounts.iter().any(|account| account.format.as_deref() == Some(exchange::Format::Pdf.name())) {
        super::tell_of_walls(&limits);
    }
    if options.format == ResultFormat::Json {
        say(&serde_json::to_string_pretty(&accounts)?);
    }
    let some_read_nothing = accounts.iter().any(|account| account.texts.is_empty() && account.records == 0);
    Ok(if missing.is_empty() && !some_read_nothing { Outcome::AllWell } else { Outcome::SomeRefused })
}

/// An account for people: the file, its texts with their outlines, what was noticed.
pub(crate) fn told(account: &FileAccount) -> String {
    let mut lines =
        vec![format!("{}  ({}, {} bytes)", account.file, account.format.as_deref().unwrap_or("no format that holds text"), account.bytes)];
    for text in &account.texts {
        lines.extend(told_of_text(text));
    }
    if account.records > 0 {
        lines.push(format!("  records    {}", account.records));
    }
    lines.extend(account.held_by.map(|record| format!("  held by    {record}")));
    for finding in &account.findings {
        let page = finding.place.page.map(|page| format!(" (page {page})")).unwrap_or_default();
        let line = finding.place.line.map(|line| format!(" (line {line})")).unwrap_or_default();
        lines.push(format!("  {:<10} {}{page}{line}; {}", terminal::severity(finding.severity), finding.message, finding.remedy));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// What an import made of a text, in a word.
fn became(outcome: import::Outcome) -> &'static str {
    match outcome {
        import::Outcome::New => "new",
        import::Outcome::Updated => "updated",
        import::Outcome::Unchanged => "unchanged",
        import::Outcome::Conflict => "conflict",
    }
}

fn told_of_text(text: &TextAccount) -> Vec<String> {
    let confidence = text.language_confidence.map_or_else(|| "as stated".to_owned(), |confidence| format!("{:.0} % sure", confidence * 100.0));
    let mut lines = vec![format!("  {} in {} ({confidence})", text.kind, text.language)];
    let mut add = |name: &str, value: Option<String>| lines.extend(value.map(|value| format!("    {name:<10} {value}")));
    add("title", text.title.clone());
    add("number", text.number.clone());
    add("country", text.country.map(|country| country.to_string()));
    add("issued by", text.issued_by.clone());
    add("judges", Some(text.judges.join("; ")).filter(|judges| !judges.is_empty()));
    let parties = text.parties.iter().map(|party| format!("{} ({})", party.name, party.role)).collect::<Vec<_>>().join("; ");
    add("parties", Some(parties).filter(|parties| !parties.is_empty()));
    add("decides", text.disposition.as_ref().map(|disposition| disposition.words.replace('\n', " ")));
    for (name, date) in [("date", text.date), ("published", text.published), ("in force", text.in_force), ("version", text.version_date)] {
        add(name, date.map(|date| date.to_string()));
    }
    add("address", Some(text.address.clone()));
    let range = text.provisions.first.as_ref().zip(text.provisions.last.as_ref()).map(|(first, last)| format!(", {first} to {last}"));
    add("provisions", Some(format!("{}{}", text.provisions.count, range.unwrap_or_default())));
    add("review", text.needs_review.then(|| "machine text, needs review".to_owned()));
    add("became", text.became.map(|outcome| format!("{}{}", became(outcome), text.record.map(|id| format!(" {id}")).unwrap_or_default())));
    add("held back", text.hides_words.then(|| "the file holds words that its pages do not show: it would be a draft".to_owned()));
    for entry in &text.outline {
        let words = [entry.num.as_str(), entry.heading.as_str()].iter().filter(|words| !words.is_empty()).copied().collect::<Vec<_>>().join("  ");
        lines.push(format!("      {}{words}  [{}]", "  ".repeat(entry.depth), entry.eid));
    }
    lines
}
