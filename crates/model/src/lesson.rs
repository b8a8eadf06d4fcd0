//! Lessons learned and good practices, strategies, and publications.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::claim::Claims;
use crate::date::PartialDate;
use crate::work::Translated;

/// What only a lesson has.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Lesson {
    /// Whether it is offered as a good practice, beyond a lesson.
    #[serde(default)]
    pub good_practice: bool,
    /// What it is about: investigation, legislation, training, cooperation, prevention.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Where it was learned, beyond the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// When it was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// What the situation was.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub context: Translated,
    /// What was done.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub done: Translated,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub outcome: Translated,
    /// What it takes to repeat it.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub conditions: Translated,
    /// What shows that it worked.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub evidence: Translated,
}

/// A national or regional policy document.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Strategy {
    /// The day of adoption.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub adopted: Claims<PartialDate>,
    /// The last day it plans for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// Who adopted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_by: Option<String>,
}

/// A study, a manual, training material.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Publication {
    /// Who wrote it, in the order of the title page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// The day of publication.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub published: Claims<PartialDate>,
    /// Where it can be had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
