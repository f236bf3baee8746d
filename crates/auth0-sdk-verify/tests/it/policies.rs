//! What policies let in, and what the callers are told that they do not let in.

use std::ops::Not;

use auth0_sdk_verify::{Guard, IncomingRequest, Policy};
use http::StatusCode;
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
