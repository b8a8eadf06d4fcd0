//! Subjects: the vocabulary of offences, powers, cooperation, evidence and safeguards.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Language;

/// What only a topic has; its preferred labels are the record's titles.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Topic {
    /// The key by which everything names it: `illegal-access`.
    pub key: String,
    /// The key of the next broader topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broader: Option<String>,
    /// The keys of related topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Offence, power, cooperation, evidence, safeguard, prevention, general.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Synonyms and the words of statutes, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub alt_labels: BTreeMap<Language, Vec<String>>,
    /// Articles of instruments on this topic: instrument key to numbers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub matches: BTreeMap<String, Vec<String>>,
}

/// A topic of a record or a provision, and how it came by it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TopicTag {
    /// The key of the topic.
    pub topic: String,
    /// Whether a person said so.
    pub basis: Basis,
}

/// Whether a person said so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A person or a source that is named.
    Curated,
    /// The machine, as a suggestion.
    Suggested,
}
