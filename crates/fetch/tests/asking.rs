//! Asking a server of this machine that behaves as well and as badly as servers do.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]
#![expect(clippy::disallowed_methods, reason = "the servers of these tests are on this machine")]

use std::collections::HashMap;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fetch::{Answer, Bounds, Capture, Failure, Fetcher, Looking, Names, Reach, Validators};

const BOUNDS: Bounds = Bounds { most_bytes: 1 << 20, within: Duration::from_secs(20), pause: Duration::ZERO };

/// A server that gives what its table says, and remembers what it was asked.
struct Server {
    at: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

type Reply = Box<dyn Fn(&str, &mut TcpStream) + Send + Sync>;

impl Server {
    fn start(replies: Vec<(&'static str, Reply)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        let replies: Arc<HashMap<&str, Reply>> = Arc::new(replies.into_iter().collect());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (heard, replies) = (Arc::clone(&heard), Arc::clone(&replies));
                std::thread::spawn(move || answer(stream, &heard, &replies));
            }
        });
        Self { at, asked }
    }

    fn url(&self, path: &str) -> String {
        format!("http://law.example:{}{path}", self.at.port())
    }

    /// A fetcher for which `law.example` is this server.
    fn fetcher(&self) -> Fetcher {
        self.fetcher_with(BOUNDS, &[("law.example", &["127.0.0.1"])])
    }

    fn fetcher_with(&self, bounds: Bounds, names: &[(&str, &[&str])]) -> Fetcher {
        let parsed = |addresses: &[&str]| addresses.iter().map(|address| address.parse().unwrap()).collect::<Vec<IpAddr>>();
        let table = names.iter().map(|(name, addresses)| ((*name).to_owned(), vec![parsed(addresses)])).collect();
        Fetcher::new(Some("https://lexaria.example"), Reach::with_test_servers(&[self.at]), Box::new(Table(Mutex::new(table))), bounds).unwrap()
    }

    /// The questions for paths other than robots.txt.
    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().filter(|asked| !asked.starts_with("GET /robots.txt ")).cloned().collect()
    }
}

fn answer(mut stream: TcpStream, heard: &Mutex<Vec<String>>, replies: &HashMap<&str, Reply>) {
    let mut head = Vec::new();
    let mut byte = [0_u8; 1];
    while !head.ends_with(b"\r\n\r\n") && head.len() < 8_000 {
        if stream.read(&mut byte).unwrap_or(0) == 0 {
            break;
        }
        head.push(byte[0]);
        // A client that speaks TLS is told something else.
        if head[0] == 0x16 && head.len() == 8 {
            break;
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    heard.lock().unwrap().push(head.clone());
    let path = head.split(' ').nth(1).unwrap_or_default();
    match replies.get(path) {
        Some(reply) => reply(&head, &mut stream),
        None => drop(stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")),
    }
}

/// The addresses of names: the first answer once, then the next one; the last for ever.
struct Table(Mutex<HashMap<String, Vec<Vec<IpAddr>>>>);

impl Names for Table {
    fn look_up<'a>(&'a self, host: &'a str) -> Looking<'a> {
        let mut table = self.0.lock().unwrap();
        let found = table.get_mut(host).map(|answers| if answers.len() > 1 { answers.remove(0) } else { answers[0].clone() });
        let missing = || std::io::Error::other("failed to lookup address information: Name or service not known");
        Box::pin(async move { found.ok_or_else(missing) })
    }
}

fn says(answer: &str) -> Reply {
    let answer = answer.replace('\n', "\r\n");
    Box::new(move |_, stream| drop(stream.write_all(answer.as_bytes())))
}

fn file(body: &'static str) -> Reply {
    says(&format!("HTTP/1.1 200 OK\nContent-Length: {}\nConnection: close\n\n{body}", body.len()))
}

fn leads(to: &str) -> Reply {
    says(&format!("HTTP/1.1 302 Found\nLocation: {to}\nSet-Cookie: seen=1\nContent-Length: 0\nConnection: close\n\n"))
}

fn packed(coding: &'static str, body: Vec<u8>) -> Reply {
    Box::new(move |_, stream| {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(&body);
    })
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(body).unwrap();
    packer.finish().unwrap()
}

async fn get(fetcher: &Fetcher, url: &str) -> Result<Capture, Failure> {
    match fetcher.get(url, &Validators::default()).await? {
        Answer::File(capture) => Ok(capture),
        Answer::Unchanged => panic!("nothing was known before"),
    }
}

#[tokio::test]
async fn a_file_is_given_and_the_second_time_only_asked_after() {
    let server = Server::start(vec![(
        "/act",
        Box::new(|head, stream| {
            let unchanged = head.to_ascii_lowercase().contains("if-none-match: \"one\"");
            let answer: &[u8] = if unchanged {
                b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
            } else {
                b"HTTP/1.1 200 OK\r\nETag: \"one\"\r\nLast-Modified: Wed, 21 Oct 2015 07:28:00 GMT\r\nContent-Length: 4\r\nConnection: close\r\n\r\nText"
            };
            let _ = stream.write_all(answer);
        }),
    )]);
    let fetcher = server.fetcher();
    let capture = get(&fetcher, &server.url("/act#sec_1")).await.unwrap();
    assert_eq!((capture.bytes.as_slice(), capture.url.as_str()), (b"Text".as_slice(), server.url("/act").as_str()));
    let again = fetcher.get(&server.url("/act"), &capture.validators).await.unwrap();
    assert!(matches!(again, Answer::Unchanged));
    let asked = server.asked();
    assert!(asked[0].contains("Lexarium/") && asked[0].contains("+https://lexaria.example"), "it says who it is: {}", asked[0]);
    assert!(asked[1].to_ascii_lowercase().contains("if-modified-since: wed, 21 oct 2015"), "{}", asked[1]);
}

#[tokio::test]
async fn redirects_are_followed_where_they_lead_outside_and_carry_no_cookie() {
    let server = Server::start(vec![("/old", leads("/middle")), ("/middle", leads("new")), ("/new", file("The text"))]);
    let capture = get(&server.fetcher(), &server.url("/old")).await.unwrap();
    assert_eq!((capture.bytes.as_slice(), capture.url), (b"The text".as_slice(), server.url("/new")));
    assert!(server.asked().iter().all(|asked| !asked.to_ascii_lowercase().contains("cookie")));
}

#[tokio::test]
async fn no_redirect_leads_inside() {
    let inside = [
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0x7f.1/",
        "http://2130706433/",
        "http://017700000001/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://inner.example/",
        "https://inner.example/",
        "//inner.example/",
        "http://127.0.0.1./",
        "http://127。0。0。1/",
    ];
    for to in inside {
        let server = Server::start(vec![("/act", leads_raw(to))]);
        let fetcher = server.fetcher_with(BOUNDS, &[("law.example", &["127.0.0.1"]), ("inner.example", &["192.168.1.1"])]);
        let refused = get(&fetcher, &server.url("/act")).await.unwrap_err();
        assert!(matches!(refused, Failure::Private { .. }), "{to}: {refused:?}");
    }
    for to in ["file:///etc/passwd", "ftp://law.example/", "gopher://law.example:70/", "http://law.example:22/", "http://a:b@law.example/", "http://"]
    {
        let server = Server::start(vec![("/act", leads_raw(to))]);
        let refused = get(&server.fetcher(), &server.url("/act")).await.unwrap_err();
        assert!(matches!(refused, Failure::Address { .. }), "{to}: {refused:?}");
    }
}

/// A redirect to an address that has letters beyond ASCII.
fn leads_raw(to: &'static str) -> Reply {
    leads(to)
}

#[tokio::test]
async fn a_way_in_circles_ends() {
    let server = Server::start(vec![("/a", leads("/b")), ("/b", leads("/a"))]);
    assert_eq!(get(&server.fetcher(), &server.url("/a")).await.unwrap_err(), Failure::Redirects { most: 5 });
}

#[tokio::test]
async fn a_name_with_one_private_address_is_not_asked() {
    let server = Server::start(vec![("/act", file("Text"))]);
    for addresses in [["127.0.0.1", "10.0.0.7"], ["1.1.1.1", "fd00::1"], ["192.168.0.1", "8.8.8.8"]] {
        let fetcher = server.fetcher_with(BOUNDS, &[("law.example", &addresses)]);
        let refused = get(&fetcher, &server.url("/act")).await.unwrap_err();
        assert!(matches!(refused, Failure::Private { .. }), "{addresses:?}: {refused:?}");
    }
    assert!(server.asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_name_that_changes_its_address_is_checked_again() {
    let server = Server::start(vec![("/act", leads("/next")), ("/next", file("Text"))]);
    let answers = vec![vec!["127.0.0.1".parse().unwrap()], vec!["127.0.0.1".parse().unwrap()], vec!["127.0.0.2".parse().unwrap()]];
    let names = Table(Mutex::new(HashMap::from([("law.example".to_owned(), answers)])));
    let fetcher = Fetcher::new(None, Reach::with_test_servers(&[server.at]), Box::new(names), BOUNDS).unwrap();
    let refused = get(&fetcher, &server.url("/act")).await.unwrap_err();
    assert_eq!(refused, Failure::Private { host: "law.example".to_owned(), address: "127.0.0.2".parse().unwrap() });
    assert_eq!(server.asked().len(), 1, "one look-up a question: robots.txt, the address, where it leads");
}

#[tokio::test]
async fn the_product_reaches_no_server_of_this_machine() {
    let server = Server::start(vec![("/act", file("Text"))]);
    let fetcher = Fetcher::new(None, Reach::public(), Box::new(fetch::SystemNames), BOUNDS).unwrap();
    for host in ["127.0.0.1", "localhost", "[::1]", "0.0.0.0"] {
        let on_port = get(&fetcher, &format!("http://{host}:{}/act", server.at.port())).await.unwrap_err();
        assert!(matches!(on_port, Failure::Address { .. }), "{on_port:?}");
        let plain = get(&fetcher, &format!("http://{host}/act")).await.unwrap_err();
        assert!(matches!(plain, Failure::Private { .. }), "{host}: {plain:?}");
    }
    assert!(server.asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn bodies_end_at_their_bound() {
    let endless: Reply = Box::new(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        while stream.write_all(format!("10000\r\n{}\r\n", "x".repeat(0x10000)).as_bytes()).is_ok() {}
    });
    let silent: Reply = Box::new(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nstart");
        std::thread::sleep(Duration::from_secs(30));
    });
    let huge = says("HTTP/1.1 200 OK\nContent-Length: 999999999999\nConnection: close\n\n");
    let bomb = gzip(&vec![0_u8; 64 << 20]);
    let twice = gzip(&gzip(b"Text"));
    let server = Server::start(vec![
        ("/endless", endless),
        ("/silent", silent),
        ("/huge", huge),
        ("/bomb", packed("gzip", bomb)),
        ("/gzip", packed("gzip", gzip(b"Text"))),
        ("/twice", packed("gzip, gzip", twice)),
        ("/brotli", packed("br", vec![1, 2, 3])),
        ("/broken", packed("gzip", vec![1, 2, 3])),
    ]);
    let fetcher = server.fetcher();
    for path in ["/endless", "/huge", "/bomb"] {
        assert_eq!(get(&fetcher, &server.url(path)).await.unwrap_err(), Failure::TooLong { most: 1 << 20 }, "{path}");
    }
    assert_eq!(get(&fetcher, &server.url("/gzip")).await.unwrap().bytes, b"Text");
    for path in ["/twice", "/brotli", "/broken"] {
        let refused = get(&fetcher, &server.url(path)).await.unwrap_err();
        assert!(matches!(refused, Failure::Packed { .. }), "{path}: {refused:?}");
    }
    let hasty = server.fetcher_with(Bounds { within: Duration::from_secs(1), ..BOUNDS }, &[("law.example", &["127.0.0.1"])]);
    assert_eq!(get(&hasty, &server.url("/silent")).await.unwrap_err(), Failure::TooSlow { seconds: 1 });
}

#[tokio::test]
async fn robots_are_obeyed_and_read_once() {
    let server = Server::start(vec![
        ("/robots.txt", file("User-agent: lexarium\nDisallow: /closed\n")),
        ("/open", file("Text")),
        ("/closed", file("Text")),
        ("/leads", leads("/closed")),
    ]);
    let fetcher = server.fetcher();
    assert!(get(&fetcher, &server.url("/open")).await.is_ok());
    for path in ["/closed", "/leads"] {
        assert!(matches!(get(&fetcher, &server.url(path)).await.unwrap_err(), Failure::Robots { .. }), "{path}");
    }
    assert!(server.asked().iter().all(|asked| !asked.starts_with("GET /closed")));
    let read = server.asked.lock().unwrap().iter().filter(|asked| asked.starts_with("GET /robots.txt")).count();
    assert_eq!(read, 1);
}

#[tokio::test]
async fn a_site_that_cannot_say_what_it_allows_is_not_asked() {
    let failing = says("HTTP/1.1 500 Error\nContent-Length: 0\nConnection: close\n\n");
    let server = Server::start(vec![("/robots.txt", failing), ("/act", file("Text"))]);
    assert!(matches!(get(&server.fetcher(), &server.url("/act")).await.unwrap_err(), Failure::Robots { .. }));
    assert!(server.asked().is_empty());
}

#[tokio::test]
async fn dead_links_are_told_from_servers_that_are_busy() {
    let status = |line: &str| says(&format!("HTTP/1.1 {line}\nContent-Length: 0\nConnection: close\nRetry-After: 120\n\n"));
    let server = Server::start(vec![
        ("/gone", status("410 Gone")),
        ("/error", status("500 Error")),
        ("/busy", status("429 Too Many")),
        ("/act", file("Text")),
    ]);
    let fetcher = server.fetcher();
    for (path, failure, dead) in [
        ("/missing", Failure::Gone { status: 404 }, true),
        ("/gone", Failure::Gone { status: 410 }, true),
        ("/error", Failure::Status { status: 500 }, false),
        ("/busy", Failure::Later { host: "law.example".to_owned(), seconds: Some(120) }, false),
        ("/act", Failure::Later { host: "law.example".to_owned(), seconds: None }, false),
    ] {
        let refused = get(&fetcher, &server.url(path)).await.unwrap_err();
        assert_eq!((refused.is_dead(), &refused), (dead, &failure), "{path}");
    }
    let missing = get(&fetcher, "http://nowhere.example/act").await.unwrap_err();
    assert!(missing.is_dead() && missing == Failure::NoSuchHost { host: "nowhere.example".to_owned() }, "{missing:?}");
}

#[tokio::test]
async fn a_server_without_tls_behind_https_is_dead() {
    let server = Server::start(Vec::new());
    let refused = get(&server.fetcher(), &format!("https://law.example:{}/act", server.at.port())).await.unwrap_err();
    assert!(matches!(refused, Failure::Tls { .. }) && refused.is_dead(), "{refused:?}");
}

#[tokio::test]
async fn a_server_that_is_down_is_not_dead() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = Server { at: free, asked: Arc::default() };
    let refused = get(&server.fetcher(), &server.url("/act")).await.unwrap_err();
    assert!(matches!(refused, Failure::Unreachable { .. }) && !refused.is_dead(), "{refused:?}");
}
