//! A parsed OpenAPI 3.1 document that has passed its checks.
//!
//! A [`Document`] is JSON with guarantees, not a typed model: the stages after
//! this one rewrite schemas by rule, and a typed model would lose what it does
//! not know. What is guaranteed after loading:
//!
//! - every `$ref` leads to a place in the same document, and none in a circle;
//! - every operation has an `operationId`, and no two share one; no two share a
//!   group and a name;
//! - each path's template and its declared parameters agree;
//! - parameters of a path stand in each of its operations, so that nobody has to
//!   look in two places.
//!
//! Whether a schema can be expressed in Rust is not asked here; the lowering
//! rules answer that.

mod check;
mod operation;
mod parameters;
pub(crate) mod read;

use std::path::Path;

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::pointer;

pub use operation::OperationRef;

/// An OpenAPI 3.1 document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    name: String,
    value: Value,
}

impl Document {
    /// Reads, parses and checks the document in the file at `path`; its name is
    /// the file's name without the folders.
    ///
    /// # Errors
    ///
    /// The file cannot be read (`io`), is not JSON (`json`, with line and
    /// column), or breaks a rule as [`from_value`](Self::from_value) says.
    pub fn load(path: impl AsRef<Path>) -> Result<Self> {
        let mut document = Self::load_uncorrected(path)?;
        document.recheck()?;
        Ok(document)
    }

    /// Reads a document that may have faults which
    /// [overlays](crate::Overlays::apply) are to put right. Nothing is guaranteed
    /// of its names and references until then, only that its parts stand where
    /// OpenAPI 3.1 wants them.
    ///
    /// # Errors
    ///
    /// `io`, `json`, `openapi-version` and `shape`.
    pub fn load_uncorrected(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let value = read::file(path)?;
        let name = path.file_name().map_or_else(
            || path.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        );
        Self::uncorrected(name, value)
    }

    /// Checks a document that is already parsed. The name is what errors call it,
    /// and what overlays refer to.
    ///
    /// # Errors
    ///
    /// All rules that the document breaks, each with a JSON pointer:
    /// `openapi-version`, `shape`, `external-ref`, `dangling-ref`, `ref-circle`,
    /// `operation-id`, `duplicate-operation-id`, `duplicate-operation-name`,
    /// `path-template`, `path-parameter`, `duplicate-parameter`.
    pub fn from_value(name: impl Into<String>, value: Value) -> Result<Self> {
        let mut document = Self {
            name: name.into(),
            value,
        };
        document.recheck()?;
        Ok(document)
    }

    /// As [`load_uncorrected`](Self::load_uncorrected), of a document that is
    /// already parsed.
    ///
    /// # Errors
    ///
    /// `openapi-version` and `shape`.
    pub fn uncorrected(name: impl Into<String>, value: Value) -> Result<Self> {
        let mut document = Self {
            name: name.into(),
            value,
        };
        check::form(&document.value).map_err(|error| error.in_file(&document.name))?;
        parameters::merge(&mut document.value);
        Ok(document)
    }

    /// Parses and checks a document that is at hand as text.
    ///
    /// # Errors
    ///
    /// As [`load`](Self::load), without the file system's.
    pub fn from_text(name: impl Into<String>, text: &str) -> Result<Self> {
        let name = name.into();
        let value = read::text(text).map_err(|error| error.in_file(&name))?;
        Self::from_value(name, value)
    }

    /// Repeats the checks and the merging of parameters, after somebody changed
    /// the document through [`value_mut`](Self::value_mut).
    ///
    /// # Errors
    ///
    /// As [`from_value`](Self::from_value).
    pub fn recheck(&mut self) -> Result<()> {
        check::run(self).map_err(|error| error.in_file(&self.name))?;
        parameters::merge(&mut self.value);
        Ok(())
    }

    /// The name: usually the file's.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `info.title`, or nothing where the document has none.
    #[must_use]
    pub fn title(&self) -> &str {
        self.info("title")
    }

    /// `info.version`: the API's version, not OpenAPI's.
    #[must_use]
    pub fn version(&self) -> &str {
        self.info("version")
    }

    /// The version of OpenAPI in which the document is written, such as `3.1.0`.
    #[must_use]
    pub fn openapi_version(&self) -> &str {
        self.value["openapi"].as_str().unwrap_or_default()
    }

    /// The whole document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The whole document, to change. The guarantees are the caller's from here
    /// on; [`recheck`](Self::recheck) gives them back.
    pub fn value_mut(&mut self) -> &mut Value {
        &mut self.value
    }

    /// The whole document, to own.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.value
    }

    /// The operations, sorted by path and then by method.
    #[must_use]
    pub fn operations(&self) -> Vec<OperationRef<'_>> {
        operation::all(&self.value)
    }

    /// The schemas under `components`, by name.
    #[must_use]
    pub fn schemas(&self) -> &Map<String, Value> {
        static NONE: std::sync::OnceLock<Map<String, Value>> = std::sync::OnceLock::new();
        self.value
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .unwrap_or_else(|| NONE.get_or_init(Map::new))
    }

    /// What a reference such as `#/components/schemas/User` leads to.
    #[must_use]
    pub fn resolve(&self, reference: &str) -> Option<&Value> {
        resolve(&self.value, reference)
    }

    /// `value` itself, or what it leads to where it is a reference, through as
    /// many references as there are.
    #[must_use]
    pub fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        follow(&self.value, value)
    }

    /// Makes an error that carries this document's name.
    #[must_use]
    pub fn error(
        &self,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
    ) -> Error {
        Error::new(rule, pointer, message).in_file(&self.name)
    }

    fn info(&self, key: &str) -> &str {
        self.value["info"][key].as_str().unwrap_or_default()
    }
}

fn resolve<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    root.pointer(&pointer::of_reference(reference)?)
}

/// Follows references from `value`. It stops where one dangles, and after more
/// steps than a chain without a circle has in any document: the checks refuse
/// both, but this also runs before they are done.
fn follow<'a>(root: &'a Value, mut value: &'a Value) -> &'a Value {
    for _ in 0..64 {
        match value
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|to| resolve(root, to))
        {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

#[cfg(test)]
mod tests;
