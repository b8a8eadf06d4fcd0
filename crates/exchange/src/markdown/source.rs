//! What is set right in the source before it is read: headings without a space, lines that are paragraphs, running heads of printed pages.

use std::borrow::Cow;
use std::collections::HashMap;

/// The source as its writer meant it.
pub(super) fn set_right(text: &str) -> String {
    with_paragraphs(&with_headings(&without_running_heads(text))).into_owned()
}

/// A running head stands below the rule of so many pages.
const FEWEST_PAGES: usize = 4;
/// Running heads have no more letters.
const LONGEST_HEAD: usize = 60;

/// Converters of printed pages set a rule at each page's end, and the running head of the next page below it.
fn without_running_heads(text: &str) -> Cow<'_, str> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let heads: Vec<(usize, String)> = heads_of_pages(&lines);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (_, head) in &heads {
        *counts.entry(head).or_default() += 1;
    }
    let mut running = heads.iter().filter(|(_, head)| counts.get(head.as_str()).is_some_and(|count| *count >= FEWEST_PAGES)).peekable();
    if running.peek().is_none() {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    for (place, line) in lines.iter().enumerate() {
        if running.next_if(|(head, _)| *head == place).is_none() {
            kept.push_str(line);
        }
    }
    Cow::Owned(kept)
}

/// The first line of words below each rule, with its letters alone, for page numbers differ.
fn heads_of_pages(lines: &[&str]) -> Vec<(usize, String)> {
    let mut heads = Vec::new();
    let mut below_rule = false;
    for (place, line) in lines.iter().enumerate() {
        let line = line.trim();
        if line.len() >= 5 && line.bytes().all(|byte| byte == b'-') {
            below_rule = true;
        } else if below_rule && !line.is_empty() {
            below_rule = false;
            let letters: String = line.chars().filter(|character| character.is_alphabetic()).flat_map(char::to_lowercase).collect();
            if !letters.is_empty() && line.chars().count() <= LONGEST_HEAD {
                heads.push((place, letters));
            }
        }
    }
    heads
}

/// `##Preamble`, as older writers have it, is a heading, too. One `#` alone may be a number sign.
fn with_headings(text: &str) -> Cow<'_, str> {
    let level = |line: &str| {
        let marks = line.len() - line.trim_start_matches('#').len();
        let is_heading = (2..=6).contains(&marks) && line[marks..].starts_with(char::is_alphabetic);
        is_heading.then_some(marks)
    };
    if !text.lines().any(|line| level(line).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut spaced = String::with_capacity(text.len() + 1_024);
    for line in text.split_inclusive('\n') {
        let (marks, words) = line.split_at(level(line).unwrap_or(0));
        spaced.extend([marks, if marks.is_empty() { "" } else { " " }, words]);
    }
    Cow::Owned(spaced)
}

/// A line with more letters than this was not broken to fit a page.
const UNBROKEN: usize = 200;

/// Where lines are not broken to fit a page, each is a paragraph, as scrapers write them; else the articles of a page would run together.
fn with_paragraphs(text: &str) -> Cow<'_, str> {
    let lines: Vec<&str> = text.lines().collect();
    let goes_on = |place: usize| lines.get(place).zip(lines.get(place + 1)).is_some_and(|(line, next)| is_followed(line, next));
    let followed: Vec<usize> = (0..lines.len()).filter(|place| goes_on(*place)).collect();
    let unbroken = followed.iter().filter(|place| lines.get(**place).is_some_and(|line| line.chars().count() > UNBROKEN)).count();
    if unbroken < 3 || unbroken * 20 < followed.len() {
        return Cow::Borrowed(text);
    }
    let mut parted = String::with_capacity(text.len() + followed.len());
    let mut followed = followed.into_iter().peekable();
    let mut is_code = false;
    for (place, line) in lines.iter().enumerate() {
        is_code ^= line.trim_start().starts_with("```");
        parted.push_str(line);
        parted.push('\n');
        if followed.next_if_eq(&place).is_some() && !is_code {
            parted.push('\n');
        }
    }
    Cow::Owned(parted)
}

/// Whether Markdown would take two lines for one paragraph.
fn is_followed(line: &str, next: &str) -> bool {
    let is_words = |line: &str| {
        let begin = line.trim_start();
        !begin.is_empty() && !begin.starts_with(['|', '>', '<', '=']) && !begin.starts_with("---") && !begin.starts_with("```")
    };
    let is_item = |line: &str| ["- ", "* ", "+ "].iter().any(|sign| line.trim_start().starts_with(sign)) || is_numbered(line.trim_start());
    let is_indented = next.starts_with([' ', '\t']);
    let is_bare = line.trim().len() <= 4 && line.trim().ends_with(['.', ')']);
    is_words(line)
        && is_words(next)
        && !is_bare
        && !is_indented
        && !line.starts_with('#')
        && !next.starts_with('#')
        && !(is_item(line) && is_item(next))
}

fn is_numbered(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && line.get(digits..).is_some_and(|rest| rest.starts_with(". ") || rest.starts_with(") "))
}

#[cfg(test)]
mod tests {
    use super::set_right;

    /// A paragraph that no page would hold on one line.
    fn long(words: &str) -> String {
        format!("{words} {}.", "words of a law that goes on and on".repeat(7))
    }

    #[test]
    fn running_heads_below_the_rules_of_pages_are_taken_out() {
        let page = |number: usize| format!("text of page {number}\n\n-----\n\n#### {} Bill\n\n", number + 1);
        let text: String = (1..=5).map(page).collect();
        let right = set_right(&text);
        assert!(!right.contains("Bill") && (1..=5).all(|number| right.contains(&format!("text of page {number}"))), "{right}");
        let once = "text\n\n-----\n\nSchedule\n\ntext\n";
        assert_eq!(set_right(once), once);
    }

    #[test]
    fn lines_are_paragraphs_where_none_is_broken() {
        let text = ["**Article 1.- **", "**Article 2.- **", "**Article 3.- **", "2. "].map(long).join("\n");
        assert_eq!(set_right(&text).matches("\n\n").count(), 3);
        let wrapped = "The law protects the data\nof all who live in Lexaria\nand of those who visit it.\n";
        assert_eq!(set_right(wrapped), wrapped);
    }

    #[test]
    fn a_bare_number_stays_with_the_line_below_it() {
        let text = [long("a. One"), "2.".to_owned(), long("a. Two"), long("b. Three"), long("Four")].join("\n");
        assert!(set_right(&text).contains("\n2.\na. Two"), "{}", set_right(&text));
    }
}
