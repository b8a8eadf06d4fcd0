//! The ways in which an address gives no file, each with its word for programs, and which of them make it a dead link.

use std::error::Error;
use std::net::IpAddr;

/// Why there is no file.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// The server says that there is nothing.
    #[error("the server answers {status}: there is nothing at this address")]
    Gone {
        /// 404 or 410.
        status: u16,
    },
    /// The name has no address.
    #[error("the host {host} does not exist")]
    NoSuchHost {
        /// The name.
        host: String,
    },
    /// The connection cannot be trusted.
    #[error("the connection to {host} is not secure: {reason}")]
    Tls {
        /// The host.
        host: String,
        /// Why.
        reason: String,
    },
    /// It cannot be asked at all.
    #[error("the address is not asked: {reason}")]
    Address {
        /// Why.
        reason: String,
    },
    /// It leads inside.
    #[error("the host {host} is at {address}, which is not a public address")]
    Private {
        /// The name.
        host: String,
        /// Where it leads.
        address: IpAddr,
    },
    /// The site does not want it.
    #[error("robots.txt of {host} forbids to ask for this address, or cannot be read")]
    Robots {
        /// The site.
        host: String,
    },
    /// The site asks for patience.
    #[error("{host} asks for patience{}", seconds.map(|seconds| format!(", for {seconds} seconds")).unwrap_or_default())]
    Later {
        /// The site.
        host: String,
        /// For how long.
        seconds: Option<u64>,
    },
    /// Another answer that is no file.
    #[error("the server answers {status}")]
    Status {
        /// The answer.
        status: u16,
    },
    /// The way does not end.
    #[error("the address leads on more than {most} times")]
    Redirects {
        /// How many are followed.
        most: usize,
    },
    /// The file is too long.
    #[error("the file has more than {most} bytes")]
    TooLong {
        /// How many it may have.
        most: u64,
    },
    /// The file is packed in a way that was not asked for, or broken.
    #[error("the file comes packed as `{coding}` and cannot be unpacked")]
    Packed {
        /// How it is packed.
        coding: String,
    },
    /// There is no answer in time.
    #[error("there is no whole answer within {seconds} seconds")]
    TooSlow {
        /// How long it may take.
        seconds: u64,
    },
    /// The connection fails.
    #[error("{host} cannot be reached: {reason}")]
    Unreachable {
        /// The host.
        host: String,
        /// Why.
        reason: String,
    },
    /// Nothing can be asked at all.
    #[error("connections cannot be set up: {reason}")]
    CannotStart {
        /// Why.
        reason: String,
    },
}

impl Failure {
    /// The word for programs, which is kept with a link.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Gone { .. } => "gone",
            Self::NoSuchHost { .. } => "no-such-host",
            Self::Tls { .. } => "not-secure",
            Self::Address { .. } => "not-asked",
            Self::Private { .. } => "private-address",
            Self::Robots { .. } => "robots",
            Self::Later { .. } => "later",
            Self::Status { .. } => "status",
            Self::Redirects { .. } => "redirects",
            Self::TooLong { .. } => "too-long",
            Self::Packed { .. } => "packed",
            Self::TooSlow { .. } => "too-slow",
            Self::Unreachable { .. } => "unreachable",
            Self::CannotStart { .. } => "cannot-start",
        }
    }

    /// Whether the link is dead, as far as one question can tell. A server that is slow or down today may be back tomorrow.
    #[must_use]
    pub fn is_dead(&self) -> bool {
        matches!(self, Self::Gone { .. } | Self::NoSuchHost { .. } | Self::Tls { .. })
    }

    /// What a name server's refusal means. Only its words tell a name that is not from a server that is silent.
    pub(crate) fn of_name(host: &str, error: &std::io::Error) -> Self {
        let reason = error.to_string();
        let host = host.to_owned();
        if reason.contains("Temporary failure") || reason.contains("try again") {
            Self::Unreachable { host, reason }
        } else {
            Self::NoSuchHost { host }
        }
    }

    pub(crate) fn of(host: &str, error: &reqwest::Error) -> Self {
        let host = host.to_owned();
        match tls_reason(error) {
            Some(reason) => Self::Tls { host, reason },
            None => Self::Unreachable { host, reason: chain(error) },
        }
    }
}

/// The error and what led to it, in one line.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        said = format!("{said}: {error}");
        cause = error.source();
    }
    said.chars().take(500).collect()
}

/// What TLS did not like, where it was TLS. An I/O error hides the error it holds from the chain.
fn tls_reason(error: &reqwest::Error) -> Option<String> {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(tls) = error.downcast_ref::<rustls::Error>() {
            return Some(tls.to_string());
        }
        let hidden = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        cause = match hidden {
            Some(hidden) => Some(hidden),
            None => error.source(),
        };
    }
    None
}
