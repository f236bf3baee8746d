//! Reading a query or a form so that there is one way to read it.
//!
//! Libraries differ in which of two equal names counts and in what an escape that is none
//! means, and whoever checks must not read another value than whoever uses it. So here
//! whatever could be read in two ways is refused.

use auth0_sdk_core::{Result, Secret};
use percent_encoding::percent_decode;

use super::CallbackRejection;

/// A callback with a code is a tenth of that, and one with two tokens a third.
const LONGEST: usize = 64 * 1024;

/// The parameters of an authorization response that this crate knows: those of RFC 6749,
/// sections 4.1.2 and 4.2.2, OpenID Connect Core, section 3.3.2.5, RFC 9207, and the response
/// as a token (JARM), which is not asked for.
const KNOWN: [&str; 12] = [
    "state",
    "code",
    "iss",
    "error",
    "error_description",
    "error_uri",
    "id_token",
    "access_token",
    "token_type",
    "expires_in",
    "scope",
    "response",
];

/// The known parameters that have a value.
pub(super) fn parameters(text: &[u8]) -> Result<Vec<(&'static str, Secret)>, CallbackRejection> {
    if text.len() > LONGEST {
        return Err(CallbackRejection::TooLong(LONGEST));
    }
    let mut seen: Vec<(&'static str, Secret)> = Vec::new();
    for pair in text.split(|byte| *byte == b'&') {
        let mut parts = pair.splitn(2, |byte| *byte == b'=');
        let name = decoded(parts.next().unwrap_or_default())?;
        let value = decoded(parts.next().unwrap_or_default())?;
        let Some(name) = KNOWN.into_iter().find(|known| *known == name) else {
            continue;
        };
        if seen.iter().any(|(known, _)| *known == name) {
            return Err(CallbackRejection::Duplicate(name));
        }
        // A description may be of several lines; the rest names things (RFC 6749, appendix A).
        if name != "error_description" && value.contains(char::is_control) {
            return Err(CallbackRejection::Malformed("it has a control character"));
        }
        seen.push((name, Secret::new(value)));
    }
    // What has no value is treated as left out (RFC 6749, section 3.1).
    seen.retain(|(_, value)| !value.expose().is_empty());
    let has = |name: &str| seen.iter().any(|(known, _)| *known == name);
    if has("error") {
        if has("code") {
            return Err(CallbackRejection::CodeAndError);
        }
        let tokens = ["id_token", "access_token"];
        if let Some(name) = tokens.into_iter().find(|name| has(name)) {
            return Err(CallbackRejection::Unexpected(name));
        }
    }
    Ok(seen)
}

/// One name or value of a form, in UTF-8.
fn decoded(part: &[u8]) -> Result<String, CallbackRejection> {
    let mut rest = part.iter();
    while let Some(byte) = rest.next() {
        let is_escape = || {
            let mut digits = rest.clone().take(2);
            digits.len() == 2 && digits.all(u8::is_ascii_hexdigit)
        };
        if *byte == b'%' && !is_escape() {
            return Err(CallbackRejection::Malformed(
                "a percent sign is not followed by two hexadecimal digits",
            ));
        }
        // An address and a form have no others (WHATWG URL, section 5.2).
        if !byte.is_ascii_graphic() {
            return Err(CallbackRejection::Malformed("it is not URL-encoded"));
        }
    }
    let spaced: Vec<u8> = part
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    let text = percent_decode(&spaced).decode_utf8();
    let text = text.map_err(|_| CallbackRejection::Malformed("it is not UTF-8"))?;
    Ok(text.into_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::form_urlencoded;

    use super::*;

    proptest! {
        /// Whoever reads it by another library, before or after, reads the same.
        #[test]
        fn what_is_accepted_is_read_as_everybody_reads_it(
            text in "(state|code|iss|error|x|c%6fde)(=[a-z+%26éÿ=]{0,6})?(&((state|code|x)=([a-z+]|%[0-9a-f]{2}|%|é){0,6}|&)){0,4}",
        ) {
            let Ok(found) = parameters(text.as_bytes()) else {
                return Ok(());
            };
            let found: Vec<_> = found.iter().map(|(name, value)| (*name, value.expose())).collect();
            let others: Vec<_> = form_urlencoded::parse(text.as_bytes())
                .filter(|(name, value)| KNOWN.contains(&&**name) && !value.is_empty())
                .collect();
            let others: Vec<_> = others.iter().map(|(name, value)| (&**name, &**value)).collect();
            prop_assert_eq!(found, others);
        }

        #[test]
        fn what_was_written_is_read(value in "\\PC{1,20}") {
            let mut form = form_urlencoded::Serializer::new(String::new());
            form.append_pair("state", &value).append_pair("code", "c");
            let found = parameters(form.finish().as_bytes());
            prop_assert_eq!(found, Ok(vec![("state", value.into()), ("code", "c".into())]));
        }

        #[test]
        fn nothing_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = parameters(&bytes);
        }
    }
}
