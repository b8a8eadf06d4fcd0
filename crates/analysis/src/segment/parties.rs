//! The parties of a case with their roles, from the lines above its first paragraph.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::manner::{self, Manner, manner};
use crate::pattern::is;

// Word boundaries are those of ASCII here, where plain letters stand beside them: the engine is slow with the others in texts with accents.

/// The roles in the courts that print them under or beside the names.
const ROLES: &str = r"claimants?|defendants?|appellants?|respondents?|applicants?|petitioners?|plaintiffs?|pursuers?|defenders?|accused|interveners?|intervenors?|interested\s+part(?:y|ies)|requested\s+persons?|prosecutors?";

/// Roles that stand before the names, with a colon.
static LABELLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"(?xi)^\s*({ROLES}|agravantes?|agravad[oa]s?|apelantes?|apelad[oa]s?|recorrentes?|recorrid[oa]s?|impetrantes?|impetrad[oa]s?|pacientes?|autora?|autores|r[ée]us?|embargantes?|embargad[oa]s?|requerentes?|requerid[oa]s?|reclamantes?|reclamad[oa]s?
        |responsável|responsáveis|ag[td][te]\.?o?\.?|agdo\.?|re[cq][td][eo]\.?|intdo\.?|impte\.?|pacte\.?|coator|recdo\.?|embt?d?[eo]\.?
        |demandantes?|demandados?|recurrentes?|recurridos?|demandeure?s?|défendeure?s?|requérante?s?|appelante?s?|intimée?s?|kläger(?:in)?|beklagte[rn]?|eiser(?:es)?|gedaagden?|verdachte|powód|pozwany|истец|ответчик)\s*(?:\([\w/\s]{{1,6}}\))*\s*[:\t]\s*(\S.{{1,200}})$"
    ))
    .ok()
});

/// A line that is a role and nothing else: `Defendants`, `1st Respondent`, `Claimants/Respondents`.
static ROLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let ordinal = r"(?:\(?\d+(?:st|nd|rd|th)?\)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
    Regex::new(&format!(
        r"(?i)^\W*(?:and\s+)?(?:the\s+)?(?:{ordinal}(?:\s*(?:,|-|–|to|and|&)\s*{ordinal})*\s+)?(?:(?:proposed|intended|part\s+20|cross)[\s-]+)?(?:{ROLES})(?:\s*(?:/|and|&)\s*(?:{ordinal}\s+)?(?:{ROLES}))*(?:\s*\(\d\))?(?:\s+in\s+person)?\W*$"
    ))
    .ok()
});
static LAST_ROLE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!(r"(?i)(?-u:\b)(?:{ROLES})(?-u:\b)")).ok());

/// `Alder (Respondent) v Birch Ltd (Appellant)` in one line.
static AGAINST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"(?i)^(.{{1,200}}?)\s*\(((?:{ROLES})[^)]{{0,40}})\)\s*(?:v\.?|and|\(?\d\)?|-v-)\s+(.{{1,200}}?)\s*\(((?:{ROLES})[^)]{{0,40}})\)"
    ))
    .ok()
});
static MEMBERS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!(r"(?i)^(.{{1,200}}?)\s*\(((?:{ROLES})[^)]{{0,40}})\)$")).ok());

static BETWEEN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^\W*b\s*e\s*t\s*w\s*e\s*e\s*n\W*$").ok());

/// Lines that are no names, wherever they stand: dashes, and what the court says of the case.
static STRUCTURE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\W*$|^\W*(?:date|case\s+n|claim\s+n|neutral|in\s+the\s+matter|and\s+in\s+the|hearing|b\s*e\s*f\s*o\s*r\s*e\W*$)").ok()
});

/// Lines above the names, after which what was collected as names is none.
static NO_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?xi)^\W*(?:date|case|claim|appeal|neutral|in\ the|and\ in\ the|on\ appeal|royal\ courts|strand|hearing|heard|sitting|ref)(?-u:\b)|^\W*$|court|tribunal(?-u:\b)|\d{4}|(?-u:\b)london(?-u:\b)|^\W*for\ the(?-u:\b).*district").ok()
});

/// Lines with which the names end for good.
static AFTER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)instructed\s+by|^\W*(?:representation|for\s+the|counsel|approved\s+judgment|judgment|decision|determination|hearing|ruling)(?-u:\b)|(?-u:\b)in\s+person(?-u:\b)|handed\s+down").ok()
});

/// What belongs to the name on the line before: `(formerly …)`, `LIMITED`, `for Inner Aldor`.
static GOES_ON: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\((?:[^)\d]|\d{2,})|(?i:limited|ltd|llp|plc|inc|company)(?-u:\b)\.?\W*(?:\(\d+\))?$|(?i:for|of|on\ behalf\ of|acting|trading|as|in\ (?:his|her|its|their))\s|&|[a-z]{3,}\s)").ok()
});
static UNFINISHED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)(?:(?-u:\b)(?:for|of|the|as|by|in|her|his|majesty[’']s)|,|-)$").ok());

/// Role and name of each party, in the order of the lines.
pub(crate) fn of(head: &[String]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let mut is_between = false;
    for (place, line) in head.iter().enumerate().filter(|(_, line)| !is_joint(line)) {
        // `Claimants/` and `Respondents` below it are one role.
        if line.trim_end().ends_with('/') && head.get(place + 1).is_some_and(|next| role(next).is_some()) && role(line).is_some() {
            continue;
        }
        if let Some(both) = in_one_line(line) {
            found.extend(both);
        } else if let Some(listed) = in_a_list(line) {
            found.extend(listed);
        } else if let Some(label) = labelled(line) {
            let part = |number: usize| label.get(number).map_or("", |part| part.as_str()).trim();
            found.push((spelt_out(&singular(part(1))), name_of(part(2), head.get(place + 1))));
        } else if let Some(role) = role(line) {
            found.extend(names.drain(..).map(|name| (role.clone(), name)));
        } else if !found.is_empty() && is(&AFTER, line) {
            break;
        } else if is(&BETWEEN, line) {
            (is_between, names) = (true, Vec::new());
        } else if line.chars().count() > 150 || is(&STRUCTURE, line) || !is_between && is(&NO_NAME, line) && !is(&GOES_ON, line) {
            is_between &= found.is_empty();
            names.clear();
        } else if let Some(name) = names.last_mut().filter(|name| is(&GOES_ON, line) || is(&UNFINISHED, name)) {
            name.push(' ');
            name.push_str(line);
        } else {
            names.push(line.clone());
        }
    }
    let mut known = std::collections::HashSet::new();
    found.retain(|party| known.insert(party.clone()));
    found
}

/// Role and name with a colon between them.
fn labelled(line: &str) -> Option<Captures<'_>> {
    LABELLED.as_ref().filter(|_| line.contains([':', '\t']))?.captures(line)
}

/// How a sentence names the accused whom it finds guilty or not, by language.
static ACCUSED: [Manner; 1] = [manner!(
    "id",
    r"(?i)(?-u:\b)menyatakan\s+(?:bahwa\s+)?(?:para\s+)?(?P<role>terdakwa)\s+(?:[ivx\d]+\s+)?(?P<name>\p{L}[\p{L}.,' ]{2,80}?),?\s+(?:tersebut|telah|terbukti|bersalah|tidak|secara|di\s?atas|yang)(?-u:\b)"
)];

/// The accused, where the head of a decision does not name them: from its last words backwards.
pub(crate) fn spoken_of<'t>(lines: impl Iterator<Item = &'t str>, language: &str) -> Vec<(String, String)> {
    let Some(pattern) = manner::of(&ACCUSED, language).next() else { return Vec::new() };
    let found = lines.filter_map(|line| pattern.captures(line)).find_map(|captures| Some((captures.name("role")?, captures.name("name")?)));
    found.map(|(role, name)| (role.as_str().to_lowercase(), super::judges::capitalised(name.as_str()))).into_iter().collect()
}

/// `HABEAS CORPUS Nº 1 - COMARCA DE ALDOR - PACIENTE(S): ALDER - IMPETRANTE(S): BIRCH` in one line.
fn in_a_list(line: &str) -> Option<Vec<(String, String)>> {
    let parts: Vec<&str> = line.split(" - ").collect();
    let labelled = |part: &&str| {
        let label = labelled(part)?;
        Some((spelt_out(&singular(label.get(1)?.as_str())), name_of(label.get(2)?.as_str(), None)))
    };
    let found: Vec<(String, String)> = parts.iter().skip(1).filter_map(labelled).collect();
    (!found.is_empty()).then_some(found)
}

/// The roles that the Supreme Court of Brazil shortens.
fn spelt_out(role: &str) -> String {
    const SHORT: [(&str, &str); 10] = [
        ("agte", "agravante"),
        ("agdo", "agravado"),
        ("reqte", "requerente"),
        ("reqdo", "requerido"),
        ("intdo", "interessado"),
        ("impte", "impetrante"),
        ("pacte", "paciente"),
        ("recte", "recorrente"),
        ("recdo", "recorrido"),
        ("embte", "embargante"),
    ];
    let bare = role.trim_end_matches('.');
    SHORT.iter().find(|(short, _)| *short == bare).map_or_else(|| bare.to_owned(), |(_, role)| (*role).to_owned())
}

/// A name without the point behind it, with what the next line adds to it.
fn name_of(printed: &str, next: Option<&String>) -> String {
    let name = printed.trim().trim_end_matches(['.', ',', ';', ' ']).to_owned();
    let goes_on = [" DO", " DA", " DE", " DOS", " E", " e", " de", " do", " da"].iter().any(|word| name.ends_with(word));
    match next.filter(|next| goes_on && next.chars().count() < 80 && !next.contains(':')) {
        Some(next) if !next.contains("R E L A T") => format!("{name} {}", next.trim().trim_end_matches('.')),
        _ => name,
    }
}

/// `and`, `-v-`: between the parties.
fn is_joint(line: &str) -> bool {
    let letters: String = line.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    matches!(letters.as_str(), "and" | "v" | "vs" | "versus" | "against")
}

fn role(line: &str) -> Option<String> {
    if line.chars().count() > 80 || !is(&ROLE, line) {
        return None;
    }
    LAST_ROLE.as_ref()?.find_iter(line).last().map(|role| singular(role.as_str()))
}

/// The role of one party, in small letters.
fn singular(role: &str) -> String {
    let lower = role.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    match lower.strip_suffix("parties") {
        Some(rest) => format!("{rest}party"),
        None if lower.is_ascii() => lower.strip_suffix('s').unwrap_or(&lower).to_owned(),
        None => lower,
    }
}

/// Whether a bracket opens with the letters of a role: the patterns are too slow for every bracket of a judgment.
fn brackets_a_role(line: &str) -> bool {
    const BEGINNINGS: [&str; 11] = ["cla", "def", "app", "res", "pet", "pla", "pur", "acc", "int", "req", "pro"];
    line.match_indices('(').any(|(at, _)| {
        let inside = line.as_bytes().get(at + 1..at + 4).unwrap_or_default().to_ascii_lowercase();
        BEGINNINGS.iter().any(|beginning| beginning.as_bytes() == inside)
    })
}

fn in_one_line(line: &str) -> Option<Vec<(String, String)>> {
    if !brackets_a_role(line) {
        return None;
    }
    let role = |words: &str| LAST_ROLE.as_ref()?.find(words).map(|role| singular(role.as_str()));
    if let Some(both) = AGAINST.as_ref()?.captures(line) {
        let part = |number: usize| both.get(number).map_or("", |part| part.as_str()).trim().to_owned();
        return Some(vec![(role(&part(2))?, part(1)), (role(&part(4))?, part(3))]);
    }
    let one = MEMBERS.as_ref()?.captures(line)?;
    let part = |number: usize| one.get(number).map_or("", |part| part.as_str()).trim().to_owned();
    Some(vec![(role(&part(2))?, part(1).trim_start_matches("v ").to_owned())])
}
