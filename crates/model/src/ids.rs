//! The opaque identifier of a record: given once, never changed, never reused.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `lex_` and a ULID in lower case, for example `lex_01jd3v5k8m9n0p1q2r3s4t5v6w`.
///
/// Ids sort by the moment of their making, so that pages of records are stable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct RecordId(ulid::Ulid);

impl RecordId {
    const PREFIX: &'static str = "lex_";

    /// The id made at `milliseconds` after 1970 from 80 bits of `randomness`.
    #[must_use]
    pub fn new(milliseconds: u64, randomness: u128) -> Self {
        Self(ulid::Ulid::from_parts(milliseconds, randomness))
    }

    /// The id that a fact of the starter catalogue has in every Lexarium, so that two instances name the same treaty alike.
    #[must_use]
    pub fn from_seed(seed: &str) -> Self {
        use sha2::{Digest as _, Sha256};
        let digest = Sha256::digest(seed.as_bytes());
        let mut random = [0_u8; 16];
        random[6..].copy_from_slice(&digest[..10]);
        Self(ulid::Ulid::from_parts(0, u128::from_be_bytes(random)))
    }

    /// The sixteen bytes of the id, which sort as the id does: what a database keeps.
    #[must_use]
    pub fn bytes(self) -> [u8; 16] {
        self.0.to_bytes()
    }

    /// The id of these sixteen bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(ulid::Ulid::from_bytes(bytes))
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Self::PREFIX, self.0.to_string().to_ascii_lowercase())
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Says that a text is no record id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a record id: expected lex_ and 26 letters or digits")]
pub struct NotARecordId(String);

impl FromStr for RecordId {
    type Err = NotARecordId;

    fn from_str(text: &str) -> Result<Self, NotARecordId> {
        let wrong = || NotARecordId(text.chars().take(64).collect());
        let rest = text.strip_prefix(Self::PREFIX).ok_or_else(wrong)?;
        let ulid = ulid::Ulid::from_string(rest).map_err(|_| wrong())?;
        // A ULID has several spellings (upper case, O for 0); an address has one.
        if ulid.to_string().to_ascii_lowercase() != rest {
            return Err(wrong());
        }
        Ok(Self(ulid))
    }
}

impl TryFrom<String> for RecordId {
    type Error = NotARecordId;

    fn try_from(text: String) -> Result<Self, NotARecordId> {
        text.parse()
    }
}

impl From<RecordId> for String {
    fn from(id: RecordId) -> Self {
        id.to_string()
    }
}
