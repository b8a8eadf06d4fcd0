//! Cases: what a court decided, on which charges, with what sentence.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::claim::Claims;
use crate::date::PartialDate;
use crate::link::LinkTarget;
use crate::work::Translated;

/// What only a case has.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Case {
    /// The court, as the decision names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub court: Option<String>,
    /// The usual citation or docket number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// The day of the decision.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub decided: Claims<PartialDate>,
    /// The instances it went through, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proceedings: Vec<Proceeding>,
    /// Who stood before the court.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    /// Who decided, as the decision names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judges: Vec<String>,
    /// What was charged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<Charge>,
    /// What the court found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// What it decided, in its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disposition: Option<Disposition>,
    /// What it imposed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sentences: Vec<Sentence>,
    /// What happened.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub facts: Translated,
    /// Why others should read it.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub significance: Translated,
    /// Words to find it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// How other States helped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cooperation: Vec<String>,
    /// What electronic evidence was used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
}

/// One instance of a case.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Proceeding {
    /// The court.
    pub court: String,
    /// First instance, appeal, cassation.
    pub instance: String,
    /// The day of its decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// What it decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
}

/// Someone before the court. A natural person carries a pseudonym, never a name.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Party {
    /// Prosecution, defendant, appellant, respondent.
    pub role: String,
    /// The name of a body, or the pseudonym of a person.
    pub name: String,
}

/// One charge and the provision it rests on.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Charge {
    /// The charge in the words of the case.
    pub text: String,
    /// The law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<LinkTarget>,
    /// The provision of the law (eId or number).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<String>,
}

/// What a court found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the words of the field")]
pub enum Verdict {
    Guilty,
    PartlyGuilty,
    NotGuilty,
    Dismissed,
    Remitted,
}

impl Verdict {
    /// The name in message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Guilty => "guilty",
            Self::PartlyGuilty => "partly-guilty",
            Self::NotGuilty => "not-guilty",
            Self::Dismissed => "dismissed",
            Self::Remitted => "remitted",
        }
    }
}

/// What a court decided, as the decision says it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Disposition {
    /// The words of the decision; the end may be cut.
    pub words: String,
    /// The provision of the text (eId) in which they stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<String>,
    /// Whether a machine found them in the text and no person has said so since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_machine: bool,
}

/// One part of a sentence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "measure", rename_all = "kebab-case")]
pub enum Sentence {
    /// Imprisonment, in months.
    Imprisonment {
        /// How long.
        months: u32,
        /// Whether it was suspended.
        #[serde(default)]
        suspended: bool,
    },
    /// Money to the State.
    Fine(Money),
    /// Things or money taken.
    Confiscation {
        /// What was taken.
        what: String,
    },
    /// Money to the victim.
    Compensation(Money),
}

/// An amount in a currency.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Money {
    /// In whole units of the currency.
    pub amount: u64,
    /// ISO 4217.
    pub currency: String,
}
