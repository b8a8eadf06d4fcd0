//! Asking the web for files: one address at a time, slowly, within bounds, and never what lies inside the operator's own walls.
//!
//! An address in a record was written by somebody else, and so was the answer of its server, of its name and of its redirects. A name is
//! looked up here, all its addresses are checked, and the connection goes to the checked ones alone, so that no second answer of a name server
//! leads anywhere else.
//!
//! **Architecture invariant**: nothing here knows what a law is, keeps anything, or asks anything by itself; no other crate opens a connection
//! to an address that a document or a record names.

mod body;
mod failure;
mod hosts;
mod names;
mod reach;
mod robots;

use std::time::Duration;

use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, Url};
use tokio::time::timeout;

pub use failure::Failure;
pub use names::{Looking, Names, SystemNames};
pub use reach::{Reach, is_public};

use hosts::Hosts;
use names::Pinned;
use robots::Robots;

/// The name by which rules of robots.txt address Lexarium.
pub const PRODUCT: &str = "lexarium";

/// An answer may lead on so many times.
const MOST_REDIRECTS: usize = 5;
/// Addresses that are longer name no document.
const LONGEST_ADDRESS: usize = 4_000;
/// Rules of robots.txt are read so far: what RFC 9309 asks for at least.
const LONGEST_ROBOTS: u64 = 500 << 10;
/// A server may have so many headers.
const MOST_HEADERS: usize = 100;

/// How much is asked for, and how slowly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    /// Bytes of an answer, packed and unpacked.
    pub most_bytes: u64,
    /// From the question to the last byte of its answer, each redirect anew.
    pub within: Duration,
    /// Between two questions to one host; a longer one that its robots.txt asks for is kept, up to a minute.
    pub pause: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { most_bytes: 64 << 20, within: Duration::from_secs(60), pause: Duration::from_secs(5) }
    }
}

/// What a server said of its answer, so that it can be asked whether anything has changed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Validators {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub modified: Option<String>,
}

/// What an address gave.
#[derive(Debug)]
pub enum Answer {
    /// The server says that nothing has changed since the validators were given.
    Unchanged,
    /// A file.
    File(Capture),
}

/// A file as a server gave it.
#[derive(Debug)]
pub struct Capture {
    /// The address that gave it, after all redirects.
    pub url: String,
    /// The file, unpacked.
    pub bytes: Vec<u8>,
    /// For the next time.
    pub validators: Validators,
}

/// Asks for files. It remembers rules and times of the hosts for as long as it lives.
pub struct Fetcher {
    client: Client,
    names: Box<dyn Names>,
    reach: Reach,
    pinned: Pinned,
    hosts: Hosts,
    bounds: Bounds,
}

impl Fetcher {
    /// One that says who it is: `contact` is the address under which whoever runs it can be reached.
    ///
    /// # Errors
    /// When TLS cannot be set up, as on a machine without certificates.
    pub fn new(contact: Option<&str>, reach: Reach, names: Box<dyn Names>, bounds: Bounds) -> Result<Self, Failure> {
        // It is installed once a process; the store may have done it before.
        rustls::crypto::ring::default_provider().install_default().ok();
        let pinned = Pinned::default();
        let client = Client::builder()
            .user_agent(agent(contact))
            .dns_resolver(pinned.clone())
            // A proxy would look names up itself, and connect to whatever it finds.
            .no_proxy()
            .redirect(Policy::none())
            .referer(false)
            .http1_only()
            .http1_max_headers(MOST_HEADERS)
            .connect_timeout(bounds.within.min(Duration::from_secs(10)))
            // Questions to one host are seconds apart; an old connection is to an address that was checked long ago.
            .pool_max_idle_per_host(0)
            .build()
            .map_err(|error| Failure::CannotStart { reason: failure::chain(&error) })?;
        Ok(Self { client, names, reach, pinned, hosts: Hosts::default(), bounds })
    }

    /// Asks for a file, unless robots.txt forbids it; with validators, whether there is another than the one they were given with.
    ///
    /// # Errors
    /// One [`Failure`] for each way in which there is no file.
    pub async fn get(&self, url: &str, known: &Validators) -> Result<Answer, Failure> {
        let mut url = self.checked(url)?;
        for _ in 0..=MOST_REDIRECTS {
            self.robots_allow(&url).await?;
            let response = self.ask(&url, known, self.bounds.within).await?;
            match response.status() {
                StatusCode::NOT_MODIFIED if *known != Validators::default() => return Ok(Answer::Unchanged),
                StatusCode::OK => return self.capture(url, response).await.map(Answer::File),
                status if status.is_redirection() => url = self.next(&url, &response)?,
                status => return Err(self.refusal(&url, status, response.headers()).await),
            }
        }
        Err(Failure::Redirects { most: MOST_REDIRECTS })
    }

    /// One question to one address, whose name is looked up and checked now.
    async fn ask(&self, url: &Url, known: &Validators, within: Duration) -> Result<Response, Failure> {
        let host = host_of(url)?;
        self.hosts.wait(&host, self.bounds.pause).await?;
        let addresses = self.look_up(url, &host).await?;
        self.pinned.pin(&host, addresses);
        let request = self.client.get(url.clone()).headers(headers(known)).send();
        match timeout(within, request).await {
            Ok(answer) => answer.map_err(|error| Failure::of(&host, &error)),
            Err(_) => Err(Failure::TooSlow { seconds: within.as_secs() }),
        }
    }

    /// The addresses of a host. One that is not public spoils them all: who mixes them means no good.
    async fn look_up(&self, url: &Url, host: &str) -> Result<Vec<std::net::IpAddr>, Failure> {
        let port = url.port_or_known_default().unwrap_or_default();
        let addresses = match host.parse() {
            Ok(literal) => vec![literal],
            Err(_) => timeout(self.bounds.within, self.names.look_up(host))
                .await
                .map_err(|_| Failure::TooSlow { seconds: self.bounds.within.as_secs() })?
                .map_err(|error| Failure::of_name(host, &error))?,
        };
        if addresses.is_empty() {
            return Err(Failure::NoSuchHost { host: host.to_owned() });
        }
        if let Some(address) = addresses.iter().find(|address| !self.reach.admits(**address, port)) {
            return Err(Failure::Private { host: host.to_owned(), address: *address });
        }
        Ok(addresses)
    }

    /// An address that may be asked as far as its words tell: the web's two schemes on their own ports, and no password in it.
    fn checked(&self, url: &str) -> Result<Url, Failure> {
        let refused = |reason: &str| Failure::Address { reason: reason.to_owned() };
        if url.len() > LONGEST_ADDRESS {
            return Err(refused("it is longer than an address of a document is"));
        }
        let mut url = Url::parse(url.trim()).map_err(|error| refused(&format!("it cannot be read: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refused("only http and https are asked"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refused("it holds a name or a password"));
        }
        let port = url.port_or_known_default().unwrap_or_default();
        if !matches!(port, 80 | 443) && !self.reach.has_port(port) {
            return Err(refused("only the ports 80 and 443 are asked"));
        }
        url.set_fragment(None);
        Ok(url)
    }

    fn next(&self, from: &Url, response: &Response) -> Result<Url, Failure> {
        let to = response.headers().get(header::LOCATION).and_then(|to| std::str::from_utf8(to.as_bytes()).ok());
        let Some(to) = to else { return Err(Failure::Status { status: response.status().as_u16() }) };
        let to = from.join(to).map_err(|error| Failure::Address { reason: format!("a redirect cannot be read: {error}") })?;
        self.checked(to.as_str())
    }

    async fn capture(&self, url: Url, response: Response) -> Result<Capture, Failure> {
        let said = |name: header::HeaderName| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        // Validators that nobody could keep are none.
        let short = |value: &String| value.len() <= 500;
        let validators = Validators { etag: said(header::ETAG).filter(short), modified: said(header::LAST_MODIFIED).filter(short) };
        let bytes = self.read(&url, response, self.bounds.most_bytes).await?;
        Ok(Capture { url: url.into(), bytes, validators })
    }

    async fn read(&self, url: &Url, response: Response, most: u64) -> Result<Vec<u8>, Failure> {
        let host = host_of(url)?;
        match timeout(self.bounds.within, body::read(&host, response, most)).await {
            Ok(bytes) => bytes,
            Err(_) => Err(Failure::TooSlow { seconds: self.bounds.within.as_secs() }),
        }
    }

    /// What an answer means that is no file. A host that asks for patience is not asked again.
    async fn refusal(&self, url: &Url, status: StatusCode, headers: &HeaderMap) -> Failure {
        match status {
            StatusCode::NOT_FOUND | StatusCode::GONE => Failure::Gone { status: status.as_u16() },
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
                let host = url.host_str().unwrap_or_default();
                self.hosts.leave_alone(host).await;
                let after = headers.get(header::RETRY_AFTER).and_then(|after| after.to_str().ok()?.trim().parse().ok());
                Failure::Later { host: host.to_owned(), seconds: after }
            }
            status => Failure::Status { status: status.as_u16() },
        }
    }

    /// Reads the rules of a host where they are not at hand, and keeps to them.
    async fn robots_allow(&self, url: &Url) -> Result<(), Failure> {
        let origin = url.origin().ascii_serialization();
        let host = host_of(url)?;
        let robots = match self.hosts.robots(&origin).await {
            Some(robots) => robots,
            None => self.hosts.keep_robots(&origin, &host, self.read_robots(url).await?).await,
        };
        let path = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        if robots.allow(&path) { Ok(()) } else { Err(Failure::Robots { host }) }
    }

    /// The rules of a host by RFC 9309: none where it has none, all forbidden where it cannot say.
    async fn read_robots(&self, url: &Url) -> Result<Robots, Failure> {
        let mut at = url.join("/robots.txt").map_err(|error| Failure::Address { reason: error.to_string() })?;
        for _ in 0..=MOST_REDIRECTS {
            let response = self.ask(&at, &Validators::default(), self.bounds.within).await?;
            let status = response.status();
            if status.is_redirection() {
                at = self.next(&at, &response)?;
            } else if status.is_success() {
                return Ok(match self.read(&at, response, LONGEST_ROBOTS).await {
                    Ok(rules) => Robots::parse(&String::from_utf8_lossy(&rules), PRODUCT),
                    Err(_) => Robots::forbid_all(),
                });
            } else if status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS {
                return Ok(Robots::default());
            } else {
                return Ok(Robots::forbid_all());
            }
        }
        // As where there is none.
        Ok(Robots::default())
    }
}

fn agent(contact: Option<&str>) -> String {
    let printable = |contact: &&str| contact.bytes().all(|byte| byte.is_ascii_graphic());
    let contact = contact.filter(printable).map(|contact| format!("; +{contact}")).unwrap_or_default();
    format!("Lexarium/{} (repository of cybercrime law{contact})", env!("CARGO_PKG_VERSION"))
}

fn headers(known: &Validators) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
    headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    for (name, value) in [(header::IF_NONE_MATCH, &known.etag), (header::IF_MODIFIED_SINCE, &known.modified)] {
        if let Some(value) = value.as_ref().and_then(|value| HeaderValue::from_str(value).ok()) {
            headers.insert(name, value);
        }
    }
    headers
}

/// The host as names and addresses are written, an IPv6 address without its brackets.
fn host_of(url: &Url) -> Result<String, Failure> {
    let host = url.host_str().map(|host| host.trim_start_matches('[').trim_end_matches(']').to_owned());
    host.filter(|host| !host.is_empty()).ok_or_else(|| Failure::Address { reason: "it names no host".to_owned() })
}
