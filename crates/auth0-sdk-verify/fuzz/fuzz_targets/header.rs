//! Any request: a line with method and target, lines of headers, an empty line, and a form.
//! `TOKEN` in it is a right token, so that places can be tried that have one.
#![no_main]

use auth0_sdk_verify::IncomingRequest;
use auth0_sdk_verify_fuzz::{can_be_answered, claims, fixture, is_right, run};
use http::{HeaderMap, HeaderName, HeaderValue};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let (issuer, verifier) = fixture();
    let token = issuer.token(&claims());
    let (input, tokens) = filled(input, token.as_bytes());
    let (head, form) = match find(&input, b"\n\n") {
        Some(place) => (&input[..place], Some(&input[place + 2..])),
        None => (&input[..], None),
    };
    let mut lines = head.split(|byte| *byte == b'\n');
    let first = String::from_utf8_lossy(lines.next().unwrap_or_default()).into_owned();
    let (method, target) = first.split_once(' ').unwrap_or(("GET", &first));
    let mut headers = HeaderMap::new();
    for line in lines {
        let place = find(line, b":").unwrap_or(line.len());
        let (name, value) = line.split_at(place);
        let value = value.strip_prefix(b":").unwrap_or(value).trim_ascii();
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name), HeaderValue::from_bytes(value))
        {
            headers.append(name, value);
        }
    }
    let request = IncomingRequest::new(method, target, &headers);
    let request = match form {
        Some(form) => request.with_form(form),
        None => request,
    };
    match run(verifier.verify(&request)) {
        Ok(token) => {
            is_right(&token);
            assert!(tokens > 0, "a token was found where there was none");
        }
        Err(error) => can_be_answered(&error),
    }
});

/// The input with the token in its places, and how many there were.
fn filled(input: &[u8], token: &[u8]) -> (Vec<u8>, usize) {
    let (mut rest, mut filled, mut count) = (input, Vec::new(), 0);
    while let Some(place) = find(rest, b"TOKEN") {
        filled.extend(&rest[..place]);
        filled.extend(token);
        rest = &rest[place + 5..];
        count += 1;
    }
    filled.extend(rest);
    (filled, count)
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
