//! The paragraphs of a provision: lines and sentences that count on, `(1)`, `(a)`, `(i)`, become levels below it; no word is lost.

use model::text::document::{Block, Division, Item, Level};

use crate::wording::plain_runs;

/// How deep paragraphs are nested at most.
const DEEPEST: usize = 6;

/// How the levels below a provision are called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tradition {
    /// Sections with subsections `(1)`, and paragraphs `(a)` below them or right below the section.
    Commonwealth,
    /// Sections with subsections `(a)`, paragraphs `(1)`, subparagraphs `(A)`, clauses `(i)`.
    American,
    /// Articles with paragraphs and points.
    Articles,
}

impl Tradition {
    fn levels(self) -> [Level; 5] {
        match self {
            Self::Commonwealth => [Level::Subsection, Level::Paragraph, Level::Subparagraph, Level::Point, Level::Indent],
            Self::American => [Level::Subsection, Level::Paragraph, Level::Subparagraph, Level::Clause, Level::Point],
            Self::Articles => [Level::Paragraph, Level::Point, Level::Subparagraph, Level::Indent, Level::Alinea],
        }
    }
}

/// The content of a provision with this text.
pub(super) fn items(text: &str, tradition: Tradition) -> Vec<Item> {
    let mut outline = Outline { tradition, items: Vec::new(), open: Vec::new() };
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        outline.line(line);
    }
    outline.close(0);
    outline.items
}

/// What counts: the sign around it and the kind of figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Figures {
    Digits,
    Small,
    Capital,
    SmallRoman,
    CapitalRoman,
}

/// How a label is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Style {
    figures: Figures,
    /// The character after the figures: `)`, `.`, `°`, and whether a bracket stands before them.
    closing: char,
    bracket: bool,
}

/// A level that is counting.
struct Counting {
    style: Style,
    last: u32,
    /// The division that is being filled; nothing once a line without label has ended it.
    division: Option<Division>,
}

struct Outline {
    tradition: Tradition,
    items: Vec<Item>,
    open: Vec<Counting>,
}

/// A label found in a text.
struct Found<'t> {
    printed: &'t str,
    /// The ways it can be read: `(i)` is a letter and a Roman one.
    readings: Vec<(Style, u32)>,
    /// Whether a number behind its letter puts it after that letter: `b1)`.
    inserted: bool,
    length: usize,
}

/// The orders in which points are lettered where they leave the Latin one: Vietnamese, and Russian in Latin letters as Uzbek has it.
const ALPHABETS: [&str; 2] = ["abcdđeghiklmnopqrstuvxy", "abvgdejziklmnoprst"];

/// Whether a letter, by its place in the Latin order, comes right after another in one of these orders.
fn letter_follows(value: u32, last: u32) -> bool {
    let letter = |value: u32| value.checked_sub(1).and_then(|place| char::from_u32(u32::from('a') + place));
    let pair = (letter(last), letter(value));
    ALPHABETS.iter().any(|alphabet| alphabet.chars().zip(alphabet.chars().skip(1)).any(|(one, other)| (Some(one), Some(other)) == pair))
}

impl Outline {
    fn line(&mut self, line: &str) {
        let mut rest = line;
        if let Some(found) = label_at(line)
            && let Some(place) = self.place_of(&found, true)
        {
            self.begin(place, &found);
            rest = line.get(found.length..).unwrap_or_default();
        } else {
            self.end_labelled();
        }
        self.sentences(rest);
    }

    /// The text after a label, cut where the next one counts on within the line.
    fn sentences(&mut self, mut text: &str) {
        let mut from = 0;
        loop {
            // A label right after another one: `(5)(A)`.
            let at_start = text.len() - text.trim_start().len();
            let next = text.get(from..).and_then(|rest| rest.find(['(', '1', '2', '3', '4', '5', '6', '7', '8', '9'])).map(|place| from + place);
            let Some(place) = next else { break };
            let before = text.get(..place).unwrap_or_default();
            let found = text.get(place..).and_then(label_at).filter(|found| found.printed.starts_with('(') || found.printed.ends_with('°'));
            let is_first = place == at_start && !self.open.is_empty() && place > 0 || place == 0 && !self.open.is_empty();
            let accepted = found.filter(|_| is_first || ends_clause(before)).and_then(|found| {
                let place = self.place_of(&found, is_first || opens_list(before))?;
                Some((found, place))
            });
            let Some((found, level)) = accepted else {
                from = place + text.get(place..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
                continue;
            };
            self.words(before);
            self.begin(level, &found);
            text = text.get(place + found.length..).unwrap_or_default();
            from = 0;
        }
        self.words(text);
    }

    /// Where a label belongs: the level that it counts on, or one below where it is a first one; nothing where it is none.
    fn place_of(&self, found: &Found<'_>, may_begin: bool) -> Option<(usize, Style, u32)> {
        let counts_on = |(style, value): &(Style, u32)| {
            let next = |last: u32| {
                let letters = style.figures == Figures::Small && letter_follows(*value, last);
                last + 1 == *value || last + 2 == *value || letters || found.inserted && last == *value
            };
            let level = self.open.iter().rposition(|open| open.style == *style && next(open.last))?;
            Some((level, *style, *value))
        };
        // Of two levels that it may count on, the innermost.
        let goes_on = found.readings.iter().filter_map(counts_on).max_by_key(|(level, ..)| *level);
        // After a line of its own that ended it, a list may count from one again.
        let again = || {
            let (style, value) = found.readings.iter().find(|(_, value)| *value == 1 && !found.inserted)?;
            let level = self.open.iter().rposition(|open| open.style == *style && open.division.is_none() && open.last > 1)?;
            may_begin.then_some((level, *style, *value))
        };
        let begins = || {
            let is_new = |style: &Style| !self.open.iter().any(|open| open.style == *style);
            let (style, value) = found.readings.iter().find(|(style, value)| *value == 1 && is_new(style) && !found.inserted)?;
            (may_begin && self.open.len() < DEEPEST).then_some((self.open.len(), *style, *value))
        };
        goes_on.or_else(begins).or_else(again)
    }

    fn begin(&mut self, (level, style, value): (usize, Style, u32), found: &Found<'_>) {
        self.close(level);
        let division = Division { level: self.level(style), num: Some(found.printed.to_owned()), ..Division::default() };
        self.open.push(Counting { style, last: value, division: Some(division) });
    }

    /// The level below the innermost open one; letters right below a provision skip the level that has numbers.
    fn level(&self, style: Style) -> Level {
        let levels = self.tradition.levels();
        let above = self.open.iter().rev().find_map(|open| open.division.as_ref().map(|division| division.level));
        let place = match above {
            Some(above) => levels.iter().position(|level| *level == above).map_or(0, |place| place + 1),
            None => usize::from(style.figures == Figures::Small && self.tradition != Tradition::American),
        };
        levels.get(place).copied().unwrap_or(Level::Alinea)
    }

    fn words(&mut self, text: &str) {
        let line = plain_runs(text);
        if !line.is_empty() {
            self.innermost().push(Item::Block(Block::Paragraph(line)));
        }
    }

    fn innermost(&mut self) -> &mut Vec<Item> {
        self.open.iter_mut().rev().find_map(|open| open.division.as_mut()).map_or(&mut self.items, |division| &mut division.items)
    }

    /// A line without label ends the innermost division; what counts on after it is still known.
    fn end_labelled(&mut self) {
        if let Some(division) = self.open.iter_mut().rev().find_map(|open| open.division.take()) {
            self.innermost().push(Item::Division(division));
        }
    }

    fn close(&mut self, keep: usize) {
        while self.open.len() > keep {
            if let Some(division) = self.open.pop().and_then(|open| open.division) {
                self.innermost().push(Item::Division(division));
            }
        }
    }
}

/// The label with which a text begins: `(1)`, `(a)`, `2.`, `3)`, `1°`.
fn label_at(text: &str) -> Option<Found<'_>> {
    let bracket = text.starts_with('(');
    let inner = text.get(usize::from(bracket)..)?;
    let end = inner.find(|character: char| !character.is_alphanumeric()).unwrap_or(inner.len());
    let figures = inner.get(..end).filter(|figures| !figures.is_empty() && figures.chars().count() <= 5)?;
    let closing = inner.get(end..)?.chars().next()?;
    let fits = if bracket { closing == ')' } else { matches!(closing, '.' | ')' | '°') };
    let length = usize::from(bracket) + end + closing.len_utf8();
    let after = text.get(length..).and_then(|rest| rest.chars().next());
    let parted = match closing {
        ')' => after.is_none_or(|after| !matches!(after, ',' | ';' | ')' | '.')),
        _ => after.is_some_and(char::is_whitespace),
    };
    if !fits || !parted {
        return None;
    }
    let letter = figures.trim_end_matches(|character: char| character.is_ascii_digit());
    let inserted = closing == ')' && letter.len() == 1 && figures.len() > 1 && letter.starts_with(|character: char| character.is_ascii_lowercase());
    let readings: Vec<(Style, u32)> =
        readings(if inserted { letter } else { figures }).into_iter().map(|(figures, value)| (Style { figures, closing, bracket }, value)).collect();
    (!readings.is_empty()).then(|| Found { printed: text.get(..length).unwrap_or_default(), readings, inserted, length })
}

fn readings(figures: &str) -> Vec<(Figures, u32)> {
    let digits: Option<String> = figures
        .chars()
        .map(|character| character.to_digit(10).or_else(|| other_digit(character)).and_then(|digit| char::from_digit(digit, 10)))
        .collect();
    if let Some(value) = digits.and_then(|digits| digits.parse().ok()) {
        return vec![(Figures::Digits, value)];
    }
    let mut readings = Vec::new();
    let small = figures.chars().all(|character| character.is_ascii_lowercase());
    let capital = figures.chars().all(|character| character.is_ascii_uppercase());
    if let (1, Some(letter), true) = (figures.len(), figures.bytes().next(), small || capital) {
        let value = u32::from(letter.to_ascii_lowercase() - b'a') + 1;
        readings.push((if small { Figures::Small } else { Figures::Capital }, value));
    }
    if let Some(value) = roman(figures) {
        if small {
            readings.push((Figures::SmallRoman, value));
        } else if capital {
            readings.push((Figures::CapitalRoman, value));
        }
    }
    readings
}

/// Digits of Arabic and of Thai.
fn other_digit(character: char) -> Option<u32> {
    let code = u32::from(character);
    [0x660, 0x6F0, 0x966, 0xE50, 0x17E0].iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10))
}

fn roman(figures: &str) -> Option<u32> {
    let values: Option<Vec<u32>> = figures
        .chars()
        .map(|character| match character.to_ascii_lowercase() {
            'i' => Some(1),
            'v' => Some(5),
            'x' => Some(10),
            'l' => Some(50),
            'c' => Some(100),
            _ => None,
        })
        .collect();
    let values = values?;
    let mut sum = 0;
    for (place, value) in values.iter().enumerate() {
        if values.get(place + 1).is_some_and(|next| next > value) {
            sum -= i64::from(*value);
        } else {
            sum += i64::from(*value);
        }
    }
    u32::try_from(sum).ok().filter(|sum| *sum > 0)
}

/// Whether a list may begin after these words.
fn opens_list(before: &str) -> bool {
    before.trim_end().ends_with([':', '—', '–', '-'])
}

/// Whether a clause ends with these words, so that the next of a list may follow.
fn ends_clause(before: &str) -> bool {
    // An amendment in brackets and a quotation close after the sign that ends the clause.
    let before = before.trim_end().trim_end_matches([']', '”', '"', '*']);
    if before.is_empty() || before.ends_with([';', '.', ':', '—', '–', '。', '؛']) || opens_list(before) {
        return true;
    }
    let joined = ["and", "or", "y", "o", "et", "ou", "و"].iter().find_map(|word| before.strip_suffix(word)).map(str::trim_end);
    joined.is_some_and(|clause| clause.ends_with(';') || (clause.ends_with(',') && !clause.trim_end_matches(',').ends_with(')')))
}

#[cfg(test)]
mod tests {
    use model::text::document::Inline;

    use super::*;

    /// The tree in one line: numbers, levels by brackets.
    fn shape(items: &[Item]) -> String {
        items
            .iter()
            .map(|item| match item {
                Item::Division(division) => format!("{}[{}]", division.num.clone().unwrap_or_default(), shape(&division.items)),
                Item::Block(Block::Paragraph(line)) => Inline::plain(line),
                Item::Block(_) => "?".to_owned(),
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn read(text: &str) -> String {
        shape(&items(text, Tradition::Commonwealth))
    }

    #[test]
    fn sentences_that_count_on_become_paragraphs() {
        assert_eq!(
            read("(1) A person who— (a) reads; or (b) writes, is liable. (2) In this section, a person includes a body."),
            "(1)[A person who— (a)[reads; or] (b)[writes, is liable.]] (2)[In this section, a person includes a body.]"
        );
    }

    #[test]
    fn what_is_only_referred_to_is_no_paragraph() {
        assert_eq!(
            read("Under subsection (1) or paragraphs (a), (b) or (c), a person may."),
            "Under subsection (1) or paragraphs (a), (b) or (c), a person may."
        );
        assert_eq!(read("(1) See (2) and (3).\n(2) Nothing."), "(1)[See (2) and (3).] (2)[Nothing.]");
    }

    #[test]
    fn a_letter_may_be_a_roman_figure() {
        assert_eq!(read("(a) x—\n(i) one;\n(ii) two;\n(b) y"), "(a)[x— (i)[one;] (ii)[two;]] (b)[y]");
        assert_eq!(read("(g) x\n(h) y\n(i) z"), "(g) x (h) y (i)[z]");
    }

    #[test]
    fn uzbek_points_follow_the_russian_order_and_take_inserted_numbers() {
        assert_eq!(
            read("Jazolar:\na) jarima;\nb) mahrum;\nb1) ish;\nv) tuzatish;\ng) cheklash."),
            "Jazolar: a)[jarima;] b)[mahrum;] b1)[ish;] v)[tuzatish;] g)[cheklash.]"
        );
    }

    #[test]
    fn a_list_counts_from_one_again_after_a_line_of_its_own() {
        assert_eq!(
            read("一は次のとおり。\n1. 甲\n2. 乙\n二は次のとおり。\n1. 丙\n2. 丁"),
            "一は次のとおり。 1.[甲] 2.[乙] 二は次のとおり。 1.[丙] 2.[丁]"
        );
    }

    #[test]
    fn a_line_without_label_goes_back_to_the_level_above() {
        assert_eq!(
            read("(1) Whoever\n(a) reads;\n(b) writes,\nshall be fined.\n(2) Next."),
            "(1)[Whoever (a)[reads;] (b)[writes,] shall be fined.] (2)[Next.]"
        );
        assert_eq!(read("(a)(1) one;\n\n(2) two;\n(b) next"), "(a)[(1)[one;] (2)[two;]] (b)[next]");
    }
}
