//! Whole-house tests: files in, pages and API out.

mod addresses;
mod api;
mod commands;
mod corpus;
mod hostile;
mod import;
mod net;
mod pages;
