//! Law and judgments in the XML of those who publish them.

use exchange::akn::{self, AknMeta};
use model::alias::{Alias, AliasScheme};
use model::draft::{Content, Draft, TextDraft, TextFacts};
use model::legislation::LawStatus;
use model::record::Kind;

use crate::{codes, facts_of, lines, outline, read, samples};

#[test]
fn an_act_of_canada_comes_with_parts_sections_and_schedules() {
    let shown = outline("act", samples::CANADA.as_bytes());
    let expected = [
        "preface: An Act respecting computers",
        "preface: Computer Act",
        "preface: X-7",
        "preamble: The Assembly enacts as follows:",
        "part_I Part «PART I» Offences",
        ". part_I__lvl_nn_1 Other «» Access",
        ". . part_I__lvl_nn_1__sec_1 Section «1» Access without right",
        ". . . part_I__lvl_nn_1__sec_1__subsec_1 Subsection «(1)» ",
        ". . . . A person who accesses a system",
        ". . . . part_I__lvl_nn_1__sec_1__subsec_1__para_a Paragraph «(a)» ",
        ". . . . . without right, or",
        ". . . . part_I__lvl_nn_1__sec_1__subsec_1__para_b Paragraph «(b)» ",
        ". . . . . beyond a right,",
        ". . . . commits an offence.",
        ". . . system means",
        ". . . list: (a) a device;",
        ". . . 2020, c. 7, s. 1",
        "part_II Part «PART II» Changes",
        ". part_II__sec_2 Section «2» ",
        ". . The Act is replaced by:",
        ". . quote: list: 9 New words.",
        "schedule: schedule_nn_1 Schedule «SCHEDULE» Systems",
        ". (Section 1)",
        ". table: Both | One | Two",
    ];
    let expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
    similar_lists(&shown, &expected);
    let facts = facts_of("act", samples::CANADA.as_bytes());
    assert_eq!((facts.title.as_deref(), facts.number.as_deref(), facts.country), (Some("Computer Act"), Some("X-7"), "CAN".parse().ok()));
    assert_eq!((facts.date, facts.version_date, facts.status), ("2020-04-13".parse().ok(), "2026-01-05".parse().ok(), Some(LawStatus::InForce)));
}

#[test]
fn clml_comes_with_headings_of_groups_brackets_and_commentaries() {
    let shown = outline("act", samples::CLML.as_bytes());
    let expected = [
        "preface: Computer Act 2020",
        "preface: 2020 CHAPTER 7",
        "preface: An Act to secure computers.",
        "preamble: Be it enacted:",
        "part_1 Part «Part 1» Offences",
        ". part_1__sec_1 Section «1» Access without right",
        ". . part_1__sec_1__subsec_1 Subsection «(1)» ",
        ". . . A person is guilty if—",
        ". . . part_1__sec_1__subsec_1__para_a Paragraph «(a)» ",
        ". . . . he enters any system, and",
        ". . . part_1__sec_1__subsec_1__para_b Paragraph «b)» ",
        ". . . . he knows it.",
        ". part_1__lvl_nn_1 Other «» Penalties",
        ". . part_1__lvl_nn_1__sec_2 Section «2» ",
        ". . . A fine.",
        ". . . quote: list: 9 Quoted words.",
        ". . part_1__lvl_nn_1__sec_3 Section «3» ",
        ". . . Prison.",
        "schedule: schedule_1 Schedule «Schedule 1» Systems",
        ". schedule_1__para_1 Paragraph «1» ",
        ". . Every system.",
    ];
    let expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
    similar_lists(&shown, &expected);
    let facts = facts_of("act", samples::CLML.as_bytes());
    assert_eq!((facts.title.as_deref(), facts.date, facts.country), (Some("Computer Act 2020"), "2020-04-13".parse().ok(), None));
    assert!(facts.aliases.contains(&Alias::new(AliasScheme::Eli, "http://law.example.org/id/xlx/2020/7")));
    assert_eq!(facts.document_type.as_deref(), Some("Lexarian Public Act"));
}

#[test]
fn uslm_comes_with_its_levels_and_without_contents() {
    let shown = outline("act", samples::USLM.as_bytes());
    let expected = [
        "title_7 Title «Title 7» COMPUTERS",
        ". title_7__chp_1 Chapter «CHAPTER 1» ACCESS",
        ". . title_7__chp_1__sec_101 Section «§ 101.» Access without right",
        ". . . title_7__chp_1__sec_101__subsec_a Subsection «(a)» Offence.—",
        ". . . . Whoever—",
        ". . . . title_7__chp_1__sec_101__subsec_a__para_1 Paragraph «(1)» ",
        ". . . . . enters a system, see law 7;",
        ". . . . title_7__chp_1__sec_101__subsec_a__para_2 Paragraph «(2)» ",
        ". . . . . reads data,",
        ". . . . shall be fined.",
        ". . . (Added 2020.)",
    ];
    let expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
    similar_lists(&shown, &expected);
}

#[test]
fn formex_comes_with_recitals_articles_and_points() {
    let shown = outline("act", samples::FORMEX.as_bytes());
    let expected = [
        "preface: Directive 7",
        "preamble: THE COUNCIL,",
        "preamble: list: (1) Whereas systems matter.",
        "chp_I Chapter «CHAPTER I» Offences",
        ". chp_I__art_1 Article «Article 1» Access",
        ". . chp_I__art_1__para_1 Paragraph «1.» ",
        ". . . States shall punish:",
        ". . . chp_I__art_1__para_1__point_a Point «(a)» ",
        ". . . . access;",
        "conclusions: Done at Lexburg.",
    ];
    let expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
    similar_lists(&shown, &expected);
    let facts = facts_of("act", samples::FORMEX.as_bytes());
    assert_eq!((facts.number.as_deref(), facts.date, facts.language), (Some("39999L0007"), "2020-04-13".parse().ok(), "en".parse().ok()));
}

#[test]
fn a_decision_of_indo_law_keeps_its_parts_as_headings() {
    let shown = lines("putusan.txt", samples::INDO_LAW.as_bytes());
    assert_eq!(
        shown,
        [
            "Kepala putusan",
            "putusan",
            "nomor 7 pid sus 2020 pn lx",
            "demi keadilan",
            "Fakta",
            "terdakwa masuk ke sistem",
            "tanpa hak",
            "Amar putusan",
            "1 menyatakan terdakwa bersalah"
        ]
    );
    let TextFacts { kind, issued_by, number, keywords, language, .. } = facts_of("putusan.txt", samples::INDO_LAW.as_bytes());
    assert_eq!((kind, issued_by.as_deref(), number.as_deref()), (Some(Kind::Case), Some("Pengadilan Negeri Lexburg"), Some("7 pid sus 2020 pn lx")));
    assert_eq!((keywords, language), (vec!["pidana khusus".to_owned(), "pidana".to_owned()], "id".parse().ok()));
}

#[test]
fn a_broken_case_report_is_read_and_said_to_be_broken() {
    let reading = read("7.xml", &samples::case_report());
    assert_eq!(codes(&reading), ["encoding-assumed", "xml-mended"]);
    assert_eq!(
        lines("7.xml", &samples::case_report()),
        ["1 The applicant keeps a café system. It was entered à tort.", "2 The respondent denies it.", "So say I."]
    );
    let facts = facts_of("7.xml", &samples::case_report());
    assert_eq!((facts.title.as_deref(), facts.citation.as_deref()), (Some("Alpha & Beta v Gamma"), Some("[2020] XLXHC 7")));
    assert_eq!((facts.date, facts.keywords), ("2020-04-13".parse().ok(), vec!["access to systems".to_owned()]));
}

#[test]
fn what_is_read_is_written_as_valid_akoma_ntoso() {
    let mut written = Vec::new();
    for (name, bytes) in samples::all() {
        for draft in read(name, &bytes).drafts {
            let Draft::Text(TextDraft { content: Content::Document(mut document), .. }) = draft else { continue };
            akn::give_eids(&mut document);
            written.push((name.to_owned(), akn::write(&document, &AknMeta::default()).assemble()));
        }
    }
    assert!(written.len() >= 8, "{}", written.len());
    crate::schema::assert_valid(&written);
}

/// Compares line by line, so that a failure names the first line that differs.
#[track_caller]
fn similar_lists(shown: &[String], expected: &[String]) {
    for (place, (shown, expected)) in shown.iter().zip(expected).enumerate() {
        assert_eq!(shown, expected, "line {place}");
    }
    assert_eq!(shown.len(), expected.len(), "{shown:#?}");
}

/// Act, day, number of provisions, and whether the change is not in the text.
fn declared(name: &str, xml: &str) -> Vec<String> {
    let line = |change: &model::amendment::DeclaredAmendment| {
        let day = change.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        format!("{} @ {day} in {}{}", change.act, change.provisions.len(), if change.outstanding { " outstanding" } else { "" })
    };
    facts_of(name, xml.as_bytes()).amendments.iter().map(line).collect()
}

#[test]
fn effects_that_change_words_and_are_not_worked_in_are_outstanding() {
    let effect = |attributes: &str, inner: &str| format!("<ukm:UnappliedEffect {attributes}>{inner}</ukm:UnappliedEffect>");
    let title = "<ukm:AffectingTitle>Robots Act 2023</ukm:AffectingTitle>";
    let in_force = |dates: &str| format!("<ukm:InForceDates>{dates}</ukm:InForceDates>");
    let one_day = in_force("<ukm:InForce Date=\"2024-03-01\" Applied=\"false\"/>");
    let two_days = in_force(
        "<ukm:InForce Date=\"2024-01-01\" Applied=\"true\"/><ukm:InForce Date=\"2024-03-01\" Applied=\"false\"/><ukm:InForce Prospective=\"true\"/>",
    );
    let both = format!(
        "{title}<ukm:AffectedProvisions><ukm:Section URI=\"http://law.example.org/id/xlx/2020/7/section/1\">s. 1</ukm:Section></ukm:AffectedProvisions>"
    );
    let effects = [
        effect("Type=\"words substituted\" RequiresApplied=\"true\" AffectedProvisions=\"s. 2\"", &format!("{title}{one_day}")),
        effect("Type=\"words inserted\" RequiresApplied=\"true\"", &format!("{both}{two_days}")),
        effect("Type=\"repealed\" AffectingClass=\"UnitedKingdomPublicGeneralAct\" AffectingYear=\"2007\" AffectingNumber=\"15\"", ""),
        effect("Type=\"revoked\" AffectingClass=\"UnitedKingdomStatutoryInstrument\" AffectingYear=\"2008\" AffectingNumber=\"16\"", ""),
        effect("Type=\"amended\" RequiresApplied=\"false\"", title),
        effect("Type=\"amended\" Applied=\"true\"", title),
        effect("Type=\"power to amend conferred\"", title),
        effect("Type=\"coming into force\" RequiresApplied=\"true\"", title),
        effect("Type=\"inserted\"", ""),
        effect(
            "Type=\"inserted\"",
            &format!("<ukm:AffectingTitle>Fees Act</ukm:AffectingTitle>{}", in_force("<ukm:InForce Date=\"2024-01-01\" Applied=\"true\"/>")),
        ),
    ];
    let with_effects = format!("<ukm:UnappliedEffects>{}</ukm:UnappliedEffects></ukm:Metadata>", effects.concat());
    let expected = [
        "Robots Act 2023 @ 2024-03-01 in 2 outstanding",
        "Robots Act 2023 @ - in 1 outstanding",
        "2007 c. 15 @ - in 0 outstanding",
        "S.I. 2008/16 @ - in 0 outstanding",
    ];
    assert_eq!(declared("act", &samples::CLML.replace("</ukm:Metadata>", &with_effects)), expected);
    assert!(declared("act", samples::CLML).is_empty());
}

#[test]
fn canada_lists_the_acts_of_late_with_their_days() {
    let one = |citation: &str, day: &str| {
        format!("<Amendment><AmendmentCitation>{citation}</AmendmentCitation><AmendmentDate>{day}</AmendmentDate></Amendment>")
    };
    let list = [
        one("2021, c. 9, s. 366(1)", "2022-06-17"),
        one("2021, c. 9, s. 367", "2022-06-17"),
        one("2022, ch. 3", "2022-07-01"),
        one("DORS/2023-4", "2023-10-06"),
    ];
    let whole = samples::CANADA.replace("</Statute>", &format!("<RecentAmendments>{}</RecentAmendments></Statute>", list.concat()));
    assert_eq!(declared("act", &whole), ["S.C. 2021, c. 9 @ 2022-06-17 in 0", "S.C. 2022, c. 3 @ 2022-07-01 in 0", "SOR/2023-4 @ 2023-10-06 in 0"]);
}

#[test]
fn a_consolidated_text_of_the_union_names_its_family() {
    let act = |celex: &str, day: &str| {
        format!(
            "<MOD.ACT><BIB.DATA><BIB.INSTANCE.CONS><DATE ISO=\"{day}\">{day}</DATE></BIB.INSTANCE.CONS><NO.CELEX>{celex}</NO.CELEX></BIB.DATA></MOD.ACT>"
        )
    };
    let xml = format!(
        "<CONS.ACT><INFO.CONSLEG CONSLEG.REF=\"9999L0007\" START.DATE=\"20240204\"/><CONS.DOC><BIB.INSTANCE><LG.DOC>EN</LG.DOC><DATE ISO=\"20240301\">20240301</DATE></BIB.INSTANCE>\
         <FAM.COMP><BIB.DATA><BIB.INSTANCE.CONS><DATE ISO=\"20200413\">20200413</DATE></BIB.INSTANCE.CONS><NO.CELEX>39999L0007</NO.CELEX></BIB.DATA><GR.MOD.ACT>{}{}</GR.MOD.ACT></FAM.COMP>\
         <TITLE><TI><P>Directive 7</P></TI></TITLE><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>Words.</ALINEA></ARTICLE></ENACTING.TERMS></CONS.DOC></CONS.ACT>",
        act("32022R0037", "20220115"),
        act("32023L0004", "20230607")
    );
    assert_eq!(declared("act.xml", &xml), ["32022R0037 @ 2022-01-15 in 0", "32023L0004 @ 2023-06-07 in 0"]);
    let facts = facts_of("act.xml", xml.as_bytes());
    assert_eq!((facts.number.as_deref(), facts.date, facts.version_date), (Some("39999L0007"), "2020-04-13".parse().ok(), "2024-02-04".parse().ok()));
    assert_eq!(outline("act.xml", xml.as_bytes()), ["preface: Directive 7", "art_1 Article «Article 1» ", ". Words."]);
}
