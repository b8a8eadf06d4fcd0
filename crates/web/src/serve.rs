//! The server loop: connections are counted, timed and let go; requests under way are answered before the end.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt as _;

use crate::limits::Rates;

/// What one server gives at most.
#[derive(Debug, Clone)]
pub struct ServeLimits {
    /// Requests that one client may make in a minute; 0 for no limit, as in benches.
    pub requests_a_minute: u32,
    /// Connections held open at a time; more wait in the system's queue.
    pub connections: usize,
    /// Time for a client to send the head of a request; also the longest silence between two requests.
    pub head: Duration,
    /// The longest time without a byte going either way while a request or an answer is under way.
    pub stall: Duration,
    /// Time for requests under way when the server is told to stop.
    pub drain: Duration,
}

impl Default for ServeLimits {
    fn default() -> Self {
        Self {
            requests_a_minute: 600,
            connections: 512,
            head: Duration::from_secs(10),
            stall: Duration::from_secs(20),
            drain: Duration::from_secs(10),
        }
    }
}

/// The address of the client, without its port, as the server saw it. Kept in memory for the rate limit, never written anywhere.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// Serves `site` to readers and what operators ask to them until `stop` comes true, then drains.
///
/// # Errors
/// When the listener for operators fails for good.
pub async fn serve(
    site: TcpListener,
    operations: TcpListener,
    pages: crate::Site,
    limits: ServeLimits,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(limits.connections));
    let rates = Arc::new(Rates::a_minute(limits.requests_a_minute));
    let public = crate::limits::guarded(pages.router, Arc::clone(&rates));
    let mut stop = std::pin::pin!(stop);
    let mut sweep = tokio::time::interval(Duration::from_secs(60));
    loop {
        tokio::select! {
            () = &mut stop => break,
            _ = sweep.tick() => rates.forget_idle(),
            accepted = operations.accept() => {
                if let Ok((stream, peer)) = accepted {
                    start(stream, peer, pages.operations.clone(), &limits, &graceful, None);
                }
            }
            accepted = accept(&site, &places) => {
                if let Some((stream, peer, place)) = accepted {
                    start(stream, peer, public.clone(), &limits, &graceful, Some(place));
                }
            }
        }
    }
    drop(site);
    // Whoever is still there after the drain has had the time promised.
    let _ = tokio::time::timeout(limits.drain, graceful.shutdown()).await;
    Ok(())
}

/// The next connection, once there is a place for it.
async fn accept(listener: &TcpListener, places: &Arc<Semaphore>) -> Option<(TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, peer)) => Some((stream, peer, place)),
        Err(error) => {
            // Out of file descriptors: let connections end before trying again, instead of spinning.
            tracing::warn!(%error, "a connection could not be accepted");
            tokio::time::sleep(Duration::from_millis(100)).await;
            None
        }
    }
}

fn start(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    limits: &ServeLimits,
    graceful: &GracefulShutdown,
    place: Option<tokio::sync::OwnedSemaphorePermit>,
) {
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    // Reading is timed by hyper while a head is awaited; this one ends bodies that trickle and clients that stop reading.
    stream.set_read_timeout(Some(limits.stall.max(limits.head)));
    stream.set_write_timeout(Some(limits.stall));
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let router = router.clone();
        async move {
            let mut request: Request = request.map(axum::body::Body::new);
            request.extensions_mut().insert(Peer(peer));
            let answer = router.oneshot(request).await.unwrap_or_else(|never| match never {});
            Ok::<_, Infallible>(answer)
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    let connection = graceful.watch(connection);
    tokio::spawn(async move {
        let _place = place;
        // An error here is a client that went away or was let go; there is nobody to tell.
        let _ = connection.await;
    });
}
