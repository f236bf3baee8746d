//! Headers that are no JSON object, say something twice, or ask for what nobody here does. All
//! are signed rightly, so that nothing but the header is wrong.

use super::Hostile;
use crate::keys::{encode, key};
use crate::tenant::{claims, signed_as_written};

pub(super) fn all() -> Vec<Hostile> {
    let claims = claims().to_string();
    let written = |name: String, header: &[u8]| {
        let token = signed_as_written(header, claims.as_bytes());
        Hostile::new(name, token, "token_malformed")
    };
    let mut all: Vec<_> = malformed()
        .into_iter()
        .map(|header| {
            let shown: String = header.chars().take(60).collect();
            written(
                format!("header {} {shown:?}", header.len()),
                header.as_bytes(),
            )
        })
        .collect();
    for (name, bytes) in [
        (
            "bytes that are no UTF-8",
            &b"{\"alg\":\"RS256\",\"kid\":\"\xff\"}"[..],
        ),
        ("a name that is no UTF-8", b"{\"alg\":\"RS256\",\"\xff\":1}"),
        (
            "an overlong quote",
            b"{\"alg\":\"RS256\",\"kid\":\"\xc0\xa2\"}",
        ),
        (
            "UTF-16",
            b"{\0\"\0a\0l\0g\0\"\0:\0\"\0R\0S\x002\x005\x006\0\"\0}\0",
        ),
        (
            "a surrogate in UTF-8",
            b"{\"alg\":\"RS256\",\"kid\":\"\xed\xa0\x80\"}",
        ),
    ] {
        all.push(written(format!("header with {name}"), bytes));
    }
    all.push(unencoded());
    all
}

fn malformed() -> Vec<String> {
    let mut all: Vec<String> = [
        "", " ", "null", "true", "1", "[]", "\"RS256\"", "{", "}", "{}", "{}{}",
        r#"["alg","RS256"]"#,
        r#"{"kid":"RS256"}"#,
        r#"{"Alg":"RS256"}"#,
        r#"{"alg":null}"#,
        r#"{"alg":1}"#,
        r#"{"alg":true}"#,
        r#"{"alg":[]}"#,
        r#"{"alg":["RS256"]}"#,
        r#"{"alg":{"alg":"RS256"}}"#,
        r#"{"alg":"RS256"} x"#,
        r#"{"alg":"RS256"}{"alg":"RS256"}"#,
        r#"{"alg":"RS256",}"#,
        r#"{'alg':'RS256'}"#,
        r#"{alg:"RS256"}"#,
        r#"{"alg":"RS256"/* */}"#,
        "{\"alg\":\"RS256\",\"kid\":\"a\nb\"}",
        r#"{"alg":"RS256","kid":"\x41"}"#,
        r#"{"alg":"RS256","kid":"\ud800"}"#,
        r#"{"alg":"RS256","kid":"\udc00\ud800"}"#,
        "\u{feff}{\"alg\":\"RS256\"}",
        r#"{"alg":"RS256"}"#.trim_end_matches('}'),
        // One member in two ways.
        r#"{"alg":"RS256","alg":"RS256","kid":"RS256"}"#,
        r#"{"alg":"RS256","alg":"HS256","kid":"RS256"}"#,
        r#"{"alg":"RS256","al\u0067":"none","kid":"RS256"}"#,
        r#"{"alg":"RS256","kid":"RS256","kid":"evil"}"#,
        r#"{"alg":"RS256","kid":"evil","\u006bid":"RS256"}"#,
        r#"{"alg":"RS256","kid":"RS256","typ":"JWT","typ":"at+jwt"}"#,
        r#"{"alg":"RS256","kid":"RS256","x":1,"x":1}"#,
        r#"{"alg":"RS256","kid":"RS256","jwk":{},"jwk":{}}"#,
        // What has to be understood, and is not.
        r#"{"alg":"RS256","kid":"RS256","crit":["exp"],"exp":1}"#,
        r#"{"alg":"RS256","kid":"RS256","crit":["b64"],"b64":false}"#,
        r#"{"alg":"RS256","kid":"RS256","crit":["b64"],"b64":true}"#,
        r#"{"alg":"RS256","kid":"RS256","crit":["alg"]}"#,
        r#"{"alg":"RS256","kid":"RS256","crit":["http://example.invalid/x"],"http://example.invalid/x":true}"#,
        r#"{"alg":"RS256","kid":"RS256","crit":[]}"#,
        r#"{"alg":"RS256","kid":"RS256","crit":null}"#,
        r#"{"alg":"RS256","kid":"RS256","crit":""}"#,
        r#"{"alg":"RS256","kid":"RS256","crit":false}"#,
        r#"{"alg":"RS256","kid":"RS256","\u0063rit":["x"]}"#,
        // Types.
        r#"{"alg":"RS256","kid":"RS256","typ":null}"#,
        r#"{"alg":"RS256","kid":"RS256","typ":1}"#,
        r#"{"alg":"RS256","kid":"RS256","typ":["JWT"]}"#,
        r#"{"alg":"RS256","kid":"RS256","typ":{}}"#,
    ]
    .map(str::to_owned)
    .into();
    for end in ["[", "{\"a\":"] {
        let deep = end.repeat(10_000);
        all.push(format!("{{\"alg\":\"RS256\",\"kid\":{deep}"));
        all.push(format!("{{\"alg\":\"RS256\",\"evil\":{deep}"));
        all.push(format!("{{\"alg\":{deep}"));
    }
    all
}

/// RFC 7797: the claims are signed as they are, which only `crit` may ask for.
fn unencoded() -> Hostile {
    let header = br#"{"alg":"RS256","kid":"RS256","b64":false}"#;
    let (header, claims) = (encode(header), claims().to_string());
    let message = format!("{header}.{claims}");
    let signature = encode(&key("RS256").sign("RS256", message.as_bytes()));
    let token = format!("{header}.{}.{signature}", encode(claims.as_bytes()));
    Hostile::new("b64 with encoded claims", token, "invalid_signature")
}
