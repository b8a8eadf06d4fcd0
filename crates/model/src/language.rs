//! The language of a text, as a BCP 47 tag.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A well-formed BCP 47 tag in its usual case (`en`, `pt-BR`, `zh-Hans`), at most 35 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Language(Box<str>);

impl Language {
    /// The language of a text that does not say and that nobody could tell.
    #[must_use]
    pub fn undetermined() -> Self {
        Self("und".into())
    }

    /// The whole tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `pt` of `pt-BR`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The ISO 639-2/T code that Akoma Ntoso and ELI addresses ask for (`eng`); the tag itself where none is known.
    #[must_use]
    pub fn alpha3(&self) -> &str {
        let primary = self.primary();
        ALPHA3.iter().find(|(two, _)| *two == primary).map_or(primary, |(_, three)| three)
    }

    /// The language of an ISO 639-2 code (`eng`, `fre`, `fra`) or of a BCP 47 tag.
    ///
    /// # Errors
    /// When the text is neither.
    pub fn from_any_code(text: &str) -> Result<Self, NotALanguage> {
        let lower = text.to_ascii_lowercase();
        let known = ALPHA3.iter().find(|(_, three)| *three == lower).or_else(|| BIBLIOGRAPHIC.iter().find(|(_, three)| *three == lower));
        known.map_or(text, |(two, _)| two).parse()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says that a text is no language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag: expected BCP 47, such as en, pt-BR or zh-Hans")]
pub struct NotALanguage(String);

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        let mut tag = String::with_capacity(text.len());
        for (position, part) in text.split(['-', '_']).enumerate() {
            let fits = (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let primary_fits = position > 0 || ((2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
            if !fits || !primary_fits || text.len() > 35 {
                return Err(NotALanguage(text.chars().take(64).collect()));
            }
            if position > 0 {
                tag.push('-');
            }
            tag.push_str(&in_usual_case(position, part));
        }
        Ok(Self(tag.into()))
    }
}

/// RFC 5646 section 2.1.1: language lower, script title, region upper.
fn in_usual_case(position: usize, part: &str) -> String {
    match (position, part.len()) {
        (0, _) => part.to_ascii_lowercase(),
        (_, 2) => part.to_ascii_uppercase(),
        (_, 4) if part.as_bytes()[0].is_ascii_alphabetic() => part[..1].to_ascii_uppercase() + &part[1..].to_ascii_lowercase(),
        _ => part.to_ascii_lowercase(),
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(text: String) -> Result<Self, NotALanguage> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0.into()
    }
}

/// ISO 639-1 to ISO 639-2/T, for the languages whose law has been met so far and their neighbours.
const ALPHA3: &[(&str, &str)] = &[
    ("am", "amh"),
    ("ar", "ara"),
    ("az", "aze"),
    ("be", "bel"),
    ("bg", "bul"),
    ("bn", "ben"),
    ("bs", "bos"),
    ("ca", "cat"),
    ("cs", "ces"),
    ("da", "dan"),
    ("de", "deu"),
    ("dv", "div"),
    ("dz", "dzo"),
    ("el", "ell"),
    ("en", "eng"),
    ("es", "spa"),
    ("et", "est"),
    ("eu", "eus"),
    ("fa", "fas"),
    ("fi", "fin"),
    ("fr", "fra"),
    ("ga", "gle"),
    ("gl", "glg"),
    ("he", "heb"),
    ("hi", "hin"),
    ("hr", "hrv"),
    ("hu", "hun"),
    ("hy", "hye"),
    ("id", "ind"),
    ("is", "isl"),
    ("it", "ita"),
    ("ja", "jpn"),
    ("ka", "kat"),
    ("kk", "kaz"),
    ("km", "khm"),
    ("ko", "kor"),
    ("ku", "kur"),
    ("ky", "kir"),
    ("lb", "ltz"),
    ("lo", "lao"),
    ("lt", "lit"),
    ("lv", "lav"),
    ("mg", "mlg"),
    ("mk", "mkd"),
    ("mn", "mon"),
    ("ms", "msa"),
    ("mt", "mlt"),
    ("my", "mya"),
    ("ne", "nep"),
    ("nl", "nld"),
    ("no", "nor"),
    ("nb", "nob"),
    ("nn", "nno"),
    ("pl", "pol"),
    ("ps", "pus"),
    ("pt", "por"),
    ("ro", "ron"),
    ("ru", "rus"),
    ("rw", "kin"),
    ("si", "sin"),
    ("sk", "slk"),
    ("sl", "slv"),
    ("so", "som"),
    ("sq", "sqi"),
    ("sr", "srp"),
    ("sv", "swe"),
    ("sw", "swa"),
    ("ta", "tam"),
    ("te", "tel"),
    ("tg", "tgk"),
    ("th", "tha"),
    ("ti", "tir"),
    ("tk", "tuk"),
    ("tr", "tur"),
    ("uk", "ukr"),
    ("ur", "urd"),
    ("uz", "uzb"),
    ("vi", "vie"),
    ("zh", "zho"),
];

/// The codes of ISO 639-2/B that differ, as library catalogues still write them.
const BIBLIOGRAPHIC: &[(&str, &str)] = &[
    ("zh", "chi"),
    ("cs", "cze"),
    ("nl", "dut"),
    ("fr", "fre"),
    ("de", "ger"),
    ("el", "gre"),
    ("fa", "per"),
    ("ro", "rum"),
    ("sk", "slo"),
    ("hy", "arm"),
    ("eu", "baq"),
    ("my", "bur"),
    ("ka", "geo"),
    ("is", "ice"),
    ("mk", "mac"),
    ("ms", "may"),
    ("sq", "alb"),
];
