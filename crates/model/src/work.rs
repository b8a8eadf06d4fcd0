//! Works in the sense of FRBR: the expressions of a text and the files they came in.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::claim::Source;
use crate::date::{Moment, PartialDate};
use crate::hash::Sha256;
use crate::language::Language;

/// A text in several languages; the first in the order of tags is not the original, ask [`Translated::best`].
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Translated(pub BTreeMap<Language, String>);

impl Translated {
    /// A text in one language.
    pub fn one(language: Language, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language, text.into())]))
    }

    /// The text for a reader of `wanted`, else English, else whatever there is; with the language it is in.
    #[must_use]
    pub fn best(&self, wanted: &str) -> Option<(&Language, &str)> {
        let in_language = |tag: &str| self.0.iter().find(|(language, _)| language.primary() == tag);
        in_language(wanted).or_else(|| in_language("en")).or_else(|| self.0.iter().next()).map(|(language, text)| (language, text.as_str()))
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// How an expression stands to the text that is law.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The text as adopted, in a language of adoption.
    #[default]
    Original,
    /// A translation published by the authority that made the text.
    OfficialTranslation,
    /// Anyone else's translation.
    UnofficialTranslation,
    /// Translated by a machine.
    MachineTranslation,
}

/// One text of a work: a language, and the day whose law it states.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Expression {
    /// The language of the text.
    pub language: Language,
    /// The day for which the text states the law; for a judgment, the day it was given. Nothing where nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Original or translation.
    #[serde(default)]
    pub standing: Standing,
    /// The structured text (Akoma Ntoso 3.0), by the hash of its XML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Sha256>,
    /// Whether a machine guessed at the text (OCR, right-to-left PDF), so that it needs review and must not be cited from.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_review: bool,
    /// The files as received.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Manifestation>,
}

/// A file as received, kept byte for byte.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Manifestation {
    /// Its content address.
    pub sha256: Sha256,
    /// Its media type, found from its content.
    pub media_type: String,
    /// The name it came with, without folders.
    pub name: String,
    /// Its length.
    pub bytes: u64,
    /// Where it came from.
    pub source: Source,
    /// When it came in.
    pub received: Moment,
}
