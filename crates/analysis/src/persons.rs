//! Names of natural persons in a judgment, told by their form alone: suggestions for whoever decides on pseudonyms, never certainties.

use std::collections::BTreeMap;

/// Words that stand before the name of a person, in lower case without their point. Offices are left out: judges and counsel are named by rule.
const BEFORE_NAMES: [&str; 26] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "herr",
    "frau",
    "sr",
    "sra",
    "señor",
    "señora",
    "don",
    "doña",
    "senhor",
    "senhora",
    "signor",
    "signora",
    "mevrouw",
    "meneer",
    "pan",
    "pani",
    "гр",
    "гражданин",
];

/// Words that show that a party is an office, a company or a State.
const OF_BODIES: [&str; 44] = [
    "ltd",
    "limited",
    "plc",
    "llp",
    "inc",
    "corp",
    "corporation",
    "company",
    "co",
    "gmbh",
    "ag",
    "sa",
    "sarl",
    "srl",
    "bv",
    "nv",
    "pty",
    "bank",
    "state",
    "states",
    "republic",
    "kingdom",
    "crown",
    "regina",
    "rex",
    "minister",
    "ministry",
    "secretary",
    "council",
    "commission",
    "commissioner",
    "authority",
    "department",
    "government",
    "attorney",
    "prosecutor",
    "police",
    "city",
    "university",
    "trust",
    "association",
    "society",
    "people",
    "public",
];

/// So many names are suggested; a text with more is a list of them.
const MOST_NAMES: usize = 60;

/// The names that follow a form of address, the most frequent first.
#[must_use]
pub fn by_form(text: &str) -> Vec<String> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let form = word.trim_start_matches(['(', '“', '"', '‘', '«']).trim_end_matches('.').to_lowercase();
        if !BEFORE_NAMES.contains(&form.as_str()) || !word.starts_with(|first: char| first.is_uppercase() || !first.is_alphabetic()) {
            continue;
        }
        let mut name: Vec<String> = Vec::new();
        while let Some(next) = words.peek().filter(|_| name.len() < 3) {
            let Some(part) = name_part(next) else { break };
            let ends = next.ends_with([',', ';', ':', ')', '”', '"'])
                || (next.ends_with('.') && part.chars().count() > 1)
                || next.ends_with("’s")
                || next.ends_with("'s");
            name.push(part);
            words.next();
            if ends {
                break;
            }
        }
        if !name.is_empty() && found.len() < 10 * MOST_NAMES {
            *found.entry(name.join(" ")).or_default() += 1;
        }
    }
    let mut names: Vec<(String, usize)> = found.into_iter().collect();
    names.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    names.into_iter().map(|(name, _)| name).take(MOST_NAMES).collect()
}

/// A word as a part of a name, without what stands around it: capitalised, of letters alone.
fn name_part(word: &str) -> Option<String> {
    let bare = word.trim_matches(|character: char| !character.is_alphanumeric());
    let bare = bare.strip_suffix("’s").or_else(|| bare.strip_suffix("'s")).unwrap_or(bare);
    let letters = bare.chars().all(|character| character.is_alphabetic() || matches!(character, '-' | '’' | '\'' | '.'));
    (letters && bare.starts_with(char::is_uppercase) && bare.chars().count() < 30).then(|| bare.to_owned())
}

/// Whether a party reads like a natural person: a few capitalised words or initials, none of them that of a body.
#[must_use]
pub fn reads_like_a_person(party: &str) -> bool {
    let words: Vec<&str> =
        party.split(|character: char| character.is_whitespace() || matches!(character, ',' | '(' | ')')).filter(|word| !word.is_empty()).collect();
    let of_body = |word: &&str| OF_BODIES.contains(&word.trim_matches(|character: char| !character.is_alphanumeric()).to_lowercase().as_str());
    let is_name = |word: &&str| word.starts_with(char::is_uppercase) || !word.starts_with(char::is_alphabetic);
    (1..=5).contains(&words.len()) && !words.iter().any(of_body) && words.iter().all(is_name) && party.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_after_forms_of_address_are_told_and_other_capitals_are_not() {
        let text =
            "Mr Arlo Quill-Venn, who lives in Port Lexa, told Mrs. Quill that Ms M’s child saw Mr Arlo Quill-Venn. The Miss Universe Act applies.";
        assert_eq!(by_form(text), ["Arlo Quill-Venn", "M", "Quill", "Universe Act"]);
        assert!(by_form("mr nobody and the Minister of Justice").is_empty());
    }

    #[test]
    fn companies_and_offices_are_no_persons() {
        let persons = ["Arlo Quill", "QUILL, Arlo", "A. Q.", "M"];
        let bodies = ["Quill Shipping Ltd", "Minister of Justice", "The State", "Regina", "the applicant", ""];
        assert!(persons.iter().all(|party| reads_like_a_person(party)));
        assert!(
            !bodies.iter().any(|party| reads_like_a_person(party)),
            "{:?}",
            bodies.iter().filter(|party| reads_like_a_person(party)).collect::<Vec<_>>()
        );
    }
}
