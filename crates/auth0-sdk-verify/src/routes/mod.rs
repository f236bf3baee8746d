//! A table from method and path to what a token has to allow there.

use crate::Policy;

/// A table from method and path to what a token has to allow there.
///
/// What is not in the table is let in for nobody.
#[derive(Debug, Clone, Default)]
pub struct Routes {
    exact: Vec<(String, String, Access)>,
}

/// Who is let in.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Access {
    /// Everybody; a token is looked at where there is one.
    Public,
    /// Whoever has a token that allows this.
    Token(Policy),
    /// Nobody.
    Denied,
}

impl Routes {
    /// Who is let in to a path, as it stands in the request, without its query.
    pub fn access(&self, method: &str, path: &str) -> &Access {
        let is_it = |(one, other, _): &&(String, String, Access)| one == method && other == path;
        let found = self.exact.iter().find(is_it);
        found.map_or(&Access::Denied, |(_, _, access)| access)
    }
}
