//! The codes of the United States: `18 U.S.C. § 1030(a)(2)`, `47 C.F.R. § 64.2001`, `Pub. L. 101-369`, `title 18, United States Code, section 1030`.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::Work;
use super::finder::Mention;

static CODES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)(?-u:\b)(?P<title>\d{1,2})[\s\u{a0}]+(?P<code>U\.?[\s\u{a0}]?S\.?[\s\u{a0}]?C\.?(?:[\s\u{a0}]?A\.?)?|C\.?[\s\u{a0}]?F\.?[\s\u{a0}]?R\.?)(?:[^\p{L}\d]|$)
        |(?-u:\b)[Tt]itle\s+(?P<long>\d{1,2}),?\s+(?:of\s+the\s+)?United\s+States\s+Code
        |(?-u:\b)(?:Pub(?:lic|\.)\s*L(?:aw|\.)|P\.\s?L\.)\s*(?:No\.?\s*)?(?P<public>\d{2,3}[-–‑]\d{1,4})(?-u:\b)
        |(?-u:\b)(?P<stat>\d{2,3}\s+Stat\.\s+\d{1,5})(?-u:\b)",
    )
    .ok()
});

/// The titles of codes and the public laws that a passage names.
pub(crate) fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    for captures in CODES.iter().flat_map(|pattern| pattern.captures_iter(text)) {
        let Some(whole) = captures.get(0) else { continue };
        let (name, label, end) = if let (Some(title), Some(code)) = (captures.name("title"), captures.name("code")) {
            let code_name = if code.as_str().starts_with('U') { "U.S.C." } else { "C.F.R." };
            let label = format!("{} {code_name}", title.as_str());
            (label.replace('.', ""), label, code.end())
        } else if let Some(title) = captures.name("long") {
            (format!("{} usc", title.as_str()), format!("{} U.S.C.", title.as_str()), whole.end())
        } else if let Some(number) = captures.name("public") {
            let number = number.as_str().replace(['–', '‑'], "-");
            (format!("pub l {number}"), format!("Pub. L. {number}"), whole.end())
        } else if let Some(stat) = captures.name("stat") {
            (stat.as_str().to_owned(), stat.as_str().split_whitespace().collect::<Vec<_>>().join(" "), whole.end())
        } else {
            continue;
        };
        found.push(Mention { start: whole.start(), end, work: Work::law("USA", &name, label) });
    }
    found
}
