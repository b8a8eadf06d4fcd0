//! The names and values between the two lines of dashes above a text, in YAML.

use saphyr_parser::{Event, Parser};
use scraper::Html;

/// So much of it is read: what is longer is a text.
const LONGEST: usize = 64 << 10;

/// The names of the outermost level with their values, in their order; lists and what stands deeper are passed over. Where the YAML is broken,
/// what stands before the fault is given.
pub(super) fn pairs(matter: &str) -> Vec<(String, String)> {
    let matter = &matter[..matter.floor_char_boundary(LONGEST)];
    let (mut pairs, mut name, mut depth) = (Vec::new(), None, 0);
    for event in Parser::new_from_str(matter).map_while(Result::ok) {
        match event.0 {
            Event::MappingStart(..) | Event::SequenceStart(..) => depth += 1,
            Event::MappingEnd | Event::SequenceEnd => {
                depth -= 1;
                // What was in there was the value.
                name = if depth == 1 { None } else { name };
            }
            Event::Alias(_) if depth == 1 => name = None,
            Event::Scalar(said, ..) if depth == 1 => match name.take() {
                None => name = Some(said.into_owned()),
                Some(name) => pairs.extend(Some((name, unescaped(&said))).filter(|(_, value)| !value.is_empty())),
            },
            _ => {}
        }
    }
    pairs
}

/// A value on one line. Files made from pages keep their `&oacute;`.
fn unescaped(said: &str) -> String {
    let plain = if said.contains('&') { Html::parse_fragment(said).root_element().text().collect() } else { said.to_owned() };
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn folded_values_are_one_line_and_what_stands_deeper_is_passed_over() {
        let matter =
            "title: >-\n  Ley que crea la\n  protecci&oacute;n\ntags:\n  - one\n  - title: two\nsource: {title: three}\nempty: ''\nrank: 'ley'\n";
        let found = pairs(matter);
        let found: Vec<(&str, &str)> = found.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(found, [("title", "Ley que crea la protección"), ("rank", "ley")]);
    }

    #[test]
    fn what_stands_before_a_fault_is_given_and_aliases_are_not_unfolded() {
        assert_eq!(pairs("title: A\nrank: [b\n: : }"), [("title".to_owned(), "A".to_owned())]);
        let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: *b\ntitle: T\n";
        assert_eq!(pairs(bomb), [("title".to_owned(), "T".to_owned())]);
    }
}
