//! `cargo xtask ci`: every gate that a change has to pass, in the order in which
//! a failure is cheapest to find.
//!
//! Each command is printed before it runs, so that it can be repeated alone, and
//! the first that fails ends the run with the command that mends it. The tests
//! come last, so that their results are what a reader of the log sees first.

mod tools;

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{output, place};
use tools::{Deny, Tool, Tools};

const SDK: &str = "auth0-sdk";
const AUTHENTICATION: &str = "auth0-sdk-authentication";
const JOSE: &str = "auth0-sdk-jose";
/// How signatures are checked: by each library alone but the one by default, with which the
/// whole workspace is tested, and by all, which are held against each other.
const SIGNATURES: [&str; 3] = [
    "--no-default-features --features aws-lc-rs --lib --test it",
    "--no-default-features --features rust-crypto --lib --test it",
    "--features ring,aws-lc-rs,rust-crypto --lib signature",
];
const VERIFY: &str = "auth0-sdk-verify";
/// The examples of logins and tokens, with what lets one end by itself.
const EXAMPLES: [&str; 5] = [
    "device_flow",
    "machine_to_machine",
    "mfa",
    "passwordless",
    "web_login -- --once",
];
/// The examples of an API, each with the feature that it needs.
const API_EXAMPLES: [&str; 2] = [
    "--features actix --example actix_api -- --once",
    "--features axum --example axum_api -- --once",
];
/// Whatever the shell knows of a real tenant, an example works on the emulated one: empty is
/// not set.
const NO_TENANT: &[(&str, &str)] = &[
    ("AUTH0_DOMAIN", ""),
    ("AUTH0_CLIENT_ID", ""),
    ("AUTH0_CLIENT_SECRET", ""),
    ("AUTH0_AUDIENCE", ""),
];
/// The feature that is built with a library of the system.
const NATIVE: &str = "native-tls";

/// One command, and what to do when it fails.
struct Gate {
    environment: &'static [(&'static str, &'static str)],
    command: String,
    mend: String,
    /// What it leaves for people to look at.
    leaves: Option<PathBuf>,
}

pub(crate) fn run() -> Result<()> {
    let features = features()?;
    let gates = gates(&features, Tools::look());
    for gate in &gates {
        gate.run()?;
    }
    output::print(&format!("{} gates passed\n", gates.len()))
}

fn gates(features: &[String], tools: Tools) -> Vec<Gate> {
    // The tests that need more than one crate ask for every feature but `native-tls`.
    let all = match tools.openssl {
        Tool::Installed => " --all-features",
        Tool::Missing => "",
    };
    let clippy = format!("cargo clippy --workspace --all-targets{all}");
    let doc = format!("cargo doc --workspace --no-deps{all}");
    let mut gates = vec![
        Gate::new("cargo fmt --all --check", "cargo fmt --all"),
        Gate::new(
            &format!("{clippy} -- -D warnings"),
            &format!("{clippy} --fix"),
        ),
        Gate::new("cargo xtask regen --check", "cargo xtask regen"),
        Gate {
            environment: &[("RUSTDOCFLAGS", "-D warnings")],
            ..Gate::new(&doc, &format!("{doc}, and mend what it warns of"))
        },
        feature_gate(SDK, ""),
    ];
    let can_be_built = |feature: &&String| tools.openssl == Tool::Installed || *feature != NATIVE;
    let features = features.iter().filter(can_be_built);
    gates.extend(features.map(|feature| feature_gate(SDK, feature)));
    gates.extend(["", "legacy"].map(|feature| feature_gate(AUTHENTICATION, feature)));
    gates.push(feature_gate(JOSE, ""));
    gates.extend(SIGNATURES.map(|chosen| {
        let command = format!("cargo test --package {JOSE} {chosen}");
        let mend = format!("`{command}`, and mend the library in crates/{JOSE}/src/signature");
        Gate::new(&command, &mend)
    }));
    gates.extend(
        [
            "ring",
            "ring,tower",
            "ring,axum",
            "ring,actix",
            "ring,toml",
            "ring,redis",
        ]
        .map(|feature| feature_gate(VERIFY, feature)),
    );
    // Signatures in Rust alone; TLS is another matter, and needs a library of its own.
    let pure = "--no-default-features --features rust-crypto,auth0-sdk-core/ring";
    gates.push(Gate::new(
        &format!("cargo test --package {VERIFY} {pure} --test it"),
        &format!("what it names, with the library in crates/{JOSE}/src/signature/rust_crypto.rs"),
    ));
    gates.push(example("cargo run --example quickstart"));
    gates.extend(EXAMPLES.map(|name| {
        example(&format!(
            "cargo run --package {AUTHENTICATION} --example {name}"
        ))
    }));
    gates.extend(API_EXAMPLES.map(|rest| example(&format!("cargo run --package {VERIFY} {rest}"))));
    gates.push(Gate::new(
        "bash tests/compat/run",
        "tests/compat/run, and mend what it names: in the emulator, unless the test is wrong",
    ));
    if tools.fuzz == Tool::Installed {
        gates.push(Gate {
            // What they are made of is there for them alone.
            environment: &[("RUSTFLAGS", "--cfg fuzzing")],
            ..Gate::new(
                "cargo check --manifest-path crates/auth0-emulator/fuzz/Cargo.toml",
                "the targets in crates/auth0-emulator/fuzz, or what they use in src/fuzzing",
            )
        });
        gates.push(Gate::new(
            "cargo check --manifest-path crates/auth0-sdk-verify/fuzz/Cargo.toml",
            "the targets in crates/auth0-sdk-verify/fuzz",
        ));
    }
    if tools.deny != Deny::Missing {
        gates.push(Gate::new(
            "cargo deny check licenses bans sources",
            "another dependency, or an entry with its reason in deny.toml",
        ));
    }
    if tools.deny == Deny::WithAdvisories {
        gates.push(Gate::new(
            "cargo deny check advisories",
            "cargo update, or an entry with its reason in deny.toml",
        ));
    }
    // With the whole workspace and with its features, so that nothing is built anew
    // for the gate behind them, in which the same tests may be left out.
    if tools.browser == Tool::Installed {
        gates.push(Gate {
            environment: &[("AUTH0_BROWSER_REQUIRED", "1")],
            leaves: Some(targets().join("screenshots")),
            ..Gate::new(
                "cargo test --workspace --test login --test pages",
                "the pages in crates/auth0-emulator/src/authentication, by the pictures in the \
                 folder screenshots beside what was built",
            )
        });
    }
    if tools.redis == Tool::Installed {
        gates.push(Gate {
            environment: &[("AUTH0_REDIS_REQUIRED", "1")],
            ..Gate::new(
                "cargo test --workspace --test it -- token_processes possession::redis",
                "the token store for Redis in crates/auth0-sdk-core/src/token, or the store of \
                 proofs in crates/auth0-sdk-verify/src/possession/dpop/replay",
            )
        });
    }
    // The command that the README gives. Every feature is on in it, because the
    // tests that need more than one crate ask for them all.
    gates.push(Gate::new(
        "cargo test --workspace",
        "cargo test --workspace, and mend what it names",
    ));
    gates
}

fn example(command: &str) -> Gate {
    Gate {
        environment: NO_TENANT,
        ..Gate::new(
            command,
            &format!("{command}, and mend the step that it ends at"),
        )
    }
}

/// The gate that builds a crate with one feature and nothing else, which is how
/// a missing dependency between features is found.
fn feature_gate(package: &str, feature: &str) -> Gate {
    let mut command = format!("cargo check --package {package} --no-default-features");
    if !feature.is_empty() {
        command.push_str(" --features ");
        command.push_str(feature);
    }
    let mend = format!("`{command}`, and mend what it names");
    Gate::new(&command, &mend)
}

impl Gate {
    fn new(command: &str, mend: &str) -> Self {
        Self {
            environment: &[],
            command: command.to_owned(),
            mend: mend.to_owned(),
            leaves: None,
        }
    }

    /// The command as one would type it.
    fn typed(&self) -> String {
        let set = self
            .environment
            .iter()
            .map(|(name, value)| format!("{name}=\"{value}\" "));
        set.chain([self.command.clone()]).collect()
    }

    fn run(&self) -> Result<()> {
        let typed = self.typed();
        output::print(&format!("$ {typed}\n"))?;
        let mut words = self.command.split(' ');
        let program = words.next().unwrap_or("cargo");
        let started = Instant::now();
        let status = Command::new(program)
            .args(words)
            .envs(self.environment.iter().copied())
            .current_dir(place::root())
            .status()
            .with_context(|| typed.clone())?;
        if !status.success() {
            bail!("the gate `{typed}` failed; to mend it: {}", self.mend);
        }
        if let Some(leaves) = &self.leaves {
            output::print(&format!("to look at: {}\n", leaves.display()))?;
        }
        output::print(&format!("passed in {} s\n", started.elapsed().as_secs()))
    }
}

/// The folder in which cargo builds.
fn targets() -> PathBuf {
    let named = std::env::var_os("CARGO_TARGET_DIR").filter(|name| !name.is_empty());
    place::root().join(named.unwrap_or_else(|| "target".into()))
}

/// The features of the SDK, without the set that is on by default.
fn features() -> Result<Vec<String>> {
    let command = "cargo metadata --no-deps --format-version 1";
    let output = Command::new("cargo")
        .args(command.split(' ').skip(1))
        .current_dir(place::root())
        .stderr(Stdio::inherit())
        .output()
        .context(command)?;
    if !output.status.success() {
        bail!("`{command}` failed");
    }
    read_features(&serde_json::from_slice(&output.stdout).context(command)?)
}

fn read_features(metadata: &Value) -> Result<Vec<String>> {
    let package = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|package| package["name"] == SDK)
        .with_context(|| format!("there is no package {SDK}"))?;
    let features = package["features"].as_object().into_iter().flatten();
    Ok(features
        .map(|(name, _)| name.clone())
        .filter(|name| name != "default")
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_feature_has_a_gate_of_its_own() {
        let metadata = json!({"packages": [
            {"name": "other", "features": {"no": []}},
            {"name": SDK, "features": {"default": ["users"], "users": [], "roles": []}},
        ]});
        let features = read_features(&metadata).unwrap();
        assert_eq!(features, ["roles", "users"]);
        let all = Tools {
            deny: Deny::WithAdvisories,
            fuzz: Tool::Installed,
            browser: Tool::Installed,
            redis: Tool::Installed,
            openssl: Tool::Installed,
        };
        let typed: Vec<_> = gates(&features, all).iter().map(Gate::typed).collect();
        assert_eq!(typed[0], "cargo fmt --all --check");
        assert_eq!(
            typed[3],
            "RUSTDOCFLAGS=\"-D warnings\" cargo doc --workspace --no-deps --all-features"
        );
        assert_eq!(
            typed[4],
            "cargo check --package auth0-sdk --no-default-features"
        );
        assert_eq!(
            typed[5],
            "cargo check --package auth0-sdk --no-default-features --features roles"
        );
        for library in ["aws-lc-rs", "rust-crypto"] {
            let alone =
                format!("--package auth0-sdk-jose --no-default-features --features {library} ");
            assert!(
                typed.iter().any(|typed| typed.contains(&alone)),
                "{library}"
            );
        }
        let count = typed.len();
        assert_eq!(typed[count - 8], "bash tests/compat/run");
        assert!(typed[count - 7].starts_with("RUSTFLAGS=\"--cfg fuzzing\" cargo check"));
        assert!(typed[count - 6].ends_with("crates/auth0-sdk-verify/fuzz/Cargo.toml"));
        assert_eq!(typed[count - 5], "cargo deny check licenses bans sources");
        assert_eq!(typed[count - 4], "cargo deny check advisories");
        assert_eq!(
            typed[count - 3],
            "AUTH0_BROWSER_REQUIRED=\"1\" cargo test --workspace --test login --test pages"
        );
        assert_eq!(
            typed[count - 2],
            "AUTH0_REDIS_REQUIRED=\"1\" cargo test --workspace --test it -- token_processes \
             possession::redis"
        );
        assert_eq!(
            typed.last().map(String::as_str),
            Some("cargo test --workspace")
        );
        let pictures = gates(&features, all)
            .into_iter()
            .filter_map(|gate| gate.leaves);
        assert_eq!(
            pictures.collect::<Vec<_>>(),
            [targets().join("screenshots")]
        );
        let deny = Deny::WithoutAdvisories;
        assert_eq!(gates(&features, Tools { deny, ..all }).len(), count - 1);
        let bare = Tools {
            deny: Deny::Missing,
            fuzz: Tool::Missing,
            browser: Tool::Missing,
            redis: Tool::Missing,
            openssl: Tool::Missing,
        };
        let features = [features, vec![NATIVE.to_owned()]].concat();
        let typed: Vec<_> = gates(&features, bare).iter().map(Gate::typed).collect();
        assert_eq!(typed.len(), count - 6);
        assert!(!typed.iter().any(|typed| typed.contains("all-features")));
        assert!(read_features(&json!({})).is_err());
    }

    #[test]
    fn a_gate_that_fails_says_how_to_mend_it() {
        let error = Gate::new("cargo no-such-command", "mend it")
            .run()
            .unwrap_err();
        assert!(
            error.to_string().ends_with("failed; to mend it: mend it"),
            "{error}"
        );
    }
}
