//! The server on the net: silent and slow clients are let go, hasty ones are told to wait, the rest is answered to the end.

use std::sync::Arc;
use std::time::Duration;

use testkit::{App, noon};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use web::serve::{ServeLimits, serve};

struct Server {
    app: App,
    readers: std::net::SocketAddr,
    operations: std::net::SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    ended: tokio::task::JoinHandle<std::io::Result<()>>,
}

async fn start(limits: ServeLimits) -> Server {
    let app = App::empty().await;
    let settings = web::SiteSettings { origin: "http://lexarium.test".to_owned(), operator: None, now: noon, reading: exchange::Limits::default() };
    let site = web::site(Arc::clone(&app.desk), settings);
    let (readers, operations) = (TcpListener::bind("127.0.0.1:0").await.unwrap(), TcpListener::bind("127.0.0.1:0").await.unwrap());
    let addresses = (readers.local_addr().unwrap(), operations.local_addr().unwrap());
    let (stop, stopped) = oneshot::channel();
    let ended = tokio::spawn(serve(readers, operations, site, limits, async {
        let _ = stopped.await;
    }));
    Server { app, readers: addresses.0, operations: addresses.1, stop: Some(stop), ended }
}

async fn ask(address: std::net::SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: lexarium.test\r\nconnection: close\r\n\r\n")
}

#[tokio::test]
async fn health_and_figures_have_a_listener_of_their_own() {
    let server = start(ServeLimits::default()).await;
    assert!(ask(server.operations, &get("/health")).await.starts_with("HTTP/1.1 200"));
    let _ = ask(server.readers, &get("/en/about")).await;
    let figures = ask(server.operations, &get("/metrics")).await;
    assert!(figures.contains("lexarium_answers_total"), "{figures}");
    assert!(!figures.contains("127.0.0.1"), "figures name no reader");
    let page = ask(server.operations, &get("/imports")).await;
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("Nothing has been imported yet"), "{page}");
    let foreign = ask(server.operations, "GET /imports HTTP/1.1\r\nhost: attacker.example\r\nconnection: close\r\n\r\n").await;
    assert!(foreign.starts_with("HTTP/1.1 403") && foreign.contains("Not under this name"), "{foreign}");
    for path in ["/health", "/metrics", "/imports"] {
        assert!(ask(server.readers, &get(path)).await.starts_with("HTTP/1.1 404"));
    }
    drop(server.app);
}

#[tokio::test]
async fn a_silent_and_a_trickling_client_are_let_go() {
    let server = start(ServeLimits { head: Duration::from_millis(200), stall: Duration::from_millis(200), ..ServeLimits::default() }).await;
    let mut silent = TcpStream::connect(server.readers).await.unwrap();
    let mut nothing = [0; 16];
    assert_eq!(silent.read(&mut nothing).await.unwrap_or(0), 0, "the server closes");
    let mut trickling = TcpStream::connect(server.readers).await.unwrap();
    for byte in b"GET /en/about HTTP/1.1\r\nx-slow: aaaaaaaaaaaaaaaaaaaaaaaaaa" {
        if trickling.write_all(&[*byte]).await.is_err() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut rest = Vec::new();
    let _ = trickling.read_to_end(&mut rest).await;
    assert!(!String::from_utf8_lossy(&rest).starts_with("HTTP/1.1 200"));
    assert!(ask(server.readers, &get("/en/about")).await.starts_with("HTTP/1.1 200"), "others are served");
}

#[tokio::test]
async fn a_hasty_client_is_told_when_to_come_back() {
    let server = start(ServeLimits { requests_a_minute: 4, ..ServeLimits::default() }).await;
    let mut answers = Vec::new();
    for _ in 0..6 {
        answers.push(ask(server.readers, &get("/api/v1/topics")).await);
    }
    assert!(answers[0].starts_with("HTTP/1.1 200"), "{}", answers[0]);
    let last = answers.last().unwrap().to_ascii_lowercase();
    assert!(last.starts_with("http/1.1 429") && last.contains("retry-after:") && last.contains("application/problem+json"), "{last}");
}

#[tokio::test]
async fn too_long_addresses_and_bodies_are_refused() {
    let server = start(ServeLimits::default()).await;
    let long = ask(server.readers, &get(&format!("/en/search?q={}", "a".repeat(10_000)))).await;
    assert!(long.starts_with("HTTP/1.1 414"), "{}", &long[..long.len().min(80)]);
    let body = format!("POST /api/v1/search HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 1000000000\r\n\r\n{}", "a".repeat(1_000));
    let refused = ask(server.readers, &body).await;
    assert!(refused.starts_with("HTTP/1.1 405") || refused.starts_with("HTTP/1.1 413"), "{}", &refused[..refused.len().min(80)]);
}

#[tokio::test]
async fn told_to_stop_the_server_ends_and_takes_nobody_new() {
    let mut server = start(ServeLimits { drain: Duration::from_secs(2), ..ServeLimits::default() }).await;
    assert!(ask(server.readers, &get("/en/about")).await.starts_with("HTTP/1.1 200"));
    server.stop.take().unwrap().send(()).unwrap();
    server.ended.await.unwrap().unwrap();
    assert!(TcpStream::connect(server.readers).await.is_err());
}
