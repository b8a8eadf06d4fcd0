//! The index that can always be rebuilt: analysis of words, query language, facets, extracts. Tantivy inside.
//!
//! One document a record (its head) and one a provision, side by side in one segment, the head first: what lies between two heads is
//! one record, so that one pass groups results and counts facets without looking anything up (docs/decisions/0003). They stay
//! together because a record is added in one operation and deleted as a whole, and merging keeps the order of documents.
//!
//! What a reader can rely on:
//! - A provision matches when it has all words; the words of its record's title count as its own, so that `computer misuse act
//!   access` finds the access provision of that act. Where fewer than ten records match so, those are found too that have all words
//!   somewhere in different provisions; they come after the others.
//! - A word is found as it stands, then in its other forms (of every language that the index holds), never by likeness unless `~` asks
//!   for it; a misspelt word is answered with a proposal.
//! - `section 5`, `s. 5`, `Art. 5`, `§ 202a`, `第285条` find the provision that has the number first, then those that name it.
//! - A question that is a whole title, short title or identifier finds its record first.
//! - A count of a facet is the number of records that choosing it leaves.
//!
//! **Architecture invariant**: nothing here is asked for the truth. The index holds terms, numbers and columns, and no text.

pub mod analysis;
pub mod entry;
pub mod error;
pub mod request;

mod collect;
mod columns;
mod cursor;
mod document;
mod generation;
mod heads;
mod highlight;
mod index;
mod names;
mod numbers;
mod query;
mod schema;

pub use entry::{Entry, PieceEntry, RecordEntry};
pub use error::{IndexError, QueryError, SearchError};
pub use highlight::Highlighter;
pub use index::{Index, Rebuild, Size};
pub use names::Suggestion;
pub use request::{Answer, FACETS, Filters, Hit, PieceHit, Request, Sort};
