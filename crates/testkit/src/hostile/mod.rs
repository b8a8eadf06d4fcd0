//! Files that are made to harm: files of a corpus with changes that nobody meant, and files that grow without end when they are opened.

pub mod bombs;
pub mod changed;
pub mod pdf;
