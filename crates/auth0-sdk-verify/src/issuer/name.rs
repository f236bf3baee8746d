//! The name of an issuer, and when two names are the same.

use auth0_sdk_core::{Error, Result};
use url::Url;

/// What a token says of its issuer, in the form in which names are compared; none where that is
/// no address, so that it is nobody's.
pub(crate) fn of_token(unverified_issuer: &str) -> Option<String> {
    match unverified_issuer.contains("://") {
        true => normalized(unverified_issuer).ok(),
        false => None,
    }
}

/// An issuer's name in the one form in which names are compared: scheme and host in lower
/// case, no port that the scheme has anyway, and no slash at the end.
///
/// Nothing else is put right. Browsers read blanks, backslashes, letters of other scripts and
/// `..` as if they were something else, and a name that needs such a reader is not the same.
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
        return Err(Error::misconfigured(
            "the issuer holds a user name or a password: give one such as \
             `https://tenant.eu.auth0.com/`",
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("holds a query or a fragment"));
    }
    let text = url.as_str();
    if plain(&with_scheme).as_deref() != Some(text) {
        return Err(invalid("is not written as plainly as it can be"));
    }
    Ok(text.strip_suffix('/').unwrap_or(text).to_owned())
}

fn plain(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (scheme, authority) = (scheme.to_ascii_lowercase(), authority.to_ascii_lowercase());
    let port = if scheme == "https" { ":443" } else { ":80" };
    let authority = authority.strip_suffix(port).unwrap_or(&authority);
    let path = if path.is_empty() { "/" } else { path };
    Some(format!("{scheme}://{authority}{path}"))
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
            "https://tenant.example:/",
            "https:\\\\tenant.example\\",
            "https:///tenant.example/",
            "https://tenant.example/ ",
            "https://tenant\t.example/",
            "https://tenant。example/",
            "https://ｔenant.example/",
            "https://%74enant.example/",
            "https://tenant.example/a/../",
            "https://2130706433/",
        ] {
            assert!(normalized(name).is_err(), "{name}");
        }
        let error = normalized("https://ada:secret@tenant.example/").unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
        assert_eq!(of_token("tenant.example"), None);
        assert_eq!(
            of_token("https://tenant.example/"),
            Some("https://tenant.example".into())
        );
        let with_port = normalized("http://127.0.0.1:8080/").unwrap();
        assert_eq!(with_port, "http://127.0.0.1:8080");
    }
}
