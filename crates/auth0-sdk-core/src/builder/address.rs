//! Where a tenant is: its domain, and the address that requests are sent to.

use url::{Host, Url};

use crate::{Error, Result};

/// A checked place to send to.
pub(crate) struct Address {
    base: Url,
    domain: Option<String>,
}

impl Address {
    pub(crate) fn new(domain: Option<&str>, base_url: Option<&str>) -> Result<Self> {
        if let Some(domain) = domain {
            Self::check_domain(domain)?;
        }
        let base = match (base_url, domain) {
            (Some(base_url), _) => check_base_url(base_url)?,
            (None, Some(domain)) => Url::parse(&format!("https://{domain}"))
                .map_err(|_| Error::configuration("the domain is not valid"))?,
            (None, None) => return Err(Error::configuration("no domain: use `domain`")),
        };
        Ok(Self {
            base,
            domain: domain.map(str::to_owned),
        })
    }

    /// A domain is a host name, perhaps with a port, and nothing around it.
    pub(super) fn check_domain(domain: &str) -> Result<()> {
        let (host, port) = match domain.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (domain, None),
        };
        let label = |label: &str| {
            let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            !label.is_empty()
                && label.len() <= 63
                && label.bytes().all(inner)
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let valid = host.len() <= 253
            && host.split('.').all(label)
            && port.is_none_or(|port| port.parse::<u16>().is_ok())
            && Url::parse(&format!("https://{domain}/")).is_ok();
        if valid {
            return Ok(());
        }
        Err(Error::configuration(
            "the domain is not valid: give a host name such as `tenant.eu.auth0.com`, \
             without scheme and path",
        ))
    }

    /// The address of a path below the base.
    pub(crate) fn below(&self, path: &str) -> Result<Url> {
        let base = self.base.as_str().trim_end_matches('/');
        Url::parse(&format!("{base}{path}"))
            .map_err(|_| Error::configuration("the address of the API is not valid"))
    }

    /// The audience of the API's tokens.
    pub(crate) fn audience(&self, base_path: &str) -> String {
        let base = match &self.domain {
            Some(domain) => format!("https://{domain}"),
            None => self.base.as_str().trim_end_matches('/').to_owned(),
        };
        format!("{base}{base_path}/")
    }

    pub(super) fn is_https(&self) -> bool {
        self.base.scheme() == "https"
    }

    pub(super) fn is_loopback(&self) -> bool {
        is_loopback(&self.base)
    }
}

fn check_base_url(text: &str) -> Result<Url> {
    let url =
        Url::parse(text).map_err(|_| Error::configuration("the base address is no valid URL"))?;
    let problem = match url.scheme() {
        "https" if url.host().is_some() => None,
        "http" if is_loopback(&url) => None,
        "http" => Some("is not `https`, which only a loopback address may be"),
        _ => Some("is not `https`"),
    };
    let problem = problem.or_else(|| {
        if !url.username().is_empty() || url.password().is_some() {
            Some("holds a user name or a password")
        } else if url.query().is_some() || url.fragment().is_some() {
            Some("holds a query or a fragment")
        } else {
            None
        }
    });
    match problem {
        None => Ok(url),
        Some(problem) => Err(Error::configuration(format!("the base address {problem}"))),
    }
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_no_domain() {
        for domain in [
            "",
            " ",
            "https://tenant.auth0.com",
            "tenant.auth0.com/",
            "tenant.auth0.com/api",
            "user@tenant.auth0.com",
            "tenant..com",
            "tenant.auth0.com?x",
            "tenant.auth0.com:99999",
            "te nant.com",
            "a\r\nb",
            "-a.com",
        ] {
            let error = Address::new(Some(domain), None).err().unwrap();
            assert!(error.is_configuration(), "{domain:?}");
        }
        for domain in ["tenant.eu.auth0.com", "localhost:3000", "login.example.org"] {
            assert!(Address::new(Some(domain), None).is_ok(), "{domain:?}");
        }
    }

    #[test]
    fn allows_plain_http_on_loopback_only() {
        for url in [
            "http://127.0.0.1:80",
            "http://[::1]:9",
            "http://localhost/x",
            "https://a.example",
        ] {
            assert!(Address::new(None, Some(url)).is_ok(), "{url}");
        }
        for url in [
            "http://a.example",
            "http://127.0.0.1.example",
            "ftp://localhost",
            "https://u:p@a.example",
            "https://a.example/?q",
            "a.example",
        ] {
            assert!(Address::new(None, Some(url)).is_err(), "{url}");
        }
    }

    #[test]
    fn derives_the_audience_from_the_domain() {
        let both = Address::new(Some("t.auth0.com"), Some("http://localhost:1")).unwrap();
        assert_eq!(both.audience("/api/v2"), "https://t.auth0.com/api/v2/");
        let base = Address::new(None, Some("http://localhost:1/p/")).unwrap();
        assert_eq!(base.audience("/api/v2"), "http://localhost:1/p/api/v2/");
        assert_eq!(
            base.below("/api/v2").unwrap().as_str(),
            "http://localhost:1/p/api/v2"
        );
    }
}
