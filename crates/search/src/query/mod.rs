//! The query language: read in linear time within limits that hold before anything else, then asked of the engine.

mod near;
mod parse;
mod plan;
mod words;

pub(crate) use parse::parse;
pub(crate) use plan::{Apart, Mark, Plan, Planner, apart, plan};
pub(crate) use words::begins;
