//! Generated files and the disk: replaced whole, or compared.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::emit::Files;
use crate::{Error, Result};

/// Puts the files in the place of the folder: all of them, or none.
///
/// A folder that holds something else than an earlier output is refused: it would be lost.
pub(super) fn replace(out: &Path, files: &Files) -> Result<()> {
    let out = absolute(out)?;
    if out.exists() && !is_output(&out) {
        let message = "the folder holds something else than generated crates and would be \
                       replaced; name an empty or a new one";
        return Err(Error::new("out", "", message).in_file(out.display().to_string()));
    }
    let parent = out.parent().unwrap_or(Path::new("/"));
    fs::create_dir_all(parent).map_err(|error| Error::io(parent, &error))?;
    let fresh = tempfile::Builder::new()
        .prefix(".regen-")
        .tempdir_in(parent)
        .map_err(|error| Error::io(parent, &error))?;
    for (name, text) in files {
        let path = fresh.path().join("new").join(name);
        let folder = path.parent().unwrap_or(fresh.path());
        fs::create_dir_all(folder).map_err(|error| Error::io(folder, &error))?;
        // A file that did not change keeps its time, so that nothing is compiled again for it.
        fs::write(&path, text).map_err(|error| Error::io(&path, &error))?;
        let before = out.join(name);
        if fs::read(&before).is_ok_and(|old| old == text.as_bytes())
            && let Ok(time) = fs::metadata(&before).and_then(|metadata| metadata.modified())
            && let Ok(file) = fs::File::options().write(true).open(&path)
        {
            // Keeping the time is a courtesy: failing to must not fail the run.
            let _ = file.set_modified(time);
        }
    }
    if out.exists() {
        fs::rename(&out, fresh.path().join("old")).map_err(|error| Error::io(&out, &error))?;
    }
    let Err(error) = fs::rename(fresh.path().join("new"), &out) else {
        return Ok(());
    };
    let old = fresh.path().join("old");
    if old.exists() && fs::rename(&old, &out).is_err() {
        // What was there before is worth more than a tidy disk.
        let kept = fresh.keep();
        let message = format!("{error}; what was there before is in {}", kept.display());
        return Err(Error::new("io", "", message).in_file(out.display().to_string()));
    }
    Err(Error::io(&out, &error))
}

/// Whether a folder is empty or holds what an earlier run wrote.
fn is_output(out: &Path) -> bool {
    let is_empty = fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_none());
    is_empty || (out.join("operations.json").is_file() && out.join("rule-counts.json").is_file())
}

/// Fails with every file that differs, is missing or is too many.
pub(super) fn compare(out: &Path, files: &Files) -> Result<()> {
    let mut errors = Vec::new();
    let mut stale = |name: &str, what: &str| {
        let message = format!("{what}; mend it with `cargo xtask regen`");
        errors.push(Error::new("stale", "", message).in_file(out.join(name).display().to_string()));
    };
    for (name, text) in files {
        match fs::read(out.join(name)) {
            Ok(found) if found == text.as_bytes() => {}
            Ok(_) => stale(name, "the file is not what the generator writes"),
            Err(_) => stale(name, "the file is missing"),
        }
    }
    for name in list(out, out)? {
        let ignored = name.starts_with("target/") || name == "Cargo.lock";
        if !files.contains_key(&name) && !ignored {
            stale(&name, "the generator writes no such file");
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Error::many(errors))
    }
}

/// All files below a folder, by their path below `root`.
fn list(root: &Path, folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| Error::io(folder, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| Error::io(folder, &error))?.path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "target") {
                names.extend(list(root, &path)?);
            }
        } else if let Ok(name) = path.strip_prefix(root) {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// The core crate as seen from a generated crate: relative inside one checkout, else absolute.
pub(super) fn core_path(core: &Path, out: &Path) -> Result<String> {
    let (core, out) = (absolute(core)?, absolute(out)?);
    if stands_alone(&core, &out) {
        return Ok(core.to_string_lossy().into_owned());
    }
    let from: Vec<Component<'_>> = out.components().collect();
    let to: Vec<Component<'_>> = core.components().collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    // One step more up: the manifest stands in the crate's own folder.
    let mut relative: PathBuf = std::iter::repeat_n("..", from.len() - common + 1).collect();
    relative.extend(to.get(common..).unwrap_or_default());
    Ok(relative.to_string_lossy().into_owned())
}

/// Whether the output stands outside the checkout, where it needs a workspace of its own.
pub(super) fn stands_alone(core: &Path, out: &Path) -> bool {
    let (Ok(core), Ok(out)) = (absolute(core), absolute(out)) else {
        return true;
    };
    let crates = core.parent();
    crates.is_none_or(|crates| !out.starts_with(crates))
}

/// An absolute path without `.` and `..`, for a folder that need not exist.
fn absolute(path: &Path) -> Result<PathBuf> {
    let path = std::path::absolute(path).map_err(|error| Error::io(path, &error))?;
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                clean.pop();
            }
            Component::CurDir => {}
            other => clean.push(other),
        }
    }
    Ok(clean)
}
