//! Treaties, protocols, model laws and directives: their articles, and how each State stands to them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::claim::{Claims, Source};
use crate::country::CountryCode;
use crate::date::PartialDate;
use crate::work::Translated;

/// What only an instrument has.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Instrument {
    /// The key by which topics and concordance name it: `ets-185`.
    pub key: String,
    /// The number in its series: `ETS 185`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Treaty, model law, directive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument_type: Option<String>,
    /// The organisation it was made in, by its key in the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Who keeps the instruments of ratification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depositary: Option<String>,
    /// Where it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The day of adoption.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub adopted: Claims<PartialDate>,
    /// The day it was opened for signature.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub opened: Claims<PartialDate>,
    /// The day it entered into force.
    #[serde(default, skip_serializing_if = "Claims::is_empty")]
    pub in_force: Claims<PartialDate>,
    /// Its articles, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<Article>,
    /// What each source says of each State.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participation: Vec<Participation>,
}

/// One article of an instrument, by its number and our own short label.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Article {
    /// The number, as the instrument prints it.
    pub number: String,
    /// The chapter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chapter: Option<String>,
    /// What it is about, in a few words.
    pub label: Translated,
    /// The topics it falls under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// Whether number and title were compared with the official text.
    #[serde(default)]
    pub checked: bool,
}

/// What one source says of one State and the instrument.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Participation {
    /// The State or organisation.
    pub party: CountryCode,
    /// How far it has gone.
    pub status: ParticipationStatus,
    /// The day of signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<PartialDate>,
    /// The day of ratification, accession, acceptance or approval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratification: Option<PartialDate>,
    /// The day it entered into force there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<PartialDate>,
    /// Reservations and declarations, in a few words or by the articles they concern.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<String>,
    /// What a reader must know beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whether another source says otherwise.
    #[serde(default)]
    pub conflict: bool,
    /// Who says so.
    pub source: Source,
}

/// How far a State has gone with an instrument.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the words of treaty law")]
pub enum ParticipationStatus {
    Invited,
    Signed,
    Ratified,
    Acceded,
    Accepted,
    Approved,
    /// Bound, by which step the source does not say.
    Party,
    Withdrawn,
}

impl ParticipationStatus {
    /// The name in message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Signed => "signed",
            Self::Ratified => "ratified",
            Self::Acceded => "acceded",
            Self::Accepted => "accepted",
            Self::Approved => "approved",
            Self::Party => "party",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether the State is bound.
    #[must_use]
    pub fn is_party(self) -> bool {
        matches!(self, Self::Ratified | Self::Acceded | Self::Accepted | Self::Approved | Self::Party)
    }
}

impl Instrument {
    /// Each State once, by the source that decides: the weightiest, of equals the latest; sorted by code.
    #[must_use]
    pub fn standing(&self) -> Vec<&Participation> {
        let mut rows: Vec<&Participation> = self.participation.iter().collect();
        rows.sort_by_key(|row| (row.party, row.source.rank, std::cmp::Reverse(row.source.as_of), std::cmp::Reverse(row.status)));
        rows.dedup_by_key(|row| row.party);
        rows
    }
}
