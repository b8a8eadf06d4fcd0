//! What is read from a request: the language of the page, the parameters, the question, what a form hands in.

pub(crate) mod draft;
pub(crate) mod language;
pub(crate) mod params;
pub(crate) mod question;
pub(crate) mod states;
pub(crate) mod upload;

pub(crate) use language::PageLanguage;
pub(crate) use params::{OneMore, Params};
