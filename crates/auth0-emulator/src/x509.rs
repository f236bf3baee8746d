//! Certificates of others, read as far as somebody asks: whom one names, and its
//! public key. Who signed it and until when it is good is not looked at.

use std::sync::Arc;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// A certificate in DER.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Certificate(Arc<[u8]>);

/// A name of somebody: attributes and values, whatever their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DistinguishedName(Vec<(String, String)>);

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OBJECT_IDENTIFIER: u8 = 0x06;
const VERSION: u8 = 0xa0;
/// UTF-8, printable, T.61 and IA5 text, which are read alike.
const TEXTS: [u8; 4] = [0x0c, 0x13, 0x14, 0x16];

/// What the attributes of names are called.
const ATTRIBUTES: [(&[u8], &str); 9] = [
    (&[0x55, 4, 3], "CN"),
    (&[0x55, 4, 5], "SERIALNUMBER"),
    (&[0x55, 4, 6], "C"),
    (&[0x55, 4, 7], "L"),
    (&[0x55, 4, 8], "ST"),
    (&[0x55, 4, 10], "O"),
    (&[0x55, 4, 11], "OU"),
    (
        &[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x19],
        "DC",
    ),
    (
        &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1],
        "EMAILADDRESS",
    ),
];

impl Certificate {
    pub(crate) fn new(der: &[u8]) -> Self {
        Self(der.into())
    }

    /// The `x5t#S256` of the certificate (RFC 8705).
    pub(crate) fn thumbprint(&self) -> String {
        URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, &self.0))
    }

    /// Whom the certificate names; nothing if that cannot be read.
    pub(crate) fn subject(&self) -> Option<DistinguishedName> {
        let (mut parts, _) = element(self.subject_and_rest()?, SEQUENCE)?;
        let mut names = Vec::new();
        while !parts.is_empty() {
            let (mut part, rest) = element(parts, SET)?;
            while !part.is_empty() {
                let (pair, more) = element(part, SEQUENCE)?;
                names.extend(attribute(pair));
                part = more;
            }
            parts = rest;
        }
        names.sort_unstable();
        Some(DistinguishedName(names))
    }

    /// Its public key, with the algorithm that it is for.
    pub(crate) fn public_key(&self) -> Option<&[u8]> {
        let (_, key) = element(self.subject_and_rest()?, SEQUENCE)?;
        let (_, _, rest) = any(key)?;
        key.get(..key.len() - rest.len())
    }

    /// The content from the subject on.
    fn subject_and_rest(&self) -> Option<&[u8]> {
        let (certificate, _) = element(&self.0, SEQUENCE)?;
        let (mut body, _) = element(certificate, SEQUENCE)?;
        if body.first() == Some(&VERSION) {
            body = any(body)?.2;
        }
        // The serial number, the algorithm, the issuer and the validity.
        for _ in 0..4 {
            body = any(body)?.2;
        }
        Some(body)
    }
}

impl DistinguishedName {
    /// Reads `CN=a, O=b`, `/CN=a/O=b` or one attribute a line.
    pub(crate) fn parse(text: &str) -> Self {
        let separator = if text.trim_start().starts_with('/') {
            '/'
        } else {
            ','
        };
        let mut parts = vec![String::new()];
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            if letter == separator || letter == '\n' {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                let escaped = (letter == '\\').then(|| letters.next()).flatten();
                part.push(escaped.unwrap_or(letter));
            }
        }
        let pairs = parts.iter().filter_map(|part| part.split_once('='));
        let mut names: Vec<(String, String)> = pairs
            .map(|(name, value)| (name.trim().to_uppercase(), value.trim().to_owned()))
            .collect();
        names.sort_unstable();
        Self(names)
    }
}

/// An attribute with a known name; others do not count.
fn attribute(pair: &[u8]) -> Option<(String, String)> {
    let (identifier, value) = element(pair, OBJECT_IDENTIFIER)?;
    let (_, name) = ATTRIBUTES.iter().find(|(known, _)| *known == identifier)?;
    let (tag, text, _) = any(value)?;
    let text = std::str::from_utf8(text).ok();
    let text = text.filter(|_| TEXTS.contains(&tag))?;
    Some(((*name).to_owned(), text.to_owned()))
}

/// The content of the first element, which must have a tag, and what follows.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (found, content, rest) = any(bytes)?;
    (found == tag).then_some((content, rest))
}

/// The tag and the content of the first element, and what follows.
fn any(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match *first {
        short @ 0..=0x7f => (usize::from(short), rest),
        long @ 0x81..=0x84 => {
            let (length, rest) = rest.split_at_checked(usize::from(long & 0x7f))?;
            let length = length
                .iter()
                .fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
            (length, rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jwt::process_key;

    #[test]
    fn the_subject_of_a_certificate_is_read() {
        let der = process_key(0).unwrap().certificate.clone();
        let subject = Certificate::new(&der).subject().unwrap();
        assert_eq!(subject, DistinguishedName::parse("cn=auth0-emulator"));
        for length in 0..der.len() {
            // Nothing that is cut off is read as something else.
            let cut = Certificate::new(&der[..length]);
            assert!(cut.subject().is_none());
        }
    }

    #[test]
    fn names_are_the_same_however_they_are_written() {
        let name = DistinguishedName::parse("CN=a b, O=c\\, d");
        assert_eq!(name, DistinguishedName::parse("/O=c, d/cn=a b"));
        assert_eq!(name, DistinguishedName::parse("O=c\\, d\nCN=a b"));
        assert_ne!(name, DistinguishedName::parse("CN=a b"));
    }
}
