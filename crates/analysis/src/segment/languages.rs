//! A text that a file prints in one language after another: where each begins, so that each becomes a text of its own.
//!
//! Two stretches are the same law only where their provisions have the same numbers; a quotation, an annex in another language and a text that
//! alternates by paragraph stay where they are.

use std::collections::{BTreeSet, HashSet};

use model::alias::{Alias, AliasScheme};
use model::draft::{Content, TextDraft, TextFacts};
use model::finding::{Finding, Severity};
use model::hash::Sha256;
use model::language::Language;
use model::record::Kind;
use model::text::document::{Block, Item, Level};
use model::text::flow::{Flow, Form, Line};
use model::work::Standing;

use super::row::{Row, Shape, rows};
use super::vocabulary::Role;
use super::{digit, in_han, mark, segment, title_page};
use crate::language::{among, detect, letters};

/// Letters by which the language of a stretch is told, and how many of a longer one are looked at.
const WINDOW: usize = 250;
const SAMPLE: usize = 1_600;
/// A long text is cut into no more stretches than so many.
const MOST_WINDOWS: usize = 400;
/// A language that is used for fewer letters is a quotation or a list of names.
const FEWEST_LETTERS: usize = 500;
/// No gazette prints a law in more languages.
const MOST_LANGUAGES: usize = 24;
/// Surer than that, on a scale to 1, or the stretch is one with those around it.
const SURE: f32 = 0.3;
/// A line with fewer letters does not tell its language.
const TELLING: usize = 30;

/// The text of a draft, once a language where its file prints it in several one after another.
///
/// All are tied together as texts of one work by the hash of the file, as those of its columns are. No paragraph is lost.
#[must_use]
pub fn one_after_another(draft: TextDraft, file: Sha256) -> (Vec<TextDraft>, Option<Finding>) {
    let Content::Flow(flow) = draft.content else { return (vec![draft], None) };
    let parts = parts(&flow);
    if parts.len() < 2 {
        return (vec![TextDraft { facts: draft.facts, content: Content::Flow(flow) }], None);
    }
    let finding = parted(&flow, &parts);
    let languages: Vec<Language> = parts.iter().map(|part| part.language.clone()).collect();
    let entitled = draft.facts.title.as_deref().and_then(|title| place_of(title, &languages)).unwrap_or(0);
    let mut lines = flow.lines.into_iter();
    let draft_of = |(place, part): (usize, &Part)| {
        let flow = Flow { lines: lines.by_ref().take(part.end - part.start).collect() };
        let facts = facts_of(&draft.facts, &flow, place, &languages, place == entitled, file);
        TextDraft { facts, content: Content::Flow(flow) }
    };
    (parts.iter().enumerate().map(draft_of).collect(), Some(finding))
}

/// What is known of the whole file, as far as it is true of its text in one language.
fn facts_of(known: &TextFacts, flow: &Flow, place: usize, languages: &[Language], is_entitled: bool, file: Sha256) -> TextFacts {
    let mut facts = known.clone();
    facts.aliases.push(Alias::new(AliasScheme::Dataset, format!("columns-of:{file}")));
    // What is said of the file is said of one of its languages; the others are told from their words.
    facts.language = facts.language.filter(|said| languages.get(place).is_some_and(|language| language.primary() == said.primary()));
    if !is_entitled || facts.title.as_deref().is_none_or(|title| title.trim().is_empty()) {
        facts.title = own_title(flow, place, languages);
    }
    let is_of_one_making = facts.kind.is_none_or(|kind| kind == Kind::Law) && !is_translation(flow);
    facts.standing = facts.standing.or_else(|| is_of_one_making.then_some(Standing::Original));
    facts
}

/// The title that is printed in the language of the text itself: the Dutch treaty series sets a Dutch one above the English text.
fn own_title(flow: &Flow, place: usize, languages: &[Language]) -> Option<String> {
    let head = rows(&Flow { lines: flow.lines.iter().take(title_page::ROWS).cloned().collect() });
    let own: Vec<Row> = head.into_iter().filter(|row| place_of(&row.plain, languages).is_none_or(|of| of == place)).collect();
    title_page::title(&own)
}

fn place_of(title: &str, languages: &[Language]) -> Option<usize> {
    let told = among(title, languages)?;
    languages.iter().position(|language| language == told)
}

/// Whether the first or the last lines call the text a translation.
fn is_translation(flow: &Flow) -> bool {
    flow.lines.iter().take(12).chain(flow.lines.iter().rev().take(6)).any(|line| calls_itself_a_translation(&words_of(line)))
}

fn calls_itself_a_translation(words: &str) -> bool {
    const WORDS: [&str; 9] = ["translat", "traducción", "traduccion", "traduction", "tradução", "übersetzung", "vertaling", "ترجمة", "перевод"];
    words.len() < 300 && WORDS.iter().any(|word| words.to_lowercase().contains(word))
}

fn parted(flow: &Flow, parts: &[Part]) -> Finding {
    let begins = |part: &Part| {
        let words: String = flow.lines.get(part.start).map(words_of).unwrap_or_default().trim().chars().take(60).collect();
        format!("{} from paragraph {} (“{words}”)", part.language.primary(), part.start + 1)
    };
    let parts = parts.iter().map(begins).collect::<Vec<_>>().join(", ");
    let message = format!("it holds the text in one language after another, and each became a text of its own: {parts}");
    Finding::new(Severity::Note, "languages-apart", message, "compare where each begins with the original").in_field("language")
}

/// The lines of a text in one language.
#[derive(Clone, PartialEq, Debug)]
struct Part {
    language: Language,
    start: usize,
    end: usize,
}

/// The parts of a flow, one a language; none where it is not the same law in several.
fn parts(flow: &Flow) -> Vec<Part> {
    let words: Vec<String> = flow.lines.iter().map(words_of).collect();
    let runs = runs(&words);
    let different: BTreeSet<&str> = runs.iter().map(|run| run.language.primary()).collect();
    // A language that comes back is one of a text that alternates.
    if !(2..=MOST_LANGUAGES).contains(&runs.len()) || different.len() != runs.len() {
        return Vec::new();
    }
    let mut starts = vec![0];
    starts.extend(runs.windows(2).filter_map(|two| Some(begin(flow, &words, two.first()?, two.last()?))));
    if !starts.is_sorted_by(|one, next| one < next) {
        return Vec::new();
    }
    let ends = starts.iter().skip(1).copied().chain([words.len()]);
    let parts: Vec<Part> =
        runs.iter().zip(starts.iter().copied().zip(ends)).map(|(run, (start, end))| Part { language: run.language.clone(), start, end }).collect();
    if parts.iter().all(|part| is_of_one_language(part, &parts, &words)) && have_same_provisions(flow, &parts) { parts } else { Vec::new() }
}

/// A stretch of lines in one language: what surely is.
struct Run {
    language: Language,
    letters: usize,
    /// The first line of its first window, and the line after its last.
    from: usize,
    to: usize,
    /// Where its first window ends, and where its last begins.
    first_end: usize,
    last_start: usize,
}

/// The languages in the order of their first use, short stretches left out.
fn runs(words: &[String]) -> Vec<Run> {
    let all: usize = words.iter().map(|words| letters(words)).sum();
    let fewest = FEWEST_LETTERS.max(all / (2 * MOST_LANGUAGES));
    let size = WINDOW.max(all / MOST_WINDOWS);
    let windows = windows(words, size);
    // No stretch that counts lies between two windows so far apart. Nearly every text is in one language, and seen to be.
    let apart = (fewest / size).saturating_sub(1).max(1);
    let mut seen = windows.iter().step_by(apart).filter_map(|window| language_of(words, *window));
    let first = seen.next();
    if apart > 1 && seen.all(|language| first.as_ref() == Some(&language)) {
        return Vec::new();
    }
    let mut runs: Vec<Run> = Vec::new();
    for (from, to) in windows {
        let Some(language) = language_of(words, (from, to)) else { continue };
        let letters = words.get(from..to).unwrap_or_default().iter().map(|words| letters(words)).sum();
        join(&mut runs, Run { language, letters, from, to, first_end: to, last_start: from });
    }
    let mut kept = Vec::new();
    runs.into_iter().filter(|run| run.letters >= fewest).for_each(|run| join(&mut kept, run));
    kept
}

/// The language of a window, where that is sure.
fn language_of(words: &[String], (from, to): (usize, usize)) -> Option<Language> {
    let sample: String = words.get(from..to).unwrap_or_default().join("\n").chars().take(SAMPLE).collect();
    detect(&sample).filter(|(_, sure)| *sure >= SURE).map(|(language, _)| language)
}

/// Adds a run, one with the last where that is in the same language.
fn join(runs: &mut Vec<Run>, next: Run) {
    match runs.last_mut().filter(|last| last.language == next.language) {
        Some(last) => {
            last.letters += next.letters;
            last.to = next.to;
            last.last_start = next.last_start;
        }
        None => runs.push(next),
    }
}

/// Lines together until they have so many letters.
fn windows(words: &[String], size: usize) -> Vec<(usize, usize)> {
    let mut windows = Vec::new();
    let (mut from, mut held) = (0, 0);
    for (place, words) in words.iter().enumerate() {
        held += letters(words);
        if held >= size {
            windows.push((from, place + 1));
            (from, held) = (place + 1, 0);
        }
    }
    if held > 0 {
        windows.push((from, words.len()));
    }
    windows
}

/// The line with which the second language begins: between the surely first and the surely second, where the fewest words stand on the wrong
/// side; where several lines do alike, at the title.
fn begin(flow: &Flow, words: &[String], first: &Run, second: &Run) -> usize {
    let (from, to) = (first.last_start, second.first_end.max(first.to).min(words.len()));
    let languages = [first.language.clone(), second.language.clone()];
    let leans: Vec<i64> = words.get(from..to).unwrap_or_default().iter().map(|words| lean(words, &languages)).collect();
    let mut score = 0;
    let mut scores = vec![score];
    for lean in &leans {
        score += lean;
        scores.push(score);
    }
    let best = scores.iter().copied().max().unwrap_or(0);
    let alike: Vec<usize> = (from..=to).zip(&scores).filter(|(line, score)| **score == best && *line < words.len()).map(|(line, _)| line).collect();
    let heads: Vec<Head> = alike.iter().map(|line| flow.lines.get(*line).map_or(Head::None, head)).collect();
    let (title, directly_above) = match heads.iter().position(|head| *head == Head::Title) {
        // Above a title in capitals may stand who signed the text before it.
        Some(title) => (title, Head::State),
        None => (heads.len().saturating_sub(1), Head::Capitals),
    };
    let above = heads.iter().take(title).rev().take_while(|head| **head == directly_above || **head == Head::State).count();
    alike.get(title - above).copied().unwrap_or(second.from)
}

/// How many letters speak for the first language, less than nothing for the second.
fn lean(words: &str, languages: &[Language; 2]) -> i64 {
    let weight = i64::try_from(letters(words)).unwrap_or(i64::MAX).min(2_000);
    match told(words, languages) {
        Some(told) if *told == languages[0] => weight,
        Some(_) => -weight,
        None => 0,
    }
}

/// The language of a line that is long enough to tell.
fn told<'l>(words: &str, languages: &'l [Language]) -> Option<&'l Language> {
    if letters(words) < TELLING {
        return None;
    }
    among(words.get(..words.floor_char_boundary(SAMPLE)).unwrap_or_default(), languages)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Head {
    /// A heading, the name of a law, the first provision, the word that it is a translation.
    Title,
    /// The name of the State in capitals or bold letters.
    State,
    /// Capitals or bold letters.
    Capitals,
    None,
}

/// What a line looks like at the beginning of a law.
fn head(line: &Line) -> Head {
    let rows = rows(&Flow { lines: vec![line.clone()] });
    let Some(row) = rows.first() else { return Head::None };
    match mark::of(0, row) {
        Some(mark) if mark.number.as_ref().is_none_or(super::Number::begins) => Head::Title,
        Some(mark) if mark.role == Role::Provision => Head::None,
        _ if matches!(row.shape, Shape::Heading(_)) || title_page::names_a_law(&row.plain) || calls_itself_a_translation(&row.plain) => Head::Title,
        _ if (row.bold || row.is_capitals()) && title_page::names_a_state(&row.plain) => Head::State,
        _ if row.bold || row.is_capitals() => Head::Capitals,
        _ => Head::None,
    }
}

/// Whether the lines of a part are in its language, a few apart; those of a text that alternates by paragraph are not.
fn is_of_one_language(part: &Part, parts: &[Part], words: &[String]) -> bool {
    let languages: Vec<Language> = parts.iter().map(|part| part.language.clone()).collect();
    let (mut own, mut other) = (0, 0);
    for words in words.get(part.start..part.end).unwrap_or_default() {
        match told(words, &languages) {
            Some(told) if *told == part.language => own += letters(words),
            Some(_) => other += letters(words),
            None => {}
        }
    }
    own > 0 && other * 8 <= own
}

/// Whether most numbers of provisions of the longer text are those of the shorter, and the other way round.
fn have_same_provisions(flow: &Flow, parts: &[Part]) -> bool {
    let numbers: Vec<HashSet<String>> = parts
        .iter()
        .map(|part| {
            let lines = flow.lines.get(part.start..part.end).unwrap_or_default().to_vec();
            let facts = TextFacts { language: Some(part.language.clone()), ..TextFacts::default() };
            let body = segment(&Flow { lines }, &facts).document.body;
            // A section is a group where the law has articles.
            let articles = numbers_of(&body, &[Level::Article]);
            if articles.len() < 2 { numbers_of(&body, &[Level::Section, Level::Rule, Level::Clause, Level::Paragraph]) } else { articles }
        })
        .collect();
    numbers.windows(2).all(|two| match two {
        [one, other] => one.len().min(other.len()) >= 2 && one.intersection(other).count() * 5 >= one.len().max(other.len()) * 3,
        _ => false,
    })
}

/// The numbers of all divisions of these levels, in digits.
fn numbers_of(items: &[Item], levels: &[Level]) -> HashSet<String> {
    let mut numbers = HashSet::new();
    for item in items {
        let Item::Division(division) = item else { continue };
        if levels.contains(&division.level) {
            numbers.extend(division.num.as_deref().and_then(number));
        } else {
            numbers.extend(numbers_of(&division.items, levels));
        }
    }
    numbers
}

/// `Artikel 12 bis`, `١٢`, `第十二条`: 12.
fn number(num: &str) -> Option<String> {
    let digits: String = num.chars().skip_while(|character| digit(*character).is_none()).map_while(digit).map(|digit| digit.to_string()).collect();
    let in_signs = || in_han(num.trim_start_matches(['第', '제'])).map(|(number, _)| number.to_string());
    Some(digits).filter(|digits| !digits.is_empty()).or_else(in_signs)
}

/// The words of a line, those of a table among them.
fn words_of(line: &Line) -> String {
    let mut words = line.plain();
    if let Form::Table(table) = &line.form {
        for cell in table.rows.iter().flatten() {
            Block::plain_into(&cell.blocks, &mut words);
            words.push('\n');
        }
    }
    words
}
