//! Links are asked for their texts: taken once, kept aside where they change, noted where they are dead.

#![expect(clippy::disallowed_methods, reason = "the server of these tests is on this machine")]

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use actions::desk::By;
use actions::import::import_records;
use actions::import::report::Silent;
use actions::watch::{self, FetchReport, Selection, WhichLinks};
use exchange::Limits;
use fetch::{Bounds, Fetcher, Looking, Names, Reach};
use model::access::Clearance;
use model::date::Moment;
use model::ids::RecordId;
use model::legislation::Law;
use model::record::{Body, Kind, Record};
use model::work::Translated;
use model::workflow::Stage;
use testkit::{App, by_test, noon};

const EVERY_LINK: WhichLinks = WhichLinks { known_only: false, not_since: None, most: usize::MAX };
const DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// A site with one page, which changes.
struct Site {
    at: SocketAddr,
    page: Arc<Mutex<Option<String>>>,
}

impl Site {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        let page: Arc<Mutex<Option<String>>> = Arc::default();
        let shown = Arc::clone(&page);
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut asked = [0_u8; 4_096];
                let length = stream.read(&mut asked).unwrap_or(0);
                let page = shown.lock().unwrap().clone().filter(|_| !asked[..length].starts_with(b"GET /robots.txt"));
                let answer = match page {
                    Some(page) => format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}", page.len()),
                    None => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned(),
                };
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        Self { at, page }
    }

    fn shows(&self, page: Option<&str>) {
        *self.page.lock().unwrap() = page.map(str::to_owned);
    }

    fn url(&self, path: &str) -> String {
        format!("http://law.example:{}{path}", self.at.port())
    }

    /// Asks all links, so many days after the first of March.
    async fn ask(&self, app: &App, days: i64) -> FetchReport {
        let links = watch::plan(&app.desk, &Selection::All, EVERY_LINK).await.unwrap();
        let bounds = Bounds { pause: Duration::ZERO, ..Bounds::default() };
        let fetcher = Fetcher::new(None, Reach::with_test_servers(&[self.at]), Box::new(Here), bounds).unwrap();
        watch::ask(&app.desk, &later(days), &fetcher, &links, &Limits::default(), &Silent).await.unwrap()
    }
}

/// All names lead to this machine.
struct Here;

impl Names for Here {
    fn look_up<'a>(&'a self, _host: &'a str) -> Looking<'a> {
        Box::pin(async { Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]) })
    }
}

fn later(days: i64) -> By {
    By { at: Moment::from_microseconds(noon().microseconds() + days * DAY), ..by_test() }
}

/// A law that is known by name and link only.
async fn known_law(app: &App, title: &str, url: &str) -> RecordId {
    let law = Law { url: Some(url.to_owned()), ..Law::default() };
    let mut record = Record::new(RecordId::from_seed(title), Translated::one("en".parse().unwrap(), title), Body::Law(law));
    record.country = "XLX".parse().ok();
    record.sample = true;
    let id = record.id;
    import_records(&app.desk, &by_test(), vec![record]).await.unwrap();
    id
}

async fn laws(app: &App) -> Vec<Record> {
    let stored = app.desk.store.records_of_kind(Kind::Law, Clearance::HOUSE).await.unwrap();
    stored.into_iter().map(|stored| stored.record).collect()
}

fn act(offence: &str, stamp: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>Machines Act</title><!-- {stamp} --></head><body><h1>Machines Act</h1>\
<h2>Section 1. Short title</h2><p>This Act may be cited as the Machines Act.</p>\
<h2>Section 2. Unlawful entry</h2><p>A person who {offence} a zorblax machine without right commits an offence.</p>\
<h2>Section 3. Penalty</h2><p>The penalty is imprisonment for two years.</p></body></html>"
    )
}

#[tokio::test]
async fn a_text_is_taken_with_its_source_and_the_second_time_nothing_changes() {
    let (app, site) = (App::empty().await, Site::start());
    let id = known_law(&app, "Machines Act", &site.url("/act")).await;
    site.shows(Some(&act("enters", "one")));
    let report = site.ask(&app, 0).await;
    assert_eq!((report.asked, report.taken), (1, 1), "{report:?}");
    let law = app.desk.store.record(&id, Clearance::PUBLIC).await.unwrap().unwrap().record;
    let file = &law.expressions[0].files[0];
    assert_eq!((file.source.reference.as_str(), file.source.as_of), (site.url("/act").as_str(), Some(noon().day())));
    assert_eq!(Some(file.sha256), report.links[0].sha256);
    let found = app.get("/api/v1/search?q=zorblax").await.json();
    assert_eq!((&found["total"], &found["items"][0]["id"]), (&1.into(), &id.to_string().into()));
    let head = app.desk.store.head().await.unwrap();
    for (stamp, days) in [("one", 1), ("another moment on the page", 2)] {
        site.shows(Some(&act("enters", stamp)));
        let report = site.ask(&app, days).await;
        assert_eq!((report.asked, report.unchanged), (1, 1), "{report:?}");
    }
    assert_eq!(app.desk.store.head().await.unwrap(), head, "the same words are no change");
}

#[tokio::test]
async fn a_changed_text_is_a_draft_for_a_person_and_one_draft_only() {
    let (app, site) = (App::empty().await, Site::start());
    let id = known_law(&app, "Machines Act", &site.url("/act")).await;
    site.shows(Some(&act("enters", "one")));
    site.ask(&app, 0).await;
    let before = app.desk.store.record(&id, Clearance::PUBLIC).await.unwrap().unwrap();
    for (stamp, days, tasks) in [("two", 7, 1), ("two", 14, 0), ("three", 21, 0)] {
        site.shows(Some(&act("breaks into", stamp)));
        let report = site.ask(&app, days).await;
        assert_eq!((report.tasks, report.unchanged), (tasks, 1 - tasks), "{report:?}");
    }
    site.shows(Some(&act("steals", "four")));
    for days in [28, 35] {
        let report = site.ask(&app, days).await;
        assert_eq!((report.left, report.links[0].findings.last().unwrap().code.as_str()), (1, "draft-waits"), "{report:?}");
    }
    site.shows(Some(&act("enters", "five")));
    assert_eq!(site.ask(&app, 42).await.unchanged, 1, "the site has gone back to what is held");
    assert_eq!(app.desk.store.record(&id, Clearance::PUBLIC).await.unwrap().unwrap(), before, "readers have the text they had");
    let drafts: Vec<Record> = laws(&app).await.into_iter().filter(|law| law.stage == Stage::Draft).collect();
    assert_eq!(drafts.len(), 1);
    assert_eq!(drafts[0].expressions[0].files[0].source.reference, site.url("/act"));
    assert!(format!("{:?}", drafts[0].links).contains(&format!("{:?}", id)), "the draft is tied to the law: {:?}", drafts[0].links);
}

#[tokio::test]
async fn a_dead_link_is_known_since_the_first_time_and_lives_again() {
    let (app, site) = (App::empty().await, Site::start());
    known_law(&app, "Machines Act", &site.url("/act")).await;
    for days in [1, 9] {
        let report = site.ask(&app, days).await;
        assert_eq!((report.dead, report.links[0].findings[0].code.as_str()), (1, "gone"), "{report:?}");
    }
    let dead = app.desk.store.dead_links("XLX".parse().ok(), Clearance::PUBLIC).await.unwrap();
    assert_eq!((dead.len(), dead[0].dead), (1, Some(later(1).at)));
    site.shows(Some(&act("enters", "one")));
    assert_eq!(site.ask(&app, 10).await.taken, 1);
    assert!(app.desk.store.dead_links(None, Clearance::PUBLIC).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_no_text_of_one_law_is_left() {
    let (app, site) = (App::empty().await, Site::start());
    known_law(&app, "Machines Act", &site.url("/act")).await;
    let two_laws = [act("enters", "x"), act("leaves", "y")].map(|text| format!("{{\"title\":\"A\",\"content\":{text:?}}}")).join("\n");
    let pages = [
        ("<!DOCTYPE html><html><body><h1>Ministry</h1><p>Welcome to the ministry. Choose a language.</p></body></html>", "no-provisions-fetched"),
        ("{\"kind\":\"law\",\"title\":{\"en\":\"Invented Act\"},\"country\":\"XLX\",\"law_type\":\"act\"}\n", "records-fetched"),
        ("PK\u{3}\u{4}", ""),
        (&two_laws, ""),
        ("", ""),
    ];
    let head = app.desk.store.head().await.unwrap();
    for (days, (page, code)) in (0..).zip(pages) {
        site.shows(Some(page));
        let report = site.ask(&app, days).await;
        assert_eq!((report.left, report.taken), (1, 0), "{page}: {report:?}");
        assert!(report.links[0].findings.iter().any(|finding| code.is_empty() || finding.code == code), "{page}: {report:?}");
    }
    assert_eq!(app.desk.store.head().await.unwrap(), head);
    let known_only = WhichLinks { known_only: true, ..EVERY_LINK };
    assert!(watch::plan(&app.desk, &Selection::All, known_only).await.unwrap().is_empty(), "it gave no text, so that it is not watched");
}

#[tokio::test]
async fn a_link_of_two_laws_is_the_text_of_neither() {
    let (app, site) = (App::empty().await, Site::start());
    known_law(&app, "Machines Act", &site.url("/acts")).await;
    let other = known_law(&app, "Robots Act", &site.url("/acts")).await;
    site.shows(Some(&act("enters", "one")));
    let report = site.ask(&app, 0).await;
    assert_eq!((report.asked, report.left, report.links[0].findings[0].code.as_str()), (1, 1, "link-shared"), "{report:?}");
    let chosen = watch::plan(&app.desk, &Selection::Records(vec![other]), EVERY_LINK).await.unwrap();
    assert_eq!(chosen[0].records.len(), 2, "also where one of them was asked for");
    assert!(laws(&app).await.iter().all(|law| law.expressions.is_empty()));
}

#[tokio::test]
async fn links_that_were_asked_longest_ago_come_first_and_hosts_take_turns() {
    let (app, site) = (App::empty().await, Site::start());
    known_law(&app, "Act A", &site.url("/a")).await;
    site.ask(&app, 0).await;
    for (title, url) in [("Act B", "https://one.example/b"), ("Act C", "https://one.example/c"), ("Act D", "https://two.example/d")] {
        known_law(&app, title, url).await;
    }
    let urls = |which: WhichLinks| {
        let desk = &app.desk;
        async move { watch::plan(desk, &Selection::All, which).await.unwrap().into_iter().map(|link| link.url).collect::<Vec<_>>() }
    };
    let all = urls(EVERY_LINK).await;
    assert_eq!(all, ["https://one.example/b", "https://two.example/d", &site.url("/a"), "https://one.example/c"]);
    assert_eq!(urls(WhichLinks { most: 3, ..EVERY_LINK }).await.len(), 3);
    let due = WhichLinks { not_since: Some(Moment::from_microseconds(noon().microseconds() - DAY)), ..EVERY_LINK };
    assert!(!urls(due).await.contains(&site.url("/a")));
    let known = WhichLinks { known_only: true, not_since: Some(noon()), ..EVERY_LINK };
    assert_eq!(urls(known).await, [site.url("/a")], "a dead link is asked again when it is due");
    assert!(watch::plan(&app.desk, &Selection::Country("KEN".parse().unwrap()), EVERY_LINK).await.unwrap().is_empty());
}

#[tokio::test]
async fn the_page_of_a_country_says_which_links_are_dead() {
    let (app, site) = (App::with_samples().await, Site::start());
    let id = known_law(&app, "Machines Act", &site.url("/act")).await;
    let links = watch::plan(&app.desk, &Selection::Records(vec![id]), EVERY_LINK).await.unwrap();
    let bounds = Bounds { pause: Duration::ZERO, ..Bounds::default() };
    let fetcher = Fetcher::new(None, Reach::with_test_servers(&[site.at]), Box::new(Here), bounds).unwrap();
    assert!(!app.get("/en/countries/XLX").await.text().contains("has led nowhere"));
    watch::ask(&app.desk, &by_test(), &fetcher, &links, &Limits::default(), &Silent).await.unwrap();
    let page = app.get("/en/countries/XLX").await.text();
    assert!(page.contains("has led nowhere") && page.contains(&format!("/en/laws/{id}")), "{page}");
    for language in ["fr", "es", "ar", "zh", "ru"] {
        assert_eq!(app.get(&format!("/{language}/countries/XLX")).await.status, 200);
    }
}

#[test]
fn the_set_of_links_must_be_named() {
    let run = |arguments: &[&str]| std::process::Command::new(env!("CARGO_BIN_EXE_lexarium")).args(arguments).output().unwrap();
    for arguments in [&["fetch"][..], &["fetch", "--all", "--country", "XLX"], &["fetch", "--all", "--pause", "0"], &["fetch", "law"]] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().display().to_string();
    let planned = run(&["fetch", "--all", "--dry-run", "--format", "json", "--data", &data]);
    assert_eq!((planned.status.code(), String::from_utf8_lossy(&planned.stdout).trim()), (Some(0), "[]"), "{planned:?}");
    let unknown = run(&["fetch", &RecordId::from_seed("nobody").to_string(), "--data", &data]);
    assert_eq!(unknown.status.code(), Some(3));
}
