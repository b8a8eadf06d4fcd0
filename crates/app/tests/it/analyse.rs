//! Drafts that are handed in: by API and page, what is said of gaps and of other States, what is refused, and that nothing stays.

use actions::analyse::elsewhere::{Drafter, elsewhere};
use exchange::docx::write::{Block, Style, WordDocument, write};
use model::draft::TextFacts;
use model::topic::Basis;
use serde_json::Value;
use testkit::{Answer, App};

/// A bill of the fictional State with an offence, a definition, a power with a safeguard, and something else.
const BILL: &str = "# Computer Bill\n\n## Section 1. Unlawful access\n\nA person who without authority gains access to a computer system commits an \
    offence and is liable to imprisonment for a term not exceeding five years.\n\n## Section 2. Fences\n\nEvery fence shall be green.\n\n\
    ## Section 3. Interpretation\n\nIn this Act “computer system” means a device that processes data.\n\n## Section 4. Search\n\nA police officer may, with \
    a warrant issued by a judge, search a computer system and seize computer data.\n";

const FRAME: &str = "frame-of-a-form";

/// Names and values.
type Fields<'f> = &'f [(&'f str, &'f [u8])];

/// A form of these fields; a field named `file` is a file.
fn form(fields: Fields<'_>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let file = if *name == "file" { "; filename=\"C:\\drafts\\bill.md\"\r\nContent-Type: application/octet-stream" } else { "" };
        body.extend(format!("--{FRAME}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes());
        body.extend(*value);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{FRAME}--\r\n").bytes());
    body
}

async fn hand_in(app: &App, address: &str, fields: Fields<'_>) -> Answer {
    let kind = format!("multipart/form-data; boundary={FRAME}");
    app.post(address, &[("content-type", &kind), ("accept", "text/html"), ("sec-fetch-site", "same-origin")], form(fields)).await
}

fn gap<'a>(report: &'a Value, article: &str) -> &'a Value {
    report["gaps"].as_array().unwrap().iter().find(|gap| gap["instrument"] == "ets-185" && gap["article"] == article).unwrap()
}

#[tokio::test]
async fn the_api_says_what_the_command_says_and_what_others_have_for_each_gap() {
    let app = App::with_samples().await;
    let head = app.desk.store.head().await.unwrap();
    let answer = hand_in(&app, "/api/v1/analyse", &[("file", BILL.as_bytes()), ("instrument", b"ets-185"), ("country", b"KEN")]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let report = answer.json();
    assert_eq!((&report["file"], &report["is_law"], &report["provisions"]), (&"bill.md".into(), &true.into(), &5.into()));
    let access = report["matches"].as_array().unwrap().iter().find(|found| found["topic"] == "illegal-access").unwrap();
    assert_eq!(access["num"], "1");
    let coverage = &report["coverage"][0];
    let gaps = report["gaps"].as_array().unwrap().len() as u64;
    assert_eq!(coverage["articles"].as_u64().unwrap() - coverage["matched"].as_u64().unwrap(), gaps);
    // The fictional State covers article 3 in full, says its sheet, and article 4 in part: that is no example to follow.
    assert_eq!(gap(&report, "4")["elsewhere"], serde_json::json!([]));
    let other = &gap(&report, "3")["elsewhere"][0];
    assert_eq!(
        (&other["country"], &other["basis"], &other["judgement"], &other["heading"]),
        (&"XLX".into(), &"curated".into(), &"full".into(), &"Illegal interception".into())
    );
    let url = other["url"].as_str().unwrap().replace("http://lexarium.test", "");
    assert_eq!(app.get(&url).await.status, 303, "{url}");
    // The words of the draft are no part of the answer but for the evidence.
    assert!(report.get("provision_texts").is_none());
    assert_eq!(app.desk.store.head().await.unwrap(), head, "something was kept");
}

#[tokio::test]
async fn a_state_is_not_shown_its_own_law_and_no_gap_is_shown_more_than_three() {
    let app = App::with_samples().await;
    let report =
        hand_in(&app, "/api/v1/analyse", &[("text", BILL.as_bytes()), ("instrument", b"ets-185,un-cc-2024"), ("country", b"xlx")]).await.json();
    assert_eq!(report["instruments"], serde_json::json!(["ets-185", "un-cc-2024"]));
    let gaps = report["gaps"].as_array().unwrap();
    assert!(gaps.len() > 10);
    for gap in gaps {
        let others = gap["elsewhere"].as_array().unwrap();
        assert!(others.len() <= 3 && others.iter().all(|other| other["country"] != "XLX"), "{gap}");
    }
}

/// Takes in a law of a State.
async fn enact(app: &App, country: &str, text: &str) {
    let facts = TextFacts {
        kind: Some(model::record::Kind::Law),
        country: Some(country.parse().unwrap()),
        language: Some("en".parse().unwrap()),
        ..TextFacts::default()
    };
    let report = app.take_in(&format!("{country}.md"), text, facts).await;
    assert_eq!(report.counts.new, 1, "{:?}", report.findings);
}

/// A law with one provision that threatens prison of so many years.
fn interference(years: &str) -> String {
    format!(
        "# Invented Act of {years} years\n\n## Section 1. Data interference\n\nA person who intentionally and without right damages, deletes, deteriorates, \
         alters or suppresses computer data commits an offence and is liable to imprisonment for a term not exceeding {years} years.\n"
    )
}

fn interception(name: &str) -> String {
    format!(
        "# Invented Act of {name}\n\n## Section 1. Illegal interception\n\nA person who intentionally and without right intercepts by technical means a \
         non-public transmission of computer data to, from or within a computer system commits an offence.\n"
    )
}

#[tokio::test]
async fn sources_come_first_and_then_what_is_near() {
    let app = App::with_samples().await;
    for country in ["NZL", "GHA", "UGA"] {
        enact(&app, country, &interception(country)).await;
    }
    let found = |country: &str| {
        let drafter = Drafter { country: country.parse().ok(), language: "en".to_owned() };
        let (all, reference) = (app.desk.concordance(), app.desk.reference());
        let others = elsewhere(&all, &reference, &drafter, ("ets-185", "3"), 9);
        others.iter().map(|other| (other.country.to_string(), other.basis)).collect::<Vec<_>>()
    };
    let curated = ("XLX".to_owned(), Basis::Curated);
    let suggested = |code: &str| (code.to_owned(), Basis::Suggested);
    // Kenya has two languages in common with Uganda and one with Ghana; New Zealand is far.
    assert_eq!(found("KEN"), [curated.clone(), suggested("UGA"), suggested("GHA"), suggested("NZL")]);
    assert_eq!(found("UGA"), [curated.clone(), suggested("GHA"), suggested("NZL")]);
    assert_eq!(found("AUS")[..2], [curated, suggested("NZL")]);
    assert!(elsewhere(&app.desk.concordance(), &app.desk.reference(), &Drafter::default(), ("ets-185", "999"), 3).is_empty());
}

#[tokio::test]
async fn a_term_stands_beside_those_of_three_other_states() {
    let app = App::with_samples().await;
    for (country, years) in [("NZL", "seven"), ("GHA", "four"), ("UGA", "ten"), ("RWA", "six")] {
        enact(&app, country, &interference(years)).await;
    }
    let bill = interference("twelve");
    let report = hand_in(&app, "/api/v1/analyse", &[("text", bill.as_bytes()), ("instrument", b"ets-185"), ("country", b"KEN")]).await.json();
    let range = report["penalty_ranges"].as_array().unwrap().iter().find(|range| range["topic"] == "data-interference").unwrap();
    assert_eq!(
        (&range["region"], &range["least"], &range["median"], &range["most"]),
        (&"002".into(), &48.into(), &72.into(), &120.into()),
        "{range}"
    );
    let page = hand_in(&app, "/en/analyse", &[("text", bill.as_bytes()), ("instrument", b"ets-185"), ("country", b"KEN")]).await.text();
    assert!(page.contains("Africa, 3 States: 4 years to 10 years, 6 years in the middle.") && page.contains("The draft goes beyond."), "{page}");
}

#[tokio::test]
async fn the_page_shows_gaps_first_and_the_words_that_were_found() {
    let app = App::with_samples().await;
    for language in ["en", "fr", "es", "ar", "zh", "ru"] {
        let empty = app.get(&format!("/{language}/analyse?instrument=ets-185&country=KEN")).await;
        assert_eq!((empty.status, empty.header("referrer-policy")), (200, "same-origin"));
        assert!(empty.text().contains("<option value=\"ets-185\" selected>") && empty.text().contains("<option value=\"KEN\" selected>"));
        let answer =
            hand_in(&app, &format!("/{language}/analyse"), &[("text", BILL.as_bytes()), ("instrument", b"ets-185"), ("format", b"page")]).await;
        let html = answer.text();
        assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"), "{html}");
        assert!(html.find("id=\"gaps\"").unwrap() < html.find("id=\"found\"").unwrap());
        assert!(html.contains("<mark>without authority</mark>") || html.contains("<mark>gains access"), "{language}: no quotation");
        assert!(html.contains("Illegal interception") && !html.contains("⟦") && !html.contains("style=\""), "{language}");
        // What was pasted stands in the form again.
        assert!(html.contains("Every fence shall be green."));
    }
}

#[tokio::test]
async fn the_result_is_taken_away_as_word_document_and_json() {
    let app = App::with_samples().await;
    let ask = async |language: &str, format: &str| {
        hand_in(&app, &format!("/{language}/analyse"), &[("file", BILL.as_bytes()), ("instrument", b"ets-185"), ("format", format.as_bytes())]).await
    };
    let json = ask("en", "json").await;
    assert_eq!(json.header("content-disposition"), "attachment; filename*=UTF-8''bill-analysis.json");
    assert!(!json.json()["gaps"].as_array().unwrap().is_empty());
    for language in ["en", "ar"] {
        let docx = ask(language, "docx").await;
        assert!(docx.status == 200 && docx.header("content-type").ends_with("wordprocessingml.document"));
        let source = exchange::Source { name: "a.docx", bytes: &docx.body, hints: TextFacts::default() };
        let reading = exchange::read(&source, &exchange::Limits::default());
        let Some(model::draft::Draft::Text(text)) = reading.drafts.first() else { panic!("{:?}", reading.findings) };
        let model::draft::Content::Flow(flow) = &text.content else { panic!("no flow") };
        let words: String = flow.lines.iter().map(|line| format!("{}\n", line.plain())).collect();
        assert!(words.contains("Illegal interception") && words.contains("Fences"), "{words}");
    }
    // Without LibreOffice there is a reason and a way on.
    let pdf = ask("en", "pdf").await;
    assert_eq!(pdf.status, 501);
    assert!(pdf.text().contains("LibreOffice") && !app.get("/en/analyse").await.text().contains("value=\"pdf\""));
}

#[tokio::test]
async fn what_is_no_law_is_told_so() {
    let app = App::with_samples().await;
    let walk = "The weather was fine and we walked along the river until the evening came.\n";
    let answer = hand_in(&app, "/api/v1/analyse", &[("text", walk.as_bytes())]).await;
    let problem = answer.json();
    assert_eq!((answer.status, answer.header("content-type"), &problem["is_law"]), (422, "application/problem+json", &false.into()));
    assert!(problem["type"].as_str().unwrap().ends_with("#not-a-law"), "{problem}");
    assert!(problem["findings"].as_array().unwrap().iter().any(|finding| finding["code"] == "not-a-law"), "{problem}");
    let page = hand_in(&app, "/fr/analyse", &[("text", walk.as_bytes()), ("country", b"FRA")]).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text().contains("role=\"alert\"")
            && page.text().contains("we walked along the river")
            && page.text().contains("<option value=\"FRA\" selected>")
    );
}

#[tokio::test]
async fn a_judgment_is_told_to_be_one_though_it_punishes() {
    let app = App::with_samples().await;
    let judgment = "IN THE HIGH COURT OF LEXARIA\n\nNeutral Citation Number: [2024] LXHC 1\n\nBetween: THE STATE Claimant and ALDER Defendant\n\n\
        APPROVED JUDGMENT\n\n1. The defendant without authority gained access to a computer system, which is an offence under section 4.\n\n\
        2. He is sentenced to imprisonment for two years.\n\n3. The appeal is dismissed.\n";
    let answer = hand_in(&app, "/api/v1/analyse", &[("text", judgment.as_bytes()), ("language", b"en")]).await;
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(answer.text().contains("it is a judgment"), "{}", answer.text());
}

#[tokio::test]
async fn a_file_with_the_structure_of_a_law_is_one_whatever_it_is_about() {
    let app = App::with_samples().await;
    let section = |number: u8| {
        format!("<section eId=\"sec_{number}\"><num>{number}</num><content><p>Every fence of class {number} is green.</p></content></section>")
    };
    let sections: String = (1..=20).map(section).collect();
    let law = format!(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"><body>{sections}</body></act></akomaNtoso>"
    );
    let answer = hand_in(&app, "/api/v1/analyse", &[("file", law.as_bytes()), ("instrument", b"ets-185"), ("language", b"en")]).await;
    let report = answer.json();
    assert_eq!((answer.status, &report["is_law"], &report["matches"]), (200, &true.into(), &serde_json::json!([])), "{report}");
    // The same words without that structure are no law.
    let text: String = (1..=20).map(|number| format!("{number} Every fence of class {number} is green.\n")).collect();
    assert_eq!(hand_in(&app, "/api/v1/analyse", &[("text", text.as_bytes()), ("language", b"en")]).await.status, 422);
}

#[tokio::test]
async fn a_structured_law_that_does_not_say_its_language_is_read_by_its_words() {
    let app = App::with_samples().await;
    let words =
        "Toute personne qui accède frauduleusement à un système informatique commet une infraction et est punie de deux ans d'emprisonnement.";
    let law = format!(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"><body><article eId=\"art_1\"><num>1</num>\
         <content><p>{words}</p></content></article></body></act></akomaNtoso>"
    );
    let report = hand_in(&app, "/api/v1/analyse", &[("file", law.as_bytes()), ("instrument", b"ets-185")]).await.json();
    assert_eq!((&report["language"], &report["matches"][0]["topic"]), (&"fr".into(), &"illegal-access".into()), "{report}");
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_with_its_reason() {
    let app = App::with_samples().await;
    let bill = BILL.as_bytes();
    let cases: [(Fields<'_>, u16, &str); 7] = [
        (&[], 400, "nothing-given"),
        (&[("text", b"  \n"), ("file", b"")], 400, "nothing-given"),
        (&[("text", bill), ("colour", b"red")], 400, "unknown-parameter"),
        (&[("text", bill), ("instrument", b"ets-999")], 400, "bad-value"),
        (&[("text", bill), ("country", b"ZZZ")], 400, "bad-value"),
        (&[("text", bill), ("language", b"not a language")], 400, "bad-value"),
        (&[("file", b"%PDF-1.4 and then nothing"), ("country", b"KEN")], 422, "not-a-law"),
    ];
    for (fields, status, word) in cases {
        let answer = hand_in(&app, "/api/v1/analyse", fields).await;
        assert_eq!(answer.status, status, "{word}: {}", answer.text());
        assert!(answer.json()["type"].as_str().unwrap().ends_with(&format!("#{word}")), "{}", answer.text());
    }
    let form_kind = format!("multipart/form-data; boundary={FRAME}");
    let whole = form(&[("text", bill)]);
    for (headers, body, status) in [
        (vec![("content-type", "text/plain")], bill.to_vec(), 400),
        (vec![("content-type", "multipart/form-data")], whole.clone(), 400),
        (vec![("content-type", form_kind.as_str())], whole[..whole.len() / 2].to_vec(), 400),
        (vec![("content-type", form_kind.as_str()), ("sec-fetch-site", "cross-site")], whole.clone(), 403),
        (vec![("content-type", form_kind.as_str()), ("origin", "https://other.example")], whole.clone(), 403),
        (vec![("content-type", form_kind.as_str()), ("origin", "http://lexarium.test")], whole, 200),
        (vec![("content-type", "application/x-www-form-urlencoded")], form_urlencoded(BILL), 200),
    ] {
        assert_eq!(app.post("/api/v1/analyse", &headers, body).await.status, status, "{headers:?}");
    }
    assert_eq!(
        app.post("/api/v1/analyse?country=KEN", &[("content-type", "application/x-www-form-urlencoded")], form_urlencoded(BILL)).await.status,
        400
    );
    let large = vec![b'a'; (32 << 20) + 1];
    assert_eq!(hand_in(&app, "/api/v1/analyse", &[("file", &large)]).await.status, 413);
    assert_eq!(app.get("/api/v1/analyse").await.status, 405);
    assert_eq!(app.get("/en/analyse?text=a").await.status, 400);
}

fn form_urlencoded(text: &str) -> Vec<u8> {
    let escaped: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    format!("text={escaped}&instrument=ets-185").into_bytes()
}

/// The bill as a Word document of 200 pages: the same sections over and over, each with a number of its own.
fn long_document() -> Vec<u8> {
    let words = "The Minister may by regulations prescribe the form of the register, the fees that are payable for an entry in it, and the hours at which \
        it is open to the public; such regulations take effect when they have been laid before the Assembly and published in the Gazette. ";
    let mut blocks = vec![Block::styled(Style::Title, "Invented Code of Lexaria")];
    for number in 1..=500 {
        let (heading, text) = match number {
            100 => (
                "Unlawful access",
                "A person who without authority gains access to a computer system commits an offence and is liable to imprisonment for five years. ",
            ),
            400 => {
                ("Data interference", "A person who intentionally and without right damages, deletes or alters computer data commits an offence. ")
            }
            _ => ("Register", words),
        };
        blocks.push(Block::heading(2, format!("Section {number}. {heading}")));
        blocks.push(Block::styled(Style::Body, format!("{text}{}", words.repeat(4))));
    }
    write(&WordDocument { title: "Invented Code of Lexaria".to_owned(), language: "en".to_owned(), blocks, ..WordDocument::default() }).unwrap()
}

#[tokio::test]
async fn a_word_document_of_two_hundred_pages_is_read_to_its_end() {
    let app = App::with_samples().await;
    let document = long_document();
    let report = hand_in(&app, "/api/v1/analyse", &[("file", &document), ("instrument", b"ets-185")]).await.json();
    let numbers: Vec<&str> = report["matches"].as_array().unwrap().iter().map(|found| found["num"].as_str().unwrap()).collect();
    assert!(report["provisions"].as_u64().unwrap() >= 500 && numbers.contains(&"100") && numbers.contains(&"400"), "{numbers:?}");
    // The page does not carry the document: it is small, and lists what has no counterpart by number and heading.
    let page = hand_in(&app, "/en/analyse", &[("file", &document), ("instrument", b"ets-185")]).await;
    assert!(page.status == 200 && page.body.len() < 200_000, "{} bytes", page.body.len());
}

/// Hands in a bill to be kept, and gives the path of its page.
async fn kept(app: &App) -> String {
    let answer = hand_in(app, "/en/analyse", &[("text", BILL.as_bytes()), ("country", b"XLX"), ("keep", b"true"), ("format", b"docx")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").to_owned()
}

#[tokio::test]
async fn an_analysis_is_kept_when_asked_and_only_its_holder_knows_where() {
    let app = App::with_samples().await;
    let head = app.desk.store.head().await.unwrap();
    let address = kept(&app).await;
    let key = address.strip_prefix("/en/analyses/").unwrap();
    assert_eq!(key.len(), 32);
    assert_ne!(kept(&app).await, address);
    let page = app.get(&address).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("Kept until") && page.text().contains("Unlawful access") && page.text().contains("noindex"));
    for (name, value) in [("cache-control", "no-store"), ("referrer-policy", "no-referrer"), ("x-robots-tag", "noindex, nofollow, noarchive")] {
        assert_eq!(page.header(name), value, "{name}");
    }
    assert_eq!(app.get(&address.replace("/en/", "/ar/")).await.status, 200);
    let report = app.get(&format!("{address}?format=json")).await.json();
    assert!(report["matches"].as_array().unwrap().iter().any(|found| found["topic"] == "illegal-access"));
    assert!(app.get(&format!("{address}?format=docx")).await.body.starts_with(b"PK"));
    assert_eq!(app.get(&format!("{address}?colour=red")).await.status, 400);
    assert_eq!(app.desk.store.head().await.unwrap(), head, "it is no record");
    assert!(!app.get("/api/v1/search?q=Fences").await.text().contains(key));
}

#[tokio::test]
async fn its_holder_deletes_an_analysis_and_what_is_not_there_may_have_ended() {
    let app = App::with_samples().await;
    let (address, other) = (kept(&app).await, kept(&app).await);
    let gone = app.post(&address, &[("content-type", "application/x-www-form-urlencoded"), ("origin", "null")], Vec::new()).await;
    assert_eq!(gone.status, 200, "{}", gone.text());
    for nowhere in [address.as_str(), "/en/analyses/00000000000000000000000000000000", "/en/analyses/x"] {
        let answer = app.get(nowhere).await;
        assert_eq!(answer.status, 404);
        assert!(answer.text().contains("href=\"/en/analyse\">Analyse a draft</a></li>"), "{}", answer.text());
        assert!(answer.text().contains("may have ended"), "{}", answer.text());
        assert_eq!(app.post(nowhere, &[], Vec::new()).await.status, 404);
    }
    assert_eq!(app.get(&other).await.status, 200);
}

#[tokio::test]
async fn the_api_keeps_when_asked_and_what_is_no_law_is_not_kept() {
    let app = App::with_samples().await;
    let report = hand_in(&app, "/api/v1/analyse", &[("file", BILL.as_bytes()), ("keep", b"true")]).await.json();
    let url = report["kept"]["url"].as_str().unwrap().replace("http://lexarium.test", "");
    assert!(report["kept"]["until"].is_string());
    assert_eq!(app.get(&format!("{url}?format=json")).await.json()["file"], "bill.md");
    let plain = hand_in(&app, "/api/v1/analyse", &[("file", BILL.as_bytes())]).await.json();
    assert!(plain.get("kept").is_none());
    assert_eq!(hand_in(&app, "/api/v1/analyse", &[("file", BILL.as_bytes()), ("keep", b"perhaps")]).await.status, 400);
    let poem = hand_in(&app, "/en/analyse", &[("text", b"Roses are red."), ("keep", b"true")]).await;
    assert_eq!(poem.status, 422);
}

#[tokio::test]
async fn what_is_too_large_to_keep_is_shown_all_the_same() {
    let app = App::with_samples().await;
    // Letters in no order, which cannot be made small.
    let mut state = 1_u64;
    let mut noise = String::new();
    while noise.len() < 6 << 20 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        noise.push(char::from(b'a' + (state >> 33) as u8 % 26));
        if state >> 60 == 0 {
            noise.push(' ');
        }
    }
    let bill = format!("{BILL}\n\n## Section 5. Annex\n\n{noise}\n");
    let answer = hand_in(&app, "/en/analyse", &[("text", bill.as_bytes()), ("keep", b"true")]).await;
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("could not be kept") && answer.text().contains("Unlawful access"));
}
