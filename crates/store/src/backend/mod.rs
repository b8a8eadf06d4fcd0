//! One face over SQLite and PostgreSQL: statements with their values, rows, transactions. No other file names a database.

pub(crate) mod postgres;
pub(crate) mod sqlite;

use std::borrow::Cow;
use std::fmt::Write as _;

use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, PgPool, Postgres, Row as _, Sqlite, SqlitePool};

use crate::error::{Error, Result};

/// A value of a statement. The three types are the three of the schema.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Value {
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

macro_rules! values {
    ($($from:ty => $variant:ident, $value:ident, $into:expr;)*) => {
        $(impl From<$from> for Value {
            fn from($value: $from) -> Self {
                Self::$variant($into)
            }
        })*
    };
}
values! {
    i64 => Int, value, Some(value);
    u32 => Int, value, Some(value.into());
    Option<i64> => Int, value, value;
    u64 => Int, value, Some(value.try_into().unwrap_or(i64::MAX));
    String => Text, value, Some(value);
    &str => Text, value, Some(value.to_owned());
    Option<String> => Text, value, value;
    Vec<u8> => Bytes, value, Some(value);
    &[u8] => Bytes, value, Some(value.to_vec());
    [u8; 16] => Bytes, value, Some(value.to_vec());
    [u8; 32] => Bytes, value, Some(value.to_vec());
    Option<Vec<u8>> => Bytes, value, value;
}

/// A statement under construction. Its text is put together from literals only; whatever came from outside is a value.
#[derive(Clone, Debug)]
pub(crate) struct Sql {
    text: Cow<'static, str>,
    values: Vec<Value>,
}

impl Sql {
    pub(crate) fn new(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), values: Vec::new() }
    }

    /// Adds the value of the next `$n` that the text already names.
    pub(crate) fn with(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    pub(crate) fn push(&mut self, text: &'static str) -> &mut Self {
        self.text.to_mut().push_str(text);
        self
    }

    /// Writes the next `$n` and adds its value.
    pub(crate) fn bind(&mut self, value: impl Into<Value>) -> &mut Self {
        self.values.push(value.into());
        // Writing to a String cannot fail.
        let _ = write!(self.text.to_mut(), "${}", self.values.len());
        self
    }

    /// Writes `($n, …)`. The list is filled up to one of a few lengths with its last value, so that few statements are prepared.
    pub(crate) fn bind_list(&mut self, values: impl IntoIterator<Item = Value>) -> &mut Self {
        self.bind_each(values, "", "")
    }

    /// The same, with words before and behind each value.
    pub(crate) fn bind_each(&mut self, values: impl IntoIterator<Item = Value>, before: &'static str, behind: &'static str) -> &mut Self {
        const LENGTHS: [usize; 8] = [1, 3, 10, 20, 50, 100, 250, MAX_LIST];
        let mut values: Vec<Value> = values.into_iter().collect();
        let last = values.last().cloned().unwrap_or(Value::Int(None));
        let length = LENGTHS.into_iter().find(|length| *length >= values.len()).unwrap_or(values.len());
        values.resize(length, last);
        self.push("(");
        for (position, value) in values.into_iter().enumerate() {
            if position > 0 {
                self.push(", ");
            }
            self.push(before).bind(value).push(behind);
        }
        self.push(")")
    }
}

/// How many values a list of a statement may have; longer ones are asked in portions.
pub(crate) const MAX_LIST: usize = 500;

/// A row, of whichever database.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

macro_rules! column {
    ($name:ident, $type:ty) => {
        pub(crate) fn $name(&self, column: usize) -> Result<$type> {
            match self {
                Self::Sqlite(row) => row.try_get(column),
                Self::Postgres(row) => row.try_get(column),
            }
            .map_err(|source| Error::Database { doing: "read a column", source })
        }
    };
}

impl Row {
    column!(int, i64);
    column!(int_or_none, Option<i64>);
    column!(text, String);
    column!(text_or_none, Option<String>);
    column!(bytes, Vec<u8>);
    column!(bytes_or_none, Option<Vec<u8>>);

    /// A number that is never negative.
    pub(crate) fn number(&self, column: usize) -> Result<u64> {
        let number = self.int(column)?;
        u64::try_from(number).map_err(|_| Error::damaged(format!("column {column}"), format!("{number} where a count was kept")))
    }

    /// A value of a fixed length.
    pub(crate) fn exactly<const LENGTH: usize>(&self, column: usize) -> Result<[u8; LENGTH]> {
        let bytes = self.bytes(column)?;
        let found = bytes.len();
        bytes.try_into().map_err(|_| Error::damaged(format!("column {column}"), format!("{found} bytes where {LENGTH} were kept")))
    }
}

/// The open database.
pub(crate) enum Database {
    Sqlite { read: SqlitePool, write: SqlitePool },
    Postgres(PgPool),
}

impl Database {
    /// All rows of a reading statement.
    pub(crate) async fn all(&self, doing: &'static str, sql: Sql) -> Result<Vec<Row>> {
        match self {
            Self::Sqlite { read, .. } => in_sqlite(sql).fetch_all(read).await.map(|rows| rows.into_iter().map(Row::Sqlite).collect()),
            Self::Postgres(pool) => in_postgres(sql).fetch_all(pool).await.map(|rows| rows.into_iter().map(Row::Postgres).collect()),
        }
        .map_err(|source| Error::Database { doing, source })
    }

    /// The first row of a reading statement.
    pub(crate) async fn one(&self, doing: &'static str, sql: Sql) -> Result<Option<Row>> {
        match self {
            Self::Sqlite { read, .. } => in_sqlite(sql).fetch_optional(read).await.map(|row| row.map(Row::Sqlite)),
            Self::Postgres(pool) => in_postgres(sql).fetch_optional(pool).await.map(|row| row.map(Row::Postgres)),
        }
        .map_err(|source| Error::Database { doing, source })
    }

    /// A reading transaction: all its statements see the same moment.
    pub(crate) async fn snapshot(&self) -> Result<Transaction> {
        match self {
            Self::Sqlite { read, .. } => read.begin().await.map(Transaction::Sqlite),
            Self::Postgres(pool) => pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await.map(Transaction::Postgres),
        }
        .map_err(|source| Error::Database { doing: "begin to read", source })
    }

    /// What the database itself says is wrong with it. Only SQLite can say.
    pub(crate) async fn complaints(&self) -> Result<Vec<String>> {
        let Self::Sqlite { .. } = self else { return Ok(Vec::new()) };
        let rows = self.all("let SQLite check itself", Sql::new("PRAGMA integrity_check(100)")).await?;
        let complaints = rows.iter().map(|row| row.text(0)).collect::<Result<Vec<_>>>()?;
        Ok(complaints.into_iter().filter(|complaint| complaint != "ok").collect())
    }

    /// Takes what was erased out of the places where a database keeps what it no longer shows.
    pub(crate) async fn wipe(&self) -> Result<()> {
        match self {
            Self::Sqlite { write, .. } => sqlite::flush_log(write).await,
            Self::Postgres(pool) => postgres::vacuum(pool).await,
        }
    }

    /// Empties the log, where the database keeps one beside it that it does not empty by itself.
    pub(crate) async fn settle(&self) -> Result<()> {
        match self {
            Self::Sqlite { write, .. } => sqlite::flush_log(write).await,
            Self::Postgres(_) => Ok(()),
        }
    }

    /// A writing transaction. SQLite takes its only writer at once; PostgreSQL waits where the row of the ledger is taken.
    pub(crate) async fn begin(&self) -> Result<Transaction> {
        match self {
            Self::Sqlite { write, .. } => write.begin_with("BEGIN IMMEDIATE").await.map(Transaction::Sqlite),
            Self::Postgres(pool) => pool.begin().await.map(Transaction::Postgres),
        }
        .map_err(|source| Error::Database { doing: "begin a transaction", source })
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// A transaction; dropped without [`Transaction::commit`], it never happened.
pub(crate) enum Transaction {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Transaction {
    pub(crate) async fn all(&mut self, doing: &'static str, sql: Sql) -> Result<Vec<Row>> {
        match self {
            Self::Sqlite(tx) => in_sqlite(sql).fetch_all(&mut **tx).await.map(|rows| rows.into_iter().map(Row::Sqlite).collect()),
            Self::Postgres(tx) => in_postgres(sql).fetch_all(&mut **tx).await.map(|rows| rows.into_iter().map(Row::Postgres).collect()),
        }
        .map_err(|source| Error::Database { doing, source })
    }

    pub(crate) async fn one(&mut self, doing: &'static str, sql: Sql) -> Result<Option<Row>> {
        match self {
            Self::Sqlite(tx) => in_sqlite(sql).fetch_optional(&mut **tx).await.map(|row| row.map(Row::Sqlite)),
            Self::Postgres(tx) => in_postgres(sql).fetch_optional(&mut **tx).await.map(|row| row.map(Row::Postgres)),
        }
        .map_err(|source| Error::Database { doing, source })
    }

    pub(crate) async fn run(&mut self, doing: &'static str, sql: Sql) -> Result<()> {
        match self {
            Self::Sqlite(tx) => in_sqlite(sql).execute(&mut **tx).await.map(drop),
            Self::Postgres(tx) => in_postgres(sql).execute(&mut **tx).await.map(drop),
        }
        .map_err(|source| Error::Database { doing, source })
    }

    /// Inserts rows, many in a statement, and returns what they return. The statements have one of a few lengths, so that few are prepared.
    pub(crate) async fn insert<const COLUMNS: usize>(
        &mut self,
        doing: &'static str,
        into: &'static str,
        rows: Vec<[Value; COLUMNS]>,
        tail: &'static str,
    ) -> Result<Vec<Row>> {
        const LENGTHS: [usize; 4] = [250, 40, 8, 1];
        let mut returned = Vec::new();
        let mut rows = rows.into_iter();
        while rows.len() > 0 {
            let fits = |length: &usize| *length <= rows.len() && *length * COLUMNS <= MAX_LIST;
            let length = LENGTHS.into_iter().find(fits).unwrap_or(1);
            let mut sql = Sql::new(into);
            sql.push(" VALUES ");
            for (number, row) in rows.by_ref().take(length).enumerate() {
                sql.push(if number == 0 { "(" } else { ", (" });
                for (column, value) in row.into_iter().enumerate() {
                    sql.push(if column == 0 { "" } else { ", " }).bind(value);
                }
                sql.push(")");
            }
            sql.push(tail);
            returned.extend(self.all(doing, sql).await?);
        }
        Ok(returned)
    }

    /// The row of the ledger, held until the transaction ends, so that revisions are numbered one after another.
    pub(crate) async fn ledger_row(&mut self) -> Result<Option<Row>> {
        let sql = match self {
            Self::Sqlite(_) => sqlite::LEDGER_ROW,
            Self::Postgres(_) => postgres::LEDGER_ROW,
        };
        self.one("take the head of the ledger", Sql::new(sql)).await
    }

    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        }
        .map_err(|source| Error::Database { doing: "commit a transaction", source })
    }
}

fn in_sqlite(sql: Sql) -> Query<'static, Sqlite, SqliteArguments> {
    sql.values.into_iter().fold(sqlx::query(AssertSqlSafe(sql.text)), |query, value| match value {
        Value::Int(value) => query.bind(value),
        Value::Text(value) => query.bind(value),
        Value::Bytes(value) => query.bind(value),
    })
}

fn in_postgres(sql: Sql) -> Query<'static, Postgres, PgArguments> {
    sql.values.into_iter().fold(sqlx::query(AssertSqlSafe(sql.text)), |query, value| match value {
        Value::Int(value) => query.bind(value),
        Value::Text(value) => query.bind(value),
        Value::Bytes(value) => query.bind(value),
    })
}
