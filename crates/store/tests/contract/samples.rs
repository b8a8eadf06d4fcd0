//! Records and texts of a fictional State.

use model::alias::{Alias, AliasScheme};
use model::claim::{Claims, Source};
use model::country::CountryCode;
use model::date::Moment;
use model::hash::Sha256;
use model::ids::RecordId;
use model::language::Language;
use model::legislation::{Law, LawStatus};
use model::record::{Body, Record};
use model::text::structured::{Piece, StructuredText};
use model::work::{Expression, Manifestation, Standing, Translated};
use store::Change;

/// The moment of change `number`.
pub(crate) fn at(number: i64) -> Moment {
    Moment::from_microseconds(1_772_366_400_000_000 + number)
}

pub(crate) fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

/// Law `number` of the fictional State, of the year 2000 + `number`.
pub(crate) fn law(number: u64) -> Record {
    let year = i16::try_from(2000 + number % 100).unwrap();
    let law = Law {
        number: Some(number.to_string()),
        adopted: Claims::one(model::date::PartialDate::new(year, Some(5), Some(4)).unwrap(), Source::default()),
        status: Claims::one(if number.is_multiple_of(2) { LawStatus::InForce } else { LawStatus::Repealed }, Source::default()),
        ..Law::default()
    };
    let title = Translated::one(language("en"), format!("Misuse of Machines Act No. {number}"));
    let mut record = Record::new(RecordId::from_seed(&format!("law {number}")), title, Body::Law(law));
    record.country = Some(CountryCode::SAMPLE);
    record.sample = true;
    record
}

/// A text of so many sections about a matter.
pub(crate) fn text(matter: &str, sections: usize) -> StructuredText {
    let piece = |number: usize| {
        let words =
            format!("A person who without right interferes with {matter} of kind {number} is liable to a fine of {} crowns.", number * 37 % 1000);
        Piece {
            eid: format!("sec_{number}"),
            num: format!("{number}."),
            heading: format!("Interference with {matter}"),
            xml: format!(
                "<section eId=\"sec_{number}\"><num>{number}.</num><heading>Interference with {matter}</heading><content><p>{words}</p></content></section>"
            ),
        }
    };
    let marks: String = (0..sections).map(|number| format!("<?piece {number}?>")).collect();
    let frame = format!("<akomaNtoso><act><meta><identification source=\"#{matter}\"/></meta><body>{marks}</body></act></akomaNtoso>");
    StructuredText { frame, pieces: (1..=sections).map(piece).collect() }
}

pub(crate) fn expression(tag: &str, text: Option<Sha256>, files: &[Sha256]) -> Expression {
    let file = |sha256: &Sha256| Manifestation {
        sha256: *sha256,
        media_type: "text/plain".to_owned(),
        name: "act.txt".to_owned(),
        bytes: 1,
        source: Source::default(),
        received: at(0),
    };
    Expression {
        language: language(tag),
        date: None,
        standing: Standing::Original,
        text,
        needs_review: false,
        files: files.iter().map(file).collect(),
    }
}

/// A change that makes a record new.
pub(crate) fn new(record: Record) -> Change {
    Change { record, by: "curator".to_owned(), at: at(1), why: "test".to_owned(), expected: None, texts: Vec::new() }
}

/// A change of a record that is at `revision`.
pub(crate) fn on(revision: u64, record: Record) -> Change {
    Change { expected: Some(revision), ..new(record) }
}

/// A change that makes a law new with an English text.
pub(crate) fn with_text(number: u64, text: StructuredText) -> Change {
    let mut record = law(number);
    record.expressions.push(expression("en", Some(text.hash()), &[]));
    Change { texts: vec![(language("en"), text)], ..new(record) }
}

pub(crate) fn named(mut record: Record, names: &[(AliasScheme, &str)]) -> Record {
    record.aliases = names.iter().map(|(scheme, value)| Alias::new(*scheme, *value)).collect();
    record
}
