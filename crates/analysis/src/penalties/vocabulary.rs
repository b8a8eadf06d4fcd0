//! The words in which a language threatens penalties, from `catalogue/wording/penalties`.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use model::language::Language;

use crate::terms::{self, Ideas, Tongue};

const FILES: &[(&str, &str)] = &[
    ("ar", include_str!("../../../../catalogue/wording/penalties/ar.txt")),
    ("de", include_str!("../../../../catalogue/wording/penalties/de.txt")),
    ("en", include_str!("../../../../catalogue/wording/penalties/en.txt")),
    ("es", include_str!("../../../../catalogue/wording/penalties/es.txt")),
    ("fr", include_str!("../../../../catalogue/wording/penalties/fr.txt")),
    ("id", include_str!("../../../../catalogue/wording/penalties/id.txt")),
    ("it", include_str!("../../../../catalogue/wording/penalties/it.txt")),
    ("ja", include_str!("../../../../catalogue/wording/penalties/ja.txt")),
    ("km", include_str!("../../../../catalogue/wording/penalties/km.txt")),
    ("ko", include_str!("../../../../catalogue/wording/penalties/ko.txt")),
    ("ms", include_str!("../../../../catalogue/wording/penalties/ms.txt")),
    ("nl", include_str!("../../../../catalogue/wording/penalties/nl.txt")),
    ("pl", include_str!("../../../../catalogue/wording/penalties/pl.txt")),
    ("pt", include_str!("../../../../catalogue/wording/penalties/pt.txt")),
    ("ru", include_str!("../../../../catalogue/wording/penalties/ru.txt")),
    ("rw", include_str!("../../../../catalogue/wording/penalties/rw.txt")),
    ("sw", include_str!("../../../../catalogue/wording/penalties/sw.txt")),
    ("th", include_str!("../../../../catalogue/wording/penalties/th.txt")),
    ("uk", include_str!("../../../../catalogue/wording/penalties/uk.txt")),
    ("uz", include_str!("../../../../catalogue/wording/penalties/uz.txt")),
    ("vi", include_str!("../../../../catalogue/wording/penalties/vi.txt")),
    ("zh", include_str!("../../../../catalogue/wording/penalties/zh.txt")),
];

/// What a word of a threat says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Mean {
    Number(u64),
    /// A word for so many years, as Arabic has it.
    Years(u64),
    Months(u64),
    Prison,
    /// A punishment that is neither prison nor a fine: what is measured is not prison.
    Other,
    Fine,
    Life,
    Death,
    Year,
    Month,
    Week,
    Day,
    Least,
    Most,
    LeastAfter,
    MostAfter,
    To,
    Or,
    And,
    Both,
    Money(String),
    Rate(String),
}

/// The words of one language, ready to be looked for.
pub(super) struct Vocabulary {
    pub(super) tongue: Tongue,
    /// What each idea of the tongue means, by its number.
    pub(super) means: Vec<Mean>,
    /// Whether numbers are written in Han characters.
    pub(super) han: bool,
    /// Whether the thousands are said before how many there are.
    pub(super) scale_first: bool,
}

static VOCABULARIES: LazyLock<HashMap<&'static str, OnceLock<Vocabulary>>> =
    LazyLock::new(|| FILES.iter().map(|(language, _)| (*language, OnceLock::new())).collect());

/// The words of a language, where it is known.
pub(super) fn of(language: &Language) -> Option<&'static Vocabulary> {
    let (key, text) = FILES.iter().find(|(known, _)| *known == language.primary())?;
    Some(VOCABULARIES.get(key)?.get_or_init(|| read(key, text)))
}

fn read(language: &str, text: &str) -> Vocabulary {
    let (mut names, mut means): (Vec<String>, Vec<Mean>) = (Vec::new(), Vec::new());
    let mut ideas = Ideas::new();
    let written = terms::ideas(text);
    let mut named: Vec<(String, &str)> = Vec::new();
    for (idea, words) in &written {
        for word in words {
            let (word, value) = word.rsplit_once('=').map_or((*word, None), |(word, value)| (word, Some(value)));
            let Some(mean) = mean(idea, value) else { continue };
            let name = value.map_or_else(|| (*idea).to_owned(), |value| format!("{idea}={value}"));
            if !names.contains(&name) {
                names.push(name.clone());
                means.push(mean);
            }
            named.push((name, word));
        }
    }
    for (name, word) in &named {
        ideas.entry(name.as_str()).or_default().push(word);
    }
    let bit = |idea: &str| names.iter().position(|name| name == idea).filter(|place| *place < 128).map(|place| 1 << place);
    Vocabulary {
        tongue: Tongue::new(language, &ideas, bit),
        han: matches!(language, "zh" | "ja"),
        scale_first: matches!(language, "sw" | "rw"),
        means,
    }
}

fn mean(idea: &str, value: Option<&str>) -> Option<Mean> {
    let number = || value.and_then(|value| value.parse().ok());
    Some(match idea {
        "numbers" => Mean::Number(number()?),
        "years" => Mean::Years(number()?),
        "months" => Mean::Months(number()?),
        "prison" => Mean::Prison,
        "other" => Mean::Other,
        "fine" => Mean::Fine,
        "life" => Mean::Life,
        "death" => Mean::Death,
        "year" => Mean::Year,
        "month" => Mean::Month,
        "week" => Mean::Week,
        "day" => Mean::Day,
        "least" => Mean::Least,
        "most" => Mean::Most,
        "least-after" => Mean::LeastAfter,
        "most-after" => Mean::MostAfter,
        "to" => Mean::To,
        "or" => Mean::Or,
        "and" => Mean::And,
        "both" => Mean::Both,
        "money" => Mean::Money(value?.to_owned()),
        "rate" => Mean::Rate(value?.to_owned()),
        _ => return None,
    })
}
