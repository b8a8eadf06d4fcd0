//! The place in a result from which the next page goes on, bound to its question.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::error::QueryError;
use crate::request::Request;

/// A place: the key by which results are sorted, and the record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    pub(crate) key: i64,
    pub(crate) seq: i64,
}

impl Place {
    /// Whether a result comes after this place: a smaller key, or the same key and a later record.
    pub(crate) fn is_before(self, key: i64, seq: i64) -> bool {
        key < self.key || (key == self.key && seq > self.seq)
    }
}

/// What makes two questions the same, the page aside.
fn mark_of(request: &Request) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&request.q, &request.sort, &request.expand_topics, &request.ui_language).hash(&mut hasher);
    request.filters.facets().hash(&mut hasher);
    for date in [request.filters.from, request.filters.to] {
        date.map(|date| (date.first_day_number(), date.last_day_number())).hash(&mut hasher);
    }
    hasher.finish()
}

/// The cursor of a place.
pub(crate) fn write(request: &Request, place: Place) -> String {
    format!("{:x}.{:x}.{:x}", mark_of(request), place.key, place.seq)
}

/// The place of a cursor.
pub(crate) fn read(request: &Request) -> Result<Option<Place>, QueryError> {
    let Some(cursor) = &request.cursor else { return Ok(None) };
    let mut parts = cursor.split('.').map(|part| u64::from_str_radix(part, 16).ok());
    let (Some(Some(mark)), Some(Some(key)), Some(Some(seq)), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(QueryError::ForeignCursor);
    };
    if mark != mark_of(request) {
        return Err(QueryError::ForeignCursor);
    }
    Ok(Some(Place { key: key.cast_signed(), seq: seq.cast_signed() }))
}
