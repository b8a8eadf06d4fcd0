//! The index that can always be rebuilt: analysis of words, query language, facets, extracts. Tantivy inside.
//!
//! One document a record (its head) and one a provision, side by side in one segment; a column of each says how far it is from its
//! head, so that results are grouped and facets counted without looking anything up (docs/decisions/0003).
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
mod heads;
mod highlight;
mod index;
mod names;
mod query;
mod schema;

pub use entry::{Entry, PieceEntry, RecordEntry};
pub use error::{IndexError, QueryError, SearchError};
pub use highlight::Highlighter;
pub use index::{Index, Rebuild};
pub use names::Suggestion;
pub use request::{Answer, FACETS, Filters, Hit, PieceHit, Request, Sort};
