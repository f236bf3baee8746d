//! Addresses in the one form in which two of them can be compared (RFC 3986, section 6.2).
//!
//! A parser for browsers mends what it is given: it drops line breaks, turns backslashes round
//! and guesses slashes. Here what is wrong stays wrong, because two programs that mend
//! differently would disagree on what was signed.

use std::fmt::Write as _;
use std::net::Ipv6Addr;

/// The address of a resource, without query and fragment (RFC 9449, section 4.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Uri {
    pub(crate) origin: Origin,
    /// It begins with a slash.
    pub(crate) path: String,
}

/// Where a resource is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    encrypted: bool,
    host: String,
    port: u16,
}

/// The longest name that the domain name system has.
const LONGEST_HOST: usize = 253;

impl Uri {
    /// Reads a whole address. Nothing but `http` and `https` can be asked for, and who asks
    /// (`user@`) is no part of what is asked for.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = before_query(text);
        let (scheme, rest) = text.split_once("://")?;
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        Some(Self {
            origin: Origin::new(scheme, authority)?,
            path: normalized(path)?,
        })
    }
}

impl Origin {
    /// A scheme, and a host with or without its port.
    pub(crate) fn new(scheme: &str, authority: &str) -> Option<Self> {
        let encrypted = match scheme {
            scheme if scheme.eq_ignore_ascii_case("https") => true,
            scheme if scheme.eq_ignore_ascii_case("http") => false,
            _ => return None,
        };
        let (host, port) = match authority.strip_prefix('[') {
            Some(rest) => {
                let (address, port) = rest.split_once(']')?;
                // An address can be written in many ways, and its type writes one.
                let address: Ipv6Addr = address.parse().ok()?;
                (format!("[{address}]"), port)
            }
            None => {
                let end = authority.find(':').unwrap_or(authority.len());
                let (name, port) = authority.split_at(end);
                let is_name = |byte| matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_');
                let fits = (1..=LONGEST_HOST).contains(&name.len());
                if !fits || !name.bytes().all(is_name) {
                    return None;
                }
                (name.to_ascii_lowercase(), port)
            }
        };
        let port = match (port.strip_prefix(':'), encrypted) {
            // No port is that of the scheme, and so is an empty one.
            (Some(""), true) => 443,
            (Some(""), false) => 80,
            (Some(digits), _) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse().ok().filter(|port| *port > 0)?
            }
            (Some(_), _) => return None,
            (None, _) if !port.is_empty() => return None,
            (None, true) => 443,
            (None, false) => 80,
        };
        Some(Self {
            encrypted,
            host,
            port,
        })
    }
}

/// What comes before a query and a fragment.
fn before_query(text: &str) -> &str {
    text.split(['?', '#']).next().unwrap_or_default()
}

/// A path with each character in one spelling, and without the segments `.` and `..`.
pub(crate) fn normalized(path: &str) -> Option<String> {
    if path.is_empty() {
        return Some("/".to_owned());
    }
    let path = spelled(path.strip_prefix('/')?)?;
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                // What such a segment ends in is a folder.
                if segments.peek().is_none() {
                    kept.push("");
                }
            }
            segment => kept.push(segment),
        }
    }
    Some(format!("/{}", kept.join("/")))
}

/// Letters, digits and `-._~` are written as they are, and everything that RFC 3986 has no place
/// for in a path in hexadecimal. Some servers take such characters raw, and their clients write
/// them either way.
fn spelled(path: &str) -> Option<String> {
    let mut text = String::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        let (byte, was_encoded) = match byte {
            b'%' => {
                let mut digit = || char::from(bytes.next()?).to_digit(16);
                let value = digit()? << 4 | digit()?;
                (u8::try_from(value).ok()?, true)
            }
            byte => (byte, false),
        };
        let stays = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => true,
            b'/' | b':' | b'@' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b','
            | b';' | b'=' => !was_encoded,
            // No path has them raw, whatever else a server takes.
            0..=b' ' | b'\\' | 0x7f if !was_encoded => return None,
            _ => false,
        };
        match stays {
            true => text.push(char::from(byte)),
            // A text takes whatever is written to it.
            false => drop(write!(text, "%{byte:02X}")),
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_can_be_written_in_several_ways() {
        for (one, other) in [
            ("https://api/resource", "HTTPS://API:443/resource?a=b#c"),
            ("https://api/", "https://api"),
            ("https://api/", "https://api:?q"),
            ("http://api/", "http://api:80/"),
            ("https://api/~a-b_c.d", "https://api/%7Ea%2Db%5Fc%2Ed"),
            ("https://api/%C3%A4", "https://api/%c3%a4"),
            ("https://api/%C3%A4", "https://api/ä"),
            ("https://api/a%7Cb", "https://api/a|b"),
            ("https://api/c", "https://api/a/../b/./../c"),
            ("https://api/c", "https://api/../../c"),
            ("https://api/c", "https://api/a/%2e%2E/c"),
            ("https://api/a/", "https://api/a/b/.."),
            ("https://api/a/", "https://api/a/."),
            ("https://[::1]:8443/", "https://[0:0:0:0:0:0:0:1]:8443"),
        ] {
            let (one, other) = (Uri::parse(one), Uri::parse(other));
            assert!(one.is_some());
            assert_eq!(one, other);
        }
    }

    #[test]
    fn what_differs_stays_different() {
        for (one, other) in [
            ("https://api/a", "http://api/a"),
            ("https://api/a", "https://api/A"),
            ("https://api/a", "https://api/a/"),
            ("https://api/a", "https://api//a"),
            ("https://api/a", "https://api.example/a"),
            ("https://api/a", "https://api./a"),
            ("https://api/a", "https://api:444/a"),
            ("https://api/a/b", "https://api/a%2Fb"),
            ("https://api/a;b", "https://api/a%3Bb"),
            ("https://api/a+b", "https://api/a%20b"),
        ] {
            assert_ne!(Uri::parse(one).unwrap(), Uri::parse(other).unwrap());
        }
    }

    #[test]
    fn nothing_is_mended() {
        for text in [
            "",
            "/resource",
            "api/resource",
            "https:api/resource",
            "https:/api/resource",
            "https:\\\\api\\resource",
            "https:///resource",
            "https://user@api/resource",
            "https://api:0/",
            "https://api:65536/",
            "https://api:+443/",
            "https://api:443:443/",
            "https://[::1/",
            "https://[::1]x/",
            "https://[v1.a]/",
            "https://a%70i/",
            "https://ä/",
            "https://api,api/",
            "https://api/a b",
            "https://api/a\\b",
            "https://api/a\nb",
            "https://api/a\0b",
            "https://api/%",
            "https://api/%2",
            "https://api/%zz",
            " https://api/",
            "ftp://api/",
            "file:///etc/passwd",
        ] {
            assert_eq!(Uri::parse(text), None, "{text:?}");
        }
        assert_eq!(Uri::parse(&format!("https://{}/", "a".repeat(254))), None);
    }
}
