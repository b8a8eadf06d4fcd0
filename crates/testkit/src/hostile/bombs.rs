//! Files that grow without end when they are opened, made here.

use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const MEBIBYTE: usize = 1 << 20;

/// All bombs by name; the end of the name says what they claim to be.
#[must_use]
pub fn all() -> Vec<(String, Vec<u8>)> {
    let mut bombs: Vec<(String, Vec<u8>)> = Vec::new();
    for mebibytes in [64, 256, 600] {
        bombs.push((format!("{mebibytes}-mib.zip"), blown_up_zip(mebibytes)));
        bombs.push((format!("{mebibytes}-mib.gz"), blown_up_gzip(mebibytes)));
    }
    let spaces = vec![b' '; 32 * MEBIBYTE];
    for (name, part) in [("a.docx", "word/document.xml"), ("a.odt", "content.xml"), ("a.epub", "OEBPS/a.xhtml"), ("a.xlsx", "xl/workbook.xml")] {
        bombs.push((format!("inflated-{name}"), office(part, &spaces)));
        bombs.push((format!("laughing-{name}"), office(part, laughter().as_bytes())));
        bombs.push((format!("deep-{name}"), office(part, deep().as_bytes())));
    }
    bombs.push(("many-files.zip".to_owned(), many(120_000)));
    bombs.push(("nested.zip".to_owned(), nested(12)));
    bombs.push(("nested-wide.zip".to_owned(), nested_wide()));
    bombs.push(("tar-that-lies.tar".to_owned(), tar_that_lies()));
    bombs.push(("laughing.xml".to_owned(), laughter().into_bytes()));
    bombs.push(("deep.xml".to_owned(), deep().into_bytes()));
    bombs.push(("picture.png".to_owned(), png(60_000, 60_000)));
    bombs.push(("picture.docx".to_owned(), picture_in_docx()));
    bombs.push(("picture.pdf".to_owned(), picture_in_pdf()));
    bombs
}

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let _ = writer.start_file(*name, options()).map(|()| writer.write_all(bytes));
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// Spaces, pressed a mebibyte at a time: the memory of this program is measured.
fn blown_up_zip(mebibytes: usize) -> Vec<u8> {
    let spaces = vec![b' '; MEBIBYTE];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let _ = writer.start_file("a.txt", options());
    for _ in 0..mebibytes {
        let _ = writer.write_all(&spaces);
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

fn blown_up_gzip(mebibytes: usize) -> Vec<u8> {
    let spaces = vec![b' '; MEBIBYTE];
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..mebibytes {
        let _ = encoder.write_all(&spaces);
    }
    encoder.finish().unwrap_or_default()
}

/// An office document with one part that is more than it seems.
fn office(part: &str, bytes: &[u8]) -> Vec<u8> {
    let kind: &[u8] = match part {
        "content.xml" => b"application/vnd.oasis.opendocument.text",
        "OEBPS/a.xhtml" => b"application/epub+zip",
        _ => b"",
    };
    let container = b"<container><rootfiles><rootfile full-path=\"OEBPS/a.opf\"/></rootfiles></container>";
    let package = b"<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>";
    zip(&[("mimetype", kind), ("[Content_Types].xml", b"<Types/>"), ("META-INF/container.xml", container), ("OEBPS/a.opf", package), (part, bytes)])
}

/// Entities of entities: a thousand million laughs.
fn laughter() -> String {
    let mut doctype = "<!DOCTYPE a [<!ENTITY l0 \"laugh\">".to_owned();
    for level in 1..10 {
        let inner = format!("&l{};", level - 1).repeat(10);
        doctype.push_str(&format!("<!ENTITY l{level} \"{inner}\">"));
    }
    format!("<?xml version=\"1.0\"?>{doctype}]><a><p><t>&l9;</t></p></a>")
}

/// Elements in elements.
fn deep() -> String {
    let depth = 400_000;
    format!("<a>{}x{}</a>", "<p>".repeat(depth), "</p>".repeat(depth))
}

fn many(files: usize) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..files {
        let _ =
            writer.start_file(format!("{number}.txt"), options().compression_method(CompressionMethod::Stored)).map(|()| writer.write_all(b"An Act"));
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// Archives in archives.
fn nested(depth: usize) -> Vec<u8> {
    let inmost = zip(&[("a.txt", &vec![b' '; 8 * MEBIBYTE])]);
    (0..depth).fold(inmost, |inner, _| zip(&[("inner.zip", &inner)]))
}

/// Ten archives in an archive, each with ten files of some mebibytes.
fn nested_wide() -> Vec<u8> {
    let zeros = vec![b' '; 16 * MEBIBYTE];
    let names: Vec<String> = (0..10).map(|number| format!("{number}.txt")).collect();
    let inner = zip(&names.iter().map(|name| (name.as_str(), zeros.as_slice())).collect::<Vec<_>>());
    let names: Vec<String> = (0..10).map(|number| format!("{number}.zip")).collect();
    zip(&names.iter().map(|name| (name.as_str(), inner.as_slice())).collect::<Vec<_>>())
}

/// A header that promises far more than follows.
fn tar_that_lies() -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    header.set_size(1 << 40);
    header.set_mode(0o644);
    let _ = header.set_path("a.txt");
    header.set_cksum();
    let mut bytes = header.as_bytes().to_vec();
    bytes.extend([0; 2048]);
    bytes
}

/// A picture whose head claims more pixels than any machine has memory for.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([16, 6, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

fn picture_in_docx() -> Vec<u8> {
    let document = b"<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:drawing/></w:r></w:p></w:body></w:document>";
    zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", document), ("word/media/a.png", &png(60_000, 60_000))])
}

/// A page with a picture that claims sixty thousand by sixty thousand points, pressed.
fn picture_in_pdf() -> Vec<u8> {
    let mut stream = flate2::write::ZlibEncoder::new(Vec::new(), Compression::best());
    let _ = stream.write_all(&vec![0; 32 * MEBIBYTE]);
    let stream = stream.finish().unwrap_or_default();
    let mut pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>endobj\n"
        .to_vec();
    let head = format!(
        "4 0 obj<</Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/Length {}>>stream\n",
        stream.len()
    );
    pdf.extend(head.into_bytes());
    pdf.extend(stream);
    pdf.extend(b"\nendstream endobj\n5 0 obj<</Length 30>>stream\nq 600 0 0 800 0 0 cm /I Do Q  \nendstream endobj\ntrailer<</Root 1 0 R>>\n");
    pdf
}
