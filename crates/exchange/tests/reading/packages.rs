//! EPUB, `OpenDocument` and RTF: pages in the order of the spine, paragraphs with the numbers that the program computes.

use model::text::document::{Block, Inline};
use model::text::flow::Form;

use crate::docx::package;
use crate::{codes, facts_of, flow, lines, read, samples};

#[test]
fn a_book_is_read_in_the_order_of_its_spine() {
    let book = samples::epub();
    assert_eq!(lines("a.bin", &book), ["Part I", "1. A person shall not enter.", "2. A fine."]);
    assert_eq!(codes(&read("a.bin", &book)), ["epub-page-missing"]);
    let facts = facts_of("a.bin", &book);
    assert_eq!((facts.title.as_deref(), facts.published), (Some("Computer Act"), "2020-04-13".parse().ok()));
}

#[test]
fn an_opendocument_text_comes_with_its_numbers_tables_and_notes() {
    let text = samples::odt();
    assert_eq!(lines("a.bin", &text), ["Part I Offences", "1. A person shall:", "(a) enter;", "(b) read.", "2. A fine.", "Text.", "3. The end.", ""]);
    let flow = flow("a.bin", &text);
    assert_eq!((flow.lines[0].form.clone(), flow.lines[2].indent), (Form::Heading(1), 1));
    let note =
        flow.lines[1].text.iter().find_map(|run| if let Inline::Note { marker, content } = run { Some((marker.as_str(), content)) } else { None });
    let Some(("1", content)) = note else { panic!("{:?}", flow.lines[1]) };
    assert!(matches!(content.as_slice(), [Block::Paragraph(words)] if Inline::plain(words) == "See Act 1."));
    assert!(flow.lines[1].text.iter().any(|run| matches!(run, Inline::Bold(inner) if Inline::plain(inner) == "person")));
    let Form::Table(table) = &flow.lines[7].form else { panic!("no table") };
    assert_eq!((table.rows.len(), table.rows[0][0].columns, table.rows[0][0].head, table.rows[1].len()), (2, 2, true, 2));
    let facts = facts_of("a.bin", &text);
    assert_eq!((facts.title.as_deref(), facts.language), (Some("Computer Offences Act"), "en".parse().ok()));
}

#[test]
fn the_notes_of_a_book_stay_where_it_puts_them() {
    let page = "<html><body><p>Text.</p><aside epub:type=\"footnote\"><p>1. A note.</p></aside><aside><p>An advertisement.</p></aside></body></html>";
    assert_eq!(lines("a.html", page.as_bytes()), ["Text.", "1. A note."]);
}

#[test]
fn packages_without_their_parts_are_refused() {
    assert_eq!(codes(&read("a", &package(&[("mimetype", "application/epub+zip"), ("x", "y")]))), ["epub-broken"]);
    assert_eq!(codes(&read("a", &package(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("x", "y")]))), ["odt-broken"]);
    assert_eq!(codes(&read("a", &package(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]))), ["format-not-read-yet"]);
    assert_eq!(codes(&read("a", &package(&[("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>")]))), ["format-not-read-yet"]);
}

#[test]
fn rtf_comes_with_labels_tables_notes_and_the_letters_of_each_font() {
    let text = samples::RTF.as_bytes();
    assert_eq!(lines("a.bin", text), ["Part I", "1. A person shall’t café:", "Статья 1", "", "The end."]);
    let flow = flow("a.bin", text);
    assert_eq!(flow.lines[0].form, Form::Heading(1));
    assert!(flow.lines[1].text.iter().any(|run| matches!(run, Inline::Note { marker, content } if marker == "1" && content.len() == 1)));
    let Form::Table(table) = &flow.lines[3].form else { panic!("no table") };
    assert_eq!((table.rows.len(), table.rows[0].len()), (1, 2));
    assert_eq!(facts_of("a.bin", text).title.as_deref(), Some("Computer Offences Act"));
}
