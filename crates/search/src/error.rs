//! What cannot be asked, and what fails in the index.

use std::path::Path;

/// Why a question cannot be asked; the reader can mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// More bytes than a question may have.
    #[error("the query has {length} bytes; shorten it to {most}")]
    TooLong {
        /// Its length.
        length: usize,
        /// The longest there may be.
        most: usize,
    },
    /// Brackets within brackets, too deep.
    #[error("the bracket at character {position} is nested too deep; at most {most} may be inside each other")]
    TooDeep {
        /// The character, from 1.
        position: usize,
        /// The deepest there may be.
        most: usize,
    },
    /// Too many words and phrases.
    #[error("the query has more than {most} words and phrases; leave some out")]
    TooManyClauses {
        /// The most there may be.
        most: usize,
    },
    /// A phrase with too many words.
    #[error("the phrase at character {position} has more than {most} words; shorten it")]
    PhraseTooLong {
        /// The character, from 1.
        position: usize,
        /// The most there may be.
        most: usize,
    },
    /// A quote that is never closed.
    #[error("the quotation mark at character {position} is not closed; add one at the end of the phrase, or take it out")]
    UnbalancedQuote {
        /// The character, from 1.
        position: usize,
    },
    /// A bracket without its other half.
    #[error("the bracket at character {position} has no other half; add it, or take this one out")]
    UnbalancedBracket {
        /// The character, from 1.
        position: usize,
    },
    /// A word before a colon that is no field.
    #[error("there is no field `{name}`; the fields are {known}")]
    UnknownField {
        /// The word.
        name: String,
        /// Those that there are, in one line.
        known: String,
    },
    /// A prefix of which half the words would be found.
    #[error("`{prefix}*` is too short; write at least two letters before the asterisk")]
    PrefixTooShort {
        /// The prefix.
        prefix: String,
    },
    /// A cursor of another question, or none.
    #[error("the cursor does not belong to this question; ask for the first page again")]
    ForeignCursor,
}

impl QueryError {
    /// The word by which messages know it: `search-error-{word}`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too-long",
            Self::TooDeep { .. } => "too-deep",
            Self::TooManyClauses { .. } => "too-many-clauses",
            Self::PhraseTooLong { .. } => "phrase-too-long",
            Self::UnbalancedQuote { .. } => "unbalanced-quote",
            Self::UnbalancedBracket { .. } => "unbalanced-bracket",
            Self::UnknownField { .. } => "unknown-field",
            Self::PrefixTooShort { .. } => "prefix-too-short",
            Self::ForeignCursor => "foreign-cursor",
        }
    }
}

/// What fails in the index.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// The engine refused.
    #[error("the search index could not {doing}")]
    Engine {
        /// What was being done.
        doing: &'static str,
        /// What the engine says.
        #[source]
        source: Box<tantivy::TantivyError>,
    },
    /// The folder of the index could not be read or written.
    #[error("the folder {folder} of the search index could not be used")]
    Folder {
        /// The folder.
        folder: String,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
}

/// A closure that says what the engine was doing when it refused.
pub(crate) fn doing<E: Into<tantivy::TantivyError>>(doing: &'static str) -> impl FnOnce(E) -> IndexError {
    move |source| IndexError::Engine { doing, source: Box::new(source.into()) }
}

/// The failure of a folder.
pub(crate) fn in_folder(folder: &Path, source: std::io::Error) -> IndexError {
    IndexError::Folder { folder: folder.display().to_string(), source }
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The question cannot be asked.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The index failed.
    #[error(transparent)]
    Index(#[from] IndexError),
}
