//! What readers see: HTML, plain text, the table of contents.

use exchange::akn::{self, AknMeta};
use exchange::render::{self, PieceHead, RenderOptions};
use model::text::document::{Block, Cell, Division, Document, Inline, Item, Level, ListItem, Table};
use model::text::structured::StructuredText;

fn p(text: &str) -> Block {
    Block::Paragraph(vec![Inline::text(text)])
}

fn division(level: Level, num: &str, heading: &str, items: Vec<Item>) -> Item {
    let heading = if heading.is_empty() { Vec::new() } else { vec![Inline::text(heading)] };
    Item::Division(Division { level, num: (!num.is_empty()).then(|| num.to_owned()), heading, items, ..Division::default() })
}

/// An act of two chapters with three sections.
fn act() -> StructuredText {
    let subsection = division(Level::Subsection, "(1)", "", vec![Item::Block(p("A person shall not."))]);
    let one = division(Level::Section, "1.", "Access", vec![subsection]);
    let two = division(Level::Section, "2.", "Interception", vec![Item::Block(p("Nor this."))]);
    let three = division(Level::Section, "3.", "", vec![Item::Block(p("Penalties."))]);
    let document = Document {
        preface: vec![p("Computer Misuse Act")],
        body: vec![
            division(Level::Chapter, "Chapter 1", "Offences", vec![one, two]),
            division(Level::Chapter, "Chapter 2", "Penalties", vec![three]),
        ],
        ..Document::default()
    };
    akn::write(&document, &AknMeta::default())
}

fn html(blocks: Vec<Block>) -> String {
    let items: Vec<Item> = blocks.into_iter().map(Item::Block).collect();
    render::html_items(&items, &RenderOptions::default())
}

#[test]
fn a_piece_has_its_number_apart_and_its_headings_in_order() {
    let text = act();
    assert_eq!(
        render::piece_html(&text.pieces[1].xml, &RenderOptions { heading_level: 3, ..RenderOptions::default() }),
        "<section id=\"chp_1__sec_1\" class=\"section\"><h3><span class=\"num\">1.</span> <span class=\"heading\">Access</span></h3>\
         <section id=\"chp_1__sec_1__subsec_1\" class=\"subsection\"><span class=\"num\">(1)</span> <div class=\"text\"><p>A person shall not.</p></div></section></section>"
    );
}

#[test]
fn a_part_shows_its_pieces_under_the_headings_around_them() {
    let text = act();
    let part = render::part_html(&text.frame, &text.pieces, 2..4, &RenderOptions::default());
    assert!(part.contains("Chapter 1") && part.contains("Interception") && part.contains("Chapter 2") && part.contains("Penalties."), "{part}");
    assert!(!part.contains("A person shall not.") && !part.contains("Computer Misuse Act"), "{part}");
    assert!(part.contains("<h2>") && part.contains("<h3>"), "{part}");
    let first = render::part_html(&text.frame, &text.pieces, 0..2, &RenderOptions::default());
    assert!(first.contains("Computer Misuse Act") && !first.contains("Chapter 2"), "{first}");
    assert_eq!(render::part_html("no frame", &text.pieces, 0..2, &RenderOptions::default()), "");
}

#[test]
fn nothing_from_outside_becomes_markup_or_script() {
    let line = vec![
        Inline::text("<script>alert(1)</script>"),
        Inline::Ref { href: "javascript:alert(1)".to_owned(), content: vec![Inline::text("one")] },
        Inline::Ref { href: "data:text/html,x".to_owned(), content: vec![Inline::text("two")] },
        Inline::Ref { href: "https://example.org/\" onclick=\"x".to_owned(), content: vec![Inline::text("three")] },
    ];
    let html = html(vec![Block::Paragraph(line), Block::Preformatted("</pre><img src=x onerror=y>".to_owned())]);
    assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("javascript:") && !html.contains("data:"), "{html}");
    assert!(html.contains("href=\"https://example.org/%22%20onclick=%22x\""), "{html}");
}

#[test]
fn links_lead_to_where_the_page_says() {
    let items = [Item::Block(Block::Paragraph(vec![Inline::Ref { href: "#art_2".to_owned(), content: vec![Inline::text("Article 2")] }]))];
    let with = |link_base: &str| render::html_items(&items, &RenderOptions { link_base: link_base.to_owned(), ..RenderOptions::default() });
    assert!(with("").contains("<a href=\"#art_2\">Article 2</a>"));
    assert!(with("/en/law/x").contains("<a href=\"/en/law/x#art_2\">"));
    assert!(with("/akn/lx/act/2019/7/~").contains("<a href=\"/akn/lx/act/2019/7/~art_2\">"));
    let text = act();
    let permalinks = RenderOptions { permalinks: true, ..RenderOptions::default() };
    assert!(render::piece_html(&text.pieces[1].xml, &permalinks).contains("<span class=\"num\"><a href=\"#chp_1__sec_1\">1.</a></span>"));
}

#[test]
fn a_table_scrolls_by_keyboard_and_says_what_its_heads_head() {
    let cell = |head: bool, text: &str| Cell { head, columns: 1, rows: 1, blocks: if text.is_empty() { Vec::new() } else { vec![p(text)] } };
    let table = Table { rows: vec![vec![cell(true, ""), cell(true, "Fine")], vec![cell(true, "Access"), Cell { columns: 2, ..cell(false, "500") }]] };
    assert_eq!(
        html(vec![Block::Table(table)]),
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table><tr><td></td><th scope=\"col\">Fine</th></tr>\
         <tr><th scope=\"row\">Access</th><td colspan=\"2\">500</td></tr></table></div>"
    );
}

#[test]
fn notes_stand_at_the_end_of_their_piece_and_link_back() {
    let note = Inline::Note { marker: "*".to_owned(), content: vec![p("As amended.")] };
    let article = division(Level::Article, "1", "", vec![Item::Block(Block::Paragraph(vec![Inline::text("Text"), note]))]);
    let text = akn::write(&Document { body: vec![article], ..Document::default() }, &AknMeta::default());
    let html = render::piece_html(&text.pieces[0].xml, &RenderOptions::default());
    assert!(html.contains("Text<sup class=\"note\" id=\"art_1-note-1-mark\"><a role=\"doc-noteref\" href=\"#art_1-note-1\">*</a></sup>"), "{html}");
    assert!(html.ends_with("<aside class=\"note\" role=\"note\" id=\"art_1-note-1\"><a class=\"num\" href=\"#art_1-note-1-mark\">*</a> <div class=\"text\"><p>As amended.</p></div></aside>"), "{html}");
}

#[test]
fn lists_hang_their_numbers() {
    let list = Block::List(vec![ListItem { num: Some("(a)".to_owned()), blocks: vec![p("one")] }]);
    assert_eq!(html(vec![list]), "<ul class=\"numbered\"><li><span class=\"num\">(a)</span> <div class=\"text\"><p>one</p></div></li></ul>");
}

#[test]
fn the_contents_name_groups_and_pieces_in_reading_order() {
    let text = act();
    let heads = text.pieces.iter().map(|piece| PieceHead { eid: &piece.eid, num: &piece.num, heading: &piece.heading });
    let lines: Vec<String> = render::contents(&text.frame, heads)
        .into_iter()
        .map(|entry| format!("{}{} {} {:?} {:?} {}", "-".repeat(entry.depth), entry.num, entry.heading, entry.level, entry.piece, entry.at))
        .collect();
    assert_eq!(
        lines,
        [
            "Chapter 1 Offences Chapter None 1",
            "-1. Access Section Some(1) 1",
            "-2. Interception Section Some(2) 2",
            "Chapter 2 Penalties Chapter None 3",
            "-3.  Section Some(3) 3",
        ]
    );
}

#[test]
fn plain_text_reads_like_a_page() {
    assert_eq!(
        render::plain_text(&act()),
        "Computer Misuse Act\n\nChapter 1 Offences\n\n1. Access\n\n(1) A person shall not.\n\n2. Interception\n\nNor this.\n\nChapter 2 Penalties\n\n3. Penalties.\n"
    );
}
