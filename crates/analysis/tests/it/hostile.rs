//! Texts that nobody would write, and whether anything is lost of them.

use analysis::segment::{one_after_another, segment};
use model::draft::{Content, TextDraft, TextFacts};
use model::hash::Sha256;
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

/// Enough of a language to be a text of its own, with two articles or without.
fn stretch() -> impl Strategy<Value = String> {
    let words = prop_oneof![
        Just("The court may order that the device with which the offence was committed be taken away from the person. "),
        Just("Le tribunal peut ordonner que les dispositifs qui ont servi à commettre l'infraction soient confisqués. "),
        Just("De rechter kan bevelen dat de voorwerpen waarmee het feit is begaan worden verbeurd verklaard. "),
        Just("يعاقب بالحبس مدة لا تزيد على سنتين كل من دخل إلى نظام معلوماتي دون أن يكون له الحق في ذلك. "),
        Just("违反国家规定侵入计算机信息系统的处三年以下有期徒刑或者拘役。"),
    ];
    (words, 1_usize..12, any::<bool>()).prop_map(|(words, times, in_articles)| {
        let words = words.repeat(times);
        if in_articles { format!("Article 1\n{words}\nArticle 2\n{words}") } else { words }
    })
}

proptest! {
    #[test]
    fn no_word_is_lost(pieces in prop::collection::vec(piece(), 0..40), kind in prop_oneof![Just(Kind::Law), Just(Kind::Case), Just(Kind::Instrument), Just(Kind::Strategy)]) {
        whole(&pieces.join("\n"), kind, "en");
    }

    #[test]
    fn no_line_is_lost_where_languages_are_told_apart(pieces in prop::collection::vec(prop_oneof![piece(), stretch()], 0..30)) {
        let flow = flow(&pieces.join("\n"));
        let draft = TextDraft { facts: facts(Kind::Law, "en"), content: Content::Flow(flow.clone()) };
        let (drafts, _) = one_after_another(draft, Sha256::of(b"a file"));
        let lines: Vec<Line> = drafts
            .into_iter()
            .flat_map(|draft| match draft.content {
                Content::Flow(flow) => flow.lines,
                Content::Document(_) => Vec::new(),
            })
            .collect();
        prop_assert_eq!(lines, flow.lines);
    }

    #[test]
    fn marks_inside_words_are_kept(before in "[a-z]{0,5}", inner in "[A-Z0-9. ]{0,9}", after in "[a-z .]{0,20}") {
        let runs = vec![Inline::text(format!("Article 1. {before}")), Inline::Bold(vec![Inline::Italic(vec![Inline::text(inner)])]), Inline::text(after)];
        let flow = Flow { lines: vec![Line { form: Form::Item, label: Some("a.".into()), ..Line::paragraph(runs) }] };
        let read = segment(&flow, &facts(Kind::Law, "en"));
        prop_assert_eq!(characters_of_document(&read), characters_of_flow(&flow));
    }
}
