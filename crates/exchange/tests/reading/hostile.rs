//! Files made to exhaust or confuse: each ends in a finding or a bounded text, never in a panic.

use exchange::{Limits, Source};
use model::draft::{Reading, TextFacts};

use crate::docx::{document, package};
use crate::{codes, read};

#[test]
fn a_file_above_the_limit_is_refused_unread() {
    let limits = Limits { max_bytes: 100, ..Limits::default() };
    let reading = exchange::read(&Source { name: "a.txt", bytes: &[b'a'; 101], hints: TextFacts::default() }, &limits);
    assert_eq!(codes(&reading), ["too-large"]);
}

#[test]
fn a_package_that_unpacks_to_far_more_is_refused() {
    let bomb = document(&" ".repeat(64 << 20));
    assert!(bomb.len() < 1 << 20);
    assert_eq!(codes(&read("a.docx", &bomb)), ["unpacks-too-large"]);
}

#[test]
fn a_package_without_its_main_part_or_cut_short_is_refused() {
    let whole = document("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
    let cut = whole.get(..whole.len() / 2).unwrap();
    assert_eq!(codes(&read("a.docx", cut)), ["docx-broken"]);
    assert_eq!(codes(&read("a.docx", &package(&[("word/styles.xml", "<x/>"), ("[Content_Types].xml", "<x/>")]))), ["docx-broken"]);
}

#[test]
fn tables_nested_without_end_lose_their_nesting_and_not_their_words() {
    let depth = 20_000;
    let body = format!(
        "{}<w:p><w:r><w:t>The innermost words</w:t></w:r></w:p>{}",
        "<w:tbl><w:tr><w:tc>".repeat(depth),
        "</w:tc></w:tr></w:tbl>".repeat(depth)
    );
    // Nothing below is packed well, so that the package is not taken for a bomb.
    let limits = Limits { max_ratio: u64::MAX, ..Limits::default() };
    let file = document(&body);
    let reading = exchange::read(&Source { name: "a.docx", bytes: &file, hints: TextFacts::default() }, &limits);
    assert!(format!("{reading:?}").contains("The innermost words"));
}

#[test]
fn elements_nested_without_end_are_refused() {
    assert_eq!(codes(&read("a.html", "<div>".repeat(10_000).as_bytes())), ["nested-too-deep"]);
    let xml = format!(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act><body>{}</body></act></akomaNtoso>",
        "<section>".repeat(10_000)
    );
    assert!(bounded(&read("a.xml", xml.as_bytes())));
    assert!(bounded(&read("a.md", "> ".repeat(10_000).as_bytes())));
    assert!(bounded(&read("a.md", "[".repeat(50_000).as_bytes())));
    assert!(bounded(&read("a.md", "*a ".repeat(50_000).as_bytes())));
}

#[test]
fn marks_left_open_over_many_paragraphs_are_refused() {
    let open: String = (0..400).map(|number| format!("<font size={number}>")).collect();
    let page = format!("<html><body>{open}{}", "<p>x".repeat(20_000));
    assert_eq!(codes(&read("a.html", page.as_bytes())), ["nested-too-deep"]);
    let sloppy = format!("<html><body>{}{}", "<b>".repeat(300), "<p>A paragraph of a page made by hand.".repeat(2_000));
    assert!(codes(&read("a.html", sloppy.as_bytes())).is_empty());
}

#[test]
fn entities_are_not_expanded() {
    let mut entities = "<!ENTITY a0 \"lol\">".to_owned();
    for level in 1..20 {
        entities.push_str(&format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10)));
    }
    let act = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act><body><section><content><p>&a19;</p></content></section></body></act></akomaNtoso>";
    assert!(bounded(&read("a.xml", format!("<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso [{entities}]>{act}").as_bytes())));
    let body = format!("<!DOCTYPE w [{entities}]><w:p><w:r><w:t>&a19;</w:t></w:r></w:p>");
    assert!(bounded(&read("a.docx", &document(&body))));
    let outside = "<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    let reading = read("a.xml", format!("{outside}{}", act.replace("&a19;", "&x;")).as_bytes());
    assert!(!format!("{reading:?}").contains("root:"));
}

#[test]
fn broken_pdfs_are_findings() {
    let whole = crate::pdf::of_pages("", &["BT /F1 10 Tf 50 700 Td (Words of the first section of this Act) Tj ET".to_owned()], "");
    for length in (5..whole.len()).step_by(97) {
        let reading = read("a.pdf", whole.get(..length).unwrap());
        assert!(!reading.findings.is_empty() || !reading.drafts.is_empty(), "{length}");
    }
    for place in (0..whole.len()).step_by(31) {
        let mut file = whole.clone();
        file[place] = b'9';
        let _ = read("a.pdf", &file);
    }
    assert_eq!(codes(&read("a.pdf", b"%PDF-1.7 and nothing else")), ["pdf-broken"]);
}

#[test]
fn pages_that_lead_in_circles_end() {
    let circle =
        crate::pdf::of_objects(&["<</Type/Catalog/Pages 2 0 R>>".to_owned(), "<</Type/Pages/Count 1/Kids[2 0 R]>>".to_owned(), "<<>>".to_owned()]);
    assert_eq!(codes(&read("a.pdf", &circle)), ["pdf-broken"]);
}

#[test]
fn any_bytes_under_any_name_are_read_without_a_panic() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let heads: [&[u8]; 9] =
        [b"", b"%PDF-1.4\n", b"PK\x03\x04word/document.xml", b"<html>", b"<akomaNtoso>", b"{\"kind\":", b"kind,title\n", b"---\n", b"\xff\xfe"];
    for round in 0..300_usize {
        let mut bytes = heads[round % heads.len()].to_vec();
        for _ in 0..round {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            bytes.push(state.to_be_bytes()[0]);
        }
        for name in ["a", "a.md", "a.txt", "a.csv", "a.html"] {
            let reading = read(name, &bytes);
            assert!(!reading.drafts.is_empty() || !reading.findings.is_empty() || name == "a.csv", "{name} {bytes:?}");
        }
    }
}

/// Whether what came out is of the size of what went in, or a refusal.
fn bounded(reading: &Reading) -> bool {
    format!("{reading:?}").len() < 20 << 20
}
