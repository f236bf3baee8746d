//! What the gates that are not for every machine need, and whether it is there.

use std::process::{Command, Stdio};

use super::NATIVE;
use crate::place;

/// The optional gates of dependencies: run where their tool is installed, and
/// the one that needs a database of the network only where that can be had.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Deny {
    WithAdvisories,
    WithoutAdvisories,
    Missing,
}

/// Whether a gate that is not for every machine is run: only where its tool is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tool {
    Installed,
    Missing,
}

/// What the gates that are not for every machine need.
#[derive(Clone, Copy)]
pub(super) struct Tools {
    pub(super) deny: Deny,
    /// The fuzz targets build everything below them once more, so their gate is
    /// for those who could run them as well.
    pub(super) fuzz: Tool,
    pub(super) browser: Tool,
    pub(super) redis: Tool,
    /// What the feature `native-tls` is built with.
    pub(super) openssl: Tool,
}

impl Tools {
    pub(super) fn look() -> Self {
        Self {
            deny: deny(),
            fuzz: fuzz(),
            browser: program(
                "chromedriver",
                "the pages are not tested in a browser; to test them: apt-get install chromium chromium-driver",
            ),
            redis: program(
                "redis-server",
                "tokens are not shared through a Redis; to test that: apt-get install redis-server",
            ),
            openssl: openssl(),
        }
    }
}

fn deny() -> Deny {
    if !succeeds(&["deny", "--version"]) {
        eprintln!(
            "cargo-deny is not installed, so that licences, sources and advisories of \
             dependencies are not checked; to check them: cargo install cargo-deny --locked"
        );
        return Deny::Missing;
    }
    // Without the network an old database would say that all is well, so that
    // only a fresh one counts.
    if !succeeds(&["deny", "fetch", "db"]) {
        eprintln!(
            "the database of advisories cannot be fetched, so that dependencies are not held \
             against it; with a network: cargo deny check advisories"
        );
        return Deny::WithoutAdvisories;
    }
    Deny::WithAdvisories
}

fn fuzz() -> Tool {
    if succeeds(&["fuzz", "--version"]) {
        return Tool::Installed;
    }
    eprintln!(
        "cargo-fuzz is not installed, so that the fuzz targets are not built; to build them: \
         cargo install cargo-fuzz --locked"
    );
    Tool::Missing
}

/// On Linux, the library that the system has for TLS, and what a build needs of it.
fn openssl() -> Tool {
    let found = Command::new("pkg-config")
        .args(["--exists", "openssl"])
        .status();
    if !cfg!(target_os = "linux") || found.is_ok_and(|status| status.success()) {
        return Tool::Installed;
    }
    eprintln!(
        "OpenSSL is not there to build with, so that the feature `{NATIVE}` is left out; to \
         build it: apt-get install libssl-dev pkg-config"
    );
    Tool::Missing
}

/// Whether there is a program, with a word about what is left out without it.
fn program(name: &str, left_out: &str) -> Tool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if std::env::split_paths(&path).any(|folder| folder.join(name).is_file()) {
        return Tool::Installed;
    }
    eprintln!("{name} is not installed, so that {left_out}");
    Tool::Missing
}

/// Whether cargo does what it is asked, without a word of what it says about it.
fn succeeds(arguments: &[&str]) -> bool {
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(place::root())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_looked_for_in_the_path() {
        assert!(program("cargo", "nothing works") == Tool::Installed);
        assert!(program("no-such-program", "nothing is left out") == Tool::Missing);
    }
}
