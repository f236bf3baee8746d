//! What the libraries show of other crates is what the allow-list says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

use std::collections::BTreeSet;
use std::path::Path;

use auth0_tests::public_api::{Crate, Position, Surface, surface};
use toml::Table;

/// Where an entry of the allow-list may stand.
#[derive(Clone, Copy, PartialEq)]
enum May {
    /// Anywhere.
    Show,
    /// Among what a caller hands over, and nowhere else.
    BeGiven,
}

/// What the public API may show of other crates: the path, with all that is below
/// it, where it may stand, and why. Whatever is in here is a promise: a new major
/// version of that crate is one of ours.
const ALLOWED: [(&str, May, &str); 30] = [
    ("std", May::Show, "the language"),
    (
        "actix_web",
        May::Show,
        "middlewares, extractors and answers are made of its types; behind a feature",
    ),
    (
        "axum::Router",
        May::Show,
        "what an API serves beside its own routes is merged into its router; behind a feature",
    ),
    (
        "axum::routing::MethodRouter",
        May::Show,
        "an endpoint of ours at a path of the caller's; behind a feature",
    ),
    (
        "axum::extract",
        May::Show,
        "handlers get tokens and claims by its extractors; behind a feature",
    ),
    (
        "axum::response::IntoResponse",
        May::Show,
        "what handlers and extractors answer with; behind a feature",
    ),
    ("auth0_sdk_core", May::Show, "ours, of the same version"),
    ("auth0_sdk", May::Show, "ours, of the same version"),
    (
        "auth0_sdk_authentication",
        May::Show,
        "ours, of the same version",
    ),
    ("auth0_sdk_verify", May::Show, "ours, of the same version"),
    ("auth0_sdk_jose", May::Show, "ours, of the same version"),
    ("auth0_management", May::Show, "ours, of the same version"),
    ("auth0_my_account", May::Show, "ours, of the same version"),
    (
        "auth0_my_organization",
        May::Show,
        "ours, of the same version",
    ),
    (
        "bytes::Bytes",
        May::Show,
        "bodies as they are received, shared and not copied; 1.0 since 2020",
    ),
    (
        "chrono::DateTime",
        May::Show,
        "a point in time that can be reckoned with, beside the text that came",
    ),
    ("chrono::Utc", May::Show, "the zone of that point in time"),
    (
        "futures_core::Stream",
        May::Show,
        "lists and events are streams; std has no such trait",
    ),
    (
        "http",
        May::Show,
        "methods, statuses and headers; it is re-exported",
    ),
    (
        "http_body",
        May::Show,
        "bodies that flow: what tower's layers and other HTTP clients understand",
    ),
    (
        "reqwest::Client",
        May::BeGiven,
        "proxies and certificates are set up on a client of one's own",
    ),
    (
        "reqwest::ClientBuilder",
        May::BeGiven,
        "the built-in client is set up further by a closure that the caller gives",
    ),
    (
        "serde",
        May::Show,
        "what can be written and read says so by these traits",
    ),
    (
        "serde_json::Map",
        May::Show,
        "a JSON object that has no type",
    ),
    ("serde_json::Value", May::Show, "JSON that has no type"),
    (
        "tokio::io::AsyncRead",
        May::BeGiven,
        "users of an import are read from it; 1.0 since 2020, and std has no such trait",
    ),
    (
        "tower_layer::Layer",
        May::Show,
        "layers around the built-in client; 0.3 since 2018",
    ),
    (
        "tower_service::Service",
        May::Show,
        "what layers go around; 0.3 since 2018",
    ),
    (
        "url::Url",
        May::Show,
        "addresses, checked once; 2.0 since 2019",
    ),
    (
        "thiserror::Error",
        May::Show,
        "a derive: what it writes implements traits of std alone",
    ),
];

/// What is public for generated code only, which is released together with the
/// core. It is out of the docs and promises nothing, so that what it shows is free.
const HIDDEN: [(&str, &[&str]); 15] = [
    (
        "macros that generated crates write their calls with",
        &[
            "__call_options!",
            "__paged_call!",
            "__paged_styles!",
            "custom_domain_call!",
            "empty_call!",
            "event_call!",
            "json_call!",
            "paginated_call!",
            "upload_call!",
        ],
    ),
    (
        "macros that generated crates write their types with",
        &["page_forms!", "union!", "union_from!", "union_from_text!"],
    ),
    ("what these macros write paths to", &["__private", "union"]),
    ("a generated call begins here", &["Client::call"]),
    ("a generated call sends itself here", &["impl Call"]),
    (
        "a generated call sets its options here",
        &["impl CallOptions"],
    ),
    (
        "a generated call hands over what it sends here",
        &["Request::build", "Request::multipart", "path_segment"],
    ),
    (
        "a generated call gives answers out of these",
        &[
            "RawCall<T>::new",
            "Pages<P>::new",
            "ReconnectingEvents<T>::new",
        ],
    ),
    (
        "a generated call takes its file out of the body",
        &["Upload::take"],
    ),
    (
        "generated pages are read and written by these",
        &[
            "PageForm",
            "PageForms",
            "count_from_integer",
            "count_from_number",
            "totals_unless_checkpoint",
        ],
    ),
    (
        "what `auth0-sdk` does itself fails by these",
        &["impl Error"],
    ),
    ("generated debug output hides secrets by it", &["Redacted"]),
    (
        "clients of the other crates of the SDK are made by these",
        &[
            "Client::at",
            "Client::identity",
            "Client::issuer",
            "ClientBuilder<A>::has_address",
            "ClientBuilder<A>::identified",
            "ClientBuilder<A>::without_token",
            "__client_settings!",
            "client_settings!",
        ],
    ),
    (
        "requests of the Authentication API show who asks by these",
        &["ClientIdentity", "ProofClock", "Proofs", "Shown", "unique"],
    ),
    (
        "answers of the Authentication API are checked and made into others",
        &["Response<T>::map"],
    ),
];

/// The handwritten libraries.
const LIBRARIES: [&str; 6] = [
    "auth0-sdk-core",
    "auth0-sdk-jose",
    "auth0-sdk-authentication",
    "auth0-sdk-verify",
    "auth0-sdk",
    "auth0-emulator",
];

fn read(folder: &Path) -> Surface {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let manifest: Table = manifest.parse().unwrap();
    let dependencies = manifest.get("dependencies").and_then(|all| all.as_table());
    let dependencies = dependencies.into_iter().flat_map(Table::keys);
    let krate = Crate::load(folder, dependencies.cloned());
    surface(&krate.unwrap_or_else(|error| panic!("{}: {error}", folder.display())))
}

fn crates() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates")
}

/// The entry of the allow-list that a path falls under.
fn entry(path: &str) -> Option<(&'static str, May)> {
    let below = |entry: &str| {
        let rest = path.strip_prefix(entry);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    let found = ALLOWED.into_iter().find(|(entry, _, _)| below(entry));
    found.map(|(entry, may, _)| (entry, may))
}

/// What the allow-list does not have, as text; notes which entries were needed.
fn refused(surface: &Surface, used: &mut BTreeSet<&str>) -> Vec<String> {
    let mut refused = Vec::new();
    for mention in &surface.mentions {
        match entry(&mention.path) {
            Some((entry, may)) if may == May::Show || mention.position == Position::Argument => {
                used.insert(entry);
            }
            _ => refused.push(format!(
                "`{}` shows {} ({:?})",
                mention.item, mention.path, mention.position
            )),
        }
    }
    refused
}

#[test]
fn handwritten_libraries_show_what_the_allow_list_has() {
    let mut used = BTreeSet::new();
    for name in LIBRARIES {
        let surface = read(&crates().join(name));
        let refused = refused(&surface, &mut used);
        assert!(
            refused.is_empty(),
            "{name}: make it private, or allow it with a reason: {refused:#?}"
        );
    }
    let allowed: BTreeSet<_> = ALLOWED.into_iter().map(|(entry, _, _)| entry).collect();
    assert_eq!(used, allowed, "what nothing shows is no longer allowed");
}

#[test]
fn what_is_hidden_is_listed() {
    let listed = HIDDEN.iter().flat_map(|(_, names)| *names);
    let listed: BTreeSet<String> = listed.map(|name| (*name).to_owned()).collect();
    for name in LIBRARIES {
        let hidden = read(&crates().join(name)).hidden;
        if name == "auth0-sdk-core" {
            assert_eq!(hidden, listed);
        } else {
            assert!(hidden.is_empty(), "{name} hides {hidden:?}");
        }
    }
}

/// The front door gives nothing away that the core keeps out of the docs.
#[test]
fn the_front_door_shows_only_what_the_core_documents() {
    let core = read(&crates().join("auth0-sdk-core"));
    let front = read(&crates().join("auth0-sdk"));
    let taken = front.mentions.iter();
    let taken: Vec<_> = taken
        .filter_map(|mention| mention.path.strip_prefix("auth0_sdk_core::"))
        .collect();
    assert!(taken.len() > 20, "only {taken:?}");
    for name in taken {
        // A re-exported crate is no item of the core, and is in the allow-list.
        assert!(core.items.contains(name) || name == "http", "{name}");
    }
}

/// Generated crates show types of their own, of the core and of serde.
#[test]
fn generated_crates_show_little() {
    let folders = std::fs::read_dir(crates().join("generated")).unwrap();
    let folders: Vec<_> = folders
        .map(|folder| folder.unwrap().path())
        .filter(|folder| folder.join("src/lib.rs").is_file())
        .filter(|folder| !folder.ends_with("auth0-conformance"))
        .collect();
    assert!(folders.len() > 15, "only {} crates", folders.len());
    // Enumerations and unions are written by macros of the core, and shared types come
    // by a glob from another crate; both cannot be followed, but they stand here.
    let texts = folders
        .iter()
        .filter_map(|folder| std::fs::read_to_string(folder.join("src/types.rs")).ok());
    let types: BTreeSet<String> = texts.flat_map(|text| declared(&text)).collect();
    let is_type = |name: &str| types.contains(name);
    for folder in folders {
        let surface = read(&folder);
        assert!(!surface.items.is_empty() || !surface.mentions.is_empty());
        // A client in another crate makes the groups of calls.
        let mut hidden = surface.hidden.iter();
        assert!(hidden.all(|label| label.ends_with("::new")), "{hidden:?}");
        for mention in &surface.mentions {
            let (krate, name) = mention.path.split_once("::").unwrap_or(("", &mention.path));
            let known = match krate.strip_prefix('?').unwrap_or(krate) {
                "crate" => name.strip_prefix("types::").is_some_and(is_type),
                "" => name.strip_prefix('?').is_some_and(is_type) || name.starts_with("auth0_"),
                "std" | "serde" | "serde_json" => !krate.starts_with('?'),
                krate => krate.starts_with("auth0_"),
            };
            assert!(known, "{}: {mention:?}", folder.display());
        }
    }
}

/// The names of the public types in a text, also of those inside a macro.
fn declared(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim_start);
    let named = lines.filter_map(|line| {
        let kinds = ["pub enum ", "pub struct "];
        let rest = kinds.iter().find_map(|kind| line.strip_prefix(kind))?;
        Some(rest.split_once(' ')?.0.to_owned())
    });
    named.collect()
}
