//! The tree: groups in groups by the order this text shows, provisions in them, headings found beside, below and before the numbers.

use std::collections::HashMap;

use model::text::document::{Division, Inline, Item, Level};

use super::mark::Mark;
use super::provision::{self, Manner};
use super::row::{Row, Shape};
use super::vocabulary::Role;

/// A mark with the rows that its heading takes.
pub(crate) struct Opening {
    mark: Mark,
    num: Option<String>,
    heading: Vec<Inline>,
    /// The first row of what is opened: that of the note before it, or that of the mark.
    pub(crate) from: usize,
    /// Where the text begins: a row, and a byte in it.
    text: (usize, usize),
}

/// How headings stand in this text.
struct Habit {
    /// Provisions have their heading in the row after their number.
    below: bool,
    /// Provisions have their heading in the row before their number.
    before: bool,
    /// The first sentence after the number is a heading.
    sentence: bool,
    /// Short words on the row of the number are a heading, and the text begins in the next row.
    beside: bool,
}

/// Builds the items of the rows from `from` to `to` out of the marks inside.
pub(crate) fn items(rows: &[Row], marks: &[Mark], from: usize, to: usize, manner: Manner) -> Vec<Item> {
    let openings = openings(rows, marks, from, to);
    let order = GroupOrder::of(&openings, rows);
    let mut tree = Tree { items: Vec::new(), open: Vec::new() };
    let first = openings.first().map_or(to, |opening| opening.from);
    tree.fill(provision::items(rows, (from, 0), first, Level::Other, Manner { plain: true }));
    for (place, opening) in openings.iter().enumerate() {
        let end = openings.get(place + 1).map_or(to, |next| next.from);
        tree.open(opening, &order);
        let inner = if opening.mark.role == Role::Group { Manner { plain: true } } else { manner };
        tree.fill(provision::items(rows, opening.text, end, opening.mark.level, inner));
    }
    tree.close_all()
}

/// Where the first thing is opened, headings before it included.
pub(crate) fn first_row(rows: &[Row], marks: &[Mark], from: usize, to: usize) -> Option<usize> {
    openings(rows, marks, from, to).first().map(|opening| opening.from)
}

fn openings(rows: &[Row], marks: &[Mark], from: usize, to: usize) -> Vec<Opening> {
    let habit = habit(rows, marks, to);
    let mut openings: Vec<Opening> = Vec::with_capacity(marks.len());
    for (place, mark) in marks.iter().enumerate() {
        let next = marks.get(place + 1).map_or(to, |next| next.row).min(to);
        let floor = openings.last().map_or(from, |before| if before.text.1 > 0 { before.text.0 + 1 } else { before.text.0 });
        let provision_next = marks.get(place + 1).is_some_and(|next| next.role == Role::Provision);
        let note = habit.before && provision_next && next > mark.row + 1 && rows.get(next - 1).is_some_and(is_note);
        openings.push(opening(rows, mark, floor, next, note, &habit));
    }
    openings
}

/// `note` says that the row before `next` is the note of what comes next.
fn opening(rows: &[Row], mark: &Mark, floor: usize, next: usize, note: bool, habit: &Habit) -> Opening {
    let mut opening = Opening { mark: mark.clone(), num: None, heading: Vec::new(), from: mark.row, text: (mark.row + 1, 0) };
    let Some(row) = rows.get(mark.row) else { return opening };
    opening.num = row.plain.get(mark.num.0..mark.num.1).map(str::trim).filter(|num| !num.is_empty()).map(|num| with_raised(num, mark.raised));
    let rest = row.plain.get(mark.rest..).unwrap_or_default().trim_end();
    if row.plain.get(..mark.num.0).is_some_and(|note| note.contains(char::is_alphanumeric)) {
        opening.heading = row.runs_between(0, mark.num.0);
        opening.text = (mark.row, mark.rest);
        return opening;
    }
    if mark.role != Role::Provision {
        opening.heading = row.runs_between(mark.rest, row.plain.len());
        let opening_is_bare = opening.heading.is_empty();
        let free = if note && (!opening.heading.is_empty() || next > mark.row + 2) { next - 1 } else { next };
        // The word over a part of a judgment is its whole heading, though what follows is in capitals.
        if !(mark.kind.starts_with("heading") && row.shape == Shape::Text) {
            take_rows_below(rows, &mut opening, free, 3, opening_is_bare);
        }
        return opening;
    }
    if rest.is_empty() {
        if mark.row > floor && rows.get(mark.row - 1).is_some_and(|before| is_note(before) && habit.before) {
            take_note(rows, &mut opening);
        } else {
            take_rows_below(rows, &mut opening, next, if habit.below { 1 } else { 2 }, habit.below);
        }
    } else if let Some(end) = heading_on_row(row, mark, rows.get(mark.row + 1).filter(|_| mark.row + 1 < next), habit)
        .filter(|_| row.is_styled() || bracketed(rest).is_some() || !is_noted(rows, mark, floor, habit))
    {
        opening.heading = row.runs_between(mark.rest, end);
        let after = row.plain.get(end..).unwrap_or_default();
        let skip = after.len() - after.trim_start_matches([' ', '\u{a0}', '\u{3000}', '-', '–', '—', '.', ')', '）', '】', ']', '*']).len();
        opening.text = if end + skip >= row.plain.trim_end().len() { (mark.row + 1, 0) } else { (mark.row, end + skip) };
        let nothing_below = opening.text.0 > mark.row && next - usize::from(note) <= mark.row + 1;
        if nothing_below && is_sentence(rest) {
            opening.heading.clear();
            opening.text = (mark.row, mark.rest);
            if is_noted(rows, mark, floor, habit) {
                take_note(rows, &mut opening);
            }
        }
    } else {
        opening.text = (mark.row, mark.rest);
        if is_noted(rows, mark, floor, habit) {
            take_note(rows, &mut opening);
        }
    }
    opening
}

/// Whether the row before a provision, not above `floor`, is its note.
fn is_noted(rows: &[Row], mark: &Mark, floor: usize, habit: &Habit) -> bool {
    let before = mark.row.checked_sub(1).and_then(|place| rows.get(place)).filter(|_| mark.row > floor);
    before.is_some_and(|before| {
        before.is_marginal_note()
            || is_note(before) && (habit.before || before.is_styled() && !is_bracketed(&before.plain) || before.plain.trim_start().starts_with('（'))
    })
}

/// `Статья 2741` as it is cited: `Статья 274.1`.
pub(super) fn with_raised(num: &str, raised: Option<usize>) -> String {
    let Some(raised) = raised else { return num.to_owned() };
    let mut whole = String::with_capacity(num.len() + 1);
    let mut digits = 0;
    for character in num.chars() {
        if character.is_ascii_digit() {
            if digits == raised {
                whole.push('.');
            }
            digits += 1;
        }
        whole.push(character);
    }
    whole
}

/// Whether a row has words, or is a short number: long ones are keys of a database, as the Vietnamese codification has them between articles.
pub(super) fn has_letters(row: &Row) -> bool {
    row.plain.contains(char::is_alphabetic) || row.plain.trim().len() <= 12
}

fn take_note(rows: &[Row], opening: &mut Opening) {
    if let Some(note) = opening.mark.row.checked_sub(1).and_then(|place| rows.get(place)) {
        opening.heading = note.runs_between(0, note.plain.len());
        opening.from = opening.mark.row - 1;
    }
}

/// A heading in the rows below the number: styled ones, or any that look like a title where the text has that habit.
fn take_rows_below(rows: &[Row], opening: &mut Opening, next: usize, most: usize, unstyled: bool) {
    let mut first: Option<&Row> = None;
    for place in opening.mark.row + 1..(opening.mark.row + 1 + most).min(next) {
        let Some(row) = rows.get(place) else { return };
        let alike = first.is_none_or(|first| {
            std::mem::discriminant(&first.shape) == std::mem::discriminant(&row.shape)
                && first.bold == row.bold
                && first.is_capitals() == row.is_capitals()
        });
        let plain_fits = unstyled && first.is_none() && row.is_title_like(160) && !super::frame::is_recital(row)
            || row.is_capitals() && row.plain.chars().count() < 200;
        let says = opening.mark.role == Role::Provision && is_paragraph(row);
        let fits = alike
            && has_letters(row)
            && !row.quoted
            && !super::bare::has_label(row)
            && !says
            && (row.is_styled() && row.plain.chars().count() < 400 || plain_fits)
            && (first.is_none() || opening.heading.is_empty() || row.is_styled() || row.is_capitals());
        if !fits || place + 1 == next && !unstyled && opening.mark.role == Role::Provision && !row.is_styled() {
            return;
        }
        if !opening.heading.is_empty() {
            opening.heading.push(Inline::text(" "));
        }
        opening.heading.extend(row.runs_between(0, row.plain.len()));
        opening.text = (place + 1, 0);
        first = first.or(Some(row));
    }
}

/// Where the heading on the row of the number ends; nothing where the text begins at once.
fn heading_on_row(row: &Row, mark: &Mark, next: Option<&Row>, habit: &Habit) -> Option<usize> {
    let rest = row.plain.get(mark.rest..)?;
    let whole = mark.rest + rest.trim_end().len();
    if let Some(length) = bracketed(rest) {
        return Some(mark.rest + length);
    }
    // A paragraph of a judgment that is set as a heading, or begins in bold, still says something.
    let says = mark.kind == "paragraph" && rest.trim_end().ends_with(['.', ':', ';', ',']);
    if says || begins_paragraph(rest) {
        return None;
    }
    let short = rest.chars().count() <= 250;
    if (matches!(row.shape, Shape::Heading(_)) || row.bold && next.is_some()) && short {
        return Some(whole);
    }
    if let Some(length) = bold_head(row, mark.rest) {
        return Some(length);
    }
    let goes_on =
        |next: &Row| next.plain.chars().find(|character| character.is_alphabetic()).is_some_and(char::is_lowercase) && !super::bare::has_label(next);
    let text_below = next.is_some_and(|next| !next.is_styled() && !goes_on(next));
    let sentence = rest.trim_end().ends_with('.');
    if mark.kind != "paragraph" && text_below && is_title(rest) && !super::bare::has_label(row) {
        let words = rest.split_whitespace().count();
        let sourced = next.is_some_and(|next| super::mark::is_source(&next.plain));
        if (habit.beside || sourced) && !sentence || sentence && habit.sentence && words <= 12 {
            return Some(whole);
        }
    }
    (habit.sentence && mark.kind != "paragraph").then(|| first_sentence(rest)).flatten().map(|length| mark.rest + length)
}

/// Whether words say something by themselves, as the whole text of a short provision does: `This Act may be cited as the Data Act.`
fn is_sentence(words: &str) -> bool {
    let words = words.trim();
    let bracketed = words.starts_with(['(', '（', '[', '<']);
    !bracketed && words.ends_with(['.', '。']) && (words.split_whitespace().count() >= 5 || !words.is_ascii() && words.chars().count() >= 40)
}

/// Whether a row in the style of a heading is a paragraph all the same: longer than headings are, and closed like a sentence.
fn is_paragraph(row: &Row) -> bool {
    row.plain.split_whitespace().count() > 14 && is_sentence(&row.plain)
}

/// Whether words after a number begin its first paragraph: `(1) This Act applies to—`.
fn begins_paragraph(rest: &str) -> bool {
    rest.starts_with("(1)") || rest.starts_with('①')
}

/// Whether the words after a number are few and end openly.
fn is_title(rest: &str) -> bool {
    let rest = rest.trim_end();
    let ends_open = !rest.ends_with([';', ':', ',', '。', '；', '：', '—', '។']);
    ends_open && rest.chars().next().is_some_and(|character| !character.is_lowercase()) && rest.len() <= 640 && rest.chars().count() <= 160
}

/// `(Campaign)`, `（目的）`, `【purpose】` after the number.
fn bracketed(rest: &str) -> Option<usize> {
    let open = rest.chars().next()?;
    let close = match open {
        '(' => ')',
        '（' => '）',
        '【' => '】',
        '［' => '］',
        _ => return None,
    };
    let end = rest.find(close)? + close.len_utf8();
    let inside = rest.get(open.len_utf8()..end - close.len_utf8())?;
    let few = inside.chars().count() <= 3;
    let counts = |character: char| character.is_ascii() || super::number::in_han(inside).is_some_and(|(_, length)| length == inside.len());
    // `(목적)` is a heading of two letters, `（十一）` is a label.
    let label = few && inside.chars().all(counts) || inside.chars().count() <= 1 || inside.chars().all(char::is_numeric);
    (!label && inside.chars().count() <= 160).then_some(end)
}

fn is_bracketed(text: &str) -> bool {
    let text = text.trim();
    bracketed(text) == Some(text.len())
}

/// Bold words right after the number, up to where the text begins.
fn bold_head(row: &Row, start: usize) -> Option<usize> {
    let mut at = 0;
    let mut end = None;
    for run in &row.runs {
        let length = Inline::plain(std::slice::from_ref(run)).len();
        let bold = matches!(run, Inline::Bold(_));
        if bold && at + length > start + 2 && at <= start {
            end = Some(at + length);
        } else if at >= start && !bold {
            break;
        }
        at += length;
    }
    let words = row.plain.get(start..end?)?.trim();
    let rest = row.plain.get(end?..)?.trim();
    (!rest.is_empty() && words.len() > 3 && words.chars().any(char::is_alphabetic) && !words.starts_with('(')).then_some(end?)
}

/// The first sentence, where it is short and another one follows.
fn first_sentence(rest: &str) -> Option<usize> {
    for (place, _) in rest.match_indices(['.', ':']).take(3) {
        let head = rest.get(..place)?;
        let after = rest.get(place + 1..)?;
        let words = head.split_whitespace().count();
        let next = after.trim_start_matches([' ', '-', '–', '—', '\u{a0}', '.']);
        let last_word = head.split_whitespace().last().unwrap_or_default();
        if words > 14 || head.chars().count() > 110 {
            return None;
        }
        if after.starts_with([' ', '-', '\u{a0}'])
            && next.starts_with(char::is_uppercase)
            && last_word.chars().count() > 2
            && head.starts_with(|c: char| !c.is_lowercase())
        {
            return Some(place + 1);
        }
    }
    None
}

/// A row that can be the note before a provision.
fn is_note(row: &Row) -> bool {
    if row.quoted || super::bare::has_label(row) && !is_bracketed(&row.plain) {
        return false;
    }
    row.is_title_like(160) || is_bracketed(&row.plain)
}

/// Whether the provisions have notes before them.
pub(crate) fn has_notes(rows: &[Row], marks: &[Mark]) -> bool {
    habit(rows, marks, rows.len()).before
}

fn habit(rows: &[Row], marks: &[Mark], to: usize) -> Habit {
    let provisions: Vec<&Mark> = marks.iter().filter(|mark| mark.role == Role::Provision && mark.row < to && !mark.inner).collect();
    let (mut alone, mut below, mut before, mut sentence, mut long, mut beside) = (0, 0, 0, 0, 0, 0);
    for mark in &provisions {
        let Some(row) = rows.get(mark.row) else { continue };
        let rest = row.plain.get(mark.rest..).unwrap_or_default();
        let note = mark.row.checked_sub(1).and_then(|place| rows.get(place)).is_some_and(is_note);
        let beside_number = row.plain.get(..mark.num.0).is_some_and(|note| note.contains(char::is_alphabetic));
        before += usize::from(note || beside_number);
        if rest.trim().is_empty() {
            alone += 1;
            let follows = rows.get(mark.row + 2).is_some_and(|row| !row.is_title_like(40));
            below += usize::from(follows && rows.get(mark.row + 1).is_some_and(|row| row.is_title_like(160) && !super::bare::has_label(row)));
        } else {
            long += 1;
            sentence += usize::from(first_sentence(rest).is_some());
            beside += usize::from(row.is_styled() || is_title(rest));
        }
    }
    Habit {
        below: below > 1 && below * 10 >= alone * 6,
        before: before > 1 && before * 10 >= provisions.len() * 5 && below * 10 < alone.max(1) * 6,
        sentence: sentence > 1 && sentence * 10 >= long * 6,
        beside: beside * 10 >= long * 6,
    }
}

/// Which group stands in which, as this text shows it.
struct GroupOrder {
    /// How often one kind follows another with nothing between.
    next_to: HashMap<(&'static str, &'static str), usize>,
}

impl GroupOrder {
    fn of(openings: &[Opening], rows: &[Row]) -> Self {
        let mut next_to = HashMap::new();
        for pair in openings.windows(2) {
            let [one, other] = pair else { continue };
            let groups = one.mark.role == Role::Group && other.mark.role == Role::Group && one.mark.kind != other.mark.kind;
            let nothing_between =
                rows.get(one.text.0..other.from).is_none_or(|between| between.iter().all(|row| row.plain.len() < 200) && between.len() < 4);
            // What a group holds begins with its first: the seventh book after an empty chapter is not in it.
            let begins = other.mark.number.as_ref().is_none_or(|number| number.first() <= 1);
            if groups && nothing_between && begins {
                *next_to.entry((one.mark.kind, other.mark.kind)).or_default() += 1;
            }
        }
        Self { next_to }
    }

    /// Whether `one` may hold `other`.
    fn holds(&self, one: &Mark, other: &Mark) -> bool {
        if one.role == Role::Schedule {
            return other.role != Role::Schedule;
        }
        // What is ordered into another law, chapters too, stands in the provision that orders it.
        if one.inner != other.inner {
            return other.inner && (one.role == Role::Provision || other.role == Role::Provision);
        }
        if other.role == Role::Provision {
            return one.role == Role::Group || one.kind == "decimal" && one.rank < other.rank;
        }
        if one.role == Role::Provision
            || one.kind == other.kind && one.rank >= other.rank
            || other.role == Role::Schedule
            || other.rank == 1 && other.number.is_none()
        {
            return false;
        }
        // No tradition puts a book into a title or a chapter.
        if other.level == Level::Book && !matches!(one.level, Level::Part | Level::Tome | Level::Other) {
            return false;
        }
        if one.kind.starts_with("heading") && other.kind.starts_with("heading") {
            return one.rank < other.rank;
        }
        let down = self.next_to.get(&(one.kind, other.kind)).copied().unwrap_or(0);
        let up = self.next_to.get(&(other.kind, one.kind)).copied().unwrap_or(0);
        if down == up { one.rank < other.rank } else { down > up }
    }
}

struct Tree {
    items: Vec<Item>,
    open: Vec<(Division, Mark)>,
}

/// Nesting deeper than this is no law.
const DEEPEST: usize = 24;

impl Tree {
    fn open(&mut self, opening: &Opening, order: &GroupOrder) {
        while self.open.last().is_some_and(|(_, mark)| !order.holds(mark, &opening.mark)) || self.open.len() >= DEEPEST {
            self.close();
        }
        let mark = &opening.mark;
        let num = opening.num.clone();
        let heading = opening.heading.clone();
        self.open.push((Division { level: mark.level, num, heading, ..Division::default() }, mark.clone()));
    }

    fn fill(&mut self, items: Vec<Item>) {
        self.innermost().extend(items);
    }

    fn innermost(&mut self) -> &mut Vec<Item> {
        match self.open.last_mut() {
            Some((division, _)) => &mut division.items,
            None => &mut self.items,
        }
    }

    fn close(&mut self) {
        if let Some((division, _)) = self.open.pop() {
            self.innermost().push(Item::Division(division));
        }
    }

    fn close_all(mut self) -> Vec<Item> {
        while !self.open.is_empty() {
            self.close();
        }
        self.items
    }
}
