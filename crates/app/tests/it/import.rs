//! Import: new, again, new version, translation, conflict, and a bad file among good ones.

use actions::import::report::Silent;
use actions::import::{gather, import};
use model::draft::TextFacts;
use model::finding::Severity;
use model::record::Kind;
use testkit::{App, by_test};

const ACT: &str = "# Computer Offences Act\n\n## Section 1. Short title\n\nThis Act may be cited as the Computer Offences Act.\n\n\
## Section 2. Unlawful entry\n\nA person who enters a zorblax system without right commits an offence.\n";

fn facts(language: &str, version: Option<&str>) -> TextFacts {
    TextFacts {
        kind: Some(Kind::Law),
        country: "XLX".parse().ok(),
        language: language.parse().ok(),
        title: Some("Computer Offences Act".to_owned()),
        version_date: version.and_then(|date| date.parse().ok()),
        group: Some("computer-offences".to_owned()),
        sample: true,
        ..TextFacts::default()
    }
}

#[tokio::test]
async fn a_text_is_found_by_a_phrase_of_it_and_read_by_provision() {
    let app = App::empty().await;
    let report = app.take_in("acts/a.md", ACT, facts("en", None)).await;
    assert_eq!((report.counts.read, report.counts.new, report.counts.refused), (1, 1, 0), "{:?}", report.findings);
    let found = app.get("/api/v1/search?q=%22enters+a+zorblax+system%22").await.json();
    assert_eq!(found["total"], 1);
    let provision = &found["items"][0]["provisions"][0];
    assert_eq!((&provision["eid"], &provision["heading"]), (&"sec_2".into(), &"Unlawful entry".into()));
    let page = app.get(&format!("/en/laws/{}/sec_2", found["items"][0]["id"].as_str().unwrap())).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("without right commits an offence"));
}

#[tokio::test]
async fn importing_again_changes_nothing() {
    let app = App::empty().await;
    app.take_in("acts/a.md", ACT, facts("en", None)).await;
    let head = app.desk.store.head().await.unwrap();
    let report = app.take_in("acts/a.md", ACT, facts("en", None)).await;
    assert_eq!((report.counts.read, report.counts.unchanged, report.counts.new, report.counts.updated), (1, 1, 0, 0));
    assert_eq!(app.desk.store.head().await.unwrap(), head);
}

#[tokio::test]
async fn a_new_version_and_a_translation_are_expressions_of_the_same_record() {
    let app = App::empty().await;
    app.take_in("acts/2020.md", ACT, facts("en", Some("2020-01-01"))).await;
    let amended = ACT.replace("without right", "without right or excuse");
    let report = app.take_in("acts/2024.md", amended, facts("en", Some("2024-01-01"))).await;
    assert_eq!((report.counts.new, report.counts.updated), (0, 1), "{:?}", report.findings);
    let french = "# Loi sur les infractions informatiques\n\nArticle 1. Titre\n\nLa présente loi est la loi sur les infractions informatiques.\n";
    let report = app.take_in("acts/2024-fr.md", french, TextFacts { title: Some("Loi".to_owned()), ..facts("fr", Some("2024-01-01")) }).await;
    assert_eq!((report.counts.new, report.counts.updated), (0, 1), "{:?}", report.findings);
    let list = app.get("/api/v1/records?kind=law").await.json();
    assert_eq!(list["total"], 1);
    let id = list["items"][0]["id"].as_str().unwrap();
    let record = app.get(&format!("/api/v1/records/{id}")).await.json();
    assert_eq!(record["expressions"].as_array().unwrap().len(), 3);
    let text = async |query: &str| app.get(&format!("/id/{id}.txt{query}")).await.text();
    assert!(text("").await.contains("or excuse"), "the latest version is read first");
    assert!(!text("?version=2021").await.contains("or excuse"));
    assert!(text("?language=fr").await.contains("infractions"));
    let compared = app.get(&format!("/en/laws/{id}/compare?from=2020-01-01&to=2024-01-01")).await;
    assert_eq!(compared.status, 200);
    assert!(compared.text().contains("<ins") && compared.text().contains("excuse"));
}

#[tokio::test]
async fn two_texts_that_claim_to_be_the_same_version_wait_for_a_person() {
    let app = App::empty().await;
    app.take_in("acts/a.md", ACT, facts("en", Some("2020-01-01"))).await;
    let other = "# Computer Offences Act\n\n## Section 1. Something else\n\nNothing here agrees with what is held under this name and date, not one sentence of it.\n";
    let report = app.take_in("acts/b.md", other, facts("en", Some("2020-01-01"))).await;
    assert_eq!((report.counts.conflicts, report.counts.new, report.counts.updated), (1, 0, 0), "{:?}", report.findings);
    assert!(report.findings.iter().any(|finding| finding.code == "conflict" && finding.place.file == "acts/b.md"));
    assert_eq!(app.get("/api/v1/records?kind=law").await.json()["total"], 1, "readers do not see the draft");
    assert_eq!(app.get("/api/v1/search?q=%22nothing+here+agrees%22").await.json()["total"], 0);
}

#[tokio::test]
async fn a_bad_file_is_one_finding_and_the_rest_goes_on() {
    let app = App::empty().await;
    let broken = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"a\"><body><section></body>";
    let program: Vec<u8> = (0..=255).cycle().take(4_096).collect();
    for (name, bytes) in [("bad/a.xml", broken.as_bytes()), ("bad/b.pdf", b"%PDF-1.7\ntruncated".as_slice()), ("bad/c.bin", &program)] {
        let report = app.take_in(name, bytes, TextFacts::default()).await;
        assert_eq!((report.counts.new, report.counts.refused.max(report.counts.new)), (0, 1), "{name}: {:?}", report.findings);
        let finding = report.findings.iter().find(|finding| finding.severity == Severity::Refused).unwrap();
        assert_eq!(finding.place.file, name);
        assert!(finding.message.len() > 10 && finding.remedy.len() > 10, "{finding:?}");
    }
    assert_eq!(app.take_in("acts/a.md", ACT, facts("en", None)).await.counts.new, 1);
}

#[tokio::test]
async fn the_rebuilt_index_answers_like_the_one_that_followed() {
    let app = App::with_samples().await;
    let questions = ["/api/v1/search?q=access", "/api/v1/search?q=%22computer+system%22&sort=newest", "/api/v1/search?country=XLX&limit=50"];
    let mut before = Vec::new();
    for question in questions {
        before.push(app.get(question).await.json());
    }
    actions::follow::index::rebuild(&app.desk, &actions::import::Silent).await.unwrap();
    for (question, before) in questions.into_iter().zip(before) {
        let after = app.get(question).await.json();
        assert_eq!((&after["total"], &after["facets"]), (&before["total"], &before["facets"]), "{question}");
        let ids = |answer: &serde_json::Value| {
            answer["items"].as_array().unwrap().iter().map(|item| item["id"].to_string()).collect::<std::collections::BTreeSet<_>>()
        };
        assert_eq!(ids(&after), ids(&before), "{question}");
    }
    let verification = actions::verify::verify(&app.desk, &actions::import::Silent).await.unwrap();
    assert_eq!(verification.findings, Vec::new());
}

#[tokio::test]
async fn law_that_came_before_the_topics_is_found_by_them() {
    let app = App::empty().await;
    app.take_in("acts/a.md", ACT.replace("Unlawful entry", "Illegal access"), facts("en", None)).await;
    actions::catalogue::load(&app.desk, &by_test()).await.unwrap();
    let found = app.get("/api/v1/search?topic=illegal-access&kind=law&limit=100").await.json();
    let titles: Vec<&str> = found["items"].as_array().unwrap().iter().filter_map(|item| item["title"].as_str()).collect();
    assert!(titles.contains(&"Computer Offences Act"), "{titles:?}");
}

#[tokio::test]
async fn a_provision_that_reads_otherwise_now_is_found_as_it_was_and_says_so() {
    let app = App::empty().await;
    app.take_in("acts/2020.md", ACT, facts("en", Some("2020-01-01"))).await;
    app.take_in("acts/2024.md", ACT.replace("zorblax", "computer"), facts("en", Some("2024-01-01"))).await;
    let found = async |q: &str| app.get(&format!("/api/v1/search?q={q}&kind=law")).await.json()["items"][0]["provisions"].clone();
    let now = found("%22enters+a+computer%22").await;
    assert_eq!((now.as_array().unwrap().len(), &now[0]["version"]), (1, &serde_json::Value::Null), "{now}");
    let then = found("zorblax").await;
    assert_eq!(then[0]["version"], "2020-01-01", "{then}");
    let address = then[0]["url"].as_str().unwrap().strip_prefix("http://lexarium.test").unwrap();
    let page = app.get(app.get(address).await.header("location")).await;
    assert!(page.text().contains("zorblax"), "the address leads to the version that has the words");
    assert!(app.get("/en/search?q=zorblax").await.text().contains("version=2020-01-01"));
    let both = found("enters+system+right").await;
    assert_eq!(both.as_array().unwrap().len(), 1, "one provision is shown once: {both}");
}

#[tokio::test]
async fn a_record_without_a_text_shows_the_words_that_were_found() {
    let app = App::with_samples().await;
    let found = app.get("/api/v1/search?kind=lesson&q=evidence").await.json();
    let snippet = found["items"][0]["snippet"].as_str().unwrap();
    assert!(snippet.to_lowercase().contains("evidence"), "{found}");
    assert!(app.get("/en/search?kind=lesson&q=evidence").await.text().contains("<mark>"));
}

/// A tar of these files, as `tar` writes it.
fn tar(files: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, content) in files {
        let mut header = [0_u8; 512];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[124..135].copy_from_slice(format!("{:011o}", content.len()).as_bytes());
        header[148..156].copy_from_slice(b"        ");
        header[156] = b'0';
        header[257..263].copy_from_slice(b"ustar\0");
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        bytes.extend(header);
        bytes.extend(content.as_bytes());
        bytes.resize(bytes.len().div_ceil(512) * 512, 0);
    }
    bytes.resize(bytes.len() + 1024, 0);
    bytes
}

#[tokio::test]
async fn an_archive_is_imported_as_a_folder_and_again_changes_nothing() {
    let app = App::empty().await;
    let manifest = "{\"path\": \"acts/a.md\", \"kind\": \"legislation\", \"country\": \"XLX\", \"language\": \"en\", \"sample\": true}\n\
        {\"path\": \"acts/lost.md\"}\n";
    let laws = tar(&[("acts/a.md", ACT), ("acts/b.md", "not named"), ("../out.md", "# Out"), ("MANIFEST.jsonl", manifest)]);
    let path = app.folder().join("laws.tar");
    std::fs::write(&path, &laws).unwrap();
    for (new, unchanged) in [(1, 0), (0, 1)] {
        let (files, findings) = gather(std::slice::from_ref(&path), &TextFacts::default());
        assert!(findings.is_empty());
        let report = import(&app.desk, &by_test(), files, &exchange::Limits::default(), &Silent).await.unwrap();
        assert_eq!(
            (report.counts.read, report.counts.new, report.counts.unchanged, report.counts.refused),
            (1, new, unchanged, 2),
            "{:?}",
            report.findings
        );
        let places: Vec<&str> =
            report.findings.iter().filter(|finding| finding.severity == Severity::Refused).map(|finding| finding.place.file.as_str()).collect();
        assert_eq!(places, ["laws.tar!/../out.md", "laws.tar!/acts/lost.md"]);
    }
    let found = app.get("/api/v1/search?q=%22enters+a+zorblax+system%22").await.json();
    assert_eq!(found["total"], 1);
    // The same archive by the way of an upload.
    let report = app.take_in("laws.tar", laws, TextFacts::default()).await;
    assert_eq!((report.counts.read, report.counts.unchanged, report.counts.new), (1, 1, 0));
}

/// A PDF of one page with this drawing.
fn pdf(drawing: &str) -> String {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Count 1/Kids[3 0 R]>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>".to_owned(),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        format!("<</Length {}>>\nstream\n{drawing}\nendstream", drawing.len()),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = file.len();
    format!("{file}xref\n0 6\n{table}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n")
}

const SHOWN: &str = "BT /F1 10 Tf 50 700 Td (Article 1. Whoever enters a zorblax system without right is liable to a fine.) Tj ET ";

#[tokio::test]
async fn a_file_with_words_under_a_black_box_is_held_back_as_a_draft() {
    let app = App::empty().await;
    let hidden = format!("{SHOWN}BT /F1 10 Tf 50 650 Td (The witness is called Arlo Quill.) Tj ET 0 g 40 645 300 14 re f");
    let report = app.take_in("acts/a.pdf", pdf(&hidden), facts("en", None)).await;
    let codes: Vec<&str> = report.findings.iter().map(|finding| finding.code.as_str()).collect();
    assert!(codes.contains(&"covered-text") && codes.contains(&"held-back"), "{codes:?}");
    assert_eq!(app.get("/api/v1/search?q=zorblax").await.json()["total"], 0);
    let clean = app.take_in("acts/b.pdf", pdf(SHOWN), TextFacts { group: None, ..facts("en", None) }).await;
    assert_eq!(clean.counts.new, 1, "{:?}", clean.findings);
    assert_eq!(app.get("/api/v1/search?q=zorblax").await.json()["total"], 1);
}

#[tokio::test]
async fn a_file_with_hidden_words_never_joins_an_open_record() {
    let app = App::empty().await;
    app.take_in("acts/a.md", ACT, facts("en", None)).await;
    let hidden = format!("{SHOWN}BT /F1 10 Tf 50 650 Td (The witness is called Arlo Quill.) Tj ET 0 g 40 645 300 14 re f");
    let report = app.take_in("acts/b.pdf", pdf(&hidden), facts("en", Some("2020-01-01"))).await;
    assert_eq!((report.counts.conflicts, report.counts.updated), (1, 0), "{:?}", report.findings);
}

#[tokio::test]
async fn the_report_tells_how_each_file_was_read() {
    let app = App::empty().await;
    let report = app.take_in("acts/a.md", ACT, TextFacts { language: None, ..facts("en", None) }).await;
    let told = &report.files[0];
    assert_eq!((told.file.as_str(), told.format.as_deref()), ("acts/a.md", Some("Markdown")));
    let text = &told.texts[0];
    assert_eq!((text.kind, text.language.as_str(), text.provisions.count), (Kind::Law, "en", 2));
    assert_eq!((text.provisions.first.as_deref(), text.provisions.last.as_deref()), (Some("Section 1"), Some("Section 2")));
    assert!(text.language_confidence.is_some_and(|confidence| confidence > 0.3));
    assert_eq!(text.became, Some(actions::import::Outcome::New));
    let again = app.take_in("acts/a.md", ACT, facts("en", None)).await;
    assert_eq!(again.files[0].findings[0].code, "held-already");
}

/// A law of some articles, in English and in French, as a gazette prints it.
fn in_two_languages() -> String {
    let english = [
        "This law protects the data that are held in the zorblax systems of the Republic, and those who are named in them.",
        "Any person who enters a zorblax system without the right to do so is liable to imprisonment for not more than two years.",
        "The court may order that the devices with which the offence was committed be taken away from the person who committed it.",
        "The owner of a zorblax system shall keep the data for ninety days where a judge has asked for it in writing and has said why.",
        "This law may be cited as the Zorblax Law 2020 and comes into force on the day of its publication in the Gazette.",
    ];
    let french = [
        "La présente loi protège les données qui sont conservées dans les systèmes de la République et ceux qui y sont nommés.",
        "Quiconque accède à un système sans en avoir le droit est puni d’un emprisonnement de deux ans au plus.",
        "Le tribunal peut ordonner que les dispositifs qui ont servi à commettre l’infraction soient confisqués à celui qui l’a commise.",
        "Le propriétaire d’un système conserve les données pendant quatre-vingt-dix jours lorsqu’un juge le lui a demandé par écrit et motivé.",
        "La présente loi entre en vigueur le jour de sa publication au Journal de la République, et la loi de 1990 est abrogée le même jour.",
    ];
    let articles = |words: [&str; 5]| words.iter().zip(1..).map(|(words, number)| format!("Article {number}\n\n{words}\n\n")).collect::<String>();
    format!(
        "LAW No 7/2020 OF 1 MAY 2020 ON ZORBLAX DATA\n\nTHE PARLIAMENT HAS ADOPTED the following law:\n\n{}\
         LOI Nº 7/2020 DU 1ER MAI 2020 SUR LES DONNÉES\n\nLE PARLEMENT A ADOPTÉ la loi dont la teneur suit :\n\n{}",
        articles(english),
        articles(french)
    )
}

#[tokio::test]
async fn a_file_in_one_language_after_another_is_one_law_with_a_text_in_each() {
    let app = App::empty().await;
    let unsaid = || TextFacts { language: None, title: None, group: None, ..facts("en", None) };
    let report = app.take_in("acts/gazette.md", in_two_languages(), unsaid()).await;
    assert_eq!((report.counts.read, report.counts.new, report.counts.updated, report.counts.conflicts), (1, 1, 1, 0), "{:?}", report.findings);
    let list = app.get("/api/v1/records?kind=law").await.json();
    assert_eq!(list["total"], 1, "{list}");
    let record = app.get(&format!("/api/v1/records/{}", list["items"][0]["id"].as_str().unwrap())).await.json();
    let expressions: Vec<(&str, &str)> = record["expressions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|text| (text["language"].as_str().unwrap(), text["standing"].as_str().unwrap_or("original")))
        .collect();
    assert_eq!(expressions, [("en", "original"), ("fr", "original")], "{record}");
    assert_eq!(record["title"]["fr"], "LOI Nº 7/2020 DU 1ER MAI 2020 SUR LES DONNÉES", "{record}");
    assert_eq!(record["other_names"], serde_json::json!(["Zorblax Law 2020"]), "{record}");
    assert!(record.to_string().contains(r#""issued_by":"Parliament""#), "{record}");
    let again = app.take_in("acts/gazette.md", in_two_languages(), unsaid()).await;
    assert_eq!((again.counts.unchanged, again.counts.new, again.counts.updated, again.counts.conflicts), (1, 0, 0, 0), "{:?}", again.findings);
}
