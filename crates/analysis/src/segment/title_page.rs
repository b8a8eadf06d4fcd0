//! What a text says of itself in its first lines: title, number, date, who made it. Only what is printed; gaps only.

use std::sync::LazyLock;

use model::date::PartialDate;
use model::draft::TextFacts;
use model::record::Kind;
use regex::Regex;

use super::row::{Row, Shape};
use crate::dates::{Order, dates};

/// How many rows are looked at.
pub(crate) const ROWS: usize = 40;

/// The first page of a gazette lists what is in it; so many rows in capitals may come before the name of the law.
pub(crate) const ROWS_OF_GAZETTE: usize = 150;

/// The rows in which the name of a law may stand by itself, below its title.
const ROWS_OF_NAME: usize = 12;

/// Fills the gaps of what is known from the first rows.
pub(crate) fn fill(facts: &mut TextFacts, rows: &[Row]) {
    let printed = title(rows);
    if facts.title.as_deref().is_none_or(|title| title.trim().is_empty()) {
        facts.title = printed.clone().or_else(|| facts.frame_title.clone());
    }
    let named = printed.or_else(|| facts.title.clone()).unwrap_or_default();
    if facts.kind == Some(Kind::Case) {
        return;
    }
    let below = || rows.iter().take(ROWS_OF_NAME).map(|row| row.plain.trim()).find(|row| row.chars().count() <= 60 && names_a_law(row));
    facts.number = facts.number.take().or_else(|| law_number(&named)).or_else(|| law_number(below()?));
    facts.document_type = facts.document_type.take().or_else(|| document_type(&named));
    facts.date = facts.date.or_else(|| dates(&named, Order::DayFirst).first().map(|dated| dated.date)).or_else(|| day_of_the_year_in(&named, rows));
}

static NAMING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^\s*(?:\d+ª\s*versão\s*:\s*)?(?:(?:federal\s|organic\s)?law\s+(?:no|n[º°])|act\s+(?:no|\d)|lei\s+(?:complementar\s+)?n|ley\s+(?:n|\d|org)|decreto|decreto-lei|loi\s+(?:n|du|organique)|décret\s|ordonnance\s|arrêté\s
        |real\s+decreto|undang-undang\s+republik|peraturan\s|gesetz\s|wet\s+van|koninklijk\s+besluit|besluit\s+van|medida\s+provis|resoluci[óo]n\s|федеральный\s+закон|\w+\s+кодекс|закон\s
        |قانون|مرسوم|القانون|luật\s|nghị\s+định|พระราชบัญญัติ|พระราชกำหนด)",
    )
    .ok()
});

/// The title as printed: the first heading, or the first row that names a law, or the first row in capitals.
pub(crate) fn title(rows: &[Row]) -> Option<String> {
    let (head, behind) = rows.split_at(rows.len().min(ROWS));
    let is_title = |row: &Row| has_words(row) && super::mark::of(0, row).is_none() && !is_numbered(&row.plain) && !names_a_collection(&row.plain);
    let heading = || head.iter().position(|row| matches!(row.shape, Shape::Heading(1 | 2)) && is_title(row));
    // A treaty series sets its title lower, under that of the series.
    let first = || head.iter().take(5).position(|row| matches!(row.shape, Shape::Heading(_)) && row.plain.contains(' ') && is_title(row));
    let naming = || head.iter().position(|row| names_a_law(&row.plain));
    let in_gazette =
        || behind.iter().take(ROWS_OF_GAZETTE).position(|row| row.is_capitals() && row.plain.chars().count() <= 80 && names_a_law(&row.plain));
    let capitals = || {
        let is_one = |row: &Row| (row.bold || row.is_capitals()) && has_words(row) && !names_a_state(&row.plain) && super::mark::of(0, row).is_none();
        head.iter().take(12).position(is_one)
    };
    let place = heading().or_else(first).or_else(naming).or_else(|| Some(head.len() + in_gazette()?)).or_else(capitals)?;
    let whole = [rows.get(place)?.plain.as_str(), goes_on(rows, place).unwrap_or_default()].join(" ");
    let title = whole.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = title.split_once("versão:").map_or(title.as_str(), |(_, title)| title.trim());
    Some(title.to_owned()).filter(|title| title.chars().count() <= 500)
}

/// The next row, where a title breaks off before what it is about: `EXPLANATORY MEMORANDUM TO`.
fn goes_on(rows: &[Row], place: usize) -> Option<&str> {
    let last = rows.get(place)?.plain.split_whitespace().last()?;
    let breaks_off = ["TO", "OF", "ON", "FOR", "DE", "SUR", "SOBRE"].contains(&last);
    rows.get(place + 1).map(|row| row.plain.as_str()).filter(|row| breaks_off && row.chars().count() <= 300)
}

/// Reprints stand under the name of the collection.
fn names_a_collection(text: &str) -> bool {
    text.trim_start().to_uppercase().starts_with("LAWS OF ")
}

/// The day of a law whose year stands in its number (`Lei n.º 109/2009, de 15 de setembro`) or its name (`LEY 1273 DE 2009`, below it `(enero 5)`).
fn day_of_the_year_in(named: &str, rows: &[Row]) -> Option<PartialDate> {
    static IN_NUMBER: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?i)n\.?º\s*\d+(?:-[A-Z])?/(\d{4}),?\s+de\s+(\d{1,2})\s+de\s+(\p{L}+)").ok());
    static IN_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^(?:ley|decreto)\s+(?:n\S*\s+)?\d+\s+de\s+(\d{4})\b").ok());
    static BELOW: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\(\s*(\p{L}+)\s+(\d{1,2})\s*\)").ok());
    let day = |day: &str, month: &str, year: &str| dates(&format!("{day} de {month} de {year}"), Order::DayFirst).first().map(|dated| dated.date);
    if let Some([year, number, month]) = IN_NUMBER.as_ref()?.captures(named).map(|found| found.extract().1) {
        return day(number, month, year);
    }
    let [year] = IN_NAME.as_ref()?.captures(named)?.extract().1;
    let place = rows.iter().position(|row| row.plain.trim() == named.trim())?;
    let mut below = rows.iter().skip(place + 1).take(2);
    let [month, number] = below.find_map(|row| Some(BELOW.as_ref()?.captures(row.plain.trim())?.extract().1))?;
    day(number, month, year)
}

/// Whether a short row begins as the name of a law does.
pub(crate) fn names_a_law(text: &str) -> bool {
    text.chars().count() <= 300 && NAMING.as_ref().is_some_and(|naming| naming.is_match(text))
}

/// Paragraphs of judgments are often set as headings.
fn is_numbered(text: &str) -> bool {
    let rest = text.trim_start().trim_start_matches(|character: char| character.is_ascii_digit());
    rest.len() < text.trim_start().len() && rest.starts_with(['.', ')'])
}

/// Title pages open with the name of the State.
pub(crate) fn names_a_state(text: &str) -> bool {
    const STATES: [&str; 9] = ["РОССИЙСКАЯ", "REPUBLIC", "REPÚBLICA", "REPUBLICA", "RÉPUBLIQUE", "KINGDOM", "UNITED", "PRESIDÊNCIA", "LAWS OF"];
    STATES.iter().any(|state| text.trim_start().to_uppercase().starts_with(state))
}

fn has_words(row: &Row) -> bool {
    // A character of the scripts that are written without spaces says as much as a syllable or a word.
    let weight = |character: char| if u32::from(character) >= 0x3040 { 2 } else { usize::from(character.is_alphabetic()) };
    row.plain.chars().map(weight).sum::<usize>() >= 4 && row.plain.chars().count() <= 300
}

static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:\b(?i:no\.?|n\.º|nº|n°|n\.°|nr\.?|nomor|n[uú]mero|số|act|ley|lei|decreto)|№|رقم)\s*\(?\s*(\d[\d.]*\d(?:[/-][\p{L}\d/-]+)?|\d+(?:[/-][\p{L}\d/-]+)?)").ok()
});

fn law_number(title: &str) -> Option<String> {
    let found = NUMBER.as_ref()?.captures(title)?.get(1)?.as_str().trim_end_matches(['.', '-', '/']);
    Some(found.to_owned()).filter(|number| number.len() <= 40)
}

/// The kinds of texts, in the words of their titles; the longer ones first.
const TYPES: &[&str] = &[
    "Federal Decree by Law",
    "Decreto Legislativo",
    "Decreto Supremo",
    "Decreto Ejecutivo",
    "Decreto de Urgencia",
    "Real Decreto",
    "Decreto-Lei",
    "Decreto-Ley",
    "Decreto",
    "Medida Provisória",
    "Lei Complementar",
    "Lei Orgânica",
    "Lei",
    "Ley Orgánica",
    "Ley",
    "Loi organique",
    "Loi",
    "Décret",
    "Ordonnance",
    "Arrêté",
    "Code",
    "Código",
    "Koninklijk besluit",
    "Besluit",
    "Wetboek",
    "Wet",
    "Grundgesetz",
    "Gesetz",
    "Verordnung",
    "Strafgesetzbuch",
    "Rang Undang-Undang",
    "Undang-Undang",
    "Peraturan",
    "Convention",
    "Treaty",
    "Protocol",
    "Agreement",
    "Charter",
    "Constitution",
    "Bill",
    "Act",
    "Law",
    "Regulation",
    "Directive",
    "Order",
    "Федеральный закон",
    "Кодекс",
    "Закон",
    "Указ",
    "Bộ luật",
    "Luật",
    "Nghị định",
    "مرسوم بقانون",
    "قانون",
    "مرسوم",
    "قرار",
    "พระราชบัญญัติ",
    "พระราชกำหนด",
    "条例",
    "解释",
    "修正案",
    "法",
    "법",
];

fn document_type(title: &str) -> Option<String> {
    let lower = title.to_lowercase();
    let found = TYPES.iter().find(|word| {
        let word = word.to_lowercase();
        let dense = !word.is_ascii() && word.chars().any(|character| u32::from(character) > 0x0E00);
        lower.match_indices(&word).any(|(place, _)| {
            let after = lower.get(place + word.len()..).unwrap_or_default();
            let before = lower.get(..place).unwrap_or_default();
            dense || !after.starts_with(char::is_alphanumeric) && !before.ends_with(char::is_alphanumeric)
        })
    })?;
    Some((*found).to_owned())
}
