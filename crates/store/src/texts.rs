//! Structured texts, each kept once under its hash: a frame, a list of contents and a row a piece, so that one provision is read without the others.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use model::hash::Sha256;
use model::language::Language;
use model::text::structured::{Piece, StructuredText, plain_of_xml};

use crate::Store;
use crate::backend::{MAX_LIST, Sql, Transaction, Value};
use crate::dictionaries::Writing;
use crate::error::{Error, Result};
use crate::packing::{Packer, Unpacker, put_text, take_text};

/// The pieces of text `seq` are at places `seq * PIECES_A_TEXT` and on.
pub(crate) const PIECES_A_TEXT: i64 = 1 << 20;

/// The places of the pieces of a text: the first, and the one after the last that could be.
pub(crate) fn span_of(text: i64) -> (i64, i64) {
    (text.saturating_mul(PIECES_A_TEXT), text.saturating_add(1).saturating_mul(PIECES_A_TEXT))
}

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
    pieces: Vec<Vec<u8>>,
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
    let mut packer = Packer::new(writing.prepared.as_deref())?;
    let (mut contents, mut whole) = (Vec::new(), Vec::new());
    let mut pieces = Vec::with_capacity(text.pieces.len());
    for piece in &text.pieces {
        for part in [&piece.eid, &piece.num, &piece.heading] {
            put_text(&mut contents, part);
        }
        whole.clear();
        put_piece(&mut whole, piece);
        pieces.push(packer.pack(&whole)?);
    }
    Ok(PackedText {
        sha256,
        language: language.clone(),
        bytes: length_of_text(text) as u64,
        dictionary: writing.seq,
        frame: packer.pack(text.frame.as_bytes())?,
        contents: packer.pack(&contents)?,
        pieces,
    })
}

/// The bytes of a piece before it is packed; [`parts_of`] reads them.
pub(crate) fn put_piece(whole: &mut Vec<u8>, piece: &Piece) {
    for part in [&piece.eid, &piece.num, &piece.heading] {
        put_text(whole, part);
    }
    whole.extend_from_slice(piece.xml.as_bytes());
}

/// How long the words of a text are, marks included.
pub(crate) fn length_of_text(text: &StructuredText) -> usize {
    text.frame.len() + text.pieces.iter().map(|piece| piece.xml.len()).sum::<usize>()
}

/// Writes the rows of texts, except those that someone else has kept meanwhile.
pub(crate) async fn insert(tx: &mut Transaction, texts: Vec<PackedText>) -> Result<()> {
    let (mut rows, mut pieces) = (Vec::with_capacity(texts.len()), HashMap::with_capacity(texts.len()));
    for text in texts {
        let count = text.pieces.len() as u64;
        let language = text.language.as_str().to_owned();
        let (hash, frame, contents) = (text.sha256.0.into(), text.frame.into(), text.contents.into());
        rows.push([hash, language.into(), text.dictionary.into(), count.into(), text.bytes.into(), frame, contents]);
        pieces.insert(text.sha256, text.pieces);
    }
    let into = "INSERT INTO kept_text (sha256, language, dictionary, pieces, bytes, frame, contents)";
    let kept = tx.insert("keep texts", into, rows, " ON CONFLICT (sha256) DO NOTHING RETURNING seq, sha256").await?;
    let mut rows: Vec<[Value; 2]> = Vec::new();
    for row in kept {
        let (first, _) = span_of(row.int(0)?);
        let bodies = pieces.remove(&Sha256(row.exactly(1)?)).unwrap_or_default();
        rows.extend((first..).zip(bodies).map(|(place, body)| [place.into(), body.into()]));
    }
    tx.insert("keep the provisions of texts", "INSERT INTO piece (place, body)", rows, "").await.map(drop)
}

/// Removes a text with its pieces; says whether there was one.
pub(crate) async fn remove(tx: &mut Transaction, sha256: &Sha256) -> Result<bool> {
    let sql = Sql::new("DELETE FROM kept_text WHERE sha256 = $1 RETURNING seq").with(sha256.0);
    let Some(row) = tx.one("remove a text", sql).await? else { return Ok(false) };
    let (first, end) = span_of(row.int(0)?);
    tx.run("remove the pieces of a text", Sql::new("DELETE FROM piece WHERE place >= $1 AND place < $2").with(first).with(end)).await?;
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
        let (first, end) = span_of(kept.head.seq);
        let sql = Sql::new("SELECT body FROM piece WHERE place >= $1 AND place < $2 ORDER BY place").with(first).with(end);
        let rows = self.database().all("read the pieces of a text", sql).await?;
        let dictionaries = self.dictionaries().for_reading(self.database(), &[kept.dictionary]).await?;
        let unpacker = Unpacker::new(dictionaries.get(&kept.dictionary).map(Arc::as_ref));
        let frame = unpacker.unpack_text(&kept.frame, &format_args!("text {sha256}"))?;
        let mut pieces = Vec::with_capacity(rows.len());
        for (ord, row) in rows.iter().enumerate() {
            let whole = unpacker.unpack(&row.bytes(0)?, &format_args!("piece {ord} of text {sha256}"))?;
            let [eid, num, heading, xml] =
                parts_of(&whole).ok_or_else(|| Error::damaged(format!("piece {ord} of text {sha256}"), "its parts do not add up"))?;
            pieces.push(Piece { eid: eid.to_owned(), num: num.to_owned(), heading: heading.to_owned(), xml: xml.to_owned() });
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
    /// When the database cannot be read or a piece is damaged.
    pub async fn pieces(&self, wanted: &[(i64, u32)]) -> Result<Vec<PieceRow>> {
        let places: Vec<i64> = wanted.iter().map(|(text, ord)| span_of(*text).0.saturating_add(i64::from(*ord))).collect();
        let mut found: HashMap<i64, PieceRow> = HashMap::new();
        for portion in places.chunks(MAX_LIST) {
            let mut sql = Sql::new(
                "SELECT p.place, p.body, t.dictionary, t.language FROM piece p JOIN kept_text t ON t.seq = p.place / 1048576 WHERE p.place IN ",
            );
            sql.bind_list(portion.iter().map(|place| Value::from(*place)));
            let rows = self.database().all("read provisions", sql).await?;
            let used = rows.iter().map(|row| row.int(2)).collect::<Result<Vec<_>>>()?;
            let dictionaries = self.dictionaries().for_reading(self.database(), &used).await?;
            for (row, dictionary) in rows.iter().zip(used) {
                let unpacker = Unpacker::new(dictionaries.get(&dictionary).map(Arc::as_ref));
                let place = row.int(0)?;
                found.insert(place, piece_row(place, row.text(3)?, &row.bytes(1)?, unpacker)?);
            }
        }
        Ok(places.iter().filter_map(|place| found.get(place).cloned()).collect())
    }

    /// All provisions of a text with its number, for whoever indexes it.
    ///
    /// # Errors
    /// When the database cannot be read or a piece is damaged.
    pub async fn pieces_of(&self, sha256: &Sha256) -> Result<Vec<PieceRow>> {
        let Some(head) = self.text_head(sha256).await? else { return Ok(Vec::new()) };
        let wanted: Vec<(i64, u32)> = (0..head.pieces).map(|ord| (head.seq, ord)).collect();
        self.pieces(&wanted).await
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

fn piece_row(place: i64, language: String, packed: &[u8], unpacker: Unpacker<'_>) -> Result<PieceRow> {
    let (text_seq, ord) = (place / PIECES_A_TEXT, place % PIECES_A_TEXT);
    let what = format_args!("piece {ord} of text {text_seq}").to_string();
    let whole = unpacker.unpack(packed, &what)?;
    let [eid, num, heading, xml] = parts_of(&whole).ok_or_else(|| Error::damaged(what, "its parts do not add up"))?;
    Ok(PieceRow {
        text_seq,
        ord: u32::try_from(ord).unwrap_or_default(),
        language,
        eid: eid.to_owned(),
        num: num.to_owned(),
        heading: heading.to_owned(),
        xml: xml.to_owned(),
    })
}

fn parts_of(whole: &[u8]) -> Option<[&str; 4]> {
    let mut rest = whole;
    let (eid, num, heading) = (take_text(&mut rest)?, take_text(&mut rest)?, take_text(&mut rest)?);
    Some([eid, num, heading, std::str::from_utf8(rest).ok()?])
}
