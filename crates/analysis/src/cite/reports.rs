//! Law reports: `[1999] 1 WLR 12`, `(1992) 175 CLR 1`, `410 U.S. 113`, `LR 1 Exch 123`, `2006 (3) SA 138 (SCA)`, `BGHSt 52, 1`.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::citation::Work;
use super::finder::Mention;

/// A series of reports, and the ways in which it is cited.
struct Series {
    name: &'static str,
    ways: String,
}

static SERIES: LazyLock<HashMap<String, Series>> = LazyLock::new(|| {
    let mut series: HashMap<String, Series> = HashMap::new();
    for line in include_str!("tables/reports.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let mut columns = line.split('\t');
        let (Some(name), Some(ways)) = (columns.next(), columns.next()) else { continue };
        for written in std::iter::once(name).chain(columns.next().unwrap_or_default().split('|')).filter(|written| !written.is_empty()) {
            series.entry(squashed(written)).or_insert_with(|| Series { name, ways: String::new() }).ways.push_str(ways);
        }
    }
    series
});

/// The name without marks and spaces, in capitals: `Cr. App. R. (S.)` is `CRAPPRS`.
fn squashed(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).flat_map(char::to_uppercase).collect()
}

/// A name of up to six words: what stands between two numbers.
const NAME: &str = r"(?P<name>\(?[A-Z][A-Za-z.&'’]{0,9}\)?(?:[\s\u{a0}]*(?:&|[A-Z][A-Za-z.'’]{0,9}|\([A-Z0-9][A-Za-z0-9.]{0,4}\)|\d(?:d|th)(?-u:\b)|rep\.?(?-u:\b))){0,5})";

static WITH_YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"(?x)(?:(?P<open>[\[(\]])[\s\u{{a0}}]?(?P<year>(?:1[5-9]|20)\d\d)(?:[-/–]\d\d(?:\d\d)?)?[\s\u{{a0}}]?[\])]{{0,2}}|(?-u:\b)(?P<bare>(?:1[5-9]|20)\d\d)\]?)[\s\u{{a0}},]*
        (?:\(?(?P<volume>\d{{1,4}})\)?[\s\u{{a0}}]*)?(?:Vol\.?\s)?{NAME}[\s\u{{a0}}]+(?P<page>\d{{1,5}})(?-u:\b)(?P<court>[\s\u{{a0}}]\([A-Z]{{1,5}}\))?"
    ))
    .ok()
});

static BY_VOLUME: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(&format!(r"(?-u:\b)(?P<volume>\d{{1,4}})[\s\u{{a0}}]+{NAME}[\s\u{{a0}}]+(?P<page>\d{{1,5}})(?-u:\b)")).ok());

static AFTER_LR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"(?-u:\b)L\.?[\s\u{{a0}}]?R\.?[\s\u{{a0}}]\(?(?P<volume>\d{{1,3}})\)?[\s\u{{a0}}]+{NAME}[\s\u{{a0}}]+(?P<page>\d{{1,5}})(?-u:\b)"
    ))
    .ok()
});

static GERMAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)(?P<name>BGHSt|BGHZ|BVerfGE|BVerwGE|RGSt|NJW|NStZ|StV|wistra|MMR|GRUR)(?:-RR)?[\s\u{a0}](?P<volume>\d{1,4}),[\s\u{a0}](?P<page>\d{1,5})(?-u:\b)").ok()
});

static INDIAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)AIR[\s\u{a0}](?P<year>(?:19|20)\d\d)[\s\u{a0}](?P<name>[A-Z][A-Za-z]{1,10})[\s\u{a0}](?P<page>\d{1,5})(?-u:\b)").ok()
});

/// The citations of reports in a passage.
pub(crate) fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    collect(text, WITH_YEAR.as_ref(), with_year, &mut found);
    collect(text, AFTER_LR.as_ref(), after_lr, &mut found);
    collect(text, BY_VOLUME.as_ref(), by_volume, &mut found);
    collect(text, GERMAN.as_ref(), german, &mut found);
    collect(text, INDIAN.as_ref(), indian, &mut found);
    found
}

/// All matches of a pattern that `read` can make a decision of; it says where the citation ends, or the reading goes on after the first number.
fn collect(text: &str, pattern: Option<&Regex>, read: fn(&Captures<'_>) -> Option<(String, usize)>, found: &mut Vec<Mention>) {
    let Some(pattern) = pattern else { return };
    let mut at = 0;
    while let Some(captures) = text.get(at..).and_then(|rest| pattern.captures(rest)) {
        let Some(whole) = captures.get(0) else { break };
        let mention = read(&captures);
        // What looked like a volume or a year may be the last number before the real one.
        let name = captures.name("name").map_or(whole.end(), |name| name.start());
        let end = mention.as_ref().map_or(name, |(_, end)| *end);
        found.extend(mention.map(|(label, end)| Mention { start: at + whole.start(), end: at + end, work: Work::case(label) }));
        at += end.max(1);
    }
}

fn series(captures: &Captures<'_>, way: char) -> Option<&'static Series> {
    SERIES.get(&squashed(captures.name("name")?.as_str())).filter(|series| series.ways.contains(way))
}

fn text<'a>(captures: &Captures<'a>, name: &str) -> Option<&'a str> {
    captures.name(name).map(|found| found.as_str())
}

fn with_year(captures: &Captures<'_>) -> Option<(String, usize)> {
    let series = series(captures, 'y')?;
    let year = text(captures, "year").or_else(|| text(captures, "bare"))?;
    let page = captures.name("page")?;
    let volume = text(captures, "volume");
    // South African reports have the year without brackets and the volume in them.
    let southern = matches!(series.name, "SA" | "SACR" | "BCLR" | "All SA" | "ILJ");
    // A bare year and nothing else is the end of a sentence before a name.
    if captures.name("bare").is_some() && !southern && volume.is_none() {
        return None;
    }
    let court = captures.name("court").filter(|_| southern);
    let end = court.map_or(page.end(), |court| court.end());
    let name = series.name;
    let label = match (volume, southern) {
        (Some(volume), true) => format!("{year} ({volume}) {name} {}", page.as_str()),
        // Where volumes are counted on, the year only helps.
        (Some(volume), false) if series.ways.contains('v') && volume.parse().unwrap_or(0) > 12 => {
            format!("({year}) {volume} {name} {}", page.as_str())
        }
        (Some(volume), false) => format!("[{year}] {volume} {name} {}", page.as_str()),
        (None, _) => format!("[{year}] {name} {}", page.as_str()),
    };
    Some((label, end))
}

fn by_volume(captures: &Captures<'_>) -> Option<(String, usize)> {
    let series = series(captures, 'v')?;
    let (volume, page) = (text(captures, "volume")?, captures.name("page")?);
    // `5 F 3` and `1 P 2` are too little to go by without the marks of an abbreviation.
    let printed = text(captures, "name")?;
    let enough = squashed(printed).len() > 1 || printed.ends_with('.');
    enough.then(|| (format!("{volume} {} {}", series.name, page.as_str()), page.end()))
}

fn after_lr(captures: &Captures<'_>) -> Option<(String, usize)> {
    let series = SERIES.get(&squashed(text(captures, "name")?))?;
    let page = captures.name("page")?;
    Some((format!("LR {} {} {}", text(captures, "volume")?, series.name, page.as_str()), page.end()))
}

fn german(captures: &Captures<'_>) -> Option<(String, usize)> {
    let page = captures.name("page")?;
    Some((format!("{} {}, {}", text(captures, "name")?, text(captures, "volume")?, page.as_str()), page.end()))
}

fn indian(captures: &Captures<'_>) -> Option<(String, usize)> {
    let page = captures.name("page")?;
    Some((format!("AIR {} {} {}", text(captures, "year")?, text(captures, "name")?, page.as_str()), page.end()))
}
