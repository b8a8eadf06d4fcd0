//! Akoma Ntoso as HTML: the provisions and addresses of its XML, without the site around.

use model::alias::{Alias, AliasScheme};

use crate::{facts_of, outline, samples};

#[test]
fn a_page_gives_the_provisions_that_its_xml_would() {
    let shown = outline("a.html", samples::AKN_PAGE.as_bytes());
    assert_eq!(
        shown,
        [
            "preamble: Be it enacted:",
            "chp_I Chapter «Chapter I» Offences",
            ". chp_I__sec_1 Section «1.» Access",
            ". . chp_I__sec_1__subsec_1 Subsection «(1)» ",
            ". . . A person who enters a system.",
            ". chp_I__art_4 Article «Article 4» Penalty",
            ". . table: A fine",
        ]
    );
}

#[test]
fn the_page_says_its_address_title_and_dates() {
    let facts = facts_of("a.html", samples::AKN_PAGE.as_bytes());
    assert_eq!((facts.title.as_deref(), facts.number.as_deref()), (Some("Computer Act"), Some("Act 7 of 2020")));
    assert_eq!((facts.date, facts.in_force, facts.version_date), ("2020-04-13".parse().ok(), "2020-05-01".parse().ok(), "2021-01-01".parse().ok()));
    assert!(facts.aliases.contains(&Alias::new(AliasScheme::Frbr, "/akn/lx/act/2020/7")));
}

#[test]
fn a_page_nested_without_end_is_refused_or_read_flat() {
    let page = format!(
        "<div class=\"akn-akomaNtoso\"><div class=\"akn-act\">{}words{}</div></div>",
        "<section class=\"akn-section\">".repeat(900),
        "</section>".repeat(900)
    );
    let reading = crate::read("a.html", page.as_bytes());
    assert!(!reading.drafts.is_empty() || !reading.findings.is_empty());
}
