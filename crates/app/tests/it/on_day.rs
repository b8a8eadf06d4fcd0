//! The law on a day: the text of the last version before it, said aloud, with what changed it in between.

use model::alias::{Alias, AliasScheme};
use model::draft::TextFacts;
use model::link::{Link, LinkKind, LinkTarget};
use model::record::Kind;
use testkit::App;

fn act(words: &str) -> String {
    format!(
        "# Machines Act\n\n## Section 1. Short title\n\nThis is the Machines Act.\n\n## Section 2. Entry\n\nA person who enters {words} commits an offence.\n"
    )
}

fn facts(title: &str, group: &str) -> TextFacts {
    let (country, language) = ("XLX".parse().ok(), "en".parse().ok());
    TextFacts {
        kind: Some(Kind::Law),
        country,
        language,
        title: Some(title.to_owned()),
        group: Some(group.to_owned()),
        sample: true,
        ..TextFacts::default()
    }
}

/// A law with texts of 2015 and 2020, and an act of 2018 that changes it.
async fn app_with_versions() -> (App, String) {
    let app = App::empty().await;
    for (version, words) in [("2015-03-01", "a zorblax"), ("2020-06-15", "a zorblax or a robot")] {
        let eli = vec![Alias::new(AliasScheme::Eli, "eli/xlx/2015/1")];
        let in_force = "2015-01-01".parse().ok();
        let version_date = version.parse().ok();
        app.take_in(
            &format!("acts/{version}.md"),
            act(words),
            TextFacts { version_date, in_force, aliases: eli, ..facts("Machines Act", "machines") },
        )
        .await;
    }
    let target = LinkTarget::Alias(Alias::new(AliasScheme::Eli, "eli/xlx/2015/1"));
    let amending =
        TextFacts { date: "2018-05-04".parse().ok(), links: vec![Link::to(LinkKind::Amends, target)], ..facts("Robots (Amendment) Act", "robots") };
    app.take_in("acts/robots.md", "# Robots (Amendment) Act\n\n## Section 1. Change\n\nIn section 2 insert a robot.\n", amending).await;
    let found = app.get("/api/v1/records?kind=law").await.json();
    let is_machines = |law: &&serde_json::Value| law["title"]["en"] == "Machines Act";
    let id = found["items"].as_array().unwrap().iter().find(is_machines).unwrap()["id"].as_str().unwrap().to_owned();
    (app, id)
}

#[tokio::test]
async fn the_text_of_the_day_is_shown_and_named() {
    let (app, id) = app_with_versions().await;
    let page = async |question: &str| app.get(&format!("/en/laws/{id}{question}")).await;
    let before = page("?on=2017-01-01").await.text();
    assert!(before.contains("The law on 1 January 2017") && before.contains("the text of 1 March 2015"), "{before}");
    assert!(!before.contains("or a robot") && !before.contains("may not contain yet"));
    let between = page("?on=2019-05-01").await.text();
    assert!(between.contains("may not contain yet") && between.contains("Robots (Amendment) Act") && between.contains("4 May 2018"), "{between}");
    assert!(between.contains("value=\"2019-05-01\"") && !between.contains("or a robot"));
    let after = page("?on=2021-01-01").await.text();
    assert!(after.contains("or a robot") && !after.contains("may not contain yet"), "{after}");
}

#[tokio::test]
async fn a_day_before_all_texts_is_said_and_a_wrong_one_is_refused() {
    let (app, id) = app_with_versions().await;
    let early = app.get(&format!("/en/laws/{id}?on=2014-12-31")).await;
    assert_eq!(early.status, 200);
    let early = early.text();
    assert!(early.contains("No text of this law as it stood on 31 December 2014") && early.contains("not yet in force"), "{early}");
    assert!(!early.contains("commits an offence"));
    let arabic = app.get(&format!("/ar/laws/{id}?on=2017-01-01")).await.text();
    assert!(arabic.contains("commits an offence"), "a text in another language is better than none");
    for wrong in ["?on=yesterday", "?on=2019-13-01", "?on=2019-01-01&version=2015-03-01"] {
        assert_eq!(app.get(&format!("/en/laws/{id}{wrong}")).await.status, 400, "{wrong}");
    }
    for language in ["fr", "es", "ar", "zh", "ru"] {
        assert_eq!(app.get(&format!("/{language}/laws/{id}?on=2019-05-01")).await.status, 200);
    }
}
