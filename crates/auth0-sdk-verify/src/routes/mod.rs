//! A table from method and path to what a token has to allow there.
//!
//! It decides about requests as they came, before a router does: a path that routers read in
//! different ways is let in for nobody. Where several rows fit, the most exact one counts, as in
//! axum; with a router that goes by another order the routes are kept in that of the table. It
//! calls no handlers and knows no framework.

mod builder;
mod error;
mod path;
mod pattern;
mod read;
mod table;

use std::fmt;
use std::sync::Arc;

use crate::Policy;
use path::Path;
use table::Table;

pub use builder::RoutesBuilder;
pub use error::RoutesError;

/// A table from method and path to what a token has to allow there.
///
/// What is not in the table is let in for nobody, unless
/// [`otherwise`](RoutesBuilder::otherwise) says something else. It is cheap to clone.
///
/// # Rows
///
/// A path is made of names as they stand in the request, of `{id}` for one segment, and of
/// `{*rest}` for all that follows. A name is more exact than `{id}`, and that than `{*rest}`.
/// Methods are `GET`, several as `GET|POST`, or `*` for any; `HEAD` is let in as `GET` is
/// (RFC 9110, section 9.3.2), unless it has a row of its own. A path that is in the table with
/// other methods only is let in for nobody, whatever is said of the rest: otherwise a method
/// that was forgotten would be a way around the row.
///
/// # Hostile paths
///
/// Servers read paths in different ways: some decode `%61`, some remove a slash at the end. A
/// path is looked up in each way in which it can be read, and where they do not lead to the
/// same row nobody is let in. So is nobody by a path
///
/// - with `.` or `..` as a segment, empty segments (`//`), backslashes or control characters,
///   plain or percent-encoded;
/// - with an escape that is broken, that is no UTF-8, or that is an escape once decoded
///   (`%2561`);
/// - with a slash at the end where its row has none, or the other way round.
///
/// Letters are told apart by case, as Rust's routers do; a router that does not wants a table
/// of its own. What rewrites a request, such as a prefix that is cut off or a header that
/// replaces the method, belongs before the table.
///
/// # Example
///
/// The table of an API with public, private and scoped routes:
///
/// ```
/// use auth0_sdk_verify::{Policy, Routes};
///
/// # fn main() -> Result<(), auth0_sdk_verify::RoutesError> {
/// let routes = Routes::builder()
///     .public("GET", "/api/public")
///     .require("GET", "/api/private", Policy::authenticated())
///     .require("GET", "/api/private-scoped", Policy::scopes(["read:messages"]))
///     .require("PUT|DELETE", "/api/messages/{id}", Policy::any_scope(["write:messages", "admin"]))
///     .build()?;
/// # let _ = routes;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Routes(Arc<Table>);

/// Who is let in.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Access, Policy, Routes};
///
/// # fn main() -> Result<(), auth0_sdk_verify::RoutesError> {
/// let routes = Routes::builder()
///     .public("GET", "/health")
///     .otherwise(Access::Token(Policy::authenticated()))
///     .build()?;
/// assert!(matches!(routes.access("GET", "/health"), Access::Public));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub enum Access {
    /// Everybody. A token is looked at where there is one, and refused where it is wrong; so is
    /// an `Authorization` header of another scheme, such as `Basic`. A route that has to take
    /// whatever comes is kept out of the guard.
    Public,
    /// Whoever has a token that allows this.
    Token(Policy),
    /// Nobody.
    #[default]
    Denied,
}

impl Routes {
    /// The beginning of a table.
    ///
    /// ```
    /// use auth0_sdk_verify::Routes;
    ///
    /// let table = Routes::builder().public("GET", "/health").build();
    /// assert!(table.is_ok());
    /// ```
    pub fn builder() -> RoutesBuilder {
        RoutesBuilder::default()
    }

    /// Reads a table from TOML.
    ///
    /// Each row is `"public"`, `"authenticated"`, `"denied"`, or what a token has to allow, in
    /// the keys that the `Deserialize` of [`Policy`] names. `options = "public"` is
    /// [`public_options`](RoutesBuilder::public_options). A table that stands in a larger file
    /// is read by its `Deserialize`.
    ///
    /// # Errors
    ///
    /// When something is not as it should be; the error says where, and what to write instead.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_verify::Routes;
    ///
    /// # fn main() -> Result<(), auth0_sdk_verify::RoutesError> {
    /// let routes = Routes::from_toml(r#"
    ///     otherwise = "denied"
    ///
    ///     [routes]
    ///     "GET /api/public" = "public"
    ///     "GET /api/private" = "authenticated"
    ///     "GET /api/private-scoped" = { scopes = ["read:messages"] }
    ///     "POST /orders/{id}" = { any_scope = ["write:orders", "admin"], claims = { plan = "paid" } }
    /// "#)?;
    /// # let _ = routes;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, RoutesError> {
        toml::from_str(text).map_err(|error| RoutesError::unreadable(&error))
    }

    /// Who is let in to a path, as it stands in the request, without its query.
    ///
    /// ```
    /// use auth0_sdk_verify::{Access, Routes};
    ///
    /// # fn main() -> Result<(), auth0_sdk_verify::RoutesError> {
    /// let routes = Routes::builder().public("GET", "/docs/{*page}").build()?;
    /// assert!(matches!(routes.access("HEAD", "/docs/a/b"), Access::Public));
    /// assert!(matches!(routes.access("GET", "/docs/../admin"), Access::Denied));
    /// # Ok(())
    /// # }
    /// ```
    pub fn access(&self, method: &str, path: &str) -> &Access {
        let Some(path) = Path::read(path) else {
            return &Access::Denied;
        };
        let place = self.0.find(path.written);
        match path.decoded() {
            Some(decoded) if self.0.find(decoded) != place => &Access::Denied,
            _ => self.0.access(place, method, path.slash),
        }
    }
}

/// Shows its rows.
impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
