//! Those who act: competent authorities, courts, organisations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::access::AccessClass;
use crate::language::Language;

/// A competent authority or a contact point.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Authority {
    /// What it is competent for: mutual assistance, extradition, the 24/7 network.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<String>,
    /// The provision or decision that makes it competent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// The languages in which it takes requests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// How to reach it; each channel has its own class.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
}

/// A way to reach an authority.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Channel {
    /// Post, telephone, secure mail, portal.
    pub medium: String,
    /// The number or address.
    pub address: String,
    /// Who may see it.
    #[serde(default)]
    pub access: AccessClass,
}

/// A court.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Court {
    /// The code that ECLI or neutral citations use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// First instance, appeal, supreme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

/// An organisation that makes, funds or delivers.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Organisation {
    /// The key of the catalogue: `unodc`.
    pub key: String,
    /// Its letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acronym: Option<String>,
    /// United Nations, regional body, government, network, company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation_type: Option<String>,
    /// Its seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// Its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Its identifier in IATI data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iati: Option<String>,
}
