//! What a reading noticed, in the words of the page: by the code of the finding, with the English sentence and its particulars below.

use model::finding::Finding;

use super::words::Words;

/// A finding as pages show it.
pub(crate) struct FindingView {
    /// What it is and what to do, in the language of the page; nothing on English pages, where the sentence itself says more, and for a code
    /// of another edition of Lexarium, which there are no words for.
    pub(crate) said: Option<Said>,
    /// What is wrong, with names and numbers, in English.
    pub(crate) message: String,
    /// What to do about it, in English.
    pub(crate) remedy: String,
}

/// A finding in the language of a page.
pub(crate) struct Said {
    /// What is wrong.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) remedy: String,
}

impl FindingView {
    /// The finding for readers of `words`.
    pub(crate) fn of(words: Words, finding: &Finding) -> Self {
        let key = format!("finding-{}", finding.code);
        let has_words = words.tag() != "en" && locale::has(&key);
        let said = has_words.then(|| Said { message: words.t(&key), remedy: words.t(&format!("{key}-remedy")) });
        Self { said, message: finding.message.clone(), remedy: finding.remedy.clone() }
    }
}

#[cfg(test)]
mod tests {
    use model::finding::Severity;
    use model::finding_code::ON_PAGES;

    use super::*;

    fn view(lang: locale::Lang, code: &str) -> FindingView {
        FindingView::of(Words(lang), &Finding::new(Severity::Note, code, "7 words", "look"))
    }

    #[test]
    fn every_code_has_its_words_in_every_language() {
        for lang in locale::Lang::ALL.into_iter().filter(|lang| lang.code() != "en") {
            for code in ON_PAGES {
                let said = view(lang, code).said.unwrap_or_else(|| panic!("{code} in {}", lang.code()));
                assert!(!said.message.contains('⟦') && !said.remedy.contains('⟦'), "{code} in {}", lang.code());
            }
        }
    }

    #[test]
    fn english_pages_and_codes_of_other_editions_have_the_sentence_alone() {
        let english = view(locale::Lang::En, "no-text");
        assert!(english.said.is_none() && english.message == "7 words" && english.remedy == "look");
        assert!(view(locale::Lang::Ar, "of-another-edition").said.is_none());
    }
}
