//! Addresses that never break: `/id/…` and FRBR addresses, in all their forms, and the originals.

use testkit::App;

/// The record and the text of the sample act.
async fn sample_act(app: &App) -> (String, serde_json::Value) {
    let laws = app.get("/api/v1/records?kind=law&country=XLX&limit=50").await.json();
    for law in laws["items"].as_array().unwrap() {
        let id = law["id"].as_str().unwrap().to_owned();
        let record = app.get(&format!("/api/v1/records/{id}")).await.json();
        if record["expressions"].as_array().is_some_and(|expressions| expressions.len() > 2) {
            return (id, record);
        }
    }
    panic!("no sample law has several texts");
}

#[tokio::test]
async fn an_id_leads_to_the_page_and_to_each_form() {
    let app = App::with_samples().await;
    let (id, record) = sample_act(&app).await;
    let page = app.get(&format!("/id/{id}")).await;
    assert_eq!((page.status, page.header("location")), (303, format!("/en/laws/{id}").as_str()));
    assert_eq!(app.get(page.header("location")).await.status, 200);
    let french = app.get_with(&format!("/id/{id}"), &[("accept", "text/html"), ("accept-language", "fr")]).await;
    assert_eq!(french.header("location"), format!("/fr/laws/{id}"));
    let json = app.get(&format!("/id/{id}.json")).await.json();
    assert_eq!(json["id"], record["id"]);
    let akn = app.get(&format!("/id/{id}.akn.xml")).await;
    assert!(akn.header("content-type").starts_with("application/akn+xml"));
    assert!(akn.text().contains("http://docs.oasis-open.org/legaldocml/ns/akn/3.0"));
    assert!(app.get(&format!("/id/{id}.txt")).await.text().len() > 1_000);
    assert_eq!(app.get_with(&format!("/id/{id}"), &[("accept", "application/json")]).await.json()["id"], record["id"]);
    assert_eq!(app.get("/id/lex_00000000000000000000000000").await.status, 404);
}

#[tokio::test]
async fn an_frbr_address_finds_work_expression_and_provision() {
    let app = App::with_samples().await;
    let (id, record) = sample_act(&app).await;
    let aliases = record["aliases"].as_array().unwrap();
    let work = aliases.iter().find(|alias| alias["scheme"] == "frbr").expect("the act has an FRBR address")["value"].as_str().unwrap();
    assert_eq!(app.get(work).await.header("location"), format!("/en/laws/{id}"));
    let text = app.get(&format!("/api/v1/records/{id}/text?language=fr")).await.json();
    assert_eq!(text["language"], "fr");
    let eid = text["provisions"][3]["eid"].as_str().unwrap();
    let provision = app.get(&format!("{work}/fra/~{eid}")).await;
    assert_eq!((provision.status, provision.header("location")), (303, format!("/en/laws/{id}/{eid}?language=fr").as_str()));
    assert_eq!(app.get(provision.header("location")).await.status, 200);
    assert!(app.get(&format!("{work}/fra.akn.xml")).await.text().contains("<FRBRlanguage language=\"fra\""));
}

#[tokio::test]
async fn an_original_is_given_as_it_came_and_cannot_run() {
    let app = App::with_samples().await;
    let (_, record) = sample_act(&app).await;
    let file = &record["expressions"][0]["files"][0];
    let address = record["originals"][0].as_str().unwrap().strip_prefix("http://lexarium.test").unwrap();
    let original = app.get(address).await;
    assert_eq!(original.status, 200);
    assert_eq!(original.body.len() as u64, file["bytes"].as_u64().unwrap());
    assert_eq!(model::hash::Sha256::of(&original.body).to_string(), file["sha256"].as_str().unwrap());
    assert!(original.header("content-security-policy").contains("sandbox"));
    assert!(original.header("content-disposition").starts_with("attachment"));
    assert_eq!(app.get(&format!("{address}x")).await.status, 404);
}
