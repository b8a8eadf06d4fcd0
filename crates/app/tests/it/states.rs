//! States side by side, their penalties, and the graph of citations: differences are said in words, counts equal lists, exports equal the page.

use std::collections::BTreeMap;

use model::country::CountryCode;
use model::draft::TextFacts;
use model::record::Kind;
use serde_json::Value;
use testkit::App;

/// An act of another State, made up.
const OTHER: &str = "# Computer Offences Act (sample)\n\n## 3. Unauthorised access\n\nA person who accesses a computer system without authority \
commits an offence and is liable to imprisonment for a term of not less than six months and not more than nine years.\n\n\
## 4. Data interference\n\nA person who deletes or alters computer data without authority commits an offence and is liable to a fine not exceeding \
5,000 dollars.\n";

async fn with_two_states() -> App {
    let app = App::with_samples().await;
    let facts = TextFacts {
        kind: Some(Kind::Law),
        country: Some("FJI".parse::<CountryCode>().unwrap()),
        language: Some("en".parse().unwrap()),
        title: Some("Computer Offences Act (sample)".to_owned()),
        sample: true,
        ..TextFacts::default()
    };
    app.take_in("other.md", OTHER, facts).await;
    app
}

fn side<'j>(compared: &'j Value, country: &str) -> &'j Value {
    compared["items"].as_array().unwrap().iter().find(|item| item["country"] == country).unwrap()
}

#[tokio::test]
async fn provisions_stand_side_by_side_with_elements_penalties_and_differences() {
    let app = with_two_states().await;
    let compared = app.get("/api/v1/compare?topic=illegal-access&country=XLX&country=FJI").await.json();
    let other = side(&compared, "FJI");
    assert_eq!(other["provisions"][0]["num"], "3.");
    assert_eq!(other["provisions"][0]["elements"]["without-right"], serde_json::json!(["Unauthorised", "without authority"]));
    assert!(other["provisions"][0]["elements"].get("intent").is_none(), "{other}");
    assert_eq!(other["provisions"][0]["penalties"][0]["least"], serde_json::json!({ "value": 6, "unit": "months" }));
    assert_eq!(other["provisions"][0]["penalties"][0]["most"], serde_json::json!({ "value": 108, "unit": "months" }));
    let own = side(&compared, "XLX");
    assert!(own["provisions"][0]["elements"]["act"].as_array().is_some_and(|words| !words.is_empty()), "{own}");
    // What differs is said in words on both sides, and the same on the page.
    let differences = other["differences"].as_array().unwrap();
    assert!(differences.contains(&"highest-most".into()) && differences.contains(&"only-least".into()), "{differences:?}");
    let html = app.get("/en/states?topic=illegal-access&country=XLX&country=FJI").await.text();
    assert!(html.contains("The highest maximum term") && html.contains("The only one that says a minimum term"));
    assert!(html.contains("6 months") && html.contains("9 years") && html.contains("≠ differs"));
}

#[tokio::test]
async fn a_translation_that_is_held_stands_below_the_text_as_adopted() {
    let app = with_two_states().await;
    let html = app.get("/ar/states?topic=illegal-access&country=XLX").await.text();
    let languages: Vec<&str> = html.split("class=\"law alone\" lang=\"").skip(1).map(|text| text.split('"').next().unwrap()).collect();
    assert_eq!(languages.first().copied(), Some("en"), "{languages:?}");
    assert!(languages.contains(&"ar"), "{languages:?}");
}

#[tokio::test]
async fn an_article_compares_what_sources_name_and_a_state_without_a_provision_is_shown_as_such() {
    let app = with_two_states().await;
    let compared = app.get("/api/v1/compare?article=ets-185:2&country=XLX&country=TON").await.json();
    assert_eq!(side(&compared, "XLX")["mark"], "full");
    assert_eq!(side(&compared, "XLX")["provisions"][0]["basis"], "curated");
    assert_eq!(side(&compared, "TON")["provisions"].as_array().unwrap().len(), 0);
    let html = app.get("/en/states?article=ets-185:2&country=XLX&country=TON").await.text();
    assert!(html.contains("No provision on this is held here"));
    assert!(html.contains("self-assessment (sample)"), "the source is not named");
    // The ways in.
    assert!(app.get("/en/topics/illegal-access").await.text().contains("/en/states?topic=illegal-access"));
    assert!(app.get("/en/treaties/ets-185/articles/2").await.text().contains("/en/states?article=ets-185%3A2"));
    assert!(app.get("/en/countries/XLX/concordance?instrument=ets-185").await.text().contains("like=XLX"));
}

#[tokio::test]
async fn comparable_states_say_what_they_have_in_common() {
    let app = with_two_states().await;
    let compared = app.get("/api/v1/compare?topic=illegal-access&like=TON").await.json();
    let countries: Vec<&str> = compared["items"].as_array().unwrap().iter().map(|item| item["country"].as_str().unwrap()).collect();
    assert_eq!(countries.first().copied(), Some("TON"));
    assert_eq!(side(&compared, "FJI")["like"]["region"], true, "{countries:?}");
    assert!(app.get("/en/states?topic=illegal-access&like=TON").await.text().contains("In common with Tonga: region"));
}

#[tokio::test]
async fn what_is_taken_away_of_a_comparison_is_what_the_page_shows() {
    let app = with_two_states().await;
    let query = "?topic=illegal-access&country=XLX&country=FJI&country=TON";
    let html = app.get(&format!("/en/states{query}")).await.text();
    let csv = app.get(&format!("/en/states.csv{query}")).await.text();
    let shown = html.matches("<article class=\"beside-others\">").count();
    // A line of heads, a line a provision, a line for the State that has none.
    assert_eq!(csv.lines().count(), 1 + shown + 1, "{csv}");
    let columns = csv.lines().next().unwrap().split(',').count();
    assert!(csv.lines().last().unwrap().starts_with("TON,Tonga,") && csv.lines().last().unwrap().split(',').count() == columns);
    for language in ["en", "ar"] {
        let document = app.get(&format!("/{language}/states.docx{query}")).await;
        assert!(document.status == 200 && document.body.starts_with(b"PK"), "{}", document.text());
    }
}

#[tokio::test]
async fn penalties_count_as_many_as_they_list_and_the_chart_says_the_same() {
    let app = with_two_states().await;
    let json = app.get("/api/v1/penalties?topic=illegal-access").await.json();
    let terms: BTreeMap<&str, &Value> =
        json["items"].as_array().unwrap().iter().map(|item| (item["country"].as_str().unwrap(), &item["most"])).collect();
    assert_eq!(terms["FJI"], &serde_json::json!({ "months": 108 }));
    assert_eq!(json["total"].as_u64(), Some(terms.len() as u64));
    let html = app.get("/en/penalties?topic=illegal-access").await.text();
    let rows = html.matches("<tr id=\"").count();
    assert_eq!(rows, terms.len());
    assert!(html.contains(&format!("<b>{rows} States with a provision</b>")));
    let with_most = terms.values().filter(|most| !most.is_null()).count();
    assert_eq!(html.matches("<rect class=\"bar").count(), with_most);
    assert_eq!(app.get("/en/penalties.csv?topic=illegal-access").await.text().lines().count(), rows + 1);
    // The gravest first; a region has its own States alone.
    assert!(html.find("<tr id=\"FJI\"").unwrap() < html.find("<tr id=\"XLX\"").unwrap());
    let of_region = app.get("/api/v1/penalties?topic=illegal-access&region=009").await.json();
    assert_eq!((of_region["total"].as_u64(), &of_region["items"][0]["country"]), (Some(1), &"FJI".into()));
    // A law that arrives is counted at once.
    assert_eq!(app.get("/api/v1/penalties?topic=data-interference&region=009").await.json()["items"][0]["most"], Value::Null);
}

#[tokio::test]
async fn the_graph_draws_what_its_lists_say() {
    let app = App::with_samples().await;
    let list = app.get("/api/v1/records?kind=case&country=XLX&limit=20").await.json();
    let mut drawn = 0;
    for case in list["items"].as_array().unwrap() {
        let id = case["id"].as_str().unwrap();
        let graph = app.get(&format!("/api/v1/records/{id}/graph")).await.json();
        let (cites, cited_by) = (graph["cites"]["items"].as_array().unwrap(), graph["cited_by"]["items"].as_array().unwrap());
        let html = app.get(&format!("/en/cases/{id}/citations")).await.text();
        let lines = html.split("<ul class=\"plain\">").skip(1).map(|list| list.split("</ul>").next().unwrap().matches("<li>").count()).sum::<usize>();
        assert_eq!(lines, cites.len() + cited_by.len(), "{id}");
        let boxes = html.matches("height=\"26\"").count();
        assert_eq!(boxes, cites.len().min(12) + cited_by.len().min(12), "{id}");
        drawn += boxes;
        // Whatever it cites that is here says that it is cited by it.
        for cited in cites.iter().filter_map(|node| node["record"]["id"].as_str()) {
            let back = app.get(&format!("/api/v1/records/{cited}/graph")).await.json();
            assert!(back["cited_by"]["items"].as_array().unwrap().iter().any(|node| node["record"]["id"] == id), "{cited}");
        }
    }
    assert!(drawn > 0, "no sample judgment cites anything");
}

#[tokio::test]
async fn what_cannot_be_compared_is_refused() {
    let app = App::with_samples().await;
    let eleven: String =
        ["ALB", "ARM", "AUT", "BEL", "BRA", "CAN", "CHL", "CHN", "FJI", "FRA", "GHA"].map(|code| format!("&country={code}")).concat();
    for (address, status) in [
        ("/en/states".to_owned(), 400),
        ("/en/states?topic=nothing".to_owned(), 400),
        ("/en/states?topic=illegal-access&article=ets-185:2".to_owned(), 400),
        ("/en/states?article=ets-185".to_owned(), 400),
        ("/en/states?article=ets-185:999".to_owned(), 400),
        ("/en/states?article=%3Cscript%3E:2".to_owned(), 400),
        ("/en/states?topic=illegal-access&country=ZZZ".to_owned(), 400),
        ("/en/states?topic=illegal-access&like=%00".to_owned(), 400),
        ("/en/states?topic=illegal-access&colour=red".to_owned(), 400),
        (format!("/en/states?topic=illegal-access{eleven}"), 400),
        (format!("/api/v1/compare?topic=illegal-access{eleven}"), 400),
        ("/en/states.docx?topic=nothing".to_owned(), 400),
        ("/en/penalties?topic=nothing".to_owned(), 400),
        ("/en/penalties?topic=illegal-access&sort=beauty".to_owned(), 400),
        ("/en/penalties?topic=illegal-access&region=999".to_owned(), 400),
        ("/api/v1/penalties".to_owned(), 400),
        ("/en/laws/lex_nothing/citations".to_owned(), 404),
        ("/api/v1/records/lex_nothing/graph".to_owned(), 404),
    ] {
        let answer = app.get(&address).await;
        assert_eq!(answer.status, status, "{address}: {}", answer.text().chars().take(300).collect::<String>());
        assert!(!answer.text().contains("<script>"), "{address}");
    }
    let problem = app.get(&format!("/api/v1/compare?topic=illegal-access{eleven}")).await.json();
    assert!(problem["detail"].as_str().unwrap().contains("at most 10 States, and there are 11"), "{problem}");
    assert_eq!(app.get("/en/penalties").await.status, 200);
    let ten = eleven.trim_end_matches("&country=GHA");
    assert_eq!(app.get(&format!("/en/states?topic=illegal-access{ten}")).await.status, 200);
}
