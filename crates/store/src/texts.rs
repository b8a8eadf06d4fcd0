//! Structured texts, each kept once under its hash: a frame, a list of contents and its provisions in blocks, so that one is read without
//! the whole.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use model::hash::Sha256;
use model::language::Language;
use model::text::structured::{Piece, StructuredText, plain_of_xml};

use crate::Store;
use crate::backend::{MAX_LIST, Sql, Transaction, Value};
use crate::blocks::{self, Block, Cutting, parts_of, provisions, span_of};
use crate::dictionaries::Writing;
use crate::error::{Error, Result};
use crate::packing::{Unpacker, put_text, take_text};

/// The provisions of text `seq` are at places `seq * PIECES_A_TEXT` and on.
pub(crate) const PIECES_A_TEXT: i64 = 1 << 20;

/// One provision as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PieceRow {
    /// The number of the text.
    pub text_seq: i64,
    /// Its place in the text, from 0.
    pub ord: u32,
    /// The language of the text.
    pub language: String,
    /// Its address within the document.
    pub eid: String,
    /// Its number as printed; empty where it has none.
    pub num: String,
    /// Its heading in plain text; empty where it has none.
    pub heading: String,
    /// The whole element in Akoma Ntoso.
    pub xml: String,
}

impl PieceRow {
    /// The text of the provision without elements: what extracts are cut from.
    #[must_use]
    pub fn plain(&self) -> String {
        plain_of_xml(&self.xml)
    }
}

/// An entry of a list of contents.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PieceHead {
    /// Its place in the text, from 0.
    pub ord: u32,
    /// Its address within the document.
    pub eid: String,
    /// Its number as printed; empty where it has none.
    pub num: String,
    /// Its heading in plain text; empty where it has none.
    pub heading: String,
}

/// What is known of a text without unpacking it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextHead {
    /// Its number, by which the index names it.
    pub seq: i64,
    /// Its name.
    pub sha256: Sha256,
    /// Its language.
    pub language: String,
    /// How many pieces it has.
    pub pieces: u32,
    /// The length of its XML.
    pub bytes: u64,
}

/// A text made ready for its rows, outside the transaction.
pub(crate) struct PackedText {
    sha256: Sha256,
    language: Language,
    bytes: u64,
    dictionary: i64,
    frame: Vec<u8>,
    contents: Vec<u8>,
    pieces: usize,
    blocks: Vec<Block>,
}

impl PackedText {
    /// The primary language and the length of a text that is packed without a dictionary.
    pub(crate) fn without_dictionary(&self) -> Option<(String, u64)> {
        (self.dictionary == 0).then(|| (self.language.primary().to_owned(), self.bytes))
    }
}

/// Packs a text; takes time, so it belongs on a blocking thread.
pub(crate) fn pack(language: &Language, text: &StructuredText, sha256: Sha256, writing: &Writing) -> Result<PackedText> {
    if i64::try_from(text.pieces.len()).map_or(true, |pieces| pieces >= PIECES_A_TEXT) {
        return Err(Error::NotStorable { what: "a text", reason: "it has more than a million provisions" });
    }
    let mut cutting = Cutting::new(writing.prepared.as_deref())?;
    let mut contents = Vec::new();
    for piece in &text.pieces {
        for part in [&piece.eid, &piece.num, &piece.heading] {
            put_text(&mut contents, part);
        }
        cutting.push(parts_of(piece))?;
    }
    Ok(PackedText {
        sha256,
        language: language.clone(),
        bytes: length_of_text(text) as u64,
        dictionary: writing.seq,
        frame: cutting.pack(text.frame.as_bytes())?,
        contents: cutting.pack(&contents)?,
        pieces: text.pieces.len(),
        blocks: cutting.finish()?,
    })
}

/// How long the words of a text are, marks included.
pub(crate) fn length_of_text(text: &StructuredText) -> usize {
    text.frame.len() + text.pieces.iter().map(|piece| piece.xml.len()).sum::<usize>()
}

/// Writes the rows of texts, except those that someone else has kept meanwhile.
pub(crate) async fn insert(tx: &mut Transaction, texts: Vec<PackedText>) -> Result<()> {
    let (mut rows, mut blocks) = (Vec::with_capacity(texts.len()), HashMap::with_capacity(texts.len()));
    for text in texts {
        let count = text.pieces as u64;
        let language = text.language.as_str().to_owned();
        let (hash, frame, contents) = (text.sha256.0.into(), text.frame.into(), text.contents.into());
        rows.push([hash, language.into(), text.dictionary.into(), count.into(), text.bytes.into(), frame, contents]);
        blocks.insert(text.sha256, text.blocks);
    }
    let into = "INSERT INTO kept_text (sha256, language, dictionary, pieces, bytes, frame, contents)";
    let kept = tx.insert("keep texts", into, rows, " ON CONFLICT (sha256) DO NOTHING RETURNING seq, sha256").await?;
    let mut rows: Vec<[Value; 2]> = Vec::new();
    for row in kept {
        rows.extend(blocks::rows(row.int(0)?, blocks.remove(&Sha256(row.exactly(1)?)).unwrap_or_default()));
    }
    tx.insert("keep the provisions of texts", blocks::INTO, rows, "").await.map(drop)
}

/// Removes a text with its provisions; says whether there was one.
pub(crate) async fn remove(tx: &mut Transaction, sha256: &Sha256) -> Result<bool> {
    let sql = Sql::new("DELETE FROM kept_text WHERE sha256 = $1 RETURNING seq").with(sha256.0);
    let Some(row) = tx.one("remove a text", sql).await? else { return Ok(false) };
    blocks::remove(tx, row.int(0)?).await?;
    Ok(true)
}

fn kept_among(wanted: &[Sha256]) -> Sql {
    let mut sql = Sql::new("SELECT sha256 FROM kept_text WHERE sha256 IN ");
    sql.bind_list(wanted.iter().map(|hash| Value::from(hash.0)));
    sql
}

/// Which of these texts are kept.
pub(crate) async fn kept(store: &Store, wanted: &[Sha256]) -> Result<HashSet<Sha256>> {
    let mut kept = HashSet::new();
    for portion in wanted.chunks(MAX_LIST) {
        for row in store.database().all("look for texts", kept_among(portion)).await? {
            kept.insert(Sha256(row.exactly(0)?));
        }
    }
    Ok(kept)
}

/// Which of these texts are kept, as a transaction sees it.
pub(crate) async fn kept_in(tx: &mut Transaction, wanted: &[Sha256]) -> Result<HashSet<Sha256>> {
    let mut kept = HashSet::new();
    for portion in wanted.chunks(MAX_LIST) {
        for row in tx.all("look for texts", kept_among(portion)).await? {
            kept.insert(Sha256(row.exactly(0)?));
        }
    }
    Ok(kept)
}

/// Place and body of blocks, with the dictionary and the language of their texts.
const READ_BLOCKS: &str = "SELECT b.place, b.body, t.dictionary, t.language FROM block b JOIN kept_text t ON t.seq = b.place / 1048576";

/// The row of a text.
struct Kept {
    head: TextHead,
    dictionary: i64,
    frame: Vec<u8>,
    contents: Vec<u8>,
}

impl Store {
    /// A whole text.
    ///
    /// # Errors
    /// When the database cannot be read or the text is damaged.
    pub async fn text(&self, sha256: &Sha256) -> Result<Option<StructuredText>> {
        let Some(kept) = self.kept_text(sha256).await? else { return Ok(None) };
        let rows = self.database().all("read the provisions of a text", blocks::of_text(kept.head.seq)).await?;
        let dictionaries = self.dictionaries().for_reading(self.database(), &[kept.dictionary]).await?;
        let unpacker = Unpacker::new(dictionaries.get(&kept.dictionary).map(Arc::as_ref));
        let frame = unpacker.unpack_text(&kept.frame, &format_args!("text {sha256}"))?;
        let mut pieces = Vec::with_capacity(kept.head.pieces as usize);
        for row in &rows {
            let what = format_args!("the provisions from {} of text {sha256}", pieces.len()).to_string();
            if row.int(0)? - span_of(kept.head.seq).0 != pieces.len() as i64 {
                return Err(Error::damaged(what, "they are gone"));
            }
            for read in provisions(&unpacker.unpack(&row.bytes(1)?, &what)?) {
                let parts = read.and_then(|read| read.parts());
                let [eid, num, heading, xml] = parts.ok_or_else(|| Error::damaged(&what, "their parts do not add up"))?.map(str::to_owned);
                pieces.push(Piece { eid, num, heading, xml });
            }
        }
        Ok(Some(StructuredText { frame, pieces }))
    }

    /// The number of a text and what else its row says.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn text_head(&self, sha256: &Sha256) -> Result<Option<TextHead>> {
        let sql = Sql::new("SELECT seq, language, pieces, bytes FROM kept_text WHERE sha256 = $1").with(sha256.0);
        let Some(row) = self.database().one("read a text", sql).await? else { return Ok(None) };
        let pieces = u32::try_from(row.int(2)?).unwrap_or(u32::MAX);
        Ok(Some(TextHead { seq: row.int(0)?, sha256: *sha256, language: row.text(1)?, pieces, bytes: row.number(3)? }))
    }

    /// The number of a text, by which the index names it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn text_seq(&self, sha256: &Sha256) -> Result<Option<i64>> {
        Ok(self.text_head(sha256).await?.map(|head| head.seq))
    }

    /// The frame of a text alone: the document with a mark where each piece belongs.
    ///
    /// # Errors
    /// When the database cannot be read or the text is damaged.
    pub async fn frame(&self, sha256: &Sha256) -> Result<Option<String>> {
        let Some(kept) = self.kept_text(sha256).await? else { return Ok(None) };
        let dictionaries = self.dictionaries().for_reading(self.database(), &[kept.dictionary]).await?;
        let unpacker = Unpacker::new(dictionaries.get(&kept.dictionary).map(Arc::as_ref));
        unpacker.unpack_text(&kept.frame, &format_args!("text {sha256}")).map(Some)
    }

    /// The list of contents of a text, without unpacking its provisions; empty where the text is not kept.
    ///
    /// # Errors
    /// When the database cannot be read or the text is damaged.
    pub async fn contents(&self, sha256: &Sha256) -> Result<Vec<PieceHead>> {
        Ok(self.text_head_and_contents(sha256).await?.map(|(_, heads)| heads).unwrap_or_default())
    }

    /// One provision by its address.
    ///
    /// # Errors
    /// When the database cannot be read or the text is damaged.
    pub async fn piece(&self, text: &Sha256, eid: &str) -> Result<Option<PieceRow>> {
        let Some((head, contents)) = self.text_head_and_contents(text).await? else { return Ok(None) };
        let Some(found) = contents.iter().find(|head| head.eid == eid) else { return Ok(None) };
        Ok(self.pieces(&[(head.seq, found.ord)]).await?.pop())
    }

    /// These provisions, in the order of the input, by one query; one that is not kept is left out.
    ///
    /// # Errors
    /// When the database cannot be read or a provision is damaged.
    pub async fn pieces(&self, wanted: &[(i64, u32)]) -> Result<Vec<PieceRow>> {
        let places: Vec<i64> = wanted.iter().map(|(text, ord)| span_of(*text).0.saturating_add(i64::from(*ord))).collect();
        let mut found: HashMap<i64, PieceRow> = HashMap::new();
        for portion in places.chunks(MAX_LIST) {
            let mut sql = Sql::new(READ_BLOCKS);
            sql.push(" WHERE b.place IN ");
            let places = portion.iter().map(|place| Value::from(*place));
            sql.bind_each(places, "(SELECT max(place) FROM block WHERE place <= ", ")");
            self.read_blocks(sql, &portion.iter().copied().collect(), &mut found).await?;
        }
        Ok(places.iter().filter_map(|place| found.get(place).cloned()).collect())
    }

    /// All provisions of a text with its number, for whoever indexes it.
    ///
    /// # Errors
    /// When the database cannot be read or a provision is damaged.
    pub async fn pieces_of(&self, sha256: &Sha256) -> Result<Vec<PieceRow>> {
        let Some(head) = self.text_head(sha256).await? else { return Ok(Vec::new()) };
        let (first, end) = span_of(head.seq);
        let mut sql = Sql::new(READ_BLOCKS);
        sql.push(" WHERE b.place >= ").bind(first).push(" AND b.place < ").bind(end);
        let mut found = BTreeMap::new();
        self.read_blocks(sql, &(first..first + i64::from(head.pieces)).collect(), &mut found).await?;
        Ok(found.into_values().collect())
    }

    /// Those of the wanted provisions that are in the blocks that a statement reads.
    async fn read_blocks(&self, sql: Sql, wanted: &BTreeSet<i64>, found: &mut impl Extend<(i64, PieceRow)>) -> Result<()> {
        let rows = self.database().all("read provisions", sql).await?;
        let used = rows.iter().map(|row| row.int(2)).collect::<Result<Vec<_>>>()?;
        let dictionaries = self.dictionaries().for_reading(self.database(), &used).await?;
        for (row, dictionary) in rows.iter().zip(used) {
            let (first, language) = (row.int(0)?, row.text(3)?);
            let (text_seq, ord) = (first / PIECES_A_TEXT, first % PIECES_A_TEXT);
            let what = format_args!("the provisions from {ord} of text {text_seq}").to_string();
            let whole = Unpacker::new(dictionaries.get(&dictionary).map(Arc::as_ref)).unpack(&row.bytes(1)?, &what)?;
            for (place, read) in (first..).zip(provisions(&whole)) {
                if wanted.contains(&place) || read.is_none() {
                    let parts = read.and_then(|read| read.parts()).ok_or_else(|| Error::damaged(&what, "their parts do not add up"))?;
                    let [eid, num, heading, xml] = parts.map(str::to_owned);
                    let ord = u32::try_from(place % PIECES_A_TEXT).unwrap_or_default();
                    found.extend([(place, PieceRow { text_seq, ord, language: language.clone(), eid, num, heading, xml })]);
                }
            }
        }
        Ok(())
    }

    /// What the row of a text says, with its list of contents.
    ///
    /// # Errors
    /// When the database cannot be read or the text is damaged.
    pub async fn text_head_and_contents(&self, sha256: &Sha256) -> Result<Option<(TextHead, Vec<PieceHead>)>> {
        let Some(kept) = self.kept_text(sha256).await? else { return Ok(None) };
        let dictionaries = self.dictionaries().for_reading(self.database(), &[kept.dictionary]).await?;
        let unpacker = Unpacker::new(dictionaries.get(&kept.dictionary).map(Arc::as_ref));
        let whole = unpacker.unpack(&kept.contents, &format_args!("the contents of text {sha256}"))?;
        let mut rest = whole.as_slice();
        let mut heads = Vec::new();
        while !rest.is_empty() {
            let mut part = || take_text(&mut rest).map(str::to_owned);
            let (Some(eid), Some(num), Some(heading)) = (part(), part(), part()) else {
                return Err(Error::damaged(format!("the contents of text {sha256}"), "an entry is cut short"));
            };
            heads.push(PieceHead { ord: u32::try_from(heads.len()).unwrap_or(u32::MAX), eid, num, heading });
        }
        Ok(Some((kept.head, heads)))
    }

    async fn kept_text(&self, sha256: &Sha256) -> Result<Option<Kept>> {
        let sql = Sql::new("SELECT seq, language, pieces, bytes, dictionary, frame, contents FROM kept_text WHERE sha256 = $1").with(sha256.0);
        let Some(row) = self.database().one("read a text", sql).await? else { return Ok(None) };
        let pieces = u32::try_from(row.int(2)?).unwrap_or(u32::MAX);
        let head = TextHead { seq: row.int(0)?, sha256: *sha256, language: row.text(1)?, pieces, bytes: row.number(3)? };
        Ok(Some(Kept { head, dictionary: row.int(4)?, frame: row.bytes(5)?, contents: row.bytes(6)? }))
    }
}
