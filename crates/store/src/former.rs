//! Provisions as versions before kept them, a row and a frame each: moved into blocks when the store is opened, some texts at a time.

use std::collections::HashMap;
use std::sync::Arc;

use zstd::dict::EncoderDictionary;

use crate::backend::{Database, Sql, Transaction};
use crate::blocks::{self, Block, Cutting, span_of};
use crate::dictionaries::{Dictionaries, ReadingDictionaries};
use crate::error::{Error, Result};
use crate::packing::{LEVEL, Unpacker, take_text};

/// Texts that are moved in one transaction.
const PORTION: u64 = 32;

/// Moves all provisions that are left in the layout before; stopped at any point, it goes on from there.
pub(crate) async fn move_into_blocks(database: &Database, dictionaries: &Dictionaries) -> Result<()> {
    let mut writing = HashMap::new();
    let mut moved = 0;
    loop {
        let mut tx = database.begin().await?;
        // Another node may be at the same.
        tx.ledger_row().await?;
        let texts = waiting(&mut tx).await?;
        if texts.is_empty() {
            break;
        }
        if moved == 0 {
            // Whoever waits for the start is told why.
            tracing::warn!(
                "moving the provisions of all texts into blocks; this is done once, and versions before cannot open the database afterwards"
            );
        }
        for text in texts {
            move_text(&mut tx, database, dictionaries, &mut writing, text).await?;
            moved += 1;
        }
        tx.commit().await?;
    }
    if moved > 0 {
        tracing::warn!(texts = moved, "moved the provisions of {moved} texts into blocks");
        database.settle().await?;
    }
    Ok(())
}

/// The first texts with provisions in the layout before.
async fn waiting(tx: &mut Transaction) -> Result<Vec<i64>> {
    let sql = Sql::new("SELECT DISTINCT place / 1048576 FROM piece ORDER BY 1 LIMIT $1").with(PORTION);
    tx.all("look for provisions in the layout before", sql).await?.iter().map(|row| row.int(0)).collect()
}

async fn move_text(
    tx: &mut Transaction,
    database: &Database,
    dictionaries: &Dictionaries,
    writing: &mut HashMap<i64, Arc<EncoderDictionary<'static>>>,
    text: i64,
) -> Result<()> {
    let (first, end) = span_of(text);
    let sql = Sql::new("SELECT place, body FROM piece WHERE place >= $1 AND place < $2 ORDER BY place").with(first).with(end);
    let rows = tx.all("read provisions in the layout before", sql).await?;
    let rows = rows.iter().map(|row| Ok((row.int(0)? - first, row.bytes(1)?))).collect::<Result<Vec<_>>>()?;
    // Provisions of a text that is gone no revision can name: they go as they would have gone with it.
    if let Some(row) = tx.one("read a text", Sql::new("SELECT dictionary FROM kept_text WHERE seq = $1").with(text)).await? {
        let dictionary = row.int(0)?;
        let reading = match dictionaries.for_reading(database, &[dictionary]).await {
            Err(Error::Damaged { .. }) => ReadingDictionaries::default(),
            read => read?,
        };
        let unpacker = Unpacker::new(reading.get(&dictionary).map(Arc::as_ref));
        let packing = match writing.get(&dictionary) {
            Some(known) => Some(Arc::clone(known)),
            None => prepare(tx, dictionary).await?.inspect(|prepared| drop(writing.insert(dictionary, Arc::clone(prepared)))),
        };
        let blocks = into_blocks(rows, unpacker, packing.as_deref())?;
        tx.insert("keep the provisions of texts", blocks::INTO, blocks::rows(text, blocks).collect(), "").await?;
    }
    tx.run("remove provisions in the layout before", Sql::new("DELETE FROM piece WHERE place >= $1 AND place < $2").with(first).with(end)).await
}

async fn prepare(tx: &mut Transaction, dictionary: i64) -> Result<Option<Arc<EncoderDictionary<'static>>>> {
    let row = tx.one("read a dictionary", Sql::new("SELECT bytes FROM dictionary WHERE seq = $1").with(dictionary)).await?;
    row.map(|row| Ok(Arc::new(EncoderDictionary::copy(&row.bytes(0)?, LEVEL)))).transpose()
}

/// A provision that cannot be read gets a block of its own, as it is: a verification finds it there, and the others are read.
fn into_blocks(rows: Vec<(i64, Vec<u8>)>, unpacker: Unpacker<'_>, packing: Option<&EncoderDictionary<'static>>) -> Result<Vec<Block>> {
    let mut cutting = Cutting::new(packing)?;
    for (ord, body) in rows {
        cutting.go_to(ord)?;
        let whole = unpacker.unpack(&body, &"a provision").unwrap_or_default();
        match parts_of(&whole) {
            Some(parts) => cutting.push(parts)?,
            None => cutting.push_packed(body)?,
        }
    }
    cutting.finish()
}

/// The layout before had no length before the last part.
fn parts_of(whole: &[u8]) -> Option<[&str; 4]> {
    let mut rest = whole;
    let (eid, num, heading) = (take_text(&mut rest)?, take_text(&mut rest)?, take_text(&mut rest)?);
    Some([eid, num, heading, std::str::from_utf8(rest).ok()?])
}
