//! Under which names operators' pages are served: no page of another site reads them by a name of its own that it points at this machine.

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;

use crate::AppState;
use crate::error::PageError;

/// Refuses a request for a foreign name. Whoever names no host is no browser.
pub(super) async fn check(State(state): State<AppState>, request: Request, next: Next) -> Result<Response, PageError> {
    let host = request.headers().get(header::HOST);
    if host.is_some_and(|host| !host.to_str().is_ok_and(|host| is_own(host, &state.settings.origin))) {
        return Err(PageError::ForeignName);
    }
    Ok(next.run(request).await)
}

/// An address, a name without a dot (nobody else can own one), or the name of the site with what is below it.
fn is_own(host: &str, origin: &str) -> bool {
    let host = name_of(host);
    let site = name_of(origin.split_once("://").map_or(origin, |(_, rest)| rest));
    host.parse::<IpAddr>().is_ok() || !host.contains('.') || host == site || host.strip_suffix(&site).is_some_and(|below| below.ends_with('.'))
}

/// A host without its port, in small letters.
fn name_of(host: &str) -> String {
    let bare = match host.strip_prefix('[') {
        Some(address) => address.split(']').next(),
        None => host.split(':').next(),
    };
    bare.unwrap_or_default().trim_end_matches('.').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn addresses_and_names_that_nobody_else_can_own_are_served() {
        for host in ["127.0.0.1:8081", "[::1]:8081", "192.0.2.7", "localhost:8081", "lexarium", "law.example.org", "OPS.law.example.org.:443"] {
            assert!(is_own(host, "https://law.example.org"), "{host}");
        }
    }

    #[test]
    fn names_of_others_are_refused() {
        for host in ["attacker.example:8081", "127.0.0.1.attacker.example", "notlaw.example.org", "example.org", "law.example.org.attacker.example"] {
            assert!(!is_own(host, "https://law.example.org"), "{host}");
        }
    }
}
