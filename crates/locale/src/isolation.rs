//! Names that run against the direction of the message they stand in.

use std::borrow::Cow;

use crate::Lang;

/// First strong isolate and pop directional isolate: the text between them has its own direction and disturbs nothing around it.
const MARKS: (char, char) = ('\u{2068}', '\u{2069}');

/// A value for a message: as it is where it runs with the language, between marks where a part of it runs against it.
pub(crate) fn isolated(lang: Lang, text: &str) -> Cow<'_, str> {
    let against = match lang.direction() {
        "rtl" => text.chars().any(|c| c.is_alphabetic() && !runs_from_the_right(c)),
        _ => text.chars().any(runs_from_the_right),
    };
    if against { Cow::Owned(format!("{}{text}{}", MARKS.0, MARKS.1)) } else { Cow::Borrowed(text) }
}

/// The blocks of the scripts that are written from the right: Hebrew to Arabic Extended-A, their presentation forms, and the ancient and African ones.
fn runs_from_the_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
