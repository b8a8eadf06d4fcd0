//! The index in its folder: written in commits that carry the number of the ledger, read by many, rebuilt beside itself.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use model::access::Clearance;
use tantivy::query::{Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Searcher, Term};

use crate::collect::Grouping;
use crate::columns::Columns;
use crate::cursor::{self, Place};
use crate::entry::Entry;
use crate::error::{IndexError, SearchError, doing, in_folder};
use crate::generation::{Generation, Payload};
use crate::heads::{Heads, Records};
use crate::highlight::Highlighter;
use crate::names::{self, Suggestion};
use crate::numbers::Numbers;
use crate::query::{self, Apart, Plan};
use crate::request::{Answer, FACETS, Request};

/// Locked by whoever builds the generation in whose folder it lies.
const BUILDING: &str = "building";
/// Records on a page, however many are asked for.
const MOST_ON_A_PAGE: usize = 1_000;
/// So few records have all words in one provision that those which have them in several are found too.
const FEW: u64 = 10;
/// So few records that a misspelt word may be the reason.
const FEW_TO_MEND: u64 = 3;

/// The index.
pub struct Index {
    current: RwLock<Arc<Generation>>,
    /// The folder with the generations; nothing in memory.
    folder: Option<PathBuf>,
    /// Only one writes at a time.
    writing: Mutex<()>,
}

/// How large an index is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Size {
    /// Its records; those replaced since the last merge count twice.
    pub records: u64,
    /// Its documents: records and provisions.
    pub documents: u64,
    /// The bytes of its files; none in memory.
    pub bytes: u64,
}

/// An index that is being built beside the one in use.
pub struct Rebuild {
    index: Arc<Index>,
    generation: Arc<Generation>,
    place: Option<Building>,
    made_with: String,
}

/// A folder in which an index is being built. As long as the lock is held, no other process takes it for a leftover.
struct Building {
    name: String,
    _lock: File,
}

impl Index {
    /// Opens the index in a folder, or begins an empty one where there is none, or none that this Lexarium can read: whoever follows
    /// the ledger then starts from its beginning.
    ///
    /// # Errors
    /// When the folder cannot be read or written.
    pub fn open(folder: &Path) -> Result<Self, IndexError> {
        std::fs::create_dir_all(folder).map_err(|source| in_folder(folder, source))?;
        let name = std::fs::read_to_string(folder.join("current")).unwrap_or_default();
        let generation = match Generation::open(&folder.join(name.trim())) {
            Some(generation) if !name.trim().is_empty() => generation,
            _ => {
                let name = free_name(folder);
                let generation = Generation::create(&folder.join(&name))?;
                point_to(folder, &name)?;
                generation
            }
        };
        let index = Self { current: RwLock::new(Arc::new(generation)), folder: Some(folder.to_path_buf()), writing: Mutex::new(()) };
        index.remove_leftovers();
        Ok(index)
    }

    /// An index in memory, for tests.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn in_memory() -> Result<Self, IndexError> {
        Ok(Self { current: RwLock::new(Arc::new(Generation::in_memory()?)), folder: None, writing: Mutex::new(()) })
    }

    /// Turns to the generation that the folder points to, where another process has built a new one.
    fn turn(&self) {
        let Some(folder) = &self.folder else { return };
        let pointed = std::fs::read_to_string(folder.join("current")).unwrap_or_default();
        let place = folder.join(pointed.trim());
        if pointed.trim().is_empty() || self.current().place.as_ref() == Some(&place) {
            return;
        }
        if let Some(generation) = Generation::open(&place) {
            *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(generation);
        }
    }

    fn current(&self) -> Arc<Generation> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes in a batch in one commit that says up to which revision the ledger is followed. Killed in the middle, nothing of it is
    /// there.
    ///
    /// # Errors
    /// When the engine refuses; the index is then as it was.
    pub fn apply(&self, batch: Vec<Entry>, followed: u64) -> Result<(), IndexError> {
        let _only_one = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        self.turn();
        let current = self.current();
        let made_with = current.payload().made_with;
        current.apply(batch, &Payload { followed, made_with })
    }

    /// The last revision of the ledger that the index holds.
    #[must_use]
    pub fn followed(&self) -> u64 {
        self.turn();
        self.current().payload().followed
    }

    /// With which tables the documents were made: what [`Index::rebuild`] was told; empty in an index that was never rebuilt.
    #[must_use]
    pub fn made_with(&self) -> String {
        self.turn();
        self.current().payload().made_with
    }

    /// Answers a question.
    ///
    /// # Errors
    /// [`SearchError::Query`] when it cannot be asked, [`SearchError::Index`] when the engine fails.
    pub fn search(&self, request: &Request) -> Result<Answer, SearchError> {
        let tree = query::parse(&request.q)?;
        let after = cursor::read(request)?;
        let generation = self.current();
        let (searcher, columns) = generation.searcher()?;
        let plan = query::plan(&searcher, &generation.fields, &columns, request, tree.as_ref())?;
        let limit = request.limit.clamp(1, MOST_ON_A_PAGE);
        let mut grouping = Grouping {
            columns: Arc::clone(&columns),
            sort: request.sort,
            limit,
            after,
            ui_language: request.ui_language.clone(),
            days: Grouping::days_of(&request.filters),
            only: None,
        };
        let mut found = searcher.search(&plan.narrowed(plan.asked.box_clone()), &grouping).map_err(doing("search"))?;
        if found.total < FEW
            && let Some(tree) = &tree
            && let Some(apart) = query::apart(&searcher, &generation.fields, &columns, request, tree)?
            && let Some(records) = apart_records(&searcher, &columns, &plan, &apart)?
        {
            grouping.only = Some(records);
            found = searcher.search(&plan.narrowed(apart.any()), &grouping).map_err(doing("search"))?;
        }
        let more = found.hits.len() > limit;
        found.hits.truncate(limit);
        let next = found.hits.last().filter(|_| more).map(|(key, hit)| cursor::write(request, Place { key: *key, seq: hit.seq }));
        let is_first_page = request.cursor.is_none();
        let did_you_mean =
            if found.total < FEW_TO_MEND && is_first_page { names::did_you_mean(&searcher, &generation.fields, &columns, &request.q)? } else { None };
        Ok(Answer {
            total: found.total,
            hits: found.hits.into_iter().map(|(_, hit)| hit).collect(),
            facets: counted(&columns, &found.counts),
            next,
            highlighter: Highlighter::new(plan.marks),
            did_you_mean,
        })
    }

    /// Records with a name that begins as the reader has typed, the best first.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn suggest(&self, begun: &str, ui_language: &str, limit: usize, clearance: Clearance) -> Result<Vec<Suggestion>, IndexError> {
        let generation = self.current();
        let (searcher, columns) = generation.searcher()?;
        let request = Request { q: begun.to_owned(), clearance, limit, ui_language: ui_language.to_owned(), ..Request::default() };
        names::suggest(&searcher, &generation.fields, &columns, &request)
    }

    /// The numbers of all records that the index holds.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn held(&self) -> Result<Vec<i64>, IndexError> {
        let generation = self.current();
        let heads = TermQuery::new(Term::from_field_text(generation.fields.head, "1"), IndexRecordOption::Basic);
        generation.reader.searcher().search(&heads, &Numbers).map_err(doing("list its records"))
    }

    /// How many records and documents the index holds, and the bytes it takes on disk.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn size(&self) -> Result<Size, IndexError> {
        let generation = self.current();
        let (searcher, _) = generation.searcher()?;
        let heads = searcher.doc_freq(&Term::from_field_text(generation.fields.head, "1")).map_err(doing("count its records"))?;
        let place = generation.place.as_deref().map(std::fs::read_dir);
        let files = place.and_then(Result::ok).into_iter().flatten().flatten();
        let bytes = files.filter_map(|file| file.metadata().ok()).map(|file| file.len()).sum();
        Ok(Size { records: heads, documents: searcher.num_docs(), bytes })
    }

    /// Begins to build the index anew, beside the one in use, and to remember with which tables its documents are made.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn rebuild(self: &Arc<Self>, made_with: &str) -> Result<Rebuild, IndexError> {
        let (generation, place) = match &self.folder {
            Some(folder) => {
                let place = Building::begin(folder).map_err(|source| in_folder(folder, source))?;
                (Generation::create(&folder.join(&place.name))?, Some(place))
            }
            None => (Generation::in_memory()?, None),
        };
        Ok(Rebuild { index: Arc::clone(self), generation: Arc::new(generation), place, made_with: made_with.to_owned() })
    }

    /// Removes generations that nothing points to: a rebuild that was killed, or one that was replaced.
    fn remove_leftovers(&self) {
        let Some(folder) = &self.folder else { return };
        let current = std::fs::read_to_string(folder.join("current")).unwrap_or_default();
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let is_generation = name.to_string_lossy().starts_with("generation-");
            if is_generation && name.to_string_lossy() != current.trim() && !Building::is_under_way(&entry.path()) {
                let _ = std::fs::remove_dir_all(entry.path());
            }
        }
    }
}

impl Building {
    /// Takes the first free name in the folder.
    fn begin(folder: &Path) -> std::io::Result<Self> {
        loop {
            let name = free_name(folder);
            std::fs::create_dir_all(folder.join(&name))?;
            let lock = File::create(folder.join(&name).join(BUILDING))?;
            // Where two begin at once, one goes on to the next name.
            if lock.try_lock().is_ok() {
                return Ok(Self { name, _lock: lock });
            }
        }
    }

    fn is_under_way(generation: &Path) -> bool {
        File::open(generation.join(BUILDING)).is_ok_and(|lock| matches!(lock.try_lock(), Err(TryLockError::WouldBlock)))
    }
}

impl Rebuild {
    /// Takes in a batch, as [`Index::apply`] does.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn apply(&self, batch: Vec<Entry>, followed: u64) -> Result<(), IndexError> {
        self.generation.apply(batch, &Payload { followed, made_with: self.made_with.clone() })
    }

    /// Puts the new index in the place of the old one.
    ///
    /// # Errors
    /// When the folder cannot be written; the old one then stays.
    pub fn finish(&self) -> Result<(), IndexError> {
        if let (Some(folder), Some(place)) = (&self.index.folder, &self.place) {
            point_to(folder, &place.name)?;
        }
        *self.index.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&self.generation);
        self.index.remove_leftovers();
        Ok(())
    }
}

/// The records that have all parts of a question somewhere; nothing where enough have them in one provision. What narrows the
/// question does not count here, so that a facet still counts what choosing it leaves.
fn apart_records(searcher: &Searcher, columns: &Arc<Columns>, plan: &Plan, apart: &Apart) -> Result<Option<Heads>, IndexError> {
    let records = |query: &dyn Query| searcher.search(query, &Records { columns: Arc::clone(columns) }).map_err(doing("search"));
    let together = records(&*plan.open(plan.asked.box_clone()))?;
    if together.count() >= FEW {
        return Ok(None);
    }
    let mut all: Option<Heads> = None;
    for part in &apart.parts {
        let with_part = records(&**part)?;
        all = Some(all.map_or_else(|| with_part.clone(), |all| all.and(&with_part)));
    }
    Ok(all.map(|all| all.or(&together)))
}

/// For each facet the values that were met, the most frequent first, of equals by name.
fn counted(columns: &Columns, counts: &[u32]) -> Vec<(String, Vec<(String, u64)>)> {
    let mut facets: Vec<(String, Vec<(String, u64)>)> = FACETS.map(|facet| (facet.to_owned(), Vec::new())).into();
    for ((facet, value), count) in columns.values.iter().zip(counts).filter(|(_, count)| **count > 0) {
        if let Some((_, met)) = facets.get_mut(*facet) {
            met.push((value.clone(), u64::from(*count)));
        }
    }
    facets.iter_mut().for_each(|(_, met)| met.sort_by_key(|(_, count)| std::cmp::Reverse(*count)));
    facets
}

fn free_name(folder: &Path) -> String {
    let taken = |number: &u32| folder.join(format!("generation-{number}")).exists();
    let number = (1..u32::MAX).find(|number| !taken(number)).unwrap_or(u32::MAX);
    format!("generation-{number}")
}

/// Replaces the pointer in one step, so that a kill leaves the old or the new one.
fn point_to(folder: &Path, name: &str) -> Result<(), IndexError> {
    let new = folder.join("current.new");
    let write = || {
        std::fs::write(&new, name)?;
        std::fs::File::open(&new)?.sync_all()?;
        std::fs::rename(&new, folder.join("current"))?;
        std::fs::File::open(folder)?.sync_all()
    };
    write().map_err(|source| in_folder(folder, source))
}
