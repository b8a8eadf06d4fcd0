//! States and territories as reference data: regions, languages, legal traditions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::country::CountryCode;

/// What only a country record has; its names are the record's titles.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub code: CountryCode,
    /// ISO 3166-1 alpha-2.
    pub alpha2: String,
    /// The number of the United Nations Statistics Division.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub m49: Option<String>,
    /// Member, observer, other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub un_status: Option<String>,
    /// The M49 number of its region: `002` Africa, `019` Americas, `142` Asia, `150` Europe, `009` Oceania.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The M49 number of its subregion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subregion: Option<String>,
    /// The English name of its subregion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subregion_name: Option<String>,
    /// BCP 47 tags of its official languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub official_languages: Vec<String>,
    /// civil, common, islamic, customary, mixed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_tradition: Vec<String>,
    /// What a tracker says of its legislation by field: `cybercrime` to `legislation`, `draft`, `none`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coverage: Vec<(String, String)>,
}
