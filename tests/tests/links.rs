//! The pages at the root link to what is there.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::path::Path;

#[test]
fn links_between_pages_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for page in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
    ] {
        for target in std::fs::read_to_string(root.join(page))
            .unwrap()
            .split("](")
            .skip(1)
        {
            let target = target.split(')').next().unwrap_or_default();
            let path = target.split('#').next().unwrap_or_default();
            if !path.is_empty() && !path.contains("://") {
                assert!(root.join(path).exists(), "{page}: {target}");
            }
        }
    }
}
