//! Finds the citations of a text, passage by passage in reading order, and remembers the names that it defines on the way.

use model::country::CountryCode;
use model::language::Language;

use super::citation::{Citation, Work};
use super::join::joined;
use super::provision;
use super::{acts, codes, defined, dockets, european, french_acts, han, neutral, numbers, reports, treaties, united_states};

/// Citations of one passage; a passage that holds more is a list of citations, and the rest of it is not read.
const MOST: usize = 2_000;

/// A mention of a work, without its provisions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Mention {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) work: Work,
}

/// Whose text is read.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The primary language.
    pub(crate) language: String,
    /// The State whose laws are meant where a citation does not say.
    pub(crate) country: String,
    /// The same, where it is known.
    pub(crate) code: Option<CountryCode>,
}

/// Reads one text.
#[derive(Debug)]
pub struct Finder {
    reading: Reading,
    defined: defined::Names,
}

impl Finder {
    /// For a text in `language` of a State or organisation.
    #[must_use]
    pub fn new(language: &Language, country: Option<CountryCode>) -> Self {
        let reading = Reading {
            language: language.primary().to_owned(),
            country: country.map_or_else(String::new, |code| code.as_str().to_owned()),
            code: country,
        };
        Self { reading, defined: defined::Names::default() }
    }

    /// The citations of the next passage, in order. They do not overlap.
    pub fn read(&mut self, text: &str) -> Vec<Citation> {
        let cases = self.cases(text);
        let mut works = self.works(text);
        works.retain(|work| !cases.iter().any(|case| case.start < work.end && work.start < case.end));
        let definitions = self.defined.learn(text, &works);
        let mut known = self.defined.mentions(text, &works);
        known.retain(|mention| !definitions.iter().any(|place| place.contains(&mention.start)));
        works.extend(known.into_iter().filter(|mention| !cases.iter().any(|case| case.start < mention.end && mention.start < case.end)));
        let works = apart(works);
        // Most passages name no work, and a provision is looked for beside one only.
        let groups = if works.is_empty() { Vec::new() } else { provision::groups(text) };
        let mut found = joined(text, &works, &groups);
        found.extend(cases.into_iter().map(|Mention { start, end, work }| Citation { start, end, work, provision: None }));
        found.sort_by_key(|citation| (citation.start, std::cmp::Reverse(citation.end)));
        let mut end = 0;
        found.retain(|citation| {
            let free = citation.start >= end && citation.end > citation.start;
            if free {
                end = citation.end;
            }
            free
        });
        found.truncate(MOST);
        found
    }

    fn cases(&self, text: &str) -> Vec<Mention> {
        let mut found = Vec::new();
        if has_figure(text) {
            found.extend(neutral::mentions(text));
            found.extend(reports::mentions(text));
        }
        found.extend(dockets::mentions(text, &self.reading));
        apart(found)
    }

    fn works(&self, text: &str) -> Vec<Mention> {
        let mut found = treaties::mentions(text);
        if has_figure(text) {
            found.extend(european::mentions(text));
            found.extend(united_states::mentions(text));
        }
        found.extend(codes::mentions(text, &self.reading));
        found.extend(numbers::mentions(text, &self.reading));
        found.extend(han::mentions(text, &self.reading));
        if self.reading.language == "fr" {
            found.extend(french_acts::mentions(text, &self.reading));
        }
        if matches!(self.reading.language.as_str(), "en" | "und") {
            found.extend(acts::mentions(text, &self.reading));
        }
        apart(found)
    }
}

/// Most passages of a law have no figure, and nothing that is cited by one.
fn has_figure(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Of mentions that overlap the one that begins first is kept, of those the longest.
fn apart(mut mentions: Vec<Mention>) -> Vec<Mention> {
    mentions.sort_by_key(|mention| (mention.start, std::cmp::Reverse(mention.end)));
    let mut end = 0;
    mentions.retain(|mention| {
        let free = mention.start >= end;
        if free {
            end = mention.end;
        }
        free
    });
    mentions
}
