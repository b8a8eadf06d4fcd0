//! What only SQLite needs: the settings that make a commit outlive a power cut, one writer, and a library that is new enough.

use std::path::Path;
use std::time::Duration;

use sqlx::ConnectOptions as _;
use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::Database;
use crate::error::{Error, Result};

/// `BEGIN IMMEDIATE` already holds the writer.
pub(super) const LEDGER_ROW: &str = "SELECT size, root FROM ledger WHERE one = 1";

/// Readers at a time. Each has a page cache of its own, so that few are cheap.
const READERS: u32 = 4;

/// Prepared statements that a connection keeps: lists of several lengths make several of each.
const STATEMENTS: usize = 128;

/// The first SQLite whose log cannot be corrupted by two connections that write and checkpoint together.
const SAFE: [u32; 3] = [3, 51, 3];

/// Opens the file, makes it where there is none, and brings its schema up to date.
pub(crate) async fn open(path: &Path) -> Result<Database> {
    let cannot = |source| Error::Database { doing: "open the SQLite database", source };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|source| Error::Io { doing: format!("make the folder {}", folder.display()), source })?;
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        // Blocks of provisions leave less of a large page empty; a database that is there keeps its own.
        .page_size(16384)
        .journal_mode(SqliteJournalMode::Wal)
        // With NORMAL a power cut loses commits that were acknowledged.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .pragma("mmap_size", "0")
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        // What is erased is overwritten, not only unlinked.
        .pragma("secure_delete", "ON")
        .pragma("journal_size_limit", "33554432")
        .statement_cache_capacity(STATEMENTS)
        .disable_statement_logging();
    let lasting = || SqlitePoolOptions::new().idle_timeout(None).max_lifetime(None).test_before_acquire(false);
    let writer = options.clone().pragma("cache_size", "-4096");
    let write = lasting().max_connections(1).min_connections(1).connect_with(writer).await.map_err(cannot)?;
    refuse_old_library(&write).await?;
    sqlx::migrate!("migrations/sqlite").run(&write).await?;
    let reader = options.pragma("cache_size", "-1024").pragma("query_only", "ON");
    let read = lasting().max_connections(READERS).connect_with(reader).await.map_err(cannot)?;
    Ok(Database::Sqlite { read, write })
}

async fn refuse_old_library(pool: &SqlitePool) -> Result<()> {
    let asked: std::result::Result<String, _> = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(pool).await;
    let found = asked.map_err(|source| Error::Database { doing: "ask SQLite for its version", source })?;
    if is_safe(&found) { Ok(()) } else { Err(Error::OldSqlite { found }) }
}

fn is_safe(version: &str) -> bool {
    let parts: Vec<u32> = version.split('.').map_while(|part| part.parse().ok()).collect();
    parts.as_slice() >= SAFE.as_slice()
}

/// Moves the log into the file and empties it, so that erased bytes are in neither and none is kept twice.
pub(super) async fn flush_log(pool: &SqlitePool) -> Result<()> {
    let flushed = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(pool).await;
    flushed.map(drop).map_err(|source| Error::Database { doing: "move the log into the database", source })
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn versions_whose_log_can_be_corrupted_are_refused() {
        for (version, safe) in
            [("3.40.1", false), ("3.51.2", false), ("3.51.3", true), ("3.51.10", true), ("3.52", true), ("4.0.0", true), ("", false)]
        {
            assert_eq!(is_safe(version), safe, "{version}");
        }
    }
}
