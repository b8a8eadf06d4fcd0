//! What ties one record to another: amends, cites, implements, applies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::alias::Alias;
use crate::ids::RecordId;

/// How the record that holds the link stands to its target.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// Changes the text of the target.
    Amends,
    /// Ends the target.
    Repeals,
    /// Mentions the target.
    Cites,
    /// Carries a treaty into national law.
    Implements,
    /// A case that applies a law.
    Applies,
    /// A decision on appeal from the target.
    OnAppealFrom,
    /// A protocol to a treaty, a chapter of a vocabulary.
    PartOf,
    /// Narrower than the target, in a vocabulary.
    Broader,
    /// Worth reading beside the target.
    Related,
    /// A lesson or a publication about the target.
    About,
    /// A court, an authority or a body that made the record.
    IssuedBy,
}

impl LinkKind {
    /// The name in databases and message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Amends => "amends",
            Self::Repeals => "repeals",
            Self::Cites => "cites",
            Self::Implements => "implements",
            Self::Applies => "applies",
            Self::OnAppealFrom => "on-appeal-from",
            Self::PartOf => "part-of",
            Self::Broader => "broader",
            Self::Related => "related",
            Self::About => "about",
            Self::IssuedBy => "issued-by",
        }
    }
}

/// Which of two laws changes the other, as the texts and titles of one of them tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Way {
    /// The record was changed by the act that is named.
    By,
    /// The record changes the law that is named.
    Of,
}

impl Way {
    /// The name in databases.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::By => "by",
            Self::Of => "of",
        }
    }
}

/// What a link points at: a record, or a name that no record answers to yet.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LinkTarget {
    /// A record of this instance.
    Record(RecordId),
    /// An identifier; the link comes alive when a record with this alias arrives.
    Alias(Alias),
}

/// One link, from a record or one of its provisions to a record or one of its provisions.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Link {
    /// How they stand to each other.
    pub kind: LinkKind,
    /// The other end.
    pub target: LinkTarget,
    /// The provision of this record that the link leaves from (eId).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_eid: Option<String>,
    /// The provision of the target (eId or article number).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_eid: Option<String>,
}

impl Link {
    /// A link between whole records.
    #[must_use]
    pub fn to(kind: LinkKind, target: LinkTarget) -> Self {
        Self { kind, target, from_eid: None, to_eid: None }
    }
}
