//! What a text says of itself in its first lines: title, number, date, who made it. Only what is printed; gaps only.

use std::sync::LazyLock;

use model::draft::TextFacts;
use model::record::Kind;
use regex::Regex;

use super::row::{Row, Shape};
use crate::dates::{Order, dates};

/// How many rows are looked at.
pub(crate) const ROWS: usize = 40;

/// Fills the gaps of what is known from the first rows.
pub(crate) fn fill(facts: &mut TextFacts, rows: &[Row]) {
    let printed = title(rows);
    if facts.title.as_deref().is_none_or(|title| title.trim().is_empty()) {
        facts.title = printed.clone();
    }
    let named = printed.or_else(|| facts.title.clone()).unwrap_or_default();
    if facts.kind == Some(Kind::Case) {
        return;
    }
    facts.number = facts.number.take().or_else(|| law_number(&named));
    facts.document_type = facts.document_type.take().or_else(|| document_type(&named));
    facts.date = facts.date.or_else(|| dates(&named, Order::DayFirst).first().map(|dated| dated.date));
}

static NAMING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^\s*(?:(?:federal\s|organic\s)?law\s+(?:no|n[º°])|act\s+(?:no|\d)|lei\s+(?:complementar\s+)?n|ley\s+(?:n|\d|org)|decreto|decreto-lei|loi\s+(?:n|du|organique)|décret\s|ordonnance\s|arrêté\s
        |real\s+decreto|undang-undang\s+republik|peraturan\s|gesetz\s|wet\s+van|koninklijk\s+besluit|besluit\s+van|medida\s+provis|resoluci[óo]n\s|федеральный\s+закон|\w+\s+кодекс|закон\s
        |قانون|مرسوم|القانون|luật\s|nghị\s+định|พระราชบัญญัติ|พระราชกำหนด)",
    )
    .ok()
});

/// The title as printed: the first heading, or the first row that names a law, or the first row in capitals.
pub(crate) fn title(rows: &[Row]) -> Option<String> {
    let is_title = |row: &&Row| has_words(row) && super::mark::of(0, row).is_none() && !is_numbered(&row.plain);
    let heading = || rows.iter().filter(|row| matches!(row.shape, Shape::Heading(1 | 2))).find(is_title);
    // A treaty series sets its title lower, under that of the series.
    let first = || rows.iter().take(5).filter(|row| matches!(row.shape, Shape::Heading(_)) && row.plain.contains(' ')).find(is_title);
    let naming = || rows.iter().find(|row| names_a_law(&row.plain));
    let capitals = || {
        rows.iter()
            .take(12)
            .find(|row| (row.bold || row.is_capitals()) && has_words(row) && !names_a_state(&row.plain) && super::mark::of(0, row).is_none())
    };
    let row = heading().or_else(first).or_else(naming).or_else(capitals)?;
    Some(row.plain.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|title| title.chars().count() <= 500)
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
    row.plain.chars().filter(|character| character.is_alphabetic()).count() >= 4 && row.plain.chars().count() <= 300
}

static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:\b(?i:no\.?|n\.º|nº|n°|n\.°|nr\.?|nomor|số|act|ley|lei|decreto)|№|رقم)\s*\(?\s*(\d[\d.]*\d(?:[/-][\p{L}\d/-]+)?|\d+(?:[/-][\p{L}\d/-]+)?)").ok()
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
