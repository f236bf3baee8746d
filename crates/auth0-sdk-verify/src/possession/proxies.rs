//! Who is believed about a request: the proxies through which it came.

use std::net::IpAddr;

use auth0_sdk_core::{Error, Result};
use ipnet::IpNet;

use crate::IncomingRequest;

/// The networks of proxies.
#[derive(Debug, Clone, Default)]
pub(crate) struct Proxies(Vec<IpNet>);

impl Proxies {
    /// Reads networks such as `10.0.0.0/8`, and addresses.
    pub(crate) fn parse(networks: &[String]) -> Result<Self> {
        let read = networks.iter().map(|text| {
            let address = text.parse::<IpAddr>().map(IpNet::from);
            text.parse().or(address).map_err(|_| {
                Error::misconfigured(format!(
                    "`{}` is no network of proxies: write one such as `10.0.0.0/8` or \
                     `fd00::/8`, or an address",
                    text.escape_debug()
                ))
            })
        });
        match read.collect::<Result<Vec<_>>>()? {
            networks if networks.is_empty() => Err(Error::misconfigured(
                "no proxy is named, so that none would be believed: name their networks",
            )),
            networks => Ok(Self(networks)),
        }
    }

    /// Whether a request comes straight from one of them. Where the peer is not known, it does
    /// not.
    pub(crate) fn sent(&self, request: &IncomingRequest<'_>) -> bool {
        // A socket for both kinds of addresses shows those of IPv4 inside those of IPv6.
        let peer = request.peer.map(|peer| peer.to_canonical());
        peer.is_some_and(|peer| self.0.iter().any(|network| network.contains(&peer)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_those_of_the_networks_are_believed() {
        let networks = ["10.0.0.0/8", "192.0.2.7", "fd00::/8"].map(str::to_owned);
        let proxies = Proxies::parse(&networks).unwrap();
        let headers: [(&str, &str); 0] = [];
        let sent = |peer: &str| {
            let request = IncomingRequest::new("GET", "/", &headers);
            proxies.sent(&request.from_peer(peer.parse().unwrap()))
        };
        for peer in ["10.1.2.3", "192.0.2.7", "fd12::1", "::ffff:10.1.2.3"] {
            assert!(sent(peer), "{peer}");
        }
        for peer in ["11.0.0.1", "192.0.2.8", "fe80::1", "::10.1.2.3"] {
            assert!(!sent(peer), "{peer}");
        }
        assert!(!proxies.sent(&IncomingRequest::new("GET", "/", &headers)));
        for wrong in ["10.0.0.0/33", "proxy.internal", "", "10.0.0.0/8 "] {
            let error = Proxies::parse(&[wrong.to_owned()]).unwrap_err();
            assert!(error.is_configuration(), "{wrong}");
        }
        assert!(Proxies::parse(&[]).unwrap_err().is_configuration());
    }
}
