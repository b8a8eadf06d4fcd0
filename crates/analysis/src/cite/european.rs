//! Acts of the European Union: `Directive 2013/40/EU`, `Regulation (EU) 2016/679`, `32013L0040`.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::Work;
use super::finder::Mention;

static ACTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)(?-u:\b)(?P<before>(?:Council|Commission|Framework|Implementing|Delegated|Joint)\s+)*
        (?P<word>(?:Framework\s+)?Decisions?|Directives?|Regulations?|[Dd]irectives?|[Rr]èglements?|[Dd]écisions?(?:-cadre)?|Rahmenbeschluss(?:es)?|Beschluss(?:es)?|Richtlinien?|Verordnung|[Dd]irectivas?|[Rr]eglamentos?|[Dd]ecisi[oó]n(?:\s+[Mm]arco)?|[Dd]iretivas?|[Rr]egulamentos?|[Dd]ecisão(?:-[Qq]uadro)?|[Rr]ichtlijn(?:en)?|[Vv]erordening(?:en)?|[Kk]aderbesluit|[Bb]esluit|[Dd]yrektyw\w{1,3}|[Rr]ozporządzeni\w{1,3}|[Dd]ecyzj\w{1,3}|[Dd]irettiva|[Rr]egolamento)
        (?:\s+(?:\p{L}+\s+){0,6}?)?\s*
        (?P<maker>\(\s?(?:EU|EC|EEC|UE|CE|CEE|EG|EWG|WE|EWE|Euratom|EEG)(?:,\s?\w+)?\s?\)\s*)?
        (?P<no>(?:No\.?|n[°ºo.]|Nr\.?|nr|num\.|núm\.)\s*)?
        (?P<one>\d{1,4})/(?P<two>\d{1,4})(?:/(?P<tail>EU|EC|EEC|UE|CE|CEE|EG|EWG|WE|JHA|JAI|JI|JBZ|WSiSW|GAI|CFSP|PESC|Euratom|EEG))?(?-u:\b)",
    )
    .ok()
});

static CELEX: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)3(?P<year>(?:19|20)\d\d)(?P<sort>[LRDF])(?P<number>\d{4})(?-u:\b)").ok());

/// The acts of the Union that a passage names.
pub(crate) fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    if !text.contains(|character: char| character.is_ascii_digit()) {
        return found;
    }
    for captures in ACTS.iter().flat_map(|pattern| pattern.captures_iter(text)) {
        let (Some(whole), Some(word)) = (captures.get(0), captures.name("word")) else { continue };
        // Everybody has directives and regulations; the Union says that they are its own.
        if captures.name("maker").is_none() && captures.name("tail").is_none() {
            continue;
        }
        let number = |name: &str| captures.name(name).and_then(|number| number.as_str().parse::<u32>().ok());
        let (Some(one), Some(two)) = (number("one"), number("two")) else { continue };
        let is_year = |number: u32| (1950..2100).contains(&number);
        // `No 726/2004` has the year last, `2016/679` and `95/46` have it first.
        let (year, number) = if captures.name("no").is_some() || (!is_year(one) && (is_year(two) || captures.name("tail").is_none())) {
            (two, one)
        } else {
            (one, two)
        };
        let year = if year < 100 { year + if year > 50 { 1900 } else { 2000 } } else { year };
        let sort = sort(word.as_str(), captures.name("before").map_or("", |before| before.as_str()));
        found.push(Mention { start: whole.start(), end: whole.end(), work: work(year, sort, number) });
    }
    for captures in CELEX.iter().flat_map(|pattern| pattern.captures_iter(text)) {
        let number = |name: &str| captures.name(name).and_then(|number| number.as_str().parse::<u32>().ok());
        let (Some(whole), Some(year), Some(number)) = (captures.get(0), number("year"), number("number")) else { continue };
        let sort = captures.name("sort").and_then(|sort| sort.as_str().chars().next()).unwrap_or('L');
        found.push(Mention { start: whole.start(), end: whole.end(), work: work(year, sort, number) });
    }
    found
}

fn sort(word: &str, before: &str) -> char {
    let lower = format!("{before}{word}").to_lowercase();
    let begins = |heads: &[&str]| heads.iter().any(|head| lower.contains(head));
    if begins(&["framework", "cadre", "rahmen", "marco", "quadro", "kader"]) {
        'F'
    } else if begins(&["directiv", "richtli", "diretiva", "direttiva", "dyrektyw"]) {
        'L'
    } else if begins(&["deci", "déci", "beschluss", "besluit", "decyzj"]) {
        'D'
    } else {
        'R'
    }
}

/// An act by its CELEX number, which is the same in every language.
fn work(year: u32, sort: char, number: u32) -> Work {
    let label = match sort {
        'L' if year < 2015 => format!("Directive {year}/{number}/{}", if year < 2010 { "EC" } else { "EU" }),
        'L' => format!("Directive (EU) {year}/{number}"),
        'F' => format!("Framework Decision {year}/{number}/JHA"),
        'D' => format!("Decision {year}/{number}"),
        _ if year < 2015 => format!("Regulation No {number}/{year}"),
        _ => format!("Regulation (EU) {year}/{number}"),
    };
    Work::law("EUE", &format!("3{year}{sort}{number:04}"), label)
}
