//! What is known of a text from its container and from beside it, put together.

use model::date::PartialDate;
use model::draft::TextFacts;
use model::frbr::FrbrAddress;

/// What the stronger of two sources says, with its gaps filled from the weaker. Lists are joined without doubles.
///
/// A document with legal metadata is stronger than what is said beside it; the title of a page or of a file's properties is weaker.
pub(crate) fn together(stronger: TextFacts, weaker: TextFacts) -> TextFacts {
    let unnamed = stronger.source.reference.is_empty() && !weaker.source.reference.is_empty();
    TextFacts {
        kind: stronger.kind.or(weaker.kind),
        country: stronger.country.or(weaker.country),
        language: stronger.language.or(weaker.language),
        title: stronger.title.or(weaker.title),
        frame_title: stronger.frame_title.or(weaker.frame_title),
        other_names: joined(stronger.other_names, weaker.other_names),
        number: stronger.number.or(weaker.number),
        document_type: stronger.document_type.or(weaker.document_type),
        date: stronger.date.or(weaker.date),
        published: stronger.published.or(weaker.published),
        in_force: stronger.in_force.or(weaker.in_force),
        status: stronger.status.or(weaker.status),
        version_date: stronger.version_date.or(weaker.version_date),
        standing: stronger.standing.or(weaker.standing),
        issued_by: stronger.issued_by.or(weaker.issued_by),
        summary: stronger.summary.or(weaker.summary),
        citation: stronger.citation.or(weaker.citation),
        judges: joined(stronger.judges, weaker.judges),
        parties: joined(stronger.parties, weaker.parties),
        disposition: stronger.disposition.or(weaker.disposition),
        keywords: joined(stronger.keywords, weaker.keywords),
        aliases: joined(stronger.aliases, weaker.aliases),
        links: joined(stronger.links, weaker.links),
        amendments: joined(stronger.amendments, weaker.amendments),
        group: stronger.group.or(weaker.group),
        source: if unnamed { weaker.source } else { stronger.source },
        needs_review: stronger.needs_review || weaker.needs_review,
        hides_words: stronger.hides_words || weaker.hides_words,
        sample: stronger.sample || weaker.sample,
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

/// The longest value that is taken over; more is no title, no name and no number.
const LONGEST: usize = 1_000;

/// A value with its white space tidied and characters dropped that no text holds; nothing where it is empty or too long for one.
pub(crate) fn value(said: &str) -> Option<String> {
    let kept: String = said.chars().filter(|character| character.is_whitespace() || !crate::wording::is_dropped(*character)).collect();
    let tidy = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    (!tidy.is_empty() && tidy.len() <= LONGEST).then_some(tidy)
}

/// The FRBR address in that of a page: `https://example.org/akn/lx/act/2020/7/eng@2021-01-01` is a version of `/akn/lx/act/2020/7`.
pub(crate) fn frbr_of_url(address: &str) -> Option<FrbrAddress> {
    let path = address.get(address.find("/akn/")?..)?;
    let path = path.split(['?', '#']).next()?.trim_end_matches('/');
    path.parse().ok()
}

/// `23 January 2006`
pub(crate) fn english_day(written: &str) -> Option<PartialDate> {
    const MONTHS: [&str; 12] =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    let mut words = written.split_whitespace();
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let year = year.trim_end_matches(['.', ']', ')']);
    PartialDate::new(year.parse().ok()?, u8::try_from(month).ok(), Some(day.parse().ok()?))
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
