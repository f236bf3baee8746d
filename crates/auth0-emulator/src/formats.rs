//! The string formats that requests are checked against: loose enough for what
//! Auth0 takes, strict enough to catch what it refuses. What the document names
//! beside these are identifiers of entities, which are simply looked up.

/// A format's name in the document, and whether a text has it.
type Format = (&'static str, fn(&str) -> bool);

/// The formats of the document that have rules of their own.
pub(crate) const FORMATS: [Format; 14] = [
    ("email", is_email),
    ("email-or-empty", |text| text.is_empty() || is_email(text)),
    ("phone-number", is_phone),
    ("strict-uri", is_uri),
    ("strict-https-uri", is_https),
    ("strict-https-uri-or-null", is_https),
    ("absolute-uri-or-empty", |text| {
        text.is_empty() || is_uri(text)
    }),
    ("absolute-https-uri-or-empty", |text| {
        text.is_empty() || is_https(text)
    }),
    ("user-id", is_user_id),
    ("organization-name", is_organization_name),
    ("url", |text| is_uri(text) || is_name(text)),
    ("callback-url", is_callback),
    ("html-color", is_color),
    ("non-empty-string", |text| !text.is_empty()),
];

/// One `@` with something on both sides, and no white space.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let spaced = text
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control());
    !local.is_empty() && !local.contains('@') && !domain.is_empty() && !spaced && text.len() <= 320
}

/// `+` and up to 15 digits.
fn is_phone(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (1..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// An absolute http or https address without white space.
fn is_uri(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty()) && !text.chars().any(char::is_whitespace)
}

/// A URN: types of subject tokens are named so.
fn is_name(text: &str) -> bool {
    let rest = text.strip_prefix("urn:");
    rest.is_some_and(|rest| rest.contains(':')) && !text.chars().any(char::is_whitespace)
}

/// Any scheme, because applications on telephones have their own.
fn is_callback(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|letter: char| letter.is_ascii_alphabetic()) && !rest.is_empty()
    })
}

/// `#` and three, four, six or eight hexadecimal digits.
fn is_color(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| {
        matches!(digits.len(), 3 | 4 | 6 | 8) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

fn is_https(text: &str) -> bool {
    text.starts_with("https://") && is_uri(text)
}

/// The part of a user's id behind the provider.
pub(crate) fn is_user_id(text: &str) -> bool {
    text.chars().count() <= 255 && !text.chars().any(char::is_whitespace)
}

/// Lower-case letters, digits, `-` and `_`, beginning with a letter or digit.
fn is_organization_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let mut bytes = text.bytes();
    bytes.next().is_some_and(plain)
        && bytes.all(|byte| plain(byte) || matches!(byte, b'-' | b'_'))
        && text.len() <= 50
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_tell_good_from_bad() {
        assert!(is_email("ada@example.com") && is_phone("+4930123") && is_uri("https://a.b/c"));
        assert!(is_organization_name("acme-1_b") && is_user_id("") && is_user_id("abc|1"));
        for bad in ["", "@", "a@", "@b", "a b@c", "a@b@c"] {
            assert!(!is_email(bad), "{bad}");
        }
        for bad in ["", "+", "123", "+12a", "+1234567890123456"] {
            assert!(!is_phone(bad), "{bad}");
        }
        for bad in ["", "-a", "A", "a b", "é"] {
            assert!(!is_organization_name(bad), "{bad}");
        }
        assert!(is_name("urn:acme:token") && !is_name("urn:") && !is_name("urn:a: b"));
        assert!(!is_uri("ftp://a") && !is_uri("https://") && !is_user_id("a b"));
    }
}
