//! Provisions by their numbers: those that the manifest names, and those of a file in its languages.

use std::collections::HashSet;

use model::record::Kind;

use crate::corpus::{File, Text};
use crate::numbers::plain;

/// A file that names provisions, and which of them do not open by their number.
pub(crate) struct Named<'a> {
    pub(crate) file: &'a File,
    pub(crate) missing: Vec<&'a str>,
}

/// The files of which somebody named provisions.
pub(crate) fn named(files: &[File]) -> Vec<Named<'_>> {
    files
        .iter()
        .filter(|file| !file.named.is_empty() && file.kind != Some(Kind::Case))
        .map(|file| {
            let there: HashSet<String> = file.texts.iter().flat_map(numbers).map(plain).collect();
            Named { file, missing: file.named.iter().map(String::as_str).filter(|number| !there.contains(&plain(number))).collect() }
        })
        .collect()
}

/// The numbers of all levels: an article that holds others of another law is no piece of its own.
fn numbers(text: &Text) -> impl Iterator<Item = &str> {
    text.xml.split("<num>").skip(1).filter_map(|rest| rest.split("</num>").next())
}

/// A file in several languages.
pub(crate) struct Aligned<'a> {
    pub(crate) file: &'a File,
    /// The language of each text, and how many articles it has.
    pub(crate) languages: Vec<(String, usize)>,
    /// How many articles stand under the same number in all languages.
    pub(crate) in_all: usize,
    /// How many numbers there are in any.
    pub(crate) in_any: usize,
}

/// The files that the manifest says to be in several languages.
pub(crate) fn aligned(files: &[File]) -> Vec<Aligned<'_>> {
    files.iter().filter(|file| file.languages > 1 && !file.is_xml()).map(of_file).collect()
}

fn of_file(file: &File) -> Aligned<'_> {
    let numbers: Vec<HashSet<String>> = file.texts.iter().map(articles).collect();
    let any: HashSet<&String> = numbers.iter().flatten().collect();
    let told = |text: &Text| {
        let words: String = text.structured.pieces.iter().map(|piece| piece.plain() + "\n").collect();
        analysis::language::detect(&words).map(|(language, _)| language)
    };
    let language =
        |text: &Text| text.facts.language.clone().or_else(|| told(text)).map_or("und".to_owned(), |language| language.primary().to_owned());
    let languages = file.texts.iter().zip(&numbers).map(|(text, numbers)| (language(text), numbers.len())).collect();
    let in_all = any.iter().filter(|number| numbers.iter().all(|numbers| numbers.contains(**number))).count();
    Aligned { file, languages, in_all, in_any: any.len() }
}

fn articles(text: &Text) -> HashSet<String> {
    let is_article = |num: &str| ["article", "artikel", "ingingo"].iter().any(|word| num.to_lowercase().starts_with(word));
    numbers(text).filter(|num| is_article(num)).map(plain).collect()
}
