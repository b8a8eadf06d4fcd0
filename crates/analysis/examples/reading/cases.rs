//! What each decision tells of itself, for a person to read beside the file.

use std::collections::BTreeMap;

use model::case::Disposition;
use model::record::Kind;

use crate::corpus::{File, Text};

/// The decisions that were read, with their files.
pub(crate) fn of(files: &[File]) -> impl Iterator<Item = (&File, &Text)> {
    files.iter().filter(|file| file.kind == Some(Kind::Case) && file.is_read()).flat_map(|file| file.texts.iter().map(move |text| (file, text)))
}

/// What is told of the decisions of a State.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) decisions: usize,
    pub(crate) court: usize,
    pub(crate) number: usize,
    pub(crate) date: usize,
    pub(crate) judges: usize,
    pub(crate) parties: usize,
    pub(crate) disposition: usize,
}

/// Of how many decisions of each State what is told.
pub(crate) fn by_state(files: &[File]) -> BTreeMap<String, Told> {
    let mut states: BTreeMap<String, Told> = BTreeMap::new();
    for (_, text) in of(files) {
        let facts = &text.facts;
        let told = states.entry(facts.country.map_or_else(String::new, |country| country.to_string())).or_default();
        told.decisions += 1;
        told.court += usize::from(facts.issued_by.is_some());
        told.number += usize::from(facts.citation.is_some() || facts.number.is_some());
        told.date += usize::from(facts.date.is_some());
        told.judges += usize::from(!facts.judges.is_empty());
        told.parties += usize::from(!facts.parties.is_empty());
        told.disposition += usize::from(facts.disposition.is_some());
    }
    states
}

/// A decision in a few lines, what it does not tell among them.
pub(crate) fn told(file: &File, text: &Text) -> String {
    let facts = &text.facts;
    let parties = facts.parties.iter().map(|(role, name)| format!("{role}: {name}")).collect::<Vec<_>>().join(" | ");
    let numbered = text.structured.pieces.iter().filter(|piece| !piece.num.is_empty()).count();
    let said = |value: Option<&str>| value.unwrap_or("-").to_owned();
    [
        file.path.clone(),
        format!("  title     {}", said(facts.title.as_deref())),
        format!("  court     {}", said(facts.issued_by.as_deref())),
        format!("  citation  {} / {}", said(facts.citation.as_deref()), said(facts.number.as_deref())),
        format!("  decided   {}", said(facts.date.map(|date| date.to_string()).as_deref())),
        format!("  judges    {}", facts.judges.join(" | ")),
        format!("  parties   {parties}"),
        format!("  numbered  {numbered} of {}", text.structured.pieces.len()),
        format!("  persons   {}", persons(text).join(" | ")),
        format!("  decides   {}", facts.disposition.as_ref().map_or("-".to_owned(), decides)),
    ]
    .join("\n")
}

/// The disposition on one line, with its place.
fn decides(disposition: &Disposition) -> String {
    format!("[{}] {}", disposition.provision.as_deref().unwrap_or_default(), disposition.words.replace('\n', " / "))
}

/// The names that an import would suggest for pseudonyms.
fn persons(text: &Text) -> Vec<String> {
    let words: String = text.structured.pieces.iter().map(|piece| piece.plain() + "\n").collect();
    let parties = text.facts.parties.iter().map(|(_, name)| name.clone()).filter(|name| analysis::persons::reads_like_a_person(name));
    parties.chain(analysis::persons::by_form(&words)).take(20).collect()
}
