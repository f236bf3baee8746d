//! Clauses with their signs, and what they mean together.

use super::ast::Node;

/// What stands before a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    None,
    Plus,
    Minus,
    Not,
}

pub(super) struct Clause {
    pub(super) sign: Sign,
    pub(super) node: Node,
    /// An `OR` stands on one of its sides.
    pub(super) beside_or: bool,
}

pub(super) fn signed(sign: Sign, node: Node) -> Node {
    match sign {
        Sign::None | Sign::Plus => node,
        Sign::Minus | Sign::Not => Node::Not(Box::new(node)),
    }
}

/// Joins clauses as Lucene does: what has a `+` must hold, what has a `-` or a
/// `NOT` must not, and of the others one must hold unless there is a `+`. A
/// `NOT` beside an `OR` is one of the others, because that is what it says.
pub(super) fn joined(clauses: Vec<Clause>) -> Node {
    let (mut must, mut should) = (Vec::new(), Vec::new());
    let mut wanted = false;
    for Clause {
        sign,
        node,
        beside_or,
    } in clauses
    {
        match sign {
            Sign::None => should.push(node),
            Sign::Not if beside_or => should.push(signed(sign, node)),
            Sign::Plus => {
                wanted = true;
                must.push(node);
            }
            Sign::Minus | Sign::Not => must.push(signed(sign, node)),
        }
    }
    if !wanted && !should.is_empty() {
        must.insert(0, Node::joined(should, Node::Any));
    }
    Node::joined(must, Node::All)
}
