//! Laws by their names in Chinese, Japanese and Korean: `《刑法》`, `刑法第百六十八条`, `형법 제347조`, `「개인정보 보호법」`.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::Work;
use super::finder::{Mention, Reading};

static IN_BRACKETS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[《「『](?P<name>[^《》「」『』]{2,60})[》」』](?:（[^（）]{1,40}）)?").ok());

/// A name without brackets counts only right before the number of an article.
static BEFORE_ARTICLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?P<name>[\p{Han}\p{Hangul}]{0,24}?(?:法典|法律|法|条例|條例|宪法|憲法|규칙|시행령|법률|법|령))(?:施行令|施行規則)?(?:[(（][^()（）]{1,30}[)）])?\s?[第제]\s?[\d０-９一二三四五六七八九十百千〇]").ok()
});

/// Words that mean the very law, not another one.
const OWN: &[&str] = &[
    "本法",
    "同法",
    "该法",
    "該法",
    "此法",
    "新法",
    "旧法",
    "이법",
    "이 법",
    "동법",
    "같은 법",
    "같은법",
    "본법",
    "法",
    "법",
    "령",
    "本条例",
    "该条例",
    "方法",
    "办法",
    "合法",
    "依法",
    "非法",
    "违法",
    "司法",
    "立法",
];

/// The laws that a passage names.
pub(crate) fn mentions(text: &str, reading: &Reading) -> Vec<Mention> {
    let mut found = Vec::new();
    if !matches!(reading.language.as_str(), "zh" | "ja" | "ko") {
        return found;
    }
    for captures in IN_BRACKETS.iter().flat_map(|pattern| pattern.captures_iter(text)) {
        let (Some(whole), Some(name)) = (captures.get(0), captures.name("name")) else { continue };
        if is_law(name.as_str()) {
            found.push(Mention { start: whole.start(), end: whole.end(), work: work(name.as_str(), reading) });
        }
    }
    for captures in BEFORE_ARTICLE.iter().flat_map(|pattern| pattern.captures_iter(text)) {
        let Some(name) = captures.name("name") else { continue };
        let printed = name.as_str();
        let named = without_lead(printed);
        if OWN.contains(&named) || named.chars().count() < 2 {
            continue;
        }
        let start = name.end() - named.len();
        found.push(Mention { start, end: name.end(), work: work(named, reading) });
    }
    found
}

/// Only names that end as laws do: books and documents stand in the same brackets.
fn is_law(name: &str) -> bool {
    const ENDS: &[&str] = &[
        "法",
        "法典",
        "条例",
        "條例",
        "规定",
        "規定",
        "解释",
        "决定",
        "办法",
        "规则",
        "規則",
        "修正案",
        "公约",
        "条約",
        "条约",
        "议定书",
        "법",
        "법률",
        "시행령",
        "규칙",
        "憲法",
        "宪法",
        "意见",
        "批复",
        "细则",
    ];
    let bare = name.split(['（', '(']).next().unwrap_or(name).trim();
    ENDS.iter().any(|end| bare.ends_with(end)) && !OWN.contains(&bare)
}

/// The name of a law after the words that lead up to it: `依照中华人民共和国刑法`.
fn without_lead(printed: &str) -> &str {
    const LEADS: &[&str] = &[
        "依照", "将", "在", "由", "因", "从", "并", "根据", "按照", "违反", "適用", "适用", "触犯", "依据", "以及", "或者", "以", "和", "及", "与",
        "对", "的", "、", "は", "及び", "又は", "규정", "의", "는", "및",
    ];
    let mut at = 0;
    for lead in LEADS {
        if let Some(place) = printed.rfind(lead).filter(|place| place + lead.len() < printed.len()) {
            at = at.max(place + lead.len());
        }
    }
    printed.get(at..).unwrap_or(printed)
}

fn work(name: &str, reading: &Reading) -> Work {
    let country = match (reading.country.as_str(), reading.language.as_str()) {
        ("", "zh") => "CHN",
        ("", "ja") => "JPN",
        ("", "ko") => "KOR",
        (country, _) => country,
    };
    let bare = name.trim();
    // The State stands before the name in titles and is left out in citations.
    let bare = ["中华人民共和国", "中華人民共和國"].iter().find_map(|state| bare.strip_prefix(state)).unwrap_or(bare);
    let plain: String = bare.chars().filter(|character| !character.is_whitespace()).collect();
    if matches!(plain.as_str(), "网络犯罪公约") {
        return Work::treaty("ets-185", "网络犯罪公约");
    }
    Work::law(country, &plain, bare)
}
