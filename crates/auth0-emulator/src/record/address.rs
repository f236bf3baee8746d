//! Where a tenant is, as texts name it, and one tenant's name in the place of
//! another's. What is signed or encoded otherwise than for an address keeps what it
//! says.

use super::exchange::{DOMAIN, URL};
use crate::query_string::percent_encode;

/// The address of a tenant and its domain.
#[derive(Debug, Clone)]
pub(super) struct Address {
    url: String,
    domain: String,
}

impl Address {
    /// The address of a tenant, without a slash at the end.
    pub(super) fn of(url: &str) -> Self {
        let url = url.trim_end_matches('/');
        let domain = url.split_once("://").map_or("", |(_, domain)| domain);
        Self {
            url: url.to_owned(),
            domain: domain.to_owned(),
        }
    }

    /// How recordings name the tenant that they were made of.
    pub(super) fn recorded() -> Self {
        Self {
            url: URL.to_owned(),
            domain: DOMAIN.to_owned(),
        }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    pub(super) fn domain(&self) -> &str {
        &self.domain
    }

    /// A text that names another tenant where it named this one.
    pub(super) fn renamed(&self, text: &str, other: &Self) -> String {
        let mut text = text.to_owned();
        for (ours, theirs) in self.forms().iter().zip(other.forms()) {
            text = replaced(&text, ours, &theirs);
        }
        text
    }

    /// As it is, as a part of a query, and as some writers of JSON write it.
    fn forms(&self) -> [String; 6] {
        let (url, domain) = (percent_encode(&self.url), percent_encode(&self.domain));
        [
            self.url.clone(),
            in_small_hex(&url),
            url,
            self.url.replace('/', "\\/"),
            self.domain.clone(),
            domain,
        ]
    }
}

/// Some writers of queries write the digits of escapes in small letters.
fn in_small_hex(encoded: &str) -> String {
    let mut pieces = encoded.split('%');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2).unwrap_or((piece, ""));
        text.push('%');
        text.push_str(&digits.to_ascii_lowercase());
        text.push_str(rest);
    }
    text
}

/// Replaces a name where it is whole, and not a part of another host's.
fn replaced(text: &str, name: &str, other: &str) -> String {
    if name.is_empty() || name == other {
        return text.to_owned();
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(name) {
        let (before, from) = rest.split_at(place);
        let after = &from[name.len()..];
        kept.push_str(before);
        let is_whole = begins(&kept, name) && ends(after, name);
        kept.push_str(if is_whole { other } else { name });
        rest = after;
    }
    kept + rest
}

fn begins(before: &str, name: &str) -> bool {
    let of_host = |letter: char| letter.is_ascii_alphanumeric() || ".-".contains(letter);
    let is_host = name.starts_with(of_host) && !name.contains("://");
    let escape = before.get(before.len().saturating_sub(3)..);
    let is_escape = escape.is_some_and(|text| text.starts_with('%'));
    !is_host || is_escape || !before.ends_with(of_host)
}

fn ends(after: &str, name: &str) -> bool {
    if !name.ends_with(|letter: char| letter.is_ascii_alphanumeric()) {
        return true;
    }
    let is = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    let mut letters = after.chars();
    match letters.next() {
        Some('.' | ':') => !is(letters.next()),
        Some('%') if after.to_ascii_lowercase().starts_with("%3a") => !is(after.chars().nth(3)),
        Some(letter) => letter != '-' && !letter.is_ascii_alphanumeric(),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_another_in_every_form_and_nowhere_else() {
        let (here, there) = (
            Address::of("http://127.0.0.1:321/"),
            Address::of("https://t.eu.auth0.com"),
        );
        for (text, renamed) in [
            (
                "http://127.0.0.1:321/api/v2/",
                "https://t.eu.auth0.com/api/v2/",
            ),
            (
                "\"http:\\/\\/127.0.0.1:321\\/\"",
                "\"https:\\/\\/t.eu.auth0.com\\/\"",
            ),
            (
                "a=http%3A%2F%2F127.0.0.1%3A321%2Fx",
                "a=https%3A%2F%2Ft.eu.auth0.com%2Fx",
            ),
            (
                "a=http%3a%2f%2f127.0.0.1%3a321",
                "a=https%3a%2f%2ft.eu.auth0.com",
            ),
            ("at 127.0.0.1:321.", "at t.eu.auth0.com."),
            ("e=x%40127.0.0.1%3A321", "e=x%40t.eu.auth0.com"),
            ("http://127.0.0.1:3210/", "http://127.0.0.1:3210/"),
            ("http://127.0.0.1:99/", "http://127.0.0.1:99/"),
        ] {
            assert_eq!(here.renamed(text, &there), renamed);
        }
        for other in [
            "https://t.eu.auth0.com.example/",
            "not.eu.auth0.com",
            "mt.eu.auth0.com",
        ] {
            assert_eq!(there.renamed(other, &here), other);
        }
        let recorded = there.renamed("r=https%3A%2F%2Ft.eu.auth0.com%2F", &Address::recorded());
        assert_eq!(
            Address::recorded().renamed(&recorded, &here),
            "r=http%3A%2F%2F127.0.0.1%3A321%2F"
        );
    }
}
