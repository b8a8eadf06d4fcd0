//! From the name of a host to its addresses: asked once, checked, and then held fast for the connection.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// An answer to come.
pub type Looking<'a> = Pin<Box<dyn Future<Output = std::io::Result<Vec<IpAddr>>> + Send + 'a>>;

/// Who knows the addresses of a name.
pub trait Names: Send + Sync {
    /// All addresses of `host`.
    fn look_up<'a>(&'a self, host: &'a str) -> Looking<'a>;
}

/// The name servers of the machine.
pub struct SystemNames;

impl Names for SystemNames {
    fn look_up<'a>(&'a self, host: &'a str) -> Looking<'a> {
        Box::pin(async move { Ok(tokio::net::lookup_host((host, 0)).await?.map(|address| address.ip()).collect()) })
    }
}

/// The checked addresses of the hosts. The client asks here alone, and knows no other name server.
#[derive(Clone, Default)]
pub(crate) struct Pinned {
    addresses: Arc<Mutex<HashMap<String, Vec<IpAddr>>>>,
}

impl Pinned {
    pub(crate) fn pin(&self, host: &str, addresses: Vec<IpAddr>) {
        self.addresses.lock().unwrap_or_else(PoisonError::into_inner).insert(host.to_ascii_lowercase(), addresses);
    }
}

impl Resolve for Pinned {
    fn resolve(&self, name: Name) -> Resolving {
        let pinned = self.addresses.lock().unwrap_or_else(PoisonError::into_inner).get(&name.as_str().to_ascii_lowercase()).cloned();
        Box::pin(async move {
            let addresses = pinned.ok_or("the name was not checked")?;
            // The port of the address that is asked takes the place of 0.
            Ok(Box::new(addresses.into_iter().map(|address| SocketAddr::new(address, 0))) as Addrs)
        })
    }
}
