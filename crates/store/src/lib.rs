//! Keeping: the ledger of revisions with its Merkle tree, records, links, aliases, texts and files; SQLite or PostgreSQL behind one
//! [`Store`].
//!
//! **Architecture invariant**: nothing here decides whether a change is allowed. Every read that a reader's request leads to takes a
//! [`model::access::Clearance`], which becomes a condition in one place (`cards::visible`).

#![expect(clippy::doc_markdown, reason = "SQLite and PostgreSQL are names, not code")]

mod aliases;
mod amendments;
mod backend;
mod blocks;
mod cards;
mod citations;
mod commit;
mod dictionaries;
mod erasure;
mod error;
mod files;
mod followers;
mod former;
mod import_reports;
mod kept;
mod ledger;
mod links;
pub mod merkle;
mod numbers;
mod packing;
mod records;
mod suggestions;
mod texts;
mod verify;
mod watched;

use std::sync::Arc;

use tokio::sync::{Mutex, MutexGuard};

pub use aliases::Resolved;
pub use amendments::{FoundAmendment, StoredAmendment};
pub use cards::{Card, Column, Cursor, Filter, NotACursor, Page, Sort};
pub use citations::{CitationIn, CitationInText, CitationOut, Citations, CitedRecord, FoundCitation};
pub use commit::Change;
pub use error::{Error, Result};
pub use files::{Files, FilesLocation, S3Location};
pub use import_reports::{ImportHead, REPORTS_KEPT};
pub use kept::{HolderKey, Keeping, Kept, KeptBounds};
pub use ledger::{Checkpoint, Revision};
pub use links::StoredLink;
pub use records::Stored;
pub use suggestions::{StoredSuggestion, Suggestion};
pub use texts::{PieceHead, PieceRow, TextHead};
pub use verify::Report;
pub use watched::Watched;

use backend::{Database, Sql};
use dictionaries::Dictionaries;

/// Where everything is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The path of a SQLite file, or `postgres://…`; PostgreSQL 15 or later.
    pub database: String,
    /// Where the files are.
    pub files: FilesLocation,
}

/// The store. Clones share it.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    database: Database,
    dictionaries: Dictionaries,
    files: Files,
    /// One change at a time: revisions are numbered one after another.
    writer: Mutex<()>,
}

impl Store {
    /// Opens the store, makes it where there is none, and brings its schema up to date.
    ///
    /// # Errors
    /// When the database or the place of the files cannot be opened, or the SQLite inside is too old.
    pub async fn open(settings: &Settings) -> Result<Self> {
        let database = open_database(&settings.database).await?;
        let mut tx = database.begin().await?;
        let sql = Sql::new("INSERT INTO ledger (one, size, root) VALUES (1, 0, $1) ON CONFLICT (one) DO NOTHING");
        tx.run("begin the ledger", sql.with(merkle::empty_root())).await?;
        tx.commit().await?;
        let dictionaries = Dictionaries::open(&database).await?;
        former::move_into_blocks(&database, &dictionaries).await?;
        let files = Files::open(&settings.files)?;
        Ok(Self { inner: Arc::new(Inner { database, dictionaries, files, writer: Mutex::new(()) }) })
    }

    /// The files as received.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.inner.files
    }

    /// After a large change: what it left in the log of the database goes to its place, so that it takes room once.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn settle(&self) -> Result<()> {
        let _writer = self.writer().await;
        self.inner.database.settle().await
    }

    /// Waits for what is under way and closes the database.
    pub async fn close(&self) {
        let _writer = self.writer().await;
        self.inner.database.close().await;
    }

    fn database(&self) -> &Database {
        &self.inner.database
    }

    fn dictionaries(&self) -> &Dictionaries {
        &self.inner.dictionaries
    }

    async fn writer(&self) -> MutexGuard<'_, ()> {
        self.inner.writer.lock().await
    }
}

/// Opens the database that a setting names: `postgres://…`, or a path, with or without `sqlite:` before it.
async fn open_database(name: &str) -> Result<Database> {
    if name.starts_with("postgres://") || name.starts_with("postgresql://") {
        return backend::postgres::open(name).await;
    }
    let path = name.strip_prefix("sqlite://").or_else(|| name.strip_prefix("sqlite:")).unwrap_or(name);
    // An address may hold a password, so only its beginning is repeated.
    if let Some((scheme, _)) = path.split_once("://") {
        return Err(Error::UnknownDatabase { scheme: scheme.chars().take(20).collect() });
    }
    backend::sqlite::open(path.as_ref()).await
}
