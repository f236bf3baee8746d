//! Which rows a query has to look at, when indexes know some of its terms.

use super::ast::{Node, Test};

/// Finds rows by the exact value of a field.
pub(crate) trait Index {
    /// The places of the rows whose field has this value, in rising order;
    /// nothing if the field has no index.
    fn find(&self, field: &str, value: &str) -> Option<&[u64]>;
}

/// Rows that can match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidates {
    /// In rising order.
    pub(crate) places: Vec<u64>,
    /// Every one of them matches, and nobody has to look.
    pub(crate) certain: bool,
}

pub(super) fn candidates(node: &Node, index: &impl Index) -> Option<Candidates> {
    match node {
        Node::Term(term) => {
            let Test::Equal(value) = &term.test else {
                return None;
            };
            let places = index.find(term.field.as_deref()?, value)?;
            Some(Candidates {
                places: places.to_vec(),
                certain: true,
            })
        }
        Node::All(nodes) => {
            let mut known: Vec<Candidates> = nodes
                .iter()
                .filter_map(|node| candidates(node, index))
                .collect();
            let certain = known.len() == nodes.len() && known.iter().all(|known| known.certain);
            known.sort_by_key(|known| known.places.len());
            let mut known = known.into_iter();
            let mut places = known.next()?.places;
            for other in known {
                places.retain(|place| other.places.binary_search(place).is_ok());
            }
            Some(Candidates { places, certain })
        }
        Node::Any(nodes) => {
            let mut union = Candidates {
                places: Vec::new(),
                certain: true,
            };
            for node in nodes {
                let known = candidates(node, index)?;
                union.places.extend(known.places);
                union.certain &= known.certain;
            }
            union.places.sort_unstable();
            union.places.dedup();
            Some(union)
        }
        Node::Everything | Node::Not(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Query;

    struct Numbers;

    impl Index for Numbers {
        fn find(&self, field: &str, value: &str) -> Option<&[u64]> {
            match (field, value) {
                ("a", "1") => Some(&[1, 2, 3]),
                ("b", "1") => Some(&[2, 3, 4]),
                ("a" | "b", _) => Some(&[]),
                _ => None,
            }
        }
    }

    #[test]
    fn conjunctions_narrow_and_disjunctions_widen() {
        for (query, places, certain) in [
            ("a:1", &[1_u64, 2, 3][..], true),
            ("a:9", &[], true),
            ("a:1 AND b:1", &[2, 3], true),
            ("a:1 AND c:1", &[1, 2, 3], false),
            ("a:1 AND NOT b:1", &[1, 2, 3], false),
            ("a:1 OR b:1", &[1, 2, 3, 4], true),
            ("(a:1 AND c:1) OR b:1", &[1, 2, 3, 4], false),
            ("a:(1 OR 2) AND b:1", &[2, 3], true),
        ] {
            let found = Query::parse(query).unwrap().candidates(&Numbers).unwrap();
            assert_eq!(
                (&*found.places, found.certain),
                (places, certain),
                "{query}"
            );
        }
        for query in ["", "c:1", "a:1 OR c:1", "NOT a:1", "a:1*", "1"] {
            let query = Query::parse(query).unwrap();
            assert_eq!(query.candidates(&Numbers), None, "{query}");
        }
    }
}
