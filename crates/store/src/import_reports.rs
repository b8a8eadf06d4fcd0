//! The reports of the last imports: who brought in what, when, and what became of it. Beside the ledger, for the house alone.

use model::access::Clearance;
use model::date::Moment;
use model::ids::RecordId;

use crate::Store;
use crate::backend::{Row, Sql, Transaction};
use crate::error::{Result, storable};
use crate::packing::{pack_body, unpack_body};

/// So many reports are kept; an older one goes when a new one comes.
pub const REPORTS_KEPT: u64 = 50;

/// What a list of imports says of one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportHead {
    /// When.
    pub at: Moment,
    /// The person, or the part of Lexarium that acts by itself.
    pub who: String,
    /// Why, in a few words.
    pub why: String,
    /// The file, or the folder that all files are in; empty where they share none.
    pub source: String,
    /// How many of what, as JSON.
    pub counts: String,
}

impl Store {
    /// Keeps the report of an import, and lets the oldest go. Gives its number: one more than the last that is kept.
    ///
    /// # Errors
    /// When a text holds what no database keeps, or the database cannot be written.
    pub async fn keep_import_report(&self, head: &ImportHead, body: &[u8]) -> Result<u64> {
        for text in [&head.who, &head.why, &head.source, &head.counts] {
            storable("the report of an import", text)?;
        }
        let packed = pack_body(body)?;
        let _writer = self.writer().await;
        let mut tx = self.database().begin().await?;
        // The row of the ledger lets one process at a time give a number.
        tx.ledger_row().await?;
        let sql = Sql::new(
            "INSERT INTO import_report (number, at, who, why, source, counts, body)
             SELECT COALESCE(MAX(number), 0) + 1, $1, $2, $3, $4, $5, $6 FROM import_report RETURNING number",
        );
        let sql = sql.with(head.at.microseconds()).with(head.who.as_str()).with(head.why.as_str());
        let sql = sql.with(head.source.as_str()).with(head.counts.as_str()).with(packed);
        let row = tx.one("keep the report of an import", sql).await?;
        let number = row.map(|row| row.number(0)).transpose()?.unwrap_or_default();
        let old = Sql::new("DELETE FROM import_report WHERE number <= $1").with(number.saturating_sub(REPORTS_KEPT));
        tx.run("let old reports of imports go", old).await?;
        tx.commit().await?;
        Ok(number)
    }

    /// The imports whose reports are kept, the last one first; none for a reader who is not the house.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn import_reports(&self, clearance: Clearance) -> Result<Vec<(u64, ImportHead)>> {
        if clearance != Clearance::HOUSE {
            return Ok(Vec::new());
        }
        let sql = Sql::new("SELECT number, at, who, why, source, counts FROM import_report ORDER BY number DESC");
        let rows = self.database().all("read the reports of imports", sql).await?;
        rows.iter().map(|row| Ok((row.number(0)?, head(row)?))).collect()
    }

    /// The report of one import; nothing where there is none of that number, or the reader is not the house.
    ///
    /// # Errors
    /// When the database cannot be read, or the report is damaged.
    pub async fn import_report(&self, number: u64, clearance: Clearance) -> Result<Option<(ImportHead, Vec<u8>)>> {
        if clearance != Clearance::HOUSE {
            return Ok(None);
        }
        let sql = Sql::new("SELECT number, at, who, why, source, counts, body FROM import_report WHERE number = $1").with(number);
        let Some(row) = self.database().one("read the report of an import", sql).await? else { return Ok(None) };
        Ok(Some((head(&row)?, unpack_body(row.bytes(6)?, &format_args!("the report of import {number}"))?)))
    }
}

/// Lets the reports go that name a record: titles and findings in them may hold what has to go.
pub(crate) async fn forget(tx: &mut Transaction, record: RecordId) -> Result<()> {
    let named = record.to_string();
    for row in tx.all("read the reports of imports", Sql::new("SELECT number FROM import_report")).await? {
        let number = row.number(0)?;
        let row = tx.one("read the report of an import", Sql::new("SELECT body FROM import_report WHERE number = $1").with(number)).await?;
        let Some(row) = row else { continue };
        let body = unpack_body(row.bytes(0)?, &format_args!("the report of import {number}"));
        // One that cannot be read may name it.
        let names_it = body.ok().and_then(|body| String::from_utf8(body).ok()).is_none_or(|body| body.contains(&named));
        if names_it {
            tx.run("let a report of an import go", Sql::new("DELETE FROM import_report WHERE number = $1").with(number)).await?;
        }
    }
    Ok(())
}

fn head(row: &Row) -> Result<ImportHead> {
    Ok(ImportHead { at: Moment::from_microseconds(row.int(1)?), who: row.text(2)?, why: row.text(3)?, source: row.text(4)?, counts: row.text(5)? })
}
