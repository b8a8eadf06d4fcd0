//! What laws say of themselves: the short title, and who made them.

use model::record::Kind;

use crate::corpus::{File, Text};

/// How many texts of laws say of themselves what.
pub(crate) struct Said {
    pub(crate) texts: usize,
    pub(crate) short_title: usize,
    pub(crate) maker: usize,
}

/// Counts what was found in the words of laws; what a file says of itself beside its words does not count.
pub(crate) fn said(files: &[File]) -> Said {
    let texts: Vec<&Text> = of_laws(files).map(|(_, text)| text).collect();
    let with = |field: &str| texts.iter().filter(|text| text.said.iter().any(|said| said == field)).count();
    Said { texts: texts.len(), short_title: with("other_names"), maker: with("issued_by") }
}

/// The texts of laws that were read, with their files.
pub(crate) fn of_laws(files: &[File]) -> impl Iterator<Item = (&File, &Text)> {
    files.iter().filter(|file| file.kind == Some(Kind::Law) && file.is_read()).flat_map(|file| file.texts.iter().map(move |text| (file, text)))
}
