//! Acts by their titles in English: `the Computer Misuse Act 1990 (c. 18)`, `Copyright Act`, `S.I. 2015/312`.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::Work;
use super::finder::{Mention, Reading};

/// The last word of a title, with the year, and what may stand in brackets after it.
static LAST_WORD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)(?-u:\b)(?P<word>Act|Ordinance|Measure|Regulations|Rules|Order|Code|Decree|Proclamation|Constitution|Bill|Statute|Convention)
        (?:,?\s+(?:of\s+|B\.E\.\s+)?(?P<year>(?:1[2-9]|2[05])\d\d)(?-u:\b))?
        (?P<chapter>\s*[(\[](?:[Cc]h?(?:apter|ap)?\.?\s*\d{1,4}[A-Z]?|Act\s+(?:No\.?\s*)?\d{1,5}(?:\s+of\s+\d{4})?|No\.?\s*\d{1,5}(?:\s+of\s+\d{4})?|Cth|NSW|Vic|Qld|WA|SA|Tas|ACT|NT|NZ|UK|Singapore|(?:[SN]\.\s?[RI]\.|asp|anaw|nawm)\s?[\d/]+|Imp|US)[)\]])?",
    )
    .ok()
});

static NUMBERED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)(?-u:\b)S\.?\s?[IR]\.?(?:\s*&\s*O\.?)?\s*(?:No\.?\s*)?(?P<si>(?:19|20)\d\d/\d{1,5})(?-u:\b)
        |(?-u:\b)(?P<chapter>(?:1[6-9]|20)\d\d\s+c\.\s?\d{1,3})(?-u:\b)
        |(?-u:\b)(?P<ra>Republic\s+Act\s+(?:No\.?|Number)?\s*(?P<ranum>\d{3,5}))(?-u:\b)
        |(?-u:\b)(?P<sort>Act|Law|Organic\s+Law|Decree|Decree-Law|Proclamation|Ordinance|Presidential\s+Order|Ministerial\s+Order|Legislative\s+Decree|Federal\s+Decree-Law|Federal\s+Law|Federal\s+Decree\s+by\s+Law)\s+(?:\(?No\.?\)?|N[°º]|Number)\s*\(?(?P<number>\d{1,5}(?:\s?bis)?)\)?\s*(?:/\s?(?P<slash>\d{4})|of\s+(?:\d{1,2}(?:/\d{1,2}/|\s+[A-Z][a-z]+\s+))?(?P<year>\d{4}))
        |(?-u:\b)Act\s+(?P<bare>\d{1,3})\s+of\s+(?P<bareyear>(?:18|19|20)\d\d)(?-u:\b)",
    )
    .ok()
});

/// Words that may stand in a title in small letters.
const SMALL: &[&str] =
    &["of", "and", "the", "for", "to", "in", "on", "by", "with", "from", "or", "as", "against", "at", "a", "an", "their", "under", "etc", "v"];

/// Words that begin a sentence or lead up to a title, and are none of its own.
#[rustfmt::skip]
const NO_TITLE: &[&str] = &[
    "The", "This", "That", "An", "A", "In", "Under", "By", "For", "If", "Where", "When", "Section", "Sections", "Part", "Parts", "Schedule", "Schedules", "Article",
    "Articles", "Chapter", "And", "Or", "Of", "To", "See", "Such", "Any", "Each", "Every", "No", "Since", "Although", "While", "Because", "Whether", "With", "As",
    "At", "On", "From", "But", "It", "Its", "His", "Her", "Their", "Our", "My", "Your", "Both", "Neither", "However", "Thus", "Rule", "Rules", "Paragraph",
    "Subsection", "Sub-section", "Like", "Unlike", "Pursuant", "Per", "Is", "Does", "Did", "Has", "Had", "Was", "Contrary", "These", "Those", "Also", "Title", "Note",
    "After", "Before", "Until", "Following", "Whereas", "What", "Which", "Who", "So", "Yet", "Then", "Here", "There", "Principal", "Said", "Same", "New",
    "Former", "Old", "Original", "Relevant", "Present", "Enabling", "Parent", "Amending", "Amended", "Proposed", "Draft", "Repealed", "Another", "Other", "Unless",
    "First", "Second", "Third",
];

/// Words that a title may have.
const MOST_WORDS: usize = 24;

/// The acts that a passage names by title or number.
pub(crate) fn mentions(text: &str, reading: &Reading) -> Vec<Mention> {
    let mut found = Vec::new();
    numbered(text, reading, &mut found);
    let Some(pattern) = LAST_WORD.as_ref() else { return found };
    let mut from = 0;
    for captures in pattern.captures_iter(text) {
        let (Some(whole), Some(word)) = (captures.get(0), captures.name("word")) else { continue };
        let year = captures.name("year");
        let start = title_start(text, from, word.start());
        let Some(title) = text.get(start..word.end()).filter(|title| *title != word.as_str()) else { continue };
        // `the 1990 Act` is a name that the text gave.
        if title.starts_with(|character: char| character.is_ascii_digit()) {
            continue;
        }
        // An act may do without its year; rules and orders without one are mostly those of a court.
        if year.is_none() && !(matches!(word.as_str(), "Act" | "Ordinance") || is_code(title, word.as_str())) {
            continue;
        }
        if matches!(word.as_str(), "Convention" | "Bill" | "Statute") && year.is_none() {
            continue;
        }
        let label = match year {
            Some(year) => format!("{} {}", spaced(title), year.as_str()),
            None => spaced(title),
        };
        found.push(Mention { start, end: whole.end(), work: Work::law(&reading.country, &label, label.clone()) });
        from = whole.end();
    }
    found
}

/// `Criminal Code`, `Penal Code`, `Code of Criminal Procedure`: not every code is a law.
fn is_code(title: &str, word: &str) -> bool {
    word == "Code"
        && ["Criminal", "Penal", "Civil", "Commercial", "Labour", "Labor", "Tax", "Highway", "Customs"].iter().any(|sort| title.contains(sort))
}

fn spaced(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Walks back over the words of a title, from its last word; never over what an earlier title took.
fn title_start(text: &str, from: usize, last: usize) -> usize {
    let mut start = last;
    let mut words = 0;
    let mut at = last;
    while words < MOST_WORDS {
        let Some(before) = text.get(from..at).map(str::trim_end) else { break };
        if before.is_empty() || text.get(from + before.len()..at).is_some_and(|gap| gap.contains('\n')) {
            break;
        }
        // What stands in brackets belongs to the title: `Data Protection (Charges) Regulations`.
        if before.ends_with(')') {
            let Some(open) = before
                .rfind('(')
                .filter(|open| before.len() - open < 120 && before.get(*open + 1..).is_some_and(|inner| inner.starts_with(char::is_uppercase)))
            else {
                break;
            };
            at = from + open;
            words += 1;
            continue;
        }
        let begin = before
            .char_indices()
            .rev()
            .find(|(_, character)| character.is_whitespace() || matches!(character, '(' | '"' | '“' | '‘' | '[' | '/' | '—' | ';' | ':'))
            .map_or(0, |(place, character)| place + character.len_utf8());
        let Some(word) = before.get(begin..).filter(|word| !word.is_empty()) else { break };
        let bare = word.trim_end_matches(',');
        let is_name = bare.starts_with(char::is_uppercase) || bare == "&" || is_year(bare);
        if NO_TITLE.contains(&bare) {
            break;
        }
        if is_name {
            // A full stop ends the sentence before, unless it is that of an abbreviation.
            if bare.ends_with(['.', ';', ':', '!', '?']) {
                break;
            }
            start = from + begin;
        } else if !SMALL.contains(&bare) || bare.len() != word.len() && bare != "etc" {
            break;
        }
        at = from + begin;
        words += 1;
    }
    start
}

/// Titles of orders name the act that they rest on: `Data Protection Act 1998 (Commencement) Order 2000`.
fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse().is_ok_and(|year: u32| (1500..2100).contains(&year))
}

fn numbered(text: &str, reading: &Reading, found: &mut Vec<Mention>) {
    let Some(pattern) = NUMBERED.as_ref() else { return };
    for captures in pattern.captures_iter(text) {
        let Some(whole) = captures.get(0) else { continue };
        let mut push = |name: String, label: String| {
            found.push(Mention { start: whole.start(), end: whole.end(), work: Work::law(&reading.country, &name, label) });
        };
        if let Some(number) = captures.name("si") {
            push(format!("si {}", number.as_str()), format!("S.I. {}", number.as_str()));
        } else if let Some(chapter) = captures.name("chapter") {
            let label = spaced(&chapter.as_str().replace("c.", "c. "));
            push(label.clone(), label);
        } else if let Some(number) = captures.name("ranum") {
            push(format!("act {}", number.as_str()), format!("Republic Act No. {}", number.as_str()));
        } else if let (Some(number), Some(year)) = (captures.name("bare"), captures.name("bareyear")) {
            let (number, year) = (number.as_str().trim_start_matches('0'), year.as_str());
            push(super::numbers::name("act", number, Some(year)), format!("Act {number} of {year}"));
        } else if let (Some(sort), Some(number), Some(year)) =
            (captures.name("sort"), captures.name("number"), captures.name("slash").or_else(|| captures.name("year")))
        {
            let words = spaced(sort.as_str());
            let number = number.as_str().trim_start_matches('0');
            push(
                super::numbers::name(super::numbers::sort_of(&words), number, Some(year.as_str())),
                format!("{words} No. {number} of {}", year.as_str()),
            );
        }
    }
}
