//! DOCX that is written: what our reader, and `LibreOffice` where it is, make of it.

use std::io::Cursor;

use exchange::docx::pdf;
use exchange::docx::write::{Block, Cell, Look, Paragraph, Run, Speech, Style, Table, WordDocument, write};
use model::text::flow::Form;

use crate::pdf::readers;
use crate::{flow, text};

fn sample() -> WordDocument {
    let arabic = Speech { language: "ar".to_owned(), right_to_left: true };
    let row = |left: &str, right: &str| vec![Cell::plain(left), Cell::plain(right)];
    WordDocument {
        title: "Bill & gaps".to_owned(),
        language: "en".to_owned(),
        footer: "Lexaria".to_owned(),
        blocks: vec![
            Block::styled(Style::Title, "Bill & gaps"),
            Block::heading(1, "Gaps"),
            Block::paragraph(vec![Run::plain("See "), Run::link("the law", "https://example.org/a?b=1&c=2"), Run::looking(Look::Strong, " now")]),
            Block::Paragraph(Paragraph {
                style: Style::Quote, speech: Some(arabic), runs: vec![Run::plain("المادة 3: الدخول غير المشروع")]
            }),
            Block::styled(Style::Item, "first\nsecond line"),
            Block::Table(Table {
                columns: vec![1, 3],
                heads: 1,
                rows: vec![row("Article", "Words"), row("4", "a < b\u{1}"), vec![Cell::plain("5")]],
            }),
        ],
        ..WordDocument::default()
    }
}

fn part(bytes: &[u8], name: &str) -> String {
    std::io::read_to_string(zip::ZipArchive::new(Cursor::new(bytes)).unwrap().by_name(name).unwrap()).unwrap()
}

#[test]
fn what_is_written_is_read_again() {
    let bytes = write(&sample()).unwrap();
    let flow = flow("a.docx", &bytes);
    let lines: Vec<String> = flow.lines.iter().map(model::text::flow::Line::plain).collect();
    assert_eq!(lines[..4], ["Bill & gaps", "Gaps", "See the law now", "المادة 3: الدخول غير المشروع"]);
    assert_eq!(flow.lines[1].form, Form::Heading(1));
    let Some(Form::Table(table)) = flow.lines.iter().map(|line| &line.form).find(|form| matches!(form, Form::Table(_))) else { panic!("no table") };
    assert_eq!(table.rows.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 2]);
    assert_eq!(text("a.docx", &bytes).facts.title.as_deref(), Some("Bill & gaps"));
}

#[test]
fn the_same_document_is_the_same_bytes() {
    assert_eq!(write(&sample()).unwrap(), write(&sample()).unwrap());
}

#[test]
fn direction_and_language_are_said_where_word_looks_for_them() {
    let left = part(&write(&sample()).unwrap(), "word/document.xml");
    assert!(left.contains("<w:pStyle w:val=\"Quote\"/><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar\"/></w:rPr>"), "{left}");
    assert!(!left.contains("<w:bidiVisual/>"));
    let document = WordDocument { right_to_left: true, language: "ar".to_owned(), ..sample() };
    let bytes = write(&document).unwrap();
    assert!(part(&bytes, "word/document.xml").contains("<w:bidiVisual/>"));
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:bidi=\"ar\"/>"));
}

#[test]
fn only_addresses_of_the_web_are_followed() {
    let led = |href: &str| {
        let blocks = vec![Block::paragraph(vec![Run::link("here", href), Run::link("again", href)])];
        let bytes = write(&WordDocument { blocks, ..WordDocument::default() }).unwrap();
        part(&bytes, "word/_rels/document.xml.rels").matches("TargetMode=\"External\"").count()
    };
    assert_eq!(["https://example.org/x", "file:///etc/passwd", "javascript:alert(1)", "\\\\server\\share", ""].map(led), [1, 0, 0, 0, 0]);
}

#[test]
fn libreoffice_makes_a_pdf_of_it() {
    for limits in readers("soffice").into_iter().skip(1) {
        let made = pdf::of(&write(&sample()).unwrap(), &limits).unwrap();
        let words = crate::lines("a.pdf", &made).join(" ");
        for said in ["Bill & gaps", "the law", "Article", "second line"] {
            assert!(words.contains(said), "{said}: {words}");
        }
    }
}

#[test]
fn without_libreoffice_there_is_no_pdf_and_the_reason_is_said() {
    let refused = pdf::of(&write(&sample()).unwrap(), &exchange::Limits::default()).unwrap_err();
    assert!(refused.to_string().contains("not installed"), "{refused}");
}
