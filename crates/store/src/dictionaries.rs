//! A dictionary a language, trained on the first texts: provisions are short, and what they share is packed once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use model::text::structured::StructuredText;
use zstd::dict::{DecoderDictionary, EncoderDictionary};

use crate::Store;
use crate::backend::{Database, Sql, Transaction, Value};
use crate::blocks;
use crate::error::{Error, Result};
use crate::packing::{LEVEL, Packer, Unpacker};
use crate::texts::{PIECES_A_TEXT, length_of_text};

/// Bytes of text in a language that must have come in before its dictionary is trained.
const ENOUGH: u64 = 1_200_000;
/// At most so much is looked at.
const AT_MOST: usize = 2 << 20;
/// A sample is no longer than this; a longer provision gives several.
const SAMPLE: usize = 4 << 10;
/// The length of a dictionary.
const LENGTH: usize = 112 << 10;
/// Prepared for writing at a time; each takes a few megabytes.
const WRITING: usize = 4;

/// A dictionary for writing, with its number.
#[derive(Clone)]
pub(crate) struct Writing {
    pub(crate) seq: i64,
    pub(crate) prepared: Option<Arc<EncoderDictionary<'static>>>,
}

/// Dictionaries for reading, by their numbers.
pub(crate) type ReadingDictionaries = HashMap<i64, Arc<DecoderDictionary<'static>>>;

/// The dictionaries that are in memory, and what is known of the others.
#[derive(Default)]
pub(crate) struct Dictionaries {
    reading: RwLock<ReadingDictionaries>,
    writing: Mutex<Vec<(String, Writing)>>,
    waiting: Mutex<HashMap<String, u64>>,
}

impl Dictionaries {
    /// Reads how much text of each language waits for a dictionary.
    pub(crate) async fn open(database: &Database) -> Result<Self> {
        let sql = Sql::new("SELECT language, CAST(sum(bytes) AS BIGINT) FROM kept_text WHERE dictionary = 0 GROUP BY language");
        let mut waiting: HashMap<String, u64> = HashMap::new();
        for row in database.all("count the texts without dictionary", sql).await? {
            *waiting.entry(primary(&row.text(0)?).to_owned()).or_default() += row.number(1)?;
        }
        Ok(Self { waiting: Mutex::new(waiting), ..Self::default() })
    }

    /// The dictionary in which texts of the language are written now.
    pub(crate) async fn for_writing(&self, database: &Database, language: &str) -> Result<Writing> {
        if let Some((_, known)) = lock(&self.writing).iter().find(|(known, _)| known == language) {
            return Ok(known.clone());
        }
        let sql = Sql::new("SELECT seq, bytes FROM dictionary WHERE language = $1 ORDER BY seq DESC LIMIT 1").with(language);
        let writing = match database.one("read the dictionary of a language", sql).await? {
            Some(row) => Writing { seq: row.int(0)?, prepared: Some(Arc::new(EncoderDictionary::copy(&row.bytes(1)?, LEVEL))) },
            None => Writing { seq: 0, prepared: None },
        };
        let mut known = lock(&self.writing);
        if known.len() >= WRITING {
            known.remove(0);
        }
        known.push((language.to_owned(), writing.clone()));
        Ok(writing)
    }

    /// The dictionaries of these numbers, for reading; 0 is none.
    pub(crate) async fn for_reading(&self, database: &Database, wanted: &[i64]) -> Result<ReadingDictionaries> {
        let mut found = HashMap::new();
        for seq in wanted.iter().copied().filter(|seq| *seq != 0) {
            if found.contains_key(&seq) {
                continue;
            }
            let known = self.reading.read().unwrap_or_else(PoisonError::into_inner).get(&seq).cloned();
            let dictionary = match known {
                Some(known) => known,
                None => self.load(database, seq).await?,
            };
            found.insert(seq, dictionary);
        }
        Ok(found)
    }

    async fn load(&self, database: &Database, seq: i64) -> Result<Arc<DecoderDictionary<'static>>> {
        let sql = Sql::new("SELECT bytes FROM dictionary WHERE seq = $1").with(seq);
        let row = database.one("read a dictionary", sql).await?;
        let row = row.ok_or_else(|| Error::damaged(format!("dictionary {seq}"), "texts name it and it is gone"))?;
        let dictionary = Arc::new(DecoderDictionary::copy(&row.bytes(0)?));
        self.reading.write().unwrap_or_else(PoisonError::into_inner).insert(seq, Arc::clone(&dictionary));
        Ok(dictionary)
    }

    /// Counts text that was kept without a dictionary.
    pub(crate) fn waits(&self, language: &str, bytes: u64) {
        *lock(&self.waiting).entry(language.to_owned()).or_default() += bytes;
    }

    /// Whether the text that waits and `more` together are enough for a dictionary.
    fn suffices(&self, language: &str, more: u64) -> bool {
        lock(&self.waiting).get(language).copied().unwrap_or(0) + more >= ENOUGH
    }

    /// Trains the dictionary of the language from the texts that wait for it and from `samples`, and rewrites those texts with it.
    /// Where training fails, it is tried again after as much text.
    async fn train(&self, database: &Database, language: &str, samples: Vec<Vec<u8>>) -> Result<()> {
        lock(&self.waiting).remove(language);
        let mut tx = database.begin().await?;
        // Another node may have been faster.
        let sql = Sql::new("SELECT seq FROM dictionary WHERE language = $1").with(language);
        if tx.ledger_row().await?.is_some() && tx.one("look for a dictionary", sql).await?.is_none() {
            let sql = Sql::new("SELECT seq FROM kept_text WHERE dictionary = 0 AND (language = $1 OR language LIKE $2) ORDER BY seq");
            let rows = tx.all("list the texts without dictionary", sql.with(language).with(format!("{language}-%"))).await?;
            let texts = rows.iter().map(|row| row.int(0)).collect::<Result<Vec<_>>>()?;
            let samples = with_kept(&mut tx, &texts, samples).await?;
            let Some(bytes) = trained(samples).await else { return Ok(()) };
            let sql = Sql::new("INSERT INTO dictionary (language, bytes) VALUES ($1, $2) RETURNING seq").with(language).with(bytes.clone());
            let row = tx.one("keep a dictionary", sql).await?;
            let seq = row.ok_or_else(|| Error::damaged("a new dictionary", "the database gave it no number"))?.int(0)?;
            let prepared = Arc::new(EncoderDictionary::copy(&bytes, LEVEL));
            let mut blocks = Vec::new();
            for text in texts {
                blocks.extend(rewrite(&mut tx, text, seq, &prepared).await?);
            }
            // Where all that were longer are gone, none leaves a gap behind it.
            tx.insert("keep the provisions of texts", blocks::INTO, blocks, "").await?;
            tx.commit().await?;
        }
        self.forget(language);
        Ok(())
    }

    fn forget(&self, language: &str) {
        lock(&self.writing).retain(|(known, _)| known != language);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // What the locks guard is a cache; a panic elsewhere leaves it whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a language is without script and region.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Adds samples from texts that are kept: every n-th until there is enough.
async fn with_kept(tx: &mut Transaction, texts: &[i64], mut samples: Vec<Vec<u8>>) -> Result<Vec<Vec<u8>>> {
    let mut length: usize = samples.iter().map(Vec::len).sum();
    let plain = Unpacker::new(None);
    let step = (texts.len() / 200).max(1);
    for text in texts.iter().step_by(step) {
        for row in tx.all("read the provisions of a text", blocks::of_text(*text)).await? {
            let whole = plain.unpack(&row.bytes(1)?, &format_args!("the provisions from {} of text {text}", row.int(0)? % PIECES_A_TEXT))?;
            length += whole.len();
            samples.extend(whole.chunks(SAMPLE).map(<[u8]>::to_vec));
            if length >= AT_MOST {
                return Ok(samples);
            }
        }
    }
    Ok(samples)
}

/// Samples from texts that are about to be kept: every n-th provision, so that all texts have their share.
fn samples_of(texts: &[&StructuredText], length: usize) -> Vec<Vec<u8>> {
    let step = (length / AT_MOST).max(1);
    // What frames begin with is much the same in all of them.
    let frames = texts.iter().step_by(step).map(|text| text.frame.as_bytes().chunks(SAMPLE).next().unwrap_or_default().to_vec());
    let pieces = texts.iter().flat_map(|text| &text.pieces).step_by(step);
    let whole = pieces.map(|piece| {
        let mut whole = Vec::with_capacity(piece.xml.len() + 128);
        blocks::put_piece(&mut whole, blocks::parts_of(piece));
        whole
    });
    frames.chain(whole.flat_map(|whole| whole.chunks(SAMPLE).map(<[u8]>::to_vec).collect::<Vec<_>>())).collect()
}

impl Store {
    /// The dictionary for texts that are about to be kept; trained now, where they make up enough text for one.
    pub(crate) async fn dictionary_for(&self, language: &str, texts: &[&StructuredText]) -> Result<Writing> {
        let known = self.dictionaries().for_writing(self.database(), language).await?;
        let length: usize = texts.iter().map(|text| length_of_text(text)).sum();
        if known.seq != 0 || !self.dictionaries().suffices(language, length as u64) {
            return Ok(known);
        }
        let samples = samples_of(texts, length);
        let _writer = self.writer().await;
        self.dictionaries().train(self.database(), language, samples).await?;
        self.dictionaries().for_writing(self.database(), language).await
    }
}

async fn trained(samples: Vec<Vec<u8>>) -> Option<Vec<u8>> {
    let trained = tokio::task::spawn_blocking(move || zstd::dict::from_samples(&samples, LENGTH)).await.ok()?;
    trained.inspect_err(|error| tracing::info!(%error, "no dictionary could be trained yet")).ok()
}

/// Packs a text with its dictionary; gives the rows that take the place of its blocks, which it removes.
async fn rewrite(tx: &mut Transaction, text: i64, seq: i64, dictionary: &EncoderDictionary<'static>) -> Result<Vec<[Value; 2]>> {
    let what = format!("text {text}");
    let sql = Sql::new("SELECT frame, contents FROM kept_text WHERE seq = $1").with(text);
    let Some(row) = tx.one("read a text", sql).await? else { return Ok(Vec::new()) };
    let blocks = tx.all("read the provisions of a text", blocks::of_text(text)).await?;
    let (mut bodies, packed) = (Vec::with_capacity(blocks.len()), [row.bytes(0)?, row.bytes(1)?]);
    for block in &blocks {
        bodies.push((block.int(0)?, block.bytes(1)?));
    }
    let [frame, contents] = {
        let (from, mut to) = (Unpacker::new(None), Packer::new(Some(dictionary))?);
        for (_, body) in &mut bodies {
            *body = to.pack(&from.unpack(body, &what)?)?;
        }
        [to.pack(&from.unpack(&packed[0], &what)?)?, to.pack(&from.unpack(&packed[1], &what)?)?]
    };
    blocks::remove(tx, text).await?;
    let sql =
        Sql::new("UPDATE kept_text SET dictionary = $1, frame = $2, contents = $3 WHERE seq = $4").with(seq).with(frame).with(contents).with(text);
    tx.run("rewrite a text", sql).await?;
    Ok(bodies.into_iter().map(|(place, body)| [place.into(), body.into()]).collect())
}
