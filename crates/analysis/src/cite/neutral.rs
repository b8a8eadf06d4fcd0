//! Neutral citations, `[2019] EWCA Civ 1`, in all the ways they are typed, and European case law identifiers.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use super::citation::Work;
use super::finder::Mention;

/// A court that numbers its decisions.
struct Court {
    code: &'static str,
    divisions: Vec<&'static str>,
    /// Whether its year may stand without brackets: `2019 SCC 5`.
    bare: bool,
    /// Whether it may not.
    bracketed: bool,
}

static COURTS: LazyLock<HashMap<String, Court>> = LazyLock::new(|| {
    let mut courts: HashMap<String, Court> = HashMap::new();
    for line in include_str!("tables/neutral.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (code, rest) = line.split_once('\t').unwrap_or((line, ""));
        let bare = rest == "*";
        let divisions = if bare { Vec::new() } else { rest.split_whitespace().collect() };
        let court = courts.entry(code.to_uppercase()).or_insert(Court { code, divisions, bare: false, bracketed: false });
        court.bare |= bare;
        court.bracketed |= !bare;
    }
    courts
});

static CITATION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?:(?P<open>[\[(\]{])\s?(?P<year>(?:19|20)\d\d)\s?[\])}\[]|(?-u:\b)(?P<bare>(?:19|20)\d\d)(?P<half>[\])]?))
        [\s\u{a0}]*\[?
        (?P<court>[A-Za-z][A-Za-z0-9]{1,12})\]?
        [\s\u{a0}.]*
        (?:(?P<before>\(?[A-Za-z][A-Za-z0-9]{0,13}\)?)[\s\u{a0}.]+)?
        \(?(?P<number>\d{1,6}(?:[/_]\d{3,4})?)(?-u:\b)
        (?:\]?[\s\u{a0}]*[(\[](?P<after>[A-Z][A-Za-z0-9]{0,13})\.?[)\]]|[\s\u{a0}](?P<loose>Admin|Ch|Comm|Fam|QB|KB|TCC)(?-u:\b))?",
    )
    .ok()
});

static ECLI: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?-u:\b)ECLI:\s?[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}").ok());

static ANGLO: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\[(\d{4})\]\s+(eKLR|KLR)(?-u:\b)").ok());

/// The neutral citations of a passage.
pub(crate) fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    if let Some(pattern) = CITATION.as_ref() {
        let mut at = 0;
        while let Some(captures) = text.get(at..).and_then(|rest| pattern.captures(rest)) {
            let Some(whole) = captures.get(0) else { break };
            let mention = mention(&captures);
            // A year that led nowhere may still be followed by one that does.
            let year_end = captures.name("year").or_else(|| captures.name("bare")).map_or(whole.end(), |year| year.end());
            let end = mention.as_ref().map_or(year_end, |(_, end)| *end);
            found.extend(mention.map(|(work, end)| Mention { start: at + whole.start(), end: at + end, work }));
            at += end.max(1);
        }
    }
    if let Some(pattern) = ECLI.as_ref() {
        found.extend(pattern.find_iter(text).map(|ecli| {
            let printed = ecli.as_str().trim_end_matches('.');
            let plain: String = printed.chars().filter(|character| !character.is_whitespace()).collect();
            Mention { start: ecli.start(), end: ecli.start() + printed.len(), work: Work::case(plain) }
        }));
    }
    if let Some(pattern) = ANGLO.as_ref() {
        found.extend(pattern.find_iter(text).map(|citation| Mention {
            start: citation.start(),
            end: citation.end(),
            work: Work::case(citation.as_str().split_whitespace().collect::<Vec<_>>().join(" ")),
        }));
    }
    found
}

/// The decision, and where its citation ends.
fn mention(captures: &regex::Captures<'_>) -> Option<(Work, usize)> {
    let year = captures.name("year").or_else(|| captures.name("bare"))?.as_str();
    let number = captures.name("number")?;
    let digits = number.as_str().trim_start_matches('0').replace('_', "/");
    let before = captures.name("before").map(|before| before.as_str().trim_matches(['(', ')']));
    let (court, in_name) = court(captures.name("court")?.as_str(), before)?;
    let is_bare = captures.name("bare").is_some() && captures.name("half").is_some_and(|half| half.is_empty());
    if digits.is_empty() || (is_bare && !court.bare && court.code.len() < 4) || (!is_bare && !court.bracketed) {
        return None;
    }
    let ahead = match in_name.or(before) {
        Some(word) => Some(division(court, word)?),
        None => None,
    };
    let behind = captures.name("after").or_else(|| captures.name("loose")).filter(|_| ahead.is_none());
    let after = behind.and_then(|after| Some((division(court, after.as_str())?, captures.get(0)?.end())));
    let end = after.map_or(number.end(), |(_, end)| end);
    let code = court.code;
    let label = match ahead.or(after.map(|(division, _)| division)) {
        // The Court of Protection was a division before it had a code of its own.
        Some("COP") => format!("[{year}] EWCOP {digits}"),
        Some(division) if matches!(code, "EWCA" | "SAC") => format!("[{year}] {code} {division} {digits}"),
        Some(division) => format!("[{year}] {code} {digits} ({division})"),
        None if is_bare && court.bare => format!("{year} {code} {digits}"),
        None => format!("[{year}] {code} {digits}"),
    };
    // `[2009] EWCA 12` names no division, and no decision.
    (ahead.is_some() || after.is_some() || !matches!(code, "EWCA" | "SAC")).then(|| (Work::case(label), end))
}

/// The division of a court by its short or long name.
fn division(court: &Court, word: &str) -> Option<&'static str> {
    const LONG: [(&str, &str); 8] = [
        ("Administrative", "Admin"),
        ("Chancery", "Ch"),
        ("Commercial", "Comm"),
        ("Family", "Fam"),
        ("Civil", "Civ"),
        ("Criminal", "Crim"),
        ("Patents", "Pat"),
        ("GCR", "GRC"),
    ];
    let word = word.trim_end_matches('.');
    let short = LONG.iter().find(|(long, _)| long.eq_ignore_ascii_case(word)).map_or(word, |(_, short)| *short);
    court.divisions.iter().find(|known| known.eq_ignore_ascii_case(short)).copied()
}

/// The court of a code; a division that was written together with it (`EWCACiv`) comes apart.
fn court<'a>(printed: &'a str, before: Option<&str>) -> Option<(&'static Court, Option<&'a str>)> {
    // The code is in capitals; a word of a sentence is not.
    let upper = if printed.starts_with("ew") { printed.to_uppercase() } else { printed.to_owned() };
    let upper = if upper == "EHWC" { "EWHC".to_owned() } else { upper.to_uppercase() };
    if printed.chars().next().is_some_and(char::is_lowercase) && !printed.starts_with("ew") {
        return None;
    }
    if let Some(court) = COURTS.get(&upper) {
        return Some((court, None));
    }
    if before.is_some() {
        return None;
    }
    ["EWCA", "EWHC", "UKUT", "UKFTT"].iter().find_map(|code| {
        let rest = upper.strip_prefix(code)?;
        let court = COURTS.get(*code)?;
        let known = court.divisions.iter().any(|division| division.eq_ignore_ascii_case(rest));
        known.then(|| (court, printed.get(code.len()..)))
    })
}
