//! What can go wrong in keeping: what was being done, to what; the cause is in the chain.

use model::hash::Sha256;
use model::ids::RecordId;

/// Says what could not be kept or found again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The database refused or could not be reached.
    #[error("cannot {doing}")]
    Database {
        /// What was being done.
        doing: &'static str,
        /// Why not.
        #[source]
        source: sqlx::Error,
    },
    /// The schema could not be brought up to date.
    #[error("cannot bring the database up to date")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// The SQLite inside is one that can damage its log.
    #[error("SQLite {found} can corrupt its write-ahead log; 3.51.3 or later is needed")]
    OldSqlite {
        /// Its version.
        found: String,
    },
    /// The PostgreSQL server is older than what was tested.
    #[error("PostgreSQL {found} is too old; 15 or later is needed")]
    OldPostgres {
        /// Its version.
        found: String,
    },
    /// The setting names a database that Lexarium cannot keep in.
    #[error("cannot keep in a database of the kind `{scheme}`: name a file for SQLite, or postgres://…")]
    UnknownDatabase {
        /// What stands before `://`.
        scheme: String,
    },
    /// Someone else changed the record meanwhile, or it exists although it must be new.
    #[error("record {record} was changed meanwhile: this change was made on revision {expected:?}, the record is at {found:?}")]
    Conflict {
        /// The record.
        record: RecordId,
        /// The revision on which the change was made.
        expected: Option<u64>,
        /// The revision at which the record is.
        found: Option<u64>,
    },
    /// Another record holds an identifier that names one record only.
    #[error("record {record} cannot take the {scheme} identifier `{value}`: record {holder} holds it")]
    AliasTaken {
        /// The record of the change.
        record: RecordId,
        /// The scheme.
        scheme: &'static str,
        /// The identifier.
        value: String,
        /// Who has it.
        holder: RecordId,
    },
    /// A record names a text that is not kept.
    #[error("record {record} names the text {text}, which is not kept")]
    TextMissing {
        /// The record.
        record: RecordId,
        /// The text.
        text: Sha256,
    },
    /// A record names a file that is not kept.
    #[error("record {record} names the file {file}, which is not kept")]
    FileMissing {
        /// The record.
        record: RecordId,
        /// The file.
        file: Sha256,
    },
    /// A value that one of the databases cannot hold.
    #[error("cannot keep {what}: {reason}")]
    NotStorable {
        /// The value, by its role.
        what: &'static str,
        /// Why not.
        reason: &'static str,
    },
    /// The body of a record's current revision must be replaced before it can be erased.
    #[error("cannot erase revision {revision}: record {record} stands on it; replace it by a revision without the passage first")]
    ErasesCurrent {
        /// The revision.
        revision: u64,
        /// The record.
        record: RecordId,
    },
    /// A revision that tells of an erasure has no body to erase.
    #[error("cannot erase revision {0}: it tells of an erasure and holds nothing else")]
    ErasesErasure(u64),
    /// There is no such revision.
    #[error("there is no revision {0} in the ledger")]
    UnknownRevision(u64),
    /// A proof was asked for a size that the ledger does not have.
    #[error("the ledger has {size} revisions: no proof from {from} to {to}")]
    NoProof {
        /// What was to be proven.
        from: u64,
        /// The size of the tree that was named.
        to: u64,
        /// The size that there is.
        size: u64,
    },
    /// What was kept is not what comes back.
    #[error("{what} is damaged: {how}")]
    Damaged {
        /// What.
        what: String,
        /// In which way.
        how: String,
    },
    /// The place of the files refused or could not be reached.
    #[error("cannot {doing} the file {file}")]
    File {
        /// What was being done.
        doing: &'static str,
        /// The file.
        file: Sha256,
        /// Why not.
        #[source]
        source: object_store::Error,
    },
    /// The place of the files could not be opened or read through.
    #[error("cannot {doing}")]
    Files {
        /// What was being done.
        doing: String,
        /// Why not.
        #[source]
        source: object_store::Error,
    },
    /// A folder could not be made, or memory for packing not be had.
    #[error("cannot {doing}")]
    Io {
        /// What was being done.
        doing: String,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// A record could not be written as JSON, or read back.
    #[error("cannot {doing}")]
    Json {
        /// What was being done.
        doing: String,
        /// Why not.
        #[source]
        source: serde_json::Error,
    },
}

/// The outcome of keeping.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub(crate) fn damaged(what: impl Into<String>, how: impl Into<String>) -> Self {
        Self::Damaged { what: what.into(), how: how.into() }
    }
}

/// Refuses what PostgreSQL cannot hold in a text, on every backend alike, so that a database can be moved.
pub(crate) fn storable(what: &'static str, text: &str) -> Result<()> {
    if text.contains('\0') {
        return Err(Error::NotStorable { what, reason: "it contains the character NUL (U+0000), which no database keeps in a text" });
    }
    Ok(())
}
