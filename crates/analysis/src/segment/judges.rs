//! The judges of a case, from the lines above its first paragraph.

use std::sync::LazyLock;

use regex::Regex;

use crate::manner::{self, Manner, manner};
use crate::pattern::is;

/// `Before` on a line by itself, spaced out or not.
static BEFORE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^\W*b\s?e\s?f\s?o\s?r\s?e\W*$").ok());

/// Words before names on the same line.
static LABELLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?xi)^\s*(?:(?:judges?|justices?|coram|before|relator|relatora|magistrado|magistrada|presiding\ judge|ponente|przewodnicząc[ya][^:]{0,30}|członkowie|sędzi(?:a|owie)(?:\ sn)?)(?:\(\w+\))*\s*[:\t]|before\s+(?:the\s+)?(?:hon|lord|lady|mr|mrs|ms|his|her|judge|justice|sir|dame)\b)\s*").ok()
});
/// What the words of a label leave to the name.
static TITLE_AT_START: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^before\s+").ok());

/// Where the names end.
static END: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?xi)^\W*(?:b\s?e\s?t\s?w\s?e\s?e\s?n|date|hearing|heard|representation|case|r\s?e|in\ the\ matter|judgment|decision|for\ the|the\ (?:king|queen)\b|regina|rex)\b|^\W*$|\d|instructed
        |^\W*(?:ementa|revisor|advogad|procurador|apela|agrava|recorr|embarg|impetra|paciente|autor|r[ée]u\b|minist[ée]rio|requer|reqd|agt|recl|interessad|assistent|protokolant|po\ rozpoznaniu|órgão|origem|acórdão|decis)").ok()
});

/// Lines that say in which capacity somebody sits, or who sat beside them.
static ASIDE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^\W*(?:\(|sitting|and\W*$|with\s+assessor|member\b)").ok());
static CAPACITY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\s*[(,]?\s*sitting\s+(?:as|in|with)\b.*$|\s*\((?:sprawozdawca|przewodniczący)\)").ok());

/// The label of the other judges behind the name of the first, on one line.
static BENCH: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r",?\s*Sędziowie SN\s*:\s*").ok());

/// Titles of judges, by which several on one line are told apart.
static TITLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:justice|judge|lord|lady|master|mr|mrs|ms|sir|dame|baroness|registrar|recorder|hhj|president|ministr[oa]|desembargador)\b")
        .ok()
});

/// The most judges that sit on one case.
const MOST: usize = 30;

/// The names of the judges, as they are printed above the decision.
pub(crate) fn of(head: &[String], language: &str) -> Vec<String> {
    let mut judges = Vec::new();
    let mut naming = false;
    for (place, line) in head.iter().enumerate() {
        if is(&BEFORE, line) {
            naming = true;
        } else if let Some(label) = LABELLED.as_ref().and_then(|label| label.find(line)) {
            let is_title = TITLE_AT_START.as_ref().is_some_and(|title| title.is_match(label.as_str())) && !label.as_str().contains(':');
            let names = if is_title {
                TITLE_AT_START.as_ref().map_or(line.into(), |title| title.replace(line, ""))
            } else {
                let names = line.get(label.end()..).unwrap_or_default();
                NEXT_LABEL.as_ref().map_or(names.into(), |next| next.replace(names, ""))
            };
            names_in(&whole(&names, head.get(place + 1)), label.as_str().contains(':'), &mut judges);
            // Below one judge whom a label names, others stand without it.
            naming = judges.is_empty() || is_title || language == "pl";
        } else if naming && is(&END, line) {
            naming = false;
        } else if naming && !is(&ASIDE, line) && line.chars().count() <= 120 && (language != "pl" || is_name(line)) {
            names_in(line, false, &mut judges);
        }
    }
    judges.truncate(MOST);
    judges
}

/// A name with its end on the next line, where a hyphen or a short word says that it goes on.
fn whole(name: &str, next: Option<&String>) -> String {
    let Some(next) = next.filter(|next| next.chars().count() < 60 && !next.contains(':')) else { return name.to_owned() };
    if name.ends_with('-') {
        return format!("{name}{next}");
    }
    let cut = [" DOS", " DA", " DE", " DO", " dos", " da", " de", " do"].iter().any(|word| name.ends_with(word));
    if cut { format!("{name} {next}") } else { name.to_owned() }
}

/// A line that says of the one before it that it is the name of the judge who reports, and one with the name before it.
static REPORTS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^\W*(?:ministr[oa]|desembargador[a]?|ju[ií]za?)?\s*[-–]?\s*relator[a]?\W*$").ok());
static REPORTER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\W*(?P<judge>(?:DESA?\.|MIN\.|Des\.|Desª\.|Min\.|\p{Lu}\p{L}+)[^:()\d]{4,60}?)\s*[-–(]?\s*\(?(?i:relatora?)\)?\W*$").ok()
});

/// How a decision says within a sentence who gave it, by language.
static SPOKEN: [Manner; 6] = [
    manner!(
        "en",
        r"(?:Reasons for Judgment|Judgment) herein of (?:the Honourable |his Honour |her Honour )*(?P<judge>(?:Chief )?(?:Justice|Judge) [\p{L}' -]{2,30}?)\s*(?:\.|$|Associate)"
    ),
    manner!(
        "en",
        r"(?P<judge>\b(?:(?:Presiding|Chief|Senior|Circuit|District) )*(?:Judge|Justice) \p{Lu}[^;:()]{2,50}?),?\s+delivered the (?:opinion|judgment)"
    ),
    manner!("en", r"(?P<judge>\b\p{Lu}[\p{Lu}’']{2,20}, C?\.?\s?J\.), delivered the (?:opinion|judgment)"),
    manner!(
        "fr",
        r"^\W*(?P<judge>(?:M\.|Mme|Monsieur|Madame) \p{Lu}[^,:;]{3,50}), (?i:premier |première )?(?i:président|conseill|juge|vice-président)"
    ),
    manner!("id", r"(?i)\boleh\s+(?:kami,?\s+)?(?P<judge>\p{L}[\p{L}.,' ]{3,70}?),?\s+(?:sebagai|selaku)\s+(?:hakim\s+ketua|ketua\s+majelis)"),
    manner!(
        "id",
        r"(?i)(?:hakim\s+ketua(?:\s+(?:majelis|sidang))?|ketua\s+majelis(?:\s+hakim)?),?\s+(?P<judge>\p{L}[\p{L}.,' ]{3,160}?),?\s+masing[ -]*masing"
    ),
];

/// An office without a name.
static OFFICE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^\W*(?:ministr[oa]|presidente|desembargadora?|ju[ií]za?|sr\.?)(?:\s+relatora?)?\W*$").ok());

/// Where the label of a party stands behind the name of a judge on one line.
static NEXT_LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"\s(?:Recorrentes?|Agravantes?|Apelantes?|Advogad[oa]s?|Revisora?|Requerentes?|Embargantes?|Impetrantes?|Autora?|Partes?|Protokolant\w*)\b[^:]{0,8}:.*$",
    )
    .ok()
});

/// The degrees behind Indonesian names, which part them.
static DEGREES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:[\s,]+(?:s\.?\s?h|m\.?\s?h|m\.?\s?hum|mum|m\.?\s?kn|s\.?\s?sos|s\.?\s?fil|sp\.?\s?n|s\.?\s?e|m\.?\s?si)\b\.?)+").ok()
});

/// The judges whom a decision names elsewhere: where they sign, and in its last words.
pub(crate) fn under(head: &[String], tail: &[String], language: &str) -> Vec<String> {
    let mut judges = Vec::new();
    if language == "pt" {
        for lines in [head, tail] {
            judges.extend(lines.windows(2).filter(|two| is(&REPORTS, &two[1]) && is_name(&two[0])).map(|two| two[0].trim().to_owned()));
            judges.extend(lines.iter().filter_map(|line| Some(REPORTER.as_ref()?.captures(line)?.name("judge")?.as_str().trim().to_owned())));
        }
    }
    for line in head.iter().chain(tail) {
        for found in manner::of(&SPOKEN, language).filter_map(|pattern| pattern.captures(line)?.name("judge").map(|judge| judge.as_str())) {
            match DEGREES.as_ref().filter(|_| language == "id") {
                Some(degrees) => {
                    let names = degrees.split(found).flat_map(|part| part.split(" dan ")).map(|name| capitalised(name.trim_matches([',', ' ', '.'])));
                    judges.extend(
                        names
                            .map(|name| name.trim_start_matches("Dan ").trim_start_matches("Dengan ").to_owned())
                            .filter(|name| name.chars().count() > 2 && !name.starts_with("Hakim ")),
                    );
                }
                None => judges.push(found.trim().to_owned()),
            }
        }
    }
    let mut known = std::collections::HashSet::new();
    judges
        .retain(|judge| judge.contains(' ') && !is(&OFFICE, judge) && known.insert(judge.to_lowercase()) || language == "id" && !judge.contains(' '));
    judges.truncate(MOST);
    judges
}

/// A short line of capitalised words.
fn is_name(line: &str) -> bool {
    let words = line.split_whitespace().count();
    (2..=8).contains(&words)
        && !line.ends_with(['.', ':', ';'])
        && line.split_whitespace().all(|word| word.chars().count() <= 3 || word.starts_with(char::is_uppercase))
}

/// A name whose letters a collection made small.
pub(super) fn capitalised(name: &str) -> String {
    if name.chars().any(char::is_uppercase) {
        return name.to_owned();
    }
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    name.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// The names on a line. Commas part names only in a list that a label opens: `Lord Alder, President` is one judge.
fn names_in(line: &str, is_list: bool, judges: &mut Vec<String>) {
    let line = CAPACITY.as_ref().map_or(line.into(), |capacity| capacity.replace_all(line, ""));
    let is_bench = is(&BENCH, &line);
    let line = BENCH.as_ref().map_or(line.clone(), |bench| bench.replace_all(&line, ", ").into_owned().into());
    let mut names: Vec<&str> = line.split(" and ").flat_map(|part| part.split(" & ")).collect();
    if is_list {
        names = names.into_iter().flat_map(|part| part.split(", ")).collect();
    }
    let each_is_titled = names.iter().filter(|name| !name.trim().is_empty()).all(|name| is(&TITLE, name));
    let names = if each_is_titled || is_bench { names } else { vec![&*line] };
    for name in names {
        let name = name.trim().trim_end_matches(" and").trim_end_matches(" AND").trim_matches([',', ';', ':', '-', '–', ' ']);
        // The point behind a whole word ends the line, that behind a letter shortens a name.
        let word = name.trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
        let name = if word.chars().count() >= 4 && !word.contains('.') { name.trim_end_matches('.') } else { name };
        if name.chars().filter(|character| character.is_alphabetic()).count() >= 2 && !judges.iter().any(|known| known == name) {
            judges.push(name.to_owned());
        }
    }
}
