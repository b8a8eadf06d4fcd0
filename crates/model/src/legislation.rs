//! Laws: acts, codes, decrees, regulations and bills.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::claim::Claims;
use crate::date::PartialDate;

/// What only a law has.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Law {
    /// What sort of law it is.
    #[serde(default)]
    pub law_type: LawType,
    /// The number its maker gave it: `175`, `2018-07`, `c. 18`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_by: Option<String>,
    /// The day of adoption, signature or assent.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub adopted: Claims<PartialDate>,
    /// The day of publication.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub published: Claims<PartialDate>,
    /// The day it entered or enters into force.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub in_force: Claims<PartialDate>,
    /// The day it ended.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub repealed: Claims<PartialDate>,
    /// Whether it is law now.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub status: Claims<LawStatus>,
    /// The field it was catalogued for: cybercrime, data protection, electronic transactions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The official page or file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Law {
    /// The day by which the law is known: adoption, else publication, else entry into force.
    #[must_use]
    pub fn date(&self) -> Option<PartialDate> {
        self.adopted.value().or_else(|| self.published.value()).or_else(|| self.in_force.value()).copied()
    }
}

/// What sort of law it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the words of the field")]
pub enum LawType {
    Constitution,
    Code,
    #[default]
    Act,
    Decree,
    Regulation,
    Directive,
    Order,
    Bill,
    Other,
}

impl LawType {
    /// The name in FRBR addresses and message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Constitution => "constitution",
            Self::Code => "code",
            Self::Act => "act",
            Self::Decree => "decree",
            Self::Regulation => "regulation",
            Self::Directive => "directive",
            Self::Order => "order",
            Self::Bill => "bill",
            Self::Other => "other",
        }
    }
}

/// Whether a text is law now.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the words of the field")]
pub enum LawStatus {
    Bill,
    InForce,
    Amended,
    Repealed,
}

impl LawStatus {
    /// All of them, in the order of a law's life.
    pub const ALL: [Self; 4] = [Self::Bill, Self::InForce, Self::Amended, Self::Repealed];

    /// The name in addresses and message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bill => "bill",
            Self::InForce => "in-force",
            Self::Amended => "amended",
            Self::Repealed => "repealed",
        }
    }
}
