//! Which addresses of the Internet may be connected to: those that everybody can reach, and no others.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// Where connections may go.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reach {
    also: Vec<SocketAddr>,
}

impl Reach {
    /// Public addresses only.
    #[must_use]
    pub fn public() -> Self {
        Self::default()
    }

    /// Public addresses, and servers of a test on this machine, each at its port. A lint keeps it out of the product.
    #[must_use]
    pub fn with_test_servers(servers: &[SocketAddr]) -> Self {
        Self { also: servers.to_vec() }
    }

    pub(crate) fn admits(&self, address: IpAddr, port: u16) -> bool {
        is_public(address) || self.also.contains(&SocketAddr::new(address, port))
    }

    pub(crate) fn has_port(&self, port: u16) -> bool {
        self.also.iter().any(|server| server.port() == port)
    }
}

/// Networks of IPv4 that are not for everybody, by the registries of special addresses of IANA.
const CLOSED_V4: [(Ipv4Addr, u32); 18] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    // The host of a virtual machine at Azure, public by its number alone.
    (Ipv4Addr::new(168, 63, 129, 16), 32),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 31, 196, 0), 24),
    (Ipv4Addr::new(192, 52, 193, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(192, 175, 48, 0), 24),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    // Multicast, and all above it.
    (Ipv4Addr::new(224, 0, 0, 0), 3),
];

/// The one part of IPv6 that is given out to everybody. Mapped addresses, NAT64, unique local and link-local ones, multicast lie outside.
const OPEN_V6: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// What is closed within it.
const CLOSED_V6: [(Ipv6Addr, u32); 5] = [
    // Protocols, Teredo among them: an address of IPv4 is hidden in it.
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    // 6to4: the same.
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Whether everybody can reach an address, so that reaching it from here gives nobody anything.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !CLOSED_V4.iter().any(|(network, length)| shares(address.into(), (*network).into(), *length)),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let within = |(network, length): (Ipv6Addr, u32)| address.to_bits() >> (128 - length) == network.to_bits() >> (128 - length);
    // ISATAP hides an address of IPv4 in the last half of any network.
    let segments = address.segments();
    let isatap = segments[4] & 0xfcff == 0 && segments[5] == 0x5efe;
    within(OPEN_V6) && !isatap && !CLOSED_V6.into_iter().any(within)
}

fn shares(address: u32, network: u32, length: u32) -> bool {
    address >> (32 - length) == network >> (32 - length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public(address: &str) -> bool {
        is_public(address.parse().unwrap())
    }

    #[test]
    fn what_everybody_can_reach_is_public() {
        for address in ["1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0"] {
            assert!(public(address), "{address}");
        }
        for address in ["172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255"] {
            assert!(public(address), "{address}");
        }
        for address in ["2606:4700::1111", "2a00:1450:4001::200e", "2001:200::1", "2400::1"] {
            assert!(public(address), "{address}");
        }
    }

    #[test]
    fn the_inside_of_networks_is_not() {
        let closed = [
            "0.0.0.0",
            "0.255.255.255",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.255",
            "168.63.129.16",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.170",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "192.168.255.255",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
        ];
        for address in closed {
            assert!(!public(address), "{address}");
        }
    }

    #[test]
    fn no_address_of_ipv6_hides_a_private_one() {
        let closed = [
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:8.8.8.8",
            "::ffff:0:127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b::8.8.8.8",
            "64:ff9b:1::a00:1",
            "100::1",
            "2001::1",
            "2001:0:7f00:1::",
            "2001:20::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2606:4700::5efe:10.0.0.1",
            "2606:4700::200:5efe:127.0.0.1",
        ];
        for address in closed {
            assert!(!public(address), "{address}");
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "it is a test")]
    fn a_test_server_opens_its_own_port_and_nothing_beside_it() {
        let server = "127.0.0.1:8121".parse().unwrap();
        let reach = Reach::with_test_servers(&[server]);
        assert!(reach.admits(server.ip(), 8121) && !reach.admits(server.ip(), 80) && !reach.admits("127.0.0.2".parse().unwrap(), 8121));
        assert!(!Reach::public().admits(server.ip(), 8121));
    }
}
