//! Reading Akoma Ntoso of several versions, with what is broken and what is hostile.

use exchange::Limits;
use exchange::akn;
use model::alias::AliasScheme;
use model::finding::Finding;
use model::text::document::{Block, Document, DocumentKind, Inline, Item, Level};

fn read(xml: &str) -> Document {
    akn::read(xml, &Limits::default()).unwrap().0
}

fn refused(xml: &str) -> Finding {
    akn::read(xml, &Limits::default()).unwrap_err()
}

fn words(document: &Document) -> String {
    let text = akn::write(document, &akn::AknMeta::default());
    text.pieces.iter().map(|piece| piece.plain()).collect::<Vec<_>>().join(" | ")
}

const ACT: &str = r##"<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta><identification source="#x">
<FRBRWork><FRBRthis value="/akn/lx/act/2019/7/!main"/><FRBRuri value="/akn/lx/act/2019/7"/><FRBRalias value="Computer Misuse Act" name="title"/>
<FRBRdate date="2019-03-04" name="Generation"/><FRBRauthor href="#parliament"/><FRBRcountry value="lx"/><FRBRnumber value="7"/></FRBRWork>
<FRBRExpression><FRBRthis value="x"/><FRBRuri value="x"/><FRBRdate date="2021-01-01" name="amended"/><FRBRauthor href="#parliament"/><FRBRlanguage language="eng"/></FRBRExpression>
</identification><publication date="2019-03-10" name="gazette" showAs="Gazette"/><references source="#x"><TLCOrganization eId="parliament" href="/o/p" showAs="Assembly"/></references></meta>
<body><chapter eId="chp_1"><num>Chapter 1</num><heading>Offences</heading>
<section eId="chp_1__sec_1"><num>1.</num><heading>Illegal <b>access</b></heading>
<subsection eId="chp_1__sec_1__subsec_1"><num>(1)</num><content><p>A person who   accesses a
  system<authorialNote marker="1"><p>See <ref href="#chp_1__sec_2">section 2</ref>.</p></authorialNote> commits an offence.</p></content></subsection>
<wrapUp><p>Attempts count.</p></wrapUp></section></chapter></body></act></akomaNtoso>"##;

#[test]
fn an_act_is_read_with_its_structure_and_its_facts() {
    let (document, facts, findings) = akn::read(ACT, &Limits::default()).unwrap();
    assert_eq!(document.kind, DocumentKind::Act);
    assert!(findings.is_empty());
    let [Item::Division(chapter)] = document.body.as_slice() else { panic!("one chapter: {:?}", document.body) };
    let [Item::Division(section)] = chapter.items.as_slice() else { panic!("one section") };
    assert_eq!((section.level, section.num.as_deref(), section.eid.as_str()), (Level::Section, Some("1."), "chp_1__sec_1"));
    assert_eq!(section.heading, [Inline::text("Illegal "), Inline::Bold(vec![Inline::text("access")])]);
    let [Item::Division(subsection), Item::Block(Block::Paragraph(after))] = section.items.as_slice() else { panic!("{:?}", section.items) };
    assert_eq!(Inline::plain(after), "Attempts count.");
    let [Item::Block(Block::Paragraph(line))] = subsection.items.as_slice() else { panic!("{:?}", subsection.items) };
    assert_eq!(Inline::plain(line), "A person who accesses a system commits an offence.");

    assert_eq!(facts.title.as_deref(), Some("Computer Misuse Act"));
    assert_eq!(facts.country.map(|country| country.to_string()).as_deref(), Some("XLX"));
    assert_eq!(facts.language.as_ref().map(|language| language.as_str()), Some("en"));
    assert_eq!(facts.issued_by.as_deref(), Some("Assembly"));
    assert_eq!(facts.date, "2019-03-04".parse().ok());
    assert_eq!(facts.published, "2019-03-10".parse().ok());
    assert_eq!(facts.version_date, "2021-01-01".parse().ok());
    assert!(facts.aliases.iter().any(|alias| alias.scheme == AliasScheme::Frbr && alias.value == "/akn/lx/act/2019/7"));
}

/// Way, act, address, day, number of provisions, whether it is outstanding.
fn declared(xml: &str) -> Vec<String> {
    let (_, facts, _) = akn::read(xml, &Limits::default()).unwrap();
    let line = |change: &model::amendment::DeclaredAmendment| {
        let day = change.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let address = change.address.as_deref().unwrap_or("-");
        let left = if change.outstanding { " outstanding" } else { "" };
        format!("{} {} {address} @ {day} in {}{left}", change.way.as_str(), change.act, change.provisions.len())
    };
    facts.amendments.iter().map(line).collect()
}

#[test]
fn metadata_tells_of_changes_by_acts_and_not_by_publishers_or_notes() {
    let meta = r##"<lifecycle source="#pub"><eventRef eId="e0" date="2019-03-04" type="generation" source="#pub"/>
<eventRef eId="e1" date="2020-01-02" type="amendment" source="#am1"/><eventRef eId="e2" date="2021-01-01" type="amendment" source="#pub"/></lifecycle>
<analysis source="#pub"><activeModifications><textualMod type="repeal" eId="a1"><source href="#sec_9"/><destination href="/akn/lx/act/1990/2/main#sec_4"/></textualMod></activeModifications>
<passiveModifications><textualMod type="insertion" eId="p1"><source href="#am1"/><destination href="#sec_1"/><force period="#t1"/></textualMod>
<textualMod type="insertion" eId="p2"><source href="/lx/act/2021/8/eng@/main#sec_2"/><destination href="#sec_2"/></textualMod>
<textualMod type="insertion" eId="p3"><source href="#note_1"/><destination href="#sec_2"/></textualMod>
<textualMod type="insertion" eId="p4"><source href="/akn/lx/act/2019/7"/><destination href="#sec_2"/></textualMod></passiveModifications></analysis>
<temporalData source="#pub"><temporalGroup eId="t1"><timeInterval start="#e1" refersTo="#x"/></temporalGroup></temporalData>
<references source="#x"><TLCOrganization eId="pub" href="/o/p" showAs="Press"/><passiveRef eId="am1" href="/akn/lx/act/2020/3" showAs="Robots  Act"/><activeRef eId="old" href="/akn/lx/act/1990/2" showAs="Machines Act"/></references>
<notes source="#x"><note eId="note_1"><p>Inserted by Act 4 of 2020.</p></note></notes><proprietary source="#x"><ukm:UnappliedEffects xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata"><ukm:UnappliedEffect Type="repealed" AffectingURI="http://law.example.org/id/2022/5"/></ukm:UnappliedEffects></proprietary>"##;
    let (before, rest) = ACT.split_once("<references").unwrap();
    let (_, after) = rest.split_once("</references>").unwrap();
    let expected = [
        "by Robots Act /akn/lx/act/2020/3 @ 2020-01-02 in 1",
        "by /akn/lx/act/2021/8 /akn/lx/act/2021/8 @ - in 1",
        "of Machines Act /akn/lx/act/1990/2 @ - in 1",
        "by http://law.example.org/id/2022/5 - @ - in 0 outstanding",
    ];
    assert_eq!(declared(&format!("{before}{meta}{after}")), expected);
    assert!(declared(ACT).is_empty());
}

#[test]
fn version_2_gets_new_addresses_and_its_references_follow() {
    let document = read(
        r##"<akomaNtoso xmlns="http://www.akomantoso.org/2.0"><act><meta/><body><article id="art1"><num>Art. 1</num><content id="c"><p>See
        <ref href="#art2-par1">there</ref> and <ref href="/ke/act/2010/1">another act</ref>.</p></content></article>
        <article id="art2"><num>Art. 2</num><paragraph id="art2-par1"><num>1</num><content><p>Here.</p></content></paragraph></article></body></act></akomaNtoso>"##,
    );
    let [Item::Division(first), Item::Division(second)] = document.body.as_slice() else { panic!("two articles") };
    assert_eq!((first.eid.as_str(), second.eid.as_str()), ("art_1", "art_2"));
    let Some(Item::Block(Block::Paragraph(line))) = first.items.first() else { panic!("a paragraph") };
    let hrefs: Vec<&str> = line.iter().filter_map(|run| if let Inline::Ref { href, .. } = run { Some(href.as_str()) } else { None }).collect();
    assert_eq!(hrefs, ["#art_2__para_1", "/akn/ke/act/2010/1"]);
}

#[test]
fn any_namespace_and_none_are_read() {
    for root in ["akomaNtoso", "an:akomaNtoso xmlns:an=\"http://example.org/x\""] {
        let (name, prefix) = (root.split(' ').next().unwrap(), if root.starts_with("an:") { "an:" } else { "" });
        let xml = format!(
            "<{root}><{prefix}bill><{prefix}body><{prefix}article><{prefix}num>1</{prefix}num><{prefix}content><{prefix}p>Text.</{prefix}p></{prefix}content></{prefix}article></{prefix}body></{prefix}bill></{name}>"
        );
        let document = read(&xml);
        assert_eq!(document.kind, DocumentKind::Bill);
        assert_eq!(words(&document), "1 Text.");
    }
}

#[test]
fn every_kind_of_document_gives_its_words() {
    let kinds = [
        (
            "debate",
            "<debateBody><debateSection><heading>Order</heading><speech by=\"#a\"><from>The Chair</from><p>Silence.</p></speech></debateSection></debateBody>",
        ),
        ("amendment", "<amendmentBody><amendmentContent><p>Order The Chair Silence.</p></amendmentContent></amendmentBody>"),
        (
            "officialGazette",
            "<collectionBody><component><doc><mainBody><p>Order The Chair Silence.</p></mainBody></doc></component></collectionBody>",
        ),
        ("statement", "<mainBody><p>Order The Chair</p><p>Silence.</p></mainBody>"),
        ("portion", "<portionBody><section><heading>Order</heading><content><p>The Chair Silence.</p></content></section></portionBody>"),
        (
            "documentCollection",
            "<collectionBody><component><act><body><article><num>Order</num><content><p>The Chair Silence.</p></content></article></body></act></component></collectionBody>",
        ),
    ];
    for (kind, inside) in kinds {
        let document = read(&format!("<akomaNtoso><{kind}>{inside}</{kind}></akomaNtoso>"));
        assert_eq!(words(&document).replace(" | ", " "), "Order The Chair Silence.", "{kind}");
    }
}

#[test]
fn tables_lists_quotations_and_attachments_keep_their_form() {
    let document = read(
        r##"<akomaNtoso><act><body><section eId="sec_1"><num>1</num><content>
        <blockList><listIntroduction>These:</listIntroduction><item><num>(a)</num><p>one</p></item><item><num>(b)</num><p>two</p></item></blockList>
        <table><caption>Fees</caption><tr><th>Name</th><th>Fee</th></tr><tr><td colspan="2"><p>None</p></td></tr></table>
        <p>It says <mod>that <quotedStructure startQuote="“"><section><num>9</num><content><p>New.</p></content></section></quotedStructure></mod> after.</p>
        </content></section></body><attachments><attachment eId="att_1"><heading>Schedule 1</heading><doc name="schedule"><meta/><mainBody><p>Forms.</p></mainBody></doc></attachment></attachments></act></akomaNtoso>"##,
    );
    let [Item::Division(section)] = document.body.as_slice() else { panic!("one section") };
    let kinds: Vec<&str> = section
        .items
        .iter()
        .map(|item| match item {
            Item::Block(Block::Paragraph(_)) => "paragraph",
            Item::Block(Block::List(_)) => "list",
            Item::Block(Block::Table(_)) => "table",
            Item::Block(Block::Quote(_)) => "quote",
            _ => "other",
        })
        .collect();
    assert_eq!(kinds, ["paragraph", "list", "paragraph", "table", "paragraph", "quote", "paragraph"]);
    let [schedule] = document.schedules.as_slice() else { panic!("one schedule") };
    assert_eq!((schedule.level, Inline::plain(&schedule.heading).as_str(), schedule.items.len()), (Level::Schedule, "Schedule 1", 1));
}

#[test]
fn notes_of_the_metadata_come_to_their_first_reference() {
    let document = read(
        r##"<akomaNtoso><act><meta><notes source="#x"><note eId="n1" marker="F1"><p>Inserted 2020.</p></note></notes></meta><body><article eId="art_1"><num>1<noteRef href="#n1" marker="F1"/></num>
        <content><p>Text<noteRef href="#n1" marker="F1"/>.</p></content></article></body></act></akomaNtoso>"##,
    );
    let plain = words(&document);
    assert_eq!(plain.matches("Inserted 2020.").count(), 1, "{plain}");
    assert!(plain.contains("Text F1.") || plain.contains("TextF1."), "{plain}");
}

#[test]
fn an_image_is_a_finding_and_not_a_failure() {
    let (_, _, findings) = akn::read(
        "<akomaNtoso><act><body><article><content><p>A<img src=\"x.png\"/></p></content></article></body></act></akomaNtoso>",
        &Limits::default(),
    )
    .unwrap();
    assert_eq!(findings.iter().map(|finding| finding.code.as_str()).collect::<Vec<_>>(), ["images-left-out"]);
}

#[test]
fn a_broken_file_is_a_finding_with_line_and_remedy() {
    let cases = [
        ("<akomaNtoso>\n<act>\n<body></act></akomaNtoso>", "xml-not-well-formed", 3),
        ("<akomaNtoso>\n<act>", "xml-not-well-formed", 2),
        ("<akomaNtoso><act><body>\n<p>&bomb;</p></body></act></akomaNtoso>", "xml-entity", 2),
        ("<html><body/></html>", "akn-no-document", 1),
        ("", "akn-no-document", 1),
    ];
    for (xml, code, line) in cases {
        let finding = refused(xml);
        assert_eq!((finding.code.as_str(), finding.place.line), (code, Some(line)), "{xml}");
        assert!(!finding.remedy.is_empty());
    }
}

#[test]
fn a_declaration_of_entities_is_never_expanded() {
    let bomb = "<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><akomaNtoso><act><body><article><content><p>&x;</p></content></article></body></act></akomaNtoso>";
    assert_eq!(refused(bomb).code, "xml-entity");
    let harmless =
        "<!DOCTYPE akomaNtoso SYSTEM \"akn.dtd\"><akomaNtoso><act><body><article><content><p>Text.</p></content></article></body></act></akomaNtoso>";
    assert_eq!(words(&read(harmless)), "Text.");
}

#[test]
fn depth_and_length_are_bounded() {
    let deep = |open: &str, close: &str, times: usize| {
        format!("<akomaNtoso><act><body>{}x{}</body></act></akomaNtoso>", open.repeat(times), close.repeat(times))
    };
    assert_eq!(refused(&deep("<section>", "</section>", 100_000)).code, "too-deep");
    let small = Limits { max_bytes: 100, ..Limits::default() };
    assert_eq!(akn::read(ACT, &small).unwrap_err().code, "too-long");
    for (open, close, times) in [
        ("<section>", "</section>", 250),
        ("<b>", "</b>", 250),
        ("<p><embeddedStructure>", "</embeddedStructure></p>", 125),
        ("<paragraph><num>1</num>", "</paragraph>", 250),
        ("<p><authorialNote>", "</authorialNote></p>", 125),
        ("<blockList><item>", "</item></blockList>", 125),
        ("<speech><num>1</num>", "</speech>", 250),
    ] {
        let document = read(&deep(open, close, times));
        let text = akn::write(&document, &akn::AknMeta::default());
        let html = exchange::render::document_html(&text.frame, &text.pieces, &exchange::render::RenderOptions::default());
        assert!(html.contains('x'), "{open}");
        assert!(exchange::render::plain_text(&text).contains('x'), "{open}");
    }
}

#[test]
fn bytes_of_another_encoding_are_read() {
    let mut bytes = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><akomaNtoso><act><body><article><content><p>Le d".to_vec();
    bytes.extend([0xE9, b'l', b'i', b't']);
    bytes.extend(b"</p></content></article></body></act></akomaNtoso>");
    let (document, ..) = akn::read(&bytes, &Limits::default()).unwrap();
    assert_eq!(words(&document), "Le délit");
}
