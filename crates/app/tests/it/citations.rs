//! Citations: found in texts, alive when the cited record arrives, shown in the reader, listed from both ends.

use model::draft::TextFacts;
use model::record::Kind;
use testkit::App;

const ACT: &str = "# Computer Offences Act 2019\n\n## Section 1. Short title\n\nThis Act may be cited as the Computer Offences Act 2019.\n\n\
## Section 2. Unlawful entry\n\nA person who enters a zorblax system without right commits an offence under section 2 of the Computer Offences Act 2019.\n";

const JUDGMENT: &str = "# Prosecutor v Q [2031] XLSC 4\n\n1. The appellant was convicted under section 2(1) of the Computer Offences Act 2019 (“the 2019 Act”).\n\n\
2. As this Court held in [2030] XLSC 9, section 2 of the 2019 Act is strict.\n\n3. Article 2 of the Convention on Cybercrime says the same; see <section 1 & 2>.\n";

fn facts(kind: Kind, title: &str) -> TextFacts {
    TextFacts {
        kind: Some(kind),
        country: "XLX".parse().ok(),
        language: "en".parse().ok(),
        title: Some(title.to_owned()),
        sample: true,
        ..TextFacts::default()
    }
}

/// The id of the one record of a kind.
async fn id_of(app: &App, kind: &str) -> String {
    let list = app.get(&format!("/api/v1/records?kind={kind}&country=XLX")).await.json();
    list["items"][0]["id"].as_str().unwrap().to_owned()
}

async fn citations(app: &App, id: &str, query: &str) -> serde_json::Value {
    app.get(&format!("/api/v1/records/{id}/citations?{query}")).await.json()
}

#[tokio::test]
async fn a_citation_waits_for_its_record_and_then_leads_to_the_provision() {
    let app = App::empty().await;
    app.take_in("case.md", JUDGMENT, facts(Kind::Case, "Prosecutor v Q [2031] XLSC 4")).await;
    let case = id_of(&app, "case").await;
    let waiting = citations(&app, &case, "direction=out").await;
    let names: Vec<String> =
        waiting["items"].as_array().unwrap().iter().map(|item| format!("{} {}", item["name"].as_str().unwrap(), item["provision"])).collect();
    assert_eq!(
        names,
        [
            "Computer Offences Act 2019 \"s. 2(1)\"",
            "[2030] XLSC 9 null",
            "Computer Offences Act 2019 \"s. 2\"",
            "Convention on Cybercrime \"art. 2\""
        ]
    );
    assert_eq!(waiting["total"], 4);
    assert!(waiting["items"].as_array().unwrap().iter().all(|item| item["record"].is_null()));
    let page = app.get(&format!("/en/cases/{case}")).await.text();
    assert!(page.contains("<span class=\"cit\" title=\"[2030] XLSC 9\">[2030] XLSC 9</span>"), "{page}");

    app.take_in("act.md", ACT, facts(Kind::Law, "Computer Offences Act 2019")).await;
    let law = id_of(&app, "law").await;
    let alive = citations(&app, &case, "direction=out").await;
    assert_eq!((&alive["items"][0]["record"]["id"], &alive["items"][0]["record"]["eid"]), (&law.as_str().into(), &"sec_2".into()));
    let page = app.get(&format!("/en/cases/{case}")).await.text();
    let link = format!(
        "<a class=\"cit\" href=\"/en/laws/{law}/sec_2\" title=\"Computer Offences Act 2019, s. 2(1)\">section 2(1) of the Computer Offences Act 2019</a>"
    );
    assert!(page.contains(&link), "{page}");
    assert!(page.contains("&lt;section 1 &amp; 2&gt;"), "{page}");
    // The law tells who cites it, as a whole and by provision; what it says of itself is no citation.
    let back = citations(&app, &law, "direction=in").await;
    assert_eq!((&back["total"], &back["items"][0]["id"], &back["items"][0]["places"]), (&1.into(), &case.as_str().into(), &1.into()));
    assert_eq!(citations(&app, &law, "direction=in&provision=2").await["total"], 1);
    assert_eq!(citations(&app, &law, "direction=in&provision=1").await["total"], 0);
    assert_eq!(citations(&app, &law, "direction=out").await["total"], 0);
    // In the text each provision says who applies it.
    let text = app.get(&format!("/en/laws/{law}")).await.text();
    let lists: Vec<&str> = text.split("#cited-by\">").skip(1).collect();
    assert!(lists.len() == 1 && text.contains(&format!("/en/laws/{law}/sec_2#cited-by")), "{text}");
    for (address, expected) in [(format!("/en/laws/{law}"), "Cited by 1 record"), (format!("/en/laws/{law}/sec_2"), "1 record cites this provision")]
    {
        let page = app.get(&address).await.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(page.contains(expected) && page.contains(&format!("/en/cases/{case}")), "{address}: {page}");
    }
    assert!(!app.get(&format!("/en/laws/{law}/sec_1")).await.text().contains(&case));
}

#[tokio::test]
async fn citations_can_be_read_again_and_come_out_the_same() {
    let app = App::empty().await;
    app.take_in("case.md", JUDGMENT, facts(Kind::Case, "Prosecutor v Q [2031] XLSC 4")).await;
    app.take_in("act.md", ACT, facts(Kind::Law, "Computer Offences Act 2019")).await;
    let case = id_of(&app, "case").await;
    let head = app.desk.store.head().await.unwrap();
    let before = citations(&app, &case, "direction=out").await;
    actions::follow::citations::rebuild(&app.desk).await.unwrap();
    actions::follow::citations::catch_up(&app.desk).await.unwrap();
    assert_eq!(citations(&app, &case, "direction=out").await, before);
    assert_eq!(app.desk.store.head().await.unwrap(), head);
}

#[tokio::test]
async fn lists_of_citations_are_paged_and_refuse_what_they_do_not_know() {
    let app = App::empty().await;
    app.take_in("case.md", JUDGMENT, facts(Kind::Case, "Prosecutor v Q [2031] XLSC 4")).await;
    let case = id_of(&app, "case").await;
    let (mut seen, mut query) = (0, "direction=out&limit=3".to_owned());
    loop {
        let page = citations(&app, &case, &query).await;
        seen += page["items"].as_array().unwrap().len();
        let Some(next) = page["next"].as_str() else { break };
        query = format!("direction=out&limit=3&cursor={next}");
    }
    assert_eq!(seen, 4);
    for query in ["direction=up", "limit=0", "limit=5000", "cursor=x", "page=2", "direction=out&provision=5"] {
        assert_eq!(app.get(&format!("/api/v1/records/{case}/citations?{query}")).await.status, 400, "{query}");
    }
    assert_eq!(app.get("/api/v1/records/lex_nothing/citations").await.status, 404);
}

#[tokio::test]
async fn a_law_refers_to_its_own_provisions_by_links() {
    let app = App::empty().await;
    let act = "# Data Offences Act\n\n## Section 1. Access\n\nA person who enters a system commits an offence.\n\n\
        ## Section 2. Penalty\n\nAn offence under section 1 is punished with a fine, and one under section 9 of the Evidence Act 1984 with two.\n";
    app.take_in("act.md", act, facts(Kind::Law, "Data Offences Act")).await;
    let law = id_of(&app, "law").await;
    let page = app.get(&format!("/en/laws/{law}")).await.text();
    assert!(page.contains(&format!("under <a class=\"cit\" href=\"/en/laws/{law}/sec_1\" title=\"Section 1 Access\">section 1</a> is")), "{page}");
    assert!(page.contains("<span class=\"cit\" title=\"Evidence Act 1984, s. 9\">section 9 of the Evidence Act 1984</span>"), "{page}");
}
