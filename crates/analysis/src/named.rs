//! What a source means that names a law by its title or number and provisions by theirs: which of the laws held, which of its provisions.

use std::collections::BTreeSet;

use crate::normalise::fold_into;

/// A law by its name, taken apart.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LawName {
    /// The parts between commas and dashes, folded, without years: `united states code`, `title 18`.
    parts: Vec<String>,
    years: BTreeSet<u16>,
    /// Numbers that name a law alone, with the year: `286/2009`, `2013/451`.
    numbers: BTreeSet<(u32, u32)>,
}

/// Words around the name that say nothing.
const ARTICLES: [&str; 8] = ["the", "of", "du", "de", "la", "le", "el", "der"];

impl LawName {
    /// Takes a name apart. What stands in brackets is a remark, but for a year or a number that stands nowhere else.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let plain = crate::normalise::citation(&name.chars().take(500).collect::<String>());
        let (outside, inside) = without_brackets(&plain);
        let mut found = Self { parts: parts(&outside), years: years(&outside), numbers: numbers(&outside) };
        if found.years.is_empty() {
            found.years = years(&inside);
        }
        if found.numbers.is_empty() {
            found.numbers = numbers(&inside);
        }
        found
    }

    /// Whether both are names of one law, as far as names can say: the same number of the same year, or the same title, one of them perhaps
    /// with more behind it, and no year that contradicts.
    #[must_use]
    pub fn means(&self, other: &Self) -> bool {
        if self.numbers.intersection(&other.numbers).next().is_some() {
            return true;
        }
        let years = self.years.is_empty() || other.years.is_empty() || self.years.intersection(&other.years).next().is_some();
        let common = self.parts.len().min(other.parts.len());
        let title = common > 0 && self.parts.iter().zip(&other.parts).all(|(one, other)| one == other);
        years && title
    }
}

fn without_brackets(name: &str) -> (String, String) {
    let (mut outside, mut inside, mut depth) = (String::new(), String::new(), 0_usize);
    for character in name.chars() {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(character),
            _ => inside.push(character),
        }
    }
    (outside, inside)
}

fn parts(name: &str) -> Vec<String> {
    let cut = name.split([',', ';', ':']).flat_map(|part| part.split(" - "));
    let folded = cut.map(|part| {
        let mut folds = String::new();
        fold_into(part, &mut folds);
        let words: Vec<&str> = folds.split(' ').filter(|word| !word.is_empty() && year(word).is_none()).collect();
        let start = words.iter().position(|word| !ARTICLES.contains(word)).unwrap_or(words.len());
        let end = words.iter().rposition(|word| !ARTICLES.contains(word)).map_or(start, |last| last + 1);
        words.get(start..end).unwrap_or_default().join(" ")
    });
    folded.filter(|part| !part.is_empty()).collect()
}

fn year(word: &str) -> Option<u16> {
    word.parse().ok().filter(|year| word.len() == 4 && (1700..2200).contains(year))
}

fn years(name: &str) -> BTreeSet<u16> {
    name.split(|character: char| !character.is_ascii_digit()).filter_map(year).collect()
}

/// `286/2009`, `2013-451`, `No. 5 of 2018`: a number together with its year.
fn numbers(name: &str) -> BTreeSet<(u32, u32)> {
    let mut found = BTreeSet::new();
    let words: Vec<&str> = name.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    for word in &words {
        if let Some((one, other)) = word.split_once(['/', '-'])
            && let (Ok(one), Ok(other)) = (one.parse::<u32>(), other.parse::<u32>())
        {
            let one_is_year = (1700..2200).contains(&one);
            found.insert(if one_is_year { (other, one) } else { (one, other) });
        }
    }
    for window in words.windows(3) {
        if let [number, "of", year] = window
            && let (Ok(number), Ok(year)) = (number.parse::<u32>(), year.parse::<u32>())
            && (1700..2200).contains(&year)
        {
            found.insert((number, year));
        }
    }
    found.retain(|(_, year)| (1700..2200).contains(year));
    found
}

/// A provision that is held, by what it may be called.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Held {
    /// Its number in the form in which numbers are compared.
    number: String,
    /// The number of the article or section that its address names, where it is a part of one: `sec_342-1__subsec_2` is of 342-1.
    address: String,
    /// Its whole address.
    eid: String,
}

impl Held {
    /// A provision of this number as printed, and this eId.
    #[must_use]
    pub fn of(number: &str, eid: &str) -> Self {
        let named = eid.rsplit("__").find_map(|part| part.strip_prefix("sec_").or_else(|| part.strip_prefix("art_")));
        Self { number: canonical(number), address: named.unwrap_or_default().to_lowercase(), eid: eid.to_lowercase() }
    }
}

/// Addresses write a hyphen for whatever is no letter or digit.
fn as_in_address(number: &str) -> String {
    number.chars().map(|character| if character.is_alphanumeric() { character } else { '-' }).collect()
}

/// A range never stands for more provisions.
const LONGEST_RANGE: usize = 60;

/// The places among the provisions of a text that a source means by `192/b`, `342.1(1)`, `4-13`, `100-3 to 100-7`.
///
/// None where the number is not held. A paragraph leads to the provision that holds it.
#[must_use]
pub fn places(named: &str, held: &[Held]) -> Vec<usize> {
    let named: String = crate::normalise::citation(&named.chars().take(200).collect::<String>()).to_lowercase();
    let one = |number: &str| {
        let wanted = canonical(number);
        let base = canonical(without_paragraph(number));
        let find = |wanted: &str| {
            let by_number = || held.iter().position(|known| known.number == wanted);
            let in_address = || held.iter().position(|known| known.address == as_in_address(wanted));
            if wanted.is_empty() { None } else { by_number().or_else(in_address) }
        };
        if !names_a_provision(number) {
            return None;
        }
        find(&wanted).or_else(|| find(&base))
    };
    if let Some(group) = group(&named) {
        let inside = held.iter().enumerate().filter(|(_, known)| known.eid.split("__").any(|part| part == group));
        return inside.map(|(place, _)| place).take(LONGEST_RANGE).collect();
    }
    if let Some((from, to)) = named.split_once(" to ") {
        return range(one(from), one(to));
    }
    if let Some(place) = one(&named) {
        return vec![place];
    }
    named.split_once('-').map(|(from, to)| range(one(from), one(to))).unwrap_or_default()
}

/// The part or chapter that a source names as a whole, as addresses write it: `Part V` is `part_v`.
fn group(named: &str) -> Option<String> {
    let (word, number) = named.split_once(' ')?;
    let element = match word {
        "part" => "part",
        "chapter" | "ch." | "chap." => "chp",
        _ => return None,
    };
    number.chars().all(char::is_alphanumeric).then(|| format!("{element}_{number}"))
}

/// Whether the number is that of a provision, and not of a chapter or a title that holds many.
fn names_a_provision(number: &str) -> bool {
    let start = number.find(|character: char| character.is_ascii_digit()).unwrap_or(0);
    let before = number.get(..start).unwrap_or_default().trim_matches([' ', '.']);
    matches!(before, "" | "§" | "article" | "section" | "clause" | "статья")
}

fn range(from: Option<usize>, to: Option<usize>) -> Vec<usize> {
    match (from, to) {
        (Some(from), Some(to)) if from <= to => (from..=to).take(LONGEST_RANGE).collect(),
        _ => Vec::new(),
    }
}

/// `323-1 al. 1`, `269 et seq.`, `342.1(1)(b)` without what stands behind the number of the provision.
fn without_paragraph(number: &str) -> &str {
    let ends = [" al.", " et seq", "(", " para", " §"];
    let end = ends.iter().filter_map(|mark| number.find(mark)).filter(|place| *place > 0).min().unwrap_or(number.len());
    number.get(..end).unwrap_or(number)
}

/// A number of a provision without the word before it and the full stop behind it: `Article 323-1.` and `323-1` are one.
#[must_use]
pub fn canonical(number: &str) -> String {
    let plain = crate::normalise::citation(number).to_lowercase();
    let start = plain.find(|character: char| character.is_ascii_digit()).unwrap_or(0);
    let kept = plain.get(start..).unwrap_or_default().trim_end_matches(['.', ':', '-', ' ']);
    kept.chars().filter(|character| !character.is_whitespace() && *character != 'º' && *character != '°').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        LawName::of(one).means(&LawName::of(other)) && LawName::of(other).means(&LawName::of(one))
    }

    #[test]
    fn a_law_is_known_by_its_title_whatever_stands_behind_it() {
        for (one, other) in [
            ("Computer Acts (No. 5 of 2018)", "Computer Acts, 2018"),
            ("Strafgesetzbuch", "Strafgesetzbuch (StGB), version of 2013"),
            ("Lexarian Code, title 18", "Lexarian Code, Title 18 (Crimes)"),
            ("Law No. 286/2009 (Criminal Code)", "Law 286/2009 on the Criminal Code"),
            ("Loi n° 2013-451 du 19 juin 2013 relative aux machines", "Loi No. 2013-451 du juin 2013"),
            ("The Misuse of Machines Act of 1990", "Misuse of Machines Act 1990"),
        ] {
            assert!(same(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn laws_that_only_sound_alike_stay_apart() {
        for (one, other) in [
            ("Criminal Code", "Criminal Procedure Code"),
            ("Computer Acts, 2018", "Computer Acts, 2004"),
            ("Lexarian Code, title 17", "Lexarian Code, title 18"),
            ("Law No. 286/2009", "Law No. 286/2010"),
            ("", "Criminal Code"),
        ] {
            assert!(!same(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn a_number_leads_to_its_provision_and_a_range_to_all_between() {
        let held: Vec<Held> = ["Article 4.", "§ 5", "Art. 6", "323-1", "Section 342.1", "197 bis", "192/b"]
            .iter()
            .map(|number| Held::of(number, ""))
            .chain([
                Held::of("(1)", "sec_430-1__subsec_1"),
                Held::of("(2)", "sec_430-1__subsec_2"),
                Held::of("61.", "part_V__sec_61"),
                Held::of("62.", "part_V__sec_62"),
            ])
            .collect();
        for (named, expected) in [
            ("323-1 al. 1", vec![3]),
            ("342.1(1)(b)", vec![4]),
            ("4-6", vec![0, 1, 2]),
            ("4 to 6", vec![0, 1, 2]),
            ("5 et seq.", vec![1]),
            ("197 bis", vec![5]),
            ("192/B", vec![6]),
            ("430.1(2)", vec![7]),
            ("Part V", vec![9, 10]),
            ("Part VI", vec![]),
            ("7", vec![]),
            ("6-4", vec![]),
            ("Title III, ch. 5", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(places(named, &held), expected, "{named}");
        }
    }
}
