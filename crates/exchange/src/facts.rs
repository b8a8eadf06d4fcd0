//! What is known of a text from its container and from beside it, put together.

use model::draft::TextFacts;

/// What the file says, with the gaps filled from `hints`. Lists are joined without doubles.
pub(crate) fn with_hints(facts: TextFacts, hints: &TextFacts) -> TextFacts {
    let hints = hints.clone();
    let mut source = facts.source;
    if !hints.source.reference.is_empty() {
        source = hints.source;
    }
    TextFacts {
        kind: facts.kind.or(hints.kind),
        country: facts.country.or(hints.country),
        language: facts.language.or(hints.language),
        title: facts.title.or(hints.title),
        other_names: joined(facts.other_names, hints.other_names),
        number: facts.number.or(hints.number),
        document_type: facts.document_type.or(hints.document_type),
        date: facts.date.or(hints.date),
        published: facts.published.or(hints.published),
        in_force: facts.in_force.or(hints.in_force),
        version_date: facts.version_date.or(hints.version_date),
        standing: facts.standing.or(hints.standing),
        issued_by: facts.issued_by.or(hints.issued_by),
        citation: facts.citation.or(hints.citation),
        judges: joined(facts.judges, hints.judges),
        parties: joined(facts.parties, hints.parties),
        keywords: joined(facts.keywords, hints.keywords),
        aliases: joined(facts.aliases, hints.aliases),
        links: joined(facts.links, hints.links),
        group: facts.group.or(hints.group),
        source,
        needs_review: facts.needs_review || hints.needs_review,
        sample: facts.sample || hints.sample,
    }
}

fn joined<T: PartialEq>(mut first: Vec<T>, second: Vec<T>) -> Vec<T> {
    for value in second {
        if !first.contains(&value) {
            first.push(value);
        }
    }
    first
}

/// A title out of a file's properties, unless a program made it up: the name of a file, a template, a word for any document.
pub(crate) fn credible_title(title: &str) -> Option<String> {
    let title: String = title.chars().filter(|character| !crate::wording::is_dropped(*character)).collect();
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = title.to_lowercase();
    const MADE_UP: [&str; 10] = ["microsoft", "untitled", "template", "document1", ".doc", ".pdf", ".indd", ".qxd", ".wpd", ".rtf"];
    const ANY: [&str; 6] = ["document", "titre", "title", "documento", "título", "dokument"];
    let made_up = MADE_UP.iter().any(|word| lower.contains(word)) || ANY.contains(&lower.as_str());
    let letters = title.chars().filter(|character| character.is_alphabetic()).count();
    (!made_up && letters > 5 && title.contains(' ') && title.len() < 500).then_some(title)
}
