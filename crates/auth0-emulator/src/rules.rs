//! What faults and expectations have in common: which requests a rule is about.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::query_string::{Plus, percent_decode};
use crate::router::{Routed, Router};

/// Where the operations of the Management API begin.
pub(crate) const MANAGEMENT: &str = "/api/v2";

/// A rule for requests that no request could ever meet, or that cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidRule(String);

impl InvalidRule {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

/// The requests that a [`Fault`](crate::Fault) is for.
///
/// ```
/// use auth0_emulator::{Fault, Target};
///
/// let slow_users = Fault::status(503).on(Target::operation("get_users"));
/// let no_tokens = Fault::reset_before_headers().on(Target::route("POST", "/oauth/token"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Target {
    /// Every request.
    #[default]
    Any,
    /// Every request to the Management API.
    Management,
    /// Every request outside the Management API.
    Authentication,
    /// The keys of the tenant.
    Jwks,
    /// An operation of the Management API, by its id in the document.
    Operation(String),
    /// A method, and a path that may hold templates: `/api/v2/users/{id}`.
    Route {
        /// The method; all of them if there is none.
        #[serde(default)]
        method: Option<String>,
        /// The path as a client sends it.
        path: String,
    },
}

/// A request, as far as rules choose by it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) method: &'a Method,
    pub(crate) path: &'a str,
}

impl Target {
    /// An operation of the Management API, by its id in the document.
    pub fn operation(id: impl Into<String>) -> Self {
        Self::Operation(id.into())
    }

    /// A method and a path as a client sends it, which may hold templates.
    pub fn route(method: impl Into<String>, path: impl Into<String>) -> Self {
        Self::Route {
            method: Some(method.into()),
            path: path.into(),
        }
    }

    /// A path with whatever method.
    pub fn path(path: impl Into<String>) -> Self {
        Self::Route {
            method: None,
            path: path.into(),
        }
    }

    pub(crate) fn check(&self, router: &Router) -> Result<(), InvalidRule> {
        match self {
            Self::Operation(id) => check_operation(router, id),
            Self::Route { path, .. } if !path.starts_with('/') => Err(InvalidRule::new(format!(
                "the path {path} does not begin with a slash"
            ))),
            _ => Ok(()),
        }
    }

    pub(crate) fn is_met(&self, asked: Asked<'_>, router: &Router) -> bool {
        match self {
            Self::Any => true,
            Self::Management => asked.is_management(),
            Self::Authentication => !asked.is_management(),
            Self::Jwks => asked.path == "/.well-known/jwks.json",
            Self::Operation(id) => asked.operation(router) == Some(id),
            Self::Route { method, path } => {
                let method = method.as_deref();
                method.is_none_or(|method| asked.method.as_str().eq_ignore_ascii_case(method))
                    && path_matches(path, asked.path)
            }
        }
    }
}

impl Asked<'_> {
    /// The id of the Management operation that is asked for.
    pub(crate) fn operation(self, router: &Router) -> Option<&'static str> {
        let path = self.path.strip_prefix(MANAGEMENT)?;
        match router.find(self.method, path) {
            Routed::Found { route, .. } => Some(route.operation.id),
            _ => None,
        }
    }

    pub(crate) fn is_management(self) -> bool {
        self.path
            .strip_prefix(MANAGEMENT)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

pub(crate) fn check_operation(router: &Router, id: &str) -> Result<(), InvalidRule> {
    match router.operation(id) {
        Some(_) => Ok(()),
        None => Err(InvalidRule::new(format!(
            "the document has no operation {id}"
        ))),
    }
}

/// Whether a path is the one that a template describes; how characters are
/// encoded makes no difference.
pub(crate) fn path_matches(template: &str, path: &str) -> bool {
    let (mut ours, mut theirs) = (template.split('/'), path.split('/'));
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => return true,
            (Some(ours), Some(theirs)) => {
                let free = ours.starts_with('{') && ours.ends_with('}');
                let decoded = |text| percent_decode(text, Plus::Literal);
                let fits = match free {
                    true => !theirs.is_empty(),
                    false => ours == theirs || decoded(ours) == decoded(theirs),
                };
                if !fits {
                    return false;
                }
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Document;

    #[test]
    fn a_target_knows_its_requests() {
        let router = Router::shared(Document::management().unwrap());
        let user = Asked {
            method: &Method::GET,
            path: "/api/v2/users/auth0%7C1",
        };
        let jwks = Asked {
            method: &Method::GET,
            path: "/.well-known/jwks.json",
        };
        for (target, of_user, of_jwks) in [
            (Target::Any, true, true),
            (Target::Management, true, false),
            (Target::Authentication, false, true),
            (Target::Jwks, false, true),
            (Target::operation("get_users_by_id"), true, false),
            (Target::operation("get_users"), false, false),
            (Target::path("/api/v2/users/{id}"), true, false),
            (Target::path("/api/v2/users/auth0|1"), true, false),
            (Target::path("/api/v2/users"), false, false),
            (Target::path("/api/v2/users/{id}/roles"), false, false),
            (Target::route("get", "/.well-known/jwks.json"), false, true),
            (Target::route("POST", "/api/v2/users/{id}"), false, false),
        ] {
            assert!(target.check(router).is_ok(), "{target:?}");
            assert_eq!(target.is_met(user, router), of_user, "{target:?}");
            assert_eq!(target.is_met(jwks, router), of_jwks, "{target:?}");
        }
    }

    #[test]
    fn targets_that_nothing_meets_are_refused() {
        let router = Router::shared(Document::management().unwrap());
        for target in [Target::operation("get_nothing"), Target::path("users")] {
            assert!(target.check(router).is_err(), "{target:?}");
        }
    }
}
