//! DOCX: what Word computes, what it hides, and what it merges.

use std::io::{Cursor, Write as _};

use model::text::document::{Block, Inline};
use model::text::flow::{Flow, Form, Line};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{codes, flow, read, text};

/// A package with these parts.
pub(crate) fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        // What a package is stands in it uncompressed.
        let method = if *name == "mimetype" { zip::CompressionMethod::Stored } else { zip::CompressionMethod::Deflated };
        archive.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A document with this body.
pub(crate) fn document(body: &str) -> Vec<u8> {
    package(&[("word/document.xml", &whole(body))])
}

fn whole(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"r\"><w:body>{body}</w:body></w:document>"
    )
}

fn paragraph(properties: &str, words: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>")
}

fn shown(flow: &Flow) -> Vec<String> {
    flow.lines.iter().map(Line::plain).collect()
}

#[test]
fn numbers_that_word_computes_stand_in_the_label() {
    let level = |number: u8, format: &str, text: &str| {
        format!("<w:lvl w:ilvl=\"{number}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>")
    };
    let numbering = format!(
        "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\">{}{}</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>",
        level(0, "decimal", "%1."),
        level(1, "lowerLetter", "(%2)")
    );
    let styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>\
        <w:style w:styleId=\"H1b\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"H1\"/></w:style></w:styles>";
    let list = |level: u8| format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr>");
    let body = [
        paragraph("<w:pStyle w:val=\"H1b\"/>", "Offences"),
        paragraph(&list(0), "First"),
        paragraph(&list(1), "inner one"),
        paragraph(&list(1), "inner two"),
        paragraph(&list(0), "Second"),
        paragraph(&list(1), "inner again"),
    ];
    let file = package(&[("word/document.xml", &whole(&body.concat())), ("word/styles.xml", styles), ("word/numbering.xml", &numbering)]);
    let flow = flow("a.docx", &file);
    assert_eq!(shown(&flow), ["Offences", "1. First", "(a) inner one", "(b) inner two", "2. Second", "(a) inner again"]);
    assert_eq!((&flow.lines[0].form, flow.lines[2].label.as_deref(), flow.lines[2].indent), (&Form::Heading(1), Some("(a)"), 1));
}

/// The definition 7 with `1.` and `(a)`, and lists 3 and 4 of it; 4 begins again.
fn two_lists() -> String {
    let level = |number: u8, format: &str, text: &str, style: &str| {
        format!("<w:lvl w:ilvl=\"{number}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{style}<w:lvlText w:val=\"{text}\"/></w:lvl>")
    };
    format!(
        "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\">{}{}</w:abstractNum>\
        <w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"5\"><w:abstractNumId w:val=\"7\"/></w:num>\
        <w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>",
        level(0, "decimal", "%1.", ""),
        level(1, "lowerLetter", "%1(%2)", "<w:pStyle w:val=\"Inner\"/>")
    )
}

fn numbered(styles: &str, body: &[String]) -> Vec<String> {
    let styles = format!("<w:styles xmlns:w=\"w\">{styles}</w:styles>");
    let file = package(&[("word/document.xml", &whole(&body.concat())), ("word/styles.xml", &styles), ("word/numbering.xml", &two_lists())]);
    shown(&flow("a.docx", &file))
}

fn of_list(list: u8, level: u8) -> String {
    format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>")
}

#[test]
fn lists_of_one_definition_count_on_unless_one_begins_again() {
    let body = [paragraph(&of_list(3, 0), "a"), paragraph(&of_list(5, 0), "b"), paragraph(&of_list(4, 0), "c"), paragraph(&of_list(4, 0), "d")];
    assert_eq!(numbered("", &body), ["1. a", "2. b", "1. c", "2. d"]);
}

#[test]
fn a_level_that_only_deeper_paragraphs_began_goes_on() {
    let body =
        [paragraph(&of_list(3, 1), "inner"), paragraph(&of_list(3, 0), "outer"), paragraph(&of_list(4, 1), "x"), paragraph(&of_list(4, 0), "y")];
    assert_eq!(numbered("", &body), ["1(a) inner", "2. outer", "2(a) x", "3. y"]);
}

#[test]
fn styles_give_list_and_level_and_the_default_style_numbers_what_names_none() {
    let styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:style>\
        <w:style w:styleId=\"Inner\"><w:name w:val=\"Inner\"/><w:basedOn w:val=\"Normal\"/></w:style>\
        <w:style w:styleId=\"Free\"><w:name w:val=\"Free\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:style>";
    let body = [
        paragraph("", "first"),
        paragraph("<w:pStyle w:val=\"Free\"/>", "not counted"),
        paragraph("<w:pStyle w:val=\"Inner\"/>", "inner"),
        paragraph("", ""),
        paragraph("", "after an empty one"),
    ];
    assert_eq!(numbered(styles, &body), ["1. first", "not counted", "1(a) inner", "3. after an empty one"]);
}

#[test]
fn a_paragraph_whose_end_was_deleted_goes_on_in_the_next() {
    let deleted = |words: &str| paragraph(&format!("{}<w:rPr><w:del w:id=\"1\"/></w:rPr>", of_list(3, 0)), words);
    let body = [deleted("One "), paragraph(&of_list(3, 0), "sentence"), deleted(""), paragraph(&of_list(3, 0), "Another")];
    assert_eq!(numbered("", &body), ["1. One sentence", "2. Another"]);
}

#[test]
fn insertions_are_read_and_deletions_are_not() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">A fine of </w:t></w:r><w:del><w:r><w:delText>five</w:delText></w:r></w:del>\
        <w:ins><w:r><w:t>ten</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> units &amp; costs</w:t></w:r></w:p>";
    assert_eq!(shown(&flow("a.docx", &document(body))), ["A fine of ten units & costs"]);
}

#[test]
fn notes_links_and_text_boxes_are_kept_in_their_place() {
    let body = "<w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r>\
        <w:hyperlink r:id=\"r1\"><w:r><w:t> here</w:t></w:r></w:hyperlink></w:p>\
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
        <mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    let note = |kind: &str, words: &str| {
        format!("<w:{kind}s xmlns:w=\"w\"><w:{kind} w:id=\"2\"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:{kind}></w:{kind}s>")
    };
    let links = "<Relationships><Relationship Id=\"r1\" Target=\"https://example.org/x\"/></Relationships>";
    let file = package(&[
        ("word/document.xml", &whole(body)),
        ("word/footnotes.xml", &note("footnote", "At the foot")),
        ("word/endnotes.xml", &note("endnote", "At the end")),
        ("word/_rels/document.xml.rels", links),
    ]);
    let flow = flow("a.docx", &file);
    assert_eq!(shown(&flow), ["Seen here", "In a box"]);
    let notes: Vec<String> = flow.lines[0]
        .text
        .iter()
        .filter_map(|run| match run {
            Inline::Note { content, .. } => {
                content.iter().find_map(|block| if let Block::Paragraph(words) = block { Some(Inline::plain(words)) } else { None })
            }
            _ => None,
        })
        .collect();
    assert_eq!(notes, ["At the foot", "At the end"]);
    assert!(flow.lines[0].text.iter().any(|run| matches!(run, Inline::Ref { href, .. } if href == "https://example.org/x")));
}

#[test]
fn cells_cover_the_columns_and_rows_that_they_cover_in_word() {
    let cell = |properties: &str, words: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>");
    let rows = [
        [cell("<w:gridSpan w:val=\"2\"/>", "Head")].concat(),
        [cell("<w:vMerge w:val=\"restart\"/>", "Long"), cell("", "One")].concat(),
        [cell("<w:vMerge/>", ""), cell("", "Two")].concat(),
    ];
    let table: String = rows.iter().map(|row| format!("<w:tr>{row}</w:tr>")).collect();
    let flow = flow("a.docx", &document(&format!("<w:tbl>{table}</w:tbl>")));
    let Form::Table(table) = &flow.lines[0].form else { panic!("no table") };
    let spans: Vec<Vec<(u16, u16)>> = table.rows.iter().map(|row| row.iter().map(|cell| (cell.columns, cell.rows)).collect()).collect();
    assert_eq!(spans, [vec![(2, 1)], vec![(1, 2), (1, 1)], vec![(1, 1)]]);
}

#[test]
fn a_title_that_a_program_made_up_is_none() {
    let titled = |title: &str| {
        let core = format!("<cp:coreProperties><dc:title>{title}</dc:title></cp:coreProperties>");
        text("a.docx", &package(&[("word/document.xml", &whole(&paragraph("", "Words"))), ("docProps/core.xml", &core)])).facts.title
    };
    assert_eq!(titled("The Evidence &amp; Procedure Act").as_deref(), Some("The Evidence & Procedure Act"));
    assert_eq!(titled("Microsoft Word - Final version.doc"), None);
}

#[test]
fn a_document_of_pictures_is_kept_with_a_finding() {
    let reading = read("a.docx", &document("<w:p><w:r><w:drawing/></w:r></w:p>"));
    assert_eq!((reading.drafts.len(), codes(&reading)), (1, vec!["no-text"]));
}

#[test]
fn what_word_does_not_show_is_left_out_and_reported() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">Shown </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>her real name</w:t></w:r>\
        <w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>and street</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>words</w:t></w:r>\
        <w:del w:author=\"A. Clerk\"><w:r><w:delText>was fined</w:delText></w:r></w:del></w:p>";
    let styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>";
    let remarks = "<w:comments xmlns:w=\"w\"><w:comment w:author=\"B. Reader\"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>";
    let core = "<cp:coreProperties><dc:creator>C. Writer</dc:creator><cp:lastModifiedBy>D. Printer</cp:lastModifiedBy></cp:coreProperties>";
    let file = package(&[
        ("word/document.xml", &whole(body)),
        ("word/styles.xml", styles),
        ("word/comments.xml", remarks),
        ("docProps/core.xml", core),
        ("docProps/app.xml", "<Properties><Company>Ministry of Records</Company><Application>A Writer</Application></Properties>"),
    ]);
    let reading = read("a.docx", &file);
    assert_eq!(codes(&reading), ["tracked-changes", "remarks", "hidden-text", "file-properties"]);
    let messages: String = reading.findings.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>().join(" | ");
    for named in [
        "1 tracked deletions",
        "1 remarks",
        "A. Clerk, B. Reader",
        "5 words are hidden",
        "C. Writer",
        "D. Printer",
        "Ministry of Records",
        "A Writer",
    ] {
        assert!(messages.contains(named), "{named}: {messages}");
    }
    assert!(text("a.docx", &file).facts.hides_words);
    assert_eq!(shown(&flow("a.docx", &file)), ["Shown words"]);
}

#[test]
fn a_document_with_nothing_to_hide_hides_nothing() {
    let file = document(&paragraph("", "Words"));
    assert!(codes(&read("a.docx", &file)).is_empty());
    assert!(!text("a.docx", &file).facts.hides_words);
}
