//! The query language: read in linear time within limits that hold before anything else, then asked of the engine.

mod parse;
mod plan;

pub(crate) use parse::parse;
pub(crate) use plan::{Mark, plan};
