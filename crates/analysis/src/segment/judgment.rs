//! Judgments: headings of their parts, numbered paragraphs, and what stands above them.

use super::bare::{self, Unit};
use super::headings;
use super::mark::Mark;
use super::row::{Row, Shape};

/// The rows with paragraphs as paragraphs: some courts give the style of headings to all that is numbered.
pub(crate) fn without_styled_sentences(rows: &[Row]) -> Vec<Row> {
    let mut rows = rows.to_vec();
    for row in rows.iter_mut().filter(|row| matches!(row.shape, Shape::Heading(_))) {
        let text = row.plain.trim();
        let is_sentence = text.ends_with(['.', ':', ';', ',']) && text.split_whitespace().count() > 8;
        if is_sentence || text.chars().count() > 250 {
            row.shape = Shape::Text;
        }
    }
    rows
}

/// The marks of a judgment: its headings and its numbered paragraphs, in order.
pub(crate) fn marks(rows: &[Row]) -> Vec<Mark> {
    let mut marks = bare::marks(rows, 0, Unit::Paragraph);
    let numbered: std::collections::HashSet<usize> = marks.iter().map(|mark| mark.row).collect();
    for (place, row) in rows.iter().enumerate() {
        if numbered.contains(&place) || row.quoted {
            continue;
        }
        let opens = || numbered.contains(&(place + 1)) && row.bold && row.shape == Shape::Text && row.is_title_like(120);
        if let Some(level) = heading_level(row).or_else(|| opens().then_some(6)) {
            marks.push(headings::mark(place, level));
        }
    }
    marks.sort_by_key(|mark| mark.row);
    marks
}

fn heading_level(row: &Row) -> Option<u8> {
    match row.shape {
        Shape::Heading(level) if row.plain.chars().count() <= 250 => Some(level),
        Shape::Text if is_known(&row.plain) => Some(6),
        _ => None,
    }
}

/// The words over the parts of judgments, without spaces and points, in lower case.
const PARTS: &[&str] = &[
    "facts",
    "thefacts",
    "background",
    "introduction",
    "judgment",
    "judgement",
    "held",
    "decision",
    "order",
    "orders",
    "reasons",
    "reasonsforjudgment",
    "reasonsfordecision",
    "discussion",
    "analysis",
    "conclusion",
    "conclusions",
    "disposition",
    "headnote",
    "opinion",
    "dissent",
    "concurrence",
    "evidence",
    "theevidence",
    "thelaw",
    "sentence",
    "ruling",
    "issues",
    "faits",
    "lesfaits",
    "motifs",
    "dispositif",
    "parcesmotifs",
    "exposédulitige",
    "faitsetprocédure",
    "moyens",
    "énoncédumoyen",
    "réponsedelacour",
    "discussion",
    "hechos",
    "antecedentes",
    "antecedentesdehecho",
    "fundamentosdederecho",
    "considerandos",
    "considerando",
    "fallo",
    "resuelve",
    "resultando",
    "sentencia",
    "ementa",
    "acórdão",
    "relatório",
    "voto",
    "decisão",
    "certidão",
    "certidãodejulgamento",
    "sentença",
    "fundamentação",
    "dispositivo",
    "conclusão",
    "tatbestand",
    "entscheidungsgründe",
    "gründe",
    "tenor",
    "leitsatz",
    "leitsätze",
    "rubrum",
    "orientierungssatz",
    "uzasadnienie",
    "wyrok",
    "postanowienie",
    "sentencja",
    "overwegingen",
    "beslissing",
    "uitspraak",
    "defeiten",
    "feiten",
    "procesverloop",
    "установил",
    "решил",
    "постановил",
    "определил",
    "приговор",
    "решение",
    "приговорил",
    "mengadili",
    "menimbang",
    "putusan",
    "dakwaan",
    "tuntutan",
    "amarputusan",
    "pertimbanganhukum",
    "الوقائع",
    "المحكمة",
    "منطوقالحكم",
    "الأسباب",
    "الحكم",
    "حيثيات",
    "فلهذهالأسباب",
    "裁判结果",
    "基本案情",
    "裁判理由",
    "典型意义",
    "裁判要旨",
    "判决如下",
    "本院认为",
    "判決",
    "主文",
    "理由",
    "事実及び理由",
    "주문",
    "이유",
    "판결요지",
    "판시사항",
];

fn is_known(text: &str) -> bool {
    let text = text.trim();
    if text.chars().count() > 60 {
        return false;
    }
    let bare: String = text.chars().filter(|character| character.is_alphabetic()).flat_map(char::to_lowercase).collect();
    PARTS.contains(&bare.as_str()) && !text.starts_with(char::is_lowercase)
}

/// Where the body of a judgment begins that has neither headings nor numbers: at its first long paragraph.
pub(crate) fn body_row(rows: &[Row]) -> usize {
    rows.iter().take(60).position(|row| row.plain.chars().count() > 250).unwrap_or(0)
}
