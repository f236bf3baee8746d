//! What policies let in, and what the callers are told that they do not let in.

use std::ops::Not;

use auth0_sdk_verify::{AccessToken, Guard, IncomingRequest, Policy};
use http::StatusCode;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::api::Api;

/// The challenge of a refusal; nothing where the token is let in.
async fn challenge(api: &Api, policy: Policy, token: &str) -> Option<String> {
    let guard = Guard::new(api.verifier()).policy(policy);
    let line = format!("Bearer {token}");
    let headers = [("authorization", line.as_str())];
    let request = IncomingRequest::new("GET", "/orders", &headers);
    let error = guard.admit(&request).await.err()?;
    assert_eq!(error.status(), StatusCode::FORBIDDEN);
    assert!(error.is_forbidden(), "{error}");
    Some(error.www_authenticate()?.to_str().ok()?.to_owned())
}

fn without_scope(description: &str) -> Option<String> {
    Some(format!(
        r#"Bearer realm="api", error="insufficient_scope", error_description="{description}""#
    ))
}

fn with_scope(scope: &str) -> Option<String> {
    Some(format!(
        r#"Bearer realm="api", error="insufficient_scope", error_description="Insufficient Scope", scope="{scope}""#
    ))
}

#[tokio::test]
async fn scopes_are_all_or_any_of_several() {
    let api = Api::start().await;
    let token = api.token().scope("read:orders write:orders").token();
    for policy in [
        Policy::authenticated(),
        Policy::scopes(["read:orders"]),
        Policy::scopes(["write:orders", "read:orders"]),
        Policy::any_scope(["admin", "read:orders"]),
        Policy::scopes::<&str>([]),
    ] {
        assert_eq!(challenge(&api, policy, &token).await, None);
    }
    for (policy, scope) in [
        (
            Policy::scopes(["read:orders", "admin"]),
            "read:orders admin",
        ),
        (Policy::any_scope(["admin", "root"]), "admin root"),
        // A part of a name is another name, and so is one in other letters.
        (Policy::scopes(["read"]), "read"),
        (Policy::scopes(["READ:orders"]), "READ:orders"),
        (
            Policy::scopes(["read:orders write:orders"]),
            "read:orders write:orders",
        ),
    ] {
        assert_eq!(challenge(&api, policy, &token).await, with_scope(scope));
    }
    let nobody = Policy::any_scope::<&str>([]);
    let told = without_scope("the access token does not allow this");
    assert_eq!(challenge(&api, nobody, &token).await, told);
}

/// The description of each says what it is about, and never what would have been right.
#[tokio::test]
async fn other_rules_ask_for_no_scope() {
    let api = Api::start().await;
    let token = api
        .token()
        .permissions(["read:all"])
        .claim("plan", "paid")
        .claim("level", 3)
        .claim("roles", json!(["editor", 7]))
        .claim("groups", "north south")
        .claim("org_id", "org_1")
        .claim("org_name", "acme")
        .claim("act", json!({"sub": "support", "act": {"sub": "first"}}))
        .token();
    for policy in [
        Policy::permissions(["read:all"]),
        Policy::any_permission(["write:all", "read:all"]),
        Policy::claim_equals("plan", "paid"),
        Policy::claim_equals("level", 3),
        Policy::claim_equals("act", json!({"sub": "support", "act": {"sub": "first"}})),
        Policy::claim_includes("roles", ["editor"]),
        Policy::claim_includes("roles", [json!("editor"), json!(7)]),
        Policy::claim_includes("groups", ["south", "north"]),
        Policy::claim_includes_any("groups", ["west", "north"]),
        Policy::claim_includes("scope", ["read:orders"]),
        Policy::organization("org_1"),
        Policy::organization("ACME"),
        Policy::actor("support"),
        Policy::custom("it has a subject", |token| token.claims().sub.is_some()),
    ] {
        let says = policy.to_string();
        assert_eq!(challenge(&api, policy, &token).await, None, "{says}");
    }
    let permission = "the access token lacks a permission";
    let organization = "the organization of the access token is not let in";
    let actor = "the actor of the access token is not let in";
    let claim = |name: &str| format!("the claim {name} does not allow this");
    for (policy, description) in [
        (
            Policy::permissions(["read:all", "x"]),
            permission.to_owned(),
        ),
        (Policy::any_permission(["x", "y"]), permission.to_owned()),
        (Policy::claim_equals("plan", "free"), claim("plan")),
        (Policy::claim_equals("level", "3"), claim("level")),
        (
            Policy::claim_equals("missing", Value::Null),
            claim("missing"),
        ),
        (Policy::claim_includes("roles", ["7"]), claim("roles")),
        (
            Policy::claim_includes("groups", ["north south"]),
            claim("groups"),
        ),
        (Policy::claim_includes("groups", [""]), claim("groups")),
        (Policy::claim_includes("plan", ["pai"]), claim("plan")),
        (Policy::claim_includes_any("level", [3]), claim("level")),
        (Policy::claim_includes::<&str>("level", []), claim("level")),
        (Policy::organization("org_2"), organization.to_owned()),
        (Policy::organization("ORG_1"), organization.to_owned()),
        (Policy::organization("globex"), organization.to_owned()),
        (Policy::actor("first"), actor.to_owned()),
        (Policy::not_delegated(), actor.to_owned()),
        (
            Policy::custom("it is secret", |_| false),
            "the access token does not allow this".to_owned(),
        ),
    ] {
        let told = without_scope(&description);
        assert_eq!(challenge(&api, policy, &token).await, told);
    }
}

#[tokio::test]
async fn a_token_without_an_actor_is_not_delegated() {
    let api = Api::start().await;
    let token = api.token().token();
    let policy = Policy::not_delegated();
    assert_eq!(challenge(&api, policy, &token).await, None);
    let told = without_scope("the actor of the access token is not let in");
    assert_eq!(
        challenge(&api, Policy::actor("support"), &token).await,
        told
    );

    let of_another = json!({"sub": "support", "iss": "https://elsewhere.example/"});
    let token = api.token().claim("act", of_another).token();
    assert_eq!(
        challenge(&api, Policy::actor("support"), &token).await,
        told
    );
}

/// A new token with the scopes that the caller is told has to be let in.
#[tokio::test]
async fn combinators_ask_for_the_scopes_that_would_do() {
    let api = Api::start().await;
    let token = api.token().scope("a").token();
    let scopes = |name: &str| Policy::scopes([name]);
    let permission = Policy::permissions(["p"]);
    for (policy, told) in [
        (scopes("a").and(scopes("b")), with_scope("a b")),
        (
            scopes("b").and(scopes("b").and(scopes("c"))),
            with_scope("b c"),
        ),
        (
            Policy::any_scope(["a", "z"]).and(scopes("b")),
            with_scope("a b"),
        ),
        (scopes("b").or(scopes("c")), with_scope("b c")),
        (scopes("b").or(permission.clone()), with_scope("b")),
        (
            scopes("b").and(permission.clone()),
            without_scope("the access token lacks a permission"),
        ),
        (
            scopes("b").and(permission.clone()).or(scopes("c")),
            with_scope("c"),
        ),
        (
            permission.clone().or(Policy::not_delegated().not()),
            without_scope("the access token does not allow this"),
        ),
        (
            scopes("a").not(),
            without_scope("the access token does not allow this"),
        ),
        (
            Policy::any_of([]),
            without_scope("the access token does not allow this"),
        ),
    ] {
        let says = policy.to_string();
        assert_eq!(challenge(&api, policy, &token).await, told, "{says}");
    }
    let lacking = !Policy::claim_equals("plan", "free");
    assert_eq!(challenge(&api, lacking, &token).await, None);
}

#[test]
fn a_policy_reads_as_a_sentence() {
    let read = Policy::scopes(["a", "b"]);
    let any = Policy::any_permission(["p", "q"]);
    let claims = Policy::claim_equals("plan", "paid").or(Policy::claim_includes_any("r", [1, 2]));
    for (policy, sentence) in [
        (Policy::authenticated(), "it is any right token"),
        (Policy::any_of([]), "it is no token at all"),
        (read.clone(), "it has the scopes a, b"),
        (
            read.and(any).and(claims),
            "it has the scopes a, b and it has one of the permissions p, q and (its claim plan \
             is \"paid\" or its claim r includes one of 1, 2)",
        ),
        (!Policy::actor("x"), "not (its actor is x)"),
    ] {
        assert_eq!(policy.to_string(), sentence);
        assert_eq!(format!("{policy:?}"), format!("Policy({sentence})"));
    }
    assert_eq!((!!Policy::actor("x")).to_string(), "its actor is x");
}

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
