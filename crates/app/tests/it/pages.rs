//! Pages: each answers in every language, says its language and direction, and carries the headers.

use testkit::App;

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "zh", "ru"];

#[tokio::test]
async fn the_first_page_finds_the_readers_language() {
    let app = App::with_samples().await;
    let answer = app.get_with("/", &[("accept-language", "de, ar;q=0.9, en;q=0.1")]).await;
    assert_eq!((answer.status / 100, answer.header("location")), (3, "/ar"));
}

#[tokio::test]
async fn every_page_answers_in_every_language() {
    let app = App::with_samples().await;
    let mut pages: Vec<String> = ["/", "/search", "/search?q=access", "/about", "/api"].map(str::to_owned).to_vec();
    let kinds = [
        ("law", "laws"),
        ("case", "cases"),
        ("lesson", "lessons"),
        ("strategy", "strategies"),
        ("instrument", "treaties"),
        ("authority", "authorities"),
        ("topic", "topics"),
        ("country", "countries"),
        ("court", "courts"),
        ("organisation", "organisations"),
    ];
    for (kind, segment) in kinds {
        pages.push(format!("/{segment}"));
        let list = app.get(&format!("/api/v1/records?kind={kind}&limit=2")).await.json();
        assert!(list["total"].as_u64().unwrap() > 0, "there is no {kind}");
        pages.extend(list["items"].as_array().unwrap().iter().map(|item| format!("/{segment}/{}", item["id"].as_str().unwrap())));
    }
    for language in LANGUAGES {
        for page in &pages {
            let answer = app.get(&format!("/{language}{page}")).await;
            let html = answer.text();
            assert_eq!(answer.status, 200, "/{language}{page}: {}", html.chars().take(500).collect::<String>());
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            assert!(html.contains(&format!("lang=\"{language}\"")) && html.contains(&format!("dir=\"{direction}\"")), "/{language}{page}");
            assert!(!html.contains("style=\"") && !html.contains("onclick"), "/{language}{page} has style or script inside");
            assert!(answer.header("content-security-policy").contains("default-src 'none'"));
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
            assert!(answer.headers.get("set-cookie").is_none());
        }
    }
}

#[tokio::test]
async fn no_page_shows_a_message_key_in_place_of_words() {
    let app = App::with_samples().await;
    for language in LANGUAGES {
        for page in ["/", "/search?q=access", "/about", "/countries", "/treaties", "/topics"] {
            let html = app.get(&format!("/{language}{page}")).await.text();
            assert!(!html.contains("⟦") && !html.contains("{$"), "/{language}{page}");
        }
    }
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so_in_the_readers_language() {
    let app = App::with_samples().await;
    for address in ["/en/nothing", "/fr/laws/lex_nothing", "/xx/laws", "/en/laws/lex_00000000000000000000000000/sec_1"] {
        let answer = app.get(address).await;
        assert_eq!(answer.status, 404, "{address}");
        assert!(answer.text().contains("<h1"), "{address}");
    }
    let answer = app.get("/en/search?colour=red").await;
    assert_eq!(answer.status, 400);
    assert!(answer.text().contains("colour"));
}
