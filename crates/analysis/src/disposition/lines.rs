//! A decision as lines in reading order, each with the address of the provision it stands in, and its lines as sentences.

use model::text::document::{Block, Division, Document, Inline, Item};

/// A paragraph or a heading.
pub(super) struct Line {
    pub(super) words: String,
    /// The number printed before them.
    pub(super) number: Option<String>,
    /// The address of the innermost provision; empty outside all of them.
    pub(super) eid: String,
    pub(super) is_heading: bool,
}

/// All lines of a decision.
pub(super) fn of(document: &Document) -> Vec<Line> {
    let mut lines = Vec::new();
    of_blocks(&document.preface, "", &mut None, &mut lines);
    of_blocks(&document.preamble, "", &mut None, &mut lines);
    of_items(&document.body, "", &mut None, &mut lines);
    of_blocks(&document.conclusions, "", &mut None, &mut lines);
    document.schedules.iter().for_each(|schedule| of_division(schedule, &mut lines));
    lines
}

fn of_items(items: &[Item], eid: &str, number: &mut Option<String>, lines: &mut Vec<Line>) {
    for item in items {
        match item {
            Item::Division(division) => of_division(division, lines),
            Item::Block(block) => of_blocks(std::slice::from_ref(block), eid, number, lines),
        }
    }
}

fn of_division(division: &Division, lines: &mut Vec<Line>) {
    let mut number = division.num.clone();
    push(&division.heading, &division.eid, true, &mut number, lines);
    of_items(&division.items, &division.eid, &mut number, lines);
}

fn of_blocks(blocks: &[Block], eid: &str, number: &mut Option<String>, lines: &mut Vec<Line>) {
    for block in blocks {
        match block {
            Block::Paragraph(runs) => push(runs, eid, false, number, lines),
            Block::Heading(_, runs) => push(runs, eid, true, number, lines),
            Block::List(items) => items.iter().for_each(|item| of_blocks(&item.blocks, eid, &mut item.num.clone(), lines)),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| of_blocks(&cell.blocks, eid, number, lines)),
            // The words of somebody else decide nothing here.
            Block::Quote(_) => {}
            Block::Preformatted(text) => push(&[Inline::text(text.as_str())], eid, false, number, lines),
        }
    }
}

fn push(runs: &[Inline], eid: &str, is_heading: bool, number: &mut Option<String>, lines: &mut Vec<Line>) {
    let plain = Inline::plain(runs);
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return;
    }
    let mut number = if is_heading { None } else { number.take().filter(|number| !number.is_empty()) };
    let mut rest = words.as_str();
    while !rest.is_empty() {
        // A decision without paragraphs is one line, and the formulas are looked for in each line as a whole.
        let end = if rest.len() <= LONGEST { rest.len() } else { cut_at(rest) };
        let (part, more) = rest.split_at(end);
        lines.push(Line { words: part.trim_end().to_owned(), number: number.take(), eid: eid.to_owned(), is_heading });
        rest = more;
    }
}

/// A longer line is cut, in bytes.
const LONGEST: usize = 20_000;

/// Where a long line is cut: behind the last sentence that ends before it is too long, else at a character.
fn cut_at(words: &str) -> usize {
    let end = words.floor_char_boundary(LONGEST);
    let head = words.get(..end).unwrap_or_default();
    head.rfind(". ").map(|place| place + 2).or_else(|| head.rfind('。').map(|place| place + '。'.len_utf8())).filter(|cut| *cut > 0).unwrap_or(end)
}

/// Words before whose point no sentence ends: titles and signs of citations, in small letters.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "no", "nos", "v", "vs", "art", "arts", "para", "paras", "s", "ss", "cf", "st", "ltd", "co", "inc", "sr", "sra",
    "exmo", "exma", "des", "min", "rel", "fl", "fls", "nr", "abs", "ust", "pkt", "poz", "al", "p", "pp", "r", "ref", "jr", "hon",
];

/// The sentences of a line, with the marks that end them.
pub(super) fn sentences(line: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (place, mark) in line.char_indices().filter(|(_, character)| matches!(character, '.' | '!' | '?' | '。')) {
        let end = place + mark.len_utf8();
        let after = line.get(end..).unwrap_or_default().trim_start_matches(['”', '"', '’', '\'', ')', ']']);
        let is_end = mark == '。' || after.starts_with(char::is_whitespace) && after.trim_start().starts_with(|next: char| !next.is_lowercase());
        let word = line.get(start..place).and_then(|before| before.split(|c: char| !c.is_alphanumeric()).next_back()).unwrap_or_default();
        let is_initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
        let abbreviates = after.len() + end == line.len() && (ABBREVIATIONS.contains(&word.to_lowercase().as_str()) || is_initial);
        // The point behind the number of a paragraph ends no sentence; that behind another number does.
        let is_ending = line.get(start..place).is_some_and(|before| before.ends_with("Sr(a)") || before.ends_with("Dr(a)"));
        let is_label = line.get(start..place).is_some_and(|before| before.trim().chars().all(|c| c.is_ascii_digit()));
        if is_end && (mark == '。' || !abbreviates && !is_label && !is_ending) {
            sentences.extend(line.get(start..end).map(str::trim));
            start = end;
        }
    }
    sentences.extend(line.get(start..).map(str::trim).filter(|rest| rest.chars().any(char::is_alphanumeric)));
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_end_is_cut_at_its_sentences_and_loses_nothing() {
        let long = "The appeal is dismissed. ".repeat(5_000);
        let document = Document { preface: vec![Block::Paragraph(vec![Inline::text(&*long)])], ..Document::default() };
        let lines = of(&document);
        assert!(lines.len() > 5 && lines.iter().all(|line| line.words.len() <= LONGEST && line.words.ends_with("dismissed.")));
        assert_eq!(lines.iter().map(|line| line.words.matches("dismissed").count()).sum::<usize>(), 5_000);
    }

    #[test]
    fn sentences_end_at_marks_and_not_at_abbreviations() {
        let line = "Mr. Alder relies on s. 5 of No. 7. I disagree. The appeal is dismissed.";
        assert_eq!(sentences(line), ["Mr. Alder relies on s. 5 of No. 7.", "I disagree.", "The appeal is dismissed."]);
        assert_eq!(sentences("法院认为合同有效。判决驳回上诉。"), ["法院认为合同有效。", "判决驳回上诉。"]);
    }
}
