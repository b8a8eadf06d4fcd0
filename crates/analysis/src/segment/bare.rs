//! Provisions that are numbered without a word: the sections of a Commonwealth act (`5. (1) …`), the paragraphs of a judgment (`[12]`).

use model::text::document::Level;

use super::label::{self, Style};
use super::mark::{Mark, Strength};
use super::number::{self, Number};
use super::row::{Row, Shape};
use super::vocabulary::Role;

/// What is numbered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unit {
    /// Sections of an act.
    Section,
    /// Paragraphs of a judgment or a report.
    Paragraph,
}

/// A row that begins with a number.
#[derive(Clone, Debug)]
struct Candidate {
    row: usize,
    number: Number,
    num: (usize, usize),
    rest: usize,
    bold: bool,
    bracket: bool,
    /// Whether its first subsection follows: `5. (1) …`.
    subsection: bool,
}

/// The marks of a convincing run of numbered rows, from row `from` on; nothing where there is none.
pub(crate) fn marks(rows: &[Row], from: usize, unit: Unit) -> Vec<Mark> {
    let candidates: Vec<Candidate> = rows.iter().enumerate().skip(from).filter_map(|(place, row)| candidate(place, row, unit)).collect();
    let brackets = candidates.iter().filter(|candidate| candidate.bracket).count();
    let chosen: Vec<&Candidate> = candidates.iter().filter(|candidate| brackets < 5 || candidate.bracket).collect();
    let chain = longest_chain(&chosen, rows);
    let enough = if unit == Unit::Section { 2 } else { 4 };
    if chain.len() < enough {
        return if unit == Unit::Section { excerpts(rows, from) } else { Vec::new() };
    }
    let chain = if unit == Unit::Section { begun_late(chain, &chosen) } else { chain };
    chain.into_iter().map(|candidate| mark(candidate, unit)).collect()
}

/// Sections out of a larger law: `342.1 (1) Everyone …`.
fn excerpts(rows: &[Row], from: usize) -> Vec<Mark> {
    let mut found = Vec::new();
    for (place, row) in rows.iter().enumerate().skip(from).filter(|(_, row)| !row.quoted) {
        let Some((number, length)) = number::in_digits(&row.plain).filter(|(number, _)| number.parts.len() <= 2) else { continue };
        let rest = row.plain.get(length..).unwrap_or_default();
        let spaces = rest.len() - rest.trim_start_matches(['.', ' ', '\u{a0}', '—']).len();
        if spaces > 0 && rest.get(spaces..).is_some_and(|rest| rest.starts_with("(1)")) {
            found.push(mark(
                &Candidate { row: place, number, num: (0, length), rest: length + spaces, bold: false, bracket: false, subsection: false },
                Unit::Section,
            ));
        }
    }
    found
}

fn mark(candidate: &Candidate, unit: Unit) -> Mark {
    let (kind, level) = match unit {
        Unit::Section => ("section", Level::Section),
        Unit::Paragraph => ("paragraph", Level::Paragraph),
    };
    Mark {
        row: candidate.row,
        role: Role::Provision,
        kind,
        level,
        rank: 50,
        number: Some(candidate.number.clone()),
        num: candidate.num,
        rest: candidate.rest,
        strength: Strength::Fair,
        inner: false,
        raised: None,
    }
}

/// `3 March 2023` at the beginning of a row is no number of a paragraph.
fn is_date(text: &str) -> bool {
    let head: String = text.chars().take(30).collect();
    crate::dates::dates(&head, crate::dates::Order::DayFirst).first().is_some_and(|dated| dated.start == 0)
}

fn candidate(place: usize, row: &Row, unit: Unit) -> Option<Candidate> {
    if row.quoted || matches!(row.shape, Shape::Table(_) | Shape::Quote | Shape::Preformatted) {
        return None;
    }
    let text = row.plain.as_str();
    let start = text.len() - text.trim_start_matches(|character: char| character.is_whitespace() || matches!(character, '*' | '_' | '¶')).len();
    let body = text.get(start..)?;
    let bracket = body.starts_with('[');
    if unit == Unit::Section
        && let Some(label) = label::at_start(body).filter(|label| label.style == Style::Han)
    {
        let (num, rest) = ((start, start + label.length - '、'.len_utf8()), start + label.length);
        return Some(Candidate { row: place, number: Number::whole(label.value), num, rest, bold: false, bracket: false, subsection: false });
    }
    let (number, length) = number::in_digits(body.strip_prefix('[').unwrap_or(body))?;
    if number.parts.len() != 1 || number.first() > 3000 || number.first() == 0 || number.suffix.len() > 3 {
        return None;
    }
    let mut end = length + usize::from(bracket);
    let rest = body.get(end..)?;
    let bold = row.bold || matches!(row.runs.first(), Some(model::text::document::Inline::Bold(_))) || matches!(row.shape, Shape::Heading(_));
    let capital = rest.trim_start().starts_with(|character: char| !character.is_lowercase() && character.is_alphabetic());
    let point = rest.starts_with(['.', '．']);
    let fits = if bracket {
        unit == Unit::Paragraph && rest.starts_with(']')
    } else if point {
        let after = rest.get(rest.chars().next().map_or(0, char::len_utf8)..)?;
        // `12.5` and `1.1.2020` are no labels, nor is the number at the end of a sentence that was cut.
        !after.trim().is_empty() && !after.starts_with(|character: char| number::digit(character).is_some() || character.is_lowercase())
    } else {
        let spaced = rest.starts_with([' ', '\u{a0}', '\t', '—', '–']);
        spaced
            && capital
            && (bold && rest.split_whitespace().nth(1).is_some() || unit == Unit::Paragraph && number.suffix.is_empty() && row.plain.len() > 60)
    };
    if !fits || !point && !bracket && is_date(body) {
        return None;
    }
    end += rest.chars().next().filter(|character| matches!(character, '.' | '．' | ']')).map_or(0, char::len_utf8);
    let after = body.get(end..)?;
    let rest = start + end + (after.len() - after.trim_start_matches([' ', '\u{a0}', '\t', '—', '–', '*', '_']).len());
    let subsection = text.get(rest..).is_some_and(|rest| rest.starts_with("(1)"));
    Some(Candidate { row: place, number, num: (start, start + end), rest, bold, bracket, subsection })
}

/// The best of the runs that begin at the first few candidates: the one with the most text in it, as a table of contents has hardly any.
fn longest_chain<'c>(candidates: &[&'c Candidate], rows: &[Row]) -> Vec<&'c Candidate> {
    let mut ends = Vec::with_capacity(rows.len() + 1);
    let mut sum = 0;
    ends.push(0);
    for row in rows {
        sum += row.plain.len();
        ends.push(sum);
    }
    let text = |from: usize, to: usize| ends.get(to).copied().unwrap_or(sum).saturating_sub(ends.get(from).copied().unwrap_or(0));
    let worth = |chain: &[&Candidate]| {
        let between: usize = chain.windows(2).filter_map(|pair| Some(text(pair.first()?.row, pair.last()?.row).min(MOST_WORTH))).sum();
        between + chain.last().map_or(0, |last| text(last.row, rows.len()).min(MOST_WORTH / 4))
    };
    let begins = candidates.iter().enumerate().filter(|(_, candidate)| candidate.number.begins()).map(|(place, _)| place);
    let mut starts: Vec<usize> = begins.take(12).collect();
    starts.extend(candidates.first().filter(|candidate| candidate.number.first() > 1).map(|_| 0));
    let chains = starts.into_iter().map(|start| chain_from(candidates, start)).filter(|chain| chain.len() > 1);
    chains.map(|chain| (worth(&chain), chain)).max_by_key(|(worth, _)| *worth).map(|(_, chain)| chain).unwrap_or_default()
}

/// So many numbers between the first and the second of a run are a table of contents.
const ENTRIES: usize = 10;

/// The run with its first number where the law has it, and not where the table of contents has it.
fn begun_late<'c>(mut chain: Vec<&'c Candidate>, candidates: &[&'c Candidate]) -> Vec<&'c Candidate> {
    let (Some(first), Some(second)) = (chain.first().copied(), chain.get(1).copied()) else { return chain };
    let between: Vec<&Candidate> = candidates.iter().copied().filter(|other| other.row > first.row && other.row < second.row).collect();
    let again = between.iter().rev().find(|other| other.number == first.number);
    if let (Some(again), Some(begin)) = (again.filter(|_| between.len() >= ENTRIES), chain.first_mut()) {
        *begin = again;
    }
    chain
}

/// The text of one section counts up to this, in bytes.
const MOST_WORTH: usize = 2_000;

/// How far ahead a better candidate for the next number is looked for.
const AHEAD: usize = 40;

/// How many numbers a run may miss: a few at first, and more in a long law that converters have torn.
fn gap(length: usize) -> u32 {
    u32::try_from(4 + length / 20).unwrap_or(12).min(12)
}

fn chain_from<'c>(candidates: &[&'c Candidate], start: usize) -> Vec<&'c Candidate> {
    let mut chain: Vec<&Candidate> = candidates.get(start).copied().into_iter().collect();
    let mut at = start + 1;
    let mut inner_last = 0;
    while let (Some(candidate), Some(last)) = (candidates.get(at), chain.last().copied()) {
        let later = || candidates.get(at + 1..(at + AHEAD).min(candidates.len())).unwrap_or_default();
        let style_fits = candidate.bold == last.bold;
        let next = candidate.number.follows(&last.number);
        let of_list = inner_last > 0 && candidate.number.first() == inner_last + 1;
        let better = || later().iter().any(|other| other.number == candidate.number && (other.bold == last.bold || !style_fits));
        let skipped = !next
            && candidate.number.is_soon_after(&last.number, gap(chain.len()))
            && (style_fits || candidate.subsection)
            && !later().iter().any(|other| other.number.follows(&last.number));
        if next && !((of_list || !style_fits) && better()) || skipped && !of_list {
            chain.push(candidate);
            inner_last = 0;
        } else if candidate.number.first() == 1 || of_list {
            inner_last = candidate.number.first();
        }
        at += 1;
    }
    chain
}

/// Headings and paragraphs numbered in steps (`1`, `1.1`, `1.1.2`), as policies and memoranda have them.
pub(crate) fn decimal_marks(rows: &[Row]) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut last: Option<Number> = None;
    let mut steps = 0;
    for (place, row) in rows.iter().enumerate() {
        let text = row.plain.as_str();
        let start = text.len() - text.trim_start().len();
        let Some((number, length)) = text.get(start..).and_then(number::in_digits) else { continue };
        let Some(rest) = text.get(start + length..) else { continue };
        let ends = rest.starts_with([' ', '\t', '\u{a0}', '.', ':']);
        let whole_fits = number.parts.len() > 1 || rest.starts_with(['.', ':']) || row.is_styled();
        let follows = last.as_ref().map_or_else(|| number.begins(), |last| number.follows(last) || number.is_soon_after(last, 1) && row.is_styled());
        if row.quoted || !ends || !whole_fits || !follows || number.first() > 200 || matches!(row.shape, Shape::Table(_)) {
            continue;
        }
        let point = usize::from(rest.starts_with(['.', ':']));
        let end = start + length + point;
        let spaces = text.get(end..).map_or(0, |rest| rest.len() - rest.trim_start().len());
        steps += usize::from(number.parts.len() > 1);
        let candidate =
            Candidate { row: place, number: number.clone(), num: (start, end), rest: end + spaces, bold: false, bracket: false, subsection: false };
        let level = if number.parts.len() == 1 { Level::Section } else { Level::Paragraph };
        marks.push(Mark { level, kind: "decimal", rank: u8::try_from(number.parts.len()).unwrap_or(9), ..mark(&candidate, Unit::Paragraph) });
        last = Some(number);
    }
    if steps >= 3 { marks } else { Vec::new() }
}

/// Whether a row begins with a label of a list below a provision.
pub(crate) fn has_label(row: &Row) -> bool {
    label::at_start(row.plain.trim_start()).is_some_and(|label| label.style != Style::Sign)
}
