//! PDF: lines in the order of the page, whatever the order in which they were drawn.

use crate::{codes, lines, read, text};

/// A PDF of these objects, numbered from 1; the first is the catalogue.
pub(crate) fn of_objects(objects: &[String]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    places.iter().for_each(|place| file.extend(format!("{place:010} 00000 n \n").bytes()));
    file.extend(format!("trailer\n<</Size {}/Root 1 0 R/Info 3 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1).bytes());
    file
}

fn stream(content: &str) -> String {
    format!("<</Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// Pages with these drawings, in Helvetica as `F1` and, as `F2`, a font whose glyphs are the characters of `glyphs`.
pub(crate) fn of_pages(title: &str, pages: &[String], glyphs: &str) -> Vec<u8> {
    let count = pages.len();
    let kids: String = (0..count).map(|page| format!("{} 0 R ", 8 + page * 2)).collect();
    let map: String = (1..).zip(glyphs.chars()).map(|(code, glyph)| format!("<{code:04X}> <{:04X}>\n", u32::from(glyph))).collect();
    let map = format!(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n{} beginbfchar\n{map}endbfchar endcmap end end",
        glyphs.chars().count()
    );
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Count {count}/Kids[{kids}]>>"),
        format!("<</Title({title})>>"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        "<</Type/Font/Subtype/Type0/BaseFont/Naskh/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>".to_owned(),
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Naskh/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Naskh/Flags 4>>>>".to_owned(),
        stream(&map),
    ];
    for (number, page) in pages.iter().enumerate() {
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 4 0 R/F2 5 0 R>>>>/Contents {} 0 R>>",
            9 + number * 2
        ));
        objects.push(stream(page));
    }
    of_objects(&objects)
}

fn words(x: u32, y: u32, words: &str) -> String {
    format!("BT /F1 10 Tf {x} {y} Td ({words}) Tj ET\n")
}

#[test]
fn numbers_drawn_apart_come_before_their_items_and_lists_under_their_article() {
    let page = [
        words(50, 700, "Article 1. The purposes of this Act are:"),
        words(50, 640, "Article 2. This Act applies to everybody."),
        words(80, 680, "to guarantee access to information;"),
        words(80, 660, "to protect personal data."),
        words(60, 680, "1."),
        words(60, 660, "2."),
    ];
    let file = of_pages("An Information Act", &[page.concat()], "");
    assert_eq!(
        lines("a.pdf", &file),
        [
            "Article 1. The purposes of this Act are:",
            "1. to guarantee access to information;",
            "2. to protect personal data.",
            "Article 2. This Act applies to everybody."
        ]
    );
    assert_eq!(text("a.pdf", &file).facts.title.as_deref(), Some("An Information Act"));
}

#[test]
fn page_numbers_are_left_out_wherever_they_were_drawn() {
    let page =
        |number: u32| [words(300, 40, &number.to_string()), words(50, 700, &format!("Section {number}. Words that belong to the section."))].concat();
    let file = of_pages("", &[page(7), page(8), page(9)], "");
    let expected = [7, 8, 9].map(|number| format!("Section {number}. Words that belong to the section."));
    assert_eq!(lines("a.pdf", &file), expected);
}

#[test]
fn right_to_left_lines_come_out_as_they_are_written_and_are_marked() {
    let written = "المادة 14 من القانون رقم 175 (Act) بشأن مكافحة جرائم تقنية المعلومات";
    // From left to right as on the page: Arabic from its end, with its brackets turned, numbers and Latin words as they are.
    let drawn = "تامولعملا ةينقت مئارج ةحفاكم نأشب (Act) 175 مقر نوناقلا نم 14 ةداملا";
    let mut glyphs: Vec<char> = drawn.chars().collect();
    glyphs.sort_unstable();
    glyphs.dedup();
    let codes: String = drawn.chars().map(|character| format!("{:04X}", glyphs.iter().position(|glyph| *glyph == character).unwrap() + 1)).collect();
    let page = format!("BT /F2 12 Tf 50 700 Td <{codes}> Tj ET");
    let file = of_pages("", &[page], &glyphs.iter().collect::<String>());
    assert_eq!(lines("a.pdf", &file), [written]);
    assert!(text("a.pdf", &file).facts.needs_review);
    assert_eq!(crate::codes(&read("a.pdf", &file)), ["machine-text"]);
}

#[test]
fn a_file_of_pictures_is_kept_with_a_finding() {
    let reading = read("a.pdf", &of_pages("", &["".to_owned()], ""));
    assert_eq!((reading.drafts.len(), codes(&reading)), (1, vec!["pdf-no-text"]));
}
