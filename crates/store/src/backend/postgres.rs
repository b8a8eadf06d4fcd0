//! What only PostgreSQL needs: how to reach it, and the lock that numbers revisions one after another.

use std::str::FromStr as _;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions as _, PgPool};

use super::Database;
use crate::error::{Error, Result};

/// Several nodes may write to one database: the row is the lock.
pub(super) const LEDGER_ROW: &str = "SELECT size, root FROM ledger WHERE one = 1 FOR UPDATE";

/// Connections of one node.
const CONNECTIONS: u32 = 8;

/// Connects and brings the schema up to date.
pub(crate) async fn open(url: &str) -> Result<Database> {
    let cannot = |source| Error::Database { doing: "connect to PostgreSQL", source };
    // The one TLS provider of the process; someone else may have installed it already.
    rustls::crypto::ring::default_provider().install_default().ok();
    let options = PgConnectOptions::from_str(url).map_err(cannot)?.application_name("lexarium").disable_statement_logging();
    let pool = PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(Duration::from_secs(15)).connect_with(options).await;
    let pool = pool.map_err(cannot)?;
    refuse_old_server(&pool).await?;
    sqlx::migrate!("migrations/postgres").run(&pool).await?;
    Ok(Database::Postgres(pool))
}

async fn refuse_old_server(pool: &PgPool) -> Result<()> {
    let asked: std::result::Result<(String, String), _> =
        sqlx::query_as("SELECT current_setting('server_version_num'), current_setting('server_version')").fetch_one(pool).await;
    let (number, found) = asked.map_err(|source| Error::Database { doing: "ask PostgreSQL for its version", source })?;
    if is_new_enough(&number) { Ok(()) } else { Err(Error::OldPostgres { found }) }
}

/// Whether a `server_version_num` is that of PostgreSQL 15 or later.
fn is_new_enough(number: &str) -> bool {
    number.parse::<u32>().is_ok_and(|number| number >= 150_000)
}

/// Frees the room of rows that are gone, so that what was erased is overwritten. The server's own log keeps it until that is recycled.
pub(super) async fn vacuum(pool: &PgPool) -> Result<()> {
    let vacuumed = sqlx::query("VACUUM revision, mention, kept_text, block").execute(pool).await;
    vacuumed.map(drop).map_err(|source| Error::Database { doing: "free the room of what was erased", source })
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn servers_before_15_are_refused() {
        for (number, enough) in [("140013", false), ("90624", false), ("150000", true), ("150018", true), ("180006", true), ("", false)] {
            assert_eq!(is_new_enough(number), enough, "{number}");
        }
    }
}
