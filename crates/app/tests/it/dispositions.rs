//! What a court decided: on the page of the case in every language, with the way to its place in the text, and in the record.

use model::draft::TextFacts;
use model::record::Kind;
use testkit::App;

const JUDGMENT: &str = "Prosecutor v Q\n\n1. The appellant read the files of the zorblax authority.\n\n\
2. She submits that the appeal should be allowed.\n\n3. The authority had told her to stop. Accordingly, the appeal is dismissed.\n\n\
4. We thank counsel.\n";

fn facts() -> TextFacts {
    TextFacts {
        kind: Some(Kind::Case),
        country: "XLX".parse().ok(),
        language: "en".parse().ok(),
        title: Some("Prosecutor v Q [2031] XLSC 5".to_owned()),
        sample: true,
        ..TextFacts::default()
    }
}

#[tokio::test]
async fn a_decision_without_a_heading_says_on_its_page_what_it_decided_and_where() {
    let app = App::empty().await;
    app.take_in("case.md", JUDGMENT, facts()).await;
    let list = app.get("/api/v1/records?kind=case&country=XLX").await.json();
    let case = list["items"][0]["id"].as_str().unwrap().to_owned();
    let record = app.get(&format!("/api/v1/records/{case}")).await.text();
    assert!(record.contains("Accordingly, the appeal is dismissed.") && record.contains("\"by_machine\":true"), "{record}");
    for (language, label) in [("en", "Disposition"), ("ar", "منطوق الحكم"), ("zh", "裁判主文")] {
        let page = app.get(&format!("/{language}/cases/{case}")).await.text();
        assert!(page.contains(label) && page.contains("Accordingly, the appeal is dismissed."), "{page}");
        assert!(page.contains(&format!("/id/{case}?eid=para_3")), "{page}");
    }
    let place = app.get(&format!("/id/{case}?eid=para_3")).await;
    assert!(place.status / 100 == 3 && place.header("location").contains("para_3"), "{}", place.header("location"));
}
