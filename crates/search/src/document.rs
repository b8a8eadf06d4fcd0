//! From a record to its documents: the only file that knows both.

use std::collections::BTreeSet;

use model::access::AccessClass;
use tantivy::{TantivyDocument, Term};

use crate::analysis::{comparable, number_of, tokenizer::marked};
use crate::entry::{PieceEntry, RecordEntry};
use crate::schema::Fields;

/// The term by which all documents of a record are found.
pub(crate) fn term_of(fields: &Fields, seq: i64) -> Term {
    Term::from_field_i64(fields.seq, seq)
}

/// The head of a record, then its provisions in their order.
pub(crate) fn documents(fields: &Fields, entry: &RecordEntry) -> Vec<TantivyDocument> {
    let common = common(fields, entry);
    let names: Vec<(&str, &str)> = names(entry).collect();
    let context = names.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(" ");
    let mut documents = Vec::with_capacity(entry.pieces.len() + 1);
    documents.push(head(fields, entry, common.clone(), &names));
    documents.extend(entry.pieces.iter().map(|piece| provision(fields, piece, common.clone(), &context)));
    documents
}

fn names(entry: &RecordEntry) -> impl Iterator<Item = (&str, &str)> {
    let titles = entry.titles.iter().map(|(language, title)| (language.primary(), title.as_str()));
    titles.chain(entry.other_names.iter().chain(&entry.identifiers).map(|name| ("", name.as_str())))
}

/// What every document of a record has.
fn common(fields: &Fields, entry: &RecordEntry) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    document.add_i64(fields.seq, entry.seq);
    if entry.access != AccessClass::Public {
        document.add_text(fields.access, entry.access.number().to_string());
    }
    for (field, values) in fields.filters.iter().zip(facet_values(entry)) {
        values.into_iter().for_each(|value| document.add_text(*field, value));
    }
    document
}

/// The values of the facets, none of them twice, in the order of [`crate::FACETS`].
fn facet_values(entry: &RecordEntry) -> [Vec<String>; 8] {
    let unlike = |values: &mut dyn Iterator<Item = &str>| values.map(str::to_owned).collect::<BTreeSet<String>>().into_iter().collect();
    [
        vec![entry.kind.as_str().to_owned()],
        entry.country.iter().map(ToString::to_string).collect(),
        entry.region.iter().cloned().collect(),
        unlike(&mut entry.topics.iter().map(String::as_str)),
        unlike(&mut entry.languages.iter().map(|language| language.primary())),
        entry.date.iter().map(|date| format!("{:04}", date.year())).collect(),
        entry.status.iter().cloned().collect(),
        unlike(&mut entry.instruments.iter().map(String::as_str)),
    ]
}

fn head(fields: &Fields, entry: &RecordEntry, mut document: TantivyDocument, names: &[(&str, &str)]) -> TantivyDocument {
    document.add_text(fields.head, "1");
    let of_pieces = entry.pieces.iter().map(|piece| &piece.language);
    let of_words = entry.titles.iter().chain(&entry.summary).map(|(language, _)| language);
    let languages: BTreeSet<&str> = of_pieces.chain(of_words).map(|language| language.primary()).collect();
    languages.into_iter().for_each(|language| document.add_text(fields.stemmed, language));
    if let Some(date) = entry.date {
        document.add_i64(fields.date, date.first_day_number());
        document.add_i64(fields.last_day, date.last_day_number());
    }
    for (field, values) in fields.columns.iter().zip(facet_values(entry)) {
        values.into_iter().for_each(|value| document.add_text(*field, value));
    }
    for (language, name) in names {
        document.add_text(fields.title, marked(language, name));
        document.add_text(fields.stem, marked(language, name));
        let whole = comparable(name);
        if !whole.is_empty() {
            document.add_text(fields.name, whole);
        }
    }
    for (language, words) in &entry.summary {
        let words = marked(language.primary(), words);
        document.add_text(fields.text, &words);
        document.add_text(fields.stem, words);
    }
    document
}

fn provision(fields: &Fields, piece: &PieceEntry, mut document: TantivyDocument, context: &str) -> TantivyDocument {
    document.add_i64(fields.text_seq, piece.text_seq);
    document.add_u64(fields.piece, u64::from(piece.piece));
    if let Some(date) = piece.version {
        document.add_i64(fields.version, date.number());
    }
    document.add_text(fields.own_language, piece.language.primary());
    piece.topics.iter().for_each(|topic| document.add_text(fields.own_topic, topic));
    document.add_text(fields.context, context);
    let number = number_of(&piece.num);
    if !number.is_empty() {
        document.add_text(fields.num, number);
    }
    // A heading says what a provision is about: its words count twice.
    if !piece.heading.is_empty() {
        document.add_text(fields.text, marked(piece.language.primary(), &piece.heading));
    }
    let text = marked(piece.language.primary(), &piece.text);
    document.add_text(fields.text, &text);
    document.add_text(fields.stem, text);
    document
}
