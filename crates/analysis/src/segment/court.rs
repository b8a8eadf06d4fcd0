//! The court that gave a decision: the line of the head that names it, or the words in which the decision speaks of it.

use std::sync::LazyLock;

use regex::Regex;

use crate::manner::{self, Manner, manner};
use crate::pattern::is;

static COURT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)\b(?:court|tribunal|appeals\ board|cour\ (?:de|d’|d')|conseil\ d[’']état|corte|juzgado|audiencia\ (?:nacional|provincial)|gericht(?:shof)?|\p{L}*gericht|sąd|trybunał|krajowa\ izba\ odwoławcza|pengadilan|mahkamah
        |rechtbank|hoge\ raad|gerechtshof|raad\ van\ state|hof\ van)\b
        |tòa\ án|人民法院|高等法院|地方法院|最高法院|裁判所|법원|محكمة|суд\b|\bсуда\b",
    )
    .ok()
});

/// Lines that speak of courts and name none: of appeals from them, of their files, of what one said.
static OF_OTHERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^\W*(?:on\ )?appeal\ from\b|^\W*(?:before|for)\ the\ reasons\b|\b(?:locations?|calendar|reports|records|documents|rules|forms|clerk|crown\ copyright|permission)\b
        |^\W*(?:interessad|recorrent|embargant|apelad|impetrad|reclamad|origem|procedência|nest[ea]|ness[ea]|acordam|vistos|agr\b|tribunal\ federal\b)",
    )
    .ok()
});

/// What may stand behind the name on its line.
static BEHIND: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\s*(?:\bFls\b.*|\|.*|Órgão\s*:.*|_{2,}.*|\bJUDGE?MENT)$").ok());

/// How a decision names its own court within a sentence, by language; the last one is that of the last instance.
static SPOKEN: [Manner; 5] = [
    manner!(
        "pt",
        r"(?i:acordam?)\b[^;]{0,300}?\b(?P<court>(?:Supremo |Superior |Egrégio )?Tribunal(?: (?:e )?(?:d[aeo]s?|e)(?: \p{Lu}\p{Ll}+)+| \p{Lu}\p{Ll}+){1,6})"
    ),
    manner!("zh", r"(?:^|[，。；：、\s（(经由向])(?P<court>[\p{Han}]{2,18}?人民法院)(?:于|一审|二审|经|审理|认为|判决|作出|民事|刑事|行政|遂|公开)"),
    manner!(
        "pl",
        r"^\W*(?P<court>Sąd Najwyższy|Trybunał Konstytucyjny|Krajowa Izba Odwoławcza|Naczelny Sąd Administracyjny|(?:Wojewódzki )?Sąd \p{Lu}\p{L}+ (?:we? )\p{Lu}\p{L}+)"
    ),
    manner!("fr", r"^\W*(?P<court>(?i:cour d['’]appel|tribunal (?:judiciaire|de grande instance|de commerce)) (?:de |d['’])(?:LA )?\p{Lu}[\p{L}-]+)"),
    manner!("es", r"^\W*(?i:(?:la|el)\s+)?(?P<court>(?:Corte|Tribunal|Sala|Juzgado)(?: (?:de|del|la|en lo)?\s?\p{Lu}\p{L}+){1,6})"),
];

/// One of these is in every line that [`SPOKEN`] is found in; the patterns are too slow for all lines.
const MAY_NAME_ONE: [&str; 15] =
    ["cord", "CORD", "法院", "Sąd", "Trybunał", "Izba", "our d", "OUR D", "ribunal", "RIBUNAL", "Corte", "Sala", "Juzgado", "our D", "OUR d"];

/// A name has no more letters.
const LONGEST: usize = 100;
/// No line that is a name has more bytes, what may stand behind it included.
const LONGEST_LINE: usize = 600;

/// The court of a decision, from its head, or from all of its lines.
pub(crate) fn of(head: &[String], all: &[String], language: &str) -> Option<String> {
    head.iter().find_map(|line| named(line)).or_else(|| spoken_of(all, language))
}

/// A line that is the name of a court.
fn named(line: &str) -> Option<String> {
    if line.len() > LONGEST_LINE {
        return None;
    }
    let name = BEHIND.as_ref().map_or(line.into(), |behind| behind.replace(line, ""));
    let name = name.trim();
    let ends = name.ends_with(['.', ':', ';', '。', '；', '：', '，', '？', '?']);
    let runs_on = name.contains(';')
        || name.split_once(". ").is_some_and(|(one, other)| one.chars().count() > 8 && other.chars().filter(|c| c.is_alphabetic()).count() > 16);
    let holds = !runs_on && !ends && !name.contains(": ") && name.chars().count() <= LONGEST && is(&COURT, name) && !is(&OF_OTHERS, name);
    (holds && is_name(name)).then(|| name.to_owned())
}

/// Whether most words are capitalised, or, in a script without capitals, whether nothing but the name and what the paper is called stands there.
fn is_name(name: &str) -> bool {
    if name.chars().any(|character| u32::from(character) >= 0x2E80) {
        let own = name.split("法院").next().map_or(0, |own| own.chars().count());
        let behind = name.rsplit("院").next().map_or(0, |behind| behind.chars().count());
        return own <= 20 && behind <= 8 && !name.contains(['，', '、', '《']) && !name.contains("发布") && !name.contains('文');
    }
    if !name.chars().any(|character| character.is_uppercase() || character.is_lowercase()) {
        return true;
    }
    let long: Vec<&str> = name.split_whitespace().filter(|word| word.chars().filter(|character| character.is_alphabetic()).count() >= 4).collect();
    let capital = long.iter().filter(|word| word.trim_start_matches(|c: char| !c.is_alphabetic()).starts_with(char::is_uppercase)).count();
    capital * 5 >= long.len() * 3 && !name.starts_with(char::is_lowercase)
}

fn spoken_of(all: &[String], language: &str) -> Option<String> {
    let pattern = manner::of(&SPOKEN, language).next()?;
    let lines = all.iter().filter(|line| MAY_NAME_ONE.iter().any(|part| line.contains(part)));
    let mut found = lines.flat_map(|line| pattern.captures_iter(line)).filter_map(|captures| captures.name("court"));
    let court = if language == "zh" { found.last() } else { found.next() };
    court.map(|court| court.as_str().trim().to_owned()).filter(|court| court.chars().count() <= LONGEST)
}
