//! A value, who asserted it, as of when, and which one stands when sources disagree.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::date::PartialDate;

/// Where a value came from, in the order of weight that decides between them: the first variant wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    /// The depositary of a treaty.
    Depositary,
    /// A gazette, a legislature, a court: whoever makes the text official.
    Official,
    /// The document itself says so, as read by Lexarium.
    Document,
    /// A ministry or an official copy.
    Ministry,
    /// The page of an organisation.
    Organisation,
    /// A database, a study, a tracker.
    #[default]
    Secondary,
    /// A newspaper.
    Press,
    /// A page that anyone may edit.
    Wiki,
}

/// Who says so.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// An address, or `repository:path` of a public data set, or the name of the file that was read.
    pub reference: String,
    /// How much the source weighs against others.
    #[serde(default)]
    pub rank: Rank,
    /// The date for which the source speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
}

/// One value with its source.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Fact<T> {
    /// What is said; unknown, absent, withheld and not applicable are said, too.
    pub value: Known<T>,
    /// Who says it.
    pub source: Source,
    /// Whether an editor refused it; a refused claim is kept and never stands.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rejected: bool,
}

/// A value, or the reason why there is none; never an empty text.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Known<T> {
    /// The value.
    Is(T),
    /// Nobody has said.
    Unknown,
    /// It is known that there is none.
    Absent,
    /// There is one that must not be shown.
    Withheld,
    /// The question makes no sense here.
    NotApplicable,
}

impl<T> Known<T> {
    /// The value, where there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Is(value) => Some(value),
            _ => None,
        }
    }
}

/// All that was said about one thing. Sources that disagree are all kept.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Claims<T>(pub Vec<Fact<T>>);

impl<T> Default for Claims<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Claims<T> {
    /// One value from one source.
    pub fn one(value: T, source: Source) -> Self {
        Self(vec![Fact { value: Known::Is(value), source, rejected: false }])
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The claim that stands: the weightiest source, and of equals the latest, and of those the first recorded.
    pub fn standing(&self) -> Option<&Fact<T>> {
        self.0.iter().filter(|fact| !fact.rejected).min_by_key(|fact| (fact.source.rank, std::cmp::Reverse(fact.source.as_of)))
    }

    /// The value of the claim that stands.
    pub fn value(&self) -> Option<&T> {
        self.standing().and_then(|fact| fact.value.value())
    }
}

impl<T: PartialEq> Claims<T> {
    /// Whether two sources that were not rejected say different things.
    pub fn disagree(&self) -> bool {
        let mut said = self.0.iter().filter(|fact| !fact.rejected).map(|fact| &fact.value);
        said.next().is_some_and(|first| said.any(|other| other != first))
    }

    /// Adds a fact unless the same source already says the same.
    pub fn add(&mut self, fact: Fact<T>) {
        if !self.0.contains(&fact) {
            self.0.push(fact);
        }
    }
}
