//! What one client may ask: requests a minute, the length of an address, of a body, the time for an answer.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};
use http_body_util::Limited;
use tower_http::catch_panic::CatchPanicLayer;

use crate::extract::upload;
use crate::serve::Peer;

/// The longest address that is looked at.
const LONGEST_ADDRESS: usize = 8 * 1024;

/// What one request may take.
struct Bounds {
    /// Bytes of its body; whatever is longer is refused before it is read.
    body: usize,
    /// Time for sending the body and for the answer.
    answer: Duration,
}

impl Bounds {
    /// Readers send no bodies.
    const READING: Self = Self { body: 64 * 1024, answer: Duration::from_secs(30) };
    /// Who hands in a draft sends a file, over any line, with some room for the frame of the form.
    const HANDING_IN: Self = Self { body: upload::LARGEST + (1 << 16), answer: Duration::from_secs(150) };

    fn of(request: &Request) -> Self {
        let hands_in = request.method() == Method::POST && request.uri().path().ends_with("/analyse");
        if hands_in { Self::HANDING_IN } else { Self::READING }
    }
}

/// How often each client has asked of late. Addresses stay in memory and are forgotten after a quiet minute.
pub(crate) struct Rates {
    limiter: Option<DefaultKeyedRateLimiter<IpAddr>>,
}

impl Rates {
    /// So many requests a minute for each client, and half of that at once; 0 for no limit.
    pub(crate) fn a_minute(requests: u32) -> Self {
        let quota = NonZeroU32::new(requests).map(|requests| {
            let burst = NonZeroU32::new(requests.get() / 2).unwrap_or(NonZeroU32::MIN);
            Quota::per_minute(requests).allow_burst(burst)
        });
        Self { limiter: quota.map(DefaultKeyedRateLimiter::keyed) }
    }

    /// Lets go of clients that have been quiet.
    pub(crate) fn forget_idle(&self) {
        if let Some(limiter) = &self.limiter {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }

    /// Seconds to wait, for a client that has asked too often.
    fn wait(&self, client: IpAddr) -> Option<u64> {
        let refused = self.limiter.as_ref()?.check_key(&network_of(client)).err()?;
        Some(refused.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }
}

/// One IPv6 household has a /64; limiting single addresses would limit nobody.
fn network_of(client: IpAddr) -> IpAddr {
    match client {
        IpAddr::V4(_) => client,
        IpAddr::V6(address) => {
            let mut segments = address.segments();
            segments[4..].fill(0);
            IpAddr::V6(segments.into())
        }
    }
}

/// The site behind its limits.
pub(crate) fn guarded(site: Router, rates: Arc<Rates>) -> Router {
    site.layer(from_fn_with_state(rates, refuse_the_hasty)).layer(from_fn(keep_bounds)).layer(CatchPanicLayer::new())
}

async fn keep_bounds(request: Request, next: Next) -> Response {
    let bounds = Bounds::of(&request);
    let declared = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|length| length > bounds.body) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    let request = request.map(|body| Body::new(Limited::new(body, bounds.body)));
    let answer = tokio::time::timeout(bounds.answer, next.run(request)).await;
    answer.unwrap_or_else(|_| StatusCode::SERVICE_UNAVAILABLE.into_response())
}

async fn refuse_the_hasty(State(rates): State<Arc<Rates>>, request: Request, next: Next) -> Response {
    if request.uri().path_and_query().is_some_and(|address| address.as_str().len() > LONGEST_ADDRESS) {
        return StatusCode::URI_TOO_LONG.into_response();
    }
    let client = request.extensions().get::<Peer>().map(|peer| peer.0.ip());
    if let Some(seconds) = client.and_then(|client| rates.wait(client)) {
        let mut refused = crate::error::too_many_requests(request.headers(), request.uri());
        refused.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        return refused;
    }
    next.run(request).await
}
