//! The commands, one file each, and what they share: opening the house.

pub(crate) mod analyse;
pub(crate) mod catalogue;
pub(crate) mod demo;
pub(crate) mod fetch;
pub(crate) mod import;
pub(crate) mod imports;
pub(crate) mod inspect;
pub(crate) mod read_pdf;
pub(crate) mod reindex;
pub(crate) mod serve;
pub(crate) mod verify;

use std::sync::Arc;

use actions::desk::{By, Desk};
use anyhow::Context as _;
use clap::{Parser, Subcommand, ValueEnum};
use exchange::{Limits, Programs};
use jail::Jail;
use model::country::CountryCode;
use model::draft::TextFacts;
use model::language::Language;
use model::record::Kind;
use search::Index;
use store::{FilesLocation, Store};

use crate::clock;
use crate::settings::{OutsidePrograms, Settings, SettingsLine};

/// What `lexarium` alone says.
pub(crate) const OVERVIEW: &str = "\
Lexarium: a cybercrime repository that anyone can run.

  lexarium demo                         a working repository with the starter catalogue and samples
  lexarium serve --data /srv/lexarium   serve what is in a data folder
  lexarium import laws/ ruling.docx     take in files, folders and manifests
  lexarium imports                      what the last imports did, and which files they left out
  lexarium fetch --country XLX          ask the recorded links of laws for their texts
  lexarium inspect gazette.pdf          show how files would be read, and keep nothing
  lexarium analyse bill.docx            hold a law or a draft against treaties; nothing is kept
  lexarium catalogue                    load or update the starter catalogue
  lexarium verify                       compare database, files, tree and index with each other
  lexarium reindex                      rebuild the search index from the database

`lexarium COMMAND --help` says more about each. Exit codes: 0 all well, 1 some items refused, 2 wrong usage, 3 could not run.";

/// The cybercrime repository that anyone can run.
#[derive(Parser)]
#[command(name = "lexarium", version, about, disable_help_subcommand = true)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) settings: SettingsLine,
}

/// What an operator says of all files of a command at once.
#[derive(clap::Args)]
pub(crate) struct Hints {
    /// What the texts are, where files and manifests do not say: law, case, instrument, strategy, publication
    #[arg(long)]
    kind: Option<Kind>,
    /// The State whose law it is, in ISO 3166-1 alpha-3
    #[arg(long, value_name = "ISO")]
    country: Option<CountryCode>,
    /// The language of the texts, in BCP 47
    #[arg(long, value_name = "TAG")]
    language: Option<Language>,
}

impl Hints {
    /// The same as facts that fill what a file does not say.
    fn facts(&self) -> TextFacts {
        TextFacts { kind: self.kind, country: self.country, language: self.language.clone(), ..TextFacts::default() }
    }
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make a data folder, load the starter catalogue and the samples, and serve
    Demo(serve::Options),
    /// Serve pages and the API
    Serve(serve::Options),
    /// Take in files, folders and manifests
    Import(import::Options),
    /// Show what the last imports did, file by file
    Imports(imports::Options),
    /// Ask the recorded links of laws for their texts, and for what has changed
    Fetch(fetch::Options),
    /// Show how files would be read, and keep nothing
    Inspect(inspect::Options),
    /// Hold a law or a draft against treaties: matches, gaps, penalties
    Analyse(analyse::Options),
    /// Load or update the starter catalogue
    Catalogue(catalogue::Options),
    /// Compare database, files, tree and index with each other
    Verify(verify::Options),
    /// Rebuild the search index from the database
    Reindex,
    /// Read one PDF inside a jail
    #[command(hide = true)]
    ReadPdf(read_pdf::Options),
}

/// How results are written.
#[derive(Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum ResultFormat {
    /// For people.
    #[default]
    Table,
    /// For programs.
    Json,
}

/// Opens store and index in the data folder, or where the settings say.
pub(crate) async fn open(settings: &Settings) -> anyhow::Result<Desk> {
    let folder = &settings.data;
    std::fs::create_dir_all(folder).with_context(|| format!("the data folder {} cannot be made", folder.display()))?;
    let database = settings.database.clone().unwrap_or_else(|| folder.join("lexarium.sqlite").display().to_string());
    let files = match &settings.s3 {
        Some(s3) => FilesLocation::S3(store::S3Location {
            bucket: s3.bucket.clone(),
            region: s3.region.clone().unwrap_or_else(|| "us-east-1".to_owned()),
            allow_http: s3.endpoint.as_ref().is_some_and(|endpoint| endpoint.starts_with("http://")),
            endpoint: s3.endpoint.clone(),
            access_key_id: s3.access_key.clone(),
            secret_access_key: s3.secret_key.clone(),
            prefix: s3.prefix.clone(),
        }),
        None => FilesLocation::Dir(folder.join("files")),
    };
    let store = Store::open(&store::Settings { database, files }).await.context("the database cannot be opened")?;
    let index = Index::open(&folder.join("index")).context("the search index cannot be opened")?;
    Ok(Desk::open(store, Arc::new(index)).await?)
}

/// How much of a file is read, and which programs of the machine may help.
pub(crate) fn limits(settings: &Settings) -> Limits {
    let programs = match settings.outside_programs {
        OutsidePrograms::Jailed => Programs::inside(Jail::strongest()),
        OutsidePrograms::Limited => Programs::inside(Jail::strongest().or_else(Jail::of_limits_only)),
        OutsidePrograms::Off => Programs::none(),
    };
    // Whoever wants no other program to read files still wants this one shut in while it reads what is risky.
    let programs = match std::env::current_exe() {
        Ok(path) => programs.with_ourselves(&path),
        Err(_) => programs,
    };
    Limits { max_bytes: settings.largest_file, programs, ..Limits::default() }
}

/// Tells the operator where nothing would hold a PDF that is made to harm; an import says the same in its report.
pub(crate) fn tell_of_walls(limits: &Limits) {
    crate::terminal::list(limits.programs.pdf_without_walls().as_slice());
}

/// A change made by a command.
pub(crate) fn by_operator(why: &str) -> By {
    By { who: "operator".to_owned(), at: clock::now(), why: why.to_owned() }
}
