//! Policies put together of others, by the laws of booleans.

use std::ops::Not;

use super::Policy;
use super::rule::Rule;

impl Policy {
    /// Both this and that.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::scopes(["read:orders"]).and(Policy::organization("acme"));
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::all_of([self, other])
    }

    /// This or that, or both.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::scopes(["read:orders"]).or(Policy::permissions(["orders"]));
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::any_of([self, other])
    }

    /// All of these; of none of them, every token.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::all_of([Policy::scopes(["read:orders"]), Policy::not_delegated()]);
    /// # let _ = policy;
    /// ```
    pub fn all_of(policies: impl IntoIterator<Item = Self>) -> Self {
        let mut parts = Vec::new();
        for policy in policies {
            match &*policy.0 {
                Rule::All(inside) => parts.extend(inside.iter().cloned()),
                _ => parts.push(policy),
            }
        }
        only(parts).unwrap_or_else(|parts| Self::new(Rule::All(parts)))
    }

    /// At least one of these; of none of them, no token.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::any_of(["acme", "globex"].map(Policy::organization));
    /// # let _ = policy;
    /// ```
    pub fn any_of(policies: impl IntoIterator<Item = Self>) -> Self {
        let mut parts = Vec::new();
        for policy in policies {
            match &*policy.0 {
                Rule::Any(inside) => parts.extend(inside.iter().cloned()),
                _ => parts.push(policy),
            }
        }
        only(parts).unwrap_or_else(|parts| Self::new(Rule::Any(parts)))
    }
}

/// Every token that the policy does not allow, and no other: also one without the claim that
/// it asks for.
///
/// ```
/// use auth0_sdk_verify::Policy;
///
/// let policy = !Policy::claim_equals("https://example.com/plan", "free");
/// assert_eq!(
///     policy.to_string(),
///     "not (its claim https://example.com/plan is \"free\")"
/// );
/// ```
impl Not for Policy {
    type Output = Self;

    fn not(self) -> Self {
        match &*self.0 {
            Rule::Not(inside) => inside.clone(),
            _ => Self::new(Rule::Not(self)),
        }
    }
}

/// What one part says needs nothing around it.
fn only(mut parts: Vec<Policy>) -> Result<Policy, Vec<Policy>> {
    match (parts.len(), parts.pop()) {
        (1, Some(part)) => Ok(part),
        (_, Some(last)) => {
            parts.push(last);
            Err(parts)
        }
        (_, None) => Err(parts),
    }
}
