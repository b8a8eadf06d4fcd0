//! Histories without words of change: rows of acts or days that stand alone at the end of a provision or at the head of a text.

use std::sync::LazyLock;

use model::date::PartialDate;
use regex::Regex;

use super::{Amendment, Passage, Reader, days};
use crate::cite::{Sort, Work};

/// The changes that a passage lists.
pub(super) fn read(reader: &Reader, passage: &Passage<'_>) -> Vec<Amendment> {
    match (reader.whose.language.as_str(), reader.whose.country.as_str()) {
        ("en" | "fr", "CAN") => canadian(passage.text),
        ("en" | "und", _) if passage.text.contains("Pub. L.") => credits(passage),
        ("en" | "und", _) => bracketed(passage),
        ("ko", _) => korean(passage.text),
        ("ja", _) => japanese(reader, passage.text),
        ("zh", _) => chinese(reader, passage),
        _ => Vec::new(),
    }
}

static CANADIAN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:R\.S\.|L\.R\.|S\.R\.|\d{4}(?:-\d{2,4})?,\s+(?:c|ch)\.\s)[\w.,;:()\[\]’' –-]*$").ok());

static CHAPTERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:(?P<revised>[RLS]\.[SR]\.)(?:C\.)?(?:\s*,?\s*\(?\d{4}\)?)?\s*,?\s*|\b(?P<year>(?:19|20)\d{2})(?:-\d{2,4})?,\s*)?\b(?:c|ch)\.\s*(?P<chapter>[\w-]+)").ok()
});

/// `R.S., 1985, c. C-42, s. 2; 1993, c. 23, s. 1, c. 44, ss. 53, 79`: the revised statutes are the law itself, chapters of years changed it.
fn canadian(text: &str) -> Vec<Amendment> {
    let mut found = Vec::new();
    let text = text.trim();
    if !CANADIAN.as_ref().is_some_and(|pattern| pattern.is_match(text)) {
        return found;
    }
    let mut year: Option<&str> = None;
    for captures in CHAPTERS.iter().flat_map(|pattern| pattern.captures_iter(text)) {
        if captures.name("revised").is_some() {
            year = None;
        }
        year = captures.name("year").map_or(year, |named| Some(named.as_str()));
        let (Some(year), Some(chapter)) = (year, captures.name("chapter")) else { continue };
        let label = format!("S.C. {year}, c. {}", chapter.as_str());
        found.push(Amendment::by(Work::law("CAN", &label, label.clone()), None));
    }
    found
}

static LIST: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\[(?P<list>(?:Act|Ordinance)\s+(?:No\.?\s*)?\d[^\[\]]{4,600})\]\s*$").ok());

/// `[Act No. 17 of 1967, 1st Sch., Act No. 10 of 1969, Sch.]` at the end of a provision.
fn bracketed(passage: &Passage<'_>) -> Vec<Amendment> {
    let Some(list) = LIST.as_ref().and_then(|pattern| pattern.captures(passage.text)?.name("list")) else { return Vec::new() };
    let within = passage.citations.iter().filter(|citation| citation.work.sort == Sort::Law && citation.start >= list.start());
    within.map(|citation| Amendment::by(citation.work.clone(), None)).collect()
}

static CREDIT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s*\((?:Added|Pub\.\s*L\.|R\.S\.|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2},\s+\d{4},)").ok()
});

/// `(Added Pub. L. 98–473, §2102(a), Oct. 12, 1984, 98 Stat. 2190; amended Pub. L. …)` below a section of the United States Code.
fn credits(passage: &Passage<'_>) -> Vec<Amendment> {
    if !CREDIT.as_ref().is_some_and(|pattern| pattern.is_match(passage.text)) {
        return Vec::new();
    }
    let laws: Vec<_> = passage.citations.iter().filter(|citation| citation.work.label.starts_with("Pub. L.")).collect();
    let ends = laws.iter().skip(1).map(|next| next.start).chain([passage.text.len()]);
    let day = |from: usize, to: usize| passage.text.get(from..to).and_then(american_day);
    laws.iter().zip(ends).map(|(law, end)| Amendment::by(law.work.clone(), day(law.end, end))).collect()
}

/// `Oct. 12, 1984`: credits shorten the names of months.
fn american_day(words: &str) -> Option<PartialDate> {
    const SHORT: [(&str, &str); 9] = [
        ("Jan.", "January"),
        ("Feb.", "February"),
        ("Mar.", "March"),
        ("Apr.", "April"),
        ("Aug.", "August"),
        ("Sept.", "September"),
        ("Oct.", "October"),
        ("Nov.", "November"),
        ("Dec.", "December"),
    ];
    days::whole(&SHORT.iter().fold(words.to_owned(), |words, (short, long)| words.replace(short, long)))
}

static KOREAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"[<\[〈＜](?:개정|신설|전문개정|본조신설|삭제|제목개정|본조개정|타법개정|일부개정)(?P<days>[\d.,\s]{6,400})[^<>\[\]]{0,20}[>\]〉＞]")
        .ok()
});

static POINTED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"((?:19|20)\d{2})\.\s?(\d{1,2})\.\s?(\d{1,2})").ok());

/// `<개정 2013.3.23, 2014.10.15>`: the days alone; the publisher does not name the acts.
fn korean(text: &str) -> Vec<Amendment> {
    let notes = KOREAN.iter().flat_map(|pattern| pattern.captures_iter(text)).filter_map(|captures| captures.name("days"));
    let days = notes.flat_map(|days| POINTED.iter().flat_map(move |pattern| pattern.captures_iter(days.as_str())));
    let day = |captures: regex::Captures<'_>| {
        let number = |group| captures.get(group)?.as_str().parse::<i16>().ok();
        PartialDate::new(number(1)?, Some(u8::try_from(number(2)?).ok()?), Some(u8::try_from(number(3)?).ok()?))
    };
    days.filter_map(day).map(Amendment::on).collect()
}

static JAPANESE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"附\s*則\s*[（(〔](?P<act>(?:明治|大正|昭和|平成|令和)[^（）()〔〕]{4,24}?(?:法律|政令)第[^（）()〔〕]{1,12}?号)").ok()
});

/// `附　則（平成一三年一二月五日法律第一三八号）`: each amending act leaves its own supplementary provisions at the end.
fn japanese(reader: &Reader, text: &str) -> Vec<Amendment> {
    let acts = JAPANESE.iter().flat_map(|pattern| pattern.captures_iter(text)).filter_map(|captures| captures.name("act"));
    acts.map(|act| Amendment::by(Work::law(&reader.whose.country, act.as_str(), act.as_str()), days::whole(act.as_str()))).collect()
}

static CHINESE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?P<day>\d{4}年\d{1,2}月\d{1,2}日)[^年《》]{0,60}?(?:《(?P<act>[^《》]{4,80}(?:决定|修正案(?:（[^（）]{1,4}）)?))》)(?:[^\d]{0,8}(?:修正|修订|修改))?").ok()
});

static REVISED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?P<day>\d{4}年\d{1,2}月\d{1,2}日)[^年《》]{0,60}?(?:修正|修订)\s*$").ok());

/// The head of a Chinese law: `2020年11月11日 …《关于修改〈著作权法〉的决定》第三次修正`, `1997年3月14日 …会议修订`.
fn chinese(reader: &Reader, passage: &Passage<'_>) -> Vec<Amendment> {
    let mut found = Vec::new();
    if !passage.in_head && !passage.text.ends_with(['正', '订', '》', '）']) {
        return found;
    }
    for captures in CHINESE.iter().flat_map(|pattern| pattern.captures_iter(passage.text)) {
        let (Some(day), Some(act)) = (captures.name("day"), captures.name("act")) else { continue };
        let bare = ["中华人民共和国", "中華人民共和國"].iter().find_map(|state| act.as_str().strip_prefix(state)).unwrap_or(act.as_str());
        found.push(Amendment::by(Work::law(&reader.whose.country, bare, act.as_str()), days::whole(day.as_str())));
    }
    if found.is_empty() {
        let days = REVISED.iter().filter_map(|pattern| days::whole(pattern.captures(passage.text)?.name("day")?.as_str()));
        found.extend(days.map(Amendment::on));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_one() {
        for pattern in [&CANADIAN, &CHAPTERS, &LIST, &CREDIT, &KOREAN, &POINTED, &JAPANESE, &CHINESE, &REVISED] {
            assert!(pattern.is_some());
        }
    }
}
