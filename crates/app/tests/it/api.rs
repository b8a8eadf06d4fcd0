//! The API: its shape, its refusals, its pages to the very end.

use std::collections::BTreeSet;

use serde_json::Value;
use testkit::App;

fn strings(value: &Value, field: &str) -> Vec<String> {
    value["items"].as_array().unwrap().iter().map(|item| item[field].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_search_answers_in_the_documented_shape() {
    let app = App::with_samples().await;
    let answer = app.get("/api/v1/search?q=access&country=XLX&limit=2").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let found = answer.json();
    assert!(found["total"].as_u64().unwrap() >= 2);
    let item = &found["items"][0];
    for field in ["id", "kind", "title", "country", "date", "language", "url", "snippet", "provisions"] {
        assert!(item.get(field).is_some(), "no {field} in {item}");
    }
    assert_eq!(item["country"], "XLX");
    let provision = &item["provisions"][0];
    for field in ["eid", "num", "heading", "snippet", "url"] {
        assert!(provision[field].is_string(), "no {field} in {provision}");
    }
    assert!(found["facets"]["kind"].as_array().unwrap().iter().all(|value| value["count"].as_u64().unwrap() > 0));
}

#[tokio::test]
async fn paging_reaches_every_record_once_and_totals_are_true() {
    let app = App::with_samples().await;
    for question in
        ["/api/v1/search?kind=topic&limit=7", "/api/v1/search?q=cybercrime&limit=5&sort=newest", "/api/v1/records?kind=instrument&limit=3"]
    {
        let (mut seen, mut total, mut address) = (Vec::new(), None, question.to_owned());
        loop {
            let page = app.get(&address).await;
            assert_eq!(page.status, 200, "{address}: {}", page.text());
            let page = page.json();
            total.get_or_insert(page["total"].as_u64().unwrap());
            seen.extend(strings(&page, "id"));
            let Some(next) = page["next"].as_str() else { break };
            address = format!("{question}&cursor={next}");
        }
        let once: BTreeSet<&String> = seen.iter().collect();
        assert_eq!((once.len(), Some(seen.len() as u64)), (seen.len(), total), "{question}");
    }
}

#[tokio::test]
async fn a_facet_counts_as_many_as_choosing_it_gives() {
    let app = App::with_samples().await;
    let found = app.get("/api/v1/search?q=cybercrime").await.json();
    let mut compared = 0;
    for (facet, values) in found["facets"].as_object().unwrap() {
        for value in values.as_array().unwrap().iter().take(3) {
            let chosen = app.get(&format!("/api/v1/search?q=cybercrime&{facet}={}", value["value"].as_str().unwrap())).await.json();
            assert_eq!(chosen["total"], value["count"], "{facet}={}", value["value"]);
            compared += 1;
        }
    }
    assert!(compared > 8, "only {compared} values were compared");
}

#[tokio::test]
async fn what_is_not_known_is_refused_with_a_problem() {
    let app = App::with_samples().await;
    for (address, status, parameter) in [
        ("/api/v1/search?colour=red", 400, "colour"),
        ("/api/v1/search?country=ZZZ", 400, "country"),
        ("/api/v1/search?topic=no-such-topic", 400, "topic"),
        ("/api/v1/search?limit=0", 400, "limit"),
        ("/api/v1/search?q=%22open", 400, "q"),
        ("/api/v1/search?from=soon", 400, "from"),
        ("/api/v1/records?limit=2&offset=4", 400, "offset"),
        ("/api/v1/records?cursor=elsewhere", 400, "cursor"),
        ("/api/v1/records/lex_nothing", 404, ""),
        ("/api/v1/nothing", 404, ""),
    ] {
        let answer = app.get(address).await;
        assert_eq!(answer.status, status, "{address}: {}", answer.text());
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
        let problem = answer.json();
        assert_eq!(problem["status"], status);
        assert!(problem["detail"].as_str().unwrap().len() > 10, "{problem}");
        if !parameter.is_empty() {
            assert_eq!(problem["parameter"], parameter);
        }
    }
}

#[tokio::test]
async fn the_description_names_every_address_and_resolves_its_references() {
    let app = App::with_samples().await;
    let description = app.get("/api/v1/openapi.json").await.json();
    assert_eq!(description["openapi"], "3.1.0");
    for (path, item) in description["paths"].as_object().unwrap() {
        let address = format!("/api/v1{}", path.replace("{id}", "lex_nothing"));
        if item.get("post").is_some() {
            assert_eq!(app.post(&address, &[], "").await.status, 400, "{address}");
            assert!(item["post"]["operationId"].is_string());
            continue;
        }
        let expected = if path.contains("{id}") { 404 } else { 200 };
        // What is compared must be named.
        let address = if ["/compare", "/penalties"].contains(&path.as_str()) { format!("{address}?topic=illegal-access") } else { address };
        assert_eq!(app.get(&address).await.status, expected, "{address}");
        assert!(item["get"]["operationId"].is_string());
    }
    let text = description.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().unwrap();
        assert!(description.pointer(pointer).is_some(), "{pointer} leads nowhere");
    }
}

#[tokio::test]
async fn an_export_has_as_many_lines_as_the_search_has_results() {
    let app = App::with_samples().await;
    let total = app.get("/api/v1/search?kind=country").await.json()["total"].as_u64().unwrap();
    let export = app.get("/en/search.csv?kind=country").await;
    assert_eq!(export.status, 200);
    let lines = csv_lines(&export.text());
    assert!(total > 100, "the export would not be paged with {total} results");
    assert_eq!(lines, total + 1);
    let total = app.get("/api/v1/records?kind=country").await.json()["total"].as_u64().unwrap();
    assert_eq!(csv_lines(&app.get("/en/records.csv?kind=country").await.text()), total + 1);
}

/// Lines outside of quotes.
fn csv_lines(text: &str) -> u64 {
    let mut quoted = false;
    text.chars().fold(0, |lines, character| {
        quoted ^= character == '"';
        lines + u64::from(character == '\n' && !quoted)
    })
}
