//! Which language a text is in.

use model::language::Language;

/// The language of a text and how sure that is, from 0 to 1. Nothing where nobody could tell.
#[must_use]
pub fn detect(text: &str) -> Option<(Language, f32)> {
    let info = whatlang::detect(text)?;
    let language = Language::from_any_code(info.lang().code()).ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "a confidence needs no more")]
    Some((language, info.confidence() as f32))
}
