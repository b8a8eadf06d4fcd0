//! The text of a law, a judgment or a treaty: first as a flow of paragraphs, then as a tree of provisions.

pub mod document;
pub mod flow;
pub mod structured;
