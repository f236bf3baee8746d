//! Any request is answered with a success, a redirect or an error in Auth0's
//! form, whatever its method, target, headers and body.
#![no_main]

use arbitrary::Arbitrary;
use auth0_emulator::fuzzing::{self, Asked, Credentials, Target};
use libfuzzer_sys::fuzz_target;

/// Names that most requests have, so that not every one must be guessed.
const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];
const MEDIA: [&str; 3] = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
];

#[derive(Debug, Arbitrary)]
struct Input<'a> {
    method: Method<'a>,
    target: Where<'a>,
    credentials: Who,
    media: u8,
    headers: Vec<(&'a str, &'a [u8])>,
    body: &'a [u8],
}

#[derive(Debug, Arbitrary)]
enum Method<'a> {
    Usual(u8),
    Raw(&'a str),
}

#[derive(Debug, Arbitrary)]
enum Where<'a> {
    Raw(&'a str),
    Operation(u16, [&'a str; 2], &'a str),
}

#[derive(Debug, Arbitrary)]
enum Who {
    Own,
    Management,
    Application,
}

fuzz_target!(|input: Input<'_>| {
    let mut headers: Vec<(String, Vec<u8>)> = Vec::new();
    if let Some(media) = MEDIA.get(usize::from(input.media)) {
        headers.push(("content-type".to_owned(), media.as_bytes().to_vec()));
    }
    let more = input.headers.iter();
    headers.extend(more.map(|(name, value)| ((*name).to_owned(), value.to_vec())));
    fuzzing::request(&Asked {
        method: match input.method {
            Method::Usual(number) => METHODS[usize::from(number) % METHODS.len()].to_owned(),
            Method::Raw(text) => text.to_owned(),
        },
        target: match input.target {
            Where::Raw(text) => Target::Raw(text.to_owned()),
            Where::Operation(number, parameters, query) => Target::Operation {
                number: usize::from(number),
                parameters: parameters.map(str::to_owned).to_vec(),
                query: query.to_owned(),
            },
        },
        credentials: match input.credentials {
            Who::Own => Credentials::Own,
            Who::Management => Credentials::Management,
            Who::Application => Credentials::Application,
        },
        headers,
        body: input.body.to_vec(),
    });
});
