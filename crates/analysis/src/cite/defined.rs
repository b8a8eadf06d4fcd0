//! Names that a text gives to works for itself: `the Computer Misuse Act 1990 (“the 1990 Act”)`, then `the 1990 Act`.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::Work;
use super::codes::stands_alone;
use super::finder::Mention;

/// Names that one text may define.
const MOST: usize = 100;

static DEFINITION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r#"(?xi)^[\s\u{a0},]{0,2}[(（\[]\s?(?:hereinafter|hereafter|collectively|referred\s+to|in\s+this\s+\w+|called|as|herein|ci-après|dénommée?|ci-dessous|en\s+adelante|en\s+lo\s+sucesivo|doravante|im\s+Folgenden|nachfolgend|kurz|hierna|dalej|далее|以下简称|以下簡稱|下称|以下|이하|فيما\s+يلي|فيما\s+بعد|la|le|el|a|o|[:,\-–—\s])*(?:the\s+)?
        (?P<quote>["“”'‘’«„「]|(?-u:\b))\s?(?:(?i:the|la|le|el|die|das|de|het)\s+)?(?P<name>[^()（）"“”‘’«»„」\[\]]{2,60}?)\s?["“”'‘’»“」]?\s?(?:という。)?[)）\]]"#,
    )
    .ok()
});

static BY_YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)[Tt]he\s+(?P<year>1[6-9]\d\d|20\d\d)\s+(?P<word>Act|Regulations|Order|Rules|Convention|Code)(?-u:\b)").ok()
});

/// The names that a text has defined so far.
#[derive(Debug, Default)]
pub(crate) struct Names {
    defined: Vec<(String, Work)>,
    by_year: Vec<(String, Work)>,
}

impl Names {
    /// Takes in the definitions that follow the works of a passage, and says where they stand.
    pub(crate) fn learn(&mut self, text: &str, works: &[Mention]) -> Vec<std::ops::Range<usize>> {
        let mut places = Vec::new();
        for mention in works {
            self.remember_year(&mention.work);
            let Some(captures) = text.get(mention.end..).and_then(|rest| DEFINITION.as_ref()?.captures(super::provision::window(rest, 240))) else {
                continue;
            };
            let (Some(name), Some(quote)) = (captures.name("name"), captures.name("quote")) else { continue };
            let place = mention.end + name.start()..mention.end + name.end();
            let name = name.as_str().trim();
            if self.defined.len() < MOST && is_name(name, !quote.as_str().is_empty()) && !self.defined.iter().any(|(known, _)| known == name) {
                self.defined.push((name.to_owned(), mention.work.clone()));
                places.push(place);
            }
        }
        places
    }

    /// `the 1990 Act` is the last act of that year.
    fn remember_year(&mut self, work: &Work) {
        let Some((title, year)) = work.label.rsplit_once(' ').filter(|(_, year)| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))
        else {
            return;
        };
        let Some(word) = title.rsplit(' ').next().filter(|word| matches!(*word, "Act" | "Regulations" | "Order" | "Rules" | "Code")) else { return };
        let name = format!("{year} {word}");
        if title == word {
            return;
        }
        self.by_year.retain(|(known, _)| *known != name);
        if self.by_year.len() < MOST {
            self.by_year.push((name, work.clone()));
        }
    }

    /// The places where a passage uses the names, outside the works that it names in full.
    pub(crate) fn mentions(&self, text: &str, works: &[Mention]) -> Vec<Mention> {
        let mut found = Vec::new();
        for (name, work) in &self.defined {
            for (start, _) in text.match_indices(name.as_str()) {
                let end = start + name.len();
                // `the Act` is the one that was defined; `an Act` and `that Act` are others.
                let led = !is_common(name) || text.get(..start).is_some_and(|before| before.ends_with("the ") || before.ends_with("The "));
                if led && stands_alone(text, start, end) {
                    found.push(Mention { start, end, work: work.clone() });
                }
            }
        }
        for captures in BY_YEAR.iter().flat_map(|pattern| pattern.captures_iter(text)) {
            let (Some(whole), Some(year), Some(word)) = (captures.get(0), captures.name("year"), captures.name("word")) else { continue };
            let name = format!("{} {}", year.as_str(), word.as_str());
            if let Some((_, work)) = self.by_year.iter().find(|(known, _)| *known == name) {
                found.push(Mention { start: whole.start() + 4, end: whole.end(), work: work.clone() });
            }
        }
        found.retain(|mention| !works.iter().any(|work| work.start < mention.end && mention.start < work.end));
        found
    }
}

/// A defined name has a capital or a figure, or is in a script without them; `the Act` means another act in every text.
fn is_name(name: &str, quoted: bool) -> bool {
    let letters = name.chars().filter(|character| character.is_alphabetic()).count();
    let dense = name.chars().any(crate::normalise::is_dense);
    let capital = name.chars().any(|character| character.is_uppercase() || character.is_ascii_digit());
    let looks_like_a_place = name.starts_with("section") || name.starts_with("as ") || name.starts_with("c.") || name.starts_with("No");
    letters >= 2
        && !looks_like_a_place
        && (quoted && (capital || dense)
            || !quoted && letters == name.chars().count() && name.chars().filter(|character| character.is_uppercase()).count() * 2 > letters)
}

fn is_common(name: &str) -> bool {
    matches!(
        name,
        "Act"
            | "Code"
            | "Law"
            | "Regulations"
            | "Regulation"
            | "Order"
            | "Rules"
            | "Directive"
            | "Convention"
            | "Treaty"
            | "Agreement"
            | "Charter"
            | "Bill"
            | "Protocol"
    )
}

impl Names {
    /// How many names are known; for tests of bounds.
    #[cfg(test)]
    pub(crate) fn count(&self) -> usize {
        self.defined.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cite::citation::Sort;

    #[test]
    fn a_text_cannot_define_names_without_end() {
        let mut names = Names::default();
        for number in 0..300 {
            let text = format!("X Act 1990 (“the Z{number} Act”)");
            let mention = Mention { start: 0, end: 10, work: Work { sort: Sort::Law, key: "x".into(), label: "X Act 1990".into() } };
            names.learn(&text, &[mention]);
        }
        assert_eq!(names.count(), MOST);
    }
}
