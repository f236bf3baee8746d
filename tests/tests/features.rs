//! The features of the SDK cover those of the endpoint crates, and the docs name them.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::collections::BTreeSet;

use toml::Table;

const SDK: &str = include_str!("../../crates/auth0-sdk/Cargo.toml");
const MANAGEMENT: &str = include_str!("../../crates/generated/auth0-management/Cargo.toml");

fn features(manifest: &str) -> Table {
    let manifest: Table = manifest.parse().unwrap();
    manifest["features"].as_table().unwrap().clone()
}

fn list(features: &Table, name: &str) -> BTreeSet<String> {
    let names = features[name].as_array().unwrap();
    names
        .iter()
        .map(|name| name.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_slice_has_a_feature_and_is_in_the_whole() {
    let (ours, slices) = (features(SDK), features(MANAGEMENT));
    let names: BTreeSet<String> = slices
        .keys()
        .filter(|name| *name != "default")
        .cloned()
        .collect();
    for name in &names {
        let forwarded = BTreeSet::from([format!("auth0-management/{name}")]);
        assert_eq!(list(&ours, name), forwarded, "feature {name}");
    }
    assert_eq!(list(&ours, "management-full"), names);
    // Beside the slices, a library for TLS.
    let mut default = list(&slices, "default");
    default.insert("ring".to_owned());
    assert_eq!(list(&ours, "default"), default);
    let full = [
        "authentication",
        "management-full",
        "my-account",
        "my-organization",
        "verify",
    ];
    assert_eq!(list(&ours, "full"), full.map(str::to_owned).into());
}

#[test]
fn every_feature_is_in_the_docs() {
    for docs in [
        include_str!("../../crates/auth0-sdk/src/lib.rs"),
        include_str!("../../README.md"),
    ] {
        for name in features(SDK).keys().filter(|name| *name != "default") {
            assert!(docs.contains(&format!("| `{name}` |")), "feature {name}");
        }
    }
}
