//! Paragraphs that say what a word means in the law, as the acts of the Commonwealth list them without numbers.

use std::sync::LazyLock;

use regex::Regex;

/// A word or a few in quotation marks, or a few words in small letters, and the verb that gives their meaning.
static DEFINITION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r#"(?x)^[\s*_]*(?:
        [“"‘«„][^”"’»“]{1,120}[”"’»“](?:\s*[^.;:\s]+){0,14}?,?
        |\p{Ll}[^.;:“”"]{1,120}?
        )\s+(?:means?|includes?|has\s+the\s+(?:same\s+)?meanings?|have\s+the\s+(?:same\s+)?meanings?|ertinya|termasuklah|mempunyai\s+erti|désigne|s['’]entend|\[Repealed)"#,
    )
    .ok()
});

/// More of a paragraph is not looked at, in letters.
const LONGEST: usize = 400;

/// Whether a paragraph begins with a definition: `“data” includes …`, `computer system means …`.
pub(crate) fn begins(text: &str) -> bool {
    let head = text.get(..text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at)).unwrap_or_default();
    DEFINITION.as_ref().is_some_and(|definition| definition.is_match(head))
}

#[cfg(test)]
mod tests {
    use super::begins;

    #[test]
    fn definitions_are_told_from_sentences() {
        assert!(super::DEFINITION.is_some());
        assert!(
            begins("“data” means signs;")
                && begins("\"computer system\", in relation to a network, includes its cables")
                && begins("data means signs")
        );
        assert!(!begins("The notice includes a map.") && !begins("(a) data means signs") && !begins("“Data” was lost."));
    }
}
