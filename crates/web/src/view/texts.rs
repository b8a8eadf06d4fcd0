//! The texts of a work: which languages and dates there are, and which of them the reader has chosen.

use std::fmt;
use std::str::FromStr;

use model::date::{NotADate, PartialDate};
use model::record::Record;
use model::work::{Expression, Manifestation, Standing};

use super::address;
use super::facts::{self, SourceView};
use super::markup::Markup;
use super::words::Words;
use crate::error::PageError;
use crate::paths;

/// What the reader has chosen: a language, the day of a version.
#[derive(Default, Clone, Copy)]
pub(crate) struct Choice<'a> {
    /// A language tag.
    pub(crate) language: Option<&'a str>,
    /// The day of the version.
    pub(crate) version: Option<PartialDate>,
}

/// A version of a text: that of a day, or the law as it stands, where the text says no day; that one is the latest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Version {
    /// As it stood on a day.
    Of(PartialDate),
    /// As it stands.
    Standing,
}

/// What the version that says no day is called in addresses.
const STANDING: &str = "current";

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(date) => date.fmt(f),
            Self::Standing => f.write_str(STANDING),
        }
    }
}

impl FromStr for Version {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        if text == STANDING { Ok(Self::Standing) } else { text.parse().map(Self::Of) }
    }
}

impl Version {
    /// What it is called, in the language of the page.
    pub(crate) fn name(self, words: Words) -> String {
        match self {
            Self::Of(date) => words.date(date),
            Self::Standing => words.t("version-standing"),
        }
    }

    /// The same, marked as a date where it is one.
    pub(crate) fn shown(self, words: Words) -> Markup {
        match self {
            Self::Of(date) => Markup::date(words, date),
            Self::Standing => Markup::text(&words.t("version-standing")),
        }
    }

    /// The day by which a text is asked for; the latest is what one gets without a day.
    pub(crate) fn day(self) -> Option<PartialDate> {
        match self {
            Self::Of(date) => Some(date),
            Self::Standing => None,
        }
    }
}

/// The texts that can be read: those with structure.
pub(crate) fn readable(record: &Record) -> impl Iterator<Item = &Expression> {
    record.expressions.iter().filter(|expression| expression.text.is_some())
}

/// The text that the reader has chosen: of the language asked for, else in the language of the page where a person translated it or it is the
/// original, else the original; of that the version asked for, else the latest.
///
/// # Errors
/// When the reader asks for a language or a version that there is not.
pub(crate) fn chosen<'a>(record: &'a Record, choice: Choice<'_>, page: &str) -> Result<Option<&'a Expression>, PageError> {
    let language = match choice.language {
        Some(asked) => {
            let there = readable(record).find(|expression| expression.language.as_str() == asked);
            let there = there.or_else(|| readable(record).find(|expression| expression.language.primary() == asked));
            Some(there.map(|expression| &expression.language).ok_or(PageError::NotFound)?)
        }
        None => default_language(record, page),
    };
    let Some(language) = language else { return Ok(None) };
    let of_language = || readable(record).filter(move |expression| expression.language == *language);
    let Some(version) = choice.version else {
        // A text without a date states the law as it stands.
        return Ok(of_language().max_by_key(|expression| (expression.date.is_none(), expression.date, std::cmp::Reverse(expression.standing))));
    };
    // The law of a day is that of the last version before it.
    let not_later = |expression: &&Expression| expression.date.is_some_and(|date| date.first_day_number() <= version.last_day_number());
    of_language().filter(not_later).max_by_key(|expression| expression.date).map(Some).ok_or(PageError::NotFound)
}

fn default_language<'a>(record: &'a Record, page: &str) -> Option<&'a model::language::Language> {
    let in_page_language =
        readable(record).find(|expression| expression.language.primary() == page && expression.standing != Standing::MachineTranslation);
    let original = || readable(record).find(|expression| expression.standing == Standing::Original);
    in_page_language.or_else(original).or_else(|| readable(record).next()).map(|expression| &expression.language)
}

/// The parameters that name this text of a record, where it has several; so that links stay in it.
pub(crate) fn query_of(record: &Record, shown: &Expression) -> String {
    let several = |other: fn(&Expression, &Expression) -> bool| readable(record).any(|expression| other(expression, shown));
    let language = several(|one, other| one.language != other.language).then(|| shown.language.to_string());
    let same_language = |one: &Expression, other: &Expression| one.language == other.language && one.date != other.date;
    let version = several(same_language).then(|| shown.date.map(|date| date.to_string())).flatten();
    let mut parameters = Vec::new();
    parameters.extend(language.as_deref().map(|language| ("language", language)));
    parameters.extend(version.as_deref().map(|version| ("version", version)));
    address::query(&parameters)
}

/// One language that the text can be read in.
pub(crate) struct LanguageLink {
    /// Its name.
    pub(crate) name: String,
    /// The page in it.
    pub(crate) href: String,
    /// Beside the text that is shown.
    pub(crate) beside: Option<String>,
    /// How the text stands to the law.
    pub(crate) standing: String,
    /// Whether it is shown.
    pub(crate) current: bool,
    /// Whether it is shown beside.
    pub(crate) is_beside: bool,
}

/// The languages of a work, each once, with links to read it alone or beside the chosen one.
pub(crate) fn languages(words: Words, record: &Record, page: &str, shown: &Expression, beside: Option<&Expression>) -> Vec<LanguageLink> {
    let mut links: Vec<LanguageLink> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for expression in readable(record) {
        let tag = expression.language.as_str();
        if seen.contains(&tag) {
            continue;
        }
        seen.push(tag);
        let current = expression.language == shown.language;
        let is_beside = beside.is_some_and(|other| other.language == expression.language);
        let href = format!("{page}{}", address::query(&[("language", tag)]));
        let beside = (!current).then(|| format!("{page}{}", address::query(&[("language", shown.language.as_str()), ("with", tag)])));
        links.push(LanguageLink { name: words.language(tag), href, beside, standing: standing(words, expression.standing), current, is_beside });
    }
    links
}

/// One version on the time line.
pub(crate) struct VersionLink {
    /// Its day, in words.
    pub(crate) date: Markup,
    /// The page with it.
    pub(crate) href: String,
    /// What changed since the version before it.
    pub(crate) compare: Option<String>,
    /// Whether it is shown.
    pub(crate) current: bool,
    /// Whether it is the latest.
    pub(crate) latest: bool,
}

/// The versions of a text in one language, the earliest first.
pub(crate) fn versions_in(record: &Record, language: &str) -> Vec<Version> {
    let in_language = readable(record).filter(|expression| expression.language.as_str() == language);
    let mut versions: Vec<Version> = in_language.map(|expression| expression.date.map_or(Version::Standing, Version::Of)).collect();
    versions.sort();
    versions.dedup();
    versions
}

/// The time line of the shown language; empty where there is only one version.
pub(crate) fn versions(words: Words, record: &Record, page: &str, shown: &Expression) -> Vec<VersionLink> {
    let language = shown.language.as_str();
    let versions = versions_in(record, language);
    if versions.len() < 2 {
        return Vec::new();
    }
    let latest = versions.last().copied();
    let mut before: Option<Version> = None;
    let mut links = Vec::with_capacity(versions.len());
    for version in versions {
        let (name, previous) = (version.to_string(), before.map(|version| version.to_string()));
        let compare = previous.map(|from| format!("{page}/compare{}", address::query(&[("language", language), ("from", &from), ("to", &name)])));
        let href = format!("{page}{}", query_for(language, version));
        links.push(VersionLink { date: version.shown(words), href, compare, current: shown.date == version.day(), latest: latest == Some(version) });
        before = Some(version);
    }
    links
}

/// The parameters that name a version in one language.
pub(crate) fn query_for(language: &str, version: Version) -> String {
    let day = version.day().map(|day| day.to_string());
    let parameters: Vec<(&str, &str)> = [("language", language)].into_iter().chain(day.as_deref().map(|day| ("version", day))).collect();
    address::query(&parameters)
}

/// One file as it was received.
pub(crate) struct FileView {
    /// Where it is.
    pub(crate) href: String,
    /// The name it came with.
    pub(crate) name: String,
    /// Its format.
    pub(crate) format: String,
    /// Its length in words.
    pub(crate) size: String,
    /// Its content address.
    pub(crate) sha256: String,
    /// Where it came from.
    pub(crate) source: Option<SourceView>,
    /// When it came.
    pub(crate) received: Markup,
    /// The language and the day of its text.
    pub(crate) of: String,
}

/// The files of all texts, those of the shown one first.
pub(crate) fn files(words: Words, record: &Record, shown: Option<&Expression>) -> Vec<FileView> {
    let mut expressions: Vec<&Expression> = record.expressions.iter().collect();
    expressions.sort_by_key(|expression| shown.is_none_or(|shown| shown != *expression));
    let view = |expression: &Expression, file: &Manifestation| FileView {
        href: paths::original(file),
        name: file.name.clone(),
        format: format_name(&file.media_type),
        size: words.bytes(file.bytes),
        sha256: file.sha256.to_string(),
        source: facts::source(words, &file.source),
        received: Markup::date(words, file.received.day()),
        of: expression.date.map_or_else(
            || words.language(expression.language.as_str()),
            |date| format!("{}, {}", words.language(expression.language.as_str()), words.date(date)),
        ),
    };
    expressions.into_iter().flat_map(|expression| expression.files.iter().map(move |file| view(expression, file))).collect()
}

/// The short name of a media type, as people say it.
fn format_name(media_type: &str) -> String {
    let bare = media_type.split(';').next().unwrap_or_default().trim();
    let name = match bare {
        "application/pdf" => "PDF",
        "text/html" | "application/xhtml+xml" => "HTML",
        "text/markdown" => "Markdown",
        "text/plain" => "TXT",
        "text/csv" => "CSV",
        "application/json" => "JSON",
        "application/akn+xml" => "Akoma Ntoso",
        "application/xml" | "text/xml" => "XML",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "DOCX",
        other => other,
    };
    name.to_owned()
}

/// How a text stands to the law, in words.
pub(crate) fn standing(words: Words, standing: Standing) -> String {
    words.t(match standing {
        Standing::Original => "standing-original",
        Standing::OfficialTranslation => "standing-official-translation",
        Standing::UnofficialTranslation => "standing-unofficial-translation",
        Standing::MachineTranslation => "standing-machine-translation",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::hash::Sha256;
    use model::ids::RecordId;
    use model::legislation::Law;
    use model::record::Body;
    use model::work::Translated;

    fn text(language: &str, date: &str, standing: Standing) -> Expression {
        Expression {
            language: language.parse().unwrap(),
            date: Some(date.parse().unwrap()),
            standing,
            text: Some(Sha256::of(format!("{language}{date}").as_bytes())),
            needs_review: false,
            files: Vec::new(),
        }
    }

    fn law(expressions: Vec<Expression>) -> Record {
        let mut record = Record::new(RecordId::new(1, 1), Translated::default(), Body::Law(Law::default()));
        record.expressions = expressions;
        record
    }

    fn language_of(record: &Record, choice: Choice<'_>, page: &str) -> Option<String> {
        chosen(record, choice, page).unwrap().map(|text| format!("{}@{}", text.language, text.date.unwrap()))
    }

    #[test]
    fn a_reader_gets_their_own_language_unless_a_machine_wrote_it() {
        let record = law(vec![
            text("ar", "2010", Standing::Original),
            text("fr", "2010", Standing::UnofficialTranslation),
            text("en", "2010", Standing::MachineTranslation),
        ]);
        assert_eq!(language_of(&record, Choice::default(), "fr").as_deref(), Some("fr@2010"));
        assert_eq!(language_of(&record, Choice::default(), "en").as_deref(), Some("ar@2010"));
        let asked = Choice { language: Some("en"), version: None };
        assert_eq!(language_of(&record, asked, "fr").as_deref(), Some("en@2010"));
    }

    #[test]
    fn the_latest_version_is_shown_unless_a_day_is_asked_for() {
        let record = law(vec![text("en", "2019-05-01", Standing::Original), text("en", "2023-01-01", Standing::Original)]);
        assert_eq!(language_of(&record, Choice::default(), "en").as_deref(), Some("en@2023-01-01"));
        let asked = Choice { language: None, version: Some("2019-05-01".parse().unwrap()) };
        assert_eq!(language_of(&record, asked, "en").as_deref(), Some("en@2019-05-01"));
        let between = Choice { language: None, version: Some("2020".parse().unwrap()) };
        assert_eq!(language_of(&record, between, "en").as_deref(), Some("en@2019-05-01"));
        let before = Choice { language: None, version: Some("2018".parse().unwrap()) };
        assert!(matches!(chosen(&record, before, "en"), Err(PageError::NotFound)));
    }

    #[test]
    fn a_text_without_a_date_states_the_law_as_it_stands() {
        let undated = Expression { date: None, ..text("en", "2026", Standing::Original) };
        let record = law(vec![undated, text("en", "2019-05-01", Standing::Original)]);
        assert_eq!(chosen(&record, Choice::default(), "en").unwrap().unwrap().date, None);
    }
}
