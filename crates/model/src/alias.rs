//! The other names of a record: identifiers that someone else gave, unique within their scheme.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who gives identifiers of this kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AliasScheme {
    /// The FRBR address of a work, as in Akoma Ntoso: `/akn/lx/act/2019/7`.
    Frbr,
    /// European Legislation Identifier.
    Eli,
    /// European Case Law Identifier.
    Ecli,
    /// Neutral citation: `[2006] FCA 11`.
    Neutral,
    /// United Nations document symbol.
    UnSymbol,
    /// Number in the database of the United Nations Office on Drugs and Crime; not unique there, so it never finds a record alone.
    Unodc,
    /// IATI identifier.
    Iati,
    /// Digital Object Identifier.
    Doi,
    /// Address of the official page.
    Url,
    /// Key of the starter catalogue or of a data set that was imported: `dataset:key`.
    Dataset,
    /// File in a collection that was imported from: `folder/file`.
    Path,
    /// Content address of a file that the record came in, so that a renamed file is known again.
    File,
}

impl AliasScheme {
    /// Whether the scheme names one record only, so that an alias may decide what an import belongs to.
    #[must_use]
    pub fn is_unique(self) -> bool {
        !matches!(self, Self::Unodc | Self::Url)
    }

    /// The name in databases and addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Frbr => "frbr",
            Self::Eli => "eli",
            Self::Ecli => "ecli",
            Self::Neutral => "neutral",
            Self::UnSymbol => "un-symbol",
            Self::Unodc => "unodc",
            Self::Iati => "iati",
            Self::Doi => "doi",
            Self::Url => "url",
            Self::Dataset => "dataset",
            Self::Path => "path",
            Self::File => "file",
        }
    }
}

/// One identifier.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Alias {
    /// Who gave it.
    pub scheme: AliasScheme,
    /// The identifier as its scheme writes it.
    pub value: String,
}

impl Alias {
    /// The identifier `value` of `scheme`.
    pub fn new(scheme: AliasScheme, value: impl Into<String>) -> Self {
        Self { scheme, value: value.into() }
    }
}
