//! One building of the index: opened, written in commits, and asked through its columns.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::indexer::UserOperation;
use tantivy::merge_policy::LogMergePolicy;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Searcher};

use crate::columns::Columns;
use crate::document::{documents, term_of};
use crate::entry::Entry;
use crate::error::{IndexError, doing, in_folder};
use crate::schema::{Fields, schema, tokenizers};

/// The layout of the index; another number is another index, built anew.
const LAYOUT: u32 = 4;
/// Memory for documents on their way, both writing threads together.
const WRITING: usize = 96 << 20;
const WRITERS: usize = 2;
/// A batch with less text is written by one thread in the least memory there may be.
const SMALL_BATCH: usize = 4 << 20;
const WRITING_SMALL: usize = 16 << 20;
/// So many segments of about one size are made one: a question looks each of its words up in every segment.
const MERGED: usize = 3;

/// One building of the index.
pub(crate) struct Generation {
    engine: tantivy::Index,
    /// Where it is; nothing in memory.
    pub(crate) place: Option<PathBuf>,
    pub(crate) reader: IndexReader,
    pub(crate) fields: Fields,
    /// The columns of the commit that was last asked, with its number.
    columns: Mutex<Option<(u64, Arc<Columns>)>>,
}

/// What a commit says of itself.
#[derive(Default)]
pub(crate) struct Payload {
    /// The last revision of the ledger that is held.
    pub(crate) followed: u64,
    /// With which tables the documents were made; empty where nobody said.
    pub(crate) made_with: String,
}

impl Generation {
    /// Opens one; nothing when it cannot be read or has another layout.
    pub(crate) fn open(folder: &Path) -> Option<Self> {
        let (wanted, fields) = schema();
        let layout = std::fs::read_to_string(folder.join("layout")).ok()?;
        if layout.trim().parse() != Ok(LAYOUT) {
            return None;
        }
        let engine = tantivy::Index::open_in_dir(folder).ok()?;
        if engine.schema() != wanted {
            return None;
        }
        Self::over(engine, fields, Some(folder)).ok()
    }

    pub(crate) fn create(folder: &Path) -> Result<Self, IndexError> {
        std::fs::create_dir_all(folder).map_err(|source| in_folder(folder, source))?;
        let (schema, fields) = schema();
        let engine = tantivy::Index::create_in_dir(folder, schema).map_err(doing("begin an index"))?;
        std::fs::write(folder.join("layout"), LAYOUT.to_string()).map_err(|source| in_folder(folder, source))?;
        Self::over(engine, fields, Some(folder))
    }

    pub(crate) fn in_memory() -> Result<Self, IndexError> {
        let (schema, fields) = schema();
        Self::over(tantivy::Index::create_in_ram(schema), fields, None)
    }

    fn over(mut engine: tantivy::Index, fields: Fields, place: Option<&Path>) -> Result<Self, IndexError> {
        engine.set_tokenizers(tokenizers());
        let reader = engine.reader_builder().reload_policy(ReloadPolicy::OnCommitWithDelay).try_into().map_err(doing("open"))?;
        Ok(Self { engine, place: place.map(Path::to_path_buf), reader, fields, columns: Mutex::new(None) })
    }

    /// What is searched, and its columns.
    pub(crate) fn searcher(&self) -> Result<(Searcher, Arc<Columns>), IndexError> {
        let searcher = self.reader.searcher();
        let number = searcher.generation().generation_id();
        let mut last = self.columns.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, columns)) = last.as_ref().filter(|(known, _)| *known == number) {
            return Ok((searcher, Arc::clone(columns)));
        }
        let before = last.as_ref().map(|(_, columns)| &**columns);
        let columns = Arc::new(Columns::open(&searcher, &self.fields, before)?);
        *last = Some((number, Arc::clone(&columns)));
        Ok((searcher, columns))
    }

    pub(crate) fn payload(&self) -> Payload {
        let written = self.engine.load_metas().ok().and_then(|metas| metas.payload).unwrap_or_default();
        let (followed, made_with) = written.split_once(' ').unwrap_or((&written, ""));
        Payload { followed: followed.parse().unwrap_or(0), made_with: made_with.to_owned() }
    }

    /// The writer lives for one batch: serving, its memory is not needed.
    pub(crate) fn apply(&self, batch: Vec<Entry>, payload: &Payload) -> Result<(), IndexError> {
        let (threads, memory) = if size_of(&batch) < SMALL_BATCH { (1, WRITING_SMALL) } else { (WRITERS, WRITING) };
        let mut writer: IndexWriter = self.engine.writer_with_num_threads(threads, memory).map_err(doing("begin to write"))?;
        writer.set_merge_policy(Box::new(merging()));
        // What a killed commit left behind has the very names that the next one writes under.
        writer.garbage_collect_files().wait().map_err(doing("remove what a killed commit left"))?;
        for entry in batch {
            let seq = match &entry {
                Entry::Put(entry) => entry.seq,
                Entry::Remove { seq } => *seq,
            };
            let mut operations = vec![UserOperation::Delete(term_of(&self.fields, seq))];
            if let Entry::Put(entry) = entry {
                operations.extend(documents(&self.fields, &entry).into_iter().map(UserOperation::Add));
            }
            writer.run(operations).map_err(doing("take in a record"))?;
        }
        let mut commit = writer.prepare_commit().map_err(doing("prepare a commit"))?;
        commit.set_payload(&format!("{} {}", payload.followed, payload.made_with));
        commit.commit().map_err(doing("commit"))?;
        writer.wait_merging_threads().map_err(doing("merge its segments"))?;
        self.reader.reload().map_err(doing("read what was committed"))
    }
}

fn merging() -> LogMergePolicy {
    let mut policy = LogMergePolicy::default();
    policy.set_min_num_segments(MERGED);
    policy
}

/// The bytes of all provisions of a batch.
fn size_of(batch: &[Entry]) -> usize {
    let pieces = batch.iter().filter_map(|entry| match entry {
        Entry::Put(entry) => Some(&entry.pieces),
        Entry::Remove { .. } => None,
    });
    pieces.flatten().map(|piece| piece.text.len()).sum()
}
