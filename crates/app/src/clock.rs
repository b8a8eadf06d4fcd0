//! The only place where Lexarium reads the clock.

use model::date::Moment;

/// Now, in UTC.
#[expect(clippy::disallowed_methods, reason = "everything else is given the time, from here")]
pub(crate) fn now() -> Moment {
    Moment::from_microseconds(jiff::Timestamp::now().as_microsecond())
}
