//! Words of scripts without spaces, by dictionary: only for questions, where each word becomes a run of written units.

use std::sync::LazyLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

/// Dictionaries for Chinese, Japanese, Thai, Khmer, Lao and Burmese. Never the automatic mode, which splits some of them by a model
/// that sees the whole sentence.
static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> = LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// The words in a run of such a script.
pub(crate) fn words_of_run(run: &str) -> Vec<&str> {
    let mut start = 0;
    let mut words = Vec::new();
    for end in SEGMENTER.segment_str(run).skip(1) {
        if let Some(word) = run.get(start..end) {
            words.push(word);
        }
        start = end;
    }
    words
}
