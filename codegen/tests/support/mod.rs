//! What several tests of the generator need: the small document, and a folder
//! with everything that a run of the generator reads and writes.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]
#![allow(
    dead_code,
    reason = "each test is a program of its own and uses only some of this"
)]

pub(crate) mod places;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::regen::{Mode, Options, run};
use codegen::{Error, Result};
use serde_json::Value;
use tempfile::TempDir;

/// A document that is small and has one of everything.
pub(crate) fn document() -> Value {
    serde_json::from_str(include_str!("../output/document.json")).unwrap()
}

/// The small document with something else at a place, which must exist already
/// or be a new member of an object.
pub(crate) fn document_with(pointer: &str, value: Value) -> Value {
    let mut document = document();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = codegen::pointer::unescape(key).into_owned();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(members) => {
            members.insert(key, value);
        }
        Value::Array(elements) => elements[key.parse::<usize>().unwrap()] = value,
        other => panic!("{parent} is {other}"),
    }
    document
}

/// A checkout in a temporary folder: `spec/`, `crates/generated/`, and where the
/// core would be.
pub(crate) struct Checkout {
    root: TempDir,
}

impl Checkout {
    /// With one document in `spec/` and nothing generated yet.
    pub(crate) fn new(document: &str) -> Self {
        let root = TempDir::new().unwrap();
        fs::create_dir_all(root.path().join("spec/overlays")).unwrap();
        fs::create_dir_all(root.path().join("crates")).unwrap();
        fs::write(root.path().join("spec/document.json"), document).unwrap();
        Self { root }
    }

    /// Adds or replaces a file.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.root.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Removes a file.
    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.root.path().join(name)).unwrap();
    }

    /// The folder of the generated crates.
    pub(crate) fn out(&self) -> PathBuf {
        self.root.path().join("crates/generated")
    }

    /// Runs the generator.
    pub(crate) fn run(&self, mode: Mode) -> Result<()> {
        let options = Options {
            spec: self.root.path().join("spec"),
            out: self.out(),
            core: self.root.path().join("crates/auth0-sdk-core"),
            mode,
        };
        run(&options).map(|_| ())
    }

    /// Every file below `crates/` with its bytes, which also shows what a run
    /// left behind beside its output.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        read_all(&self.root.path().join("crates"), "", &mut files);
        files
    }
}

/// What the generator says about a document that it must refuse.
///
/// The output that was there before must be there after it, to the byte, and
/// nothing beside it.
pub(crate) fn refusal(checkout: &Checkout) -> Error {
    checkout.write("crates/generated/kept.txt", "from before\n");
    let before = checkout.files();
    let error = checkout.run(Mode::Write).unwrap_err();
    assert!(
        checkout.files() == before,
        "a failed run changed the output: {error}"
    );
    error
}

/// What the generator says about the small document with something else at a place.
pub(crate) fn refused(pointer: &str, value: Value) -> Error {
    let document = document_with(pointer, value);
    refusal(&Checkout::new(&document.to_string()))
}

/// Holds an error against the rule and the place that it must name.
pub(crate) fn assert_at(error: &Error, rule: &str, pointer: &str) {
    assert_eq!((error.rule(), error.pointer()), (rule, pointer), "{error}");
}

/// All files below a folder with their bytes, by their path.
pub(crate) fn read_all(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let entries = fs::read_dir(folder).unwrap();
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let name = if prefix.is_empty() {
            name
        } else {
            format!("{prefix}/{name}")
        };
        if path.is_dir() {
            // An empty folder left behind counts as well.
            files.insert(format!("{name}/"), Vec::new());
            read_all(&path, &name, files);
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
}
