//! How much work a query may be: in its length, terms and depth, because
//! strangers write it and every user may be asked about it.

use super::Refused;
use super::ast::Test;

const LONGEST_QUERY: usize = 4_096;
/// Every term is asked of every user that no index rules out.
const MOST_TERMS: usize = 256;
/// Patterns cost more than other terms.
const MOST_PATTERNS: usize = 32;
const DEEPEST: usize = 32;

/// What has been spent of it.
pub(super) struct Budget {
    depth: usize,
    terms: usize,
    patterns: usize,
}

impl Budget {
    /// The budget of a query, unless its length alone is beyond it.
    pub(super) fn of(text: &str) -> Result<Self, Refused> {
        if text.len() > LONGEST_QUERY {
            return Err(Refused::TooLong);
        }
        Ok(Self {
            depth: 0,
            terms: 0,
            patterns: 0,
        })
    }

    /// Pays for a term.
    pub(super) fn spend(&mut self, test: &Test) -> Result<(), Refused> {
        self.terms += 1;
        if self.terms > MOST_TERMS {
            return Err(Refused::TooManyTerms);
        }
        if matches!(test, Test::Like(_)) {
            self.patterns += 1;
            if self.patterns > MOST_PATTERNS {
                return Err(Refused::TooManyPatterns);
            }
        }
        Ok(())
    }

    /// Pays for one level of depth, until it is left.
    pub(super) fn enter(&mut self) -> Result<(), Refused> {
        if self.depth == DEEPEST {
            return Err(Refused::TooDeep);
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }
}

#[cfg(test)]
mod tests {
    use crate::search::{Query, Refused};

    #[test]
    fn work_is_bounded() {
        assert_eq!(Query::parse(&"a".repeat(5_000)), Err(Refused::TooLong));
        assert_eq!(Query::parse(&"(".repeat(4_096)), Err(Refused::TooDeep));
        assert_eq!(Query::parse(&"!".repeat(4_096)), Err(Refused::TooDeep));
        assert_eq!(Query::parse(&"NOT ".repeat(1_000)), Err(Refused::TooDeep));
        assert_eq!(
            Query::parse(&"a ".repeat(2_000)),
            Err(Refused::TooManyTerms)
        );
        let patterns = Query::parse(&"a* ".repeat(33));
        assert_eq!(patterns, Err(Refused::TooManyPatterns));
        let deep = format!("{}a{}", "(".repeat(32), ")".repeat(32));
        assert!(Query::parse(&deep).is_ok());
    }
}
