//! Corrections of a document, kept beside it in the form of OpenAPI Overlay 1.0.
//!
//! A vendored document is never edited: what it gets wrong is put right by an
//! action here, with its reason, so that the next version of the document can be
//! taken without doing the corrections again. An action whose target is no
//! longer there is an error, since it is either done or aimed at the wrong place.
//!
//! The form is that of the specification, and stricter: every action has a
//! reason (`description`), unknown keys are refused, and `extends` is the name
//! of a vendored file. One extension is understood: `x-replace: true` makes an
//! action replace its target where the specification would merge into it.

mod apply;
mod file;

use std::path::Path;

use crate::document::Document;
use crate::error::{Error, Errors, Result};

use file::File;

/// The overlays of a folder, in the order of their file names.
#[derive(Debug, Default)]
pub struct Overlays {
    files: Vec<File>,
}

impl Overlays {
    /// Reads every `.yaml` file of `folder`. A folder that does not exist holds
    /// no overlays.
    ///
    /// # Errors
    ///
    /// The folder or a file cannot be read (`io`), a file is not an overlay
    /// (`overlay-form`), lacks a reason (`overlay-reason`), or has a target that
    /// is no JSONPath (`overlay-target`).
    pub fn load(folder: impl AsRef<Path>) -> Result<Self> {
        let folder = folder.as_ref();
        if !folder.exists() {
            return Ok(Self::default());
        }
        let mut texts = Vec::new();
        let entries = std::fs::read_dir(folder).map_err(|error| Error::io(folder, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| Error::io(folder, &error))?.path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if path
                .extension()
                .is_some_and(|extension| extension == "yaml")
            {
                let text =
                    std::fs::read_to_string(&path).map_err(|error| Error::io(&path, &error))?;
                texts.push((name, text));
            } else if path.extension().is_some_and(|extension| extension == "yml") {
                // Passing it over would leave its corrections out in silence.
                let message = "an overlay's file name must end in `.yaml`";
                return Err(Error::new("overlay-form", "", message).in_file(name));
            }
        }
        Self::from_texts(texts)
    }

    /// Parses overlays that are at hand as names and texts.
    ///
    /// # Errors
    ///
    /// As [`load`](Self::load), without the file system's.
    pub fn from_texts(texts: impl IntoIterator<Item = (String, String)>) -> Result<Self> {
        let mut texts: Vec<_> = texts.into_iter().collect();
        texts.sort();
        let mut files = Vec::new();
        let mut errors = Errors::new();
        for (name, text) in texts {
            match File::parse(&name, &text) {
                Ok(file) => files.push(file),
                Err(error) => errors.push(error.in_file(name)),
            }
        }
        errors.finish()?;
        Ok(Self { files })
    }

    /// Applies every overlay that is meant for `document`: those that extend it
    /// by its name, and those that name none. The answer is, for each of these
    /// files, how many places it changed.
    ///
    /// # Errors
    ///
    /// A target matches nothing (`overlay-match`), or is of a kind that cannot be
    /// updated so (`overlay-kind`), or the corrected document breaks a rule as
    /// [`Document::from_value`] says. All such problems are listed, and the
    /// document is then as it was.
    pub fn apply(&self, document: &mut Document) -> Result<Vec<(String, usize)>> {
        let mut changed = document.clone();
        let mut counts = Vec::new();
        let mut errors = Errors::new();
        for file in self
            .files
            .iter()
            .filter(|file| file.is_for(document.name()))
        {
            let mut count = 0;
            for (index, action) in file.actions.iter().enumerate() {
                match apply::action(action, index, document.name(), changed.value_mut()) {
                    Ok(places) => count += places,
                    Err(error) => errors.push(error.in_file(&file.name)),
                }
            }
            counts.push((file.name.clone(), count));
        }
        errors.finish()?;
        changed.recheck()?;
        *document = changed;
        Ok(counts)
    }

    /// The names of documents that overlays extend, for a caller who wants to
    /// know whether each of them is there.
    pub fn extended(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter_map(|file| Some((file.name.as_str(), file.extends.as_deref()?)))
    }
}

#[cfg(test)]
mod tests;
