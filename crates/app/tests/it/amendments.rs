//! Amending acts: told by texts and titles, shown from both ends, alive when they arrive, and the measure of a stale text.

use model::draft::TextFacts;
use model::record::Kind;
use testkit::App;

const ACT: &str = "# Machines Act, 2015\n\nAct No. 4 of 2015, as amended by Act No. 9 of 2018\n\n## Section 1. Short title\n\nThis is the Machines Act, 2015.\n\n\
## Section 2. Entry\n\nA person who enters a zorblax commits an offence. [Amended by Act No. 9 of 2018 on 4 May 2018]\n\n\
## Section 3. Tools\n\n(Section substituted by section 5 of Act No. 2 of 2016)\n\nA person who sells a robot commits an offence.\n";

const LATER: &str = "# Machines (Amendment) Act, 2021\n\n## Section 1. Change\n\nIn this Act the Machines Act, 2015 is called the principal Act.\n\n\
## Section 2. Fees\n\nThe Fees Act, 2010 is amended as follows: the fee is ten lexes.\n";

fn facts(title: &str, number: &str, date: &str) -> TextFacts {
    TextFacts {
        kind: Some(Kind::Law),
        country: "XLX".parse().ok(),
        language: "en".parse().ok(),
        title: Some(title.to_owned()),
        number: Some(number.to_owned()),
        document_type: Some("Act".to_owned()),
        date: date.parse().ok(),
        sample: true,
        ..TextFacts::default()
    }
}

async fn id_of(app: &App, title: &str) -> String {
    let list = app.get("/api/v1/records?kind=law&country=XLX").await.json();
    let items = list["items"].as_array().unwrap();
    items.iter().find(|law| law["title"]["en"] == title).unwrap()["id"].as_str().unwrap().to_owned()
}

/// Names, days and whether they are held, of one direction.
async fn changes(app: &App, id: &str, direction: &str) -> Vec<(String, String, bool)> {
    let list = app.get(&format!("/api/v1/records/{id}/amendments?direction={direction}")).await.json();
    let items = list["items"].as_array().unwrap();
    assert_eq!(list["total"].as_u64().unwrap(), items.len() as u64);
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
    items.iter().map(|item| (text(&item["name"]), text(&item["date"]), !item["record"].is_null())).collect()
}

fn row(name: &str, day: &str, held: bool) -> (String, String, bool) {
    (name.to_owned(), day.to_owned(), held)
}

async fn app_with_act() -> (App, String) {
    let app = App::empty().await;
    let version_date = "2019-01-01".parse().ok();
    app.take_in("act.md", ACT, TextFacts { version_date, ..facts("Machines Act, 2015", "4", "2015-03-01") }).await;
    let id = id_of(&app, "Machines Act, 2015").await;
    (app, id)
}

#[tokio::test]
async fn acts_that_are_not_held_are_named_and_come_alive_when_they_arrive() {
    let (app, id) = app_with_act().await;
    let waiting = changes(&app, &id, "by").await;
    assert_eq!(waiting, [row("Act No. 9 of 2018", "2018-05-04", false), row("Act No. 2 of 2016", "2016", false)]);
    let page = app.get(&format!("/en/laws/{id}")).await.text();
    assert!(page.contains("Amending acts (2)") && page.contains("Act No. 2 of 2016") && page.contains("not held here"), "{page}");
    assert!(page.contains("The last known amendment: <time") && !page.contains("Changed since"), "a text contains the changes that it tells: {page}");
    app.take_in("2018.md", "# Robots Act, 2018\n\n## Section 1. Name\n\nThis is it.\n", facts("Robots Act, 2018", "9", "2018-05-01")).await;
    let alive = changes(&app, &id, "by").await;
    assert_eq!(alive, [row("Robots Act, 2018", "2018-05-04", true), row("Act No. 2 of 2016", "2016", false)]);
    let robots = id_of(&app, "Robots Act, 2018").await;
    assert_eq!(changes(&app, &robots, "of").await, [row("Machines Act, 2015", "2018-05-04", true)]);
}

#[tokio::test]
async fn a_later_amending_act_makes_the_text_stale() {
    let (app, id) = app_with_act().await;
    app.take_in("2021.md", LATER, facts("Machines (Amendment) Act, 2021", "7", "2021-06-30")).await;
    assert_eq!(changes(&app, &id, "by").await[0], row("Machines (Amendment) Act, 2021", "2021-06-30", true));
    let page = app.get(&format!("/en/laws/{id}")).await.text();
    let warning = "the text held is of 1 January 2019, the last known amendment of 30 June 2021";
    assert!(page.contains(warning) && page.contains("Machines (Amendment) Act, 2021"), "{page}");
    let on_day = async |day: &str| app.get(&format!("/en/laws/{id}?on={day}")).await.text();
    assert!(on_day("2022-01-01").await.contains("may not contain yet"));
    assert!(!on_day("2020-01-01").await.contains("may not contain yet"), "the act of 2018 is in the text of 2019");
    let amending = id_of(&app, "Machines (Amendment) Act, 2021").await;
    assert_eq!(changes(&app, &amending, "of").await, [row("Machines Act, 2015", "-", true), row("Fees Act 2010", "-", false)]);
    let page = app.get(&format!("/en/laws/{amending}")).await.text();
    assert!(page.contains("Laws that this act amends (2)") && page.contains("Fees Act 2010"), "{page}");
    let record = app.get(&format!("/api/v1/records/{amending}")).await.json();
    assert_eq!((record["amends"][0]["basis"].as_str(), record["amended_by"].as_array().map(Vec::len)), (Some("text"), Some(0)));
    for language in ["fr", "es", "ar", "zh", "ru"] {
        assert_eq!(app.get(&format!("/{language}/laws/{id}")).await.status, 200);
    }
}

#[tokio::test]
async fn the_samples_tie_their_act_to_its_amendment() {
    let app = App::with_samples().await;
    let act = id_of(&app, "Cybercrime Act, 2021").await;
    let by = app.get(&format!("/api/v1/records/{act}/amendments")).await.json();
    assert_eq!(by["total"], 1, "the link, the title and the note of the text are one change: {by}");
    assert_eq!((by["items"][0]["name"].as_str(), by["items"][0]["basis"].as_str()), (Some("Cybercrime (Amendment) Act, 2023"), Some("link")));
    let amending = id_of(&app, "Cybercrime (Amendment) Act, 2023").await;
    assert_eq!(changes(&app, &amending, "of").await, [row("Cybercrime Act, 2021", "2023", true)]);
    let page = app.get(&format!("/en/laws/{act}?version=2021-07-01")).await.text();
    assert!(page.contains("Amending acts (1)") && page.contains("Cybercrime (Amendment) Act, 2023"), "{page}");
}

#[tokio::test]
async fn wrong_questions_for_changes_are_refused() {
    let (app, id) = app_with_act().await;
    for wrong in ["direction=in", "limit=0", "limit=1001", "cursor=x", "page=2"] {
        assert_eq!(app.get(&format!("/api/v1/records/{id}/amendments?{wrong}")).await.status, 400, "{wrong}");
    }
    assert_eq!(app.get("/api/v1/records/lex_00000000000000000000000000/amendments").await.status, 404);
    let first = app.get(&format!("/api/v1/records/{id}/amendments?limit=1")).await.json();
    assert_eq!((first["items"].as_array().unwrap().len(), first["total"].as_u64(), first["next"].as_str()), (1, Some(2), Some("1")));
    let rest = app.get(&format!("/api/v1/records/{id}/amendments?limit=1&cursor=1")).await.json();
    assert_eq!((rest["items"][0]["name"].as_str(), rest["next"].is_null()), (Some("Act No. 2 of 2016"), true));
}
