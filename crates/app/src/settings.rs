//! Settings: a file, then the environment, then the command line; a later one wins, an unknown name is an error.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Context as _;
use figment::Figment;
use figment::providers::{Env, Format as _, Serialized, Toml};
use serde::{Deserialize, Serialize};

/// What every command that touches data takes.
#[derive(Debug, Clone, Default, clap::Args, Serialize)]
pub(crate) struct SettingsLine {
    /// Folder that holds the database, the files and the index [default: data]
    #[arg(long, global = true, value_name = "DIR")]
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<PathBuf>,
    /// Address to serve on [default: 127.0.0.1:8080]
    #[arg(long, global = true, value_name = "ADDR")]
    #[serde(skip_serializing_if = "Option::is_none")]
    listen: Option<SocketAddr>,
    /// Settings file; without it `lexarium.toml` in this folder is read when there is one
    #[arg(long, global = true, value_name = "FILE")]
    #[serde(skip)]
    settings: Option<PathBuf>,
}

/// All settings. Each may stand in the settings file, or in the environment as `LEXARIUM_` and its name.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// Folder that holds whatever is not elsewhere by the settings below.
    pub(crate) data: PathBuf,
    /// Address to serve on.
    pub(crate) listen: SocketAddr,
    /// Address of `/health` and `/metrics`; nothing means the port after that of `listen`, on loopback.
    pub(crate) operations: Option<SocketAddr>,
    /// `postgres://…` in place of SQLite in the data folder.
    pub(crate) database: Option<String>,
    /// S3 bucket in place of files in the data folder.
    pub(crate) s3: Option<S3>,
    /// The address under which readers know this instance, for permanent links: `https://law.example.org`.
    pub(crate) origin: Option<String>,
    /// The name of whoever runs this instance, shown on every page.
    pub(crate) operator: Option<String>,
    /// Requests that one client may make in a minute.
    pub(crate) requests_a_minute: u32,
    /// Most bytes that a file to import may have.
    pub(crate) largest_file: u64,
    /// Whether programs of the machine (poppler, tesseract, `LibreOffice`) may read what they read better.
    pub(crate) outside_programs: OutsidePrograms,
}

/// When programs of the machine may be asked to read files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum OutsidePrograms {
    /// Where they can be cut off from network and files.
    Jailed,
    /// Also where only what they use can be limited: on machines that are a jail themselves.
    Limited,
    /// Never.
    Off,
}

/// Where files go when they do not go to disk.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct S3 {
    pub(crate) endpoint: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) bucket: String,
    pub(crate) prefix: Option<String>,
    pub(crate) access_key: String,
    pub(crate) secret_key: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            data: PathBuf::from("data"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            operations: None,
            database: None,
            s3: None,
            origin: None,
            operator: None,
            requests_a_minute: 600,
            largest_file: 64 << 20,
            outside_programs: OutsidePrograms::Jailed,
        }
    }
}

impl Settings {
    /// Reads file, environment and command line.
    pub(crate) fn read(line: &SettingsLine) -> anyhow::Result<Self> {
        let file = line.settings.clone();
        if let Some(file) = file.as_ref().filter(|file| !file.is_file()) {
            anyhow::bail!("the settings file {} is not there", file.display());
        }
        Figment::from(Serialized::defaults(Self::default()))
            .merge(Toml::file(file.unwrap_or_else(|| PathBuf::from("lexarium.toml"))))
            .merge(Env::prefixed("LEXARIUM_").split("__"))
            .merge(Serialized::defaults(line))
            .extract()
            .context("the settings cannot be read")
    }

    /// Where `/health`, `/metrics` and `/imports` are served.
    pub(crate) fn operations(&self) -> SocketAddr {
        let next = self.listen.port().checked_add(1).filter(|_| self.listen.port() != 0).unwrap_or(0);
        self.operations.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], next)))
    }
}
