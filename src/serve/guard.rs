//! Which requests are answered at all.

use std::net::{IpAddr, SocketAddr};

/// Whether a `Host` header names the preview. A page of another site could let its own name lead here and read the
/// preview through the browser (DNS rebinding), so names are refused, but for the one every machine has for itself.
pub fn is_own_host(host: &str, address: SocketAddr) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !name.is_empty() && !port.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    };
    let port_fits = port.map_or(address.port() == 80, |port| port.parse() == Ok(address.port()));
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    let name_fits = match bare.parse::<IpAddr>() {
        // Listening everywhere, the machine answers to each of its addresses.
        Ok(ip) => ip == address.ip() || (address.ip().is_unspecified() || ip.is_loopback()),
        Err(_) => bare.eq_ignore_ascii_case("localhost"),
    };
    port_fits && name_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_address_is_answered() {
        let address: SocketAddr = "127.0.0.1:4000".parse().expect("an address");
        for own in ["127.0.0.1:4000", "localhost:4000", "LOCALHOST:4000", "[::1]:4000"] {
            assert!(is_own_host(own, address), "{own}");
        }
        for foreign in [
            "example.org",
            "example.org:4000",
            "localhost",
            "localhost:4001",
            "localhost.example.org:4000",
            "127.0.0.1.example.org:4000",
            "192.0.2.1:4000",
            "",
            ":4000",
            "[::1]",
            "[::1:4000",
        ] {
            assert!(!is_own_host(foreign, address), "{foreign}");
        }
        let everywhere: SocketAddr = "0.0.0.0:4000".parse().expect("an address");
        assert!(is_own_host("192.0.2.1:4000", everywhere));
        assert!(!is_own_host("example.org:4000", everywhere));
    }
}
