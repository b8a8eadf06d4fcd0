//! Formats are told by what is in the file; its name decides only between kinds of plain text.

use exchange::{Format, detect};
use model::finding::Severity;

use crate::read;

#[test]
fn content_tells_the_format_whatever_the_name() {
    let told: [(&[u8], Format); 14] = [
        (b"<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act/></akomaNtoso>", Format::AknXml),
        (b"<?xml version=\"1.0\"?><!-- x --><an:akomaNtoso xmlns:an=\"http://www.akomantoso.org/2.0\"><an:act/></an:akomaNtoso>", Format::AknXml),
        (b"  <!DOCTYPE html><p>x", Format::Html),
        (b"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>", Format::Html),
        (b"%PDF-1.4\n", Format::Pdf),
        (b"PK\x03\x04....................word/document.xml", Format::Docx),
        (b"PK\x03\x04....................mimetypeapplication/vnd.oasis.opendocument.text", Format::OpenDocument),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", Format::Doc),
        (b"\xffWPC\x10rest", Format::WordPerfect),
        (b"{\\rtf1 text}", Format::Rtf),
        (b"{\"kind\":\"law\"}\n{\"kind\":\"law\"}\n", Format::JsonLines),
        (b"{\n  \"id\": 1\n}", Format::Json),
        (b"kind,title\nlaw,An Act\n", Format::Csv),
        (b"<judgment><name>A</name></judgment>", Format::OtherXml),
    ];
    for (bytes, format) in told {
        assert_eq!(detect(bytes, "file.bin"), Some(format), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn the_name_decides_between_kinds_of_plain_text() {
    let text = b"Section 1\n\nA person shall not.\n";
    assert_eq!(detect(text, "act.md"), Some(Format::Markdown));
    assert_eq!(detect(text, "act.txt"), Some(Format::PlainText));
    assert_eq!(detect(text, "act.pdf"), Some(Format::PlainText));
    assert_eq!(detect(b"", "act.txt"), None);
    assert_eq!(detect(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01", "act.txt"), None);
}

#[test]
fn what_is_not_read_is_refused_with_its_name_and_a_remedy() {
    let refused: [(&[u8], &str, &str); 3] = [
        (b"<putusan><nomor>7</nomor></putusan>", "`putusan`", "Akoma Ntoso"),
        (b"{\n  \"id\": 1\n}", "JSON", "JSON Lines"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0", "no format", "DOCX"),
    ];
    for (bytes, message, remedy) in refused {
        let reading = read("folder/file", bytes);
        assert!(reading.drafts.is_empty());
        let [finding] = reading.findings.as_slice() else { panic!("{:?}", reading.findings) };
        assert_eq!((finding.severity, finding.place.file.as_str()), (Severity::Refused, "folder/file"));
        assert!(finding.message.contains(message) && finding.remedy.contains(remedy), "{finding:?}");
    }
}
