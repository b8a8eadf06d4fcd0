//! How the law of a State stands to the articles of an instrument: what each source says of which provision, and what that comes to.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::claim::Source;
use crate::date::PartialDate;
use crate::link::LinkTarget;
use crate::work::Translated;

/// The sheet of one State and one instrument; the State is the record's country. What a machine suggests is never in it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Concordance {
    /// The key of the instrument: `ets-185`.
    pub instrument: String,
    /// What is said of its articles, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
}

/// What one source says of one article and one law.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    /// By which the entry is known within its sheet, whatever else of it changes.
    pub key: String,
    /// The number of the article, as the instrument prints it.
    pub article: String,
    /// How far the law goes.
    #[serde(default)]
    pub judgement: Judgement,
    /// The law that is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<NamedLaw>,
    /// Its provisions by number, as the source writes them: `192/b`, `4-13`, `342.1(1)`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<String>,
    /// Elements of the article that the law covers, where somebody looked at each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covered: Vec<Element>,
    /// Elements that it lacks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Element>,
    /// Why, in a few sentences.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub reason: Translated,
    /// How the source ties law and article.
    #[serde(default)]
    pub ground: Ground,
    /// Whether the source ties a group of articles to a group of provisions, without saying which to which.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub block: bool,
    /// Who says so; the first one counts, the others are where it can also be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Who has looked at it here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<PartialDate>,
    /// Whether an editor refused it; a refused entry is kept and never stands.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rejected: bool,
}

/// A law as a source calls it. The name comes alive when a law that answers to it is held.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct NamedLaw {
    /// The name: `Criminal Code`, `Law No. 286/2009`.
    pub name: String,
    /// The law itself, where somebody has said which record or identifier it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<LinkTarget>,
}

/// How far a law goes in what an article asks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Judgement {
    /// All of it.
    Full,
    /// A part.
    Partial,
    /// Nothing.
    None,
    /// Provisions are named, and nobody has said how far they go.
    #[default]
    NotAssessed,
}

/// What an article asks of a law, looked at one by one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// The conduct.
    Act,
    /// What the conduct is directed at: system, data, communication.
    Object,
    /// The state of mind.
    Intent,
    /// That the conduct is without right.
    WithoutRight,
    /// Circumstances that make it graver.
    Aggravation,
    /// Penalties that are effective, proportionate and dissuasive.
    PenaltyRange,
}

impl Element {
    /// The name in message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Object => "object",
            Self::Intent => "intent",
            Self::WithoutRight => "without-right",
            Self::Aggravation => "aggravation",
            Self::PenaltyRange => "penalty-range",
        }
    }
}

/// How a source ties a law to an article.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// It names the article.
    #[default]
    Stated,
    /// It lists the offence or the power under the name that the instrument gives it.
    OffenceName,
    /// It lists the provision under a heading of the instrument's chapters.
    Heading,
    /// It compares the laws of several States.
    ComparativeReport,
    /// It says that there is no provision.
    Negative,
}

impl Ground {
    /// The name in message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::OffenceName => "offence-name",
            Self::Heading => "heading",
            Self::ComparativeReport => "comparative-report",
            Self::Negative => "negative",
        }
    }
}

/// What is known of one State and one article, all in all: a cell of the matrix.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// The law covers all of the article.
    Full,
    /// It covers a part.
    Partial,
    /// It covers nothing.
    None,
    /// A source names provisions; nobody has said how far they go.
    Named,
    /// Only the machine has found provisions that may be meant.
    Suggested,
    /// Nothing is known.
    NotAssessed,
}

impl Mark {
    /// All of them, the one that says most first.
    pub const ALL: [Self; 6] = [Self::Full, Self::Partial, Self::None, Self::Named, Self::Suggested, Self::NotAssessed];
    /// All of them, gaps first: what is missing, what is missing in part, what nobody knows, what ought to be looked at.
    pub const GAPS_FIRST: [Self; 6] = [Self::None, Self::Partial, Self::NotAssessed, Self::Suggested, Self::Named, Self::Full];

    /// The name in addresses and message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::None => "none",
            Self::Named => "named",
            Self::Suggested => "suggested",
            Self::NotAssessed => "not-assessed",
        }
    }

    /// Whether a person or a source that is named has said so.
    #[must_use]
    pub fn is_curated(self) -> bool {
        matches!(self, Self::Full | Self::Partial | Self::None | Self::Named)
    }

    /// How much a mark says for the law: of several laws on one article the one that goes furthest counts.
    fn reach(self) -> u8 {
        match self {
            Self::Full => 3,
            Self::Partial => 2,
            Self::Named => 1,
            Self::None | Self::Suggested | Self::NotAssessed => 0,
        }
    }

    /// Whether two sources cannot both be right. One that only names provisions leaves open how far they go.
    fn contradicts(self, other: Self) -> bool {
        let open = |one: Self, other: Self| one == Self::Named && matches!(other, Self::Full | Self::Partial);
        self != other && !open(self, other) && !open(other, self)
    }
}

impl std::str::FromStr for Mark {
    type Err = NotAMark;

    fn from_str(text: &str) -> Result<Self, NotAMark> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == text).ok_or_else(|| NotAMark(text.chars().take(64).collect()))
    }
}

/// Says that a text is no mark of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of full, partial, none, named, suggested, not-assessed")]
pub struct NotAMark(String);

/// What several entries on one article come to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decision {
    /// What stands.
    pub mark: Mark,
    /// Whether two sources contradict each other; both stay to be seen.
    pub disagree: bool,
}

impl Entry {
    /// What the entry alone says.
    #[must_use]
    pub fn mark(&self) -> Mark {
        match self.judgement {
            Judgement::Full => Mark::Full,
            Judgement::Partial => Mark::Partial,
            Judgement::None => Mark::None,
            Judgement::NotAssessed => Mark::Named,
        }
    }
}

/// What entries on one article come to; nothing where none stands.
///
/// Of one source the law that goes furthest counts, of several sources the weightiest, of equals the latest. A source that
/// judges is heard before one that only names provisions, unless they contradict each other.
#[must_use]
pub fn decide<'a>(entries: impl Iterator<Item = &'a Entry>) -> Option<Decision> {
    let nobody = Source::default();
    let mut said: BTreeMap<&str, (&Source, Mark)> = BTreeMap::new();
    for entry in entries.filter(|entry| !entry.rejected) {
        let source = entry.sources.first().unwrap_or(&nobody);
        let (known, mark) = said.entry(source.reference.as_str()).or_insert((source, entry.mark()));
        if entry.mark().reach() > mark.reach() {
            *mark = entry.mark();
        }
        if (source.rank, Reverse(source.as_of)) < (known.rank, Reverse(known.as_of)) {
            *known = source;
        }
    }
    let mut said: Vec<(&Source, Mark)> = said.into_values().collect();
    said.sort_by_key(|(source, _)| (source.rank, Reverse(source.as_of)));
    let (_, first) = *said.first()?;
    let further = said.iter().map(|(_, mark)| *mark).find(|mark| matches!(mark, Mark::Full | Mark::Partial));
    let mark = if first == Mark::Named { further.unwrap_or(first) } else { first };
    let disagree = said.iter().enumerate().any(|(place, (_, one))| said.iter().skip(place + 1).any(|(_, other)| one.contradicts(*other)));
    Some(Decision { mark, disagree })
}

/// What is wrong with a sheet: the field, what, and what to do about it.
pub type Fault = (String, String, &'static str);

/// A sheet never has more entries, an entry never more provisions, and no name is longer.
const MOST_ENTRIES: usize = 2_000;
const MOST_PROVISIONS: usize = 200;
const LONGEST_NAME: usize = 500;

impl Concordance {
    /// What must be mended before the sheet can be kept.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = Vec::new();
        let mut say = |field: String, message: String, remedy: &'static str| faults.push((field, message, remedy));
        if self.instrument.trim().is_empty() {
            say("instrument".to_owned(), "the sheet names no instrument".to_owned(), "give the key of the instrument, such as `ets-185`");
        }
        if self.entries.len() > MOST_ENTRIES {
            say("entries".to_owned(), format!("there are more than {MOST_ENTRIES} entries"), "give a sheet for each instrument");
        }
        let mut seen = std::collections::BTreeSet::new();
        for (place, entry) in self.entries.iter().take(MOST_ENTRIES).enumerate() {
            let field = |name: &str| format!("entries[{place}].{name}");
            if entry.key.trim().is_empty() || !seen.insert(entry.key.as_str()) {
                say(field("key"), "the key is missing or stands twice".to_owned(), "give each entry of a sheet a key of its own");
            }
            if entry.article.trim().is_empty() {
                say(field("article"), "the entry names no article".to_owned(), "give the number of the article as the instrument prints it");
            }
            if entry.sources.is_empty() && entry.reviewer.is_none() {
                say(field("sources"), "nobody says so".to_owned(), "name a source, or the reviewer who judged");
            }
            if let Some(element) = entry.covered.iter().find(|element| entry.missing.contains(element)) {
                say(field("missing"), format!("`{}` is both covered and missing", element.as_str()), "leave it in one of the two lists");
            }
            if entry.provisions.len() > MOST_PROVISIONS {
                say(field("provisions"), format!("there are more than {MOST_PROVISIONS} provisions"), "name a range, such as `507-518`");
            }
            let names = entry.provisions.iter().chain(entry.law.as_ref().map(|law| &law.name)).chain([&entry.key, &entry.article]);
            if names.into_iter().any(|name| name.chars().count() > LONGEST_NAME) {
                say(
                    format!("entries[{place}]"),
                    format!("a name is longer than {LONGEST_NAME} characters"),
                    "shorten it; reasons have a field of their own",
                );
            }
        }
        faults
    }

    /// This sheet with what another edition of it says: entries of the same key are replaced, unless somebody here has reviewed or refused
    /// them; new ones are added; none is lost.
    #[must_use]
    pub fn with(&self, incoming: &Self) -> Self {
        let mut entries = self.entries.clone();
        for entry in &incoming.entries {
            match entries.iter_mut().find(|held| held.key == entry.key) {
                Some(held) if held.reviewer.is_none() && !held.rejected => held.clone_from(entry),
                Some(_) => {}
                None => entries.push(entry.clone()),
            }
        }
        Self { instrument: incoming.instrument.clone(), entries }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Rank;

    fn entry(key: &str, judgement: Judgement, source: &str, rank: Rank, as_of: &str) -> Entry {
        let source = Source { reference: source.to_owned(), rank, as_of: as_of.parse().ok() };
        Entry { key: key.to_owned(), article: "2".to_owned(), judgement, sources: vec![source], ..Entry::default() }
    }

    fn decided(entries: &[Entry]) -> Option<(Mark, bool)> {
        decide(entries.iter()).map(|decision| (decision.mark, decision.disagree))
    }

    #[test]
    fn two_laws_of_one_source_complete_each_other() {
        let one = entry("a", Judgement::Partial, "profile", Rank::Organisation, "2020");
        let other = entry("b", Judgement::Full, "profile", Rank::Organisation, "2020");
        assert_eq!(decided(&[one, other]), Some((Mark::Full, false)));
    }

    #[test]
    fn of_sources_that_contradict_the_weightiest_stands_and_of_equals_the_latest() {
        let old = entry("a", Judgement::Full, "study", Rank::Secondary, "2019");
        let new = entry("b", Judgement::Partial, "tracker", Rank::Secondary, "2022");
        let official = entry("c", Judgement::None, "ministry", Rank::Ministry, "2010");
        assert_eq!(decided(&[old.clone(), new.clone()]), Some((Mark::Partial, true)));
        assert_eq!(decided(&[old.clone(), new.clone(), official.clone()]), Some((Mark::None, true)));
        let refused = Entry { rejected: true, ..official };
        assert_eq!(decided(&[old, new, refused]), Some((Mark::Partial, true)));
    }

    #[test]
    fn a_source_that_only_names_provisions_leaves_the_judgement_to_others() {
        let names = entry("a", Judgement::NotAssessed, "profile", Rank::Organisation, "2020");
        let judges = entry("b", Judgement::Partial, "study", Rank::Secondary, "2019");
        let denies = entry("c", Judgement::None, "note", Rank::Press, "2024");
        assert_eq!(decided(&[names.clone(), judges]), Some((Mark::Partial, false)));
        assert_eq!(decided(&[names, denies]), Some((Mark::Named, true)));
        assert_eq!(decided(&[]), None);
    }

    #[test]
    fn another_edition_replaces_what_nobody_here_has_reviewed() {
        let held = Concordance {
            instrument: "ets-185".to_owned(),
            entries: vec![
                entry("a", Judgement::NotAssessed, "profile", Rank::Organisation, "2020"),
                Entry { reviewer: Some("R.".to_owned()), ..entry("b", Judgement::Full, "profile", Rank::Organisation, "2020") },
            ],
        };
        let mut edition = held.clone();
        edition.entries = vec![
            entry("a", Judgement::Partial, "profile", Rank::Organisation, "2023"),
            entry("b", Judgement::None, "profile", Rank::Organisation, "2023"),
            entry("c", Judgement::None, "profile", Rank::Organisation, "2023"),
        ];
        let marks: Vec<Mark> = held.with(&edition).entries.iter().map(Entry::mark).collect();
        assert_eq!(marks, [Mark::Partial, Mark::Full, Mark::None]);
    }

    #[test]
    fn what_cannot_be_kept_is_named_with_its_field() {
        let mut bad = entry("a", Judgement::Full, "profile", Rank::Organisation, "2020");
        bad.sources.clear();
        bad.covered = vec![Element::Act];
        bad.missing = vec![Element::Act];
        let sheet = Concordance { instrument: String::new(), entries: vec![bad.clone(), Entry { article: String::new(), ..bad }] };
        let fields: Vec<String> = sheet.faults().into_iter().map(|(field, ..)| field).collect();
        for field in ["instrument", "entries[0].sources", "entries[0].missing", "entries[1].key", "entries[1].article"] {
            assert!(fields.iter().any(|known| known == field), "{field} is not in {fields:?}");
        }
    }
}
