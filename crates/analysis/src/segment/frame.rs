//! What stands around the provisions: title page, recitals and enacting words, signatures.

use std::sync::LazyLock;

use model::text::document::{Block, Item};
use regex::Regex;

use super::row::{Row, Shape};

/// The words with which recitals and enacting formulas begin.
static RECITALS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)^[\s*_]*(?:
        (?i:whereas|preamble\b|be\ it\ enacted|an\ act\ (?:to|for|of)|having\ regard|the\ (?:high\ )?contracting\ parties|the\ states\ parties|the\ member\ states|the\ parliament|recalling|considering|convinced|in\ exercise\ of|now,?\ therefore
        |considerando|por\ cuanto|por\ tanto|visto|vistos|el\ congreso|el\ presidente|el\ senado|el\ poder|la\ asamblea|faço\ saber|o\ presidente|a\ assembleia|o\ congresso|decreta|
        nous\b|vu\b|le\ président|le\ premier\ ministre|le\ gouvernement|sur\ le\ rapport|considérant|les\ états|préambule|l.assemblée
        |wij\b|gelet\ op|overwegende|alzoo|allen,|de\ minister|der\ bundestag|das\ bundesministerium|die\ bundesregierung|in\ anbetracht
        |menimbang|mengingat|dengan\ rahmat|maka\ inilah|suatu\ akta|presiden
        |принят\b|в\ целях|настоящий|президент|quốc\ hội|căn\ cứ|lời\ nói\ đầu)
        |نحن|بعد\ الاطلاع|رئيس|وعلى|باسم|إن\ |根据|为了|为|前言|일부|โดยที่|พระราช|យើង|បុព្វកថា)",
    )
    .ok()
});

/// The words with which the closing of a law begins.
static CLOSING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)^[\s*_]*(?:
        (?i:in\ witness\ whereof|done\ (?:at|in)\b|given\ (?:under|at)|passed\ (?:by|in)\ |signed\ at|en\ foi\ de\ quoi|fait\ à|mandons\ et\ ordonnons
        |hecho\ en|dado\ en|dada\ en|comuníquese|comuniquese|publíquese|regístrese|en\ fe\ de\ lo\ cual|dado\ (?:na|no|em)\ |bras[íi]lia,|aprovada\ em|promulgada\ em|publique-se|lisboa,
        |gedaan\ te|lasten\ en\ bevelen|gegeven\ te|’s-gravenhage|'s-gravenhage|geschehen\ zu|der\ bundespräsident
        |ditetapkan\ di|disahkan\ di|diundangkan\ di|agar\ setiap\ orang|президент\ российской|москва,\ кремль|fatto\ a\ |gjort\ i)
        |صدر\ ع|صدر\ في|حرر\ في|رئيس\ دولة|ผู้รับสนอง|โดยสนองพระบรมราชโองการ|Luật\ này\ (?:đã\ )?được\ Quốc\ hội)",
    )
    .ok()
});

/// The rows before the law, parted in what names it and what says why.
pub(crate) fn before(rows: &[Row]) -> (Vec<Block>, Vec<Block>) {
    let cut = rows.iter().position(|row| is_recital(row) || row.plain.chars().count() > 320).unwrap_or(rows.len());
    let (preface, preamble) = rows.split_at(cut);
    (blocks(preface), blocks(preamble))
}

/// Whether a row begins with the words of recitals and enacting formulas.
pub(crate) fn is_recital(row: &Row) -> bool {
    !matches!(row.shape, Shape::Heading(1)) && matches(&RECITALS, &row.plain)
}

/// What official pages print below the last provision that they show, and before the menus of the site.
const LEFTOVERS: [&str; 2] = ["Previous Version", "Version précédente"];

/// How many rows of signatures and formulas a law may end with.
const LONGEST_CLOSING: usize = 80;

/// The row where the closing words begin, of the rows from `from` to `to`.
pub(crate) fn closing_row(rows: &[Row], from: usize, to: usize) -> Option<usize> {
    if let Some(place) = rows.get(from..to)?.iter().position(|row| LEFTOVERS.contains(&row.plain.trim())) {
        return Some(from + place);
    }
    let start = from.max(to.saturating_sub(LONGEST_CLOSING));
    let place = rows.get(start..to)?.iter().position(|row| !row.quoted && matches(&CLOSING, &row.plain))? + start;
    let after = rows.get(place + 1..to)?;
    let is_law = after.iter().filter(|row| row.plain.chars().count() > 400).count() > 2;
    (!is_law).then_some(place)
}

fn matches(pattern: &Option<Regex>, text: &str) -> bool {
    let head = text.get(..text.char_indices().nth(60).map_or(text.len(), |(place, _)| place)).unwrap_or_default();
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(head))
}

/// Rows as blocks, list items in lists.
pub(crate) fn blocks(rows: &[Row]) -> Vec<Block> {
    let manner = super::provision::Manner { plain: true };
    let items = super::provision::items(rows, (0, 0), rows.len(), model::text::document::Level::Other, manner);
    items.into_iter().filter_map(|item| if let Item::Block(block) = item { Some(block) } else { None }).collect()
}
