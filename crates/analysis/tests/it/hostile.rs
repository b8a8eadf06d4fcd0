//! Texts that nobody would write, and whether anything is lost of them.

use analysis::segment::segment;
use model::draft::TextFacts;
use model::record::Kind;
use model::text::document::Inline;
use model::text::flow::{Flow, Form, Line};
use proptest::prelude::*;

use crate::reading::{characters_of_document, characters_of_flow, facts, flow};

fn whole(text: &str, kind: Kind, language: &str) {
    let flow = flow(text);
    let read = segment(&flow, &facts(kind, language));
    let mut before: Vec<char> = characters_of_flow(&flow).chars().collect();
    let mut after: Vec<char> = characters_of_document(&read).chars().collect();
    before.sort_unstable();
    after.sort_unstable();
    assert!(before == after, "{} characters became {}", before.len(), after.len());
}

#[test]
fn a_hundred_thousand_numbered_lines_are_read() {
    for line in ["1. ", "1. x\n2. y", "(a) ", "Article 1", "§ 1 Aa", "第一条 内", "CHAPTER I", "SCHEDULE 1", "“", "(i) b\n(ii) c"] {
        let text = format!("{line}\n").repeat(100_000 / (1 + line.matches('\n').count()));
        for kind in [Kind::Law, Kind::Case, Kind::Strategy] {
            whole(&text, kind, "en");
        }
    }
}

#[test]
fn long_runs_in_order_are_read() {
    use std::fmt::Write as _;
    let mut text = String::new();
    for number in 1..=20_000 {
        let _ = writeln!(text, "{number}. (1) A section.\n(a) a paragraph\n(b) another");
    }
    whole(&text, Kind::Law, "en");
    let articles: String = (1..=20_000).map(|number| format!("Article {number}\nText.\nCHAPTER {number}\n")).collect();
    whole(&articles, Kind::Law, "en");
}

#[test]
fn one_line_of_two_megabytes_is_read() {
    whole(&"Article 1. (1) (a) ".repeat(100_000), Kind::Law, "en");
    whole(&"一".repeat(700_000), Kind::Law, "zh");
    whole(&"(".repeat(1_000_000), Kind::Law, "en");
}

#[test]
fn an_empty_flow_is_an_empty_document() {
    let read = segment(&Flow::default(), &TextFacts::default());
    assert!(read.document.body.is_empty() && read.document.preface.is_empty());
}

/// Pieces of law texts, put together at random.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Article 1".to_owned()),
        (0_u32..40).prop_map(|number| format!("Article {number}. Heading")),
        (0_u32..40).prop_map(|number| format!("{number}. Some text;")),
        (0_u32..40).prop_map(|number| format!("§ {number}a Titel")),
        (0_u32..12).prop_map(|number| format!("({number}) text")),
        prop_oneof!["a", "b", "i", "ii", "z"].prop_map(|letter| format!("({letter}) point")),
        Just("**Bold note**".to_owned()),
        Just("# Heading".to_owned()),
        Just("CHAPTER II".to_owned()),
        Just("第五条 内容".to_owned()),
        Just("المادة ٥".to_owned()),
        Just("SCHEDULE".to_owned()),
        Just("“quoted".to_owned()),
        Just("Статья 2741. Текст".to_owned()),
        Just("Art. 3º-A º text".to_owned()),
        Just("Interpretation 2. (1) In this Act".to_owned()),
        "[\\p{L}\\p{N}().,“”§º \\-]{0,30}",
    ]
}

proptest! {
    #[test]
    fn no_word_is_lost(pieces in prop::collection::vec(piece(), 0..40), kind in prop_oneof![Just(Kind::Law), Just(Kind::Case), Just(Kind::Instrument), Just(Kind::Strategy)]) {
        whole(&pieces.join("\n"), kind, "en");
    }

    #[test]
    fn marks_inside_words_are_kept(before in "[a-z]{0,5}", inner in "[A-Z0-9. ]{0,9}", after in "[a-z .]{0,20}") {
        let runs = vec![Inline::text(format!("Article 1. {before}")), Inline::Bold(vec![Inline::Italic(vec![Inline::text(inner)])]), Inline::text(after)];
        let flow = Flow { lines: vec![Line { form: Form::Item, label: Some("a.".into()), ..Line::paragraph(runs) }] };
        let read = segment(&flow, &facts(Kind::Law, "en"));
        prop_assert_eq!(characters_of_document(&read), characters_of_flow(&flow));
    }
}
