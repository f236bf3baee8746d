//! Times that are over, have not come, or cannot be. The tenant signed them all.

use super::Hostile;
use crate::tenant::{HEADER, claims, now, signed_as_written};

pub(super) fn all() -> Vec<Hostile> {
    let mut all = Vec::new();
    let ago = |seconds: i64| (now() - seconds).to_string();
    let ahead = |seconds: i64| (now() + seconds).to_string();
    let (expired, early, invalid, malformed) = (
        "token_expired",
        "token_not_yet_valid",
        "invalid_claims",
        "token_malformed",
    );
    for (name, value, code) in [
        ("exp", ago(60), expired),
        ("exp", ago(3600), expired),
        ("exp", ago(86_400 * 365), expired),
        ("exp", format!("{}.999", now() - 60), expired),
        ("exp", "0".to_owned(), expired),
        ("exp", "-0".to_owned(), expired),
        ("exp", "1".to_owned(), expired),
        ("exp", "-1".to_owned(), expired),
        ("exp", "0.5".to_owned(), expired),
        ("exp", "1e-300".to_owned(), expired),
        ("exp", "-1e300".to_owned(), expired),
        ("exp", "-9223372036854775808".to_owned(), expired),
        ("exp", "-9223372036854775809".to_owned(), expired),
        // Milliseconds are 50,000 years.
        ("exp", format!("{}000", now() + 3600), invalid),
        ("exp", "253402300800".to_owned(), invalid),
        ("exp", "9223372036854775807".to_owned(), invalid),
        ("exp", "9223372036854775808".to_owned(), invalid),
        ("exp", "18446744073709551615".to_owned(), invalid),
        ("exp", "18446744073709551616".to_owned(), invalid),
        ("exp", "1e300".to_owned(), invalid),
        ("exp", "1e400".to_owned(), malformed),
        ("exp", "-1e400".to_owned(), malformed),
        ("exp", "1e999999999999".to_owned(), malformed),
        ("exp", "9".repeat(400), malformed),
        ("exp", "NaN".to_owned(), malformed),
        ("exp", "Infinity".to_owned(), malformed),
        ("exp", "0x7fffffff".to_owned(), malformed),
        ("exp", format!("0{}", now() + 3600), malformed),
        ("exp", format!("\"{}\"", now() + 3600), invalid),
        ("exp", "\"2099-01-01T00:00:00Z\"".to_owned(), invalid),
        ("exp", "\"\"".to_owned(), invalid),
        ("exp", "\"never\"".to_owned(), invalid),
        ("exp", format!("[{}]", now() + 3600), invalid),
        ("nbf", ahead(60), early),
        ("nbf", ahead(86_400), early),
        ("nbf", "9223372036854775807".to_owned(), early),
        ("nbf", "18446744073709551616".to_owned(), early),
        ("nbf", "1e300".to_owned(), early),
        ("nbf", "1e400".to_owned(), malformed),
        ("nbf", "-1".to_owned(), invalid),
        ("nbf", "-1e300".to_owned(), invalid),
        ("nbf", "\"0\"".to_owned(), invalid),
        ("nbf", "\"\"".to_owned(), invalid),
        ("nbf", "false".to_owned(), invalid),
        ("iat", ahead(60), early),
        ("iat", ahead(86_400), early),
        ("iat", format!("{}000", now()), early),
        ("iat", "9223372036854775807".to_owned(), early),
        ("iat", "18446744073709551616".to_owned(), early),
        ("iat", "1e400".to_owned(), malformed),
        ("iat", "-1".to_owned(), invalid),
        ("iat", "-9223372036854775809".to_owned(), invalid),
        ("iat", "-1e300".to_owned(), invalid),
        ("iat", "\"0\"".to_owned(), invalid),
        ("iat", "false".to_owned(), invalid),
    ] {
        let mut claims = claims();
        claims[name] = "the place of it".into();
        let json = claims.to_string().replace("\"the place of it\"", &value);
        let shown: String = value.chars().take(30).collect();
        let token = signed_as_written(HEADER, json.as_bytes());
        all.push(Hostile::new(format!("{name}: {shown}"), token, code));
    }
    for (name, iat, exp) in [
        ("ends when it begins", now(), now()),
        ("ends before it begins", now() + 3, now() + 1),
    ] {
        let mut claims = claims();
        claims["iat"] = iat.into();
        claims["exp"] = exp.into();
        let token = signed_as_written(HEADER, claims.to_string().as_bytes());
        all.push(Hostile::new(name, token, invalid));
    }
    all
}
