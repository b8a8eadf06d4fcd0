//! Where a test keeps: a folder, and a database of its own in it or on the server.

use std::path::PathBuf;

use sqlx::{Connection as _, PgConnection, SqliteConnection};
use store::{FilesLocation, Settings, Store};
use tempfile::TempDir;

/// A store of its own.
pub(crate) struct Place {
    pub(crate) store: Store,
    pub(crate) settings: Settings,
    folder: TempDir,
    server: Option<(String, String)>,
}

impl Place {
    pub(crate) async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("data/lexarium.sqlite").display().to_string();
        Self::open(folder, database, None).await
    }

    /// Nothing where no server is offered.
    pub(crate) async fn postgres(name: &str) -> Option<Self> {
        let Ok(server) = std::env::var("TEST_POSTGRES") else {
            eprintln!("left out: {name} over PostgreSQL, for TEST_POSTGRES names no server (scripts/with-postgres starts one)");
            return None;
        };
        let mut random = [0; 8];
        getrandom::fill(&mut random).unwrap();
        let database = format!("lexarium_test_{}", u64::from_be_bytes(random));
        let mut admin = PgConnection::connect(&server).await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {database}"))).execute(&mut admin).await.unwrap();
        let (address, parameters) = server.split_once('?').map_or((server.as_str(), ""), |(address, parameters)| (address, parameters));
        let base = address.rsplit_once('/').unwrap().0;
        let url = if parameters.is_empty() { format!("{base}/{database}") } else { format!("{base}/{database}?{parameters}") };
        Some(Self::open(tempfile::tempdir().unwrap(), url, Some((server, database))).await)
    }

    async fn open(folder: TempDir, database: String, server: Option<(String, String)>) -> Self {
        let settings = Settings { database, files: FilesLocation::Dir(folder.path().join("files")) };
        let store = Store::open(&settings).await.unwrap();
        Self { store, settings, folder, server }
    }

    /// The same store, opened a second time.
    pub(crate) async fn again(&self) -> Store {
        Store::open(&self.settings).await.unwrap()
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        self.server.is_none()
    }

    pub(crate) fn files(&self) -> PathBuf {
        self.folder.path().join("files")
    }

    /// Does to the database what no store would do.
    pub(crate) async fn tamper(&self, sql: &str) {
        let sql = sqlx::AssertSqlSafe(sql.to_owned());
        let touched = if self.is_sqlite() {
            let mut connection = SqliteConnection::connect(&self.settings.database).await.unwrap();
            sqlx::query(sql).execute(&mut connection).await.unwrap().rows_affected()
        } else {
            let mut connection = PgConnection::connect(&self.settings.database).await.unwrap();
            sqlx::query(sql).execute(&mut connection).await.unwrap().rows_affected()
        };
        assert!(touched > 0, "nothing was tampered with");
    }

    /// A value of bytes, where there is one.
    pub(crate) async fn bytes(&self, select: &str) -> Option<Vec<u8>> {
        let select = sqlx::AssertSqlSafe(select.to_owned());
        if self.is_sqlite() {
            let mut connection = SqliteConnection::connect(&self.settings.database).await.unwrap();
            sqlx::query_scalar(select).fetch_optional(&mut connection).await.unwrap()
        } else {
            let mut connection = PgConnection::connect(&self.settings.database).await.unwrap();
            sqlx::query_scalar(select).fetch_optional(&mut connection).await.unwrap()
        }
    }

    /// How many rows a table has.
    pub(crate) async fn count(&self, table: &str) -> i64 {
        let select = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
        if self.is_sqlite() {
            let mut connection = SqliteConnection::connect(&self.settings.database).await.unwrap();
            sqlx::query_scalar(select).fetch_one(&mut connection).await.unwrap()
        } else {
            let mut connection = PgConnection::connect(&self.settings.database).await.unwrap();
            sqlx::query_scalar(select).fetch_one(&mut connection).await.unwrap()
        }
    }

    /// Bytes as a statement has them.
    pub(crate) fn literal(&self, bytes: &[u8]) -> String {
        let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        if self.is_sqlite() { format!("x'{digits}'") } else { format!("'\\x{digits}'::bytea") }
    }

    /// Alters one byte of a column of bytes, in the middle of it.
    pub(crate) async fn flip(&self, table: &str, column: &str, condition: &str) {
        let mut bytes = self.bytes(&format!("SELECT {column} FROM {table} WHERE {condition}")).await.unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        let literal = self.literal(&bytes);
        self.tamper(&format!("UPDATE {table} SET {column} = {literal} WHERE {condition}")).await;
    }

    /// The codes of what a verification finds, each once.
    pub(crate) async fn findings(&self) -> Vec<String> {
        let report = self.store.verify(&|_, _| {}).await.unwrap();
        let mut codes: Vec<String> = report.findings.into_iter().map(|finding| finding.code).collect();
        codes.sort();
        codes.dedup();
        codes
    }

    pub(crate) async fn remove(self) {
        self.store.close().await;
        if let Some((server, database)) = &self.server {
            let mut admin = PgConnection::connect(server).await.unwrap();
            sqlx::query(sqlx::AssertSqlSafe(format!("DROP DATABASE {database} WITH (FORCE)"))).execute(&mut admin).await.unwrap();
        }
    }
}
