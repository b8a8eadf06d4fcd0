//! `lexarium read-pdf`: reads one PDF for the Lexarium that started this one in a jail; no command for people.

use std::io::Write as _;

use anyhow::Context as _;
use exchange::pdf::Errand;

use crate::Outcome;

/// What is looked for.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How many pages are read
    #[arg(long)]
    pages: u32,
    /// How long it may take
    #[arg(long)]
    seconds: u32,
    /// Whether the words are wanted
    #[arg(long)]
    words: bool,
}

/// Reads the file `input` in the working folder, and says what is in it to the program outside.
pub(crate) fn run(options: &Options) -> anyhow::Result<Outcome> {
    let bytes = std::fs::read("input").context("there is no file `input` here; Lexarium starts this command itself")?;
    let errand = Errand { pages: options.pages, seconds: options.seconds, words: options.words };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    exchange::pdf::tell(bytes, errand, &mut out).and_then(|()| out.flush()).context("nobody listens")?;
    Ok(Outcome::AllWell)
}
