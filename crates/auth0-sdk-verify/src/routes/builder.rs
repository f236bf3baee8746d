//! From rows to a table; what is wrong with them is found when it is built.

use std::sync::Arc;

use super::table::{Options, Table};
use super::{Access, Routes, RoutesError};
use crate::Policy;

/// The rows of [`Routes`], one after the other. Their order means nothing: the most exact one
/// decides.
///
/// ```
/// use auth0_sdk_verify::{Policy, Routes};
///
/// # fn main() -> Result<(), auth0_sdk_verify::RoutesError> {
/// let routes = Routes::builder()
///     .public("GET", "/docs/{*page}")
///     .require("GET", "/docs/internal", Policy::organization("acme"))
///     .build()?;
/// # let _ = routes;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct RoutesBuilder {
    table: Table,
    /// The first thing that is wrong.
    error: Option<RoutesError>,
}

impl RoutesBuilder {
    /// Everybody is let in.
    ///
    /// ```
    /// let routes = auth0_sdk_verify::Routes::builder().public("GET|POST", "/login");
    /// # let _ = routes;
    /// ```
    pub fn public(self, methods: &str, path: &str) -> Self {
        self.row(methods, path, Access::Public)
    }

    /// Whoever has a token that allows this is let in.
    ///
    /// ```
    /// use auth0_sdk_verify::{Policy, Routes};
    ///
    /// let routes = Routes::builder().require("*", "/orders/{id}", Policy::scopes(["orders"]));
    /// # let _ = routes;
    /// ```
    pub fn require(self, methods: &str, path: &str, policy: Policy) -> Self {
        self.row(methods, path, Access::Token(policy))
    }

    /// Nobody is let in.
    ///
    /// ```
    /// let routes = auth0_sdk_verify::Routes::builder().deny("*", "/internal/{*rest}");
    /// # let _ = routes;
    /// ```
    pub fn deny(self, methods: &str, path: &str) -> Self {
        self.row(methods, path, Access::Denied)
    }

    fn row(mut self, methods: &str, path: &str, access: Access) -> Self {
        let inserted = self.table.insert(methods, path, access);
        self.error = self.error.or(inserted.err());
        self
    }

    /// Who is let in to paths that are not in the table: nobody, unless this says something
    /// else.
    ///
    /// ```
    /// use auth0_sdk_verify::{Access, Policy, Routes};
    ///
    /// let routes = Routes::builder().otherwise(Access::Token(Policy::authenticated()));
    /// # let _ = routes;
    /// ```
    pub fn otherwise(mut self, access: Access) -> Self {
        self.table.otherwise = access;
        self
    }

    /// Everybody is let in by `OPTIONS`, to all paths but those with a row that names it.
    ///
    /// Before some requests to another origin a browser asks by `OPTIONS` whether it may send
    /// them, and shows no token with that (Fetch standard, section 4.8). Where a CORS layer
    /// stands before the guard this is not needed, since the layer answers: that is the better
    /// order, because browsers then can read refusals too. Where handlers answer it, it is.
    ///
    /// ```
    /// use auth0_sdk_verify::{Access, Routes};
    ///
    /// # fn main() -> Result<(), auth0_sdk_verify::RoutesError> {
    /// let routes = Routes::builder().public_options().build()?;
    /// assert!(matches!(routes.access("OPTIONS", "/orders"), Access::Public));
    /// # Ok(())
    /// # }
    /// ```
    pub fn public_options(mut self) -> Self {
        self.table.options = Options::Public;
        self
    }

    /// Makes the table.
    ///
    /// # Errors
    ///
    /// When a row cannot be read, or when two are about the same requests.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_verify::{Policy, Routes};
    ///
    /// let error = Routes::builder()
    ///     .public("GET", "/orders/{id}")
    ///     .require("GET", "/orders/{order}", Policy::authenticated())
    ///     .build()
    ///     .unwrap_err();
    /// assert!(error.is_conflict());
    /// assert_eq!(error.rows(), ["GET /orders/{id}", "GET /orders/{order}"]);
    /// ```
    pub fn build(self) -> Result<Routes, RoutesError> {
        match self.error {
            Some(error) => Err(error),
            None => Ok(Routes(Arc::new(self.table))),
        }
    }
}
