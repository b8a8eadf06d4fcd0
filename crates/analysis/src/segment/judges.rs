//! The judges of a case, from the lines above its first paragraph.

use std::sync::LazyLock;

use regex::Regex;

/// `Before` on a line by itself, spaced out or not.
static BEFORE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^\W*b\s?e\s?f\s?o\s?r\s?e\W*$").ok());

/// Words before names on the same line.
static LABELLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?xi)^\s*(?:(?:judges?|justices?|coram|before|relator|relatora|magistrado|magistrada|presiding\ judge|ponente)(?:\(\w+\))*\s*[:\t]|before\s+(?:the\s+)?(?:hon|lord|lady|mr|mrs|ms|his|her|judge|justice|sir|dame)\b)\s*").ok()
});
/// What the words of a label leave to the name.
static TITLE_AT_START: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^before\s+").ok());

/// Where the names end.
static END: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?xi)^\W*(?:b\s?e\s?t\s?w\s?e\s?e\s?n|date|hearing|heard|representation|case|r\s?e|in\ the\ matter|judgment|decision|for\ the|the\ (?:king|queen)\b|regina|rex)\b|^\W*$|\d|instructed").ok()
});

/// Lines that say in which capacity somebody sits, or who sat beside them.
static ASIDE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^\W*(?:\(|sitting|and\W*$|with\s+assessor|member\b)").ok());
static CAPACITY: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)\s*[(,]?\s*sitting\s+(?:as|in|with)\b.*$").ok());

/// Titles of judges, by which several on one line are told apart.
static TITLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:justice|judge|lord|lady|master|mr|mrs|ms|sir|dame|baroness|registrar|recorder|hhj|president|ministr[oa]|desembargador)\b")
        .ok()
});

/// The most judges that sit on one case.
const MOST: usize = 30;

/// The names of the judges, as they are printed.
pub(crate) fn of(head: &[String]) -> Vec<String> {
    let mut judges = Vec::new();
    let mut naming = false;
    for line in head {
        if is(&BEFORE, line) {
            naming = true;
        } else if let Some(label) = LABELLED.as_ref().and_then(|label| label.find(line)) {
            let is_title = TITLE_AT_START.as_ref().is_some_and(|title| title.is_match(label.as_str())) && !label.as_str().contains(':');
            let names = if is_title {
                TITLE_AT_START.as_ref().map_or(line.into(), |title| title.replace(line, ""))
            } else {
                line.get(label.end()..).unwrap_or_default().into()
            };
            names_in(&names, label.as_str().contains(':'), &mut judges);
            // Below one judge whom a label names, others stand without it.
            naming = judges.is_empty() || is_title;
        } else if naming && is(&END, line) {
            naming = false;
        } else if naming && !is(&ASIDE, line) && line.chars().count() <= 120 {
            names_in(line, false, &mut judges);
        }
    }
    judges.truncate(MOST);
    judges
}

fn is(pattern: &Option<Regex>, line: &str) -> bool {
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(line))
}

/// The names on a line. Commas part names only in a list that a label opens: `Lord Alder, President` is one judge.
fn names_in(line: &str, is_list: bool, judges: &mut Vec<String>) {
    let line = CAPACITY.as_ref().map_or(line.into(), |capacity| capacity.replace(line, ""));
    let mut names: Vec<&str> = line.split(" and ").flat_map(|part| part.split(" & ")).collect();
    if is_list {
        names = names.into_iter().flat_map(|part| part.split(", ")).collect();
    }
    let each_is_titled = names.iter().filter(|name| !name.trim().is_empty()).all(|name| is(&TITLE, name));
    let names = if each_is_titled { names } else { vec![&*line] };
    for name in names {
        let name = name.trim().trim_end_matches(" and").trim_end_matches(" AND").trim_matches([',', ';', ':', '-', '–', ' ']);
        if name.chars().filter(|character| character.is_alphabetic()).count() >= 2 && !judges.iter().any(|known| known == name) {
            judges.push(name.to_owned());
        }
    }
}
