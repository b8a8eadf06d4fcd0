//! Headings that a scraper left at the end of a provision: they stand above the next one, and are handed on to it.

use model::text::document::Level;

use super::division;
use super::provision::Provision;

/// The link below each article of the Costa Rican register; what follows it stands above the next article.
const END_OF_ARTICLE: &str = "ficha articulo";
/// Headings have no more letters.
const LONGEST: usize = 160;
/// No more lines stand above an article.
const MOST_LINES: usize = 12;

/// Gives each provision the headings and divisions that stand at the end of the one before.
pub(super) fn hand_on(provisions: &mut [Provision]) {
    let mut open: Vec<(Level, String)> = Vec::new();
    let mut own: Vec<String> = Vec::new();
    let mut above: Vec<String> = Vec::new();
    for place in 0..provisions.len() {
        let is_followed = provisions.get(place + 1).is_some_and(Provision::is_numbered);
        let Some(provision) = provisions.get_mut(place) else { break };
        if provision.divisions != own {
            own.clone_from(&provision.divisions);
            open.clear();
        }
        provision.above = take_above(&std::mem::take(&mut above), &mut open);
        provision.divisions.extend(open.iter().map(|(_, name)| name.clone()));
        if is_followed {
            above = take_tail(&mut provision.text);
        }
    }
}

/// Takes the lines at the end of a text that are headings of what comes next.
fn take_tail(text: &mut String) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = tail(&lines) else { return Vec::new() };
    let taken: Vec<String> = lines.iter().skip(start).map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    let is_no_heading = |line: &String| line.chars().count() > LONGEST || line.starts_with("Fecha de generación");
    if taken.len() > MOST_LINES || taken.iter().any(is_no_heading) {
        return Vec::new();
    }
    let kept = lines.iter().take(start).filter(|line| !is_end(line)).copied().collect::<Vec<_>>().join("\n");
    *text = kept;
    taken
}

/// Where the headings begin: after the link that ends an article, or with the last divisions, where only short lines follow them.
fn tail(lines: &[&str]) -> Option<usize> {
    if let Some(end) = lines.iter().rposition(|line| is_end(line)) {
        return Some(end + 1);
    }
    let is_heading = |line: &&str| line.trim().is_empty() || is_division(line) || !line.trim().ends_with(['.', ';', ':', ',']);
    let last = lines.iter().rposition(|line| is_division(line))?;
    let ends = lines.get(last + 1..)?.iter().all(|line| is_heading(line) && line.chars().count() <= LONGEST) && lines.len() - last <= 3;
    let start = lines.get(..last)?.iter().rposition(|line| !line.trim().is_empty() && !is_division(line)).map_or(0, |before| before + 1);
    (ends && start > 0).then_some(start)
}

fn is_end(line: &str) -> bool {
    line.trim().eq_ignore_ascii_case(END_OF_ARTICLE)
}

fn is_division(line: &str) -> bool {
    let line = line.trim();
    // Turkic languages put the number first: `II bob`.
    let first = line.split_whitespace().next().unwrap_or_default();
    let is_counted = first.bytes().all(|byte| b"IVXLC0123456789".contains(&byte)) || crate::label::of(line) == crate::label::Label::Provision;
    is_counted && line.chars().count() <= LONGEST && division::level(line) != Level::Other
}

/// Opens the divisions among the lines, and gives what stands right above the article.
fn take_above(lines: &[String], open: &mut Vec<(Level, String)>) -> String {
    let mut heading: Vec<&str> = Vec::new();
    let ends_with_heading = lines.last().is_some_and(|line| !is_division(line));
    for (place, line) in lines.iter().enumerate() {
        let is_last = place + 1 == lines.len() && place > 0 && ends_with_heading && !lines.get(place - 1).is_some_and(|before| is_bare(before));
        if is_division(line) {
            let level = division::level(line);
            open.retain(|(other, _)| *other < level);
            open.push((level, line.clone()));
        } else if is_last || open.is_empty() || !lines.iter().take(place).any(|line| is_division(line)) {
            heading.push(line);
        } else if let Some((_, name)) = open.last_mut() {
            name.push_str(if name.contains(": ") { " " } else { ": " });
            name.push_str(line);
        }
    }
    heading.join(" ")
}

/// Whether a line is the number of a division without its title, which the next line says.
fn is_bare(line: &str) -> bool {
    is_division(line) && line.split_whitespace().count() <= 2
}
