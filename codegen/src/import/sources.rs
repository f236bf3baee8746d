//! `sources.toml`: what each vendored document is and where it comes from.
//!
//! The list is kept by `cargo xtask spec import`. [`Sources::check`] holds the
//! files against it, so that a document cannot be edited by hand unnoticed.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::document::Document;
use crate::error::{Error, Errors, Result};

const HEADER: &str = "\
# What each vendored document is. Kept by `cargo xtask spec import`; a document
# is never edited by hand, corrections go into `overlays/`.
";

/// One vendored document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The name of the file beside `sources.toml`.
    pub file: String,
    /// The title that the document gives itself.
    pub title: String,
    /// The version of the API.
    pub api_version: String,
    /// The version of OpenAPI.
    pub openapi_version: String,
    /// The day of the document as `YYYY-MM-DD`; the day on which it was imported
    /// where its publisher names none.
    pub date: String,
    /// How many operations it has.
    pub operations: usize,
    /// The SHA-256 of the vendored file, in lower-case hexadecimal.
    pub sha256: String,
    /// The public page that documents the API.
    pub docs: String,
}

/// All vendored documents, sorted by file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    #[serde(default, rename = "document")]
    documents: Vec<Source>,
}

impl Source {
    /// The entry for `document`, whose vendored form is `text`.
    #[must_use]
    pub fn new(document: &Document, text: &str, date: String, docs: String) -> Self {
        Self {
            file: document.name().to_owned(),
            title: document.title().to_owned(),
            api_version: document.version().to_owned(),
            openapi_version: document.openapi_version().to_owned(),
            date,
            operations: document.operations().len(),
            sha256: sha256(text.as_bytes()),
            docs,
        }
    }
}

impl Sources {
    /// Reads the file at `path`; one that does not exist lists nothing.
    ///
    /// # Errors
    ///
    /// The file cannot be read (`io`) or is not such a list (`sources`).
    pub fn load(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = std::fs::read_to_string(path).map_err(|error| Error::io(path, &error))?;
        toml::from_str(&text).map_err(|error| {
            let file = path.display().to_string();
            Error::new("sources", "", error.to_string().trim().to_owned()).in_file(file)
        })
    }

    /// The entry of the file of that name.
    #[must_use]
    pub fn get(&self, file: &str) -> Option<&Source> {
        self.documents.iter().find(|source| source.file == file)
    }

    /// Every entry.
    #[must_use]
    pub fn documents(&self) -> &[Source] {
        &self.documents
    }

    /// Adds an entry, in place of the one of the same file if there is one.
    pub fn put(&mut self, source: Source) {
        self.documents.retain(|other| other.file != source.file);
        self.documents.push(source);
        self.documents.sort_by(|a, b| a.file.cmp(&b.file));
    }

    /// The text of the file.
    ///
    /// # Errors
    ///
    /// An entry cannot be written as TOML (`sources`).
    pub fn render(&self) -> Result<String> {
        let body =
            toml::to_string(self).map_err(|error| Error::new("sources", "", error.to_string()))?;
        Ok(format!("{HEADER}\n{body}"))
    }

    /// Holds the files in `folder` against the list.
    ///
    /// # Errors
    ///
    /// A file cannot be read (`io`), or is not the one that was imported
    /// (`sources-sha256`).
    pub fn check(&self, folder: &Path) -> Result<()> {
        let mut errors = Errors::new();
        for source in &self.documents {
            let path = folder.join(&source.file);
            match std::fs::read(&path) {
                Err(error) => errors.push(Error::io(&path, &error)),
                Ok(bytes) if sha256(&bytes) == source.sha256 => {}
                Ok(_) => {
                    let message = "the file is not the one that was imported; import it with \
                                   `cargo xtask spec import`, and correct it in `overlays/`";
                    errors.push(Error::new("sources-sha256", "", message).in_file(&source.file));
                }
            }
        }
        errors.finish()
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Descriptions, import};

    #[test]
    fn an_entry_is_read_back_and_a_changed_file_is_found() {
        let text =
            r#"{"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}, "paths": {}}"#;
        let imported = import(
            "things.json",
            text,
            Descriptions::Drop,
            &crate::Overlays::default(),
        )
        .unwrap();
        let source = Source::new(
            &imported.document,
            &imported.text,
            "2026-01-02".into(),
            "https://a.test".into(),
        );
        let mut sources = Sources::default();
        sources.put(source.clone());
        sources.put(source.clone());
        assert_eq!(sources.documents(), [source]);

        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("sources.toml");
        std::fs::write(&list, sources.render().unwrap()).unwrap();
        assert_eq!(Sources::load(&list).unwrap(), sources);

        let file = folder.path().join("things.json");
        assert_eq!(sources.check(folder.path()).unwrap_err().rule(), "io");
        std::fs::write(&file, &imported.text).unwrap();
        assert_eq!(sources.check(folder.path()), Ok(()));
        std::fs::write(&file, imported.text + " ").unwrap();
        assert_eq!(
            sources.check(folder.path()).unwrap_err().rule(),
            "sources-sha256"
        );
    }

    #[test]
    fn a_list_that_is_none_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("sources.toml");
        assert_eq!(Sources::load(&list), Ok(Sources::default()));
        std::fs::write(&list, "[[document]]\nfile = 1\n").unwrap();
        assert_eq!(Sources::load(&list).unwrap_err().rule(), "sources");
    }
}
