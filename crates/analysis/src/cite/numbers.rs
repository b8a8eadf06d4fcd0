//! Laws by their number in the languages that cite them so: `Ley 26.388`, `loi n° 2004-575`, `القانون رقم 175 لسنة 2018`, `UU No. 11 Tahun 2008`.

use super::citation::Work;
use super::finder::{Mention, Reading};
use crate::manner::{self, Manner, manner};

/// How each language writes them. The groups are `sort`, `number`, `year`, `slash`, `day`.
static MANNERS: [Manner; 15] = [
    manner!(
        "es",
        r"(?x)(?P<sort>(?-u:\b)(?:[Ll]ey(?:es)?(?:\s+(?:[Oo]rgánica|[Ff]ederal|[Ee]special|[Mm]arco))?|LEY|[Rr]eal\s+[Dd]ecreto(?:[\s-]+[Ll]ey|\s+[Ll]egislativo)?|[Dd]ecretos?(?:[\s-]+[Ll]ey|\s+[Ll]egislativo|\s+[Ss]upremo|\s+[Ee]jecutivo|\s+[Rr]eglamentario)?|DECRETO|[Rr]esolución(?:\s+[Ll]egislativa)?|[Aa]cuerdo))
        \s+(?:N(?:[°º.]|ro\.?|o\.|úm(?:ero|\.))?\s*|[Nn]úmeros?\s+|[Nn]°\s*)?(?P<number>\d{1,3}\.\d{3}|\d{1,5})(?:\s?[/-]\s?(?P<slash>\d{2,4})|\s+de(?:l)?\s+(?:\d{1,2}\s+de\s+\w+\s+de(?:l)?\s+)?(?P<year>\d{4}))?(?-u:\b)"
    ),
    manner!(
        "pt",
        r"(?x)(?P<sort>(?-u:\b)(?:[Ll]ei(?:s)?(?:\s+[Cc]omplementar|\s+[Ff]ederal|\s+[Oo]rgânica|\s+[Ee]stadual)?|LEI(?:\s+COMPLEMENTAR)?|[Dd]ecretos?(?:[\s-]+[Ll]ei)?|DECRETO(?:-LEI)?|[Mm]edida\s+[Pp]rovisória|MEDIDA\s+PROVISÓRIA|[Ee]menda\s+[Cc]onstitucional|LC|EC|MP))
        \s+(?:n(?:[.º°o]{1,3})?\s*|N[.º°]{1,2}\s*)?(?P<number>\d{1,3}(?:\.\d{3})+|\d{1,6})(?:\s?[/-]\s?(?P<slash>\d{2,4})(?:-[A-Z])?(?-u:\b)|,?\s+de\s+(?:\d{1,2}[º°]?(?:\s+de\s+\w+\s+de\s+|[./]\d{1,2}[./]))?(?P<year>\d{4}))?(?-u:\b)"
    ),
    manner!(
        "fr",
        r"(?x)(?P<sort>(?-u:\b)(?:[Ll]ois?(?:\s+organique|\s+constitutionnelle)?|LOI|[Oo]rdonnance|[Dd]écret(?:-loi)?|[Aa]rrêté)(?:\s+modifiée)?)
        \s+(?:n[°oº]s?\s*(?P<number>\d{2,4}-\d{1,5}|\d{1,5}(?:/\d{1,4})*)(?:\s+du\s+(?P<with>\d{1,2}(?:er)?\s+\p{L}+\s+\d{4}))?|(?:\w+\s+){0,1}du\s+(?P<day>\d{1,2}(?:er)?\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+\d{4}))"
    ),
    manner!(
        "ar",
        r"(?x)(?P<sort>(?:ال)?(?:مرسوم|قانون|أمر|قرار|ظهير)(?:\s+(?:ب)?(?:ال)?قانون)?)(?:\s+(?:ال)?(?:اتحادي|اتحادى|الملكي|الملكى|السلطاني|رئاسي|وزاري|مجلس\s+الوزراء|جمهوري|رئيس\s+الجمهورية))?\s+(?:رقم|عدد)\s*\(?(?P<number>[0-9٠-٩]{1,5})\)?\s*(?:لسنة|لعام|سنة|/)\s*(?P<year>[0-9٠-٩]{4})"
    ),
    manner!(
        "ru",
        r"(?x)(?P<sort>(?:Федеральн\w+\s+(?:конституционн\w+\s+)?)?[Зз]акон\w*(?:\s+Российской\s+Федерации|\s+РФ)?)(?:\s+от\s+(?:\d{1,2}\s+\p{L}+\s+(?P<year>\d{4})(?:\s+(?:года|г\.))?|\d{1,2}\.\d{1,2}\.(?P<slash>\d{4})(?:\s+(?:года|г\.))?))?\s*(?:N|№)\s*(?P<number>\d{1,5}-(?:ФКЗ|ФЗ|[IVX1-9]+))"
    ),
    manner!(
        "id",
        r"(?x)(?i)(?P<sort>(?-u:\b)(?:undang[\s-]undang(?:\s+ri|\s+republik\s+indonesia)?|u\.?u\.?(?:\s*r\.?i\.?)?|peraturan\s+pemerintah(?:\s+ri|\s+republik\s+indonesia)?|perma|peraturan\s+mahkamah\s+agung(?:\s+ri)?|perppu|peraturan\s+presiden))\s+(?:nomor|no)\.?\s*:?\s*(?P<number>\d{1,3})\s*(?:tahun|thn\.?|th\.?|/)\s*(?P<year>\d{4})"
    ),
    manner!("ms", r"(?P<sort>(?-u:\b)Akta)\s+(?:\p{Lu}[\p{L}-]+\s+){0,8}?(?P<number>\d{4})(?-u:\b)"),
    manner!(
        "vi",
        r"(?x)(?P<sort>(?-u:\b)(?:Luật|Nghị\s+định|Nghị\s+quyết|Thông\s+tư(?:\s+liên\s+tịch)?|Bộ\s+luật|Quyết\s+định|Pháp\s+lệnh)(?:\s+\p{L}+){0,6}?)\s+(?:số\s+)?(?P<number>\d{1,4}/\d{4}/[A-ZĐ0-9-]{2,20})"
    ),
    manner!(
        "pl",
        r"(?x)(?P<sort>(?-u:\b)[Uu]staw\w{1,3}|[Rr]ozporządzeni\w{1,3})\s+(?:\p{L}+\s+){0,6}?z\s+(?:dnia\s+)?(?P<day>\d{1,2}\s+(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\s+\d{4})\s+r(?:oku|\.)"
    ),
    manner!(
        "nl",
        r"(?P<sort>(?-u:\b)[Ww]et|[Bb]esluit|[Rr]ijkswet)\s+van\s+(?P<day>\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4})"
    ),
    manner!(
        "de",
        r"(?P<sort>(?-u:\b)(?:Gesetz(?:es)?|Verordnung|Bundesgesetz(?:es)?))\s+vom\s+(?P<day>\d{1,2}\.\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s+\d{4})"
    ),
    manner!("ko", r"(?P<sort>법률|대통령령)\s*제\s?(?P<number>\d{1,6})호"),
    manner!(
        "th",
        r"(?P<sort>พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา)(?P<number>[\p{Thai}\s]{2,120}?)(?:\s+\(ฉบับที่\s*[\d๐-๙]+\))?\s+พ\.ศ\.\s*(?P<year>[\d๐-๙]{4})"
    ),
    manner!("rw", r"(?P<sort>(?-u:\b)[Ii]tegeko(?:\s+[Nn]genga)?)\s+(?:[Nn][°º]|[Nn]o\.?|[Nn]imero)\s*(?P<number>\d{1,3})/(?P<year>\d{4})"),
    manner!(
        "it",
        r"(?P<sort>(?-u:\b)(?:[Ll]egge|[Dd]ecreto(?:[\s-]+legge|\s+legislativo)?))\s+(?:\d{1,2}[°º]?\s+\p{L}+\s+(?P<year>\d{4}),\s+)?n\.\s*(?P<number>\d{1,4})(?:/(?P<slash>\d{4}))?"
    ),
];

/// The laws that a passage names by number.
pub(crate) fn mentions(text: &str, reading: &Reading) -> Vec<Mention> {
    let mut found = Vec::new();
    for pattern in manner::of(&MANNERS, &reading.language) {
        for captures in pattern.captures_iter(text) {
            let (Some(whole), Some(sort)) = (captures.get(0), captures.name("sort")) else { continue };
            let group = |name: &str| captures.name(name).map(|group| digits(group.as_str()));
            let year = group("year").or_else(|| group("slash")).map(|year| full_year(&year));
            let sort = sort_of(sort.as_str());
            let name = match (group("number"), group("day").and_then(|day| date(&day))) {
                (Some(number), _) => {
                    // `Ley 5` without a year says too little.
                    let number = number.replace('.', "");
                    if year.is_none() && number.len() < 4 && number.chars().all(|character| character.is_ascii_digit()) {
                        continue;
                    }
                    name(sort, number.trim_start_matches('0'), year.as_deref())
                }
                (None, Some(day)) => format!("{sort} {day}"),
                (None, None) => continue,
            };
            let label = whole.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
            found.push(Mention { start: whole.start(), end: whole.end(), work: Work::law(&reading.country, &name, label) });
        }
    }
    found
}

/// The name of a law by its number. Numbers that go on over the years need no year.
pub(crate) fn name(sort: &str, number: &str, year: Option<&str>) -> String {
    let goes_on = number.len() >= 4 && number.chars().all(|character| character.is_ascii_digit());
    match year {
        Some(year) if !goes_on => format!("{sort} {number} {year}"),
        _ => format!("{sort} {number}"),
    }
}

/// The sort of a law from the word for it, so that a decree and an act of the same number are two.
pub(crate) fn sort_of(word: &str) -> &'static str {
    let plain = super::citation::folded(word);
    let has = |parts: &[&str]| parts.iter().any(|part| plain.contains(part));
    let decree = has(&["decree", "decret", "مرسوم", "nghi dinh", "nghi đinh", "พระราชก", "대통령령", "ordonnance", "ظهير"]);
    let act = has(&["law", "legisl", "ley", "lei", "loi", "قانون", "legge"]);
    match (decree, act) {
        (true, true) => "decree-law",
        (true, false) => "decree",
        _ if has(&["provisoria", "perppu"]) || plain == "mp" => "provisional-measure",
        _ if has(&["emenda", "complementar"]) || matches!(plain.as_str(), "lc" | "ec") => "special-act",
        _ if has(&["resol", "acuerdo", "arrete", "قرار", "quyet", "thong", "rozporz", "besluit", "verordnung", "peraturan", "perma", "order"]) => {
            "regulation"
        }
        _ => "act",
    }
}

fn full_year(year: &str) -> String {
    match (year.len(), year.parse::<u16>()) {
        (2, Ok(short)) => {
            if short > 40 {
                format!("19{year}")
            } else {
                format!("20{year}")
            }
        }
        _ => year.to_owned(),
    }
}

/// Digits of any script as plain ones.
fn digits(text: &str) -> String {
    text.chars().map(|character| crate::segment::digit(character).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(character)).collect()
}

#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &["janvier", "stycznia", "januari", "januar"], &["fevrier", "lutego", "februari", "februar"], &["mars", "marca", "maart", "marz"],
    &["avril", "kwietnia", "april"], &["mai", "maja", "mei"], &["juin", "czerwca", "juni"], &["juillet", "lipca", "juli"],
    &["aout", "sierpnia", "augustus", "august"], &["septembre", "wrzesnia", "september"], &["octobre", "pazdziernika", "oktober"],
    &["novembre", "listopada", "november"], &["decembre", "grudnia", "december", "dezember"],
];

/// `14 août 2000` as `2000-08-14`.
fn date(printed: &str) -> Option<String> {
    let plain = super::citation::folded(printed);
    let mut words = plain.split(' ');
    let day: u8 = words.next()?.trim_end_matches("er").parse().ok()?;
    let month = words.next()?;
    let month = MONTHS.iter().position(|names| names.contains(&month))? + 1;
    let year: u16 = words.next()?.parse().ok()?;
    Some(format!("{year}-{month:02}-{day:02}"))
}
