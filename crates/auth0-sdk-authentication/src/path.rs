//! The path of an endpoint, with values from outside in it.

use auth0_sdk_core::{Error, Result, path_segment};

use crate::endpoint::Endpoint;

/// A path that may not be complete yet. What cannot stand in one is known at once, and told
/// when the path is used.
#[derive(Clone)]
pub(crate) struct Path(Result<String, &'static str>);

impl Path {
    pub(crate) fn of(endpoint: &Endpoint) -> Self {
        Self(Ok(endpoint.operation.path.to_owned()))
    }

    /// Puts a value, escaped, in place of its name in braces.
    pub(crate) fn at(self, name: &'static str, value: &str) -> Self {
        Self(self.0.and_then(|path| {
            let segment = path_segment(name, value).map_err(|_| name)?;
            Ok(path.replace(&format!("{{{name}}}"), &segment.to_string()))
        }))
    }

    pub(crate) fn text(&self) -> Result<&str> {
        self.0.as_deref().map_err(|name| {
            Error::refused(format!(
                "`{name}` is empty or a dot segment, which has no address"
            ))
        })
    }
}
