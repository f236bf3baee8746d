//! Finds the operation that a method and a path name, and what answers it.

use std::sync::OnceLock;

use http::Method;

use crate::generic::Plan;
use crate::operations::{Behaviour, HANDLERS};
use crate::query_string::{Plus, percent_decode};
use crate::spec::{Document, Operation};

/// Routes, those with literal segments before those with parameters.
pub(crate) struct Router {
    routes: Vec<Route>,
}

/// What a method and a path turned out to be.
pub(crate) enum Routed<'a> {
    Found {
        route: &'a Route,
        params: Vec<(&'static str, String)>,
    },
    /// The path is known, with these methods.
    WrongMethod(Vec<Method>),
    Unknown,
    /// The path is not percent-encoded UTF-8.
    Undecodable,
}

/// An operation, what answers it, and the paths above it that must be there.
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    pub(crate) behaviour: Behaviour,
    pub(crate) parents: Vec<&'static str>,
    segments: Vec<Segment>,
}

/// The order of the variants is the order of preference.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Literal(&'static str),
    Param(&'static str),
}

impl Router {
    /// A route for every operation of the document.
    fn new(document: &'static Document) -> Self {
        let routes = document.operations().iter();
        let mut routes: Vec<Route> = routes
            .map(|operation| Route::new(document, operation))
            .collect();
        routes.sort_by(|a, b| a.segments.cmp(&b.segments));
        Self { routes }
    }

    /// The routes of a document, made once for the process: there is only one.
    pub(crate) fn shared(document: &'static Document) -> &'static Self {
        static ROUTER: OnceLock<Router> = OnceLock::new();
        ROUTER.get_or_init(|| Self::new(document))
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&'static Operation> {
        let mut operations = self.routes.iter().map(|route| route.operation);
        operations.find(|operation| operation.id == id)
    }

    /// `path` is what follows the API's prefix, still encoded.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Routed<'_> {
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
                params: route.params(segments),
                route,
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
    fn new(document: &'static Document, operation: &'static Operation) -> Self {
        let segment = |text: &'static str| {
            let name = text
                .strip_prefix('{')
                .and_then(|text| text.strip_suffix('}'));
            name.map_or(Segment::Literal(text), Segment::Param)
        };
        let own = HANDLERS
            .iter()
            .copied()
            .flatten()
            .find(|entry| entry.method == operation.method && entry.path == operation.path);
        Self {
            operation,
            behaviour: match own {
                Some(entry) => Behaviour::Own(entry.handler),
                None => Behaviour::Generic(Plan::of(document, operation)),
            },
            parents: parents(document, operation.path),
            segments: operation.path.split('/').skip(1).map(segment).collect(),
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

/// The templates above a path that name one entity each.
fn parents(document: &'static Document, path: &'static str) -> Vec<&'static str> {
    let ends = path.match_indices('}').map(|(end, _)| end + 1);
    let above = ends.filter(|end| *end < path.len()).map(|end| &path[..end]);
    above
        .filter(|template| document.operation("GET", template).is_some())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn router() -> Router {
        Router::new(Document::management().unwrap())
    }

    #[test]
    fn literal_segments_win_and_ids_may_hold_anything() {
        let router = router();
        for (path, template, value) in [
            (
                "/organizations/name/acme",
                "/organizations/name/{name}",
                "acme",
            ),
            ("/users/auth0%7Ca%2Fb", "/users/{id}", "auth0|a/b"),
        ] {
            let Routed::Found { route, params } = router.find(&Method::GET, path) else {
                panic!("not found")
            };
            assert_eq!(
                (route.operation.path, params[0].1.as_str()),
                (template, value)
            );
        }
    }

    #[test]
    fn what_is_not_there_is_said() {
        let router = router();
        let find = |method, path| router.find(method, path);
        assert!(matches!(find(&Method::GET, "/nowhere"), Routed::Unknown));
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
    fn what_stands_above_a_path_must_be_there() {
        let router = router();
        let Routed::Found { route, .. } =
            router.find(&Method::GET, "/organizations/o/members/u/roles")
        else {
            panic!("not found")
        };
        assert_eq!(route.parents, ["/organizations/{id}"]);
    }

    /// A handler for an operation that the document does not have would never be asked.
    #[test]
    fn every_handler_has_its_operation_and_no_operation_has_two() {
        let document = Document::management().unwrap();
        let mut seen = std::collections::HashSet::new();
        for entry in HANDLERS.iter().copied().flatten() {
            let method = entry.method.as_str();
            assert!(
                document.operation(method, entry.path).is_some(),
                "{method} {}",
                entry.path
            );
            assert!(seen.insert((method, entry.path)), "{method} {}", entry.path);
        }
    }
}
