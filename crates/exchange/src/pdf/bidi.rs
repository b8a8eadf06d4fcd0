//! Lines that stand on a page from left to right, as they are written: letters of right-to-left scripts in their order.

use unicode_bidi::BidiInfo;
use unicode_normalization::UnicodeNormalization as _;

/// The characters of a line in the order in which they are written, without the shapes of print.
pub(crate) fn as_written(drawn: &str) -> String {
    if drawn.is_ascii() {
        return drawn.to_owned();
    }
    if drawn.chars().any(is_right_to_left) { without_shapes(&reordered(drawn)) } else { without_shapes(drawn) }
}

/// A word as it stands on the page, from one that is written: what `as_written` turns around.
pub(crate) fn as_drawn(word: &str) -> String {
    if word.chars().any(is_right_to_left) { word.chars().rev().collect() } else { word.to_owned() }
}

/// Whether most letters of a line run from right to left.
pub(crate) fn runs_leftward(line: &str) -> bool {
    let leftward = line.chars().filter(|character| is_right_to_left(*character)).count();
    leftward > 0 && leftward * 2 > line.chars().filter(|character| character.is_alphabetic()).count()
}

/// Letters instead of the shapes that they have beside others. One ligature may stand for letters of which the first is drawn on the right: it is
/// taken apart only where the line is in its order.
pub(super) fn without_shapes(line: &str) -> String {
    let mut written = String::with_capacity(line.len());
    for character in line.chars() {
        if is_shape(character) { written.extend(character.nfkc()) } else { written.push(character) }
    }
    written
}

/// What stands on the page from left to right, as it is written.
fn reordered(drawn: &str) -> String {
    let line = &with_brackets_apart(drawn);
    let turned = in_runs(line, mirrored);
    if nests(&turned) {
        return turned;
    }
    // Some producers keep a bracket as it is written, others the shape that it has on the page.
    let kept = in_runs(line, |character| character);
    if nests(&kept) { kept } else { turned }
}

/// `175 (Act)` in a line from the right stands on the page as `(Act) 175`: the brackets part two runs, which the number after Latin letters would
/// otherwise join. A mark without width on both sides of each bracket keeps them apart; it is dropped with all such marks.
fn with_brackets_apart(line: &str) -> String {
    let latin = |character: &char| character.is_alphabetic() && !is_right_to_left(*character);
    let characters: Vec<char> = line.chars().collect();
    let places: Vec<usize> =
        (0..characters.len()).filter(|place| characters.get(*place).is_some_and(|character| "()[]{}".contains(*character))).collect();
    let strong = |character: &&char| character.is_alphanumeric();
    let mut apart = vec![false; characters.len()];
    for pair in places.chunks_exact(2) {
        let [first, second] = *pair else { continue };
        let before = characters.get(..first).and_then(|outer| outer.iter().rev().find(strong));
        let after = characters.get(second + 1..).and_then(|outer| outer.iter().find(strong));
        if !before.is_some_and(latin) || !after.is_some_and(latin) {
            for place in [first, second] {
                if let Some(apart) = apart.get_mut(place) {
                    *apart = true;
                }
            }
        }
    }
    let mut marked = String::with_capacity(line.len());
    for (character, apart) in characters.into_iter().zip(apart) {
        if apart { marked.extend(['\u{200f}', character, '\u{200f}']) } else { marked.push(character) }
    }
    marked
}

/// Runs in their order, the characters of each as `each` gives them.
fn in_runs(line: &str, each: impl Fn(char) -> char) -> String {
    let info = BidiInfo::new(line, None);
    let Some(paragraph) = info.paragraphs.first() else { return line.to_owned() };
    let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
    let mut written = String::with_capacity(line.len());
    for run in runs {
        let from_right = levels.get(run.start).is_some_and(|level| level.is_rtl());
        let text = line.get(run).unwrap_or_default();
        if from_right {
            written.extend(text.chars().rev().map(&each));
        } else {
            written.push_str(text);
        }
    }
    written.retain(|character| character != '\u{200f}');
    with_vowels_joined(&written)
}

/// A vowel mark that was drawn apart belongs to the letter before it.
fn with_vowels_joined(written: &str) -> String {
    let mut joined = String::with_capacity(written.len());
    for character in written.chars() {
        if matches!(character, '\u{64b}'..='\u{652}') && joined.ends_with(' ') {
            joined.pop();
        }
        joined.push(character);
    }
    joined
}

/// Whether each bracket that closes was opened before. An item may begin with `1)` and a bracket may stay open over the end of a line.
fn nests(line: &str) -> bool {
    let mut open = 0_i32;
    let mut closed_unopened = 0;
    for character in line.chars() {
        match character {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' if open > 0 => open -= 1,
            ')' | ']' | '}' => closed_unopened += 1,
            _ => {}
        }
    }
    closed_unopened == 0 || open == 0
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
