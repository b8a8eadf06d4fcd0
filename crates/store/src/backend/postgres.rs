//! What only PostgreSQL needs: how to reach it, and the lock that numbers revisions one after another.

use std::str::FromStr as _;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

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
    let options = PgConnectOptions::from_str(url).map_err(cannot)?.application_name("lexarium");
    let pool = PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(Duration::from_secs(15)).connect_with(options).await;
    let pool = pool.map_err(cannot)?;
    sqlx::migrate!("migrations/postgres").run(&pool).await?;
    Ok(Database::Postgres(pool))
}
