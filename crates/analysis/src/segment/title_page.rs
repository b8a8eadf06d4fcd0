//! What a text says of itself in its first lines: title, number, date, who made it. Only what is printed; gaps only.

use std::sync::LazyLock;

use model::date::PartialDate;
use model::draft::TextFacts;
use model::record::Kind;
use regex::Regex;

use super::row::{Row, Shape};

/// How many rows are looked at.
pub(crate) const ROWS: usize = 40;

/// Fills the gaps of what is known from the first rows.
pub(crate) fn fill(facts: &mut TextFacts, rows: &[Row]) {
    let printed = title(rows);
    if facts.title.as_deref().is_none_or(|title| title.trim().is_empty()) {
        facts.title = printed.clone();
    }
    let named = printed.or_else(|| facts.title.clone()).unwrap_or_default();
    let is_case = facts.kind == Some(Kind::Case);
    if is_case {
        fill_case(facts, rows);
    } else {
        facts.number = facts.number.take().or_else(|| law_number(&named));
        facts.document_type = facts.document_type.take().or_else(|| document_type(&named));
    }
    facts.date = facts.date.or_else(|| date_in(&named));
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
fn title(rows: &[Row]) -> Option<String> {
    let heading = || rows.iter().find(|row| matches!(row.shape, Shape::Heading(1 | 2)) && has_words(row) && super::mark::of(0, row).is_none());
    let naming = || rows.iter().find(|row| row.plain.chars().count() <= 300 && NAMING.as_ref().is_some_and(|naming| naming.is_match(&row.plain)));
    let capitals = || {
        rows.iter()
            .take(12)
            .find(|row| (row.bold || row.is_capitals()) && has_words(row) && !names_a_state(&row.plain) && super::mark::of(0, row).is_none())
    };
    let row = heading().or_else(naming).or_else(capitals)?;
    Some(row.plain.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|title| title.chars().count() <= 500)
}

/// Title pages open with the name of the State.
fn names_a_state(text: &str) -> bool {
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

static DATES: LazyLock<[Option<Regex>; 3]> = LazyLock::new(|| {
    [
        Regex::new(r"(?i)\b(\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b").ok(),
        Regex::new(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日").ok(),
        Regex::new(r"\b(\d{4})-(\d{2})-(\d{2})\b").ok(),
    ]
});

/// A day written out in a title: `7 de agosto de 2006`, `18 juillet 2014`, `2019年6月3日`.
fn date_in(text: &str) -> Option<PartialDate> {
    let [written, east_asian, iso] = &*DATES;
    for found in written.as_ref()?.captures_iter(text).take(4) {
        let (Some(day), Some(month), Some(year)) = (found.get(1), found.get(2), found.get(3)) else { continue };
        let date = month_of(month.as_str()).and_then(|month| PartialDate::new(year.as_str().parse().ok()?, Some(month), day.as_str().parse().ok()));
        if date.is_some() {
            return date;
        }
    }
    let found = east_asian.as_ref()?.captures(text).or_else(|| iso.as_ref()?.captures(text))?;
    PartialDate::new(found.get(1)?.as_str().parse().ok()?, found.get(2)?.as_str().parse().ok(), found.get(3)?.as_str().parse().ok())
}

#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &["january", "janvier", "enero", "janeiro", "januar", "januari", "gennaio", "января", "stycznia", "يناير"],
    &["february", "février", "febrero", "fevereiro", "februar", "februari", "febbraio", "февраля", "lutego", "pebruari", "فبراير"],
    &["march", "mars", "marzo", "março", "märz", "maart", "maret", "mac", "марта", "marca", "مارس"],
    &["april", "avril", "abril", "aprile", "апреля", "kwietnia", "أبريل"],
    &["may", "mai", "mayo", "maio", "mei", "maggio", "мая", "maja", "مايو"],
    &["june", "juin", "junio", "junho", "juni", "giugno", "jun", "июня", "czerwca", "يونيو"],
    &["july", "juillet", "julio", "julho", "juli", "luglio", "julai", "июля", "lipca", "يوليو"],
    &["august", "août", "agosto", "augustus", "agustus", "ogos", "августа", "sierpnia", "أغسطس"],
    &["september", "septembre", "septiembre", "setiembre", "setembro", "settembre", "сентября", "września", "سبتمبر"],
    &["october", "octobre", "octubre", "outubro", "oktober", "ottobre", "октября", "października", "أكتوبر"],
    &["november", "novembre", "noviembre", "novembro", "nopember", "ноября", "listopada", "نوفمبر"],
    &["december", "décembre", "diciembre", "dezembro", "dezember", "desember", "dicembre", "disember", "декабря", "grudnia", "ديسمبر"],
];

fn month_of(word: &str) -> Option<u8> {
    let lower = word.to_lowercase();
    MONTHS.iter().position(|names| names.contains(&lower.as_str())).and_then(|place| u8::try_from(place + 1).ok())
}

static CITATION: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\[\d{4}\]\s+[A-Z][A-Za-z]{1,12}(?:\s+(?:Civ|Crim))?\s+\d+|ECLI:[A-Z]{2}:[A-Za-z0-9]+:\d{4}:[A-Za-z0-9.]+").ok());
static ROLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^\s*(appellant|respondent|applicant|plaintiff|defendant|petitioner|claimant|agravante|agravado|apelante|apelado|recorrente|recorrido|impetrante|impetrado|paciente|autor|réu|embargante|embargado
        |demandante|demandado|recurrente|demandeur|défendeur|requérant|judge|judges|before|coram|relator|relatora|magistrado|presiding\ judge)
        (?:\(\w+\))*\s*[:\t]\s*(\S.{1,200})$",
    )
    .ok()
});
static COURT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:court|tribunal|cour (?:de|d’|d')|corte|juzgado|gericht(?:shof)?|\p{L}*gericht|sąd|pengadilan|mahkamah|rechtbank|hoge raad|hof van)\b|法院|裁判所|법원|محكمة|суд\b").ok()
});

fn fill_case(facts: &mut TextFacts, rows: &[Row]) {
    let head = rows.iter().filter(|row| row.plain.chars().count() <= 220);
    let mut judges = Vec::new();
    let mut parties = Vec::new();
    let mut court = None;
    for row in head {
        let text = row.plain.trim();
        if let Some(found) = ROLE.as_ref().and_then(|role| role.captures(text)) {
            let (role, name) = (found.get(1).map_or("", |role| role.as_str()), found.get(2).map_or("", |name| name.as_str()).trim());
            let is_judge = matches!(
                role.to_lowercase().as_str(),
                "judge" | "judges" | "before" | "coram" | "relator" | "relatora" | "magistrado" | "presiding judge"
            );
            if is_judge { judges.push(name.to_owned()) } else { parties.push((role.to_lowercase(), name.to_owned())) }
        } else if court.is_none()
            && text.chars().count() <= 100
            && !text.ends_with('.')
            && !matches!(row.shape, Shape::Item)
            && COURT.as_ref().is_some_and(|court| court.is_match(text))
        {
            court = Some(text.to_owned());
        }
    }
    let cited = rows.iter().find_map(|row| CITATION.as_ref()?.find(&row.plain)).map(|found| found.as_str().to_owned());
    facts.citation = facts.citation.take().or(cited);
    facts.issued_by = facts.issued_by.take().or(court);
    if facts.judges.is_empty() {
        facts.judges = judges;
    }
    if facts.parties.is_empty() {
        facts.parties = parties;
    }
}
