//! Files of older word processors: read by other programs where they are, kept where they are not.

use exchange::Source;
use model::draft::{Content, Draft, TextFacts};

use crate::codes;
use crate::pdf::readers;

/// The beginning of a Word document, and nothing behind it.
const BROKEN_DOC: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and then nothing";

#[test]
fn without_another_program_the_file_is_kept_with_a_finding() {
    let reading = crate::read("a.wpd", b"\xffWPC\x10\0\0\0\x01\x0a\x02\x01\0\0\0\0 and then words in its own way");
    assert_eq!((reading.drafts.len(), codes(&reading)), (1, vec!["no-text"]));
    assert!(reading.findings[0].remedy.contains("LibreOffice"), "{:?}", reading.findings);
}

#[test]
fn another_program_turns_it_into_paragraphs() {
    let Some(file) = crate::corpus::shared("data/corpus/case/USA/opinion-doc.doc") else { return };
    let bytes = std::fs::read(file).unwrap();
    for limits in readers("soffice").into_iter().skip(1) {
        let reading = exchange::read(&Source { name: "a.doc", bytes: &bytes, hints: TextFacts::default() }, &limits);
        let Some(Draft::Text(text)) = reading.drafts.first() else { panic!("{:?}", reading.findings) };
        let Content::Flow(flow) = &text.content else { panic!("no flow") };
        let words: usize = flow.lines.iter().map(|line| line.plain().split_whitespace().count()).sum();
        assert!(flow.lines.len() > 20 && words > 500, "{} lines, {words} words", flow.lines.len());
    }
}

#[test]
fn what_the_other_program_cannot_read_is_kept() {
    for limits in readers("soffice") {
        let reading = exchange::read(&Source { name: "a.doc", bytes: BROKEN_DOC, hints: TextFacts::default() }, &limits);
        assert_eq!(reading.drafts.len(), 1);
        assert!(codes(&reading).contains(&"no-text"), "{:?}", reading.findings);
    }
}
