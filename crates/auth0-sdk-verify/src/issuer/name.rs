//! The name of an issuer, and when two names are the same.

use auth0_sdk_core::{Error, Result};
use url::Url;

/// An issuer's name in the one form in which names are compared: scheme and host in lower
/// case, no port that the scheme has anyway, and no slash at the end.
pub(crate) fn normalized(name: &str) -> Result<String> {
    let with_scheme = match name.contains("://") {
        true => name.to_owned(),
        false => format!("https://{name}"),
    };
    let invalid = |problem: &str| {
        Error::misconfigured(format!(
            "the issuer `{}` {problem}: give one such as `https://tenant.eu.auth0.com/`",
            name.escape_debug()
        ))
    };
    let url = Url::parse(&with_scheme).map_err(|_| invalid("is no address"))?;
    if !matches!(url.scheme(), "https" | "http") || url.host().is_none() {
        return Err(invalid("is no address of the web"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("holds a user name or a password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("holds a query or a fragment"));
    }
    let text = url.as_str();
    Ok(text.strip_suffix('/').unwrap_or(text).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_mean_the_same_are_the_same() {
        for name in [
            "https://tenant.example/",
            "https://tenant.example",
            "HTTPS://Tenant.Example/",
            "tenant.example",
            "https://tenant.example:443/",
        ] {
            assert_eq!(
                normalized(name).unwrap(),
                "https://tenant.example",
                "{name}"
            );
        }
        let with_path = normalized("https://tenant.example/Realm/").unwrap();
        assert_eq!(with_path, "https://tenant.example/Realm");
        for name in [
            "",
            "https://",
            "ftp://tenant.example",
            "https://user@tenant.example/",
            "https://tenant.example/?a=b",
            "https://tenant.example/#a",
            "https://tenant.example:99999/",
        ] {
            assert!(normalized(name).is_err(), "{name}");
        }
    }
}
