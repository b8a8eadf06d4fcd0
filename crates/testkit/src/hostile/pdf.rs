//! PDF that is made to harm its reader: some of it ends every process that opens it by itself.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Files that are made to harm: what nests, goes round in circles or claims to be longer than it is.
#[must_use]
pub fn all() -> Vec<(String, Vec<u8>)> {
    let drawing = stream("", "BT /F1 10 Tf 60 700 Td (An Act) Tj ET");
    let nested = |open: &str, close: &str, times: usize| format!("{}{}", open.repeat(times), close.repeat(times));
    let chain = |node: &dyn Fn(usize) -> String, length: usize| (0..length).map(|step| node(7 + step)).collect::<Vec<_>>();
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("arrays in arrays", page(TREE, &drawing, &[nested("[", "]", 200_000)])),
        ("dictionaries in dictionaries", page(TREE, &drawing, &[nested("<</A", ">>", 200_000)])),
        ("arrays in a drawing", page(TREE, stream("", &nested("[", "]", 500_000)), &[])),
        ("a tree of pages in itself", page("<</Type/Pages/Count 1/Kids[2 0 R 3 0 R]>>", &drawing, &[])),
        (
            "a tree of pages without end",
            page("<</Type/Pages/Count 1/Kids[6 0 R]>>", &drawing, &chain(&|next| format!("<</Type/Pages/Count 2/Kids[{next} 0 R {next} 0 R]>>"), 60)),
        ),
        (
            "a drawing in itself",
            page(TREE, stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>", &"/X Do ".repeat(50)), &[]),
        ),
        // The library asks each page above for the size of the page: alone, this ends the process with its stack.
        (
            "a page above itself",
            of_objects(&[
                "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
                "<</Type/Pages/Count 1/Kids[3 0 R]/Parent 2 0 R>>".to_owned(),
                "<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>".to_owned(),
                drawing.clone(),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
            ]),
        ),
        ("a length beyond the file", page(TREE, drawing.replacen("/Length ", "/Length 9999999999", 1), &[])),
        ("a value that is itself", page(TREE, &drawing, &chain(&|next| format!("{} 0 R", 6 + next % 7), 7))),
        ("a drawing of a gibibyte", page(TREE, pressed(1_024), &[])),
    ];
    files.into_iter().map(|(name, bytes)| (format!("{name}.pdf"), bytes)).collect()
}

/// A PDF of these objects, numbered from 1; the first is the catalogue.
fn of_objects(objects: &[impl AsRef<[u8]>]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object.as_ref());
        file.extend(b"\nendobj\n");
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    places.iter().for_each(|place| file.extend(format!("{place:010} 00000 n \n").bytes()));
    file.extend(format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1).bytes());
    file
}

/// A page with this drawing, under this tree of pages and with these objects after it, from 6.
fn page(tree: &str, drawing: impl AsRef<[u8]>, more: &[String]) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".as_bytes(),
        tree.as_bytes(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>/XObject<</X 4 0 R>>>>/Contents 4 0 R>>",
        drawing.as_ref(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ];
    objects.extend(more.iter().map(String::as_bytes));
    of_objects(&objects)
}

fn stream(entries: &str, content: &str) -> String {
    format!("<</Length {}{entries}>>\nstream\n{content}\nendstream", content.len())
}

/// A drawing of so many mebibytes, pressed to a thousandth.
fn pressed(mebibytes: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    for _ in 0..mebibytes {
        let _ = encoder.write_all(&[b' '; 1 << 20]);
    }
    let pressed = encoder.finish().unwrap_or_default();
    let head = format!("<</Length {}/Filter/FlateDecode>>\nstream\n", pressed.len());
    [head.as_bytes(), &pressed, b"\nendstream"].concat()
}

const TREE: &str = "<</Type/Pages/Count 1/Kids[3 0 R]>>";

/// A short act of the fictional State, which harms nobody.
#[must_use]
pub fn act(number: usize) -> Vec<u8> {
    let lines =
        ["Computer Offences Act", "1. This Act applies to every computer system in Lexaria.", "2. Nobody shall enter such a system without right."];
    let shown: String = (0..).zip(lines).map(|(line, words)| format!("1 0 0 1 60 {} Tm ({words} {number}) Tj ", 700 - line * 14)).collect();
    page(TREE, stream("", &format!("BT /F1 10 Tf {shown}ET")), &[])
}
