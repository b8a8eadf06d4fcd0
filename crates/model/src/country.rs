//! The code of a State, a territory or an organisation that makes law.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Three capital letters: ISO 3166-1 alpha-3, or the code of an organisation.
///
/// (`UNO` United Nations, `EUE` European Union, `XCE` Council of Europe, `XAU` African Union; `XLX` is the fictional State of the samples).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct CountryCode([u8; 3]);

impl CountryCode {
    /// The fictional State of the samples, in ISO 3166's user-assigned range.
    pub const SAMPLE: Self = Self(*b"XLX");
    /// The code before which none sorts.
    pub const FIRST: Self = Self(*b"AAA");

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only capital letters get in, so this never falls back.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Says that a text is no country code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a country code: expected three letters as in ISO 3166-1 alpha-3")]
pub struct NotACountryCode(String);

impl FromStr for CountryCode {
    type Err = NotACountryCode;

    /// Case does not matter.
    fn from_str(text: &str) -> Result<Self, NotACountryCode> {
        match text.as_bytes() {
            [a, b, c] if text.bytes().all(|letter| letter.is_ascii_alphabetic()) => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase(), c.to_ascii_uppercase()]))
            }
            _ => Err(NotACountryCode(text.chars().take(64).collect())),
        }
    }
}

impl TryFrom<String> for CountryCode {
    type Error = NotACountryCode;

    fn try_from(text: String) -> Result<Self, NotACountryCode> {
        text.parse()
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}
