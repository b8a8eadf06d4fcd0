//! What a law says of itself in its own words: the short title that it gives itself, and who made it. Only what is printed; gaps only.

mod maker;
mod short_title;

use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::record::Kind;
use model::text::document::{Division, Document, Item, Level};

/// So many blocks above the first provision are looked at.
const MOST_BLOCKS: usize = 200;

/// Words with the place where they are printed.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Printed {
    /// The name itself.
    name: String,
    /// The passage around it.
    words: String,
    /// The address of the provision, where it stands in one that has an address.
    eid: Option<String>,
}

/// Adds the short title to the other names, and the body that made the law where nobody has said it; where each was found is noted. A decision
/// of a court has its own head and is left alone.
#[must_use]
pub fn fill(facts: &mut TextFacts, document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    if facts.kind == Some(Kind::Case) {
        return findings;
    }
    let language = facts.language.as_ref().map_or("und", |language| language.primary());
    for short in short_title::of(document, language, facts.title.as_deref()) {
        if !is_known(facts, &short.name) {
            findings.push(found("other_names", "short-title-found", &short));
            facts.other_names.push(short.name);
        }
    }
    under_short_title(facts);
    if facts.issued_by.is_none()
        && let Some(maker) = maker::of(document)
    {
        findings.push(found("issued_by", "maker-found", &maker));
        facts.issued_by = Some(maker.name);
    }
    findings
}

/// A long title says what an act is for; where the act gives itself a short one, it is called by that.
fn under_short_title(facts: &mut TextFacts) {
    const LONG: [&str; 3] = ["An Act to ", "An Act for ", "A Bill to "];
    let is_long = facts.title.as_ref().is_some_and(|title| LONG.iter().any(|begins| title.starts_with(begins)));
    if is_long && let Some(short) = facts.other_names.first_mut() {
        facts.title.as_mut().into_iter().for_each(|title| std::mem::swap(title, short));
    }
}

/// Whether it is the title or another name, but for signs and the size of letters.
fn is_known(facts: &TextFacts, name: &str) -> bool {
    let plain = |name: &str| name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let name = plain(name);
    facts.title.iter().chain(&facts.other_names).any(|known| plain(known) == name)
}

/// What is said of it: which field, from which words.
fn found(field: &str, code: &str, printed: &Printed) -> Finding {
    let Printed { name, words, eid } = printed;
    let place = eid.as_deref().map(|eid| format!(" in `{eid}`")).unwrap_or_default();
    let message = format!("`{field}` “{name}” was taken from the words “{words}”{place}");
    Finding::new(Severity::Note, code, message, "correct the record where they mean something else").in_field(field)
}

/// The first words of a passage, on one line, for a finding.
fn beginning(words: &str) -> String {
    let mut plain = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((place, _)) = plain.char_indices().nth(160) {
        plain.truncate(place);
        plain.push('…');
    }
    plain
}

/// Whether a division is a provision and no group of them: a section is one where the law has no articles.
fn is_provision(division: &Division) -> bool {
    const LEVELS: [Level; 5] = [Level::Article, Level::Section, Level::Rule, Level::Clause, Level::Paragraph];
    let is_level = |item: &Item| matches!(item, Item::Division(inner) if matches!(inner.level, Level::Article | Level::Section));
    LEVELS.contains(&division.level) && !division.items.iter().any(is_level)
}

/// The blocks above the first provision, those in the groups around it among them.
fn above_provisions(document: &Document) -> Vec<Item> {
    let mut above: Vec<Item> = document.preface.iter().chain(&document.preamble).take(MOST_BLOCKS).cloned().map(Item::Block).collect();
    add_above(&document.body, &mut above);
    above
}

/// Adds the blocks before the first provision, and says whether there is one.
fn add_above(items: &[Item], above: &mut Vec<Item>) -> bool {
    items.iter().any(|item| match item {
        Item::Block(_) => {
            above.extend((above.len() < MOST_BLOCKS).then(|| item.clone()));
            false
        }
        Item::Division(division) => is_provision(division) || add_above(&division.items, above),
    })
}
