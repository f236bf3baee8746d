//! Tokens by which somebody acts for somebody else (RFC 8693, section 4.1).

use serde_json::json;

use crate::api::Api;

#[tokio::test]
async fn a_chain_of_actors_is_read_from_the_caller_back() {
    let api = Api::start().await;
    let chain = json!({
        "sub": "agent", "iss": "https://agents.example.com/", "tenant": "a",
        "act": {"sub": "service", "act": {"client_id": "app"}},
    });
    let token = api.token().subject("auth0|1").claim("act", chain).token();
    let token = api.verifier().verify_token(&token).await.unwrap();
    let claims = token.claims();
    let subjects: Vec<_> = claims.actors().map(|actor| actor.sub.as_deref()).collect();
    assert_eq!(subjects, [Some("agent"), Some("service"), None]);
    let first = claims.actors().next().unwrap();
    assert_eq!(first.iss.as_deref(), Some("https://agents.example.com/"));
    assert_eq!(first.extra["tenant"], "a");
    let last = claims.actors().last().unwrap();
    assert_eq!(last.client_id.as_deref(), Some("app"));

    let token = api.token().token();
    let token = api.verifier().verify_token(&token).await.unwrap();
    assert_eq!(token.claims().actors().count(), 0);
}

#[tokio::test]
async fn what_is_no_actor_is_refused() {
    let api = Api::start().await;
    let mut deep = json!({"sub": "a"});
    for _ in 0..200 {
        deep = json!({"sub": "a", "act": deep});
    }
    for wrong in [
        json!(null),
        json!("agent"),
        json!([{"sub": "agent"}]),
        json!({"sub": 1}),
        json!({"sub": "a", "act": "b"}),
        deep,
    ] {
        let token = api.token().claim("act", wrong.clone()).token();
        let error = api.verifier().verify_token(&token).await.unwrap_err();
        assert_eq!(error.status().as_u16(), 401, "{wrong}");
    }
}
