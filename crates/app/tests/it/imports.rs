//! What imports did, as operators see it on their own listener: list, page, JSON, filters, pages, refusals; and readers see none of it.

use actions::desk::By;
use actions::import::{GivenFile, import_given, kept};
use exchange::Limits;
use model::draft::TextFacts;
use model::record::Kind;
use testkit::{App, by_test, noon};

const ACT: &str = "# Computer Offences Act\n\n## Section 1. Short title\n\nThis Act may be cited as the Computer Offences Act.\n\n\
## Section 2. Unlawful entry\n\nA person who enters a zorblax system without right commits an offence.\n";

fn facts() -> TextFacts {
    TextFacts {
        kind: Some(Kind::Law),
        country: "XLX".parse().ok(),
        group: Some("computer-offences".to_owned()),
        sample: true,
        ..TextFacts::default()
    }
}

fn given(name: &str, content: &str) -> GivenFile {
    GivenFile { name: name.to_owned(), bytes: content.as_bytes().to_vec(), hints: facts() }
}

/// One that has taken in an act, a broken file, and a text that contradicts the act.
async fn app_with_an_import() -> App {
    let app = App::empty().await;
    let other = "# Computer Offences Act\n\n## Section 1. Fences\n\nEvery fence along a public road shall be painted green before the summer.\n\n\
        ## Section 2. Gates\n\nNo gate shall open towards the road unless the council has agreed to it in writing.\n";
    let files = vec![given("acts/a.md", ACT), given("acts/broken.pdf", "%PDF-1.4 and no more"), given("acts/other.md", other)];
    let report = import_given(&app.desk, &by_test(), files, &Limits::default()).await.unwrap();
    assert_eq!((report.report, report.counts.new, report.counts.refused, report.counts.conflicts), (Some(1), 1, 1, 1), "{:?}", report.findings);
    app
}

#[tokio::test]
async fn an_import_is_listed_shown_and_given_as_json() {
    let app = app_with_an_import().await;
    let list = app.get_as_operator("/imports", "en").await;
    assert_eq!((list.status, list.header("cache-control")), (200, "no-store"));
    assert!(list.text().contains("<a href=\"/imports/1\">1</a>") && list.text().contains("<bdi>acts</bdi>"), "{}", list.text());
    let heads = app.get_as_operator("/imports.json", "en").await.json();
    assert_eq!((&heads[0]["number"], &heads[0]["source"], &heads[0]["conflicts"]), (&1.into(), &"acts".into(), &1.into()), "{heads}");

    let page = app.get_as_operator("/imports/1", "en").await;
    assert_eq!(page.status, 200);
    let text = page.text();
    assert!(text.contains("<b>3</b> Files read") && text.contains("<b>1</b> Refused"), "{text}");
    let law = app.get("/api/v1/records?kind=law").await.json();
    let law = law["items"][0]["id"].as_str().unwrap();
    assert!(text.contains(&format!("<a href=\"http://lexarium.test/en/laws/{law}\">")), "readers have the act: {text}");
    assert!(text.contains("2 provisions: ") && text.contains("English (") && text.contains("Markdown"), "{text}");
    assert!(text.contains("conflict, kept aside as a draft") && text.contains("not open to readers"), "{text}");
    assert!(text.find("acts/broken.pdf").unwrap() < text.find("acts/a.md").unwrap(), "what needs a look stands first");
    assert!(text.contains("/static/") && app.get_as_operator(&style(&text), "en").await.header("content-type").starts_with("text/css"));

    let json = app.get_as_operator("/imports/1.json", "en").await.json();
    assert_eq!((&json["number"], &json["at"], &json["by"], &json["read"]), (&1.into(), &noon().to_string().into(), &"test".into(), &3.into()));
    assert_eq!((&json["files"][0]["texts"][0]["became"], &json["files"][0]["texts"][0]["record"]), (&"new".into(), &law.into()), "{json}");
    assert_eq!(json["files"][1]["findings"][0], json["findings"][0]);
    assert_eq!(json["findings"][0]["place"]["file"], "acts/broken.pdf");
}

/// The address of the style sheet that a page asks for.
fn style(page: &str) -> String {
    let (_, rest) = page.split_once("rel=\"stylesheet\" href=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_file_that_is_held_already_names_its_record() {
    let app = app_with_an_import().await;
    let report = app.take_in("again.md", ACT, facts()).await;
    let number = report.report.unwrap();
    let kept = kept::one(&app.desk, number).await.unwrap().unwrap();
    let first = kept::one(&app.desk, 1).await.unwrap().unwrap();
    assert_eq!(kept.files[0].held_by, first.files[0].texts[0].record);
    let page = app.get_as_operator(&format!("/imports/{number}"), "en").await.text();
    assert!(page.contains("Held already: <a href=\"http://lexarium.test/en/laws/"), "{page}");
    assert_eq!(report.files, kept.files, "what was kept is what was told");
}

#[tokio::test]
async fn pages_are_in_the_language_that_is_named_or_else_wished() {
    let app = app_with_an_import().await;
    for (address, wish, lang, dir) in [
        ("/imports", "fr", "fr", "ltr"),
        ("/imports/1", "ar", "ar", "rtl"),
        ("/imports/1?lang=zh", "ar", "zh", "ltr"),
        ("/imports/77?lang=ar", "en", "ar", "rtl"),
        ("/imports?colour=red&lang=ru", "en", "ru", "ltr"),
    ] {
        let page = app.get_as_operator(address, wish).await.text();
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{address}: {page}");
    }
    let page = app.get_as_operator("/imports?lang=ar", "en").await.text();
    assert!(page.contains("<a href=\"/imports/1?lang=ar\">") && page.contains("href=\"/imports?lang=zh\""), "the language goes along: {page}");
}

#[tokio::test]
async fn what_was_noticed_is_said_in_the_language_of_the_page_with_the_sentence_below() {
    let app = app_with_an_import().await;
    let english = app.get_as_operator("/imports/1", "en").await.text();
    assert!(english.contains("the PDF cannot be read") && !english.contains("The PDF cannot be read."), "{english}");
    for (lang, said, remedy) in [
        ("ar", "تتعذّر قراءة ملف PDF.", "افتحه في برنامج عرض"),
        ("ru", "PDF не читается.", "Откройте его в программе просмотра"),
        ("zh", "该 PDF 无法读取。", "请用阅读器打开"),
    ] {
        let page = app.get_as_operator("/imports/1", lang).await.text();
        assert!(page.contains(said) && page.contains(remedy), "{page}");
        assert!(page.contains("<small class=\"below\" lang=\"en\" dir=\"ltr\">the PDF cannot be read: "), "{page}");
    }
}

#[tokio::test]
async fn what_cannot_be_answered_is_refused_with_a_way_on() {
    let app = app_with_an_import().await;
    for (address, status, says) in [
        ("/imports/2", 404, "This page does not exist"),
        ("/imports/99999999999999999999999", 404, "This page does not exist"),
        ("/imports/one", 404, "This page does not exist"),
        ("/nothing", 404, "This page does not exist"),
        ("/imports?lang=tlh", 400, "lang: not a language of the interface"),
        ("/imports/1?colour=red", 400, "colour ∉ lang, show, page"),
        ("/imports/1?show=some", 400, "show: there are all, noticed"),
        ("/imports/1?page=0", 400, "page: "),
        ("/imports/1?page=2", 400, "page: the last page is 1"),
    ] {
        let answer = app.get_as_operator(address, "en").await;
        assert_eq!(answer.status, status, "{address}");
        assert!(answer.text().contains(says) && answer.text().contains("href=\"/imports"), "{address}: {}", answer.text());
    }
    for (address, status) in [("/imports/2.json", 404), ("/imports/1.json?show=all", 400), ("/imports.json?lang=en", 400)] {
        let answer = app.get_as_operator(address, "en").await;
        assert_eq!((answer.status, answer.header("content-type")), (status, "application/problem+json"), "{address}");
        assert_eq!(answer.json()["status"], status);
    }
}

#[tokio::test]
async fn readers_have_no_such_pages() {
    let app = app_with_an_import().await;
    for address in ["/imports", "/imports/1", "/imports.json", "/imports/1.json", "/en/imports", "/en/imports/1"] {
        let answer = app.get(address).await;
        assert_eq!(answer.status, 404, "{address}");
        assert!(!answer.text().contains("broken.pdf"));
    }
}

#[tokio::test]
async fn many_files_come_page_by_page_and_can_be_filtered() {
    let app = App::empty().await;
    let broken = |number: usize| given(&format!("many/{number:02}.pdf"), &format!("%PDF-1.4 and no more {number}"));
    let mut files: Vec<GivenFile> = (0..30).map(broken).collect();
    files.extend((30..60).map(|number| given(&format!("many/{number}.md"), &ACT.replace("zorblax", &format!("zorblax{number}")))));
    import_given(&app.desk, &by_test(), files, &Limits::default()).await.unwrap();
    let report = kept::one(&app.desk, 1).await.unwrap().unwrap();
    let (mut seen, mut address) = (Vec::new(), "/imports/1?show=all".to_owned());
    for page in 1..=3 {
        let text = app.get_as_operator(&address, "en").await.text();
        let list = text.split("id=\"files-h\"").nth(1).unwrap();
        seen.extend(list.split("class=\"card-title\"><bdi>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()));
        address = format!("/imports/1?show=all&page={}", page + 1);
        assert_eq!(list.contains("rel=\"next\""), page < 3);
        assert_eq!(text.contains("noticed-h"), page == 1, "what needs a look stands on the first page alone");
    }
    let names: Vec<String> = report.files.iter().map(|file| file.file.clone()).collect();
    assert_eq!(seen, names, "paging reaches every file, once, in its order");
    let refused = app.get_as_operator("/imports/1?show=refused", "en").await.text();
    assert!(refused.contains("Files with refusals (30)") && refused.contains("many/00.pdf") && !refused.contains("many/30.md"), "{refused}");
}

#[tokio::test]
async fn an_import_whose_report_cannot_be_kept_is_an_import_all_the_same() {
    let app = App::empty().await;
    let by = By { why: "no database keeps this: \0".to_owned(), ..by_test() };
    let report = import_given(&app.desk, &by, vec![given("broken.pdf", "%PDF-1.4 and no more")], &Limits::default()).await.unwrap();
    assert_eq!((report.report, report.counts.refused), (None, 1));
    assert!(kept::list(&app.desk).await.unwrap().is_empty());
}
