//! Scopes as types, so that what a handler needs stands among its arguments.

use std::fmt;
use std::marker::PhantomData;

use crate::Policy;

/// Scopes as a type, which [`scopes!`](crate::scopes) makes; all of them are needed.
///
/// It is for extractors: elsewhere a [`Policy`] is shorter, and says more.
pub trait ScopeSet: Send + Sync + 'static {
    /// The names.
    const NAMES: &'static [&'static str];

    /// What a token has to allow.
    fn policy() -> Policy {
        // With no name every token would do.
        const { assert!(are_scopes(Self::NAMES), "a scope set needs names of scopes") }
        Policy::scopes(Self::NAMES.iter().copied())
    }
}

/// The same scopes, of which one is enough.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{AnyOf, ScopeSet, scopes};
///
/// scopes!(Messages = "read:messages", "write:messages");
///
/// assert_eq!(<AnyOf<Messages>>::NAMES, Messages::NAMES);
/// ```
pub struct AnyOf<S>(PhantomData<fn() -> S>);

impl<S: ScopeSet> ScopeSet for AnyOf<S> {
    const NAMES: &'static [&'static str] = S::NAMES;

    fn policy() -> Policy {
        const { assert!(are_scopes(S::NAMES), "a scope set needs names of scopes") }
        Policy::any_scope(S::NAMES.iter().copied())
    }
}

impl<S> fmt::Debug for AnyOf<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyOf")
    }
}

/// Names scopes as types, for extractors such as `RequireScopes`.
///
/// What is no name of a scope (RFC 6749, section 3.3) does not compile where it is asked for.
///
/// # Example
///
/// ```
/// auth0_sdk_verify::scopes! {
///     /// May read what others have written.
///     pub ReadMessages = "read:messages";
///     Moderate = "read:messages", "delete:messages";
/// }
/// # let _ = (ReadMessages, Moderate);
/// ```
///
/// Two names in one text are none:
///
/// ```compile_fail
/// use auth0_sdk_verify::{Policy, ScopeSet, scopes};
///
/// scopes!(Moderate = "read:messages delete:messages");
///
/// let policy: fn() -> Policy = Moderate::policy;
/// ```
#[macro_export]
macro_rules! scopes {
    ($($(#[$attribute:meta])* $visibility:vis $name:ident = $($scope:literal),+);+ $(;)?) => {
        $(
            $(#[$attribute])*
            #[derive(Debug, Clone, Copy)]
            $visibility struct $name;

            impl $crate::ScopeSet for $name {
                const NAMES: &'static [&'static str] = &[$($scope),+];
            }
        )+
    };
}

/// Whether there are names, and each is one that a token can have (RFC 6749, section 3.3).
const fn are_scopes(names: &[&str]) -> bool {
    let mut at = 0;
    while at < names.len() {
        let name = names[at].as_bytes();
        let mut inside = 0;
        while inside < name.len() {
            match name[inside] {
                b'!' | b'#'..=b'[' | b']'..=b'~' => inside += 1,
                _ => return false,
            }
        }
        if name.is_empty() {
            return false;
        }
        at += 1;
    }
    !names.is_empty()
}
