//! What an API says about itself (RFC 9728).

use auth0_sdk_verify::{Issuer, ProtectedResource, Verifier};
use serde_json::json;

#[test]
fn the_verifier_adds_what_it_knows() {
    let resource = ProtectedResource::new("https://api.example.com")
        .unwrap()
        .name("Orders")
        .scopes(["read:orders"])
        .documentation("https://docs.example.com/".parse().unwrap())
        .policy("https://example.com/policy".parse().unwrap())
        .terms_of_service("https://example.com/terms".parse().unwrap())
        .parameter("resource_name#de", "Bestellungen");
    let verifier = Verifier::builder()
        .audience("https://api.example.com")
        .issuer("https://one.example.com/")
        .issuer(Issuer::new("two.example.com"))
        .token_from_query()
        .protected_resource(resource)
        .build()
        .unwrap();
    let metadata = serde_json::to_value(verifier.protected_resource()).unwrap();
    let expected = json!({
        "resource": "https://api.example.com",
        "authorization_servers": ["https://one.example.com/", "https://two.example.com/"],
        "scopes_supported": ["read:orders"],
        "bearer_methods_supported": ["header", "query"],
        "resource_name": "Orders",
        "resource_name#de": "Bestellungen",
        "resource_documentation": "https://docs.example.com/",
        "resource_policy_uri": "https://example.com/policy",
        "resource_tos_uri": "https://example.com/terms",
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&metadata[name], value, "{name}");
    }
}

#[test]
fn the_path_of_the_api_comes_after_the_well_known_one() {
    for (resource, path) in [
        (
            "https://api.example.com",
            "/.well-known/oauth-protected-resource",
        ),
        (
            "https://api.example.com/",
            "/.well-known/oauth-protected-resource",
        ),
        (
            "https://api.example.com/orders/v1",
            "/.well-known/oauth-protected-resource/orders/v1",
        ),
        (
            "http://127.0.0.1:3000/orders?tenant=a",
            "/.well-known/oauth-protected-resource/orders",
        ),
    ] {
        let found = ProtectedResource::new(resource).unwrap();
        assert_eq!(found.path(), path, "{resource}");
    }
    let with_query = ProtectedResource::new("https://api.example.com/orders?tenant=a").unwrap();
    let address = "https://api.example.com/.well-known/oauth-protected-resource/orders?tenant=a";
    assert_eq!(with_query.metadata_address().as_str(), address);
    for wrong in [
        "orders",
        "http://api.example.com",
        "https://api.example.com/#a",
        "urn:api",
    ] {
        let error = ProtectedResource::new(wrong).unwrap_err();
        assert!(error.is_configuration(), "{wrong}");
    }
}

#[tokio::test]
async fn challenges_name_the_address() {
    let verifier = Verifier::builder()
        .domain("tenant.example")
        .audience("https://api.example.com")
        .protected_resource(ProtectedResource::new("https://api.example.com").unwrap())
        .build()
        .unwrap();
    let error = verifier.verify_token("no token").await.unwrap_err();
    let address = "https://api.example.com/.well-known/oauth-protected-resource";
    for challenge in error.challenges() {
        assert!(
            challenge.ends_with(&format!("resource_metadata=\"{address}\"")),
            "{challenge}"
        );
    }
}
