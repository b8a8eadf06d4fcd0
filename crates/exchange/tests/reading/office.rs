//! Files of older word processors: read by other programs where they are, kept where they are not.

use exchange::Source;
use model::draft::{Content, Draft, TextFacts};
use model::text::flow::Line;

use crate::codes;
use crate::pdf::readers;

const RTF: &str =
    "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\f0\\fs24 Article 1. Purpose\\par This Act binds the Republic of Lexaria.\\par}";

#[test]
fn without_another_program_the_file_is_kept_with_a_finding() {
    let reading = crate::read("a.rtf", RTF.as_bytes());
    assert_eq!((reading.drafts.len(), codes(&reading)), (1, vec!["no-text"]));
    assert!(reading.findings[0].remedy.contains("LibreOffice"));
}

#[test]
fn libreoffice_turns_it_into_paragraphs() {
    for limits in readers("soffice").into_iter().skip(1) {
        let reading = exchange::read(&Source { name: "a.rtf", bytes: RTF.as_bytes(), hints: TextFacts::default() }, &limits);
        let Some(Draft::Text(text)) = reading.drafts.first() else { panic!("{:?}", reading.findings) };
        let Content::Flow(flow) = &text.content else { panic!("no flow") };
        let lines: Vec<String> = flow.lines.iter().map(Line::plain).collect();
        assert_eq!(lines, ["Article 1. Purpose", "This Act binds the Republic of Lexaria."]);
    }
}

#[test]
fn what_the_other_program_cannot_read_is_kept() {
    for limits in readers("soffice") {
        let reading = exchange::read(
            &Source { name: "a.doc", bytes: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and then nothing", hints: TextFacts::default() },
            &limits,
        );
        assert_eq!(reading.drafts.len(), 1);
        assert!(codes(&reading).contains(&"no-text"), "{:?}", reading.findings);
    }
}
