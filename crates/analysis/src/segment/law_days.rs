//! The days that a law prints above its first provision or below its last: when it was made, published, and came into force.

use std::sync::LazyLock;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use regex::Regex;

use super::row::Row;
use crate::dates::{Calendar, Dated, Order, dates};

/// How much of a row is looked at: title pages are short, and the first article is not theirs.
const LONGEST: usize = 400;

/// So many rows at the end of a law may hold its signature.
const LAST: usize = 40;

static IN_FORCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?:in(?:to)?\s+force|commencement|commences?|entr(?:ée|e|ent|er)\s+en\s+vigueur|entra(?:rá|da)?\s+en\s+vigor|entra\s+em\s+vigor|vigencia|vigência|in\s+kraft|inwerkingtreding|in\s+werking|mulai\s+berlaku|berkuat\s?kuasa|вступ\p{L}*\s+в\s+силу|có\s+hiệu\s+lực)\b|施行|시행|يعمل\s+به|العمل\s+به|มีผลใช้บังคับ|ให้ใช้บังคับ",
    )
    .ok()
});
static PUBLISHED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?:publi(?:shed|cation|é|ée|cad[ao]|caci[óo]n|cação|cada)|gazette|journal\s+officiel|diario\s+oficial|diário\s+oficial|d\.?o\.?u\.?|bolet[íi]n\s+oficial|verkündet|veröffentlicht|staatsblad|diundangkan|опубликован\p{L}*)\b|公布|공포|الجريدة\s+الرسمية|نشر|ราชกิจจานุเบกษา",
    )
    .ok()
});
static MADE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?:assent(?:ed)?|enacted|adopted|adoption|passed|signed|dated?|done\s+at|made|adoptée?|promulguée?|fait\s+à|aprobad[ao]|sancionad[ao]|promulgad[ao]|dad[ao]\s+en|aprovad[ao]|принят|ditetapkan|disahkan|ausgefertigt)\b|通过|通過|制定|صدر|بتاريخ|حرر|ให้ไว้\s*ณ",
    )
    .ok()
});

/// Fills the days that are not known; what is converted from another calendar is noted with its words.
pub(crate) fn fill(facts: &mut TextFacts, rows: &[Row], findings: &mut Vec<Finding>) {
    for (number, row) in rows.iter().enumerate().filter(|(_, row)| row.plain.chars().count() <= LONGEST) {
        let all = dates(&row.plain, Order::DayFirst);
        for (place, dated) in all.iter().copied().enumerate() {
            // The words between the day before and this one say what it is: `Royal Assent 1 May 1997, in force 1 June 2000`.
            let before = place.checked_sub(1).and_then(|place| all.get(place)).map_or(0, |before| before.end);
            let before = row.plain.get(before..dated.start).unwrap_or_default();
            // In East Asia they follow it: `令和元年五月一日公布`.
            let end = all.get(place + 1).map_or(row.plain.len(), |next| next.start);
            let after = row.plain.get(dated.end..end).unwrap_or_default();
            let follows = row.plain.get(dated.start..dated.end).is_some_and(|words| words.contains(['年', '년']));
            let says = |words: &Option<Regex>, text: &str| words.as_ref().is_some_and(|words| words.is_match(text));
            let context = if follows && [&*IN_FORCE, &*PUBLISHED, &*MADE].iter().any(|words| says(words, after)) { after } else { before };
            let is = |words: &Option<Regex>| says(words, context);
            let (field, day) = if is(&IN_FORCE) {
                ("in_force", &mut facts.in_force)
            } else if is(&PUBLISHED) {
                ("published", &mut facts.published)
            } else if is(&MADE) && dated.date.day().is_some() {
                ("date", &mut facts.date)
            } else {
                continue;
            };
            if day.is_none() {
                *day = Some(dated.date);
                findings.extend(converted(field, &row.plain, number, dated));
            }
        }
    }
}

/// The day on which a law of Russia was signed, and its number, below its last article: by them it is cited, not by the day on which the Duma
/// adopted it.
pub(crate) fn signed(facts: &mut TextFacts, rows: &[Row]) {
    static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^(?:№|N)\s*(\d+(?:-\p{Lu}+)?)$").ok());
    let end = rows.get(rows.len().saturating_sub(LAST)..).unwrap_or_default();
    let Some(place) = end.iter().rposition(|row| row.plain.trim().starts_with("Москва, Кремль")) else { return };
    let signature = || end.iter().skip(place).take(4).map(|row| row.plain.trim());
    facts.date = facts.date.or_else(|| signature().find_map(|row| dates(row, Order::DayFirst).first().map(|dated| dated.date)));
    let number = || signature().find_map(|row| Some(NUMBER.as_ref()?.captures(row)?.get(1)?.as_str().to_owned()));
    facts.number = facts.number.take().or_else(number);
}

/// What is said of a day that was not printed in the Gregorian calendar.
pub(crate) fn converted(field: &str, text: &str, number: usize, dated: Dated) -> Option<Finding> {
    let calendar = match dated.calendar {
        Calendar::Gregorian => return None,
        Calendar::Hijri => "the Hijri calendar (Umm al-Qura)",
        Calendar::SolarHijri => "the solar Hijri calendar",
        Calendar::Buddhist => "the Buddhist era",
        Calendar::Japanese => "an era of Japan",
        Calendar::Minguo => "the era of the Republic of China",
    };
    let words = text.get(dated.start..dated.end).unwrap_or_default();
    let message = format!("`{field}` {} was converted from “{words}” of {calendar}, in paragraph {}", dated.date, number + 1);
    Some(Finding::new(Severity::Note, "date-converted", message, "compare it with the original where the day matters").in_field(field))
}
