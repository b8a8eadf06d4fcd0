//! Who may see a record: its class, and what a reader is cleared for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::country::CountryCode;

/// The class of a record or of a field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AccessClass {
    /// Anyone.
    #[default]
    Public,
    /// Anyone who has signed in.
    SignedIn,
    /// A role and, where it applies, a country.
    Restricted,
    /// Under a key; erasable; nobody by class alone.
    Private,
}

impl AccessClass {
    /// The number that columns keep: 0 public to 3 private.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Public => 0,
            Self::SignedIn => 1,
            Self::Restricted => 2,
            Self::Private => 3,
        }
    }
}

/// What a reader is cleared for. Every query takes one; there is no query without.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clearance {
    highest: AccessClass,
    country: Option<CountryCode>,
}

impl Clearance {
    /// A reader who has not signed in.
    pub const PUBLIC: Self = Self { highest: AccessClass::Public, country: None };
    /// The house itself: import, followers, verification.
    pub const HOUSE: Self = Self { highest: AccessClass::Private, country: None };

    /// A person who has signed in, with the class and the country of the role.
    #[must_use]
    pub fn of_role(highest: AccessClass, country: Option<CountryCode>) -> Self {
        Self { highest, country }
    }

    /// The highest class that may be seen, as in [`AccessClass::number`].
    #[must_use]
    pub fn number(self) -> u8 {
        self.highest.number()
    }

    /// The country to which the role is bound for restricted records, where it is bound to one.
    #[must_use]
    pub fn country(self) -> Option<CountryCode> {
        self.country
    }

    /// Whether something of `class` about `country` may be seen.
    #[must_use]
    pub fn allows(self, class: AccessClass, country: Option<CountryCode>) -> bool {
        let within_country = class < AccessClass::Restricted || self.country.is_none() || self.country == country;
        class <= self.highest && within_country
    }
}
