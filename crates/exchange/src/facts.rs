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
