//! Why a query cannot be asked, said to the reader in their language.

use locale::Arg;
use search::QueryError;

use super::words::Words;

/// The sentence for the reader: what is wrong, where, and what to do.
pub(crate) fn sentence(words: Words, error: &QueryError) -> String {
    let key = format!("search-error-{}", error.word());
    let number = |number: usize| Arg::from(number as u64);
    match error {
        QueryError::TooLong { length, most } => words.with(&key, &[("length", number(*length)), ("most", number(*most))]),
        QueryError::TooDeep { position, most } | QueryError::PhraseTooLong { position, most } => {
            words.with(&key, &[("position", number(*position)), ("most", number(*most))])
        }
        QueryError::TooManyClauses { most } => words.with(&key, &[("most", number(*most))]),
        QueryError::UnbalancedQuote { position } | QueryError::UnbalancedBracket { position } => words.with(&key, &[("position", number(*position))]),
        QueryError::UnknownField { name, known } => words.with(&key, &[("name", Arg::from(name.as_str())), ("known", Arg::from(known.as_str()))]),
        QueryError::PrefixTooShort { prefix } => words.with(&key, &[("prefix", Arg::from(prefix.as_str()))]),
        QueryError::ForeignCursor => words.t(&key),
    }
}
