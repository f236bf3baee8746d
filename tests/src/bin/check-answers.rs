//! Holds recorded answers of a server against the generated types.
//!
//! `cargo run -p auth0-tests --bin check-answers -- FILE` reads an array of
//! `{method, path, status, response}`, where the path is the template of the
//! document, and says for each whether the answer's type reads it and writes it
//! back as it was.
#![forbid(unsafe_code)]
#![allow(
    clippy::print_stdout,
    reason = "It is a program, and this is what it is for."
)]

use std::process::ExitCode;

use auth0_conformance::ENTRIES;
use auth0_tests::difference;
use serde_json::Value;

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("say which file to read")?;
    let answers: Vec<Value> = serde_json::from_slice(&std::fs::read(file)?)?;
    let (mut good, mut bad, mut without) = (0, 0, 0);
    for answer in &answers {
        let (method, path) = (text(answer, "method"), text(answer, "path"));
        let entry = ENTRIES
            .iter()
            .find(|entry| entry.method == method && entry.path == path);
        let Some(entry) = entry else {
            println!("{method} {path}: not in the document");
            continue;
        };
        let recorded = answer
            .get("response")
            .filter(|response| response.as_str() != Some(""));
        let (Some(round_trip), Some(before)) = (entry.response, recorded) else {
            without += 1;
            continue;
        };
        let problem = match round_trip(before) {
            Ok(after) => difference(before, &after),
            Err(error) => Some(format!("cannot be read: {error}")),
        };
        match problem {
            None => good += 1,
            Some(problem) => {
                bad += 1;
                println!("{method} {path} ({}): {problem}", entry.operation);
            }
        }
    }
    println!("{good} as they were, {bad} not, {without} without a body");
    Ok(if bad == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn text<'a>(answer: &'a Value, key: &str) -> &'a str {
    answer[key].as_str().unwrap_or_default()
}
