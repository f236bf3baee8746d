//! Policies by their laws: they are booleans, and what a caller is told is enough.

use auth0_sdk_verify::{AccessToken, Policy};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::api::Api;

#[derive(Debug, Clone)]
enum Formula {
    Scopes(Vec<usize>),
    AnyScope(Vec<usize>),
    Permission(usize),
    All(Vec<Formula>),
    Any(Vec<Formula>),
    Not(Box<Formula>),
}

const NAMES: [&str; 3] = ["a", "b", "c"];

impl Formula {
    fn policy(&self) -> Policy {
        let names = |chosen: &[usize]| chosen.iter().map(|name| NAMES[*name]).collect::<Vec<_>>();
        let both = |parts: &[Self]| parts.iter().map(Self::policy).collect::<Vec<_>>();
        match self {
            Self::Scopes(chosen) => Policy::scopes(names(chosen)),
            Self::AnyScope(chosen) => Policy::any_scope(names(chosen)),
            Self::Permission(name) => Policy::permissions([NAMES[*name]]),
            Self::All(parts) => match parts.as_slice() {
                [one, other] => one.policy().and(other.policy()),
                parts => Policy::all_of(both(parts)),
            },
            Self::Any(parts) => match parts.as_slice() {
                [one, other] => one.policy().or(other.policy()),
                parts => Policy::any_of(both(parts)),
            },
            Self::Not(part) => !part.policy(),
        }
    }

    /// With the scopes and permissions in the bits of a number each.
    fn holds(&self, scopes: usize, permissions: usize) -> bool {
        let has = |name: &usize| scopes >> name & 1 == 1;
        match self {
            Self::Scopes(chosen) => chosen.iter().all(has),
            Self::AnyScope(chosen) => chosen.iter().any(has),
            Self::Permission(name) => permissions >> name & 1 == 1,
            Self::All(parts) => parts.iter().all(|part| part.holds(scopes, permissions)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(scopes, permissions)),
            Self::Not(part) => !part.holds(scopes, permissions),
        }
    }

    fn has_not(&self) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::has_not),
            Self::Not(_) => true,
            _ => false,
        }
    }
}

fn formulas() -> impl Strategy<Value = Formula> {
    let names = || proptest::collection::vec(0..NAMES.len(), 0..3);
    let leaf = prop_oneof![
        names().prop_map(Formula::Scopes),
        names().prop_map(Formula::AnyScope),
        (0..NAMES.len()).prop_map(Formula::Permission),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        let parts = || proptest::collection::vec(inner.clone(), 0..4);
        prop_oneof![
            parts().prop_map(Formula::All),
            parts().prop_map(Formula::Any),
            inner.prop_map(|part| Formula::Not(Box::new(part))),
        ]
    })
}

/// A token for each choice of scopes and permissions.
async fn tokens(api: &Api) -> Vec<Vec<AccessToken>> {
    let verifier = api.verifier();
    let chosen = |bits: usize| {
        let names = NAMES.iter().enumerate();
        names
            .filter(move |(place, _)| bits >> place & 1 == 1)
            .map(|(_, name)| *name)
    };
    let mut all = Vec::new();
    for scopes in 0..1 << NAMES.len() {
        let mut of_scopes = Vec::new();
        for permissions in 0..1 << NAMES.len() {
            let scope = chosen(scopes).collect::<Vec<_>>().join(" ");
            let mint = api.token().scope(scope).permissions(chosen(permissions));
            of_scopes.push(verifier.verify_token(&mint.token()).await.unwrap());
        }
        all.push(of_scopes);
    }
    all
}

/// Policies are the booleans that they look like, so that all laws of those hold; and the
/// scopes of a challenge are enough, unless something has to be absent.
#[tokio::test]
async fn policies_are_booleans_and_challenges_are_enough() {
    let api = Api::start().await;
    let tokens = tokens(&api).await;
    let mut runner = TestRunner::default();
    let law = |formula: Formula| {
        let policy = formula.policy();
        for (scopes, of_scopes) in tokens.iter().enumerate() {
            for (permissions, token) in of_scopes.iter().enumerate() {
                let checked = policy.check(token);
                prop_assert_eq!(checked.is_ok(), formula.holds(scopes, permissions));
                let Err(error) = checked else { continue };
                prop_assert!(error.is_forbidden());
                let told = error.required_scopes();
                if told.is_empty() || formula.has_not() {
                    continue;
                }
                let bit = |name: &String| NAMES.iter().position(|one| one == name).unwrap();
                let new = told.iter().fold(0, |bits, name| bits | 1 << bit(name));
                prop_assert!(formula.holds(new, permissions), "{} {:?}", policy, told);
            }
        }
        Ok(())
    };
    runner.run(&formulas(), law).unwrap();
}
