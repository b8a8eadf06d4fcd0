//! The concordance: numbers equal their lists in every cell, sources that disagree are both shown, suggestions never count as sources.

use std::collections::{BTreeMap, BTreeSet};

use model::draft::TextFacts;
use serde_json::{Value, json};
use testkit::App;

/// Every item of a paged list of the API.
async fn all(app: &App, question: &str) -> (u64, Vec<Value>) {
    let (mut items, mut total, mut address) = (Vec::new(), None, question.to_owned());
    loop {
        let page = app.get(&address).await;
        assert_eq!(page.status, 200, "{address}: {}", page.text());
        let page = page.json();
        total.get_or_insert(page["total"].as_u64().unwrap());
        items.extend(page["items"].as_array().unwrap().iter().cloned());
        let Some(next) = page["next"].as_str() else { break };
        address = format!("{question}&cursor={next}");
    }
    (total.unwrap(), items)
}

/// The number that stands before a word of the page: `43 States`.
fn figure(html: &str) -> u64 {
    let total = html.split("class=\"total\"").nth(1).expect("the page says how many").split("<b>").nth(1).unwrap().split('<').next().unwrap();
    total.split(' ').next().unwrap().parse().unwrap_or_else(|_| panic!("{total}"))
}

fn states_of(html: &str) -> u64 {
    html.matches("<li class=\"card\" id=\"").count() as u64
}

/// Numbers with their links in a row of cells.
fn counted(html: &str) -> Vec<(u64, String)> {
    let cells = html.split("<td class=\"n\"><a href=\"").skip(1);
    cells
        .map(|cell| {
            let (href, rest) = cell.split_once('"').unwrap();
            let number = rest.split_once('>').unwrap().1.split('<').next().unwrap();
            (number.parse().unwrap(), href.replace("&amp;", "&").replace("&#38;", "&"))
        })
        .collect()
}

#[tokio::test]
async fn the_matrix_counts_as_many_as_its_lists_hold_in_every_cell() {
    let app = App::with_samples().await;
    for instrument in ["ets-185", "un-cc-2024"] {
        let page = app.get(&format!("/en/treaties/{instrument}/matrix")).await;
        let html = page.text();
        let matrix = app.get(&format!("/en/treaties/{instrument}/matrix.json")).await.json();
        let articles: Vec<&str> = matrix["articles"].as_array().unwrap().iter().map(|article| article["number"].as_str().unwrap()).collect();
        let states = matrix["states"].as_array().unwrap();
        assert_eq!((figure(&html), states.len() as u64), (matrix["total"].as_u64().unwrap(), matrix["total"].as_u64().unwrap()));
        assert!(states.iter().any(|state| state["country"] == "XLX"));
        // Each article: the foot of the table, the marks of its page, and its list say the same as the cells.
        for (column, number) in articles.iter().enumerate() {
            let mut marks: BTreeMap<&str, u64> = BTreeMap::new();
            for state in states {
                *marks.entry(state["marks"][column].as_str().unwrap()).or_default() += 1;
            }
            for mark in ["full", "partial", "none", "named", "suggested"] {
                let count = marks.get(mark).copied().unwrap_or(0);
                let list = app.get(&format!("/en/treaties/{instrument}/articles/{number}?mark={mark}")).await.text();
                assert_eq!(states_of(&list), count, "{instrument} {number} {mark}");
            }
        }
        // Each number of the page: its list is as long.
        let links = counted(&html);
        assert!(links.len() > 10, "{instrument}: only {} numbers", links.len());
        for (count, href) in links {
            let list = app.get(&href).await.text();
            assert_eq!(figure(&list), count, "{href}");
        }
    }
}

#[tokio::test]
async fn every_number_of_a_profile_is_the_length_of_its_list() {
    let app = App::with_samples().await;
    for country in ["XLX", "ARM", "FJI"] {
        let html = app.get(&format!("/en/countries/{country}/concordance")).await.text();
        let links = counted(&html);
        assert!(links.len() >= 6, "{country}");
        for (count, href) in links {
            let list = app.get(&href).await.text();
            assert_eq!(figure(&list), count, "{href}");
            let articles = list.matches("<p class=\"card-title\">").count() as u64;
            assert_eq!(articles, count, "{href}");
        }
    }
}

#[tokio::test]
async fn the_api_reaches_every_entry_once_and_its_totals_are_true() {
    let app = App::with_samples().await;
    for question in ["/api/v1/concordance?limit=7&instrument=ets-185", "/api/v1/concordance?limit=13&country=XLX", "/api/v1/concordance?limit=400"] {
        let (total, items) = all(&app, question).await;
        let once: BTreeSet<String> = items.iter().map(ToString::to_string).collect();
        assert_eq!((items.len() as u64, once.len() as u64), (total, total), "{question}");
    }
    // The parts of a whole: by basis, and of the sources' entries by judgement.
    let count = async |question: &str| app.get(&format!("/api/v1/concordance?limit=1{question}")).await.json()["total"].as_u64().unwrap();
    let curated = count("&basis=curated").await;
    assert_eq!(count("").await, curated + count("&basis=suggested").await);
    let mut judged = 0;
    for judgement in ["full", "partial", "none", "not-assessed"] {
        judged += count(&format!("&judgement={judgement}")).await;
    }
    assert_eq!(judged, curated);
    assert!(curated >= 280, "only {curated} entries come with Lexarium");
}

#[tokio::test]
async fn suggestions_say_why_and_never_count_as_a_source() {
    let app = App::with_samples().await;
    let (_, suggested) = all(&app, "/api/v1/concordance?limit=500&basis=suggested&country=XLX").await;
    assert!(suggested.len() > 20, "only {} suggestions", suggested.len());
    for item in &suggested {
        assert_eq!(item["judgement"], Value::Null, "{item}");
        assert!(item["score"].as_f64().unwrap() >= 0.5 && !item["words"].as_array().unwrap().is_empty(), "{item}");
        let url = item["provisions"][0]["held"][0]["url"].as_str().unwrap().replace("http://lexarium.test", "");
        assert_eq!(app.get(&url).await.status, 303, "{url}");
    }
    // They are the follower's, not the ledger's: no sheet holds one.
    let list = app.get("/api/v1/records?kind=concordance&limit=100").await.json();
    let entries: usize = {
        let mut entries = 0;
        for item in list["items"].as_array().unwrap() {
            let sheet = app.get(&format!("/api/v1/records/{}", item["id"].as_str().unwrap())).await.json();
            entries += sheet["entries"].as_array().unwrap().len();
        }
        entries
    };
    let curated = app.get("/api/v1/concordance?limit=1&basis=curated").await.json()["total"].as_u64().unwrap();
    assert_eq!(entries as u64, curated);
    let matrix = app.get("/en/treaties/ets-185/matrix.json?basis=curated").await.json();
    assert!(!matrix.to_string().contains("\"suggested\""));
}

#[tokio::test]
async fn sources_that_disagree_are_both_shown_with_who_says_so() {
    let app = App::with_samples().await;
    let (total, items) = all(&app, "/api/v1/concordance?country=XLX&instrument=ets-185&article=2&basis=curated").await;
    assert_eq!(total, 2);
    assert!(items.iter().all(|item| item["cell"] == json!({ "mark": "full", "disagree": true })));
    let judgements: BTreeSet<&str> = items.iter().map(|item| item["judgement"].as_str().unwrap()).collect();
    assert_eq!(judgements, ["full", "partial"].into());
    for language in ["en", "ar"] {
        let html = app.get(&format!("/{language}/treaties/ets-185/articles/2?country=XLX")).await.text();
        assert!(html.contains("self-assessment (sample)") && html.contains("Comparative study of the laws of the region (sample)"));
    }
    let html = app.get("/en/treaties/ets-185/matrix").await.text();
    assert!(html.contains("Sources disagree"));
}

#[tokio::test]
async fn a_law_that_arrives_makes_its_name_and_its_provisions_alive() {
    let app = App::with_samples().await;
    let question = "/api/v1/concordance?country=XLX&instrument=ets-185&article=10";
    let before = app.get(question).await.json();
    assert_eq!(before["items"][0]["law"], json!({ "name": "Copyright Act, 1998", "record": null }));
    let text = "# Copyright Act, 1998\n\n## 7. Infringement\n\nA person who copies a protected work without the consent of its author is liable to a fine.\n";
    let facts = TextFacts {
        kind: Some(model::record::Kind::Law),
        country: Some(model::country::CountryCode::SAMPLE),
        language: Some("en".parse().unwrap()),
        title: Some("Copyright Act 1998".to_owned()),
        ..TextFacts::default()
    };
    app.take_in("copyright.md", text, facts).await;
    let after = app.get(question).await.json();
    assert!(after["items"][0]["law"]["record"].as_str().is_some_and(|id| id.starts_with("lex_")), "{after}");
    // A provision of a law is tied by its number.
    let access = app.get("/api/v1/concordance?country=XLX&instrument=ets-185&article=4&basis=curated").await.json();
    assert_eq!(access["items"][0]["provisions"][0]["held"][0]["heading"], "Data interference");
}

#[tokio::test]
async fn the_reader_says_beside_a_provision_which_articles_it_answers_to() {
    let app = App::with_samples().await;
    let access = app.get("/api/v1/concordance?country=XLX&instrument=ets-185&article=2&basis=curated").await.json();
    let law = access["items"][0]["law"]["record"].as_str().unwrap().to_owned();
    let eid = access["items"][0]["provisions"][0]["held"][0]["eid"].as_str().unwrap().to_owned();
    let text = app.get(&format!("/en/laws/{law}")).await.text();
    assert!(text.contains("Budapest Convention, article 2</a>"), "the curated article is not beside the provision");
    let line =
        text.split("<p class=\"ties\"").find(|line| line.contains("Budapest Convention, article 2</a>")).unwrap().split("</p>").next().unwrap();
    let (curated, suggested) = line.split_once("Suggested</span>").expect("the suggestions say that they are suggestions");
    assert!(suggested.contains("Arab Convention, article 6</a>") && !curated.contains("Arab Convention"), "{line}");
    let provision = app.get(&format!("/fr/laws/{law}/{eid}?language=en")).await.text();
    assert!(provision.contains("/fr/treaties/ets-185/articles/2"));
    // An earlier version is not what sources and suggestions speak of.
    let old = app.get(&format!("/en/laws/{law}?version=2021-07-01")).await.text();
    assert!(!old.contains("class=\"ties\""));
}

#[tokio::test]
async fn what_is_taken_away_is_what_the_screen_shows() {
    let app = App::with_samples().await;
    for query in ["", "?region=150", "?status=party&basis=curated", "?states=all&group=offence", "?country=XLX"] {
        let html = app.get(&format!("/en/treaties/ets-185/matrix{query}")).await.text();
        let shown = html.matches("<tr><th scope=\"row\"><a").count();
        let matrix = app.get(&format!("/en/treaties/ets-185/matrix.json{query}")).await.json();
        assert_eq!(matrix["states"].as_array().unwrap().len(), shown, "{query}");
        let csv = app.get(&format!("/en/treaties/ets-185/matrix.csv{query}")).await.text();
        assert_eq!(csv.lines().count(), shown + 2, "{query}");
        let columns = matrix["articles"].as_array().unwrap().len();
        assert_eq!(csv.lines().next().unwrap().split(',').count(), columns + 3, "{query}");
        let marks = matrix["states"].as_array().unwrap().iter().flat_map(|state| state["marks"].as_array().unwrap());
        let full = marks.filter(|mark| *mark == "full").count();
        assert_eq!(html.matches("<td class=\"full\">").count(), full, "{query}");
        let workbook = app.get(&format!("/ar/treaties/ets-185/matrix.xlsx{query}")).await;
        assert!(workbook.status == 200 && workbook.body.starts_with(b"PK"), "{query}");
    }
}

#[tokio::test]
async fn the_matrix_is_small_and_says_everything_in_words() {
    let app = App::with_samples().await;
    let html = app.get("/en/treaties/ets-185/matrix?states=all").await.text();
    for word in ["Full", "In part", "Not provided for", "Law named, not judged", "Only suggested", "Not assessed"] {
        assert!(html.contains(word), "{word} is not explained");
    }
    assert!(html.contains("F<span class=\"sr\"> Full</span>"));
    let map = app.get("/en/treaties/ets-185/articles/2/map.svg").await;
    assert_eq!((map.status, map.header("content-type")), (200, "image/svg+xml"));
    assert!(map.text().contains("class=\"full\"") && map.header("content-security-policy").starts_with("default-src 'none'"));
}

#[tokio::test]
async fn what_is_not_known_or_hostile_is_refused() {
    let app = App::with_samples().await;
    for (address, status) in [
        ("/en/treaties/ets-185/matrix?colour=red", 400),
        ("/en/treaties/ets-185/matrix?region=999", 400),
        ("/en/treaties/ets-185/matrix?status=friend", 400),
        ("/en/treaties/ets-185/matrix?basis=rumour", 400),
        ("/en/treaties/ets-185/matrix?group=%3Cscript%3E", 400),
        ("/en/treaties/ets-185/matrix?states=some", 400),
        ("/en/treaties/ets-185/matrix.csv?mark=full", 400),
        ("/en/treaties/no-such/matrix", 404),
        ("/en/treaties/no-such/matrix.xlsx", 404),
        ("/en/treaties/ets-185/articles/999", 404),
        ("/en/treaties/ets-185/articles/48", 404),
        ("/en/treaties/ets-185/articles/2?mark=F", 400),
        ("/en/treaties/ets-185/articles/..%2F..%2Fetc", 404),
        ("/en/treaties/ets-185/articles/2/map.svg?mark=full", 400),
        ("/en/countries/XXX/concordance", 404),
        ("/en/countries/XLX/concordance?instrument=ets-999", 400),
        ("/en/countries/XLX/concordance?instrument=%27%20OR%201=1", 400),
        ("/en/concordance/lex_nothing", 404),
        ("/api/v1/concordance?colour=red", 400),
        ("/api/v1/concordance?instrument=ets-999", 400),
        ("/api/v1/concordance?instrument=ets-185&article=999", 400),
        ("/api/v1/concordance?country=ZZZ", 400),
        ("/api/v1/concordance?topic=nothing", 400),
        ("/api/v1/concordance?basis=both", 400),
        ("/api/v1/concordance?judgement=good", 400),
        ("/api/v1/concordance?limit=0", 400),
        ("/api/v1/concordance?limit=99999999999999999999", 400),
        ("/api/v1/concordance?cursor=ets-185~2~ALB", 400),
        ("/api/v1/concordance?cursor=%00", 400),
    ] {
        let answer = app.get(address).await;
        assert_eq!(answer.status, status, "{address}: {}", answer.text().chars().take(300).collect::<String>());
        assert!(!answer.text().contains("<script>"), "{address}");
    }
    // A cursor that never was leads behind everything before it, and no further.
    let far = app.get("/api/v1/concordance?cursor=zzz~9~ZZZ~18446744073709551615").await.json();
    assert_eq!((far["items"].as_array().unwrap().len(), &far["next"]), (0, &Value::Null));
}

#[tokio::test]
async fn a_sheet_that_cannot_be_kept_is_a_finding_and_the_others_are_kept() {
    let app = App::with_samples().await;
    let entry = json!({ "key": "2-1", "article": "2", "judgement": "full", "sources": [{ "reference": "Note (sample)" }] });
    let sheet = |entries: Value| json!({ "kind": "concordance", "title": { "en": "Lexaria – Arab Convention" }, "country": "XLX", "instrument": "arab-2010", "entries": entries });
    let lines = [
        sheet(json!([entry, entry])),
        sheet(json!([{ "key": "6-1", "article": "6", "judgement": "perhaps" }])),
        sheet(json!([{ "key": "6-1", "article": "6", "judgement": "partial", "sources": [{ "reference": "Note (sample)" }] }])),
        sheet(json!([{ "key": "x", "article": "99 <script>", "sources": [{ "reference": "Note (sample)" }] }])),
    ];
    let text = lines.map(|line| line.to_string()).join("\n");
    let report = app.take_in("sheets.jsonl", text, TextFacts::default()).await;
    let found: Vec<(Option<u32>, Option<&str>)> =
        report.findings.iter().map(|finding| (finding.place.line, finding.place.field.as_deref())).collect();
    assert_eq!((report.counts.new, found), (2, vec![(Some(1), Some("entries[1].key")), (Some(2), None)]));
    let kept = app.get("/api/v1/concordance?country=XLX&instrument=arab-2010&article=6&basis=curated").await.json();
    assert_eq!(kept["items"][0]["judgement"], "partial");
    // An article that the instrument does not list is shown and not hidden.
    let stray = app.get("/en/treaties/arab-2010/matrix").await.text();
    assert!(stray.contains("99 &#60;script&#62;") || stray.contains("99 &lt;script&gt;"), "the article is not there, or not escaped");
}
