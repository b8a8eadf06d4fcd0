//! PDF: lines in the order of the page, whatever the order in which they were drawn.

use exchange::{Limits, Programs, Source};
use jail::Jail;
use model::alias::AliasScheme;
use model::draft::{Content, Draft, Reading, TextDraft, TextFacts};
use model::text::document::{Block, Inline};
use model::text::flow::Line;

use crate::{codes, lines, read, text};

/// Our own reader, and poppler's where it can be asked; one line says where it cannot.
pub(crate) fn readers(program: &str) -> Vec<Limits> {
    let programs = Programs::inside(Jail::strongest());
    let mut readers = vec![Limits::default()];
    if programs.has(program) {
        readers.push(Limits { programs, ..Limits::default() });
    } else {
        eprintln!("skipped: {program} is not here, or nothing that would shut it in");
    }
    readers
}

fn read_with(limits: &Limits, bytes: &[u8]) -> Reading {
    exchange::read(&Source { name: "a.pdf", bytes, hints: TextFacts::default() }, limits)
}

fn texts(reading: &Reading) -> Vec<&TextDraft> {
    reading.drafts.iter().filter_map(|draft| if let Draft::Text(text) = draft { Some(text) } else { None }).collect()
}

fn paragraphs(text: &TextDraft) -> Vec<String> {
    let Content::Flow(flow) = &text.content else { panic!("no flow") };
    flow.lines.iter().map(Line::plain).collect()
}

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
    of_parts(&format!("/Title({title})"), "", pages, glyphs)
}

/// The same with these properties of the file and these entries of each page.
fn of_parts(properties: &str, entries: &str, pages: &[String], glyphs: &str) -> Vec<u8> {
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
        format!("<<{properties}>>"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        "<</Type/Font/Subtype/Type0/BaseFont/Naskh/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>".to_owned(),
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Naskh/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Naskh/Flags 4>>>>".to_owned(),
        stream(&map),
    ];
    for (number, page) in pages.iter().enumerate() {
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 4 0 R/F2 5 0 R>>>>{entries}/Contents {} 0 R>>",
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

/// A column of lines from the top of the page down.
fn column(left: u32, lines: &[&str]) -> String {
    (0_u32..).zip(lines).map(|(row, line)| words(left, 740 - 14 * row, line)).collect()
}

const ENGLISH: [&str; 12] = [
    "Article 1: Purpose of this Law",
    "This Law lays down the rules that hold for",
    "everybody who keeps the records of others, and",
    "the duties of those who watch over them.",
    "Article 2: Unlawful entry",
    "Whoever enters a computer system without the",
    "right to do so, or stays in it after the right has",
    "ended, is liable on conviction to a fine.",
    "Article 3: Commencement",
    "This Law comes into force on the day on which",
    "it is published in the Gazette of the Republic",
    "of Lexaria and shall be shown in public places.",
];

const FRENCH: [&str; 12] = [
    "Article premier: Objet de la loi",
    "La loi fixe les obligations qui incombent aux",
    "personnes qui conservent les dossiers d'autrui",
    "et les devoirs de ceux qui les surveillent.",
    "Article 2: Intrusion sans droit",
    "Quiconque s'introduit sans droit dans un",
    "ordinateur, ou s'y maintient lorsque ce droit a",
    "pris fin, est puni d'une peine d'amende.",
    "Article 3: Entree en vigueur",
    "La loi entre en vigueur le jour de sa parution",
    "au Journal officiel de la Republique de Lexarie",
    "et elle est affichee dans les lieux publics.",
];

#[test]
fn columns_in_two_languages_are_two_texts_of_one_work() {
    let head = words(220, 780, "Official Gazette of Lexaria No. 7");
    let page = [head, column(50, &ENGLISH), column(320, &FRENCH)].concat();
    let more = |lines: &[&'static str]| lines.iter().rev().copied().collect::<Vec<&'static str>>();
    let next = [words(220, 780, "Official Gazette of Lexaria No. 7"), column(50, &more(&ENGLISH)), column(320, &more(&FRENCH))].concat();
    let file = of_pages("A Law", &[page.clone(), next, page], "");
    for limits in readers("pdftotext") {
        let reading = read_with(&limits, &file);
        let texts = texts(&reading);
        assert_eq!(texts.len(), 2, "{:?}", reading.findings);
        let (english, french) = (paragraphs(texts[0]), paragraphs(texts[1]));
        assert!(english.contains(&"Whoever enters a computer system without the right to do so, or stays in it after the right has ended, is liable on conviction to a fine.".to_owned()), "{english:#?}");
        assert!(
            french.contains(
                &"Quiconque s'introduit sans droit dans un ordinateur, ou s'y maintient lorsque ce droit a pris fin, est puni d'une peine d'amende."
                    .to_owned()
            ),
            "{french:#?}"
        );
        assert!(english.iter().chain(&french).all(|line| !line.contains("Gazette of Lexaria No")));
        let tie = |text: &TextDraft| text.facts.aliases.iter().find(|alias| alias.scheme == AliasScheme::Dataset).cloned();
        assert!(tie(texts[0]).is_some() && tie(texts[0]) == tie(texts[1]));
    }
}

#[test]
fn columns_in_one_language_are_read_one_after_the_other() {
    let left: Vec<String> = (1..=12).map(|line| format!("left line {line} says what it says and ends")).collect();
    let right: Vec<String> = (1..=12).map(|line| format!("right line {line} goes on with the same Act")).collect();
    let drawn = |x: u32, lines: &[String]| column(x, &lines.iter().map(String::as_str).collect::<Vec<_>>());
    let file = of_pages("", &[[drawn(50, &left), drawn(320, &right)].concat()], "");
    for limits in readers("pdftotext") {
        let reading = read_with(&limits, &file);
        let text = paragraphs(texts(&reading)[0]).join(" ");
        assert!(text.find("left line 12").unwrap() < text.find("right line 1 ").unwrap(), "{text}");
    }
}

#[test]
fn words_under_a_dark_box_are_left_out_and_reported_and_light_words_on_one_are_not() {
    let page = [
        words(50, 700, "The witness lives in Port Lexa and is called Arlo Quill by everybody."),
        words(50, 680, "Her daughter was not heard, and nobody asked why."),
        "q 0 g 40 676 400 13 re f Q\n".to_owned(),
        "q 0 0 0 rg 40 600 300 20 re f 1 g BT /F1 10 Tf 50 605 Td (A heading that stands light on dark) Tj ET Q\n".to_owned(),
        words(50, 560, "The rest of the judgment."),
    ];
    let file = of_pages("", &[page.concat()], "");
    for limits in readers("pdftotext") {
        let reading = read_with(&limits, &file);
        let text = texts(&reading)[0];
        assert!(codes(&reading).contains(&"covered-text"), "{:?}", reading.findings);
        assert!(text.facts.hides_words);
        let words = paragraphs(text).join(" ");
        assert!(
            words.contains("Arlo Quill") && words.contains("light on dark") && words.contains("rest of the judgment") && !words.contains("daughter"),
            "{words}"
        );
    }
}

#[test]
fn words_marked_to_be_taken_out_are_left_out_and_reported() {
    let page = [words(50, 700, "The witness lives in Port Lexa and was heard on the first day."), words(50, 650, "He is called Arlo Quill.")];
    let mark = "/Annots[<</Type/Annot/Subtype/Redact/Rect[40 640 300 665]>>]";
    let file = of_parts("/Author(A. Clerk of Lexaria)/Producer(A Printer)", mark, &[page.concat()], "");
    for limits in readers("pdftotext") {
        let reading = read_with(&limits, &file);
        assert_eq!(codes(&reading), ["file-properties", "unapplied-redaction"]);
        assert!(reading.findings[0].message.contains("A. Clerk of Lexaria"));
        assert!(!paragraphs(texts(&reading)[0]).join(" ").contains("Quill"));
    }
}

#[test]
fn a_note_at_the_foot_goes_where_its_mark_stands() {
    let raised = |x: u32, y: u32, mark: &str| format!("BT /F1 5 Tf {x} {y} Td ({mark}) Tj ET\n");
    let small = |x: u32, y: u32, words: &str| format!("BT /F1 7 Tf {x} {y} Td ({words}) Tj ET\n");
    let line = "The court has said this before and says it again here";
    let page = [
        (0..10).map(|row| words(50, 700 - 14 * row, "The words of the judgment fill this line as lines of a judgment do.")).collect::<String>(),
        words(50, 540, line),
        raised(292, 544, "1"),
        words(300, 540, "in so many words."),
        raised(50, 103, "1"),
        small(56, 100, "See the first case of Lexaria, at page seven."),
    ];
    let file = of_pages("", &[page.concat()], "");
    for limits in readers("pdftotext") {
        let reading = read_with(&limits, &file);
        let Content::Flow(flow) = &texts(&reading)[0].content else { panic!("no flow") };
        let notes: Vec<String> = flow
            .lines
            .iter()
            .flat_map(|line| &line.text)
            .filter_map(|run| match run {
                Inline::Note { marker, content } => match content.first() {
                    Some(Block::Paragraph(words)) => Some(format!("{marker}: {}", Inline::plain(words))),
                    _ => None,
                },
                _ => None,
            })
            .collect();
        assert_eq!(notes, ["1: See the first case of Lexaria, at page seven."], "{:?}", flow.lines);
    }
}

#[test]
fn a_sentence_goes_on_over_the_end_of_a_page() {
    let full = "Whoever keeps the records of others shall watch over them with care and";
    let page = |number: u32, first: &str, last: &str| {
        let body: String = (1..20).map(|row| words(50, 720 - 14 * row, full)).collect();
        [
            words(50, 780, &format!("Gazette of Lexaria, page {number}")),
            words(50, 720, first),
            body,
            words(50, 440, last),
            words(300, 30, &number.to_string()),
        ]
        .concat()
    };
    let file = of_pages(
        "",
        &[
            page(4, full, full),
            page(5, "shall hand them back when asked, as this Act says in its third part that", full),
            page(6, "they must.", full),
        ],
        "",
    );
    for limits in readers("pdftotext") {
        let text = paragraphs(texts(&read_with(&limits, &file))[0]).join("\n");
        assert!(text.contains("with care and shall hand them back when asked"), "{text}");
        assert!(!text.contains("Gazette"), "{text}");
    }
}

#[test]
fn brackets_around_latin_words_stay_around_them_in_a_line_from_the_right() {
    // As some producers keep them: the bracket that is written, at the place where its mirror image stands.
    let drawn = "تامولعملا نأشب )Act( 175 مقر نوناقلا نم 14 ةداملا";
    let mut glyphs: Vec<char> = drawn.chars().collect();
    glyphs.sort_unstable();
    glyphs.dedup();
    let codes: String = drawn.chars().map(|character| format!("{:04X}", glyphs.iter().position(|glyph| *glyph == character).unwrap() + 1)).collect();
    let file = of_pages("", &[format!("BT /F2 12 Tf 50 700 Td <{codes}> Tj ET")], &glyphs.iter().collect::<String>());
    assert_eq!(lines("a.pdf", &file), ["المادة 14 من القانون رقم 175 (Act) بشأن المعلومات"]);
}

/// A PDF with one page that is this picture of grey dots, as `pdftoppm` draws it (PGM).
fn of_picture(picture: &[u8]) -> Vec<u8> {
    let head = picture
        .split(|byte| byte.is_ascii_whitespace())
        .filter(|word| !word.is_empty())
        .take(4)
        .map(|word| String::from_utf8_lossy(word).into_owned())
        .collect::<Vec<_>>();
    let [_, width, height, _] = head.as_slice() else { panic!("no picture") };
    let dots = width.parse::<usize>().unwrap() * height.parse::<usize>().unwrap();
    let hex: String = picture[picture.len() - dots..].iter().map(|dot| format!("{dot:02X}")).collect();
    let image = format!(
        "<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/ASCIIHexDecode/Length {}>>\nstream\n{hex}>\nendstream",
        hex.len() + 1
    );
    of_objects(&[
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Count 1/Kids[4 0 R]>>".to_owned(),
        "<<>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</I 5 0 R>>>>/Contents 6 0 R>>".to_owned(),
        image,
        stream("q 600 0 0 800 0 0 cm /I Do Q"),
    ])
}

#[test]
fn a_picture_of_a_page_is_recognised_where_tesseract_is_and_marked_for_review() {
    let Some(jail) = Jail::strongest() else {
        eprintln!("skipped: no jail can be built here");
        return;
    };
    let programs = Programs::inside(Some(jail));
    if !programs.has("tesseract") || !programs.has("pdftoppm") {
        eprintln!("skipped: tesseract or pdftoppm is not here");
        return;
    }
    let printed = of_pages("", &[column(60, &ENGLISH)], "");
    let draw = jail::find("pdftoppm").unwrap();
    let picture = jail.run(&draw, &["-r", "150", "-gray", "input"], &printed, &jail::Allowance::default()).unwrap();
    let scan = of_picture(&picture);
    assert_eq!(codes(&read("a.pdf", &scan)), ["pdf-no-text"]);
    let limits = Limits { programs, ..Limits::default() };
    let reading =
        exchange::read(&Source { name: "a.pdf", bytes: &scan, hints: TextFacts { language: "en".parse().ok(), ..TextFacts::default() } }, &limits);
    assert_eq!(codes(&reading), ["recognised-text"], "{:?}", reading.findings);
    let text = texts(&reading)[0];
    assert!(text.facts.needs_review);
    let words = paragraphs(text).join("\n");
    assert!(words.contains("Article 2: Unlawful entry") && words.contains("enters a computer system without the right to do so"), "{words}");
}
