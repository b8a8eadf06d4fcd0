//! What records of all kinds have in common, and the list of the kinds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::access::AccessClass;
use crate::alias::{Alias, AliasScheme};
use crate::authority::{Authority, Court, Organisation};
use crate::case::Case;
use crate::claim::Source;
use crate::concordance::Concordance;
use crate::country::CountryCode;
use crate::geography::Country;
use crate::ids::RecordId;
use crate::instrument::Instrument;
use crate::language::Language;
use crate::legislation::Law;
use crate::lesson::{Lesson, Publication, Strategy};
use crate::link::Link;
use crate::topic::{Topic, TopicTag};
use crate::work::{Expression, Translated};
use crate::workflow::Stage;

/// One entry of the repository. The whole of it is the body of a revision.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Record {
    /// The id, for ever.
    pub id: RecordId,
    /// What it is called, by language.
    pub title: Translated,
    /// The language of the title as adopted, where it is one of `title`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_language: Option<Language>,
    /// Short titles, abbreviations, former names: all by which people look for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<String>,
    /// The State or organisation it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<CountryCode>,
    /// A few sentences on what it is about, by language.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub summary: Translated,
    /// Who may see it.
    #[serde(default)]
    pub access: AccessClass,
    /// How far it is on its way to readers.
    #[serde(default)]
    pub stage: Stage,
    /// Whether it was written for demonstration and describes nothing real.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sample: bool,
    /// Identifiers that others gave.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Alias>,
    /// Ties to other records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Subjects of the whole record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicTag>,
    /// Where the record as a whole comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The texts of the work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expressions: Vec<Expression>,
    /// What only this kind of record has.
    #[serde(flatten)]
    pub body: Body,
}

/// What only one kind of record has.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is documented at its type")]
pub enum Body {
    Law(Law),
    Case(Case),
    Lesson(Lesson),
    Strategy(Strategy),
    Instrument(Instrument),
    Concordance(Concordance),
    Publication(Publication),
    Authority(Authority),
    Topic(Topic),
    Country(Country),
    Court(Court),
    Organisation(Organisation),
}

/// The kind of a record, without its content.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is documented at its type")]
pub enum Kind {
    Law,
    Case,
    Lesson,
    Strategy,
    Instrument,
    Concordance,
    Publication,
    Authority,
    Topic,
    Country,
    Court,
    Organisation,
}

impl Kind {
    /// All kinds, in the order in which readers meet them.
    pub const ALL: [Self; 12] = [
        Self::Law,
        Self::Case,
        Self::Lesson,
        Self::Strategy,
        Self::Instrument,
        Self::Concordance,
        Self::Publication,
        Self::Authority,
        Self::Topic,
        Self::Country,
        Self::Court,
        Self::Organisation,
    ];

    /// The name in addresses, databases and message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Case => "case",
            Self::Lesson => "lesson",
            Self::Strategy => "strategy",
            Self::Instrument => "instrument",
            Self::Concordance => "concordance",
            Self::Publication => "publication",
            Self::Authority => "authority",
            Self::Topic => "topic",
            Self::Country => "country",
            Self::Court => "court",
            Self::Organisation => "organisation",
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Kind {
    type Err = NotAKind;

    fn from_str(text: &str) -> Result<Self, NotAKind> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| NotAKind(text.chars().take(64).collect()))
    }
}

/// Says that a text names no kind of record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a kind of record")]
pub struct NotAKind(String);

impl Record {
    /// A record of `body` with this title and nothing else.
    #[must_use]
    pub fn new(id: RecordId, title: Translated, body: Body) -> Self {
        Self {
            id,
            title,
            original_language: None,
            other_names: Vec::new(),
            country: None,
            summary: Translated::default(),
            access: AccessClass::Public,
            stage: Stage::Published,
            sample: false,
            aliases: Vec::new(),
            links: Vec::new(),
            topics: Vec::new(),
            sources: Vec::new(),
            expressions: Vec::new(),
            body,
        }
    }

    /// What kind of record it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.body {
            Body::Law(_) => Kind::Law,
            Body::Case(_) => Kind::Case,
            Body::Lesson(_) => Kind::Lesson,
            Body::Strategy(_) => Kind::Strategy,
            Body::Instrument(_) => Kind::Instrument,
            Body::Concordance(_) => Kind::Concordance,
            Body::Publication(_) => Kind::Publication,
            Body::Authority(_) => Kind::Authority,
            Body::Topic(_) => Kind::Topic,
            Body::Country(_) => Kind::Country,
            Body::Court(_) => Kind::Court,
            Body::Organisation(_) => Kind::Organisation,
        }
    }

    /// The title for a reader of `wanted` (a primary language), else in the original, else in English, with its language.
    #[must_use]
    pub fn title_for(&self, wanted: &str) -> (&str, &str) {
        let in_language = |tag: &str| self.title.0.iter().find(|(language, _)| language.primary() == tag);
        let original = self.original_language.as_ref().and_then(|language| self.title.0.get_key_value(language));
        in_language(wanted)
            .or(original)
            .or_else(|| self.title.best(wanted).and_then(|(language, _)| self.title.0.get_key_value(language)))
            .map_or(("", "und"), |(language, title)| (title.as_str(), language.as_str()))
    }

    /// The date by which the record is sorted and filtered: adoption of a law, decision of a case, adoption of a treaty, the text's date otherwise.
    #[must_use]
    pub fn date(&self) -> Option<crate::date::PartialDate> {
        let own = match &self.body {
            Body::Law(law) => law.date(),
            Body::Case(case) => case.decided.value().copied(),
            Body::Lesson(lesson) => lesson.date,
            Body::Strategy(strategy) => strategy.adopted.value().copied(),
            Body::Instrument(instrument) => instrument.adopted.value().copied(),
            Body::Publication(publication) => publication.published.value().copied(),
            Body::Concordance(_) | Body::Authority(_) | Body::Topic(_) | Body::Country(_) | Body::Court(_) | Body::Organisation(_) => None,
        };
        own.or_else(|| self.expressions.iter().filter_map(|expression| expression.date).min())
    }

    /// The text a reader gets: in the language asked for, else the original's; as it stood on the day asked for, else the latest.
    ///
    /// A text without a date states the law as it stands. One with words is taken before one that is only a file.
    #[must_use]
    pub fn expression(&self, language: Option<&Language>, day: Option<crate::date::PartialDate>) -> Option<&Expression> {
        let language = language.or(self.original_language.as_ref()).or_else(|| self.expressions.first().map(|first| &first.language));
        let in_language = |exact: bool| {
            self.expressions.iter().filter(move |held| {
                language.is_none_or(|language| held.language == *language || (!exact && held.language.primary() == language.primary()))
            })
        };
        let not_later = |held: &&Expression| match (day, held.date) {
            (Some(day), Some(date)) => date.first_day_number() <= day.last_day_number(),
            _ => true,
        };
        let rank = |held: &&Expression| (held.text.is_some(), day.is_none() == held.date.is_none(), held.date);
        in_language(true).filter(not_later).max_by_key(rank).or_else(|| in_language(false).filter(not_later).max_by_key(rank))
    }

    /// The first alias of `scheme`.
    #[must_use]
    pub fn alias(&self, scheme: AliasScheme) -> Option<&str> {
        self.aliases.iter().find(|alias| alias.scheme == scheme).map(|alias| alias.value.as_str())
    }
}
