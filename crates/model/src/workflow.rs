//! The states a record passes through on its way to readers, and which step leads where.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How far a record is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Being written.
    Draft,
    /// Waiting for a second pair of eyes.
    InReview,
    /// Open to whoever its access class admits.
    #[default]
    Published,
    /// Replaced by another record, which it names.
    Superseded,
    /// Taken back, with a reason that stays.
    Withdrawn,
}

/// The steps there are: from, to, and whether the person must be another than the last editor.
pub const STEPS: &[(Stage, Stage, bool)] = &[
    (Stage::Draft, Stage::InReview, false),
    (Stage::InReview, Stage::Draft, false),
    (Stage::InReview, Stage::Published, true),
    (Stage::Published, Stage::Draft, false),
    (Stage::Published, Stage::Superseded, true),
    (Stage::Published, Stage::Withdrawn, false),
    (Stage::Withdrawn, Stage::Draft, true),
];

impl Stage {
    /// Whether a step leads from here to `next`.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        STEPS.iter().any(|(from, to, _)| (*from, *to) == (self, next))
    }

    /// Whether readers see the record.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Published | Self::Superseded)
    }
}
