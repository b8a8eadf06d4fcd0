//! Decisions by the number of their file, as courts outside the common law cite them: `1 StR 16/15`, `17-82.138`, `（2016）粤03刑终1号`.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::Work;
use super::finder::{Mention, Reading};

/// The numbers of a country: `number` (or `bare`) is what is kept.
struct Numbers {
    /// The languages of the texts that are read for it.
    languages: &'static [&'static str],
    /// The countries, where the language does not tell.
    countries: &'static [&'static str],
    pattern: LazyLock<Option<Regex>>,
}

static NUMBERS: [Numbers; 9] = [
    Numbers {
        languages: &["de"],
        countries: &["DEU"],
        pattern: LazyLock::new(|| {
            Regex::new(r"(?-u:\b)(?P<number>(?:[IVX]{1,5}a?|[1-9]|1\d)[\s\u{a0}](?:StR|StB|ARs|AR|ZR|ZB|BvR|BvL|BvF|BvE|BvQ|AZR|BGs|BJs|GSSt|C|B|A|Ss|Ws|U|O|KLs|Ds|Ls)[\s\u{a0}](?:\(\w{1,4}\)\s)?\d{1,5}/\d\d)(?-u:\b)").ok()
        }),
    },
    Numbers {
        languages: &["fr"],
        countries: &["FRA"],
        pattern: LazyLock::new(|| {
            Regex::new(r"(?:(?-u:\b)pourvois?\s+)?n[°oº]s?[\s\u{a0}]*(?:[A-Z][\s\u{a0}])?(?P<number>\d\d[-‑–]\d\d\.\d{3})(?-u:\b)").ok()
        }),
    },
    Numbers {
        languages: &["pl"],
        countries: &["POL"],
        pattern: LazyLock::new(|| {
            Regex::new(r"(?:(?-u:\b)sygn\.\s*(?:akt\s*)?)?(?P<number>(?-u:\b)(?:[IVX]{1,5}[\s\u{a0}][A-Z][A-Za-z]{0,3}|SK|Kp|Ts|Tw|OTK|K|P|U|S)[\s\u{a0}]\d{1,5}/\d\d(?:\d\d)?)(?-u:\b)").ok()
        }),
    },
    Numbers {
        languages: &["pt"],
        countries: &["BRA"],
        pattern: LazyLock::new(|| {
            Regex::new(
                r"(?x)(?P<number>(?-u:\b)(?:AgRg(?:\s(?:no|na|nos|nas))?\s|AgInt(?:\s(?:no|na))?\s|EDcl(?:\s(?:no|na))?\s|ED-|AgR-?|E-?)*
                (?:AREsp|EREsp|REsp|ADPF|ADI(?:n)?|ADC|RHC|RMS|ARE|HC|RE|MS|RR|AIRR|ROHC|Rcl|Pet|Inq|AP|AI|ACO|SE|CC|Ext)
                [\s\u{a0}-]*(?:n[.º°o]{0,2}\s*)?\d[\d.]{1,12}\d(?:[\s\u{a0}]*[-/–][\s\u{a0}]*(?:[A-Z]{2})(?-u:\b))?)",
            )
            .ok()
        }),
    },
    Numbers {
        languages: &["zh"],
        countries: &[],
        pattern: LazyLock::new(|| Regex::new(r"(?P<number>[（(〔\[]\s?(?:19|20)\d\d\s?[）)〕\]][\p{Han}\d]{2,14}?第?\d{1,6}(?:-\d{1,3})?号)").ok()),
    },
    Numbers {
        languages: &["ja"],
        countries: &[],
        pattern: LazyLock::new(|| {
            Regex::new(
                r"(?P<number>(?:昭和|平成|令和)[元\d０-９一二三四五六七八九十]{1,3}年[（(][\p{Hiragana}\p{Katakana}]{1,3}[）)]第?[\d０-９]{1,6}号)",
            )
            .ok()
        }),
    },
    Numbers {
        languages: &["ko"],
        countries: &[],
        pattern: LazyLock::new(|| {
            Regex::new(r"(?P<number>(?-u:\b)(?:19|20)\d\d(?:고단|고합|노|도|다|나|가단|가합|헌마|헌바|헌가|두|누|모|초기)\d{1,6})").ok()
        }),
    },
    Numbers {
        languages: &["id"],
        countries: &["IDN"],
        pattern: LazyLock::new(|| {
            Regex::new(r"(?i)(?-u:\b)(?:nomor|no\.?)\s?:?\s?(?P<number>\d{1,5}[/ ](?:pid|pdt)(?:[. ]?(?:sus|b|c|prap))?(?:[. -]?[a-z]{2,6})?[/ ](?:19|20)\d\d[/ ](?:pn|pt|ma)(?-u:\b)(?:[. ][a-z]{2,5}(?-u:\b))?)").ok()
        }),
    },
    Numbers {
        languages: &["en", "de", "fr", "es", "it", "nl", "pl", "pt"],
        countries: &[],
        pattern: LazyLock::new(|| {
            Regex::new(r"(?-u:\b)(?:(?:[Cc]ases?|[Aa]ffaires?|[Rr]echtssache)\s+(?P<number>[CT][-‑–]?\d{1,4}/\d\d(?:\s(?:P|PPU|RENV)(?-u:\b))?)|(?P<bare>[CT][-‑–]\d{1,4}/\d\d(?:\s(?:P|PPU|RENV)(?-u:\b))?))(?-u:\b)").ok()
        }),
    },
];

/// The file numbers in a passage.
pub(crate) fn mentions(text: &str, reading: &Reading) -> Vec<Mention> {
    let mut found = Vec::new();
    if !text.contains(|character: char| character.is_ascii_digit() || crate::segment::digit(character).is_some()) {
        return found;
    }
    for numbers in &NUMBERS {
        let meant = numbers.languages.contains(&reading.language.as_str())
            && (numbers.countries.is_empty() || reading.country.is_empty() || numbers.countries.contains(&reading.country.as_str()));
        let Some(pattern) = numbers.pattern.as_ref().filter(|_| meant) else { continue };
        for captures in pattern.captures_iter(text) {
            let (Some(whole), Some(number)) = (captures.get(0), captures.name("number").or_else(|| captures.name("bare"))) else { continue };
            let label = number.as_str().replace(['‑', '–'], "-").split_whitespace().collect::<Vec<_>>().join(" ");
            let european = numbers.languages.len() > 2;
            let work = if european { european_court(number.as_str()) } else { Work::docket(reading.code, label) };
            found.push(Mention { start: whole.start(), end: whole.end(), work });
        }
    }
    found
}

/// `C-131/12` as the Court writes it.
fn european_court(number: &str) -> Work {
    let (court, rest) = number.split_at(1);
    Work::case(format!("Case {court}-{}", rest.trim_start_matches(['-', '‑', '–'])))
}
