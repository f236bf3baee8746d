//! What a token has to allow: rules over its claims, put together to policies.
//!
//! A policy is asked about tokens that were checked, and decides by their claims alone. Which
//! one is asked is said by a guard or by the table in `routes`.

mod claim;
mod combine;
mod display;
mod read;
mod rule;

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::Value;

use crate::{AccessToken, VerifyError};
use claim::Expected;
use rule::{Enough, Facts, Names, Rule};

/// What a token has to allow.
///
/// It is a rule for one thing, or several put together by [`and`](Self::and),
/// [`or`](Self::or), `!`, [`all_of`](Self::all_of) and [`any_of`](Self::any_of). It is cheap to
/// clone, and its `Display` is a sentence for logs: it names what is expected, which the caller
/// is never told.
///
/// A claim that is not in the token allows nothing.
///
/// # What the caller is told
///
/// A refusal is a 403 with `error="insufficient_scope"`, which is what RFC 6750, section 3.1,
/// has for every privilege that a token lacks. Its parameter `scope` says which scopes a new
/// token has to have to be let in (section 3), and stands there only where scopes would do:
///
/// | policy | `scope` of the challenge |
/// |---|---|
/// | scopes, all of them | these scopes |
/// | one of several scopes | all of the alternatives |
/// | permissions, claims, organization, actor, one's own | none |
/// | `and` | the scopes of all its parts, with those that the token has already; none where a part is not met that scopes cannot help |
/// | `or` | the scopes of each part that scopes can help |
/// | `!` | none: there is no scope whose absence can be asked for |
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::Policy;
///
/// let reading = Policy::scopes(["read:orders"]);
/// let staff = Policy::claim_includes("https://example.com/roles", ["staff"]);
/// let policy = reading.and(staff.or(Policy::permissions(["orders:all"])));
/// assert_eq!(
///     policy.to_string(),
///     "it has the scope read:orders and (its claim https://example.com/roles includes \
///      \"staff\" or it has the permission orders:all)"
/// );
/// ```
#[derive(Clone)]
pub struct Policy(Arc<Rule>);

impl Policy {
    fn new(rule: Rule) -> Self {
        Self(Arc::new(rule))
    }

    /// Any right token is enough.
    ///
    /// ```
    /// assert_eq!(auth0_sdk_verify::Policy::authenticated().to_string(), "it is any right token");
    /// ```
    pub fn authenticated() -> Self {
        Self::all_of([])
    }

    /// All of these scopes (RFC 6749, section 3.3), each a name of its own: a name with a blank
    /// in it is a scope of no token.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::scopes(["read:orders", "write:orders"]);
    /// # let _ = policy;
    /// ```
    pub fn scopes<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self::new(Rule::Scopes(Names::new(Enough::All, names)))
    }

    /// At least one of these scopes, as the tables of Auth0's API quickstarts ask for.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::any_scope(["read:orders", "admin:orders"]);
    /// # let _ = policy;
    /// ```
    pub fn any_scope<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self::new(Rule::Scopes(Names::new(Enough::One, names)))
    }

    /// All of these in the claim `permissions`, which Auth0 writes where an API has role-based
    /// access control with permissions in its tokens.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::permissions(["delete:orders"]);
    /// # let _ = policy;
    /// ```
    pub fn permissions<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self::new(Rule::Permissions(Names::new(Enough::All, names)))
    }

    /// At least one of these in the claim `permissions`.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::any_permission(["delete:orders", "admin"]);
    /// # let _ = policy;
    /// ```
    pub fn any_permission<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self::new(Rule::Permissions(Names::new(Enough::One, names)))
    }

    /// The claim of this name is this value, by type and all: `"1"` is not `1`. It may be one of
    /// one's own or any other.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::claim_equals("https://example.com/plan", "paid")
    ///     .and(Policy::claim_equals("email_verified", true));
    /// # let _ = policy;
    /// ```
    pub fn claim_equals(name: impl Into<String>, value: impl Into<Value>) -> Self {
        Self::claim(name, Expected::Is(value.into()))
    }

    /// The claim of this name has all of these in it. It is an array, or a text of names with
    /// blanks between them, as `scope` is one.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::claim_includes("https://example.com/roles", ["editor"]);
    /// # let _ = policy;
    /// ```
    pub fn claim_includes<V: Into<Value>>(
        name: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        Self::claim(name, Expected::includes(Enough::All, values))
    }

    /// The claim of this name has at least one of these in it; see
    /// [`claim_includes`](Self::claim_includes).
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::claim_includes_any("https://example.com/roles", ["editor", "admin"]);
    /// # let _ = policy;
    /// ```
    pub fn claim_includes_any<V: Into<Value>>(
        name: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        Self::claim(name, Expected::includes(Enough::One, values))
    }

    fn claim(name: impl Into<String>, expected: Expected) -> Self {
        Self::new(Rule::Claim(name.into(), expected))
    }

    /// The token was issued within this organization, by its id (`org_..`, in the claim
    /// `org_id`) or its name (`org_name`, whatever its case).
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::organization("acme").or(Policy::organization("org_9ybsU1dN2dKfDkBi"));
    /// # let _ = policy;
    /// ```
    pub fn organization(organization: impl Into<String>) -> Self {
        Self::new(Rule::Organization(organization.into()))
    }

    /// This one acts for whom the token is about: it is the `sub` of the outermost `act`. Those
    /// further in acted before and decide nothing (RFC 8693, section 4.1).
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::actor("support@clients").or(Policy::not_delegated());
    /// # let _ = policy;
    /// ```
    pub fn actor(subject: impl Into<String>) -> Self {
        Self::new(Rule::Actor(subject.into()))
    }

    /// Nobody acts for whom the token is about: it has no `act` (RFC 8693, section 4.1).
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::scopes(["delete:account"]).and(Policy::not_delegated());
    /// # let _ = policy;
    /// ```
    pub fn not_delegated() -> Self {
        Self::new(Rule::NotDelegated)
    }

    /// A rule of one's own, and what it says of a token, for logs.
    ///
    /// ```
    /// use auth0_sdk_verify::Policy;
    ///
    /// let policy = Policy::custom("it is about a user", |token| {
    ///     let subject = token.claims().sub.as_deref();
    ///     subject.is_some_and(|subject| !subject.ends_with("@clients"))
    /// });
    /// # let _ = policy;
    /// ```
    pub fn custom(
        says: impl Into<Cow<'static, str>>,
        allows: impl Fn(&AccessToken) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self::new(Rule::Custom(says.into(), Arc::new(allows)))
    }

    /// Whether the token allows it.
    ///
    /// # Errors
    ///
    /// [`is_forbidden`](VerifyError::is_forbidden), with the scopes that would do in its
    /// challenge.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_verify::{AccessToken, Policy, VerifyError};
    ///
    /// fn may_delete(token: &AccessToken) -> Result<(), VerifyError> {
    ///     Policy::permissions(["delete:orders"]).check(token)
    /// }
    /// ```
    pub fn check(&self, token: &AccessToken) -> Result<(), VerifyError> {
        let facts = Facts::of(token);
        match self.0.allows(&facts)? {
            true => Ok(()),
            false => Err(token.refused(self.0.failure(&facts)?)),
        }
    }
}
