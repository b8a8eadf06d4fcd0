//! Columns that say the same in different languages, as a gazette of several languages sets them: each column is a text of its own.

use std::collections::HashMap;

use super::columns::{self, Gutter};
use super::lines::{TextLine, lines_of};
use super::page::{self, PageLines};
use super::words::{Word, WordPage};

/// Two texts whose pairs of letters are less alike than this are in two languages. Of one language they come to 0.97 and more, of close kin
/// (Spanish and Portuguese, Malay and Indonesian) to 0.95 at most.
const ALIKE: f64 = 0.955;

/// Letters that a column must have to be judged.
const FEWEST_LETTERS: usize = 600;

/// The text of each language, page by page; nothing where the columns are of one language, or are none.
pub(crate) fn texts_of(pages: &[WordPage], gutters: &[Vec<Gutter>]) -> Option<Vec<Vec<PageLines>>> {
    let count = usual_count(gutters)?;
    let split: Vec<Split> = pages.iter().zip(gutters).map(|(page, gutters)| Split::of(page, gutters, count)).collect();
    let profiles = profiles(&split, count)?;
    let mut texts: Vec<Vec<PageLines>> = vec![Vec::with_capacity(pages.len()); count];
    for (page, split) in pages.iter().zip(split) {
        let mut columns = split.columns;
        columns.resize_with(count, Vec::new);
        give_out(split.spanning, &mut columns, &profiles);
        for (text, mut lines) in texts.iter_mut().zip(columns) {
            lines.sort_by(|one, other| one.bottom.total_cmp(&other.bottom));
            text.push(page::read_column(lines, page.usual_height(), page.height));
        }
    }
    Some(texts)
}

/// The number of columns that most pages with columns have.
fn usual_count(gutters: &[Vec<Gutter>]) -> Option<usize> {
    let mut counts: HashMap<usize, usize> = HashMap::new();
    gutters.iter().filter(|gutters| !gutters.is_empty()).for_each(|gutters| *counts.entry(gutters.len() + 1).or_default() += 1);
    let (count, pages) = counts.into_iter().max_by_key(|(_, pages)| *pages)?;
    (pages * 5 >= gutters.len() * 3).then_some(count)
}

/// A page in its columns, and what stands over them.
struct Split {
    columns: Vec<Vec<TextLine>>,
    spanning: Vec<TextLine>,
}

impl Split {
    /// A page with another number of columns than most has none.
    fn of(page: &WordPage, gutters: &[Gutter], count: usize) -> Self {
        let gutters = if gutters.len() + 1 == count { gutters } else { &[] };
        let (mut columns, mut spanning): (Vec<Vec<Word>>, Vec<Word>) = columns::split(page, gutters);
        if gutters.is_empty() {
            spanning.extend(columns.drain(..).flatten());
        }
        Self { columns: columns.into_iter().map(lines_of).collect(), spanning: lines_of(spanning) }
    }
}

/// How often each letter follows each other.
type Profile = HashMap<(char, char), f64>;

/// The profile of each column; nothing where two are of one language or one has too few letters.
fn profiles(pages: &[Split], count: usize) -> Option<Vec<Profile>> {
    let profiles: Vec<Profile> =
        (0..count).map(|column| profile(pages.iter().filter_map(|page| page.columns.get(column)).flatten())).collect::<Option<_>>()?;
    let alike = profiles.iter().enumerate().any(|(place, one)| profiles.iter().skip(place + 1).any(|other| likeness(one, other) > ALIKE));
    (!alike).then_some(profiles)
}

fn profile<'l>(lines: impl Iterator<Item = &'l TextLine>) -> Option<Profile> {
    let mut pairs = Profile::new();
    let mut letters = 0;
    for line in lines {
        let mut before = ' ';
        for character in line.text.chars().flat_map(char::to_lowercase) {
            let character = if character.is_alphabetic() { character } else { ' ' };
            if (before, character) != (' ', ' ') {
                *pairs.entry((before, character)).or_default() += 1.0;
                letters += usize::from(character != ' ');
            }
            before = character;
        }
    }
    (letters >= FEWEST_LETTERS).then_some(pairs)
}

/// The cosine of two profiles: 1 where the same pairs are as frequent.
fn likeness(one: &Profile, other: &Profile) -> f64 {
    let length = |profile: &Profile| profile.values().map(|count| count * count).sum::<f64>().sqrt();
    let shared: f64 = one.iter().filter_map(|(pair, count)| other.get(pair).map(|other| count * other)).sum();
    shared / (length(one) * length(other)).max(f64::MIN_POSITIVE)
}

/// A line that stands over the columns goes to the language that it is in; what has no letters, to all.
fn give_out(spanning: Vec<TextLine>, columns: &mut [Vec<TextLine>], profiles: &[Profile]) {
    for line in spanning {
        let Some(of_line) = profile_of_short(&line) else {
            columns.iter_mut().for_each(|column| column.push(line.clone()));
            continue;
        };
        let nearest =
            profiles.iter().enumerate().map(|(place, profile)| (place, likeness(profile, &of_line))).max_by(|one, other| one.1.total_cmp(&other.1));
        if let Some(column) = nearest.and_then(|(place, _)| columns.get_mut(place)) {
            column.push(line);
        }
    }
}

/// The profile of one line, however short; nothing for a number or a signature mark.
fn profile_of_short(line: &TextLine) -> Option<Profile> {
    let mut pairs = Profile::new();
    let letters: Vec<char> =
        line.text.chars().flat_map(char::to_lowercase).map(|character| if character.is_alphabetic() { character } else { ' ' }).collect();
    for pair in letters.windows(2) {
        if let [one, next] = pair
            && (*one, *next) != (' ', ' ')
        {
            *pairs.entry((*one, *next)).or_default() += 1.0;
        }
    }
    (letters.iter().filter(|character| **character != ' ').count() >= 8).then_some(pairs)
}
