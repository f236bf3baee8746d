//! Finds the operation that a method and a path name. The table of operations
//! is handed to it, so that it can hold more than the handlers here know.

use http::Method;

use crate::operations::Operation;
use crate::query_string::{Plus, percent_decode};

/// Operations, those with literal segments before those with parameters.
#[derive(Debug)]
pub(crate) struct Router {
    routes: Vec<Route>,
}

/// What a method and a path turned out to be.
#[derive(Debug)]
pub(crate) enum Routed {
    Found {
        operation: &'static Operation,
        params: Vec<(&'static str, String)>,
    },
    /// The path is known, with these methods.
    WrongMethod(Vec<Method>),
    Unknown,
    /// The path is not percent-encoded UTF-8.
    Undecodable,
}

#[derive(Debug)]
struct Route {
    segments: Vec<Segment>,
    operation: &'static Operation,
}

/// The order of the variants is the order of preference.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Literal(&'static str),
    Param(&'static str),
}

impl Router {
    pub(crate) fn new(operations: &'static [Operation]) -> Self {
        let mut routes: Vec<Route> = operations.iter().map(Route::new).collect();
        routes.sort_by(|a, b| a.segments.cmp(&b.segments));
        Self { routes }
    }

    /// `path` is what follows the API's prefix, still encoded.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Routed {
        // Decoding comes after splitting, so that an encoded slash stays part of
        // an identifier.
        let segments = path.split('/').skip(1);
        let Some(segments) = segments
            .map(|segment| percent_decode(segment, Plus::Literal))
            .collect::<Option<Vec<_>>>()
        else {
            return Routed::Undecodable;
        };
        let matching = || self.routes.iter().filter(|route| route.matches(&segments));
        if let Some(route) = matching().find(|route| route.operation.method == *method) {
            return Routed::Found {
                operation: route.operation,
                params: route.params(segments),
            };
        }
        let mut methods: Vec<Method> = matching()
            .map(|route| route.operation.method.clone())
            .collect();
        methods.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        methods.dedup();
        if methods.is_empty() {
            Routed::Unknown
        } else {
            Routed::WrongMethod(methods)
        }
    }
}

impl Route {
    fn new(operation: &'static Operation) -> Self {
        let segment = |text: &'static str| {
            let name = text
                .strip_prefix('{')
                .and_then(|text| text.strip_suffix('}'));
            name.map_or(Segment::Literal(text), Segment::Param)
        };
        Self {
            segments: operation.path.split('/').skip(1).map(segment).collect(),
            operation,
        }
    }

    fn matches(&self, path: &[String]) -> bool {
        self.segments.len() == path.len()
            && self
                .segments
                .iter()
                .zip(path)
                .all(|(segment, text)| match segment {
                    Segment::Literal(literal) => literal == text,
                    Segment::Param(_) => !text.is_empty(),
                })
    }

    fn params(&self, path: Vec<String>) -> Vec<(&'static str, String)> {
        let pairs = self.segments.iter().zip(path);
        pairs
            .filter_map(|(segment, text)| match segment {
                Segment::Literal(_) => None,
                Segment::Param(name) => Some((*name, text)),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations::OPERATIONS;

    fn find(method: &Method, path: &str) -> Routed {
        Router::new(OPERATIONS).find(method, path)
    }

    #[test]
    fn literals_come_before_parameters_and_slashes_stay_in_ids() {
        let Routed::Found { operation, params } = find(&Method::GET, "/organizations/name/acme")
        else {
            panic!("not found")
        };
        assert_eq!(
            (operation.path, params[0].1.as_str()),
            ("/organizations/name/{name}", "acme")
        );
        let Routed::Found { operation, params } = find(&Method::GET, "/users/auth0%7Ca%2Fb") else {
            panic!("not found")
        };
        assert_eq!(
            (operation.path, params[0].1.as_str()),
            ("/users/{id}", "auth0|a/b")
        );
    }

    #[test]
    fn what_is_not_there_is_said() {
        assert!(matches!(find(&Method::GET, "/nowhere"), Routed::Unknown));
        assert!(matches!(find(&Method::GET, "/users/"), Routed::Unknown));
        assert!(matches!(
            find(&Method::GET, "/users/%zz"),
            Routed::Undecodable
        ));
        let Routed::WrongMethod(methods) = find(&Method::PUT, "/users") else {
            panic!("found")
        };
        assert_eq!(methods, [Method::GET, Method::POST]);
    }

    #[test]
    fn no_two_operations_are_the_same() {
        let mut seen = std::collections::HashSet::new();
        for operation in OPERATIONS {
            assert!(
                seen.insert((operation.method.as_str(), operation.path)),
                "{}",
                operation.path
            );
            assert!(!operation.scopes.is_empty(), "{}", operation.path);
        }
    }
}
