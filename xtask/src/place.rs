//! Where things are in the checkout, and how files get there.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The root of the checkout.
///
/// `cargo run` says where this package is; a binary that was started without
/// cargo takes the folder it was started in for the root.
pub(crate) fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .and_then(|package| Path::new(&package).parent().map(Path::to_path_buf))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// Writes `files`, each a name and its text, into `folder`.
///
/// They are written to a temporary folder beside the targets and moved from
/// there, so that a full disk or a missing permission leaves what was there
/// before and nothing half-written.
pub(crate) fn write(folder: &Path, files: &[(&str, &str)]) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let beside = tempfile::Builder::new()
        .prefix(".writing-")
        .tempdir_in(folder)
        .with_context(|| folder.display().to_string())?;
    for (name, text) in files {
        let path = beside.path().join(name);
        std::fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    for (name, _) in files {
        let target = folder.join(name);
        std::fs::rename(beside.path().join(name), &target)
            .with_context(|| target.display().to_string())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_written_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &[("a", "1"), ("b", "2")]).unwrap();
        write(folder.path(), &[("a", "3")]).unwrap();
        let mut names: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        assert_eq!(names, ["a", "b"]);
        assert_eq!(
            std::fs::read_to_string(folder.path().join("a")).unwrap(),
            "3"
        );
    }

    #[test]
    fn a_failure_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &[("a", "1")]).unwrap();
        assert!(write(folder.path(), &[("a", "2"), ("no/such/folder", "3")]).is_err());
        assert_eq!(
            std::fs::read_to_string(folder.path().join("a")).unwrap(),
            "1"
        );
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
