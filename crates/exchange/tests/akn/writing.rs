//! Writing: frame and pieces, validity, the same bytes for the same document.

use exchange::Limits;
use exchange::akn::{self, AknMeta};
use model::amendment::DeclaredAmendment;
use model::frbr::FrbrAddress;
use model::link::Way;
use model::text::document::{Block, Cell, Division, Document, DocumentKind, Inline, Item, Level, ListItem, Table};
use model::text::structured::StructuredText;

use crate::schema::assert_valid;

fn p(text: &str) -> Block {
    Block::Paragraph(vec![Inline::text(text)])
}

fn article(num: &str, text: &str) -> Item {
    Item::Division(Division { level: Level::Article, num: Some(num.to_owned()), items: vec![Item::Block(p(text))], ..Division::default() })
}

fn write(document: &Document) -> StructuredText {
    akn::write(document, &AknMeta::default())
}

fn eids(text: &StructuredText) -> Vec<&str> {
    text.pieces.iter().map(|piece| piece.eid.as_str()).collect()
}

#[test]
fn a_text_without_provisions_is_cut_in_stretches() {
    let blocks = (0..40).map(|number| Item::Block(p(&format!("{number} {}", "word ".repeat(60).trim_end()))));
    let document = Document { kind: DocumentKind::Doc, body: blocks.collect(), ..Document::default() };
    let text = write(&document);
    assert!(text.pieces.len() >= 5, "{}", text.pieces.len());
    assert!(text.pieces.iter().all(|piece| piece.plain().len() <= 2_600));
    assert_eq!(text.pieces.first().map(|piece| piece.eid.as_str()), Some("text_1"));
    assert_eq!(akn::read(text.assemble(), &Limits::default()).unwrap().0, document);
}

#[test]
fn sections_that_hold_articles_stay_in_the_frame() {
    let section = Division {
        level: Level::Section,
        num: Some("Section 1".to_owned()),
        items: vec![article("Article 1", "A."), article("Article 2", "B.")],
        ..Division::default()
    };
    let text = write(&Document { body: vec![Item::Division(section)], ..Document::default() });
    assert_eq!(eids(&text), ["sec_1__art_1", "sec_1__art_2"]);
    assert!(text.frame.contains("<section eId=\"sec_1\"><num>Section 1</num>"));
}

#[test]
fn a_long_section_is_cut_at_what_is_inside() {
    let inner = |number: u32| {
        let items = vec![Item::Block(p(&"word ".repeat(1000)))];
        Item::Division(Division { level: Level::Subsection, num: Some(format!("({number})")), items, ..Division::default() })
    };
    let section = Division { level: Level::Section, num: Some("1".to_owned()), items: (1..=6).map(inner).collect(), ..Division::default() };
    let text = write(&Document { body: vec![Item::Division(section)], ..Document::default() });
    assert_eq!(eids(&text), (1..=6).map(|number| format!("sec_1__subsec_{number}")).collect::<Vec<_>>());
}

#[test]
fn preface_schedules_and_closing_words_are_pieces_too() {
    let schedule =
        Division { level: Level::Schedule, num: Some("Schedule 1".to_owned()), items: vec![Item::Block(p("Fees."))], ..Division::default() };
    for kind in [DocumentKind::Act, DocumentKind::Bill, DocumentKind::Doc, DocumentKind::Judgment] {
        let document = Document {
            kind,
            preface: vec![p("Title")],
            preamble: vec![p("Whereas")],
            body: vec![article("1", "Text.")],
            conclusions: vec![p("Signed")],
            schedules: vec![Division { eid: "schedule_1".to_owned(), ..schedule.clone() }],
        };
        let text = write(&document);
        let words: Vec<String> = text.pieces.iter().map(|piece| piece.plain()).collect();
        assert_eq!(words, ["Title", "Whereas", "1 Text.", "Signed", "Fees."], "{kind:?}");
        let mut addressed = document;
        akn::give_eids(&mut addressed);
        assert_eq!(akn::read(text.assemble(), &Limits::default()).unwrap().0, addressed);
        assert_valid(&[(format!("{kind:?}"), text.assemble())]);
    }
}

#[test]
fn an_empty_document_is_valid() {
    for kind in [DocumentKind::Act, DocumentKind::Bill, DocumentKind::Doc, DocumentKind::Judgment] {
        let document = Document { kind, schedules: vec![Division::default()], ..Document::default() };
        assert_valid(&[(format!("{kind:?}"), write(&document).assemble())]);
    }
}

#[test]
fn what_xml_and_the_schema_forbid_does_not_get_in() {
    let evil = "\u{0}\u{8}<script>&amp; ]]> \u{FFFF}\" '";
    let line = vec![
        Inline::text(evil),
        Inline::Bold(Vec::new()),
        Inline::Ref { href: "javascript:alert(1)".to_owned(), content: vec![Inline::text("a")] },
        Inline::Ref { href: "https://example.org/a b?c=[d]#e#f".to_owned(), content: vec![Inline::text("b")] },
        Inline::Ref { href: "https://[bad".to_owned(), content: vec![Inline::text("c")] },
        Inline::Ref { href: "#المادة_٥".to_owned(), content: vec![Inline::text("d")] },
        Inline::Note { marker: evil.to_owned(), content: Vec::new() },
        Inline::Break,
    ];
    let blocks = vec![
        Block::Paragraph(line.clone()),
        Block::Paragraph(Vec::new()),
        Block::Heading(99, line.clone()),
        Block::List(Vec::new()),
        Block::List(vec![
            ListItem { num: Some(evil.to_owned()), blocks: vec![Block::List(Vec::new()), Block::Quote(Vec::new())] },
            ListItem::default(),
        ]),
        Block::Table(Table::default()),
        Block::Table(Table { rows: vec![Vec::new(), vec![Cell { head: true, columns: 0, rows: 3, blocks: Vec::new() }]] }),
        Block::Quote(vec![Block::List(Vec::new())]),
        Block::Preformatted(evil.to_owned()),
    ];
    let division = Division {
        eid: "a b\"<".to_owned(),
        num: Some(evil.to_owned()),
        heading: line,
        items: blocks.iter().cloned().map(Item::Block).collect(),
        ..Division::default()
    };
    for kind in [DocumentKind::Act, DocumentKind::Judgment] {
        let document = Document {
            kind,
            preface: vec![Block::List(Vec::new())],
            preamble: blocks.clone(),
            body: vec![Item::Division(division.clone()), Item::Block(Block::Quote(Vec::new())), Item::Division(division.clone())],
            conclusions: vec![Block::Table(Table::default())],
            schedules: vec![division.clone()],
        };
        let meta = AknMeta {
            work: FrbrAddress { work: "nonsense <&>".to_owned(), ..AknMeta::default().work },
            title: Some(evil.to_owned()),
            number: Some(evil.to_owned()),
            subtype: Some(evil.to_owned()),
            issued_by: Some(evil.to_owned()),
            published: "2020-02".parse().ok(),
            amendments: changes(evil),
            ..AknMeta::default()
        };
        let whole = akn::write(&document, &meta).assemble();
        assert!(!whole.contains("javascript:") && !whole.contains("<script"));
        assert_valid(&[(format!("{kind:?}"), whole)]);
    }
}

#[test]
fn what_is_known_of_a_text_is_read_back() {
    let meta = AknMeta {
        work: FrbrAddress::of_work("lx", "act", None, "2019", "7"),
        country: "XLX".parse().ok(),
        language: "fr".parse().unwrap(),
        title: Some("Loi sur la cybercriminalité".to_owned()),
        number: Some("7".to_owned()),
        subtype: Some("loi".to_owned()),
        date: "2019".parse().ok(),
        version_date: "2021-05".parse().ok(),
        published: "2019-03-10".parse().ok(),
        issued_by: Some("Assemblée".to_owned()),
        amendments: Vec::new(),
    };
    let text = akn::write(&Document { body: vec![article("1", "Texte.")], ..Document::default() }, &meta);
    let (_, facts, _) = akn::read(text.assemble(), &Limits::default()).unwrap();
    assert_eq!((facts.country, facts.language), (meta.country, Some(meta.language)));
    assert_eq!((facts.title, facts.number, facts.document_type, facts.issued_by), (meta.title, meta.number, meta.subtype, meta.issued_by));
    assert_eq!((facts.date, facts.version_date, facts.published), (meta.date, meta.version_date, meta.published));
    assert_eq!(facts.aliases.iter().map(|alias| alias.value.as_str()).collect::<Vec<_>>(), ["/akn/lx/act/2019/7"]);
}

/// One change of each sort, its act named as `act`.
fn changes(act: &str) -> Vec<DeclaredAmendment> {
    let change = |way, address: Option<&str>, day: Option<&str>, provisions: &[&str], outstanding| DeclaredAmendment {
        way,
        act: act.to_owned(),
        address: address.map(str::to_owned),
        day: day.map(|day| day.parse().unwrap()),
        provisions: provisions.iter().map(|provision| (*provision).to_owned()).collect(),
        outstanding,
    };
    vec![
        change(Way::By, Some("/akn/lx/act/2021/3"), Some("2021-05-04"), &["#art_1", "#art_2"], false),
        change(Way::By, None, None, &["https://law.example.org/2019/7/art/1"], true),
        change(Way::By, None, Some("2030-01-01"), &[], true),
        change(Way::Of, Some("/akn/lx/act/1999/1"), None, &["/akn/lx/act/1999/1#art_9"], false),
        change(Way::Of, None, None, &[], false),
        change(Way::By, None, Some("2022-02-02"), &[], false),
    ]
}

#[test]
fn declared_changes_are_written_as_the_standard_has_them_and_read_back() {
    let meta = AknMeta { amendments: changes("Robots Act"), ..AknMeta::default() };
    let whole = akn::write(&Document { body: vec![article("1", "Text.")], ..Document::default() }, &meta).assemble();
    let (_, facts, _) = akn::read(&whole, &Limits::default()).unwrap();
    let sorted = |mut changes: Vec<DeclaredAmendment>| {
        changes.sort_by_key(|change| format!("{change:?}"));
        changes
    };
    assert_eq!(sorted(facts.amendments), sorted(meta.amendments));
    assert!(whole.contains(r##"source="#act_5" type="amendment""##), "{whole}");
    assert_valid(&[("changes".to_owned(), whole)]);
}

#[test]
fn a_piece_is_read_back_alone() {
    let document = Document { body: vec![article("Article 1", "A & <b>.")], ..Document::default() };
    let mut addressed = document.clone();
    akn::give_eids(&mut addressed);
    let text = write(&document);
    let piece = text.pieces.first().unwrap();
    assert_eq!((piece.num.as_str(), piece.plain().as_str()), ("Article 1", "Article 1 A & <b>."));
    assert_eq!(akn::read_fragment(&piece.xml), addressed.body);
    assert!(akn::read_fragment("<section><p>").is_empty());
}
