//! The lines of a page: glyphs in the order in which they are drawn, labels that stand apart put before their items, scripts set right.

use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};
use unicode_bidi::BidiInfo;
use unicode_normalization::UnicodeNormalization as _;

use crate::label::{self, Label};

/// A page holds no more characters than this; what is drawn after them is left out.
const MOST_CHARACTERS: usize = 4 << 20;

/// How many lines on the same height are looked at to find the item of a label.
const MOST_NEIGHBOURS: usize = 64;

/// A line as it is drawn.
#[derive(Default, Debug)]
struct DrawnLine {
    text: String,
    /// Where its first glyph stands, from the left and from the top.
    x: f64,
    y: f64,
    size: f64,
    /// Whether more than a line's height lies before it.
    gap: bool,
    /// How many glyphs stand left of the one drawn before, and how many right of it.
    leftward: u32,
    rightward: u32,
}

/// Takes the glyphs of one page.
#[derive(Default, Debug)]
pub(super) struct Page {
    lines: Vec<DrawnLine>,
    height: f64,
    last_x: f64,
    last_y: f64,
    last_end: f64,
    word_begins: bool,
    characters: usize,
}

impl OutputDev for Page {
    fn begin_page(&mut self, _: u32, media_box: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        self.height = media_box.ury - media_box.lly;
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(&mut self, place: &Transform, width: f64, _: f64, font_size: f64, glyph: &str) -> Result<(), OutputError> {
        self.characters = self.characters.saturating_add(glyph.len());
        if self.characters > MOST_CHARACTERS {
            return Ok(());
        }
        // The side of the square with the area of the rectangle that the font's size becomes on the page.
        let size = (font_size * (place.m11 + place.m21) * font_size * (place.m12 + place.m22)).abs().sqrt();
        let (x, y) = (place.m31, self.height - place.m32);
        let fall = (y - self.last_y).abs();
        let (far, back) = (fall > size * 1.5, x < self.last_end && fall > size * 0.5);
        if self.lines.is_empty() || (self.word_begins && (far || back)) {
            self.lines.push(DrawnLine { x, y, size, gap: far && back, ..DrawnLine::default() });
        }
        if let Some(line) = self.lines.last_mut() {
            if self.word_begins && x > self.last_end + size * 0.1 && !line.text.is_empty() {
                line.text.push(' ');
            }
            if !line.text.is_empty() {
                line.leftward += u32::from(x < self.last_x);
                line.rightward += u32::from(x > self.last_x);
            }
            line.text.push_str(glyph);
        }
        self.word_begins = false;
        (self.last_x, self.last_y, self.last_end) = (x, y, x + width * size);
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        self.word_begins = true;
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

impl Page {
    /// The words of the page, lines parted by line feeds, paragraphs by blank lines where the page leaves room between them.
    pub(super) fn text(mut self) -> String {
        for line in &mut self.lines {
            line.text = in_order(line);
        }
        self.put_labels_before_items();
        self.sort_a_single_column();
        self.put_page_numbers_last();
        let mut text = String::with_capacity(self.characters.min(MOST_CHARACTERS) + self.lines.len());
        for line in self.lines.iter().filter(|line| !line.text.trim().is_empty()) {
            if line.gap && !text.is_empty() {
                text.push('\n');
            }
            // A glyph that stands for a line or page break must not make one.
            text.extend(line.text.trim().chars().map(|character| if character.is_control() { ' ' } else { character }));
            text.push('\n');
        }
        text
    }

    /// Some producers draw all numbers of a list after its items: each goes to the line on its height.
    fn put_labels_before_items(&mut self) {
        let is_bare = |line: &DrawnLine| {
            let text = line.text.trim();
            text.len() <= 8 && !text.contains(' ') && !text.starts_with(['-', '–', '—']) && label::of(text) == Label::Item
        };
        let mut by_height: Vec<usize> = (0..self.lines.len()).collect();
        let height = |at: usize| self.lines.get(at).map_or(0.0, |line| line.y);
        by_height.sort_by(|one, other| height(*one).total_cmp(&height(*other)));
        let mut moves: Vec<(usize, usize)> = Vec::new();
        for (at, line) in self.lines.iter().enumerate().filter(|(_, line)| is_bare(line)) {
            let reach = line.size * 0.5;
            let first = by_height.partition_point(|other| height(*other) < line.y - reach);
            let item = by_height
                .iter()
                .skip(first)
                .take(MOST_NEIGHBOURS)
                .filter_map(|other| Some((*other, self.lines.get(*other)?)))
                .take_while(|(_, other)| other.y <= line.y + reach)
                .filter(|(place, other)| *place != at && other.x > line.x && !is_bare(other))
                .min_by(|(_, one), (_, other)| one.x.total_cmp(&other.x));
            moves.extend(item.map(|(item, _)| (at, item)));
        }
        for (from, to) in moves {
            let label = self.lines.get_mut(from).map(|line| std::mem::take(&mut line.text)).unwrap_or_default();
            if let Some(item) = self.lines.get_mut(to) {
                item.text = format!("{} {}", label.trim(), item.text.trim_start());
            }
        }
    }

    /// Some producers draw the articles of a page first and their lists after them. Where no two lines stand side by side, the order is that of
    /// the page; where they do, columns are drawn one after the other and their order is kept.
    fn sort_a_single_column(&mut self) {
        self.lines.retain(|line| !line.text.trim().is_empty());
        if self.lines.is_sorted_by(|one, next| one.y <= next.y + one.size * 0.5) || self.lines.iter().any(|line| line.y.is_nan()) {
            return;
        }
        let mut heights: Vec<(f64, f64)> = self.lines.iter().map(|line| (line.y, line.size)).collect();
        heights.sort_by(|one, other| one.0.total_cmp(&other.0));
        let beside = heights.windows(2).filter(|pair| matches!(pair, [one, next] if next.0 - one.0 < one.1 * 0.5)).count();
        if beside * 20 > self.lines.len() {
            return;
        }
        self.lines.sort_by(|one, other| one.y.total_cmp(&other.y));
        let mut before = f64::NEG_INFINITY;
        for line in &mut self.lines {
            line.gap = line.y - before > line.size * 1.8;
            before = line.y;
        }
    }

    /// A lone number at the very top or bottom of the page goes to its end, wherever it was drawn: there page numbers are looked for.
    fn put_page_numbers_last(&mut self) {
        let written = || self.lines.iter().filter(|line| !line.text.trim().is_empty()).map(|line| line.y);
        let (Some(top), Some(bottom)) = (written().min_by(f64::total_cmp), written().max_by(f64::total_cmp)) else { return };
        let stands_apart =
            |line: &DrawnLine| (line.y - top < line.size || bottom - line.y < line.size) && crate::plain::is_page_number(line.text.trim());
        let (numbers, rest): (Vec<DrawnLine>, Vec<DrawnLine>) = std::mem::take(&mut self.lines).into_iter().partition(stands_apart);
        self.lines = rest;
        self.lines.extend(numbers.into_iter().map(|line| DrawnLine { gap: true, ..line }));
    }
}

/// The characters of a line as they are written: from right to left where the script runs so, without the shapes of print.
fn in_order(line: &DrawnLine) -> String {
    let text = line.text.as_str();
    if text.is_ascii() {
        return text.to_owned();
    }
    // Glyphs that were drawn one left of the other are in their order already.
    let drawn_in_order = line.leftward > line.rightward;
    let logical = if text.chars().any(is_right_to_left) && !drawn_in_order { reordered(text) } else { text.to_owned() };
    // One ligature may stand for letters of which the first is drawn on the right: it is taken apart only now.
    logical.chars().flat_map(|character| if is_shape(character) { Shown::Shape(character.nfkc()) } else { Shown::Letter(Some(character)) }).collect()
}

/// A character, or those that a shape of print stands for.
enum Shown<I> {
    Letter(Option<char>),
    Shape(I),
}

impl<I: Iterator<Item = char>> Iterator for Shown<I> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::Letter(letter) => letter.take(),
            Self::Shape(letters) => letters.next(),
        }
    }
}

/// What stands on the page from left to right, as it is written: runs in their order, brackets as they open and close.
fn reordered(line: &str) -> String {
    let info = BidiInfo::new(line, None);
    let Some(paragraph) = info.paragraphs.first() else { return line.to_owned() };
    let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
    let mut written = String::with_capacity(line.len());
    for run in runs {
        let from_right = levels.get(run.start).is_some_and(|level| level.is_rtl());
        let text = line.get(run).unwrap_or_default();
        if from_right {
            written.extend(text.chars().rev().map(mirrored));
        } else {
            written.push_str(text);
        }
    }
    // A vowel mark that was drawn apart belongs to the letter before it.
    let mut joined = String::with_capacity(written.len());
    for character in written.chars() {
        if matches!(character, '\u{64b}'..='\u{652}') && joined.ends_with(' ') {
            joined.pop();
        }
        joined.push(character);
    }
    joined
}

/// A bracket as it is written, from the shape that it has between letters that run from the right.
fn mirrored(character: char) -> char {
    match character {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '«' => '»',
        '»' => '«',
        '<' => '>',
        '>' => '<',
        other => other,
    }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana and N'Ko, and their shapes.
pub(super) fn is_right_to_left(character: char) -> bool {
    matches!(u32::from(character), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC)
}

/// Letters in the shape that they have beside others, and ligatures.
fn is_shape(character: char) -> bool {
    matches!(u32::from(character), 0xFB00..=0xFDFF | 0xFE70..=0xFEFC)
}
