//! The invariants of `ARCHITECTURE.md` that can be read from the files.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing, and what is only worth a word by printing"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml::Table;

/// What a generated crate may depend on, beside other generated crates.
const OF_GENERATED: [&str; 5] = [
    "auth0-sdk-core",
    "progenitor-client",
    "reqwest",
    "serde",
    "serde_json",
];
/// The generated crate that carries the documents and no type.
const DOCUMENTS: &str = "auth0-documents";
/// The front door of the SDK, whose client the emulator can hand out.
const CLIENT: &str = "auth0-sdk";
/// The handwritten crates that may name a generated type.
const OVER_GENERATED: [&str; 2] = ["auth0-sdk", "auth0-tests"];
/// More lines than that are too many for one file, and worth a word.
const LONGEST_FILE: usize = 500;

/// A crate of this workspace.
struct Crate {
    folder: PathBuf,
    manifest: Table,
}

impl Crate {
    fn name(&self) -> &str {
        self.manifest["package"]["name"].as_str().unwrap()
    }

    fn is_generated(&self) -> bool {
        self.folder.starts_with(root().join("crates/generated"))
    }

    /// The names in one table of dependencies, those for some targets included.
    fn dependencies(&self, table: &str) -> BTreeSet<String> {
        let targets = self
            .manifest
            .get("target")
            .and_then(|targets| targets.as_table());
        let places = targets.into_iter().flat_map(|targets| targets.values());
        let tables = places
            .filter_map(|target| target.get(table))
            .chain(self.manifest.get(table))
            .filter_map(|table| table.as_table());
        tables.flat_map(|table| table.keys().cloned()).collect()
    }

    /// What users of the crate build with it.
    fn shipped(&self) -> BTreeSet<String> {
        let mut all = self.dependencies("dependencies");
        all.extend(self.dependencies("build-dependencies"));
        all
    }

    fn sources(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for folder in ["src", "tests", "examples"] {
            files(&self.folder.join(folder), &mut found);
        }
        found.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
        found
    }
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap().to_path_buf()
}

fn crates() -> Vec<Crate> {
    let mut folders: Vec<PathBuf> = ["codegen", "xtask", "tests"]
        .map(|name| root().join(name))
        .into();
    for parent in ["crates", "crates/generated"] {
        let entries = std::fs::read_dir(root().join(parent)).unwrap();
        folders.extend(entries.map(|entry| entry.unwrap().path()));
    }
    let with_manifest = folders
        .into_iter()
        .filter(|folder| folder.join("Cargo.toml").is_file());
    let crates: Vec<Crate> = with_manifest
        .map(|folder| {
            let manifest = read(&folder.join("Cargo.toml")).parse().unwrap();
            Crate { folder, manifest }
        })
        .collect();
    assert!(crates.len() > 15, "only {} crates found", crates.len());
    crates
}

fn generated_names(crates: &[Crate]) -> BTreeSet<String> {
    let generated = crates.iter().filter(|krate| krate.is_generated());
    generated.map(|krate| krate.name().to_owned()).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files below a folder, without those that a build leaves behind.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.ends_with("target") || path.ends_with(".git") {
            continue;
        }
        match path.is_dir() {
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

#[test]
fn only_the_front_door_and_tests_name_generated_types() {
    let crates = crates();
    let mut generated = generated_names(&crates);
    generated.remove(DOCUMENTS);
    for krate in crates.iter().filter(|krate| !krate.is_generated()) {
        if OVER_GENERATED.contains(&krate.name()) {
            continue;
        }
        let mut all = krate.shipped();
        all.extend(krate.dependencies("dev-dependencies"));
        let wrong: Vec<_> = all.intersection(&generated).collect();
        assert!(wrong.is_empty(), "{} depends on {wrong:?}", krate.name());
    }
}

#[test]
fn generated_crates_depend_on_little() {
    let crates = crates();
    let mut allowed = generated_names(&crates);
    allowed.extend(OF_GENERATED.map(str::to_owned));
    for krate in crates.iter().filter(|krate| krate.is_generated()) {
        let mut all = krate.shipped();
        all.extend(krate.dependencies("dev-dependencies"));
        let wrong: Vec<_> = all.difference(&allowed).collect();
        assert!(wrong.is_empty(), "{} depends on {wrong:?}", krate.name());
    }
}

#[test]
fn the_core_knows_no_endpoint_and_the_emulator_no_client() {
    for krate in crates() {
        if ["auth0-sdk-core", "auth0-emulator"].contains(&krate.name()) {
            let shipped = krate.shipped();
            let mut ours = shipped.iter().filter(|name| name.starts_with("auth0-"));
            // The documents say what a tenant answers; how a client reads it they do not.
            // The client is handed out ready and not used, and only on demand.
            let is_known = |name: &String| {
                krate.name() == "auth0-emulator" && [DOCUMENTS, CLIENT].contains(&name.as_str())
            };
            assert!(ours.all(is_known), "{} depends on {ours:?}", krate.name());
        }
    }
}

/// Authentication and verification share what reads tokens, and neither needs the other.
#[test]
fn authentication_and_verification_share_what_reads_tokens() {
    let crates = crates();
    let ours = |name: &str| {
        let krate = crates.iter().find(|krate| krate.name() == name);
        let shipped = krate.unwrap().shipped().into_iter();
        let ours = shipped.filter(|name| name.starts_with("auth0-"));
        ours.collect::<Vec<_>>()
    };
    assert_eq!(ours("auth0-sdk-jose"), ["auth0-sdk-core"]);
    let both = ["auth0-sdk-core", "auth0-sdk-jose"];
    assert_eq!(ours("auth0-sdk-authentication"), both);
    assert_eq!(ours("auth0-sdk-verify"), both);
}

#[test]
fn the_public_api_shows_no_internals() {
    for krate in crates() {
        let name = krate.name();
        if name.starts_with("auth0-sdk") || krate.is_generated() {
            assert!(!krate.shipped().contains("jsonwebtoken"), "{name}");
        }
        if !krate.is_generated() {
            assert!(!krate.shipped().contains("progenitor-client"), "{name}");
            continue;
        }
        // The request functions are all that uses it, and they are private.
        for path in krate.sources() {
            let text = read(&path);
            let requests = path.ends_with("operations.rs");
            assert!(
                requests || !text.contains("progenitor_client"),
                "{}",
                path.display()
            );
            if requests {
                let mut lines = text.lines().map(str::trim_start);
                let public =
                    lines.find(|line| line.starts_with("pub ") || line.starts_with("impl "));
                assert_eq!(public, None, "{}", path.display());
            }
        }
    }
}

#[test]
fn no_crate_has_unsafe_code() {
    for krate in crates() {
        let roots: Vec<PathBuf> = krate
            .sources()
            .into_iter()
            .filter(|path| {
                let parent = path.parent().unwrap();
                let below = |folder: &str| parent == krate.folder.join(folder);
                (below("src") && (path.ends_with("lib.rs") || path.ends_with("main.rs")))
                    || below("src/bin")
            })
            .collect();
        assert!(!roots.is_empty(), "{}", krate.name());
        for path in roots {
            assert!(
                read(&path).contains("#![forbid(unsafe_code)]"),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn generated_files_say_what_wrote_them() {
    let mut found = Vec::new();
    files(&root().join("crates/generated"), &mut found);
    assert!(found.len() > 100);
    for path in found {
        let extension = path.extension().unwrap_or_default();
        // JSON has no comments.
        if extension == "json" {
            continue;
        }
        let text = read(&path);
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.contains("cargo xtask regen"),
            "{}: {first}",
            path.display()
        );
    }
    let attributes = read(&root().join(".gitattributes"));
    assert!(attributes.contains("crates/generated/** linguist-generated=true"));
}

#[test]
fn there_is_no_private_key() {
    let mut found = Vec::new();
    files(&root(), &mut found);
    for path in found {
        if let Ok(text) = std::fs::read_to_string(&path) {
            assert!(!holds_key(&text), "{}", path.display());
        }
    }
}

/// Whether the header of a private key stands before what can be one; code that
/// puts the header around a key of its own making is no key.
fn holds_key(text: &str) -> bool {
    let mut after_headers = text.split("PRIVATE KEY-----").skip(1);
    after_headers.any(|after| {
        let after = after.replace("\\n", "");
        let body = after.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
        let length = body
            .bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(byte));
        length.count() >= 40
    })
}

#[test]
fn a_key_is_told_from_the_making_of_one() {
    let header = "-----BEGIN RSA PRIVATE KEY-----";
    let body = "QUJD".repeat(16);
    assert!(holds_key(&format!("{header}\n{body}\n")));
    assert!(holds_key(&format!("\"{header}\\n{body}\"")));
    assert!(!holds_key(&format!("{header}\n{{pem}}\n")));
}

/// A long file is worth a word, and no reason to fail.
#[test]
fn long_files_are_named() {
    for krate in crates().iter().filter(|krate| !krate.is_generated()) {
        for path in krate.sources() {
            let lines = read(&path).lines().count();
            if lines > LONGEST_FILE {
                println!("{} has {lines} lines", path.display());
            }
        }
    }
}
