//! `lexarium`: the one program. Reads settings, wires the crates together, runs a command.

mod clock;
mod commands;
mod settings;
mod terminal;

use std::process::ExitCode;

use clap::Parser as _;

use crate::commands::{Command, CommandLine};

/// All went well.
const ALL_WELL: u8 = 0;
/// Some items were refused; they are listed.
const SOME_REFUSED: u8 = 1;
/// The command could not run.
const COULD_NOT_RUN: u8 = 3;

fn main() -> ExitCode {
    // Usage errors leave through clap with exit code 2.
    let line = CommandLine::parse();
    terminal::start_log();
    match run(line) {
        Ok(Outcome::AllWell) => ExitCode::from(ALL_WELL),
        Ok(Outcome::SomeRefused) => ExitCode::from(SOME_REFUSED),
        Err(error) => {
            terminal::complain(&error);
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

/// How a command ended.
enum Outcome {
    AllWell,
    SomeRefused,
}

fn run(line: CommandLine) -> anyhow::Result<Outcome> {
    let Some(command) = line.command else {
        terminal::say(commands::OVERVIEW);
        return Ok(Outcome::AllWell);
    };
    // In the jail there are no settings, and nothing to wait for.
    if let Command::ReadPdf(options) = &command {
        return commands::read_pdf::run(options);
    }
    let settings = settings::Settings::read(&line.settings)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match command {
            Command::Demo(options) => commands::demo::run(&settings, &options).await,
            Command::Serve(options) => commands::serve::run(&settings, &options).await,
            Command::Import(options) => commands::import::run(&settings, options).await,
            Command::Imports(options) => commands::imports::run(&settings, &options).await,
            Command::Fetch(options) => commands::fetch::run(&settings, options).await,
            Command::Inspect(options) => commands::inspect::run(&settings, &options),
            Command::Analyse(options) => commands::analyse::run(&settings, options),
            Command::Catalogue(options) => commands::catalogue::run(&settings, &options).await,
            Command::Verify(options) => commands::verify::run(&settings, &options).await,
            Command::Reindex => commands::reindex::run(&settings).await,
            Command::ReadPdf(options) => commands::read_pdf::run(&options),
        }
    })
}
