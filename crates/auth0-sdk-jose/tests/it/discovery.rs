//! The description of an issuer.

use auth0_sdk_core::Result;
use auth0_sdk_jose::{Discovery, IssuerMismatch};
use serde_json::{Value, json};

use crate::issuer::{Issuer, Mood, pass};

const ISSUER: &str = "https://tenant.example/";

fn description() -> Value {
    json!({
        "issuer": ISSUER,
        "authorization_endpoint": "https://tenant.example/authorize",
        "token_endpoint": "https://tenant.example/oauth/token",
        "jwks_uri": "https://tenant.example/.well-known/jwks.json",
        "end_session_endpoint": "https://tenant.example/oidc/logout",
        "id_token_signing_alg_values_supported": ["HS256", "RS256", "PS256"],
        "dpop_signing_alg_values_supported": ["ES256"],
        "backchannel_logout_supported": true,
        "mtls_endpoint_aliases": {"token_endpoint": "https://mtls.tenant.example/oauth/token"},
        "request_uri_parameter_supported": false,
    })
}

#[tokio::test(start_paused = true)]
async fn is_fetched_when_it_is_needed_and_kept() -> Result<()> {
    let issuer = Issuer::new(description());
    let discovery = Discovery::new(&issuer.client(), ISSUER);
    assert_eq!((issuer.asked(), discovery.issuer()), (0, ISSUER));
    let (one, two) = tokio::join!(discovery.metadata(), discovery.metadata());
    let (metadata, _) = (one?, two?);
    let path = "GET https://tenant.example/.well-known/openid-configuration";
    assert_eq!(issuer.paths(), [path]);

    let path = |url: &Option<url::Url>| url.as_ref().unwrap().path().to_owned();
    assert_eq!(path(&metadata.token_endpoint), "/oauth/token");
    assert_eq!(path(&metadata.end_session_endpoint), "/oidc/logout");
    assert_eq!(metadata.userinfo_endpoint, None);
    let alias = &metadata.mtls_endpoint_aliases["token_endpoint"];
    assert_eq!(alias.host_str(), Some("mtls.tenant.example"));
    assert_eq!(metadata.dpop_signing_alg_values_supported, ["ES256"]);
    assert!(metadata.backchannel_logout_supported);
    assert!(metadata.grant_types_supported.is_empty());
    assert_eq!(metadata.extra["request_uri_parameter_supported"], false);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn the_description_of_another_is_refused() {
    for other in [
        "https://tenant.example",
        "https://evil.example/",
        "",
        "https://Tenant.example/",
    ] {
        let mut described = description();
        described["issuer"] = other.into();
        let issuer = Issuer::new(described);
        let discovery = Discovery::new(&issuer.client(), ISSUER);
        let error = discovery.metadata().await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        let mismatch = IssuerMismatch::of(&error).unwrap();
        assert_eq!((mismatch.expected(), mismatch.found()), (ISSUER, other));
        assert!(mismatch.to_string().contains(other));
    }
}

#[tokio::test(start_paused = true)]
async fn an_address_without_encryption_is_refused() {
    for pointer in [
        "token_endpoint",
        "end_session_endpoint",
        "mtls_endpoint_aliases",
    ] {
        let mut described = description();
        let plain = "http://tenant.example/x";
        described[pointer] = match pointer {
            "mtls_endpoint_aliases" => json!({"token_endpoint": plain}),
            _ => plain.into(),
        };
        let issuer = Issuer::new(described);
        let discovery = Discovery::new(&issuer.client(), ISSUER);
        let error = discovery.metadata().await.unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains("`https`"),
            "{error}"
        );
        assert_eq!(IssuerMismatch::of(&error), None);
    }
}

#[tokio::test(start_paused = true)]
async fn whatever_is_no_description_is_an_error() {
    let cases = [
        json!({}),
        json!([]),
        json!({"issuer": 1}),
        json!({"issuer": ISSUER, "token_endpoint": "no url"}),
        json!({"issuer": ISSUER, "scopes_supported": "openid"}),
    ];
    for described in cases {
        let issuer = Issuer::new(&described);
        let discovery = Discovery::new(&issuer.client(), ISSUER);
        let error = discovery.metadata().await.unwrap_err();
        assert!(error.is_decode(), "{described}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_old_one_serves_in_an_outage() {
    let issuer = Issuer::new(description());
    let discovery = Discovery::new(&issuer.client(), ISSUER);
    discovery.metadata().await.unwrap();
    issuer.feels(Mood::Down);
    pass(1000).await;
    discovery.metadata().await.unwrap();
    pass(3200).await;
    assert!(discovery.metadata().await.unwrap_err().is_connect());
}

/// A description that is suddenly wrong is a failure like others.
#[tokio::test(start_paused = true)]
async fn a_wrong_one_does_not_replace_the_right_one() {
    let issuer = Issuer::new(description());
    let discovery = Discovery::new(&issuer.client(), ISSUER);
    discovery.metadata().await.unwrap();
    let mut described = description();
    described["issuer"] = "https://evil.example/".into();
    issuer.answers(described);
    pass(700).await;
    assert_eq!(discovery.metadata().await.unwrap().issuer, ISSUER);
}
