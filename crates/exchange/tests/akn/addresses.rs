//! Addresses of provisions: from the numbers as printed, stable, unique.

use exchange::akn;
use model::text::document::{Block, Division, Document, Inline, Item, Level};

fn division(level: Level, num: &str, items: Vec<Item>) -> Division {
    Division { level, num: (!num.is_empty()).then(|| num.to_owned()), items, ..Division::default() }
}

fn eid_of(level: Level, num: &str) -> String {
    let mut document = Document { body: vec![Item::Division(division(level, num, Vec::new()))], ..Document::default() };
    akn::give_eids(&mut document);
    let Some(Item::Division(division)) = document.body.pop() else { unreachable!() };
    division.eid
}

#[test]
fn numbers_of_every_script_become_addresses() {
    let printed = [
        ("Article 5", "art_5"),
        ("Art. 5.", "art_5"),
        ("§ 202a", "art_202a"),
        ("Artículo 5 bis", "art_5bis"),
        ("Article 5 ter.", "art_5ter"),
        ("Section 12A", "art_12A"),
        ("Art. 1º", "art_1"),
        ("Article 1er", "art_1"),
        ("Artigo 2.º-A", "art_2A"),
        ("Article L.121-1", "art_L121-1"),
        ("1.2.3", "art_1-2-3"),
        ("(1)", "art_1"),
        ("(a)", "art_a"),
        ("(iv)", "art_iv"),
        ("①", "art_1"),
        ("⑫", "art_12"),
        ("b1)", "art_b1"),
        ("6a.2", "art_6a-2"),
        ("第二百八十五条", "art_285"),
        ("第二百八十七条之一", "art_287-1"),
        ("第十条", "art_10"),
        ("第一千零二条", "art_1002"),
        ("第５条", "art_5"),
        ("제3조의2", "art_3-2"),
        ("المادة ٥", "art_5"),
        ("المادة 12 مكرر", "art_12"),
        ("ماده ۷", "art_7"),
        ("मान ३", "art_3"),
        ("Статья 272.1", "art_272-1"),
        ("Chapter II", "art_II"),
        ("CHAPTER ONE", "art_one"),
        ("PART I – GENERAL", "art_I"),
        ("Schedule", "art_nn_1"),
        ("–", "art_nn_1"),
        ("", "art_nn_1"),
    ];
    for (num, eid) in printed {
        assert_eq!(eid_of(Level::Article, num), eid, "{num}");
    }
}

#[test]
fn addresses_stand_below_one_another_by_the_naming_convention() {
    let point = division(Level::Point, "(a)", Vec::new());
    let subsection = division(Level::Subsection, "(2)", vec![Item::Division(point)]);
    let section = division(Level::Section, "3.", vec![Item::Division(subsection)]);
    let chapter = division(Level::Chapter, "Chapter I", vec![Item::Division(section)]);
    let mut document = Document { body: vec![Item::Division(chapter)], ..Document::default() };
    akn::give_eids(&mut document);
    let mut eids = Vec::new();
    let mut items = &document.body;
    while let Some(Item::Division(division)) = items.first() {
        eids.push(division.eid.as_str());
        items = &division.items;
    }
    assert_eq!(eids, ["chp_I", "chp_I__sec_3", "chp_I__sec_3__subsec_2", "chp_I__sec_3__subsec_2__point_a"]);
}

#[test]
fn doubles_end_in_a_number_and_valid_addresses_stay() {
    let kept = |eid: &str| Division { eid: eid.to_owned(), ..division(Level::Article, "1", Vec::new()) };
    let divisions = [kept("art_1"), kept("art_1"), kept("section-9"), kept("not valid"), kept("9lives"), kept("text_4"), kept("")];
    let mut document = Document { body: divisions.into_iter().map(Item::Division).collect(), ..Document::default() };
    akn::give_eids(&mut document);
    let eids = |document: &Document| -> Vec<String> {
        document.body.iter().map(|item| if let Item::Division(division) = item { division.eid.clone() } else { String::new() }).collect()
    };
    let first = eids(&document);
    assert_eq!(first, ["art_1", "art_1_2", "section-9", "art_1_3", "art_1_4", "art_1_5", "art_1_6"]);
    akn::give_eids(&mut document);
    assert_eq!(eids(&document), first, "given twice, they stay");
}

#[test]
fn references_follow_an_address_that_changes() {
    let target = Division { eid: "no good".to_owned(), ..division(Level::Article, "7", Vec::new()) };
    let text = Inline::Ref { href: "#no good".to_owned(), content: vec![Inline::text("Article 7")] };
    let mut document = Document { body: vec![Item::Block(Block::Paragraph(vec![text])), Item::Division(target)], ..Document::default() };
    akn::give_eids(&mut document);
    let Some(Item::Block(Block::Paragraph(line))) = document.body.first() else { panic!("the paragraph is gone") };
    assert_eq!(line, &[Inline::Ref { href: "#art_7".to_owned(), content: vec![Inline::text("Article 7")] }]);
}

#[test]
fn ten_thousand_equal_numbers_are_told_apart() {
    let divisions = (0..10_000).map(|_| Item::Division(division(Level::Section, "1", Vec::new())));
    let mut document = Document { body: divisions.collect(), ..Document::default() };
    akn::give_eids(&mut document);
    let Some(Item::Division(last)) = document.body.last() else { panic!("no division") };
    assert_eq!(last.eid, "sec_1_10000");
}
