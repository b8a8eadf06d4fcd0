//! Paragraphs, parties, judges, dates and neutral citations of judgments, against the publisher's XML of the same decision.

use std::sync::LazyLock;

use model::draft::TextFacts;
use regex::Regex;

use crate::corpus::Text;
use crate::pairs::{Numbers, Pair, letters_of_xml};

/// What is compared, in the order of the table.
pub(crate) const FIELDS: [&str; 5] = ["paragraphs", "parties", "judges", "dates", "neutral citations"];

/// How often both agree on a field.
#[derive(Clone, Copy, Default)]
pub(crate) struct Agreement {
    /// What the publisher says.
    pub(crate) said: usize,
    /// What was read alike.
    pub(crate) alike: usize,
    /// What was read and the publisher does not say.
    pub(crate) more: usize,
}

/// The agreement by field, and each disagreement in a line.
pub(crate) fn compare(pairs: &[Pair<'_>]) -> ([Agreement; 5], Vec<String>) {
    let (mut table, mut faults) = ([Agreement::default(); 5], Vec::new());
    for pair in pairs.iter().filter(|pair| pair.reference.texts.iter().any(is_judgment)) {
        let (Some(said), Some(read)) = (pair.reference.texts.first(), pair.file.texts.first()) else { continue };
        let fields = [
            lists(&paragraphs(said), &paragraphs(read), is_same_paragraph),
            lists(&parties(&said.facts), &parties(&read.facts), is_same_party),
            lists(&judges(&said.facts), &judges(&read.facts), is_same_name),
            lists(&date(&said.facts, pair), &date(&read.facts, pair), |one, other| one == other),
            lists(&citation(&said.facts), &citation(&read.facts), |one, other| one == other),
        ];
        for ((field, (agreement, fault)), name) in table.iter_mut().zip(fields).zip(FIELDS) {
            field.said += agreement.said;
            field.alike += agreement.alike;
            field.more += agreement.more;
            faults.extend(fault.into_iter().map(|fault| format!("{}\t{name}\t{fault}", pair.file.path)));
        }
    }
    (table, faults)
}

fn is_judgment(text: &Text) -> bool {
    text.facts.kind == Some(model::record::Kind::Case)
}

fn lists(said: &[String], read: &[String], alike: impl Fn(&str, &str) -> bool) -> (Agreement, Vec<String>) {
    let missed: Vec<&String> = said.iter().filter(|one| !read.iter().any(|other| alike(one, other))).collect();
    let more: Vec<&String> = read.iter().filter(|one| !said.iter().any(|other| alike(other, one))).collect();
    let agreement = Agreement { said: said.len(), alike: said.len() - missed.len(), more: if said.is_empty() { 0 } else { more.len() } };
    let missed = missed.into_iter().map(|one| format!("missed {one}"));
    let more = more.into_iter().filter(|_| agreement.more > 0).map(|one| format!("more {one}"));
    (agreement, missed.chain(more).collect())
}

static PARAGRAPH: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?s)<paragraph[^>]*>\s*<num[^>]*>\W*(\d+[A-Z]?)\W*</num>\s*(?:<heading.*?</heading>)?").ok());

/// The numbered paragraphs: number and first letters, which tell whether the number stands at the right words. The heading above one, which
/// we keep with it, stands apart with the publisher.
fn paragraphs(text: &Text) -> Vec<String> {
    let mut found = Vec::new();
    for captures in PARAGRAPH.iter().flat_map(|pattern| pattern.captures_iter(&text.xml)) {
        let (Some(whole), Some(number)) = (captures.get(0), captures.get(1)) else { continue };
        let own = text.xml.get(whole.end()..).and_then(|rest| rest.split("</paragraph>").next()).unwrap_or_default();
        found.push(format!("{} {}", number.as_str(), letters_of_xml(own, Numbers::Apart).chars().take(30).collect::<String>()));
    }
    found
}

/// Alike in number, and one begins with the other: what follows a short paragraph before the next one belongs to it or to nothing.
fn is_same_paragraph(one: &str, other: &str) -> bool {
    let (number, words) = one.split_once(' ').unwrap_or((one, ""));
    let (other_number, other_words) = other.split_once(' ').unwrap_or((other, ""));
    number == other_number && (words.starts_with(other_words) || other_words.starts_with(words))
}

/// Role and name. The publisher's names are those of its marks, which break at the line.
fn parties(facts: &TextFacts) -> Vec<String> {
    let mut all: Vec<String> =
        facts.parties.iter().map(|(role, name)| format!("{}|{}", letters(role).trim_end_matches('s'), letters(name))).collect();
    all.dedup();
    all
}

/// Alike in role, and the name of one in that of the other.
fn is_same_party(one: &str, other: &str) -> bool {
    let part = |party: &str| party.split_once('|').map(|(role, name)| (role.to_owned(), name.to_owned())).unwrap_or_default();
    let ((role, name), (other_role, other_name)) = (part(one), part(other));
    role == other_role && is_same_name(&name, &other_name)
}

/// Alike, or one in the other; initials stand in too many names to count so.
fn is_same_name(one: &str, other: &str) -> bool {
    one == other || one.len().min(other.len()) >= 6 && (one.contains(other) || other.contains(one))
}

fn judges(facts: &TextFacts) -> Vec<String> {
    facts.judges.iter().map(|name| letters(name)).collect()
}

/// The day of the decision, where the publisher says that it is one.
fn date(facts: &TextFacts, pair: &Pair<'_>) -> Vec<String> {
    facts.date.iter().filter(|_| pair.says_decided).map(ToString::to_string).collect()
}

fn citation(facts: &TextFacts) -> Vec<String> {
    facts.citation.iter().map(|citation| letters(citation)).collect()
}

fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
