//! Plain text: wrapped lines become paragraphs again; page numbers and running headers that repeat are left out.

use std::collections::HashMap;

use model::draft::TextFacts;
use model::finding::Finding;
use model::text::flow::{Flow, Line};

use crate::label::{self, Label};
use crate::limits::Limits;
use crate::read::FlowReading;
use crate::wording::plain_runs;

/// Reads a text of lines.
pub(crate) fn read(bytes: &[u8], _limits: &Limits) -> Result<FlowReading, Finding> {
    let (text, finding) = crate::encoding::decode(bytes, None);
    let flow = flow_of_pages(text.split('\u{c}'));
    Ok(FlowReading { flow, facts: TextFacts::default(), findings: finding.into_iter().collect() })
}

/// The paragraphs of pages of lines. A paragraph may go on over the end of a page.
pub(crate) fn flow_of_pages<'t>(pages: impl Iterator<Item = &'t str>) -> Flow {
    let pages: Vec<Vec<&str>> = pages.map(|page| page.lines().collect()).collect();
    let running = Running::of(&pages);
    let paged = pages.len() > 1;
    let mut lines: Vec<(u32, &str)> = Vec::new();
    for (number, page) in (1_u32..).zip(&pages) {
        let (first, last) = edges(page);
        for (place, line) in page.iter().enumerate() {
            let at_edge = paged && (place <= first || place >= last);
            if at_edge && (running.numbers(line, number) || running.lines.contains_key(&shape(line))) {
                continue;
            }
            lines.push((number, line));
        }
    }
    paragraphs(&lines, paged)
}

/// The places of the second line with words and of the last but one: what is outside them is the edge of a page.
fn edges(page: &[&str]) -> (usize, usize) {
    let written = |line: &&str| !line.trim().is_empty();
    let mut places = page.iter().enumerate().filter(|(_, line)| written(line)).map(|(place, _)| place);
    let first = places.next().unwrap_or(0);
    let second = places.next().unwrap_or(first);
    let mut places = page.iter().enumerate().rev().filter(|(_, line)| written(line)).map(|(place, _)| place);
    let last = places.next().unwrap_or(0);
    (second, places.next().unwrap_or(last))
}

/// What comes back at the edges of pages.
struct Running {
    /// Lines that are on most pages, their numbers aside.
    lines: HashMap<String, usize>,
    /// By how much the numbers at the edges differ from the count of pages, with how many do so.
    offsets: HashMap<i64, usize>,
}

impl Running {
    fn of(pages: &[Vec<&str>]) -> Self {
        let (mut lines, mut offsets): (HashMap<String, usize>, HashMap<i64, usize>) = (HashMap::new(), HashMap::new());
        for (number, page) in (1_i64..).zip(pages) {
            let (first, last) = edges(page);
            let mut of_page: Vec<String> = Vec::new();
            for (_, line) in page.iter().enumerate().filter(|(place, _)| *place <= first || *place >= last) {
                if !line.trim().is_empty() && line.len() < 200 {
                    of_page.push(shape(line));
                }
                if let Some(value) = number_in(line) {
                    *offsets.entry(value - number).or_default() += 1;
                }
            }
            of_page.sort();
            of_page.dedup();
            of_page.into_iter().for_each(|line| *lines.entry(line).or_default() += 1);
        }
        lines.retain(|line, count| {
            pages.len() > 3 && *count * 2 > pages.len() && line.chars().filter(|character| character.is_alphabetic()).count() > 2
        });
        Self { lines, offsets }
    }

    /// Whether the line numbers its page: it counts on with those of other pages, or is written as only page numbers are.
    fn numbers(&self, line: &str, page: u32) -> bool {
        if !is_page_number(line) {
            return false;
        }
        let bare = line.trim().chars().all(|character| character.is_ascii_digit());
        let counts_on = number_in(line).is_some_and(|value| self.offsets.get(&(value - i64::from(page))).is_some_and(|count| *count > 1));
        counts_on || !bare
    }
}

/// The number that a page number is.
pub(crate) fn number_in(line: &str) -> Option<i64> {
    if !is_page_number(line) {
        return None;
    }
    let digits: String = line.chars().skip_while(|character| !character.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// A line with its numbers and spaces made alike.
fn shape(line: &str) -> String {
    let mut shape = String::with_capacity(line.len());
    for character in line.trim().chars() {
        if character.is_numeric() {
            if !shape.ends_with('0') {
                shape.push('0');
            }
        } else if !character.is_whitespace() {
            shape.push(character);
        }
    }
    shape
}

pub(crate) fn is_page_number(line: &str) -> bool {
    let line = line.trim().trim_matches(['-', '–', '—', '|', '[', ']', ' ']);
    let bare = line.strip_prefix("Page ").or_else(|| line.strip_prefix("page ")).unwrap_or(line);
    !bare.is_empty()
        && bare.len() <= 12
        && bare.chars().all(|character| character.is_numeric() || matches!(character, '/' | ' '))
        && bare.chars().any(char::is_numeric)
}

/// The width at which a text is wrapped: few of its lines are longer; nothing where it has long lines, each a paragraph.
fn wrapped_at(lines: &[(u32, &str)]) -> Option<usize> {
    let mut widths: Vec<usize> = lines.iter().map(|(_, line)| line.trim().chars().count()).filter(|width| *width > 0).collect();
    if widths.len() < 8 {
        return None;
    }
    widths.sort_unstable();
    let wide = widths[widths.len() * 19 / 20];
    (wide < 180).then_some(wide)
}

fn paragraphs(lines: &[(u32, &str)], paged: bool) -> Flow {
    let width = wrapped_at(lines);
    let mut flow = Flow::default();
    let mut current = String::new();
    let mut page = 1;
    let mut previous: Option<&str> = None;
    let mut end = |current: &mut String, page: u32| {
        let text = plain_runs(&std::mem::take(current));
        if !text.is_empty() {
            flow.lines.push(Line { page: paged.then_some(page), ..Line::paragraph(text) });
        }
    };
    for (number, line) in lines {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            end(&mut current, page);
            previous = None;
            continue;
        }
        let goes_on = previous.is_some_and(|previous| width.is_some_and(|width| continues(previous, trimmed, width)));
        if goes_on {
            join(&mut current, trimmed);
        } else {
            end(&mut current, page);
            page = *number;
            current.push_str(trimmed);
        }
        previous = Some(trimmed);
    }
    end(&mut current, page);
    flow
}

/// Whether a line goes on with the paragraph of the one before it.
fn continues(previous: &str, line: &str, width: usize) -> bool {
    if label::of(line) != Label::None || is_entry(line) || is_entry(previous) && previous.chars().count() * 10 < width * 9 {
        return false;
    }
    let length = previous.chars().count();
    let ends_sentence = previous.ends_with(['.', ';', ':', '。', '；', '：', '؛', '!', '?']);
    let short = length * 10 < width * if ends_sentence { 8 } else { 6 };
    let is_heading =
        |text: &str| text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase) && text.chars().any(char::is_uppercase);
    !short && is_heading(previous) == is_heading(line)
}

/// `Appellant: Alder`, `RELATOR : CEDRO`: a line of the head of a decision, or of a form, that says what its words are.
fn is_entry(line: &str) -> bool {
    let Some((label, value)) = line.split_once(':') else { return false };
    let label = label.trim_end();
    let words = label.split_whitespace().count();
    let is_word = |character: char| character.is_alphabetic() || matches!(character, ' ' | '(' | ')' | '/' | '.' | '-' | 'º' | 'ª');
    (1..=3).contains(&words)
        && label.chars().count() <= 30
        && label.starts_with(char::is_uppercase)
        && label.chars().all(is_word)
        && value.starts_with([' ', '\t'])
        && value.trim_start().starts_with(char::is_uppercase)
}

/// Adds a line to a paragraph: words cut at the end of a line are made whole, and scripts without spaces get none.
pub(crate) fn join(paragraph: &mut String, line: &str) {
    let first = line.chars().next().unwrap_or(' ');
    if paragraph.ends_with(['-', '\u{ad}', '‐']) && first.is_lowercase() && paragraph.chars().rev().nth(1).is_some_and(char::is_lowercase) {
        paragraph.pop();
    } else {
        let both_dense = paragraph.chars().last().is_some_and(is_dense) && is_dense(first);
        if !both_dense {
            paragraph.push(' ');
        }
    }
    paragraph.push_str(line);
}

/// Characters of scripts that are written without spaces.
pub(crate) fn is_dense(character: char) -> bool {
    matches!(u32::from(character), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3000..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let reading = read(text.as_bytes(), &Limits::default()).unwrap();
        reading.flow.lines.iter().map(Line::plain).collect()
    }

    #[test]
    fn wrapped_lines_become_paragraphs_and_labels_begin_new_ones() {
        let text = "PART I\n\n1. This Act applies to every person who, without lawful autho-\nrity or excuse, obtains access to a computer system that is used\nfor the administration of justice.\n2. In this Act “data” means any representation of facts that can be\nprocessed.\n(a) one thing that is long enough to be wrapped over the line end\nhere; and\n(b) another.\n";
        assert_eq!(
            lines(text),
            [
                "PART I",
                "1. This Act applies to every person who, without lawful authority or excuse, obtains access to a computer system that is used for the administration of justice.",
                "2. In this Act “data” means any representation of facts that can be processed.",
                "(a) one thing that is long enough to be wrapped over the line end here; and",
                "(b) another.",
            ]
        );
    }

    #[test]
    fn lines_that_say_what_their_words_are_stand_alone() {
        let text = "RECURSO No. 9 of the Court of Appeal of Lexaria and of its chambers\nAppellant: Alder Shipping Company of the Harbour\nCounsel: Elm and Ash of the Harbour Chambers\nRespondent: Birch\nThe appellant says in this appeal that the order of the court below\nwas made without notice to it and must be set aside: it is right, for\nthe rules ask for notice in every case that is brought in the harbour\nand no notice was given to it by anybody at any time before the order.\n";
        let lines = lines(text);
        assert_eq!(lines.get(1).map(String::as_str), Some("Appellant: Alder Shipping Company of the Harbour"));
        assert_eq!(lines.len(), 5, "{lines:?}");
    }

    #[test]
    fn running_headers_and_page_numbers_are_left_out() {
        let page = |number: u32| {
            format!(
                "Official Gazette No. {number}\n\nText of page {number} which is as long as a line of a gazette is.\nIt has a second line that says more about it.\n\n- {number} -\n"
            )
        };
        let text = (1..=5).map(page).collect::<Vec<_>>().join("\u{c}");
        let lines = lines(&text);
        assert!(lines.iter().all(|line| !line.contains("Gazette") && line.len() > 10), "{lines:?}");
    }
}
