//! The query language: read in linear time within limits that hold before anything else, then asked of the engine.

mod best;
mod near;
mod parse;
mod plan;
mod together;
mod words;

pub(crate) use parse::parse;
pub(crate) use plan::{Apart, Mark, Plan, Planner, apart, plan};
pub(crate) use words::begins;
