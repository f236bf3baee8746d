//! The features of this crate cover those of the endpoint crates.

use std::collections::BTreeSet;

use toml::Table;

const THIS: &str = include_str!("../../Cargo.toml");
const MANAGEMENT: &str = include_str!("../../../generated/auth0-management/Cargo.toml");

fn features(manifest: &str) -> Table {
    let manifest: Table = manifest.parse().unwrap();
    manifest["features"].as_table().unwrap().clone()
}

fn list(features: &Table, name: &str) -> BTreeSet<String> {
    let names = features[name].as_array().unwrap();
    names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_slice_has_a_feature_and_is_in_the_whole() {
    let (ours, slices) = (features(THIS), features(MANAGEMENT));
    let names: BTreeSet<String> = slices.keys().filter(|name| *name != "default").cloned().collect();
    for name in &names {
        let forwarded = BTreeSet::from([format!("auth0-management/{name}")]);
        assert_eq!(list(&ours, name), forwarded, "feature {name}");
    }
    assert_eq!(list(&ours, "management-full"), names);
    assert_eq!(list(&ours, "default"), list(&slices, "default"));
    let full = ["management-full", "my-account", "my-organization"].map(str::to_owned);
    assert_eq!(list(&ours, "full"), BTreeSet::from(full));
}

#[test]
fn every_feature_is_in_the_docs() {
    for docs in [include_str!("../../src/lib.rs"), include_str!("../../../../README.md")] {
        for name in features(THIS).keys().filter(|name| *name != "default") {
            assert!(docs.contains(&format!("| `{name}` |")), "feature {name}");
        }
    }
}
