//! From lines to paragraphs, over columns and pages: a line goes on with the one before where its first word had no room there.

use super::lines::TextLine;
use super::page::{Band, PageLines};
use super::words::usual;
use crate::label::{self, Label};
use crate::plain::join;

/// A paragraph with the page on which it begins, from 1.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Paragraph {
    pub(crate) page: u32,
    pub(crate) text: String,
}

/// The edges between which the lines of a column stand.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Edges {
    left: f64,
    right: f64,
}

/// A column with fewer lines than this on a page is measured by the other pages.
const FEWEST_LINES: usize = 8;

/// The paragraphs of all pages.
pub(crate) fn of_pages(pages: &[PageLines]) -> Vec<Paragraph> {
    let usual_edges = edges_by_column(pages);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut before: Option<(&TextLine, Edges)> = None;
    for (number, page) in (1_u32..).zip(pages) {
        for band in &page.bands {
            let edges = edges_of(band, &usual_edges);
            let pitch = pitch_of(&band.lines);
            for (place, line) in band.lines.iter().enumerate() {
                let above = place.checked_sub(1).and_then(|above| band.lines.get(above));
                let stands_apart = above.is_some_and(|above| stands_apart(above, line, band.lines.get(place + 1), pitch, edges));
                let goes_on = !stands_apart && band.column.is_some() && before.is_some_and(|(before, edges)| goes_on(before, edges, line));
                match paragraphs.last_mut() {
                    Some(paragraph) if goes_on => join(&mut paragraph.text, line.text.trim()),
                    _ => paragraphs.push(Paragraph { page: number, text: line.text.trim().to_owned() }),
                }
                before = band.column.map(|_| (line, edges));
            }
        }
    }
    paragraphs
}

/// The distance between most lines.
fn pitch_of(lines: &[TextLine]) -> f64 {
    let pitches = lines.windows(2).filter_map(|pair| if let [one, next] = pair { Some(next.bottom - one.bottom) } else { None });
    usual(pitches.filter(|pitch| *pitch > 1.0).map(|pitch| (pitch, 1)))
}

/// The edges of each column over all pages.
fn edges_by_column(pages: &[PageLines]) -> Vec<Edges> {
    let mut columns: Vec<Vec<&TextLine>> = Vec::new();
    for band in pages.iter().flat_map(|page| &page.bands) {
        let Some(column) = band.column else { continue };
        columns.resize_with(columns.len().max(column + 1), Vec::new);
        if let Some(lines) = columns.get_mut(column) {
            lines.extend(&band.lines);
        }
    }
    columns.iter().map(|lines| measured(lines)).collect()
}

fn edges_of(band: &Band, usual: &[Edges]) -> Edges {
    let own = measured(&band.lines.iter().collect::<Vec<_>>());
    let of_column = band.column.and_then(|column| usual.get(column)).copied();
    if band.lines.len() >= FEWEST_LINES { own } else { of_column.unwrap_or(own) }
}

/// Where most lines begin and the longest end; a few that stick out are no measure.
fn measured(lines: &[&TextLine]) -> Edges {
    let place = |mut edges: Vec<f64>, share: f64| {
        edges.sort_by(f64::total_cmp);
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in a list, bounded by its length"
        )]
        let at = (edges.len() as f64 * share) as usize;
        edges.get(at.min(edges.len().saturating_sub(1))).copied().unwrap_or(0.0)
    };
    let left = place(lines.iter().map(|line| line.left).collect(), 0.1);
    let right = place(lines.iter().map(|line| line.right).collect(), 0.93);
    Edges { left, right: right.max(left) }
}

/// Whether the page itself parts two lines: by more room than between most lines, by their size, by setting the first of a paragraph in.
fn stands_apart(above: &TextLine, line: &TextLine, below: Option<&TextLine>, pitch: f64, edges: Edges) -> bool {
    let room = line.bottom - above.bottom;
    let far = room > pitch * 1.35 && room > line.size * 1.1;
    let resized = above.size > line.size * 1.25 || line.size > above.size * 1.25;
    far || resized || begins_set_in(above, line, below, edges)
}

/// Whether the line alone is set in: the one before and the one after begin at the edge.
fn begins_set_in(above: &TextLine, line: &TextLine, below: Option<&TextLine>, edges: Edges) -> bool {
    let set_in = |line: &TextLine| if line.runs_leftward { edges.right - line.right } else { line.left - edges.left };
    let at_edge = |other: &TextLine| set_in(other).abs() < line.size * 0.5;
    let step = set_in(line);
    // The second line of an item hangs under its first word.
    label::of(above.text.trim()) == Label::None && step > line.size * 0.8 && step < line.size * 6.0 && at_edge(above) && below.is_some_and(at_edge)
}

/// Whether a line goes on with the paragraph of the one before it.
fn goes_on(before: &TextLine, edges: Edges, line: &TextLine) -> bool {
    let (former, latter) = (before.text.trim(), line.text.trim());
    if is_rule(former) || is_rule(latter) || begins_numbered(former, latter) {
        return false;
    }
    let room = room_on(before, edges);
    let share = room / (edges.right - edges.left).max(1.0);
    if room > line.first_word + line.size * 0.6 && !goes_on_anyway(former, latter, share) {
        return false;
    }
    if changes_to_capitals(former, latter) {
        return false;
    }
    match label::of(latter) {
        Label::None => true,
        Label::Provision => is_reference(former, latter) && (line.left - before.left).abs() < line.size,
        Label::Item => is_abbreviation(latter) || is_repeated_in_figures(former, latter),
    }
}

/// How much of a line is empty at its end.
fn room_on(line: &TextLine, edges: Edges) -> f64 {
    let (left, right) = ((line.left - edges.left).max(0.0), (edges.right - line.right).max(0.0));
    let is_centred = left > line.size * 2.0 && (left - right).abs() < (edges.right - edges.left) * 0.1;
    match (is_centred, line.runs_leftward) {
        (true, _) => left + right,
        (false, true) => left,
        (false, false) => right,
    }
}

/// Whether a line that ends early is still no end: the next begins in small letters, or both stand in capitals, as a title does.
fn goes_on_anyway(former: &str, latter: &str, share: f64) -> bool {
    if ends_sentence(former) {
        return false;
    }
    let begins_small =
        latter.chars().next().is_some_and(|first| first.is_lowercase() || first.is_ascii_digit()) && !former.ends_with(char::is_uppercase);
    let is_title = is_capitals(former) && is_capitals(latter) && former.split_whitespace().count() > 2 && label::of(former) != Label::Provision;
    let has_no_case =
        latter.chars().next().is_some_and(|character| character.is_alphabetic() && !character.is_uppercase() && !character.is_lowercase());
    (begins_small && share < 0.6) || (is_title && share < 0.45) || (has_no_case && share < 0.2)
}

fn ends_sentence(line: &str) -> bool {
    line.ends_with(['.', ';', ':', '。', '；', '：', '؛', '!', '?', '។', '։'])
}

/// A line drawn with signs: it ends what stands before it.
pub(super) fn is_rule(line: &str) -> bool {
    line.chars().count() > 3 && line.chars().all(|character| matches!(character, '_' | '-' | '–' | '—' | '=' | '*' | '.' | ' ' | '…' | '·'))
}

/// `[12]`, as judgments number their paragraphs, after the end of a sentence.
fn begins_numbered(former: &str, latter: &str) -> bool {
    let number = latter.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(number, _)| number);
    number.is_some_and(|number| number.len() <= 4 && number.chars().all(|character| character.is_ascii_digit()))
        && !former.ends_with(char::is_lowercase)
}

/// `(SMS) to …`: letters in brackets that number nothing.
fn is_abbreviation(latter: &str) -> bool {
    let inside = latter.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or("", |(inside, _)| inside);
    let letters = inside.chars().filter(|character| character.is_alphabetic()).count();
    letters > 2 && !inside.to_uppercase().chars().all(|character| "IVXLC".contains(character))
}

/// `dieciocho` / `(18) meses`: a number in figures after the same in words, in the middle of a sentence.
fn is_repeated_in_figures(former: &str, latter: &str) -> bool {
    let Some((figures, rest)) = latter.strip_prefix('(').and_then(|rest| rest.split_once(')')) else { return false };
    let is_number = !figures.is_empty() && figures.chars().all(char::is_numeric);
    is_number && rest.trim_start().starts_with(char::is_lowercase) && former.ends_with(char::is_alphabetic) && !ends_with_conjunction(former)
}

/// Before the last item of a list stands `and` or `or`.
fn ends_with_conjunction(line: &str) -> bool {
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    ["and", "or", "and/or", "et", "ou", "y", "o", "e", "u", "und", "oder", "en", "of", "и", "или", "dan", "atau", "lub", "oraz", "i"]
        .contains(&last.as_str())
}

/// A reference that happens to begin a line: `… is guilty under` / `Article 5 of this Act`.
fn is_reference(former: &str, latter: &str) -> bool {
    let mut words = latter.split_whitespace().skip(1);
    let number = words.next().unwrap_or_default();
    let next = words.next().unwrap_or_default();
    let runs_on = number.ends_with([',', ')', ';']) || (!number.ends_with([':', '.', '-', '–', '—']) && next.starts_with(char::is_lowercase));
    runs_on
        && !ends_sentence(former)
        && label::of(former) == Label::None
        && former.chars().last().is_some_and(|last| last.is_alphabetic() || last == ',')
}

/// Whether a heading in capitals begins or ends between two lines. One word in capitals may be an abbreviation.
fn changes_to_capitals(former: &str, latter: &str) -> bool {
    let words = |text: &str| text.split_whitespace().filter(|word| word.chars().filter(|character| character.is_alphabetic()).count() > 1).count();
    is_capitals(former) != is_capitals(latter) && words(if is_capitals(former) { former } else { latter }) > 1
}

fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}
