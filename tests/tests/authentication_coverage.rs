//! Which operations of the Authentication API have a call, by the document and by what a tenant
//! is really asked: `crates/auth0-sdk-authentication/COVERAGE.md`.
//!
//! `UPDATE_GOLDEN=1 cargo test -p auth0-tests --test authentication_coverage` writes it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

#[path = "authentication/calls.rs"]
mod calls;
#[path = "authentication/stage.rs"]
mod stage;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use calls::{Way, calls};
use serde_json::Value;
use stage::Stage;

/// An operation of the document.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Documented {
    path: String,
    method: String,
    id: String,
}

#[tokio::test]
async fn every_operation_is_reached() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let stage = Stage::new().await;
    let calls = calls();
    let documented = operations(&root);
    let known: BTreeSet<&str> = documented.iter().map(|operation| &*operation.id).collect();
    for (id, call, _) in &calls {
        assert!(
            known.contains(id),
            "{call} is for {id}, which is no operation"
        );
    }
    let (mut rows, mut reached) = (String::new(), 0);
    for operation in &documented {
        let Documented { path, method, id } = operation;
        let mut line = format!("| `{method} {path}` | `{id}` |");
        match calls.iter().find(|(known, ..)| known == id) {
            None => line.push_str(" - | - |"),
            Some((_, call, way)) => {
                let status = reach(&stage, operation, way).await;
                write!(line, " `{call}` | {status} |").unwrap();
                reached += 1;
            }
        }
        writeln!(rows, "{line}").unwrap();
    }
    let table = format!(
        "<!-- Written by UPDATE_GOLDEN=1 cargo test -p auth0-tests --test \
         authentication_coverage; do not edit. -->\n\n\
         # Coverage of the Authentication API\n\n\
         {reached} of the {} operations of `spec/authentication.json` are reached. The status is \
         what the emulator answered when the test asked for it: a refusal means that the call got \
         there, and that the emulator does not do this, or was not set up for it.\n\n\
         | operation | id | by | status |\n|---|---|---|---|\n{rows}",
        documented.len()
    );
    compare(&root, &table);
    assert_eq!(reached, documented.len());
}

/// Asks, and gives the status: that the request was the operation of the document is seen by
/// the client's own word and by what the tenant was asked.
async fn reach(stage: &Stage, operation: &Documented, way: &Way) -> u16 {
    let Documented { path, method, id } = operation;
    stage.emulator.clear_requests();
    stage.noted();
    match way {
        Way::Sent(call) => {
            call(stage).await;
            let sent = stage.noted();
            let sent = sent.unwrap_or_else(|| panic!("{id}: nothing was sent"));
            let of_call = (sent.id, sent.method, sent.path);
            assert_eq!(of_call, (id.as_str(), method.as_str(), path.as_str()));
        }
        Way::Opened(address) => stage.open(&address(stage)).await,
    }
    let asked = stage.emulator.requests();
    let last = asked.last().unwrap();
    assert_eq!(last.method.as_str(), method, "{id}");
    assert!(fits(path, &last.path), "{id}: {}", last.path);
    assert!(
        last.status != 0 && ![404, 405].contains(&last.status),
        "{id}"
    );
    last.status
}

/// Whether a path is one of a template.
fn fits(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    let same = |(template, part): (&str, &str)| {
        template == part || (template.starts_with('{') && !part.is_empty())
    };
    template.clone().count() == path.clone().count() && template.zip(path).all(same)
}

fn operations(root: &Path) -> BTreeSet<Documented> {
    let text = std::fs::read_to_string(root.join("spec/authentication.json")).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let all = paths.iter().flat_map(|(path, methods)| {
        let methods = methods.as_object().unwrap().iter();
        methods.map(|(method, operation)| Documented {
            path: path.clone(),
            method: method.to_uppercase(),
            id: operation["operationId"].as_str().unwrap().to_owned(),
        })
    });
    all.collect()
}

fn compare(root: &Path, table: &str) {
    let place = root.join("crates/auth0-sdk-authentication/COVERAGE.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&place, table).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&place).unwrap_or_default();
    assert!(
        kept == table,
        "COVERAGE.md is not what the calls are; read the difference, then \
         `UPDATE_GOLDEN=1 cargo test -p auth0-tests --test authentication_coverage`\n{table}"
    );
}
